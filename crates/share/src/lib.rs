//! Everything that leaves the journal: offer, compose, guard, render, receipt.
//!
//! Owns the one [`document`] model, the order of the page, the guard for private words, the forms a
//! page leaves in (HTML, Markdown, PDF, data, a page that asks for a passphrase), the calendar file, the
//! CV, the reply slip, and how two pages compare. Does not decide what may be offered
//! (`journal::policy`), does not encrypt (vault), does not choose files (the shells). The only crate
//! that names tera, typst and icalendar.

pub mod calendar;
pub mod compare;
pub mod compose;
pub mod copy;
pub mod cv;
pub mod document;
pub mod form;
pub mod guard;
pub mod guide;
pub mod handout;
pub mod history;
#[cfg(feature = "pdf")]
mod letters;
pub mod offer;
pub mod page_file;
pub mod picture;
#[cfg(feature = "pdf")]
mod print;
pub mod readings;
pub mod receipt;
pub mod render;
pub mod sealed_page;
pub mod sheet;
pub mod sheets;
pub mod slip;
mod words;

pub use compose::{ComposeError, ComposeInput, Composed, compose};
pub use document::{Document, lines};
pub use history::History;
