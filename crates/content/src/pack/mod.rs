//! What an exercise is: a pack of data.
//!
//! Owns the strict reading of `exercise.toml`, its limits and its errors. A pack holds structure and
//! ids, no prose; the words stand in the `<lang>.ftl` beside it. The format is written down in
//! `docs/exercise-format.md`. Does not own what happens while an exercise is open: [`crate::engine`].

mod check;
mod error;
mod source;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_journal::{Answer, FieldError, Kind};

use crate::texts::{Args, Texts};
pub(crate) use check::check_list;
pub use check::{CARD_KINDS, read_pack, read_toml};
pub use error::{PackError, PackProblem};
pub use source::{Source, StepPart};
pub use words::{check_words, wanted_words};

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
}

/// A picture made from kept answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Which picture.
    pub kind: PictureKind,
    /// Whether it may be offered when sharing.
    pub share: Share,
    /// What a shared picture leaves out.
    #[serde(default)]
    pub without: Vec<String>,
}

/// Names a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PictureKind {
    /// Three lines over time for one place.
    FitLines,
    /// Ratings side by side, then and now.
    RatingChange,
}

/// One step: one question on one screen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id; never changes.
    pub id: String,
    /// How it is answered.
    pub kind: StepKind,
    /// The word list or deck it draws on.
    pub word_list: Option<String>,
    /// Where its rows or cards come from.
    #[serde(default)]
    pub items_from: Vec<Source>,
    /// Where drafts the person may change come from.
    #[serde(default)]
    pub prefill_from: Vec<Source>,
    /// Whether own words or cards can be added.
    #[serde(default)]
    pub own_words: bool,
    /// A hint of how many to choose; never forced.
    pub choose: Option<Choose>,
    /// The ends of a rating.
    pub rate: Option<Rate>,
    /// The piles of a card sort.
    #[serde(default)]
    pub piles: Vec<String>,
    /// The headings inside one list.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The fields beside each other in each row, or the parts of a text.
    #[serde(default)]
    pub columns: Vec<String>,
    /// The answers of a choice, the lines of a sense step, the words of a pick, the labelled rows of a
    /// list.
    #[serde(default)]
    pub options: Vec<String>,
    /// What a yes does.
    pub on_yes: Option<Action>,
    /// Whether the step is left out while someone else looks on.
    #[serde(default)]
    pub private: bool,
}

/// Names an input kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Free text, or a text in named parts.
    Text,
    /// A list of items.
    List,
    /// Items with a rating.
    RatedList,
    /// Cards on piles.
    CardSort,
    /// Words picked from a list.
    WordPick,
    /// Three lines for one thing.
    SenseSliders,
    /// Yes, no or not now.
    Choice,
    /// Parts of life over ages.
    Rainbow,
    /// Points of a road, each with a feeling.
    Timeline,
    /// People in rings around me.
    PeopleCircles,
    /// A letter.
    Letter,
}

/// A hint of how many to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// At least; skipping is always possible.
    pub min: u8,
    /// At most.
    pub max: u8,
}

/// The ends of a rating, and when to make it smaller.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// The lowest number; below 0 on a road.
    pub from: i8,
    /// The highest number.
    pub to: i8,
    /// When to go back and make it smaller.
    pub smaller: Option<Smaller>,
}

/// Offers to go back to a step when a rating is low.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Smaller {
    /// Offered under this number.
    pub under: u8,
    /// The step to go back to.
    pub go_to: String,
}

/// What a yes does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What is done.
    #[serde(rename = "do")]
    pub does: Does,
    /// The kind of card it makes.
    pub target: String,
    /// The answers it draws on.
    #[serde(default)]
    pub with: Vec<Source>,
}

/// Names what a yes does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// Proposes a card at the end.
    KeepCard,
    /// Proposes a goal at the end.
    AddGoal,
}

/// A card an exercise proposes to keep.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The kind of record it becomes.
    pub kind: Kind,
    /// When it is proposed.
    pub proposed: Proposed,
    /// The choice that proposes it.
    pub yes_step: Option<String>,
    /// Proposes it for the cards on these piles alone.
    pub when: Option<When>,
    /// Its fields.
    pub fields: BTreeMap<String, CardField>,
}

/// Says when a card is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Proposed {
    /// At the end, whatever was answered.
    AtEnd,
    /// At the end, after a yes.
    OnYes,
}

/// Names piles of a sort.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The sort.
    pub step: String,
    /// Its piles.
    pub piles: Vec<String>,
}

/// Where a field of a card comes from, and whether it can be shared.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardField {
    /// The answers it is made from; several are joined.
    #[serde(default, deserialize_with = "source::one_or_many")]
    pub from: Vec<StepPart>,
    /// A fixed word, by its id.
    pub text: Option<String>,
    /// Whether the first line alone is taken.
    #[serde(default)]
    pub first_line: bool,
    /// Whether it can be ticked when sharing; the policy of the journal may say no all the same.
    pub share: Share,
}

/// Says whether something can be ticked when sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// It can be ticked and starts without a tick.
    Offered,
    /// It is not shown.
    Never,
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
        Ok(answer.check()?)
    }
}

impl Step {
    /// Says whether an answer has the shape of this step.
    #[must_use]
    pub fn takes(&self, answer: &Answer) -> bool {
        match self.kind {
            StepKind::Text if self.columns.is_empty() => matches!(answer, Answer::Text(_)),
            StepKind::Text => matches!(answer, Answer::Parts(_)),
            StepKind::List => matches!(answer, Answer::List(_)),
            StepKind::RatedList => matches!(answer, Answer::Rated(_)),
            StepKind::CardSort => matches!(answer, Answer::Sorted(_)),
            StepKind::WordPick => matches!(answer, Answer::Picked(_)),
            StepKind::SenseSliders => matches!(answer, Answer::Sense(_)),
            StepKind::Choice => matches!(answer, Answer::Choice(_)),
            StepKind::Rainbow => matches!(answer, Answer::Rainbow(_)),
            StepKind::Timeline => matches!(answer, Answer::Timeline(_)),
            StepKind::PeopleCircles => matches!(answer, Answer::People(_)),
            StepKind::Letter => matches!(answer, Answer::Letter(_)),
        }
    }

    /// Says whether it has several answers, each of which may become a card.
    #[must_use]
    pub const fn has_items(&self) -> bool {
        matches!(
            self.kind,
            StepKind::List
                | StepKind::RatedList
                | StepKind::CardSort
                | StepKind::WordPick
                | StepKind::Rainbow
                | StepKind::Timeline
                | StepKind::PeopleCircles
        )
    }

    /// Says whether its items come from that step.
    #[must_use]
    pub fn draws_on(&self, step: &str) -> bool {
        self.items_from
            .iter()
            .any(|source| matches!(source, Source::Step(from) if from.step == step))
    }
}

impl Card {
    /// Gives the field that names the card: the first of its kind that the card fills.
    #[must_use]
    pub fn main_field(&self) -> Option<(&'static str, &CardField)> {
        self.kind
            .shapes()
            .into_iter()
            .find_map(|(name, _)| self.fields.get(name).map(|field| (name, field)))
    }
}
