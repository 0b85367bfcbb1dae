//! `vault.json`: what may be read of a vault without any secret. Owns that file.

use serde::{Deserialize, Serialize};
use std::path::Path;

use crate::error::{Part, VaultError};
use crate::files;
use crate::guarded::{self, Mending};
use crate::hex;
use crate::layout::Layout;

/// The vault format written, and the newest one opened.
pub const FORMAT: u32 = 1;

/// An instant in milliseconds since 1970-01-01T00:00:00Z. The vault never asks a clock itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMillis(pub i64);

/// What a vault is for; the vault itself treats all alike.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VaultKind {
    /// A person's journal; also what a file says that names no kind.
    #[default]
    Journal,
    /// A counsellor's shelf.
    Shelf,
    /// A sample that is thrown away.
    Sample,
}

/// What `vault.json` says. No secret, no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VaultInfo {
    /// Format number of the folder.
    pub format: u32,
    /// Random id of the vault.
    pub id: [u8; 16],
    /// When it was created.
    pub created: UnixMillis,
    /// What it is for.
    pub kind: VaultKind,
}

#[derive(Serialize, Deserialize)]
struct InfoFile {
    format: u32,
    id: String,
    created: i64,
    #[serde(default)]
    kind: VaultKind,
}

/// Only the format, for files of a future whose other fields we do not know.
#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

pub(crate) fn write(layout: &Layout, info: &VaultInfo) -> Result<(), VaultError> {
    let file = InfoFile {
        format: info.format,
        id: hex::encode(&info.id),
        created: info.created.0,
        kind: info.kind,
    };
    let mut text =
        serde_json::to_vec_pretty(&file).map_err(|_memory| VaultError::damaged(Part::Info))?;
    text.push(b'\n');
    Ok(guarded::write(&layout.info(), &text)?)
}

/// Reads the info; the flag tells that a copy is damaged, and mended where that is asked for.
pub(crate) fn read(layout: &Layout, mending: Mending) -> Result<(VaultInfo, bool), VaultError> {
    if guarded::read(&layout.info())?.is_none() {
        // Key files without vault.json are a damaged vault, not an empty folder.
        let there = |path: &Path| files::is_there(path).map_err(VaultError::of_reading);
        let damaged = there(&layout.passphrase_key())? && there(&layout.snapshots())?;
        return Err(if damaged {
            VaultError::damaged(Part::Info)
        } else {
            VaultError::NotAVault
        });
    }
    guarded::open_with(&layout.info(), Part::Info, mending, parse)
}

pub(crate) fn parse(bytes: &[u8]) -> Result<VaultInfo, VaultError> {
    let damaged = VaultError::damaged(Part::Info);
    let FormatOnly { format } = serde_json::from_slice(bytes).map_err(|_other| damaged)?;
    if format > FORMAT {
        return Err(VaultError::NewerFormat);
    }
    let file: InfoFile = serde_json::from_slice(bytes).map_err(|_other| damaged)?;
    Ok(VaultInfo {
        format,
        id: hex::decode(&file.id).ok_or(damaged)?,
        created: UnixMillis(file.created),
        kind: file.kind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(kind: &str) -> Result<VaultKind, VaultError> {
        let id = "0".repeat(32);
        let text = format!("{{\"format\":1,\"id\":\"{id}\",\"created\":0{kind}}}");
        parse(text.as_bytes()).map(|info| info.kind)
    }

    #[test]
    fn a_vault_that_names_no_kind_is_a_journal() {
        assert_eq!(kind_of("").unwrap(), VaultKind::Journal);
        assert_eq!(kind_of(",\"kind\":\"shelf\"").unwrap(), VaultKind::Shelf);
        assert!(kind_of(",\"kind\":\"attic\"").is_err());
    }
}
