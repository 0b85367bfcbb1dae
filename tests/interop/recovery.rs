//! The recovery sheet: the page that is saved, and its steps done on a copy with `age` alone.

use std::{fs, path::Path, process::Command};

use scraper::{Html, Selector};
use waymark_app::wire::{
    entries::EntryDraftRequest,
    records::RecordRequest,
    shell::{JournalCreateRequest, RecoverySheetView},
};
use waymark_app::{App, Places};

use crate::{
    html::{assert_valid, assert_whole_in_itself},
    sample::app,
};

fn created(app: &App) -> RecoverySheetView {
    let request = JournalCreateRequest {
        passphrase: "five words are long enough".to_owned(),
    };
    app.journal_create(&request).unwrap()
}

#[test]
fn the_saved_sheet_is_valid_and_holds_no_script_and_no_address() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let sheet = created(&app);
    let html = app.recovery_sheet_page(&sheet.groups).unwrap();
    assert_whole_in_itself(&html);
    let page = folder.path().join(&sheet.file_name);
    fs::write(&page, html.as_bytes()).unwrap();
    assert_valid(&page);
}

/// The command of the sheet, as it is printed there.
fn command_on(page: &str) -> String {
    let page = Html::parse_document(page);
    let code = page
        .select(&Selector::parse("code").unwrap())
        .next()
        .unwrap();
    code.text().collect()
}

fn copied(from: &Path, to: &Path) {
    let done = Command::new("cp").arg("-r").args([from, to]).status();
    assert!(done.unwrap().success());
}

#[test]
fn the_steps_of_the_sheet_open_a_copy_with_age_alone() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let sheet = created(&app);
    let page = app.recovery_sheet_page(&sheet.groups).unwrap();
    let words = "The oven is hottest at the back, said Γιώργος.";
    let draft = EntryDraftRequest {
        id: None,
        title: "Bread".to_owned(),
        on: String::new(),
        text: words.to_owned(),
    };
    let id = app.entry_draft(draft).unwrap().id;
    app.draft_join(&RecordRequest { id }).unwrap();
    app.lock_seal(None).unwrap();
    app.lock_let_go();
    app.finish_closing();

    let places = Places::new(folder.path().join("data"));
    let name = places.journals().remove(0);
    let copy = folder.path().join("stick");
    copied(&places.journal(&name), &copy);
    fs::remove_dir_all(folder.path().join("data")).unwrap();
    // Copied by hand from the paper: the groups of the key, as one line.
    fs::write(copy.join("sheet.txt"), sheet.groups.concat()).unwrap();
    let newest = fs::read_dir(copy.join("snapshots"))
        .unwrap()
        .filter_map(|entry| Some(entry.unwrap().path().file_stem()?.to_str()?.to_owned()))
        .max()
        .unwrap();
    let line = command_on(&page).replace("NUMBER", &newest);
    assert!(
        line.starts_with("age -d -i sheet.txt snapshots/0"),
        "{line}"
    );
    let done = Command::new("sh")
        .args(["-ec", &line])
        .current_dir(&copy)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let journal = fs::read_to_string(copy.join("journal.jsonl")).unwrap();
    assert!(journal.contains(words), "{journal}");
}
