//! Rows of stretches: how something went on, from when to when, and what it became.

use super::MOST_ROWS;
use super::axis::{Axis, ROW_GAP, name, names, under};
use crate::hatch::Hatch;
use crate::measure::{Block, Weight};
use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, Width, check_count};
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Dot, EDGE, Fill, Mark, Sketch, box_path};
use crate::svg::Ink;

/// Half the height of the tallest stretch.
const HALF: f64 = 9.0;
/// Half the height of a stretch of less.
const HALF_LESS: f64 = 4.0;
/// Less than this is drawn as wide as this, so that it is seen.
const LEAST: f64 = 6.0;
/// The pigment of all stretches.
const PIGMENT: usize = 3;

/// How a stretch looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum StretchLook {
    /// Not said: a thin line.
    #[default]
    Plain,
    /// Wished for: a broken outline.
    Wished,
    /// Going on: tall and full.
    Full,
    /// Less than it was: low and light.
    Less,
    /// At an end: an open ring on its day, and nothing after it.
    Ended,
}

impl StretchLook {
    /// Every look, in the order of the key.
    pub const ALL: [Self; 5] = [
        Self::Wished,
        Self::Full,
        Self::Less,
        Self::Ended,
        Self::Plain,
    ];
}

/// One stretch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stretch {
    /// The first day, as a number that counts days; any day may be day 0.
    pub from: i64,
    /// The first day, written out.
    pub when: String,
    /// How it looks.
    pub look: StretchLook,
    /// What it was, in words.
    pub state: String,
    /// More of it, a cell for each further head of the table.
    pub more: Vec<String>,
}

/// How one thing went on, in the order of time. Each stretch ends where the next begins, the last
/// one today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StretchRow {
    /// Its name.
    pub name: String,
    /// The way in words, under the lane.
    pub said: String,
    /// The stretches.
    pub stretches: Vec<Stretch>,
}

/// The words of the picture, translated.
pub struct StretchWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Names today.
    pub today: &'a str,
    /// The names of the looks, in the order of [`StretchLook::ALL`].
    pub looks: [&'a str; 5],
    /// Head of the things.
    pub row_head: &'a str,
    /// Head of what it was.
    pub state_head: &'a str,
    /// Head of the first days.
    pub from_head: &'a str,
    /// Heads of the further cells.
    pub more_heads: &'a [&'a str],
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&StretchSummary) -> String,
}

/// The facts for the one-sentence reading: what looks how today, in the order of
/// [`StretchLook::ALL`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StretchSummary {
    /// How many things there are.
    pub rows: usize,
    /// Their names, by how they look today.
    pub now: [Vec<String>; 5],
}

/// Draws how things went on until today, a lane for each.
///
/// # Errors
/// More than 2,000 stretches.
pub fn stretches_over_time(
    rows: &[StretchRow],
    today: i64,
    words: &StretchWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(rows.iter().map(|row| row.stretches.len()).sum())?;
    let reading = (words.reading)(&summary(rows));
    let sketch = sketch(rows, today, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(rows, words)))
}

pub(super) fn sketch(
    rows: &[StretchRow],
    today: i64,
    words: &StretchWords<'_>,
    width: Width,
) -> Sketch {
    let said: Vec<&StretchRow> = rows
        .iter()
        .filter(|row| !row.stretches.is_empty())
        .collect();
    let all = || said.iter().flat_map(|row| &row.stretches);
    let Some(first) = all().min_by_key(|stretch| stretch.from) else {
        return Sketch::empty(width, words.picture.empty);
    };
    let drawn = &said[..said.len().min(MOST_ROWS)];
    let mut sketch = Sketch::new(width);
    let size = sketch.size.0;
    let names = names(width, size, drawn.iter().map(|row| row.name.as_str()));
    let axis = Axis::new(width, size, &names, (first.from.min(today), today));
    let mut top = 0.0;
    for (row, block) in drawn.iter().zip(names) {
        let (lane_top, name_foot) = name(&mut sketch, width, block, top);
        let foot = lane(&mut sketch, row, today, &axis, lane_top);
        top = foot.max(name_foot) + ROW_GAP;
    }
    let foot = axis.draw(&mut sketch, (&first.when, words.today), top);
    let foot = key(&mut sketch, drawn, words, foot + 8.0);
    sketch.end(foot);
    sketch.not_drawn = said.len() - drawn.len();
    sketch
}

