//! Looking at copies: what snapshots a folder holds, whether they open by what a person brings, reading one without writing
//! a byte into its folder, and making a journal of it again. Owns no format and no folder; making and
//! refreshing copies is in `copy` and `kept_copy`.

use age::x25519;
use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use crate::attachment::{self, AttachmentInfo};
use crate::copy::{CopyInfo, copy_folder};
use crate::engine::{RECOVERY_RECORD, SnapshotInfo, recipient_from};
use crate::error::{Part, VaultError};
use crate::far;
use crate::files;
use crate::guarded::Mending;
use crate::info::{self, UnixMillis, VaultInfo};
use crate::keys::Keys;
use crate::ladder::{read_snapshot_with_content, replay};
use crate::layout::Layout;
use crate::opening::{claim_folder, newest_epoch, open_keys, records_of};
use crate::record::{Sealer, Stored};
use crate::secret::Secret;
use crate::snapshot::{self, Content};
use crate::state::State;
use crate::vault::{Opened, Vault};
use crate::verify::verify_attachments;

/// One snapshot file of a journal's folder or of a copy, as seen without any key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldSnapshot {
    /// The newest commit it holds.
    pub sequence: u64,
    /// When the file was written, by the file system. `None` where that cannot be asked.
    pub written: Option<UnixMillis>,
    /// Size of the file in bytes.
    pub bytes: u64,
}

/// Lists the snapshots of a journal's folder or of a copy, the newest first. Reads names alone.
///
/// # Errors
/// [`VaultError::NotAVault`] where there is no such folder, [`VaultError::NotReadable`],
/// [`VaultError::Io`].
pub fn held_snapshots(folder: &Path) -> Result<Vec<HeldSnapshot>, VaultError> {
    if !files::is_folder(folder).map_err(VaultError::of_reading)? {
        return Err(VaultError::NotAVault);
    }
    let layout = Layout::new(folder);
    let numbers = files::numbered(&layout.snapshots(), "age").map_err(VaultError::of_reading)?;
    let held = |sequence: u64| {
        let about = fs::metadata(layout.snapshot(sequence)).ok()?;
        let written = about.modified().ok();
        let written = written.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let written = written.and_then(|since| i64::try_from(since.as_millis()).ok());
        Some(HeldSnapshot {
            sequence,
            written: written.map(UnixMillis),
            bytes: about.len(),
        })
    };
    Ok(numbers.into_iter().rev().filter_map(held).collect())
}

/// The same of a folder that may not answer, as on a stick that was pulled out.
///
/// # Errors
/// As [`held_snapshots`]; [`VaultError::Stuck`] after eight seconds without an answer.
pub fn held_snapshots_afar(folder: &Path) -> Result<Vec<HeldSnapshot>, VaultError> {
    let folder = folder.to_path_buf();
    far::ask(move || held_snapshots(&folder))?
}

/// What trying to open a copy showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// The newest snapshot that opened; every record in it is authentic and counted.
    pub snapshot: SnapshotInfo,
    /// Newer snapshots that are damaged, ascending.
    pub damaged_snapshots: Vec<u64>,
    /// Attachments that are whole.
    pub sound_attachments: u64,
    /// Attachments that are damaged.
    pub damaged_attachments: u64,
}

/// Tries to open a copy by what a person brings, from its key files on, and reads all of it. Writes
/// nothing into the folder and restores nothing.
///
/// # Errors
/// As [`CopyReader::open`].
pub fn try_copy(folder: &Path, secret: Secret<'_>) -> Result<Tried, VaultError> {
    let (reader, read) = CopyReader::open(folder, secret, None)?;
    let (sound_attachments, damaged_attachments) =
        verify_attachments(&reader.layout, &reader.keys)?;
    Ok(Tried {
        snapshot: read.snapshot,
        damaged_snapshots: read.damaged_snapshots,
        sound_attachments,
        damaged_attachments,
    })
}

fn told(layout: &Layout, content: &Content) -> Result<SnapshotInfo, VaultError> {
    Ok(SnapshotInfo {
        sequence: content.sequence,
        created: UnixMillis(content.created),
        records: content.records,
        bytes: fs::metadata(layout.snapshot(content.sequence))?.len(),
    })
}

/// What was read of a copy.
#[derive(Debug)]
pub struct ReadCopy {
    /// Every record, in no particular order.
    pub records: Vec<Stored>,
    /// The snapshot it was read from.
    pub snapshot: SnapshotInfo,
    /// The newest commit read; later than the snapshot's where the folder has a ledger too.
    pub sequence: u64,
    /// Newer snapshots that are damaged, ascending.
    pub damaged_snapshots: Vec<u64>,
    /// Nothing in the folder points to a later commit.
    pub complete: bool,
}

/// A copy that is open for reading alone. Takes no lock and writes nothing into the folder, which
/// may lie on a medium that cannot be written.
pub struct CopyReader {
    layout: Layout,
    info: VaultInfo,
    keys: Arc<Keys>,
    recovery: Option<x25519::Recipient>,
    snapshot: Option<u64>,
}

impl std::fmt::Debug for CopyReader {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CopyReader")
    }
}

/// A state read from files alone, and what it was read from.
struct Found {
    state: State,
    base: Content,
    damaged: Vec<u64>,
    complete: bool,
}

