//! What is left in memory: after a lock no process that drew the journal holds a word of it, a passphrase
//! or a key, wherever the person has been before; and what the system is asked for to keep it so.
//!
//! The core's own process is not searched here: under a driver it keeps what the driver asked for and the
//! last page it opened. It is searched on the released program (`release/main.rs`).

use std::fs;

use waymark_tests::{App, family_of, memory_with};

use crate::copies::{copy_to, open_to_read, to_settings, write};
use crate::doors::key_on;
use crate::steps::{
    PASSPHRASE, lock, make_journal, make_journal_with_sheet, try_unlock, unlock, wait_until_locked,
};

const WORDS: &str = "zuckerwatte behind the kiosk";
const SEARCHED: &str = "marzipan gravel";
const GOAL: &str = "obsidian oven on my own";
const OTHER: &str = "seven quiet lanterns by the river";

/// What every process of the app but its core holds of some words.
fn held(app: &App, words: &[&str]) -> Vec<String> {
    let core = app.process().expect("the app runs");
    let mut family = family_of(core);
    assert!(
        family.len() > 1,
        "the window's processes are seen: {family:?}"
    );
    family.remove(&core);
    let each = family
        .into_iter()
        .map(|process| memory_with(process, words));
    each.flatten().collect()
}

/// Waits until no process holds any of the words: the last snapshot behind the lock screen still has
/// the keys, and pages that were closed end a moment later.
fn assert_forgotten(app: &App, words: &[&str]) {
    let mut left = Vec::new();
    for _ in 0..8 {
        left = held(app, words);
        if left.is_empty() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
    app.give_up(&format!("after the lock, in memory:\n{}", left.join("\n")));
}

#[test]
fn after_a_lock_no_process_holds_a_word_a_passphrase_or_a_key() {
    let app = App::start();
    let sheet = make_journal_with_sheet(&app);
    let group = &key_on(&sheet)[20..44];
    write(&app, WORDS);
    app.press("Ctrl+f");
    app.type_into("What are you looking for?", SEARCHED);
    app.wait_for_text("No page has these words");
    copy_to(&app, &app.out().join("stick"));
    to_settings(&app, "Somebody knew it");
    app.wait_for_heading("Somebody knew the passphrase");
    app.type_into("Present passphrase", PASSPHRASE);
    app.type_into("New passphrase", OTHER);
    app.click("Make everything new");
    app.wait_for_text("Everything is new.");
    let words = [WORDS, SEARCHED, PASSPHRASE, OTHER, group];
    let before = held(&app, &words);
    assert!(
        before.iter().any(|line| line.contains(WORDS)),
        "the search finds: {before:?}"
    );
    lock(&app);
    assert_forgotten(&app, &words);
    // What did not open it stays no longer than the answer.
    try_unlock(&app, GOAL);
    app.wait_for_text("That did not open it.");
    unlock(&app, OTHER);
    lock(&app);
    assert_forgotten(&app, &[WORDS, SEARCHED, PASSPHRASE, OTHER, GOAL, group]);
}

#[test]
fn a_copy_that_was_read_is_forgotten_too() {
    let app = App::start();
    make_journal(&app);
    write(&app, WORDS);
    let stick = app.out().join("stick");
    copy_to(&app, &stick);
    let other = App::start();
    other.wait_for_heading("A journal that is yours");
    other.click("Open a copy");
    other.pick(Some(&stick));
    other.click("Choose the folder");
    open_to_read(&other);
    other.click("My story");
    other.wait_for_text(WORDS);
    assert!(!held(&other, &[WORDS]).is_empty());
    other.click("Close the copy");
    other.follow_window();
    other.wait_for_heading("A journal that is yours");
    assert_forgotten(&other, &[WORDS, PASSPHRASE]);
    lock(&app);
    wait_until_locked(&app);
}

#[test]
fn no_process_of_the_app_leaves_a_core_dump_and_the_core_is_closed_to_others() {
    let app = App::start();
    app.wait_for_heading("A journal that is yours");
    let core = app.process().unwrap();
    for process in family_of(core) {
        let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let line = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"));
        let line: Vec<&str> = line.unwrap().split_whitespace().collect();
        assert_eq!(line[4..6], ["0", "0"], "of {process}");
    }
    // A process that is not dumpable belongs to root in /proc, whoever started it (proc(5)); it is seen
    // by its files, which its own user cannot open any more.
    let status = std::process::Command::new("setpriv")
        .args([
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "sh",
            "-c",
        ])
        .arg(format!("head -c 1 /proc/{core}/environ"))
        .output()
        .expect("setpriv, of util-linux");
    assert!(!status.status.success());
}
