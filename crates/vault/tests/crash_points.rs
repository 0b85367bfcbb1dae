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
use std::process::{Command, Stdio};
use std::time::Duration;
use waymark_vault::{KdfCost, RepairStep, SheetChoice, VaultError};

const CHILD: &str = "child_that_does_one_thing";
/// What changes the disk, or promises that it is changed.
const CALLS: &str = "openat,write,pwrite64,fsync,fdatasync,sync_file_range,rename,unlink,unlinkat,\
                     mkdir,rmdir,ftruncate,chmod,fallocate,flock";
/// A file that the child waits for, beside its folder, before it begins.
const GO: &str = "go";
/// The two threads that are killed at each call of their own, because `strace` counts calls by thread:
/// the one that works for the caller, and the one that makes things durable.
const CALLER: &str = "caller";
const STORAGE: &str = "vault-storage";
/// Of a re-key every n-th call is tried.
const STEP_OF_REKEY: usize = 4;

/// Not a test by itself: the child that does one thing and is killed on the way.
#[test]
fn child_that_does_one_thing() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let (folder, task) = (Path::new(&folder), std::env::var(TASK).unwrap());
    let wait = || {
        say("open 1");
        while !folder.with_file_name(GO).exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
    };
    if task == "open" {
        wait();
    }
    let (vault, opened) = unlock_with(folder, 0).unwrap();
    let at = commit_in(&by_key(&opened.records));
    say(&format!("ack {at}"));
    if task != "open" {
        wait();
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

/// The same, and a purge that was cut off when it had gone into force and its first part was moved.
fn build_half_purged(folder: &Path) -> u64 {
    let purged = folder.with_extension("purged");
    let commits = build(folder);
    copy_tree(folder, &purged);
    let (vault, _) = unlock_with(&purged, 0).unwrap();
    vault.purge(NOW).unwrap();
    drop(vault);
    let old = folder.join("renewal-old");
    std::fs::create_dir(&old).unwrap();
    std::fs::rename(folder.join("keys"), old.join("keys")).unwrap();
    for part in ["keys", "ledger", "store", "snapshots"] {
        copy_tree(&purged.join(part), &folder.join("renewal-ready").join(part));
    }
    commits
}

/// A place to be killed at: the n-th call of a kind by a certain thread, or by whichever thread comes
/// to that number first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Point {
    thread: Option<&'static str>,
    call: String,
    count: u32,
}

/// The number of a program's thread by its name; the harness runs a sole test on the main thread.
fn thread_of(process: u32, name: &str) -> Option<String> {
    if name == CALLER {
        return Some(process.to_string());
    }
    // A thread takes its name when it first runs.
    (0..1000).find_map(|_| {
        std::thread::sleep(Duration::from_millis(1));
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).ok()?;
        threads.flatten().find_map(|thread| {
            let comm = std::fs::read_to_string(thread.path().join("comm")).ok()?;
            let number = thread.file_name().into_string().ok()?;
            comm.starts_with(name).then_some(number)
        })
    })
}

