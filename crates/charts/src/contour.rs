//! The contour lines: nested closed curves, the one ornament of the product, and the app icon.
//!
//! Each journal has its own hill, drawn from a number of its own and never from what is written.
//! Owns its small random generator, so that a seed draws the same hill for ever.

use crate::picture::Theme;
use crate::svg::{Ink, Writer, number};
use std::f64::consts::TAU;

/// Fourier terms of a curve.
const TERMS: usize = 6;
/// Corners of a curve; the strokes between them are rounded.
const CORNERS: usize = 48;
/// How far a curve may leave its ellipse, as a part of its radius.
const SWAY: f64 = 0.34;
/// How far the terms turn from the summit to the foot, in radians. With `SWAY` this keeps curves
/// apart: r = t (1 + f) grows with t as long as |f| + |t f'| stays below 1.
const TURN: f64 = 1.5;
/// More rings than this would be a grey area, not lines.
const MOST_RINGS: u32 = 24;
/// Radius of the innermost ring, as a part of the outermost.
const SUMMIT: f64 = 0.12;
/// Chosen by eye from the first forty, for a shape that still reads at 16 pixels.
const ICON_SEED: u64 = 32;

/// Returns the contour lines of a seed as SVG path data, innermost first, for one area.
///
/// The hill stands right of the middle and runs out of the area, as covers want it. At most 24
/// rings are drawn.
pub fn contour_paths(seed: u64, width: f64, height: f64, rings: u32) -> Vec<String> {
    let mut random = SplitMix64(seed);
    let centre = (
        width * random.between(0.62, 0.76),
        height * random.between(0.55, 0.85),
    );
    let radius = (width * 0.36).max(height * 0.95);
    Hill::of(&mut random, centre, (radius * 1.1, radius * 0.85)).paths(rings)
}

/// Returns a decorative picture of the contour lines of a seed, hidden from screen readers.
pub fn contour_svg(seed: u64, width: f64, height: f64, rings: u32, theme: Theme) -> String {
    let mut svg = Writer::new(theme);
    let view_box = format!("0 0 {} {}", number(width), number(height));
    let (class, ink) = (svg.class("contour"), svg.ink(Ink::Contour));
    svg.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", class),
            ("viewBox", &view_box),
            ("preserveAspectRatio", "xMaxYMid slice"),
            ("aria-hidden", "true"),
            ("fill", "none"),
            ("stroke", ink),
            ("stroke-width", "1"),
        ],
    );
    for path in contour_paths(seed, width, height, rings) {
        svg.empty("path", &[("d", &path)]);
    }
    svg.finish()
}

/// Returns the app icon for a size in pixels; small sizes have fewer and thicker lines.
pub fn app_icon_svg(size: u32) -> String {
    let size = size.max(1);
    // Rings, stroke width, radius of the corners and half the width of the hill, on a board of 1024.
    let (rings, stroke, corner, half) = match size {
        0..=24 => (2, "104", "180", 380.0),
        25..=48 => (3, "76", "200", 390.0),
        49..=128 => (4, "50", "220", 390.0),
        _ => (6, "30", "228", 390.0),
    };
    let size = size.to_string();
    let mut svg = Writer::new(Theme::Print);
    svg.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", "0 0 1024 1024"),
            ("width", &size),
            ("height", &size),
        ],
    );
    svg.empty(
        "rect",
        &[
            ("width", "1024"),
            ("height", "1024"),
            ("rx", corner),
            ("fill", "#f9f6f1"),
        ],
    );
    let lines = [
        ("fill", "none"),
        ("stroke", Ink::Contour.colour(Theme::Print)),
    ];
    svg.open("g", &[lines[0], lines[1], ("stroke-width", stroke)]);
    let mut random = SplitMix64(ICON_SEED);
    let hill = Hill::of(&mut random, (0.0, 0.0), (1.0, 0.9)).fill(512.0, half);
    for path in hill.paths(rings) {
        svg.empty("path", &[("d", &path)]);
    }
    svg.finish()
}

/// Sebastiano Vigna's splitmix64 (2015): small, and the same on every machine.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from `low` up to `high`, from the 53 bits that fit a float exactly.
    fn between(&mut self, low: f64, high: f64) -> f64 {
        let whole = u32::try_from(self.next() >> 32).unwrap_or(u32::MAX);
        low + (high - low) * (f64::from(whole) / f64::from(u32::MAX))
    }
}

struct Hill {
    centre: (f64, f64),
    radii: (f64, f64),
    /// Height, phase and turn of each term.
    terms: [(f64, f64, f64); TERMS],
}

impl Hill {
    fn of(random: &mut SplitMix64, centre: (f64, f64), radii: (f64, f64)) -> Self {
        let mut terms = [(0.0, 0.0, 0.0); TERMS];
        for (wave, term) in (1_u32..).zip(&mut terms) {
            let height = random.between(0.4, 1.0) / f64::from(wave).powf(1.2);
            *term = (
                height,
                random.between(0.0, TAU),
                random.between(-TURN, TURN),
            );
        }
        let sum: f64 = terms.iter().map(|term| term.0).sum();
        for term in &mut terms {
            term.0 *= SWAY / sum;
        }
        Self {
            centre,
            radii,
            terms,
        }
    }

