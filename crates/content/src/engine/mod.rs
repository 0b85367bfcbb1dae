//! The engine: what an open exercise shows and what it proposes to keep.
//!
//! Pure functions over a pack, the answers so far and the kept cards. Owns the order of steps, where
//! rows and drafts come from, the earlier answers folded above, and the proposed cards. Does not own
//! where answers are stored, what is kept, or how a step looks. A skipped step leaves no mark: it is
//! not in the answers, and nothing here counts what was skipped.

mod cards;
mod earlier;
mod given;
mod items;
mod screen;
mod suggest;

use std::collections::BTreeMap;

use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, Record};

use crate::pack::{Pack, Step};
use crate::texts::Texts;

pub use cards::{CardLine, CardProblem, ProposedCard, ProposedCardView};
pub use earlier::AnsweredStep;
pub use items::StepItem;
pub use screen::{Labelled, RateView, StepScreen};
pub use suggest::Suggestion;

/// The answers of a run, by step id. A skipped step is not in it.
pub type Answers = BTreeMap<String, Answer>;

/// The most drafts offered at one step.
const MOST_SUGGESTIONS: usize = 8;

/// An exercise that is open: the pack, the words, the answers so far and the cards that are kept.
#[derive(Debug, Clone, Copy)]
pub struct OpenRun<'a> {
    /// The exercise.
    pub pack: &'a Pack,
    /// The words.
    pub texts: &'a Texts,
    /// How much of it is open.
    pub size: RunSize,
    /// The answers so far.
    pub answers: &'a Answers,
    /// The kept cards that may be drawn on: listed records, newest first.
    pub cards: &'a [&'a Record],
}

/// Gives the steps of an exercise in a size, in order.
#[must_use]
pub fn steps_for(pack: &Pack, size: RunSize) -> Vec<&Step> {
    let opened = |step: &&Step| size == RunSize::Normal || pack.tiny.contains(&step.id);
    pack.steps.iter().filter(opened).collect()
}

/// Gives the step after one, or the first for none; nothing after the last.
#[must_use]
pub fn step_after<'a>(pack: &'a Pack, size: RunSize, step: Option<&str>) -> Option<&'a Step> {
    let steps = steps_for(pack, size);
    match step {
        None => steps.first().copied(),
        Some(step) => {
            let place = steps.iter().position(|known| known.id == step)?;
            steps.get(place + 1).copied()
        }
    }
}

/// Gives the step before one, or the last for none; nothing before the first.
#[must_use]
pub fn step_before<'a>(pack: &'a Pack, size: RunSize, step: Option<&str>) -> Option<&'a Step> {
    let steps = steps_for(pack, size);
    match step {
        None => steps.last().copied(),
        Some(step) => {
            let place = steps.iter().position(|known| known.id == step)?;
            steps.get(place.checked_sub(1)?).copied()
        }
    }
}

impl<'a> OpenRun<'a> {
    /// Gives the answer to a step if something was put in and it has the shape of the step.
    #[must_use]
    pub fn answer(&self, step: &Step) -> Option<&'a Answer> {
        self.answers
            .get(&step.id)
            .filter(|answer| step.takes(answer) && !answer.is_empty())
    }
}
