//! Places a row for each thing: its name, its mark on the days, and its words beside the mark.

use super::{TimelineItem, TimelineWords};
use crate::hatch::Hatch;
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Dot, EDGE, Fill, GAP, Mark, Sketch, box_path};
use crate::svg::Ink;

/// The ground of a stretch of days.
const STRETCH: Hatch = Hatch {
    index: 3,
    light: true,
};
/// Half the height of a stretch.
const HALF: f64 = 6.0;
/// The least room words beside a mark are given; with less they stand below it.
const LEAST: f64 = 96.0;
/// Under a row.
const ROW_GAP: f64 = 10.0;

/// The days from side to side.
struct Lane {
    left: f64,
    right: f64,
    first: i64,
    last: i64,
}

impl Lane {
    fn x(&self, day: i64) -> f64 {
        if self.first == self.last {
            return (self.left + self.right) / 2.0;
        }
        let share =
            day.saturating_sub(self.first) as f64 / self.last.saturating_sub(self.first) as f64;
        self.left + share.clamp(0.0, 1.0) * (self.right - self.left)
    }
}

/// Draws the rows.
pub(super) fn sketch(
    items: &[&TimelineItem],
    today: i64,
    words: &TimelineWords<'_>,
    width: Width,
) -> Sketch {
    let mut sketch = Sketch::new(width);
    let right = sketch.size.0 - 14.0;
    let most = match width {
        Width::Wide => 220.0,
        Width::Narrow => right - EDGE,
    };
    let names: Vec<Block> = items
        .iter()
        .map(|item| Block::wrap(&item.name, Weight::SemiBold, most))
        .collect();
    let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
    let left = match width {
        Width::Wide => EDGE + widest.max(100.0) + 28.0,
        Width::Narrow => 14.0,
    };
    let days = || items.iter().filter_map(|item| item.days);
    let lane = Lane {
        left,
        right,
        first: days().map(|(from, _)| from).fold(today, i64::min),
        last: days().map(|(_, to)| to).fold(today, i64::max),
    };
    let dated = days().next().is_some();
    let mut top = if dated {
        head(&mut sketch, &lane, today, words)
    } else {
        0.0
    };
    let mut headed = false;
    for (item, name) in items.iter().zip(names) {
        if item.days.is_none() && dated && !headed {
            headed = true;
            top = without(&mut sketch, words.without, top, right - EDGE);
        }
        top = row(&mut sketch, item, name, (&lane, width, today), top) + ROW_GAP;
    }
    sketch.end(top - ROW_GAP);
    sketch
}

/// Marks today over the rows and returns where they begin.
fn head(sketch: &mut Sketch, lane: &Lane, today: i64, words: &TimelineWords<'_>) -> f64 {
    let block = Block::wrap(words.today, Weight::Regular, lane.right - lane.left);
    let half = block.width / 2.0;
    let x = lane.x(today).min(lane.right - half).max(lane.left + half);
    let foot = sketch.say(Placed::at(block, Keep::Middle, x, 2.0, "chart-tick"));
    let foot = foot.max(2.0) + 4.0;
    let ground = [(lane.left, foot + 6.0), (lane.right, foot + 6.0)];
    sketch.mark(Mark::line(&ground, Ink::Guide, 1.0));
    let notch = [(lane.x(today), foot), (lane.x(today), foot + 12.0)];
    sketch.mark(Mark::line(&notch, Ink::Axis, 2.0));
    foot + 20.0
}

/// Names what has no day under a thin line and returns where its rows begin.
fn without(sketch: &mut Sketch, name: &str, top: f64, most: f64) -> f64 {
    let line = [(EDGE, top + 2.0), (sketch.size.0 - EDGE, top + 2.0)];
    sketch.mark(Mark::line(&line, Ink::Guide, 1.0));
    let block = Block::wrap(name, Weight::Regular, most);
    let foot = sketch.say(Placed::at(
        block,
        Keep::Start,
        EDGE,
        top + 8.0,
        "chart-tick",
    ));
    foot.max(top + 8.0) + 6.0
}

/// Draws one thing and returns its foot.
fn row(
    sketch: &mut Sketch,
    item: &TimelineItem,
    name: Block,
    (lane, width, today): (&Lane, Width, i64),
    top: f64,
) -> f64 {
    let name_high = name.height().max(LINE_HEIGHT);
    let name_foot = top + name_high;
    sketch.say(Placed::at(name, Keep::Start, EDGE, top, "chart-name"));
    let mark_top = match width {
        Width::Wide => top,
        Width::Narrow => name_foot + 2.0,
    };
    let said = match (item.when.trim(), item.place.trim()) {
        ("", place) => place.to_owned(),
        (when, "") => when.to_owned(),
        (when, place) => format!("{when}, {place}"),
    };
    let Some((from, to)) = item.days else {
        let block = Block::wrap(&said, Weight::Regular, lane.right - lane.left);
        let foot = sketch.say(Placed::at(
            block,
            Keep::Start,
            lane.left,
            mark_top,
            "chart-date",
        ));
        return foot.max(name_foot);
    };
    let middle = mark_top + LINE_HEIGHT / 2.0;
    let (start, end) = (lane.x(from), lane.x(to));
    let words = beside(lane, (start, end), &said, mark_top);
    // The mark of today is repeated where nothing else stands.
    let now = lane.x(today);
    let clear = |area: &Area| now < area.left - 4.0 || now > area.right + 4.0;
    if clear(&words.area) && !(now > start - 8.0 && now < end + 8.0) {
        let notch = [(now, middle - 8.0), (now, middle + 8.0)];
        sketch.mark(Mark::line(&notch, Ink::Axis, 1.0));
    }
    mark(sketch, item.open, (start, end), middle);
    let foot = sketch.say(words);
    foot.max(name_foot).max(mark_top + LINE_HEIGHT)
}

/// Draws a day as a dot and a stretch of days as a hatched bar.
fn mark(sketch: &mut Sketch, open: bool, (start, end): (f64, f64), y: f64) {
    let ink = Ink::Role(3);
    if end - start < 9.0 {
        let dot = if open { Dot::Disc } else { Dot::Ring };
        sketch.mark(Mark::dot(((start + end) / 2.0, y), dot, ink));
        return;
    }
    let data = box_path(Area {
        left: start,
        top: y - HALF,
        right: end,
        bottom: y + HALF,
    });
    let bar = Mark::stroked(data, ink, 1.5);
    sketch.mark(if open {
        bar.filled(Fill::Hatch(STRETCH))
    } else {
        bar
    });
}

/// Places words at the side of a mark that has more room, or below it.
fn beside(lane: &Lane, (start, end): (f64, f64), said: &str, top: f64) -> Placed {
    let after = lane.right - (end + GAP);
    let before = (start - GAP) - lane.left;
    let block = |room: f64| Block::wrap(said, Weight::Regular, room);
    if after.max(before) < LEAST {
        let words = block(lane.right - lane.left);
        return Placed::at(
            words,
            Keep::Start,
            lane.left,
            top + LINE_HEIGHT,
            "chart-date",
        );
    }
    // To the right as long as the words stand on one line there.
    let right = block(after.max(1.0));
    if after >= before || (after >= LEAST && right.lines.len() == 1) {
        return Placed::at(right, Keep::Start, end + GAP, top, "chart-date");
    }
    Placed::at(block(before), Keep::End, start - GAP, top, "chart-date")
}
