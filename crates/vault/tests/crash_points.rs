//! Suite 2: every call to the system that changes the disk, during opening, saving, a snapshot, a new
//! passphrase, a purge and a re-key, is the last one once: the program is killed as it makes it. Then
//! the journal is opened three times. Needs `strace`; skipped, loudly, where it is not to be had.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::work::{
    FOLDER, Heard, Model, TASK, Worker, commit_in, commit_of, passphrase_of, say, unlock_with,
};
use common::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use waymark_vault::{KdfCost, SheetChoice, VaultError};

const CHILD: &str = "child_that_does_one_thing";
/// What changes the disk, or promises that it is changed.
const CALLS: &str = "openat,write,pwrite64,fsync,fdatasync,sync_file_range,rename,unlink,unlinkat,\
                     mkdir,rmdir,ftruncate,chmod,fallocate,flock";
/// A call that is seen in the list of calls, just before the one thing begins.
const MARK: &str = "/waymark-begins-here";
/// Of a re-key every n-th call is tried.
const STEP_OF_REKEY: usize = 4;

/// Not a test by itself: the child that does one thing and is killed on the way.
#[test]
fn child_that_does_one_thing() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let task = std::env::var(TASK).unwrap();
    let mark = || drop(std::fs::read_link(MARK));
    if task == "open" {
        mark();
    }
    let (vault, opened) = unlock_with(Path::new(&folder), 0).unwrap();
    let at = commit_in(&by_key(&opened.records));
    say(&format!("ack {at}"));
    if task != "open" {
        mark();
    }
    let (new, cost) = (passphrase_of(1), KdfCost::fleeting());
    match task.as_str() {
        "save" => {
            for next in at + 1..=at + 3 {
                vault.commit(commit_of(next)).unwrap();
                say(&format!("ack {next}"));
            }
        }
        "snapshot" => drop(vault.snapshot(NOW).unwrap()),
        "purge" => drop(vault.purge(NOW).unwrap()),
        "passphrase" => {
            say("begin 1");
            vault.change_passphrase(&new, cost).unwrap();
            say("now 1");
        }
        "rekey" => {
            say("begin 1");
            vault.rekey(&new, cost, SheetChoice::Keep, NOW).unwrap();
            say("now 1");
        }
        _ => {}
    }
    drop(vault);
}

/// A journal with two snapshots, commits behind them, and an end without a goodbye.
fn build(folder: &Path) -> u64 {
    let (vault, _) = create(folder);
    for n in 1..=23 {
        vault.commit(commit_of(n)).unwrap();
        if n % 10 == 0 {
            vault.snapshot(NOW).unwrap();
        }
    }
    vault
        .put_attachment([1; 16], [5; 20_000].as_slice())
        .unwrap();
    drop(vault);
    23
}

/// The same, and a purge that was cut off right after it went into force.
fn build_half_purged(folder: &Path) -> u64 {
    let purged = folder.with_extension("purged");
    let commits = build(folder);
    copy_tree(folder, &purged);
    let (vault, _) = unlock_with(&purged, 0).unwrap();
    vault.purge(NOW).unwrap();
    drop(vault);
    for part in ["keys", "ledger", "store", "snapshots"] {
        copy_tree(&purged.join(part), &folder.join("renewal-ready").join(part));
    }
    std::fs::create_dir(folder.join("renewal-old")).unwrap();
    commits
}

/// For each call, how often each thread made it before and after the mark.
fn crash_points(trace: &str) -> Vec<(String, u32)> {
    let mut made: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut points = BTreeSet::new();
    let mut begun = false;
    for line in trace.lines() {
        let Some((thread, rest)) = line.split_once(' ') else {
            continue;
        };
        let Some((call, _)) = rest.trim_start().split_once('(') else {
            continue;
        };
        begun |= rest.contains(MARK);
        let count = made.entry((thread, call)).or_default();
        *count += 1;
        if begun && CALLS.split(',').any(|one| one == call) {
            points.insert((call.to_owned(), *count));
        }
    }
    points.into_iter().collect()
}

struct Scene {
    home: tempfile::TempDir,
    original: PathBuf,
    commits: u64,
    task: &'static str,
}

impl Scene {
    fn fresh(&self, name: &str) -> PathBuf {
        let folder = self.home.path().join(name);
        copy_tree(&self.original, &folder);
        folder
    }

    fn find_points(&self) -> Option<Vec<(String, u32)>> {
        let (folder, trace) = (self.fresh("traced"), self.home.path().join("trace"));
        let (calls, out) = (
            format!("trace={CALLS},readlink,readlinkat"),
            trace.to_str()?,
        );
        let before = [
            "strace",
            "-f",
            "-qq",
            "-e",
            &calls,
            "-e",
            "signal=none",
            "-o",
            out,
        ];
        let (well, heard) = Worker::start(&before, CHILD, &folder, self.task).wait();
        let trace = std::fs::read_to_string(trace).unwrap_or_default();
        if trace.is_empty() {
            return None;
        }
        assert!(well && heard.acknowledged >= self.commits, "{heard:?}");
        Some(crash_points(&trace))
    }

