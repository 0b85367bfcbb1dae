//! Suite 6: thirty folders in which somebody else is, was, or may do as they like: two programs at
//! once, a lock left behind, folders that cannot be written, are missing, or lie behind a link. One
//! opens, the others are told why, and nothing is damaged.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::work::{FOLDER, Worker, say, unlock_with};
use common::*;
use std::collections::HashSet;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use waymark_vault::{
    AnchorState, CopyFault, CopyReader, Part, Secret, Vault, VaultError, held_snapshots, verify,
};

const CHILD: &str = "child_that_opens_and_stays";

/// Not a test by itself: another program that opens the vault, if it can, and stays.
#[test]
fn child_that_opens_and_stays() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    match unlock_with(Path::new(&folder), 0) {
        Ok((_vault, _)) => {
            say("now 1");
            say("open 1");
            std::thread::sleep(std::time::Duration::from_secs(60));
        }
        Err(error) => {
            assert_eq!(error, VaultError::AlreadyOpen);
            say("begin 1");
            say("open 1");
        }
    }
}

fn filled(folder: &Path) {
    let (vault, _) = create(folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
}

fn is_whole(folder: &Path, told: &str) {
    let (_vault, opened) = unlock(folder).unwrap_or_else(|error| panic!("{told}: {error}"));
    assert_eq!(opened.repair, None, "{told}");
    assert_eq!(by_key(&opened.records)[&key(1)], "kept", "{told}");
}

#[test]
fn of_two_programs_at_once_one_opens_and_the_other_is_told_six_times() {
    for round in 0..6 {
        let home = tempfile::tempdir().unwrap();
        filled(home.path());
        let both = [(); 2].map(|()| Worker::start(&[], CHILD, home.path(), ""));
        for worker in &both {
            worker.wait_until_open();
        }
        // While the winner stays, a third one is told too, and reading needs no lock.
        assert_eq!(unlock(home.path()).unwrap_err(), VaultError::AlreadyOpen);
        let passphrase = passphrase();
        let secret = Secret::Passphrase(&passphrase);
        assert_eq!(
            verify(home.path(), secret).unwrap_err(),
            VaultError::AlreadyOpen
        );
        CopyReader::open(home.path(), secret, None).unwrap();
        let heard = both.map(Worker::kill);
        let (winners, told): (u64, u64) = heard.iter().fold((0, 0), |(won, told), one| {
            (won + one.in_force, told + one.begun)
        });
        assert_eq!((winners, told), (1, 1), "round {round}");
        // The lock of a killed program is no lock.
        is_whole(home.path(), "after the winner was killed");
    }
}

#[test]
fn within_one_program_a_vault_opens_once_in_four_threads() {
    for _ in 0..4 {
        let home = tempfile::tempdir().unwrap();
        filled(home.path());
        let opened: Vec<_> = std::thread::scope(|scope| {
            let opening = [(); 4].map(|()| scope.spawn(|| unlock(home.path())));
            opening.map(|one| one.join().unwrap()).into()
        });
        let winners = opened.iter().filter(|one| one.is_ok()).count();
        assert_eq!(winners, 1);
        let told = opened.iter().filter_map(|one| one.as_ref().err());
        assert!(
            told.into_iter()
                .all(|error| *error == VaultError::AlreadyOpen)
        );
        drop(opened);
        is_whole(home.path(), "after four threads");
    }
}

#[test]
fn a_lock_file_left_behind_or_filled_with_anything_locks_nobody_out() {
    for content in ["", "12345\n", "\u{0}\u{0}", "locked by another computer"] {
        let home = tempfile::tempdir().unwrap();
        filled(home.path());
        std::fs::write(home.path().join("lock"), content).unwrap();
        is_whole(home.path(), content);
    }
}

#[test]
fn missing_folders_and_files_in_their_place_are_told_apart() {
    let home = tempfile::tempdir().unwrap();
    let absent = home.path().join("absent");
    assert_eq!(unlock(&absent).unwrap_err(), VaultError::NotAVault);
    assert!(!absent.exists(), "nothing was made");
    let file = home.path().join("file");
    std::fs::write(&file, "mine").unwrap();
    assert_eq!(unlock(&file).unwrap_err(), VaultError::NotAVault);
    let cost = waymark_vault::KdfCost::fleeting();
    let refused = waymark_vault::Vault::create(&file, &passphrase(), cost, NOW).unwrap_err();
    assert_eq!(refused, VaultError::AlreadyExists);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    std::fs::create_dir(home.path().join("empty")).unwrap();
    let refused = unlock(&home.path().join("empty")).unwrap_err();
    assert_eq!(refused, VaultError::NotAVault);
}

#[test]
fn each_missing_part_is_made_again_or_named() {
    for part in [
        "store",
        "ledger",
        "snapshots",
        "attachments",
        "ballast",
        "lock",
    ] {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("journal");
        filled(&folder);
        let path = folder.join(part);
        if path.is_dir() {
            std::fs::remove_dir_all(path).unwrap();
        } else {
            std::fs::remove_file(path).unwrap();
        }
        let (vault, opened) = unlock(&folder).unwrap_or_else(|error| panic!("{part}: {error}"));
        assert_eq!(by_key(&opened.records)[&key(1)], "kept", "without {part}");
        vault.put_attachment([1; 16], [1; 9].as_slice()).unwrap();
        vault.purge(NOW).unwrap();
        drop(vault);
        is_whole(&folder, part);
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    filled(&folder);
    std::fs::remove_dir_all(folder.join("keys")).unwrap();
    let what = Part::PassphraseKey;
    assert_eq!(unlock(&folder).unwrap_err(), VaultError::Damaged { what });
}

/// That it may not be read says nothing of what is in it: it is neither absent nor damaged.
#[cfg(target_os = "linux")]
#[test]
fn what_may_not_be_read_is_neither_absent_nor_damaged() {
    if !goes_on_as_a_person("what_may_not_be_read_is_neither_absent_nor_damaged") {
        return;
    }
    let (home, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (folder, copy) = (home.path().join("journal"), copy.path().join("copy"));
    let (vault, _) = create(&folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let closed = |places: &[&Path], refused: &dyn Fn()| {
        let modes: Vec<_> = places
            .iter()
            .map(|place| std::fs::metadata(place).unwrap().permissions())
            .collect();
        for place in places {
            std::fs::set_permissions(place, std::fs::Permissions::from_mode(0o000)).unwrap();
        }
        refused();
        for (place, mode) in places.iter().zip(modes) {
            std::fs::set_permissions(place, mode).unwrap();
        }
    };
    closed(&[&copy], &|| {
        assert_eq!(vault.copy_to(&copy, NOW), Err(VaultError::NotWritable));
        let check = vault.copy_check(Some(&copy), None, HashSet::new()).unwrap();
        assert_eq!(check.run(), Err(VaultError::NotReadable));
        let chosen = vault.keep_copy_in(Some(&copy.join("inside")), NOW);
        let failed = CopyFault::Failed(VaultError::NotReadable);
        assert_eq!(chosen, Err(failed));
    });
    drop(vault);
    let in_both = |place: &str, error: VaultError| {
        let path = folder.join(place);
        let beside = |ending: &str| {
            let mut name = path.clone().into_os_string();
            name.push(ending);
            std::path::PathBuf::from(name)
        };
        let both = [path.clone(), beside(".2")];
        let places: Vec<&Path> = both
            .iter()
            .map(|one| one.as_path())
            .filter(|one| one.exists())
            .collect();
        closed(&places, &|| {
            assert_eq!(unlock(&folder).unwrap_err(), error, "{place}");
            let read = CopyReader::open(&folder, secret, None);
            assert_eq!(read.unwrap_err(), error, "{place}, read");
        });
    };
    for place in [
        "",
        "vault.json",
        "keys",
        "keys/passphrase.age",
        "ledger",
        "snapshots",
    ] {
        in_both(place, VaultError::NotReadable);
    }
    let ledger = files_below(&folder.join("ledger")).pop().unwrap();
    let ledger = ledger.strip_prefix(&folder).unwrap().display().to_string();
    in_both(&ledger, VaultError::NotReadable);
    closed(&[&folder], &|| {
        assert_eq!(Vault::read_info(&folder), Err(VaultError::NotReadable));
        assert_eq!(held_snapshots(&folder), Err(VaultError::NotReadable));
        assert_eq!(
            held_snapshots(&folder.join("inside")),
            Err(VaultError::NotReadable)
        );
    });
    // One of two copies is enough, and nothing was moved or thrown away.
    closed(&[&folder.join("keys/passphrase.age")], &|| {
        CopyReader::open(&folder, secret, None).unwrap();
    });
    is_whole(&folder, "after all of that");
}

#[test]
fn a_journal_behind_a_link_is_the_same_journal() {
    let home = tempfile::tempdir().unwrap();
    let (real, link) = (home.path().join("real"), home.path().join("link"));
    filled(&real);
    symlink(&real, &link).unwrap();
    let (vault, _) = unlock(&link).unwrap();
    assert_eq!(unlock(&real).unwrap_err(), VaultError::AlreadyOpen);
    vault.purge(NOW).unwrap();
    let anchor = vault.anchor().unwrap();
    drop(vault);
    let secret = passphrase();
    let opened =
        waymark_vault::Vault::unlock(&real, Secret::Passphrase(&secret), Some(&anchor), NOW);
    assert_eq!(opened.unwrap().1.anchor_state, AnchorState::Same);
    // A link to nowhere is no vault.
    symlink(home.path().join("gone"), home.path().join("broken")).unwrap();
    let refused = unlock(&home.path().join("broken")).unwrap_err();
    assert_eq!(refused, VaultError::NotAVault);
    is_whole(&link, "behind a link");
}

#[cfg(target_os = "linux")]
#[test]
fn folders_that_cannot_be_written_are_named_and_stay_whole() {
    if !goes_on_as_a_person("folders_that_cannot_be_written_are_named_and_stay_whole") {
        return;
    }
    for part in ["", "keys", "ledger", "store", "snapshots"] {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("journal");
        filled(&folder);
        let place = folder.join(part);
        std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o500)).unwrap();
        let opened = unlock(&folder).map(|(vault, _)| vault.commit(vec![put(1, "kept")]));
        std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o700)).unwrap();
        // A commit writes into the ledger alone; the rest can wait.
        if part == "ledger" {
            let refused = opened.map(|commit| commit.unwrap()).unwrap_err();
            assert_eq!(refused, VaultError::NotWritable);
        } else {
            opened.unwrap().unwrap();
        }
        let (_vault, opened) = unlock(&folder).unwrap();
        assert_eq!(by_key(&opened.records)[&key(1)], "kept", "{part}");
    }
}

