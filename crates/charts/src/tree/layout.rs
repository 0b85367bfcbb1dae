//! Places the words of the tree in zones beside it. Draws no tree.

use super::{MOST_WORDS, Part, Zone, draw};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Point, Sketch};
use crate::svg::Ink;

/// The height of each zone in the tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// Which part.
    pub(super) part: Part,
    /// How many words, at most [`MOST_WORDS`].
    pub(super) count: usize,
    /// Where it begins.
    pub(super) top: f64,
    /// Where it ends.
    pub(super) bottom: f64,
}

/// Draws the tree at the left and its words at the right.
pub(super) fn sketch(zones: &[Zone<'_>], name: &str, width: Width) -> Sketch {
    let mut sketch = Sketch::new(width);
    let (tree, most_head) = match width {
        Width::Wide => (220.0, 110.0),
        Width::Narrow => (92.0, 200.0),
    };
    let right = sketch.size.0 - EDGE;
    let block = Block::wrap(name, Weight::SemiBold, right - EDGE);
    let mut top = 2.0;
    if !block.lines.is_empty() {
        top = sketch.say(Placed::at(block, Keep::Start, EDGE, top, "chart-name")) + 12.0;
    }
    let mut spans = Vec::with_capacity(zones.len());
    for zone in zones {
        let drawn = &zone.words[..zone.words.len().min(MOST_WORDS)];
        sketch.not_drawn += zone.words.len() - drawn.len();
        let least = least_height(zone.part, width);
        let mut foot = top;
        if !drawn.is_empty() {
            let left = tree + 20.0;
            let head = Block::wrap(zone.name, Weight::Regular, most_head);
            let head_foot = sketch.say(Placed::at(head, Keep::Start, left, top, "chart-tick"));
            let (words_left, words_top) = match width {
                Width::Wide => (left + most_head + 12.0, top),
                Width::Narrow => (left, head_foot.max(top + LINE_HEIGHT)),
            };
            let most = right - words_left - 20.0;
            let wrap = |word: &&str| Block::wrap(word, Weight::SemiBold, most);
            let blocks = drawn.iter().map(wrap).collect();
            let column = (words_left, right);
            let (flowed, keys) = sketch.flow(blocks, column, words_top, 20.0, "chart-name");
            for at in keys {
                draw::sign(&mut sketch, zone.part, at);
            }
            foot = flowed.max(head_foot);
        }
        let bottom = foot.max(top + least);
        spans.push(Span {
            part: zone.part,
            count: drawn.len(),
            top,
            bottom,
        });
        top = bottom + 14.0;
        if zone.part == Part::Storms && drawn.is_empty() {
            top -= 14.0;
        }
        rule(&mut sketch, zone, (tree + 20.0, right), bottom + 7.0);
    }
    draw::tree(&mut sketch, &spans, (EDGE, tree));
    sketch.end(top - 14.0);
    sketch
}

/// Draws a thin line under a zone with words, and the ground under the trunk.
fn rule(sketch: &mut Sketch, zone: &Zone<'_>, (left, right): (f64, f64), y: f64) {
    let said = !zone.words.is_empty() && zone.part != Part::Roots;
    if said && zone.part != Part::Trunk {
        let line: [Point; 2] = [(left, y), (right, y)];
        sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
    }
}

/// Keeps room for a tree that can be seen, however few words it has.
fn least_height(part: Part, width: Width) -> f64 {
    let wide = match part {
        Part::Storms => 0.0,
        Part::Leaves => 58.0,
        Part::Fruit => 52.0,
        Part::Branches => 58.0,
        Part::Trunk => 84.0,
        Part::Ground => 26.0,
        Part::Roots => 62.0,
    };
    match width {
        Width::Wide => wide,
        Width::Narrow => wide * 0.7,
    }
}
