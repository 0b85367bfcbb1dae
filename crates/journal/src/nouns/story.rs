//! A dated version of my story, short and full.

use crate::field::{Lines, Prose};
use crate::noun::noun;

noun! {
    /// A version of my story. After Savickas (2011) and Guichard (2009).
    Story / StoryField {
        /// In two lines.
        Short short "short": Lines,
        /// In full.
        Full full "full": Prose,
        /// The words of page one.
        Words words "words": Lines,
    }
}
