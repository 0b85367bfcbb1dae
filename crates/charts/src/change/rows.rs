//! Places a row for each thing: its name, and its two dots on the scale.

use super::{ChangeItem, ChangeWords};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Sketch};
use crate::svg::Ink;
use crate::then_now::{self, Row};

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
        let placed = Row::begin(&mut sketch, name, top, width == Width::Wide);
        row(&mut sketch, item, highest, (lane, placed.middle));
        top = placed.next;
    }
    if !words.then.is_empty() {
        then_now::key(&mut sketch, words.then, words.now, top + 4.0);
    }
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
    then_now::dots(sketch, item.then.map(x), item.now.map(x), y);
}
