//! Needs: what makes work go well for me.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// An "I work best when" line or an ask, in neutral words.
    Need / NeedField {
        /// The line.
        Text text "text": Line,
        /// How strong it is, in the words of a pile.
        Strength strength "strength": Line,
        /// The hours to start with.
        Hours hours "hours": Line,
        /// The pay.
        Pay pay "pay": Line,
        /// The way there.
        Travel travel "travel": Line,
        /// How I would say it to them.
        Say say "say": Line,
    }
}
