//! Other journals: looked at first, then brought in, all or nothing, as one change that can be taken
//! back.
//!
//! Owns how pages of [`waymark_import`] become entries, and what is said of them. Reading is that
//! crate's business; our own JSON is [`super::merge`]'s.

mod pages;
mod pictures;
mod words;

use std::cell::RefCell;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

use waymark_import::{Bound, ImportError, Incoming, Limits};
use waymark_journal::limits::Limit;
use waymark_journal::{Body, RecordId};
use waymark_vault::UnixMillis;

use super::{json, merge};
use crate::error::{AppError, ImportBound, ImportTrouble};
use crate::op::Op;
use crate::session::{App, Home, Now, Plan, Session};
use crate::wire::Changed;
use crate::wire::bring::{BringNumbers, BringView};
use pages::{Arriving, Roles};
use pictures::Refused;

/// What a page counts for beside the bytes of pictures, as far as work goes.
const PAGE: u64 = 4 << 10;

/// A journal that was looked at and waits to be brought in.
#[derive(Debug)]
pub(crate) enum Waiting {
    /// Our own JSON, which is read again.
    Own(PathBuf),
    /// Another journal, read whole; its pictures are read when they are sealed.
    Foreign(Box<Incoming>),
}

impl App {
    /// Looks at what lies at a path and says what would come in; nothing is changed. No path is a
    /// closed dialog.
    ///
    /// # Errors
    /// [`AppError::Import`], [`AppError::ImportOver`], [`AppError::OnlyInJournal`],
    /// [`AppError::OverLimit`], [`AppError::Stopped`] (nothing waits then), as [`App::import_json`] for our own JSON, [`AppError::Locked`].
    pub fn bring_look(&self, path: Option<&Path>) -> Result<BringView, AppError> {
        self.require_open()?;
        self.bring_let_go()?;
        let Some(path) = path else {
            return Ok(BringView {
                cancelled: true,
                ..words::empty()
            });
        };
        let watch = self.progress.begin_reading();
        let read = waymark_import::read_watched(path, &Limits::default(), &watch);
        self.progress.told(match read {
            Ok(incoming) => self.look_at_foreign(incoming),
            Err(ImportError::OwnJournal) => self.look_at_own(path),
            Err(error) => Err(error.into()),
        })
    }

    /// Finds our own JSON at a path, which may be a folder it lies in, and looks at it.
    fn look_at_own(&self, path: &Path) -> Result<BringView, AppError> {
        match waymark_import::own_journal(path, &Limits::default())? {
            Some(path) => self.look_at_own_file(path),
            None => Err(AppError::Import {
                why: ImportTrouble::Inside,
            }),
        }
    }

    fn look_at_foreign(&self, incoming: Incoming) -> Result<BringView, AppError> {
        self.with(|session, now| {
            let arriving = session.arriving(self, now, &incoming);
            let view = session.words_before(&incoming, &arriving);
            if !Limit::Records.allows(session.journal.len() + arriving.new.len()) {
                return Err(AppError::over(Limit::Records));
            }
            self.progress.end();
            self.progress.settle()?;
            session.bring = Some(Waiting::Foreign(Box::new(incoming)));
            Ok(view)
        })
    }

    fn look_at_own_file(&self, path: PathBuf) -> Result<BringView, AppError> {
        let incoming = json::read(&path, 1, &self.progress)?;
        self.with_in(Home::Either, |session, now| {
            session.admits(&incoming)?;
            session.join_drafts(None, now)?;
            let mut tried = Plan::default();
            let would = merge::plan(&session.journal, incoming, now, &mut tried)?;
            self.progress.end();
            self.progress.settle()?;
            session.bring = Some(Waiting::Own(path));
            Ok(session.words_of_own(&would, false))
        })
    }

    /// Brings in what was looked at, all or nothing, after a snapshot of what is here.
    ///
    /// # Errors
    /// [`AppError::Import`] if nothing waits, [`AppError::Stopped`], as [`App::import_json`]; the
    /// vault's errors, [`AppError::Locked`]. Nothing is changed then.
    pub fn bring_keep(&self) -> Result<Changed<BringView>, AppError> {
        let mut waiting = self.with_in(Home::Either, |session, _| {
            let gone = AppError::Import {
                why: ImportTrouble::Gone,
            };
            session.bring.take().ok_or(gone)
        })?;
        let kept = match &mut waiting {
            Waiting::Own(path) => self.keep_own(path),
            Waiting::Foreign(incoming) => self.keep_foreign(incoming),
        };
        if kept.is_err() {
            // It can be tried again: after some room was made, or with a second thought.
            let _locked = self.with_in(Home::Either, |session, _| {
                session.bring = Some(waiting);
                Ok(())
            });
        }
        kept
    }

    fn keep_own(&self, path: &Path) -> Result<Changed<BringView>, AppError> {
        let Changed { value, changes } = self.import_json(Some(path))?;
        let words = |session: &Session, _: Now<'_>| Ok(session.words_of_own(&value, true));
        let value = self.read_in(Home::Either, words)?;
        Ok(Changed { value, changes })
    }

