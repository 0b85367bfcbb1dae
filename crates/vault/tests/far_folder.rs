//! A second folder that does not answer: a pipe lies where a file of the copy is to be read, or the
//! folder is one in which every look waits for ever. Nobody is shut out of the journal by it.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::*;
use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};
use waymark_vault::{
    CheckedCopy, CopyFault, CopyOutcome, CopyReader, CopyState, KdfCost, Part, Passphrase, Secret,
    Vault, VaultError, try_copy,
};

fn settled(vault: &Vault) -> CopyState {
    let begun = Instant::now();
    loop {
        match vault.copy_state() {
            CopyState::Waiting if begun.elapsed() < Duration::from_secs(15) => {
                std::thread::sleep(Duration::from_millis(5));
            }
            state => return state,
        }
    }
}

fn checked(vault: &Vault, folder: Option<&Path>) -> CheckedCopy {
    vault
        .copy_check(folder, None, HashSet::new())
        .unwrap()
        .run()
        .unwrap()
}

/// A journal, and a second folder with a copy of it.
fn with_copy(home: &Path) -> (Vault, waymark_vault::RecoveryIdentity) {
    let (vault, sheet) = create(&home.join("journal"));
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault
        .put_attachment([1; 16], [5; 20_000].as_slice())
        .unwrap();
    vault
        .put_attachment([2; 16], [6; 20_000].as_slice())
        .unwrap();
    vault.copy_to(&home.join("stick"), NOW).unwrap();
    (vault, sheet)
}

/// Runs the test `name` in a mount namespace of its own with an open file system that nobody serves
/// (descriptor 3), and gives true there; `die` lays it over a folder, which never answers from then on.
#[cfg(target_os = "linux")]
fn runs_with_a_dead_file_system(name: &str) -> bool {
    const INSIDE: &str = "WAYMARK_VAULT_TEST_DEAD";
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let script = "exec 3<>/dev/fuse && exec \"$0\" \"$1\" --exact --nocapture";
    let child = std::process::Command::new("unshare")
        .args(["-rm", "sh", "-c", script])
        .arg(std::env::current_exe().unwrap())
        .arg(name)
        .env(INSIDE, "1")
        .output();
    let told = child.map(|child| {
        let (out, err) = (child.stdout, child.stderr);
        format!(
            "{}{}",
            String::from_utf8_lossy(&out),
            String::from_utf8_lossy(&err)
        )
    });
    match told {
        Ok(told) if told.contains("1 passed") && told.contains(DEAD) => {}
        Ok(told) if told.contains("panicked") || told.contains("HUNG") => panic!("{told}"),
        told => skipped(&format!("no dead file system can be mounted: {told:?}")),
    }
    false
}

#[cfg(target_os = "linux")]
const DEAD: &str = "it does not answer";

/// From now on every look into the folder waits for ever. False where that cannot be had.
#[cfg(target_os = "linux")]
#[allow(clippy::print_stderr, reason = "read by the parent")]
fn die(folder: &Path) -> bool {
    let mounted = std::process::Command::new("mount")
        .args(["-i", "-t", "fuse", "none"])
        .arg(folder)
        .args(["-o", "fd=3,rootmode=40000,user_id=0,group_id=0"])
        .status();
    let dead = mounted.is_ok_and(|status| status.success());
    if dead {
        eprintln!("{DEAD}");
    }
    dead
}

#[cfg(target_os = "linux")]
#[test]
fn a_second_folder_that_stops_answering_holds_up_nothing() {
    if !runs_with_a_dead_file_system("a_second_folder_that_stops_answering_holds_up_nothing") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let (stick, other) = (home.path().join("stick"), home.path().join("other"));
    let (vault, _) = with_copy(home.path());
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    assert!(matches!(settled(&vault), CopyState::UpToDate(_)));
    if !die(&stick) {
        return;
    }
    vault.commit(vec![put(2, "meanwhile")]).unwrap();
    within_limit("a snapshot", || vault.snapshot(NOW)).unwrap();
    within_limit("a purge", || vault.purge(NOW)).unwrap();
    vault.commit(vec![put(3, "after the purge")]).unwrap();
    let new = Passphrase::new("another").unwrap();
    within_limit("a new passphrase", || {
        vault.change_passphrase(&new, KdfCost::fleeting())
    })
    .unwrap();
    let stuck = Err(CopyFault::Failed(VaultError::Stuck));
    let chosen = within_limit("choosing", || vault.keep_copy_in(Some(&stick), NOW));
    assert_eq!(chosen, stuck);
    // By now nothing was heard of the copying for long.
    assert_eq!(
        vault.copy_state(),
        CopyState::Behind(CopyFault::Failed(VaultError::Stuck))
    );
    let check = vault
        .copy_check(Some(&stick), None, HashSet::new())
        .unwrap();
    assert_eq!(
        within_limit("a try", || check.run()),
        Err(VaultError::Stuck)
    );
    let tried = within_limit("a try of one", || vault.try_snapshot(Some(&stick), 3));
    assert_eq!(tried, Err(VaultError::Stuck));
    // Another folder takes its place, though the first still keeps a thread waiting.
    std::fs::create_dir(&other).unwrap();
    vault.keep_copy_in(Some(&other), NOW).unwrap();
    assert!(matches!(settled(&vault), CopyState::UpToDate(_)));
    assert_eq!(checked(&vault, Some(&other)).outcome, CopyOutcome::Whole);
    within_limit("taking it up", || vault.take_up_copy_in(Some(&stick), NOW)).unwrap();
    vault.commit(vec![put(4, "last")]).unwrap();
    let closed = within_limit("closing", || vault.close(NOW));
    closed.snapshot.unwrap();
    assert_eq!(
        closed.copy,
        CopyState::Behind(CopyFault::Failed(VaultError::Stuck))
    );
    let secret = Secret::Passphrase(&new);
    let opened = within_limit("unlocking", || {
        Vault::unlock(&home.path().join("journal"), secret, None, NOW)
    });
    let (_vault, opened) = opened.unwrap();
    assert_eq!((opened.repair, opened.records.len()), (None, 4));
    // What hangs in the dead folder ends with this program.
    std::mem::forget(home);
}

