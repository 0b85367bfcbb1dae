//! The open vault as its callers see it: create, unlock, commit, snapshot, close. Owns the lock
//! file and the end of the channel to the storage thread; everything else lives in its own module.

use age::x25519;
use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use zeroize::Zeroizing;

use crate::anchor::{Anchor, AnchorState};
use crate::engine::{
    Engine, Entry, Job, RECOVERY_RECORD, Reply, SnapshotInfo, Status, recipient_from,
};
use crate::error::{Part, VaultError};
use crate::files;
use crate::info::{self, FORMAT, UnixMillis, VaultInfo, VaultKind};
use crate::keys::{self, Keys, make_random};
use crate::ladder::{self, seal_meta};
use crate::layout::Layout;
use crate::record::{Change, Collection, Sealer, Stored};
use crate::repair::{RepairReport, RepairStep, repair};
use crate::root::Root;
use crate::secret::{KdfCost, Passphrase, RecoveryIdentity, Secret};
use crate::snapshot;
use crate::space;
use crate::store::{Batch, Store};

/// How long a commit may take before the caller is told that the storage does not answer.
const COMMIT_LIMIT: Duration = Duration::from_secs(10);
/// The same for a snapshot of everything.
const SNAPSHOT_LIMIT: Duration = Duration::from_secs(600);
/// Commits after which a snapshot is due.
const SNAPSHOT_COMMITS: u64 = 200;
/// Time after which a snapshot is due if anything was committed.
const SNAPSHOT_MILLIS: i64 = 24 * 3_600_000;
const FIRST_EPOCH: u32 = 1;

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
}

/// How closing went. The vault is closed and its keys are gone either way.
#[derive(Debug)]
pub struct Closed {
    /// The closing snapshot. If it failed nothing is lost: the ledger holds every commit.
    pub snapshot: Result<SnapshotInfo, VaultError>,
}

/// An open vault. Dropping it closes it without a snapshot; nothing acknowledged is lost by that.
pub struct Vault {
    layout: Layout,
    keys: Arc<Keys>,
    jobs: Sender<Job>,
    status: Arc<Mutex<Status>>,
    /// One change of key files at a time; holds the recovery recipient in force.
    key_files: Mutex<Option<x25519::Recipient>>,
    info: VaultInfo,
    latest: Mutex<UnixMillis>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Vault")
    }
}

