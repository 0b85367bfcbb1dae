//! The frames of the ledger, through `verify`: a vault of twenty commits whose ledger is spoilt. It is
//! mended or called damaged; the commits that are left are at most those that were made.
//!
//! The vault is made anew for each run, with keys of its own, so an input is a list of edits (three
//! bytes each: place, place, value) rather than the ledger itself.
#![no_main]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use waymark_vault::{
    Change, Collection, KdfCost, Passphrase, RecordKey, RecoveryIdentity, Secret, UnixMillis,
    Vault, verify,
};
use zeroize::Zeroizing;

const COMMITS: u8 = 20;

struct Made {
    place: TempDir,
    recovery: RecoveryIdentity,
    ledger: String,
    bytes: Vec<u8>,
    sequence: u64,
}

static MADE: LazyLock<Made> = LazyLock::new(make);

fn make() -> Made {
    let place = tempfile::tempdir().expect("a place");
    let folder = place.path().join("vault");
    let passphrase = Passphrase::new("a passphrase for strange bytes").expect("a passphrase");
    let now = UnixMillis(1_800_000_000_000);
    let (vault, recovery) =
        Vault::create(&folder, &passphrase, KdfCost::for_tests(), now).expect("a vault");
    for number in 0..COMMITS {
        let key = RecordKey {
            collection: Collection(1),
            id: [number % 7; 16],
        };
        let bytes = Zeroizing::new(vec![number; 40 * usize::from(number)]);
        vault
            .commit(vec![Change::Put {
                key,
                schema: 1,
                bytes,
            }])
            .expect("a commit");
    }
    let sequence = u64::from(COMMITS) + 1;
    // The ledger as a kill would leave it: no snapshot, and the store is not copied.
    let name = fs::read_dir(folder.join("ledger"))
        .expect("a ledger")
        .filter_map(|it| it.ok()?.file_name().into_string().ok())
        .find(|it| it.ends_with(".log"))
        .expect("a file");
    let bytes = fs::read(folder.join("ledger").join(&name)).expect("its bytes");
    drop(vault);
    Made {
        place,
        recovery,
        ledger: name,
        bytes,
        sequence,
    }
}

/// Copies what is needed to read the ledger alone.
fn copy(from: &Path, to: &Path) {
    let _absent = fs::remove_dir_all(to);
    for part in ["", "keys", "ledger", "attachments", "snapshots"] {
        fs::create_dir_all(to.join(part)).expect("a folder");
        for entry in fs::read_dir(from.join(part))
            .into_iter()
            .flatten()
            .flatten()
        {
            if entry.path().is_file() && (part == "keys" || part.is_empty()) {
                fs::copy(entry.path(), to.join(part).join(entry.file_name())).expect("copied");
            }
        }
    }
}

fuzz_target!(|edits: &[u8]| {
    let made = &*MADE;
    let mut ledger = made.bytes.clone();
    for edit in edits.chunks_exact(3).take(40) {
        let at = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % ledger.len().max(1);
        match edit[2] {
            0 => ledger.truncate(at),
            1 => ledger.extend_from_within(at..),
            2 => {
                ledger.drain(at..(at + 8).min(ledger.len()));
            }
            value => ledger
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|it| *it ^= value),
        }
    }
    let folder = made.place.path().join("spoilt");
    copy(&made.place.path().join("vault"), &folder);
    fs::write(folder.join("ledger").join(&made.ledger), &ledger).expect("written");
    if let Ok(report) = verify(&folder, Secret::Recovery(&made.recovery)) {
        assert!(
            report.sequence <= made.sequence,
            "{} of {}",
            report.sequence,
            made.sequence
        );
    }
});
