//! Trying a copy with the keys that are in memory: key files, snapshot and attachments, in the vault's
//! own folder or in another. Writes nothing, and waits for no folder that does not answer.

use age::x25519;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use crate::attachment;
use crate::engine::SnapshotInfo;
use crate::error::{Part, VaultError};
use crate::far::{self, FarFile, Silent};
use crate::files;
use crate::guarded::{self, Condition};
use crate::info::{self, UnixMillis};
use crate::keys::{self, Keys};
use crate::layout::Layout;
use crate::snapshot;
use crate::vault::Vault;

/// What trying a copy came to: the worst that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyOutcome {
    /// Everything in it is whole and of this vault.
    Whole,
    /// A key file is missing, or damaged in both copies: it does not open by passphrase and sheet.
    KeysDamaged,
    /// The key files are whole and not those in force: of an earlier passphrase, sheet or re-key, or of
    /// another vault.
    KeysDiffer,
    /// The snapshot is absent, damaged, or sealed to other keys.
    SnapshotDamaged,
    /// So many attachments are damaged.
    AttachmentsDamaged(u64),
    /// So many attachments are not there.
    AttachmentsMissing(u64),
    /// It opens; one of the two copies of a key file is damaged.
    SpareDamaged,
}

/// What trying a copy showed, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedCopy {
    /// The worst of it.
    pub outcome: CopyOutcome,
    /// The snapshot that was opened and counted, where it is whole.
    pub snapshot: Option<SnapshotInfo>,
    /// Key files of which one copy or the sum is damaged.
    pub damaged_spares: Vec<Part>,
    /// Key files that are missing, or damaged in both copies.
    pub damaged_keys: Vec<Part>,
    /// Key files that are whole and not those in force.
    pub other_keys: Vec<Part>,
    /// Attachments that are whole: every byte of each was read.
    pub sound_attachments: u64,
    /// Attachments that are damaged.
    pub damaged_attachments: u64,
    /// Attachments that are named or in the vault's folder, and not there.
    pub missing_attachments: u64,
}

/// A try of one copy, apart from the vault: it may be run while the vault is used. It holds no key
/// longer than for one file, and ends when the vault is closed.
pub struct CopyCheck {
    own: Layout,
    folder: Option<PathBuf>,
    sequence: Option<u64>,
    named: HashSet<[u8; 16]>,
    keys: Weak<Keys>,
}

impl std::fmt::Debug for CopyCheck {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CopyCheck")
    }
}

impl Vault {
    /// Makes ready to try a snapshot and all that belongs to it: in this vault's own folder, or of a
    /// copy in another. Without a number it is the newest there. `named` are the attachments that the
    /// caller's records name.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] after a purge or re-key that ended so.
    pub fn copy_check(
        &self,
        folder: Option<&Path>,
        sequence: Option<u64>,
        named: HashSet<[u8; 16]>,
    ) -> Result<CopyCheck, VaultError> {
        Ok(CopyCheck {
            own: self.layout().clone(),
            folder: folder.map(Path::to_path_buf),
            sequence,
            named,
            keys: Arc::downgrade(&*self.keys()?),
        })
    }

    /// Tries to open one snapshot with this vault's own key and reads all of it, without restoring:
    /// of this vault, or of a copy in another folder.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] with [`Part::Snapshot`] if it is absent, damaged, of another vault, or
    /// from before the last purge or re-key; [`VaultError::NotReadable`]; [`VaultError::Stuck`] if the
    /// folder does not answer.
    pub fn try_snapshot(
        &self,
        folder: Option<&Path>,
        sequence: u64,
    ) -> Result<SnapshotInfo, VaultError> {
        let check = self.copy_check(folder, Some(sequence), HashSet::new())?;
        check.snapshot(&check.place(), sequence)
    }
}

impl CopyCheck {
    /// Tries it: reads every key file with its second copy and sum, opens the snapshot and counts it,
    /// and reads every attachment to its end.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`] where there is no such folder or no snapshot in it,
    /// [`VaultError::NotReadable`], [`VaultError::Io`]; [`VaultError::Stuck`] if the folder does not
    /// answer for eight seconds, or the vault was closed.
    pub fn run(&self) -> Result<CheckedCopy, VaultError> {
        let place = self.place();
        let held = self.look(&place)?;
        let sequence = self.sequence.or(held.snapshots.last().copied());
        let sequence = sequence.ok_or(VaultError::NotAVault)?;
        let mut found = CheckedCopy {
            outcome: CopyOutcome::Whole,
            snapshot: None,
            damaged_spares: Vec::new(),
            damaged_keys: Vec::new(),
            other_keys: Vec::new(),
            sound_attachments: 0,
            damaged_attachments: 0,
            missing_attachments: 0,
        };
        self.check_keys(&place, &mut found)?;
        found.snapshot = match self.snapshot(&place, sequence) {
            Ok(snapshot) => Some(snapshot),
            Err(VaultError::Damaged { .. } | VaultError::NewerFormat) => None,
            Err(error) => return Err(error),
        };
        self.check_attachments(&place, &held.attachments, &mut found)?;
        found.outcome = outcome(&found);
        Ok(found)
    }

    fn place(&self) -> Layout {
        let folder = self.folder.as_deref();
        folder.map_or_else(|| self.own.clone(), Layout::new)
    }

    fn keys(&self) -> Result<Arc<Keys>, VaultError> {
        self.keys.upgrade().ok_or(VaultError::Stuck)
    }

