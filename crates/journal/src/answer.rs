//! Answers: what a person puts into one step of an exercise, by input kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::FieldError;
use crate::limits::Limit;

/// One row of a list: its text, and the cells of its columns where the step has columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct ListRow {
    /// The item.
    pub text: String,
    /// The labelled row it answers (a group or an option id), or nothing.
    pub part: String,
    /// Cells by column id.
    pub cells: BTreeMap<String, String>,
}

/// One row of a rated list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct RatedRow {
    /// The item.
    pub item: String,
    /// 0 to 10, or empty.
    pub value: Option<u8>,
}

/// One card and the pile it lies on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct SortedCard {
    /// The card's id in its word list, or empty for the person's own card.
    pub id: String,
    /// The card's words.
    pub text: String,
    /// The pile's id, or empty while it lies on none.
    pub pile: String,
}

/// One picked word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct PickedWord {
    /// The word's id in its list, or empty for the person's own word.
    pub id: String,
    /// The word.
    pub text: String,
}

/// Three lines for one named thing (Antonovsky 1987), each 0 to 10 or empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Sense {
    /// The thing.
    pub thing: String,
    /// I get what to do and why.
    pub comprehensible: Option<u8>,
    /// I can handle it.
    pub manageable: Option<u8>,
    /// It is worth it to me.
    pub meaningful: Option<u8>,
}

/// Yes, no or not now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not now: the default.
    #[default]
    NotNow,
}

/// What was put into one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    /// Free text.
    Text(String),
    /// Free text in named parts, by column id.
    Parts(BTreeMap<String, String>),
    /// A list of items.
    List(Vec<ListRow>),
    /// Items with a rating.
    Rated(Vec<RatedRow>),
    /// Cards on piles.
    Sorted(Vec<SortedCard>),
    /// Picked words.
    Picked(Vec<PickedWord>),
    /// Three lines for one thing.
    Sense(Sense),
    /// Yes, no or not now.
    Choice(Choice),
}

impl Answer {
    /// Says whether nothing was put in; such a step counts as skipped and leaves no mark.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Choice(_) => false,
            Self::Rated(rows) => rows.iter().all(|row| row.value.is_none()),
            Self::Sorted(cards) => cards.iter().all(|card| card.pile.is_empty()),
            Self::Sense(sense) => sense
                .comprehensible
                .or(sense.manageable)
                .or(sense.meaningful)
                .is_none(),
            _ => self.lines().is_empty(),
        }
    }

    /// Gives the person's words in it, a line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let words: Vec<&String> = match self {
            Self::Text(text) => vec![text],
            Self::Parts(parts) => parts.values().collect(),
            Self::List(rows) => rows
                .iter()
                .flat_map(|row| std::iter::once(&row.text).chain(row.cells.values()))
                .collect(),
            Self::Rated(rows) => rows.iter().map(|row| &row.item).collect(),
            Self::Sorted(cards) => cards
                .iter()
                .filter(|card| !card.pile.is_empty())
                .map(|card| &card.text)
                .collect(),
            Self::Picked(words) => words.iter().map(|word| &word.text).collect(),
            Self::Sense(sense) => vec![&sense.thing],
            Self::Choice(_) => Vec::new(),
        };
        words
            .into_iter()
            .filter(|text| !text.trim().is_empty())
            .cloned()
            .collect()
    }

    /// Checks the limits of lines, lists, texts and ratings.
    ///
    /// # Errors
    /// [`FieldError::Over`] naming the limit, or [`FieldError::Word`] for a rating over 10.
    pub fn check(&self) -> Result<(), FieldError> {
        let count = match self {
            Self::List(rows) => rows.len(),
            Self::Rated(rows) => rows.len(),
            Self::Sorted(cards) => cards.len(),
            Self::Picked(words) => words.len(),
            Self::Parts(parts) => parts.len(),
            Self::Text(_) | Self::Sense(_) | Self::Choice(_) => 0,
        };
        if !Limit::List.allows(count) {
            return Err(FieldError::Over(Limit::List));
        }
        if let Self::Text(text) = self {
            return if Limit::Entry.allows(text.len()) {
                Ok(())
            } else {
                Err(FieldError::Over(Limit::Entry))
            };
        }
        if self
            .lines()
            .iter()
            .any(|line| !Limit::Item.allows(line.chars().count()))
        {
            return Err(FieldError::Over(Limit::Item));
        }
        let over = |value: &Option<u8>| value.is_some_and(|value| value > 10);
        let wild = match self {
            Self::Rated(rows) => rows.iter().any(|row| over(&row.value)),
            Self::Sense(sense) => {
                over(&sense.comprehensible) || over(&sense.manageable) || over(&sense.meaningful)
            }
            _ => false,
        };
        if wild { Err(FieldError::Word) } else { Ok(()) }
    }
}
