//! The wide rings: each name turns on its ring until it stands free. Gives up where one cannot.

use super::{Person, RingsWords, ring_of};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Dot, EDGE, Mark, Point, Sketch};
use crate::svg::{Ink, number};
use std::f64::consts::TAU;

/// Half the width and half the height of each ring; wide, because names are.
const RADII: [Point; 4] = [(84.0, 62.0), (154.0, 114.0), (224.0, 166.0), (290.0, 218.0)];
/// Over the outermost ring, for its name and for names on its top.
const HEAD: f64 = 26.0;
/// The widest line of a name.
const MOST_NAME: f64 = 110.0;
/// Between the mark and its name.
const LEAD: f64 = 10.0;
/// How many places on a ring are tried.
const TRIES: u16 = 90;

/// Draws rings with names, or nothing where a name has no room.
pub(super) fn sketch(people: &[&Person], words: &RingsWords<'_>) -> Option<Sketch> {
    let mut sketch = Sketch::new(Width::Wide);
    let middle = (sketch.size.0 / 2.0, HEAD + RADII[3].1);
    sketch.size.1 = middle.1 + RADII[3].1 + HEAD;
    let me = Block::wrap(words.me, Weight::SemiBold, 80.0);
    let top = middle.1 - me.height() / 2.0;
    sketch.say(Placed::at(me, Keep::Middle, middle.0, top, "chart-name"));
    for (name, radii) in words.rings.iter().zip(RADII) {
        let block = Block::wrap(name, Weight::Regular, 96.0);
        let top = middle.1 - radii.1 - block.height() / 2.0;
        let placed = Placed::at(block, Keep::Middle, middle.0, top, "chart-tick");
        if placed.area.top < 0.0
            || sketch
                .words
                .iter()
                .any(|word| word.area.meets(&placed.area, 2.0))
        {
            return None;
        }
        sketch.say(placed);
    }
    let mut dots: Vec<Point> = Vec::new();
    for ring in 0..RADII.len() {
        let on_ring: Vec<&&Person> = people.iter().filter(|one| ring_of(one) == ring).collect();
        let count = on_ring.iter().map(|_| 1.0).sum::<f64>();
        let mut turn = [0.25, 0.55, 0.4, 0.1][ring] * TAU / count.max(1.0);
        for person in on_ring {
            let block = Block::wrap(&person.name, Weight::SemiBold, MOST_NAME);
            let (at, name) = turned(&sketch, &dots, block, (middle, RADII[ring]), turn)?;
            dots.push(at);
            sketch.say(name);
            turn += TAU / count;
        }
    }
    for radii in RADII {
        let data = open_ring(&sketch, middle, radii);
        sketch.mark(Mark::stroked(data, Ink::Leader, 1.0));
    }
    for at in dots {
        sketch.mark(Mark::dot(at, Dot::Disc, Ink::Series(0)));
    }
    let height = sketch.size.1;
    sketch.end(height - 6.0);
    Some(sketch)
}

/// Writes a ring that leaves room for the words on it, so that no ground has to be painted over.
fn open_ring(sketch: &Sketch, middle: Point, radii: Point) -> String {
    const STEPS: u16 = 720;
    let at = |step: u16| {
        let turn = f64::from(step) / f64::from(STEPS) * TAU;
        (
            middle.0 + radii.0 * turn.cos(),
            middle.1 + radii.1 * turn.sin(),
        )
    };
    let open = |step: u16| {
        let (x, y) = at(step % STEPS);
        let point = Area {
            left: x - 1.0,
            top: y,
            right: x + 1.0,
            bottom: y,
        };
        sketch
            .words
            .iter()
            .all(|word| !word.area.meets(&point, 4.0))
    };
    let mut data = String::new();
    let mut from: Option<u16> = None;
    for step in 0..=STEPS {
        let drawn = step < STEPS && open(step);
        // At most a quarter in one piece, so that each piece is less than half a ring.
        let long = from.is_some_and(|from| step - from >= STEPS / 4);
        if let Some(begin) = from.filter(|_| !drawn || long) {
            let end = if drawn || step == STEPS {
                step
            } else {
                step - 1
            };
            if end > begin {
                let (from, to) = (at(begin), at(end));
                data.push_str(&format!(
                    "M{} {}A{} {} 0 0 1 {} {}",
                    number(from.0),
                    number(from.1),
                    number(radii.0),
                    number(radii.1),
                    number(to.0),
                    number(to.1),
                ));
            }
            from = drawn.then_some(step);
        } else if drawn && from.is_none() {
            from = Some(step);
        }
    }
    data
}

/// Turns a name on its ring, from where it wishes to stand, until it meets nothing.
fn turned(
    sketch: &Sketch,
    dots: &[Point],
    block: Block,
    (middle, radii): (Point, Point),
    wish: f64,
) -> Option<(Point, Placed)> {
    for step in 0..TRIES {
        let side = if step % 2 == 0 { 1.0 } else { -1.0 };
        let turn = wish + side * f64::from(step.div_ceil(2)) * TAU / f64::from(TRIES);
        // Turning begins at the right and goes down.
        let at = (
            middle.0 + radii.0 * turn.cos(),
            middle.1 + radii.1 * turn.sin(),
        );
        let top = at.1 - block.height() / 2.0;
        let outwards = [(Keep::Start, at.0 + LEAD), (Keep::End, at.0 - LEAD)];
        let inwards = [outwards[1], outwards[0]];
        let sides = if turn.cos() > 0.0 { outwards } else { inwards };
        for (keep, x) in sides {
            let name = Placed::at(block.clone(), keep, x, top, "chart-name");
            if free(sketch, dots, &name, at) {
                return Some((at, name));
            }
        }
    }
    None
}

fn free(sketch: &Sketch, dots: &[Point], name: &Placed, at: Point) -> bool {
    let dot = around(at);
    let taken = Area {
        top: name.area.top - 2.0,
        bottom: name.area.bottom + 2.0,
        ..name.area
    };
    taken.left >= EDGE
        && taken.right <= sketch.size.0 - EDGE
        && taken.top >= 0.0
        && taken.bottom <= sketch.size.1
        && sketch
            .words
            .iter()
            .all(|word| !word.area.meets(&taken, 8.0) && !word.area.meets(&dot, 4.0))
        && dots.iter().all(|other| {
            let other = around(*other);
            !other.meets(&taken, 4.0) && !other.meets(&dot, 4.0)
        })
}

fn around((x, y): Point) -> Area {
    Area {
        left: x - 6.0,
        top: y - 6.0,
        right: x + 6.0,
        bottom: y + 6.0,
    }
}
