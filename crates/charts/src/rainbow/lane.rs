//! One band's way through the ages, on an arc or on a line. Decides no place of words.

use super::{HEAVIEST, OLDEST, RainbowData, RainbowSlice, RainbowWords};
use crate::hatch::Hatch;
use crate::measure::{Block, Weight};
use crate::place::{Area, Keep, Placed};
use crate::sketch::{Fill, Mark, Point, Sketch, box_path};
use crate::svg::{Ink, number};
use std::f64::consts::PI;

/// What is drawn on one ring or line: a role now and the same role earlier.
pub(super) struct Band<'a> {
    pub(super) name: &'a str,
    pub(super) slices: Vec<RainbowSlice>,
    pub(super) earlier: Vec<RainbowSlice>,
}

/// Joins the roles of both dates by name, in the order they are told.
pub(super) fn bands(data: RainbowData<'_>) -> Vec<Band<'_>> {
    let mut bands: Vec<Band<'_>> = Vec::new();
    for (role, earlier) in data
        .roles
        .iter()
        .map(|role| (role, false))
        .chain(data.earlier.iter().map(|role| (role, true)))
    {
        let index = bands.iter().position(|band| band.name == role.name);
        let index = index.unwrap_or_else(|| {
            bands.push(Band {
                name: &role.name,
                slices: Vec::new(),
                earlier: Vec::new(),
            });
            bands.len() - 1
        });
        let stretches = stretches(&role.slices);
        if earlier {
            let lived = stretches.into_iter().filter(|slice| !slice.wished);
            bands[index].earlier.extend(lived);
        } else {
            bands[index].slices.extend(stretches);
        }
    }
    bands
}

/// Puts slices in order, gives each at least a year and joins equal neighbours.
pub(super) fn stretches(slices: &[RainbowSlice]) -> Vec<RainbowSlice> {
    let mut slices: Vec<RainbowSlice> = slices
        .iter()
        .map(|slice| {
            let (from, to) = (slice.from.min(slice.to), slice.from.max(slice.to));
            let from = from.min(OLDEST - 1);
            RainbowSlice {
                from,
                to: to.clamp(from + 1, OLDEST),
                ..*slice
            }
        })
        .collect();
    slices.sort_by_key(|slice| (slice.wished, slice.from, slice.to));
    let mut joined: Vec<RainbowSlice> = Vec::new();
    for slice in slices {
        match joined.last_mut() {
            Some(last)
                if last.to == slice.from
                    && last.weight == slice.weight
                    && last.wished == slice.wished =>
            {
                last.to = slice.to;
                last.open = slice.open;
            }
            _ => joined.push(slice),
        }
    }
    joined
}

/// Returns the age at the end of the picture, a full ten.
pub(super) fn span(bands: &[Band<'_>], today: Option<u16>) -> u16 {
    let ends = bands
        .iter()
        .flat_map(|band| band.slices.iter().chain(&band.earlier))
        .map(|slice| slice.to);
    let last = ends.chain(today).max().unwrap_or(0).clamp(1, OLDEST);
    last.div_ceil(10).max(2) * 10
}

/// Where the ages of one band run.
#[derive(Clone, Copy)]
pub(super) enum Lane {
    /// Round a middle, from the left foot over the top to the right foot.
    Arc { middle: Point, radius: f64 },
    /// Along a line.
    Bar { left: f64, right: f64, middle: f64 },
}

impl Lane {
    /// Returns the place of an age, moved outwards (or upwards) by an offset.
    pub(super) fn at(self, age: f64, span: u16, offset: f64) -> Point {
        let share = age / f64::from(span);
        match self {
            Self::Arc { middle, radius } => {
                let turn = PI * (1.0 - share);
                let radius = radius + offset;
                (
                    middle.0 + radius * turn.cos(),
                    middle.1 - radius * turn.sin(),
                )
            }
            Self::Bar {
                left,
                right,
                middle,
            } => (left + share * (right - left), middle - offset),
        }
    }

    /// Writes the way along an edge to an age.
    fn along(self, age: f64, span: u16, offset: f64, back: bool) -> String {
        let (x, y) = self.at(age, span, offset);
        match self {
            Self::Arc { radius, .. } => {
                let (radius, sweep) = (number(radius + offset), u8::from(!back));
                format!("A{radius} {radius} 0 0 {sweep} {} {}", number(x), number(y))
            }
            Self::Bar { .. } => format!("L{} {}", number(x), number(y)),
        }
    }

    /// Writes the outline of stretches that follow each other.
    fn outline(self, run: &[&RainbowSlice], span: u16, pitch: f64) -> String {
        let mut data = String::new();
        let edges = |slice: &RainbowSlice| (f64::from(slice.from), f64::from(slice.to));
        let corner = |letter: char, (x, y): Point, data: &mut String| {
            data.push_str(&format!("{letter}{} {}", number(x), number(y)));
        };
        for (index, slice) in run.iter().enumerate() {
            let (half, (from, to)) = (thickness(slice.weight, pitch) / 2.0, edges(slice));
            let letter = if index == 0 { 'M' } else { 'L' };
            corner(letter, self.at(from, span, half), &mut data);
            data.push_str(&self.along(to, span, half, false));
        }
        for slice in run.iter().rev() {
            let (half, (from, to)) = (thickness(slice.weight, pitch) / 2.0, edges(slice));
            corner('L', self.at(to, span, -half), &mut data);
            data.push_str(&self.along(from, span, -half, true));
        }
        data.push('Z');
        data
    }

    /// Writes the thin line through all ages.
    fn track(self, span: u16) -> String {
        let (x, y) = self.at(0.0, span, 0.0);
        let rest = self.along(f64::from(span), span, 0.0, false);
        format!("M{} {}{rest}", number(x), number(y))
    }

    /// Draws a band: its track, what was lived, what is wished for, what was earlier.
    pub(super) fn draw(self, sketch: &mut Sketch, band: &Band<'_>, index: usize, room: (u16, f64)) {
        let (span, pitch) = room;
        sketch.mark(Mark::stroked(self.track(span), Ink::Guide, 1.0));
        for wished in [false, true] {
            let chosen = band.slices.iter().filter(|slice| slice.wished == wished);
            for run in runs(chosen) {
                let data = self.outline(&run, span, pitch);
                sketch.mark(Self::ground(data, index, wished));
            }
        }
        for run in runs(band.earlier.iter()) {
            let data = self.outline(&run, span, pitch);
            sketch.mark(Mark::stroked(data.clone(), Ink::Paper, 3.5));
            sketch.mark(Mark::stroked(data, Ink::Words, 1.5));
        }
    }

    fn ground(data: String, index: usize, light: bool) -> Mark {
        let hatch = Hatch { index, light };
        if light {
            let outline = Mark::stroked(data, hatch.ink(), 1.5).dashed("4 3");
            return outline.filled(Fill::Hatch(hatch));
        }
        Mark::ground(data, hatch.ink(), Fill::Hatch(hatch))
    }
}

fn thickness(weight: Option<u8>, pitch: f64) -> f64 {
    let share = weight.map_or(0.5, |weight| {
        f64::from(weight.min(HEAVIEST)) / f64::from(HEAVIEST)
    });
    2.0 + share * (pitch * 0.9 - 2.0)
}

/// Splits stretches where the next one does not begin at the end of the one before.
fn runs<'a>(slices: impl Iterator<Item = &'a RainbowSlice>) -> Vec<Vec<&'a RainbowSlice>> {
    let mut runs: Vec<Vec<&RainbowSlice>> = Vec::new();
    for slice in slices {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.to == slice.from) => run.push(slice),
            _ => runs.push(vec![slice]),
        }
    }
    runs
}

