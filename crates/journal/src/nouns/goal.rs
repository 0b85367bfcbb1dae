//! Goals: a wish in the plan, with its why and what it takes.
use crate::field::{Line, Lines, Rating, Rows, words};
use crate::noun::noun;
use crate::vague::VagueDate;

words! {
    /// Where a goal or a step stands. Each is a full outcome; nothing is ever late.
    PlanState {
        /// I am at it.
        #[default] Now "now",
        /// It comes after.
        Next "next",
        /// Some other time.
        Later "later",
        /// It has a rest.
        Resting "resting",
        /// Done for now.
        DoneForNow "done-for-now",
        /// I changed my mind.
        ChangedMyMind "changed-my-mind",
        /// I let it go.
        LetGo "let-go",
    }
}

words! {
    /// What a look back at a goal came to. None of them is better than the others.
    StillWant {
        /// I want it as it is.
        #[default] Yes "yes",
        /// I want it in another way.
        Otherwise "otherwise",
        /// I do not know.
        Open "open",
        /// Not now.
        NotNow "not-now",
    }
}

noun! {
    /// A wish in my plan. Levels after Kiresuk & Sherman (1968), when-then after Gollwitzer (1999).
    Goal / GoalField {
        /// What I would like.
        Text text "text": Line,
        /// Why it matters to me.
        Why why "why": Line,
        /// Where it stands.
        State state "state": PlanState,
        /// What could get in the way.
        InTheWay in_the_way "in-the-way": Line,
        /// When-then lines: rows with the cells `when` and `then`.
        WhenThen when_then "when-then": Rows,
        /// OK, good and great: rows with the cells `level` (ok, good, great) and `text`.
        Levels levels "levels": Rows,
        /// How sure I am, 0 to 10.
        Sure sure "sure": Rating,
        /// Who may know or help.
        Helper helper "helper": Line,
        /// Where I try it first.
        Where r#where "where": Line,
        /// What would help me learn it.
        Help help "help": Lines,
        /// When to look at it again; quiet.
        Review review "review": Option<VagueDate>,
        /// What made it stand where it stands; optional, of the last move.
        Because because "because": Line,
        /// Each time I looked at it again: rows with the cells `on` (the day, `2026-11-22`), `want`
        /// (a word of [`StillWant`]) and `found` (what I found out).
        Looks looks "looks": Rows,
        /// What it is called in my calendar; empty until I put it there.
        InCalendar in_calendar "in-calendar": Line,
        /// The parts in my life it is for.
        Roles roles "roles": Lines,
    }
}
