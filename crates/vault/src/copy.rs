//! A copy in another place: `vault.json`, key files, the newest snapshot and the attachments. It
//! opens alone, by passphrase or by recovery sheet, here or on another computer. Owns what lies in
//! the target folder; the open vault is only read.

use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::engine::SnapshotInfo;
use crate::error::{Part, VaultError};
use crate::files;
use crate::guarded::Mending;
use crate::info::{self, UnixMillis, VaultInfo};
use crate::keys::Keys;
use crate::layout::Layout;
use crate::opening::newest_epoch;
use crate::snapshot;
use crate::vault::Vault;

/// Snapshots that stay in a copy when it is refreshed.
const KEPT_IN_COPY: usize = 3;

/// What a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyInfo {
    /// The snapshot it was made from.
    pub snapshot: SnapshotInfo,
    /// Attachments in it.
    pub attachments: u64,
}

impl Vault {
    /// Makes or refreshes a copy in a folder that is absent, empty or an earlier copy of this vault.
    /// Everything is read back before this returns.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if the folder holds anything else, [`VaultError::DiskFull`],
    /// [`VaultError::NotWritable`], [`VaultError::Damaged`] if reading back shows a difference.
    pub fn copy_to(&self, folder: &Path, now: UnixMillis) -> Result<CopyInfo, VaultError> {
        let (from, to) = (self.layout(), Layout::new(folder));
        claim_target(&to, self.info().id)?;
        let taken = self.snapshot(now)?;
        let keys = self.keys();
        refresh(from, &to, &self.info(), &keys, taken)
    }
}

/// Brings a copy up to a snapshot. Cut off at any point, the copy opens as it was before or as it
/// is afterwards.
pub(crate) fn refresh(
    from: &Layout,
    to: &Layout,
    info: &VaultInfo,
    keys: &Keys,
    taken: SnapshotInfo,
) -> Result<CopyInfo, VaultError> {
    claim_target(to, info.id)?;
    for part in [to.keys(), to.snapshots(), to.attachments()] {
        files::create_private_folder(&part)?;
    }
    let of_older_keys = newest_epoch(to)?.is_some_and(|epoch| epoch != keys.epoch);
    let target = to.snapshot(taken.sequence);
    copy_file(&from.snapshot(taken.sequence), &target)?;
    let (held, _) = snapshot::read(&target, &keys.identity, Some(keys), drop)?;
    if held.sequence != taken.sequence {
        return Err(VaultError::damaged(Part::Snapshot));
    }
    let again = if of_older_keys {
        // After a re-key the same picture is sealed to another key.
        Again::Always
    } else {
        Again::IfSizeDiffers
    };
    let attachments = copy_folder(&from.attachments(), &to.attachments(), again)?;
    // The keys after what they open.
    copy_folder(&from.keys(), &to.keys(), Again::Always)?;
    // Last, so that a copy cut off half-way is no vault yet.
    info::write(to, info)?;
    remove_absent(&from.keys(), &to.keys())?;
    let kept = if of_older_keys {
        // What was purged goes here too. Otherwise older snapshots keep their attachments.
        remove_absent(&from.attachments(), &to.attachments())?;
        0
    } else {
        KEPT_IN_COPY - 1
    };
    let numbers = files::numbered(&to.snapshots(), "age")?;
    let others = numbers.iter().filter(|number| **number != taken.sequence);
    for number in others.rev().skip(kept) {
        files::remove_if_there(&to.snapshot(*number))?;
    }
    files::sync_folder(&to.snapshots())?;
    Ok(CopyInfo {
        snapshot: SnapshotInfo {
            records: held.records,
            ..taken
        },
        attachments,
    })
}

/// Lets files go that the vault no longer has: removed attachments, keys of an earlier epoch.
fn remove_absent(from: &Path, to: &Path) -> Result<(), VaultError> {
    let mut removed = false;
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && !from.join(entry.file_name()).exists() {
            removed |= files::remove_if_there(&entry.path()).is_ok();
        }
    }
    if removed {
        files::sync_folder(to)?;
    }
    Ok(())
}

/// The target is free, or a copy of the same vault that nobody works in.
pub(crate) fn claim_target(to: &Layout, id: [u8; 16]) -> Result<(), VaultError> {
    match fs::read_dir(to.root()).map(|entries| entries.take(1).count()) {
        Ok(0) => return Ok(()),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(files::create_private_folder(to.root())?);
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(VaultError::AlreadyExists);
        }
        Err(error) => return Err(error.into()),
    }
    let same = info::read(to, Mending::Leave).is_ok_and(|(info, _)| info.id == id);
    if same && !to.ledger().exists() && !to.store().exists() {
        Ok(())
    } else {
        Err(VaultError::AlreadyExists)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    Always,
    /// Attachments never change under their name, so one of the same size is there already.
    IfSizeDiffers,
}

/// Copies the files of one folder; returns how many it holds.
pub(crate) fn copy_folder(from: &Path, to: &Path, again: Again) -> Result<u64, VaultError> {
    let mut count = 0;
    let entries = match fs::read_dir(from) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let entry = entry?;
        let unfinished = entry
            .path()
            .extension()
            .is_some_and(|end| end == files::PART_ENDING);
        if unfinished || !entry.file_type()?.is_file() {
            continue;
        }
        count += 1;
        let target = to.join(entry.file_name());
        let there = fs::metadata(&target).map(|file| file.len()).ok();
        if again == Again::Always || there != Some(entry.metadata()?.len()) {
            copy_file(&entry.path(), &target)?;
        }
    }
    Ok(count)
}

/// Copies one file aside, syncs it, reads it back, renames it.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<(), VaultError> {
    let part = files::part_of(to);
    let copied = (|| {
        let mut source = File::open(from)?;
        let mut target = files::private_options()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&part)?;
        let (mut hash, mut block) = (Sha256::new(), vec![0; 1 << 16]);
        loop {
            let count = source.read(&mut block)?;
            if count == 0 {
                break;
            }
            let piece = block.get(..count).unwrap_or_default();
            hash.update(piece);
            target.write_all(piece)?;
        }
        target.sync_all()?;
        let mut back = Sha256::new();
        io::copy(&mut File::open(&part)?, &mut back)?;
        if back.finalize() != hash.finalize() {
            return Err(VaultError::Io(io::ErrorKind::InvalidData));
        }
        fs::rename(&part, to)?;
        Ok(to.parent().map_or(Ok(()), files::sync_folder)?)
    })();
    if copied.is_err() {
        let _gone = files::remove_if_there(&part);
    }
    copied
}
