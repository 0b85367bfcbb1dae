//! The pages before a journal is open.

use waymark_tests::App;

use super::Tour;
use crate::steps::{PASSPHRASE, is_open, lock, unlock};

#[test]
fn the_first_run() {
    let app = App::start();
    let tour = Tour::of(&app, "door");
    app.wait_for_heading("A journal that is yours");
    tour.stop("welcome");
    app.click("Language, size");
    app.wait_for_heading("Language and reading");
    tour.stop("reading");
    app.click("Done");
    app.wait_for_heading("A journal that is yours");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
    app.click("Continue");
    app.wait_for_text("There is no passphrase yet.");
    tour.stop("passphrase-empty");
    app.type_into("Passphrase", "ab12");
    app.wait_for_text("to guess.");
    tour.stop("passphrase");
    app.click("Continue");
    app.wait_for_heading("This one can be guessed");
    tour.stop("weak");
    app.click("Choose another one");
    app.type_into("Passphrase", PASSPHRASE);
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    tour.stop("recovery-sheet");
    app.click("Not now");
    app.wait_for_heading("Without a sheet");
    tour.stop("without-sheet");
    app.click("Go on without it");
    app.wait_for_heading("Your journal is ready");
    tour.stop("ready");
    tour.end();
}

#[test]
fn the_locked_window() {
    let app = App::start();
    let tour = Tour::of(&app, "locked");
    crate::steps::make_journal(&app);
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    app.click("Add one name");
    app.type_into("Name", "Amal, also at night");
    app.type_into("Number to call", "000 00 002");
    app.click("Copy to the lock screen");
    app.click("Save");
    app.wait_for_text("Also on the lock screen");
    lock(&app);
    tour.stop("unlock");
    app.type_into("Passphrase", "not this one at all");
    app.click("Unlock");
    app.wait_for_text("That did not open it.");
    tour.stop("unlock-wrong");
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    tour.stop("safety");
    app.click("Hide the screen");
    app.wait("the blank page", || {
        app.look("button", "Come back").is_some()
    });
    tour.stop_here("blank");
    app.click("Come back");
    app.click("Back");
    app.wait_for_heading("Open your journal");
    app.click("Use my recovery sheet");
    app.wait_for_heading("Open with your recovery sheet");
    tour.stop("recover");
    app.click("Back");
    unlock(&app, PASSPHRASE);
    assert!(is_open(&app));
    tour.end();
}
