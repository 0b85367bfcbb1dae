//! A full disk, a newer Waymark, a key file that asks for too much: told apart from a wrong passphrase,
//! each with its way out, and nothing that was typed is lost.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use waymark_tests::{App, Start, fill, may_mount};

use crate::steps::{
    PAGE_TEXT, PASSPHRASE, begin_page, is_open, journal_folder, lock, make_journal, try_unlock,
    unlock,
};

const WORDS: &str = "the quince tree by the ferry";
const MORE: &str = " and one boat";
const READ_ALL: &str = "The disk could not be written, as when it is full.";
const NOT_OPENED: &str = "That did not open it.";
/// Enough for a small journal and its snapshots.
const MEGABYTES: u32 = 64;

/// Writes a guarded file of the vault with its second copy and its sum, as a whole one.
fn put_in_place(file: &Path, bytes: &[u8]) {
    let folder = file.parent().unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    fs::write(file, bytes).unwrap();
    fs::write(folder.join(format!("{name}.2")), bytes).unwrap();
    let sum = Command::new("sha256sum")
        .arg(name)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(sum.status.success());
    fs::write(folder.join(format!("{name}.sum")), sum.stdout).unwrap();
}

/// A page that is saved, on a disk of its own; nothing where there can be no such disk.
fn on_a_small_disk() -> Option<App> {
    if !may_mount() {
        return None;
    }
    let app = Start::default().on_a_disk_of(MEGABYTES).open();
    make_journal(&app);
    begin_page(&app, WORDS);
    app.wait_for_text("Saved");
    Some(app)
}

/// Fills the disk, and takes what the journal keeps in reserve for the last words, as if it were used.
fn fill_up(app: &App) -> PathBuf {
    let _used = fs::remove_file(journal_folder(app).join("ballast"));
    fill(&app.data().join("journals"))
}

/// Tries the right passphrase and sees another answer than that it is wrong.
fn is_told(app: &App, problem: &str, way_out: &str, picture: &str) {
    try_unlock(app, PASSPHRASE);
    app.wait_for_text(problem);
    app.wait_for_text(way_out);
    assert!(!app.text().contains(NOT_OPENED) && !is_open(app));
    app.check_page();
    app.picture(picture);
}

#[test]
fn a_newer_journal_and_a_key_file_that_asks_for_too_much_are_told_apart() {
    let app = App::start();
    make_journal(&app);
    begin_page(&app, WORDS);
    lock(&app);
    let journal = journal_folder(&app);
    let info = journal.join("vault.json");
    let whole = fs::read_to_string(&info).unwrap();
    let newer = whole.replacen("\"format\": 1", "\"format\": 2", 1);
    assert_ne!(newer, whole);
    put_in_place(&info, newer.as_bytes());
    is_told(
        &app,
        "A newer Waymark wrote this journal. Nothing was changed.",
        "Open it with the newer Waymark.",
        "door-newer",
    );
    assert_eq!(
        fs::read_to_string(&info).unwrap(),
        newer,
        "nothing was changed"
    );
    put_in_place(&info, whole.as_bytes());

    let key = journal.join("keys/passphrase.age");
    let whole = fs::read(&key).unwrap();
    let head = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let end = head
        + whole[head..]
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap();
    let stanza = String::from_utf8(whole[head..end].to_vec()).unwrap();
    let (salted, _) = stanza.rsplit_once(' ').unwrap();
    assert!(salted.starts_with("-> scrypt "), "{salted}");
    let asks = [
        &whole[..head],
        format!("{salted} 22").as_bytes(),
        &whole[end..],
    ]
    .concat();
    put_in_place(&key, &asks);
    is_told(
        &app,
        "The key file of this journal asks for more work than Waymark does.",
        "Use your recovery sheet, or open a copy.",
        "door-too-much-work",
    );
    put_in_place(&key, &whole);
    unlock(&app, PASSPHRASE);
    app.wait("the page", || app.value_of(PAGE_TEXT) == WORDS);
    app.assert_nothing_readable(&[WORDS, PASSPHRASE]);
}

#[test]
fn what_cannot_be_sealed_is_kept_behind_the_cover_until_there_is_room() {
    let Some(app) = on_a_small_disk() else {
        return;
    };
    let filler = fill_up(&app);
    app.type_text(MORE);
    app.wait_for_text("Not saved yet.");
    app.press("Ctrl+l");
    app.follow_window_with("Your last words could not be saved before locking.");
    assert!(!app.text().contains("quince"), "the page is covered");
    app.check_page();
    app.picture("held");
    // A wrong passphrase uncovers nothing, and closing the window throws nothing away.
    try_unlock(&app, "marzipan gravel lantern otter spoon");
    app.wait_for_text(NOT_OPENED);
    try_unlock(&app, PASSPHRASE);
    app.wait("the page as it was", || {
        app.follow_window();
        is_open(&app) && app.value_of(PAGE_TEXT) == format!("{WORDS}{MORE}")
    });
    fs::remove_file(filler).unwrap();
    app.wait_for_text("Saved");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait("the words that were kept", || {
        app.value_of(PAGE_TEXT) == format!("{WORDS}{MORE}")
    });
    app.assert_nothing_readable(&[WORDS, MORE, PASSPHRASE]);
}

#[test]
fn a_full_disk_keeps_nobody_out() {
    let Some(app) = on_a_small_disk() else {
        return;
    };
    lock(&app);
    let filler = fill_up(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text(READ_ALL);
    app.wait("the page", || app.value_of(PAGE_TEXT) == WORDS);
    app.check_page();
    app.picture("full-disk");
    app.type_into(PAGE_TEXT, &format!("{WORDS}{MORE}"));
    app.wait_for_text("Not saved yet.");
    // Once there is room the same words are saved by themselves.
    fs::remove_file(filler).unwrap();
    app.wait_for_text("Saved");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait("the words typed on the full disk", || {
        app.value_of(PAGE_TEXT) == format!("{WORDS}{MORE}")
    });
    assert!(!app.text().contains(READ_ALL), "it is said once");
    app.assert_nothing_readable(&[WORDS, MORE, PASSPHRASE]);
}
