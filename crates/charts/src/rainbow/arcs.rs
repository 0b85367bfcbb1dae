//! The wide rainbow: arcs over the ages, and a flag for each name under its foot.

use super::RainbowWords;
use super::lane::{Band, Lane, ages, key, swatch};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{EDGE, Mark, Sketch};
use crate::svg::Ink;
use std::f64::consts::PI;

/// Radius of the outermost edge when the picture is full.
const MOST_RADIUS: f64 = 264.0;
/// Radius of the room in the middle, where the word for today stands.
const HUB: (f64, f64) = (84.0, 110.0);
/// From one band to the next, at most.
const MOST_PITCH: f64 = 28.0;
/// Room for the ages above the arcs.
const HEAD: f64 = 26.0;
/// Room for the mark before a name.
const LEAD: f64 = 28.0;

/// Draws arcs.
pub(super) fn sketch(
    bands: &[Band<'_>],
    span: u16,
    today: Option<u16>,
    words: &RainbowWords<'_>,
) -> Sketch {
    let mut sketch = Sketch::new(Width::Wide);
    let count = bands.iter().map(|_| 1.0).sum::<f64>();
    let hub = (MOST_RADIUS - count * MOST_PITCH).clamp(HUB.0, HUB.1);
    let pitch = ((MOST_RADIUS - hub) / count).min(MOST_PITCH);
    let outer = hub + count * pitch;
    let middle = (sketch.size.0 / 2.0, HEAD + outer);
    let mut radius = hub + pitch / 2.0;
    let mut feet = Vec::with_capacity(bands.len());
    for (index, band) in bands.iter().enumerate() {
        Lane::Arc { middle, radius }.draw(&mut sketch, band, index, (span, pitch));
        feet.push(middle.0 - radius);
        radius += pitch;
    }
    let ground = [
        (middle.0 - outer - 8.0, middle.1),
        (middle.0 + outer + 8.0, middle.1),
    ];
    sketch.mark(Mark::line(&ground, Ink::Axis, 1.0));
    let edge = Lane::Arc {
        middle,
        radius: outer,
    };
    if let Some(age) = today {
        let age = f64::from(age.min(span));
        let line = [
            edge.at(age, span, hub - outer - 6.0),
            edge.at(age, span, 8.0),
        ];
        sketch.mark(Mark::line(&line, Ink::Paper, 6.0));
        sketch.mark(Mark::line(&line, Ink::Words, 2.0));
        let block = Block::wrap(words.today, Weight::SemiBold, 104.0);
        let top = middle.1 - block.height() - 4.0;
        sketch.say(Placed::at(block, Keep::Middle, middle.0, top, "chart-name"));
    }
    ages(&mut sketch, span, today, |age| {
        let turn = PI * (1.0 - f64::from(age) / f64::from(span));
        let (x, y) = edge.at(f64::from(age), span, 14.0);
        let keep = match turn.cos() {
            side if side > 0.2 => Keep::Start,
            side if side < -0.2 => Keep::End,
            _ => Keep::Middle,
        };
        ((x, y - LINE_HEIGHT / 2.0), keep)
    });
    let foot = flags(&mut sketch, bands, &feet, middle.1);
    key(&mut sketch, bands, foot + 14.0, words);
    sketch.end(foot);
    sketch
}

/// Names the arcs, the innermost first: a thread falls from each foot, the name stands right of it.
fn flags(sketch: &mut Sketch, bands: &[Band<'_>], feet: &[f64], ground: f64) -> f64 {
    let mut top = ground + 14.0;
    for (index, (band, &x)) in bands.iter().zip(feet).enumerate() {
        let most = sketch.size.0 - EDGE - x - LEAD;
        let block = Block::wrap(band.name, Weight::SemiBold, most);
        let y = top + LINE_HEIGHT / 2.0;
        sketch.mark(Mark::line(
            &[(x, ground + 3.0), (x, y), (x + 6.0, y)],
            Ink::Leader,
            1.0,
        ));
        swatch(sketch, (x + 14.0, y), index, band);
        let foot = sketch.say(Placed::at(block, Keep::Start, x + LEAD, top, "chart-name"));
        top = foot.max(top + LINE_HEIGHT) + 4.0;
    }
    top
}
