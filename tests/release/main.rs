//! The release binary as a person gets it: no driver, real key strokes, the tree a screen reader sees.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test ends where it cannot go on"
)]

use std::{fs, path::Path};

use waymark_tests::{ReleaseApp, target};

const PASSPHRASE: &str = "harbour velvet tractor onion quilt";
/// Typed on a page; none of it may be readable in any file.
const TYPED: &str = "The ovenmaster let me shape rye bread";

#[test]
fn the_release_binary_does_not_know_the_words_of_the_test_feature() {
    let holds = |path: &Path, word: &str| {
        let binary = fs::read(path).unwrap();
        binary
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    };
    let release = ReleaseApp::binary();
    assert!(
        holds(&release, "org.waymark.journal"),
        "this is not the app"
    );
    assert!(!holds(&release, "WAYMARK_E2E"));
    let driven = target().join("debug/waymark");
    if driven.exists() {
        assert!(holds(&driven, "WAYMARK_E2E"), "the proof sees nothing");
    }
}

#[test]
fn a_driver_cannot_open_the_release_binary() {
    let answer = ReleaseApp::answer_to_a_driver();
    assert!(!answer.contains("sessionId"), "{answer}");
    assert!(
        answer.is_empty() || answer.contains("session not created"),
        "{answer}"
    );
}

#[test]
fn a_page_is_written_locked_away_and_found_again_with_no_trace_and_no_network() {
    let app = ReleaseApp::start();
    app.wait_for("A journal that is yours");
    assert_eq!(app.title(), "Waymark");
    make_journal(&app);
    app.press("ctrl+n");
    app.walk_to("What do you want to write?");
    app.type_text(TYPED);
    app.wait_for(TYPED);
    app.wait_for("Saved");
    assert_no_trace(&app);
    app.press("ctrl+l");
    app.wait_for("Open your journal");
    assert_eq!(app.title(), "Waymark");
    assert!(
        !app.tree().contains("ovenmaster"),
        "it is still in the window"
    );
    assert_no_trace(&app);
    assert_forgotten(&app);
    app.walk_to("Passphrase");
    app.type_text(PASSPHRASE);
    app.press("Return");
    app.wait_for(TYPED);
    assert_no_trace(&app);
    assert!(!app.in_memory(&[TYPED]).is_empty(), "the search finds");
    app.press("ctrl+l");
    app.wait_for("Open your journal");
    assert_forgotten(&app);
    assert_full_cost_of_guessing(&app);
    assert_no_network(&app);
}

fn make_journal(app: &ReleaseApp) {
    app.choose("Continue");
    app.wait_for("Choose a passphrase");
    app.walk_to("Passphrase");
    app.type_text(PASSPHRASE);
    app.choose("Continue");
    app.wait_for("Your recovery sheet");
    app.choose("Not now");
    app.wait_for("Without a sheet");
    app.choose("Go on without it");
    app.wait_for("Your journal is ready");
    app.choose("Open my journal");
    app.wait_for("My plan");
}

fn assert_no_trace(app: &ReleaseApp) {
    app.assert_nothing_readable(&[
        TYPED,
        "ovenmaster",
        "rye bread",
        PASSPHRASE,
        "velvet tractor",
    ]);
}

/// After a lock no process of the app holds a word: not those that drew pages, which have ended, and not
/// its core, whose window library saw every key. The last snapshot may still be on its way.
fn assert_forgotten(app: &ReleaseApp) {
    let held = || app.in_memory(&[TYPED, PASSPHRASE]);
    let second = std::time::Duration::from_secs(1);
    let forgotten = (0..8).any(|_| {
        let nothing = held().is_empty();
        (!nothing).then(|| std::thread::sleep(second));
        nothing
    });
    assert!(forgotten, "after a lock, in memory: {:#?}", held());
}

/// The passphrase file says how much work one guess is: scrypt with log N 18.
fn assert_full_cost_of_guessing(app: &ReleaseApp) {
    let mut journals = fs::read_dir(app.data().join("journals")).unwrap();
    let keys = journals.next().unwrap().unwrap().path().join("keys");
    let file = fs::read(keys.join("passphrase.age")).unwrap();
    let head = String::from_utf8_lossy(&file);
    let line = head
        .lines()
        .find(|line| line.starts_with("-> scrypt "))
        .unwrap();
    assert!(line.ends_with(" 18"), "{line}");
}

fn assert_no_network(app: &ReleaseApp) {
    let families = app.socket_families();
    assert!(!families.is_empty(), "strace saw nothing");
    for family in families {
        assert!(
            matches!(family.as_str(), "AF_UNIX" | "AF_NETLINK"),
            "{family} was opened"
        );
    }
}
