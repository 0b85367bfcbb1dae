//! The storage thread: the one place where a commit becomes durable. Owns the ledger being
//! written, the index of what is stored, and the order of things; sled and snapshot writing have
//! threads of their own, so that neither can hold up an acknowledgement.

use age::x25519;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex};

use crate::copy::{Look, Source, Written};
use crate::error::{Large, Part, VaultError};
use crate::files;
use crate::info::UnixMillis;
use crate::kept_copy::{CopyFault, KeptCopy};
use crate::keys::Keys;
use crate::ladder::seal_meta;
use crate::layout::Layout;
use crate::ledger::{Ledger, MAX_COMMIT_BYTES, Note, SealedChange, Verified};
use crate::rebuilding::Renewed;
use crate::record::{Change, Collection, Head, Open, RecordKey, Sealer, Slot};
use crate::renewal::Renewing;
use crate::root::Root;
use crate::snapshot::Content;
use crate::space;
use crate::store::{Batch, Store};

pub(crate) type Reply<T> = Sender<Result<T, VaultError>>;

/// Key of the vault's own record that holds the recovery recipient.
pub(crate) const RECOVERY_RECORD: RecordKey = RecordKey {
    collection: Collection::RESERVED,
    id: [0; 16],
};

/// A snapshot that has been verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SnapshotInfo {
    /// The newest commit it holds.
    pub sequence: u64,
    /// When it was taken.
    pub created: UnixMillis,
    /// Records in it, the vault's own included.
    pub records: u64,
    /// Size of the file in bytes.
    pub bytes: u64,
}

pub(crate) enum Job {
    Commit(Vec<Change>, Reply<u64>),
    Snapshot(UnixMillis, Option<Reply<SnapshotInfo>>),
    SnapshotDone(Result<SnapshotInfo, VaultError>),
    /// Chooses the folder of the kept copy.
    KeepCopy(Option<PathBuf>, Look),
    /// Something in `keys/` changed: the kept copy takes it over.
    RefreshCopy(Look),
    /// It is proven what is to be copied; the flag tells that doubts were looked into.
    CopyProven(Result<(Source, bool), VaultError>),
    /// The number of a writing, and how it went.
    CopyDone(u64, Result<Written, CopyFault>),
    /// Everything lies ready under fresh keys: go over to it.
    Renew(Box<Renewed>, Reply<()>),
    Stop(Sender<()>),
}

/// What the handle may ask without waiting for the storage thread.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Status {
    pub(crate) sequence: u64,
    pub(crate) root: Root,
    pub(crate) commits_since_snapshot: u64,
    pub(crate) last_snapshot: i64,
    pub(crate) space_low: bool,
    pub(crate) store_lost: bool,
    pub(crate) snapshot_running: bool,
    /// The own folder is being read for a copy.
    pub(crate) copy_proving: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Entry {
    version: u64,
    tag: [u8; 16],
    sealed_length: usize,
}

impl Entry {
    pub(crate) fn of(record: &Open) -> Self {
        Self {
            version: record.head.version,
            tag: record.tag,
            sealed_length: record.sealed_length,
        }
    }
}

pub(crate) struct Engine {
    pub(crate) layout: Layout,
    pub(crate) keys: Arc<Keys>,
    pub(crate) ledger: Option<Ledger>,
    pub(crate) ledger_files: Vec<(u64, u64)>,
    pub(crate) store: Option<Store>,
    pub(crate) index: HashMap<Slot, Entry>,
    pub(crate) sequence: u64,
    pub(crate) root: Root,
    pub(crate) verified: Vec<Verified>,
    pub(crate) recovery: Option<x25519::Recipient>,
    pub(crate) status: Arc<Mutex<Status>>,
    pub(crate) jobs: Sender<Job>,
    pub(crate) running: Option<Running>,
    pub(crate) waiting: Vec<(UnixMillis, Option<Reply<SnapshotInfo>>)>,
    pub(crate) copy: KeptCopy,
    /// A renewal that waits for a snapshot being written.
    pub(crate) renewing: Option<Renewing>,
    /// A renewal stopped half-way: nothing is written any more, the next unlock finishes it.
    pub(crate) halted: bool,
}

/// A snapshot being written.
pub(crate) struct Running {
    pub(crate) wanted: Content,
    pub(crate) from_store: bool,
    pub(crate) replies: Vec<Reply<SnapshotInfo>>,
}

