//! Builds a vault under fresh keys in `renewal/`, from a verified snapshot of the one in force, and
//! reads all of it back. When that one goes into force is the business of `renewal`.

use age::{Decryptor, Encryptor, x25519};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

use crate::copy::{copy_file, copy_folder};
use crate::engine::{Entry, RECOVERY_RECORD, SnapshotInfo};
use crate::error::{Part, VaultError};
use crate::files;
use crate::filling::Filling;
use crate::guarded::Mending;
use crate::info::UnixMillis;
use crate::keys::{self, Keys};
use crate::ladder::{read_store, seal_meta};
use crate::layout::Layout;
use crate::ledger::{Ledger, Note, Verified};
use crate::record::{Head, Sealer, Slot};
use crate::root::Root;
use crate::secret::{KdfCost, Passphrase};
use crate::snapshot::{self, Content};
use crate::space;
use crate::state::State;
use crate::store::{Store, StoreFault};

/// Bytes that have to be free beyond what the store takes while it is built.
const BUILD_ROOM: u64 = 4 << 20;
const BLOCK: usize = 64 << 10;

/// A vault under fresh keys that lies ready in `renewal/`.
pub(crate) struct Renewed {
    pub(crate) keys: Arc<Keys>,
    pub(crate) index: HashMap<Slot, Entry>,
    pub(crate) content: Content,
    pub(crate) recovery: Option<x25519::Recipient>,
}

/// What becomes of the two key files that a person's secret opens.
pub(crate) enum KeyFiles<'a> {
    Keep,
    Fresh(&'a Passphrase, KdfCost),
}

/// Builds the new vault in `renewal/` from a verified snapshot of the old one, and reads it back.
pub(crate) fn build(
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

pub(crate) const fn verified(content: &Content) -> Verified {
    Verified {
        sequence: content.sequence,
        created: content.created,
    }
}

/// Why the new store could not be written: sled does not say, so as much is written plainly. It is no
/// damage, because nothing lies in it yet.
fn store_fault(layout: &Layout) -> VaultError {
    let fresh = layout.renewal();
    let bytes = files::tree_bytes(&layout.store()).max(files::tree_bytes(&fresh.store()));
    let probe = fresh.root().join("probe");
    let written = space::check(layout, bytes).and_then(|_low| {
        let mut file = files::create_anew(&probe)?;
        io::copy(&mut io::repeat(0x57).take(bytes + BUILD_ROOM), &mut file)?;
        Ok(file.sync_all()?)
    });
    let _gone = files::remove_if_there(&probe);
    written
        .err()
        .unwrap_or(VaultError::Io(io::ErrorKind::Other))
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
    let sealer = Sealer::new(keys);
    let mut records = Vec::new();
    snapshot::read(
        &layout.snapshot(taken.sequence),
        &old.identity,
        Some(old),
        |record| {
            if record.head.key != RECOVERY_RECORD {
                records.push((sealer.slot(record.head.key), record.head, record.plain));
            }
        },
    )?;
    if let Some(recovery) = recovery {
        let own = Head {
            key: RECOVERY_RECORD,
            version: sequence,
            schema: 1,
        };
        let plain = Zeroizing::new(recovery.to_string().into_bytes());
        records.push((sealer.slot(own.key), own, plain));
    }
    records.sort_unstable_by_key(|(slot, ..)| *slot);
    let fault = |_fault: StoreFault| store_fault(layout);
    let (store, _) = Store::open(&fresh.store()).map_err(fault)?;
    let mut filling = Filling::new(store, sequence);
    let mut root = Root::default();
    // Each is wiped as soon as it is sealed.
    for (_, head, plain) in records {
        let (slot, sealed) = sealer.seal(&head, &plain)?;
        let tag = sealed.last_chunk().copied().unwrap_or_default();
        root.add(keys, &slot, head.version, &tag);
        filling.put(slot, sealed).map_err(fault)?;
    }
    let meta = seal_meta(keys, sequence, &root)?;
    let closed = filling.finish(meta).and_then(Store::close);
    closed.map_err(fault)?;
    Ok((root, sequence))
}

/// Writes the key files of the new vault and opens the data key again.
pub(crate) fn build_keys(
    layout: &Layout,
    fresh: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    key_files: &KeyFiles<'_>,
) -> Result<(), VaultError> {
    match key_files {
        KeyFiles::Keep => {
            copy_folder(&layout.keys(), &fresh.keys())?;
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
pub(crate) fn build_attachments(
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
                if path.is_file() {
                    copy_file(&path, &target)?;
                } else {
                    // What is no file has nothing to take over.
                    files::remove_if_there(&target)?;
                }
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
    let file = files::create_anew(to)?;
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
    let file = files::open_regular(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => damaged,
        _ => VaultError::of_reading(error),
    })?;
    let source = BufReader::with_capacity(BLOCK, file);
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
