//! Everything that leaves the journal: offer, compose, guard, render, receipt.
//!
//! Owns the one [`document`] model, the order of the page, the guard for private words, and the HTML
//! and Markdown forms. Does not decide what may be offered (`journal::policy`), does not encrypt
//! (vault), does not choose files (the shells). The only crate that names tera.

pub mod document;
pub mod guard;

pub use document::{Document, lines};
