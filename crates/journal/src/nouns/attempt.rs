//! A try at a place or a thing.

use crate::field::{Line, Lines, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// Where a try stands. There is no pass and no fail.
    TryState {
        /// Still to do.
        #[default] ToDo "to-do",
        /// Talked.
        Talked "talked",
        /// Visited.
        Visited "visited",
        /// Applied.
        Applied "applied",
        /// Heard back.
        HeardBack "heard-back",
    }
}

noun! {
    /// Something to try out, or a try that was made.
    Try / TryField {
        /// What it is.
        What what "what": Line,
        /// The place it is at.
        Place place "place": Lines,
        /// Where it stands.
        State state "state": TryState,
        /// Who or what helps.
        Help help "help": Line,
        /// When it was.
        On on "on": Option<VagueDate>,
        /// What I found out about me.
        Found found "found": Line,
        /// The place's own record, if kept.
        PlaceLink place_link "place-link": Option<RecordId>,
    }
}