/// Draws the lane of a row with its words under it and returns its foot.
fn lane(sketch: &mut Sketch, row: &StretchRow, today: i64, axis: &Axis, top: f64) -> f64 {
    let middle = top + HALF + 1.0;
    for (at, stretch) in row.stretches.iter().enumerate() {
        let next = row.stretches.get(at + 1).map_or(today, |next| next.from);
        let (start, end) = (axis.x(stretch.from), axis.x(next.max(stretch.from)));
        let end = end.max(start + LEAST).min(axis.right);
        draw(sketch, stretch.look, (start.min(end - LEAST), end), middle);
    }
    let block = Block::wrap(&row.said, Weight::Regular, axis.right - axis.left);
    let words_top = under(middle + HALF);
    let foot = sketch.say(Placed::at(
        block,
        Keep::Start,
        axis.left,
        words_top,
        "chart-date",
    ));
    foot.max(middle + HALF)
}

fn draw(sketch: &mut Sketch, look: StretchLook, (start, end): (f64, f64), y: f64) {
    let ink = Ink::Role(PIGMENT);
    let outline = |half: f64| {
        let data = box_path(Area {
            left: start,
            top: y - half,
            right: end,
            bottom: y + half,
        });
        Mark::stroked(data, ink, 1.5)
    };
    let hatched = |light| {
        Fill::Hatch(Hatch {
            index: PIGMENT,
            light,
        })
    };
    match look {
        StretchLook::Plain => sketch.mark(Mark::line(&[(start, y), (end, y)], ink, 2.0)),
        StretchLook::Wished => sketch.mark(outline(HALF).dashed("4 3")),
        StretchLook::Full => sketch.mark(outline(HALF).filled(hatched(false))),
        StretchLook::Less => sketch.mark(outline(HALF_LESS).filled(hatched(true))),
        StretchLook::Ended => {
            sketch.mark(Mark::dot((start + LEAST / 2.0, y), Dot::Ring, ink));
        }
    }
}

/// Says under the rows which look is which, as far as they are there; returns the foot.
fn key(sketch: &mut Sketch, rows: &[&StretchRow], words: &StretchWords<'_>, top: f64) -> f64 {
    let is_there = |look: &StretchLook| {
        let mut all = rows.iter().flat_map(|row| &row.stretches);
        all.any(|stretch| stretch.look == *look)
    };
    let column = (EDGE, sketch.size.0 - EDGE);
    let (mut looks, mut blocks) = (Vec::new(), Vec::new());
    for (look, word) in StretchLook::ALL.into_iter().zip(words.looks) {
        let block = Block::wrap(word, Weight::Regular, column.1 - column.0 - 30.0);
        if is_there(&look) && !block.lines.is_empty() {
            looks.push(look);
            blocks.push(block);
        }
    }
    let (foot, places) = sketch.flow(blocks, column, top, 30.0, "chart-tick");
    for (look, (x, y)) in looks.into_iter().zip(places) {
        let half = if look == StretchLook::Ended {
            LEAST / 2.0
        } else {
            9.0
        };
        draw(sketch, look, (x - half, x + half), y);
    }
    foot
}

pub(super) fn summary(rows: &[StretchRow]) -> StretchSummary {
    let mut summary = StretchSummary {
        rows: rows.len(),
        ..StretchSummary::default()
    };
    for row in rows {
        let look = row.stretches.last().map(|stretch| stretch.look);
        let at = StretchLook::ALL.iter().position(|each| Some(*each) == look);
        if let Some(names) = at.and_then(|at| summary.now.get_mut(at)) {
            names.push(row.name.clone());
        }
    }
    summary
}

fn table(rows: &[StretchRow], words: &StretchWords<'_>) -> Table {
    let more = words.more_heads.len();
    let row = |name: &str, stretch: &Stretch| {
        let mut cells = vec![name.to_owned(), stretch.state.clone(), stretch.when.clone()];
        cells.extend((0..more).map(|at| {
            let cell = stretch.more.get(at).filter(|cell| !cell.trim().is_empty());
            cell.map_or(words.picture.not_given, String::as_str)
                .to_owned()
        }));
        cells
    };
    let mut head = vec![words.row_head, words.state_head, words.from_head];
    head.extend(words.more_heads);
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.into_iter().map(str::to_owned).collect(),
        rows: rows
            .iter()
            .flat_map(|each| {
                each.stretches
                    .iter()
                    .map(|stretch| row(&each.name, stretch))
            })
            .collect(),
    }
}
