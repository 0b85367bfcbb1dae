//! The page of one place: what is wished for, how it was, what is asked for, who is there.

use waymark_journal::RecordId;
use waymark_journal::nouns::place::{PlaceState, WishMet};

use super::kept::WayView;
use super::picture::PictureView;
use super::records::CardView;
use super::view;

view! {
    /// A place in a list, with how far the person is with it.
    pub struct PlaceRowView {
        /// The record.
        pub id: RecordId,
        /// Its name.
        pub name: String,
        /// How far the person is with it, in words; nothing where it is not said.
        pub state: String,
    }
}
view! {
    /// A wish of the person and whether it is met at a place.
    pub struct WishView {
        /// The wish, in the person's words.
        pub wish: String,
        /// How strong it is, in the words of a pile; nothing where it is not said.
        pub strength: String,
        /// Whether it is something the person does not want: it is met where it is not there.
        pub unwanted: bool,
        /// Whether it is met here.
        pub met: WishMet,
    }
}
view! {
    /// How a place was on one day, and what was asked for because of it.
    pub struct PlaceFitView {
        /// The answers.
        pub card: CardView,
        /// The day, written out.
        pub on: String,
        /// What would lift the lowest, or nothing.
        pub lift: String,
        /// What was asked for, oldest first.
        pub asks: Vec<CardView>,
    }
}
view! {
    /// Someone at a place, or someone who could be.
    pub struct PlacePersonView {
        /// The record.
        pub id: RecordId,
        /// What they are called.
        pub name: String,
        /// What part they play, in words; nothing where it is not said.
        pub part: String,
    }
}
view! {
    /// One place with all that hangs on it.
    pub struct PlaceView {
        /// The place.
        pub card: CardView,
        /// How far the person is with it.
        pub state: PlaceState,
        /// How it came to where it stands, oldest first; nothing before its first change.
        pub way: Vec<WayView>,
        /// The experience that was made of it.
        pub experience: Option<CardView>,
        /// Every wish of the person, the strongest first, then those that are kept here alone.
        pub wishes: Vec<WishView>,
        /// Tries at this place, newest first.
        pub tries: Vec<CardView>,
        /// How it was, newest first.
        pub fits: Vec<PlaceFitView>,
        /// What is asked for here that came from none of the answers above, newest first.
        pub asks: Vec<CardView>,
        /// How it was over time, once it was rated.
        pub picture: Option<PictureView>,
        /// The people at the place.
        pub people: Vec<PlacePersonView>,
        /// The people who are not joined to it.
        pub others: Vec<PlacePersonView>,
    }
}
