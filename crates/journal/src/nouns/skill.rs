//! Skills: things I can do, with an example and how sure I am.
use crate::field::{Line, Rating};
use crate::noun::noun;

noun! {
    /// Something I can do.
    Skill / SkillField {
        /// Its name.
        Name name "name": Line,
        /// An example.
        Example example "example": Line,
        /// How sure I am, 0 to 10.
        Sure sure "sure": Rating,
    }
}
