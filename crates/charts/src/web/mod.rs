//! The web of triggers: what pulls, how hard, and on which side of life.
//!
//! The picture follows the spider web of triggers at work and away from it (Kinn, Davidson,
//! Oedegaard and Langeland 2024): threads run from the middle, and the further out along its
//! thread a mark stands, the harder it pulls. A pull that was not rated has a broken thread and no
//! mark. In narrow room the threads become rows.

mod around;
mod rows;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::{Dot, Fill, Mark, Point, Sketch};
use crate::svg::Ink;

/// The top of the scale.
pub const HARDEST: u8 = 10;
/// The most triggers that are drawn; the table has them all.
pub const MOST_TRIGGERS: usize = 30;

/// Where a trigger pulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TriggerSide {
    /// At work or in class.
    Work,
    /// At home or out.
    #[default]
    Away,
    /// On both sides.
    Both,
}

/// Something that can pull.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trigger {
    /// Its name.
    pub name: String,
    /// How hard it pulls, 0 to 10, or not given.
    pub strength: Option<u8>,
    /// Where it pulls.
    pub side: TriggerSide,
}

/// The words of the picture, translated.
pub struct WebWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Stands in the middle.
    pub me: &'a str,
    /// Names the left side.
    pub work: &'a str,
    /// Names the right side.
    pub away: &'a str,
    /// Names what is on both sides.
    pub both: &'a str,
    /// Says what the distance from the middle means ("further out: pulls harder").
    pub strength: &'a str,
    /// Head of the triggers.
    pub name_head: &'a str,
    /// Head of the sides.
    pub side_head: &'a str,
    /// Head of the strengths.
    pub strength_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&WebSummary) -> String,
}

impl WebWords<'_> {
    fn side(&self, side: TriggerSide) -> &str {
        match side {
            TriggerSide::Work => self.work,
            TriggerSide::Away => self.away,
            TriggerSide::Both => self.both,
        }
    }
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSummary {
    /// How many triggers there are.
    pub triggers: usize,
    /// How many pull at work alone.
    pub work: usize,
    /// How many pull away from work alone.
    pub away: usize,
    /// How many pull on both sides.
    pub both: usize,
    /// The names of those that pull hardest, if any was rated.
    pub hardest: Vec<String>,
}

/// Draws a web: work at the left, away at the right, both below.
///
/// # Errors
/// A strength above 10, or more than 2,000 triggers.
pub fn web(
    triggers: &[Trigger],
    words: &WebWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(triggers.len())?;
    check_values(triggers.iter().map(|trigger| trigger.strength), HARDEST)?;
    let reading = (words.reading)(&summary(triggers));
    let sketch = sketch(triggers, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(triggers, words)))
}

fn sketch(triggers: &[Trigger], words: &WebWords<'_>, width: Width) -> Sketch {
    if triggers.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let drawn = &triggers[..triggers.len().min(MOST_TRIGGERS)];
    let mut sketch = match width {
        Width::Wide => around::sketch(drawn, words),
        Width::Narrow => rows::sketch(drawn, words),
    };
    sketch.not_drawn = triggers.len() - drawn.len();
    sketch
}

fn summary(triggers: &[Trigger]) -> WebSummary {
    let count = |side| {
        triggers
            .iter()
            .filter(|trigger| trigger.side == side)
            .count()
    };
    let most = triggers.iter().filter_map(|trigger| trigger.strength).max();
    let hardest = triggers
        .iter()
        .filter(|trigger| trigger.strength.is_some() && trigger.strength == most);
    WebSummary {
        triggers: triggers.len(),
        work: count(TriggerSide::Work),
        away: count(TriggerSide::Away),
        both: count(TriggerSide::Both),
        hardest: hardest.map(|trigger| trigger.name.clone()).collect(),
    }
}

fn table(triggers: &[Trigger], words: &WebWords<'_>) -> Table {
    let row = |trigger: &Trigger| {
        let strength = trigger.strength;
        vec![
            trigger.name.clone(),
            words.side(trigger.side).to_owned(),
            strength.map_or_else(
                || words.picture.not_given.to_owned(),
                |given| given.to_string(),
            ),
        ]
    };
    Table {
        caption: words.picture.caption.to_owned(),
        head: [words.name_head, words.side_head, words.strength_head]
            .map(str::to_owned)
            .to_vec(),
        rows: triggers.iter().map(row).collect(),
    }
}

/// Returns the ink and the mark of a side.
fn look(side: TriggerSide) -> (Ink, Dot) {
    match side {
        TriggerSide::Work => (Ink::Series(0), Dot::Disc),
        TriggerSide::Away => (Ink::Series(1), Dot::Square),
        TriggerSide::Both => (Ink::Series(2), Dot::Triangle),
    }
}

/// Draws the mark of a side.
fn dot(sketch: &mut Sketch, at: Point, side: TriggerSide) {
    let (ink, dot) = look(side);
    if dot != Dot::Disc {
        sketch.mark(Mark::ellipse(at, (4.0, 4.0), Ink::Paper, 0.0).filled(Fill::Ink));
    }
    sketch.mark(Mark::dot(at, dot, ink));
}

/// Draws a thread and, where there is a strength, the mark on it.
fn thread(sketch: &mut Sketch, (from, to): (Point, Point), trigger: &Trigger) {
    let (ink, _) = look(trigger.side);
    let Some(strength) = trigger.strength else {
        sketch.mark(Mark::line(&[from, to], ink, 1.5).dashed("2 5"));
        return;
    };
    let share = f64::from(strength.min(HARDEST)) / f64::from(HARDEST);
    let at = (
        from.0 + (to.0 - from.0) * share,
        from.1 + (to.1 - from.1) * share,
    );
    sketch.mark(Mark::line(&[from, to], Ink::Leader, 1.0));
    sketch.mark(Mark::line(&[from, at], ink, 1.5 + 2.5 * share));
    dot(sketch, at, trigger.side);
}
