//! A file somebody shared, while it is looked at: chosen in a dialog or opened from outside, opened by
//! passphrase or by the shelf's own key, then kept or closed.
//!
//! No vault is needed to read one. A file that was opened from outside while everything is locked waits
//! by its path; a file that is shown is let go of when the shelf or journal locks.

use std::path::{Path, PathBuf};

use waymark_journal::field::{Line, Prose};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::shelf_page::{KeptPage, ShelfPage};
use waymark_journal::{Edit, RecordId, VagueDate};
use waymark_share::document::lines;
use waymark_share::page_file::{self, PageFile};

use super::reading::{self, Found};
use super::show::read_page;
use crate::error::{AppError, SharedTrouble};
use crate::op::Op;
use crate::session::{App, Home, Inner, Session};
use crate::unlock::{passphrase, words_of};
use crate::wire::Changed;
use crate::wire::shelf::{
    SharedKeepRequest, SharedPageView, SharedState, SharedView, ShelfPageRowView,
};

/// The file that is looked at.
#[derive(Default)]
pub(crate) struct Shared {
    /// One that was opened from outside and not looked at yet.
    waiting: Option<PathBuf>,
    at: At,
}

#[derive(Default)]
enum At {
    #[default]
    Nothing,
    Sealed(Vec<u8>),
    Open(Box<PageFile>),
}

impl Shared {
    /// Lets go of what is shown. What waits goes on waiting.
    pub(crate) fn close(&mut self) {
        self.at = At::Nothing;
    }
}

impl App {
    /// Takes note of a file that was opened from outside; it is read when somebody looks at it.
    pub fn shared_came(&self, path: PathBuf) {
        self.lock_inner().shared.waiting = Some(path);
    }

    /// Gives the file that is looked at. One that waits is read now, if there is somebody to read it:
    /// a page for a key goes on waiting until the shelf is open.
    ///
    /// # Errors
    /// As [`App::shared_pick`]; the file does not wait any longer then.
    pub fn shared_look(&self) -> Result<SharedView, AppError> {
        let waiting = self.lock_inner().shared.waiting.take();
        let Some(path) = waiting else {
            return self.shared_view();
        };
        let looked = self.shared_pick(Some(&path));
        if matches!(
            &looked,
            Err(AppError::Shared {
                why: SharedTrouble::NoKey
            })
        ) {
            self.lock_inner().shared.waiting = Some(path);
        }
        looked
    }

    /// Gives the file that is looked at, without looking at one that waits.
    ///
    /// # Errors
    /// [`AppError::Internal`].
    pub fn shared_view(&self) -> Result<SharedView, AppError> {
        let inner = self.lock_inner();
        self.view_of(&inner)
    }

    /// Looks at a file. No path is a closed dialog: what was looked at stays.
    ///
    /// # Errors
    /// [`AppError::Shared`], [`AppError::OverLimit`], [`AppError::File`]: what was looked at before stays.
    pub fn shared_pick(&self, path: Option<&Path>) -> Result<SharedView, AppError> {
        let Some(path) = path else {
            return self.shared_view();
        };
        // Read before anything is locked: a slow stick holds nobody up.
        let found = reading::look(&reading::bytes_of(path)?)?;
        let mut inner = self.lock_inner();
        let at = match found {
            Found::Page(page) => At::Open(page),
            Found::Passphrase(sealed) => At::Sealed(sealed),
            Found::Key(sealed) => {
                let open = inner.open.as_ref().filter(|session| session.shelf);
                let keys = open.map(Session::reader_keys).unwrap_or_default();
                At::Open(Box::new(reading::open_by_key(&sealed, &keys)?))
            }
        };
        inner.shared.at = at;
        self.view_of(&inner)
    }

    /// Opens the file that is looked at with the passphrase that was told in person.
    ///
    /// # Errors
    /// [`AppError::Shared`], [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::TooMuchWork`].
    pub fn shared_open(&self, typed: &str) -> Result<SharedView, AppError> {
        let phrase = passphrase(typed)?;
        let sealed = match &self.lock_inner().shared.at {
            At::Sealed(sealed) => sealed.clone(),
            At::Open(_) | At::Nothing => return Err(gone()),
        };
        let page = reading::open_by_passphrase(&sealed, &phrase)?;
        let mut inner = self.lock_inner();
        // Another file may have been chosen, or the shelf locked, while the key was derived.
        if !matches!(&inner.shared.at, At::Sealed(now) if *now == sealed) {
            return Err(gone());
        }
        inner.shared.at = At::Open(Box::new(page));
        self.view_of(&inner)
    }

