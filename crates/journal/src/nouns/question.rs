//! A question for someone, later with its answer.

use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// What a question is about.
    QuestionAbout {
        /// Anything.
        #[default] Anything "anything",
        /// Money, pay or benefits.
        Money "money",
    }
}

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
        /// What it is about.
        About about "about": QuestionAbout,
        /// Whether I want to bring it to the next meeting.
        NextMeeting next_meeting "next-meeting": bool,
        /// Who asked it, if it was not I.
        SaidBy said_by "said-by": Line,
        /// When it was asked, as written.
        SaidOn said_on "said-on": Line,
    }
}