impl CopyReader {
    /// Opens a copy, or a journal's whole folder, by passphrase or recovery sheet: the newest state,
    /// or a certain snapshot.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::NewerFormat`], [`VaultError::WrongPassphrase`],
    /// [`VaultError::WrongRecovery`], [`VaultError::TooMuchWork`], [`VaultError::Damaged`] with
    /// [`Part::Snapshot`] if no snapshot opens, or with the key file that is damaged in both copies.
    pub fn open(
        folder: &Path,
        secret: Secret<'_>,
        snapshot: Option<u64>,
    ) -> Result<(Self, ReadCopy), VaultError> {
        let layout = Layout::for_reading(folder);
        let (info, _) = info::read(&layout, Mending::Leave)?;
        let (keys, _) = open_keys(&layout, &info, secret, Mending::Leave)?;
        let found = find(&layout, &keys, snapshot)?;
        let own = Sealer::new(&keys).slot(RECOVERY_RECORD);
        let recovery = found.state.records.get(&own);
        let recovery = recovery.and_then(|record| recipient_from(&record.plain));
        let read = ReadCopy {
            snapshot: told(&layout, &found.base)?,
            sequence: found.state.sequence,
            damaged_snapshots: found.damaged,
            complete: found.complete,
            records: records_of(found.state),
        };
        let reader = Self {
            layout,
            info,
            keys,
            recovery,
            snapshot,
        };
        Ok((reader, read))
    }

    /// What its `vault.json` says.
    #[must_use]
    pub const fn info(&self) -> VaultInfo {
        self.info
    }

    /// Writes the plain content of an attachment into `target`, as [`Vault::read_attachment`] does.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAttachment`], [`VaultError::Damaged`], [`VaultError::Io`],
    /// [`VaultError::DiskFull`].
    pub fn read_attachment(
        &self,
        id: [u8; 16],
        mut target: impl Write,
    ) -> Result<AttachmentInfo, VaultError> {
        let path = attachment::path_of(&self.layout, id);
        attachment::read_from(&path, &self.keys.identity, &mut target)
    }

    /// The ids of the attachments in the folder, ascending; not whether they are whole.
    ///
    /// # Errors
    /// [`VaultError::NotWritable`], [`VaultError::Io`].
    pub fn attachments(&self) -> Result<Vec<[u8; 16]>, VaultError> {
        let ids = attachment::ids_in(&self.layout).map_err(VaultError::of_reading)?;
        let mut ids: Vec<_> = ids.into_iter().collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Keeps what was opened: writes it into an absent or empty folder, reads it back, and leaves a
    /// journal there that unlocks with the same passphrase and sheet. The copy stays as it is.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if the folder holds anything, [`VaultError::DiskFull`],
    /// [`VaultError::NotWritable`], [`VaultError::Damaged`], [`VaultError::Io`]: what was begun in the
    /// folder is no vault, and is removed where the disk lets us.
    pub fn keep(&self, folder: &Path, now: UnixMillis) -> Result<CopyInfo, VaultError> {
        claim_folder(folder)?;
        let to = Layout::new(folder);
        let kept = self.fill(&to, now);
        if kept.is_err() {
            for part in [to.keys(), to.snapshots(), to.attachments()] {
                let _left_is_no_vault = files::remove_tree_if_there(&part);
            }
        }
        kept
    }

    /// Opens the journal that [`CopyReader::keep`] left in a folder, with the keys that are in memory:
    /// as [`Vault::unlock`] does, without the work of trying a passphrase once more.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`VaultError::NotAVault`] if another vault lies there.
    pub fn unlock_kept(
        &self,
        folder: &Path,
        now: UnixMillis,
    ) -> Result<(Vault, Opened), VaultError> {
        Vault::open_with(folder, None, now, |layout, info| {
            let same = newest_epoch(layout)? == Some(self.keys.epoch);
            if info.id == self.info.id && same {
                Ok((Arc::clone(&self.keys), Vec::new()))
            } else {
                Err(VaultError::NotAVault)
            }
        })
    }

    fn fill(&self, to: &Layout, now: UnixMillis) -> Result<CopyInfo, VaultError> {
        let state = find(&self.layout, &self.keys, self.snapshot)?.state;
        let wanted = Content {
            sequence: state.sequence,
            root: state.root,
            records: state.records.len() as u64,
            created: now.0,
        };
        let mut records = state.records.values();
        snapshot::write_verified(to, &self.keys, self.recovery.as_ref(), wanted, |writer| {
            records.try_for_each(|record| writer.record(record))
        })?;
        files::create_private_folder(&to.keys())?;
        files::create_private_folder(&to.attachments())?;
        let from = &self.layout;
        let attachments = copy_folder(&from.attachments(), &to.attachments())?;
        copy_folder(&from.keys(), &to.keys())?;
        info::write(to, &self.info)?;
        Ok(CopyInfo {
            snapshot: told(to, &wanted)?,
            attachments,
            kept_attachments: 0,
        })
    }
}

/// The newest state that snapshots and ledger prove, or exactly one snapshot.
fn find(layout: &Layout, keys: &Keys, only: Option<u64>) -> Result<Found, VaultError> {
    let numbers = files::numbered(&layout.snapshots(), "age").map_err(VaultError::of_reading)?;
    let asked = numbers.into_iter().rev();
    let mut damaged = Vec::new();
    for number in asked.filter(|number| only.is_none_or(|only| only == *number)) {
        let (mut state, base) = match read_snapshot_with_content(layout, keys, number) {
            Ok(read) => read,
            Err(VaultError::NotReadable) => return Err(VaultError::NotReadable),
            Err(_damaged) => {
                damaged.push(number);
                continue;
            }
        };
        damaged.reverse();
        let mut complete = damaged.is_empty();
        if only.is_none() {
            let view = replay(layout, keys, &mut state, u64::MAX, &mut HashMap::new())?;
            let newest = damaged.last().copied().unwrap_or(0).max(view.highest);
            complete = state.sequence >= newest;
        }
        return Ok(Found {
            state,
            base,
            damaged,
            complete,
        });
    }
    Err(VaultError::damaged(Part::Snapshot))
}
