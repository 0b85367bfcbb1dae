//! Copies: where they lie, whether they open, a second folder of the person's choice, and a copy that
//! is opened to look at.
//!
//! Owns what is said about them. How a copy is made and what is in it is the vault's. The second
//! folder is a matter of this computer: it is sealed in a slot of its own, no record, and never goes
//! out with the journal.

mod looking;
mod renewing;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use waymark_journal::Moment;
use waymark_vault::{
    CheckedCopy, CopyFault, CopyOutcome, CopyState, HeldSnapshot, RecordKey, UnixMillis,
    VaultError, held_snapshots, held_snapshots_afar,
};

pub(crate) use looking::Picked;

use crate::error::AppError;
use crate::session::{App, Home, Now, Session};
use crate::stored::{COPY_FOLDER, put};
use crate::wire::copies::{
    CopiesView, CopyTried, CopyTriedView, CopyTryRequest, CopyView, SecondCopyState, SecondCopyView,
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
        let (mut view, second) = self.read_in(Home::Either, |session, now| {
            let place = session.place(&self.places);
            let held = held_snapshots(&place)?;
            let view = CopiesView {
                folder: place.join("snapshots").display().to_string(),
                rows: session.copy_rows(&held, now.moment),
                second: session.second_copy(now.moment),
            };
            Ok((view, session.copy_folder.clone()))
        })?;
        if let Some(folder) = second {
            // The journal does not wait for a folder that may not answer.
            let held = held_snapshots_afar(&folder).unwrap_or_default();
            view.second.rows = self.read_in(Home::Either, |session, now| {
                Ok(session.copy_rows(&held, now.moment))
            })?;
        }
        Ok(view)
    }

    /// Tries a copy as it would be needed on another computer: its key files, what is sealed in it, and
    /// every file. Nothing in it is changed; a damaged one in the second folder is then written anew.
    ///
    /// # Errors
    /// [`AppError::NoCopy`] if there is none, [`AppError::Stuck`] if the folder does not answer,
    /// [`AppError::NotReadable`]; [`AppError::Locked`].
    pub fn copy_try(&self, request: &CopyTryRequest) -> Result<CopyTriedView, AppError> {
        let check = self.read_in(Home::Either, |session, _| {
            let second = session.copy_folder.as_deref().filter(|_| request.second);
            let named = session.named_files();
            let sequence = Some(request.sequence);
            Ok(session.vault.copy_check(second, sequence, named)?)
        })?;
        let found = check.run()?;
        self.read_in(Home::Either, |session, now| {
            let view = session.tried(&found, now.moment);
            if request.second && view.outcome != CopyTried::Whole {
                // It shows on the page how it went.
                let _asked = session.vault.copy_again();
            }
            Ok(view)
        })
    }

    /// Makes a copy now and reads it back: in the journal's own folder, or in another one that is
    /// absent, empty or an earlier copy of it.
    ///
    /// # Errors
    /// [`AppError::PlaceTaken`], [`AppError::DiskFull`], [`AppError::NotWritable`], the vault's errors,
    /// [`AppError::OnlyToRead`], [`AppError::Locked`].
    pub fn copy_make(&self, to: Option<&Path>) -> Result<CopyTriedView, AppError> {
        let (snapshot, making) = self.with_in(Home::Either, |session, now| {
            session.writable()?;
            session.join_drafts(None, now)?;
            let at = UnixMillis(now.moment.utc_ms);
            Ok(match to {
                Some(_) => (None, Some(session.vault.prepare_copy(at)?)),
                None => (Some(session.vault.snapshot(at)?), None),
            })
        })?;
        // Written while the journal can be used: the folder may be slow.
        let copied = match (making, to) {
            (Some(making), Some(folder)) => Some(making.write(folder)?.snapshot),
            _ => None,
        };
        let made = snapshot.or(copied).ok_or(AppError::NoCopy)?;
        self.read_in(Home::Either, |session, now| {
            Ok(CopyTriedView {
                outcome: CopyTried::Whole,
                records: made.records,
                files: 0,
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
            let taken = self.vault.take_up_copy_in(Some(folder), at);
            self.copy_fault = taken.map_err(CopyFault::Failed).err();
        }
    }

    /// Gives the files that records name, as they are now or were.
    fn named_files(&self) -> HashSet<[u8; 16]> {
        self.journal.attached().map(|file| file.id.0).collect()
    }

    fn tried(&self, found: &CheckedCopy, now: Moment) -> CopyTriedView {
        let (outcome, files) = match found.outcome {
            CopyOutcome::Whole => (CopyTried::Whole, 0),
            CopyOutcome::KeysDamaged => (CopyTried::KeysDamaged, 0),
            CopyOutcome::KeysDiffer => (CopyTried::KeysDiffer, 0),
            CopyOutcome::SnapshotDamaged => (CopyTried::SnapshotDamaged, 0),
            CopyOutcome::AttachmentsDamaged(files) => (CopyTried::FilesDamaged, files),
            CopyOutcome::AttachmentsMissing(files) => (CopyTried::FilesMissing, files),
            CopyOutcome::SpareDamaged => (CopyTried::SpareDamaged, 0),
        };
        let snapshot = found.snapshot.as_ref();
        CopyTriedView {
            outcome,
            records: snapshot.map_or(0, |snapshot| snapshot.records),
            files,
            made: snapshot.map_or_else(String::new, |snapshot| self.when(snapshot.created, now)),
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
