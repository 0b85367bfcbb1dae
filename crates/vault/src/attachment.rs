//! Attachments: one age file each, to the vault identity, streamed both ways so that memory stays
//! small. Owns `attachments/`. What an attachment is called and whether its digest is the right one
//! is kept in the caller's sealed records.

use age::{Decryptor, Encryptor, x25519};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fs::{self, DirEntry};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use zeroize::Zeroizing;

use crate::error::{Large, Part, VaultError};
use crate::files;
use crate::hex;
use crate::info::UnixMillis;
use crate::keys::Keys;
use crate::layout::Layout;
use crate::space;
use crate::vault::Vault;

/// Most bytes one attachment may have (64 MiB); the journal's own limit is lower.
pub const MAX_ATTACHMENT_BYTES: u64 = 64 << 20;
/// Bytes handled at a time.
const BLOCK: usize = 64 << 10;
/// Free space is asked again after this many bytes.
const SPACE_STEP: u64 = 4 << 20;

/// What was written or read. Keep it in a record: the digest tells a swapped file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachmentInfo {
    /// Plain size in bytes.
    pub bytes: u64,
    /// SHA-256 of the plain content.
    pub sha256: [u8; 32],
}

impl Vault {
    fn attachment_path(&self, id: [u8; 16]) -> PathBuf {
        path_of(self.layout(), id)
    }

    /// Seals an attachment. When this returns it survives a power cut; one of the same id is
    /// replaced whole or not at all.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`], [`VaultError::DiskFull`], [`VaultError::NotWritable`],
    /// [`VaultError::Io`]: nothing was kept.
    pub fn put_attachment(
        &self,
        id: [u8; 16],
        source: impl Read,
    ) -> Result<AttachmentInfo, VaultError> {
        let path = self.attachment_path(id);
        let keys = self.keys()?;
        files::create_private_folder(&self.layout().attachments())?;
        let part = files::part_of(&path);
        let written = self.seal_attachment(&keys, &part, source).and_then(|info| {
            fs::rename(&part, &path)?;
            files::sync_folder(&self.layout().attachments())?;
            Ok(info)
        });
        if written.is_err() {
            let _gone = files::remove_if_there(&part);
        }
        written
    }

    fn seal_attachment(
        &self,
        keys: &Keys,
        part: &Path,
        mut source: impl Read,
    ) -> Result<AttachmentInfo, VaultError> {
        let own = keys.identity.to_public();
        let encryptor = Encryptor::with_recipients(std::iter::once(&own as &dyn age::Recipient))
            .map_err(|_impossible| VaultError::damaged(Part::Attachment))?;
        let file = files::create_anew(part)?;
        let mut out = encryptor.wrap_output(BufWriter::with_capacity(BLOCK, file))?;
        let mut block = Zeroizing::new(vec![0; BLOCK]);
        let (mut hash, mut bytes, mut checked) = (Sha256::new(), 0_u64, 0_u64);
        loop {
            let count = match source.read(&mut block) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            bytes += count as u64;
            if bytes > MAX_ATTACHMENT_BYTES {
                return Err(VaultError::TooLarge {
                    what: Large::Attachment,
                    limit: MAX_ATTACHMENT_BYTES,
                });
            }
            if bytes > checked {
                space::check(self.layout(), SPACE_STEP)?;
                checked += SPACE_STEP;
            }
            let piece = block.get(..count).unwrap_or_default();
            hash.update(piece);
            out.write_all(piece)?;
        }
        let out = out.finish()?;
        out.into_inner()
            .map_err(io::IntoInnerError::into_error)?
            .sync_all()?;
        Ok(AttachmentInfo {
            bytes,
            sha256: hash.finalize().into(),
        })
    }

    /// Writes the plain content of an attachment into `target`, block by block. Each block is
    /// authentic when it is written; only `Ok` says that all of them came.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAttachment`], [`VaultError::Damaged`], or what writing to `target` fails
    /// with as [`VaultError::Io`] or [`VaultError::DiskFull`].
    pub fn read_attachment(
        &self,
        id: [u8; 16],
        mut target: impl Write,
    ) -> Result<AttachmentInfo, VaultError> {
        let keys = self.keys()?;
        read_from(&self.attachment_path(id), &keys.identity, &mut target)
    }

    /// Says whether there is an attachment of this id; not whether it is whole.
    #[must_use]
    pub fn has_attachment(&self, id: [u8; 16]) -> bool {
        self.attachment_path(id).is_file()
    }

