//! The kept copy: one more folder, of the person's choice, that takes over each snapshot with the
//! key files and the attachments. Owns when it is refreshed and how it stands; what lies in a copy is
//! in `copy`. That the folder is not there, as an unplugged stick, is told and never a failure.
//!
//! What is copied is proven on one thread, with the keys, in the own folder; it is written on another,
//! which has no key and which nobody waits for but the end of the vault, and that for a while only.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::copy::{self, CopyInfo, Look, Source, Written};
use crate::engine::{Engine, Job};
use crate::error::VaultError;
use crate::far::{self, PATIENCE};
use crate::files;
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
    /// The last try did not succeed, or has had no answer for eight seconds. It is tried again with the
    /// next snapshot.
    Behind(CopyFault),
}

/// How long the end of a vault waits for the copy of its last snapshot.
const END_LIMIT: Duration = PATIENCE;
const SILENT: CopyFault = CopyFault::Failed(VaultError::Stuck);

/// How the copy stands, for whoever asks.
pub(crate) struct Told {
    state: CopyState,
    /// The last sign of life of the thread that writes, while it does.
    alive: Option<Instant>,
    /// The writing that counts; one into a folder that was chosen before counts no more.
    round: u64,
}

impl Told {
    pub(crate) const fn nothing() -> Self {
        Self {
            state: CopyState::None,
            alive: None,
            round: 0,
        }
    }

    fn choose(&mut self, a_folder: bool) {
        self.alive = None;
        self.state = if a_folder {
            CopyState::Waiting
        } else {
            CopyState::None
        };
    }

    pub(crate) fn state(&self) -> CopyState {
        match self.alive {
            Some(alive) if alive.elapsed() > PATIENCE => CopyState::Behind(SILENT),
            _ => self.state,
        }
    }
}

/// The engine's part of it. No key is in it.
pub(crate) struct KeptCopy {
    folder: Option<PathBuf>,
    info: VaultInfo,
    told: Arc<Mutex<Told>>,
    /// It is being proven in the own folder what is to be copied.
    proving: bool,
    /// Something changed while that was proven.
    again: bool,
    writing: bool,
    /// Counts the writings.
    round: u64,
    /// What is to be written next, and whether its doubts were looked into.
    next: Option<(Source, bool)>,
    /// A writing that a person asked for compares what is there already.
    look: Look,
    settled: bool,
}

impl KeptCopy {
    pub(crate) const fn none(info: VaultInfo, told: Arc<Mutex<Told>>) -> Self {
        Self {
            folder: None,
            info,
            told,
            proving: false,
            again: false,
            writing: false,
            round: 0,
            next: None,
            look: Look::Sizes,
            settled: false,
        }
    }

    /// The own folder is being read, with the keys.
    pub(crate) const fn is_proving(&self) -> bool {
        self.proving
    }

    fn tell(&self, change: impl FnOnce(&mut Told)) {
        if let Ok(mut told) = self.told.lock() {
            change(&mut told);
        }
    }

    /// Writes what is next on a thread of its own, unless that is busy.
    fn write_next(&mut self, jobs: &Sender<Job>) {
        let Some(folder) = self.folder.clone().filter(|_| !self.writing) else {
            return;
        };
        let Some((source, settled)) = self.next.take() else {
            return;
        };
        (self.writing, self.settled) = (true, settled);
        self.round += 1;
        let round = self.round;
        self.tell(|told| (told.round, told.alive) = (round, Some(Instant::now())));
        let (jobs, told) = (jobs.clone(), Arc::clone(&self.told));
        let work = move || {
            let alive = || {
                if let Ok(mut told) = told.lock()
                    && told.round == round
                    && told.alive.is_some()
                {
                    told.alive = Some(Instant::now());
                }
            };
            let written = catch_unwind(AssertUnwindSafe(|| write(&source, &folder, &alive)));
            let _engine = jobs.send(Job::CopyDone(round, written.unwrap_or(Err(SILENT))));
        };
        let started = thread::Builder::new()
            .name("vault-copy".to_owned())
            .spawn(work);
        if started.is_err() {
            self.done(round, &Err(SILENT));
        }
    }