/// Really read-only, for root too: a mount of its own.
#[cfg(target_os = "linux")]
#[test]
fn a_read_only_medium_is_named_and_read_as_a_copy() {
    const READ_ONLY: &str = "WAYMARK_VAULT_TEST_READ_ONLY";
    if let Some(folder) = std::env::var_os(READ_ONLY) {
        let folder = Path::new(&folder);
        assert_eq!(unlock(folder).unwrap_err(), VaultError::NotWritable);
        let passphrase = passphrase();
        let secret = Secret::Passphrase(&passphrase);
        let (_reader, read) = CopyReader::open(folder, secret, None).unwrap();
        assert_eq!(by_key(&read.records)[&key(1)], "kept");
        eprintln!("read it");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    filled(&folder);
    let script = "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && exec \"$2\" \
                  --exact a_read_only_medium_is_named_and_read_as_a_copy --nocapture";
    let child = std::process::Command::new("unshare")
        .args(["-rm", "sh", "-ec", script, "sh"])
        .arg(&folder)
        .arg(std::env::current_exe().unwrap())
        .env(READ_ONLY, &folder)
        .output();
    let told = child.map(|child| String::from_utf8_lossy(&child.stderr).into_owned());
    match told {
        Ok(told) if told.contains("read it") => is_whole(&folder, "after reading"),
        Ok(told) if told.contains("panicked") => panic!("{told}"),
        _ => skipped("no private mounts here, nothing was read-only"),
    }
}
