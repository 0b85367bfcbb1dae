//! A look at one week: which parts of my life there was room for.
use crate::field::{Line, Lines};
use crate::noun::noun;
use crate::vague::VagueDate;

noun! {
    /// A look at one week. After the idea of many roles in one life (Super 1980).
    Week / WeekField {
        /// One line about the balance.
        Balance balance "balance": Line,
        /// The parts in life I wore this week.
        Roles roles "roles": Lines,
        /// Which week.
        On on "on": Option<VagueDate>,
    }
}
