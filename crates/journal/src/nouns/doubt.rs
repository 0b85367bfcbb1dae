//! A worry and how big it is.

use crate::field::{Line, Rating};
use crate::noun::noun;

noun! {
    /// A worry.
    Doubt / DoubtField {
        /// The worry.
        Text text "text": Line,
        /// How big it is, 0 to 10.
        Size size "size": Rating,
    }
}
