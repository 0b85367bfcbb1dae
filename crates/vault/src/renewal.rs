//! Renewal: everything rewritten under fresh keys. A *purge* takes a fresh data key, so that what was
//! removed is gone from this folder; a *re-key* takes a fresh vault identity too, so that whoever
//! knew the passphrase or held a key file cannot open what comes after.
//!
//! The new vault is built whole in `renewal/` and read back while the old one stays in force. One
//! rename, to `renewal-ready/`, puts it in force; from then on its parts only move into their places
//! and the old ones into `renewal-old/`, which is removed last. A crash before the rename takes the
//! renewal back, a crash after it lets the next unlock finish it; no key is needed for either.

use age::{Decryptor, Encryptor, x25519};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

use crate::copy::{Again, copy_file, copy_folder};
use crate::engine::{Engine, Entry, Job, RECOVERY_RECORD, Reply, SnapshotInfo};
use crate::error::{Part, VaultError};
use crate::files;
use crate::guarded::Mending;
use crate::info::UnixMillis;
use crate::keys::{self, Keys, make_random};
use crate::ladder::{read_store, seal_meta};
use crate::layout::Layout;
use crate::ledger::{Ledger, Note, Verified};
use crate::record::{Head, Sealer, Slot};
use crate::root::Root;
use crate::secret::{KdfCost, Passphrase, RecoveryIdentity};
use crate::snapshot::{self, Content};
use crate::space;
use crate::state::State;
use crate::store::{Batch, Store};
use crate::vault::{SNAPSHOT_LIMIT, Vault};

/// The new store is written in batches of about this many bytes.
const BUILD_BYTES: usize = 4 << 20;
const BLOCK: usize = 64 << 10;

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

/// How a re-key went.
#[derive(Debug)]
pub struct Rekeyed {
    /// The verified snapshot of everything under the new keys.
    pub snapshot: SnapshotInfo,
    /// The new sheet, where one was made: show it now.
    pub recovery: Option<RecoveryIdentity>,
    /// Attachments that were damaged before. They lie where they lay and cannot be opened.
    pub unreadable_attachments: Vec<[u8; 16]>,
}

/// A vault under fresh keys that lies ready in `renewal/`.
pub(crate) struct Renewed {
    keys: Arc<Keys>,
    index: HashMap<Slot, Entry>,
    content: Content,
    recovery: Option<x25519::Recipient>,
}

/// The same, waiting for the storage thread to be idle.
pub(crate) struct Renewing {
    pub(crate) renewed: Box<Renewed>,
    pub(crate) reply: Reply<()>,
}

