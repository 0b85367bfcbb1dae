//! A sentence ready to be said.

use crate::field::{Line as Words, Rating, words};
use crate::noun::noun;

words! {
    /// What a ready sentence is about.
    LineAbout {
        /// A calm no.
        #[default] SayingNo "saying-no",
        /// A gap in my papers.
        Gap "a-gap",
        /// What I tell about myself.
        WhatITell "what-i-tell",
        /// Being asked too much.
        TooMuchAsked "too-much-asked",
        /// A mistake.
        Mistake "a-mistake",
    }
}

noun! {
    /// A sentence ready to be said.
    Line / LineField {
        /// The sentence.
        Text text "text": Words,
        /// How ready I am to say it, 0 to 10.
        Ready ready "ready": Rating,
        /// What it is about.
        About about "about": LineAbout,
    }
}
