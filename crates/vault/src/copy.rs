//! A copy in another place: `vault.json`, key files, the newest snapshot and the attachments. It
//! opens alone, by passphrase or by recovery sheet, here or on another computer. Owns what lies in
//! the target folder; the vault's own folder is only read.
//!
//! It is made in two steps. The first proves in the own folder, with the keys, what is to be copied. The
//! second copies sealed files as they are and needs no key, so that a folder which does not answer
//! holds nothing up: neither keys, nor the lock, nor a purge.

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::{Arc, Weak};

use crate::attachment;
use crate::busy::Busy;
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
/// A file is synced whenever so much of it was written.
const SYNC_BYTES: u64 = 4 << 20;
/// Largest key file that is copied.
const KEY_FILE_BYTES: u64 = 64 << 10;

/// What a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyInfo {
    /// The snapshot it was made from.
    pub snapshot: SnapshotInfo,
    /// Attachments in it.
    pub attachments: u64,
    /// Attachments of which the copy keeps another text than the vault has, because the vault's own
    /// is damaged.
    pub kept_attachments: u64,
}

/// A sign of life, given after each piece of work.
pub(crate) type Alive<'a> = &'a dyn Fn();

/// How closely what a copy holds already is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Sizes alone: attachments never change under their name.
    Sizes,
    /// Every byte is compared.
    Contents,
}

/// What a copy is made from, proven. Holds no key.
pub(crate) struct Source {
    from: Layout,
    info: VaultInfo,
    epoch: u32,
    taken: SnapshotInfo,
    digest: [u8; 32],
    key_files: Vec<(OsString, Vec<u8>)>,
    /// Attachments that were asked about and are whole, with their digests.
    proven: HashMap<OsString, [u8; 32]>,
    look: Look,
}

/// A copy that was written.
pub(crate) struct Written {
    pub(crate) info: CopyInfo,
    /// Attachments that differ from the vault's own. They are replaced once that one is proven whole.
    pub(crate) doubtful: Vec<OsString>,
}

impl Source {
    /// Reads in the own folder what a copy is made from, and proves it.
    pub(crate) fn prove(
        from: &Layout,
        info: VaultInfo,
        keys: &Keys,
        taken: SnapshotInfo,
        look: Look,
        doubtful: Vec<OsString>,
    ) -> Result<Self, VaultError> {
        let path = from.snapshot(taken.sequence);
        let digest = files::digest(&path)?;
        let (held, _) = snapshot::read(&path, &keys.identity, Some(keys), drop)?;
        if held.sequence != taken.sequence || files::digest(&path)? != digest {
            return Err(VaultError::damaged(Part::Snapshot));
        }
        let mut proven = HashMap::new();
        for name in doubtful {
            let path = from.attachments().join(&name);
            let digest = files::digest(&path);
            if let Ok(digest) = digest
                && attachment::is_sound(&path, &keys.identity)
            {
                proven.insert(name, digest);
            }
        }
        Ok(Self {
            from: from.clone(),
            info,
            epoch: keys.epoch,
            taken: SnapshotInfo {
                records: held.records,
                ..taken
            },
            digest,
            key_files: key_files(from)?,
            proven,
            look,
        })
    }

    /// Brings a copy up to this. Cut off at any point, the copy opens as it was before or as it is
    /// afterwards. Needs no key, and may wait for the folder for any time.
    pub(crate) fn write(&self, to: &Layout, alive: Alive<'_>) -> Result<Written, VaultError> {
        let _alone = Busy::claim(to.root())?;
        claim_target(to, self.info.id)?;
        for part in [to.keys(), to.snapshots(), to.attachments()] {
            files::create_private_folder(&part)?;
            remove_unfinished(&part)?;
        }
        alive();
        let older_keys = newest_epoch(to)?.is_some_and(|epoch| epoch != self.epoch);
        let from = &self.from;
        let target = to.snapshot(self.taken.sequence);
        if files::digest(&target).ok() != Some(self.digest) {
            let path = from.snapshot(self.taken.sequence);
            self.copy(&path, &target, Some(self.digest), alive)?;
        }
        let (attachments, doubtful) = self.copy_attachments(to, older_keys, alive)?;
        // The keys after what they open.
        for (name, bytes) in &self.key_files {
            self.must_be_in_force()?;
            write_back_read(&to.keys().join(name), bytes)?;
            alive();
        }
        // Last, so that a copy cut off half-way is no vault yet.
        info::write(to, &self.info)?;
        self.let_go(to, older_keys)?;
        Ok(Written {
            info: CopyInfo {
                snapshot: self.taken,
                attachments,
                kept_attachments: doubtful.len() as u64,
            },
            doubtful,
        })
    }

