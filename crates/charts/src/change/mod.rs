//! Ratings then and now, a dot and a line for each thing.
//!
//! The picture is the dot plot of Cleveland (1984) with two dots a row: an open one for then, a
//! full one for now, and the way between them. A rating that was not given is no dot; nothing is
//! added up, and no direction is called better.

mod rows;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// The most things that are drawn; the table has them all.
pub const MOST_ITEMS: usize = 30;

/// One thing that was rated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeItem {
    /// Its name.
    pub name: String,
    /// The earlier rating, from 0 to the top of the scale, or not given.
    pub then: Option<u8>,
    /// The later rating, from 0 to the top of the scale, or not given.
    pub now: Option<u8>,
}

/// The words of the picture, translated.
pub struct ChangeWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Head of the things.
    pub item_head: &'a str,
    /// Names the earlier date ("March 2026"); empty where there is none, and then the table has no
    /// column and the picture no key for it.
    pub then: &'a str,
    /// Names the later date ("today").
    pub now: &'a str,
    /// Stands beside the bottom of the scale.
    pub low: &'a str,
    /// Stands beside the top of the scale.
    pub high: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&ChangeSummary) -> String,
}

/// The facts for the one-sentence reading; up and down hold no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeSummary {
    /// How many things there are.
    pub items: usize,
    /// The names of those that are higher now.
    pub up: Vec<String>,
    /// The names of those that are lower now.
    pub down: Vec<String>,
    /// The names of those that are as they were.
    pub level: Vec<String>,
    /// How many have one rating or none.
    pub incomplete: usize,
}

/// Draws ratings then and now on a scale from 0 to `highest`.
///
/// # Errors
/// A rating above `highest`, or more than 2,000 things.
pub fn change(
    items: &[ChangeItem],
    highest: u8,
    words: &ChangeWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(items.len())?;
    check_values(items.iter().flat_map(|item| [item.then, item.now]), highest)?;
    let reading = (words.reading)(&summary(items));
    let sketch = sketch(items, highest, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(items, words)))
}

fn sketch(items: &[ChangeItem], highest: u8, words: &ChangeWords<'_>, width: Width) -> Sketch {
    if items.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let drawn = &items[..items.len().min(MOST_ITEMS)];
    let mut sketch = rows::sketch(drawn, highest, words, width);
    sketch.not_drawn = items.len() - drawn.len();
    sketch
}

fn summary(items: &[ChangeItem]) -> ChangeSummary {
    let named = |test: fn(u8, u8) -> bool| {
        let chosen = items.iter().filter(|item| match (item.then, item.now) {
            (Some(then), Some(now)) => test(then, now),
            _ => false,
        });
        chosen.map(|item| item.name.clone()).collect()
    };
    let incomplete = items
        .iter()
        .filter(|item| item.then.is_none() || item.now.is_none());
    ChangeSummary {
        items: items.len(),
        up: named(|then, now| now > then),
        down: named(|then, now| now < then),
        level: named(|then, now| now == then),
        incomplete: incomplete.count(),
    }
}

fn table(items: &[ChangeItem], words: &ChangeWords<'_>) -> Table {
    let cell = |value: Option<u8>| {
        value.map_or_else(
            || words.picture.not_given.to_owned(),
            |given| given.to_string(),
        )
    };
    let two_dates = !words.then.is_empty();
    let row = |item: &ChangeItem| {
        let then = two_dates.then(|| cell(item.then));
        let cells = [Some(item.name.clone()), then, Some(cell(item.now))];
        cells.into_iter().flatten().collect()
    };
    let head = [words.item_head, words.then, words.now];
    Table {
        caption: words.picture.caption.to_owned(),
        head: head
            .into_iter()
            .enumerate()
            .filter(|(at, _)| two_dates || *at != 1)
            .map(|(_, head)| head.to_owned())
            .collect(),
        rows: items.iter().map(row).collect(),
    }
}
