//! The door: a wrong passphrase, damaged key files, a journal open elsewhere, the recovery sheet.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use waymark_tests::App;

use crate::steps::{
    PASSPHRASE, begin_page, is_open, journal_folder, lock, make_journal, make_journal_with_sheet,
    try_unlock, unlock, wait_until_locked,
};

const WORDS: &str = "the quince tree by the ferry";
const NOT_OPENED: &str = "That did not open it.";

/// Makes a journal with one page that holds [`WORDS`], and locks it.
fn locked_journal(app: &App) {
    make_journal(app);
    begin_page(app, WORDS);
    lock(app);
}

/// Ends the test unless the page is there with its words.
fn assert_page_is_there(app: &App) {
    app.wait("the page", || is_open(app));
    app.press("Ctrl+f");
    app.type_into("What are you looking for?", "quince");
    app.wait_for_text("Found on 1 page");
}

#[test]
fn a_wrong_passphrase_is_said_so_and_loses_nothing() {
    let app = App::start();
    locked_journal(&app);
    for wrong in [
        "harbour velvet tractor onion",
        "Harbour velvet tractor onion quilt",
        "x",
    ] {
        try_unlock(&app, wrong);
        app.wait_for_text(NOT_OPENED);
        assert!(app.text().contains("Check Caps Lock"), "there is a way out");
        assert_eq!(app.value_of("Passphrase"), wrong, "what was typed stays");
        app.wait_until_gone("Opening");
    }
    app.check_page();
    app.picture("wrong-passphrase");
    unlock(&app, PASSPHRASE);
    assert_page_is_there(&app);
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE, "velvet tractor"]);
}

#[test]
fn an_empty_passphrase_is_asked_for() {
    let app = App::start();
    locked_journal(&app);
    app.click("Unlock");
    app.wait_for_text("There is no passphrase yet.");
    app.check_page();
    unlock(&app, PASSPHRASE);
    assert_page_is_there(&app);
    app.assert_nothing_readable(&[WORDS, PASSPHRASE]);
}

/// The key files of a journal with their spare copies: `keys/passphrase.age` and its `.2`.
fn key_files(journal: &Path) -> Vec<(PathBuf, PathBuf)> {
    let files = fs::read_dir(journal.join("keys")).unwrap().flatten();
    let mut pairs: Vec<_> = files
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "age"))
        .map(|path| (path.clone(), PathBuf::from(format!("{}.2", path.display()))))
        .collect();
    pairs.sort();
    pairs
}

/// Changes one bit, at one half or one third of the file.
fn flip_a_bit(file: &Path, part: usize) {
    let mut bytes = fs::read(file).unwrap();
    let at = bytes.len() / part;
    bytes[at] ^= 1;
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_flipped_bit_in_a_key_file_is_mended_from_its_copy() {
    let app = App::start();
    locked_journal(&app);
    let pairs = key_files(&journal_folder(&app));
    assert_eq!(pairs.len(), 3, "passphrase, recovery and data: {pairs:?}");
    for (first, second) in pairs {
        assert!(second.exists(), "{} has a spare copy", first.display());
        for damaged in [&first, &second] {
            let whole = fs::read(damaged).unwrap();
            flip_a_bit(damaged, 2);
            unlock(&app, PASSPHRASE);
            assert_page_is_there(&app);
            app.wait("the file to be mended", || {
                fs::read(damaged).unwrap() == whole
            });
            lock(&app);
        }
    }
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE]);
}

#[test]
fn a_key_file_damaged_with_its_copy_is_made_anew_where_another_way_leads_to_it() {
    let app = App::start();
    locked_journal(&app);
    for (first, second) in key_files(&journal_folder(&app)) {
        if first.ends_with("passphrase.age") {
            continue;
        }
        flip_a_bit(&first, 2);
        flip_a_bit(&second, 3);
        unlock(&app, PASSPHRASE);
        assert_page_is_there(&app);
        app.wait("two equal copies", || {
            fs::read(&first).unwrap() == fs::read(&second).unwrap()
        });
        lock(&app);
    }
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE]);
}

