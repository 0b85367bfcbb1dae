//! Emptying the bin for good, and making everything new after somebody else knew the passphrase.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use std::path::Path;
use waymark_vault::{
    AnchorState, Change, KdfCost, Passphrase, QuarantineFate, RenewalFound, Secret, SheetChoice,
    UnixMillis, Vault, VaultError, try_copy,
};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn build(folder: &Path) -> (Vault, waymark_vault::RecoveryIdentity) {
    let (vault, sheet) = create(folder);
    for number in 0..30 {
        vault
            .commit(vec![put(number, &"long ".repeat(2000))])
            .unwrap();
        if number % 10 == 9 {
            vault.snapshot(NOW).unwrap();
        }
    }
    vault
        .commit((0..15).map(|n| Change::Remove { key: key(n) }).collect())
        .unwrap();
    vault.commit(vec![put(99, "kept")]).unwrap();
    vault
        .put_attachment([1; 16], [5; 70_000].as_slice())
        .unwrap();
    (vault, sheet)
}

#[test]
fn a_purge_leaves_the_content_and_nothing_that_older_keys_opened() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, sheet) = build(&folder);
    let anchor = vault.anchor().unwrap();
    std::fs::create_dir(folder.join("quarantine-1")).unwrap();
    std::fs::write(folder.join("quarantine-1").join("store"), "old pages").unwrap();
    let before = vault.sequence();
    let purged = vault.purge(UnixMillis(NOW.0 + 5)).unwrap();
    let let_go = QuarantineFate { let_go: 1, kept: 0 };
    assert_eq!(purged.quarantine, let_go, "it is said that it went");
    let taken = purged.snapshot;
    assert_eq!(taken.sequence, before.0 + 1);
    assert_eq!(vault.sequence().0, taken.sequence);
    assert!(!vault.store_is_resting());
    assert_eq!(
        names(&folder.join("snapshots")),
        [format!("{:010}.age", taken.sequence)]
    );
    let keys = names(&folder.join("keys"));
    assert!(keys.contains(&"data-2.age".to_owned()));
    assert!(!keys.iter().any(|name| name.starts_with("data-1.")));
    assert!(
        !names(&folder)
            .iter()
            .any(|name| name.contains("renewal") || name.contains("quarantine")),
        "{:?}",
        names(&folder)
    );
    vault.commit(vec![put(100, "after")]).unwrap();
    let mut back = Vec::new();
    vault.read_attachment([1; 16], &mut back).unwrap();
    assert_eq!(back, [5; 70_000]);
    vault.close(NOW).snapshot.unwrap();
    for secret in [Secret::Passphrase(&passphrase()), Secret::Recovery(&sheet)] {
        let (vault, opened) = Vault::unlock(&folder, secret, Some(&anchor), NOW).unwrap();
        assert_eq!(opened.repair, None);
        assert_eq!(opened.renewal, RenewalFound::None);
        assert_eq!(opened.anchor_state, AnchorState::Newer);
        let records = by_key(&opened.records);
        assert_eq!(records.len(), 17);
        assert_eq!(records[&key(99)], "kept");
        assert_eq!(records[&key(100)], "after");
        drop(vault);
    }
}

#[test]
fn purging_again_and_again_neither_grows_nor_loses() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = build(home.path());
    for round in 0..4_u32 {
        vault.commit(vec![put(200 + round, "more")]).unwrap();
        vault.purge(NOW).unwrap();
    }
    drop(vault);
    let (_vault, opened) = unlock(home.path()).unwrap();
    assert_eq!(opened.repair, None);
    assert_eq!(opened.records.len(), 16 + 4);
    assert!(names(&home.path().join("keys")).contains(&"data-5.age".to_owned()));
}

