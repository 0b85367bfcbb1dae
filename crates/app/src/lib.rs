//! Use cases of the journal and the wire to the shells.
//!
//! Owns the named operations a person can do, the clock and randomness, and what is held in memory
//! while a journal is open. Storing is the vault's business, rules are the journal's, words are
//! content's; the window and the command line stand on this crate alike.

mod buddy;
mod calendar;
pub mod clock;
pub mod error;
pub mod places;
pub mod session;
pub mod wire;

mod badges;
mod bin;
mod cards;
mod copies;
mod cv;
mod entries;
mod exercises;
mod explore;
mod files;
mod first_run;
mod forms;
mod guide;
mod handing;
mod handouts;
mod handover;
mod kept;
mod learning;
mod meeting;
mod op;
mod packs;
mod paper_forms;
mod papers;
mod pictures;
mod plan;
mod preferences;
mod progress;
mod resume;
mod running;
mod safety;
mod sample;
mod search;
mod session_mode;
mod settings;
mod sharing;
mod shelf;
mod show;
mod slip;
mod stored;
mod suggestions;
mod today;
mod transfer;
mod unlock;
mod verify;
mod way;
mod way_in;
mod work;
mod work_papers;

pub use badges::BADGE_ENDINGS;
pub use calendar::CALENDAR_FILE;
pub use clock::{Clock, Random, SystemClock, SystemRandom};
pub use error::AppError;
pub use files::{MadeFile, write_file};
pub use papers::PAPER_ENDINGS;
pub use places::Places;
pub use session::App;
pub use sharing::MadeShare;
pub use shelf::SHARED_ENDINGS;
pub use transfer::EXPORT_FILE;
pub use verify::VerifyView;
pub use waymark_journal::Kind;
pub use waymark_journal::nouns::setting::RecoverySheetState;
pub use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
pub use waymark_papers::serve_if_asked;
pub use waymark_vault::{KdfCost, WIPED_HEAP, WipedHeap, protect_process};
