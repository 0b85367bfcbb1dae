//! Brings the folder back in line with what the ladder settled on. Everything damaged is moved to
//! `quarantine-<time>/` and never deleted. Each step may be cut off by a kill or a full disk and
//! the next unlock finds at least as much as this one did.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use age::x25519;

use crate::error::{Part, VaultError};
use crate::files;
use crate::filling::Filling;
use crate::info::UnixMillis;
use crate::keys::Keys;
use crate::ladder::{Settled, read_snapshot, seal_meta};
use crate::layout::Layout;
use crate::ledger::Verified;
use crate::record::{Open, Sealer, Slot};
use crate::snapshot::{self, Content};
use crate::state::State;
use crate::store::{Batch, Store};

/// Bytes that have to be free before anything is moved to build a store again: an empty one takes half.
const BUILD_ROOM: usize = 1 << 20;

/// One thing that was mended at unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairStep {
    /// One copy of a small file was damaged and was written again from the other.
    SpareCopyUsed(Part),
    /// The store was built again from the ledger and, if need be, a snapshot.
    StoreRebuilt,
    /// The ledger was started again from the store or a snapshot.
    LedgerRestarted,
    /// A snapshot was the ground the content was read from.
    SnapshotUsed,
    /// The folder held a copy without store and ledger; it is a full vault now.
    CopyOpened,
    /// The repair could not be written, as on a full disk. The content is whole in memory, and will be repaired next time.
    NotWritten,
}

/// What unlock mended, as data; the shells put it into calm words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepairReport {
    /// What was done, in order.
    pub steps: Vec<RepairStep>,
    /// The newest commit that is kept.
    pub kept_sequence: u64,
    /// How many records are kept.
    pub kept_records: u64,
    /// Nothing on disk points to a later commit than the one kept.
    pub complete: bool,
    /// Name of the folder, inside the vault, that holds what was damaged. Where the repair is not
    /// complete no purge lets it go.
    pub quarantine: Option<String>,
}

/// Outcome of the repair, for the engine to start from.
pub(crate) struct Repaired {
    pub(crate) store: Option<Store>,
    pub(crate) verified: Vec<Verified>,
    pub(crate) ledger_files: Vec<(u64, u64)>,
    pub(crate) steps: Vec<RepairStep>,
    pub(crate) quarantine: Option<String>,
}

/// Does what is needed; where it cannot be written it says so and goes on without.
pub(crate) fn repair(
    layout: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    settled: &mut Settled,
    now: UnixMillis,
) -> Repaired {
    let mut done = Repaired {
        store: settled.store.take(),
        verified: std::mem::take(&mut settled.ledger.verified),
        ledger_files: settled.ledger.files.clone(),
        steps: Vec::new(),
        quarantine: None,
    };
    if settled.from_snapshot.is_some() && !settled.from_copy && settled.ledger_unsound {
        done.steps.push(RepairStep::SnapshotUsed);
    }
    let sound = done.store.is_some() && !settled.ledger_unsound;
    if !sound && mend(layout, keys, recovery, settled, now, &mut done).is_err() {
        // The content is whole in memory: that it cannot be written must keep nobody out.
        done.steps.push(RepairStep::NotWritten);
    }
    if let Some(store) = &mut done.store
        && !settled.behind.is_empty()
        && catch_up(keys, store, &settled.state, &settled.behind).is_err()
    {
        done.store = None;
    }
    done
}

fn mend(
    layout: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    settled: &Settled,
    now: UnixMillis,
    done: &mut Repaired,
) -> Result<(), VaultError> {
    // A store cannot be opened on a full disk either. That is no damage: nothing is moved for it.
    files::room_for(&layout.store(), BUILD_ROOM)?;
    keep_in_snapshot(
        layout,
        keys,
        recovery,
        &settled.state,
        now,
        &mut done.verified,
    )?;
    let numbers = files::numbered(&layout.snapshots(), "age")?;
    let beyond = |number: &u64| *number > settled.state.sequence;
    let mut place = if settled.complete && !numbers.iter().any(beyond) {
        Quarantine::new(layout, now)
    } else {
        Quarantine::of_only_remains(layout, now)
    };
    if settled.ledger_unsound {
        if layout.ledger().is_dir() {
            place.take("ledger")?;
        }
        done.ledger_files.clear();
        if !settled.from_copy {
            done.steps.push(RepairStep::LedgerRestarted);
        }
    }
    // A snapshot that claims a commit nothing proves would be looked into at every unlock.
    for number in numbers.into_iter().filter(beyond) {
        if layout.snapshot(number).exists() {
            place.take(&format!("snapshots/{number:010}.age"))?;
        }
    }
    if done.store.is_none() {
        if settled.store_unfinished {
            files::remove_tree_if_there(&layout.store())?;
        } else if layout.store().is_dir() {
            place.take("store")?;
        }
        done.store = build_store(layout, keys, &settled.state)?;
        done.steps.extend(match done.store {
            None => Some(RepairStep::NotWritten),
            // It went in half before; now it is all in.
            Some(_) if settled.store_unfinished => None,
            Some(_) if settled.from_copy => Some(RepairStep::CopyOpened),
            Some(_) => Some(RepairStep::StoreRebuilt),
        });
    }
    done.quarantine = place.name;
    Ok(())
}

