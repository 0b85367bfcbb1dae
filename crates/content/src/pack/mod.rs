//! What an exercise is: a pack of data.
//!
//! Owns the strict reading of `exercise.toml`, its limits and its errors. A pack holds structure and
//! ids, no prose; the words stand in the `<lang>.ftl` beside it. The format is written down in
//! `docs/exercise-format.md`. Does not own what happens while an exercise is open: [`crate::engine`].

mod action;
mod card;
mod check;
mod error;
mod picture;
mod source;
mod step;
mod words;

use serde::{Deserialize, Serialize};
use waymark_journal::{Answer, FieldError};

use crate::texts::{Args, Texts};
pub use action::{Action, Does, Page};
pub use card::{Card, CardField, Proposed, Share, ShareAs, When};
pub use check::{CARD_KINDS, check_links, read_pack, read_toml};
pub(crate) use check::{MOST_BYTES, check_list};
pub use error::{PackError, PackProblem};
pub use picture::{Picture, PictureKind};
pub use source::{Source, StepPart};
pub use step::{Choose, Rate, Smaller, Step, StepKind};
pub use words::{check_translation, check_words, wanted_words};

/// The number of the format this app reads.
pub const FORMAT: u32 = 1;

/// One exercise.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The number of the format, 1.
    pub format: u32,
    /// The exercise's id; the name of its folder.
    pub id: String,
    /// Counts up with each change of meaning.
    pub version: u32,
    /// A tag exercises share.
    pub group: String,
    /// The question of Explore it stands under.
    pub question: String,
    /// 0 everyday, 1 may touch something, 2 can stir strong feelings.
    pub stir: u8,
    /// Whether it is meant to be done again.
    pub repeat: Repeat,
    /// A hint of how long it takes.
    pub minutes: Minutes,
    /// The steps of the tiny size: the first one or two.
    pub tiny: Vec<String>,
    /// What it builds on: authors, years, methods.
    pub builds_on: Vec<String>,
    /// A picture of its answers over time.
    pub picture: Option<Picture>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// What it proposes to keep.
    #[serde(default)]
    pub cards: Vec<Card>,
}

/// Whether an exercise is meant to be done again. Each run is a dated version of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Repeat {
    /// Once is enough.
    Once,
    /// As often as wanted.
    Any,
}

/// A hint of how long an exercise takes, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// At least.
    pub from: u16,
    /// At most.
    pub to: u16,
    /// Whether it is meant for each time.
    #[serde(default)]
    pub each_time: bool,
    /// Whether it is meant to be split over several days.
    #[serde(default)]
    pub over_days: bool,
}

/// Says why an answer does not go into a step.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The exercise has no such step.
    #[error("no step of that name")]
    NoSuchStep,
    /// The step is answered in another way.
    #[error("the step is answered in another way")]
    OtherKind,
    /// A limit or a rating.
    #[error(transparent)]
    Field(#[from] FieldError),
}

impl Pack {
    /// Gives a step.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Says which steps each item is answered by itself at: a text in parts, three lines or a choice
    /// that draws on a step with several answers.
    fn mark_per_item(&mut self) {
        let several: Vec<String> = self
            .steps
            .iter()
            .filter(|step| step.has_items())
            .map(|step| step.id.clone())
            .collect();
        for step in &mut self.steps {
            let about_several = step
                .item_steps()
                .any(|from| several.iter().any(|id| id == from));
            step.per_item = match step.kind {
                StepKind::List => step.item_steps().next().is_some(),
                StepKind::Text => about_several && !step.columns.is_empty(),
                StepKind::SenseSliders | StepKind::Choice => about_several,
                _ => false,
            };
        }
    }

    /// Gives the id of one of its own messages: `title`, `purpose`, `care`, `step-<id>`, …
    #[must_use]
    pub fn message(&self, name: &str) -> String {
        format!("exercise-{}-{name}", self.id)
    }

    /// Says one of its own messages, if it has it.
    #[must_use]
    pub fn say(&self, texts: &Texts, name: &str) -> Option<String> {
        texts.dynamic(&self.message(name), &Args::new())
    }

    /// Gives its title.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        self.say(texts, "title").unwrap_or_default()
    }

    /// Gives what it is good for, in one sentence.
    #[must_use]
    pub fn purpose(&self, texts: &Texts) -> String {
        self.say(texts, "purpose").unwrap_or_default()
    }

    /// Gives what to look out for, if anything.
    #[must_use]
    pub fn care(&self, texts: &Texts) -> Option<String> {
        self.say(texts, "care")
    }

    /// Gives the question of a step.
    #[must_use]
    pub fn prompt(&self, texts: &Texts, step: &str) -> String {
        self.say(texts, &format!("step-{step}")).unwrap_or_default()
    }

    /// Gives the words of a part of a step: `pile`, `group`, `column` or `option`, and its id.
    #[must_use]
    pub fn part(&self, texts: &Texts, step: &str, part: &str, id: &str) -> String {
        self.say(texts, &format!("step-{step}.{part}-{id}"))
            .unwrap_or_default()
    }

    /// Checks that an answer may be put into a step.
    ///
    /// # Errors
    /// [`AnswerError`] if there is no such step, it is answered in another way, or a limit is passed.
    pub fn check_answer(&self, step: &str, answer: &Answer) -> Result<(), AnswerError> {
        let step = self.step(step).ok_or(AnswerError::NoSuchStep)?;
        if !step.takes(answer) {
            return Err(AnswerError::OtherKind);
        }
        answer.check()?;
        if step.is_in_range(answer) {
            Ok(())
        } else {
            Err(FieldError::Word.into())
        }
    }
}
