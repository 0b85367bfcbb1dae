//! What every chart hands back, and what every chart is asked for. Holds no drawing.

use serde::Serialize;

/// A drawn chart with everything a reader who cannot see it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// One `<svg>` element with `role="img"`, a title and a description; no `style` attribute.
    pub svg: String,
    /// The name of the picture.
    pub title: String,
    /// What the picture shows, in one sentence.
    pub reading: String,
    /// The same numbers as a table.
    pub table: Table,
}

/// The numbers of a picture; every row has as many cells as the head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The caption over the table.
    pub caption: String,
    /// The column heads; the first column heads the rows.
    pub head: Vec<String>,
    /// The rows, in the order of the picture.
    pub rows: Vec<Vec<String>>,
}

/// Where the colours of a picture come from.
///
/// Shape and dash always come with the picture; only ink differs. Classes in [`Theme::Window`]:
/// `chart` (the svg), `chart-series chart-series-1..3` (set `color`), `chart-line`,
/// `chart-marker`, `chart-leader`, `chart-guide`, `chart-axis`, `chart-tick` (tick words),
/// `chart-date`, `chart-name`, `chart-empty`, and `contour`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Classes and `currentColor`: the style sheet of the window decides.
    #[default]
    Window,
    /// Light colours written into the picture, for HTML pages and PDF.
    Print,
    /// Black ink; dash and shape alone tell the lines apart.
    BlackAndWhite,
}

/// How much room the picture has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// 640 units.
    #[default]
    Wide,
    /// 340 units, for narrow windows and large text.
    Narrow,
}

/// How and where a picture is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Begins every id in the picture; must be unique on the page.
    pub id_prefix: &'a str,
    /// Where the colours come from.
    pub theme: Theme,
    /// How much room there is.
    pub width: Width,
}

/// Why a picture could not be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// A value lies above the top of the scale.
    #[error("a value of {value} is above the top of the scale, {highest}")]
    ValueTooHigh {
        /// The value given.
        value: u8,
        /// The top of the scale.
        highest: u8,
    },
    /// There are more entries than one picture can show.
    #[error("{given} entries are more than the {limit} one picture can show")]
    TooManyEntries {
        /// How many were given.
        given: usize,
        /// How many one picture takes.
        limit: usize,
    },
}
