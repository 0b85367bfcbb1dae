//! Places a row for each thing, under the name of its time of day.

use super::{BETWEEN, EnergyItem, EnergyWords, FULL, time_name, time_of};
use crate::hatch::Hatch;
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Dot, EDGE, Fill, Mark, Sketch, box_path};
use crate::svg::Ink;

/// Full teal.
const FILLS: Ink = Ink::Role(3);
/// Red earth in slanting lines on paper.
const DRAINS: Hatch = Hatch {
    index: 0,
    light: true,
};
/// Half the height of a bar.
const HALF: f64 = 7.0;

/// Draws the rows.
pub(super) fn sketch(
    items: &[&EnergyItem],
    times: &[String],
    words: &EnergyWords<'_>,
    width: Width,
) -> Sketch {
    let mut sketch = Sketch::new(width);
    let right = sketch.size.0 - 14.0;
    let most = match width {
        Width::Wide => 210.0,
        Width::Narrow => right - EDGE,
    };
    let names: Vec<Block> = items
        .iter()
        .map(|item| Block::wrap(&item.thing, Weight::SemiBold, most))
        .collect();
    let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
    let lane = match width {
        Width::Wide => (EDGE + widest.max(100.0) + 24.0, right),
        Width::Narrow => (14.0, right),
    };
    let mut top = scale(&mut sketch, lane, words) + 6.0;
    let mut time = None;
    for (item, name) in items.iter().zip(names) {
        let now = time_of(item, times);
        // Where nothing has a time, no time needs a name.
        let timed = now < times.len() || time.is_some();
        if timed && time != Some(now) {
            top = heading(&mut sketch, time_name(now, times, words), (top, most));
        }
        time = timed.then_some(now);
        let high = name.height().max(LINE_HEIGHT);
        let name_top = top + (high - name.height()) / 2.0;
        sketch.say(Placed::at(name, Keep::Start, EDGE, name_top, "chart-name"));
        let middle = match width {
            Width::Wide => top + high / 2.0,
            Width::Narrow => top + high + HALF + 3.0,
        };
        bar(&mut sketch, item.fill, lane, middle);
        top = match width {
            Width::Wide => top + high + 8.0,
            Width::Narrow => middle + HALF + 10.0,
        };
    }
    sketch.end(top);
    sketch
}

/// Writes the words of the scale over the rows and returns their foot.
fn scale(sketch: &mut Sketch, lane: (f64, f64), words: &EnergyWords<'_>) -> f64 {
    let third = (lane.1 - lane.0) / 3.0 - 8.0;
    let (left, right) = lane;
    let blocks = [
        (words.low, Keep::Start, left),
        (words.middle, Keep::Middle, (left + right) / 2.0),
        (words.high, Keep::End, right),
    ]
    .map(|(word, keep, x)| (Block::wrap(word, Weight::Regular, third), keep, x));
    let foot = blocks
        .iter()
        .map(|(block, ..)| block.height())
        .fold(0.0, f64::max);
    for (block, keep, x) in blocks {
        let top = foot - block.height();
        sketch.say(Placed::at(block, keep, x, top, "chart-tick"));
    }
    foot
}

/// Names a time of day over a thin line and returns where its rows begin.
fn heading(sketch: &mut Sketch, name: &str, (top, most): (f64, f64)) -> f64 {
    let line = [(EDGE, top + 2.0), (sketch.size.0 - EDGE, top + 2.0)];
    sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
    let block = Block::wrap(name, Weight::Regular, most);
    let foot = sketch.say(Placed::at(
        block,
        Keep::Start,
        EDGE,
        top + 8.0,
        "chart-tick",
    ));
    foot.max(top + 8.0) + 4.0
}

fn bar(sketch: &mut Sketch, fill: Option<u8>, (left, right): (f64, f64), y: f64) {
    let x = |value: u8| left + f64::from(value.min(FULL)) / f64::from(FULL) * (right - left);
    let middle = x(BETWEEN);
    // The guide stops where a bar stands.
    let (from, to) = fill.map_or((middle, middle), |fill| {
        (x(fill).min(middle), x(fill).max(middle))
    });
    for (start, end) in [(left, from), (to, right)] {
        if end > start {
            sketch.mark(Mark::line(&[(start, y), (end, y)], Ink::Guide, 1.0));
        }
    }
    if let Some(fill) = fill.filter(|fill| *fill != BETWEEN) {
        let data = box_path(Area {
            left: from,
            top: y - HALF,
            right: to,
            bottom: y + HALF,
        });
        sketch.mark(if fill > BETWEEN {
            Mark::stroked(data, FILLS, 1.5).filled(Fill::Ink)
        } else {
            Mark::stroked(data, DRAINS.ink(), 1.5).filled(Fill::Hatch(DRAINS))
        });
    }
    let ends = [(middle, y - HALF - 3.0), (middle, y + HALF + 3.0)];
    sketch.mark(Mark::line(&ends, Ink::Axis, 1.0));
    if fill == Some(BETWEEN) {
        sketch.mark(Mark::dot((middle, y), Dot::Disc, Ink::Role(6)));
    }
}