/// Takes the lock file; it is let go when the file is dropped, also by a crash.
pub(crate) fn lock(layout: &Layout) -> Result<File, VaultError> {
    let file = files::private_options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(layout.lock())?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(VaultError::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// A folder is free if it is absent or empty.
fn claim_folder(folder: &Path) -> Result<(), VaultError> {
    match std::fs::read_dir(folder).map(|entries| entries.take(1).count()) {
        Ok(0) => Ok(files::create_private_folder(folder)?),
        Ok(_) => Err(VaultError::AlreadyExists),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Ok(files::create_private_folder(folder)?)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => {
            Err(VaultError::AlreadyExists)
        }
        Err(error) => Err(error.into()),
    }
}

/// The vault's keys, from key files or, where the data key is lost in both copies, a snapshot.
pub(crate) fn open_keys(
    layout: &Layout,
    info: &VaultInfo,
    secret: Secret<'_>,
) -> Result<(Keys, Vec<RepairStep>), VaultError> {
    let (identity, mended) = keys::open_identity(layout, secret)?;
    let mut steps: Vec<_> = mended.map(RepairStep::SpareCopyUsed).into_iter().collect();
    let epoch = newest_epoch(layout)?.unwrap_or(FIRST_EPOCH);
    match keys::open_data_key(layout, &identity, epoch) {
        Ok((data, mended)) => {
            if mended {
                steps.push(RepairStep::SpareCopyUsed(Part::DataKey));
            }
            Ok((Keys::derive(identity, info.id, epoch, &data), steps))
        }
        Err(error) => {
            for number in files::numbered(&layout.snapshots(), "age")?
                .into_iter()
                .rev()
            {
                let read = snapshot::read(&layout.snapshot(number), &identity, None, drop);
                if let Ok((_, found)) = read
                    && found.vault == info.id
                {
                    // A full disk must not keep the person out; the next unlock tries again.
                    let _mended = keys::write_data_key(layout, &identity, found.epoch, &found.data);
                    steps.push(RepairStep::SpareCopyUsed(Part::DataKey));
                    return Ok((found, steps));
                }
            }
            Err(error)
        }
    }
}

fn newest_epoch(layout: &Layout) -> Result<Option<u32>, VaultError> {
    let mut newest = None;
    for entry in std::fs::read_dir(layout.keys())? {
        let name = entry?.file_name();
        let epoch = name
            .to_str()
            .and_then(|name| name.strip_prefix("data-")?.split('.').next()?.parse().ok());
        newest = newest.max(epoch);
    }
    Ok(newest)
}

impl Vault {
    /// Creates a journal's vault in an empty or absent folder. See [`Vault::create_of_kind`].
    ///
    /// # Errors
    /// As [`Vault::create_of_kind`].
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        now: UnixMillis,
    ) -> Result<(Self, RecoveryIdentity), VaultError> {
        Self::create_of_kind(folder, VaultKind::Journal, passphrase, cost, now)
    }

    /// Creates a vault and opens it. The recovery identity is returned this once: show it now.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if the folder holds anything, [`VaultError::DiskFull`],
    /// [`VaultError::NotWritable`], [`VaultError::Io`].
    pub fn create_of_kind(
        folder: &Path,
        kind: VaultKind,
        passphrase: &Passphrase,
        cost: KdfCost,
        now: UnixMillis,
    ) -> Result<(Self, RecoveryIdentity), VaultError> {
        claim_folder(folder)?;
        let layout = Layout::new(folder);
        let lock = lock(&layout)?;
        for part in [
            layout.keys(),
            layout.ledger(),
            layout.attachments(),
            layout.snapshots(),
        ] {
            files::create_private_folder(&part)?;
        }
        space::check(&layout, 1 << 20)?;
        let info = VaultInfo {
            format: FORMAT,
            id: make_random(),
            created: now,
            kind,
        };
        let data = Zeroizing::new(make_random::<32>());
        let identity = x25519::Identity::generate();
        let recovery = RecoveryIdentity::make();
        keys::write_passphrase_key(&layout, &identity, passphrase, cost)?;
        let recipient = recovery.0.to_public();
        keys::write_recovery_key(&layout, &identity, &recipient)?;
        keys::write_data_key(&layout, &identity, FIRST_EPOCH, &data)?;
        let keys = Arc::new(Keys::derive(identity, info.id, FIRST_EPOCH, &data));
        let store = first_store(&layout, &keys)?;
        space::lay_ballast(&layout);
        let own = Some(recipient.clone());
        let start = Start {
            store,
            recovery: own,
            last_snapshot: now.0,
            ..Start::default()
        };
        let vault = Self::start(layout, keys, info, start, now, lock)?;
        vault.commit_any(vec![recovery_change(&recipient)])?;
        // Last, so that a folder cut off half-way is no vault.
        info::write(&vault.layout, &info)?;
        Ok((vault, recovery))
    }

    /// Opens a vault: verifies everything, mends what is damaged, returns every record.
    ///
    /// `anchor` is what [`Vault::anchor`] gave when this vault was last open on this computer.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::NewerFormat`], [`VaultError::AlreadyOpen`],
    /// [`VaultError::WrongPassphrase`], [`VaultError::WrongRecovery`], [`VaultError::TooMuchWork`],
    /// [`VaultError::Damaged`] only where a part and all its spare copies are damaged,
    /// [`VaultError::NotWritable`], [`VaultError::DiskFull`], [`VaultError::Io`].
    pub fn unlock(
        folder: &Path,
        secret: Secret<'_>,
        anchor: Option<&Anchor>,
        now: UnixMillis,
    ) -> Result<(Self, Opened), VaultError> {
        let layout = Layout::new(folder);
        let (info, info_mended) = info::read(&layout)?;
        let lock = lock(&layout)?;
        let (keys, mut steps) = open_keys(&layout, &info, secret)?;
        if info_mended {
            steps.insert(0, RepairStep::SpareCopyUsed(Part::Info));
        }
        let mut settled = ladder::settle(&layout, &keys)?;
        let recovery = settled
            .state
            .records
            .get(&Sealer::new(&keys).slot(RECOVERY_RECORD))
            .and_then(|record| recipient_from(&record.plain));
        let repaired = repair(&layout, &keys, recovery.as_ref(), &mut settled, now)?;
        steps.extend(repaired.steps);
        let state = settled.state;
        let repair = (!steps.is_empty() || !settled.complete).then(|| RepairReport {
            steps,
            kept_sequence: state.sequence,
            kept_records: state.records.len() as u64,
            complete: settled.complete,
            quarantine: repaired.quarantine,
        });
        let newest = repaired.verified.last();
        let start = Start {
            ledger_files: repaired.ledger_files,
            store: repaired.store,
            index: state
                .records
                .iter()
                .map(|(slot, one)| (*slot, Entry::of(one)))
                .collect(),
            sequence: state.sequence,
            root: state.root,
            last_snapshot: newest.map_or(info.created.0, |one| one.created),
            behind_snapshot: state.sequence
                - newest.map_or(0, |one| one.sequence.min(state.sequence)),
            verified: repaired.verified,
            recovery,
        };
        let anchor_state = Anchor::compare(anchor, &keys, state.sequence, &state.root);
        let vault = Self::start(layout, Arc::new(keys), info, start, now, lock)?;
        let own = Collection::RESERVED;
        let records = state
            .records
            .into_values()
            .filter(|record| record.head.key.collection != own)
            .map(crate::record::Open::into_stored)
            .collect();
        Ok((
            vault,
            Opened {
                records,
                repair,
                anchor_state,
            },
        ))
    }

    /// What can be read of a vault without any secret.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::NewerFormat`], [`VaultError::Damaged`].
    pub fn read_info(folder: &Path) -> Result<VaultInfo, VaultError> {
        info::read(&Layout::new(folder)).map(|(info, _)| info)
    }

    fn start(
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
        }));
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
            keys,
            jobs,
            status,
            key_files,
            info,
            latest: Mutex::new(now),
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

    fn commit_any(&self, changes: Vec<Change>) -> Result<Sequence, VaultError> {
        self.ask(COMMIT_LIMIT, |reply| Job::Commit(changes, reply))
            .map(Sequence)
    }

    fn ask<T>(&self, limit: Duration, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, VaultError> {
        let (reply, answer) = mpsc::channel();
        self.jobs
            .send(job(reply))
            .map_err(|_gone| VaultError::Stuck)?;
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
        self.remember(now);
        self.ask(SNAPSHOT_LIMIT, |reply| Job::Snapshot(now, Some(reply)))
    }

    /// Starts a snapshot and returns at once; how it went shows in [`Vault::snapshot_due`].
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if the storage thread is gone.
    pub fn snapshot_in_background(&self, now: UnixMillis) -> Result<(), VaultError> {
        self.remember(now);
        self.jobs
            .send(Job::Snapshot(now, None))
            .map_err(|_gone| VaultError::Stuck)
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
        let status = self.status()?;
        Ok(Anchor::make(&self.keys, status.sequence, &status.root))
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
        keys::write_passphrase_key(&self.layout, &self.keys.identity, new, cost)
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
        let written = keys::write_recovery_key(&self.layout, &self.keys.identity, &recipient);
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

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Takes the closing snapshot, stops the storage threads, lets the keys and the lock go.
    pub fn close(self, now: UnixMillis) -> Closed {
        Closed {
            snapshot: self.snapshot(now),
        }
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
        if self.jobs.send(Job::Stop(done)).is_ok() {
            let _stopped_or_stuck = stopped.recv_timeout(SNAPSHOT_LIMIT);
        }
    }
}

fn recovery_change(recovery: &x25519::Recipient) -> Change {
    let bytes = Zeroizing::new(recovery.to_string().into_bytes());
    Change::Put {
        key: RECOVERY_RECORD,
        schema: 1,
        bytes,
    }
}

fn first_store(layout: &Layout, keys: &Keys) -> Result<Option<Store>, VaultError> {
    let Ok((mut store, _)) = Store::open(&layout.store()) else {
        return Ok(None);
    };
    let meta = Some(seal_meta(keys, 0, &Root::default())?);
    let batch = Batch {
        sequence: 0,
        puts: Vec::new(),
        removes: Vec::new(),
        meta,
    };
    Ok(store.apply(batch).is_ok().then_some(store))
}

/// From where the storage thread starts.
#[derive(Default)]
struct Start {
    ledger_files: Vec<(u64, u64)>,
    store: Option<Store>,
    index: HashMap<crate::record::Slot, Entry>,
    sequence: u64,
    root: Root,
    verified: Vec<crate::ledger::Verified>,
    recovery: Option<x25519::Recipient>,
    last_snapshot: i64,
    behind_snapshot: u64,
}
