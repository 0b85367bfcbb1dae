//! Copies that are seen, tried, opened without a trace, and kept; and the copy that is kept up.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use waymark_vault::{
    CopyFault, CopyReader, CopyState, KdfCost, Part, Passphrase, Secret, UnixMillis, Vault,
    VaultError, held_snapshots, try_copy,
};

/// Every file below a folder with its bytes, and every folder.
fn everything(folder: &Path) -> BTreeMap<PathBuf, (Option<Vec<u8>>, SystemTime)> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, about) = (entry.path(), entry.metadata().unwrap());
        if about.is_dir() {
            found.extend(everything(&path));
        }
        let bytes = about.is_file().then(|| std::fs::read(&path).unwrap());
        found.insert(path, (bytes, about.modified().unwrap()));
    }
    found
}

fn settled(vault: &Vault, wanted: impl Fn(CopyState) -> bool) -> CopyState {
    let watchdog = std::time::Instant::now();
    loop {
        let state = vault.copy_state();
        if wanted(state) {
            return state;
        }
        assert!(watchdog.elapsed() < Duration::from_secs(60), "{state:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

const fn up_to_date(state: CopyState) -> bool {
    matches!(state, CopyState::UpToDate(_))
}

#[test]
fn snapshots_are_listed_and_each_can_be_tried() {
    let home = tempfile::tempdir().unwrap();
    let (folder, copy) = (home.path().join("journal"), home.path().join("copy"));
    let (vault, sheet) = create(&folder);
    for number in 0..3 {
        vault.commit(vec![put(number, "text")]).unwrap();
        vault
            .snapshot(UnixMillis(NOW.0 + i64::from(number)))
            .unwrap();
    }
    vault.copy_to(&copy, NOW).unwrap();
    let held = held_snapshots(&folder).unwrap();
    assert_eq!(
        held.iter().map(|one| one.sequence).collect::<Vec<_>>(),
        [4, 3, 2]
    );
    assert!(
        held.iter()
            .all(|one| one.bytes > 200 && one.written.is_some())
    );
    assert_eq!(held_snapshots(&copy).unwrap().len(), 1);
    assert_eq!(
        held_snapshots(&home.path().join("nowhere")).unwrap_err(),
        VaultError::NotAVault
    );
    for (at, one) in held.iter().enumerate() {
        let tried = vault.try_snapshot(None, one.sequence).unwrap();
        assert_eq!(tried.records, 4 - at as u64);
        assert_eq!(tried.created, UnixMillis(NOW.0 + 2 - at as i64));
        assert_eq!(tried.bytes, one.bytes);
    }
    vault.try_snapshot(Some(&copy), 4).unwrap();
    let damaged = VaultError::Damaged {
        what: Part::Snapshot,
    };
    assert_eq!(vault.try_snapshot(Some(&copy), 3).unwrap_err(), damaged);
    // A newer snapshot under an older name is not that older one.
    std::fs::copy(
        copy.join("snapshots/0000000004.age"),
        copy.join("snapshots/0000000009.age"),
    )
    .unwrap();
    assert_eq!(vault.try_snapshot(Some(&copy), 9).unwrap_err(), damaged);
    drop(vault);
    let tried = try_copy(&copy, Secret::Recovery(&sheet)).unwrap();
    assert_eq!(tried.damaged_snapshots, [9]);
    assert_eq!(tried.snapshot.sequence, 4);
    let wrong = Passphrase::new("not this one").unwrap();
    assert_eq!(
        try_copy(&copy, Secret::Passphrase(&wrong)).unwrap_err(),
        VaultError::WrongPassphrase
    );
}

#[test]
fn a_copy_is_read_without_a_trace_and_kept_as_a_journal() {
    let home = tempfile::tempdir().unwrap();
    let (folder, copy) = (home.path().join("journal"), home.path().join("copy"));
    let (vault, sheet) = create(&folder);
    vault
        .commit(vec![put(1, "one"), put(2, "{\"n\":2}")])
        .unwrap();
    vault.put_attachment([1; 16], [3; 9000].as_slice()).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    drop(vault);
    std::fs::remove_dir_all(&folder).unwrap();
    // One copy of a key file is damaged: it opens, and is not even mended.
    std::fs::write(copy.join("keys/passphrase.age"), "gone").unwrap();
    std::fs::write(copy.join("vault.json.2"), "gone").unwrap();
    let before = everything(&copy);
    Vault::read_info(&copy).unwrap();
    held_snapshots(&copy).unwrap();
    let passphrase = passphrase();
    for (at, secret) in [Secret::Passphrase(&passphrase), Secret::Recovery(&sheet)]
        .into_iter()
        .enumerate()
    {
        let (reader, read) = CopyReader::open(&copy, secret, None).unwrap();
        assert!(read.complete && read.damaged_snapshots.is_empty());
        assert_eq!(read.snapshot.records, 3);
        assert_eq!(by_key(&read.records)[&key(1)], "one");
        assert_eq!(reader.attachments().unwrap(), [[1; 16]]);
        let mut picture = Vec::new();
        reader.read_attachment([1; 16], &mut picture).unwrap();
        assert_eq!(picture, [3; 9000]);
        let refused = reader.read_attachment([9; 16], Vec::new());
        assert_eq!(refused.unwrap_err(), VaultError::NoSuchAttachment);
        let kept = home.path().join(format!("kept-{at}"));
        assert_eq!(reader.keep(&kept, NOW).unwrap().attachments, 1);
        assert_eq!(
            reader.keep(&kept, NOW).unwrap_err(),
            VaultError::AlreadyExists
        );
        assert!(everything(&copy) == before, "the copy is as it was");
        let (vault, opened) =
            Vault::unlock(&kept, Secret::Passphrase(&passphrase), None, NOW).unwrap();
        assert!(opened.repair.unwrap().complete);
        assert_eq!(by_key(&opened.records)[&key(2)], "{\"n\":2}");
        vault.commit(vec![put(3, "goes on")]).unwrap();
        vault.close(NOW).snapshot.unwrap();
        let (_vault, opened) = Vault::unlock(&kept, Secret::Recovery(&sheet), None, NOW).unwrap();
        assert_eq!((opened.repair, opened.records.len()), (None, 3));
    }
}

#[test]
fn an_older_snapshot_of_a_copy_is_read_on_request_and_a_whole_folder_to_its_last_commit() {
    let home = tempfile::tempdir().unwrap();
    let (folder, copy) = (home.path().join("journal"), home.path().join("copy"));
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "early")]).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    vault.commit(vec![put(1, "late")]).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    vault.commit(vec![put(1, "last")]).unwrap();
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let text = |folder: &Path, at| {
        let (_reader, read) = CopyReader::open(folder, secret, at).unwrap();
        (by_key(&read.records)[&key(1)].clone(), read.complete)
    };
    assert_eq!(text(&copy, Some(2)), ("early".to_owned(), true));
    assert_eq!(text(&copy, None), ("late".to_owned(), true));
    // The journal is open elsewhere: reading takes no lock.
    assert_eq!(text(&folder, None), ("last".to_owned(), true));
    drop(vault);
    let newest = copy.join("snapshots/0000000003.age");
    let mut bytes = std::fs::read(&newest).unwrap();
    let at = bytes.len() - 20;
    bytes[at] ^= 8;
    std::fs::write(newest, bytes).unwrap();
    assert_eq!(text(&copy, None), ("early".to_owned(), false));
    std::fs::remove_dir_all(copy.join("snapshots")).unwrap();
    let nothing = CopyReader::open(&copy, secret, None).unwrap_err();
    let damaged = VaultError::Damaged {
        what: Part::Snapshot,
    };
    assert_eq!(nothing, damaged);
}

