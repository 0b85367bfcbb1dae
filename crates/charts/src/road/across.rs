//! The wide road: time runs across, names stand beside their marks. Gives up where a name finds no
//! free room; the road then runs down the page.

use super::{RoadOptions, RoadWords, STRONGEST, Stop, draw, key};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Area, Keep, Placed, spread};
use crate::sketch::{EDGE, GAP, Mark, Point, Sketch};
use crate::svg::Ink;

/// From one feeling to the next.
const STEP: f64 = 22.0;
/// Room over the highest feeling, for names.
const HEAD: f64 = 64.0;
/// Room under the lowest feeling, for names.
const FOOT: f64 = 30.0;
/// Between the first and last mark and the edges of the plot.
const INSET: f64 = 30.0;
/// The widest line of a name.
const MOST_NAME: f64 = 124.0;
/// Between dates that stand side by side.
const DATE_GAP: f64 = 14.0;

struct Plot {
    /// Lines to read by, drawn where no name stands.
    guides: Vec<(f64, Ink)>,
    area: Area,
    zero: f64,
    ground: f64,
}

/// Draws a road across the page, or nothing where the names have no room.
pub(super) fn sketch(
    stops: &[Stop<'_>],
    options: RoadOptions,
    words: &RoadWords<'_>,
) -> Option<Sketch> {
    let mut sketch = Sketch::new(Width::Wide);
    let plot = scale(&mut sketch, options, words);
    let x = |share: f64| {
        let (left, right) = (plot.area.left + INSET, plot.area.right - INSET);
        left + share * (right - left)
    };
    let places: Vec<Option<Point>> = stops
        .iter()
        .map(|stop| {
            Some((
                x(stop.share),
                plot.zero - f64::from(stop.point.feeling?) * STEP,
            ))
        })
        .collect();
    let days: Vec<f64> = stops.iter().map(|stop| x(stop.share)).collect();
    for &day in &days {
        let notch = [(day, plot.ground), (day, plot.ground + 5.0)];
        sketch.mark(Mark::line(&notch, Ink::Axis, 1.0));
    }
    for (index, stop) in stops.iter().enumerate() {
        let name = stop.point.name.as_deref().unwrap_or_default();
        let block = Block::wrap(name, Weight::SemiBold, MOST_NAME);
        if let (Some(at), false) = (places[index], block.lines.is_empty()) {
            let name = beside(&sketch, &plot, &places, block, at, options)?;
            // A name may stand on a guide, which then leaves room for it.
            sketch.words.push(name);
        }
    }
    for &(y, ink) in &plot.guides {
        sketch.level((plot.area.left, plot.area.right), y, ink);
    }
    if options.without_below_zero {
        for &(x, y) in places.iter().flatten() {
            sketch.mark(Mark::line(&[(x, y), (x, plot.zero)], Ink::Leader, 1.0));
        }
    }
    draw(&mut sketch, stops, &places, !options.without_below_zero);
    dates(&mut sketch, stops, &days, &plot);
    let foot = sketch.bottom();
    key(&mut sketch, stops, words, foot + 8.0);
    sketch.end(plot.ground);
    Some(sketch)
}

/// Draws the scale and its words, and returns the plot.
fn scale(sketch: &mut Sketch, options: RoadOptions, words: &RoadWords<'_>) -> Plot {
    let five = f64::from(STRONGEST) * STEP;
    let zero = HEAD + five;
    let below = if options.without_below_zero {
        0.0
    } else {
        five + FOOT
    };
    let mut ticks = vec![(words.high, HEAD), (words.middle, zero)];
    if !options.without_below_zero {
        ticks.push((words.low, zero + five));
    }
    let blocks: Vec<(Block, f64)> = ticks
        .into_iter()
        .map(|(word, y)| (Block::wrap(word, Weight::Regular, 96.0), y))
        .collect();
    let widest = blocks
        .iter()
        .map(|(block, _)| block.width)
        .fold(0.0, f64::max);
    let mut plot = Plot {
        guides: Vec::new(),
        area: Area {
            left: EDGE + widest + GAP,
            top: 2.0,
            right: sketch.size.0 - EDGE,
            bottom: zero + below,
        },
        zero,
        ground: zero + below,
    };
    for (block, y) in blocks {
        let ink = if (y - zero).abs() < 0.1 {
            Ink::Axis
        } else {
            Ink::Guide
        };
        plot.guides.push((y, ink));
        let top = y - block.height() / 2.0;
        sketch.say(Placed::at(
            block,
            Keep::End,
            plot.area.left - GAP,
            top,
            "chart-tick",
        ));
    }
    plot
}

/// Finds free room for a name beside its mark: above and below first, then at its sides.
fn beside(
    sketch: &Sketch,
    plot: &Plot,
    places: &[Option<Point>],
    block: Block,
    (x, y): Point,
    options: RoadOptions,
) -> Option<Placed> {
    let (high, side) = (block.height(), y - block.height() / 2.0);
    let (above, below) = (y - high - 8.0, y + 8.0);
    let wishes = [
        (Keep::Middle, x, above),
        (Keep::Middle, x, below),
        (Keep::Start, x + 10.0, side),
        (Keep::End, x - 10.0, side),
        (Keep::Start, x - 4.0, above),
        (Keep::End, x + 4.0, above),
        (Keep::Start, x - 4.0, below),
        (Keep::End, x + 4.0, below),
        (Keep::Start, x + 8.0, above + 6.0),
        (Keep::End, x - 8.0, above + 6.0),
        (Keep::Start, x + 8.0, below - 6.0),
        (Keep::End, x - 8.0, below - 6.0),
    ];
    let free = |placed: &Placed| {
        let area = placed.area;
        area.left >= plot.area.left
            && area.right <= plot.area.right
            && area.top >= plot.area.top
            && area.bottom <= plot.area.bottom - 2.0
            && sketch.words.iter().all(|word| !word.area.meets(&area, 6.0))
            && places.iter().flatten().all(|dot| !near(area, *dot))
            && places.windows(2).all(|pair| match (pair[0], pair[1]) {
                (Some(from), Some(to)) => options.without_below_zero || !crosses(area, from, to),
                _ => true,
            })
            && (!options.without_below_zero
                || places
                    .iter()
                    .flatten()
                    .all(|&(x, y)| !crosses(area, (x, y), (x, plot.zero))))
    };
    let placed = wishes.map(|(keep, x, top)| Placed::at(block.clone(), keep, x, top, "chart-name"));
    let five = f64::from(STRONGEST) * STEP;
    let guides = [plot.zero - five, plot.zero, plot.zero + five];
    let on_guide = |placed: &Placed| {
        let area = placed.area;
        guides
            .iter()
            .any(|y| *y > area.top - 1.0 && *y < area.bottom + 1.0)
    };
    let found = placed
        .iter()
        .find(|placed| free(placed) && !on_guide(placed));
    found
        .or_else(|| placed.iter().find(|placed| free(placed)))
        .cloned()
}

fn near(area: Area, (x, y): Point) -> bool {
    x > area.left - 6.0 && x < area.right + 6.0 && y > area.top - 5.0 && y < area.bottom + 5.0
}

/// Says whether a straight line comes into a box (Liang and Barsky 1984).
fn crosses(area: Area, from: Point, to: Point) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let edges = [
        (-dx, from.0 - area.left),
        (dx, area.right - from.0),
        (-dy, from.1 - area.top),
        (dy, area.bottom - from.1),
    ];
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (step, room) in edges {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enter = enter.max(room / step);
        } else {
            leave = leave.min(room / step);
        }
    }
    enter <= leave
}

