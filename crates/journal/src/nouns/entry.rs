//! Journal entries.
use crate::field::{Line, Prose};
use crate::id::RecordId;
use crate::noun::noun;
use crate::nouns::attached::Attached;
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
        /// The life roles it belongs to.
        Roles roles "roles": Vec<RecordId>,
        /// Its pictures and papers; in the text each stands by its id.
        Pictures pictures "pictures": Vec<Attached>,
    }
}
