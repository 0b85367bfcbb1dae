//! The engine: what an open exercise shows and what it proposes to keep.
//!
//! Pure functions over a pack, the answers so far and the kept cards. Owns the order of steps, where
//! rows and drafts come from, the earlier answers folded above, and the proposed cards. Does not own
//! where answers are stored, what is kept, or how a step looks. A skipped step leaves no mark: it is
//! not in the answers, and nothing here counts what was skipped.

mod cards;
mod earlier;
mod fields;
mod given;
mod items;
mod letter;
mod opened;
mod parts;
mod proposed;
mod readable;
mod rows;
mod screen;
mod suggest;

use std::collections::BTreeMap;

use waymark_journal::{Answer, Record};

use crate::pack::{Pack, Step};
use crate::texts::Texts;

pub use earlier::AnsweredStep;
pub use items::StepItem;
pub use opened::{Opened, step_after, step_before, steps_for};
pub use proposed::{CardLine, CardPick, CardProblem, PickChoice, ProposedCard, ProposedCardView};
pub use screen::{ActionView, Labelled, RateView, StepScreen};
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
    /// How it is opened.
    pub opened: Opened,
    /// The answers so far.
    pub answers: &'a Answers,
    /// The kept cards that may be drawn on: listed records, newest first.
    pub cards: &'a [&'a Record],
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
