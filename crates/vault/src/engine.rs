//! The storage thread: the one place where a commit becomes durable. Owns the ledger being
//! written, the index of what is stored, and the order of things; sled and snapshot writing have
//! threads of their own, so that neither can hold up an acknowledgement.

use age::x25519;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::error::{Part, VaultError};
use crate::files;
use crate::info::UnixMillis;
use crate::keys::Keys;
use crate::ladder::{from_files, seal_meta};
use crate::layout::Layout;
use crate::ledger::{Ledger, MAX_COMMIT_BYTES, Note, SealedChange, Verified};
use crate::record::{Change, Collection, Head, Open, RecordKey, Sealer, Slot};
use crate::retention;
use crate::root::Root;
use crate::snapshot::{self, Content};
use crate::space;
use crate::store::{Batch, Heap, Store};

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
}

/// A snapshot being written.
pub(crate) struct Running {
    wanted: Content,
    from_store: bool,
    replies: Vec<Reply<SnapshotInfo>>,
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
            // A snapshot being written still reads the store: it is waited for.
            if self.running.is_none()
                && let Some(done) = stopping.take()
            {
                self.stop();
                // Keys and lock go before the answer, so that who waits can open again.
                drop((self, lock));
                let _stopper = done.send(());
                return;
            }
        }
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
            Job::Stop(_) => {}
        }
    }

    /// The store has failed: it is never touched again; the ledger serves until the next unlock.
    fn forget_store(&mut self) {
        self.store = None;
        self.with_status(|status| status.store_lost = true);
    }

    fn with_status(&self, change: impl FnOnce(&mut Status)) {
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

    fn append(&mut self, note: &Note) -> Result<(), VaultError> {
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

    fn snapshot(&mut self, now: UnixMillis, reply: Option<Reply<SnapshotInfo>>) {
        if let Some(running) = &mut self.running {
            if running.wanted.sequence == self.sequence {
                running.replies.extend(reply);
            } else {
                self.waiting.push((now, reply));
            }
            return;
        }
        if let Some(info) = self.newest_snapshot() {
            if let Some(reply) = reply {
                let _caller = reply.send(Ok(info));
            }
            return;
        }
        let wanted = Content {
            sequence: self.sequence,
            root: self.root,
            records: self.index.len() as u64,
            created: now.0,
        };
        self.start_snapshot(wanted, reply.into_iter().collect());
    }

    /// The snapshot of exactly this state, if there is one.
    fn newest_snapshot(&self) -> Option<SnapshotInfo> {
        let newest = self
            .verified
            .last()
            .filter(|one| one.sequence == self.sequence)?;
        let file = self.layout.snapshot(self.sequence).metadata().ok()?;
        Some(SnapshotInfo {
            sequence: newest.sequence,
            created: UnixMillis(newest.created),
            records: self.index.len() as u64,
            bytes: file.len(),
        })
    }

    fn start_snapshot(&mut self, wanted: Content, replies: Vec<Reply<SnapshotInfo>>) {
        let heaps = self.store.as_ref().and_then(|store| store.scan().ok());
        let from_store = heaps.is_some();
        let (layout, keys) = (self.layout.clone(), Arc::clone(&self.keys));
        let (recovery, jobs) = (self.recovery.clone(), self.jobs.clone());
        let work = move || {
            let written = catch_unwind(AssertUnwindSafe(|| {
                write_snapshot(&layout, &keys, recovery.as_ref(), wanted, heaps)
            }));
            let result = written.unwrap_or(Err(VaultError::damaged(Part::Store)));
            drop(keys);
            let _engine = jobs.send(Job::SnapshotDone(result));
        };
        self.with_status(|status| status.snapshot_running = true);
        self.running = Some(Running {
            wanted,
            from_store,
            replies,
        });
        if thread::Builder::new()
            .name("vault-snapshot".to_owned())
            .spawn(work)
            .is_err()
        {
            self.snapshot_done(Err(VaultError::Stuck));
        }
    }

    fn snapshot_done(&mut self, result: Result<SnapshotInfo, VaultError>) {
        let Some(running) = self.running.take() else {
            return;
        };
        self.with_status(|status| status.snapshot_running = false);
        let source_failed = matches!(result, Err(VaultError::Damaged { what: Part::Store }));
        if running.from_store && source_failed {
            // What the store gave does not match what was committed: use the ledger instead.
            self.forget_store();
            return self.start_snapshot(running.wanted, running.replies);
        }
        if let Ok(info) = &result {
            self.count_snapshot(info);
        }
        for reply in running.replies {
            let _caller = reply.send(result);
        }
        for (now, reply) in std::mem::take(&mut self.waiting) {
            self.snapshot(now, reply);
        }
    }

    /// A snapshot is verified: note it, rotate the ledger behind two, let old ones go.
    fn count_snapshot(&mut self, info: &SnapshotInfo) {
        let one = Verified {
            sequence: info.sequence,
            created: info.created.0,
        };
        self.verified.retain(|known| known.sequence != one.sequence);
        self.verified.push(one);
        let since = self.sequence - info.sequence;
        self.with_status(|status| {
            status.commits_since_snapshot = since;
            status.last_snapshot = one.created;
        });
        // Rotation is housekeeping: if the disk is full it waits for the next snapshot.
        if self.append(&Note::Snapshot(one)).is_err() || self.start_ledger().is_err() {
            return;
        }
        retention::prune_snapshots(&self.layout, &mut self.verified);
        retention::prune_ledger(&self.layout, &mut self.ledger_files, &self.verified);
        space::lay_ballast(&self.layout);
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

/// Runs on the snapshot thread.
fn write_snapshot(
    layout: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    wanted: Content,
    heaps: Option<Receiver<Heap>>,
) -> Result<SnapshotInfo, VaultError> {
    let damaged = VaultError::damaged(Part::Store);
    let bytes = snapshot::write_verified(layout, keys, recovery, wanted, |writer| {
        let Some(heaps) = heaps else {
            let (state, _, _) = from_files(layout, keys, wanted.sequence)?;
            return state
                .records
                .values()
                .try_for_each(|record| writer.record(record));
        };
        let sealer = Sealer::new(keys);
        loop {
            match heaps.recv() {
                Ok(Heap::Records(heap)) => {
                    for (slot, sealed) in heap {
                        writer.record(&sealer.open(&slot, &sealed).ok_or(damaged)?)?;
                    }
                }
                Ok(Heap::End) => return Ok(()),
                Ok(Heap::Fault) | Err(_) => return Err(damaged),
            }
        }
    })?;
    let created = UnixMillis(wanted.created);
    Ok(SnapshotInfo {
        sequence: wanted.sequence,
        created,
        records: wanted.records,
        bytes,
    })
}
