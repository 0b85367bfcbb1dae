//! A kind of help: who, how often, until when, how useful.

use super::step::HelperRole;
use crate::field::{Line, Lines, Rating, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// Where a kind of help stands. Less help is an outcome, and so is more.
    SupportState {
        /// Not said.
        #[default] Open "open",
        /// Wished for.
        Wished "wished",
        /// Going on.
        Going "going",
        /// Less than it was.
        Less "less",
        /// Ended.
        Ended "ended",
    }
}

noun! {
    /// A kind of help.
    Support / SupportField {
        /// What it is.
        What what "what": Line,
        /// Who gives it.
        Who who "who": Line,
        /// How often.
        HowOften how_often "how-often": Line,
        /// Until when, as typed.
        UntilWhen until_when "until-when": Line,
        /// How useful it is, 0 to 10.
        Useful useful "useful": Rating,
        /// How we keep in touch.
        Contact contact "contact": Lines,
        /// When less help would be right.
        LessWhen less_when "less-when": Lines,
        /// The step of my plan it is for.
        Step step "step": Line,
        /// Where it stands.
        State state "state": SupportState,
        /// Since when.
        Since since "since": Option<VagueDate>,
        /// What part the one who gives it plays; this leaves in place of a name.
        HelperRole helper_role "helper-role": HelperRole,
        /// The place it is for.
        Place place "place": Option<RecordId>,
    }
}
