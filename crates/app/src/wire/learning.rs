//! The learning record.

use waymark_journal::RecordId;

use super::records::{CardView, WordView};
use super::{view, wire};

view! {
    /// The learning record, newest first in each list.
    pub struct LearningView {
        /// What I learned.
        pub learned: Vec<CardView>,
        /// Kind words and feedback.
        pub feedback: Vec<CardView>,
        /// Skills.
        pub skills: Vec<CardView>,
        /// The kinds of learning, as plain words.
        pub ways: Vec<WordView>,
    }
}
wire! {
    /// Catches something learned, in two minutes.
    pub struct LearnedSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// The line.
        pub text: String,
        /// How it came, as plain words.
        pub how: Vec<String>,
        /// Who or what helped.
        pub helped: String,
    }
}
