//! A line of my own over time: hours, days out, people met. There is none until someone wants one.
use crate::field::{Line, Rows};
use crate::noun::noun;

noun! {
    /// Something I like to follow over time, in my own unit.
    Outcome / OutcomeField {
        /// What it is.
        Name name "name": Line,
        /// In what it is counted.
        Unit unit "unit": Line,
        /// What it was when: rows with the cells `on` (as typed), `value` (a number in text) and `note`.
        Points points "points": Rows,
    }
}
