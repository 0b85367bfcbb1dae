//! How it was since last time, by topic, on one date.

use crate::field::{Line, Lines, Rows};
use crate::noun::noun;
use crate::vague::VagueDate;

noun! {
    /// How it was since last time.
    CheckIn / CheckInField {
        /// What went well.
        WentWell went_well "went-well": Lines,
        /// How it was: rows with the cells `topic` and `value` (0 to 10).
        Ratings ratings "ratings": Rows,
        /// With whom.
        With with "with": Line,
        /// When it was.
        On on "on": Option<VagueDate>,
    }
}