#[test]
fn after_a_rekey_the_old_passphrase_opens_nothing_and_the_kept_sheet_all() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, sheet) = build(&folder);
    let stolen = home.path().join("stolen");
    copy_tree(&folder.join("keys"), &stolen);
    let new = Passphrase::new("nobody saw this one").unwrap();
    let done = vault
        .rekey(&new, KdfCost::fleeting(), SheetChoice::Keep, NOW)
        .unwrap();
    assert!(done.recovery.is_none() && done.unreadable_attachments.is_empty());
    let mut back = Vec::new();
    vault.read_attachment([1; 16], &mut back).unwrap();
    assert_eq!(back, [5; 70_000]);
    vault.commit(vec![put(100, "after")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    assert_eq!(unlock(&folder).unwrap_err(), VaultError::WrongPassphrase);
    for secret in [Secret::Passphrase(&new), Secret::Recovery(&sheet)] {
        let (vault, opened) = Vault::unlock(&folder, secret, None, NOW).unwrap();
        assert_eq!((opened.repair, opened.records.len()), (None, 17));
        drop(vault);
    }
    // The old key files, put back, open the old identity and nothing that was written since.
    std::fs::remove_dir_all(folder.join("keys")).unwrap();
    copy_tree(&stolen, &folder.join("keys"));
    let refused = unlock(&folder).unwrap_err();
    assert!(matches!(refused, VaultError::Damaged { .. }), "{refused}");
}

#[test]
fn a_rekey_with_a_new_sheet_ends_the_old_one() {
    let home = tempfile::tempdir().unwrap();
    let (vault, old_sheet) = build(home.path());
    let new = Passphrase::new("nobody saw this one").unwrap();
    let done = vault
        .rekey(&new, KdfCost::fleeting(), SheetChoice::MakeNew, NOW)
        .unwrap();
    let sheet = done.recovery.unwrap();
    drop(vault);
    let refused = Vault::unlock(home.path(), Secret::Recovery(&old_sheet), None, NOW);
    assert_eq!(refused.unwrap_err(), VaultError::WrongRecovery);
    let (_vault, opened) = Vault::unlock(home.path(), Secret::Recovery(&sheet), None, NOW).unwrap();
    assert_eq!((opened.repair, opened.records.len()), (None, 16));
}

#[test]
fn a_rekey_names_an_attachment_that_was_damaged_before_and_keeps_it() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = build(home.path());
    vault.put_attachment([2; 16], [9; 100].as_slice()).unwrap();
    let file = home
        .path()
        .join("attachments")
        .join(format!("{}.age", "01".repeat(16)));
    let mut bytes = std::fs::read(&file).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let new = Passphrase::new("nobody saw this one").unwrap();
    let done = vault
        .rekey(&new, KdfCost::fleeting(), SheetChoice::Keep, NOW)
        .unwrap();
    assert_eq!(done.unreadable_attachments, [[1; 16]]);
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
    vault.read_attachment([2; 16], Vec::new()).unwrap();
}

#[test]
fn a_copy_follows_a_purge_and_a_rekey_and_lets_the_old_go() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = build(&home.path().join("journal"));
    let copy = home.path().join("copy");
    vault.copy_to(&copy, NOW).unwrap();
    vault.remove_attachment([1; 16]).unwrap();
    vault.put_attachment([2; 16], [7; 300].as_slice()).unwrap();
    vault.purge(NOW).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    assert_eq!(names(&copy.join("snapshots")).len(), 1);
    assert_eq!(
        names(&copy.join("attachments")),
        [format!("{}.age", "02".repeat(16))]
    );
    assert!(!names(&copy.join("keys")).contains(&"data-1.age".to_owned()));
    let tried = try_copy(&copy, Secret::Passphrase(&passphrase())).unwrap();
    assert_eq!((tried.snapshot.records, tried.sound_attachments), (17, 1));
    let new = Passphrase::new("nobody saw this one").unwrap();
    vault
        .rekey(&new, KdfCost::fleeting(), SheetChoice::Keep, NOW)
        .unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    let refused = try_copy(&copy, Secret::Passphrase(&passphrase()));
    assert_eq!(refused.unwrap_err(), VaultError::WrongPassphrase);
    let tried = try_copy(&copy, Secret::Passphrase(&new)).unwrap();
    assert_eq!((tried.sound_attachments, tried.damaged_attachments), (1, 0));
}

#[test]
fn commits_wait_for_a_purge_and_none_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = build(home.path());
    std::thread::scope(|scope| {
        let committing = scope.spawn(|| {
            for number in 0..200 {
                vault.commit(vec![put(1000 + number, "meanwhile")]).unwrap();
            }
        });
        for _ in 0..3 {
            vault.purge(NOW).unwrap();
        }
        committing.join().unwrap();
    });
    drop(vault);
    let (_vault, opened) = unlock(home.path()).unwrap();
    assert_eq!((opened.repair, opened.records.len()), (None, 216));
}

/// A journal whose store is gone and whose ledger is damaged in its middle, so that its last commits
/// cannot be had.
fn build_incomplete(folder: &Path) {
    let (vault, _) = create(folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.snapshot(NOW).unwrap();
    for number in 2..12 {
        vault
            .commit(vec![put(number, "in the ledger alone")])
            .unwrap();
    }
    drop(vault);
    std::fs::remove_dir_all(folder.join("store")).unwrap();
    let ledger = files_below(&folder.join("ledger")).pop().unwrap();
    let mut bytes = std::fs::read(&ledger).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(ledger, bytes).unwrap();
}

#[test]
fn what_an_incomplete_repair_set_aside_is_kept_by_a_purge_and_a_rekey_which_say_so() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    build_incomplete(&folder);
    let (vault, opened) = unlock(&folder).unwrap();
    let report = opened.repair.unwrap();
    assert!(!report.complete);
    let aside = folder.join(report.quarantine.unwrap());
    let remains = files_below(&aside)
        .into_iter()
        .map(|file| std::fs::read(file).unwrap());
    let remains: Vec<_> = remains.collect();
    let kept = QuarantineFate { let_go: 0, kept: 1 };
    assert_eq!(vault.purge(NOW).unwrap().quarantine, kept);
    drop(vault);
    // Later nothing is amiss any more, and the remains are still the only ones.
    let (vault, opened) = unlock(&folder).unwrap();
    assert_eq!(opened.repair, None);
    std::fs::create_dir(folder.join("quarantine-1")).unwrap();
    let both = QuarantineFate { let_go: 1, kept: 1 };
    assert_eq!(vault.purge(NOW).unwrap().quarantine, both);
    let sheet = SheetChoice::Keep;
    let done = vault
        .rekey(&passphrase(), KdfCost::fleeting(), sheet, NOW)
        .unwrap();
    assert_eq!(done.quarantine, kept);
    vault.close(NOW).snapshot.unwrap();
    let still = files_below(&aside)
        .into_iter()
        .map(|file| std::fs::read(file).unwrap());
    assert!(still.eq(remains), "as they were");
    assert_eq!(unlock(&folder).unwrap().1.repair, None);
}

