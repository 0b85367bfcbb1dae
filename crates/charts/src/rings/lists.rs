//! The rings as lists: a small sign of the ring, its name, and the people in rows under it.

use super::{Person, RingsWords, ring_of};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{Dot, EDGE, Fill, Mark, Point, Sketch};
use crate::svg::Ink;

/// Room for the sign of a ring.
const SIGN: f64 = 56.0;
/// Half the width and half the height of the outermost ring of a sign.
const RADII: Point = (20.0, 15.0);

/// Draws a list for each ring that has someone.
pub(super) fn sketch(people: &[&Person], words: &RingsWords<'_>, width: Width) -> Sketch {
    let mut sketch = Sketch::new(width);
    let (left, right) = (EDGE + SIGN, sketch.size.0 - EDGE);
    let mut top = 4.0;
    for (ring, name) in words.rings.iter().enumerate() {
        let names: Vec<Block> = people
            .iter()
            .filter(|person| ring_of(person) == ring)
            .map(|person| Block::wrap(&person.name, Weight::SemiBold, right - left - 18.0))
            .collect();
        if names.is_empty() {
            continue;
        }
        if top > 4.0 {
            let line = [(EDGE, top), (right, top)];
            sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
            top += 12.0;
        }
        sign(&mut sketch, (EDGE + 22.0, top + 17.0), ring);
        let head = Block::wrap(name, Weight::Regular, right - left);
        let foot = sketch.say(Placed::at(head, Keep::Start, left, top, "chart-tick"));
        let foot = foot.max(top + LINE_HEIGHT) + 4.0;
        let (foot, keys) = sketch.flow(names, (left, right), foot, 18.0, "chart-name");
        for at in keys {
            sketch.mark(Mark::dot(at, Dot::Disc, Ink::Series(0)));
        }
        top = foot.max(top + 36.0) + 12.0;
    }
    sketch.end(top - 12.0);
    sketch
}

/// Draws four small rings, this one bold, round a middle.
fn sign(sketch: &mut Sketch, at: Point, ring: usize) {
    for (index, share) in [0.28, 0.52, 0.76, 1.0].into_iter().enumerate() {
        let radii = (RADII.0 * share, RADII.1 * share);
        let pen = if index == ring {
            (Ink::Series(0), 2.5)
        } else {
            (Ink::Leader, 1.0)
        };
        sketch.mark(Mark::ellipse(at, radii, pen.0, pen.1));
    }
    let me = Mark::ellipse(at, (1.5, 1.5), Ink::Words, 0.0);
    sketch.mark(me.filled(Fill::Ink));
}
