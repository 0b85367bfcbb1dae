//! The narrow rainbow: a bar for each role, its name above it, the ages below all.

use super::RainbowWords;
use super::lane::{Band, Lane, ages, key, swatch};
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::picture::Width;
use crate::place::{Keep, Placed};
use crate::sketch::{Mark, Sketch};
use crate::svg::Ink;

/// Height of a bar at its thickest.
const PITCH: f64 = 24.0;
/// Room for the mark before a name.
const LEAD: f64 = 24.0;
/// Between the bars and the edges of the picture, for half an age.
const INSET: f64 = 14.0;

/// Draws bars.
pub(super) fn sketch(
    bands: &[Band<'_>],
    span: u16,
    today: Option<u16>,
    words: &RainbowWords<'_>,
) -> Sketch {
    let mut sketch = Sketch::new(Width::Narrow);
    let (left, right) = (INSET, sketch.size.0 - INSET);
    let mut top = 2.0;
    if today.is_some() {
        let block = Block::wrap(words.today, Weight::SemiBold, right - left - LEAD);
        let y = top + LINE_HEIGHT / 2.0;
        let sign = [(left + 7.0, y - 8.0), (left + 7.0, y + 8.0)];
        sketch.mark(Mark::line(&sign, Ink::Words, 2.0));
        top = sketch.say(Placed::at(
            block,
            Keep::Start,
            left + LEAD,
            top,
            "chart-name",
        )) + 8.0;
    }
    let mut lane = Lane::Bar {
        left,
        right,
        middle: top,
    };
    for (index, band) in bands.iter().enumerate() {
        swatch(
            &mut sketch,
            (left + 7.0, top + LINE_HEIGHT / 2.0),
            index,
            band,
        );
        let block = Block::wrap(band.name, Weight::SemiBold, right - left - LEAD);
        let foot = sketch.say(Placed::at(
            block,
            Keep::Start,
            left + LEAD,
            top,
            "chart-name",
        ));
        let middle = foot.max(top + LINE_HEIGHT) + 4.0 + PITCH / 2.0;
        lane = Lane::Bar {
            left,
            right,
            middle,
        };
        lane.draw(&mut sketch, band, index, (span, PITCH));
        if let Some(age) = today {
            let age = f64::from(age.min(span));
            let half = PITCH / 2.0 + 1.0;
            let line = [lane.at(age, span, half), lane.at(age, span, -half)];
            sketch.mark(Mark::line(&line, Ink::Paper, 6.0));
            sketch.mark(Mark::line(&line, Ink::Words, 2.0));
        }
        top = middle + PITCH / 2.0 + 8.0;
    }
    sketch.mark(Mark::line(&[(left, top), (right, top)], Ink::Axis, 1.0));
    ages(&mut sketch, span, today, |age| {
        let (x, _) = lane.at(f64::from(age), span, 0.0);
        ((x, top + 4.0), Keep::Middle)
    });
    let foot = sketch.bottom();
    key(&mut sketch, bands, foot + 8.0, words);
    sketch.end(top);
    sketch
}
