//! People in my life.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// Someone in my life.
    Person / PersonField {
        /// A name, initials or a word.
        Name name "name": Line,
        /// What they are to me.
        Role role "role": Line,
        /// How to reach them.
        Phone phone "phone": Line,
    }
}
