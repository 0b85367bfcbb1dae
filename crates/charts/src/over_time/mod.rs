//! What was said over time: values as rows of dots, and what went on as rows of stretches.
//!
//! Every row has a lane of its own over one axis of time that all rows share. Nothing is joined over
//! a time when nothing was said, nothing is smoothed, and no direction is called better.

mod axis;
mod stretches;
#[cfg(test)]
mod stretches_tests;
mod values;
#[cfg(test)]
mod values_tests;

pub use stretches::{
    Stretch, StretchLook, StretchRow, StretchSummary, StretchWords, stretches_over_time,
};
pub use values::{
    ValuePoint, ValueRow, ValueRowSummary, ValueSummary, ValueWords, values_over_time,
};

/// The most rows that are drawn; the table has them all.
pub const MOST_ROWS: usize = 24;
