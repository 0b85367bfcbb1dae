//! The axis of time under all rows, and the room of a row over it.

use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Sketch};
use crate::svg::Ink;

/// Between the edges of a lane and its outermost marks, so that none is cut.
const INSET: f64 = 8.0;
/// Under a row.
pub(super) const ROW_GAP: f64 = 16.0;

/// The time from side to side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    pub(super) left: f64,
    pub(super) right: f64,
    first: i64,
    last: i64,
}

impl Axis {
    /// Lays the time out beside names of a width, or under them where there is little room.
    pub(super) fn new(width: Width, size: f64, names: &[Block], (first, last): (i64, i64)) -> Self {
        let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
        let left = match width {
            Width::Wide if widest > 0.0 => EDGE + widest.max(96.0) + 20.0,
            _ => EDGE,
        };
        Self {
            left: left + INSET,
            right: size - EDGE - INSET,
            first,
            last,
        }
    }

    /// Returns where a moment stands; the middle where all is one moment.
    pub(super) fn x(&self, moment: i64) -> f64 {
        if self.first >= self.last {
            return (self.left + self.right) / 2.0;
        }
        let whole = self.last.saturating_sub(self.first) as f64;
        let share = moment.saturating_sub(self.first) as f64 / whole;
        self.left + share.clamp(0.0, 1.0) * (self.right - self.left)
    }

    /// Draws the axis with the words of its ends and returns its foot.
    pub(super) fn draw(&self, sketch: &mut Sketch, (first, last): (&str, &str), top: f64) -> f64 {
        let line = [(self.left - INSET, top), (self.right + INSET, top)];
        sketch.mark(Mark::line(&line, Ink::Axis, 1.0));
        for x in [self.x(self.first), self.x(self.last)] {
            sketch.mark(Mark::line(&[(x, top), (x, top + 5.0)], Ink::Axis, 1.0));
        }
        let (left, right) = (self.left - INSET, self.right + INSET);
        let under = top + 8.0;
        if self.first >= self.last {
            let block = Block::wrap(last, Weight::Regular, right - left);
            let middle = (left + right) / 2.0;
            return sketch.say(Placed::at(block, Keep::Middle, middle, under, "chart-date"));
        }
        let most = (right - left) / 2.0 - 8.0;
        let block = |words: &str| Block::wrap(words, Weight::Regular, most);
        let one = sketch.say(Placed::at(
            block(first),
            Keep::Start,
            left,
            under,
            "chart-date",
        ));
        let other = sketch.say(Placed::at(
            block(last),
            Keep::End,
            right,
            under,
            "chart-date",
        ));
        one.max(other)
    }
}

/// Breaks the names of rows: beside their lanes, or above them where there is little room.
pub(super) fn names<'n>(
    width: Width,
    size: f64,
    names: impl Iterator<Item = &'n str>,
) -> Vec<Block> {
    let most = match width {
        Width::Wide => 190.0,
        Width::Narrow => size - 2.0 * EDGE,
    };
    names
        .map(|name| Block::wrap(name, Weight::SemiBold, most))
        .collect()
}

/// Writes the name of a row and returns the top of its lane and the foot of the name.
pub(super) fn name(sketch: &mut Sketch, width: Width, block: Block, top: f64) -> (f64, f64) {
    let high = block.height();
    let has_name = high > 0.0;
    let foot = sketch.say(Placed::at(block, Keep::Start, EDGE, top, "chart-name"));
    match width {
        Width::Narrow if has_name => (foot + 4.0, foot),
        _ => (top, foot.max(top)),
    }
}

/// Where a line of words stands under a lane.
pub(super) fn under(lane_foot: f64) -> f64 {
    lane_foot + LINE_HEIGHT * 0.2
}
