//! Copies in the settings and at the door, the bin before it is emptied, new keys, the sheet tried out.

use waymark_tests::App;

use super::{Tour, open_sample};
use crate::copies::{copy_to, open_to_read, to_settings, write};
use crate::steps::{
    PAGE_TEXT, PASSPHRASE, lock, make_journal_with_sheet, unlock, wait_until_locked,
};

#[test]
fn a_copy_and_the_same_at_the_door() {
    let app = App::start();
    make_journal_with_sheet(&app);
    let tour = Tour::of(&app, "copies");
    write(&app, "Rye bread, four loaves");
    lock(&app);
    unlock(&app, PASSPHRASE);
    let stick = app.out().join("stick");
    copy_to(&app, &stick);
    tour.stop("kept");
    let tries = app.look_all("button", "");
    let first = tries
        .iter()
        .find(|one| one.name.starts_with("Try to open it"));
    app.press_on(first.expect("a copy to try"));
    app.wait_for_text("sealed parts in it were read");
    tour.stop_here("tried");
    lock(&app);
    app.click("Open a copy");
    app.wait_for_heading("Open a copy");
    tour.stop("door");
    app.pick(Some(&app.out()));
    app.click("Choose the folder");
    app.wait_for_text("There is no copy of a journal in this folder.");
    tour.stop("door-none");
    app.pick(Some(&stick));
    app.click("Choose the folder");
    app.wait_for_text("A copy of a journal");
    app.type_into("Passphrase of the copy", "not this one at all");
    app.click("Open it to read");
    app.wait_for_text("That did not open it.");
    tour.stop("door-wrong");
    open_to_read(&app);
    app.click("My story");
    app.wait_for_text("Rye bread");
    tour.stop("reading");
    app.press("Ctrl+n");
    app.wait_for_heading("A new page");
    app.go_to_field(PAGE_TEXT);
    app.type_text("a");
    app.wait_for_text("To go on writing in it");
    tour.stop_here("nothing-to-write");
    app.click("Close the copy");
    wait_until_locked(&app);
    tour.end();
}

#[test]
fn new_keys_and_the_sheet_tried_out() {
    let app = App::start();
    make_journal_with_sheet(&app);
    let tour = Tour::of(&app, "keys");
    to_settings(&app, "Somebody knew it");
    app.wait_for_heading("Somebody knew the passphrase");
    app.type_into("Present passphrase", "not this one at all");
    app.type_into("New passphrase", "seven quiet lanterns by the river");
    app.click("Somebody may have seen my recovery sheet too");
    app.click("Make everything new");
    app.wait_for_text("That did not open it.");
    tour.stop("new");
    app.type_into("Present passphrase", PASSPHRASE);
    app.click("Make everything new");
    app.wait_for_heading("Your new recovery sheet");
    tour.stop("new-sheet");
    to_settings(&app, "Try the sheet out");
    app.wait_for_heading("Try the recovery sheet out");
    app.type_into("The key on the sheet", "AGE-SECRET-KEY-1");
    app.click("Try it");
    app.wait_for_text("There is a problem");
    tour.stop("sheet");
    tour.end();
}

#[test]
fn the_bin_before_it_is_emptied() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "emptying");
    app.click("My story");
    app.wait_for_heading("My story");
    app.click("Bin");
    app.wait_for_heading("Bin");
    app.click("Empty it for good");
    app.wait_for_text("Empty the bin for good?");
    tour.stop_here("sure");
    app.click("Yes, for good");
    app.wait_for_text("gone for good");
    tour.stop("done");
    tour.end();
}
