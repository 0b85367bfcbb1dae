//! How it was since last time, by topic, on one date.

use crate::field::{Lines, Rows};
use crate::noun::noun;

noun! {
    /// How it was since last time.
    CheckIn / CheckInField {
        /// What went well.
        WentWell went_well "went-well": Lines,
        /// How it was: rows with the cells `topic` and `value` (0 to 10).
        Ratings ratings "ratings": Rows,
    }
}