#[cfg(target_os = "linux")]
#[test]
fn the_lock_is_let_go_before_the_copy_is_done() {
    if !runs_with_a_dead_file_system("the_lock_is_let_go_before_the_copy_is_done") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = with_copy(home.path());
    if !die(&home.path().join("stick")) {
        return;
    }
    vault
        .take_up_copy_in(Some(&home.path().join("stick")), NOW)
        .unwrap();
    vault.commit(vec![put(2, "two")]).unwrap();
    let closed = vault.close_in_background(NOW).unwrap();
    let opened = within_limit("unlocking meanwhile", || {
        loop {
            match unlock(&home.path().join("journal")) {
                Err(VaultError::AlreadyOpen) => std::thread::sleep(Duration::from_millis(5)),
                opened => return opened,
            }
        }
    });
    assert_eq!(opened.unwrap().1.records.len(), 2);
    assert!(closed.try_recv().is_err(), "the copy is still waited for");
    assert!(closed.recv_timeout(LIMIT).unwrap().snapshot.is_ok());
    std::mem::forget(home);
}

#[test]
fn a_pipe_as_a_file_of_the_copy_is_replaced() {
    let home = tempfile::tempdir().unwrap();
    let stick = home.path().join("stick");
    let (vault, _) = with_copy(home.path());
    for file in files_below(&stick) {
        let name = file.strip_prefix(&stick).unwrap().display().to_string();
        lay_pipe(&file);
        // The file that is written first, aside, in the way too.
        let mut part = file.clone().into_os_string();
        part.push(".part");
        lay_pipe(Path::new(&part));
        within_limit("a copy", || vault.copy_to(&stick, NOW))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            checked(&vault, Some(&stick)).outcome,
            CopyOutcome::Whole,
            "{name}"
        );
        assert!(
            files_below(&stick).iter().all(|file| file.is_file()),
            "{name}"
        );
    }
}

/// What each damage of a copy is called, and that making it again mends it.
#[test]
fn a_try_names_what_is_wrong_with_a_copy_and_copying_again_mends_it() {
    let home = tempfile::tempdir().unwrap();
    let stick = home.path().join("stick");
    let (vault, _) = with_copy(home.path());
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    assert!(matches!(settled(&vault), CopyState::UpToDate(_)));
    let picture = format!("attachments/{}.age", "01".repeat(16));
    let newest = vault.snapshot(NOW).unwrap().sequence;
    let snapshot = format!("snapshots/{newest:010}.age");
    type Damage = fn(&Path);
    let flip: Damage = |file| {
        let mut bytes = std::fs::read(file).unwrap();
        // Never the same in both copies.
        let is_second = file.extension().is_some_and(|ending| ending == "2");
        let at = bytes.len() / if is_second { 3 } else { 2 };
        bytes[at] ^= 1;
        std::fs::write(file, bytes).unwrap();
    };
    let remove: Damage = |file| std::fs::remove_file(file).unwrap();
    let cases: [(&[&str], Damage, CopyOutcome); 10] = [
        (&[], flip, CopyOutcome::Whole),
        (&[&picture], flip, CopyOutcome::AttachmentsDamaged(1)),
        (&[&picture], remove, CopyOutcome::AttachmentsMissing(1)),
        (&[&snapshot], flip, CopyOutcome::SnapshotDamaged),
        (&["keys/passphrase.age"], flip, CopyOutcome::SpareDamaged),
        (&["keys/recovery.age.2"], remove, CopyOutcome::SpareDamaged),
        (&["keys/data-1.age.sum"], flip, CopyOutcome::SpareDamaged),
        (
            &["vault.json", "vault.json.2"],
            flip,
            CopyOutcome::KeysDamaged,
        ),
        (
            &["keys/passphrase.age", "keys/passphrase.age.2"],
            flip,
            CopyOutcome::KeysDamaged,
        ),
        (
            &[
                "keys/recovery.age",
                "keys/recovery.age.2",
                "keys/recovery.age.sum",
            ],
            remove,
            CopyOutcome::KeysDamaged,
        ),
    ];
    for (names, damage, outcome) in cases {
        for name in names {
            damage(&stick.join(name));
        }
        let found = checked(&vault, Some(&stick));
        assert_eq!(found.outcome, outcome, "{names:?}: {found:?}");
        assert_eq!(checked(&vault, None).outcome, CopyOutcome::Whole);
        if names == ["vault.json", "vault.json.2"] {
            // It is no copy of this vault any more, as far as can be seen: nothing is written into it.
            std::fs::remove_dir_all(&stick).unwrap();
            std::fs::create_dir(&stick).unwrap();
        }
        vault.keep_copy_in(Some(&stick), NOW).unwrap();
        assert!(
            matches!(settled(&vault), CopyState::UpToDate(_)),
            "{names:?}"
        );
        assert_eq!(
            checked(&vault, Some(&stick)).outcome,
            CopyOutcome::Whole,
            "{names:?}"
        );
    }
    let named = HashSet::from([[1; 16], [9; 16]]);
    let own = vault.copy_check(None, None, named).unwrap().run().unwrap();
    assert_eq!(own.outcome, CopyOutcome::AttachmentsMissing(1));
    assert_eq!(
        (own.sound_attachments, own.snapshot.unwrap().records),
        (2, 2)
    );
}

