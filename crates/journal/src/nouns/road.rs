//! One of the lives someone sketched, with a name.

use crate::field::{Line, Prose, Rating};
use crate::noun::noun;

noun! {
    /// One of the lives I sketched. After Burnett & Evans (2016).
    Road / RoadField {
        /// Its name.
        Name name "name": Line,
        /// What a normal week looks like on it.
        Text text "text": Prose,
        /// How much I like it, 0 to 10.
        Like like "like": Rating,
        /// It makes sense, 0 to 10.
        Comprehensible comprehensible "comprehensible": Rating,
        /// I could handle it, 0 to 10.
        Manageable manageable "manageable": Rating,
        /// It is worth it, 0 to 10.
        Meaningful meaningful "meaningful": Rating,
    }
}
