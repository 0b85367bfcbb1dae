//! Suite 5: the power fails, 30 times. A journal lies on a file system of its own inside an image
//! file. While it is worked in, everything is stopped in the middle of what it does and the image is
//! copied: what was never synced is not in it. The copy is mounted, which replays its file system's
//! journal, and opened. Needs root and loop devices; skipped, loudly, where they are not to be had.
//!
//! Models ext4 as it is mounted by default, on a disk that keeps what it says it wrote.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::work::{CHILD, Heard, Model, Worker, unlock_with, work_until_killed};
use common::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use waymark_vault::VaultError;

/// Not a test by itself: the child that works until it is killed.
#[test]
fn child_that_works_until_killed() {
    work_until_killed();
}

fn run(program: &str, arguments: &[&str]) -> bool {
    let done = Command::new(program).args(arguments).output();
    done.is_ok_and(|done| done.status.success())
}

/// A mounted image; let go when it is dropped.
struct Mounted {
    place: PathBuf,
}

impl Mounted {
    fn new(image: &Path, place: PathBuf) -> Option<Self> {
        std::fs::create_dir_all(&place).unwrap();
        let words = ["-o", "loop", image.to_str()?, place.to_str()?];
        run("mount", &words).then_some(Self { place })
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let place = self.place.to_str().unwrap();
        // Somebody may look into it this very moment.
        for _ in 0..50 {
            if run("umount", &[place]) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// What an outage found: the journal's passphrase and last commit.
struct Outages {
    home: tempfile::TempDir,
    model: Model,
    acknowledged: u64,
    repairs: u32,
    longest: Duration,
}

impl Outages {
    /// The image as it is now, opened elsewhere.
    fn check(&mut self, image: &Path, heard: &Heard, told: &str) {
        let copy = self.home.path().join("copy.img");
        let words = [
            "--sparse=always",
            image.to_str().unwrap(),
            copy.to_str().unwrap(),
        ];
        assert!(run("cp", &words), "{told}");
        let mounted = Mounted::new(&copy, self.home.path().join("after")).unwrap();
        let folder = mounted.place.join("journal");
        let mut unlock = |secret| {
            let (opened, took) =
                timed("unlocking after an outage", || unlock_with(&folder, secret));
            self.longest = self.longest.max(took);
            opened
        };
        let (vault, opened) = match unlock(heard.in_force) {
            Err(VaultError::WrongPassphrase) if heard.begun > heard.in_force => unlock(heard.begun),
            other => other,
        }
        .unwrap_or_else(|error| panic!("{told}: {error}"));
        self.repairs += u32::from(opened.repair.is_some());
        self.model.check(&opened.records, heard.acknowledged, told);
        assert!(opened.repair.is_none_or(|report| report.complete), "{told}");
        self.acknowledged = heard.acknowledged;
        drop(vault);
        let (_vault, again) = unlock_with(&folder, heard.in_force.max(heard.begun))
            .or_else(|_| unlock_with(&folder, heard.in_force))
            .unwrap();
        assert_eq!(again.repair, None, "{told}: mended for good");
    }
}

/// The power fails `count` times during one kind of work.
fn outages(seed: u64, count: u32, what: &str, longest: usize) {
    let home = tempfile::tempdir().unwrap();
    let image = home.path().join("disk.img");
    let file = std::fs::File::create(&image).unwrap();
    file.set_len(160 << 20).unwrap();
    drop(file);
    let made = run("mkfs.ext4", &["-q", "-F", image.to_str().unwrap()]);
    let mounted = made.then(|| Mounted::new(&image, home.path().join("disk")));
    let Some(mounted) = mounted.flatten() else {
        skipped(&format!(
            "no loop mounts here, the power did not fail during {what}"
        ));
        return;
    };
    let folder = mounted.place.join("journal");
    drop(create(&folder));
    let mut dice = Dice::of(seed);
    let mut outages = Outages {
        home,
        model: Model::default(),
        acknowledged: 0,
        repairs: 0,
        longest: Duration::ZERO,
    };
    let worker = Worker::start(&[], CHILD, &folder, &format!("{what} 0"));
    worker.wait_until_open();
    for round in 0..count {
        // A busy machine is given time: what counts is that there was work between two outages.
        let asked = u64::from(round) * 2 + 1;
        for _ in 0..1000 {
            if worker.heard().acknowledged >= asked {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(dice.roll(longest) as u64));
        worker.signal("STOP");
        // What was said before the stop is heard by now.
        std::thread::sleep(Duration::from_millis(30));
        let heard = worker.heard();
        // A model may not go back: the content may be ahead of what was said, in this copy alone.
        outages.model = Model::default();
        outages.check(&image, &heard, &format!("{what}, outage {round}"));
        worker.signal("CONT");
    }
    let heard = worker.kill();
    eprintln!(
        "{count} outages during {what}: {} commits, {} operations, {} repairs, longest unlock {:?}",
        outages.acknowledged, heard.done, outages.repairs, outages.longest
    );
    assert!(
        heard.done > 0 && outages.acknowledged > 10,
        "the child did work"
    );
}

#[test]
fn every_acknowledged_commit_survives_twelve_outages_in_steady_work() {
    outages(51, 12, "commit", 250);
}

#[test]
fn every_acknowledged_commit_survives_six_outages_during_new_passphrases() {
    outages(52, 6, "passphrase", 150);
}

#[test]
fn every_acknowledged_commit_survives_six_outages_during_purges() {
    outages(53, 6, "purge", 700);
}

#[test]
fn every_acknowledged_commit_survives_six_outages_during_rekeys() {
    outages(54, 6, "rekey", 700);
}
