//! The narrow web: a row for each trigger, side by side of life, its thread under its name.

use super::{Trigger, TriggerSide, WebWords, dot, thread};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Sketch};
use crate::svg::Ink;

/// Draws the rows.
pub(super) fn sketch(triggers: &[Trigger], words: &WebWords<'_>) -> Sketch {
    let mut sketch = Sketch::new(Width::Narrow);
    let (left, right) = (14.0, sketch.size.0 - 14.0);
    let mut top = 2.0;
    for side in [TriggerSide::Work, TriggerSide::Away, TriggerSide::Both] {
        let on_side: Vec<&Trigger> = triggers
            .iter()
            .filter(|trigger| trigger.side == side)
            .collect();
        if on_side.is_empty() {
            continue;
        }
        if top > 2.0 {
            let line = [(EDGE, top), (sketch.size.0 - EDGE, top)];
            sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
            top += 12.0;
        }
        let head = Block::wrap(words.side(side), Weight::Regular, right - left - 20.0);
        dot(&mut sketch, (EDGE + 6.0, top + LINE_HEIGHT / 2.0), side);
        let foot = sketch.say(Placed::at(
            head,
            Keep::Start,
            EDGE + 20.0,
            top,
            "chart-tick",
        ));
        top = foot.max(top + LINE_HEIGHT) + 6.0;
        for trigger in on_side {
            let name = Block::wrap(&trigger.name, Weight::SemiBold, right - EDGE);
            let foot = sketch.say(Placed::at(name, Keep::Start, EDGE, top, "chart-name"));
            let y = foot.max(top + LINE_HEIGHT) + 9.0;
            let ends = [(left, y - 5.0), (left, y + 5.0)];
            sketch.mark(Mark::line(&ends, Ink::Axis, 1.0));
            thread(&mut sketch, ((left, y), (right, y)), trigger);
            top = y + 16.0;
        }
    }
    let note = Block::wrap(words.strength, Weight::Regular, sketch.size.0 - 2.0 * EDGE);
    sketch.say(Placed::at(note, Keep::Start, EDGE, top + 4.0, "chart-tick"));
    sketch.end(top);
    sketch
}
