//! References inside a pack: to a step, to a part of it, to kept cards, to a word list.

use std::fmt;

use serde::{Deserialize, Deserializer};

/// Where rows, cards or drafts come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Source {
    /// The answer to a step: `step:<id>` or `step:<id>.<part>`.
    Step(StepPart),
    /// Kept cards of a kind: `cards:<kind>`.
    Cards(String),
    /// A word list: `list:<NAME>`.
    List(String),
}

/// A step, or a part of its answer: `<id>` or `<id>.<part>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct StepPart {
    /// The step.
    pub step: String,
    /// A pile, a group, a column, an option, or a part of its input kind.
    pub part: Option<String>,
}

impl fmt::Display for StepPart {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Some(part) => write!(out, "{}.{part}", self.step),
            None => out.write_str(&self.step),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Step(from) => write!(out, "step:{from}"),
            Self::Cards(kind) => write!(out, "cards:{kind}"),
            Self::List(name) => write!(out, "list:{name}"),
        }
    }
}

impl From<String> for StepPart {
    fn from(text: String) -> Self {
        match text.split_once('.') {
            Some((step, part)) => Self {
                step: step.to_owned(),
                part: Some(part.to_owned()),
            },
            None => Self {
                step: text,
                part: None,
            },
        }
    }
}

impl TryFrom<String> for Source {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("step", step)) => Ok(Self::Step(step.to_owned().into())),
            Some(("cards", kind)) => Ok(Self::Cards(kind.to_owned())),
            Some(("list", name)) => Ok(Self::List(name.to_owned())),
            _ => Err(format!(
                "\"{text}\" refers to nothing; write step:<id>, cards:<kind> or list:<NAME>"
            )),
        }
    }
}

/// Reads one step or a list of them.
pub(super) fn one_or_many<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<StepPart>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(StepPart),
        Many(Vec<StepPart>),
    }
    Ok(match OneOrMany::deserialize(input)? {
        OneOrMany::One(part) => vec![part],
        OneOrMany::Many(parts) => parts,
    })
}
