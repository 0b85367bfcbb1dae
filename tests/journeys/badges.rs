//! A digital badge in a picture: looked at, kept, locked away, and nowhere to be read; and one with a
//! program in it, which is not taken.

use std::fs;
use std::path::PathBuf;

use waymark_tests::App;

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const PNG: &[u8] = include_bytes!("../../crates/papers/tests/fixtures/badge-good.png");
const SCRIPT: &[u8] = include_bytes!("../../crates/papers/tests/fixtures/badge-script.svg");
const NAME: &str = "Food hygiene, first step";

fn file(app: &App, name: &str, bytes: &[u8]) -> PathBuf {
    let path = app.out().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_digital_badge_is_looked_at_kept_and_locked_away() {
    let app = App::start();
    make_journal(&app);
    app.click("Learning");
    app.wait_for_heading("Learning");
    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");

    app.pick(Some(&file(&app, "odd.svg", SCRIPT)));
    app.click("Add a digital badge");
    app.wait_for_text("There is a program in this picture");

    app.pick(Some(&file(&app, "badge.png", PNG)));
    app.click("Add a digital badge");
    app.wait_for_text("Signature checked");
    app.wait_for_text("this does not prove who signed it");
    app.wait_for_text("Harbour Baking School");
    app.check_page();
    app.picture("badge-looked-at");
    app.click("Not now");
    app.wait_until_gone("Signature checked");

    app.pick(Some(&file(&app, "badge.png", PNG)));
    app.click("Add a digital badge");
    app.wait_for_text("Signature checked");
    app.click("Keep");
    app.wait_for_text("The badge is kept among your certificates");
    app.wait_for_text("A picture with a digital badge in it");
    app.check_page();
    app.picture("badge-kept");

    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text("A picture with a digital badge in it");
    app.wait_for_text(NAME);
    for path in ["badge.png", "odd.svg"] {
        fs::remove_file(app.out().join(path)).unwrap();
    }
    app.assert_nothing_readable(&[NAME, "Harbour Baking School", "Aud Lindqvist"]);
}