/// What becomes of the two key files that a person's secret opens.
enum KeyFiles<'a> {
    Keep,
    Fresh(&'a Passphrase, KdfCost),
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

/// Moves each part of a renewal that is in force into its place. May be cut off and done again.
fn move_into_place(layout: &Layout) -> io::Result<()> {
    let (root, ready, old) = (layout.root(), layout.renewal_ready(), layout.renewal_old());
    files::create_private_folder(&old)?;
    // Damaged stores of earlier repairs hold what was removed since.
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry
            .file_name()
            .to_string_lossy()
            .starts_with("quarantine-")
        {
            fs::rename(entry.path(), old.join(entry.file_name()))?;
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

/// Builds the new vault in `renewal/` from a verified snapshot of the old one, and reads it back.
fn build(
    layout: &Layout,
    old: &Keys,
    keys: Arc<Keys>,
    recovery: Option<x25519::Recipient>,
    taken: SnapshotInfo,
    now: UnixMillis,
) -> Result<Renewed, VaultError> {
    let fresh = layout.renewal();
    let (root, sequence) = build_store(layout, old, &fresh, &keys, recovery.as_ref(), taken)?;
    // Read back: what counts is what lies on the disk.
    let (store, state) = read_store(&fresh, &keys).map_err(|_fault| store_fault(layout))?;
    let _read_already = store.close();
    if state.root != root || state.sequence != sequence {
        return Err(VaultError::damaged(Part::Store));
    }
    let content = Content {
        sequence,
        root,
        records: state.records.len() as u64,
        created: now.0,
    };
    snapshot::write_verified(&fresh, &keys, recovery.as_ref(), content, |writer| {
        state
            .records
            .values()
            .try_for_each(|record| writer.record(record))
    })?;
    let opening = Note::Opening {
        sequence,
        root,
        verified: vec![verified(&content)],
    };
    drop(Ledger::start(&fresh, &keys, 1, &opening)?);
    Ok(Renewed {
        index: index_of(&state),
        keys,
        content,
        recovery,
    })
}

fn index_of(state: &State) -> HashMap<Slot, Entry> {
    let records = state.records.iter();
    records.map(|(slot, one)| (*slot, Entry::of(one))).collect()
}

const fn verified(content: &Content) -> Verified {
    Verified {
        sequence: content.sequence,
        created: content.created,
    }
}

/// Why a store could not be written is not known; a full disk is the likely reason.
fn store_fault(layout: &Layout) -> VaultError {
    match space::check(layout, 4 << 20) {
        Err(error) => error,
        Ok(_) => VaultError::damaged(Part::Store),
    }
}

/// Seals every record of a snapshot anew into a new store. The sequence goes on by one, so that an
/// anchor kept outside sees a newer vault and not another one.
fn build_store(
    layout: &Layout,
    old: &Keys,
    fresh: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    taken: SnapshotInfo,
) -> Result<(Root, u64), VaultError> {
    let sequence = taken.sequence + 1;
    let (store, _) = Store::open(&fresh.store()).map_err(|_fault| store_fault(layout))?;
    let mut filling = Filling::new(keys, store, sequence);
    let own = recovery.map(|to| Zeroizing::new(to.to_string().into_bytes()));
    let mut failed = None;
    snapshot::read(
        &layout.snapshot(taken.sequence),
        &old.identity,
        Some(old),
        |record| {
            let is_own = record.head.key == RECOVERY_RECORD;
            if failed.is_none() && !is_own {
                failed = filling.add(&record.head, &record.plain).err();
            }
        },
    )?;
    if let Some(error) = failed {
        return Err(error);
    }
    if let Some(own) = own {
        let head = Head {
            key: RECOVERY_RECORD,
            version: sequence,
            schema: 1,
        };
        filling.add(&head, &own)?;
    }
    let root = filling.finish().map_err(|error| match error {
        VaultError::Damaged { .. } => store_fault(layout),
        error => error,
    })?;
    Ok((root, sequence))
}

/// A store being filled.
struct Filling<'a> {
    keys: &'a Keys,
    sealer: Sealer<'a>,
    store: Store,
    batch: Batch,
    bytes: usize,
    root: Root,
    sequence: u64,
}

fn empty_batch(sequence: u64) -> Batch {
    Batch {
        sequence,
        puts: Vec::new(),
        removes: Vec::new(),
        meta: None,
    }
}

impl<'a> Filling<'a> {
    fn new(keys: &'a Keys, store: Store, sequence: u64) -> Self {
        Self {
            keys,
            sealer: Sealer::new(keys),
            store,
            batch: empty_batch(sequence),
            bytes: 0,
            root: Root::default(),
            sequence,
        }
    }

    fn add(&mut self, head: &Head, plain: &[u8]) -> Result<(), VaultError> {
        let (slot, sealed) = self.sealer.seal(head, plain)?;
        let tag = sealed.last_chunk().copied().unwrap_or_default();
        self.root.add(self.keys, &slot, head.version, &tag);
        self.bytes += sealed.len();
        self.batch.puts.push((slot, sealed, 0));
        if self.bytes > BUILD_BYTES {
            self.bytes = 0;
            let full = std::mem::replace(&mut self.batch, empty_batch(self.sequence));
            self.hand_over(full)?;
        }
        Ok(())
    }

    fn hand_over(&mut self, batch: Batch) -> Result<(), VaultError> {
        let handed = self.store.apply(batch);
        handed.map_err(|_fault| VaultError::damaged(Part::Store))
    }

    fn finish(mut self) -> Result<Root, VaultError> {
        let mut last = std::mem::replace(&mut self.batch, empty_batch(self.sequence));
        last.meta = Some(seal_meta(self.keys, self.sequence, &self.root)?);
        self.hand_over(last)?;
        let closed = self.store.close();
        closed.map_err(|_fault| VaultError::damaged(Part::Store))?;
        Ok(self.root)
    }
}

/// Writes the key files of the new vault and opens the data key again.
fn build_keys(
    layout: &Layout,
    fresh: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    key_files: &KeyFiles<'_>,
) -> Result<(), VaultError> {
    match key_files {
        KeyFiles::Keep => {
            copy_folder(&layout.keys(), &fresh.keys(), Again::Always)?;
            let before = fresh.data_key(keys.epoch - 1);
            for ending in ["", ".2", ".sum"] {
                let mut name = before.clone().into_os_string();
                name.push(ending);
                files::remove_if_there(Path::new(&name))?;
            }
        }
        KeyFiles::Fresh(passphrase, cost) => {
            keys::write_passphrase_key(fresh, &keys.identity, passphrase, *cost)?;
            if let Some(recovery) = recovery {
                keys::write_recovery_key(fresh, &keys.identity, recovery)?;
            }
        }
    }
    keys::write_data_key(fresh, &keys.identity, keys.epoch, &keys.data)?;
    let (back, _) = keys::open_data_key(fresh, &keys.identity, keys.epoch, Mending::Leave)?;
    if *back == keys.data {
        Ok(())
    } else {
        Err(VaultError::damaged(Part::DataKey))
    }
}

/// Seals every attachment, and what waits in the drop box, to the new identity. Gives the names of
/// those that cannot be read; they are taken over as they are.
fn build_attachments(
    layout: &Layout,
    fresh: &Layout,
    old: &x25519::Identity,
    new: &x25519::Identity,
) -> Result<Vec<[u8; 16]>, VaultError> {
    files::create_private_folder(&fresh.attachments())?;
    let mut unreadable = Vec::new();
    for entry in files::entries(&layout.attachments())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        let Some(text) = path.to_str().and_then(|_| name.to_str()) else {
            continue;
        };
        let Some(id) = text.strip_suffix(".age").and_then(crate::hex::decode) else {
            continue;
        };
        let target = fresh.attachments().join(name);
        match reseal(&path, &target, old, new) {
            Ok(()) => {}
            Err(VaultError::Damaged { .. }) => {
                copy_file(&path, &target)?;
                unreadable.push(id);
            }
            Err(error) => return Err(error),
        }
    }
    files::sync_folder(&fresh.attachments())?;
    if layout.drop_box().is_file()
        && reseal(&layout.drop_box(), &fresh.drop_box(), old, new).is_err()
    {
        // Unreadable before: unlocking sets it aside, as it would have done.
        copy_file(&layout.drop_box(), &fresh.drop_box())?;
    }
    Ok(unreadable)
}

/// Seals one file to another identity, streamed, and compares what comes back.
fn reseal(
    from: &Path,
    to: &Path,
    old: &x25519::Identity,
    new: &x25519::Identity,
) -> Result<(), VaultError> {
    let file = files::private_options()
        .write(true)
        .create(true)
        .truncate(true)
        .open(to)?;
    let recipient = new.to_public();
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_impossible| VaultError::damaged(Part::Attachment))?;
    let mut out = encryptor.wrap_output(BufWriter::with_capacity(BLOCK, file))?;
    let digest = read_through(from, old, |piece| out.write_all(piece))?;
    let file = out.finish()?.into_inner();
    file.map_err(io::IntoInnerError::into_error)?.sync_all()?;
    if read_through(to, new, |_| Ok(()))? == digest {
        Ok(())
    } else {
        Err(VaultError::Io(io::ErrorKind::InvalidData))
    }
}

