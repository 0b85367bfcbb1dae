//! Settings, what is readable on the lock screen, and taking back.

use std::fs;

use serde_json::{Value, json};
use waymark_tests::App;

use crate::steps::{
    PASSPHRASE, begin_page, lock, make_journal, try_unlock, unlock, wait_until_locked,
};

fn to_settings(app: &App) {
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
}

#[test]
fn the_passphrase_can_be_changed_and_the_old_one_opens_no_more() {
    const FRESH: &str = "marzipan gravel lantern otter spoon";
    let app = App::start();
    make_journal(&app);
    to_settings(&app);
    app.click("Change the passphrase");
    app.wait_for_heading("Change the passphrase");
    app.type_into("Present passphrase", "not this one");
    app.type_into("New passphrase", FRESH);
    app.click("Change it");
    app.wait_for_text("That did not open it.");
    app.check_page();
    app.type_into("Present passphrase", PASSPHRASE);
    app.click("Change it");
    app.wait_for_text("The passphrase is changed.");
    app.picture("passphrase-changed");
    lock(&app);
    try_unlock(&app, PASSPHRASE);
    app.wait_for_text("That did not open it.");
    unlock(&app, FRESH);
    app.assert_nothing_readable(&[PASSPHRASE, FRESH, "marzipan"]);
}

#[test]
fn the_name_of_the_journal_stands_on_the_spine_and_nowhere_else() {
    const NAME: &str = "Blackcurrant year";
    let app = App::start();
    make_journal(&app);
    let spine = || {
        app.ask(
            "return document.querySelector('nav')?.innerText ?? ''",
            vec![],
        )
    };
    to_settings(&app);
    app.type_into("Name of this journal", NAME);
    app.press("Tab");
    app.wait("the name on the spine", || {
        spine().as_str().unwrap().contains(NAME)
    });
    app.picture("journal-name");
    assert_eq!(app.ask("return document.title", vec![]), json!("Waymark"));
    lock(&app);
    assert!(!app.text().contains(NAME), "names are sealed");
    unlock(&app, PASSPHRASE);
    app.wait("the name on the spine", || {
        spine().as_str().unwrap().contains(NAME)
    });
    app.assert_nothing_readable(&[NAME, "Blackcurrant", PASSPHRASE]);
}

#[test]
fn colours_chosen_inside_hold_at_the_door_and_after_a_restart() {
    let mut app = App::start();
    make_journal(&app);
    let theme = |app: &App| {
        app.ask(
            "return document.documentElement.dataset.theme ?? ''",
            vec![],
        )
    };
    to_settings(&app);
    app.click("Strong contrast, dark");
    app.wait("the theme", || theme(&app) == json!("hc-dark"));
    app.picture("settings-hc-dark");
    lock(&app);
    assert_eq!(theme(&app), json!("hc-dark"));
    app.start_again();
    wait_until_locked(&app);
    assert_eq!(theme(&app), json!("hc-dark"));
    app.assert_nothing_readable(&[PASSPHRASE]);
}

/// The one file that is readable without unlocking.
fn readable(app: &App) -> Value {
    serde_json::from_slice(&fs::read(app.data().join("readable.json")).unwrap()).unwrap()
}

fn keys_of(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn only_lines_copied_to_the_lock_screen_are_readable_there_and_can_be_taken_back() {
    const SHOWN: &str = "Aunt Ragnhild upstairs";
    const NUMBER: &str = "555 0134 77";
    const SEALED: &str = "the bench under the lime tree";
    let app = App::start();
    make_journal(&app);
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    app.click("Add a line : People I can call");
    app.type_into("Name", SHOWN);
    app.type_into("Number to call", NUMBER);
    app.click("Copy to the lock screen");
    app.picture("safety-line");
    app.click("Save");
    app.wait_for_text("Also on the lock screen");
    app.click("Add a line : What helps me");
    app.type_into("In your words", SEALED);
    app.click("Save");
    app.wait_for_text(SEALED);
    lock(&app);

    app.click("My safety page");
    app.wait_for_heading("My safety page");
    app.wait_for_text(SHOWN);
    assert!(app.text().contains(NUMBER));
    assert!(!app.text().contains(SEALED));
    app.check_page();
    app.picture("locked-safety");
    let file = readable(&app);
    assert_eq!(
        keys_of(&file),
        [
            "anchors",
            "last_journal",
            "lock_screen",
            "preferences",
            "window"
        ]
    );
    assert_eq!(
        keys_of(&file["preferences"]),
        [
            "auto_lock_minutes",
            "blur",
            "language",
            "quiet",
            "shift_lock",
            "text_percent",
            "theme"
        ]
    );
    let lines = file["lock_screen"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap();
    assert_eq!(lines.as_array().unwrap().len(), 1);
    assert_eq!(lines[0]["text"], json!(SHOWN));
    app.assert_nothing_readable(&[SEALED, "lime tree", PASSPHRASE]);

    app.click("Back");
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("My safety page");
    app.click(&format!("Change : {SHOWN}"));
    app.click("Copy to the lock screen");
    app.click("Save");
    app.wait("the line to be sealed", || {
        !app.text().contains("Also on the lock screen")
    });
    lock(&app);
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    assert!(!app.text().contains(SHOWN));
    app.assert_nothing_readable(&[SHOWN, "Ragnhild", NUMBER, SEALED, PASSPHRASE]);
}

#[test]
fn putting_a_page_in_the_bin_is_taken_back_by_keys_and_by_button() {
    const TITLE: &str = "Gravel path";
    const WORDS: &str = "seven crows on the weir";
    let app = App::start();
    make_journal(&app);
    begin_page(&app, WORDS);
    app.type_into("Title", TITLE);
    app.click("Done");
    app.wait_for_heading(TITLE);
    for by_keys in [true, false] {
        app.click("Put in the bin");
        app.wait_for_heading("My story");
        app.wait_for_text("In the bin. It stays there for 30 days.");
        app.wait("the page to be gone", || app.look("link", TITLE).is_none());
        app.picture("in-the-bin");
        if by_keys {
            app.press("Ctrl+z");
        } else {
            app.click("Undo");
        }
        app.click(TITLE);
        app.wait_for_heading(TITLE);
        app.wait_for_text(WORDS);
    }
    app.assert_nothing_readable(&[WORDS, TITLE, "seven crows", PASSPHRASE]);
}
