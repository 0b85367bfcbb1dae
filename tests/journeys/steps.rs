//! Steps that many journeys share, in the words a person would use.

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

/// Opens the journal from the unlock window.
pub fn unlock(app: &App, passphrase: &str) {
    app.wait("the unlock page", || app.text().contains("Passphrase"));
    app.type_into("Passphrase", passphrase);
    app.click("Unlock");
    app.follow_window();
}
