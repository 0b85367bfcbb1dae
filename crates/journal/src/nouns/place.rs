//! Places: a workplace, a school, somewhere to help out.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A place I try or work at.
    Place / PlaceField {
        /// Its name.
        Name name "name": Line,
        /// A line about it.
        Note note "note": Line,
    }
}
