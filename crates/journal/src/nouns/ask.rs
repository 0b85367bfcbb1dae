//! Asks: something I would like to be different at a place, in neutral words, and what came of it.
use crate::field::{Line, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// How far an ask is.
    AskState {
        /// Not asked yet.
        #[default] ToAsk "to-ask",
        /// Asked.
        Asked "asked",
        /// Agreed.
        Agreed "agreed",
        /// It could not be done.
        NotPossible "not-possible",
    }
}

words! {
    /// Whether it helped.
    Helped {
        /// Not said.
        #[default] Open "open",
        /// Yes.
        Yes "yes",
        /// Some.
        Some "some",
        /// No.
        No "no",
    }
}

noun! {
    /// Something I would like to be different at a place.
    Ask / AskField {
        /// What I ask for.
        Text text "text": Line,
        /// What it would lift.
        Lift lift "lift": Line,
        /// The place it is about.
        Place place "place": Option<RecordId>,
        /// How the place was for me when I thought of it.
        Fit fit "fit": Option<RecordId>,
        /// Whom I ask.
        Who who "who": Line,
        /// When I asked.
        On on "on": Option<VagueDate>,
        /// How far it is.
        State state "state": AskState,
        /// What came of it.
        Came came "came": Line,
        /// Whether it helped.
        Helped helped "helped": Helped,
    }
}
