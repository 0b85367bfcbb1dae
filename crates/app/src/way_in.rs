//! The way into the drop box of a locked journal: what a guest types goes through it, and no key is
//! behind it.
//!
//! Owns what waits in memory while the disk takes nothing. What the words mean is the business of
//! `handover` and `session_mode`.

use std::sync::Arc;

use serde::Serialize;
use waymark_content::dates::Dates;
use waymark_journal::limits::Limit;
use waymark_vault::{DropBox, MAX_DROP_BYTES};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::session::Session;

/// The way in, and what the disk has not taken yet.
pub(crate) struct WayIn {
    folder: String,
    dates: Arc<Dates>,
    drop_box: DropBox,
    unsaved: Option<Zeroizing<Vec<u8>>>,
}

/// What a guest typed and the disk did not take.
pub(crate) struct Unsaved {
    pub(crate) folder: String,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

impl WayIn {
    /// Gives the way into the journal that is open.
    pub(crate) fn of(session: &Session) -> Self {
        Self {
            folder: session.folder.clone(),
            dates: Arc::clone(&session.dates),
            drop_box: session.vault.drop_box(),
            unsaved: None,
        }
    }

    /// Lays in everything that was typed so far, in the place of what was there. It is on the disk
    /// when this returns; where the disk takes nothing it stays in memory. `most` is in bytes.
    pub(crate) fn keep(&mut self, words: &impl Serialize, most: usize) -> Result<(), AppError> {
        let bytes = serde_json::to_vec(words).map_err(|_| AppError::internal("drop"))?;
        let bytes = Zeroizing::new(bytes);
        if bytes.len() > most.min(MAX_DROP_BYTES) {
            return Err(AppError::over(Limit::Entry));
        }
        self.unsaved = Some(bytes);
        self.seal()
    }

    /// Puts what is not on the disk yet there.
    pub(crate) fn seal(&mut self) -> Result<(), AppError> {
        if let Some(bytes) = &self.unsaved {
            self.drop_box.seal(bytes)?;
            self.unsaved = None;
        }
        Ok(())
    }

    /// Says when it was kept.
    pub(crate) fn time(&self, now: waymark_journal::Moment) -> String {
        self.dates.time(now)
    }

    /// Ends it; what the disk did not take waits for the person.
    pub(crate) fn end(self) -> Option<Unsaved> {
        let Self {
            folder, unsaved, ..
        } = self;
        unsaved.map(|bytes| Unsaved { folder, bytes })
    }
}