impl Engine {
    /// Works until told to stop.
    pub(crate) fn run(mut self, inbox: &Receiver<Job>, lock: File) {
        let mut stopping = None;
        while let Ok(job) = inbox.recv() {
            match job {
                Job::Stop(done) => stopping = Some(done),
                // A panic must not take the thread with it: the reply is dropped, the caller told.
                job => drop(catch_unwind(AssertUnwindSafe(|| self.serve(job)))),
            }
            if self.is_idle()
                && let Some(renewing) = self.renewing.take()
            {
                self.renew(renewing);
            }
            // A snapshot being written still reads the store: it is waited for.
            if self.is_idle()
                && let Some(done) = stopping.take()
            {
                self.stop();
                let (copy, jobs) = (self.copy, self.jobs.clone());
                // Keys and lock go first: a folder that does not answer holds neither.
                drop((self.keys, self.store, lock));
                copy.end(inbox, jobs);
                let _stopper = done.send(());
                return;
            }
        }
    }

    /// Nobody works with the keys in the own folder.
    fn is_idle(&self) -> bool {
        self.running.is_none() && !self.copy.is_proving()
    }

    fn serve(&mut self, job: Job) {
        if self
            .store
            .as_mut()
            .is_some_and(|store| store.check().is_err())
        {
            self.forget_store();
        }
        match job {
            Job::Commit(changes, reply) => self.commit(changes, &reply),
            Job::Snapshot(now, reply) => self.snapshot(now, reply),
            Job::SnapshotDone(result) => self.snapshot_done(result),
            Job::KeepCopy(folder, look) => self.keep_copy(folder, look),
            Job::RefreshCopy(look) => self.refresh_copy(look),
            Job::CopyProven(proven) => self.copy_proven(proven),
            Job::CopyDone(round, result) => self.copy_done(round, result),
            Job::Renew(renewed, reply) => self.renewing = Some(Renewing { renewed, reply }),
            Job::Stop(_) => {}
        }
    }

    /// The store has failed: it is never touched again; the ledger serves until the next unlock.
    pub(crate) fn forget_store(&mut self) {
        self.store = None;
        self.with_status(|status| status.store_lost = true);
    }

    pub(crate) fn with_status(&self, change: impl FnOnce(&mut Status)) {
        if let Ok(mut status) = self.status.lock() {
            change(&mut status);
        }
    }

    fn commit(&mut self, changes: Vec<Change>, reply: &Reply<u64>) {
        match self.write_commit(changes) {
            Ok((sealed, lengths)) => {
                // The ledger is synced: this is the acknowledgement. The store follows behind.
                let _caller = reply.send(Ok(self.sequence));
                self.feed_store(sealed, &lengths);
            }
            Err(error) => {
                let _caller = reply.send(Err(error));
            }
        }
    }

    fn write_commit(
        &mut self,
        changes: Vec<Change>,
    ) -> Result<(Vec<SealedChange>, HashMap<Slot, usize>), VaultError> {
        let sequence = self.sequence + 1;
        let (sealed, recovery) = self.seal(changes, sequence)?;
        let bytes: usize = sealed.iter().map(sealed_length).sum();
        if bytes > MAX_COMMIT_BYTES {
            return Err(VaultError::TooLarge {
                what: Large::Commit,
                limit: MAX_COMMIT_BYTES as u64,
            });
        }
        let mut root = self.root;
        let mut entries = Vec::with_capacity(sealed.len());
        let mut lengths = HashMap::with_capacity(sealed.len());
        for change in &sealed {
            let (SealedChange::Put { slot, .. } | SealedChange::Remove { slot }) = change;
            let old = self.index.get(slot);
            if let Some(old) = old {
                root.subtract(&self.keys, slot, old.version, &old.tag);
            }
            lengths.insert(*slot, old.map_or(0, |old| old.sealed_length));
            let entry = match change {
                SealedChange::Put { sealed, .. } => {
                    let tag = sealed.last_chunk().copied().unwrap_or_default();
                    root.add(&self.keys, slot, sequence, &tag);
                    Some(Entry {
                        version: sequence,
                        tag,
                        sealed_length: sealed.len(),
                    })
                }
                SealedChange::Remove { .. } => None,
            };
            entries.push((*slot, entry));
        }
        let low = space::check(&self.layout, bytes as u64)?;
        let note = Note::Commit {
            sequence,
            root,
            changes: sealed,
        };
        self.append(&note)?;
        for (slot, entry) in entries {
            match entry {
                Some(entry) => self.index.insert(slot, entry),
                None => self.index.remove(&slot),
            };
        }
        if let Some(recovery) = recovery {
            self.recovery = Some(recovery);
        }
        self.sequence = sequence;
        self.root = root;
        self.with_status(|status| {
            status.sequence = sequence;
            status.root = root;
            status.commits_since_snapshot += 1;
            status.space_low = low;
        });
        match note {
            Note::Commit { changes, .. } => Ok((changes, lengths)),
            _ => Ok((Vec::new(), lengths)),
        }
    }

