//! What I want to bring to my next meeting.

use waymark_journal::RecordId;

use super::view;

view! {
    /// One thing to bring, in the person's own words.
    pub struct MeetingLineView {
        /// The record.
        pub id: RecordId,
        /// What it says.
        pub text: String,
        /// The language it is in, as a BCP 47 tag.
        pub lang: String,
        /// What else is known of it: who could answer, my own answer, by when.
        pub notes: Vec<MeetingNoteView>,
    }
}
view! {
    /// One field of a thing to bring, with something in it.
    pub struct MeetingNoteView {
        /// What it is called.
        pub label: String,
        /// What is in it.
        pub text: String,
    }
}
view! {
    /// The list for the next meeting, newest first in each part.
    pub struct MeetingView {
        /// Questions that were put on it.
        pub questions: Vec<MeetingLineView>,
        /// Doubts that were put on it.
        pub doubts: Vec<MeetingLineView>,
        /// Agreements that are open.
        pub agreements: Vec<MeetingLineView>,
    }
}
