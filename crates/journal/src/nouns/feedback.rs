//! Kind and fair words from others.
use crate::field::{Line, Lines, words};
use crate::noun::noun;

words! {
    /// What kind of words they are.
    FeedbackKind {
        /// Kind words.
        #[default] Kind "kind",
        /// Feedback I can use.
        Useful "useful",
    }
}

noun! {
    /// Kind or fair words someone said to me.
    Feedback / FeedbackField {
        /// Their words.
        Quote quote "quote": Line,
        /// Who said it.
        Who who "who": Line,
        /// When, as typed.
        When when "when": Line,
        /// What they saw in me.
        Words words "words": Lines,
        /// Kind words or feedback.
        Sort sort "sort": FeedbackKind,
        /// What I keep of it.
        Keep keep "keep": Line,
        /// What I leave.
        Leave leave "leave": Line,
        /// What I try.
        Try r#try "try": Line,
    }
}
