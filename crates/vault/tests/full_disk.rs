//! Suite 4: the disk fills up, 24 times: small disks (tmpfs, 3 to 36 MiB) and a limit on the size of
//! a file, in plain work, and at a snapshot, purge, re-key or new passphrase. Each refusal has that
//! one name, nothing hangs, what was acknowledged can be read while the disk is full, and work goes
//! on when there is space. Needs `unshare` and a tmpfs; skipped, loudly, where they are not to be had.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::work::{FOLDER, TASK, passphrase_of, unlock_with};
use common::*;
use std::path::Path;
use std::process::Command;
use waymark_vault::{KdfCost, SheetChoice, Stored, Vault, VaultError};

const CHILD: &str = "child_that_fills_its_disk";

/// The page of a few words.
const SMALL: u32 = 5001;

fn text(number: u32) -> String {
    format!("{number} {}", "words that matter ".repeat(6000))
}

fn check(records: &[Stored], kept: u32) {
    let mut records = by_key(records);
    let small = records.remove(&key(SMALL));
    assert!(small.is_none_or(|text| text == "a few words"));
    let found = (0..kept)
        .filter(|n| records.get(&key(*n)).is_some_and(|one| *one == text(*n)))
        .count();
    assert_eq!(found, kept as usize, "every acknowledged page is there");
    assert!(records.len() <= kept as usize + 1, "and no other");
}

/// Commits until refused; gives how many were acknowledged.
fn fill(vault: &Vault) -> u32 {
    for number in 0..3000 {
        let changes = vec![put(number, &text(number))];
        match within_limit("a commit on a filling disk", || vault.commit(changes)) {
            Ok(_) => {}
            Err(error) => {
                assert_eq!(error, VaultError::DiskFull);
                return number;
            }
        }
        if number % 20 == 19 {
            vault.snapshot_in_background(NOW).unwrap();
        }
    }
    panic!("the disk never filled");
}

/// Tries the operation on the full disk: it is done whole, or refused by that name.
fn operate(vault: &Vault, what: &str, secret: &mut u64) {
    let (new, cost) = (passphrase_of(1), KdfCost::fleeting());
    let done = within_limit("an operation on a full disk", || match what {
        "snapshot" => vault.snapshot(NOW).map(drop),
        "purge" => vault.purge(NOW).map(drop),
        "passphrase" => vault.change_passphrase(&new, cost),
        "rekey" => vault.rekey(&new, cost, SheetChoice::Keep, NOW).map(drop),
        "attachment" => vault
            .put_attachment([1; 16], std::io::repeat(1))
            .map(|_info| panic!("an endless picture was taken")),
        _ => Ok(()),
    });
    match done {
        Ok(()) => *secret = u64::from(matches!(what, "passphrase" | "rekey")),
        Err(error) => assert_eq!(error, VaultError::DiskFull, "{what}"),
    }
}

/// Not a test by itself: runs in a namespace of its own, inside a small tmpfs or under a limit.
#[test]
fn child_that_fills_its_disk() {
    let Some(home) = std::env::var_os(FOLDER) else {
        return;
    };
    let (home, what) = (Path::new(&home), std::env::var(TASK).unwrap());
    let filler = home.join("filler");
    let filled = std::fs::write(&filler, vec![1; 2 << 20]);
    let folder = home.join("journal");
    let cost = KdfCost::fleeting();
    let created = Vault::create(&folder, &passphrase(), cost, NOW);
    let (vault, _) = match created {
        Ok(created) => created,
        Err(error) => {
            assert_eq!(error, VaultError::DiskFull);
            assert!(filled.is_ok());
            let grown = Command::new("mount")
                .args(["-o", "remount,size=14m"])
                .arg(home)
                .status();
            assert!(grown.unwrap().success());
            // What was begun does not stand in the way of a second try.
            Vault::create(&folder, &passphrase(), cost, NOW).unwrap()
        }
    };
    let (kept, mut secret) = (fill(&vault), 0);
    let limited = std::env::var_os("WAYMARK_VAULT_TEST_LIMITED").is_some();
    if limited {
        // The frame that did not fit left nothing behind: a few words still do.
        vault.commit(vec![put(SMALL, "a few words")]).unwrap();
    }
    operate(&vault, &what, &mut secret);
    within_limit("closing on a full disk", || drop(vault));
    let opened = within_limit("unlocking on a full disk", || unlock_with(&folder, secret));
    let (vault, opened) = opened.unwrap();
    check(&opened.records, kept);
    assert_eq!(limited, by_key(&opened.records).contains_key(&key(SMALL)));
    // An unfinished snapshot may have made room when it was given up.
    let again = vault.commit(vec![put(0, &text(0))]);
    assert!(
        matches!(again, Ok(_) | Err(VaultError::DiskFull)),
        "{again:?}"
    );
    drop(std::fs::remove_file(&filler));
    if !limited && kept > 0 {
        vault.commit(vec![put(0, &text(0))]).unwrap();
    }
    drop(vault);
    let (_vault, opened) = unlock_with(&folder, secret).unwrap();
    check(&opened.records, kept.max(1));
    eprintln!("kept {kept}");
}

/// Runs the child behind a line of shell that makes its disk small.
fn run(line: &str, what: &str, limited: bool) {
    let home = tempfile::tempdir().unwrap();
    let mut command = if limited {
        let mut command = Command::new("sh");
        command.env("WAYMARK_VAULT_TEST_LIMITED", "1");
        command
    } else {
        let mut command = Command::new("unshare");
        command.args(["-rm", "sh"]);
        command
    };
    let script = format!("{line} && exec \"$2\" --exact {CHILD} --nocapture");
    let child = command
        .args(["-ec", &script, "sh"])
        .arg(home.path())
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, home.path())
        .env(TASK, what)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&child.stderr).into_owned();
    assert!(
        child.status.success() && told.contains("kept "),
        "{line}, {what}: {told}"
    );
    let kept = told.lines().find(|line| line.starts_with("kept "));
    eprintln!("{line}, {what}: {}", kept.unwrap_or_default());
}

fn small_disks(sizes: &[u32], operations: &[&str]) {
    let possible = Command::new("unshare").args(["-rm", "true"]).status();
    if !possible.is_ok_and(|status| status.success()) {
        skipped("no private mounts here, no disk was filled");
        return;
    }
    for size in sizes {
        for what in operations {
            let line = format!("mount -t tmpfs -o size={size}m tmpfs \"$1\"");
            run(&line, what, false);
        }
    }
}

#[test]
fn a_full_disk_is_named_and_loses_nothing_on_ten_small_disks() {
    small_disks(&[3, 4, 5, 6, 8, 10, 13, 17, 22, 28], &["nothing"]);
}

#[test]
fn whatever_is_tried_on_a_full_disk_is_done_whole_or_refused_by_name() {
    small_disks(
        &[14, 24],
        &["snapshot", "purge", "rekey", "passphrase", "attachment"],
    );
}

/// A limit on the size of one file stops the ledger in the middle of a frame.
#[test]
fn a_limit_on_files_is_named_as_a_full_disk_and_loses_nothing() {
    for (blocks, what) in [
        (4200, "nothing"),
        (5500, "snapshot"),
        (7000, "purge"),
        (9000, "rekey"),
    ] {
        let line = format!("trap '' XFSZ; ulimit -f {blocks}");
        run(&line, what, true);
    }
}
