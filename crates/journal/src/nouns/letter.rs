//! A letter to someone, or to me on a later day.

use crate::field::{Line, Prose};
use crate::noun::noun;
use crate::vague::VagueDate;

noun! {
    /// A letter.
    Letter / LetterField {
        /// To whom.
        To to "to": Line,
        /// The words.
        Text text "text": Prose,
        /// The day it is meant to be opened, as typed. A reminder of nothing.
        OpenOn open_on "open-on": Option<VagueDate>,
    }
}
