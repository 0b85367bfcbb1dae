//! Looks through a closed vault and says what is sound. Repairs nothing but damaged spare copies of
//! small files, which unlocking mends too.

use std::fs;
use std::io;
use std::path::Path;

use crate::attachment;
use crate::error::VaultError;
use crate::files;
use crate::guarded::Mending;
use crate::info::VaultInfo;
use crate::keys::Keys;
use crate::ladder;
use crate::layout::Layout;
use crate::opening::{lock_and_read, open_keys};
use crate::renewal;
use crate::repair::RepairStep;
use crate::secret::Secret;
use crate::snapshot;

/// What [`verify`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// What `vault.json` says.
    pub info: VaultInfo,
    /// Small files of which a damaged copy was mended on the way.
    pub mended: Vec<RepairStep>,
    /// The store opens, every record is authentic and the root holds. A copy has no store. One that a
    /// kill cut off while a large commit went in is sound too: the next unlock builds it.
    pub store_sound: bool,
    /// The ledger is authentic and reaches the newest commit. A copy has no ledger.
    pub ledger_sound: bool,
    /// It is a copy: snapshot, keys and attachments alone.
    pub is_copy: bool,
    /// The newest commit that can be had by any way.
    pub sequence: u64,
    /// Records at that commit, the vault's own included.
    pub records: u64,
    /// Nothing points to a later commit than that.
    pub complete: bool,
    /// Sequences of snapshots that are whole, ascending.
    pub sound_snapshots: Vec<u64>,
    /// Sequences of snapshots that are damaged, ascending.
    pub damaged_snapshots: Vec<u64>,
    /// Attachments that are whole.
    pub sound_attachments: u64,
    /// Attachments that are damaged.
    pub damaged_attachments: u64,
}

/// Verifies a vault that is not open: every key file, record, frame, snapshot and attachment.
///
/// # Errors
/// Those of unlocking. Damage that the vault can mend by itself is in the report instead.
pub fn verify(folder: &Path, secret: Secret<'_>) -> Result<VerifyReport, VaultError> {
    let layout = Layout::new(folder);
    let (lock, info, info_mended) = lock_and_read(&layout)?;
    renewal::recover(&layout)?;
    let (keys, mut mended) = open_keys(&layout, &info, secret, Mending::Write)?;
    if info_mended {
        mended.insert(0, RepairStep::SpareCopyUsed(crate::error::Part::Info));
    }
    let mut settled = ladder::settle(&layout, &keys)?;
    let store_sound = settled.store.is_some() || settled.store_unfinished;
    if let Some(store) = settled.store.take() {
        let _closed = store.close();
    }
    let (mut sound_snapshots, mut damaged_snapshots) = (Vec::new(), Vec::new());
    for number in files::numbered(&layout.snapshots(), "age").map_err(VaultError::of_reading)? {
        let read = snapshot::read(&layout.snapshot(number), &keys.identity, Some(&keys), drop);
        match read {
            Ok(_) => sound_snapshots.push(number),
            Err(_) => damaged_snapshots.push(number),
        }
    }
    let (sound_attachments, damaged_attachments) = verify_attachments(&layout, &keys)?;
    drop(lock);
    Ok(VerifyReport {
        info,
        mended,
        store_sound,
        ledger_sound: !settled.from_copy && !settled.ledger_unsound,
        is_copy: settled.from_copy,
        sequence: settled.state.sequence,
        records: settled.state.records.len() as u64,
        complete: settled.complete,
        sound_snapshots,
        damaged_snapshots,
        sound_attachments,
        damaged_attachments,
    })
}

pub(crate) fn verify_attachments(layout: &Layout, keys: &Keys) -> Result<(u64, u64), VaultError> {
    let entries = match fs::read_dir(layout.attachments()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((0, 0)),
        Err(error) => return Err(error.into()),
    };
    let (mut sound, mut damaged) = (0, 0);
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "age") {
            continue;
        }
        if attachment::is_sound(&path, &keys.identity) {
            sound += 1
        } else {
            damaged += 1
        }
    }
    Ok((sound, damaged))
}
