//! Folders: the counsellor makes them, and nothing else orders people.

use waymark_journal::field::{FieldType, Line};
use waymark_journal::fold::fold;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::shelf_folder::ShelfFolder;
use waymark_journal::nouns::shelf_page::ShelfPage;
use waymark_journal::{Body, Edit, FieldValue, Kind, Record, RecordId};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Now, Plan, Session};
use crate::wire::Changed;
use crate::wire::records::{NamedView, RecordRequest};
use crate::wire::shelf::{
    ShelfFolderRowView, ShelfFolderSaveRequest, ShelfFolderView, ShelfPageRowView, ShelfView,
};

impl App {
    /// Gives the folders of the shelf.
    ///
    /// # Errors
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf(&self) -> Result<ShelfView, AppError> {
        self.read_in(Home::Shelf, |session, now| {
            let folders = session.shelf_folders();
            let here = |page: &ShelfPage| {
                let known = |folder: RecordId| folders.iter().any(|it| it.meta.id == folder);
                page.folder.is_some_and(known)
            };
            Ok(ShelfView {
                folders: folders
                    .iter()
                    .map(|record| session.shelf_folder_row(record, now))
                    .collect(),
                loose: session
                    .shelf_pages()
                    .filter(|(_, page)| !here(page))
                    .map(|(record, page)| session.shelf_page_row(record, page, now))
                    .collect(),
            })
        })
    }

    /// Gives one folder with its pages and the notes on it.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_folder(&self, request: &RecordRequest) -> Result<ShelfFolderView, AppError> {
        self.read_in(Home::Shelf, |session, now| {
            session.shelf_folder_view(request.id, now)
        })
    }

    /// Makes or renames a folder.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_folder_save(
        &self,
        request: &ShelfFolderSaveRequest,
    ) -> Result<Changed<ShelfFolderView>, AppError> {
        self.transact_in(
            Home::Shelf,
            Op::SaveShelfFolder,
            |session, now, plan| match request.id {
                None => session.begin_folder(&request.name, now, plan),
                Some(id) => {
                    let mut record = session.shelf_folder_of(id)?.clone();
                    record.body = folder(&request.name)?.into();
                    plan.save(record, Edit::Deliberate);
                    Ok(id)
                }
            },
            |session, now, id| session.shelf_folder_view(id, now),
        )
    }
}

fn folder(name: &str) -> Result<ShelfFolder, AppError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(AppError::Empty);
    }
    if !Limit::Title.allows(name.chars().count()) {
        return Err(AppError::over(Limit::Title));
    }
    let name = Line::from_value(FieldValue::Text(name.to_owned()))?;
    Ok(ShelfFolder { name })
}

impl Session {
    /// Begins a new folder.
    pub(super) fn begin_folder(
        &self,
        name: &str,
        now: Now<'_>,
        plan: &mut Plan,
    ) -> Result<RecordId, AppError> {
        let record = now.begin(folder(name)?, self.texts.language());
        let id = record.meta.id;
        plan.save(record, Edit::Deliberate);
        Ok(id)
    }

    /// Gives the folders by name.
    pub(super) fn shelf_folders(&self) -> Vec<&Record> {
        let mut folders: Vec<&Record> = self.journal.listed(Kind::ShelfFolder).collect();
        folders.sort_by_cached_key(|record| (fold(&record.body.heading()), record.meta.id));
        folders
    }

    /// Names the folders.
    pub(super) fn shelf_folder_names(&self) -> Vec<NamedView> {
        self.shelf_folders().into_iter().map(named).collect()
    }

    pub(super) fn shelf_folder_of(&self, id: RecordId) -> Result<&Record, AppError> {
        let record = self.record(id)?;
        if record.body.kind() == Kind::ShelfFolder && record.is_listed() {
            Ok(record)
        } else {
            Err(AppError::NotFound {
                kind: Some(Kind::ShelfFolder),
            })
        }
    }

    /// Gives every kept page, newest first.
    pub(super) fn shelf_pages(&self) -> impl Iterator<Item = (&Record, &ShelfPage)> {
        self.journal
            .listed(Kind::ShelfPage)
            .filter_map(|record| match &record.body {
                Body::ShelfPage(page) => Some((record, &**page)),
                _ => None,
            })
    }

    /// Gives the pages of a folder: those made last first, whenever they came.
    pub(super) fn shelf_pages_in(&self, folder: RecordId, now: Now<'_>) -> Vec<ShelfPageRowView> {
        let mut pages: Vec<(&Record, &ShelfPage)> = self
            .shelf_pages()
            .filter(|(_, page)| page.folder == Some(folder))
            .collect();
        // Stable: of those made on one day the one that came last stands first.
        pages.sort_by_key(|(_, page)| std::cmp::Reverse(made(page)));
        pages
            .into_iter()
            .map(|(record, page)| self.shelf_page_row(record, page, now))
            .collect()
    }

    fn shelf_folder_row(&self, record: &Record, now: Now<'_>) -> ShelfFolderRowView {
        let pages = self.shelf_pages_in(record.meta.id, now);
        ShelfFolderRowView {
            id: record.meta.id,
            name: record.body.heading(),
            pages: pages.len(),
            newest: pages
                .first()
                .map(|page| page.made.clone())
                .unwrap_or_default(),
            let_go: pages.iter().filter(|page| page.let_go_came).count(),
        }
    }

    fn shelf_folder_view(&self, id: RecordId, now: Now<'_>) -> Result<ShelfFolderView, AppError> {
        let record = self.shelf_folder_of(id)?;
        Ok(ShelfFolderView {
            id,
            name: record.body.heading(),
            pages: self.shelf_pages_in(id, now),
            notes: self.shelf_notes_on(id),
        })
    }
}

/// Names a record by its first words.
pub(super) fn named(record: &Record) -> NamedView {
    NamedView {
        id: record.meta.id,
        name: record.body.heading(),
    }
}

/// When a page was made, as a number for order.
pub(super) fn made(page: &ShelfPage) -> i32 {
    page.made.as_ref().map_or(i32::MIN, |date| date.sort_key())
}
