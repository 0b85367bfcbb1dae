//! Needs: what makes work go well for me.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// An "I work best when" line or an ask, in neutral words.
    Need / NeedField {
        /// The line.
        Text text "text": Line,
    }
}
