//! What leaves the app, read by others: Debian's `age` and Chromium, the HTML checker vnu, a Markdown reader,
//! two calendar libraries, the schemas of JSON Resume and of our own journal.
//!
//! Everything here goes through the public interface of `waymark_app`, on the sample journal: the
//! same calls the window makes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test ends where it cannot go on"
)]

mod age;
mod calendar;
mod chromium;
mod cv;
mod export;
mod html;
mod opened;
mod pages;
mod pdf;
mod recovery;
mod sample;
mod schema;
mod sealed;
mod slip;
