//! Places: a workplace, a school, somewhere to help out.
use crate::field::{Line, Lines};
use crate::noun::noun;

noun! {
    /// A place I try or work at.
    Place / PlaceField {
        /// Its name.
        Name name "name": Line,
        /// A line about it.
        Note note "note": Line,
        /// The kinds of work there.
        KindOfWork kind_of_work "kind-of-work": Lines,
        /// Who makes the first contact, and when.
        FirstContact first_contact "first-contact": Line,
    }
}