    fn done(&mut self, round: u64, result: &Result<Written, CopyFault>) {
        if round != self.round {
            return;
        }
        self.writing = false;
        let state = match result {
            Ok(written) => CopyState::UpToDate(written.info),
            Err(fault) => CopyState::Behind(*fault),
        };
        let chosen = self.folder.is_some();
        self.tell(|told| {
            told.alive = None;
            if chosen {
                told.state = state;
            }
        });
    }

    /// Waits at the end, when keys and lock are gone, for what is still to be written; for a while.
    pub(crate) fn end(mut self, inbox: &Receiver<Job>, jobs: Sender<Job>) {
        let begun = Instant::now();
        while self.writing {
            let left = END_LIMIT.saturating_sub(begun.elapsed());
            match inbox.recv_timeout(left) {
                Ok(Job::CopyDone(round, result)) => {
                    self.done(round, &result);
                    self.write_next(&jobs);
                }
                // Whoever still asks anything is told that nobody is here.
                Ok(_) => {}
                Err(_late) => {
                    return self.tell(|told| {
                        told.alive = None;
                        told.state = CopyState::Behind(SILENT);
                    });
                }
            }
        }
    }
}

/// Runs on the thread that may wait for the folder for ever.
fn write(source: &Source, folder: &Path, alive: &dyn Fn()) -> Result<Written, CopyFault> {
    match files::is_folder(folder) {
        Ok(true) => source.write(&Layout::new(folder), alive).map_err(fault),
        Ok(false) => Err(CopyFault::Missing),
        Err(error) => Err(CopyFault::Failed(VaultError::of_reading(error))),
    }
}

fn fault(error: VaultError) -> CopyFault {
    match error {
        VaultError::AlreadyExists => CopyFault::InUse,
        error => CopyFault::Failed(error),
    }
}

impl Engine {
    pub(crate) fn keep_copy(&mut self, folder: Option<PathBuf>, look: Look) {
        self.copy.tell(|told| told.choose(folder.is_some()));
        self.copy.folder = folder;
        self.copy.next = None;
        // Whoever still waits for the folder that was chosen before holds up no other.
        self.copy.round += 1;
        self.copy.writing = false;
        self.copy.look = look;
    }

    /// Copies the newest verified snapshot into the chosen folder.
    pub(crate) fn refresh_copy(&mut self, look: Look) {
        if look == Look::Contents {
            self.copy.look = look;
        }
        self.prove_copy(Vec::new());
    }

    /// Proves, on a thread of its own, what is to be copied.
    fn prove_copy(&mut self, doubtful: Vec<OsString>) {
        if self.copy.folder.is_none() {
            return;
        }
        if self.copy.proving {
            self.copy.again = true;
            return;
        }
        // A snapshot on the way brings its own refreshing.
        let Some(taken) = self.newest_held().filter(|_| self.running.is_none()) else {
            return;
        };
        let look = std::mem::replace(&mut self.copy.look, Look::Sizes);
        let (from, keys, info) = (self.layout.clone(), Arc::clone(&self.keys), self.copy.info);
        let jobs = self.jobs.clone();
        let work = move || {
            let settled = !doubtful.is_empty();
            let proven = catch_unwind(AssertUnwindSafe(|| {
                Source::prove(&from, info, &keys, taken, look, doubtful)
            }));
            drop(keys);
            let proven = proven.unwrap_or(Err(VaultError::Stuck));
            let _engine = jobs.send(Job::CopyProven(proven.map(|source| (source, settled))));
        };
        self.copy.proving = true;
        self.with_status(|status| status.copy_proving = true);
        let started = thread::Builder::new()
            .name("vault-copy-proof".to_owned())
            .spawn(work);
        if started.is_err() {
            self.copy_proven(Err(VaultError::Stuck));
        }
    }

