//! The road so far: moments over time, each with how it felt.
//!
//! The picture follows the life line of the storied approach (Brott 2001, 2004). A moment may be
//! vague, without a name or without a feeling; where no feeling was given the line has a gap, never
//! a zero. Nothing is smoothed. Moments below 0 can be left out: then nothing in the picture, its
//! reading or its table tells that there were any.

mod across;
mod down;
#[cfg(test)]
mod tests;

use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, Width, check_count};
use crate::sketch::{Dot, Mark, Point, Sketch};
use crate::svg::Ink;

/// The ends of the scale: -5 to +5.
pub const STRONGEST: i8 = 5;
/// The most moments that are drawn; the table has them all.
pub const MOST_POINTS: usize = 40;

/// One moment on the road.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoadPoint {
    /// Its place in time, for order and distance: a day number or an age, the same for all. A
    /// moment without one keeps its place in the list.
    pub place: Option<i64>,
    /// The date or age as words; may be empty.
    pub when: String,
    /// The place in time is a guess: the mark is open.
    pub vague: bool,
    /// What it was, if it has a name.
    pub name: Option<String>,
    /// -5 to +5, or not given.
    pub feeling: Option<i8>,
}

/// How the road is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RoadOptions {
    /// Leaves out moments below 0 and moments without a feeling, and the line between moments,
    /// whose gaps would tell of them.
    pub without_below_zero: bool,
}

/// The words of the picture, translated.
pub struct RoadWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Head of the dates or ages.
    pub when_head: &'a str,
    /// Head of the moments.
    pub name_head: &'a str,
    /// Head of the feelings.
    pub feeling_head: &'a str,
    /// Stands beside +5.
    pub high: &'a str,
    /// Stands beside 0.
    pub middle: &'a str,
    /// Stands beside -5.
    pub low: &'a str,
    /// Stands for a moment without a name in the table ("no name").
    pub unnamed: &'a str,
    /// Explains open marks ("about then"); written when there are any.
    pub vague: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&RoadSummary) -> String,
}

/// The facts for the one-sentence reading; what is left out is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadSummary {
    /// How many moments there are.
    pub points: usize,
    /// When the first was, as given.
    pub first: Option<String>,
    /// When the last was, as given.
    pub last: Option<String>,
    /// The lowest feeling.
    pub lowest: Option<i8>,
    /// The highest feeling.
    pub highest: Option<i8>,
    /// The last feeling given.
    pub latest: Option<i8>,
    /// How many moments have no feeling.
    pub gaps: usize,
}

/// Draws a road: across, or down the page in narrow room and where names are many.
///
/// # Errors
/// A feeling outside -5 to +5, or more than 2,000 moments.
pub fn road(
    points: &[RoadPoint],
    options: RoadOptions,
    words: &RoadWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(points.len())?;
    let feelings = || points.iter().filter_map(|point| point.feeling);
    if let Some(value) = feelings().find(|value| value.unsigned_abs() > STRONGEST.unsigned_abs()) {
        return Err(ChartError::FeelingOutOfRange { value });
    }
    let ordered = in_order(points, options);
    let reading = (words.reading)(&summary(&ordered));
    let sketch = sketch(points, options, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(&ordered, words)))
}

fn sketch(
    points: &[RoadPoint],
    options: RoadOptions,
    words: &RoadWords<'_>,
    width: Width,
) -> Sketch {
    let ordered = in_order(points, options);
    if ordered.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let drawn = &ordered[..ordered.len().min(MOST_POINTS)];
    let mut sketch = match width {
        Width::Wide => across::sketch(drawn, options, words),
        Width::Narrow => None,
    }
    .unwrap_or_else(|| down::sketch(drawn, options, words, width));
    sketch.not_drawn = ordered.len() - drawn.len();
    sketch
}

/// A moment in its order, with its share of the way from the first to the last.
struct Stop<'a> {
    point: &'a RoadPoint,
    share: f64,
}

/// Puts moments in the order of their places; one without a place follows the one before it.
#[expect(
    clippy::cast_precision_loss,
    reason = "day numbers of a life are far below 2^52"
)]
fn in_order(points: &[RoadPoint], options: RoadOptions) -> Vec<Stop<'_>> {
    let kept = points.iter().filter(|point| {
        !options.without_below_zero || point.feeling.is_some_and(|feeling| feeling >= 0)
    });
    let mut before = i64::MIN;
    let mut placed: Vec<(i64, &RoadPoint)> = kept
        .map(|point| {
            before = point.place.unwrap_or(before);
            (before, point)
        })
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    let known = || placed.iter().filter_map(|(_, point)| point.place);
    let (first, last) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    let span = last.saturating_sub(first) as f64;
    let steps = placed.len().saturating_sub(1).max(1) as f64;
    let mut stops: Vec<Stop<'_>> = placed
        .iter()
        .enumerate()
        .map(|(index, (place, point))| Stop {
            point,
            share: if placed.len() == 1 {
                0.5
            } else if span > 0.0 {
                (*place).max(first).saturating_sub(first) as f64 / span
            } else {
                index as f64 / steps
            },
        })
        .collect();
    between(&mut stops);
    stops
}

