//! The two dots of a row: an open one for then, a full one for now, and the way between them.
//! Shared by ratings and by the ladder of tasks. Knows places on a line, no scale.

use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::place::{Keep, Placed};
use crate::sketch::{Dot, EDGE, Fill, Mark, Point, Sketch};
use crate::svg::Ink;

/// Draws the dots of a row at the height `y`; what is not given is no dot.
pub(crate) fn dots(sketch: &mut Sketch, then: Option<f64>, now: Option<f64>, y: f64) {
    match (then, now) {
        (Some(then), Some(now)) if (then - now).abs() < 0.5 => {
            // A ring round the disc: then as now.
            sketch.mark(Mark::ellipse((now, y), (8.5, 8.5), Ink::Series(0), 1.5));
            dot(sketch, (now, y), true);
        }
        (then, now) => {
            if let (Some(then), Some(now)) = (then, now) {
                let line = [(then, y), (now, y)];
                sketch.mark(Mark::line(&line, Ink::Series(0), 3.0));
            }
            if let Some(then) = then {
                dot(sketch, (then, y), false);
            }
            if let Some(now) = now {
                dot(sketch, (now, y), true);
            }
        }
    }
}

fn dot(sketch: &mut Sketch, at: Point, now: bool) {
    if now {
        let big = Mark::ellipse(at, (6.0, 6.0), Ink::Series(0), 0.0);
        sketch.mark(big.filled(Fill::Ink));
        sketch.mark(Mark::dot(at, Dot::Disc, Ink::Series(0)));
    } else {
        let ground = Mark::ellipse(at, (4.5, 4.5), Ink::Paper, 0.0);
        sketch.mark(ground.filled(Fill::Ink));
        sketch.mark(Mark::dot(at, Dot::Ring, Ink::Series(0)));
    }
}

/// Says under the rows which dot is which.
pub(crate) fn key(sketch: &mut Sketch, then: &str, now: &str, top: f64) {
    let column = (8.0, sketch.size.0 - EDGE);
    let blocks =
        [then, now].map(|word| Block::wrap(word, Weight::Regular, column.1 - column.0 - 22.0));
    let (_, places) = sketch.flow(blocks.to_vec(), column, top, 22.0, "chart-tick");
    for (at, is_now) in places.into_iter().zip([false, true]) {
        dot(sketch, at, is_now);
    }
}

/// A row of words with room for a line: beside the words in wide room, under them in narrow room.
pub(crate) struct Row {
    /// The height of the line.
    pub(crate) middle: f64,
    /// Where the next row begins.
    pub(crate) next: f64,
}

impl Row {
    /// Writes the words of a row and gives its line a place.
    pub(crate) fn begin(sketch: &mut Sketch, name: Block, top: f64, beside: bool) -> Self {
        let high = name.height().max(LINE_HEIGHT);
        let name_top = top + (high - name.height()) / 2.0;
        sketch.say(Placed::at(name, Keep::Start, EDGE, name_top, "chart-name"));
        if beside {
            let middle = top + high / 2.0;
            let next = top + high + 12.0;
            return Self { middle, next };
        }
        let middle = top + high + 10.0;
        let next = middle + 18.0;
        Self { middle, next }
    }
}
