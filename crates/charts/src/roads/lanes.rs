//! Places the roads: their names where the way forks, and a lane for each line under them.

use super::{HIGHEST, LINES, Life, RoadsWords};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{Dot, EDGE, Mark, Point, Sketch};
use crate::svg::Ink;

/// The most roads beside each other.
const BESIDE: usize = 3;
/// Between two roads.
const GUTTER: f64 = 28.0;
/// The height of the fork over the names.
const FORK: f64 = 30.0;
/// From a lane to what stands under it.
const UNDER: f64 = 12.0;

/// Draws the roads, row by row.
pub(super) fn sketch(lives: &[Life], words: &RoadsWords<'_>, width: Width) -> Sketch {
    let mut sketch = Sketch::new(width);
    let beside = match width {
        Width::Wide => lives.len().min(BESIDE),
        Width::Narrow => 1,
    };
    let whole = sketch.size.0 - 2.0 * EDGE;
    let gaps = (BESIDE.min(beside.max(1)) - 1) as f64;
    // A road alone takes no more room than one of three would.
    let each = match width {
        Width::Wide => ((whole - gaps * GUTTER) / beside as f64).min(whole / 2.0),
        Width::Narrow => whole,
    };
    let mut top = 0.0;
    for row in lives.chunks(beside) {
        let columns: Vec<(f64, f64)> = (0..row.len())
            .map(|at| EDGE + at as f64 * (each + GUTTER))
            .map(|left| (left, left + each))
            .collect();
        top = roads(&mut sketch, row, &columns, words, top) + 24.0;
    }
    sketch.end(top - 24.0);
    sketch
}

/// Draws roads beside each other and returns their foot.
fn roads(
    sketch: &mut Sketch,
    lives: &[Life],
    columns: &[(f64, f64)],
    words: &RoadsWords<'_>,
    top: f64,
) -> f64 {
    let room = columns.first().map_or(0.0, |(left, right)| right - left);
    let from = top + fork(sketch, columns, top);
    let names: Vec<Block> = lives
        .iter()
        .map(|life| Block::wrap(&life.name, Weight::SemiBold, room))
        .collect();
    let high = names.iter().map(Block::height).fold(0.0, f64::max);
    for (name, (left, _)) in names.into_iter().zip(columns) {
        sketch.say(Placed::at(name, Keep::Start, *left, from, "chart-name"));
    }
    let mut top = scale(sketch, columns, words, from + high + 8.0) + 6.0;
    for line in 0..LINES {
        let label = || Block::wrap(words.lines[line], Weight::Regular, room);
        // Every road says its lines itself: no legend to look up.
        let foot = top + label().height();
        let middle = foot + UNDER;
        for (life, (left, right)) in lives.iter().zip(columns) {
            sketch.say(Placed::at(label(), Keep::Start, *left, top, "chart-tick"));
            lane(sketch, life.values[line], (*left, *right), middle);
        }
        top = middle + UNDER + 4.0;
    }
    top
}

/// Draws the way from one place to the heads of the roads and returns its height.
fn fork(sketch: &mut Sketch, columns: &[(f64, f64)], top: f64) -> f64 {
    let heads: Vec<Point> = columns
        .iter()
        .map(|(left, _)| (left + 7.0, top + FORK - 6.0))
        .collect();
    let (Some(first), Some(last)) = (heads.first(), heads.last()) else {
        return 0.0;
    };
    let start = ((first.0 + last.0) / 2.0, top + 4.0);
    for head in &heads {
        let level = top + FORK / 2.0;
        let way = [start, (start.0, level), (head.0, level), *head];
        sketch.mark(Mark::line(&way, Ink::Role(6), 2.0));
    }
    sketch.mark(Mark::ellipse(start, (3.5, 3.5), Ink::Role(6), 2.0));
    FORK
}

/// Writes the ends of the scale over each road and returns their foot.
fn scale(sketch: &mut Sketch, columns: &[(f64, f64)], words: &RoadsWords<'_>, top: f64) -> f64 {
    let room = columns.first().map_or(0.0, |(left, right)| right - left);
    let block = |word| Block::wrap(word, Weight::Regular, room / 2.0 - 6.0);
    let foot = top + block(words.low).height().max(block(words.high).height());
    for (left, right) in columns {
        for (word, keep, x) in [
            (words.low, Keep::Start, *left),
            (words.high, Keep::End, *right),
        ] {
            let block = block(word);
            let top = foot - block.height();
            sketch.say(Placed::at(block, keep, x, top, "chart-tick"));
        }
    }
    foot
}

/// Draws one lane; what is not given is an empty lane.
fn lane(sketch: &mut Sketch, value: Option<u8>, (left, right): (f64, f64), y: f64) {
    let (left, right) = (left + 6.0, right - 6.0);
    let x = |value: u8| left + f64::from(value) / f64::from(HIGHEST) * (right - left);
    sketch.mark(Mark::line(&[(left, y), (right, y)], Ink::Guide, 1.0));
    for end in [left, x(HIGHEST / 2), right] {
        sketch.mark(Mark::line(
            &[(end, y - 4.0), (end, y + 4.0)],
            Ink::Guide,
            1.0,
        ));
    }
    if let Some(value) = value {
        sketch.mark(Mark::line(&[(left, y), (x(value), y)], Ink::Series(0), 3.0));
        sketch.mark(Mark::dot((x(value), y), Dot::Disc, Ink::Series(0)));
    }
}
