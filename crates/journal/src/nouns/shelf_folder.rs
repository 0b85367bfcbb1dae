//! Folders of a shelf: the counsellor makes and names them.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A folder on a shelf.
    ShelfFolder / ShelfFolderField {
        /// What the counsellor calls it.
        Name name "name": Line,
    }
}
