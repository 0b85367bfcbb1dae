//! Fit: how one place was for me on one date (Antonovsky 1987: comprehensible, manageable,
//! meaningful; own wording, one named thing at a time, never a total).
use crate::field::{Line, Lines, Rating, words};
use crate::id::RecordId;
use crate::noun::noun;

words! {
    /// Whether I would go again. Every answer is useful.
    GoAgain {
        /// Not now, or not said.
        #[default] NotNow "not-now",
        /// Yes.
        Yes "yes",
        /// No.
        No "no",
    }
}

noun! {
    /// How a place was for me.
    Fit / FitField {
        /// What it was called then.
        Place place "place": Line,
        /// The place's own record, if kept.
        PlaceLink place_link "place-link": Option<RecordId>,
        /// What I wanted to find out.
        FindOut find_out "find-out": Lines,
        /// I get what to do and why, 0 to 10.
        Comprehensible comprehensible "comprehensible": Rating,
        /// I can handle it, 0 to 10.
        Manageable manageable "manageable": Rating,
        /// It is worth it to me, 0 to 10.
        Meaningful meaningful "meaningful": Rating,
        /// What would lift the lowest.
        Lift lift "lift": Line,
        /// What I saw when I looked at the place, with the pile it went on.
        Checks checks "checks": Lines,
        /// What I would ask for.
        Asks asks "asks": Lines,
        /// Whether I would go again.
        Again again "again": GoAgain,
        /// How mistakes are met there.
        MistakesOk mistakes_ok "mistakes-ok": Line,
    }
}
