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

impl SupportState {
    /// Gives where help can go from here in one step, the likeliest first. Nothing is final: what has
    /// ended can go on again, and what became less can become more.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Open => &[Self::Going, Self::Wished, Self::Less, Self::Ended],
            Self::Wished => &[Self::Going, Self::Ended],
            Self::Going => &[Self::Less, Self::Ended],
            Self::Less => &[Self::Ended, Self::Going],
            Self::Ended => &[Self::Going, Self::Wished],
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_leads_on_and_less_help_leads_back_to_more() {
        for state in SupportState::ALL {
            assert!(!state.next().is_empty() && !state.next().contains(state));
            assert!(!state.next().contains(&SupportState::Open));
        }
        assert!(SupportState::Less.next().contains(&SupportState::Going));
        assert!(SupportState::Ended.next().contains(&SupportState::Going));
    }
}
