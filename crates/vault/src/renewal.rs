//! Renewal: everything rewritten under fresh keys. A *purge* takes a fresh data key, so that what was
//! removed is gone from this folder; a *re-key* takes a fresh vault identity too, so that whoever
//! knew the passphrase or held a key file cannot open what comes after.
//!
//! The new vault is built whole in `renewal/` and read back while the old one stays in force. One
//! rename, to `renewal-ready/`, puts it in force; from then on its parts only move into their places
//! and the old ones into `renewal-old/`, which is removed last. A crash before the rename takes the
//! renewal back, a crash after it lets the next unlock finish it; no key is needed for either.

use age::x25519;
use std::fs;
use std::io;
use std::sync::Arc;
use zeroize::Zeroizing;

use crate::copy::Look;
use crate::engine::{Engine, Job, Reply, SnapshotInfo};
use crate::error::VaultError;
use crate::files;
use crate::info::UnixMillis;
use crate::keys::{Keys, make_random};
use crate::layout::Layout;
use crate::memory;
use crate::rebuilding::{self, KeyFiles, Renewed, build_attachments, build_keys, verified};
use crate::repair::{Quarantine, quarantines};
use crate::secret::{KdfCost, Passphrase, RecoveryIdentity};
use crate::space;
use crate::store::Store;
use crate::vault::{SNAPSHOT_LIMIT, Vault};

/// What unlocking found of a purge or re-key that was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenewalFound {
    /// None was going on.
    None,
    /// It was whole, and is in force now. After a re-key the new passphrase opens.
    Finished,
    /// It was not whole: all is as before it began.
    TakenBack,
}

/// Which recovery sheet opens the vault after a re-key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetChoice {
    /// The one in force, which nobody else saw. Where none is known a new one is made.
    Keep,
    /// A new one; the old sheet opens nothing written from now on.
    MakeNew,
}

/// What became of the folders in which earlier repairs keep damaged parts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QuarantineFate {
    /// So many were let go: all that was in them stands in the journal too.
    pub let_go: usize,
    /// So many stay: a repair was not complete, and they may hold the only remains of what it missed,
    /// sealed with an older key. What was removed may be in them too.
    pub kept: usize,
}

/// How a purge went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// The verified snapshot of everything under the new data key.
    pub snapshot: SnapshotInfo,
    /// What became of damaged parts that were kept.
    pub quarantine: QuarantineFate,
}

/// How a re-key went.
#[derive(Debug)]
pub struct Rekeyed {
    /// The verified snapshot of everything under the new keys.
    pub snapshot: SnapshotInfo,
    /// What became of damaged parts that were kept.
    pub quarantine: QuarantineFate,
    /// The new sheet, where one was made: show it now.
    pub recovery: Option<RecoveryIdentity>,
    /// Attachments that were damaged before. They lie where they lay and cannot be opened.
    pub unreadable_attachments: Vec<[u8; 16]>,
}

/// A vault that lies ready, waiting for the storage thread to be idle.
pub(crate) struct Renewing {
    pub(crate) renewed: Box<Renewed>,
    pub(crate) reply: Reply<()>,
}

/// At unlock: finishes a renewal that is in force, takes back one that is not.
pub(crate) fn recover(layout: &Layout) -> Result<RenewalFound, VaultError> {
    if layout.renewal_ready().is_dir() {
        move_into_place(layout)?;
        return Ok(RenewalFound::Finished);
    }
    let building = layout.renewal();
    if !building.root().exists() {
        return Ok(RenewalFound::None);
    }
    // It is worthless, and that it cannot be removed must keep nobody out.
    let _again_next_time = files::remove_tree_if_there(building.root());
    Ok(RenewalFound::TakenBack)
}

/// Lets go of what a finished renewal replaced. Failing is no harm: it is tried at each unlock.
pub(crate) fn let_old_go(layout: &Layout) {
    let old = layout.renewal_old();
    if !old.exists() {
        return;
    }
    // The keys first: without them the rest is noise.
    let removed = files::remove_tree_if_there(&Layout::new(&old).keys())
        .and_then(|()| files::sync_folder(&old))
        .and_then(|()| files::remove_tree_if_there(&old))
        .and_then(|()| files::sync_folder(layout.root()));
    let _again_next_time = removed;
}

/// Keeps what a renewal replaced: what lies in force points to a later commit than it holds, which may
/// be in there.
pub(crate) fn keep_old(layout: &Layout, now: UnixMillis) {
    let old = layout.renewal_old();
    let name = old.file_name().and_then(|name| name.to_str());
    if let Some(name) = name.filter(|_| old.exists()) {
        // Where it cannot be moved it stays, and the next unlock tries again.
        let _moved = Quarantine::of_only_remains(layout, now).take(name);
    }
}

