//! Handing over: the questions of a run that somebody else answers while the journal is locked.

use waymark_content::engine::StepScreen;
use waymark_journal::{Answer, RecordId};

use super::{view, wire};

wire! {
    /// Hands the questions from a step on to somebody else.
    pub struct HandOverRequest {
        /// The run.
        pub run: RecordId,
        /// The step one is at.
        pub step: String,
    }
}
view! {
    /// What somebody else is asked. Nothing of the journal is in it.
    pub struct HandedFormView {
        /// What the exercise is called.
        pub title: String,
        /// The questions, in order.
        pub screens: Vec<StepScreen>,
    }
}
wire! {
    /// An answer somebody else wrote.
    pub struct HandedAnswer {
        /// The step.
        pub step: String,
        /// The answer.
        pub answer: Answer,
    }
}
wire! {
    /// Keeps what somebody else has written so far.
    pub struct HandedSaveRequest {
        /// Everything that is written, in no particular order.
        pub answers: Vec<HandedAnswer>,
    }
}
view! {
    /// Says that it is on the disk.
    pub struct HandedSavedView {
        /// When, written out.
        pub at: String,
    }
}