    /// What was proven is still what lies in the own folder. A purge or re-key that went into force
    /// meanwhile has another epoch, or has not moved all of its parts yet.
    fn must_be_in_force(&self) -> Result<(), VaultError> {
        let moving = self.from.renewal_ready().exists();
        if !moving && newest_epoch(&self.from)? == Some(self.epoch) {
            Ok(())
        } else {
            Err(VaultError::Stuck)
        }
    }

    fn copy(
        &self,
        from: &Path,
        to: &Path,
        digest: Option<[u8; 32]>,
        alive: Alive<'_>,
    ) -> Result<(), VaultError> {
        copy_file_if(from, to, alive, |copied| {
            self.must_be_in_force()?;
            match digest {
                Some(digest) if digest != *copied => Err(VaultError::damaged(Part::Snapshot)),
                _ => Ok(()),
            }
        })
    }

    /// Copies the attachments that the copy lacks. One that differs is replaced only where the own one
    /// is proven: the copy may hold the last that is whole.
    fn copy_attachments(
        &self,
        to: &Layout,
        older_keys: bool,
        alive: Alive<'_>,
    ) -> Result<(u64, Vec<OsString>), VaultError> {
        let (mut count, mut doubtful) = (0, Vec::new());
        for entry in files::entries(&self.from.attachments())? {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name());
            if files::is_unfinished(&path) || !entry.file_type()?.is_file() {
                continue;
            }
            count += 1;
            let target = to.attachments().join(&name);
            // After a re-key the same picture is sealed to another key.
            let standing = if older_keys {
                Standing::Absent
            } else {
                self.standing(&path, &target, alive)?
            };
            alive();
            match standing {
                Standing::Same => {}
                Standing::Absent => self.copy(&path, &target, None, alive)?,
                Standing::Other => match self.proven.get(&name) {
                    Some(digest) => self.copy(&path, &target, Some(*digest), alive)?,
                    None => doubtful.push(name),
                },
            }
        }
        Ok((count, doubtful))
    }

    fn standing(
        &self,
        own: &Path,
        copied: &Path,
        alive: Alive<'_>,
    ) -> Result<Standing, VaultError> {
        let there = match fs::symlink_metadata(copied) {
            Ok(about) if about.is_file() => about.len(),
            _ => return Ok(Standing::Absent),
        };
        let same = fs::metadata(own)?.len() == there
            && (self.look == Look::Sizes
                || files::digest(own)? == files::digest_alive(copied, alive)?);
        Ok(if same {
            Standing::Same
        } else {
            Standing::Other
        })
    }

    /// Lets go of what the vault no longer has: keys of an earlier epoch, older snapshots, and after a
    /// purge or re-key removed attachments. Otherwise older snapshots keep their attachments.
    fn let_go(&self, to: &Layout, older_keys: bool) -> Result<(), VaultError> {
        remove_where(&to.keys(), |name| {
            !self.key_files.iter().any(|(known, _)| known == name)
        })?;
        let from = self.from.attachments();
        if older_keys && files::is_folder(&from)? {
            self.must_be_in_force()?;
            remove_where(&to.attachments(), |name| {
                matches!(from.join(name).try_exists(), Ok(false))
            })?;
        }
        let kept = if older_keys { 0 } else { KEPT_IN_COPY - 1 };
        let numbers = files::numbered(&to.snapshots(), "age")?;
        let others = numbers.iter().filter(|one| **one != self.taken.sequence);
        for number in others.rev().skip(kept) {
            files::remove_if_there(&to.snapshot(*number))?;
        }
        Ok(files::sync_folder(&to.snapshots())?)
    }
}

/// How an attachment in a copy stands to the vault's own.
enum Standing {
    Absent,
    Same,
    Other,
}

/// The files in `keys/`, as they are.
fn key_files(from: &Layout) -> Result<Vec<(OsString, Vec<u8>)>, VaultError> {
    let mut all = Vec::new();
    for entry in files::entries(&from.keys())? {
        let entry = entry?;
        if !files::is_unfinished(&entry.path()) && entry.file_type()?.is_file() {
            let bytes = files::read_small(&entry.path(), KEY_FILE_BYTES)?;
            all.extend(bytes.map(|bytes| (entry.file_name(), bytes)));
        }
    }
    Ok(all)
}

fn write_back_read(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let there = || files::read_small(path, KEY_FILE_BYTES).ok().flatten();
    if there().as_deref() == Some(bytes) {
        return Ok(());
    }
    files::write_whole(path, bytes)?;
    if there().as_deref() == Some(bytes) {
        Ok(())
    } else {
        Err(VaultError::Io(io::ErrorKind::InvalidData))
    }
}

/// A copy that is about to be made, apart from the vault: it may be written while the vault is used
/// or closed.
pub struct CopyMaking {
    source: Source,
    keys: Weak<Keys>,
}

