//! Finds the place of every mark and word of the fit lines. Writes no SVG.
//!
//! Three columns: the words of the scale, the plot, the names of the lines. The dates stand under
//! all three, so that words of different places can never meet; within a place `spread` keeps them
//! apart.

use super::{FitLabels, FitPoint, HIGHEST};
use crate::measure::{Block, Weight};
use crate::picture::Width;
use crate::place::{Area, Keep, Placed, spread};

/// Between the marks and the edges of the plot.
const INSET: f64 = 12.0;
/// Between words and the edges of the picture, for strokes of letters that lean out.
const EDGE: f64 = 4.0;
/// Between words and what stands beside them.
const GAP: f64 = 10.0;
/// Between dates that stand side by side.
const DATE_GAP: f64 = 14.0;
/// Between names that stand over one another.
const NAME_GAP: f64 = 6.0;
/// Room for the mark that stands before each name.
const KEY: f64 = 22.0;
/// Lines with the same ratings would hide each other: each is drawn this much lower than the one
/// before. It is less than a third of one step of the scale; the table has the exact numbers.
const OFFSET: f64 = 4.0;
/// From the foot of the scale to the ground line.
const FOOT: f64 = 12.0;

/// One line of the picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Line {
    /// Stretches without a gap; a stretch of one is a mark alone.
    pub(super) runs: Vec<Vec<(f64, f64)>>,
    /// Where the mark before its name stands.
    pub(super) key: Option<(f64, f64)>,
    /// The thread from the line's end to its name, where the name had to move.
    pub(super) leader: Option<[(f64, f64); 2]>,
}

/// The whole picture, placed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scene {
    /// Width and height.
    pub(super) size: (f64, f64),
    /// The plot, from the top to the foot of the scale.
    pub(super) plot: Area,
    /// Heights of the reference ticks.
    pub(super) ticks: [f64; 3],
    /// The ground line, and where the days stand on it.
    pub(super) ground: f64,
    /// Where each day stands.
    pub(super) days: Vec<f64>,
    /// The lines.
    pub(super) lines: [Line; 3],
    /// All words.
    pub(super) words: Vec<Placed>,
}

/// How much room a plot has, and how much of it words may take; without room there are no names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measures {
    pub(super) width: f64,
    pub(super) plot_height: f64,
    pub(super) most_tick: f64,
    pub(super) most_name: f64,
}

impl Measures {
    pub(super) fn of(width: Width) -> Self {
        match width {
            Width::Wide => Self {
                width: 640.0,
                plot_height: 220.0,
                most_tick: 110.0,
                most_name: 150.0,
            },
            Width::Narrow => Self {
                width: 340.0,
                plot_height: 220.0,
                most_tick: 62.0,
                most_name: 104.0,
            },
        }
    }
}

impl Scene {
    /// Places the entries, which are in the order of their days.
    pub(super) fn of(points: &[&FitPoint], labels: &FitLabels<'_>, measures: Measures) -> Self {
        let ticks = [labels.high, labels.middle, labels.low]
            .map(|word| Block::wrap(word, Weight::Regular, measures.most_tick));
        let names = [0, 1, 2].map(|line| name(points, labels, line, measures.most_name));
        let plot = plot(&measures, &ticks, &names);
        let days = places_of_days(points, plot);
        let mut scene = Self {
            size: (measures.width, 0.0),
            plot,
            ticks: [plot.top, (plot.top + plot.bottom) / 2.0, plot.bottom],
            ground: plot.bottom + FOOT,
            lines: [0, 1, 2].map(|line| Line {
                runs: runs(points, &days, plot, line),
                ..Line::default()
            }),
            days,
            words: Vec::new(),
        };
        scene.place_ticks(ticks);
        scene.place_names(names);
        scene.place_dates(points);
        scene.place_empty(labels.empty);
        let lowest = scene
            .words
            .iter()
            .map(|word| word.area.bottom)
            .fold(scene.ground, f64::max);
        scene.size.1 = (lowest + 6.0).ceil();
        scene
    }

