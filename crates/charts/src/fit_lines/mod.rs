//! Three lines over time for one place: do I get it, can I handle it, is it worth it.
//!
//! The lines follow comprehensible, manageable and meaningful (Antonovsky 1987; Kinn et al. 2024),
//! each rated 0 to 10. A rating that was not given is a gap in its line, never a zero; nothing is
//! smoothed or averaged, and the three are never added up.

mod draw;
mod layout;
mod pair;
#[cfg(test)]
mod pair_tests;
mod summary;
#[cfg(test)]
mod tests;

pub use pair::{FitPairWords, FitPlace, MOST_DRAWN, fit_pair};
pub use summary::{FitChange, FitLineSummary, FitSummary};

use crate::picture::{ChartError, Frame, Picture, Table};

/// The top of the scale.
pub const HIGHEST: u8 = 10;
/// The most entries one picture takes.
pub const MOST_POINTS: usize = 1_000;

/// One entry about the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitPoint {
    /// The day as a number, for order and distance; any day may be day 0.
    pub day: i64,
    /// The day as words, written out by the caller.
    pub date: String,
    /// Comprehensible, manageable, meaningful: 0 to 10, or not given.
    pub values: [Option<u8>; 3],
}

/// The words of the picture, translated, and the sentence that reads it out.
pub struct FitLabels<'a> {
    /// Names the picture.
    pub title: &'a str,
    /// The caption over the table.
    pub caption: &'a str,
    /// The head of the table's first column.
    pub date_head: &'a str,
    /// The names of the three lines, in the order of [`FitPoint::values`].
    pub lines: [&'a str; 3],
    /// Stands beside the top of the scale.
    pub high: &'a str,
    /// Stands beside the middle of the scale.
    pub middle: &'a str,
    /// Stands beside the bottom of the scale.
    pub low: &'a str,
    /// Stands in the table where a rating was not given.
    pub not_given: &'a str,
    /// Stands in the picture when there is nothing to draw.
    pub empty: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&FitSummary) -> String,
}

/// Draws the entries about one place, in the order of their days.
///
/// # Errors
/// A value above 10, or more than 1,000 entries.
pub fn fit_lines(
    points: &[FitPoint],
    labels: &FitLabels<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    let points = in_order(points)?;
    let reading = (labels.reading)(&FitSummary::of(&points));
    let scene = layout::Scene::of(&points, labels, layout::Measures::of(frame.width));
    Ok(Picture {
        svg: draw::svg(&scene, frame, (labels.title, &reading)),
        title: labels.title.to_owned(),
        reading,
        table: table(&points, labels),
    })
}

fn in_order(points: &[FitPoint]) -> Result<Vec<&FitPoint>, ChartError> {
    if points.len() > MOST_POINTS {
        return Err(ChartError::TooManyEntries {
            given: points.len(),
            limit: MOST_POINTS,
        });
    }
    let values = points.iter().flat_map(|point| point.values).flatten();
    if let Some(value) = values.max().filter(|value| *value > HIGHEST) {
        return Err(ChartError::ValueTooHigh {
            value,
            highest: HIGHEST,
        });
    }
    let mut points: Vec<&FitPoint> = points.iter().collect();
    points.sort_by_key(|point| point.day);
    Ok(points)
}

fn table(points: &[&FitPoint], labels: &FitLabels<'_>) -> Table {
    let cell = |value: Option<u8>| {
        value.map_or_else(|| labels.not_given.to_owned(), |given| given.to_string())
    };
    let row = |point: &&FitPoint| {
        let cells = point.values.into_iter().map(cell);
        std::iter::once(point.date.clone()).chain(cells).collect()
    };
    Table {
        caption: labels.caption.to_owned(),
        head: std::iter::once(labels.date_head)
            .chain(labels.lines)
            .map(str::to_owned)
            .collect(),
        rows: points.iter().map(row).collect(),
    }
}