/// Makes sure a verified snapshot holds the state before anything is moved.
fn keep_in_snapshot(
    layout: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    state: &State,
    now: UnixMillis,
    verified: &mut Vec<Verified>,
) -> Result<(), VaultError> {
    let wanted = Content {
        sequence: state.sequence,
        root: state.root,
        records: state.records.len() as u64,
        created: now.0,
    };
    let kept = read_snapshot(layout, keys, state.sequence)
        .is_ok_and(|there| there.sequence == state.sequence && there.root == state.root);
    if !kept {
        snapshot::write_verified(layout, keys, recovery, wanted, |writer| {
            state
                .records
                .values()
                .try_for_each(|record| writer.record(record))
        })?;
    }
    verified.retain(|one| one.sequence != state.sequence);
    verified.push(Verified {
        sequence: state.sequence,
        created: now.0,
    });
    Ok(())
}

/// How the name of a folder with damaged parts begins.
const QUARANTINE: &str = "quarantine-";
/// A file in such a folder that says: what is in here may be all that is left of something.
const ONLY_REMAINS: &str = "only-remains";

/// The folder damaged parts are moved to; made when the first one is.
pub(crate) struct Quarantine<'a> {
    layout: &'a Layout,
    now: UnixMillis,
    only_remains: bool,
    pub(crate) name: Option<String>,
}

/// The quarantine folders of a vault; the flag tells that one may hold the only remains of something.
pub(crate) fn quarantines(layout: &Layout) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut all = Vec::new();
    for entry in files::entries(layout.root())? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(QUARANTINE) {
            let mark = entry.path().join(ONLY_REMAINS);
            // What cannot be looked at is not let go.
            let only_remains = mark.try_exists().unwrap_or(true);
            all.push((entry.path(), only_remains));
        }
    }
    Ok(all)
}

impl<'a> Quarantine<'a> {
    pub(crate) const fn new(layout: &'a Layout, now: UnixMillis) -> Self {
        Self {
            layout,
            now,
            only_remains: false,
            name: None,
        }
    }

    /// For what may be all that is left of something: a purge does not let it go.
    pub(crate) const fn of_only_remains(layout: &'a Layout, now: UnixMillis) -> Self {
        let mut place = Self::new(layout, now);
        place.only_remains = true;
        place
    }

    pub(crate) fn take(&mut self, part: &str) -> Result<(), VaultError> {
        let root = self.layout.root();
        let parent = Path::new(part).parent().unwrap_or(Path::new(""));
        let name = match &self.name {
            Some(name) => name.clone(),
            None => {
                let base = format!("{QUARANTINE}{}", self.now.0);
                let mut name = base.clone();
                let mut again = 1;
                while root.join(&name).exists() {
                    again += 1;
                    name = format!("{base}-{again}");
                }
                files::create_private_folder(&root.join(&name))?;
                if self.only_remains {
                    // Before anything is in it.
                    files::write_whole(&root.join(&name).join(ONLY_REMAINS), b"")?;
                }
                name
            }
        };
        files::create_private_folder(&root.join(&name).join(parent))?;
        fs::rename(root.join(part), root.join(&name).join(part))?;
        files::sync_folder(&root.join(&name))?;
        files::sync_folder(root)?;
        self.name = Some(name);
        Ok(())
    }
}

/// Builds a store from a state. Nothing, where sled fails again: the ledger serves on alone.
fn build_store(layout: &Layout, keys: &Keys, state: &State) -> Result<Option<Store>, VaultError> {
    let Ok((store, _)) = Store::open(&layout.store()) else {
        return Ok(None);
    };
    let sealer = Sealer::new(keys);
    let meta = seal_meta(keys, state.sequence, &state.root)?;
    let mut filling = Filling::new(store, state.sequence);
    let mut records: Vec<&Open> = state.records.values().collect();
    records.sort_unstable_by_key(|record| record.slot);
    for record in records {
        let (slot, sealed) = sealer.seal_with_nonce(&record.head, &record.plain, &record.nonce)?;
        if filling.put(slot, sealed).is_err() {
            return Ok(None);
        }
    }
    Ok(filling.finish(meta).ok())
}

/// Writes what the store lacks, sealed again to the very same bytes, as one batch with its root.
fn catch_up(
    keys: &Keys,
    store: &mut Store,
    state: &State,
    behind: &HashMap<Slot, usize>,
) -> Result<(), VaultError> {
    let sealer = Sealer::new(keys);
    let mut batch = Batch {
        sequence: state.sequence,
        puts: Vec::new(),
        removes: Vec::new(),
        meta: Some(seal_meta(keys, state.sequence, &state.root)?),
    };
    for (slot, before) in behind {
        match state.records.get(slot) {
            Some(record) => {
                let (_, sealed) =
                    sealer.seal_with_nonce(&record.head, &record.plain, &record.nonce)?;
                batch.puts.push((*slot, sealed, *before));
            }
            None => batch.removes.push((*slot, *before)),
        }
    }
    store
        .apply(batch)
        .map_err(|_fault| VaultError::damaged(Part::Store))
}
