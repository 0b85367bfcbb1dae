//! Making the file: composed, guarded twice, rendered, sealed if asked; then the receipt.

use std::path::Path;

use waymark_journal::limits::Limit;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareReceipt};
use waymark_journal::{Edit, RecordId};
use waymark_share::guard::{check_bytes, decide};
use waymark_share::receipt::{Left, extension, file_name, receipt};
use waymark_share::render::{Look, html, markdown};
use waymark_vault::Passphrase;
use waymark_vault::sealed::seal_with_passphrase;
use zeroize::Zeroizing;

use super::answers;
use crate::error::AppError;
use crate::files::write_file;
use crate::op::Op;
use crate::session::{App, Now, Session};
use crate::unlock::passphrase;
use crate::wire::share::{ShareRequest, ShareWriteRequest, ShareWrittenView};
use crate::wire::{Changed, Changes};

/// Fewest characters of a passphrase that is told in person.
const LEAST_PASSPHRASE: u32 = 8;

/// A file that is ready to be written. The receipt is kept only after the shell wrote it.
#[derive(Debug, Clone)]
pub struct MadeShare {
    /// The bytes of the file.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The neutral name proposed, with its ending.
    pub file_name: String,
    /// The ending, without the dot.
    pub extension: &'static str,
    receipt: ShareReceipt,
}

impl App {
    /// Makes the file of a share. Nothing is written and nothing is kept yet.
    ///
    /// # Errors
    /// [`AppError::NothingChosen`], [`AppError::PrivateWordLeft`],
    /// [`AppError::PassphraseTooShort`], [`AppError::NotFound`], [`AppError::OverLimit`],
    /// [`AppError::BadValue`], [`AppError::Internal`], [`AppError::Locked`].
    pub fn share_render(&self, request: &ShareWriteRequest) -> Result<MadeShare, AppError> {
        let secret = match request.share.form {
            ShareForm::Html | ShareForm::Markdown => None,
            ShareForm::SealedHtml | ShareForm::SealedMarkdown => {
                Some(told_passphrase(&request.passphrase)?)
            }
        };
        let mut made = self.read(|session, now| session.make_share(&request.share, now))?;
        // Deriving the key takes a second and more, and needs no journal.
        if let Some(secret) = secret {
            made.bytes = Zeroizing::new(seal_with_passphrase(&made.bytes, &secret, self.kdf)?);
        }
        Ok(made)
    }

    /// Writes the file where the person said and keeps its receipt; without a place nothing happens.
    ///
    /// # Errors
    /// [`AppError::DiskFull`], [`AppError::NotWritable`], [`AppError::File`], and as
    /// [`App::share_receipt_keep`].
    pub fn share_finish(
        &self,
        made: MadeShare,
        path: Option<&Path>,
    ) -> Result<Changed<ShareWrittenView>, AppError> {
        let Some(path) = path else {
            let changes = Changes {
                kinds: Vec::new(),
                undo: None,
            };
            return Ok(Changed {
                value: ShareWrittenView { receipt: None },
                changes,
            });
        };
        write_file(path, &made.bytes)?;
        self.share_receipt_keep(made)
    }

    /// Keeps the receipt of a file that was written.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::OverLimit`], [`AppError::Locked`].
    pub fn share_receipt_keep(
        &self,
        made: MadeShare,
    ) -> Result<Changed<ShareWrittenView>, AppError> {
        self.transact(
            Op::KeepReceipt,
            |session, now, plan| {
                let record = now.begin(made.receipt, session.texts.language());
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |_, _, id: RecordId| Ok(ShareWrittenView { receipt: Some(id) }),
        )
    }
}

impl Session {
    fn make_share(&self, request: &ShareRequest, now: Now<'_>) -> Result<MadeShare, AppError> {
        let texts = self.file_texts();
        let composed = self.compose(request, &texts, now)?;
        let watch = self.watch();
        let leaves = composed.document.without(&request.taken_out);
        let decided = decide(&leaves, &watch, &answers(&request.guard));
        if decided.document.is_empty() {
            return Err(AppError::NothingChosen);
        }
        decided.ensure_clear(&watch)?;
        let rendered = match request.form {
            ShareForm::Html | ShareForm::SealedHtml => html(&decided.document, Look::Light)?,
            ShareForm::Markdown | ShareForm::SealedMarkdown => markdown(&decided.document)?,
        };
        check_bytes(&rendered, &decided, &watch)?;
        let name = file_name(now.moment.day(), request.form, &watch);
        let receipt = receipt(&Left {
            audience: self.audience_record(request.audience)?,
            for_what: &request.for_what,
            until: &request.until,
            form: request.form,
            file_name: &name,
            document: &decided.document,
            ticked: &composed.ticked,
            letters: &composed.letters,
            copy: &rendered,
        });
        if !Limit::Entry.allows(receipt.copy.len()) {
            return Err(AppError::over(Limit::Entry));
        }
        Ok(MadeShare {
            bytes: Zeroizing::new(rendered.into_bytes()),
            file_name: name,
            extension: extension(request.form),
            receipt,
        })
    }
}

/// Takes the passphrase of a sealed file: 8 to 1,024 characters.
fn told_passphrase(typed: &str) -> Result<Passphrase, AppError> {
    let letters = typed.trim().chars().count();
    if letters < LEAST_PASSPHRASE as usize {
        return Err(AppError::PassphraseTooShort {
            least: LEAST_PASSPHRASE,
        });
    }
    passphrase(typed)
}