    /// Moves everything to the right and down; the size stays.
    pub(super) fn shift(&mut self, (right, down): (f64, f64)) {
        let point = |(x, y): &mut (f64, f64)| {
            *x += right;
            *y += down;
        };
        let area = |area: &mut Area| {
            area.left += right;
            area.right += right;
            area.top += down;
            area.bottom += down;
        };
        area(&mut self.plot);
        self.ticks.iter_mut().for_each(|y| *y += down);
        self.ground += down;
        self.days.iter_mut().for_each(|x| *x += right);
        for line in &mut self.lines {
            line.runs.iter_mut().flatten().for_each(point);
            line.key.iter_mut().for_each(point);
            line.leader.iter_mut().flatten().for_each(point);
        }
        self.words.iter_mut().for_each(|word| area(&mut word.area));
    }

    fn place_ticks(&mut self, blocks: [Block; 3]) {
        for (block, y) in blocks.into_iter().zip(self.ticks) {
            let top = y - block.height() / 2.0;
            self.words.push(Placed::at(
                block,
                Keep::End,
                self.plot.left - GAP,
                top,
                "chart-tick",
            ));
        }
    }

    fn place_names(&mut self, names: [Option<Block>; 3]) {
        let named: Vec<(usize, Block, (f64, f64))> = names
            .into_iter()
            .enumerate()
            .filter_map(|(line, name)| Some((line, name?, *self.lines[line].runs.last()?.last()?)))
            .collect();
        let wishes: Vec<(f64, f64)> = named
            .iter()
            .map(|(_, name, end)| (end.1, name.height()))
            .collect();
        let tops = spread(&wishes, 0.0, self.ground, NAME_GAP);
        let last_day = self.days.last().copied().unwrap_or(self.plot.right);
        for ((line, name, end), top) in named.into_iter().zip(tops) {
            let middle = top + name.height() / 2.0;
            let key = (self.plot.right + GAP + KEY / 2.0 - 2.0, middle);
            let moved = (middle - end.1).abs() > 3.0;
            // A line that ended earlier gets no thread: it would look like more of the line.
            if moved && end.0 >= last_day {
                self.lines[line].leader = Some([(end.0 + 8.0, end.1), (key.0 - 8.0, key.1)]);
            }
            self.lines[line].key = Some(key);
            let x = self.plot.right + GAP + KEY;
            self.words
                .push(Placed::at(name, Keep::Start, x, top, "chart-name"));
        }
    }

    /// Writes the first and the last date, and of the others as many as have room.
    fn place_dates(&mut self, points: &[&FitPoint]) {
        let (low, high) = (EDGE, self.size.0 - EDGE);
        let most = (high - low - DATE_GAP) / 2.0;
        // Under the ground line, and under the scale's lowest word where that takes more lines.
        let words_end = self.words.iter().filter(|word| word.keep == Keep::End);
        let top = words_end
            .map(|word| word.area.bottom)
            .fold(self.ground + GAP, f64::max);
        let dates: Vec<(Block, f64)> = points
            .iter()
            .zip(&self.days)
            .map(|(point, x)| (Block::wrap(&point.date, Weight::Regular, most), *x))
            .collect();
        let last = dates.len().saturating_sub(1);
        // One day needs no second label, however many entries it has.
        let same_day = points.first().map(|p| p.day) == points.last().map(|p| p.day);
        let ends = if same_day {
            0..dates.len().min(1)
        } else {
            0..2
        };
        let ends: Vec<&(Block, f64)> = ends.filter_map(|end| dates.get(end * last)).collect();
        let wishes: Vec<(f64, f64)> = ends.iter().map(|(block, x)| (*x, block.width)).collect();
        let starts = spread(&wishes, low, high, DATE_GAP);
        let place = |block: &Block, left: f64| {
            let middle = left + block.width / 2.0;
            Placed::at(block.clone(), Keep::Middle, middle, top, "chart-date")
        };
        let mut placed: Vec<Placed> = ends
            .iter()
            .zip(starts)
            .map(|((block, _), left)| place(block, left))
            .collect();
        let between = if same_day { 0 } else { last };
        for (block, x) in dates.iter().take(between).skip(1) {
            let date = place(block, x - block.width / 2.0);
            let inside = date.area.left >= low && date.area.right <= high;
            let free = |other: &Placed| !other.area.meets(&date.area, DATE_GAP);
            if inside && placed.iter().all(free) {
                placed.push(date);
            }
        }
        self.words.extend(placed);
    }

