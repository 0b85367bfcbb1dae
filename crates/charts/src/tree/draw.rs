//! Draws the tree itself: a crown of nested curves, a trunk, ground and roots, and a mark for each
//! word. Places no word.

use super::Part;
use super::layout::Span;
use crate::sketch::{Fill, Mark, Point, Sketch};
use crate::svg::{Ink, number};
use std::f64::consts::TAU;

const BARK: Ink = Ink::Role(1);
const LEAF: Ink = Ink::Role(2);
const FRUIT: Ink = Ink::Role(0);
const WIND: Ink = Ink::Role(4);
const SOIL: Ink = Ink::Role(6);

/// Draws the mark that stands before a word, the same as in the tree.
pub(super) fn sign(sketch: &mut Sketch, part: Part, (x, y): Point) {
    match part {
        Part::Storms => sketch.mark(wind((x, y), 7.0)),
        Part::Leaves => sketch.mark(leaf((x, y), 7.0, 0.6)),
        Part::Fruit => sketch.mark(fruit((x, y))),
        Part::Branches => sketch.mark(curve((x - 6.0, y + 5.0), (x + 6.0, y - 5.0), BARK, 2.5)),
        Part::Trunk => sketch.mark(Mark::line(&[(x, y - 7.0), (x, y + 7.0)], BARK, 5.0)),
        Part::Ground => {
            sketch.mark(Mark::line(
                &[(x - 6.0, y + 4.0), (x + 6.0, y + 4.0)],
                SOIL,
                2.0,
            ));
            sketch.mark(grass((x, y + 4.0), 9.0));
        }
        Part::Roots => sketch.mark(curve((x - 5.0, y - 6.0), (x + 5.0, y + 6.0), BARK, 1.5)),
    }
}

/// Draws the tree between two edges, as high as the zones of its words.
pub(super) fn tree(sketch: &mut Sketch, spans: &[Span], (left, right): (f64, f64)) {
    let of = |part: Part| spans.iter().find(|span| span.part == part).copied();
    let (Some(leaves), Some(fruit_zone), Some(branches), Some(trunk), Some(ground), Some(roots)) = (
        of(Part::Leaves),
        of(Part::Fruit),
        of(Part::Branches),
        of(Part::Trunk),
        of(Part::Ground),
        of(Part::Roots),
    ) else {
        return;
    };
    let (x, half) = ((left + right) / 2.0, (right - left) / 2.0);
    // Many words make a tall zone; the crown keeps its shape and stands on the trunk.
    let high = ((branches.bottom - leaves.top) / 2.0).min(half * 1.6);
    let crown = Crown {
        middle: (x, branches.bottom - high),
        radii: (half, high),
    };
    if let Some(storms) = of(Part::Storms).filter(|storms| storms.count > 0) {
        each(storms.count, |index, share| {
            let y = (storms.top + storms.bottom) / 2.0 + if index % 2 == 0 { -6.0 } else { 6.0 };
            sketch.mark(wind((left + 12.0 + share * (right - left - 24.0), y), 9.0));
        });
    }
    let floor = trunk.bottom + 7.0;
    let fork = (x, branches.bottom + 4.0);
    stem(sketch, (x, fork.1, floor), half, trunk.count);
    for ring in [1.0, 0.8, 0.6] {
        sketch.mark(crown.ring(ring));
    }
    each(branches.count, |index, share| {
        let turn = (0.54 + share * 0.42) * TAU;
        let reach = if index % 2 == 0 { 0.86 } else { 0.62 };
        let (tip_x, tip_y) = crown.at(turn, reach);
        sketch.mark(curve(fork, (tip_x, tip_y.min(fork.1 - 12.0)), BARK, 2.5));
    });
    each(leaves.count, |_, share| {
        let turn = (0.52 + share * 0.46) * TAU;
        sketch.mark(leaf(crown.at(turn, 0.93), 9.0, turn));
    });
    each(fruit_zone.count, |index, share| {
        let reach = if index % 2 == 0 { 0.45 } else { 0.7 };
        let turn = (0.48 + share * 0.54) * TAU;
        sketch.mark(fruit(crown.at(turn, reach)));
    });
    sketch.mark(Mark::line(&[(left, floor), (right, floor)], SOIL, 2.0));
    each(ground.count, |_, share| {
        // Grass, at both sides of the trunk.
        let aside = if share < 0.5 {
            share * 0.66
        } else {
            1.0 - (1.0 - share) * 0.66
        };
        let at = left + aside * (right - left);
        sketch.mark(grass((at, floor), 9.0));
    });
    let depth = (roots.bottom - floor).min(half * 1.4);
    each(roots.count.max(3), |index, share| {
        let reach = if index % 2 == 0 { 0.95 } else { 0.7 };
        let end = (
            left + 4.0 + share * (right - left - 8.0),
            floor + depth * reach,
        );
        let stroke = if roots.count == 0 { 1.0 } else { 2.0 };
        let ink = if roots.count == 0 { Ink::Leader } else { BARK };
        sketch.mark(root((x + (share - 0.5) * 14.0, floor), end, ink, stroke));
    });
}