    /// Closes the file that is looked at. Nothing of it is kept.
    pub fn shared_close(&self) {
        self.lock_inner().shared.close();
    }

    /// Keeps the open page in a folder of the shelf. One that lies there already is not kept twice.
    ///
    /// # Errors
    /// [`AppError::Shared`], [`AppError::NotFound`], [`AppError::Empty`] for a new folder without a
    /// name, [`AppError::OverLimit`], [`AppError::BadValue`], the vault's errors,
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shared_keep(
        &self,
        request: &SharedKeepRequest,
    ) -> Result<Changed<ShelfPageRowView>, AppError> {
        let file = match &self.lock_inner().shared.at {
            At::Open(page) => page.clone(),
            At::Sealed(_) | At::Nothing => return Err(gone()),
        };
        let kept = self.transact_in(
            Home::Shelf,
            Op::KeepSharedPage,
            |session, now, plan| {
                if let Some(known) = session.same_page(&file) {
                    return Ok(known);
                }
                let folder = match request.folder {
                    Some(id) => session.shelf_folder_of(id)?.meta.id,
                    None => session.begin_folder(&request.name, now, plan)?,
                };
                let page = ShelfPage {
                    folder: Some(folder),
                    let_go: session.day_of(&request.let_go, now)?,
                    ..session.page_to_keep(&file)?
                };
                let record = now.begin(page, &file.document.language);
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, now, id| {
                let (record, page) = session.shelf_page_of(id)?;
                Ok(session.shelf_page_row(record, page, now))
            },
        )?;
        self.shared_close();
        Ok(kept)
    }

    fn view_of(&self, inner: &Inner) -> Result<SharedView, AppError> {
        let waiting = inner.shared.waiting.is_some();
        let (state, page) = match &inner.shared.at {
            At::Nothing => (SharedState::Nothing, None),
            At::Sealed(_) => (SharedState::Passphrase, None),
            At::Open(file) => {
                let page = self.open_page(inner, file)?;
                (SharedState::Open, Some(page))
            }
        };
        Ok(SharedView {
            state,
            page,
            waiting,
        })
    }

    fn open_page(&self, inner: &Inner, file: &PageFile) -> Result<SharedPageView, AppError> {
        let page = read_page(&file.document)?;
        let made = file.made.parse().ok();
        let until = file.until.clone();
        let shelf = inner.open.as_ref().filter(|session| session.shelf);
        let Some(session) = shelf else {
            let (_, dates) = words_of(&inner.readable.preferences.language);
            return Ok(SharedPageView {
                page,
                made: made.map(|day| dates.day(day)).unwrap_or_default(),
                until,
                until_day: String::new(),
                can_keep: false,
                folders: Vec::new(),
                kept: None,
            });
        };
        let day = session.day_in(&until, self.now());
        Ok(SharedPageView {
            page,
            made: made.map(|day| session.dates.day(day)).unwrap_or_default(),
            until,
            until_day: day.map(|day| session.written(day)).unwrap_or_default(),
            can_keep: true,
            folders: session.shelf_folder_names(),
            kept: session.same_page(file),
        })
    }
}

const fn gone() -> AppError {
    AppError::Shared {
        why: SharedTrouble::Gone,
    }
}

impl Session {
    /// Finds a page that reads as this one to the letter and lies on the shelf.
    fn same_page(&self, file: &PageFile) -> Option<RecordId> {
        let text = page_file::json(file).ok()?;
        self.shelf_pages()
            .find(|(_, page)| page.page.0 == text)
            .map(|(record, _)| record.meta.id)
    }

    fn page_to_keep(&self, file: &PageFile) -> Result<ShelfPage, AppError> {
        let title = read_page(&file.document)?.title;
        let words = lines(&file.document).join("\n");
        let within = |limit: Limit, count: usize| {
            if limit.allows(count) {
                Ok(())
            } else {
                Err(AppError::over(limit))
            }
        };
        within(Limit::Item, title.chars().count())?;
        within(Limit::Item, file.until.chars().count())?;
        within(Limit::Entry, words.len())?;
        let made = file.made.parse().ok();
        Ok(ShelfPage {
            title: Line(title),
            made: made.map(|day| VagueDate::day(day, &file.made)),
            until: Line(file.until.clone()),
            words: Prose(words),
            page: KeptPage(page_file::json(file)?),
            ..ShelfPage::default()
        })
    }
}
