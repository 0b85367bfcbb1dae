//! What fills or drains someone, and the good hours.

use crate::field::{Line, Lines, Rating};
use crate::noun::noun;

noun! {
    /// What fills or drains me.
    Energy / EnergyField {
        /// The thing.
        What what "what": Line,
        /// The time of day.
        TimeOfDay time_of_day "time-of-day": Line,
        /// How much it filled me, 0 (drained) to 10 (filled).
        Fill fill "fill": Rating,
        /// How caught up in it I was, 0 to 10.
        CaughtUp caught_up "caught-up": Rating,
        /// What made the difference.
        Difference difference "difference": Lines,
        /// My good hours.
        GoodHours good_hours "good-hours": Lines,
    }
}
