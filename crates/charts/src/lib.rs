//! Turns plain data into a picture, a one-sentence reading of it and a table of the same numbers.
//!
//! Owns: the geometry of every chart, the contour lines (covers and app icon), the measuring of
//! text with the bundled font, and well-formed, escaped SVG. Does not own: words (they come in
//! translated), dates (they come in written out), records of the journal, colours of the window
//! (those are CSS classes, listed in [`Theme`]), files. Pure: no clock, no randomness, no log.

pub mod change;
pub mod contour;
pub mod energy;
pub mod fit_lines;
pub mod fonts;
mod hatch;
pub mod ladder;
mod measure;
pub mod over_time;
mod pen;
mod picture;
mod place;
pub mod rainbow;
pub mod rings;
pub mod road;
pub mod roads;
mod sketch;
mod svg;
#[cfg(test)]
mod testing;
mod then_now;
pub mod timeline;
pub mod tree;
pub mod web;

pub use change::{ChangeItem, ChangeSummary, ChangeWords, change};
pub use contour::{app_icon_svg, contour_paths, contour_svg};
pub use energy::{EnergyItem, EnergySummary, EnergyWords, energy};
pub use fit_lines::{FitChange, FitLabels, FitLineSummary, FitPoint, FitSummary, fit_lines};
pub use fit_lines::{FitPairWords, FitPlace, fit_pair};
pub use ladder::{LadderLevel, LadderSummary, LadderTask, LadderWords, ladder};
pub use over_time::{
    Stretch, StretchLook, StretchRow, StretchSummary, StretchWords, stretches_over_time,
};
pub use over_time::{
    ValuePoint, ValueRow, ValueRowSummary, ValueSummary, ValueWords, values_over_time,
};
pub use picture::{ChartError, Frame, MOST_ENTRIES, Picture, PictureWords, Table, Theme, Width};
pub use rainbow::{RainbowData, RainbowRole, RainbowSlice, RainbowSummary, RainbowWords, rainbow};
pub use rings::{Person, RingsSummary, RingsWords, rings};
pub use road::{RoadOptions, RoadPoint, RoadSummary, RoadWords, road};
pub use roads::{Life, RoadsSummary, RoadsWords, roads};
pub use timeline::{TimelineItem, TimelineSummary, TimelineWords, timeline};
pub use tree::{TreeOptions, TreeParts, TreeSummary, TreeWords, tree};
pub use web::{Trigger, TriggerSide, WebSummary, WebWords, web};
