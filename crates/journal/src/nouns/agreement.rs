//! What was agreed: who does what, by when.

use crate::field::{Line, words};
use crate::noun::noun;

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
    }
}
