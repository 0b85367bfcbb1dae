//! A card an exercise proposes: the record it becomes, and what a page shows of it.

use serde::Serialize;
use waymark_journal::body::{Body, Kind};
use waymark_journal::{FieldValue, RecordId};

use crate::pack::{Proposed, ShareAs};

/// A card that can be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposedCard {
    /// What a page shows of it.
    pub view: ProposedCardView,
    /// The record it becomes when it is kept.
    pub body: Body,
    /// Fields that the exercise says can never be shared; they go into the origin.
    pub never_shared: Vec<String>,
}

/// What a page shows of a proposed card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProposedCardView {
    /// Names it as long as the answers stay as they are.
    pub key: String,
    /// The kind of record it becomes.
    pub kind: Kind,
    /// The kind in words.
    pub kind_name: String,
    /// Its first words.
    pub heading: String,
    /// The rest of it.
    pub lines: Vec<CardLine>,
    /// The step its main words were written at.
    pub step: String,
    /// When it is proposed.
    pub proposed: Proposed,
    /// Whether the person picks one of the cards of this kind that the same yes proposes.
    pub pick_one: bool,
    /// What the person picks when keeping it.
    pub picks: Vec<CardPick>,
    /// How it leaves, if it is shared: line by line, or as a sheet of its own.
    pub share_as: Option<ShareAs>,
    /// Why it can not be kept as it is, if so.
    pub problem: Option<CardProblem>,
}

/// A field whose words the person picks among kept cards when keeping the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CardPick {
    /// The field's stable name.
    pub field: String,
    /// Its label.
    pub label: String,
    /// The kept cards, newest first.
    pub choices: Vec<PickChoice>,
}

/// A kept card that can be picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PickChoice {
    /// The card.
    pub record: RecordId,
    /// Its first words.
    pub text: String,
}

/// One field of a proposed card, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CardLine {
    /// The field's stable name.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Its content, a line each.
    pub lines: Vec<String>,
}

/// Says why a card can not be kept as it is, and the way out. Nothing is cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CardProblem {
    /// The problem.
    pub text: String,
    /// The way out.
    pub fix: String,
    /// The step to go back to.
    pub step: String,
}

impl ProposedCard {
    /// Puts the words of a picked card into a field. Says whether the card offers that choice.
    pub fn pick(&mut self, field: &str, record: RecordId) -> bool {
        let pick = self.view.picks.iter().find(|pick| pick.field == field);
        let choice = pick.and_then(|pick| pick.choices.iter().find(|one| one.record == record));
        choice.is_some_and(|choice| {
            let words = FieldValue::Text(choice.text.clone());
            self.body.set(field, words).is_ok()
        })
    }
}
