//! The wide web: threads round a middle, names in two columns and, for both sides, in flags below.

use super::{Trigger, TriggerSide, WebWords, dot, thread};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed, spread};
use crate::sketch::{EDGE, Fill, Mark, Point, Sketch};
use crate::svg::Ink;
use std::f64::consts::TAU;

/// Radius where a thread begins.
const HUB: f64 = 45.0;
/// Radius where a thread ends.
const RADIUS: f64 = 136.0;
/// From the end of a thread to its name.
const REACH: f64 = 26.0;
/// Between names that stand over one another.
const NAME_GAP: f64 = 8.0;

/// Draws the web.
pub(super) fn sketch(triggers: &[Trigger], words: &WebWords<'_>) -> Sketch {
    let mut sketch = Sketch::new(Width::Wide);
    let middle_x = sketch.size.0 / 2.0;
    let most = middle_x - RADIUS - REACH - EDGE;
    let of = |side: TriggerSide| -> Vec<&Trigger> {
        triggers
            .iter()
            .filter(|trigger| trigger.side == side)
            .collect()
    };
    let sides = [of(TriggerSide::Work), of(TriggerSide::Away)];
    let names = sides.each_ref().map(|side| {
        let wrap = |trigger: &&Trigger| Block::wrap(&trigger.name, Weight::SemiBold, most);
        side.iter().map(wrap).collect::<Vec<Block>>()
    });
    let top = heads(&mut sketch, most, words) + 14.0;
    let tall = names
        .iter()
        .map(|names| {
            names
                .iter()
                .map(|name| name.height() + NAME_GAP)
                .sum::<f64>()
        })
        .fold(2.0 * RADIUS, f64::max);
    let middle = (middle_x, top + tall / 2.0);
    ground(&mut sketch, middle, top);
    for (index, (side, names)) in sides.iter().zip(names).enumerate() {
        column(&mut sketch, (side, names), middle, (top, index == 0));
    }
    let foot = sketch.bottom().max(middle.1 + RADIUS) + 16.0;
    let foot = flags(
        &mut sketch,
        &of(TriggerSide::Both),
        middle,
        foot,
        words.both,
    );
    let me = Block::wrap(words.me, Weight::SemiBold, 54.0);
    let me_top = middle.1 - me.height() / 2.0;
    sketch.say(Placed::at(me, Keep::Middle, middle.0, me_top, "chart-name"));
    let note = Block::wrap(words.strength, Weight::Regular, sketch.size.0 - 2.0 * EDGE);
    sketch.say(Placed::at(
        note,
        Keep::Start,
        EDGE,
        foot + 6.0,
        "chart-tick",
    ));
    sketch.end(foot);
    sketch
}

/// Names the two sides at the top, each with its mark.
fn heads(sketch: &mut Sketch, most: f64, words: &WebWords<'_>) -> f64 {
    let right = sketch.size.0 - EDGE - 6.0;
    let (work, away) = (
        Block::wrap(words.work, Weight::Regular, most),
        Block::wrap(words.away, Weight::Regular, most),
    );
    dot(sketch, (EDGE + 6.0, LINE_HEIGHT / 2.0), TriggerSide::Work);
    dot(sketch, (right, LINE_HEIGHT / 2.0), TriggerSide::Away);
    let left = sketch.say(Placed::at(
        work,
        Keep::Start,
        EDGE + 20.0,
        0.0,
        "chart-tick",
    ));
    left.max(sketch.say(Placed::at(away, Keep::End, right - 14.0, 0.0, "chart-tick")))
}

/// Draws the rings to read by, and the line between the sides.
fn ground(sketch: &mut Sketch, middle: Point, top: f64) {
    for share in [0.0, 0.5, 1.0] {
        let radius = HUB + share * (RADIUS - HUB);
        let ring = Mark::ellipse(middle, (radius, radius), Ink::Guide, 1.0);
        sketch.mark(ring.filled(Fill::None));
    }
    let split = [(middle.0, top - 12.0), (middle.0, middle.1 - HUB)];
    sketch.mark(Mark::line(&split, Ink::Axis, 1.0).dashed("6 4"));
}

/// Draws the threads of one side and its names, the same order on both.
fn column(
    sketch: &mut Sketch,
    (side, names): (&[&Trigger], Vec<Block>),
    middle: Point,
    (top, left): (f64, bool),
) {
    let count = side.iter().map(|_| 1.0).sum::<f64>();
    let mut turn = 0.5 / count.max(1.0);
    let sign = if left { -1.0 } else { 1.0 };
    let mut ends = Vec::with_capacity(side.len());
    let mut wishes = Vec::with_capacity(side.len());
    for name in &names {
        // From twenty degrees beside the top down to forty beside the foot.
        let angle = (0.055 + turn * 0.334) * TAU;
        let way = (sign * angle.sin(), -angle.cos());
        ends.push(way);
        wishes.push((middle.1 + way.1 * (RADIUS + 10.0), name.height()));
        turn += 1.0 / count;
    }
    let tops = spread(&wishes, top, f64::INFINITY, NAME_GAP);
    for ((trigger, name), (way, name_top)) in side.iter().zip(names).zip(ends.iter().zip(tops)) {
        let at = |radius: f64| (middle.0 + way.0 * radius, middle.1 + way.1 * radius);
        let x = middle.0 + sign * (RADIUS + REACH);
        let y = name_top + name.height() / 2.0;
        let leader = [at(RADIUS), (x - sign * 14.0, y), (x - sign * 5.0, y)];
        sketch.mark(Mark::line(&leader, Ink::Leader, 1.0));
        thread(sketch, (at(HUB), at(RADIUS)), trigger);
        let keep = if left { Keep::End } else { Keep::Start };
        sketch.say(Placed::at(name, keep, x, name_top, "chart-name"));
    }
}

/// Draws the threads of both sides downwards; a line falls from each, its name stands right of it.
fn flags(sketch: &mut Sketch, both: &[&Trigger], middle: Point, top: f64, head: &str) -> f64 {
    if both.is_empty() {
        return top - 12.0;
    }
    let count = both.iter().map(|_| 1.0).sum::<f64>();
    let head_left = EDGE + 20.0;
    let block = Block::wrap(head, Weight::Regular, middle.0 - RADIUS - head_left);
    dot(
        sketch,
        (EDGE + 6.0, top + LINE_HEIGHT / 2.0),
        TriggerSide::Both,
    );
    let head_foot = sketch.say(Placed::at(block, Keep::Start, head_left, top, "chart-tick"));
    let mut row = top;
    let mut turn = 0.5 / count;
    for trigger in both {
        // The rightmost first, so that no thread crosses a name.
        let angle = (0.41 + turn * 0.18) * TAU;
        let way = (angle.sin(), -angle.cos());
        let at = |radius: f64| (middle.0 + way.0 * radius, middle.1 + way.1 * radius);
        let end = at(RADIUS);
        let left = end.0 + 14.0;
        let name = Block::wrap(&trigger.name, Weight::SemiBold, sketch.size.0 - EDGE - left);
        let y = row + LINE_HEIGHT / 2.0;
        sketch.mark(Mark::line(
            &[end, (end.0, y), (left - 5.0, y)],
            Ink::Leader,
            1.0,
        ));
        thread(sketch, (at(HUB), end), trigger);
        let foot = sketch.say(Placed::at(name, Keep::Start, left, row, "chart-name"));
        row = foot.max(row + LINE_HEIGHT) + 4.0;
        turn += 1.0 / count;
    }
    row.max(head_foot)
}
