//! Steps: small things to do for a goal.
use super::goal::PlanState;
use crate::field::{Line, Rating};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

noun! {
    /// One small thing to do.
    Step / StepField {
        /// What it is.
        Text text "text": Line,
        /// The goal it is for.
        Goal goal "goal": Option<RecordId>,
        /// Where it stands.
        State state "state": PlanState,
        /// The first tiny action.
        First first "first": Line,
        /// When, exact or vague.
        When when "when": Option<VagueDate>,
        /// Who helps.
        Helper helper "helper": Line,
        /// What could get in the way, and what then.
        InTheWay in_the_way "in-the-way": Line,
        /// How doable it feels, 0 to 10.
        Doable doable "doable": Rating,
    }
}
