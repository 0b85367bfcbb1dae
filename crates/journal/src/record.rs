//! Records: what every kind has in common.

use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::id::RecordId;
use crate::time::{DAY_MS, Moment};

/// Days a binned record waits before it is removed.
pub const BIN_DAYS: i64 = 30;

/// Says whether the person lets a record be offered when they share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    /// Only me.
    #[default]
    Never,
    /// May be offered, line by line, each time with its own tick.
    Offered,
}

/// Says which exercise made a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The exercise's id.
    pub exercise: String,
    /// The version of the pack.
    pub version: u32,
    /// The run it came from.
    pub run: RecordId,
    /// The step its main words were written at.
    pub step: String,
    /// Fields that the exercise says can never be shared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never_shared: Vec<String>,
}

/// What every record carries beside its body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// Its id.
    pub id: RecordId,
    /// When it was made.
    pub created: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// When the present revision began; autosaves within ten minutes of it join.
    pub revision_began: Moment,
    /// The number of the present revision, from 1.
    pub revision: u32,
    /// The language it was written in, as a BCP 47 tag.
    pub language: String,
    /// The exercise that made it, or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Box<Origin>>,
    /// Whether it is tucked away: out of lists, search and looking back until asked for by name.
    #[serde(default)]
    pub tucked: bool,
    /// When it was put in the bin, if it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<Moment>,
    /// Whether it may be offered when sharing.
    #[serde(default)]
    pub sharing: Sharing,
}

/// One record: what it carries and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What every record carries.
    pub meta: Meta,
    /// What it is about.
    pub body: Body,
}

/// An earlier state of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Its own id.
    pub id: RecordId,
    /// The record it is an earlier state of.
    pub of: RecordId,
    /// Its number, from 1.
    pub number: u32,
    /// When it was last changed.
    pub changed: Moment,
    /// What the record was about then.
    pub body: Body,
}

impl Record {
    /// Makes a record that begins now.
    #[must_use]
    pub fn new(id: RecordId, body: impl Into<Body>, now: Moment, language: &str) -> Self {
        Self {
            meta: Meta {
                id,
                created: now,
                changed: now,
                revision_began: now,
                revision: 1,
                language: language.to_owned(),
                origin: None,
                tucked: false,
                binned: None,
                sharing: Sharing::default(),
            },
            body: body.into(),
        }
    }

    /// Says whether it stands in lists and search: neither binned nor tucked away.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.meta.binned.is_none() && !self.meta.tucked
    }

    /// Says whether its 30 days in the bin are over.
    #[must_use]
    pub fn is_bin_over(&self, now: Moment) -> bool {
        self.meta
            .binned
            .is_some_and(|binned| now.since(binned) >= BIN_DAYS * DAY_MS)
    }
}
