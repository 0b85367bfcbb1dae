//! Lives someone sketched, side by side, so that no single plan has to carry everything.
//!
//! The picture follows the three life plans of Burnett and Evans (2016): each life is a road with
//! its name, and under it how it looks today, from 0 to 10 for each line. All roads have the same
//! scale. Nothing is added up and no road is called the best.

mod lanes;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// The top of the scale.
pub const HIGHEST: u8 = 10;
/// The most roads that are drawn; the table has them all.
pub const MOST_ROADS: usize = 9;
/// The lines of a road.
pub const LINES: usize = 4;

/// One life as it could go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Life {
    /// Its name.
    pub name: String,
    /// How it looks today, 0 to 10 or not given, in the order of [`RoadsWords::lines`].
    pub values: [Option<u8>; LINES],
}

/// The words of the picture, translated.
pub struct RoadsWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// What each road is looked at for ("I like it").
    pub lines: [&'a str; LINES],
    /// Stands beside 0.
    pub low: &'a str,
    /// Stands beside 10.
    pub high: &'a str,
    /// Head of the roads in the table.
    pub road_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&RoadsSummary) -> String,
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadsSummary {
    /// The names of the roads, in their order.
    pub roads: Vec<String>,
    /// For each line, the names of the roads it is highest for, if it is given for any.
    pub highest: [Vec<String>; LINES],
}

/// Draws roads side by side, three in a row; in narrow room one under the other.
///
/// # Errors
/// A value above 10, or more than 2,000 roads.
pub fn roads(
    lives: &[Life],
    words: &RoadsWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(lives.len())?;
    check_values(lives.iter().flat_map(|life| life.values), HIGHEST)?;
    let reading = (words.reading)(&summary(lives));
    let sketch = sketch(lives, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(lives, words)))
}

fn sketch(lives: &[Life], words: &RoadsWords<'_>, width: Width) -> Sketch {
    if lives.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let drawn = &lives[..lives.len().min(MOST_ROADS)];
    let mut sketch = lanes::sketch(drawn, words, width);
    sketch.not_drawn = lives.len() - drawn.len();
    sketch
}

fn summary(lives: &[Life]) -> RoadsSummary {
    let highest = |line: usize| {
        let given = || {
            lives
                .iter()
                .filter_map(move |life| Some((life, life.values[line]?)))
        };
        let top = given().map(|(_, value)| value).max();
        given()
            .filter(|(_, value)| Some(*value) == top)
            .map(|(life, _)| life.name.clone())
            .collect()
    };
    RoadsSummary {
        roads: lives.iter().map(|life| life.name.clone()).collect(),
        highest: std::array::from_fn(highest),
    }
}

fn table(lives: &[Life], words: &RoadsWords<'_>) -> Table {
    let none = words.picture.not_given;
    let row = |life: &Life| {
        let values = life
            .values
            .map(|value| value.map_or_else(|| none.to_owned(), |value| value.to_string()));
        std::iter::once(life.name.clone()).chain(values).collect()
    };
    let head = std::iter::once(words.road_head).chain(words.lines);
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.map(str::to_owned).collect(),
        rows: lives.iter().map(row).collect(),
    }
}
