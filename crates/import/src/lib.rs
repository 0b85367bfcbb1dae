//! Other journals: recognised and read into one neutral model.
//!
//! Owns the formats that other programs export (`docs/import-formats.md`), what is taken from each
//! and what is reported as left out, and that no file, however it was made, does harm: everything is
//! counted while it is read, nothing is unpacked to disk, and an error gives nothing. The only crate
//! that names zip or tar. Owns no clock, no randomness, no words for people and no journal: how pages
//! join one is the business of the app.

mod date;
mod error;
mod formats;
mod front;
mod html;
mod json;
mod limits;
mod links;
mod model;
mod reading;
mod recognise;
mod report;
mod scan;
mod source;
mod text;
mod watch;

use std::path::Path;
use std::sync::Arc;

pub use error::ImportError;
pub use limits::{Bound, Limits};
pub use model::{Format, Incoming, Page, PictureRef, When};
pub use recognise::{own_journal, recognise};
pub use report::{Finding, MOST_EXAMPLES, Reason, Report};
pub use source::Files;
pub use watch::Watch;

use reading::Reading;

/// Reads everything that lies at a path: a file, an archive or a folder. Texts are read now, pictures
/// when they are asked for ([`Files::open`]).
///
/// # Errors
/// As [`recognise`]; [`ImportError::OwnJournal`] for our own JSON, which the app reads itself;
/// [`ImportError::NewerVersion`], [`ImportError::Empty`]. Nothing is given then.
pub fn read(path: &Path, limits: &Limits) -> Result<Incoming, ImportError> {
    read_watched(path, limits, &Arc::default())
}

/// As [`read`], with a look at how far it is and a way to stop it; pictures are read under it too.
///
/// # Errors
/// As [`read`]; [`ImportError::Stopped`].
pub fn read_watched(
    path: &Path,
    limits: &Limits,
    watch: &Arc<Watch>,
) -> Result<Incoming, ImportError> {
    let mut report = Report::default();
    let (mut files, kind) = Files::list(path, limits, &mut report)?;
    files.watched_by(watch);
    let format = recognise::of(&mut files, kind, limits)?;
    let mut reading = Reading::new(files, limits, report);
    match format {
        Format::OwnJournal => return Err(ImportError::OwnJournal),
        Format::DayOne => formats::day_one::read(&mut reading)?,
        Format::JrnlJson => formats::jrnl_json::read(&mut reading)?,
        Format::JrnlText => formats::jrnl_text::read(&mut reading, false)?,
        Format::JrnlYaml => formats::jrnl_text::read(&mut reading, true)?,
        Format::JoplinItems => formats::joplin::read(&mut reading)?,
        Format::MiniDiary | Format::MiniDiarium => formats::mini::read(&mut reading)?,
        Format::OwnPages | Format::JoplinMarkdown | Format::Obsidian | Format::TextFiles => {
            formats::markdown::read(&mut reading, format)?;
        }
    }
    reading.finish(format)
}
