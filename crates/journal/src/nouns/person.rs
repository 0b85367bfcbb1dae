//! People in my life.
use crate::field::{Line, Lines, Rating, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// What part someone plays at a place of work.
    PersonPart {
        /// Not said.
        #[default] Open "open",
        /// My buddy.
        Buddy "buddy",
        /// My mentor.
        Mentor "mentor",
        /// A boss.
        Boss "boss",
        /// Someone I work with.
        Colleague "colleague",
        /// A counsellor or job specialist.
        Counsellor "counsellor",
        /// Someone who has been there.
        Peer "peer",
    }
}

words! {
    /// What someone may know of my plans.
    MayKnow {
        /// Not said.
        #[default] Open "open",
        /// Knows about my plans.
        Knows "knows",
        /// May know.
        May "may-know",
        /// Better not: is never named in what leaves.
        BetterNot "better-not",
    }
}

words! {
    /// How close someone is; after Kahn & Antonucci (1980).
    Ring {
        /// Not placed.
        #[default] Open "open",
        /// The closest.
        First "1",
        /// Close.
        Second "2",
        /// Further out.
        Third "3",
        /// The furthest.
        Fourth "4",
    }
}

noun! {
    /// Someone in my life.
    Person / PersonField {
        /// A name, initials or a word.
        Name name "name": Line,
        /// What they are to me.
        Role role "role": Line,
        /// How to reach them.
        Phone phone "phone": Line,
        /// How close.
        Ring ring "ring": Ring,
        /// What I get from them.
        Gives gives "gives": Lines,
        /// How time with them leaves me, 0 (drained) to 10 (lighter).
        Lighter lighter "lighter": Rating,
        /// What they may know of my plans.
        MayKnow may_know "may-know": MayKnow,
        /// What part they play at work.
        Part part "part": PersonPart,
        /// When we talk, in words: "every second Friday".
        CheckIns check_ins "check-ins": Line,
        /// When we talk next.
        NextCheckIn next_check_in "next-check-in": Option<VagueDate>,
        /// The place they are at.
        Place place "place": Option<RecordId>,
        /// What our next talk is called in my calendar; empty until I put it there.
        InCalendar in_calendar "in-calendar": Line,
    }
}

impl Person {
    /// Says whether this is a buddy or a mentor at work.
    #[must_use]
    pub const fn is_buddy(&self) -> bool {
        matches!(self.part, PersonPart::Buddy | PersonPart::Mentor)
    }
}
