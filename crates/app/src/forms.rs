//! Forms that are half filled in. They are no records: nothing of them stands in lists, search or
//! exports; they wait sealed until the form is done or left.

use waymark_journal::limits::Limit;
use waymark_vault::{Change, RecordKey};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::stored::{FORMS, put};
use crate::wire::forms::{FormKeepRequest, FormSlot};

/// Gives the key of a form's slot.
const fn key(slot: FormSlot) -> RecordKey {
    RecordKey {
        collection: FORMS,
        id: [slot as u8; 16],
    }
}

/// Gives the form a slot belongs to; none for one of another version of the program.
pub(crate) fn slot_of(id: [u8; 16]) -> Option<FormSlot> {
    [FormSlot::Share, FormSlot::Together]
        .into_iter()
        .find(|slot| key(*slot).id == id)
}

impl App {
    /// Seals what a form holds and puts it on disk, or lets go of it.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn form_keep(&self, request: FormKeepRequest) -> Result<(), AppError> {
        if !Limit::Entry.allows(request.text.len()) {
            return Err(AppError::over(Limit::Entry));
        }
        self.with(|session, _| {
            session.writable()?;
            if request.text.is_empty() {
                return session.let_go_of_form(request.slot);
            }
            session
                .vault
                .commit(vec![put(key(request.slot), &request.text)?])?;
            session.forms.insert(request.slot as u8, request.text);
            Ok(())
        })
    }

    /// Gives what a form held when it was last kept, or nothing.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn form_kept(&self, slot: FormSlot) -> Result<String, AppError> {
        self.read(|session, _| {
            Ok(session
                .forms
                .get(&(slot as u8))
                .cloned()
                .unwrap_or_default())
        })
    }
}

impl Session {
    /// Lets go of what a form holds.
    pub(crate) fn let_go_of_form(&mut self, slot: FormSlot) -> Result<(), AppError> {
        if self.forms.remove(&(slot as u8)).is_some() {
            self.vault.commit(vec![Change::Remove { key: key(slot) }])?;
        }
        Ok(())
    }
}
