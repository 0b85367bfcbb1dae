//! One step of an exercise: one question on one screen.

use serde::{Deserialize, Serialize};
use waymark_journal::Answer;

use super::action::{Action, Page};
use super::source::Source;

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
    /// The column whose cells are picked from the options.
    pub options_for: Option<String>,
    /// The piles whose cards can never be shared, whatever is made of them.
    #[serde(default)]
    pub blocks_sharing: Vec<String>,
    /// What a yes does.
    pub on_yes: Option<Action>,
    /// What a no does.
    pub on_no: Option<Action>,
    /// A page that is offered before the step.
    pub offer_page: Option<Page>,
    /// Whether it asks if the person wants to begin; a no and a not now leave with nothing kept.
    #[serde(default)]
    pub gate: bool,
    /// Whether the step is left out while someone else looks on.
    #[serde(default)]
    pub private: bool,
    /// Whether nothing that is made of its answer can ever be shared.
    #[serde(default)]
    pub never_share: bool,
    /// Whether it is handed over to someone else, who sees this step alone.
    #[serde(default)]
    pub hand_over: bool,
    /// Whether it is asked in a later run alone.
    #[serde(default)]
    pub review_only: bool,
    /// Whether each item it draws on is answered by itself. Set when the pack is read.
    #[serde(skip)]
    pub per_item: bool,
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

impl Step {
    /// Says whether an answer has the shape of this step. Where each item is answered by itself, the
    /// rows of a list name the item in `part`, and a choice puts the items on its options.
    #[must_use]
    pub fn takes(&self, answer: &Answer) -> bool {
        if self.per_item {
            match (self.kind, answer) {
                (StepKind::Text | StepKind::SenseSliders, Answer::List(_))
                | (StepKind::Choice, Answer::Sorted(_)) => return true,
                _ => {}
            }
        }
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

    /// Says whether the numbers of an answer lie between the ends of the step.
    #[must_use]
    pub fn is_in_range(&self, answer: &Answer) -> bool {
        let (from, to) = self
            .rate
            .as_ref()
            .map_or((i8::MIN, i8::MAX), |rate| (rate.from, rate.to));
        let within = |number: i64| (i64::from(from)..=i64::from(to)).contains(&number);
        match answer {
            Answer::Rated(rows) => rows
                .iter()
                .filter_map(|row| row.value)
                .all(|value| within(value.into())),
            Answer::Rainbow(bands) => bands
                .iter()
                .filter_map(|band| band.weight)
                .all(|weight| within(weight.into())),
            Answer::Timeline(points) => points
                .iter()
                .filter_map(|point| point.feeling)
                .all(|feeling| within(feeling.into())),
            Answer::List(rows) if self.kind == StepKind::SenseSliders => rows
                .iter()
                .flat_map(|row| &row.cells)
                .all(|(line, number)| {
                    self.options.contains(line)
                        && (number.is_empty()
                            || number
                                .parse::<u8>()
                                .is_ok_and(|number| within(number.into())))
                }),
            _ => true,
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

    /// Gives the steps its items come from.
    pub fn item_steps(&self) -> impl Iterator<Item = &str> {
        self.items_from.iter().filter_map(|source| match source {
            Source::Step(from) => Some(from.step.as_str()),
            _ => None,
        })
    }

    /// Says whether its items come from that step.
    #[must_use]
    pub fn draws_on(&self, step: &str) -> bool {
        self.item_steps().any(|from| from == step)
    }
}
