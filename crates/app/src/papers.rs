//! The file beside a record: put there, looked at, saved again, let go.
//!
//! Owns what may be put there and how it is handed out. How it is sealed is the vault's business, how
//! it is drawn is `waymark_papers`'.

use std::cell::Cell;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::Path;

use waymark_content::texts::Args;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::attached::{Attached, Media};
use waymark_journal::nouns::certificate::BadgeSignature;
use waymark_journal::{Body, Edit, RecordId};
use waymark_papers::{HEAD, Refusal, without_camera_data, without_camera_data_but_the_badge};
use waymark_vault::AttachmentInfo;
use zeroize::Zeroizing;

use crate::error::{AppError, PaperProblem};
use crate::files;
use crate::op::Op;
use crate::session::{App, Now, Plan, Session};
use crate::wire::entries::EntryPictureRequest;
use crate::wire::papers::{AttachedView, PaperKind, PaperPageRequest, PaperSaveRequest};
use crate::wire::records::RecordRequest;
use crate::wire::{Changed, Changes};

/// The endings of the files that can be put beside a record.
pub const PAPER_ENDINGS: &[&str] = waymark_papers::ENDINGS;
/// Pixels of the picture that proves a file can be drawn.
pub(crate) const PROOF_WIDTH: u32 = 64;
/// Most pixels a page is drawn wide.
const MOST_WIDTH: u32 = 2_000;