/// Moves each part of a renewal that is in force into its place. May be cut off and done again.
fn move_into_place(layout: &Layout) -> io::Result<()> {
    let (root, ready, old) = (layout.root(), layout.renewal_ready(), layout.renewal_old());
    files::create_private_folder(&old)?;
    // Damaged stores of earlier repairs hold what was removed since. One that may hold the only
    // remains of something stays.
    for (folder, only_remains) in quarantines(layout)? {
        if !only_remains && let Some(name) = folder.file_name() {
            fs::rename(&folder, old.join(name))?;
        }
    }
    for entry in fs::read_dir(&ready)? {
        let entry = entry?;
        let (new, place) = (entry.path(), root.join(entry.file_name()));
        if place.exists() {
            fs::rename(&place, old.join(entry.file_name()))?;
            files::sync_folder(&old)?;
            files::sync_folder(root)?;
        }
        fs::rename(&new, &place)?;
    }
    files::sync_folder(&ready)?;
    files::sync_folder(root)?;
    fs::remove_dir(&ready)?;
    files::sync_folder(root)
}

impl Vault {
    /// Empties the bin for good: takes a fresh data key, writes store, ledger and a verified
    /// snapshot anew, and lets the old ones go, with older snapshots, the old data key, and quarantine
    /// folders but those of a repair that was not complete. Commits wait meanwhile. A crash at any point loses nothing: see [`RenewalFound`].
    ///
    /// Remove what is to be gone, and sweep attachments, before. Keep the new [`Vault::anchor`]
    /// afterwards. Other copies and backups still hold what was removed, a kept copy only until it
    /// is refreshed; on flash memory old bytes may outlive their file.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::NotWritable`], [`VaultError::Damaged`],
    /// [`VaultError::Io`]: all is as before. [`VaultError::Stuck`]: close the vault; the next unlock
    /// finishes it or takes it back. Until then every call answers so.
    pub fn purge(&self, now: UnixMillis) -> Result<Purged, VaultError> {
        let in_force = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        let recovery = in_force.clone();
        let renewed = self.renew(&KeyFiles::Keep, recovery, now);
        memory::wipe_stack();
        let (snapshot, quarantine, _) = renewed?;
        Ok(Purged {
            snapshot,
            quarantine,
        })
    }

    /// Makes everything new after somebody else knew the passphrase: a new vault identity, a new data
    /// key, everything rewritten as by [`Vault::purge`], attachments too, and a new passphrase.
    ///
    /// What somebody copied earlier still opens for them; nothing written from now on does. A
    /// [`crate::DropBox`] taken before seals to the old identity: take a new one.
    ///
    /// # Errors
    /// As [`Vault::purge`]. While it fails the old passphrase stays in force.
    pub fn rekey(
        &self,
        new: &Passphrase,
        cost: KdfCost,
        sheet: SheetChoice,
        now: UnixMillis,
    ) -> Result<Rekeyed, VaultError> {
        let mut in_force = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        let kept = in_force.clone().filter(|_| sheet == SheetChoice::Keep);
        let made = kept.is_none().then(RecoveryIdentity::make);
        let recipient = made.as_ref().map(|made| made.0.to_public()).or(kept);
        let key_files = KeyFiles::Fresh(new, cost);
        let renewed = self.renew(&key_files, recipient.clone(), now);
        memory::wipe_stack();
        let (snapshot, quarantine, unreadable_attachments) = renewed?;
        *in_force = recipient;
        Ok(Rekeyed {
            snapshot,
            quarantine,
            recovery: made,
            unreadable_attachments,
        })
    }

