//! A question for someone, later with its answer.

use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A question for someone.
    Question / QuestionField {
        /// The question.
        Text text "text": Line,
        /// Who could answer it.
        ForWhom for_whom "for-whom": Line,
        /// The answer in my own words.
        Answer answer "answer": Line,
        /// Who said it.
        AnsweredBy answered_by "answered-by": Line,
        /// When, as typed.
        AnsweredOn answered_on "answered-on": Line,
    }
}
