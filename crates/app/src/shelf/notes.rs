//! The counsellor's own notes: kept apart, never the person's words.

use waymark_journal::field::{FieldType, Prose};
use waymark_journal::nouns::shelf_note::ShelfNote;
use waymark_journal::{Body, Edit, FieldValue, Kind, Record, RecordId};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Session};
use crate::wire::Changed;
use crate::wire::shelf::{ShelfNoteSaveRequest, ShelfNoteView};

impl App {
    /// Writes or changes a note on a folder or a page.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_note_save(
        &self,
        request: &ShelfNoteSaveRequest,
    ) -> Result<Changed<ShelfNoteView>, AppError> {
        self.transact_in(
            Home::Shelf,
            Op::SaveShelfNote,
            |session, now, plan| {
                if request.text.trim().is_empty() {
                    return Err(AppError::Empty);
                }
                let about = session.record(request.about)?;
                if !matches!(about.body.kind(), Kind::ShelfFolder | Kind::ShelfPage) {
                    return Err(AppError::BadValue);
                }
                let note = ShelfNote {
                    about: Some(request.about),
                    text: Prose::from_value(FieldValue::Text(request.text.trim().to_owned()))?,
                };
                let record = match request.id {
                    None => now.begin(note, session.texts.language()),
                    Some(id) => {
                        let mut record = session.record(id)?.clone();
                        if record.body.kind() != Kind::ShelfNote {
                            return Err(AppError::NotFound {
                                kind: Some(Kind::ShelfNote),
                            });
                        }
                        record.body = note.into();
                        record
                    }
                };
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| {
                let record = session.record(id)?;
                session
                    .shelf_note_view(record)
                    .ok_or(AppError::NotFound { kind: None })
            },
        )
    }
}

impl Session {
    /// Gives the notes on a folder or a page, newest first.
    pub(super) fn shelf_notes_on(&self, about: RecordId) -> Vec<ShelfNoteView> {
        self.shelf_note_records(about)
            .filter_map(|record| self.shelf_note_view(record))
            .collect()
    }

    pub(super) fn shelf_note_records(&self, on: RecordId) -> impl Iterator<Item = &Record> {
        self.journal.listed(Kind::ShelfNote).filter(
            move |record| matches!(&record.body, Body::ShelfNote(note) if note.about == Some(on)),
        )
    }

    fn shelf_note_view(&self, record: &Record) -> Option<ShelfNoteView> {
        let Body::ShelfNote(note) = &record.body else {
            return None;
        };
        Some(ShelfNoteView {
            id: record.meta.id,
            about: note.about?,
            text: note.text.to_string(),
            date: self.dates.day(record.meta.created.day()),
        })
    }
}
