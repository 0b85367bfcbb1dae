//! Rows of dots: a dot where something was said, a line from one saying to the next, and a gap where
//! it was left out in between.

use super::MOST_ROWS;
use super::axis::{Axis, ROW_GAP, name, names};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, Width, check_count};
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Dot, EDGE, Mark, Point, Sketch};
use crate::svg::Ink;

/// The height of a lane from its lowest to its highest value.
const HIGH: f64 = 40.0;
/// Room over and under the lane, for dots and their words.
const AROUND: f64 = 10.0;
/// Over a lane whose dots carry words.
const FOR_WORDS: f64 = LINE_HEIGHT + 10.0;

/// One saying.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValuePoint {
    /// The day, as a number that counts days; any day may be day 0. Nothing where its words name no
    /// day: then all points of the picture stand evenly, in their order.
    pub day: Option<i64>,
    /// When, written out or in the person's own words.
    pub when: String,
    /// The value; nothing where it was left out: a gap. What is no number is a gap too.
    pub value: Option<f64>,
    /// The value as it is told: a number, or words.
    pub said: String,
    /// What was said beside it.
    pub note: String,
}

/// What was said of one thing, in the order of time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValueRow {
    /// Its name; a picture of one thing needs none.
    pub name: String,
    /// The sayings.
    pub points: Vec<ValuePoint>,
}

/// The words of the picture, translated, and the ends of its scale.
pub struct ValueWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// The lowest and the highest value of every lane; what lies beyond is drawn at the end.
    pub ends: (f64, f64),
    /// Says what the lower and the upper line of a lane stand for.
    pub lines: (&'a str, &'a str),
    /// Whether the dots carry what was said.
    pub told: bool,
    /// Head of the things; the column is left out where it is empty.
    pub row_head: &'a str,
    /// Head of the days.
    pub when_head: &'a str,
    /// Head of what was said.
    pub said_head: &'a str,
    /// Head of the notes; the column is left out where there are none.
    pub note_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&ValueSummary) -> String,
}

/// The facts of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueRowSummary {
    /// Its name.
    pub name: String,
    /// What was said first, and when.
    pub first: (String, String),
    /// What was said last, and when; nothing where it was said once.
    pub last: Option<(String, String)>,
}

/// The facts for the one-sentence reading; nothing in it is a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueSummary {
    /// The rows of which anything was said, in order.
    pub rows: Vec<ValueRowSummary>,
}

/// Draws what was said over time, a lane for each thing.
///
/// # Errors
/// More than 2,000 sayings.
pub fn values_over_time(
    rows: &[ValueRow],
    words: &ValueWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(rows.iter().map(|row| row.points.len()).sum())?;
    let reading = (words.reading)(&summary(rows));
    let sketch = sketch(rows, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(rows, words)))
}

pub(super) fn sketch(rows: &[ValueRow], words: &ValueWords<'_>, width: Width) -> Sketch {
    let said: Vec<&ValueRow> = rows.iter().filter(|row| is_said(row)).collect();
    if said.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let drawn = &said[..said.len().min(MOST_ROWS)];
    let mut sketch = Sketch::new(width);
    let size = sketch.size.0;
    let names = names(width, size, drawn.iter().map(|row| row.name.as_str()));
    let time = Time::of(drawn);
    let axis = Axis::new(width, size, &names, time.ends());
    let mut top = 0.0;
    for (row, block) in drawn.iter().zip(names) {
        let (lane_top, name_foot) = name(&mut sketch, width, block, top);
        let foot = lane(&mut sketch, row, words, (&axis, &time), lane_top);
        top = foot.max(name_foot) + ROW_GAP;
    }
    let foot = axis.draw(&mut sketch, time.words(), top);
    let foot = lines(&mut sketch, words, foot + 8.0);
    sketch.end(foot);
    sketch.not_drawn = said.len() - drawn.len();
    sketch
}

fn is_said(row: &ValueRow) -> bool {
    row.points.iter().any(|point| value(point).is_some())
}

fn value(point: &ValuePoint) -> Option<f64> {
    point.value.filter(|value| value.is_finite())
}

/// When the points of a picture are: by their days, or evenly in their order where a day is missing.
struct Time {
    by_day: bool,
    ends: ((i64, String), (i64, String)),
}

impl Time {
    fn of(rows: &[&ValueRow]) -> Self {
        let by_day = rows
            .iter()
            .flat_map(|row| &row.points)
            .all(|point| point.day.is_some());
        let moment = |at: usize, point: &ValuePoint| moment(by_day, at, point);
        let all = || {
            let points = rows.iter().flat_map(|row| row.points.iter().enumerate());
            points.map(|(at, point)| (moment(at, point), point.when.clone()))
        };
        let first = all().min_by_key(|(moment, _)| *moment).unwrap_or_default();
        let last = all().max_by_key(|(moment, _)| *moment).unwrap_or_default();
        Self {
            by_day,
            ends: (first, last),
        }
    }

    const fn ends(&self) -> (i64, i64) {
        (self.ends.0.0, self.ends.1.0)
    }

    fn words(&self) -> (&str, &str) {
        (&self.ends.0.1, &self.ends.1.1)
    }
}

fn moment(by_day: bool, at: usize, point: &ValuePoint) -> i64 {
    let order = i64::try_from(at).unwrap_or(i64::MAX);
    point.day.filter(|_| by_day).unwrap_or(order)
}

