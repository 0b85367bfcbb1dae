//! Today: a calm way back in.

use waymark_journal::RecordId;
use waymark_journal::nouns::goal::PlanState;

use super::explore::ExerciseRowView;
use super::view;

view! {
    /// Something left open, to pick up.
    pub struct PickUpView {
        /// The run, if it is one.
        pub run: Option<RecordId>,
        /// The entry, if it is one.
        pub entry: Option<RecordId>,
        /// What it is called: the exercise's title, or the message for a page.
        pub title: String,
        /// The person's own words, only if they switched that on.
        pub quote: Option<String>,
    }
}
view! {
    /// One thing that comes next on the plan.
    pub struct NextStepView {
        /// The goal to open.
        pub goal: RecordId,
        /// What it is.
        pub text: String,
        /// Where it stands.
        pub state: PlanState,
        /// When, as typed or written out.
        pub when: String,
    }
}
view! {
    /// Today.
    pub struct TodayView {
        /// The day, written out.
        pub date: String,
        /// The name the person goes by, or nothing.
        pub name: String,
        /// Something left open.
        pub pick_up: Option<PickUpView>,
        /// Up to three things that come next.
        pub next: Vec<NextStepView>,
        /// Three exercises.
        pub offered: Vec<ExerciseRowView>,
        /// Whether nothing is written yet.
        pub empty: bool,
        /// Whether to remind of the recovery sheet, once and quietly.
        pub recovery_reminder: bool,
        /// Whether the emergency number has not been filled in.
        pub safety_empty: bool,
    }
}
