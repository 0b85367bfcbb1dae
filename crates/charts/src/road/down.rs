//! The road that runs down the page: dates, marks and names in three columns, a row for each
//! moment, so that no two words can meet.

use super::{RoadOptions, RoadWords, STRONGEST, Stop, draw, key};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed, spread};
use crate::sketch::{EDGE, GAP, Mark, Point, Sketch};
use crate::svg::Ink;

/// Between rows that stand over one another.
const ROW_GAP: f64 = 10.0;

/// Draws a road down the page.
pub(super) fn sketch(
    stops: &[Stop<'_>],
    options: RoadOptions,
    words: &RoadWords<'_>,
    width: Width,
) -> Sketch {
    let mut sketch = Sketch::new(width);
    let (most_when, room) = match width {
        Width::Wide => (130.0, 200.0),
        Width::Narrow => (84.0, 104.0),
    };
    let whens: Vec<Block> = stops
        .iter()
        .map(|stop| Block::wrap(&stop.point.when, Weight::Regular, most_when))
        .collect();
    let widest = whens.iter().map(|block| block.width).fold(0.0, f64::max);
    let left = EDGE + widest + if widest > 0.0 { GAP + 6.0 } else { 8.0 };
    let right = left + room;
    let names_at = right + GAP + 8.0;
    let names: Vec<Block> = stops
        .iter()
        .map(|stop| {
            let name = stop.point.name.as_deref().unwrap_or_default();
            Block::wrap(name, Weight::SemiBold, sketch.size.0 - EDGE - names_at)
        })
        .collect();
    let top = head(&mut sketch, (left, right), words, options) + 12.0;
    let rows: Vec<(f64, f64)> = stops
        .iter()
        .zip(whens.iter().zip(&names))
        .map(|(stop, (when, name))| {
            let high = when.height().max(name.height()).max(LINE_HEIGHT);
            (top + stop.share * wished_height(stops.len()), high)
        })
        .collect();
    let tops = spread(&rows, top, top + wished_height(stops.len()), ROW_GAP);
    let zero = zero(left, right, options);
    let reach = f64::from(STRONGEST);
    let low = if options.without_below_zero {
        0.0
    } else {
        reach
    };
    let step = (right - left) / (low + reach);
    let middles: Vec<f64> = tops
        .iter()
        .zip(&rows)
        .map(|(top, row)| top + row.1 / 2.0)
        .collect();
    let places: Vec<Option<Point>> = stops
        .iter()
        .zip(&middles)
        .map(|(stop, y)| Some((zero + f64::from(stop.point.feeling?) * step, *y)))
        .collect();
    let foot = tops
        .iter()
        .zip(&rows)
        .map(|(top, row)| top + row.1)
        .fold(top, f64::max)
        + 4.0;
    for (x, ink) in [(left, Ink::Guide), (right, Ink::Guide), (zero, Ink::Axis)] {
        sketch.mark(Mark::line(&[(x, top - 6.0), (x, foot)], ink, 1.0));
    }
    for (place, y) in places.iter().zip(&middles) {
        if let Some((x, _)) = place {
            let thread = [(x + 7.0, *y), (names_at - 6.0, *y)];
            sketch.mark(Mark::line(&thread, Ink::Guide, 1.0));
            if options.without_below_zero {
                sketch.mark(Mark::line(&[(zero, *y), (*x, *y)], Ink::Leader, 1.0));
            }
        }
    }
    draw(&mut sketch, stops, &places, !options.without_below_zero);
    for ((when, name), y) in whens.into_iter().zip(names).zip(&middles) {
        let at = left - GAP - 6.0;
        let tops = (y - when.height() / 2.0, y - name.height() / 2.0);
        sketch.say(Placed::at(when, Keep::End, at, tops.0, "chart-date"));
        sketch.say(Placed::at(
            name,
            Keep::Start,
            names_at,
            tops.1,
            "chart-name",
        ));
    }
    key(&mut sketch, stops, words, foot + 8.0);
    sketch.end(foot);
    sketch
}

/// Writes the ends of the scale over the marks and returns their foot.
fn head(
    sketch: &mut Sketch,
    (left, right): (f64, f64),
    words: &RoadWords<'_>,
    options: RoadOptions,
) -> f64 {
    let low = if options.without_below_zero {
        words.middle
    } else {
        words.low
    };
    let most = (right - left) / 2.0 - 4.0;
    let low = Block::wrap(low, Weight::Regular, most);
    let high = Block::wrap(words.high, Weight::Regular, most);
    let foot = low.height().max(high.height());
    let (low_top, high_top) = (foot - low.height(), foot - high.height());
    sketch.say(Placed::at(low, Keep::Start, left, low_top, "chart-tick"));
    sketch.say(Placed::at(high, Keep::End, right, high_top, "chart-tick"));
    foot
}

fn zero(left: f64, right: f64, options: RoadOptions) -> f64 {
    if options.without_below_zero {
        left
    } else {
        (left + right) / 2.0
    }
}

fn wished_height(count: usize) -> f64 {
    let rows = u16::try_from(count).unwrap_or(u16::MAX);
    f64::from(rows) * 34.0
}