/// Reads a sealed file to its end; gives the digest of what was in it.
fn read_through(
    path: &Path,
    identity: &x25519::Identity,
    mut each: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<[u8; 32], VaultError> {
    let damaged = VaultError::damaged(Part::Attachment);
    let source = BufReader::with_capacity(BLOCK, File::open(path)?);
    let decryptor = Decryptor::new_buffered(source).map_err(|_broken| damaged)?;
    let mut source = decryptor
        .decrypt(std::iter::once(identity as _))
        .map_err(|_foreign| damaged)?;
    let (mut hash, mut block) = (Sha256::new(), Zeroizing::new(vec![0; BLOCK]));
    loop {
        let count = source.read(&mut block).map_err(|_broken| damaged)?;
        if count == 0 {
            return Ok(hash.finalize().into());
        }
        let piece = block.get(..count).unwrap_or_default();
        hash.update(piece);
        each(piece)?;
    }
}

impl Vault {
    /// Empties the bin for good: takes a fresh data key, writes store, ledger and a verified
    /// snapshot anew, and lets the old ones go, with older snapshots, quarantine folders and the old
    /// data key. Commits wait meanwhile. A crash at any point loses nothing: see [`RenewalFound`].
    ///
    /// Remove what is to be gone, and sweep attachments, before. Keep the new [`Vault::anchor`]
    /// afterwards. Other copies and backups still hold what was removed, a kept copy only until it
    /// is refreshed; on flash memory old bytes may outlive their file.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`], [`VaultError::NotWritable`], [`VaultError::Damaged`],
    /// [`VaultError::Io`]: all is as before. [`VaultError::Stuck`]: close the vault; the next unlock
    /// finishes it or takes it back.
    pub fn purge(&self, now: UnixMillis) -> Result<SnapshotInfo, VaultError> {
        let in_force = self
            .key_files
            .lock()
            .map_err(|_poisoned| VaultError::Stuck)?;
        let recovery = in_force.clone();
        let renewed = self.renew(&KeyFiles::Keep, recovery, now)?;
        Ok(renewed.0)
    }

    /// Makes everything new after somebody else knew the passphrase: a new vault identity, a new data
    /// key, everything rewritten as by [`Vault::purge`], attachments too, and a new passphrase.
    ///
    /// What somebody copied earlier still opens for them; nothing written from now on does.
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
        let (snapshot, unreadable_attachments) = self.renew(&key_files, recipient.clone(), now)?;
        *in_force = recipient;
        Ok(Rekeyed {
            snapshot,
            recovery: made,
            unreadable_attachments,
        })
    }

    fn renew(
        &self,
        key_files: &KeyFiles<'_>,
        recovery: Option<x25519::Recipient>,
        now: UnixMillis,
    ) -> Result<(SnapshotInfo, Vec<[u8; 16]>), VaultError> {
        let mut keys = self.keys_to_replace();
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
        let built = self.build_all(&keys, Arc::new(new), recovery, key_files, taken, now);
        let (renewed, unreadable) = match built {
            Ok(built) => built,
            Err(error) => {
                let _again_at_unlock = files::remove_tree_if_there(layout.renewal().root());
                return Err(error);
            }
        };
        let (new, content) = (Arc::clone(&renewed.keys), renewed.content);
        self.ask(SNAPSHOT_LIMIT, |reply| Job::Renew(Box::new(renewed), reply))?;
        *keys = new;
        let snapshot = SnapshotInfo {
            sequence: content.sequence,
            created: now,
            records: content.records,
            bytes: fs::metadata(layout.snapshot(content.sequence))?.len(),
        };
        Ok((snapshot, unreadable))
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
        let renewed = build(layout, old, new, recovery, taken, now)?;
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
            self.refresh_copy();
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
        let_old_go(&self.layout);
        // On a full disk the first commit tries again.
        let _ledger_waits = self.start_ledger();
        Ok(())
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
