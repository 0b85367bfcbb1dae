//! What each kind of reader gets: a counsellor with a key of their own opens two pages on a second
//! profile and compares them, a carer and a place of work get sheets of their own, and what a session
//! marked goes into the next summary.

use waymark_tests::{App, Hands};

use crate::screens::open_sample;
use crate::sharing::{keep, make_file, share_with};
use crate::shelf::make_shelf;
use crate::steps::{PASSPHRASE, make_journal, unlock, wait_until_locked};
use crate::together::{begin, prepare};

const KEY_FILE: &str = "A file that their key opens";
const PAGE: &str = "A page for any browser";
const NEED: &str = "a list of tasks in the morning";
const STRENGTH: &str = "steady hands";

/// The six words under which a key is compared, as they stand on the page.
fn six_words(app: &App) -> Vec<String> {
    let script = "return [...document.querySelectorAll('ol.words[lang] li')].map((one) => one.textContent.trim())";
    let words = app.ask(script, vec![]);
    let words = words.as_array().cloned().unwrap_or_default();
    words
        .iter()
        .filter_map(|word| word.as_str().map(str::to_owned))
        .collect()
}

/// Opens the file on the shelf by the key alone, and keeps it.
fn open_and_keep(shelf: &App, path: &std::path::Path, folder: Option<&str>) {
    shelf.click("Shelf");
    shelf.wait_for_heading("Shelf");
    shelf.click("Open a shared page");
    shelf.wait_for_heading("Read a page somebody shared");
    shelf.pick(Some(path));
    shelf.click("Choose the file");
    shelf.wait_for_text("Keep it on the shelf");
    if let Some(folder) = folder {
        shelf.type_into("Name of the folder", folder);
    }
    shelf.click("Keep this page");
    shelf.wait_for_text("Keeping this page");
}

#[test]
fn a_page_goes_to_a_key_and_the_next_one_is_compared_on_a_second_profile() {
    let shelf = App::start();
    make_shelf(&shelf);
    shelf.click("My key");
    shelf.wait_for_heading("My key");
    shelf.click("Make my key");
    shelf.wait_for_text("Six words to compare");
    let there = six_words(&shelf);
    assert_eq!(there.len(), 6, "{there:?}");
    let key = shelf.out().join("reader.key.txt");
    shelf.pick(Some(&key));
    shelf.click("Save as a small file");
    shelf.wait("the key's file", || key.exists());

    let app = App::start();
    make_journal(&app);
    keep(&app, "Add what I need", &[("What I need", NEED)]);
    app.click("May be offered when I share");
    app.click("Share");
    app.wait_for_text("You decide what leaves");
    app.click("Readers");
    app.wait_for_heading("Readers");
    app.click("Add a reader");
    app.type_into("Their name", "Ingrid");
    app.click("Save");
    app.click("Their key : Ingrid");
    app.wait_for_text("The key is no secret");
    app.pick(Some(&key));
    app.click("Choose a file");
    app.wait_for_text("Read these words to each other");
    assert_eq!(six_words(&app), there, "the same six words on both screens");
    app.click("The words are the same");
    app.wait_for_text("The key of Ingrid is kept");

    share_with(&app, "Ingrid", true);
    app.click("What I need");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let first = app.out().join("first.age");
    let bytes = make_file(&app, KEY_FILE, &first);
    assert!(
        !bytes
            .windows(NEED.len())
            .any(|part| part == NEED.as_bytes())
    );
    open_and_keep(&shelf, &first, Some("Signe"));
    shelf.wait_for_text(NEED);

    keep(&app, "Add a strength", &[("Strength", STRENGTH)]);
    app.click("May be offered when I share");
    share_with(&app, "Ingrid", true);
    app.wait_for_text(STRENGTH);
    app.click("Strength, new since last time");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let second = app.out().join("second.age");
    make_file(&app, KEY_FILE, &second);
    open_and_keep(&shelf, &second, None);
    shelf.click("Shelf");
    shelf.wait_for_heading("Shelf");
    shelf.click("Signe");
    shelf.wait_for_heading("Signe");
    shelf.click("Compare them");
    shelf.wait("the comparison", || shelf.heading().starts_with("Since"));
    let text = shelf.text();
    assert!(text.contains(STRENGTH), "{text}");
    assert!(text.contains("No longer shared"), "{text}");
    shelf.check_page();
    shelf.assert_nothing_readable(&[NEED, STRENGTH]);
    app.assert_nothing_readable(&[NEED, STRENGTH]);
}

