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

/// Says that a test shows nothing here, because something is not to be had. Where everything must run
/// (`WAYMARK_MUST_RUN=1`) that is a failure.
#[allow(clippy::print_stderr, reason = "says what was not shown")]
pub fn skipped(why: &str) {
    let must_run = std::env::var_os("WAYMARK_MUST_RUN").is_some_and(|value| value == "1");
    assert!(!must_run, "everything must run here: {why}");
    eprintln!("SKIPPED: {why}");
}

/// Longest that any call may take.
pub const LIMIT: std::time::Duration = std::time::Duration::from_secs(10);

/// Makes one call that may not take longer than [`LIMIT`], and gives what it gave and how long it took.
/// The test program ends where it hangs.
pub fn timed<T>(what: &'static str, call: impl FnOnce() -> T) -> (T, std::time::Duration) {
    let watchdog = Watchdog::of_seconds(LIMIT.as_secs(), what);
    let begun = std::time::Instant::now();
    let value = call();
    let took = begun.elapsed();
    drop(watchdog);
    assert!(took <= LIMIT, "{what} took {took:?}");
    (value, took)
}

/// The same, for who does not ask how long it took.
pub fn within_limit<T>(what: &'static str, call: impl FnOnce() -> T) -> T {
    timed(what, call).0
}

/// Lays a pipe that nobody writes into at a place, instead of what is there.
#[cfg(unix)]
pub fn lay_pipe(path: &Path) {
    if path.symlink_metadata().is_ok() {
        std::fs::remove_file(path).unwrap();
    }
    let made = std::process::Command::new("mkfifo").arg(path).status();
    assert!(made.unwrap().success());
}

/// Whether the test goes on here, as a person to whom permissions apply. Root ignores them: then the
/// test `name` runs once more in a program of its own without that power, and has to pass there.
#[cfg(target_os = "linux")]
pub fn goes_on_as_a_person(name: &str) -> bool {
    const PERSON: &str = "WAYMARK_VAULT_TEST_PERSON";
    let home = tempfile::tempdir().unwrap();
    let closed = home.path().join("closed");
    std::fs::write(&closed, "").unwrap();
    let none = std::os::unix::fs::PermissionsExt::from_mode(0o000);
    std::fs::set_permissions(&closed, none).unwrap();
    if std::fs::read(&closed).is_err() {
        return true;
    }
    assert!(std::env::var_os(PERSON).is_none(), "{name}: still root");
    let child = std::process::Command::new("setpriv")
        .args(["--bounding-set", "-dac_override,-dac_read_search", "--"])
        .arg(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env(PERSON, "1")
        .output();
    let Ok(child) = child else {
        skipped("the power of root cannot be laid down");
        return false;
    };
    let told = [child.stdout, child.stderr].map(|out| String::from_utf8_lossy(&out).into_owned());
    let told = told.concat();
    if child.status.success() {
        assert!(told.contains("1 passed"), "{name}, as a person: {told}");
    } else {
        assert!(!told.contains("panicked"), "{name}, as a person: {told}");
        skipped("the power of root cannot be laid down");
    }
    false
}
