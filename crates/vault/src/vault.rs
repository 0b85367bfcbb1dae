//! The open vault as its callers see it: commit, snapshot, keys, close. Owns the callers' end of
//! the channel to the storage thread; how a vault is created and unlocked is in `opening`.

use age::x25519;
use std::collections::HashMap;
use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread;
use std::time::Duration;
use zeroize::Zeroizing;

use crate::anchor::{Anchor, AnchorState};
use crate::engine::{Engine, Entry, Job, RECOVERY_RECORD, Reply, SnapshotInfo, Status};
use crate::error::VaultError;
use crate::guarded::Mending;
use crate::info::{UnixMillis, VaultInfo};
use crate::kept_copy::{CopyState, KeptCopy, Told};
use crate::keys::{self, Keys};
use crate::layout::Layout;
use crate::ledger::Verified;
use crate::memory;
use crate::record::{Change, Collection, Slot, Stored};
use crate::renewal::RenewalFound;
use crate::repair::RepairReport;
use crate::root::Root;
use crate::secret::{KdfCost, Passphrase, RecoveryIdentity};
use crate::space;
use crate::store::Store;

/// How long a commit may take before the caller is told that the storage does not answer.
const COMMIT_LIMIT: Duration = Duration::from_secs(10);
/// The same for a snapshot of everything.
pub(crate) const SNAPSHOT_LIMIT: Duration = Duration::from_secs(600);
/// Commits after which a snapshot is due.
const SNAPSHOT_COMMITS: u64 = 200;
/// Time after which a snapshot is due if anything was committed.
const SNAPSHOT_MILLIS: i64 = 24 * 3_600_000;

/// The number of a commit; the first is 1, each is one more than the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sequence(pub u64);

/// What unlocking found.
#[derive(Debug)]
pub struct Opened {
    /// Every record, in no particular order.
    pub records: Vec<Stored>,
    /// What was mended, if anything was.
    pub repair: Option<RepairReport>,
    /// How the vault stands to the anchor kept outside of it.
    pub anchor_state: AnchorState,
    /// What became of a purge or re-key that was cut off.
    pub renewal: RenewalFound,
}

/// How closing went. The vault is closed and its keys are gone either way.
#[derive(Debug)]
pub struct Closed {
    /// The closing snapshot. If it failed nothing is lost: the ledger holds every commit.
    pub snapshot: Result<SnapshotInfo, VaultError>,
    /// How the kept copy stands after it.
    pub copy: CopyState,
}

/// An open vault. Dropping it closes it without a snapshot; nothing acknowledged is lost by that.
///
/// After a purge or re-key that ended with [`VaultError::Stuck`] every call does: drop it and unlock.
pub struct Vault {
    layout: Layout,
    /// Whoever works with the keys holds this for reading; whoever replaces them, for writing.
    keys: RwLock<Arc<Keys>>,
    jobs: Sender<Job>,
    status: Arc<Mutex<Status>>,
    /// One change of key files at a time; holds the recovery recipient in force.
    pub(crate) key_files: Mutex<Option<x25519::Recipient>>,
    pub(crate) copy_told: Arc<Mutex<Told>>,
    info: VaultInfo,
    latest: Mutex<UnixMillis>,
    given_up: AtomicBool,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Vault")
    }
}

