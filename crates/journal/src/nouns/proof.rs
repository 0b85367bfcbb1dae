//! Proof cards for a hard day.
use crate::field::{Line, Lines};
use crate::noun::noun;

noun! {
    /// A card for a hard day: it shows that I managed before.
    Proof / ProofField {
        /// What happened.
        Text text "text": Line,
        /// The strengths in it.
        Words words "words": Lines,
    }
}
