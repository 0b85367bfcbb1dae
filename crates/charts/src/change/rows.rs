//! Places a row for each thing: its name, and its two dots on the scale.

use super::{ChangeItem, ChangeWords};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{Dot, EDGE, Mark, Point, Sketch};
use crate::svg::Ink;

/// Draws the rows.
pub(super) fn sketch(
    items: &[ChangeItem],
    highest: u8,
    words: &ChangeWords<'_>,
    width: Width,
) -> Sketch {
    let mut sketch = Sketch::new(width);
    let edge = sketch.size.0 - 14.0;
    let most = match width {
        Width::Wide => 220.0,
        Width::Narrow => edge - EDGE,
    };
    let names: Vec<Block> = items
        .iter()
        .map(|item| Block::wrap(&item.name, Weight::SemiBold, most))
        .collect();
    let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
    // Beside the name where there is room, under it where there is not.
    let left = match width {
        Width::Wide => EDGE + widest + 24.0,
        Width::Narrow => 14.0,
    };
    let lane = (left, edge);
    let start = top_words(&mut sketch, lane, words);
    let mut top = start + 10.0;
    for (item, name) in items.iter().zip(names) {
        let high = name.height().max(LINE_HEIGHT);
        let middle = match width {
            Width::Wide => top + high / 2.0,
            Width::Narrow => top + high + 10.0,
        };
        let name_top = top + (high - name.height()) / 2.0;
        sketch.say(Placed::at(name, Keep::Start, EDGE, name_top, "chart-name"));
        row(&mut sketch, item, highest, (lane, middle));
        top = match width {
            Width::Wide => top + high + 12.0,
            Width::Narrow => middle + 18.0,
        };
    }
    key(&mut sketch, words, top + 4.0);
    sketch.end(top);
    sketch
}

/// Writes the ends of the scale over the rows and returns their foot.
fn top_words(sketch: &mut Sketch, lane: (f64, f64), words: &ChangeWords<'_>) -> f64 {
    let most = (lane.1 - lane.0) / 2.0 - 6.0;
    let low = Block::wrap(words.low, Weight::Regular, most);
    let high = Block::wrap(words.high, Weight::Regular, most);
    let foot = low.height().max(high.height());
    let tops = (foot - low.height(), foot - high.height());
    sketch.say(Placed::at(low, Keep::Start, lane.0, tops.0, "chart-tick"));
    sketch.say(Placed::at(high, Keep::End, lane.1, tops.1, "chart-tick"));
    foot
}

fn row(sketch: &mut Sketch, item: &ChangeItem, highest: u8, place: ((f64, f64), f64)) {
    let ((left, right), y) = place;
    let x = |value: u8| left + f64::from(value) / f64::from(highest.max(1)) * (right - left);
    sketch.mark(Mark::line(&[(left, y), (right, y)], Ink::Guide, 1.0));
    for end in [left, (left + right) / 2.0, right] {
        sketch.mark(Mark::line(
            &[(end, y - 4.0), (end, y + 4.0)],
            Ink::Guide,
            1.0,
        ));
    }
    match (item.then, item.now) {
        (Some(then), Some(now)) if then == now => {
            // A ring round the disc: then as now.
            sketch.mark(Mark::ellipse((x(now), y), (8.5, 8.5), Ink::Series(0), 1.5));
            dot(sketch, (x(now), y), true);
        }
        (then, now) => {
            if let (Some(then), Some(now)) = (then, now) {
                let line = [(x(then), y), (x(now), y)];
                sketch.mark(Mark::line(&line, Ink::Series(0), 3.0));
            }
            if let Some(then) = then {
                dot(sketch, (x(then), y), false);
            }
            if let Some(now) = now {
                dot(sketch, (x(now), y), true);
            }
        }
    }
}

fn dot(sketch: &mut Sketch, at: Point, now: bool) {
    if now {
        let big = Mark::ellipse(at, (6.0, 6.0), Ink::Series(0), 0.0);
        sketch.mark(big.filled(crate::sketch::Fill::Ink));
        sketch.mark(Mark::dot(at, Dot::Disc, Ink::Series(0)));
    } else {
        let ground = Mark::ellipse(at, (4.5, 4.5), Ink::Paper, 0.0);
        sketch.mark(ground.filled(crate::sketch::Fill::Ink));
        sketch.mark(Mark::dot(at, Dot::Ring, Ink::Series(0)));
    }
}

fn key(sketch: &mut Sketch, words: &ChangeWords<'_>, top: f64) {
    let column = (8.0, sketch.size.0 - EDGE);
    let blocks = [words.then, words.now]
        .map(|word| Block::wrap(word, Weight::Regular, column.1 - column.0 - 22.0));
    let (_, places) = sketch.flow(blocks.to_vec(), column, top, 22.0, "chart-tick");
    for (at, now) in places.into_iter().zip([false, true]) {
        dot(sketch, at, now);
    }
}
