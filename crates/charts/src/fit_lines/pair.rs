//! The fit lines of two places side by side, or over one another in narrow room.
//!
//! Each place keeps its own dates; both have the same scale, so that heights can be compared. No
//! difference is worked out. The lines are named once, under both.

use super::layout::{Measures, Scene};
use super::{FitLabels, FitPoint, FitSummary, draw, in_order};
use crate::measure::{Block, Weight};
use crate::pen::all_words;
use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, Width};
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Point, Sketch};
use crate::svg::Writer;

/// The most entries of one place that are drawn, the newest; the table has them all.
pub const MOST_DRAWN: usize = 200;
/// Between the two places.
const GUTTER: f64 = 24.0;
/// Room for the piece of line before a name.
const LEAD: f64 = 42.0;

/// One of two places.
#[derive(Debug, Clone, Copy)]
pub struct FitPlace<'a> {
    /// Its name, as it is to be shown.
    pub name: &'a str,
    /// The entries about it, in any order.
    pub points: &'a [FitPoint],
}

/// The words of the picture, translated.
pub struct FitPairWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Head of the places in the table.
    pub place_head: &'a str,
    /// Head of the dates.
    pub date_head: &'a str,
    /// The names of the three lines, in the order of [`FitPoint::values`].
    pub lines: [&'a str; 3],
    /// Stands beside the top of the scale.
    pub high: &'a str,
    /// Stands beside the middle of the scale.
    pub middle: &'a str,
    /// Stands beside the bottom of the scale.
    pub low: &'a str,
    /// Makes the one-sentence reading from the facts of both places, in their order.
    pub reading: &'a dyn Fn(&[FitSummary; 2]) -> String,
}

/// Draws the entries about two places.
///
/// # Errors
/// A value above 10, or more than 1,000 entries about one place.
pub fn fit_pair(
    places: [FitPlace<'_>; 2],
    words: &FitPairWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    let points = [in_order(places[0].points)?, in_order(places[1].points)?];
    let facts = points.each_ref().map(|points| FitSummary::of(points));
    let not_drawn = points
        .iter()
        .map(|points| points.len().saturating_sub(MOST_DRAWN))
        .sum();
    let reading = words.picture.close((words.reading)(&facts), not_drawn);
    let pair = Pair::of(
        places,
        points.each_ref().map(Vec::as_slice),
        words,
        frame.width,
    );
    let mut svg = Writer::new(frame.theme);
    svg.open_picture(frame, pair.size, (words.picture.title, &reading));
    for scene in &pair.scenes {
        draw::marks(&mut svg, scene);
    }
    for (index, at) in pair.keys.iter().enumerate() {
        draw::sample(&mut svg, index, *at);
    }
    all_words(&mut svg, &pair.words);
    Ok(Picture {
        svg: svg.finish(),
        title: words.picture.title.to_owned(),
        reading,
        table: table(places, points.each_ref().map(Vec::as_slice), words),
    })
}

/// Both plots, placed.
pub(super) struct Pair {
    pub(super) size: (f64, f64),
    pub(super) scenes: [Scene; 2],
    /// Where the pieces of line before the names stand.
    pub(super) keys: Vec<Point>,
    pub(super) words: Vec<Placed>,
}

impl Pair {
    pub(super) fn of(
        places: [FitPlace<'_>; 2],
        points: [&[&FitPoint]; 2],
        words: &FitPairWords<'_>,
        width: Width,
    ) -> Self {
        let whole = Measures::of(width);
        let measures = Measures {
            width: match width {
                Width::Wide => (whole.width - GUTTER) / 2.0,
                Width::Narrow => whole.width,
            },
            most_tick: 72.0,
            most_name: 0.0,
            ..whole
        };
        let labels = labels(words);
        let mut scenes = points.map(|points| {
            let newest = points.len().saturating_sub(MOST_DRAWN);
            Scene::of(&points[newest..], &labels, measures)
        });
        let names = places
            .map(|place| Block::wrap(place.name, Weight::SemiBold, measures.width - 2.0 * EDGE));
        let heads = names.each_ref().map(|name| name.height() + 14.0);
        let head = heads[0].max(heads[1]);
        // The place of the second plot: beside the first, or under it.
        let (second, size) = match width {
            Width::Wide => {
                let foot = head + scenes[0].size.1.max(scenes[1].size.1);
                ((measures.width + GUTTER, 0.0), (whole.width, foot))
            }
            Width::Narrow => {
                let under = heads[0] + scenes[0].size.1 + 16.0;
                (
                    (0.0, under),
                    (whole.width, under + heads[1] + scenes[1].size.1),
                )
            }
        };
        let mut all = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            let (x, y) = if index == 0 { (0.0, 0.0) } else { second };
            let down = match width {
                Width::Wide => head,
                Width::Narrow => heads[index],
            };
            scenes[index].shift((x, y + down));
            if !name.lines.is_empty() {
                all.push(Placed::at(name, Keep::Start, x + EDGE, y, "chart-name"));
            }
            all.extend(scenes[index].words.iter().cloned());
        }
        let mut pair = Self {
            size,
            scenes,
            keys: Vec::new(),
            words: all,
        };
        if points.iter().any(|points| !points.is_empty()) {
            pair.name_lines(words.lines, width);
        }
        pair
    }

    /// Names the lines in rows under both plots.
    fn name_lines(&mut self, lines: [&str; 3], width: Width) {
        let mut key = Sketch::new(width);
        let column = (2.0 * EDGE, key.size.0 - EDGE);
        let blocks =
            lines.map(|name| Block::wrap(name, Weight::SemiBold, column.1 - column.0 - LEAD));
        let top = self.size.1 + 4.0;
        let (foot, keys) = key.flow(blocks.to_vec(), column, top, LEAD, "chart-name");
        self.keys = keys;
        self.words.extend(key.words);
        self.size.1 = (foot + 6.0).ceil();
    }
}

fn labels<'a>(words: &FitPairWords<'a>) -> FitLabels<'a> {
    FitLabels {
        title: words.picture.title,
        caption: words.picture.caption,
        date_head: words.date_head,
        lines: words.lines,
        high: words.high,
        middle: words.middle,
        low: words.low,
        not_given: words.picture.not_given,
        empty: words.picture.empty,
        reading: &|_| String::new(),
    }
}

fn table(places: [FitPlace<'_>; 2], points: [&[&FitPoint]; 2], words: &FitPairWords<'_>) -> Table {
    let labels = labels(words);
    let mut table = super::table(&[], &labels);
    table.head.insert(0, words.place_head.to_owned());
    for (place, points) in places.iter().zip(points) {
        for mut row in super::table(points, &labels).rows {
            row.insert(0, place.name.to_owned());
            table.rows.push(row);
        }
    }
    table
}
