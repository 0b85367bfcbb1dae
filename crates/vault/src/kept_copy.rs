//! The kept copy: one more folder, of the person's choice, that takes over each snapshot with the
//! key files and the attachments. Owns when it is refreshed and how it stands; what lies in a copy is
//! in `copy`. That the folder is not there, as an unplugged stick, is told and never a failure.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::copy::{self, CopyInfo};
use crate::engine::{Engine, Job};
use crate::error::VaultError;
use crate::info::{UnixMillis, VaultInfo};
use crate::layout::Layout;
use crate::vault::Vault;

/// Why the kept copy could not be refreshed. The journal itself is not touched by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyFault {
    /// The folder is not there now.
    Missing,
    /// The folder holds something else than a copy of this vault.
    InUse,
    /// It could not be written or read back.
    Failed(VaultError),
}

/// How the kept copy stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyState {
    /// No folder was chosen in this session.
    None,
    /// A folder was chosen; nothing was copied in this session yet, or it is being copied.
    Waiting,
    /// It holds this snapshot, and was read back.
    UpToDate(CopyInfo),
    /// The last try did not succeed. It is tried again with the next snapshot.
    Behind(CopyFault),
}

/// The engine's part of it.
pub(crate) struct KeptCopy {
    folder: Option<PathBuf>,
    info: VaultInfo,
    state: Arc<Mutex<CopyState>>,
    running: bool,
    /// Something changed while it was being written.
    again: bool,
}

impl KeptCopy {
    pub(crate) const fn none(info: VaultInfo, state: Arc<Mutex<CopyState>>) -> Self {
        Self {
            folder: None,
            info,
            state,
            running: false,
            again: false,
        }
    }

    pub(crate) const fn is_running(&self) -> bool {
        self.running
    }

    fn tell(&self, state: CopyState) {
        if let Ok(mut told) = self.state.lock() {
            *told = state;
        }
    }
}

impl Engine {
    pub(crate) fn keep_copy(&mut self, folder: Option<PathBuf>) {
        self.copy.tell(match folder {
            Some(_) => CopyState::Waiting,
            None => CopyState::None,
        });
        self.copy.folder = folder;
    }

    /// Copies the newest verified snapshot into the chosen folder, on a thread of its own.
    pub(crate) fn refresh_copy(&mut self) {
        let Some(folder) = self.copy.folder.clone() else {
            return;
        };
        if self.copy.running {
            self.copy.again = true;
            return;
        }
        // A snapshot on the way brings its own refreshing.
        let Some(taken) = self.newest_held().filter(|_| self.running.is_none()) else {
            return;
        };
        let (from, keys, info) = (self.layout.clone(), Arc::clone(&self.keys), self.copy.info);
        let jobs = self.jobs.clone();
        let work = move || {
            let copied = catch_unwind(AssertUnwindSafe(|| {
                if !folder.is_dir() {
                    return Err(CopyFault::Missing);
                }
                let to = Layout::new(&folder);
                copy::refresh(&from, &to, &info, &keys, taken).map_err(|error| match error {
                    VaultError::AlreadyExists => CopyFault::InUse,
                    error => CopyFault::Failed(error),
                })
            }));
            drop(keys);
            let result = copied.unwrap_or(Err(CopyFault::Failed(VaultError::Stuck)));
            let _engine = jobs.send(Job::CopyDone(result));
        };
        self.copy.running = true;
        self.with_status(|status| status.copying = true);
        let started = thread::Builder::new()
            .name("vault-copy".to_owned())
            .spawn(work);
        if started.is_err() {
            self.copy_done(Err(CopyFault::Failed(VaultError::Stuck)));
        }
    }

    pub(crate) fn copy_done(&mut self, result: Result<CopyInfo, CopyFault>) {
        self.copy.running = false;
        if self.copy.folder.is_some() {
            self.copy.tell(match result {
                Ok(info) => CopyState::UpToDate(info),
                Err(fault) => CopyState::Behind(fault),
            });
        }
        if std::mem::take(&mut self.copy.again) {
            self.refresh_copy();
        }
        let running = self.copy.running;
        self.with_status(|status| status.copying = running);
    }
}

impl Vault {
    /// Chooses the folder that takes over each snapshot from now on, or none, and copies at once.
    /// Not remembered: the caller names it again after each unlock.
    ///
    /// The folder has to be there, and be empty or an earlier copy of this vault; later it may be
    /// absent for any time. Work goes on meanwhile; [`Vault::copy_state`] tells how it went.
    ///
    /// # Errors
    /// [`CopyFault::Missing`], [`CopyFault::InUse`], [`CopyFault::Failed`] with
    /// [`VaultError::NotWritable`], [`VaultError::Stuck`] or [`VaultError::Io`]; the choice before
    /// stays.
    pub fn keep_copy_in(&self, folder: Option<&Path>, now: UnixMillis) -> Result<(), CopyFault> {
        if let Some(folder) = folder {
            if !folder.is_dir() {
                return Err(CopyFault::Missing);
            }
            copy::claim_target(&Layout::new(folder), self.info().id).map_err(
                |error| match error {
                    VaultError::AlreadyExists => CopyFault::InUse,
                    error => CopyFault::Failed(error),
                },
            )?;
        }
        self.send(Job::KeepCopy(folder.map(Path::to_path_buf)))
            .and_then(|()| self.snapshot_in_background(now))
            .map_err(CopyFault::Failed)
    }

    /// How the kept copy stands.
    #[must_use]
    pub fn copy_state(&self) -> CopyState {
        self.copy_state
            .lock()
            .map_or(CopyState::None, |state| *state)
    }

    /// Something in `keys/` changed: the kept copy takes it over.
    pub(crate) fn refresh_kept_copy(&self) {
        // Failing is no harm: the next snapshot takes it over.
        let _storage_thread = self.send(Job::RefreshCopy);
    }
}