    pub(crate) fn copy_proven(&mut self, proven: Result<(Source, bool), VaultError>) {
        self.copy.proving = false;
        self.with_status(|status| status.copy_proving = false);
        match proven {
            Ok(source) => {
                self.copy.next = Some(source);
                self.copy.write_next(&self.jobs);
            }
            Err(error) => {
                let failed = CopyState::Behind(CopyFault::Failed(error));
                self.copy.tell(|told| told.state = failed);
            }
        }
        if std::mem::take(&mut self.copy.again) {
            self.prove_copy(Vec::new());
        }
    }

    pub(crate) fn copy_done(&mut self, round: u64, result: Result<Written, CopyFault>) {
        if round != self.copy.round {
            return;
        }
        let doubtful = match &result {
            Ok(written) if !self.copy.settled => written.doubtful.clone(),
            _ => Vec::new(),
        };
        if doubtful.is_empty() {
            self.copy.done(round, &result);
            return self.copy.write_next(&self.jobs);
        }
        // It is done when the doubts are looked into.
        self.copy.writing = false;
        self.copy.tell(|told| told.alive = None);
        self.copy.look = Look::Contents;
        self.copy.next = None;
        self.prove_copy(doubtful);
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
    /// [`VaultError::NotReadable`], [`VaultError::NotWritable`], [`VaultError::Io`], or
    /// [`VaultError::Stuck`] if the folder does not answer within eight seconds; the choice before
    /// stays.
    pub fn keep_copy_in(&self, folder: Option<&Path>, now: UnixMillis) -> Result<(), CopyFault> {
        if let Some(folder) = folder {
            let (place, id) = (folder.to_path_buf(), self.info().id);
            far::ask(move || claim(&place, id)).unwrap_or(Err(SILENT))?;
        }
        self.choose_copy_in(folder, Look::Contents, now)
            .map_err(CopyFault::Failed)
    }

    /// The same without a look at the folder: as after an unlock, which no folder may hold up. How it
    /// stands shows in [`Vault::copy_state`]. Attachments that lie there are compared by size alone.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if the storage thread is gone.
    pub fn take_up_copy_in(
        &self,
        folder: Option<&Path>,
        now: UnixMillis,
    ) -> Result<(), VaultError> {
        self.choose_copy_in(folder, Look::Sizes, now)
    }

    fn choose_copy_in(
        &self,
        folder: Option<&Path>,
        look: Look,
        now: UnixMillis,
    ) -> Result<(), VaultError> {
        self.must_be_usable()?;
        // Said at once: who asks next must not hear of the folder before.
        if let Ok(mut told) = self.copy_told.lock() {
            told.choose(folder.is_some());
        }
        self.send(Job::KeepCopy(folder.map(Path::to_path_buf), look))?;
        self.snapshot_in_background(now)
    }

    /// Copies again into the folder that was chosen, and compares every byte that lies there already:
    /// as after [`crate::CopyCheck`] found damage in it. Returns at once.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if the storage thread is gone.
    pub fn copy_again(&self) -> Result<(), VaultError> {
        self.send(Job::RefreshCopy(Look::Contents))
    }

    /// How the kept copy stands.
    #[must_use]
    pub fn copy_state(&self) -> CopyState {
        self.copy_told
            .lock()
            .map_or(CopyState::None, |told| told.state())
    }

    /// Something in `keys/` changed: the kept copy takes it over.
    pub(crate) fn refresh_kept_copy(&self) {
        // Failing is no harm: the next snapshot takes it over.
        let _storage_thread = self.send(Job::RefreshCopy(Look::Sizes));
    }
}

fn claim(folder: &Path, id: [u8; 16]) -> Result<(), CopyFault> {
    match files::is_folder(folder) {
        Ok(true) => copy::claim_target(&Layout::new(folder), id).map_err(fault),
        Ok(false) => Err(CopyFault::Missing),
        Err(error) => Err(CopyFault::Failed(VaultError::of_reading(error))),
    }
}