/// Every call of each thread, from the listing of strace.
fn points_in(trace: &str, own: &[(Option<String>, &'static str)]) -> Vec<Point> {
    let mut made: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut points = BTreeSet::new();
    for line in trace.lines() {
        let call = line.split_once(' ').and_then(|(thread, rest)| {
            let (call, _) = rest.trim_start().split_once('(')?;
            Some((thread, call))
        });
        let Some((thread, call)) = call else {
            continue;
        };
        if !CALLS.split(',').any(|one| one == call) {
            continue;
        }
        let count = made.entry((thread, call)).or_default();
        *count += 1;
        let name = own
            .iter()
            .find(|(number, _)| number.as_deref() == Some(thread));
        points.insert(Point {
            thread: name.map(|(_, name)| *name),
            call: call.to_owned(),
            count: *count,
        });
    }
    points.into_iter().collect()
}

/// How many calls one thread made, of those that made the most; the listing names threads or has one.
fn most_by_one_thread(listing: &str) -> u32 {
    let mut made: BTreeMap<&str, u32> = BTreeMap::new();
    for line in listing.lines().filter(|line| !line.contains(" resumed>")) {
        let thread = line.split_once(' ').map_or("", |(first, _)| first);
        let thread = if thread.parse::<u32>().is_ok() {
            thread
        } else {
            ""
        };
        *made.entry(thread).or_default() += 1;
    }
    made.into_values().max().unwrap_or(0)
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

    /// Starts the child, which waits before the one thing; then strace takes hold of one thread, or of
    /// all, and it goes on. Gives how it ended, what it said, and the numbers of its own threads.
    fn run(&self, folder: &Path, thread: Option<&str>, words: &[&str]) -> Option<Run> {
        let go = folder.with_file_name(GO);
        drop(std::fs::remove_file(&go));
        let worker = Worker::start(&[], CHILD, folder, self.task);
        worker.wait_until_open();
        let process = worker.process();
        let storage = (self.task != "open").then(|| thread_of(process, STORAGE));
        let own = [
            (thread_of(process, CALLER), CALLER),
            (storage.flatten(), STORAGE),
        ];
        let held = match thread {
            Some(name) => thread_of(process, name).unwrap(),
            None => process.to_string(),
        };
        let every: &[&str] = if thread.is_none() { &["-f"] } else { &[] };
        let mut strace = Command::new("strace")
            .args(["-qq", "-p", &held])
            .args(every)
            .args(words)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let is_held = wait_until_held(process, thread.is_some().then_some(held.as_str()));
        std::fs::write(&go, "").unwrap();
        let (well, heard) = worker.wait();
        strace.wait().unwrap();
        is_held.then_some(Run { well, heard, own })
    }

    fn find_points(&self) -> Option<Vec<Point>> {
        let (folder, trace) = (self.fresh("traced"), self.home.path().join("trace"));
        let calls = format!("trace={CALLS}");
        let words = ["-e", &calls, "-e", "signal=none", "-o", trace.to_str()?];
        let run = self.run(&folder, None, &words)?;
        assert!(run.well && run.heard.acknowledged >= self.commits);
        let trace = std::fs::read_to_string(trace).ok()?;
        Some(points_in(&trace, &run.own))
    }

    /// Whether the child was killed on the way, and how often the store was built again after it. Where
    /// it was not killed, the listing of that very run has to show that there was no such call in it.
    fn crash_at(&self, point: &Point) -> (bool, u32) {
        let told = format!("{}, killed at {point:?}", self.task);
        let folder = self.fresh("victim");
        let trace = format!("trace={}", point.call);
        let inject = format!("inject={}:signal=KILL:when={}", point.call, point.count);
        let listing = self.home.path().join("listing");
        let out = listing.to_str().unwrap();
        let words = ["-e", &trace, "-e", &inject, "-e", "signal=none", "-o", out];
        let run = self
            .run(&folder, point.thread, &words)
            .unwrap_or_else(|| panic!("{told}"));
        if run.well {
            let made = most_by_one_thread(&std::fs::read_to_string(&listing).unwrap());
            assert!(
                made < point.count,
                "{told}: it was reached, and nothing happened"
            );
        }
        let rebuilt = self.check(&folder, &run.heard, &told);
        std::fs::remove_dir_all(folder).unwrap();
        (!run.well, rebuilt)
    }

    fn check(&self, folder: &Path, heard: &Heard, told: &str) -> u32 {
        let mut acknowledged = heard.acknowledged.max(self.commits);
        let secret = secret_in_force(folder, heard, told);
        let mut model = Model::default();
        let mut rebuilt = 0;
        for again in 0..3 {
            let opened = within_limit("opening after a crash", || unlock_with(folder, secret));
            let (vault, opened) =
                opened.unwrap_or_else(|error| panic!("{told}, opening {again}: {error}"));
            acknowledged = model.check(&opened.records, acknowledged, told);
            if let Some(report) = opened.repair {
                assert_eq!(report.steps, [RepairStep::StoreRebuilt], "{told}");
                assert!(report.complete, "{told}: {report:?}");
                rebuilt += 1;
                eprintln!("{told}, opening {again}: the store was built again");
            }
            let mut attachment = Vec::new();
            vault.read_attachment([1; 16], &mut attachment).unwrap();
            assert!(attachment == [5; 20_000], "{told}");
            drop(vault);
        }
        let leftover = std::fs::read_dir(folder).unwrap().any(|entry| {
            let name = entry.unwrap().file_name();
            name.to_string_lossy().contains("renewal")
        });
        assert!(!leftover, "{told}: half a renewal is left");
        rebuilt
    }
}

/// How one run ended.
struct Run {
    well: bool,
    heard: Heard,
    own: [(Option<String>, &'static str); 2],
}

/// Waits until strace has hold of one thread of a process, or of all.
fn wait_until_held(process: u32, thread: Option<&str>) -> bool {
    let is_held = |thread: &str| {
        let status = format!("/proc/{process}/task/{thread}/status");
        let told = std::fs::read_to_string(status).unwrap_or_default();
        told.contains("TracerPid:") && !told.contains("TracerPid:\t0\n")
    };
    let all_held = || {
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).unwrap();
        let mut names = threads.flatten().map(|thread| thread.file_name());
        names.all(|name| is_held(&name.to_string_lossy()))
    };
    for _ in 0..5000 {
        if thread.map_or_else(all_held, is_held) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    false
}

/// Exactly one passphrase is in force, and the new one if that was said. Opening may mend a key file
/// of which one copy was written anew when the end came.
fn secret_in_force(folder: &Path, heard: &Heard, told: &str) -> u64 {
    match unlock_with(folder, 0) {
        Ok((_vault, opened)) => {
            assert_eq!(heard.in_force, 0, "{told}: the old passphrase still opens");
            let mended = opened.repair.is_some();
            assert!(!mended || heard.begun == 1, "{told}: {:?}", opened.repair);
            0
        }
        Err(VaultError::WrongPassphrase) => {
            assert_eq!(heard.begun, 1, "{told}: no new passphrase was on its way");
            drop(unlock_with(folder, 1));
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
        skipped(&format!(
            "no strace here, {task} was not killed at any call"
        ));
        return;
    };
    let (mut tried, mut killed, mut rebuilt) = (0, 0, 0);
    for point in points.iter().skip(part).step_by(of) {
        tried += 1;
        let (was_killed, times) = scene.crash_at(point);
        killed += u32::from(was_killed);
        rebuilt += times;
    }
    eprintln!(
        "{task}: {} crash points, {tried} tried, {killed} killed, {rebuilt} stores built again",
        points.len()
    );
    assert_eq!(rebuilt, 0, "a crash is no damage");
    // The others were not made in their own run, which was looked into there.
    assert!(tried > 5 && killed * 2 > tried, "{killed} of {tried}");
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
