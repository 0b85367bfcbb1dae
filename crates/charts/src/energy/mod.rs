//! What fills and what drains, by time of day.
//!
//! The picture follows the energy log (Burnett and Evans 2016): each thing is rated from 0
//! (drained) over 5 (in between) to 10 (full). Bars begin at the middle: to the left what drained,
//! to the right what filled. A thing that was not rated has no bar, and nothing is added up.

mod rows;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// The top of the scale: full.
pub const FULL: u8 = 10;
/// The middle of the scale.
pub const BETWEEN: u8 = 5;
/// The most things that are drawn; the table has them all.
pub const MOST_THINGS: usize = 40;

/// One thing, done at one time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EnergyItem {
    /// What it was.
    pub thing: String,
    /// Which time of day, as an index into the times given, or not said.
    pub time: Option<usize>,
    /// 0 (drained) to 10 (full), or not given.
    pub fill: Option<u8>,
}

/// The words of the picture, translated.
pub struct EnergyWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Names the things without a time of day.
    pub any_time: &'a str,
    /// Stands beside 0.
    pub low: &'a str,
    /// Stands beside 5.
    pub middle: &'a str,
    /// Stands beside 10.
    pub high: &'a str,
    /// Head of the times of day.
    pub time_head: &'a str,
    /// Head of the things.
    pub thing_head: &'a str,
    /// Head of the ratings.
    pub fill_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&EnergySummary) -> String,
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnergySummary {
    /// How many things there are.
    pub things: usize,
    /// How many filled: above the middle.
    pub filled: usize,
    /// How many drained: below the middle.
    pub drained: usize,
    /// The names of those that filled most, if any filled.
    pub fullest: Vec<String>,
    /// The names of those that drained most, if any drained.
    pub lowest: Vec<String>,
}

/// Draws things by time of day. `times` names the times in the order of the day; a thing with an
/// index beyond them counts as without a time.
///
/// # Errors
/// A rating above 10, or more than 2,000 things or times.
pub fn energy(
    items: &[EnergyItem],
    times: &[String],
    words: &EnergyWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(items.len().max(times.len()))?;
    check_values(items.iter().map(|item| item.fill), FULL)?;
    let reading = (words.reading)(&summary(items));
    let sketch = sketch(items, times, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(items, times, words)))
}

fn sketch(items: &[EnergyItem], times: &[String], words: &EnergyWords<'_>, width: Width) -> Sketch {
    if items.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let ordered = in_order(items, times);
    let drawn = &ordered[..ordered.len().min(MOST_THINGS)];
    let mut sketch = rows::sketch(drawn, times, words, width);
    sketch.not_drawn = ordered.len() - drawn.len();
    sketch
}

/// Returns the index of the time of a thing; those without one stand last.
fn time_of(item: &EnergyItem, times: &[String]) -> usize {
    item.time.map_or(times.len(), |time| time.min(times.len()))
}

fn time_name<'a>(time: usize, times: &'a [String], words: &EnergyWords<'a>) -> &'a str {
    times.get(time).map_or(words.any_time, String::as_str)
}

fn in_order<'a>(items: &'a [EnergyItem], times: &[String]) -> Vec<&'a EnergyItem> {
    let mut items: Vec<&EnergyItem> = items.iter().collect();
    items.sort_by_key(|item| time_of(item, times));
    items
}

fn summary(items: &[EnergyItem]) -> EnergySummary {
    let rated = |test: fn(u8) -> bool| {
        let rated = items
            .iter()
            .filter_map(|item| Some((&item.thing, item.fill?)));
        rated.filter(move |(_, fill)| test(*fill))
    };
    let (above, below) = (|fill| fill > BETWEEN, |fill| fill < BETWEEN);
    let named = |test: fn(u8) -> bool, fill: Option<u8>| {
        let chosen = rated(test).filter(|(_, value)| Some(*value) == fill);
        chosen.map(|(thing, _)| thing.clone()).collect()
    };
    EnergySummary {
        things: items.len(),
        filled: rated(above).count(),
        drained: rated(below).count(),
        fullest: named(above, rated(above).map(|(_, fill)| fill).max()),
        lowest: named(below, rated(below).map(|(_, fill)| fill).min()),
    }
}

fn table(items: &[EnergyItem], times: &[String], words: &EnergyWords<'_>) -> Table {
    let none = words.picture.not_given;
    let row = |item: &&EnergyItem| {
        vec![
            item.thing.clone(),
            time_name(time_of(item, times), times, words).to_owned(),
            item.fill
                .map_or_else(|| none.to_owned(), |fill| fill.to_string()),
        ]
    };
    Table {
        caption: words.picture.caption.to_owned(),
        head: [words.thing_head, words.time_head, words.fill_head]
            .map(str::to_owned)
            .to_vec(),
        rows: in_order(items, times).iter().map(row).collect(),
    }
}