#[test]
fn a_try_knows_key_files_of_another_passphrase_and_of_before_a_rekey() {
    let home = tempfile::tempdir().unwrap();
    let stick = home.path().join("stick");
    let (vault, _) = with_copy(home.path());
    let new = Passphrase::new("another").unwrap();
    vault.change_passphrase(&new, KdfCost::fleeting()).unwrap();
    let found = checked(&vault, Some(&stick));
    assert_eq!(found.outcome, CopyOutcome::KeysDiffer);
    assert_eq!(found.other_keys, [Part::PassphraseKey]);
    let keep = waymark_vault::SheetChoice::Keep;
    vault.rekey(&new, KdfCost::fleeting(), keep, NOW).unwrap();
    let found = checked(&vault, Some(&stick));
    assert_eq!(
        found.outcome,
        CopyOutcome::KeysDamaged,
        "it lacks the data key"
    );
    assert_eq!(found.snapshot, None);
    vault.copy_to(&stick, NOW).unwrap();
    assert_eq!(checked(&vault, Some(&stick)).outcome, CopyOutcome::Whole);
    let check = vault
        .copy_check(Some(&stick), None, HashSet::new())
        .unwrap();
    drop(vault);
    assert_eq!(check.run(), Err(VaultError::Stuck), "the keys are gone");
}

/// The copy may hold the last picture that is whole.
#[test]
fn a_damaged_attachment_is_never_copied_over_a_whole_one() {
    let home = tempfile::tempdir().unwrap();
    let (stick, name) = (
        home.path().join("stick"),
        format!("attachments/{}.age", "01".repeat(16)),
    );
    let (vault, _) = with_copy(home.path());
    let own = home.path().join("journal").join(&name);
    let whole = std::fs::read(&own).unwrap();
    for damaged in [&whole[..whole.len() - 7], &whole[..100], b""] {
        std::fs::write(&own, damaged).unwrap();
        assert_eq!(vault.copy_to(&stick, NOW).unwrap().kept_attachments, 1);
        assert_eq!(std::fs::read(stick.join(&name)).unwrap(), whole);
    }
    vault.keep_copy_in(Some(&stick), NOW).unwrap();
    settled(&vault);
    vault.commit(vec![put(5, "more")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let tried = try_copy(&stick, Secret::Passphrase(&passphrase())).unwrap();
    assert_eq!((tried.sound_attachments, tried.damaged_attachments), (2, 0));
}

#[test]
fn a_kept_copy_opens_without_trying_the_passphrase_once_more() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = with_copy(home.path());
    drop(vault);
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let (reader, _) = CopyReader::open(&home.path().join("stick"), secret, None).unwrap();
    let kept = home.path().join("kept");
    reader.keep(&kept, NOW).unwrap();
    // The passphrase opens it no more, so it is not asked.
    for ending in ["", ".2", ".sum"] {
        std::fs::write(kept.join(format!("keys/passphrase.age{ending}")), "gone").unwrap();
    }
    assert!(unlock(&kept).is_err());
    let (vault, opened) = reader.unlock_kept(&kept, NOW).unwrap();
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
    vault.commit(vec![put(2, "goes on")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let (other, _) = create(&home.path().join("other"));
    drop(other);
    let refused = reader.unlock_kept(&home.path().join("other"), NOW);
    assert_eq!(refused.unwrap_err(), VaultError::NotAVault);
}