#[test]
fn a_passphrase_file_damaged_with_its_copy_is_damage_and_never_a_wrong_passphrase() {
    const FRESH: &str = "marzipan gravel lantern otter spoon";
    let app = App::start();
    let sheet = make_journal_with_sheet(&app);
    begin_page(&app, WORDS);
    lock(&app);
    let keys = journal_folder(&app).join("keys");
    flip_a_bit(&keys.join("passphrase.age"), 2);
    flip_a_bit(&keys.join("passphrase.age.2"), 3);
    try_unlock(&app, PASSPHRASE);
    app.wait_for_text("The key file of this journal is damaged. Your passphrase may be fine.");
    app.wait_for_text("Use your recovery sheet");
    assert!(!app.text().contains(NOT_OPENED));
    app.check_page();
    app.picture("damaged-passphrase-key");
    // The way out that is named leads out.
    app.click("Use my recovery sheet");
    app.wait_for_heading("Open with your recovery sheet");
    app.type_into("The key on the sheet", &key_on(&sheet));
    app.type_into("New passphrase", FRESH);
    app.click("Set the new passphrase");
    app.wait("the journal", || is_open(&app));
    app.follow_window();
    assert_page_is_there(&app);
    lock(&app);
    unlock(&app, FRESH);
    assert_page_is_there(&app);
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE, FRESH]);
}

#[test]
fn a_damaged_vault_file_is_mended_or_told() {
    let app = App::start();
    locked_journal(&app);
    let file = journal_folder(&app).join("vault.json");
    let whole = fs::read(&file).unwrap();
    for damage in ["", "{\"format\":", "\0\0\0\0\0\0\0\0"] {
        fs::write(&file, damage).unwrap();
        try_unlock(&app, PASSPHRASE);
        app.wait("an answer", || {
            is_open(&app) || app.text().contains("is damaged")
        });
        assert!(!app.text().contains(NOT_OPENED));
        if is_open(&app) {
            assert_page_is_there(&app);
            lock(&app);
        } else {
            app.picture("damaged-vault");
            app.check_page();
        }
        fs::write(&file, &whole).unwrap();
        unlock(&app, PASSPHRASE);
        assert_page_is_there(&app);
        lock(&app);
    }
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE]);
}

/// Another process that holds the lock of a journal, as another Waymark does.
struct Holder(Child);