impl App {
    /// Puts a file beside a certificate; one that was there stays with the earlier versions. Gives
    /// whether it did; no path is a closed dialog.
    ///
    /// # Errors
    /// [`AppError::Paper`] and [`AppError::OverLimit`] for a file that is not taken,
    /// [`AppError::File`], [`AppError::NotFound`], the vault's errors, [`AppError::Locked`]. Nothing
    /// is kept then.
    pub fn paper_attach(
        &self,
        request: &RecordRequest,
        path: Option<&Path>,
    ) -> Result<Changed<bool>, AppError> {
        self.require_open()?;
        let Some(path) = path else {
            return Ok(Changed {
                value: false,
                changes: Changes {
                    kinds: Vec::new(),
                    undo: None,
                },
            });
        };
        let (mut file, media) = looked_at(path)?;
        // Whoever cannot be drawn cannot be looked at later either.
        let seen = self.drawer.draw(&mut file, 0, PROOF_WIDTH)?;
        file.rewind().map_err(|error| files::problem(&error))?;
        let pages = u32::try_from(seen.pages).unwrap_or(u32::MAX);
        let attached = |session: &Session, _: Now<'_>, plan: &mut Plan, file: Attached| {
            let mut record = session.record(request.id)?.clone();
            let Body::Certificate(certificate) = &mut record.body else {
                return Err(AppError::BadValue);
            };
            certificate.file = Some(file);
            // What was known of a badge was known of another file.
            certificate.signature = BadgeSignature::None;
            plan.save(record, Edit::Deliberate);
            Ok(true)
        };
        self.attach(Op::AttachPaper, (&mut file, media, pages), attached)
    }

    /// Seals a file and lets `place` put it beside a record, all or nothing.
    pub(crate) fn attach<T>(
        &self,
        op: Op,
        (file, media, pages): (&mut File, Media, u32),
        place: impl FnOnce(&Session, Now<'_>, &mut Plan, Attached) -> Result<T, AppError>,
    ) -> Result<Changed<T>, AppError> {
        let sealed = Cell::new(None);
        let changed = self.transact(
            op,
            |session, now, plan| {
                let id = now.make_id();
                sealed.set(Some(id));
                let info = session.seal(id, file)?;
                let attached = Attached {
                    id,
                    media,
                    bytes: info.bytes,
                    sha256: hex(&info.sha256),
                    pages,
                };
                place(session, now, plan, attached)
            },
            |_, _, placed| Ok(placed),
        );
        if let (Err(_), Some(id)) = (&changed, sealed.get()) {
            // What could not be kept leaves nothing behind; a locked journal keeps it sealed.
            let _locked = self.with(|session, _| Ok(session.vault.remove_attachment(id.0)?));
        }
        changed
    }

    /// Takes the file from a certificate; it stays with the earlier versions.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn paper_remove(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.transact(
            Op::RemovePaper,
            |session, _, plan| {
                let mut record = session.record(request.id)?.clone();
                if let Body::Certificate(certificate) = &mut record.body {
                    certificate.file = None;
                    certificate.signature = BadgeSignature::None;
                }
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }

    /// Draws one page of a record's file as a PNG picture. Nothing is written to any disk.
    ///
    /// # Errors
    /// [`AppError::Paper`], [`AppError::Damaged`], [`AppError::NotFound`], [`AppError::Locked`].
    pub fn paper_page(&self, request: &PaperPageRequest) -> Result<Vec<u8>, AppError> {
        let (_, bytes) = self.paper_bytes(request.id)?;
        let page = usize::try_from(request.page).unwrap_or(usize::MAX);
        let width = request.width.clamp(16, MOST_WIDTH);
        // Drawn without holding the journal: others go on meanwhile.
        let seen = self.drawer.draw(&mut bytes.as_slice(), page, width)?;
        Ok(seen.png)
    }

    /// Draws a picture of an entry, or the first page of a paper of it, as a PNG picture. Nothing is
    /// written to any disk.
    ///
    /// # Errors
    /// As [`App::paper_page`].
    pub fn entry_picture(&self, request: &EntryPictureRequest) -> Result<Vec<u8>, AppError> {
        let bytes = self.read(|session, _| {
            let files = session.record(request.id)?.body.attached();
            let file = files.iter().find(|file| file.id == request.file);
            let file = file.ok_or(AppError::Paper {
                why: PaperProblem::Missing,
            })?;
            session.bytes_of(file)
        })?;
        let width = request.width.clamp(16, MOST_WIDTH);
        Ok(self.drawer.draw(&mut bytes.as_slice(), 0, width)?.png)
    }

    /// Gives a neutral name for a copy of a record's file, for the dialog.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Paper`], [`AppError::Locked`].
    pub fn paper_name(&self, id: RecordId) -> Result<String, AppError> {
        self.read(|session, _| {
            let media = session.file_of(id)?.media;
            Ok(format!("paper.{}", ending(media)))
        })
    }

    /// Writes a copy of a record's file, exactly as it came or without camera data.
    ///
    /// # Errors
    /// [`AppError::DiskFull`], [`AppError::NotWritable`], [`AppError::File`]: no half of it is left.
    /// [`AppError::Paper`], [`AppError::Damaged`], [`AppError::NotFound`], [`AppError::Locked`].
    pub fn paper_save(&self, request: &PaperSaveRequest, path: &Path) -> Result<(), AppError> {
        if !request.for_others {
            return self.read(|session, _| {
                let file = session.file_of(request.id)?.clone();
                session.whole(&file)?;
                files::write_with(path, |out| session.unseal(&file, out))
            });
        }
        let (file, bytes) = self.paper_bytes(request.id)?;
        let is_badge = self.read(|session, _| Ok(session.is_badge(request.id)))?;
        let clean = match (file.media, is_badge) {
            (Media::Png, true) => without_camera_data_but_the_badge(&bytes)?,
            (media, _) => match papers_media(media) {
                Some(media) => without_camera_data(media, &bytes)?,
                // A badge without a picture says what it has to say, and nothing can be taken out.
                None => bytes.to_vec(),
            },
        };
        let clean = Zeroizing::new(clean);
        files::write_with(path, |out| out.write_all(&clean))
    }

    fn paper_bytes(&self, id: RecordId) -> Result<(Attached, Zeroizing<Vec<u8>>), AppError> {
        self.read(|session, _| {
            let file = session.file_of(id)?.clone();
            let bytes = session.bytes_of(&file)?;
            Ok((file, bytes))
        })
    }
}

