//! Something someone has done, paid or not, and what it gave.

use crate::field::{Line, Lines, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// What kind of thing it was, for a CV.
    ExperienceSort {
        /// Not said.
        #[default] Open "open",
        /// Paid work.
        Work "work",
        /// Voluntary work.
        Volunteer "volunteer",
        /// School or training.
        School "school",
        /// At home, for others, of my own.
        Own "own",
    }
}

noun! {
    /// Something I have done, paid or not.
    Experience / ExperienceField {
        /// What it was.
        What what "what": Line,
        /// What I liked.
        Liked liked "liked": Line,
        /// What I did not like.
        NotLiked not_liked "not-liked": Line,
        /// What it gave me.
        Gave gave "gave": Lines,
        /// What was too much.
        TooMuch too_much "too-much": Lines,
        /// What was missing.
        Missing missing "missing": Lines,
        /// What kind of thing it was.
        Sort sort "kind": ExperienceSort,
        /// Where it was.
        Where r#where "where": Line,
        /// From when.
        From from "from": Option<VagueDate>,
        /// Until when.
        To to "to": Option<VagueDate>,
        /// The place's own record, if kept.
        Place place "place": Option<RecordId>,
    }
}
