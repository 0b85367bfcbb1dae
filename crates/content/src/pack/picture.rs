//! Pictures made from kept answers, and which of them may ever be shared.

use serde::{Deserialize, Serialize};

use super::Share;

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
    /// Parts of life over ages; after Super (1980) and Brott (2005).
    Rainbow,
    /// A road with its bends.
    Road,
    /// A tree with roots, trunk, branches and leaves; after Ncube (2006) and Denborough (2008).
    Tree,
    /// Ratings side by side, then and now.
    RatingChange,
    /// What fills and what drains, by thing and time of day.
    Energy,
    /// Pulls at work and away from it, and how they hang together; after Kinn et al. (2024).
    TriggerWeb,
    /// Three lines over time for one place.
    FitLines,
    /// Tasks by how far one is with them.
    TaskLadder,
    /// People in rings; after Kahn & Antonucci (1980).
    PeopleRings,
    /// Three lives beside each other; after Burnett & Evans (2016).
    Roads,
}

impl PictureKind {
    /// Gives what a shared picture of this kind leaves out at least, or nothing if it is never shared.
    #[must_use]
    pub const fn shared_without(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Rainbow => Some(&["weight"]),
            Self::Tree => Some(&["names", "roots", "leaves"]),
            Self::FitLines | Self::RatingChange => Some(&["names"]),
            Self::TaskLadder => Some(&[]),
            Self::Road | Self::Energy | Self::TriggerWeb | Self::PeopleRings | Self::Roads => None,
        }
    }
}
