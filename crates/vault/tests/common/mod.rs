//! Shared by the vault's integration tests: short ways to make and open vaults.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
use std::path::Path;

use waymark_vault::{
    Change, Collection, KdfCost, Opened, Passphrase, RecordKey, RecoveryIdentity, Secret, Stored,
    UnixMillis, Vault, VaultError,
};
use zeroize::Zeroizing;

/// The passphrase of all test vaults.
pub const PASSPHRASE: &str = "correct horse battery staple";
/// A fixed instant.
pub const NOW: UnixMillis = UnixMillis(1_795_000_000_000);

/// The usual passphrase.
pub fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE).unwrap()
}

/// Creates a vault with a cheap key derivation.
pub fn create(folder: &Path) -> (Vault, RecoveryIdentity) {
    Vault::create(folder, &passphrase(), KdfCost::fleeting(), NOW).unwrap()
}

/// Unlocks with the usual passphrase.
pub fn unlock(folder: &Path) -> Result<(Vault, Opened), VaultError> {
    Vault::unlock(folder, Secret::Passphrase(&passphrase()), None, NOW)
}

/// A key from a small number.
pub fn key(number: u32) -> RecordKey {
    let mut id = [7; 16];
    id[..4].copy_from_slice(&number.to_le_bytes());
    RecordKey {
        collection: Collection((number % 5) as u8),
        id,
    }
}

/// A put.
pub fn put(number: u32, text: &str) -> Change {
    Change::Put {
        key: key(number),
        schema: 1,
        bytes: Zeroizing::new(text.as_bytes().to_vec()),
    }
}

/// Records by key, as text.
pub fn by_key(records: &[Stored]) -> BTreeMap<RecordKey, String> {
    records
        .iter()
        .map(|one| (one.key, String::from_utf8(one.bytes.to_vec()).unwrap()))
        .collect()
}

/// Copies a folder with everything in it.
pub fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
