//! The learning record.

use waymark_journal::RecordId;

use super::records::{CardView, NamedView, WordView};
use super::{view, wire};

wire! {
    /// Asks for the learning record, or for some of its lines.
    #[derive(Default)]
    pub struct LearningRequest {
        /// Lines that came in this way alone; empty for all.
        pub how: String,
        /// Lines with which this grew alone; empty for all.
        pub growth: String,
        /// Lines of this place alone.
        pub place: Option<RecordId>,
    }
}
view! {
    /// Something learned, with what became of it.
    pub struct LearnedRowView {
        /// The line.
        pub card: CardView,
        /// What it says.
        pub text: String,
        /// How it was before.
        pub before: String,
        /// What happened before it.
        pub happened: String,
        /// The place it was at, by its name.
        pub place: String,
        /// What the person wants to try next.
        pub next: String,
        /// Whether a try of the same words is kept.
        pub is_try: bool,
        /// The goal that has a step of the same words.
        pub step_of: Option<NamedView>,
    }
}
view! {
    /// The learning record, newest first in each list.
    pub struct LearningView {
        /// What I learned.
        pub learned: Vec<LearnedRowView>,
        /// What did not work, and what I know now.
        pub mistakes: Vec<LearnedRowView>,
        /// Whether there are older lines, which search finds.
        pub more: bool,
        /// Whether nothing was learned yet.
        pub empty: bool,
        /// The kinds of learning, as plain words.
        pub ways: Vec<WordView>,
        /// What can grow with it, as plain words.
        pub growths: Vec<WordView>,
        /// The ways that stand in some line, to choose from.
        pub ways_used: Vec<String>,
        /// What grew in some line, to choose from.
        pub growths_used: Vec<String>,
        /// The places some line was at, to choose from.
        pub places_used: Vec<NamedView>,
        /// All places.
        pub places: Vec<NamedView>,
        /// The goals that stand at now, next or later.
        pub goals: Vec<NamedView>,
        /// The names of the skills.
        pub skills: Vec<String>,
    }
}
wire! {
    /// Catches something learned, in two minutes.
    #[derive(Default)]
    pub struct LearnedSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// The line.
        pub text: String,
        /// How it came, as plain words.
        pub how: Vec<String>,
        /// Who or what helped.
        pub helped: String,
        /// How it was before.
        pub before: String,
        /// What happened before it, where something did not work.
        pub happened: String,
        /// What grew with it, as plain words.
        pub growth: Vec<String>,
        /// The skill it belongs to.
        pub skill: String,
        /// The place it was at.
        pub place: Option<RecordId>,
        /// What the person wants to try next.
        pub next: String,
    }
}
wire! {
    /// Makes what comes next after a line a step of a goal, or a try.
    pub struct LearnedNextRequest {
        /// The line.
        pub id: RecordId,
        /// The goal the step is for; none makes a try.
        pub goal: Option<RecordId>,
    }
}
