//! The plan: goals and steps.

use waymark_journal::nouns::goal::PlanState;
use waymark_journal::{RecordId, Sharing};

use super::{view, wire};

view! {
    /// One step in a list.
    pub struct StepRowView {
        /// The record.
        pub id: RecordId,
        /// What it is.
        pub text: String,
        /// Where it stands.
        pub state: PlanState,
        /// When, as typed or written out.
        pub when: String,
        /// The first tiny action.
        pub first: String,
        /// Who helps.
        pub helper: String,
        /// What could get in the way, and what then.
        pub in_the_way: String,
    }
}
wire! {
    /// A when-then line.
    pub struct WhenThenView {
        /// When this happens.
        pub when: String,
        /// Then I do this.
        pub then: String,
    }
}
view! {
    /// One goal, whole.
    pub struct GoalView {
        /// The record.
        pub id: RecordId,
        /// What I would like.
        pub text: String,
        /// Why it matters to me.
        pub why: String,
        /// Where it stands.
        pub state: PlanState,
        /// What could get in the way.
        pub in_the_way: String,
        /// When-then lines.
        pub when_then: Vec<WhenThenView>,
        /// What would be OK.
        pub ok: String,
        /// What would be good.
        pub good: String,
        /// What would be great.
        pub great: String,
        /// Who may know or help.
        pub helper: String,
        /// When to look at it again, as typed or written out.
        pub review: String,
        /// Its steps.
        pub steps: Vec<StepRowView>,
        /// When it was made, written out.
        pub created: String,
        /// The exercise it came from, or nothing.
        pub from_exercise: Option<String>,
        /// How many earlier versions there are.
        pub versions: usize,
        /// Whether it may be offered.
        pub sharing: Sharing,
        /// Words that matter to me, to pick a why from.
        pub values: Vec<String>,
        /// People I named, to pick a helper from.
        pub people: Vec<String>,
    }
}
view! {
    /// The goals that stand in one place.
    pub struct PlanGroupView {
        /// Where they stand.
        pub state: PlanState,
        /// The goals.
        pub goals: Vec<GoalView>,
    }
}
view! {
    /// The plan.
    pub struct PlanView {
        /// The groups that are not empty.
        pub groups: Vec<PlanGroupView>,
    }
}
wire! {
    /// Makes or changes a goal.
    pub struct GoalSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// What I would like.
        pub text: String,
        /// Why it matters to me.
        pub why: String,
        /// What could get in the way.
        pub in_the_way: String,
        /// When-then lines.
        pub when_then: Vec<WhenThenView>,
        /// What would be OK.
        pub ok: String,
        /// What would be good.
        pub good: String,
        /// What would be great.
        pub great: String,
        /// Who may know or help.
        pub helper: String,
        /// When to look at it again, as typed.
        pub review: String,
        /// Whether it may be offered.
        pub sharing: Sharing,
    }
}
wire! {
    /// Makes or changes a step.
    pub struct StepSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// The goal it is for.
        pub goal: RecordId,
        /// What it is.
        pub text: String,
        /// The first tiny action.
        pub first: String,
        /// When, as typed.
        pub when: String,
        /// Who helps.
        pub helper: String,
        /// What could get in the way, and what then.
        pub in_the_way: String,
    }
}
wire! {
    /// Moves a goal or a step.
    pub struct PlanMoveRequest {
        /// The record.
        pub id: RecordId,
        /// Where it stands from now on.
        pub state: PlanState,
    }
}
