//! Explore: the shelf of exercises, three of them offered, and the paths.

use waymark_journal::RecordId;
use waymark_journal::nouns::run::RunSize;

use super::records::WordView;
use super::view;

view! {
    /// One row of the shelf.
    pub struct ExerciseRowView {
        /// The exercise's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// One sentence on what it is for.
        pub purpose: String,
        /// The id of the theme it belongs to.
        pub theme: String,
        /// About how many minutes, in words; empty if the person hides it.
        pub minutes: String,
        /// The longest it takes, in minutes.
        pub minutes_to: u32,
        /// 0 everyday, 1 may touch something, 2 can stir strong feelings.
        pub stir: u8,
        /// Whether a run is open, to go on with.
        pub open_run: Option<RecordId>,
        /// How many kept versions there are.
        pub kept: usize,
        /// When it was last kept, written out, or nothing.
        pub kept_on: String,
        /// Why it is offered, as a message id, or nothing.
        pub because: Option<String>,
    }
}
view! {
    /// The exercises that answer one question a person has.
    pub struct ExerciseGroupView {
        /// The question's id.
        pub id: String,
        /// The question.
        pub question: String,
        /// The exercises.
        pub rows: Vec<ExerciseRowView>,
    }
}
view! {
    /// A suggested path on the shelf.
    pub struct PathRowView {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// One sentence on what it is for.
        pub about: String,
    }
}
view! {
    /// The shelf.
    pub struct ExploreView {
        /// Three at a time.
        pub offered: Vec<ExerciseRowView>,
        /// Everything, by question.
        pub groups: Vec<ExerciseGroupView>,
        /// The themes the exercises belong to, by name.
        pub themes: Vec<WordView>,
        /// Suggested paths, never required.
        pub paths: Vec<PathRowView>,
    }
}
view! {
    /// A kept run of an exercise, by its date alone.
    pub struct PathKeptView {
        /// The run.
        pub run: RecordId,
        /// When it was kept, written out.
        pub date: String,
    }
}
view! {
    /// One exercise of a path.
    pub struct PathStepView {
        /// The exercise.
        pub row: ExerciseRowView,
        /// The size it is suggested in, if not whole.
        pub size: Option<RunSize>,
        /// When it is suggested, in words, or nothing.
        pub note: String,
        /// What was kept of it, newest first, three at most.
        pub kept: Vec<PathKeptView>,
    }
}
view! {
    /// A suggested path, never required: nothing in it is locked, nothing counted.
    pub struct PathView {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// One sentence on what it is for.
        pub about: String,
        /// About how many minutes in all, in words, or nothing.
        pub minutes: String,
        /// Whether it begins at My safety page.
        pub begins_at_safety: bool,
        /// Its exercises, in order.
        pub steps: Vec<PathStepView>,
    }
}
