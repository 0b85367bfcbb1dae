//! The buddy, the check-ins and what others said.

use waymark_journal::RecordId;

use super::records::{CardView, NamedView};
use super::view;

view! {
    /// A buddy or a mentor.
    pub struct BuddyPersonView {
        /// The person, whole.
        pub card: CardView,
        /// What part they play, in words.
        pub part: String,
        /// When we talk, in the person's words.
        pub check_ins: String,
        /// When we talk next, written out, or as typed.
        pub next: String,
        /// Whether that is an exact day, which a calendar can take.
        pub next_is_a_day: bool,
    }
}
view! {
    /// The page of the buddy.
    pub struct BuddyView {
        /// Buddies and mentors.
        pub people: Vec<BuddyPersonView>,
        /// The others who are kept, to choose from.
        pub others: Vec<NamedView>,
        /// A check-in that was begun and is not kept yet.
        pub begun: Option<RecordId>,
        /// Past check-ins, newest first.
        pub check_ins: Vec<CardView>,
        /// What is agreed and open: from check-ins, or with a buddy or mentor.
        pub agreements: Vec<CardView>,
        /// Feedback the person can use, newest first.
        pub useful: Vec<CardView>,
        /// Kind words, newest first.
        pub kind: Vec<CardView>,
        /// Whether there are older ones, which search finds.
        pub more: bool,
    }
}