    /// What a folder holds, by name.
    fn look(&self, place: &Layout) -> Result<Held, VaultError> {
        let place = place.clone();
        far::ask(move || {
            if !files::is_folder(place.root())? {
                return Ok(None);
            }
            Ok(Some(Held {
                snapshots: files::numbered(&place.snapshots(), "age")?,
                attachments: attachment::ids_in(&place)?,
            }))
        })?
        .map_err(VaultError::of_reading)?
        .ok_or(VaultError::NotAVault)
    }

    fn check_keys(&self, place: &Layout, found: &mut CheckedCopy) -> Result<(), VaultError> {
        let epoch = self.keys()?.epoch;
        let of = |layout: &Layout| {
            [
                (Part::Info, layout.info()),
                (Part::PassphraseKey, layout.passphrase_key()),
                (Part::RecoveryKey, layout.recovery_key()),
                (Part::DataKey, layout.data_key(epoch)),
            ]
        };
        for ((what, path), (_, own)) in of(place).into_iter().zip(of(&self.own)) {
            let is_own = path == own;
            let Condition { bytes, spare_lost } = far::ask(move || guarded::condition(&path))??;
            let Some(bytes) = bytes else {
                found.damaged_keys.push(what);
                continue;
            };
            if spare_lost {
                found.damaged_spares.push(what);
            }
            let same =
                || guarded::condition(&own).is_ok_and(|own| own.bytes.as_ref() == Some(&bytes));
            if !(self.fits(what, &bytes)? || what != Part::DataKey && (is_own || same())) {
                found.other_keys.push(what);
            }
        }
        Ok(())
    }

    /// Whether a key file is of this vault, as far as its own text shows.
    fn fits(&self, what: Part, bytes: &[u8]) -> Result<bool, VaultError> {
        let keys = self.keys()?;
        Ok(match what {
            Part::Info => info::parse(bytes).is_ok_and(|info| info.id == keys.vault),
            Part::DataKey => {
                keys::data_key_in(bytes, &keys.identity).is_ok_and(|data| *data == keys.data)
            }
            _ => false,
        })
    }

    fn snapshot(&self, place: &Layout, sequence: u64) -> Result<SnapshotInfo, VaultError> {
        let damaged = VaultError::damaged(Part::Snapshot);
        let keys = self.keys()?;
        let path = place.snapshot(sequence);
        let silent = Silent::default();
        let file = FarFile::open(&path, &silent).map_err(|error| far_error(error, damaged))?;
        let read = snapshot::read_from(file, &keys.identity, Some(&keys), drop);
        if silent.load(Ordering::SeqCst) {
            return Err(VaultError::Stuck);
        }
        let (content, _) = read?;
        if content.sequence != sequence {
            return Err(damaged);
        }
        Ok(SnapshotInfo {
            sequence,
            created: UnixMillis(content.created),
            records: content.records,
            bytes: far::ask(move || fs::metadata(path))??.len(),
        })
    }

    fn check_attachments(
        &self,
        place: &Layout,
        held: &HashSet<[u8; 16]>,
        found: &mut CheckedCopy,
    ) -> Result<(), VaultError> {
        let own = attachment::ids_in(&self.own).map_err(VaultError::of_reading)?;
        let wanted = self.named.union(&own);
        found.missing_attachments = wanted.filter(|id| !held.contains(*id)).count() as u64;
        for id in held {
            if self.attachment_is_sound(&attachment::path_of(place, *id))? {
                found.sound_attachments += 1;
            } else {
                found.damaged_attachments += 1;
            }
        }
        Ok(())
    }

    fn attachment_is_sound(&self, path: &Path) -> Result<bool, VaultError> {
        let keys = self.keys()?;
        let silent = Silent::default();
        let file = match FarFile::open(path, &silent) {
            Ok(file) => file,
            Err(error) => {
                return match far_error(error, VaultError::damaged(Part::Attachment)) {
                    VaultError::Damaged { .. } => Ok(false),
                    error => Err(error),
                };
            }
        };
        let identity: &x25519::Identity = &keys.identity;
        let sound = attachment::is_sound_in(file, identity);
        if AtomicBool::load(&silent, Ordering::SeqCst) {
            return Err(VaultError::Stuck);
        }
        Ok(sound)
    }
}

/// What lies in a folder.
struct Held {
    snapshots: Vec<u64>,
    attachments: HashSet<[u8; 16]>,
}

/// What opening a file showed: that it may not be read, or that nobody answers, is no damage.
fn far_error(error: std::io::Error, damaged: VaultError) -> VaultError {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => VaultError::NotReadable,
        std::io::ErrorKind::TimedOut => VaultError::Stuck,
        _ => damaged,
    }
}

/// The worst first: what keeps the copy from opening, then what is lost in it.
fn outcome(found: &CheckedCopy) -> CopyOutcome {
    if !found.damaged_keys.is_empty() {
        CopyOutcome::KeysDamaged
    } else if !found.other_keys.is_empty() {
        CopyOutcome::KeysDiffer
    } else if found.snapshot.is_none() {
        CopyOutcome::SnapshotDamaged
    } else if found.damaged_attachments > 0 {
        CopyOutcome::AttachmentsDamaged(found.damaged_attachments)
    } else if found.missing_attachments > 0 {
        CopyOutcome::AttachmentsMissing(found.missing_attachments)
    } else if !found.damaged_spares.is_empty() {
        CopyOutcome::SpareDamaged
    } else {
        CopyOutcome::Whole
    }
}