/// The first file of the ledger is lost: what is left follows on nothing, and is no noise.
#[test]
fn a_ledger_that_points_beyond_what_is_proven_is_set_aside_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.snapshot(NOW).unwrap();
    vault
        .commit(vec![put(2, "lost with the first file")])
        .unwrap();
    drop(vault);
    let (vault, _) = unlock(&folder).unwrap();
    vault.commit(vec![put(3, "in the second file")]).unwrap();
    drop(vault);
    std::fs::remove_dir_all(folder.join("store")).unwrap();
    let files = files_below(&folder.join("ledger"));
    let last = files.last().unwrap().clone();
    for file in files.iter().filter(|file| **file != last) {
        std::fs::remove_file(file).unwrap();
    }
    let bytes = std::fs::read(&last).unwrap();
    let (vault, opened) = unlock(&folder).unwrap();
    let report = opened.repair.unwrap();
    assert!(!report.complete);
    let aside = folder.join(report.quarantine.unwrap());
    assert_eq!(vault.purge(NOW).unwrap().quarantine.kept, 1);
    let kept = aside.join("ledger").join(last.file_name().unwrap());
    assert_eq!(std::fs::read(kept).unwrap(), bytes);
    drop(vault);
    assert_eq!(unlock(&folder).unwrap().1.repair, None, "told once");
}

/// What the parts of a renewal are moved into is in the way, so it stops half-way.
#[test]
fn after_a_rekey_that_stopped_half_way_nothing_is_sealed_with_the_old_keys() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, _) = build(&folder);
    let drop_box = vault.drop_box();
    let new = Passphrase::new("nobody saw this one").unwrap();
    let planted = folder.join("renewal-old/keys/planted");
    std::thread::scope(|scope| {
        let planting = scope.spawn(|| {
            while !folder.join("renewal-old").exists() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            std::fs::create_dir_all(&planted).unwrap();
        });
        let stopped = vault.rekey(&new, KdfCost::fleeting(), SheetChoice::Keep, NOW);
        assert_eq!(stopped.unwrap_err(), VaultError::Stuck);
        planting.join().unwrap();
    });
    let before: Vec<_> = files_below(&folder);
    let stuck = VaultError::Stuck;
    assert_eq!(vault.commit(vec![put(1, "x")]).unwrap_err(), stuck);
    assert_eq!(vault.snapshot(NOW).unwrap_err(), stuck);
    assert_eq!(vault.snapshot_in_background(NOW).unwrap_err(), stuck);
    assert_eq!(
        vault
            .put_attachment([3; 16], [1; 9].as_slice())
            .unwrap_err(),
        stuck
    );
    assert_eq!(
        vault.read_attachment([1; 16], Vec::new()).unwrap_err(),
        stuck
    );
    assert_eq!(vault.remove_attachment([1; 16]).unwrap_err(), stuck);
    let none = std::collections::HashSet::new();
    assert_eq!(vault.sweep_attachments(&none, NOW).unwrap_err(), stuck);
    assert_eq!(
        vault
            .change_passphrase(&passphrase(), KdfCost::fleeting())
            .unwrap_err(),
        stuck
    );
    assert_eq!(
        vault.check_secret(Secret::Passphrase(&new)).unwrap_err(),
        stuck
    );
    assert_eq!(vault.make_recovery().unwrap_err(), stuck);
    assert_eq!(vault.purge(NOW).unwrap_err(), stuck);
    let again = vault.rekey(&new, KdfCost::fleeting(), SheetChoice::Keep, NOW);
    assert_eq!(again.unwrap_err(), stuck);
    assert_eq!(vault.anchor().unwrap_err(), stuck);
    assert_eq!(
        vault.copy_to(&home.path().join("copy"), NOW).unwrap_err(),
        stuck
    );
    assert_eq!(vault.copy_check(None, None, none).unwrap_err(), stuck);
    assert_eq!(vault.drop_box().seal(b"x").unwrap_err(), stuck);
    assert_eq!(vault.clear_drop().unwrap_err(), stuck);
    assert!(matches!(
        vault.read_drop(NOW),
        waymark_vault::Dropped::Nothing
    ));
    assert_eq!(files_below(&folder), before, "nothing was written");
    drop((vault, drop_box));
    std::fs::remove_dir_all(planted.parent().unwrap()).unwrap();
    let (_vault, opened) = Vault::unlock(&folder, Secret::Passphrase(&new), None, NOW).unwrap();
    assert_eq!(opened.renewal, RenewalFound::Finished);
    assert_eq!((opened.repair, opened.records.len()), (None, 16));
}