/// Begins a share from the sample journal for somebody new of a kind.
fn sample_share(app: &App, name: &str, kind: &str) {
    app.click("Share");
    app.wait_for_heading("Before you share");
    app.click("Choose for whom");
    app.wait_for_text("What stands on the page");
    app.click("Somebody new");
    app.type_into("Their name", name);
    app.click(kind);
    app.click("Continue");
    app.wait_for_text("Everything is off");
}

#[test]
fn a_carer_gets_the_steps_they_help_with_by_keyboard_alone() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    open_sample(&app);
    sample_share(&app, "Yiayia", "Family or a friend who helps");
    assert_eq!(app.value_of("Which page"), "carer");
    app.wait_for_text("Four early Fridays");
    let text = app.text();
    assert!(
        !text.contains("Ask Yota"),
        "a step with another helper: {text}"
    );
    app.click("What it is");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    app.wait_for_text("How you can help me");
    app.check_page();
    let page = make_file(&app, PAGE, &app.out().join("sheet.html"));
    let page = String::from_utf8(page).unwrap();
    for there in ["Four early Fridays", "Help for you"] {
        assert!(page.contains(there), "{there} in {page}");
    }
    assert!(!page.contains("Waymark"), "no name of the app");
    app.assert_no_pointer();
}

#[test]
fn a_sheet_for_a_place_of_work_waits_at_a_health_word_and_lets_none_stand() {
    let app = App::start();
    open_sample(&app);
    sample_share(&app, "Quay 4", "An employer or a buddy at work");
    assert_eq!(app.value_of("Which page"), "employer");
    app.click("Add a line");
    app.type_text("A short break at ten, for my medication");
    app.click("See the page");
    app.wait_for_text("A word about health does not stand on a page for a place of work");
    assert!(app.look("radio", "Keep it").is_none());
    app.check_page();
    app.picture("share-health-word");
    app.click("Choose the kind of file");
    app.wait_for_text("still wait");
    app.click("Say something else");
    app.type_into("Say this", "a drink of water");
    app.wait_for_text("for my a drink of water");
    assert_eq!(app.value_of("Say this"), "a drink of water");
    let page = make_file(&app, PAGE, &app.out().join("sheet.html"));
    let page = String::from_utf8(page).unwrap().to_lowercase();
    assert!(page.contains("a drink of water"), "{page}");
    assert!(
        !page.contains("medication") && !page.contains("waymark"),
        "{page}"
    );
}

#[test]
fn what_a_session_marked_goes_into_the_next_summary_and_its_receipt() {
    const SAID: &str = "One Friday more is fine";
    let app = App::start();
    make_journal(&app);
    prepare(&app);
    begin(&app);
    app.type_into("A note on this point", SAID);
    app.click("Add the note");
    app.wait_for_text(SAID);
    app.click("Read back");
    app.wait_for_heading("Read back");
    app.click("Goes into the next summary");
    app.click("End here");
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    app.wait("the session", || app.heading().starts_with("Session with"));
    app.click(&format!("Keep for the summary : {SAID}"));
    app.wait_for_text("Kept for the next summary.");

    share_with(&app, "Ingrid", false);
    app.wait_for_text("Marked in a session");
    app.check_page();
    app.click(&format!("Take it over : {SAID}"));
    app.wait_until_gone("Marked in a session");
    assert_eq!(app.value_of("Line 1"), SAID);
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let page = make_file(&app, PAGE, &app.out().join("page.html"));
    assert!(String::from_utf8(page).unwrap().contains(SAID));
    app.click("See the receipt");
    app.wait_for_text("What they got, word for word");
    app.wait_for_text(SAID);
    // It had its turn: the next summary does not bring it up again.
    share_with(&app, "Ingrid", true);
    assert!(!app.text().contains("Marked in a session"));
    app.assert_nothing_readable(&[SAID]);
}
