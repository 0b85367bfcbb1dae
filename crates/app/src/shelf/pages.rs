//! Kept pages: reading one, moving it, the day to let go of it, and letting go.

use waymark_journal::nouns::shelf_note::ShelfNote;
use waymark_journal::nouns::shelf_page::ShelfPage;
use waymark_journal::{Body, Edit, Record, RecordId};

use super::folders::named;
use super::reading;
use super::show::read_page;
use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Now, Session};
use crate::wire::Changed;
use crate::wire::records::RecordRequest;
use crate::wire::shelf::{ShelfPageRowView, ShelfPageSaveRequest, ShelfPageView};

impl App {
    /// Gives one kept page, whole.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Shared`] if it cannot be read any more,
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_page(&self, request: &RecordRequest) -> Result<ShelfPageView, AppError> {
        self.read_in(Home::Shelf, |session, now| {
            session.shelf_page_view(request.id, now)
        })
    }

    /// Moves a page to another folder, or sets the day to let go of it.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::BadValue`] for a day that is none, the vault's errors,
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_page_save(
        &self,
        request: &ShelfPageSaveRequest,
    ) -> Result<Changed<ShelfPageView>, AppError> {
        self.transact_in(
            Home::Shelf,
            Op::SaveShelfPage,
            |session, now, plan| {
                let (record, page) = session.shelf_page_of(request.id)?;
                session.shelf_folder_of(request.folder)?;
                let mut record = record.clone();
                record.body = ShelfPage {
                    folder: Some(request.folder),
                    let_go: session.day_of(&request.let_go, now)?,
                    ..page.clone()
                }
                .into();
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |session, now, ()| session.shelf_page_view(request.id, now),
        )
    }

    /// Lets go of a page for good. Undo brings it back while the shelf stays open; the notes on it go
    /// to its folder.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_page_let_go(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.transact_in(
            Home::Shelf,
            Op::LetGoOfPage,
            |session, _, plan| {
                let (_, page) = session.shelf_page_of(request.id)?;
                for note in session.shelf_note_records(request.id) {
                    let (Body::ShelfNote(words), Some(_)) = (&note.body, page.folder) else {
                        continue;
                    };
                    let mut moved = note.clone();
                    moved.body = ShelfNote {
                        about: page.folder,
                        ..words.clone()
                    }
                    .into();
                    plan.save(moved, Edit::Deliberate);
                }
                plan.remove(request.id);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

impl Session {
    pub(super) fn shelf_page_row(
        &self,
        record: &Record,
        page: &ShelfPage,
        now: Now<'_>,
    ) -> ShelfPageRowView {
        let day = page.let_go.as_ref().and_then(|date| date.last_day());
        let written = |date: Option<chrono::NaiveDate>| {
            date.map(|day| self.dates.day(day)).unwrap_or_default()
        };
        ShelfPageRowView {
            id: record.meta.id,
            title: page.title.to_string(),
            made: written(page.made.as_ref().and_then(|date| date.last_day())),
            came: self.dates.day(record.meta.created.day()),
            until: page.until.to_string(),
            let_go: written(day),
            let_go_came: day.is_some_and(|day| day <= now.moment.day()),
        }
    }

    fn shelf_page_view(&self, id: RecordId, now: Now<'_>) -> Result<ShelfPageView, AppError> {
        let (record, page) = self.shelf_page_of(id)?;
        let file = reading::page_of(page.page.0.as_bytes())?;
        let folder = page.folder.and_then(|id| self.shelf_folder_of(id).ok());
        let others = folder.map(|folder| self.shelf_pages_in(folder.meta.id, now));
        let day = page.let_go.as_ref().and_then(|date| date.last_day());
        Ok(ShelfPageView {
            row: self.shelf_page_row(record, page, now),
            folder: folder.map(named),
            folders: self.shelf_folder_names(),
            let_go_day: day.map(|day| self.written(day)).unwrap_or_default(),
            page: read_page(&file.document)?,
            notes: self.shelf_notes_on(id),
            others: others
                .unwrap_or_default()
                .into_iter()
                .filter(|other| other.id != id)
                .collect(),
        })
    }
}
