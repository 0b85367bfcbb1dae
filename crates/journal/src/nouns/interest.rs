//! A field, a job, a world or a thing that pulls someone in.

use crate::field::Line;
use crate::noun::noun;

noun! {
    /// Something that pulls me in.
    Interest / InterestField {
        /// Its name.
        Name name "name": Line,
        /// What pulls me.
        Pull pull "pull": Line,
    }
}
