//! A session: an hour for two at one screen, while the journal is locked.
//!
//! Owns what is prepared and handed to the window for two, what comes back out of the drop box, and
//! the page that is kept of it. Locking, and the way into the drop box, are those of a hand-over; in
//! code the hour is a sitting, because a session is an open journal.

mod offering;
mod running;
mod settling;
mod showing;
mod taking;

pub(crate) use running::{SAT_KEY, Sat, Sitting, SittingWords};
pub(crate) use settling::SummaryMarks;
pub(crate) use taking::SatDown;

use waymark_journal::nouns::sitting::Sitting as Record;
use waymark_journal::{Body, Kind, RecordId};

use crate::error::AppError;
use crate::session::Session;
use crate::wire::together::{TypedBy, Went};

type Cells = std::collections::BTreeMap<String, String>;

impl TypedBy {
    const fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Guest => "guest",
            Self::Together => "together",
        }
    }

    /// Reads a name; a line nobody put a name to is a stranger's.
    fn of(cells: &Cells) -> Self {
        match cells.get("by").map(String::as_str) {
            Some("me") => Self::Me,
            Some("together") => Self::Together,
            _ => Self::Guest,
        }
    }
}

impl Went {
    const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Kept => "kept",
            Self::Left => "left",
        }
    }

    fn of(cells: &Cells) -> Self {
        match cells.get("went").map(String::as_str) {
            Some("kept") => Self::Kept,
            Some("left") => Self::Left,
            _ => Self::Open,
        }
    }
}

/// Gives the words in a cell.
fn cell<'a>(cells: &'a Cells, name: &str) -> &'a str {
    cells.get(name).map_or("", |text| text.trim())
}

impl Session {
    /// Gives the record of a session.
    fn sitting_record(
        &self,
        id: RecordId,
    ) -> Result<(&waymark_journal::Record, &Record), AppError> {
        let record = self.record(id)?;
        match &record.body {
            Body::Sitting(sitting) => Ok((record, sitting)),
            _ => Err(AppError::NotFound {
                kind: Some(Kind::Sitting),
            }),
        }
    }
}
