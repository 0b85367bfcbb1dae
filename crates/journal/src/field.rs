//! Fields: one way to read and write the parts of any record.
//!
//! Exercises fill fields, the editor of kept things changes them, search reads them, sharing offers
//! them one by one. A field knows its shape and its limits.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use crate::id::RecordId;
use crate::limits::Limit;
use crate::vague::VagueDate;

/// Says how a field is shown and edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FieldShape {
    /// One line of text.
    Line,
    /// Longer text in Markdown.
    Prose,
    /// A list of lines.
    Lines,
    /// Rows of named cells.
    Rows,
    /// A number 0 to 10, or empty.
    Rating,
    /// A date as typed, exact or vague.
    Date,
    /// Another record.
    Link,
    /// One word of a fixed set.
    Word,
    /// Yes or no.
    Flag,
    /// A structure of its own that the generic editor leaves alone.
    Whole,
}

/// Carries the content of a field in or out of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "shape", content = "value")]
pub enum FieldValue {
    /// Text: a line or prose.
    Text(String),
    /// A list of lines.
    Lines(Vec<String>),
    /// Rows of cells by column id.
    Rows(Vec<BTreeMap<String, String>>),
    /// A number 0 to 10.
    Rating(Option<u8>),
    /// A date.
    Date(Option<VagueDate>),
    /// Another record.
    Link(Option<RecordId>),
    /// Yes or no.
    Flag(bool),
}

/// Puts a stranger's text on one line, without signs that cannot be seen: they could turn the line
/// round.
#[must_use]
pub fn plain_line(text: &str) -> String {
    let seen = |letter: &char| {
        let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !turns && (!letter.is_control() || letter.is_whitespace())
    };
    let kept: String = text.chars().filter(seen).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says why a value does not go into a field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// The record has no field of that name.
    #[error("no field of that name")]
    Unknown,
    /// The field takes another shape of value.
    #[error("another shape of value is needed")]
    Shape,
    /// The value is over a limit.
    #[error("over a limit")]
    Over(Limit),
    /// The word is not one of the fixed set.
    #[error("not one of the words of this field")]
    Word,
}

impl FieldValue {
    /// Says whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Lines(lines) => lines.iter().all(|line| line.trim().is_empty()),
            Self::Rows(rows) => rows
                .iter()
                .all(|row| row.values().all(|cell| cell.trim().is_empty())),
            Self::Rating(rating) => rating.is_none(),
            Self::Date(date) => date.is_none(),
            Self::Link(link) => link.is_none(),
            Self::Flag(flag) => !flag,
        }
    }

    /// Gives the words in it, a line each; numbers, dates as typed, no links.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let kept = |text: &String| (!text.trim().is_empty()).then(|| text.clone());
        match self {
            Self::Text(text) => kept(text).into_iter().collect(),
            Self::Lines(lines) => lines.iter().filter_map(kept).collect(),
            Self::Rows(rows) => rows
                .iter()
                .flat_map(|row| row.values().filter_map(kept))
                .collect(),
            Self::Rating(rating) => rating.iter().map(u8::to_string).collect(),
            Self::Date(date) => date.iter().map(|date| date.typed.clone()).collect(),
            Self::Link(_) | Self::Flag(_) => Vec::new(),
        }
    }

    /// Gives the words in it as one text.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines().join("\n")
    }
}

/// Turns a typed part of a noun into a field value and back.
pub trait FieldType: Sized + Default {
    /// How it is shown and edited.
    const SHAPE: FieldShape;
    /// The stable names it can hold, if it is a word of a fixed set.
    const WORDS: &'static [&'static str] = &[];
    /// Gives the value.
    fn to_value(&self) -> FieldValue;
    /// Reads a value, checking its limits.
    ///
    /// # Errors
    /// [`FieldError`] if the shape, a word or a limit does not allow it.
    fn from_value(value: FieldValue) -> Result<Self, FieldError>;
}

/// One line of text, up to 2,000 characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(pub String);

/// Longer text in Markdown, up to 1 MB.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(pub String);

/// A list of lines, up to 200 of 2,000 characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lines(pub Vec<String>);

/// A number 0 to 10, or empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rating(pub Option<u8>);

/// Rows of cells by column id, up to 200 rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rows(pub Vec<BTreeMap<String, String>>);

impl Deref for Line {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}
impl Deref for Prose {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}
impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

fn checked_line(text: String) -> Result<String, FieldError> {
    if Limit::Item.allows(text.chars().count()) {
        Ok(text)
    } else {
        Err(FieldError::Over(Limit::Item))
    }
}

