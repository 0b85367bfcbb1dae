//! What I learned (kinds after Eraut 2000).
use crate::field::{Line, Lines, Rating};
use crate::id::RecordId;
use crate::noun::noun;

noun! {
    /// A line about what I can do, know or see now.
    Learned / LearnedField {
        /// The line.
        Text text "text": Line,
        /// How it came, in plain words.
        How how "how": Lines,
        /// Who or what helped.
        Helped helped "helped": Lines,
        /// The skill it belongs to.
        Skill skill "skill": Lines,
        /// How sure I am of it, 0 to 10.
        Sure sure "sure": Rating,
        /// What happened before it.
        Happened happened "happened": Line,
        /// How it was before.
        Before before "before": Line,
        /// What grew with it, in plain words.
        Growth growth "growth": Lines,
        /// What I want to try next.
        Next next "next": Line,
        /// The place it was at.
        Place place "place": Option<RecordId>,
    }
}
