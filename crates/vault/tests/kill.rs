//! Suite 1: kill -9 at random moments, 425 times. Every acknowledged commit is there afterwards, and
//! the whole content equals the model at some commit at or after the last acknowledged one.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::work::{
    CHILD, Heard, LARGE, LARGE_RECORDS, Model, Worker, unlock_with, work_until_killed,
};
use common::*;
use std::path::PathBuf;
use std::time::Duration;
use waymark_vault::{Stored, Vault, VaultError};

/// Not a test by itself: the child that works until it is killed.
#[test]
fn child_that_works_until_killed() {
    work_until_killed();
}

/// One journal that is worked in and killed again and again.
struct Victim {
    _home: tempfile::TempDir,
    folder: PathBuf,
    model: Model,
    acknowledged: u64,
    secret: u64,
    repairs: u32,
    done: u64,
    longest: Duration,
    large: u64,
}

/// Asserts that the last large commit is there whole, at or after the acknowledged one; gives which it is.
fn large_in(records: &[Stored], acknowledged: u64, told: &str) -> u64 {
    let number_of = |record: &Stored| -> u64 {
        let text = String::from_utf8(record.bytes.to_vec()).unwrap();
        text.split(' ').next().unwrap().parse().unwrap()
    };
    let Some(number) = records.first().map(number_of) else {
        assert_eq!(acknowledged, 0, "{told}: a large commit is lost");
        return 0;
    };
    assert!(number >= acknowledged, "{told}: {number} < {acknowledged}");
    assert_eq!(records.len(), LARGE_RECORDS as usize, "{told}");
    assert!(records.iter().all(|it| number_of(it) == number), "{told}");
    number
}

impl Victim {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("journal");
        drop(create(&folder));
        Self {
            _home: home,
            folder,
            model: Model::default(),
            acknowledged: 0,
            secret: 0,
            repairs: 0,
            done: 0,
            longest: Duration::ZERO,
            large: 0,
        }
    }

    fn kill_while(&mut self, what: &str, near_open: bool, wait: Duration, told: &str) {
        let task = format!("{what} {}", self.secret);
        let worker = Worker::start(&[], CHILD, &self.folder, &task);
        if !near_open {
            worker.wait_until_open();
        }
        std::thread::sleep(wait);
        let heard = worker.kill();
        self.acknowledged = heard.acknowledged.max(self.acknowledged);
        self.done += heard.done;
        let (vault, opened) = self.open(&heard, told);
        self.repairs += u32::from(opened.repair.is_some());
        let (large, usual): (Vec<Stored>, Vec<Stored>) = opened
            .records
            .into_iter()
            .partition(|record| record.key.collection == LARGE);
        let at = self.model.check(&usual, self.acknowledged, told);
        self.large = heard.large.max(self.large);
        self.large = large_in(&large, self.large, told);
        assert!(opened.repair.is_none_or(|report| report.complete), "{told}");
        within_limit("closing after a kill", || drop(vault));
        // What was shown once stays.
        self.acknowledged = at;
    }

    fn unlock(&mut self, secret: u64) -> Result<(Vault, waymark_vault::Opened), VaultError> {
        let (opened, took) = timed("unlocking after a kill", || {
            unlock_with(&self.folder, secret)
        });
        self.longest = self.longest.max(took);
        opened
    }

    /// Opens with the passphrase in force; if a new one was on its way, with that or the other.
    fn open(&mut self, heard: &Heard, told: &str) -> (Vault, waymark_vault::Opened) {
        let in_force = heard.in_force.max(self.secret);
        match self.unlock(in_force) {
            Ok(opened) => {
                self.secret = in_force;
                opened
            }
            Err(VaultError::WrongPassphrase) if heard.begun > in_force => {
                self.secret = heard.begun;
                self.unlock(self.secret).unwrap_or_else(|error| {
                    panic!("{told}: neither passphrase opens: {error}");
                })
            }
            Err(error) => panic!("{told}: {error}"),
        }
    }
}

fn kills(seed: u64, count: u64, what: &str, near_open: bool, longest: usize) {
    let (mut dice, mut victim) = (Dice::of(seed), Victim::new());
    for round in 0..count {
        let wait = Duration::from_millis(dice.roll(longest) as u64);
        victim.kill_while(what, near_open, wait, &format!("{what}, kill {round}"));
    }
    eprintln!(
        "{count} kills during {what}: {} commits, {} operations, {} repairs, longest unlock {:?}",
        victim.acknowledged, victim.done, victim.repairs, victim.longest
    );
    assert!(
        victim.acknowledged > 10 && (near_open || victim.done > 0),
        "the child did work"
    );
    assert!(
        u64::from(victim.repairs) <= count / 2,
        "a kill is no damage: {} repairs",
        victim.repairs
    );
}

#[test]
fn every_acknowledged_commit_survives_a_hundred_kills_in_steady_work() {
    kills(1, 100, "commit", false, 150);
}

#[test]
fn every_acknowledged_commit_survives_another_hundred_kills_in_steady_work() {
    kills(2, 100, "commit", false, 150);
}

#[test]
fn every_acknowledged_commit_survives_a_hundred_kills_near_the_opening() {
    kills(3, 100, "commit", true, 70);
}

#[test]
fn every_acknowledged_commit_survives_twenty_five_kills_during_snapshots() {
    kills(4, 25, "snapshot", false, 120);
}

#[test]
fn every_acknowledged_commit_survives_twenty_five_kills_during_new_passphrases() {
    kills(5, 25, "passphrase", false, 120);
}

#[test]
fn every_acknowledged_commit_survives_twenty_five_kills_during_purges() {
    kills(6, 25, "purge", false, 900);
}

#[test]
fn every_acknowledged_commit_survives_twenty_five_kills_during_rekeys() {
    kills(7, 25, "rekey", false, 900);
}

#[test]
fn every_acknowledged_commit_survives_twenty_five_kills_during_large_commits() {
    kills(8, 25, "large", false, 500);
}
