//! Skills: things I can do, with an example and how sure I am.
use crate::field::{Line, Rating, words};
use crate::noun::noun;

words! {
    /// What I want with a skill.
    SkillPile {
        /// Not said.
        #[default] Open "open",
        /// Use it at work.
        UseAtWork "use-at-work",
        /// Keep it for myself.
        ForMyself "for-myself",
        /// Learn more of it.
        LearnMore "learn-more",
    }
}

noun! {
    /// Something I can do.
    Skill / SkillField {
        /// Its name.
        Name name "name": Line,
        /// An example.
        Example example "example": Line,
        /// How sure I am, 0 to 10.
        Sure sure "sure": Rating,
        /// How much I like doing it, 0 to 10.
        Like like "like": Rating,
        /// What I want with it.
        Pile pile "pile": SkillPile,
        /// Who saw it.
        SeenBy seen_by "seen-by": Line,
    }
}
