//! Looking through a journal that is not open: is every part of it whole?

use serde::Serialize;
use waymark_vault::{Secret, verify};

use crate::error::AppError;
use crate::session::App;
use crate::unlock::passphrase;
use crate::wire::shell::UnlockRequest;

/// What was found, part by part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifyView {
    /// Whether every part is whole.
    pub whole: bool,
    /// Records that can be had, earlier versions and drafts counted too.
    pub records: u64,
    /// Checked copies inside the folder that are whole.
    pub copies: usize,
    /// Checked copies that are damaged.
    pub damaged_copies: usize,
    /// Whether the store is whole; a copy has none.
    pub store: bool,
    /// Whether the ledger is whole; a copy has none.
    pub ledger: bool,
    /// Whether nothing points to a later change than those that can be had.
    pub complete: bool,
    /// Whether the folder is a copy.
    pub is_copy: bool,
    /// Damaged spare copies of small files that were mended on the way.
    pub mended: usize,
}

impl App {
    /// Verifies a journal that is not open, with its passphrase.
    ///
    /// # Errors
    /// Those of [`App::unlock`]; damage that unlocking mends by itself is in the answer instead.
    pub fn journal_verify(&self, request: &UnlockRequest) -> Result<VerifyView, AppError> {
        let phrase = passphrase(&request.passphrase)?;
        self.finish_closing();
        let folder = self.chosen_journal(request.journal.as_deref())?;
        let report = verify(&self.places.journal(&folder), Secret::Passphrase(&phrase))?;
        let parts = report.is_copy || (report.store_sound && report.ledger_sound);
        Ok(VerifyView {
            whole: parts
                && report.complete
                && report.damaged_snapshots.is_empty()
                && report.damaged_attachments == 0,
            records: report.records,
            copies: report.sound_snapshots.len(),
            damaged_copies: report.damaged_snapshots.len(),
            store: report.store_sound,
            ledger: report.ledger_sound,
            complete: report.complete,
            is_copy: report.is_copy,
            mended: report.mended.len(),
        })
    }
}
