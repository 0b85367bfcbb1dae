//! The pseudo-language.
