//! Creating, committing, closing and opening again.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use waymark_vault::{
    AnchorState, Change, Collection, RecordKey, Secret, UnixMillis, Vault, VaultError,
};
use zeroize::Zeroizing;

#[test]
fn what_was_committed_is_there_after_closing_and_after_dropping() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, _sheet) = create(&folder);
    vault
        .commit(vec![put(1, "{\"a\":1}"), put(2, "two\nlines")])
        .unwrap();
    vault
        .commit(vec![put(1, "changed"), Change::Remove { key: key(2) }])
        .unwrap();
    let last = vault.commit(vec![put(3, &"long ".repeat(60_000))]).unwrap();
    assert_eq!(last, vault.sequence());
    vault.close(NOW).snapshot.unwrap();
    let (vault, opened) = unlock(&folder).unwrap();
    assert_eq!(opened.repair, None);
    let records = by_key(&opened.records);
    assert_eq!(records.len(), 2);
    assert_eq!(records[&key(1)], "changed");
    assert_eq!(records[&key(3)].len(), 300_000);
    vault.commit(vec![put(3, "short now")]).unwrap();
    drop(vault);
    let (_vault, opened) = unlock(&folder).unwrap();
    assert_eq!(opened.repair, None);
    assert_eq!(by_key(&opened.records)[&key(3)], "short now");
}

#[test]
fn a_vault_opens_once_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    let (_vault, _) = create(home.path());
    assert_eq!(unlock(home.path()).unwrap_err(), VaultError::AlreadyOpen);
}

#[test]
fn the_recovery_sheet_opens_and_sets_a_new_passphrase() {
    let home = tempfile::tempdir().unwrap();
    let (vault, sheet) = create(home.path());
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let typed = sheet.to_sheet_text().to_lowercase().replace('-', " - \n");
    let typed = waymark_vault::RecoveryIdentity::from_sheet_text(&typed).unwrap();
    let (vault, opened) = Vault::unlock(home.path(), Secret::Recovery(&typed), None, NOW).unwrap();
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
    let new = waymark_vault::Passphrase::new("a new one").unwrap();
    vault
        .change_passphrase(&new, waymark_vault::KdfCost::fleeting())
        .unwrap();
    let newer_sheet = vault.make_recovery().unwrap();
    vault.close(NOW).snapshot.unwrap();
    assert_eq!(
        unlock(home.path()).unwrap_err(),
        VaultError::WrongPassphrase
    );
    let old = Vault::unlock(home.path(), Secret::Recovery(&sheet), None, NOW);
    assert_eq!(old.unwrap_err(), VaultError::WrongRecovery);
    drop(Vault::unlock(home.path(), Secret::Recovery(&newer_sheet), None, NOW).unwrap());
    Vault::unlock(home.path(), Secret::Passphrase(&new), None, NOW).unwrap();
}

#[test]
fn the_anchor_tells_an_older_folder() {
    let home = tempfile::tempdir().unwrap();
    let (folder, older) = (home.path().join("now"), home.path().join("older"));
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "one")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    copy_tree(&folder, &older);
    let (vault, _) = unlock(&folder).unwrap();
    let early = vault.anchor().unwrap();
    vault.commit(vec![put(2, "two")]).unwrap();
    let anchor = vault.anchor().unwrap();
    let anchor = waymark_vault::Anchor::from_text(&anchor.to_text()).unwrap();
    drop(vault);
    let secret = passphrase();
    let state = |folder, anchor| {
        let (_vault, opened) =
            Vault::unlock(folder, Secret::Passphrase(&secret), anchor, NOW).unwrap();
        opened.anchor_state
    };
    assert_eq!(state(folder.as_path(), Some(&anchor)), AnchorState::Same);
    assert_eq!(state(folder.as_path(), Some(&early)), AnchorState::Newer);
    assert_eq!(
        state(older.as_path(), Some(&anchor)),
        AnchorState::OlderThanAnchor
    );
    assert_eq!(state(older.as_path(), None), AnchorState::None);
}

#[test]
fn limits_are_named_and_nothing_is_cut() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = create(home.path());
    let big = Change::Put {
        key: key(1),
        schema: 1,
        bytes: Zeroizing::new(vec![1; waymark_vault::MAX_RECORD_BYTES + 1]),
    };
    let limit = waymark_vault::MAX_RECORD_BYTES as u64;
    assert_eq!(
        vault.commit(vec![put(2, "x"), big]).unwrap_err(),
        VaultError::TooLarge {
            what: waymark_vault::Large::Record,
            limit
        }
    );
    let own = RecordKey {
        collection: Collection::RESERVED,
        id: [0; 16],
    };
    let refused = vault.commit(vec![Change::Remove { key: own }]);
    assert_eq!(refused.unwrap_err(), VaultError::ReservedCollection);
    vault.commit(vec![]).unwrap();
    drop(vault);
    let (_vault, opened) = unlock(home.path()).unwrap();
    assert!(opened.records.is_empty(), "a refused commit leaves nothing");
}

