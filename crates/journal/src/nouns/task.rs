//! A task and how far someone is with it.

use crate::field::{Line, Lines, Rating, words};
use crate::id::RecordId;
use crate::noun::noun;

words! {
    /// How far I am with a task.
    TaskLevel {
        /// Not sorted.
        #[default] Open "open",
        /// I do it alone.
        Alone "alone",
        /// With some help.
        SomeHelp "some-help",
        /// Not yet.
        NotYet "not-yet",
        /// Not for me.
        NotForMe "not-for-me",
    }
}

noun! {
    /// A task in a job, a course or a day. Job carving made visible.
    Task / TaskField {
        /// Its name.
        Name name "name": Line,
        /// How far I am with it.
        Level level "level": TaskLevel,
        /// How sure I am of it, 0 to 10.
        Sure sure "sure": Rating,
        /// The smallest first part of it.
        FirstPart first_part "first-part": Lines,
        /// The place it is part of.
        Place place "place": Option<RecordId>,
    }
}
