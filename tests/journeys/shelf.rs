//! The counsellor's side, by keyboard: a shelf is made, a key goes over, two pages of one person are
//! opened, kept, compared, noted and let go.

use std::fs;
use std::path::PathBuf;

use waymark_tests::{App, Hands, Start, root};

use crate::steps::PASSPHRASE;

/// What the person told the counsellor for the sealed page.
pub const TOLD: &str = "seven yellow boats";

/// A page somebody shared, from the fixtures.
pub fn shared(name: &str) -> PathBuf {
    root().join("tests/fixtures/shared").join(name)
}

/// Goes through the first run to an open shelf.
pub fn make_shelf(app: &App) {
    app.wait_for_heading("A journal that is yours");
    app.click("I read what others share with me");
    app.wait_for_text("A shelf is sealed like a journal");
    app.click("Continue");
    app.wait_for_heading("Choose a passphrase");
    app.type_into("Passphrase", PASSPHRASE);
    app.click("Continue");
    app.wait_for_heading("Your recovery sheet");
    app.click("Not now");
    app.wait_for_heading("Without a sheet");
    app.click("Go on without it");
    app.wait_for_heading("Your shelf is ready");
    app.click("Open my shelf");
    app.follow_window();
    app.wait_for_heading("Shelf");
}

/// Opens a file that is not sealed, or is, up to the page.
pub fn open_shared(app: &App, name: &str) {
    app.click("Open a shared page");
    app.wait_for_heading("Read a page somebody shared");
    app.pick(Some(&shared(name)));
    app.click("Choose the file");
}

#[test]
fn a_counsellor_keeps_and_compares_two_pages_by_keyboard() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    make_shelf(&app);
    assert!(!app.text().contains("My story"), "no page of a journal");

    app.click("My key");
    app.wait_for_heading("My key");
    app.click("Make my key");
    app.wait_for_text("Six words to compare");
    let file = app.out().join("reader.key.txt");
    app.pick(Some(&file));
    app.click("Save as a small file");
    app.wait("the key's file", || file.exists());
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.lines().any(|line| line.starts_with("age1")), "{text}");
    assert!(!text.to_uppercase().contains("SECRET"));

    app.press("Ctrl+1");
    app.wait("still on the shelf", || app.heading() == "My key");
    app.click("Shelf");
    app.wait_for_heading("Shelf");
    open_shared(&app, "first.page.json");
    app.wait_for_text("Keep it on the shelf");
    app.check_page();
    app.type_into("Name of the folder", "Signe, Tuesdays");
    app.click("Keep this page");
    app.wait_for_text("Keeping this page");
    app.wait_for_text("First summary: there is nothing to compare with yet.");

    app.click("Shelf");
    app.wait_for_heading("Shelf");
    open_shared(&app, "second.html");
    app.wait_for_text("The passphrase for this page");
    app.type_into("The passphrase for this page", "seven yellow boat");
    app.click("Open the page");
    app.wait_for_text("That did not open the page.");
    app.type_into("The passphrase for this page", TOLD);
    app.click("Open the page");
    app.wait_for_text("Keep it on the shelf");
    assert_eq!(app.value_of("The day you let go of it"), "30 June 2027");
    app.click("Keep this page");
    app.wait_for_text("Keeping this page");

    app.click("Compare with Thursday, 1 October 2026");
    app.wait("the comparison", || app.heading().starts_with("Since"));
    app.wait_for_text("We agreed");
    app.check_page();
    app.click("Next change");
    app.click("Next change");
    app.click("Previous change");
    let text = app.text();
    for word in ["New on", "Changed", "No longer shared", "the same"] {
        assert!(text.contains(word), "{word} is missing");
    }

    app.click("Signe, Tuesdays");
    app.wait_for_heading("Signe, Tuesdays");
    app.click("Add a note");
    app.type_into("My note", "Ask about one time when a morning went well.");
    app.click("Save");
    app.wait_for_text("Not their words.");
    app.click("Page of Thursday, 1 October 2026");
    app.wait_for_text("Keeping this page");
    app.click("Let go of it : Thursday, 1 October 2026");
    app.wait_for_text("Let go of this page?");
    app.press("Tab");
    app.press("Enter");
    app.wait_for_heading("Signe, Tuesdays");
    app.wait_for_text("First summary: there is nothing to compare with yet.");

    app.press("Ctrl+l");
    app.wait("the unlock window", || app.heading() == "Open your shelf");
    app.follow_window();
    app.assert_no_pointer();
    app.assert_nothing_readable(&["Signe", "bakery", TOLD, "one time when"]);
}

#[test]
fn a_file_opened_from_outside_is_read_without_a_vault_and_waits_for_the_shelf() {
    let app = Start::default().with_bus().open();
    app.wait_for_heading("A journal that is yours");
    app.open_file(&shared("first.page.json"));
    app.wait_for_heading("Signe");
    app.wait_for_text("Close it when you are done, and nothing of it stays.");
    assert!(!app.text().contains("Keep it on the shelf"));
    app.click("Close this page");
    app.wait_for_heading("Read a page somebody shared");
    app.click("Back");
    make_shelf(&app);
    app.press("Ctrl+l");
    app.wait("the unlock window", || app.heading() == "Open your shelf");
    app.follow_window();
    app.open_file(&shared("first.page.json"));
    app.wait_for_text("A page waits to be read.");
    app.type_into("Passphrase", PASSPHRASE);
    app.click("Unlock");
    app.wait_for_heading("Signe");
    app.wait_for_text("Keep it on the shelf");
}
