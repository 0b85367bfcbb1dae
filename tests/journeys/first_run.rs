//! The first run: words for a passphrase, a weak one, reading choices, the sample journal.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::json;
use waymark_tests::{App, Hands};

use crate::steps::{is_open, lock, try_unlock, unlock};

fn to_passphrase(app: &App) {
    app.wait_for_heading("A journal that is yours");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
}

/// The five words that are suggested.
fn suggested(app: &App) -> String {
    let words = || {
        let script = "return document.querySelector('.five .words')?.textContent ?? ''";
        let text = app.ask(script, vec![]);
        text.as_str().unwrap_or_default().trim().to_owned()
    };
    app.wait("five words", || words().split_whitespace().count() == 5);
    words()
}

/// Goes from the recovery sheet into the journal.
fn enter_without_sheet(app: &App) {
    app.wait_for_heading("Your recovery sheet");
    app.click("Not now");
    app.wait_for_heading("Without a sheet");
    app.click("Go on without it");
    app.wait_for_heading("Your journal is ready");
    app.click("Open my journal");
    app.wait("the journal", || is_open(app));
    app.follow_window();
}

#[test]
fn five_words_are_suggested_and_open_the_journal() {
    let app = App::start();
    to_passphrase(&app);
    let first = suggested(&app);
    app.click("Other words");
    app.wait("other words", || suggested(&app) != first);
    let words = suggested(&app);
    app.click("Use these words");
    app.wait("the words in the field", || {
        app.value_of("Passphrase") == words
    });
    app.wait_for_text("It would take centuries to guess.");
    app.picture("first-run-passphrase");
    app.click("Continue");
    enter_without_sheet(&app);
    lock(&app);
    unlock(&app, &words);
    app.assert_nothing_readable(&[&words, &first]);
}

#[test]
fn a_passphrase_that_is_quickly_guessed_goes_by_a_plain_page_and_is_the_persons_choice() {
    const WEAK: &str = "rosebud9";
    let app = App::start();
    to_passphrase(&app);
    app.click("Continue");
    app.wait_for_text("There is no passphrase yet.");
    app.check_page();
    app.type_into("Passphrase", WEAK);
    app.click("Continue");
    app.wait_for_heading("This one can be guessed");
    app.check_page();
    app.picture("first-run-weak");
    app.click("Choose another one");
    app.wait_for_heading("Choose a passphrase");
    assert_eq!(app.value_of("Passphrase"), WEAK, "what was typed stays");
    app.click("Continue");
    app.wait_for_heading("This one can be guessed");
    app.click("Keep this one");
    enter_without_sheet(&app);
    lock(&app);
    unlock(&app, WEAK);
    app.assert_nothing_readable(&[WEAK]);
}

#[test]
fn going_back_keeps_what_was_typed_and_what_was_made() {
    const OWN: &str = "thimble orchard wagon pepper";
    let app = App::start();
    to_passphrase(&app);
    app.type_into("Passphrase", OWN);
    app.click("Hide");
    app.click("Back");
    app.wait_for_heading("A journal that is yours");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
    assert_eq!(app.value_of("Passphrase"), OWN);
    app.click("Language, size");
    app.wait_for_heading("Language and reading");
    app.click("Done");
    app.wait_for_heading("Choose a passphrase");
    assert_eq!(app.value_of("Passphrase"), OWN);
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    app.picture("first-run-sheet");
    app.click("Back");
    app.wait_for_heading("Your journal is made");
    app.wait_for_text(OWN);
    app.picture("first-run-made");
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    app.click("Not now");
    app.wait_for_heading("Without a sheet");
    app.press("Alt+Left");
    enter_without_sheet(&app);
    let journals = fs::read_dir(app.data().join("journals")).unwrap().count();
    assert_eq!(journals, 1, "it was made once");
    lock(&app);
    unlock(&app, OWN);
    app.assert_nothing_readable(&[OWN, "thimble orchard"]);
}

#[test]
fn language_size_and_colours_show_at_once_and_stay() {
    let mut app = App::start();
    app.wait_for_heading("A journal that is yours");
    let theme = |app: &App| {
        app.ask(
            "return document.documentElement.dataset.theme ?? ''",
            vec![],
        )
    };
    let size = |app: &App| {
        let script = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";
        app.ask(script, vec![]).as_f64().unwrap()
    };
    let usual = size(&app);
    app.click("Language, size");
    app.wait_for_heading("Language and reading");
    app.check_page();
    app.click("Dark");
    app.wait("the dark theme", || theme(&app) == json!("dark"));
    app.click("Larger text");
    app.wait("larger text", || size(&app) > usual);
    let larger = size(&app);
    app.picture("first-run-reading");
    app.use_hands(Hands::Keyboard);
    app.go_to_field("Language");
    app.press("Down");
    app.wait_for_another_heading("Language and reading");
    app.picture("first-run-pseudo");
    app.press("Up");
    app.wait_for_heading("Language and reading");
    app.use_hands(Hands::Pointer);
    app.click("Done");
    app.wait_for_heading("A journal that is yours");
    app.start_again();
    app.wait_for_heading("A journal that is yours");
    assert_eq!(theme(&app), json!("dark"));
    assert!((size(&app) - larger).abs() < 0.01);
    app.assert_nothing_readable(&["harbour velvet"]);
}

/// Everything in a folder, by path.
fn everything_in(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            found.insert(entry.path().display().to_string());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            }
        }
    }
    found
}

#[test]
fn the_sample_journal_is_marked_and_closes_without_a_trace() {
    const TYPED: &str = "gooseberry notes nobody keeps";
    let app = App::start();
    app.wait_for_heading("A journal that is yours");
    let temporary = app.home().join("tmp");
    let before = everything_in(&temporary);
    for close_by_button in [true, false] {
        app.click("Look round with a sample journal");
        app.wait("the sample journal", || is_open(&app));
        app.follow_window();
        for place in ["1", "2", "3", "4", "5", "6", "7", ","] {
            app.press(&format!("Ctrl+{place}"));
            app.wait_for_text("Sample journal. Nothing you write here is kept.");
        }
        assert_ne!(
            everything_in(&temporary),
            before,
            "it lies in the temporary folder"
        );
        app.press("Ctrl+1");
        app.wait("Today", || !app.heading().is_empty());
        app.picture("sample-today");
        app.press("Ctrl+n");
        app.wait_for_heading("A new page");
        app.type_into("What do you want to write?", TYPED);
        app.wait_for_text(", on this computer only");
        if close_by_button {
            app.click("Close the sample journal");
        } else {
            app.press("Ctrl+l");
        }
        app.wait_for_heading("A journal that is yours");
        app.follow_window();
        app.wait("no trace", || everything_in(&temporary) == before);
        assert!(
            !app.data().join("journals").exists(),
            "nothing lies in the data folder"
        );
    }
    app.assert_nothing_readable(&[TYPED, "gooseberry"]);
}

#[test]
fn a_journal_of_ones_own_can_be_made_after_the_sample() {
    const OWN: &str = "thimble orchard wagon pepper";
    let app = App::start();
    app.wait_for_heading("A journal that is yours");
    app.click("Look round with a sample journal");
    app.wait("the sample journal", || is_open(&app));
    app.follow_window();
    app.click("Close the sample journal");
    to_passphrase(&app);
    app.type_into("Passphrase", OWN);
    app.click("Continue");
    enter_without_sheet(&app);
    assert!(!app.text().contains("Sample journal."));
    lock(&app);
    try_unlock(&app, OWN);
    app.wait("the journal", || is_open(&app));
    app.assert_nothing_readable(&[OWN]);
}