impl Vault {
    pub(crate) fn start(
        layout: Layout,
        keys: Arc<Keys>,
        info: VaultInfo,
        start: Start,
        now: UnixMillis,
        lock: File,
    ) -> Result<Self, VaultError> {
        let (jobs, inbox) = mpsc::channel();
        let recovery = start.recovery.clone();
        let status = Arc::new(Mutex::new(Status {
            sequence: start.sequence,
            root: start.root,
            commits_since_snapshot: start.behind_snapshot,
            last_snapshot: start.last_snapshot,
            space_low: false,
            store_lost: start.store.is_none(),
            snapshot_running: false,
            copy_proving: false,
        }));
        let copy_told = Arc::new(Mutex::new(Told::nothing()));
        let mut engine = Engine {
            layout: layout.clone(),
            keys: Arc::clone(&keys),
            ledger: None,
            ledger_files: start.ledger_files,
            store: start.store,
            index: start.index,
            sequence: start.sequence,
            root: start.root,
            verified: start.verified,
            recovery: start.recovery,
            status: Arc::clone(&status),
            jobs: jobs.clone(),
            running: None,
            waiting: Vec::new(),
            copy: KeptCopy::none(info, Arc::clone(&copy_told)),
            renewing: None,
            halted: false,
        };
        match engine.start_ledger() {
            // Full: the journal can be read, and the first commit tries again.
            Ok(()) | Err(VaultError::DiskFull) => {}
            Err(error) => return Err(error),
        }
        thread::Builder::new()
            .name("vault-storage".to_owned())
            .spawn(move || engine.run(&inbox, lock))
            .map_err(VaultError::from)?;
        let key_files = Mutex::new(recovery);
        Ok(Self {
            layout,
            keys: RwLock::new(keys),
            jobs,
            status,
            key_files,
            copy_told,
            info,
            latest: Mutex::new(now),
            given_up: AtomicBool::new(false),
        })
    }

    /// Makes changes durable, all or none. When this returns the commit survives a power cut.
    ///
    /// Of several changes to one record the last counts. An empty list is a commit too.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::TooLarge`], [`VaultError::ReservedCollection`]: none
    /// of the changes was kept. [`VaultError::Stuck`]: it is not known whether they were.
    pub fn commit(&self, changes: Vec<Change>) -> Result<Sequence, VaultError> {
        let reserved = |change: &Change| match change {
            Change::Put { key, .. } | Change::Remove { key } => {
                key.collection == Collection::RESERVED
            }
        };
        if changes.iter().any(reserved) {
            return Err(VaultError::ReservedCollection);
        }
        self.commit_any(changes)
    }

    pub(crate) fn commit_any(&self, changes: Vec<Change>) -> Result<Sequence, VaultError> {
        // Held until the answer: a purge in between is waited for, without a limit.
        let _keys = self.keys()?;
        self.ask(COMMIT_LIMIT, |reply| Job::Commit(changes, reply))
            .map(Sequence)
    }

    pub(crate) fn ask<T>(
        &self,
        limit: Duration,
        job: impl FnOnce(Reply<T>) -> Job,
    ) -> Result<T, VaultError> {
        let (reply, answer) = mpsc::channel();
        self.send(job(reply))?;
        answer
            .recv_timeout(limit)
            .map_err(|_late| VaultError::Stuck)?
    }

    fn status(&self) -> Result<Status, VaultError> {
        self.status
            .lock()
            .map(|status| *status)
            .map_err(|_poisoned| VaultError::Stuck)
    }

    /// Writes a verified snapshot of the newest commit and waits for it. Commits go on meanwhile.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::Damaged`], [`VaultError::Stuck`], [`VaultError::Io`];
    /// earlier snapshots and the ledger stay as they are.
    pub fn snapshot(&self, now: UnixMillis) -> Result<SnapshotInfo, VaultError> {
        let _keys = self.keys()?;
        self.snapshot_unheld(now)
    }

    /// A snapshot, for who holds the keys already.
    pub(crate) fn snapshot_unheld(&self, now: UnixMillis) -> Result<SnapshotInfo, VaultError> {
        self.remember(now);
        self.ask(SNAPSHOT_LIMIT, |reply| Job::Snapshot(now, Some(reply)))
    }

    /// Starts a snapshot and returns at once; how it went shows in [`Vault::snapshot_due`].
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if the storage thread is gone.
    pub fn snapshot_in_background(&self, now: UnixMillis) -> Result<(), VaultError> {
        self.remember(now);
        let _keys = self.keys()?;
        self.send(Job::Snapshot(now, None))
    }