    fn place_empty(&mut self, words: &str) {
        if self.lines.iter().any(|line| !line.runs.is_empty()) {
            return;
        }
        let room = self.plot.right - self.plot.left - 2.0 * INSET;
        let block = Block::wrap(words, Weight::Regular, room);
        // Between the top and the middle of the scale, so that no tick runs through the words.
        let top = (self.ticks[0] + self.ticks[1] - block.height()) / 2.0;
        let x = (self.plot.left + self.plot.right) / 2.0;
        self.words
            .push(Placed::at(block, Keep::Middle, x, top, "chart-empty"));
    }
}

/// Returns the name of a line that has something to name.
fn name(points: &[&FitPoint], labels: &FitLabels<'_>, line: usize, most: f64) -> Option<Block> {
    let said = points.iter().any(|point| point.values[line].is_some());
    (said && most > 0.0).then_some(())?;
    Some(Block::wrap(labels.lines[line], Weight::SemiBold, most))
}

fn plot(measures: &Measures, ticks: &[Block; 3], names: &[Option<Block>; 3]) -> Area {
    let named = || names.iter().flatten();
    let words = ticks.iter().map(|tick| tick.width).fold(0.0, f64::max);
    let name = named()
        .map(|name| GAP + KEY + name.width)
        .fold(4.0, f64::max);
    let top = ticks[0].height().max(24.0) / 2.0;
    // Never lower than the names need, nor than the words of the scale need.
    let names_need = named().map(|name| name.height() + NAME_GAP).sum::<f64>() - top - FOOT;
    let ticks_need = 2.0 * (ticks.iter().map(Block::height).fold(0.0, f64::max) + NAME_GAP);
    let height = measures.plot_height.max(names_need).max(ticks_need);
    Area {
        left: EDGE + words + GAP,
        top,
        right: measures.width - EDGE - name,
        bottom: top + height,
    }
}

/// Returns where each day stands, by its distance in time.
#[expect(
    clippy::cast_precision_loss,
    reason = "day numbers of a life are far below 2^52"
)]
fn places_of_days(points: &[&FitPoint], plot: Area) -> Vec<f64> {
    let (left, right) = (plot.left + INSET, plot.right - INSET);
    let first = points.first().map_or(0, |point| point.day);
    let span = points
        .last()
        .map_or(0, |point| point.day)
        .saturating_sub(first) as f64;
    let steps = points.len().saturating_sub(1) as f64;
    let share = |index: usize, day: i64| match (span > 0.0, steps > 0.0) {
        (true, _) => day.saturating_sub(first) as f64 / span,
        // Several entries on one day stand in their order.
        (false, true) => index as f64 / steps,
        (false, false) => 0.5,
    };
    let places = points.iter().enumerate();
    places
        .map(|(index, point)| left + share(index, point.day) * (right - left))
        .collect()
}

fn runs(points: &[&FitPoint], days: &[f64], plot: Area, line: usize) -> Vec<Vec<(f64, f64)>> {
    let step = (plot.bottom - plot.top) / f64::from(HIGHEST);
    let offset = [-OFFSET, 0.0, OFFSET][line];
    let height = |value: u8| plot.bottom - f64::from(value) * step + offset;
    let marks: Vec<Option<(f64, f64)>> = points
        .iter()
        .zip(days)
        .map(|(point, day)| point.values[line].map(|value| (*day, height(value))))
        .collect();
    marks
        .split(Option::is_none)
        .filter(|run| !run.is_empty())
        .map(|run| run.iter().copied().flatten().collect())
        .collect()
}
