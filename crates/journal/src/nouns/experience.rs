//! Something someone has done, paid or not, and what it gave.

use crate::field::{Line, Lines};
use crate::noun::noun;

noun! {
    /// Something I have done, paid or not.
    Experience / ExperienceField {
        /// What it was.
        What what "what": Line,
        /// What I liked.
        Liked liked "liked": Line,
        /// What I did not like.
        NotLiked not_liked "not-liked": Line,
        /// What it gave me.
        Gave gave "gave": Lines,
        /// What was too much.
        TooMuch too_much "too-much": Lines,
        /// What was missing.
        Missing missing "missing": Lines,
    }
}
