//! A part someone plays in life, with the ages it was there.

use crate::field::{Line, Lines, Rating, Rows};
use crate::noun::noun;

noun! {
    /// A part I play in life. After Super (1980) and Brott (2005).
    Role / RoleField {
        /// Its name.
        Name name "name": Line,
        /// From which age, in years, as typed.
        FromAge from_age "from-age": Line,
        /// To which age, in years, as typed; empty while it is still there.
        ToAge to_age "to-age": Line,
        /// How thick it was: rows with the cells `from`, `to` and `weight` (0 to 5).
        Weight weight "weight": Rows,
        /// How much it matters today, 0 to 10.
        Matters matters "matters": Rating,
        /// What I would wish for it: grow, shrink, stay.
        Wish wish "wish": Lines,
    }
}