    fn crash_at(&self, call: &str, count: u32) -> bool {
        let told = format!("{}, killed at {call} number {count}", self.task);
        let folder = self.fresh("victim");
        let (trace, inject) = (
            format!("trace={call}"),
            format!("inject={call}:signal=KILL:when={count}"),
        );
        let before = [
            "strace",
            "-f",
            "-qq",
            "-e",
            &trace,
            "-e",
            &inject,
            "-o",
            "/dev/null",
        ];
        let (ended_well, heard) = Worker::start(&before, CHILD, &folder, self.task).wait();
        let mut acknowledged = heard.acknowledged.max(self.commits);
        let secret = secret_in_force(&folder, &heard, &told);
        let mut model = Model::default();
        for again in 0..3 {
            let _watchdog = Watchdog::of_seconds(20, "opening after a crash");
            let (vault, opened) = unlock_with(&folder, secret)
                .unwrap_or_else(|error| panic!("{told}, opening {again}: {error}"));
            acknowledged = model.check(&opened.records, acknowledged, &told);
            let complete = opened.repair.as_ref().is_none_or(|report| report.complete);
            assert!(complete, "{told}: {:?}", opened.repair);
            assert!(
                again == 0 || opened.repair.is_none(),
                "{told}: mended twice"
            );
            let mut attachment = Vec::new();
            vault.read_attachment([1; 16], &mut attachment).unwrap();
            assert!(attachment == [5; 20_000], "{told}");
            drop(vault);
        }
        let leftover = std::fs::read_dir(&folder).unwrap().any(|entry| {
            let name = entry.unwrap().file_name();
            name.to_string_lossy().contains("renewal")
        });
        assert!(!leftover, "{told}: half a renewal is left");
        std::fs::remove_dir_all(folder).unwrap();
        !ended_well
    }
}

/// Exactly one passphrase is in force, and the new one if that was said.
fn secret_in_force(folder: &Path, heard: &Heard, told: &str) -> u64 {
    match unlock_with(folder, 0) {
        Ok(_) => {
            assert_eq!(heard.in_force, 0, "{told}: the old passphrase still opens");
            0
        }
        Err(VaultError::WrongPassphrase) => {
            assert_eq!(heard.begun, 1, "{told}: no new passphrase was on its way");
            1
        }
        Err(error) => panic!("{told}: {error}"),
    }
}

/// Tries every `of`-th crash point, the first of them being number `part`.
fn crash_everywhere(task: &'static str, part: usize, of: usize) {
    crash_everywhere_in(build, task, part, of);
}

fn crash_everywhere_in(build: impl Fn(&Path) -> u64, task: &'static str, part: usize, of: usize) {
    let home = tempfile::tempdir().unwrap();
    let original = home.path().join("original");
    let commits = build(&original);
    let scene = Scene {
        home,
        original,
        commits,
        task,
    };
    let here = Command::new("strace").arg("-V").output().is_ok();
    let Some(points) = here.then(|| scene.find_points()).flatten() else {
        eprintln!("SKIPPED: no strace here, {task} was not killed at any call");
        return;
    };
    let (mut tried, mut killed) = (0, 0);
    for (call, count) in points.iter().skip(part).step_by(of) {
        tried += 1;
        killed += u32::from(scene.crash_at(call, *count));
    }
    eprintln!(
        "{task}: {} crash points, {tried} tried, {killed} killed",
        points.len()
    );
    assert!(
        killed * 10 >= tried * 7,
        "the points were reached: {killed} of {tried}"
    );
}

#[test]
fn a_crash_at_any_call_of_opening_loses_nothing() {
    crash_everywhere("open", 0, 1);
}

#[test]
fn a_crash_at_any_call_of_saving_loses_nothing() {
    crash_everywhere("save", 0, 1);
}

#[test]
fn a_crash_at_any_call_of_a_snapshot_loses_nothing() {
    crash_everywhere("snapshot", 0, 1);
}

#[test]
fn a_crash_at_any_call_of_a_new_passphrase_keeps_nobody_out() {
    crash_everywhere("passphrase", 0, 1);
}

#[test]
fn a_crash_at_every_odd_call_of_a_purge_loses_nothing() {
    crash_everywhere("purge", 0, 2);
}

#[test]
fn a_crash_at_every_even_call_of_a_purge_loses_nothing() {
    crash_everywhere("purge", 1, 2);
}

/// Its calls are those of a purge, but for the key files and attachments.
#[test]
fn a_crash_at_every_fourth_call_of_a_rekey_loses_nothing() {
    crash_everywhere("rekey", 0, STEP_OF_REKEY);
}

#[test]
fn a_crash_at_any_call_of_finishing_a_purge_at_the_opening_loses_nothing() {
    crash_everywhere_in(build_half_purged, "open", 0, 1);
}