impl Holder {
    fn of(journal: &Path) -> Self {
        let mut held = Command::new("flock")
            .arg("--nonblock")
            .arg(journal.join("lock"))
            .args(["sh", "-c", "echo held; exec cat"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("flock, of util-linux");
        let mut word = [0; 5];
        std::io::Read::read_exact(held.stdout.as_mut().unwrap(), &mut word)
            .expect("the lock was free");
        Self(held)
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        // The end of its input ends it, and with it the lock.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[test]
fn a_journal_that_is_open_elsewhere_is_told_so() {
    let mut app = App::start();
    locked_journal(&app);
    // The snapshot behind the lock screen holds the folder too: a fresh start does not.
    app.start_again();
    wait_until_locked(&app);
    let held = Holder::of(&journal_folder(&app));
    try_unlock(&app, PASSPHRASE);
    app.wait_for_text("open in another window");
    assert!(!app.text().contains(NOT_OPENED));
    app.check_page();
    app.picture("already-open");
    drop(held);
    unlock(&app, PASSPHRASE);
    assert_page_is_there(&app);
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE]);
}

/// The key on a saved sheet, in one piece, as the steps on it say: one line, without spaces.
pub(crate) fn key_on(sheet: &Path) -> String {
    let page = fs::read_to_string(sheet).unwrap();
    let (_, list) = page.split_once("<ul class=\"key\">").unwrap();
    let (list, _) = list.split_once("</ul>").unwrap();
    let groups = list
        .split("<li>")
        .skip(1)
        .map(|part| part.trim_end_matches("</li>"));
    groups.collect()
}

/// The line that the sheet says to type, for this snapshot.
fn line_on(sheet: &Path, number: &str) -> String {
    let page = fs::read_to_string(sheet).unwrap();
    let (_, line) = page.split_once("<code>").unwrap();
    let (line, _) = line.split_once("</code>").unwrap();
    line.replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("NUMBER", number)
}

#[test]
fn the_recovery_sheet_sets_a_new_passphrase_and_the_old_one_opens_no_more() {
    const FRESH: &str = "marzipan gravel lantern otter spoon";
    let app = App::start();
    let sheet = make_journal_with_sheet(&app);
    begin_page(&app, WORDS);
    lock(&app);
    let key = key_on(&sheet);
    assert!(key.starts_with("AGE-SECRET-KEY-1"), "{} letters", key.len());

    app.click("Use my recovery sheet");
    app.wait_for_heading("Open with your recovery sheet");
    app.check_page();
    app.type_into("The key on the sheet", "ABCDEF");
    app.type_into("New passphrase", FRESH);
    app.click("Set the new passphrase");
    app.wait_for_text("These words are not a recovery key yet.");
    // As a person copies it: small letters, groups with spaces, broken lines.
    let mut copied = String::new();
    for (at, letter) in key.to_lowercase().chars().enumerate() {
        copied.push_str(match at % 6 {
            0 if at % 24 == 0 && at > 0 => "\n",
            0 if at > 0 => " ",
            _ => "",
        });
        copied.push(letter);
    }
    app.type_into("The key on the sheet", &copied);
    app.picture("recover");
    app.click("Set the new passphrase");
    app.follow_window();
    assert_page_is_there(&app);
    lock(&app);
    try_unlock(&app, PASSPHRASE);
    app.wait_for_text(NOT_OPENED);
    unlock(&app, FRESH);
    assert_page_is_there(&app);
    let half = &key[20..44];
    app.assert_nothing_readable(&[
        WORDS,
        "quince",
        PASSPHRASE,
        FRESH,
        half,
        &half.to_lowercase(),
    ]);
}

#[test]
fn a_sheet_whose_key_file_is_damaged_is_told_as_damage() {
    let app = App::start();
    let sheet = make_journal_with_sheet(&app);
    begin_page(&app, WORDS);
    lock(&app);
    let keys = journal_folder(&app).join("keys");
    flip_a_bit(&keys.join("recovery.age"), 2);
    flip_a_bit(&keys.join("recovery.age.2"), 3);
    app.click("Use my recovery sheet");
    app.wait_for_heading("Open with your recovery sheet");
    app.type_into("The key on the sheet", &key_on(&sheet));
    app.type_into("New passphrase", "marzipan gravel lantern otter spoon");
    app.click("Set the new passphrase");
    app.wait_for_text("is damaged");
    app.picture("damaged-recovery");
    app.click("Back");
    // The passphrase still opens it.
    unlock(&app, PASSPHRASE);
    assert_page_is_there(&app);
    app.assert_nothing_readable(&[WORDS, PASSPHRASE, "marzipan gravel"]);
}

#[test]
fn the_steps_on_the_sheet_open_a_copy_with_age_alone() {
    let mut app = App::start();
    let sheet = make_journal_with_sheet(&app);
    begin_page(&app, WORDS);
    lock(&app);
    let journal = journal_folder(&app);
    let snapshots = || {
        let names = fs::read_dir(journal.join("snapshots")).unwrap().flatten();
        let mut names: Vec<String> = names
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name.ends_with(".age"))
            .collect();
        names.sort();
        names
    };
    app.wait("a snapshot behind the lock", || !snapshots().is_empty());
    // The next unlock waits for the whole snapshot; then the program is gone.
    unlock(&app, PASSPHRASE);
    assert_page_is_there(&app);
    app.kill();

    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copy");
    let copied = Command::new("cp")
        .arg("-r")
        .arg(&journal)
        .arg(&copy)
        .status()
        .unwrap();
    assert!(copied.success());
    let mut key = fs::File::create(copy.join("sheet.txt")).unwrap();
    writeln!(key, "{}", key_on(&sheet)).unwrap();
    let newest = snapshots().pop().unwrap();
    let line = line_on(&sheet, newest.trim_end_matches(".age"));
    assert!(line.starts_with("age -d -i sheet.txt snapshots/"), "{line}");
    let done = Command::new("sh")
        .args(["-c", &line])
        .current_dir(&copy)
        .status()
        .unwrap();
    assert!(done.success(), "{line}");
    let opened = fs::read_to_string(copy.join("journal.jsonl")).unwrap();
    assert!(opened.contains(WORDS), "the whole journal is readable");
    app.assert_nothing_readable(&[WORDS, "quince", PASSPHRASE]);
}
