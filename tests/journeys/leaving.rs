//! Leaving with everything, and coming back: the whole journal out as JSON and Markdown, and in.

use std::fs;
use std::path::Path;

use serde_json::Value;
use waymark_tests::App;

use crate::steps::{begin_page, lock, make_journal, unlock};

const WORDS: &str = "the quince tree by the ferry";
const MORE: &str = " and the wind in it";

fn to_settings(app: &App) {
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
}

/// Writes a page in two sittings, so that it has an earlier version.
fn write_a_page(app: &App) {
    begin_page(app, WORDS);
    app.press("Ctrl+s");
    lock(app);
    unlock(app, crate::steps::PASSPHRASE);
}

/// What a JSON file of a journal holds beside the moment it was made.
fn content_of(file: &Path) -> Value {
    let mut content: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    content.as_object_mut().unwrap().remove("exported");
    content
}

fn take_out_json(app: &App, file: &Path) -> Value {
    to_settings(app);
    app.pick(Some(file));
    app.click("Everything as one JSON file");
    app.wait_for_text("It is saved where you chose.");
    content_of(file)
}

#[test]
fn a_whole_journal_goes_out_and_comes_into_another_one_equal() {
    let app = App::start();
    make_journal(&app);
    write_a_page(&app);
    let first = app.out().join("first.json");
    let before = take_out_json(&app, &first);
    assert!(before.to_string().contains(WORDS));
    app.check_page();

    let folder = app.out().join("pages");
    fs::create_dir(&folder).unwrap();
    app.pick(Some(&folder));
    app.click("As a folder of Markdown pages");
    app.wait("the pages", || holds(&folder, WORDS));
    app.assert_nothing_readable(&[WORDS]);

    // Another home, another journal: everything is there, with its versions, and a second time
    // brings nothing twice.
    let other = App::start();
    make_journal(&other);
    to_settings(&other);
    other.pick(Some(&first));
    other.click("Choose the file of a journal");
    other.wait_for_text("This is a journal that Waymark made.");
    other.click("Bring it in");
    other.wait_for_text("The file is read.");
    assert_in_view(&other, "The file is read.");
    other.check_page();
    other.picture("brought-in");
    other.press("Ctrl+f");
    other.type_into("What are you looking for?", "quince");
    other.wait_for_text("Found on 1 page");
    let after = take_out_json(&other, &other.out().join("second.json"));
    for record in before["records"].as_array().unwrap() {
        if record["body"]["kind"] == "setting" {
            continue;
        }
        assert!(
            after["records"].as_array().unwrap().contains(record),
            "{record}"
        );
    }
    for revision in before["revisions"].as_array().unwrap() {
        assert!(
            after["revisions"].as_array().unwrap().contains(revision),
            "{revision}"
        );
    }
    other.assert_nothing_readable(&[WORDS, MORE]);
}

/// Tells whether a file in a folder, at any depth, holds the words.
fn holds(folder: &Path, words: &str) -> bool {
    fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            holds(&path, words)
        } else {
            fs::read_to_string(path).is_ok_and(|text| text.contains(words))
        }
    })
}

/// Ends the test if what was said stands where nobody looks.
fn assert_in_view(app: &App, text: &str) {
    let script = "const said = [...document.querySelectorAll('.note, .note *')]
        .filter((one) => one.textContent.includes(arguments[0])).pop();
        const box = said.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight";
    let seen = app.ask(script, vec![text.into()]);
    assert_eq!(seen, Value::Bool(true), "{text:?} is out of sight");
}

#[test]
fn a_file_that_is_no_journal_is_told_and_changes_nothing() {
    let app = App::start();
    make_journal(&app);
    write_a_page(&app);
    let bad = app.out().join("bad.json");
    for (content, answer) in [
        ("", "Nothing was changed."),
        ("{}", "This is none of the journals that can be read."),
        (
            "{\"format\":\"waymark-journal\",\"version\":99,\"records\":[]}",
            "A newer Waymark made this. Nothing was changed.",
        ),
    ] {
        fs::write(&bad, content).unwrap();
        app.press("Ctrl+1");
        to_settings(&app);
        app.pick(Some(&bad));
        app.click("Choose the file of a journal");
        app.wait_for_text(answer);
        assert_in_view(&app, answer);
        app.check_page();
    }
    app.picture("not-brought-in");
    app.press("Ctrl+f");
    app.type_into("What are you looking for?", "quince");
    app.wait_for_text("Found on 1 page");
    app.assert_nothing_readable(&[WORDS]);
}

#[test]
fn another_journal_is_looked_at_first_and_then_comes_in() {
    let app = App::start();
    make_journal(&app);
    let journal = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../crates/import/tests/fixtures/jrnl/journal.json");
    to_settings(&app);
    app.pick(Some(&journal));
    app.click("Choose the file of a journal");
    app.wait_for_text("This is from jrnl.");
    app.wait_for_text("6 pages would be new here.");
    assert_in_view(&app, "Bring it in");
    app.check_page();
    app.picture("bring-look");
    app.click("Leave it");
    app.wait_for_text("You left it. Nothing was changed.");
    app.pick(Some(&journal));
    app.click("Choose the file of a journal");
    app.wait_for_text("This is from jrnl.");
    app.click("Bring it in");
    app.wait_for_text("6 pages came in.");
    app.check_page();
    app.press("Ctrl+f");
    app.type_into("What are you looking for?", "bakeriet");
    app.wait_for_text("Found on");

    // A file that is no journal changes nothing.
    let odd = app.out().join("odd.bin");
    fs::write(&odd, [0, 159, 146, 150]).unwrap();
    to_settings(&app);
    app.pick(Some(&odd));
    app.click("Choose the file of a journal");
    app.wait_for_text("This is none of the journals that can be read.");
    app.check_page();
}