fn joined(value: FieldValue) -> Result<String, FieldError> {
    match value {
        FieldValue::Text(text) => Ok(text),
        FieldValue::Lines(lines) => Ok(lines.join(", ")),
        FieldValue::Rows(_) => Ok(value.lines().join(", ")),
        _ => Err(FieldError::Shape),
    }
}

impl FieldType for Line {
    const SHAPE: FieldShape = FieldShape::Line;
    fn to_value(&self) -> FieldValue {
        FieldValue::Text(self.0.clone())
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        Ok(Self(checked_line(joined(value)?)?))
    }
}

impl FieldType for Prose {
    const SHAPE: FieldShape = FieldShape::Prose;
    fn to_value(&self) -> FieldValue {
        FieldValue::Text(self.0.clone())
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        let text = joined(value)?;
        if Limit::Entry.allows(text.len()) {
            Ok(Self(text))
        } else {
            Err(FieldError::Over(Limit::Entry))
        }
    }
}

impl FieldType for Lines {
    const SHAPE: FieldShape = FieldShape::Lines;
    fn to_value(&self) -> FieldValue {
        FieldValue::Lines(self.0.clone())
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        let lines = match value {
            FieldValue::Text(text) if text.trim().is_empty() => Vec::new(),
            FieldValue::Text(text) => vec![text],
            FieldValue::Lines(lines) => lines,
            FieldValue::Rows(_) => value.lines(),
            _ => return Err(FieldError::Shape),
        };
        if !Limit::List.allows(lines.len()) {
            return Err(FieldError::Over(Limit::List));
        }
        lines
            .into_iter()
            .map(checked_line)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl FieldType for Rows {
    const SHAPE: FieldShape = FieldShape::Rows;
    fn to_value(&self) -> FieldValue {
        FieldValue::Rows(self.0.clone())
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        let FieldValue::Rows(rows) = value else {
            return Err(FieldError::Shape);
        };
        if !Limit::List.allows(rows.len()) {
            return Err(FieldError::Over(Limit::List));
        }
        for cell in rows.iter().flat_map(BTreeMap::values) {
            checked_line(cell.clone())?;
        }
        Ok(Self(rows))
    }
}

impl FieldType for Rating {
    const SHAPE: FieldShape = FieldShape::Rating;
    fn to_value(&self) -> FieldValue {
        FieldValue::Rating(self.0)
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        match value {
            FieldValue::Rating(Some(11..)) => Err(FieldError::Word),
            FieldValue::Rating(rating) => Ok(Self(rating)),
            _ => Err(FieldError::Shape),
        }
    }
}

impl FieldType for Option<VagueDate> {
    const SHAPE: FieldShape = FieldShape::Date;
    fn to_value(&self) -> FieldValue {
        FieldValue::Date(self.clone())
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        let date = match value {
            FieldValue::Date(date) => date,
            FieldValue::Text(text) if text.trim().is_empty() => None,
            FieldValue::Text(text) => Some(VagueDate::phrase(&text)),
            _ => return Err(FieldError::Shape),
        };
        if let Some(date) = &date {
            checked_line(date.typed.clone())?;
        }
        Ok(date)
    }
}

impl FieldType for Option<RecordId> {
    const SHAPE: FieldShape = FieldShape::Link;
    fn to_value(&self) -> FieldValue {
        FieldValue::Link(*self)
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        match value {
            FieldValue::Link(link) => Ok(link),
            _ => Err(FieldError::Shape),
        }
    }
}

impl FieldType for Vec<RecordId> {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        // Links are no words.
        FieldValue::Lines(Vec::new())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}

impl FieldType for bool {
    const SHAPE: FieldShape = FieldShape::Flag;
    fn to_value(&self) -> FieldValue {
        FieldValue::Flag(*self)
    }
    fn from_value(value: FieldValue) -> Result<Self, FieldError> {
        match value {
            FieldValue::Flag(flag) => Ok(flag),
            _ => Err(FieldError::Shape),
        }
    }
}

/// Declares a closed set of words that can be a field.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant,)+ }
        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Gives the stable name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
            /// Reads a stable name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.name() == name)
            }
        }
        impl $crate::field::FieldType for $name {
            const SHAPE: $crate::field::FieldShape = $crate::field::FieldShape::Word;
            const WORDS: &'static [&'static str] = &[$($text),+];
            fn to_value(&self) -> $crate::field::FieldValue {
                $crate::field::FieldValue::Text(self.name().to_owned())
            }
            fn from_value(value: $crate::field::FieldValue) -> Result<Self, $crate::field::FieldError> {
                match value {
                    $crate::field::FieldValue::Text(text) =>
                        Self::from_name(&text).ok_or($crate::field::FieldError::Word),
                    _ => Err($crate::field::FieldError::Shape),
                }
            }
        }
    };
}
pub(crate) use words;
