//! Questions handed over to a buddy: only they show, what is written is sealed, and the way back is the
//! passphrase.

use std::{thread::sleep, time::Duration};

use serde_json::json;
use waymark_tests::{App, memory_with};

use crate::locking::page_processes;
use crate::steps::{PASSPHRASE, begin_exercise, go_on_to, make_journal, unlock, wait_until_locked};
use crate::window::{answered, granted};

const TITLE: &str = "Check-in with my buddy";
const SAW: &str = "Your buddy: what did you see go well?";
const HELPS: &str = "Your buddy: one thing to try, and how I will help.";
const AGREED: &str = "Both: what did we agree?";
/// What the person wrote before, which nobody sees.
const OWN: &str = "zuckerwatte behind the kiosk";
const KIND: &str = "quartzite patience with the dough";
const TRY: &str = "ask before the obsidian oven";
const HELP: &str = "beside you with marmalade";

/// Begins a check-in, writes one line and comes to the questions for the buddy.
fn begin(app: &App) {
    make_journal(app);
    begin_exercise(app, TITLE);
    app.type_into("Line 1", OWN);
    go_on_to(app, SAW);
}

/// Hands over from the question that is on.
fn hand_over(app: &App) {
    app.click("Hand over for two questions");
    app.wait_for_heading("Hand over for a moment");
    app.click("Lock and hand over");
    app.wait("the questions", || {
        app.heading() == SAW && app.look("button", "Stop here").is_some() && !has_places(app)
    });
    app.follow_window();
}

fn has_places(app: &App) -> bool {
    app.look("link", "My plan").is_some() || app.look("button", "Places").is_some()
}

/// Writes both answers, up to the last question.
fn write_both(app: &App) {
    app.type_into("Line 1", KIND);
    app.click("Continue");
    app.wait_for_heading(HELPS);
    app.type_into("One thing to try", TRY);
    app.type_into("How I will help", HELP);
    app.wait_for_text(", on this computer only");
}

/// Whether a process holds a word, in any form its page could keep it.
pub(crate) fn knows(process: u32, word: &str) -> bool {
    !memory_with(process, &[word]).is_empty()
}

#[test]
fn a_buddy_sees_their_questions_alone_and_their_words_come_back_into_the_run() {
    let app = App::start();
    begin(&app);
    let before = page_processes(&app);
    assert!(
        before.iter().any(|process| knows(*process, OWN)),
        "the search finds it"
    );
    hand_over(&app);
    app.wait("the process of the journal's page to be gone", || {
        page_processes(&app).iter().all(|now| !before.contains(now))
    });
    let page = app.ask("return document.documentElement.outerHTML", vec![]);
    assert!(!page.as_str().unwrap().contains("zuckerwatte"));
    for process in page_processes(&app) {
        assert!(!knows(process, "zuckerwatte"), "in the page's memory");
    }
    assert!(app.look("link", "My plan").is_none() && app.look("textbox", "Passphrase").is_none());
    let granted_here = granted("handover");
    let foreign: Vec<String> = [granted("main"), granted("unlock")]
        .concat()
        .into_iter()
        .filter(|name| !granted_here.contains(name))
        .collect();
    assert!(foreign.len() > 80, "there is much that is not allowed here");
    assert_eq!(answered(&app, &foreign), json!([]), "these were answered");
    write_both(&app);
    app.check_tab_walk();
    app.click("Done, give it back");
    app.wait_for_heading("Thank you. Give the computer back.");
    assert!(!app.text().contains("quartzite"));
    app.click("Open the journal");
    wait_until_locked(&app);
    assert!(!app.text().contains("quartzite"));
    unlock(&app, PASSPHRASE);
    app.wait("the step after", || app.heading().starts_with(AGREED));
    app.wait_for_text("Your buddy wrote this. Read it; keep, change or take out.");
    for words in [KIND, TRY, HELP] {
        assert!(app.text().contains(words), "{words:?} is not there");
    }
    while app.heading() != "Read it through" {
        let question = app.heading();
        app.click("Continue");
        app.wait_for_another_heading(&question);
    }
    app.click(KIND);
    app.click(TRY);
    app.click("Done for now");
    app.wait("the end", || {
        ["It is kept", "Come back to now"].contains(&app.heading().as_str())
    });
    app.press("Ctrl+5");
    app.wait_for_heading("Learning");
    app.click("Buddy and feedback");
    app.wait_for_heading("Buddy and feedback");
    app.wait("the words among what was kept", || {
        app.text().contains(KIND)
    });
    app.assert_nothing_readable(&[OWN, KIND, TRY, HELP, "quartzite", "marmalade", PASSPHRASE]);
}

/// A way out of the form: what it is called, and how it is taken.
type Way = (&'static str, fn(&App));

#[test]
fn what_a_buddy_typed_is_there_after_an_end_in_the_middle_and_after_every_way_out() {
    let mut app = App::start();
    begin(&app);
    hand_over(&app);
    app.type_into("Line 1", "quartzite one");
    app.wait_for_text(", on this computer only");
    app.kill();
    app.start_again();
    wait_until_locked(&app);
    assert!(!app.text().contains("quartzite"));
    unlock(&app, PASSPHRASE);
    app.wait_for_text("Your buddy wrote this");
    assert!(app.text().contains("quartzite one"));
    let ways: [Way; 3] = [
        ("obsidian two", |app| app.press("Ctrl+l")),
        ("marmalade three", |app| {
            for _ in 0..3 {
                app.press("Shift");
            }
        }),
        ("graphite four", |app| app.click("Stop here")),
    ];
    for (words, leave) in ways {
        app.click("Back");
        app.wait_for_heading(HELPS);
        app.click("Back");
        app.wait_for_heading(SAW);
        hand_over(&app);
        app.type_into("Line 1", words);
        // At once: what was typed goes to the disk on the way.
        leave(&app);
        wait_until_locked(&app);
        unlock(&app, PASSPHRASE);
        app.wait("the words", || app.text().contains(words));
    }
    assert!(app.text().contains("quartzite one"), "nothing was replaced");
    app.assert_nothing_readable(&["quartzite", "obsidian", "marmalade", "graphite", PASSPHRASE]);
}

#[test]
fn the_handed_questions_lock_by_themselves_and_keep_what_was_typed() {
    let app = waymark_tests::Start::default()
        .variable("WAYMARK_E2E_MINUTE", "3")
        .open();
    begin(&app);
    hand_over(&app);
    app.type_into("Line 1", KIND);
    for _ in 0..300 {
        if app.heading() == "Open your journal" {
            break;
        }
        sleep(Duration::from_millis(100));
    }
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    app.wait("the words", || app.text().contains(KIND));
    app.assert_nothing_readable(&[KIND, PASSPHRASE]);
}