#[cfg(unix)]
#[test]
fn a_copy_that_cannot_be_written_is_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let copy = home.path().join("copy");
    let (vault, _) = create(&home.path().join("journal"));
    vault.commit(vec![put(1, "one")]).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    let mode = |mode| {
        for folder in [copy.clone(), copy.join("keys"), copy.join("snapshots")] {
            std::fs::set_permissions(folder, std::fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    mode(0o500);
    let read = CopyReader::open(&copy, Secret::Passphrase(&passphrase()), None);
    mode(0o700);
    assert_eq!(read.unwrap().1.records.len(), 1);
}

#[test]
fn a_kept_copy_follows_each_snapshot_and_each_new_passphrase() {
    let home = tempfile::tempdir().unwrap();
    let stick = home.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let (vault, _) = create(&home.path().join("journal"));
    assert_eq!(vault.copy_state(), CopyState::None);
    vault.commit(vec![put(1, "one")]).unwrap();
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    settled(&vault, up_to_date);
    vault.put_attachment([4; 16], [1; 50].as_slice()).unwrap();
    vault.commit(vec![put(2, "two")]).unwrap();
    let taken = vault.snapshot(NOW).unwrap();
    let state = settled(
        &vault,
        |state| matches!(state, CopyState::UpToDate(info) if info.snapshot.sequence == taken.sequence),
    );
    assert!(matches!(state, CopyState::UpToDate(info) if info.attachments == 1));
    let new = Passphrase::new("another").unwrap();
    vault.change_passphrase(&new, KdfCost::fleeting()).unwrap();
    vault.commit(vec![put(3, "three")]).unwrap();
    let closed = vault.close(NOW);
    let sequence = closed.snapshot.unwrap().sequence;
    assert!(
        matches!(closed.copy, CopyState::UpToDate(info) if info.snapshot.sequence == sequence),
        "{:?}",
        closed.copy
    );
    let tried = try_copy(&stick, Secret::Passphrase(&new)).unwrap();
    assert_eq!(tried.snapshot.sequence, sequence);
    assert_eq!((tried.sound_attachments, tried.damaged_attachments), (1, 0));
}

#[test]
fn a_new_passphrase_alone_reaches_the_kept_copy() {
    let home = tempfile::tempdir().unwrap();
    let stick = home.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let (vault, _) = create(&home.path().join("journal"));
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    settled(&vault, up_to_date);
    let new = Passphrase::new("another").unwrap();
    vault.change_passphrase(&new, KdfCost::fleeting()).unwrap();
    drop(vault);
    try_copy(&stick, Secret::Passphrase(&new)).unwrap();
}

#[test]
fn a_missing_folder_is_told_and_the_journal_goes_on() {
    let home = tempfile::tempdir().unwrap();
    let (stick, away) = (home.path().join("stick"), home.path().join("away"));
    let (vault, _) = create(&home.path().join("journal"));
    assert_eq!(
        vault.keep_copy_in(Some(&stick), NOW).unwrap_err(),
        CopyFault::Missing
    );
    assert_eq!(vault.copy_state(), CopyState::None);
    std::fs::create_dir(&stick).unwrap();
    std::fs::write(stick.join("letter.txt"), "mine").unwrap();
    assert_eq!(
        vault.keep_copy_in(Some(&stick), NOW).unwrap_err(),
        CopyFault::InUse
    );
    std::fs::remove_file(stick.join("letter.txt")).unwrap();
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    settled(&vault, up_to_date);
    // Unplugged.
    std::fs::rename(&stick, &away).unwrap();
    vault.commit(vec![put(1, "meanwhile")]).unwrap();
    vault.snapshot(NOW).unwrap();
    settled(&vault, |state| {
        state == CopyState::Behind(CopyFault::Missing)
    });
    assert!(!stick.exists(), "nothing is made where the stick was");
    // Plugged in again.
    std::fs::rename(&away, &stick).unwrap();
    vault.commit(vec![put(2, "later")]).unwrap();
    vault.snapshot(NOW).unwrap();
    settled(&vault, up_to_date);
    let tried = try_copy(&stick, Secret::Passphrase(&passphrase())).unwrap();
    assert_eq!(tried.snapshot.records, 3);
    vault.keep_copy_in(None, NOW).unwrap();
    settled(&vault, |state| state == CopyState::None);
}

/// A folder whose purge was cut off is read as it will be when it is finished.
#[test]
fn half_a_purge_is_read_as_the_whole_one() {
    let home = tempfile::tempdir().unwrap();
    let (folder, purged) = (home.path().join("journal"), home.path().join("purged"));
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    copy_tree(&folder, &purged);
    let (vault, _) = unlock(&purged).unwrap();
    let taken = vault.purge(NOW).unwrap().snapshot;
    drop(vault);
    std::fs::create_dir(folder.join("renewal-old")).unwrap();
    for (at, part) in ["keys", "ledger", "store", "snapshots"]
        .into_iter()
        .enumerate()
    {
        std::fs::rename(folder.join(part), folder.join("renewal-old").join(part)).unwrap();
        // The first two are in their places already.
        let place = if at < 2 {
            folder.clone()
        } else {
            folder.join("renewal-ready")
        };
        copy_tree(&purged.join(part), &place.join(part));
    }
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let (_reader, read) = CopyReader::open(&folder, secret, None).unwrap();
    assert_eq!(read.sequence, taken.sequence);
    let (_vault, opened) = unlock(&folder).unwrap();
    assert_eq!(opened.repair, None);
    assert_eq!(opened.renewal, waymark_vault::RenewalFound::Finished);
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
}
