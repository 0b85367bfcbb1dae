//! The pictures of pages that come in: looked at by their first bytes, sealed as a stream.

use std::cell::RefCell;
use std::io::{Cursor, Read};

use waymark_import::{ImportError, Incoming, PictureRef};
use waymark_journal::nouns::attached::Attached;
use waymark_journal::{Record, RecordId};
use waymark_papers::HEAD;

use super::{pages, pictures_of};
use crate::error::AppError;
use crate::papers::{PROOF_WIDTH, hex, journal_media};
use crate::session::{App, Session};

/// Pictures that are no pictures.
#[derive(Debug, Default)]
pub(super) struct Refused {
    /// Which, by page and name.
    pub(super) names: Vec<String>,
}

impl App {
    /// Seals the pictures of one page and puts them beside its text.
    pub(super) fn seal_pictures(
        &self,
        session: &Session,
        incoming: &mut Incoming,
        at: usize,
        record: &mut Record,
        sealed: &RefCell<Vec<RecordId>>,
        refused: &mut Refused,
    ) -> Result<(), AppError> {
        let Some(page) = incoming.pages.get(at) else {
            return Ok(());
        };
        for picture in page.pictures.clone() {
            let file = self.seal_picture(session, incoming, &picture, sealed)?;
            let Some(entry) = pictures_of(&mut record.body) else {
                continue;
            };
            if let Some(file) = file {
                entry.text.0 = renamed(&entry.text, &picture.name, &file.name());
                entry.pictures.push(file);
            } else if let Some(page) = incoming.pages.get(at) {
                let name = pages::called(page);
                refused.names.push(format!("{name}: {}", picture.name));
            }
        }
        Ok(())
    }

    fn seal_picture(
        &self,
        session: &Session,
        incoming: &mut Incoming,
        picture: &PictureRef,
        sealed: &RefCell<Vec<RecordId>>,
    ) -> Result<Option<Attached>, AppError> {
        let mut source = self.progress.noted(incoming.files.open(picture)?);
        let mut head = Vec::with_capacity(HEAD);
        let first = source.by_ref().take(HEAD as u64).read_to_end(&mut head);
        first.map_err(ImportError::from)?;
        let Some(media) = waymark_papers::Media::of(&head) else {
            return Ok(None);
        };
        let id = self.random.make_id();
        sealed.borrow_mut().push(id);
        let mut whole = Cursor::new(head).chain(source);
        let info = session.seal(id, &mut whole)?;
        let pages = match media {
            waymark_papers::Media::Pdf => self.pages_of(session, id)?,
            _ => Some(1),
        };
        Ok(pages.map(|pages| Attached {
            id,
            media: journal_media(media),
            bytes: info.bytes,
            sha256: hex(&info.sha256),
            pages,
        }))
    }

    /// Draws a paper that was sealed, to know its pages; nothing if it cannot be drawn.
    fn pages_of(&self, session: &Session, id: RecordId) -> Result<Option<u32>, AppError> {
        let mut bytes = zeroize::Zeroizing::new(Vec::new());
        session.vault.read_attachment(id.0, &mut *bytes)?;
        let seen = self.drawer.draw(&mut bytes.as_slice(), 0, PROOF_WIDTH);
        if seen.is_err() {
            session.vault.remove_attachment(id.0)?;
        }
        Ok(seen.ok().and_then(|seen| u32::try_from(seen.pages).ok()))
    }
}

/// Puts the name a picture has here in place of the one it had.
fn renamed(text: &str, old: &str, new: &str) -> String {
    text.replace(&format!("](<{old}>)"), &format!("]({new})"))
        .replace(&format!("]({old})"), &format!("]({new})"))
}