    /// Removes attachments that are not in `named` and were last written before a moment, unfinished
    /// ones too. What cannot be looked at or removed stays.
    ///
    /// # Errors
    /// [`VaultError::Io`], where the folder cannot be read.
    pub fn sweep_attachments(
        &self,
        named: &HashSet<[u8; 16]>,
        before: UnixMillis,
    ) -> Result<(), VaultError> {
        self.must_be_usable()?;
        let folder = self.layout().attachments();
        let mut removed = false;
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name();
            if is_stray(&name.to_string_lossy(), named) && is_older(&entry, before) {
                removed |= files::remove_if_there(&entry.path()).is_ok();
            }
        }
        if removed {
            files::sync_folder(&folder)?;
        }
        Ok(())
    }

    /// Removes an attachment; an absent one is as good as removed. Copies keep theirs.
    ///
    /// # Errors
    /// [`VaultError::NotWritable`], [`VaultError::Io`].
    pub fn remove_attachment(&self, id: [u8; 16]) -> Result<(), VaultError> {
        self.must_be_usable()?;
        files::remove_if_there(&self.attachment_path(id))?;
        Ok(files::sync_folder(&self.layout().attachments())?)
    }
}

/// Writes the plain content of a sealed attachment into `target`.
pub(crate) fn read_from(
    path: &Path,
    identity: &x25519::Identity,
    target: &mut impl Write,
) -> Result<AttachmentInfo, VaultError> {
    let damaged = VaultError::damaged(Part::Attachment);
    let file = match files::open_regular(path) {
        Ok(file) => file,
        Err(error) if files::is_absent(&error) => return Err(VaultError::NoSuchAttachment),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(damaged),
        Err(error) => return Err(VaultError::of_reading(error)),
    };
    let decryptor = Decryptor::new_buffered(BufReader::with_capacity(BLOCK, file))
        .map_err(|_broken| damaged)?;
    let mut source = decryptor
        .decrypt(std::iter::once(identity as _))
        .map_err(|_foreign| damaged)?;
    let mut block = Zeroizing::new(vec![0; BLOCK]);
    let (mut hash, mut bytes) = (Sha256::new(), 0_u64);
    loop {
        let count = source.read(&mut block).map_err(|_broken| damaged)?;
        if count == 0 {
            break;
        }
        let piece = block.get(..count).unwrap_or_default();
        hash.update(piece);
        target.write_all(piece)?;
        bytes += count as u64;
    }
    target.flush()?;
    Ok(AttachmentInfo {
        bytes,
        sha256: hash.finalize().into(),
    })
}

/// Says whether a sealed attachment is whole: every byte of it is read.
pub(crate) fn is_sound(path: &Path, identity: &x25519::Identity) -> bool {
    files::open_regular(path).is_ok_and(|file| is_sound_in(file, identity))
}

/// The same of an open file.
pub(crate) fn is_sound_in(file: impl Read, identity: &x25519::Identity) -> bool {
    let Ok(decryptor) = Decryptor::new_buffered(BufReader::with_capacity(BLOCK, file)) else {
        return false;
    };
    decryptor
        .decrypt(std::iter::once(identity as _))
        .is_ok_and(|mut plain| io::copy(&mut plain, &mut io::sink()).is_ok())
}

/// The ids of the attachments in a folder; not whether they are whole.
pub(crate) fn ids_in(layout: &Layout) -> io::Result<HashSet<[u8; 16]>> {
    let mut ids = HashSet::new();
    for entry in files::entries(&layout.attachments())? {
        let name = entry?.file_name();
        let id = name.to_str().and_then(|name| name.strip_suffix(".age"));
        ids.extend(id.and_then(hex::decode::<16>));
    }
    Ok(ids)
}

/// Where an attachment lies in a folder.
pub(crate) fn path_of(layout: &Layout, id: [u8; 16]) -> PathBuf {
    layout
        .attachments()
        .join(format!("{}.age", hex::encode(&id)))
}

/// Says whether a name is that of an attachment nothing names, or of one that was never finished.
fn is_stray(name: &str, named: &HashSet<[u8; 16]>) -> bool {
    let unfinished = name.strip_suffix(&format!(".{}", files::PART_ENDING));
    let id = unfinished.unwrap_or(name).strip_suffix(".age");
    let id = id.and_then(hex::decode::<16>);
    id.is_some_and(|id| unfinished.is_some() || !named.contains(&id))
}

fn is_older(entry: &DirEntry, before: UnixMillis) -> bool {
    let written = entry.metadata().and_then(|about| about.modified());
    let since = written
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let since = since.and_then(|since| i64::try_from(since.as_millis()).ok());
    since.is_some_and(|since| since < before.0)
}
