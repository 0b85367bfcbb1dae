//! Leaving and coming back: the whole journal out as one JSON file or as a folder of Markdown pages,
//! and back in; and other journals in.
//!
//! Owns the two formats (`docs/export-format.md`) and the rules by which a file joins a journal that
//! has something in it already. Does not choose files; that is the shells' business.

mod attachments;
mod check;
#[cfg(test)]
mod counted;
mod foreign;
mod json;
mod markdown;
mod merge;
mod pages;
#[cfg(test)]
mod schema;

pub(crate) use foreign::Waiting;

use std::cell::RefCell;
use std::fs::File;
use std::path::Path;

use waymark_journal::{Body, Record, RecordId};
use waymark_vault::UnixMillis;

use crate::error::AppError;
use crate::files;
use crate::op::Op;
use crate::session::{App, Home, Session};
use crate::wire::settings::ImportView;
use crate::wire::{Changed, Changes};

/// The neutral name proposed for the whole journal as JSON.
pub const EXPORT_FILE: &str = "pages.json";

impl App {
    /// Writes the whole journal, with every earlier version, to one JSON file. Gives the names of the
    /// things whose file could not be read and is not in it.
    ///
    /// # Errors
    /// [`AppError::DiskFull`], [`AppError::NotWritable`], [`AppError::File`]: no half of the file is
    /// left. [`AppError::Stopped`], the vault's errors, [`AppError::Locked`].
    pub fn export_json(&self, path: &Path) -> Result<Vec<String>, AppError> {
        self.progress.begin();
        let done = self.with_in(Home::Either, |session, now| {
            session.join_drafts(None, now)?;
            let mut left_out = Vec::new();
            let write = |file: &mut File| {
                let written = json::write(session, now.moment, file, &self.progress);
                left_out = written.map_err(|error| files::problem(&error))?;
                Ok(())
            };
            files::write_and(path, write, || {
                self.progress.end();
                self.progress.settle()
            })?;
            Ok(session.names_of_files(&left_out))
        });
        self.progress.told(done)
    }

    /// Writes every record as Markdown pages into an empty folder, with the files that belong to them
    /// beside them. Gives the names of the things whose file could not be read.
    ///
    /// # Errors
    /// [`AppError::PlaceTaken`] if there is anything in the folder; otherwise as
    /// [`App::export_json`].
    pub fn export_markdown(&self, folder: &Path) -> Result<Vec<String>, AppError> {
        self.progress.begin();
        let done = self.with_in(Home::Either, |session, now| {
            session.join_drafts(None, now)?;
            let mut left_out = Vec::new();
            pages::write(folder, &self.progress, |pages| {
                left_out = markdown::write(session, now, pages)?;
                Ok(())
            })?;
            Ok(session.names_of_files(&left_out))
        });
        self.progress.told(done)
    }

    /// Brings a JSON file in, all or nothing. What is here already stays; of two states of one record
    /// the newer one counts and the other is kept as an earlier version. No path is a closed dialog.
    ///
    /// # Errors
    /// [`AppError::UnreadableFile`], [`AppError::NewerFormat`], [`AppError::OverLimit`],
    /// [`AppError::File`], [`AppError::Stopped`]; the vault's errors, [`AppError::Locked`]. Nothing is
    /// changed then.
    pub fn import_json(&self, path: Option<&Path>) -> Result<Changed<ImportView>, AppError> {
        self.require_open()?;
        let Some(path) = path else {
            return Ok(cancelled());
        };
        self.progress.begin();
        let brought = self.import_own(path);
        self.progress.told(brought)
    }

    fn import_own(&self, path: &Path) -> Result<Changed<ImportView>, AppError> {
        // Read once to check it, and once more for the content of its files.
        let incoming = json::read(path, 2, &self.progress)?;
        self.with_in(Home::Either, |session, now| {
            session.admits(&incoming)?;
            session.join_drafts(None, now)?;
            session.vault.snapshot(UnixMillis(now.moment.utc_ms))?;
            Ok(())
        })?;
        let brought = RefCell::new(Vec::new());
        let changed = self.transact_in(
            Home::Either,
            Op::Import,
            |session, now, plan| {
                attachments::bring(session, &incoming, path, &brought, &self.progress)?;
                let view = merge::plan(&session.journal, incoming, now, plan)?;
                self.progress.settle()?;
                Ok(view)
            },
            |_, _, view| {
                self.progress.end();
                Ok(view)
            },
        );
        if changed.is_err() {
            // What could not be kept leaves nothing behind; a locked journal keeps it sealed.
            let _locked = self.with_in(Home::Either, |session, _| {
                session.let_go_of(brought.take());
                Ok(())
            });
        }
        changed
    }
}

impl Session {
    /// Says whether a file is of the same kind as what is open.
    fn admits(&self, incoming: &json::Incoming) -> Result<(), AppError> {
        let records = incoming.records.iter().map(|record| record.body.kind());
        let earlier = incoming.revisions.iter().map(|kept| kept.body.kind());
        match records.chain(earlier).all(|kind| kind.belongs(self.shelf)) {
            true => Ok(()),
            false if self.shelf => Err(AppError::OnlyInJournal),
            false => Err(AppError::OnlyOnShelf),
        }
    }

    /// Gives the names of the things that have one of these files, or had it.
    fn names_of_files(&self, files: &[RecordId]) -> Vec<String> {
        let has = |body: &Body| body.attached().iter().any(|file| files.contains(&file.id));
        let had = |record: &Record| {
            let mut earlier = self.journal.revisions(record.meta.id).iter();
            has(&record.body) || earlier.any(|revision| has(&revision.body))
        };
        let mut records: Vec<&Record> = match files {
            [] => Vec::new(),
            _ => self.journal.records().filter(|it| had(it)).collect(),
        };
        records.sort_by_key(|record| (record.meta.created.utc_ms, record.meta.id));
        records.into_iter().map(|it| self.heading(it)).collect()
    }
}

fn cancelled() -> Changed<ImportView> {
    Changed {
        value: ImportView {
            cancelled: true,
            ..merge::nothing()
        },
        changes: Changes {
            kinds: Vec::new(),
            undo: None,
        },
    }
}
