//! A kind of help: who, how often, until when, how useful.

use crate::field::{Line, Lines, Rating};
use crate::noun::noun;

noun! {
    /// A kind of help.
    Support / SupportField {
        /// What it is.
        What what "what": Line,
        /// Who gives it.
        Who who "who": Line,
        /// How often.
        HowOften how_often "how-often": Line,
        /// Until when, as typed.
        UntilWhen until_when "until-when": Line,
        /// How useful it is, 0 to 10.
        Useful useful "useful": Rating,
        /// How we keep in touch.
        Contact contact "contact": Lines,
        /// When less help would be right.
        LessWhen less_when "less-when": Lines,
        /// The step of my plan it is for.
        Step step "step": Line,
    }
}
