//! Making the file: composed, guarded twice, rendered, sealed if asked; then the receipt.

use std::path::Path;

use waymark_content::texts::Texts;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareReceipt};
use waymark_journal::{Body, Edit, Record, RecordId};
use waymark_share::guard::{check_bytes, decide};
use waymark_share::page_file::{self, PageFile};
use waymark_share::receipt::{Left, extension, file_name, receipt};
use waymark_share::render::{Look, html, markdown, pdf};
use waymark_share::sealed_page::wrap;
use waymark_vault::Passphrase;
use waymark_vault::sealed::{armor, pseudonym, seal_to_recipient, seal_with_passphrase};
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
    /// The page as data, with keys that tell nothing.
    page: PageFile,
    /// Whether page one runs over to a second page of paper.
    runs_over: bool,
    /// The reader's public key; empty for none.
    recipient: String,
    receipt: ShareReceipt,
}

impl App {
    /// Makes the file of a share. Nothing is written and nothing is kept yet.
    ///
    /// # Errors
    /// [`AppError::NothingChosen`], [`AppError::PrivateWordLeft`],
    /// [`AppError::PassphraseTooShort`], [`AppError::NoReaderKey`], [`AppError::LettersNotPrinted`],
    /// [`AppError::NotFound`], [`AppError::OverLimit`], [`AppError::BadValue`],
    /// [`AppError::Internal`], [`AppError::Locked`].
    pub fn share_render(&self, request: &ShareWriteRequest) -> Result<MadeShare, AppError> {
        let secret = match request.share.form {
            ShareForm::SealedPage | ShareForm::SealedHtml | ShareForm::SealedMarkdown => {
                Some(told_passphrase(&request.passphrase)?)
            }
            _ => None,
        };
        let mut made = self.read(|session, now| session.make_share(&request.share, now))?;
        // Sealing and setting take a second and more, and need no journal.
        made.bytes = Zeroizing::new(self.finished(&mut made, request, secret.as_ref())?);
        Ok(made)
    }

    /// Gives the bytes of the file from the page as it was composed and guarded.
    fn finished(
        &self,
        made: &mut MadeShare,
        request: &ShareWriteRequest,
        secret: Option<&Passphrase>,
    ) -> Result<Vec<u8>, AppError> {
        let sealed = |plain: &[u8]| match secret {
            Some(secret) => Ok(seal_with_passphrase(plain, secret, self.kdf)?),
            None => Err(AppError::BadValue),
        };
        let page = &made.page;
        Ok(match request.share.form {
            ShareForm::Html | ShareForm::Markdown => made.bytes.to_vec(),
            ShareForm::SealedHtml | ShareForm::SealedMarkdown => sealed(&made.bytes)?,
            ShareForm::Pdf => {
                let printed = pdf(&page.document)?;
                made.runs_over = printed.runs_over;
                printed.bytes
            }
            ShareForm::Json => page_file::json(page)?.into_bytes(),
            ShareForm::SealedPage => {
                let armoured = armor(&sealed(page_file::html(page, Look::Light)?.as_bytes())?)?;
                let texts = Texts::for_files(&page.document.language);
                wrap(&armoured, &texts, &request.share.my_name)?.into_bytes()
            }
            ShareForm::KeyPage => {
                let plain = page_file::html(page, Look::Light)?;
                seal_to_recipient(plain.as_bytes(), &made.recipient)?
            }
        })
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
                value: ShareWrittenView {
                    receipt: None,
                    runs_over: false,
                },
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
        let runs_over = made.runs_over;
        self.transact(
            Op::KeepReceipt,
            |session, now, plan| {
                let record = now.begin(made.receipt, session.texts.language());
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |_, _, id: RecordId| {
                Ok(ShareWrittenView {
                    receipt: Some(id),
                    runs_over,
                })
            },
        )
    }
}

impl Session {
    fn make_share(&self, request: &ShareRequest, now: Now<'_>) -> Result<MadeShare, AppError> {
        // A file without its receipt would be a share nobody remembers.
        self.writable()?;
        let audience = self.audience_record(request.audience)?;
        let texts = self.page_texts(audience);
        let composed = self.compose(request, &texts, now)?;
        let watch = self.page_watch(request.sheet);
        let leaves = composed.document.without(&request.taken_out);
        let decided = decide(&leaves, &watch, &answers(&request.guard));
        if decided.document.is_empty() {
            return Err(AppError::NothingChosen);
        }
        decided.ensure_clear(&watch)?;
        let recipient = recipient_of(audience);
        if request.form == ShareForm::KeyPage && recipient.is_empty() {
            return Err(AppError::NoReaderKey);
        }
        let rendered = match request.form {
            ShareForm::Markdown | ShareForm::SealedMarkdown => markdown(&decided.document)?,
            _ => html(&decided.document, Look::Light)?,
        };
        check_bytes(&rendered, &decided, &watch)?;
        let name = file_name(now.moment.day(), request.form, &watch);
        let secret = audience.meta.id.to_string();
        let page = PageFile {
            version: page_file::VERSION,
            made: now.moment.day().to_string(),
            until: request.until.trim().to_owned(),
            document: decided
                .document
                .rekeyed(|key| pseudonym(secret.as_bytes(), key)),
        };
        let receipt = receipt(&Left {
            audience,
            for_what: &request.for_what,
            until: &request.until,
            form: request.form,
            sheet: request.sheet,
            file_name: &name,
            document: &decided.document,
            ticked: &composed.ticked,
            left_out: &composed.left_out,
            note: &request.note,
            letters: &composed.letters,
            copy: &rendered,
        });
        if !Limit::Item.allows(request.note.chars().count()) {
            return Err(AppError::over(Limit::Item));
        }
        if !Limit::Entry.allows(receipt.copy.len()) {
            return Err(AppError::over(Limit::Entry));
        }
        Ok(MadeShare {
            bytes: Zeroizing::new(rendered.into_bytes()),
            file_name: name,
            extension: extension(request.form),
            page,
            runs_over: false,
            recipient,
            receipt,
        })
    }
}

/// Gives the public key of a reader, or nothing.
fn recipient_of(audience: &Record) -> String {
    match &audience.body {
        Body::Audience(audience) => audience.recipient.trim().to_owned(),
        _ => String::new(),
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