/// Draws the lane of a row and returns its foot.
fn lane(
    sketch: &mut Sketch,
    row: &ValueRow,
    words: &ValueWords<'_>,
    (axis, time): (&Axis, &Time),
    top: f64,
) -> f64 {
    let high = top + if words.told { FOR_WORDS } else { AROUND };
    let low = high + HIGH;
    for y in [high, low] {
        let line = [(axis.left, y), (axis.right, y)];
        sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
    }
    let place = |(at, point): (usize, &ValuePoint)| {
        let (least, most) = words.ends;
        let room = (most - least).max(f64::MIN_POSITIVE);
        let share = ((value(point)? - least) / room).clamp(0.0, 1.0);
        let y = low - share * HIGH;
        Some((axis.x(moment(time.by_day, at, point)), y))
    };
    let places: Vec<Option<Point>> = row.points.iter().enumerate().map(place).collect();
    for pair in places.windows(2) {
        if let [Some(from), Some(to)] = pair {
            sketch.mark(Mark::line(&[*from, *to], Ink::Series(0), 2.0));
        }
    }
    for at in places.iter().flatten() {
        sketch.mark(Mark::dot(*at, Dot::Disc, Ink::Series(0)));
    }
    if words.told {
        tell(sketch, row, axis, &places);
    }
    low + AROUND
}

/// Writes what was said over its dot, where no dot and no other word is in the way. The last and the
/// first come before those between; the table has them all.
fn tell(sketch: &mut Sketch, row: &ValueRow, axis: &Axis, places: &[Option<Point>]) {
    let dots: Vec<(usize, Point)> = places
        .iter()
        .enumerate()
        .filter_map(|(at, place)| Some((at, (*place)?)))
        .collect();
    let mut order = dots.clone();
    order.sort_by_key(|(at, _)| {
        let is_end = dots.first().is_some_and(|(first, _)| first == at);
        let is_last = dots.last().is_some_and(|(last, _)| last == at);
        (!is_last, !is_end, *at)
    });
    let mut taken: Vec<Area> = Vec::new();
    for (at, (x, y)) in order {
        let said = row.points.get(at).map_or("", |point| point.said.as_str());
        let block = Block::wrap(said, Weight::Regular, 72.0);
        if block.lines.len() != 1 {
            continue;
        }
        let half = block.width / 2.0;
        let middle = x.min(axis.right - half).max(axis.left + half);
        let placed = Placed::at(
            block,
            Keep::Middle,
            middle,
            y - 8.0 - LINE_HEIGHT,
            "chart-date",
        );
        let area = placed.area;
        let free = taken.iter().all(|other| !area.meets(other, 4.0))
            && dots.iter().all(|(_, dot)| !covers(&area, *dot));
        if free && area.left >= 0.0 && area.right <= sketch.size.0 {
            taken.push(area);
            sketch.say(placed);
        }
    }
}

fn covers(area: &Area, (x, y): Point) -> bool {
    x > area.left - 5.0 && x < area.right + 5.0 && y > area.top - 3.0 && y < area.bottom + 3.0
}

/// Says what the lines of the lanes stand for and returns the foot of the words.
fn lines(sketch: &mut Sketch, words: &ValueWords<'_>, top: f64) -> f64 {
    let column = (EDGE, sketch.size.0 - EDGE);
    let (low, high) = words.lines;
    let blocks: Vec<Block> = [high, low]
        .iter()
        .map(|word| Block::wrap(word, Weight::Regular, column.1 - column.0))
        .filter(|block| !block.lines.is_empty())
        .collect();
    if blocks.is_empty() {
        return top;
    }
    sketch.flow(blocks, column, top, 0.0, "chart-tick").0
}

pub(super) fn summary(rows: &[ValueRow]) -> ValueSummary {
    let of = |row: &ValueRow| {
        let mut said = row.points.iter().filter(|point| value(point).is_some());
        let told = |point: &ValuePoint| (point.said.clone(), point.when.clone());
        let first = told(said.next()?);
        Some(ValueRowSummary {
            name: row.name.clone(),
            first,
            last: said.next_back().map(told),
        })
    };
    ValueSummary {
        rows: rows.iter().filter_map(of).collect(),
    }
}

fn table(rows: &[ValueRow], words: &ValueWords<'_>) -> Table {
    let has_notes = rows
        .iter()
        .flat_map(|row| &row.points)
        .any(|point| !point.note.trim().is_empty());
    let has_names = !words.row_head.is_empty();
    let cells = |name: &str, when: &str, said: &str, note: &str| {
        let mut cells = Vec::with_capacity(4);
        cells.extend(has_names.then(|| name.to_owned()));
        cells.extend([when.to_owned(), said.to_owned()]);
        cells.extend(has_notes.then(|| note.to_owned()));
        cells
    };
    let not_given = words.picture.not_given;
    let row = |name: &str, point: &ValuePoint| {
        let said = value(point).map_or(not_given, |_| point.said.as_str());
        cells(name, &point.when, said, &point.note)
    };
    Table {
        caption: words.picture.caption.to_owned(),
        head: cells(
            words.row_head,
            words.when_head,
            words.said_head,
            words.note_head,
        ),
        rows: rows
            .iter()
            .filter(|each| is_said(each))
            .flat_map(|each| each.points.iter().map(|point| row(&each.name, point)))
            .collect(),
    }
}
