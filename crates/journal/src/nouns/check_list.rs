//! Check lists of my own: a first day, a morning, the day after a bad day.
use crate::field::{Line, Lines};
use crate::noun::noun;

noun! {
    /// A check list of my own.
    CheckList / CheckListField {
        /// Its name.
        Name name "name": Line,
        /// Its lines, in order.
        Items items "lines": Lines,
        /// A line below it.
        Note note "note": Line,
    }
}
