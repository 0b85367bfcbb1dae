//! Shared by the vault's integration tests: short ways to make and open vaults.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod work;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
        } else if entry.file_name() == "ballast" {
            // Four mebibytes that are never changed in place.
            std::fs::hard_link(entry.path(), target).unwrap();
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// All files below a folder, in order.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Chance that can be repeated: the seed is all there is to it.
pub struct Dice(u64);

impl Dice {
    /// Dice of a seed, which is printed: a failing test shows it.
    #[allow(clippy::print_stderr, reason = "the seed of a failing test")]
    pub fn of(seed: u64) -> Self {
        eprintln!("seed {seed}");
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 to `sides` - 1.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % sides.max(1) as u64) as usize
    }
}

/// Ends the test program if a piece of work takes longer than it may: nothing may hang.
pub struct Watchdog(std::sync::mpsc::Sender<()>);

impl Watchdog {
    /// Watches until it is dropped.
    #[allow(clippy::print_stderr, reason = "says why the program ended")]
    pub fn of_seconds(seconds: u64, what: &'static str) -> Self {
        let (alive, gone) = std::sync::mpsc::channel::<()>();
        std::thread::spawn(move || {
            let limit = std::time::Duration::from_secs(seconds);
            if gone.recv_timeout(limit) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                eprintln!("HUNG: {what} took more than {seconds} s");
                std::process::abort();
            }
        });
        Self(alive)
    }
}
