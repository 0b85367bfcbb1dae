//! What was agreed: who does what, by when.

use crate::field::{Line, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// Where an agreement stands.
    AgreementState {
        /// Open.
        #[default] Open "open",
        /// Kept.
        Kept "kept",
        /// Changed.
        Changed "changed",
    }
}

impl AgreementState {
    /// Gives where an agreement can go from here in one step, the likeliest first. None is the last.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Open => &[Self::Kept, Self::Changed],
            Self::Kept => &[Self::Changed, Self::Open],
            Self::Changed => &[Self::Kept, Self::Open],
        }
    }
}

noun! {
    /// What was agreed.
    Agreement / AgreementField {
        /// What.
        Text text "text": Line,
        /// Who does it.
        Who who "who": Line,
        /// By when, as typed.
        ByWhen by_when "by-when": Line,
        /// Where it stands.
        State state "state": AgreementState,
        /// With whom.
        With with "with": Line,
        /// When we agreed.
        Made made "made": Option<VagueDate>,
        /// What came of it.
        Came came "came": Line,
        /// The place it is about.
        Place place "place": Option<RecordId>,
    }
}
