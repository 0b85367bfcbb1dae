//! Suite 4, a first part: the disk fills up. Commits are refused with that name and nothing hangs;
//! what was acknowledged can be read while the disk is full, and work goes on when there is space.
//! Needs `unshare` and a tmpfs; skipped, loudly, where they are not to be had.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::*;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use waymark_vault::VaultError;

const FOLDER: &str = "WAYMARK_VAULT_FULL_FOLDER";

/// Not a test by itself: runs in a namespace of its own, inside a small tmpfs.
#[test]
fn child_that_fills_its_disk() {
    let Some(home) = std::env::var_os(FOLDER) else {
        return;
    };
    let home = Path::new(&home);
    let filler = home.join("filler");
    std::fs::write(&filler, vec![1; 3 << 20]).unwrap();
    let folder = home.join("journal");
    let (vault, _) = create(&folder);
    let text = "words that matter ".repeat(1500);
    let (mut kept, mut slowest) = (0_u32, Duration::ZERO);
    let refused = loop {
        let since = Instant::now();
        let done = vault.commit(vec![put(kept, &format!("{kept} {text}"))]);
        slowest = slowest.max(since.elapsed());
        if kept % 40 == 39 {
            vault.snapshot_in_background(NOW).unwrap();
        }
        match done {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 3000, "the disk never filled");
    };
    assert_eq!(refused, VaultError::DiskFull);
    assert!(vault.space_is_low());
    let since = Instant::now();
    drop(vault);
    eprintln!("filled, closing took {:?}", since.elapsed());
    assert!(since.elapsed() < Duration::from_secs(15), "closing hung");
    assert!(
        slowest < Duration::from_secs(10),
        "a commit took {slowest:?}"
    );
    let check = |records: &[waymark_vault::Stored]| {
        let records = by_key(records);
        assert_eq!(records.len(), kept as usize);
        assert!((0..kept).all(|n| records[&key(n)] == format!("{n} {text}")));
    };
    let since = Instant::now();
    let (vault, opened) = unlock(&folder).unwrap();
    eprintln!("unlocking took {:?}", since.elapsed());
    check(&opened.records);
    // An unfinished snapshot may have made room when it was given up.
    let again = vault.commit(vec![put(0, &format!("0 {text}"))]);
    assert!(
        matches!(again, Ok(_) | Err(VaultError::DiskFull)),
        "{again:?}"
    );
    std::fs::remove_file(&filler).unwrap();
    vault.commit(vec![put(0, &format!("0 {text}"))]).unwrap();
    drop(vault);
    let (_vault, opened) = unlock(&folder).unwrap();
    check(&opened.records);
    eprintln!("kept {kept}, slowest {slowest:?}");
}

#[test]
fn a_full_disk_is_named_and_loses_nothing() {
    let possible = Command::new("unshare").args(["-rm", "true"]).status();
    if !possible.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: no private mounts here, no disk was filled");
        return;
    }
    for size in ["20m", "28m", "37m"] {
        let home = tempfile::tempdir().unwrap();
        let script = format!(
            "mount -t tmpfs -o size={size} tmpfs \"$1\" && \
             exec \"$2\" --exact child_that_fills_its_disk --nocapture"
        );
        let child = Command::new("unshare")
            .args(["-rm", "sh", "-ec", &script, "sh"])
            .args([
                home.path().as_os_str(),
                std::env::current_exe().unwrap().as_os_str(),
            ])
            .env(FOLDER, home.path())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&child.stderr).into_owned();
        assert!(
            child.status.success() && told.contains("kept "),
            "{size}: {told}"
        );
    }
}