/// Spreads moments without a place evenly between the ones that have one.
#[expect(clippy::cast_precision_loss, reason = "indexes are below 2,000")]
fn between(stops: &mut [Stop<'_>]) {
    if stops.iter().all(|stop| stop.point.place.is_none()) {
        return;
    }
    let mut index = 0;
    while index < stops.len() {
        let run = stops[index..]
            .iter()
            .take_while(|stop| stop.point.place.is_none());
        let run = run.count();
        if run == 0 {
            index += 1;
            continue;
        }
        let low = if index == 0 {
            0.0
        } else {
            stops[index - 1].share
        };
        let high = stops.get(index + run).map_or(1.0, |stop| stop.share);
        for step in 0..run {
            let part = (step + 1) as f64 / (run + 1) as f64;
            stops[index + step].share = low + part * (high - low);
        }
        index += run;
    }
}

fn summary(stops: &[Stop<'_>]) -> RoadSummary {
    let feelings = || stops.iter().filter_map(|stop| stop.point.feeling);
    let when = |stop: Option<&Stop<'_>>| {
        let words = stop.map(|stop| stop.point.when.clone());
        words.filter(|words| !words.trim().is_empty())
    };
    RoadSummary {
        points: stops.len(),
        first: when(stops.first()),
        last: when(stops.last()),
        lowest: feelings().min(),
        highest: feelings().max(),
        latest: feelings().next_back(),
        gaps: stops.len() - feelings().count(),
    }
}

fn table(stops: &[Stop<'_>], words: &RoadWords<'_>) -> Table {
    let none = words.picture.not_given;
    let said = |text: &str, instead: &str| {
        let text = if text.trim().is_empty() {
            instead
        } else {
            text
        };
        text.to_owned()
    };
    let rows = stops.iter().map(|Stop { point, .. }| {
        vec![
            said(&point.when, none),
            said(point.name.as_deref().unwrap_or_default(), words.unnamed),
            point.feeling.map_or_else(|| none.to_owned(), signed),
        ]
    });
    let head = [words.when_head, words.name_head, words.feeling_head];
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// Writes a feeling with its sign; the minus is the typographic one, which the font has.
fn signed(feeling: i8) -> String {
    match feeling {
        0 => "0".to_owned(),
        below if below < 0 => format!("−{}", below.unsigned_abs()),
        above => format!("+{above}"),
    }
}

/// Draws the line between neighbours that both have a feeling, then the marks.
fn draw(sketch: &mut Sketch, stops: &[Stop<'_>], places: &[Option<Point>], line: bool) {
    let runs = places
        .split(Option::is_none)
        .filter(|run| run.len() > 1 && line);
    for run in runs {
        let points: Vec<Point> = run.iter().copied().flatten().collect();
        sketch.mark(Mark::line(&points, Ink::Series(0), 2.0));
    }
    for (stop, place) in stops.iter().zip(places) {
        if let Some(at) = *place {
            dot(sketch, at, stop.point.vague);
        }
    }
}

fn dot(sketch: &mut Sketch, at: Point, vague: bool) {
    if vague {
        let ground = Mark::ellipse(at, (4.5, 4.5), Ink::Paper, 0.0);
        sketch.mark(ground.filled(crate::sketch::Fill::Ink));
        sketch.mark(Mark::dot(at, Dot::Ring, Ink::Series(0)));
    } else {
        sketch.mark(Mark::dot(at, Dot::Disc, Ink::Series(0)));
    }
}

/// Explains open marks, if there are any.
fn key(sketch: &mut Sketch, stops: &[Stop<'_>], words: &RoadWords<'_>, top: f64) {
    if !stops
        .iter()
        .any(|stop| stop.point.vague && stop.point.feeling.is_some())
    {
        return;
    }
    let column = (8.0, sketch.size.0 - 4.0);
    let most = column.1 - column.0 - 22.0;
    let block = crate::measure::Block::wrap(words.vague, crate::measure::Weight::Regular, most);
    let (_, places) = sketch.flow(vec![block], column, top, 22.0, "chart-tick");
    for at in places {
        dot(sketch, at, true);
    }
}