    fn paths(&self, rings: u32) -> Vec<String> {
        let rings = rings.min(MOST_RINGS);
        let steps = f64::from(rings.saturating_sub(1).max(1));
        let ring = |index: u32| SUMMIT + (1.0 - SUMMIT) * f64::from(index) / steps;
        (0..rings).map(|index| self.path(ring(index))).collect()
    }

    /// Moves and widens the hill so that its foot fills a square round the middle.
    fn fill(mut self, middle: f64, half: f64) -> Self {
        let foot: Vec<(f64, f64)> = (0..CORNERS).map(|index| self.corner(index, 1.0)).collect();
        let (left, right) = ends(foot.iter().map(|corner| corner.0));
        let (top, bottom) = ends(foot.iter().map(|corner| corner.1));
        let scale = 2.0 * half / (right - left).max(bottom - top);
        let moved =
            |centre: f64, low: f64, high: f64| middle + (centre - (low + high) / 2.0) * scale;
        self.centre = (
            moved(self.centre.0, left, right),
            moved(self.centre.1, top, bottom),
        );
        self.radii = (self.radii.0 * scale, self.radii.1 * scale);
        self
    }

    /// Returns the distance from the centre at an angle, as a part of the foot's radius.
    fn reach(&self, angle: f64, ring: f64) -> f64 {
        let mut sway = 0.0;
        for (wave, (height, phase, turn)) in (1_u32..).zip(self.terms) {
            sway += height * (f64::from(wave) * angle + phase + turn * ring).cos();
        }
        ring * (1.0 + sway)
    }

    fn corner(&self, index: usize, ring: f64) -> (f64, f64) {
        let share = f64::from(u32::try_from(index % CORNERS).unwrap_or(0)) / CORNERS as f64;
        let reach = self.reach(share * TAU, ring);
        let (sine, cosine) = (share * TAU).sin_cos();
        (
            self.centre.0 + self.radii.0 * reach * cosine,
            self.centre.1 + self.radii.1 * reach * sine,
        )
    }

    /// Writes one ring as rounded strokes through its corners (Catmull and Rom, 1974).
    fn path(&self, ring: f64) -> String {
        let at = |index: usize| self.corner(index, ring);
        let pair = |x: f64, y: f64| format!("{} {}", number(x), number(y));
        let start = at(0);
        let mut path = format!("M{}", pair(start.0, start.1));
        for index in 0..CORNERS {
            let (before, from) = (at(index + CORNERS - 1), at(index));
            let (to, after) = (at(index + 1), at(index + 2));
            let leave = pair(
                from.0 + (to.0 - before.0) / 6.0,
                from.1 + (to.1 - before.1) / 6.0,
            );
            let reach = pair(
                to.0 - (after.0 - from.0) / 6.0,
                to.1 - (after.1 - from.1) / 6.0,
            );
            path.push_str(&format!("C{leave} {reach} {}", pair(to.0, to.1)));
        }
        path.push('Z');
        path
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_splitmix64() {
        // The first numbers of the reference code for the seed 1234567.
        let mut random = SplitMix64(1_234_567);
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn a_seed_draws_the_same_hill_for_ever() {
        insta::assert_snapshot!(contour_svg(7, 420.0, 150.0, 3, Theme::Window));
    }

    #[test]
    fn another_seed_draws_another_hill() {
        assert_ne!(
            contour_paths(1, 420.0, 150.0, 4),
            contour_paths(2, 420.0, 150.0, 4)
        );
    }

    #[test]
    fn rings_are_counted_and_limited() {
        let count = |rings| contour_paths(7, 420.0, 150.0, rings).len();
        assert_eq!([count(0), count(1), count(9), count(900)], [0, 1, 9, 24]);
    }

    #[test]
    fn curves_never_touch() {
        for seed in 0..200 {
            let hill = Hill::of(&mut SplitMix64(seed), (0.0, 0.0), (1.0, 1.0));
            for corner in 0..CORNERS * 4 {
                let angle = corner as f64 / (CORNERS * 4) as f64 * TAU;
                let reach = |ring: u32| hill.reach(angle, f64::from(ring) / 24.0);
                assert!(
                    (1..24).all(|ring| reach(ring + 1) > reach(ring)),
                    "seed {seed}"
                );
            }
        }
    }

    #[test]
    fn the_icon_has_fewer_lines_when_small_and_stays_on_its_board() {
        let lines = |size| app_icon_svg(size).matches("<path").count();
        assert!(lines(16) < lines(32) && lines(32) < lines(64) && lines(64) < lines(512));
        for size in [16, 32, 64, 512] {
            let icon = app_icon_svg(size);
            let document = roxmltree::Document::parse(&icon).unwrap();
            assert_eq!(
                document.root_element().attribute("width"),
                Some(&*size.to_string())
            );
            assert!(!icon.contains("style="));
        }
        insta::assert_snapshot!(app_icon_svg(32));
    }

    #[test]
    fn the_icons_hill_fills_its_square() {
        let hill = Hill::of(&mut SplitMix64(ICON_SEED), (0.0, 0.0), (1.0, 0.9)).fill(512.0, 390.0);
        let (left, right) = ends((0..CORNERS).map(|index| hill.corner(index, 1.0).0));
        let (top, bottom) = ends((0..CORNERS).map(|index| hill.corner(index, 1.0).1));
        let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
        assert!(near(left + right, 1024.0) && near(top + bottom, 1024.0));
        assert!(near((right - left).max(bottom - top), 780.0));
    }
}
