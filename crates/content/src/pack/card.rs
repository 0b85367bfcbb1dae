//! What an exercise proposes to keep.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_journal::{FieldShape, Kind};

use super::source::{self, StepPart};

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
    /// How it leaves, if it is shared: line by line, or as a sheet of its own.
    pub share_as: Option<ShareAs>,
    /// The field that names the card, where it is not the first that comes from a step.
    pub main: Option<String>,
    /// Proposes it one time with everything joined, not once for each item.
    #[serde(default)]
    pub once: bool,
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
    /// Fixed words of the pack, by their id.
    pub text: Option<String>,
    /// A word of the fixed set that the field holds.
    pub word: Option<String>,
    /// A kind of kept card: the person picks one when keeping this one.
    pub pick: Option<String>,
    /// Whether the first line alone is taken.
    #[serde(default)]
    pub first_line: bool,
    /// Whether it can be ticked when sharing; the policy of the journal may say no all the same.
    pub share: Share,
}

/// Says how a card leaves, if it is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ShareAs {
    /// Line by line, never as a block.
    SingleLines,
    /// As a sheet of its own; not part of a summary unless ticked there.
    OwnExport,
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

impl Card {
    /// Gives the field that names the card: the one that is said, or else the first of its kind that
    /// comes from a step.
    #[must_use]
    pub fn main_field(&self) -> Option<(&'static str, FieldShape, &CardField)> {
        let shapes = self.kind.shapes().into_iter();
        shapes
            .filter(|(name, _)| self.main.as_deref().is_none_or(|main| main == *name))
            .filter(|(_, shape)| {
                matches!(
                    shape,
                    FieldShape::Line | FieldShape::Lines | FieldShape::Prose | FieldShape::Rows
                )
            })
            .find_map(|(name, shape)| {
                let field = self.fields.get(name)?;
                (!field.from.is_empty()).then_some((name, shape, field))
            })
    }

    /// Says whether the card is proposed one time with everything joined: its main field holds more
    /// than one line, or the pack says so.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.once
            || self.main_field().is_some_and(|(_, shape, _)| {
                matches!(
                    shape,
                    FieldShape::Lines | FieldShape::Rows | FieldShape::Prose
                )
            })
    }
}
