//! Copies: where they lie, whether they open, a second folder of the person's choice, and a copy that
//! is opened to look at.
//!
//! Owns what is said about them. How a copy is made and what is in it is the vault's. The second
//! folder is a matter of this computer: it is sealed in a slot of its own, no record, and never goes
//! out with the journal.

mod looking;
mod renewing;

use std::path::{Path, PathBuf};

use waymark_journal::Moment;
use waymark_vault::{
    CopyFault, CopyState, HeldSnapshot, RecordKey, UnixMillis, VaultError, held_snapshots,
};

pub(crate) use looking::Picked;

use crate::error::AppError;
use crate::session::{App, Home, Now, Session};
use crate::stored::{COPY_FOLDER, put};
use crate::wire::copies::{
    CopiesView, CopyTriedView, CopyTryRequest, CopyView, SecondCopyState, SecondCopyView,
};

/// The slot of the second folder.
const SLOT: RecordKey = RecordKey {
    collection: COPY_FOLDER,
    id: [0; 16],
};
/// What the folder inside a chosen folder is called where that one holds other things.
const INSIDE: &str = "copy";

impl App {
    /// Gives the copies of what is open: in its own folder, and in the second one.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn copies(&self) -> Result<CopiesView, AppError> {
        self.read_in(Home::Either, |session, now| {
            let place = session.place(&self.places);
            let held = held_snapshots(&place)?;
            Ok(CopiesView {
                folder: place.join("snapshots").display().to_string(),
                rows: session.copy_rows(&held, now.moment),
                second: session.second_copy(now.moment),
            })
        })
    }

    /// Tries to open a copy and reads all of it; nothing is changed.
    ///
    /// # Errors
    /// [`AppError::Damaged`] if it does not open or is of another key; [`AppError::Locked`].
    pub fn copy_try(&self, request: &CopyTryRequest) -> Result<CopyTriedView, AppError> {
        self.read_in(Home::Either, |session, now| {
            let second = session.copy_folder.as_deref().filter(|_| request.second);
            let found = session.vault.try_snapshot(second, request.sequence)?;
            Ok(CopyTriedView {
                records: found.records,
                made: session.when(found.created, now.moment),
            })
        })
    }

    /// Makes a copy now and reads it back: in the journal's own folder, or in another one that is
    /// absent, empty or an earlier copy of it.
    ///
    /// # Errors
    /// [`AppError::PlaceTaken`], [`AppError::DiskFull`], [`AppError::NotWritable`], the vault's errors,
    /// [`AppError::OnlyToRead`], [`AppError::Locked`].
    pub fn copy_make(&self, to: Option<&Path>) -> Result<CopyTriedView, AppError> {
        self.with_in(Home::Either, |session, now| {
            session.writable()?;
            session.join_drafts(None, now)?;
            let at = UnixMillis(now.moment.utc_ms);
            let made = match to {
                Some(folder) => session.vault.copy_to(folder, at)?.snapshot,
                None => session.vault.snapshot(at)?,
            };
            Ok(CopyTriedView {
                records: made.records,
                made: session.when(made.created, now.moment),
            })
        })
    }

    /// Keeps a second copy in a folder from now on; no path is a closed dialog. A folder that holds
    /// other things gets one of its own inside it.
    ///
    /// # Errors
    /// [`AppError::PlaceTaken`] where it holds another journal, [`AppError::NotWritable`],
    /// [`AppError::BadValue`] for a path that is no text, the vault's errors, [`AppError::Locked`].
    pub fn second_copy_choose(&self, path: Option<&Path>) -> Result<CopiesView, AppError> {
        let Some(path) = path else {
            return self.copies();
        };
        let folder = inside(path).map_err(|error| crate::files::problem(&error))?;
        let text = folder.to_str().ok_or(AppError::BadValue)?.to_owned();
        self.with_in(Home::Either, |session, now| {
            session.writable()?;
            let at = UnixMillis(now.moment.utc_ms);
            session
                .vault
                .keep_copy_in(Some(&folder), at)
                .map_err(fault)?;
            session.vault.commit(vec![put(SLOT, &text)?])?;
            session.copy_folder = Some(folder.clone());
            Ok(())
        })?;
        self.copies()
    }

    /// Keeps no second copy any more. What lies there stays.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn second_copy_stop(&self) -> Result<CopiesView, AppError> {
        self.with_in(Home::Either, |session, now| {
            session.writable()?;
            let at = UnixMillis(now.moment.utc_ms);
            session.vault.keep_copy_in(None, at).map_err(fault)?;
            session.vault.commit(vec![put(SLOT, &String::new())?])?;
            session.copy_folder = None;
            Ok(())
        })?;
        self.copies()
    }
}

/// Gives the folder a copy goes to: the chosen one where it is empty or a copy already.
fn inside(path: &Path) -> std::io::Result<PathBuf> {
    let is_copy = path.join("vault.json").exists() || path.join("keys").exists();
    if is_copy || std::fs::read_dir(path)?.next().is_none() {
        return Ok(path.to_owned());
    }
    let folder = path.join(INSIDE);
    if !folder.exists() {
        std::fs::create_dir(&folder)?;
    }
    Ok(folder)
}

fn fault(fault: CopyFault) -> AppError {
    match fault {
        CopyFault::Missing => AppError::File,
        CopyFault::InUse => AppError::PlaceTaken,
        CopyFault::Failed(error) => error.into(),
    }
}

impl Session {
    /// Takes up the second folder after unlocking. One that is not there now is told on its page.
    pub(crate) fn take_up_copy_folder(&mut self, now: Now<'_>) {
        self.copy_folder
            .take_if(|folder| folder.as_os_str().is_empty());
        if let Some(folder) = &self.copy_folder {
            let at = UnixMillis(now.moment.utc_ms);
            self.copy_fault = self.vault.keep_copy_in(Some(folder), at).err();
        }
    }

    fn copy_rows(&self, held: &[HeldSnapshot], now: Moment) -> Vec<CopyView> {
        held.iter()
            .map(|one| CopyView {
                sequence: one.sequence,
                made: one.written.map(|at| self.when(at, now)).unwrap_or_default(),
                size: self.size_in_words(one.bytes),
            })
            .collect()
    }

    fn second_copy(&self, now: Moment) -> SecondCopyView {
        let mut view = SecondCopyView {
            folder: String::new(),
            state: SecondCopyState::None,
            made: String::new(),
            rows: Vec::new(),
        };
        let Some(folder) = &self.copy_folder else {
            return view;
        };
        view.folder = folder.display().to_string();
        view.state = match (self.vault.copy_state(), self.copy_fault) {
            (CopyState::UpToDate(info), _) => {
                view.made = self.when(info.snapshot.created, now);
                SecondCopyState::UpToDate
            }
            (CopyState::Behind(fault), _) | (CopyState::None, Some(fault)) => trouble(fault),
            (CopyState::None | CopyState::Waiting, _) => SecondCopyState::Waiting,
        };
        if let Ok(held) = held_snapshots(folder) {
            view.rows = self.copy_rows(&held, now);
        }
        view
    }

    fn when(&self, at: UnixMillis, now: Moment) -> String {
        self.dates.day_and_time(Moment {
            utc_ms: at.0,
            ..now
        })
    }
}

fn trouble(fault: CopyFault) -> SecondCopyState {
    match fault {
        CopyFault::Missing => SecondCopyState::Missing,
        CopyFault::InUse => SecondCopyState::InUse,
        CopyFault::Failed(VaultError::DiskFull) => SecondCopyState::Full,
        CopyFault::Failed(_) => SecondCopyState::Failed,
    }
}
