//! A course, a school or a training: where it stands, and how it went there.

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

impl CourseState {
    /// Gives where a course can go from here in one step, the likeliest first. Nothing is final: what
    /// is finished or let go can be picked up again.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::WishedFor => &[Self::Planned, Self::Going, Self::LetGo],
            Self::Planned => &[Self::Going, Self::LetGo],
            Self::Going | Self::PickedUp => &[Self::Paused, Self::Taken, Self::LetGo],
            Self::Paused => &[Self::PickedUp, Self::Taken, Self::LetGo],
            Self::Taken | Self::LetGo => &[Self::PickedUp],
        }
    }
}

noun! {
    /// A course, a school or a training, taken or wished for.
    Course / CourseField {
        /// Its name.
        Name name "name": Line,
        /// Where it stands.
        State state "state": CourseState,
        /// What it lets me do.
        LetsMe lets_me "lets-me": Line,
        /// How many hours it takes, as typed.
        Hours hours "hours": Line,
        /// Who pays.
        WhoPays who_pays "who-pays": Line,
        /// By when, as typed.
        ByWhen by_when "by-when": Line,
        /// Who gives it.
        Provider provider "provider": Line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_leads_on_and_a_pause_leads_back() {
        for state in CourseState::ALL {
            assert!(!state.next().is_empty() && !state.next().contains(state));
        }
        assert_eq!(
            CourseState::Paused.next().first(),
            Some(&CourseState::PickedUp)
        );
    }
}
