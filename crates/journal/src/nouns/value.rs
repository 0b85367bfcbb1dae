//! Values: what matters to me.
use crate::field::{Line, Rating};
use crate::noun::noun;

noun! {
    /// Something that matters to me.
    Value / ValueField {
        /// The word.
        Word word "word": Line,
        /// How much room it has now, 0 to 10.
        Room room "room": Rating,
    }
}
