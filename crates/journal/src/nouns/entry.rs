//! Journal entries.
use crate::field::{Line, Prose};
use crate::noun::noun;
use crate::vague::VagueDate;

noun! {
    /// A page the person wrote.
    Entry / EntryField {
        /// A title, or nothing.
        Title title "title": Line,
        /// When it was about, as the person put it.
        On on "on": Option<VagueDate>,
        /// The text, in Markdown.
        Text text "text": Prose,
    }
}
