//! The plan: goals and steps.

use waymark_journal::nouns::goal::{PlanState, StillWant};
use waymark_journal::nouns::step::HelperRole;
use waymark_journal::{Kind, RecordId, Sharing};

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
        /// When-then lines.
        pub when_then: Vec<WhenThenView>,
        /// What part the helper plays.
        pub helper_role: HelperRole,
        /// The same in words, with the name where there is one; nothing where nobody helps.
        pub help: String,
        /// What made it stand where it stands, of the last move.
        pub because: String,
        /// Who suggested it and when, if it was not the person.
        pub said: String,
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
        /// The parts of my life it is for.
        pub roles: Vec<String>,
        /// What made it stand where it stands, of the last move.
        pub because: String,
        /// Each time it was looked at again, newest first.
        pub looks: Vec<LookView>,
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
    /// One look back at a goal.
    pub struct LookView {
        /// The day, written out.
        pub on: String,
        /// How it was wanted then, in words.
        pub want: String,
        /// What was found out.
        pub found: String,
    }
}
view! {
    /// A hope that no goal was made of. It may stay a dream.
    pub struct HopeRowView {
        /// The record.
        pub id: RecordId,
        /// What is hoped for.
        pub text: String,
        /// How soon, in words; nothing where it is not said.
        pub how_soon: String,
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
        /// Hopes that no goal was made of, newest first.
        pub hopes: Vec<HopeRowView>,
    }
}
view! {
    /// A line that stays above the plan.
    pub struct PinnedLineView {
        /// The person's words.
        pub text: String,
        /// The language they are in, as a BCP 47 tag.
        pub lang: String,
    }
}
view! {
    /// What stays above the plan at all times.
    pub struct PinnedView {
        /// The newest line for good work.
        pub good_work: Option<PinnedLineView>,
        /// The newest hope.
        pub hope: Option<PinnedLineView>,
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
        /// The parts of my life it is for.
        pub roles: Vec<String>,
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
        /// When-then lines.
        pub when_then: Vec<WhenThenView>,
        /// What part the helper plays.
        pub helper_role: HelperRole,
    }
}
wire! {
    /// Moves a goal or a step.
    pub struct PlanMoveRequest {
        /// The record.
        pub id: RecordId,
        /// Where it stands from now on.
        pub state: PlanState,
        /// What made it so; may be empty.
        pub because: String,
    }
}
wire! {
    /// Looks at a goal again.
    pub struct GoalLookRequest {
        /// The goal.
        pub id: RecordId,
        /// How it is wanted.
        pub want: StillWant,
        /// What was found out; may be empty.
        pub found: String,
        /// Where it stands from now on.
        pub state: PlanState,
        /// What made it so; may be empty.
        pub because: String,
        /// When to look at it again, as typed; may be empty.
        pub review: String,
    }
}
view! {
    /// One field before and after a change, in words.
    pub struct RewrittenView {
        /// What the field is called.
        pub label: String,
        /// What it held.
        pub before: String,
        /// What it held then.
        pub after: String,
    }
}
view! {
    /// One thing that happened to a goal or a step.
    pub struct PlanEventView {
        /// The goal or step.
        pub record: RecordId,
        /// Which of the two it is.
        pub kind: Kind,
        /// The goal's page it can be read on.
        pub goal: RecordId,
        /// The day, written out.
        pub on: String,
        /// What happened, in a few words of the app.
        pub what: String,
        /// Its first words, as they were then.
        pub heading: String,
        /// The reason that was given, or nothing.
        pub because: String,
        /// What was found out, or nothing.
        pub found: String,
        /// The fields whose words changed.
        pub rewritten: Vec<RewrittenView>,
        /// The number of the earlier version that can be brought back, if there is one.
        pub before: Option<u32>,
    }
}
view! {
    /// The whole history of one goal and its steps.
    pub struct GoalHistoryView {
        /// The goal.
        pub id: RecordId,
        /// What I would like, as it is now.
        pub text: String,
        /// Where it stands.
        pub state: PlanState,
        /// What happened, newest first.
        pub events: Vec<PlanEventView>,
    }
}
view! {
    /// What happened on the plan in one year.
    pub struct PlanYearView {
        /// The year, written out.
        pub year: String,
        /// What began, moved and was looked at again, newest first.
        pub events: Vec<PlanEventView>,
    }
}