    fn keep_foreign(&self, incoming: &mut Incoming) -> Result<Changed<BringView>, AppError> {
        self.progress.begin();
        // A stop of the look, or of an earlier try, does not count for this one.
        incoming.files.watched_by(&self.progress.watch());
        let kept = self.keep_pages(incoming);
        self.progress.told(kept)
    }

    fn keep_pages(&self, incoming: &mut Incoming) -> Result<Changed<BringView>, AppError> {
        self.with(|session, now| {
            session.join_drafts(None, now)?;
            session.vault.snapshot(UnixMillis(now.moment.utc_ms))?;
            Ok(())
        })?;
        let sealed = RefCell::new(Vec::new());
        let changed = self.transact(
            Op::BringIn,
            |session, now, plan| {
                let arriving = session.arriving(self, now, incoming);
                self.progress.expect(work(incoming, &arriving));
                let mut refused = Refused::default();
                for (at, mut record) in arriving.new.clone() {
                    self.progress.advance(PAGE).map_err(|_| AppError::Stopped)?;
                    self.seal_pictures(session, incoming, at, &mut record, &sealed, &mut refused)?;
                    super::check::record(&record)?;
                    plan.take(record);
                }
                let words = session.words_after(incoming, &arriving, &refused);
                self.progress.settle()?;
                Ok(words)
            },
            |_, _, view| {
                self.progress.end();
                Ok(view)
            },
        );
        if changed.is_err() {
            // What could not be kept leaves nothing behind; a locked journal keeps it sealed.
            let _locked = self.with(|session, _| {
                session.let_go_of(sealed.take());
                Ok(())
            });
        }
        changed
    }

    /// Lets go of what was looked at.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn bring_let_go(&self) -> Result<(), AppError> {
        self.with_in(Home::Either, |session, _| {
            session.bring = None;
            Ok(())
        })
    }
}

impl Session {
    /// Makes a record of each page that is not here yet.
    fn arriving(&self, app: &App, now: Now<'_>, incoming: &Incoming) -> Arriving {
        let roles = Roles::of(&self.journal, self.file_texts());
        let mut ids = pages::Ids::new(incoming.format);
        let mut arriving = Arriving::default();
        let mut seen: HashSet<RecordId> = HashSet::new();
        for (at, page) in incoming.pages.iter().enumerate() {
            let id = ids.of(page);
            if self.journal.get(id).is_some() || !seen.insert(id) {
                arriving.here += 1;
                continue;
            }
            let made = self.page_record(app, now, id, page, &roles);
            let Some(record) = made else {
                arriving.too_long.push(pages::called(page));
                continue;
            };
            roles.note(page, &mut arriving);
            arriving.pictures += page.pictures.len();
            arriving.new.push((at, record));
        }
        arriving
    }
}

impl Arriving {
    fn numbers(&self) -> BringNumbers {
        BringNumbers {
            new: self.new.len(),
            here: self.here,
            roles: self.matched.len(),
            words: self.words.len(),
            pictures: self.pictures,
            ..BringNumbers::default()
        }
    }
}

impl From<ImportError> for AppError {
    fn from(error: ImportError) -> Self {
        let why = match error {
            ImportError::Stopped => return Self::Stopped,
            ImportError::NotFound | ImportError::NotReadable(_) => ImportTrouble::NotReadable,
            ImportError::NotRecognised | ImportError::OwnJournal => ImportTrouble::NotRecognised,
            ImportError::Encrypted => ImportTrouble::Sealed,
            ImportError::Database => ImportTrouble::Database,
            ImportError::NewerVersion => ImportTrouble::Newer,
            ImportError::Damaged => ImportTrouble::Damaged,
            ImportError::Empty => ImportTrouble::Empty,
            ImportError::TooLarge(bound) => return over(bound),
            ImportError::Bomb => ImportTrouble::Bomb,
        };
        Self::Import { why }
    }
}

/// Names the limit that another journal went over, and its number.
fn over(bound: Bound) -> AppError {
    let limits = Limits::default();
    let megabytes = |bytes: u64| bytes / 1_000_000;
    let (limit, most) = match bound {
        Bound::Bytes => (ImportBound::Bytes, megabytes(limits.bytes)),
        Bound::TextBytes => (ImportBound::TextBytes, megabytes(limits.text_bytes)),
        Bound::Files => (ImportBound::Files, limits.files as u64),
        Bound::Pages => (ImportBound::Pages, limits.pages as u64),
        Bound::Depth => (ImportBound::Depth, limits.depth as u64),
    };
    AppError::ImportOver { limit, most }
}

/// Gives what bringing in counts for: the pages, and the bytes of their pictures.
fn work(incoming: &Incoming, arriving: &Arriving) -> u64 {
    let pages = arriving.new.iter();
    let pages = pages.filter_map(|(at, _)| incoming.pages.get(*at));
    let bytes = pages.map(|page| {
        let pictures = page.pictures.iter().map(|picture| picture.bytes);
        pictures.fold(PAGE, u64::saturating_add)
    });
    bytes.fold(0, u64::saturating_add)
}

/// Gives the pictures of an entry to change.
fn pictures_of(body: &mut Body) -> Option<&mut waymark_journal::nouns::entry::Entry> {
    match body {
        Body::Entry(entry) => Some(entry),
        _ => None,
    }
}
