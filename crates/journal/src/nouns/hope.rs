//! Something someone would like to come.

use crate::field::{Line, Lines, Rating, words};
use crate::noun::noun;

words! {
    /// How soon a hope could come. A dream may stay a dream.
    HowSoon {
        /// Not said.
        #[default] Open "open",
        /// Soon.
        Soon "soon",
        /// Later.
        Later "later",
        /// Just a dream.
        Dream "a-dream",
    }
}

noun! {
    /// Something I would like to come. After Markus & Nurius (1986).
    Hope / HopeField {
        /// What it is.
        Text text "text": Line,
        /// How soon.
        HowSoon how_soon "how-soon": HowSoon,
        /// How much I want it, 0 to 10.
        Want want "want": Rating,
        /// How likely it feels, 0 to 10.
        Likely likely "likely": Rating,
        /// What already points that way.
        Points points "points": Lines,
    }
}