    fn remember(&self, now: UnixMillis) {
        if let Ok(mut latest) = self.latest.lock() {
            *latest = (*latest).max(now);
        }
    }

    /// Tells whether a snapshot is due: after 200 commits, or a day after the last if there is
    /// anything new.
    #[must_use]
    pub fn snapshot_due(&self, now: UnixMillis) -> bool {
        self.status().is_ok_and(|status| {
            status.commits_since_snapshot >= SNAPSHOT_COMMITS
                || (status.commits_since_snapshot > 0
                    && now.0.saturating_sub(status.last_snapshot) >= SNAPSHOT_MILLIS)
        })
    }

    /// Tells whether the disk is nearly full: the next commits may be refused.
    #[must_use]
    pub fn space_is_low(&self) -> bool {
        self.status().is_ok_and(|status| status.space_low)
    }

    /// Tells whether the live store failed in this session. Commits go on into the ledger and the
    /// next unlock builds the store again.
    #[must_use]
    pub fn store_is_resting(&self) -> bool {
        self.status().is_ok_and(|status| status.store_lost)
    }

    /// The newest acknowledged commit.
    #[must_use]
    pub fn sequence(&self) -> Sequence {
        Sequence(self.status().map_or(0, |status| status.sequence))
    }

    /// What `vault.json` says.
    #[must_use]
    pub fn info(&self) -> VaultInfo {
        self.info
    }

    /// A short text to keep outside the vault; see [`AnchorState`].
    ///
    /// # Errors
    /// [`VaultError::Stuck`] after a crash of the storage thread.
    pub fn anchor(&self) -> Result<Anchor, VaultError> {
        let keys = self.keys()?;
        let status = self.status()?;
        Ok(Anchor::make(&keys, status.sequence, &status.root))
    }

    /// Seals the vault identity with another passphrase. No record is touched; a copy made earlier
    /// still opens with the old one. Take a snapshot before.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::NotWritable`], [`VaultError::Io`]: the old passphrase
    /// stays in force.
    pub fn change_passphrase(&self, new: &Passphrase, cost: KdfCost) -> Result<(), VaultError> {
        let _one = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        space::check(&self.layout, 16 << 10)?;
        keys::write_passphrase_key(&self.layout, &self.keys()?.identity, new, cost)?;
        self.refresh_kept_copy();
        Ok(())
    }

    /// Checks that a secret opens this vault, without opening anything: as before a passphrase is
    /// changed.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::WrongRecovery`], [`VaultError::Damaged`],
    /// [`VaultError::TooMuchWork`].
    pub fn check_secret(&self, secret: crate::secret::Secret<'_>) -> Result<(), VaultError> {
        // Mending must not meet with writing a new key file.
        let _one = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        self.must_be_usable()?;
        let opened = keys::open_identity(&self.layout, secret, Mending::Write).map(|_opened| ());
        memory::wipe_stack();
        opened
    }

    /// Makes a new recovery sheet; the old one no longer opens this vault, nor snapshots from now
    /// on. It still opens copies made earlier.
    ///
    /// # Errors
    /// As [`Vault::commit`]. If the key file cannot be written the old sheet stays in force.
    pub fn make_recovery(&self) -> Result<RecoveryIdentity, VaultError> {
        let mut in_force = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        space::check(&self.layout, 16 << 10)?;
        let recovery = RecoveryIdentity::make();
        let recipient = recovery.0.to_public();
        // The record first: until the key file is renamed the old sheet opens the vault, so a
        // crash in between keeps nobody out.
        self.commit_any(vec![recovery_change(&recipient)])?;
        let written = keys::write_recovery_key(&self.layout, &self.keys()?.identity, &recipient);
        if let Err(error) = written {
            if let Some(old) = &*in_force {
                self.commit_any(vec![recovery_change(old)])?;
            }
            return Err(error);
        }
        *in_force = Some(recipient);
        let now = self
            .latest
            .lock()
            .map_or(self.info.created, |latest| *latest);
        self.snapshot_in_background(now)?;
        Ok(recovery)
    }

