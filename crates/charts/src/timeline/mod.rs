//! The plan by its days: what stands on a day, what in a month, a season or a year, and what has no
//! day. Nothing is late: what lies before today is drawn like everything else.

mod rows;
#[cfg(test)]
mod tests;

use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, Width, check_count};
use crate::sketch::Sketch;

/// The most things that are drawn; the table has them all.
pub const MOST_DRAWN: usize = 40;

/// One thing of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineItem {
    /// What it is.
    pub name: String,
    /// When, written out or in the person's own words.
    pub when: String,
    /// The first and the last day it may be, as numbers that count days; any day may be day 0.
    /// Nothing where the words name no day.
    pub days: Option<(i64, i64)>,
    /// Where it stands, in words.
    pub place: String,
    /// Whether it is still ahead: not resting, done, let go or changed.
    pub open: bool,
}

/// The words of the picture, translated.
pub struct TimelineWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Stands over the mark of today.
    pub today: &'a str,
    /// Names what has no day.
    pub without: &'a str,
    /// Head of the things.
    pub name_head: &'a str,
    /// Head of the days.
    pub when_head: &'a str,
    /// Head of where things stand.
    pub place_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&TimelineSummary) -> String,
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineSummary {
    /// How many things have a day, a month, a season or a year.
    pub dated: usize,
    /// How many have none.
    pub without: usize,
    /// The first open thing that is today or to come: its name and when.
    pub next: Option<(String, String)>,
}

/// Draws the things in the order of their days; what has no day comes after them.
///
/// # Errors
/// More than 2,000 things.
pub fn timeline(
    items: &[TimelineItem],
    today: i64,
    words: &TimelineWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(items.len())?;
    let reading = (words.reading)(&summary(items, today));
    let table = table(items, words);
    Ok(sketch(items, today, words, frame.width).picture(frame, &words.picture, reading, table))
}

fn sketch(items: &[TimelineItem], today: i64, words: &TimelineWords<'_>, width: Width) -> Sketch {
    if items.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let ordered = in_order(items);
    let drawn = &ordered[..ordered.len().min(MOST_DRAWN)];
    let mut sketch = rows::sketch(drawn, today, words, width);
    sketch.not_drawn = ordered.len() - drawn.len();
    sketch
}

fn in_order(items: &[TimelineItem]) -> Vec<&TimelineItem> {
    let mut items: Vec<&TimelineItem> = items.iter().collect();
    items.sort_by_key(|item| item.days.map_or((1, 0, 0), |(from, to)| (0, from, to)));
    items
}

fn summary(items: &[TimelineItem], today: i64) -> TimelineSummary {
    let dated = items.iter().filter(|item| item.days.is_some()).count();
    let next = in_order(items)
        .into_iter()
        .find(|item| item.open && item.days.is_some_and(|(_, last)| last >= today));
    TimelineSummary {
        dated,
        without: items.len() - dated,
        next: next.map(|item| (item.name.clone(), item.when.clone())),
    }
}

fn table(items: &[TimelineItem], words: &TimelineWords<'_>) -> Table {
    let row = |item: &&TimelineItem| {
        let when = if item.when.trim().is_empty() {
            words.without.to_owned()
        } else {
            item.when.clone()
        };
        vec![item.name.clone(), when, item.place.clone()]
    };
    Table {
        caption: words.picture.caption.to_owned(),
        head: [words.name_head, words.when_head, words.place_head]
            .map(str::to_owned)
            .to_vec(),
        rows: in_order(items).iter().map(row).collect(),
    }
}