impl std::fmt::Debug for CopyMaking {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CopyMaking")
    }
}

impl CopyMaking {
    /// Makes or refreshes a copy in a folder that is absent, empty or an earlier copy of this vault.
    /// Everything is read back before this returns. Waits for the folder for any time.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if the folder holds anything else, [`VaultError::DiskFull`],
    /// [`VaultError::NotWritable`], [`VaultError::Io`]; [`VaultError::Stuck`] if another copy into
    /// that folder is still being made, or a purge went into force meanwhile.
    pub fn write(mut self, folder: &Path) -> Result<CopyInfo, VaultError> {
        let to = Layout::new(folder);
        let written = self.source.write(&to, &|| ())?;
        let keys = self.keys.upgrade().filter(|_| !written.doubtful.is_empty());
        let Some(keys) = keys else {
            return Ok(written.info);
        };
        let Source {
            from, info, taken, ..
        } = self.source;
        let look = Look::Contents;
        self.source = Source::prove(&from, info, &keys, taken, look, written.doubtful)?;
        drop(keys);
        self.source.write(&to, &|| ()).map(|written| written.info)
    }
}

impl Vault {
    /// Takes a snapshot and proves what a copy is made from. Writing it is then the caller's, and needs
    /// the vault no more.
    ///
    /// # Errors
    /// As [`Vault::snapshot`].
    pub fn prepare_copy(&self, now: UnixMillis) -> Result<CopyMaking, VaultError> {
        let keys = self.keys()?;
        let taken = self.snapshot_unheld(now)?;
        let (look, none) = (Look::Contents, Vec::new());
        let source = Source::prove(self.layout(), self.info(), &keys, taken, look, none)?;
        Ok(CopyMaking {
            source,
            keys: Arc::downgrade(&*keys),
        })
    }

    /// Prepares a copy and writes it: see [`CopyMaking::write`].
    ///
    /// # Errors
    /// Those of both.
    pub fn copy_to(&self, folder: &Path, now: UnixMillis) -> Result<CopyInfo, VaultError> {
        claim_target(&Layout::new(folder), self.info().id)?;
        self.prepare_copy(now)?.write(folder)
    }
}

/// Lets go of files that a copy shall no longer have.
fn remove_where(folder: &Path, gone: impl Fn(&std::ffi::OsStr) -> bool) -> Result<(), VaultError> {
    let mut removed = false;
    for entry in files::entries(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && gone(&entry.file_name()) {
            removed |= files::remove_if_there(&entry.path()).is_ok();
        }
    }
    if removed {
        files::sync_folder(folder)?;
    }
    Ok(())
}

/// What an end cut off half-way never counts. Nobody else writes here now.
fn remove_unfinished(folder: &Path) -> Result<(), VaultError> {
    for entry in files::entries(folder)? {
        let path = entry?.path();
        if files::is_unfinished(&path) {
            files::remove_if_there(&path)?;
        }
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

/// Copies the files of one folder; returns how many it holds.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<u64, VaultError> {
    let mut count = 0;
    for entry in files::entries(from)? {
        let entry = entry?;
        if files::is_unfinished(&entry.path()) || !entry.file_type()?.is_file() {
            continue;
        }
        count += 1;
        copy_file(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(count)
}

/// Copies one file aside, syncs it, reads it back, renames it.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<(), VaultError> {
    copy_file_if(from, to, &|| (), |_digest| Ok(()))
}

/// The same, where what was copied may take its name.
fn copy_file_if(
    from: &Path,
    to: &Path,
    alive: Alive<'_>,
    may: impl FnOnce(&[u8; 32]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let part = files::part_of(to);
    let copied = (|| {
        let mut source = files::open_regular(from)?;
        let mut target = files::create_anew(&part)?;
        let (mut hash, mut block, mut behind) = (Sha256::new(), vec![0; 1 << 16], 0);
        loop {
            let count = source.read(&mut block)?;
            if count == 0 {
                break;
            }
            let piece = block.get(..count).unwrap_or_default();
            hash.update(piece);
            target.write_all(piece)?;
            behind += count as u64;
            if behind >= SYNC_BYTES {
                // A slow stick is slow piece by piece, and seen to be alive.
                target.sync_data()?;
                alive();
                behind = 0;
            }
        }
        target.sync_all()?;
        alive();
        let digest: [u8; 32] = hash.finalize().into();
        if files::digest_alive(&part, alive)? != digest {
            return Err(VaultError::Io(io::ErrorKind::InvalidData));
        }
        may(&digest)?;
        fs::rename(&part, to)?;
        alive();
        Ok(to.parent().map_or(Ok(()), files::sync_folder)?)
    })();
    if copied.is_err() {
        let _gone = files::remove_if_there(&part);
    }
    copied
}
