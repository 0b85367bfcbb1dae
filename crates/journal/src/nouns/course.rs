//! A course, a school, a paper or a licence.

use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// Where a course stands. A pause is a pause.
    CourseState {
        /// Wished for.
        #[default] WishedFor "wished-for",
        /// Planned.
        Planned "planned",
        /// Going on.
        Going "going",
        /// Paused.
        Paused "paused",
        /// Picked up again.
        PickedUp "picked-up-again",
        /// Taken, or finished.
        Taken "taken",
        /// Let go.
        LetGo "let-go",
    }
}

noun! {
    /// A course, a school, a paper or a licence, taken or wished for.
    Course / CourseField {
        /// Its name.
        Name name "name": Line,
        /// Where it stands.
        State state "state": CourseState,
        /// Who pays.
        WhoPays who_pays "who-pays": Line,
        /// By when, as typed.
        ByWhen by_when "by-when": Line,
    }
}
