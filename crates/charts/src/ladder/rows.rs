//! Places a row for each task: its name, and its dots on the steps of the ladder.

use super::{LadderLevel, LadderTask, LadderWords, has_two_dates};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Sketch};
use crate::svg::Ink;
use crate::then_now::{self, Row};

/// Between the ladder and what is apart from it.
const APART: f64 = 14.0;

/// The columns of the levels.
#[derive(Clone, Copy)]
struct Columns {
    left: f64,
    each: f64,
}

impl Columns {
    fn of((left, right): (f64, f64)) -> Self {
        let each = (right - left - APART) / 4.0;
        Self { left, each }
    }

    /// Returns the middle of a column.
    fn middle(self, level: LadderLevel) -> f64 {
        let apart = if level == LadderLevel::NotForMe {
            APART
        } else {
            0.0
        };
        self.left + (level.index() as f64 + 0.5) * self.each + apart
    }
}

/// Draws the rows.
pub(super) fn sketch(tasks: &[&LadderTask], words: &LadderWords<'_>, width: Width) -> Sketch {
    let mut sketch = Sketch::new(width);
    let right = sketch.size.0 - EDGE;
    let most = match width {
        Width::Wide => 200.0,
        Width::Narrow => right - EDGE,
    };
    let names: Vec<Block> = tasks
        .iter()
        .map(|task| Block::wrap(&task.name, Weight::SemiBold, most))
        .collect();
    let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
    // Beside the name where there is room, under it where there is not.
    let left = match width {
        Width::Wide => EDGE + widest + 16.0,
        Width::Narrow => EDGE,
    };
    let columns = Columns::of((left, right));
    let mut top = heads(&mut sketch, columns, words) + 10.0;
    for (task, name) in tasks.iter().zip(names) {
        let row = Row::begin(&mut sketch, name, top, width == Width::Wide);
        steps(&mut sketch, columns, row.middle);
        let at = |level: LadderLevel| columns.middle(level);
        then_now::dots(&mut sketch, task.then.map(at), task.now.map(at), row.middle);
        top = row.next;
    }
    if has_two_dates(tasks.iter().copied()) {
        then_now::key(&mut sketch, words.then, words.now, top + 4.0);
    }
    sketch.end(top);
    sketch
}

/// Names the levels over their columns and returns the foot of the names.
fn heads(sketch: &mut Sketch, columns: Columns, words: &LadderWords<'_>) -> f64 {
    let blocks = words
        .levels
        .map(|name| Block::wrap(name, Weight::Regular, columns.each - 8.0));
    let foot = blocks.iter().map(Block::height).fold(0.0, f64::max);
    for (block, level) in blocks.into_iter().zip(LadderLevel::ALL) {
        let (x, top) = (columns.middle(level), foot - block.height());
        sketch.say(Placed::at(block, Keep::Middle, x, top, "chart-tick"));
    }
    foot
}

/// Draws the ladder of one row, lying, and a tick for what is apart from it.
fn steps(sketch: &mut Sketch, columns: Columns, y: f64) {
    let ends = [LadderLevel::NotYet, LadderLevel::Alone].map(|end| (columns.middle(end), y));
    sketch.mark(Mark::line(&ends, Ink::Guide, 1.0));
    for level in LadderLevel::ALL {
        let x = columns.middle(level);
        sketch.mark(Mark::line(&[(x, y - 5.0), (x, y + 5.0)], Ink::Guide, 1.0));
    }
}
