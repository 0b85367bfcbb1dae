//! Suite 1: kill -9 at random moments. Every acknowledged commit is there afterwards, and the whole
//! content equals the model at some commit at or after the last acknowledged one.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use waymark_vault::Change;

const FOLDER: &str = "WAYMARK_VAULT_KILL_FOLDER";
const KILLS: u64 = 40;

/// What commit number `n` does: a pure function, so that the parent knows the model.
fn commit_of(n: u64) -> Vec<Change> {
    let number = (n % 37) as u32;
    let length = 20 + (n * 7919 % 3000) as usize * usize::from(n.is_multiple_of(11)) * 30;
    let mut changes = vec![put(number, &format!("{n} {}", "x".repeat(length)))];
    changes.push(put(1000, &n.to_string()));
    if n.is_multiple_of(5) {
        changes.push(Change::Remove {
            key: key(((n + 3) % 37) as u32),
        });
    }
    changes
}

/// The content after commits 1..=n, as length and beginning of each record.
fn model_after(n: u64) -> std::collections::BTreeMap<waymark_vault::RecordKey, String> {
    let mut model = std::collections::BTreeMap::new();
    for one in 1..=n {
        for change in commit_of(one) {
            match change {
                Change::Put { key, bytes, .. } => {
                    model.insert(key, String::from_utf8(bytes.to_vec()).unwrap());
                }
                Change::Remove { key } => {
                    model.remove(&key);
                }
            }
        }
    }
    model
}

/// Not a test by itself: the child that commits until it is killed.
#[test]
fn child_that_commits_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let (vault, opened) = unlock(Path::new(&folder)).unwrap();
    let mut at: u64 = by_key(&opened.records)
        .get(&key(1000))
        .map_or(0, |text| text.parse().unwrap());
    // Straight to the file descriptor: the harness captures what println prints.
    let mut out = std::fs::File::options()
        .write(true)
        .open("/dev/stdout")
        .unwrap();
    writeln!(out, "open {at}").unwrap();
    loop {
        at += 1;
        vault.commit(commit_of(at)).unwrap();
        writeln!(out, "ack {at}").unwrap();
        if at.is_multiple_of(40) {
            vault.snapshot_in_background(NOW).unwrap();
        }
        if at.is_multiple_of(150) {
            vault
                .change_passphrase(&passphrase(), waymark_vault::KdfCost::fleeting())
                .unwrap();
        }
    }
}

#[test]
fn every_acknowledged_commit_survives_forty_kills() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    drop(create(&folder));
    let (mut acknowledged, mut seed) = (0, 0x9e37_79b9_7f4a_7c15_u64);
    let mut repairs = 0;
    for round in 0..KILLS {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // Every third round is killed near the opening, the others in the middle of work.
        let near_open = round % 3 == 0;
        let wait = Duration::from_millis(if near_open {
            (seed >> 40) % 60
        } else {
            (seed >> 40) % 180
        });
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_commits_until_killed", "--nocapture"])
            .env(FOLDER, &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = child.stdout.take().unwrap();
        let (opened, is_open) = std::sync::mpsc::channel();
        let reader = std::thread::spawn(move || {
            let mut newest = None;
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if line.contains("open ") {
                    let _perhaps_near_open = opened.send(());
                }
                newest = line
                    .rsplit_once("ack ")
                    .and_then(|(_, n)| n.parse::<u64>().ok())
                    .or(newest);
            }
            newest
        });
        if !near_open {
            is_open.recv_timeout(Duration::from_secs(60)).unwrap();
        }
        std::thread::sleep(wait);
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = reader.join().unwrap().unwrap_or(0).max(acknowledged);
        let (vault, opened) = unlock(&folder).unwrap();
        repairs += u32::from(opened.repair.is_some());
        let records = by_key(&opened.records);
        let at: u64 = records
            .get(&key(1000))
            .map_or(0, |text| text.parse().unwrap());
        assert!(
            at >= acknowledged,
            "round {round}: acknowledged {acknowledged}, found {at}"
        );
        assert!(
            records == model_after(at),
            "round {round}: content differs at commit {at}"
        );
        assert!(opened.repair.is_none_or(|report| report.complete));
        drop(vault);
    }
    assert!(acknowledged > 200, "the child did work: {acknowledged}");
    assert!(
        repairs < KILLS as u32 / 2,
        "a kill is no damage: {repairs} repairs"
    );
}
