//! What an answer that changed something carries, so that stale reads are dropped.

use serde::Serialize;
use ts_rs::TS;
use waymark_journal::Kind;

use super::wire;

wire! {
    /// What a change touched.
    pub struct Changes {
        /// The kinds of records that changed.
        pub kinds: Vec<Kind>,
        /// The message id of what can be undone, or nothing.
        pub undo: Option<String>,
    }
}

/// A new state and what changed on the way to it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Changed<T> {
    /// The new state.
    pub value: T,
    /// What changed.
    pub changes: Changes,
}