    pub(crate) fn send(&self, job: Job) -> Result<(), VaultError> {
        self.must_be_usable()?;
        self.jobs.send(job).map_err(|_gone| VaultError::Stuck)
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The keys in force, for who works with them. They stay in force as long as this is held.
    pub(crate) fn keys(&self) -> Result<RwLockReadGuard<'_, Arc<Keys>>, VaultError> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        self.must_be_usable()?;
        Ok(keys)
    }

    /// A purge or re-key did not say whether it went into force: which keys are the right ones is not
    /// known here any more, and sealing with the old ones could lose what is sealed.
    pub(crate) fn give_up(&self) {
        self.given_up.store(true, Ordering::SeqCst);
    }

    pub(crate) fn must_be_usable(&self) -> Result<(), VaultError> {
        if self.given_up.load(Ordering::SeqCst) {
            Err(VaultError::Stuck)
        } else {
            Ok(())
        }
    }

    /// The keys for whoever replaces them; waits until nobody works with them.
    pub(crate) fn keys_to_replace(&self) -> Result<RwLockWriteGuard<'_, Arc<Keys>>, VaultError> {
        let keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        self.must_be_usable()?;
        Ok(keys)
    }

    /// Takes the closing snapshot, stops the storage threads, lets the keys and the lock go; then waits
    /// for the kept copy, ten seconds at most. One that is not done by then goes on by itself.
    pub fn close(self, now: UnixMillis) -> Closed {
        let snapshot = self.snapshot(now);
        let told = Arc::clone(&self.copy_told);
        // Waits a while for the copy that follows the snapshot.
        drop(self);
        let copy = told.lock().map_or(CopyState::None, |told| told.state());
        Closed { snapshot, copy }
    }

    /// Closes on a thread of its own, so that the window can be covered and gone meanwhile. The
    /// receiver gets one answer.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if no thread can be started; the vault is closed without a snapshot.
    pub fn close_in_background(self, now: UnixMillis) -> Result<Receiver<Closed>, VaultError> {
        let (answer, closed) = mpsc::channel();
        thread::Builder::new()
            .name("vault-close".to_owned())
            .spawn(move || {
                let outcome = self.close(now);
                let _perhaps_nobody_waits = answer.send(outcome);
            })
            .map_err(|_no_thread| VaultError::Stuck)?;
        Ok(closed)
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        let (done, stopped) = mpsc::channel();
        if self.jobs.send(Job::Stop(done)).is_err() {
            return;
        }
        // A snapshot may take its time; a disk that does not answer may not, nor may the kept copy.
        while stopped.recv_timeout(COMMIT_LIMIT) == Err(RecvTimeoutError::Timeout)
            && self
                .status()
                .is_ok_and(|status| status.snapshot_running || status.copy_proving)
        {}
    }
}

pub(crate) fn recovery_change(recovery: &x25519::Recipient) -> Change {
    let bytes = Zeroizing::new(recovery.to_string().into_bytes());
    Change::Put {
        key: RECOVERY_RECORD,
        schema: 1,
        bytes,
    }
}

/// From where the storage thread starts.
#[derive(Default)]
pub(crate) struct Start {
    pub(crate) ledger_files: Vec<(u64, u64)>,
    pub(crate) store: Option<Store>,
    pub(crate) index: HashMap<Slot, Entry>,
    pub(crate) sequence: u64,
    pub(crate) root: Root,
    pub(crate) verified: Vec<Verified>,
    pub(crate) recovery: Option<x25519::Recipient>,
    pub(crate) last_snapshot: i64,
    pub(crate) behind_snapshot: u64,
}