/// Calls for each of a number of marks with its share of the way; a single one stands at the half.
fn each(count: usize, mut mark: impl FnMut(usize, f64)) {
    let steps = u16::try_from(count).unwrap_or(u16::MAX);
    for step in 0..steps {
        let share = (f64::from(step) + 0.5) / f64::from(steps);
        mark(usize::from(step), share);
    }
}

struct Crown {
    middle: Point,
    radii: Point,
}

impl Crown {
    /// Returns a place in the crown; turning begins at the right and goes down.
    fn at(&self, turn: f64, reach: f64) -> Point {
        (
            self.middle.0 + self.radii.0 * reach * turn.cos(),
            self.middle.1 + self.radii.1 * reach * turn.sin(),
        )
    }

    /// Draws one of the nested curves: an ellipse that sways a little, the same for every tree.
    fn ring(&self, reach: f64) -> Mark {
        let mut data = String::new();
        let corners = 36_u16;
        for corner in 0..corners {
            let turn = f64::from(corner) / f64::from(corners) * TAU;
            let sway =
                0.955 + 0.03 * (3.0 * turn + 0.7).sin() + 0.015 * (5.0 * turn + reach * 2.0).cos();
            let (x, y) = self.at(turn, reach * sway);
            data.push(if corner == 0 { 'M' } else { 'L' });
            data.push_str(&format!("{} {}", number(x), number(y)));
        }
        data.push('Z');
        Mark::stroked(data, LEAF, 1.0)
    }
}

/// Draws the trunk: two edges, and a line of bark for each word.
fn stem(sketch: &mut Sketch, (x, top, foot): (f64, f64, f64), half: f64, count: usize) {
    let (narrow, broad) = (half * 0.1 + 3.0, half * 0.2 + 5.0);
    for side in [-1.0, 1.0] {
        let from = (x + side * narrow, top - 6.0);
        let to = (x + side * broad, foot);
        sketch.mark(bend(from, to, (x + side * narrow, foot - 10.0), BARK, 2.5));
    }
    each(count, |_, share| {
        let spread = share * 2.0 - 1.0;
        let from = (x + spread * narrow * 0.8, top + 4.0);
        let to = (x + spread * broad * 0.7, foot - 6.0);
        sketch.mark(bend(from, to, (from.0, foot - 14.0), BARK, 1.0));
    });
}

fn bend(from: Point, to: Point, by: Point, ink: Ink, stroke: f64) -> Mark {
    let n = number;
    let (from, by, to) = (
        format!("{} {}", n(from.0), n(from.1)),
        format!("{} {}", n(by.0), n(by.1)),
        format!("{} {}", n(to.0), n(to.1)),
    );
    Mark::stroked(format!("M{from}Q{by} {to}"), ink, stroke)
}

/// Draws a line that leaves upright and leans over.
fn curve(from: Point, to: Point, ink: Ink, stroke: f64) -> Mark {
    bend(from, to, (from.0, (from.1 + to.1) / 2.0), ink, stroke)
}

/// Draws a line that leaves downwards and runs outwards.
fn root(from: Point, to: Point, ink: Ink, stroke: f64) -> Mark {
    bend(
        from,
        to,
        (from.0 + (to.0 - from.0) * 0.2, to.1 - 8.0),
        ink,
        stroke,
    )
}

/// Draws a leaf: two bends from stalk to tip.
fn leaf((x, y): Point, size: f64, turn: f64) -> Mark {
    let (dx, dy) = (turn.cos() * size, turn.sin() * size);
    let n = number;
    let (from, to) = ((x - dx, y - dy), (x + dx, y + dy));
    let by = |side: f64| (x - dy * 0.7 * side, y + dx * 0.7 * side);
    let (one, two) = (by(1.0), by(-1.0));
    let data = format!(
        "M{} {}Q{} {} {} {}Q{} {} {} {}Z",
        n(from.0),
        n(from.1),
        n(one.0),
        n(one.1),
        n(to.0),
        n(to.1),
        n(two.0),
        n(two.1),
        n(from.0),
        n(from.1),
    );
    Mark::stroked(data, LEAF, 1.5).filled(Fill::Ink)
}

/// Draws three blades.
fn grass((x, y): Point, size: f64) -> Mark {
    let blades = [
        (x - size * 0.5, y - size * 0.8),
        (x, y),
        (x, y - size),
        (x, y),
        (x + size * 0.5, y - size * 0.8),
    ];
    Mark::line(&blades, SOIL, 1.5)
}

fn fruit(at: Point) -> Mark {
    Mark::ellipse(at, (5.0, 5.0), FRUIT, 1.5).filled(Fill::Ink)
}

fn wind((x, y): Point, size: f64) -> Mark {
    let n = number;
    let (step, high) = (size / 2.0, size * 0.45);
    let data = format!(
        "M{} {}Q{} {} {} {}T{} {}",
        n(x - size),
        n(y),
        n(x - step),
        n(y - high),
        n(x),
        n(y),
        n(x + size),
        n(y),
    );
    Mark::stroked(data, WIND, 2.0)
}