/// Writes the first and the last date, and of the others as many as have room.
fn dates(sketch: &mut Sketch, stops: &[Stop<'_>], days: &[f64], plot: &Plot) {
    let (low, high) = (EDGE, sketch.size.0 - EDGE);
    let (left, ground) = (plot.area.left, plot.ground);
    sketch.mark(Mark::line(
        &[(left, ground), (high, ground)],
        Ink::Guide,
        1.0,
    ));
    let top = sketch.bottom().max(ground + GAP);
    let most = (high - low - DATE_GAP) / 2.0;
    let dates: Vec<(Block, f64)> = stops
        .iter()
        .zip(days)
        .map(|(stop, x)| (Block::wrap(&stop.point.when, Weight::Regular, most), *x))
        .filter(|(block, _)| !block.lines.is_empty())
        .collect();
    let last = dates.len().saturating_sub(1);
    let ends: Vec<&(Block, f64)> = match dates.len() {
        0 => Vec::new(),
        1 => vec![&dates[0]],
        _ => vec![&dates[0], &dates[last]],
    };
    let wishes: Vec<(f64, f64)> = ends.iter().map(|(block, x)| (*x, block.width)).collect();
    let starts = spread(&wishes, low, high, DATE_GAP);
    let place = |block: &Block, left: f64| {
        let middle = left + block.width / 2.0;
        Placed::at(block.clone(), Keep::Middle, middle, top, "chart-date")
    };
    let ends = ends.iter().zip(starts);
    let mut placed: Vec<Placed> = ends.map(|((block, _), left)| place(block, left)).collect();
    for (block, x) in dates.iter().take(last).skip(1) {
        let date = place(block, x - block.width / 2.0);
        let inside = date.area.left >= low && date.area.right <= high;
        let free = |other: &Placed| !other.area.meets(&date.area, DATE_GAP);
        if inside && placed.iter().all(free) {
            placed.push(date);
        }
    }
    sketch.words.extend(placed);
}