    /// Seals the changes; of several to one record the last one counts.
    fn seal(
        &self,
        changes: Vec<Change>,
        version: u64,
    ) -> Result<(Vec<SealedChange>, Option<x25519::Recipient>), VaultError> {
        let sealer = Sealer::new(&self.keys);
        let mut seen = HashSet::with_capacity(changes.len());
        let mut sealed = Vec::with_capacity(changes.len());
        let mut recovery = None;
        for change in changes.into_iter().rev() {
            let key = match &change {
                Change::Put { key, .. } | Change::Remove { key } => *key,
            };
            let slot = sealer.slot(key);
            if !seen.insert(slot) {
                continue;
            }
            let Change::Put { schema, bytes, .. } = change else {
                sealed.push(SealedChange::Remove { slot });
                continue;
            };
            if key == RECOVERY_RECORD {
                recovery = recipient_from(&bytes);
            }
            let (slot, text) = sealer.seal(
                &Head {
                    key,
                    version,
                    schema,
                },
                &bytes,
            )?;
            sealed.push(SealedChange::Put { slot, sealed: text });
        }
        sealed.reverse();
        Ok((sealed, recovery))
    }

    pub(crate) fn append(&mut self, note: &Note) -> Result<(), VaultError> {
        if self.halted {
            return Err(VaultError::Stuck);
        }
        if self.ledger.is_none() {
            self.start_ledger()?;
        }
        match &mut self.ledger {
            Some(ledger) => ledger.append(&self.keys, note),
            None => Err(VaultError::damaged(Part::Ledger)),
        }
    }

    /// Starts the next ledger file from here.
    pub(crate) fn start_ledger(&mut self) -> Result<(), VaultError> {
        let on_disk = files::numbered(&self.layout.ledger(), "log")?;
        let known = self.ledger_files.iter().map(|(number, _)| *number);
        let number = on_disk.into_iter().chain(known).max().unwrap_or(0) + 1;
        let opening = Note::Opening {
            sequence: self.sequence,
            root: self.root,
            verified: self.verified.clone(),
        };
        self.ledger = Some(Ledger::start(&self.layout, &self.keys, number, &opening)?);
        self.ledger_files.push((number, self.sequence));
        Ok(())
    }

    fn feed_store(&mut self, changes: Vec<SealedChange>, lengths: &HashMap<Slot, usize>) {
        let Some(store) = &mut self.store else {
            return;
        };
        let Ok(meta) = seal_meta(&self.keys, self.sequence, &self.root) else {
            return self.forget_store();
        };
        let mut batch = Batch {
            sequence: self.sequence,
            puts: Vec::new(),
            removes: Vec::new(),
            meta: Some(meta),
        };
        for change in changes {
            match change {
                SealedChange::Put { slot, sealed } => {
                    batch
                        .puts
                        .push((slot, sealed, lengths.get(&slot).copied().unwrap_or(0)));
                }
                SealedChange::Remove { slot } => {
                    batch
                        .removes
                        .push((slot, lengths.get(&slot).copied().unwrap_or(0)));
                }
            }
        }
        if store.apply(batch).is_err() {
            self.forget_store();
        }
    }

    fn stop(&mut self) {
        if let Some(store) = self.store.take() {
            let _behind_is_no_loss = store.close();
        }
        // A file that says nothing but "from here" is noise, unless it is the only one.
        if let Some(ledger) = self.ledger.take()
            && ledger.holds_no_commit()
            && self.ledger_files.len() > 1
        {
            let _kept_is_no_harm =
                files::remove_if_there(&self.layout.ledger_file(ledger.number()));
        }
    }
}

fn sealed_length(change: &SealedChange) -> usize {
    match change {
        SealedChange::Put { sealed, .. } => sealed.len() + 24,
        SealedChange::Remove { .. } => 24,
    }
}

pub(crate) fn recipient_from(bytes: &[u8]) -> Option<x25519::Recipient> {
    x25519::Recipient::from_str(std::str::from_utf8(bytes).ok()?).ok()
}
