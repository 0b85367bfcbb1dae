//! Suite 9: a journal of each released format lies in `fixtures/journal-v<format>/` and opens for
//! ever, byte for byte; one that is newer than this program is refused by that name and not touched.
//!
//! Made once, when a format is new, and never changed afterwards:
//! `cargo test -p waymark-vault --test golden -- --ignored makes_the_fixture_anew`
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use waymark_vault::{
    Change, CopyReader, FORMAT, KdfCost, RecordKey, RecoveryIdentity, Secret, Stored, UnixMillis,
    Vault, VaultError, VaultKind, try_copy, verify,
};
use zeroize::Zeroizing;

/// Everything that the fixture holds: schema, version and bytes of each record.
type Content = BTreeMap<RecordKey, (u16, u64, Vec<u8>)>;

fn put_bytes(number: u32, schema: u16, bytes: &[u8]) -> Change {
    Change::Put {
        key: key(number),
        schema,
        bytes: Zeroizing::new(bytes.to_vec()),
    }
}

/// A text that takes several pieces in the store.
fn long_text() -> Vec<u8> {
    (0..70_000_u64).map(|n| b'a' + (n * n % 23) as u8).collect()
}

/// Commits of the fixture. A snapshot follows the first two; the rest stands in the ledger alone.
fn commits() -> Vec<Vec<Change>> {
    vec![
        vec![
            put_bytes(
                1,
                1,
                "{\"text\":\"Blåbær på fjellet\",\"n\":1.50}".as_bytes(),
            ),
            put_bytes(2, 7, b"two\nlines, no JSON"),
            put_bytes(3, 1, &[0, 255, 1, 128]),
        ],
        vec![put_bytes(4, 1, &long_text()), put_bytes(5, 1, b"")],
        vec![
            put_bytes(2, 8, b"changed"),
            Change::Remove { key: key(3) },
            put_bytes(6, 1, "Ελένη, ein Name".as_bytes()),
        ],
    ]
}

/// What the fixture has to hold. The vault's own first commit is number 1.
fn content() -> Content {
    let mut content = Content::new();
    for (at, changes) in commits().into_iter().enumerate() {
        for change in changes {
            match change {
                Change::Put { key, schema, bytes } => {
                    content.insert(key, (schema, at as u64 + 2, bytes.to_vec()));
                }
                Change::Remove { key } => {
                    content.remove(&key);
                }
            }
        }
    }
    content
}

fn found(records: &[Stored]) -> Content {
    records
        .iter()
        .map(|one| (one.key, (one.schema, one.version, one.bytes.to_vec())))
        .collect()
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut fixtures: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains("journal-v"))
        .collect();
    fixtures.sort();
    fixtures
}

#[test]
#[ignore = "writes the fixture of a new format"]
fn makes_the_fixture_anew() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/journal-v{FORMAT}"));
    let (vault, sheet) = Vault::create_of_kind(
        &folder,
        VaultKind::Journal,
        &passphrase(),
        KdfCost::STANDARD,
        NOW,
    )
    .unwrap();
    for (at, changes) in commits().into_iter().enumerate() {
        vault.commit(changes).unwrap();
        if at < 2 {
            vault.snapshot(UnixMillis(NOW.0 + at as i64)).unwrap();
        }
    }
    vault.put_attachment([1; 16], [5; 3000].as_slice()).unwrap();
    drop(vault);
    std::fs::remove_file(folder.join("ballast")).unwrap();
    std::fs::remove_file(folder.join("lock")).unwrap();
    std::fs::write(folder.join("sheet.txt"), sheet.to_sheet_text().as_bytes()).unwrap();
}

#[test]
fn every_released_format_opens_byte_for_byte() {
    let fixtures = fixtures();
    assert_eq!(fixtures.len(), FORMAT as usize, "one of each format");
    for fixture in fixtures {
        let sheet = std::fs::read_to_string(fixture.join("sheet.txt")).unwrap();
        let sheet = RecoveryIdentity::from_sheet_text(&sheet).unwrap();
        let passphrase = passphrase();
        for secret in [Secret::Passphrase(&passphrase), Secret::Recovery(&sheet)] {
            let home = tempfile::tempdir().unwrap();
            let folder = home.path().join("journal");
            copy_tree(&fixture, &folder);
            let report = verify(&folder, secret).unwrap();
            assert!(report.complete && report.store_sound && report.ledger_sound);
            assert_eq!(
                (report.sound_snapshots.len(), report.sound_attachments),
                (2, 1)
            );
            let (vault, opened) = Vault::unlock(&folder, secret, None, NOW).unwrap();
            assert_eq!(opened.repair, None, "{}", fixture.display());
            assert!(found(&opened.records) == content(), "{}", fixture.display());
            let mut picture = Vec::new();
            vault.read_attachment([1; 16], &mut picture).unwrap();
            assert_eq!(picture, [5; 3000]);
            // And it can be worked in and renewed.
            vault.commit(vec![put(9, "today")]).unwrap();
            vault.purge(NOW).unwrap();
            drop(vault);
            let (_vault, opened) = Vault::unlock(&folder, secret, None, NOW).unwrap();
            assert_eq!(opened.records.len(), content().len() + 1);
        }
    }
}

#[test]
fn every_released_format_is_read_as_a_copy_too() {
    for fixture in fixtures() {
        let passphrase = passphrase();
        let secret = Secret::Passphrase(&passphrase);
        let (_reader, read) = CopyReader::open(&fixture, secret, None).unwrap();
        assert!(read.complete && found(&read.records) == content());
        // The store alone, and the snapshots alone with the ledger, prove the same.
        for lost in ["store", "ledger"] {
            let home = tempfile::tempdir().unwrap();
            let folder = home.path().join("journal");
            copy_tree(&fixture, &folder);
            std::fs::remove_dir_all(folder.join(lost)).unwrap();
            let (_vault, opened) = Vault::unlock(&folder, secret, None, NOW).unwrap();
            assert!(found(&opened.records) == content(), "without {lost}");
        }
    }
}

#[test]
fn a_newer_format_is_named_everywhere_and_not_touched() {
    let fixture = fixtures().pop().unwrap();
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    copy_tree(&fixture, &folder);
    let told = format!("{{\"format\":{},\"anything\":[\"else\"]}}", FORMAT + 1);
    std::fs::remove_file(folder.join("vault.json.sum")).unwrap();
    for name in ["vault.json", "vault.json.2"] {
        std::fs::write(folder.join(name), &told).unwrap();
    }
    let bytes = |folder: &Path| -> Vec<_> {
        let files = files_below(folder).into_iter();
        files.map(|file| std::fs::read(file).unwrap()).collect()
    };
    let before = bytes(&folder);
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let newer = VaultError::NewerFormat;
    assert_eq!(unlock(&folder).unwrap_err(), newer);
    assert_eq!(Vault::read_info(&folder).unwrap_err(), newer);
    assert_eq!(verify(&folder, secret).unwrap_err(), newer);
    assert_eq!(try_copy(&folder, secret).unwrap_err(), newer);
    assert!(bytes(&folder) == before, "nothing in it was changed");
}
