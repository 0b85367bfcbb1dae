//! A saying that keeps someone going.

use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A saying that keeps me going.
    Motto / MottoField {
        /// The saying.
        Text text "text": Line,
    }
}
