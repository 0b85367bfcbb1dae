//! Drafts: what is on an open page and not yet joined to its record.
//!
//! One replaceable slot for each record that is being written. A draft is sealed and on disk before
//! "Saved" is shown; joining it to the record makes it an ordinary change with history.

use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::id::RecordId;
use crate::time::Moment;

/// The newest text of an open page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The record it will become, or change.
    pub record: RecordId,
    /// What the page holds.
    pub body: Body,
    /// The language it is written in.
    pub language: String,
    /// When it was last typed in.
    pub at: Moment,
}