impl Session {
    /// Says what a file is and how large.
    pub(crate) fn paper(&self, file: &Attached, is_badge: bool) -> AttachedView {
        let kind = match (file.media, is_badge) {
            (Media::Pdf, _) => PaperKind::Pdf,
            (Media::Png, true) => PaperKind::BadgePicture,
            (Media::Png | Media::Jpeg | Media::Webp, _) => PaperKind::Picture,
            (Media::BadgeJson | Media::BadgeJwt | Media::BadgeSvg, _) => PaperKind::Badge,
        };
        AttachedView {
            id: file.id,
            kind,
            about: self.about_file(kind, file.bytes, file.pages),
            pages: file.pages,
        }
    }

    /// Says what a file is and how large, in words.
    pub(crate) fn about_file(&self, kind: PaperKind, bytes: u64, pages: u32) -> String {
        let pages = usize::try_from(pages).unwrap_or_default();
        let kilobytes = usize::try_from(bytes.div_ceil(1_000)).unwrap_or_default();
        let (unit, size) = match kilobytes {
            ..1_000 => ("kb", kilobytes),
            _ => ("mb", kilobytes.div_ceil(1_000)),
        };
        let args = Args::new()
            .text("unit", unit)
            .number("size", size)
            .number("pages", pages);
        let id = match kind {
            PaperKind::Pdf => "papers-about-pdf",
            PaperKind::Picture => "papers-about-picture",
            PaperKind::BadgePicture => "papers-about-badge-picture",
            PaperKind::Badge => "papers-about-badge",
        };
        self.texts.dynamic(id, &args).unwrap_or_default()
    }

    /// Says whether a record's file came as a digital badge.
    fn is_badge(&self, id: RecordId) -> bool {
        let body = self.journal.get(id).map(|record| &record.body);
        matches!(body, Some(Body::Certificate(it)) if it.signature != BadgeSignature::None)
    }

    /// Reads a file whole into memory that is wiped.
    fn bytes_of(&self, file: &Attached) -> Result<Zeroizing<Vec<u8>>, AppError> {
        let room = usize::try_from(file.bytes).unwrap_or_default();
        let mut bytes = Zeroizing::new(Vec::with_capacity(room));
        let info = self.vault.read_attachment(file.id.0, &mut *bytes);
        check(file, missing(info)?)?;
        Ok(bytes)
    }

    fn file_of(&self, id: RecordId) -> Result<&Attached, AppError> {
        let none = AppError::Paper {
            why: PaperProblem::Missing,
        };
        self.record(id)?.body.attached().first().ok_or(none)
    }

    /// Seals a file under an id. Nothing stays of one that is too large.
    pub(crate) fn seal(
        &self,
        id: RecordId,
        source: &mut impl Read,
    ) -> Result<AttachmentInfo, AppError> {
        let most = Limit::Attachment.most();
        let info = self.vault.put_attachment(id.0, source.take(most + 1))?;
        if info.bytes > most {
            return Err(AppError::over(Limit::Attachment));
        }
        Ok(info)
    }

    /// Reads a file through to its end: whether it is whole, and the one the record names.
    pub(crate) fn whole(&self, file: &Attached) -> Result<(), AppError> {
        self.whole_into(file, std::io::sink())
    }

    /// As [`Session::whole`]; what is read goes to `out` before anybody knows whether it is whole.
    pub(crate) fn whole_into(&self, file: &Attached, out: impl Write) -> Result<(), AppError> {
        let info = self.vault.read_attachment(file.id.0, out);
        check(file, missing(info)?)
    }

    /// Writes the content of a file that is known to be whole.
    pub(crate) fn unseal(&self, file: &Attached, out: impl Write) -> std::io::Result<()> {
        let info = self.vault.read_attachment(file.id.0, out);
        info.map(|_info| ()).map_err(|error| match error {
            waymark_vault::VaultError::Io(kind) => kind.into(),
            waymark_vault::VaultError::DiskFull => std::io::ErrorKind::StorageFull.into(),
            other => std::io::Error::other(other),
        })
    }

