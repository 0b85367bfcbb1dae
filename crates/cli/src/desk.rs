//! What every task has at hand: the app, what was asked for, words, input and signals.

use std::cell::RefCell;

use waymark_app::wire::shell::{NoticeView, UnlockRequest};
use waymark_app::{App, AppError};

use crate::arguments::Arguments;
use crate::ask::Inputs;
use crate::progress::{Ends, watched};
use crate::say::{Problem, Say};
use crate::signals::Signals;

/// The things at hand.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a App,
    pub(crate) arguments: &'a Arguments,
    pub(crate) say: &'a Say,
    pub(crate) signals: &'a Signals,
    pub(crate) inputs: Inputs,
    /// What went on while the journal was opened and is told once.
    pub(crate) notices: RefCell<Vec<NoticeView>>,
}

impl Desk<'_> {
    /// Asks for the passphrase of the journal.
    pub(crate) fn request(&self) -> Result<UnlockRequest, Problem> {
        Ok(UnlockRequest {
            journal: self.arguments.journal.clone(),
            passphrase: self
                .passphrase(self.arguments.passphrase_fd, "cli-ask-passphrase")?
                .to_string(),
        })
    }

    /// Opens the journal, and gives the passphrase that opened it.
    pub(crate) fn open(&self) -> Result<String, Problem> {
        let request = self.request()?;
        self.opening(|| self.app.unlock(&request))?;
        Ok(request.passphrase)
    }

    /// Opens something, and keeps what is to be told of it.
    pub(crate) fn opening(
        &self,
        open: impl FnOnce() -> Result<(), AppError>,
    ) -> Result<(), AppError> {
        self.opening_that(Ends::AtOnce, open)
    }

    /// As [`Desk::opening`], with what a wish to stop does to it.
    pub(crate) fn opening_that(
        &self,
        ends: Ends,
        open: impl FnOnce() -> Result<(), AppError>,
    ) -> Result<(), AppError> {
        watched(self, "cli-doing-open", ends, open)?;
        self.notices
            .borrow_mut()
            .extend(self.app.shell(false, false).notices);
        Ok(())
    }
}
