//! A computer that others use too: what they see of an open page, what they can paste, and what a
//! program that is carried about leaves behind.

use std::fs;

use waymark_tests::{App, Start};

use crate::steps::{
    PAGE_TEXT, PASSPHRASE, begin_page, lock, make_journal, unlock, wait_until_locked,
};

const COPIED: &str = "rosehip ladder by the mill";

fn is_blurred(app: &App) -> bool {
    let filter = app.ask("return getComputedStyle(document.body).filter", vec![]);
    filter
        .as_str()
        .is_some_and(|filter| filter.contains("blur"))
}

#[test]
fn by_choice_the_page_cannot_be_read_behind_another_window() {
    let app = App::start();
    make_journal(&app);
    app.turn(true);
    assert!(!is_blurred(&app), "nobody chose it");
    app.turn(false);
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.click("Blur the page while another window is in front");
    assert!(!is_blurred(&app), "this window is in front");
    app.turn(true);
    app.wait("the page to blur", || is_blurred(&app));
    app.picture("blurred");
    app.turn(false);
    app.wait("the page to be clear", || !is_blurred(&app));
    // It is kept, and counts on every page.
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.turn(true);
    app.wait("the page to blur", || is_blurred(&app));
}

#[test]
fn what_was_copied_cannot_be_pasted_once_the_clipboard_was_emptied() {
    let app = App::start();
    make_journal(&app);
    begin_page(&app, COPIED);
    app.press("Ctrl+a");
    app.press("Ctrl+c");
    app.press("End");
    app.press("Ctrl+v");
    app.wait("the copied words", || {
        app.value_of(PAGE_TEXT).matches(COPIED).count() == 2
    });
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.click("Empty the clipboard");
    app.wait_for_text("The clipboard is empty.");
    app.press("Ctrl+n");
    app.wait_for_heading("A new page");
    app.go_to_field(PAGE_TEXT);
    app.press("Ctrl+v");
    app.type_text("now");
    assert_eq!(app.value_of(PAGE_TEXT), "now");
}

#[test]
fn a_program_that_is_carried_about_keeps_its_journals_beside_it_and_leaves_nothing_behind() {
    let mut app = Start::default().carried().open();
    make_journal(&app);
    begin_page(&app, COPIED);
    app.wait_for_text(", on this computer only");
    lock(&app);
    app.start_again();
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    app.click("My story");
    app.wait_for_text(COPIED);
    assert_eq!(
        fs::read_dir(app.data().join("journals")).unwrap().count(),
        1
    );
    let left = app.home().join("data/org.waymark.journal");
    assert!(!left.join("journals").exists(), "it lies on this computer");
    app.assert_nothing_readable(&[COPIED, PASSPHRASE]);
}
