//! Steps: small things to do for a goal.
use super::goal::PlanState;
use crate::field::{Line, Rating, Rows, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// What part in my life the helper of a step plays.
    HelperRole {
        /// Not said.
        #[default] Open "open",
        /// Family or a friend who helps.
        Carer "carer",
        /// A counsellor or a job specialist.
        Counsellor "counsellor",
        /// A buddy at work.
        Buddy "buddy",
        /// An employer.
        Employer "employer",
        /// Someone who has been there.
        Peer "peer",
    }
}

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
        /// When-then lines: rows with the cells `when` and `then`.
        WhenThen when_then "when-then": Rows,
        /// What part the helper plays.
        HelperRole helper_role "helper-role": HelperRole,
        /// What made it stand where it stands; optional, of the last move.
        Because because "because": Line,
        /// What it is called in my calendar; empty until I put it there.
        InCalendar in_calendar "in-calendar": Line,
        /// Who suggested it, if it was not I.
        SaidBy said_by "said-by": Line,
        /// When it was suggested, as written.
        SaidOn said_on "said-on": Line,
    }
}
