//! Notes on a shelf: the counsellor's own words, never the person's.
use crate::field::Prose;
use crate::id::RecordId;
use crate::noun::noun;

noun! {
    /// A counsellor's own note.
    ShelfNote / ShelfNoteField {
        /// The folder or the page it is about.
        About about "about": Option<RecordId>,
        /// What the counsellor noted.
        Text text "text": Prose,
    }
}
