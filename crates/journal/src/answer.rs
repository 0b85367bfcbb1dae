//! Answers: what a person puts into one step of an exercise, by input kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::FieldError;
use crate::limits::Limit;
use crate::vague::VagueDate;

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

/// One band of the life rainbow: a part one plays, the ages it was there, and how thick it was. One
/// weight stands for one slice of two years; a wish is a row without weight. A row without a name
/// says how old the person is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Band {
    /// The part.
    pub role: String,
    /// From which age in years, 0 to 120, or not said.
    pub from: Option<u8>,
    /// To which age in years, 0 to 120, or still there.
    pub to: Option<u8>,
    /// 0 to 5, or not said.
    pub weight: Option<u8>,
    /// The pile of the wish for it (grow, shrink, stay), or nothing.
    pub pile: String,
}

/// One point of a road: what happened, when, and how it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct RoadPoint {
    /// What it was; a point may be left without a name.
    pub title: String,
    /// When, exact or vague, or nothing.
    pub when: Option<VagueDate>,
    /// The age in years, 0 to 120, where that is easier than a date.
    pub age: Option<u8>,
    /// -5 to +5, or not said.
    pub feeling: Option<i8>,
}

/// Someone on a map of people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct PersonInRing {
    /// A name, a letter or a word.
    pub name: String,
    /// 1 (closest) to 4, or not placed.
    pub ring: Option<u8>,
    /// What they are to me.
    pub tags: Vec<String>,
    /// How to reach them, or nothing.
    pub phone: String,
}

/// A letter to someone, or to me on a later day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct LetterText {
    /// To whom.
    pub to: String,
    /// The words, in Markdown.
    pub text: String,
    /// The day it is meant to be opened, or nothing.
    pub open_on: Option<VagueDate>,
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
    /// Parts of life over ages.
    Rainbow(Vec<Band>),
    /// Points of a road.
    Timeline(Vec<RoadPoint>),
    /// A map of people.
    People(Vec<PersonInRing>),
    /// A letter.
    Letter(LetterText),
}

/// The oldest age that can be put in, in years.
pub const OLDEST: u8 = 120;
/// The number of rings around me.
pub const RINGS: u8 = 4;
/// The thickest a band can be.
pub const THICKEST: u8 = 5;
/// The best a point of a road can be; the hardest is its opposite.
pub const BEST: i8 = 5;

fn too_old(age: Option<u8>) -> bool {
    age.is_some_and(|age| age > OLDEST)
}

impl Band {
    fn says_nothing(&self) -> bool {
        self.from.or(self.to).or(self.weight).is_none() && self.pile.is_empty()
    }

    fn is_wild(&self) -> bool {
        let backwards = matches!((self.from, self.to), (Some(from), Some(to)) if from > to);
        too_old(self.from)
            || too_old(self.to)
            || backwards
            || self.weight.is_some_and(|weight| weight > THICKEST)
    }
}

impl RoadPoint {
    fn is_wild(&self) -> bool {
        too_old(self.age)
            || self
                .feeling
                .is_some_and(|feeling| !(-BEST..=BEST).contains(&feeling))
    }
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
            Self::Rainbow(bands) => bands.iter().all(Band::says_nothing),
            Self::Timeline(points) => points.iter().all(|point| *point == RoadPoint::default()),
            Self::Letter(letter) => letter.text.trim().is_empty(),
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
            Self::Rainbow(bands) => bands.iter().map(|band| &band.role).collect(),
            Self::Timeline(points) => points.iter().map(|point| &point.title).collect(),
            Self::People(people) => people
                .iter()
                .flat_map(|person| {
                    std::iter::once(&person.name)
                        .chain(&person.tags)
                        .chain(std::iter::once(&person.phone))
                })
                .collect(),
            Self::Letter(letter) => vec![&letter.to, &letter.text],
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
    /// [`FieldError::Over`] naming the limit, or [`FieldError::Word`] for a number out of its range: a
    /// rating over 10, a weight over 5, a feeling beyond -5 and +5, an age over 120, a ring beyond 1 to 4.
    pub fn check(&self) -> Result<(), FieldError> {
        let count = match self {
            Self::List(rows) => rows.len(),
            Self::Rated(rows) => rows.len(),
            Self::Sorted(cards) => cards.len(),
            Self::Picked(words) => words.len(),
            Self::Parts(parts) => parts.len(),
            Self::Rainbow(bands) => bands.len(),
            Self::Timeline(points) => points.len(),
            Self::People(people) => people.len(),
            Self::Text(_) | Self::Sense(_) | Self::Choice(_) | Self::Letter(_) => 0,
        };
        if !Limit::List.allows(count) {
            return Err(FieldError::Over(Limit::List));
        }
        let long = match self {
            Self::Text(text) => Some(text),
            Self::Letter(letter) => Some(&letter.text),
            _ => None,
        };
        if long.is_some_and(|text| !Limit::Entry.allows(text.len())) {
            return Err(FieldError::Over(Limit::Entry));
        }
        let one_line = |line: &&String| Some(*line) != long;
        if self
            .lines()
            .iter()
            .filter(one_line)
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
            Self::Rainbow(bands) => bands.iter().any(Band::is_wild),
            Self::Timeline(points) => points.iter().any(RoadPoint::is_wild),
            Self::People(people) => people
                .iter()
                .any(|person| person.ring.is_some_and(|ring| !(1..=RINGS).contains(&ring))),
            _ => false,
        };
        if wild { Err(FieldError::Word) } else { Ok(()) }
    }
}
