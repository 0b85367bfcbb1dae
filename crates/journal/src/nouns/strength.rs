//! Strengths, each with a proof from real life.
use crate::field::{Line, Rating};
use crate::noun::noun;

noun! {
    /// A word for something strong in me.
    Strength / StrengthField {
        /// The word.
        Word word "word": Line,
        /// One time it showed.
        Proof proof "proof": Line,
        /// How much I would like to use it, 0 to 10.
        UseMore use_more "use-more": Rating,
    }
}
