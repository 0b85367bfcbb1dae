//! Reading a file somebody shared, as from a stranger.
//!
//! Its size is looked at before anything is read; what it is, is told by its content and never by its
//! name; what it holds is taken as the one document model, which is drawn by the app. Nothing in it
//! runs, and nothing is fetched.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use waymark_journal::limits::Limit;
use waymark_share::page_file::{self, PageFile, PageFileError};
use waymark_share::sealed_page::payload_of;
use waymark_vault::sealed::{Lock, ReaderKey, lock_of, open_with_key, open_with_passphrase};
use waymark_vault::{Passphrase, VaultError};
use zeroize::Zeroizing;

use crate::error::{AppError, SharedTrouble};
use crate::files;

/// The endings a dialog shows.
pub const SHARED_ENDINGS: &[&str] = &["html", "age", "json"];

/// How a ZIP, a gzip and a tar with xz begin: bundles, which are never unpacked.
const BUNDLES: &[&[u8]] = &[
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
];

/// What a file holds.
pub(super) enum Found {
    /// A page that anyone can read.
    Page(Box<PageFile>),
    /// A page behind a passphrase.
    Passphrase(Vec<u8>),
    /// A page for the key of one reader.
    Key(Vec<u8>),
}

/// Reads a file whole, after its size was looked at.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, AppError> {
    let file = File::open(path).map_err(|error| files::problem(&error))?;
    let about = file.metadata().map_err(|error| files::problem(&error))?;
    if !about.is_file() {
        return Err(AppError::File);
    }
    if about.len() > Limit::Shared.most() {
        return Err(AppError::over(Limit::Shared));
    }
    let mut bytes = Vec::new();
    // One that grows while it is read is cut here, and then it is over the limit.
    file.take(Limit::Shared.most() + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| files::problem(&error))?;
    if !Limit::Shared.allows(bytes.len()) {
        return Err(AppError::over(Limit::Shared));
    }
    Ok(bytes)
}

/// Says what the bytes are.
pub(super) fn look(bytes: &[u8]) -> Result<Found, AppError> {
    let trouble = |why| Err(AppError::Shared { why });
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return trouble(SharedTrouble::Empty);
    }
    if BUNDLES.iter().any(|start| bytes.starts_with(start)) {
        return trouble(SharedTrouble::Bundle);
    }
    let payload = payload_of(bytes);
    let sealed = payload.as_deref().map_or(bytes, str::as_bytes);
    match lock_of(sealed) {
        Lock::Passphrase => Ok(Found::Passphrase(sealed.to_vec())),
        Lock::Key => Ok(Found::Key(sealed.to_vec())),
        Lock::Newer => trouble(SharedTrouble::Newer),
        Lock::NotSealed => page_of(bytes).map(|page| Found::Page(Box::new(page))),
    }
}

/// Reads a page that is not sealed, or is not sealed any more.
pub(super) fn page_of(bytes: &[u8]) -> Result<PageFile, AppError> {
    page_file::read(bytes).map_err(|error| match error {
        PageFileError::NotAPage => AppError::Shared {
            why: SharedTrouble::NotAPage,
        },
        PageFileError::Newer => AppError::Shared {
            why: SharedTrouble::Newer,
        },
        PageFileError::Damaged => AppError::Shared {
            why: SharedTrouble::Damaged,
        },
        PageFileError::TooLarge => AppError::over(Limit::Shared),
    })
}

/// Opens a page behind a passphrase.
pub(super) fn open_by_passphrase(sealed: &[u8], phrase: &Passphrase) -> Result<PageFile, AppError> {
    let plain = open_with_passphrase(sealed, phrase, Limit::Shared.most());
    opened(plain, SharedTrouble::Passphrase)
}

/// Opens a page with the keys of a shelf, the newest first.
pub(super) fn open_by_key(sealed: &[u8], keys: &[ReaderKey]) -> Result<PageFile, AppError> {
    for key in keys {
        match open_with_key(sealed, key, Limit::Shared.most()) {
            Err(VaultError::WrongPassphrase) => {}
            plain => return opened(plain, SharedTrouble::OtherKey),
        }
    }
    let why = match keys {
        [] => SharedTrouble::NoKey,
        _ => SharedTrouble::OtherKey,
    };
    Err(AppError::Shared { why })
}

fn opened(
    plain: Result<Zeroizing<Vec<u8>>, VaultError>,
    shut: SharedTrouble,
) -> Result<PageFile, AppError> {
    match plain {
        Ok(plain) => page_of(&plain),
        Err(VaultError::WrongPassphrase) => Err(AppError::Shared { why: shut }),
        Err(VaultError::Damaged { .. }) => Err(AppError::Shared {
            why: SharedTrouble::Damaged,
        }),
        Err(VaultError::NewerFormat) => Err(AppError::Shared {
            why: SharedTrouble::Newer,
        }),
        Err(VaultError::TooLarge { .. }) => Err(AppError::over(Limit::Shared)),
        Err(other) => Err(other.into()),
    }
}