#[test]
fn folders_that_hold_no_vault_are_told_apart() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(unlock(home.path()).unwrap_err(), VaultError::NotAVault);
    std::fs::write(home.path().join("letter.txt"), "mine").unwrap();
    let refused = Vault::create(
        home.path(),
        &passphrase(),
        waymark_vault::KdfCost::fleeting(),
        UnixMillis(0),
    );
    assert_eq!(refused.unwrap_err(), VaultError::AlreadyExists);
    assert_eq!(
        std::fs::read(home.path().join("letter.txt")).unwrap(),
        b"mine"
    );
}

#[test]
fn a_snapshot_is_due_after_two_hundred_commits_or_a_day() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = create(home.path());
    assert!(!vault.snapshot_due(NOW));
    assert!(vault.snapshot_due(UnixMillis(NOW.0 + 24 * 3_600_000)));
    for number in 0..200 {
        vault.commit(vec![put(number, "x")]).unwrap();
    }
    assert!(vault.snapshot_due(NOW));
    vault.snapshot(NOW).unwrap();
    assert!(!vault.snapshot_due(UnixMillis(NOW.0 + 48 * 3_600_000)));
}

#[cfg(unix)]
#[test]
fn nothing_is_readable_by_others() {
    use std::os::unix::fs::PermissionsExt;
    fn check(folder: &std::path::Path) {
        let mode = std::fs::metadata(folder).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o700, "{}", folder.display());
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                check(&entry.path());
            } else {
                let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
                assert_eq!(mode, 0o600, "{}", entry.path().display());
            }
        }
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "one")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    check(&folder);
}

#[test]
fn a_vault_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Vault>();
}

#[test]
fn the_standard_cost_is_log_n_18_and_opens() {
    let home = tempfile::tempdir().unwrap();
    let standard = waymark_vault::KdfCost::STANDARD;
    let (vault, _) = Vault::create(home.path(), &passphrase(), standard, NOW).unwrap();
    vault.commit(vec![put(1, "kept")]).unwrap();
    drop(vault);
    let key_file = std::fs::read(home.path().join("keys/passphrase.age")).unwrap();
    let header = String::from_utf8_lossy(&key_file[..100]).into_owned();
    assert!(header.lines().nth(1).unwrap().ends_with(" 18"), "{header}");
    assert_eq!(unlock(home.path()).unwrap().1.records.len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn the_keys_are_locked_against_swapping_and_let_go_with_the_vault() {
    let locked = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("VmLck:"));
        let number = line.unwrap().split_whitespace().nth(1).unwrap();
        number.parse::<u64>().unwrap()
    };
    let home = tempfile::tempdir().unwrap();
    let before = locked();
    let (vault, _) = create(home.path());
    assert!(locked() > before, "locked pages are counted");
    vault.purge(NOW).unwrap();
    drop(vault);
    assert_eq!(locked(), before, "nothing stays locked");
}

#[test]
fn the_recovery_sheet_sets_a_new_passphrase_even_where_the_store_is_gone() {
    let home = tempfile::tempdir().unwrap();
    let (vault, sheet) = create(home.path());
    let new = waymark_vault::Passphrase::new("a new one").unwrap();
    let cost = waymark_vault::KdfCost::fleeting();
    let refused = Vault::set_passphrase(home.path(), &sheet, &new, cost);
    assert_eq!(refused.unwrap_err(), VaultError::AlreadyOpen);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    std::fs::remove_dir_all(home.path().join("store")).unwrap();
    for name in ["passphrase.age", "passphrase.age.2", "passphrase.age.sum"] {
        std::fs::write(home.path().join("keys").join(name), "gone").unwrap();
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let (_, other) = create(elsewhere.path());
    let refused = Vault::set_passphrase(home.path(), &other, &new, cost);
    assert_eq!(refused.unwrap_err(), VaultError::WrongRecovery);
    Vault::set_passphrase(home.path(), &sheet, &new, cost).unwrap();
    let (_vault, opened) = Vault::unlock(home.path(), Secret::Passphrase(&new), None, NOW).unwrap();
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
}
