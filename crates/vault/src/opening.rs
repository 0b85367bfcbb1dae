//! The ways in: creating a vault, and unlocking one. Owns the lock file and the order in which
//! parts are made and read; what an open vault does is in `vault`.

use age::x25519;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

use crate::anchor::Anchor;
use crate::engine::{Entry, RECOVERY_RECORD, recipient_from};
use crate::error::{Part, VaultError};
use crate::files;
use crate::guarded::Mending;
use crate::info::{self, FORMAT, UnixMillis, VaultInfo, VaultKind};
use crate::keys::{self, Keys, make_random};
use crate::ladder::{self, Settled, seal_meta};
use crate::layout::Layout;
use crate::memory;
use crate::record::{Collection, Open, Sealer, Stored};
use crate::renewal;
use crate::repair::{RepairReport, RepairStep, Repaired, repair};
use crate::root::Root;
use crate::secret::{KdfCost, Passphrase, RecoveryIdentity, Secret};
use crate::snapshot;
use crate::space;
use crate::state::State;
use crate::store::{Batch, Store};
use crate::vault::{Opened, Start, Vault, recovery_change};

const FIRST_EPOCH: u32 = 1;

/// Takes the lock file; it is let go when the file is dropped, also by a crash.
pub(crate) fn lock(layout: &Layout) -> Result<File, VaultError> {
    let path = layout.lock();
    // What is no file was never locked by us, and a pipe could be waited for.
    if path.metadata().is_ok_and(|about| !about.is_file()) {
        files::remove_if_there(&path)?;
    }
    let file = files::private_options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(VaultError::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Takes the lock of a vault and reads its info, mending it. A folder that holds no vault is left
/// without a trace, and nothing is mended before nobody else is in it.
pub(crate) fn lock_and_read(layout: &Layout) -> Result<(File, VaultInfo, bool), VaultError> {
    info::read(layout, Mending::Leave)?;
    let lock = lock(layout)?;
    let (info, mended) = info::read(layout, Mending::Write)?;
    Ok((lock, info, mended))
}

/// A folder is free if it is absent or empty.
pub(crate) fn claim_folder(folder: &Path) -> Result<(), VaultError> {
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
    mending: Mending,
) -> Result<(Arc<Keys>, Vec<RepairStep>), VaultError> {
    let opened = unwrap_keys(layout, info, secret, mending);
    memory::wipe_stack();
    opened
}

#[inline(never)]
fn unwrap_keys(
    layout: &Layout,
    info: &VaultInfo,
    secret: Secret<'_>,
    mending: Mending,
) -> Result<(Arc<Keys>, Vec<RepairStep>), VaultError> {
    let (identity, mended) = keys::open_identity(layout, secret, mending)?;
    let mut steps: Vec<_> = mended.map(RepairStep::SpareCopyUsed).into_iter().collect();
    let epoch = newest_epoch(layout)?.unwrap_or(FIRST_EPOCH);
    match keys::open_data_key(layout, &identity, epoch, mending) {
        Ok((data, mended)) => {
            if mended {
                steps.push(RepairStep::SpareCopyUsed(Part::DataKey));
            }
            Ok((Keys::derive(identity, info.id, epoch, &data), steps))
        }
        Err(error) => {
            for number in files::numbered(&layout.snapshots(), "age")
                .map_err(VaultError::of_reading)?
                .into_iter()
                .rev()
            {
                let read = snapshot::read(&layout.snapshot(number), &identity, None, drop);
                if let Ok((_, found)) = read
                    && found.vault == info.id
                {
                    if mending == Mending::Write {
                        // A full disk must not keep the person out; the next unlock tries again.
                        let _mended =
                            keys::write_data_key(layout, &identity, found.epoch, &found.data);
                    }
                    steps.push(RepairStep::SpareCopyUsed(Part::DataKey));
                    return Ok((found, steps));
                }
            }
            Err(error)
        }
    }
}

pub(crate) fn newest_epoch(layout: &Layout) -> Result<Option<u32>, VaultError> {
    let mut newest = None;
    for entry in files::entries(&layout.keys()).map_err(VaultError::of_reading)? {
        let name = entry?.file_name();
        let epoch = name
            .to_str()
            .and_then(|name| name.strip_prefix("data-")?.split('.').next()?.parse().ok());
        newest = newest.max(epoch);
    }
    Ok(newest)
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

fn report(
    steps: Vec<RepairStep>,
    settled: &Settled,
    quarantine: Option<String>,
) -> Option<RepairReport> {
    if steps.is_empty() && settled.complete {
        return None;
    }
    Some(RepairReport {
        steps,
        kept_sequence: settled.state.sequence,
        kept_records: settled.state.records.len() as u64,
        complete: settled.complete,
        quarantine,
    })
}

fn start_from(
    state: &State,
    repaired: Repaired,
    recovery: Option<x25519::Recipient>,
    info: &VaultInfo,
) -> Start {
    let newest = repaired.verified.last();
    let covered = newest.map_or(0, |one| one.sequence.min(state.sequence));
    Start {
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
        behind_snapshot: state.sequence - covered,
        verified: repaired.verified,
        recovery,
    }
}

/// The caller's records; the vault keeps its own to itself.
pub(crate) fn records_of(state: State) -> Vec<Stored> {
    let callers = |one: &Open| one.head.key.collection != Collection::RESERVED;
    state
        .records
        .into_values()
        .filter(callers)
        .map(Open::into_stored)
        .collect()
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
        let made = Self::fill_new(&layout, kind, passphrase, cost, now, lock);
        memory::wipe_stack();
        if made.is_err() {
            // What was begun is no vault, and must not stand in the way of a second try.
            for part in [
                layout.keys(),
                layout.ledger(),
                layout.store(),
                layout.attachments(),
                layout.snapshots(),
            ] {
                let _left_is_no_vault = files::remove_tree_if_there(&part);
            }
            for part in [layout.ballast(), layout.lock()] {
                let _left_is_no_vault = files::remove_if_there(&part);
            }
        }
        made
    }

    fn fill_new(
        layout: &Layout,
        kind: VaultKind,
        passphrase: &Passphrase,
        cost: KdfCost,
        now: UnixMillis,
        lock: File,
    ) -> Result<(Self, RecoveryIdentity), VaultError> {
        for part in [
            layout.keys(),
            layout.ledger(),
            layout.attachments(),
            layout.snapshots(),
        ] {
            files::create_private_folder(&part)?;
        }
        space::check(layout, 1 << 20)?;
        let info = VaultInfo {
            format: FORMAT,
            id: make_random(),
            created: now,
            kind,
        };
        let data = Zeroizing::new(make_random::<32>());
        let identity = x25519::Identity::generate();
        let recovery = RecoveryIdentity::make();
        keys::write_passphrase_key(layout, &identity, passphrase, cost)?;
        let recipient = recovery.0.to_public();
        keys::write_recovery_key(layout, &identity, &recipient)?;
        keys::write_data_key(layout, &identity, FIRST_EPOCH, &data)?;
        let keys = Keys::derive(identity, info.id, FIRST_EPOCH, &data);
        let store = first_store(layout, &keys)?;
        space::lay_ballast(layout);
        let own = Some(recipient.clone());
        let start = Start {
            store,
            recovery: own,
            last_snapshot: now.0,
            ..Start::default()
        };
        let vault = Self::start(layout.clone(), keys, info, start, now, lock)?;
        vault.commit_any(vec![recovery_change(&recipient)])?;
        // Last, so that a folder cut off half-way is no vault.
        info::write(vault.layout(), &info)?;
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
        Self::open_with(folder, anchor, now, |layout, info| {
            open_keys(layout, info, secret, Mending::Write)
        })
    }

    /// Opens a vault by the keys that `open` gives.
    pub(crate) fn open_with(
        folder: &Path,
        anchor: Option<&Anchor>,
        now: UnixMillis,
        open: impl FnOnce(&Layout, &VaultInfo) -> Result<(Arc<Keys>, Vec<RepairStep>), VaultError>,
    ) -> Result<(Self, Opened), VaultError> {
        let layout = Layout::new(folder);
        let (lock, info, info_mended) = lock_and_read(&layout)?;
        let renewal = renewal::recover(&layout)?;
        let (keys, mut steps) = open(&layout, &info)?;
        if info_mended {
            steps.insert(0, RepairStep::SpareCopyUsed(Part::Info));
        }
        let mut settled = ladder::settle(&layout, &keys)?;
        let recovery = settled
            .state
            .records
            .get(&Sealer::new(&keys).slot(RECOVERY_RECORD))
            .and_then(|record| recipient_from(&record.plain));
        // A sheet that opens nothing would be noticed on the day it is needed.
        if recovery
            .as_ref()
            .is_some_and(|recovery| keys::mend_recovery_key(&layout, &keys.identity, recovery))
        {
            steps.push(RepairStep::SpareCopyUsed(Part::RecoveryKey));
        }
        if keys::mend_passphrase_key(&layout) {
            steps.push(RepairStep::SpareCopyUsed(Part::PassphraseKey));
        }
        let mut repaired = repair(&layout, &keys, recovery.as_ref(), &mut settled, now);
        steps.append(&mut repaired.steps);
        let report = report(steps, &settled, repaired.quarantine.take());
        if settled.complete {
            renewal::let_old_go(&layout);
        } else {
            renewal::keep_old(&layout, now);
        }
        let start = start_from(&settled.state, repaired, recovery, &info);
        let state = settled.state;
        let anchor_state = Anchor::compare(anchor, &keys, state.sequence, &state.root);
        let vault = Self::start(layout, keys, info, start, now, lock)?;
        let opened = Opened {
            records: records_of(state),
            repair: report,
            anchor_state,
            renewal,
        };
        Ok((vault, opened))
    }

    /// Sets a new passphrase with the recovery sheet, on a vault that is not open. Touches no record, so
    /// it does not need the rest of the vault to be sound. The old passphrase opens no more.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::NewerFormat`], [`VaultError::AlreadyOpen`],
    /// [`VaultError::WrongRecovery`], [`VaultError::Damaged`], [`VaultError::DiskFull`],
    /// [`VaultError::NotWritable`], [`VaultError::Io`]: the old passphrase stays in force.
    pub fn set_passphrase(
        folder: &Path,
        recovery: &RecoveryIdentity,
        new: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), VaultError> {
        let layout = Layout::new(folder);
        let (_lock, ..) = lock_and_read(&layout)?;
        renewal::recover(&layout)?;
        let secret = Secret::Recovery(recovery);
        let (identity, _) = keys::open_identity(&layout, secret, Mending::Write)?;
        space::check(&layout, 16 << 10)?;
        keys::write_passphrase_key(&layout, &identity, new, cost)
    }

    /// What can be read of a vault without any secret. Writes nothing: it may be a copy that is only
    /// looked at, or open elsewhere.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::NewerFormat`], [`VaultError::Damaged`],
    /// [`VaultError::NotReadable`].
    pub fn read_info(folder: &Path) -> Result<VaultInfo, VaultError> {
        info::read(&Layout::new(folder), Mending::Leave).map(|(info, _)| info)
    }
}