/// Draws the small box that stands before a name: an outline where there is only an earlier band.
pub(super) fn swatch(sketch: &mut Sketch, at: Point, index: usize, band: &Band<'_>) {
    let data = box_path(box_at(at));
    let light = !band.slices.is_empty() && band.slices.iter().all(|slice| slice.wished);
    sketch.mark(if band.slices.is_empty() && !band.earlier.is_empty() {
        Mark::stroked(data, Ink::Words, 1.5)
    } else {
        Lane::ground(data, index, light)
    });
}

fn box_at((x, y): Point) -> Area {
    Area {
        left: x - 7.0,
        top: y - 6.0,
        right: x + 7.0,
        bottom: y + 6.0,
    }
}

/// Writes what full, light and outlined bands mean, as far as there are any.
pub(super) fn key(sketch: &mut Sketch, bands: &[Band<'_>], top: f64, words: &RainbowWords<'_>) {
    let slices = || bands.iter().flat_map(|band| &band.slices);
    let lived = slices().any(|slice| !slice.wished);
    let wished = slices().any(|slice| slice.wished);
    let earlier = bands.iter().any(|band| !band.earlier.is_empty());
    if !wished && !earlier {
        return;
    }
    let said = [
        (lived, words.lived, 0),
        (wished, words.wished, 1),
        (earlier, words.earlier, 2),
    ];
    let said: Vec<(&str, i32)> = said
        .into_iter()
        .filter_map(|(is, word, kind)| is.then_some((word, kind)))
        .collect();
    let column = (8.0, sketch.size.0 - 4.0);
    let blocks = said
        .iter()
        .map(|(word, _)| Block::wrap(word, Weight::Regular, column.1 - column.0 - 24.0))
        .collect();
    let (_, places) = sketch.flow(blocks, column, top, 24.0, "chart-tick");
    for ((_, kind), at) in said.iter().zip(places) {
        let data = box_path(box_at(at));
        sketch.mark(match kind {
            0 => Mark::ground(data, Ink::Words, Fill::Ink),
            1 => Mark::stroked(data, Ink::Words, 1.5).dashed("4 3"),
            _ => Mark::stroked(data, Ink::Words, 1.5),
        });
    }
}

/// Writes the age of today and then the tens that do not meet it.
pub(super) fn ages(
    sketch: &mut Sketch,
    span: u16,
    today: Option<u16>,
    place: impl Fn(u16) -> (Point, Keep),
) {
    let tens = (0..=span / 10).map(|ten| ten * 10);
    // Nearest to the ends first: between them as many as have room.
    let mut order: Vec<u16> = tens.collect();
    order.sort_by_key(|age| (*age != 0 && *age != span, *age));
    let mut placed: Vec<Placed> = Vec::new();
    let today = today.map(|age| (age.min(span), Weight::SemiBold, "chart-name"));
    let tens = order
        .into_iter()
        .map(|age| (age, Weight::Regular, "chart-date"));
    for (age, weight, class) in today.into_iter().chain(tens) {
        let ((x, y), keep) = place(age);
        let block = Block::wrap(&age.to_string(), weight, 60.0);
        let age = Placed::at(block, keep, x, y, class);
        if placed.iter().all(|other| !other.area.meets(&age.area, 8.0)) {
            placed.push(age);
        }
    }
    sketch.words.extend(placed);
}
