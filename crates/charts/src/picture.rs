//! What every chart hands back, and what every chart is asked for. Holds no drawing.

use serde::Serialize;

/// The most entries one picture takes into its table.
pub const MOST_ENTRIES: usize = 2_000;

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
/// `chart-date`, `chart-name`, `chart-empty`, `chart-role-1..7` and `chart-paper` (set `color`), and
/// `contour`.
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

/// The words every picture needs, translated.
#[derive(Clone, Copy)]
pub struct PictureWords<'a> {
    /// Names the picture.
    pub title: &'a str,
    /// The caption over the table.
    pub caption: &'a str,
    /// Stands in the picture when there is nothing to draw.
    pub empty: &'a str,
    /// Stands in the table where nothing was given.
    pub not_given: &'a str,
    /// Says how many things of the table are not drawn; closes the reading when there are any.
    pub not_drawn: &'a dyn Fn(usize) -> String,
}

impl PictureWords<'_> {
    /// Closes a reading with what is not drawn.
    pub(crate) fn close(&self, reading: String, not_drawn: usize) -> String {
        if not_drawn == 0 {
            return reading;
        }
        let more = (self.not_drawn)(not_drawn);
        format!("{reading} {more}").trim().to_owned()
    }
}

/// Refuses more entries than one picture takes.
pub(crate) fn check_count(given: usize) -> Result<(), ChartError> {
    if given > MOST_ENTRIES {
        return Err(ChartError::TooManyEntries {
            given,
            limit: MOST_ENTRIES,
        });
    }
    Ok(())
}

/// Refuses a value above the top of its scale.
pub(crate) fn check_values(
    values: impl IntoIterator<Item = Option<u8>>,
    highest: u8,
) -> Result<(), ChartError> {
    match values.into_iter().flatten().max() {
        Some(value) if value > highest => Err(ChartError::ValueTooHigh { value, highest }),
        _ => Ok(()),
    }
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
    /// A feeling lies outside -5 to +5.
    #[error("a feeling of {value} is outside -5 to +5")]
    FeelingOutOfRange {
        /// The feeling given.
        value: i8,
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