    fn renew(
        &self,
        key_files: &KeyFiles<'_>,
        recovery: Option<x25519::Recipient>,
        now: UnixMillis,
    ) -> Result<(SnapshotInfo, QuarantineFate, Vec<[u8; 16]>), VaultError> {
        let mut keys = self.keys_to_replace()?;
        let taken = self.snapshot_unheld(now)?;
        let layout = self.layout();
        let attachments = files::tree_bytes(&layout.attachments());
        let needed = 2 * files::tree_bytes(&layout.store()) + taken.bytes + attachments;
        space::check(layout, needed)?;
        let identity = match key_files {
            KeyFiles::Keep => keys.identity.clone(),
            KeyFiles::Fresh(..) => x25519::Identity::generate(),
        };
        let data = Zeroizing::new(make_random::<32>());
        let new = Keys::derive(identity, keys.vault, keys.epoch + 1, &data);
        let built = self.build_all(&keys, new, recovery, key_files, taken, now);
        let (renewed, unreadable) = match built {
            Ok(built) => built,
            Err(error) => {
                let _again_at_unlock = files::remove_tree_if_there(layout.renewal().root());
                return Err(error);
            }
        };
        let (new, content) = (Arc::clone(&renewed.keys), renewed.content);
        let before = quarantines(layout)?;
        let asked = self.ask(SNAPSHOT_LIMIT, |reply| Job::Renew(Box::new(renewed), reply));
        if let Err(error) = asked {
            if error == VaultError::Stuck {
                self.give_up();
            }
            return Err(error);
        }
        *keys = new;
        let kept = before
            .iter()
            .filter(|(_, only_remains)| *only_remains)
            .count();
        let quarantine = QuarantineFate {
            let_go: before.len() - kept,
            kept,
        };
        let snapshot = SnapshotInfo {
            sequence: content.sequence,
            created: now,
            records: content.records,
            bytes: fs::metadata(layout.snapshot(content.sequence))?.len(),
        };
        Ok((snapshot, quarantine, unreadable))
    }

    fn build_all(
        &self,
        old: &Keys,
        new: Arc<Keys>,
        recovery: Option<x25519::Recipient>,
        key_files: &KeyFiles<'_>,
        taken: SnapshotInfo,
        now: UnixMillis,
    ) -> Result<(Renewed, Vec<[u8; 16]>), VaultError> {
        let (layout, fresh) = (self.layout(), self.layout().renewal());
        files::remove_tree_if_there(fresh.root())?;
        files::remove_tree_if_there(&layout.renewal_old())?;
        // Made now, so that on a full disk nothing but renames is left to do.
        files::create_private_folder(&layout.renewal_old())?;
        files::create_private_folder(&fresh.keys())?;
        build_keys(layout, &fresh, &new, recovery.as_ref(), key_files)?;
        let unreadable = match key_files {
            KeyFiles::Keep => Vec::new(),
            KeyFiles::Fresh(..) => build_attachments(layout, &fresh, &old.identity, &new.identity)?,
        };
        let renewed = rebuilding::build(layout, old, new, recovery, taken, now)?;
        files::sync_tree(fresh.root())?;
        files::sync_folder(layout.root())?;
        Ok((renewed, unreadable))
    }
}

impl Engine {
    /// Goes over to the vault that lies ready.
    pub(crate) fn renew(&mut self, renewing: Renewing) {
        let result = self.put_in_force(*renewing.renewed);
        if result.is_ok() {
            self.refresh_copy(Look::Sizes);
        }
        let _caller = renewing.reply.send(result);
    }

    fn put_in_force(&mut self, renewed: Renewed) -> Result<(), VaultError> {
        if renewed.content.sequence != self.sequence + 1 {
            return Err(VaultError::Stuck);
        }
        if let Some(store) = self.store.take()
            && store.close().is_err()
        {
            // A thread of sled that does not answer may still write under the old name.
            self.forget_store();
            return Err(VaultError::Stuck);
        }
        self.ledger = None;
        let (building, ready) = (self.layout.renewal(), self.layout.renewal_ready());
        let renamed = fs::rename(building.root(), &ready)
            .and_then(|()| files::sync_folder(self.layout.root()));
        if let Err(error) = renamed
            && !ready.exists()
        {
            self.reopen_store();
            self.start_ledger()?;
            return Err(error.into());
        }
        if move_into_place(&self.layout).is_err() {
            self.halted = true;
            self.forget_store();
            return Err(VaultError::Stuck);
        }
        self.adopt(renewed);
        let_old_go(&self.layout);
        // On a full disk the first commit tries again.
        let _ledger_waits = self.start_ledger();
        Ok(())
    }

    /// Works with the vault that is in its place now.
    fn adopt(&mut self, renewed: Renewed) {
        self.keys = renewed.keys;
        self.index = renewed.index;
        self.sequence = renewed.content.sequence;
        self.root = renewed.content.root;
        self.recovery = renewed.recovery;
        self.verified = vec![verified(&renewed.content)];
        self.ledger_files = vec![(1, self.sequence)];
        self.reopen_store();
        let (sequence, root) = (self.sequence, self.root);
        self.with_status(|status| {
            status.sequence = sequence;
            status.root = root;
            status.commits_since_snapshot = 0;
            status.last_snapshot = renewed.content.created;
        });
    }

    fn reopen_store(&mut self) {
        match Store::open(&self.layout.store()) {
            Ok((store, _)) => {
                self.store = Some(store);
                self.with_status(|status| status.store_lost = false);
            }
            Err(_fault) => self.forget_store(),
        }
    }
}
