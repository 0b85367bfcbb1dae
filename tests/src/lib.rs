//! The harness of the journeys: the real window on a screen of its own, driven as a person would.
//!
//! Owns starting and ending the app, finding things by what a person sees, the checks that hold on
//! every page, and the search for plain text on the disk. Owns no journey (`journeys/`).
//!
//! A journey in short:
//!
//! ```no_run
//! use waymark_tests::{App, Hands};
//! let app = App::start();              // fresh home, fresh screen
//! app.use_hands(Hands::Keyboard);      // or Pointer, the default: the same journey either way
//! app.click("Start a new journal");
//! app.type_into("Passphrase", "a long sentence of mine");
//! app.wait_for_text("Ready");
//! app.check_page();                    // axe and our own rules
//! app.assert_nothing_readable(&["a long sentence"]);
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a harness that cannot go on ends its test"
)]

mod app;
mod checks;
mod desktop;
mod disk;
mod find;
mod hands;
mod logind;
mod memory;
mod release;
mod screen;
mod small_disk;
mod walk;

pub use app::{App, Start};
pub use disk::{files_with, forms_of};
pub use find::Found;
pub use hands::{Action, Hands};
pub use logind::Computer;
pub use memory::{family_of, memory_with};
pub use release::ReleaseApp;
pub use small_disk::{fill, may_mount};

use std::path::PathBuf;

/// Returns the root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the repository")
}

/// Says that a test shows nothing here, because something is not to be had. Where everything must run
/// (`WAYMARK_MUST_RUN=1`) that is a failure.
///
/// # Panics
/// Where everything must run.
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
pub fn skipped(why: &str) {
    let must_run = std::env::var_os("WAYMARK_MUST_RUN").is_some_and(|value| value == "1");
    assert!(!must_run, "everything must run here: {why}");
    eprintln!("\n!!! SKIPPED: {why}\n");
}

/// Returns cargo's target folder.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
