//! Values: what matters to me.
use crate::field::{Line, Rating, words};
use crate::noun::noun;

words! {
    /// What a value is about.
    ValueAbout {
        /// What matters in life.
        #[default] Life "life",
        /// What I want from work.
        Work "work",
        /// My line for good work.
        GoodWork "good-work",
    }
}

noun! {
    /// Something that matters to me.
    Value / ValueField {
        /// The word.
        Word word "word": Line,
        /// How much room it has now, 0 to 10.
        Room room "room": Rating,
        /// My line for good work.
        Line line "line": Line,
        /// What it is about.
        About about "about": ValueAbout,
    }
}
