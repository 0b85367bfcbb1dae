//! Places: a workplace, a school, somewhere to help out. A place that was left stays as experience.
use crate::field::{Line, Lines, Rows, words};
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// What kind of place it is. An ordinary paid job comes first; none of the others is hidden.
    PlaceKind {
        /// Not said.
        #[default] Open "open",
        /// An ordinary paid job.
        Paid "paid",
        /// A try-out or a placement.
        TryOut "try-out",
        /// An apprenticeship.
        Apprenticeship "apprenticeship",
        /// A course or a school.
        Course "course",
        /// Voluntary work.
        Volunteer "volunteer",
        /// Work of my own.
        OwnWork "own-work",
        /// Home, a ward, a club or another place.
        Other "other",
    }
}

words! {
    /// How far I am with a place. Every one of them is a full outcome.
    PlaceState {
        /// Not said.
        #[default] Open "open",
        /// I am looking at it.
        Looking "looking",
        /// I am trying it out.
        Trying "trying",
        /// I am there.
        There "there",
        /// I have left; it stays as experience.
        Left "left",
    }
}

words! {
    /// Whether a wish of mine is met at a place. Words, never a number.
    WishMet {
        /// Not known yet.
        #[default] NotKnown "not-known",
        /// Met.
        Met "met",
        /// Not met.
        NotMet "not-met",
    }
}

words! {
    /// A rung of the way into a place (look, visit, one hour, one day, start), each safe to step back from.
    Rung {
        /// Look at it from outside.
        #[default] Look "look",
        /// Visit.
        Visit "visit",
        /// One hour.
        Hour "hour",
        /// One day.
        Day "day",
        /// Start.
        Start "start",
    }
}

noun! {
    /// A place I try or work at.
    Place / PlaceField {
        /// Its name.
        Name name "name": Line,
        /// What kind of place it is.
        Sort sort "kind": PlaceKind,
        /// How far I am with it.
        State state "state": PlaceState,
        /// A line about it.
        Note note "note": Line,
        /// The kinds of work there.
        KindOfWork kind_of_work "kind-of-work": Lines,
        /// Who makes the first contact, and when.
        FirstContact first_contact "first-contact": Line,
        /// When the first contact was.
        FirstContactOn first_contact_on "first-contact-on": Option<VagueDate>,
        /// Since when I am there.
        Since since "since": Option<VagueDate>,
        /// Until when I was there.
        Until until "until": Option<VagueDate>,
        /// The pay, as typed.
        Pay pay "pay": Line,
        /// The contract, in words.
        Contract contract "contract": Line,
        /// The hours, as typed. Any number is a start.
        Hours hours "hours": Line,
        /// How the hours went over time: rows with the cells `on` (as typed), `hours` (a number in
        /// text) and `how` (how it was).
        HoursLine hours_line "hours-line": Rows,
        /// Who is there: rows with the cells `who`, `what` (what they are) and `reach`.
        Contacts contacts "contacts": Rows,
        /// My wishes and whether they are met here: rows with the cells `wish` and `met` (a word of
        /// [`WishMet`]).
        Wishes wishes "wishes": Rows,
        /// The way in: rows with the cells `rung` (a word of [`Rung`]), `when` and `how`.
        Ladder ladder "ladder": Rows,
        /// What tells me to stop.
        StopSign stop_sign "stop-sign": Line,
        /// How I step back without losing face.
        WayBack way_back "way-back": Line,
        /// What this place gives me.
        Gives gives "gives": Lines,
        /// What would make the first days easier.
        FirstWeek first_week "first-week": Lines,
        /// Good things of the first week.
        GoodThings good_things "good-things": Lines,
        /// How I get there.
        WayThere way_there "way-there": Line,
        /// What I do when that does not work.
        PlanB plan_b "plan-b": Line,
    }
}
