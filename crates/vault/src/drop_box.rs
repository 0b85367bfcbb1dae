//! The drop box: what somebody else writes while the vault is closed. Owns `handover.age`.
//!
//! Anybody may lay something in, and the vault's keys alone open it: it is sealed to the public half
//! of the vault identity, which is all that stays in memory meanwhile. What comes out was authentic
//! to nobody: the caller reads it as it reads a stranger's file.

use age::x25519;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use zeroize::Zeroizing;

use crate::error::{Large, Part, VaultError};
use crate::files;
use crate::info::UnixMillis;
use crate::layout::Layout;
use crate::repair::Quarantine;
use crate::space;
use crate::vault::Vault;

/// Most bytes that can be laid into a drop box (4 MiB).
pub const MAX_DROP_BYTES: usize = 4 << 20;
/// A drop is filled up to a multiple of this, so that its size tells nothing of a few words.
const BLOCK: usize = 16 << 10;
/// Bytes of the length before the content.
const LENGTH: usize = 4;
/// The largest file that is looked at: everything that can be laid in, and what age adds.
const MAX_FILE_BYTES: u64 = (MAX_DROP_BYTES + 2 * BLOCK) as u64 + (64 << 10);

/// The way into a closed vault: its place and the public half of its identity. No key is in it.
#[derive(Clone)]
pub struct DropBox {
    layout: Layout,
    /// None where the vault cannot be used any more.
    recipient: Option<x25519::Recipient>,
}

impl std::fmt::Debug for DropBox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DropBox")
    }
}

/// What lay in a drop box.
#[derive(Debug)]
pub enum Dropped {
    /// Nothing.
    Nothing,
    /// What was laid in last. It stays there until [`Vault::clear_drop`].
    Words(Zeroizing<Vec<u8>>),
    /// Something that is not readable; it lies in this folder inside the vault now. The name is
    /// empty where the disk let nothing be moved.
    SetAside(String),
}

impl DropBox {
    /// Replaces what lies in the box, whole or not at all. When this returns it survives a power cut.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] if it is of a vault that ended so; [`VaultError::TooLarge`], [`VaultError::DiskFull`], [`VaultError::NotWritable`],
    /// [`VaultError::Io`]: what lay in it before still does.
    pub fn seal(&self, plain: &[u8]) -> Result<(), VaultError> {
        let sealed = self.sealed(plain)?;
        space::check(&self.layout, sealed.len() as u64)?;
        Ok(files::write_whole(&self.layout.drop_box(), &sealed)?)
    }

    fn sealed(&self, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let too_large = VaultError::TooLarge {
            what: Large::Drop,
            limit: MAX_DROP_BYTES as u64,
        };
        let recipient = self.recipient.as_ref().ok_or(VaultError::Stuck)?;
        let length = u32::try_from(plain.len()).map_err(|_long| too_large)?;
        if plain.len() > MAX_DROP_BYTES {
            return Err(too_large);
        }
        let size = (LENGTH + plain.len()).next_multiple_of(BLOCK);
        let mut padded = Zeroizing::new(Vec::with_capacity(size));
        padded.extend_from_slice(&length.to_le_bytes());
        padded.extend_from_slice(plain);
        padded.resize(size, 0);
        let encryptor =
            age::Encryptor::with_recipients(std::iter::once(recipient as &dyn age::Recipient))
                .map_err(|_impossible| VaultError::damaged(Part::DropBox))?;
        let mut sealed = Vec::with_capacity(size + BLOCK);
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        writer.write_all(&padded)?;
        writer.finish()?;
        Ok(sealed)
    }
}

impl Vault {
    /// Gives the way in for what somebody else writes while this vault is closed.
    #[must_use]
    pub fn drop_box(&self) -> DropBox {
        DropBox {
            layout: self.layout().clone(),
            recipient: self.keys().ok().map(|keys| keys.identity.to_public()),
        }
    }

    /// Gives what was laid in while the vault was closed. Never fails: what is not readable is set
    /// aside, and says so. Call [`Vault::clear_drop`] once it was committed.
    #[must_use]
    pub fn read_drop(&self, now: UnixMillis) -> Dropped {
        let path = self.layout().drop_box();
        let Ok(keys) = self.keys() else {
            return Dropped::Nothing;
        };
        // What an end cut off half-way never counts.
        let _gone = files::remove_if_there(&files::part_of(&path));
        if fs::symlink_metadata(&path).is_err() {
            // Absent, or in a folder in which nothing can be seen.
            return Dropped::Nothing;
        }
        match open(&path, &keys.identity) {
            Ok(plain) => Dropped::Words(plain),
            Err(_unreadable) => self.set_drop_aside(now),
        }
    }

    /// Moves what lies in the drop box into quarantine, as what cannot be read.
    #[must_use]
    pub fn set_drop_aside(&self, now: UnixMillis) -> Dropped {
        let mut place = Quarantine::new(self.layout(), now);
        // What cannot be moved stays where it is, and keeps nobody out.
        let _moved = place.take(Layout::DROP_BOX);
        Dropped::SetAside(place.name.unwrap_or_default())
    }

    /// Empties the drop box; an empty one is as good as emptied.
    ///
    /// # Errors
    /// [`VaultError::NotWritable`], [`VaultError::Io`].
    pub fn clear_drop(&self) -> Result<(), VaultError> {
        self.must_be_usable()?;
        files::remove_if_there(&files::part_of(&self.layout().drop_box()))?;
        files::remove_if_there(&self.layout().drop_box())?;
        Ok(files::sync_folder(self.layout().root())?)
    }
}

/// Opens a drop. Only a plain file is looked at: a pipe would keep the person waiting for ever.
fn open(path: &Path, identity: &x25519::Identity) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let damaged = VaultError::damaged(Part::DropBox);
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(damaged);
    }
    let sealed = files::read_small(path, MAX_FILE_BYTES)?.ok_or(damaged)?;
    let decryptor = age::Decryptor::new_buffered(sealed.as_slice()).map_err(|_broken| damaged)?;
    let mut reader = decryptor
        .decrypt(std::iter::once(identity as _))
        .map_err(|_foreign| damaged)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut padded).map_err(|_broken| damaged)?;
    let length = padded
        .first_chunk::<LENGTH>()
        .map(|bytes| u32::from_le_bytes(*bytes) as usize)
        .filter(|length| *length <= MAX_DROP_BYTES)
        .ok_or(damaged)?;
    let plain = padded.get(LENGTH..LENGTH + length).ok_or(damaged)?;
    Ok(Zeroizing::new(plain.to_vec()))
}