    /// Gives the ids of the files that records to be removed name, and their earlier states.
    pub(crate) fn files_of(&self, records: &[RecordId]) -> Vec<RecordId> {
        let now = records.iter().filter_map(|id| self.journal.get(*id));
        let earlier = records.iter().flat_map(|id| self.journal.revisions(*id));
        let bodies = now.map(|record| &record.body);
        bodies
            .chain(earlier.map(|revision| &revision.body))
            .flat_map(Body::attached)
            .map(|file| file.id)
            .collect()
    }

    /// Lets go of files that no record and no earlier state names any more.
    pub(crate) fn let_go_of(&self, files: Vec<RecordId>) {
        for id in files {
            if !self.journal.attached().any(|file| file.id == id) {
                // One that cannot be removed now stays sealed, named by nothing.
                let _stays = self.vault.remove_attachment(id.0);
            }
        }
    }
}

/// Opens a chosen file that is not larger than one may be, and gives its size.
pub(crate) fn opened(path: &Path) -> Result<(File, u64), AppError> {
    let problem = |error: std::io::Error| files::problem(&error);
    // Said before it is opened: opening a pipe would wait for its other end.
    if !path.metadata().map_err(problem)?.is_file() {
        return Err(AppError::File);
    }
    let file = File::open(path).map_err(problem)?;
    let size = file.metadata().map_err(problem)?.len();
    if size > Limit::Attachment.most() {
        return Err(AppError::over(Limit::Attachment));
    }
    Ok((file, size))
}

/// Opens a chosen file and looks at its size, its beginning and its name.
fn looked_at(path: &Path) -> Result<(File, Media), AppError> {
    let problem = |error: std::io::Error| files::problem(&error);
    let (mut file, size) = opened(path)?;
    if size == 0 {
        return Err(Refusal::Empty.into());
    }
    let mut head = Vec::with_capacity(HEAD);
    let first = (&mut file).take(HEAD as u64).read_to_end(&mut head);
    first.and_then(|_count| file.rewind()).map_err(problem)?;
    let media = waymark_papers::Media::of(&head).ok_or(Refusal::OtherKind)?;
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    if !media.fits_ending(ending.as_deref()) {
        return Err(Refusal::WrongName.into());
    }
    Ok((file, journal_media(media)))
}

fn missing<T>(read: Result<T, waymark_vault::VaultError>) -> Result<T, AppError> {
    read.map_err(|error| match error {
        waymark_vault::VaultError::NoSuchAttachment => AppError::Paper {
            why: PaperProblem::Missing,
        },
        other => other.into(),
    })
}

/// Whether what was read is the file the record names.
fn check(file: &Attached, info: AttachmentInfo) -> Result<(), AppError> {
    if info.bytes == file.bytes && hex(&info.sha256) == file.sha256 {
        return Ok(());
    }
    Err(AppError::Damaged {
        part: "attachment".to_owned(),
    })
}

/// Writes a digest in lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) const fn journal_media(media: waymark_papers::Media) -> Media {
    match media {
        waymark_papers::Media::Pdf => Media::Pdf,
        waymark_papers::Media::Png => Media::Png,
        waymark_papers::Media::Jpeg => Media::Jpeg,
        waymark_papers::Media::Webp => Media::Webp,
    }
}

/// Gives what can be drawn.
const fn papers_media(media: Media) -> Option<waymark_papers::Media> {
    match media {
        Media::Pdf => Some(waymark_papers::Media::Pdf),
        Media::Png => Some(waymark_papers::Media::Png),
        Media::Jpeg => Some(waymark_papers::Media::Jpeg),
        Media::Webp => Some(waymark_papers::Media::Webp),
        Media::BadgeJson | Media::BadgeJwt | Media::BadgeSvg => None,
    }
}

const fn ending(media: Media) -> &'static str {
    match (papers_media(media), media) {
        (Some(media), _) => media.ending(),
        (None, Media::BadgeJwt) => "jwt",
        (None, Media::BadgeSvg) => "svg",
        (None, _) => "json",
    }
}
