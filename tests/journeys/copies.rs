//! Copies that are seen and tried, carried to another computer, opened to read and kept; the bin
//! emptied for good; everything made new after somebody knew the passphrase.

use std::fs;

use waymark_tests::App;

use crate::steps::{
    PAGE_TEXT, PASSPHRASE, begin_page, lock, make_journal, make_journal_with_sheet, try_unlock,
    unlock, wait_until_locked,
};

const WORDS: &str = "zuckerwatte behind the kiosk";
const OTHER: &str = "seven quiet lanterns by the river";

pub(crate) fn to_settings(app: &App, link: &str) {
    app.click("Settings");
    app.wait_for_heading("Settings");
    app.click(link);
}

/// Writes a page and waits until it is on disk.
pub(crate) fn write(app: &App, words: &str) {
    begin_page(app, words);
    app.wait_for_text("Saved");
}

/// Chooses the stick for the second copy and waits until it holds everything.
pub(crate) fn copy_to(app: &App, stick: &std::path::Path) {
    fs::create_dir_all(stick).unwrap();
    to_settings(app, "Copies");
    app.wait_for_heading("Copies");
    app.pick(Some(stick));
    app.click("Choose a folder");
    for _ in 0..40 {
        if app.text().contains("It holds everything as of") {
            return;
        }
        app.click("Look again");
        std::thread::sleep(std::time::Duration::from_millis(250));
    }
    app.give_up("the second copy is not made");
}

/// Opens the chosen copy to read with its passphrase.
pub(crate) fn open_to_read(app: &App) {
    app.type_into("Passphrase of the copy", PASSPHRASE);
    app.click("Open it to read");
    app.wait("the copy", || {
        app.follow_window();
        app.look("button", "Keep this one").is_some()
    });
}

#[test]
fn a_copy_is_tried_and_carried_to_another_computer_to_be_read_and_kept() {
    let app = App::start();
    make_journal(&app);
    write(&app, WORDS);
    lock(&app);
    unlock(&app, PASSPHRASE);
    let stick = app.out().join("stick");
    copy_to(&app, &stick);
    app.check_page();
    app.picture("copies");
    let tries: Vec<_> = app
        .look_all("button", "")
        .into_iter()
        .filter(|button| button.name.starts_with("Try to open it"))
        .collect();
    assert!(tries.len() > 1, "{tries:?}");
    for one in [tries.first(), tries.last()].into_iter().flatten() {
        app.press_on(one);
        app.wait_for_text("sealed parts in it were read");
    }

    let other = App::start();
    other.wait_for_heading("A journal that is yours");
    other.click("Open a copy");
    other.wait_for_heading("Open a copy");
    other.pick(Some(&other.out()));
    other.click("Choose the folder");
    other.wait_for_text("There is no copy of a journal in this folder.");
    other.pick(Some(&stick));
    other.click("Choose the folder");
    other.wait_for_text("A copy of a journal");
    other.check_page();
    other.picture("copy-at-the-door");
    other.type_into("Passphrase of the copy", OTHER);
    other.click("Open it to read");
    other.wait_for_text("That did not open it.");
    open_to_read(&other);
    other.click("My story");
    other.wait_for_heading("My story");
    other.wait_for_text(WORDS);
    other.check_page();
    other.picture("copy-to-read");
    // It can be searched; what is typed on a page would be lost, and is refused with its first letter.
    other.press("Ctrl+f");
    other.type_into("What are you looking for?", WORDS);
    other.wait_for_text("Found on 1 page");
    other.press("Ctrl+n");
    other.wait_for_heading("A new page");
    other.go_to_field(PAGE_TEXT);
    other.type_text("lost");
    other.wait_for_text("To go on writing in it");
    assert_eq!(other.value_of(PAGE_TEXT), "");
    other.check_page();
    other.picture("copy-takes-nothing");
    other.click("Close the copy");
    other.follow_window();
    other.wait_for_heading("A journal that is yours");

    other.click("Open a copy");
    other.pick(Some(&stick));
    other.click("Choose the folder");
    open_to_read(&other);
    other.click("Keep this one");
    wait_until_locked(&other);
    unlock(&other, PASSPHRASE);
    write(&other, "and on it goes");
    other.assert_nothing_readable(&[WORDS, "on it goes", PASSPHRASE]);
}

#[test]
fn the_bin_is_emptied_for_good_and_nothing_brings_it_back() {
    let app = App::start();
    make_journal(&app);
    begin_page(&app, WORDS);
    app.type_into("Title", "Gravel path");
    app.click("Done");
    app.wait_for_heading("Gravel path");
    app.click("Put in the bin");
    app.wait_for_text("In the bin. It stays there for 30 days.");
    app.click("My story");
    app.wait_for_heading("My story");
    app.click("Bin");
    app.wait_for_heading("Bin");
    app.wait_for_text("Gravel path");
    app.click("Empty it for good");
    app.wait_for_text("Empty the bin for good?");
    app.check_page();
    app.click("Keep it");
    app.wait_for_text("Gravel path");
    app.click("Empty it for good");
    app.click("Yes, for good");
    app.wait_for_text("One thing is gone for good");
    assert!(!app.text().contains("Gravel path"));
    lock(&app);
    unlock(&app, PASSPHRASE);
    assert!(!app.text().contains("older than"), "{}", app.text());
}

#[test]
fn after_somebody_knew_it_everything_is_new_and_the_new_sheet_is_tried_out() {
    let app = App::start();
    make_journal_with_sheet(&app);
    write(&app, WORDS);
    to_settings(&app, "Somebody knew it");
    app.wait_for_heading("Somebody knew the passphrase");
    app.check_page();
    app.type_into("Present passphrase", OTHER);
    app.type_into("New passphrase", OTHER);
    app.click("Somebody may have seen my recovery sheet too");
    app.click("Make everything new");
    app.wait_for_text("That did not open it.");
    app.type_into("Present passphrase", PASSPHRASE);
    app.click("Make everything new");
    app.wait_for_heading("Your new recovery sheet");
    let sheet = app.out().join("new.html");
    app.pick(Some(&sheet));
    app.click("Save it as a web page");
    app.wait_for_text("The sheet is saved.");
    let key = app.ask(
        "return [...document.querySelectorAll('.groups li, .groups span')].map((one) => one.textContent).join(' ')",
        vec![],
    );
    app.click("Continue");
    app.wait_for_text("Everything is new.");
    lock(&app);
    try_unlock(&app, PASSPHRASE);
    app.wait_for_text("That did not open it.");
    unlock(&app, OTHER);
    to_settings(&app, "Try the sheet out");
    app.wait_for_heading("Try the recovery sheet out");
    app.type_into("The key on the sheet", key.as_str().unwrap());
    app.click("Try it");
    app.wait_for_text("The sheet opens this journal.");
    app.check_page();
    app.assert_nothing_readable(&[WORDS, OTHER, PASSPHRASE]);
}
