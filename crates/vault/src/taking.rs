//! Taking snapshots: when the storage thread starts one, what it counts for, and what is let go
//! afterwards. The writing is done on a thread of its own. The format is in `snapshot`.

use age::x25519;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread;

use crate::copy::Look;
use crate::engine::{Engine, Job, Reply, Running, SnapshotInfo};
use crate::error::{Part, VaultError};
use crate::info::UnixMillis;
use crate::keys::Keys;
use crate::ladder::from_files;
use crate::layout::Layout;
use crate::ledger::{Note, Verified};
use crate::record::Sealer;
use crate::retention;
use crate::snapshot::{self, Content};
use crate::space;
use crate::store::Heap;

impl Engine {
    pub(crate) fn snapshot(&mut self, now: UnixMillis, reply: Option<Reply<SnapshotInfo>>) {
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
            return self.refresh_copy(Look::Sizes);
        }
        let wanted = Content {
            sequence: self.sequence,
            root: self.root,
            records: self.index.len() as u64,
            created: now.0,
        };
        self.start_snapshot(wanted, reply.into_iter().collect());
    }

    /// The newest verified snapshot that is there.
    pub(crate) fn newest_held(&self) -> Option<SnapshotInfo> {
        let newest = self.verified.last()?;
        let file = self.layout.snapshot(newest.sequence).metadata().ok()?;
        Some(SnapshotInfo {
            sequence: newest.sequence,
            created: UnixMillis(newest.created),
            records: self.index.len() as u64,
            bytes: file.len(),
        })
    }

    /// The snapshot of exactly this state, if there is one.
    pub(crate) fn newest_snapshot(&self) -> Option<SnapshotInfo> {
        self.newest_held()
            .filter(|one| one.sequence == self.sequence)
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

    pub(crate) fn snapshot_done(&mut self, result: Result<SnapshotInfo, VaultError>) {
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
        self.refresh_copy(Look::Sizes);
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
