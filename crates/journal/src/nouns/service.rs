//! Services: who could help with what. Empty until someone fills it, so that it is never wrong.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A service I know.
    Service / ServiceField {
        /// Its name.
        Name name "name": Line,
        /// What it is for.
        WhatFor what_for "what-for": Line,
        /// How to reach it.
        Contact contact "contact": Line,
        /// A line of mine about it.
        Note note "note": Line,
    }
}
