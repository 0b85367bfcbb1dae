//! Steps that many journeys share, in the words a person would use.

use std::{fs, path::PathBuf};

use waymark_tests::App;

/// A passphrase that is strong enough for the first run to take it without a word.
pub const PASSPHRASE: &str = "harbour velvet tractor onion quilt";

/// Goes through the first run with a passphrase of one's own, without a recovery sheet.
pub fn make_journal(app: &App) {
    app.wait_for_heading("A journal that is yours");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
    app.type_into("Passphrase", PASSPHRASE);
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    app.click("Not now");
    app.wait_for_heading("Without a sheet");
    app.click("Go on without it");
    app.wait_for_heading("Your journal is ready");
    app.click("Open my journal");
    app.follow_window();
    app.wait("Today", || app.text().contains("Today"));
}

/// Goes through the first run and saves the recovery sheet; returns where it lies.
pub fn make_journal_with_sheet(app: &App) -> PathBuf {
    let sheet = app.out().join("sheet.html");
    app.wait_for_heading("A journal that is yours");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
    app.type_into("Passphrase", PASSPHRASE);
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    app.pick(Some(&sheet));
    app.click("Save it as a web page");
    app.wait_for_text("The sheet is saved.");
    app.click("Continue");
    app.wait_for_heading("Your journal is ready");
    app.click("Open my journal");
    app.follow_window();
    app.wait("Today", || is_open(app));
    sheet
}

/// Opens the journal from the unlock window.
pub fn unlock(app: &App, passphrase: &str) {
    try_unlock(app, passphrase);
    app.wait("the open journal", || is_open(app));
    app.follow_window();
}

/// Types a passphrase in the unlock window and tries it.
pub fn try_unlock(app: &App, passphrase: &str) {
    app.wait_for_heading("Open your journal");
    app.type_into("Passphrase", passphrase);
    app.click("Unlock");
}

/// Opens a new page and types on it; the caret stays behind the last letter.
pub fn begin_page(app: &App, text: &str) {
    app.press("Ctrl+n");
    app.wait_for_heading("A new page");
    app.go_to_field(PAGE_TEXT);
    app.type_text(text);
}

/// The label of the text of a page.
pub const PAGE_TEXT: &str = "What do you want to write?";

/// Locks with Ctrl+L and waits for the unlock window.
pub fn lock(app: &App) {
    app.press("Ctrl+l");
    wait_until_locked(app);
}

/// Waits for the unlock window, however it came.
pub fn wait_until_locked(app: &App) {
    app.wait("the unlock window", || app.heading() == "Open your journal");
    app.follow_window();
}

/// Tells whether the journal's frame with its places is there.
pub fn is_open(app: &App) -> bool {
    app.look("link", "My plan").is_some() || app.look("button", "Places").is_some()
}

/// Returns the folder of the one journal in this home.
pub fn journal_folder(app: &App) -> PathBuf {
    let mut folders = fs::read_dir(app.data().join("journals")).unwrap();
    let folder = folders.next().unwrap().unwrap().path();
    assert!(folders.next().is_none(), "there is more than one journal");
    folder
}

/// Opens an exercise from Explore and begins it.
pub fn begin_exercise(app: &App, title: &str) {
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click(title);
    app.wait_for_heading(title);
    app.click(if app.look("button", "Start").is_some() {
        "Start"
    } else {
        "Begin a new one"
    });
    app.wait_for_another_heading(title);
}

/// Goes on from question to question until one begins so.
pub fn go_on_to(app: &App, question: &str) {
    while !app.heading().starts_with(question) {
        let before = app.heading();
        assert_ne!(before, "Read it through", "{question:?} never came");
        app.click("Continue");
        app.wait_for_another_heading(&before);
    }
}
