//! A door that must open again: what a recovery that could not be finished leaves, what is kept behind
//! the cover, and what is told of a journal that was mended.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_app::AppError;
use waymark_app::wire::shell::{JournalCreateRequest, NoticeView, RecoverRequest, ShellState};

use crate::desk::{Desk, PHRASE};

const FRESH: &str = "marzipan gravel lantern otter spoon";

fn recover(desk: &Desk, sheet: &str) -> Result<(), AppError> {
    desk.app().recover(&RecoverRequest {
        journal: None,
        sheet: sheet.to_owned(),
        passphrase: FRESH.to_owned(),
    })
}

fn journal(desk: &Desk) -> PathBuf {
    let mut journals = fs::read_dir(desk.data().join("journals")).unwrap();
    journals.next().unwrap().unwrap().path()
}

#[test]
fn a_recovery_that_cannot_be_written_closes_again_and_can_be_tried_again() {
    let desk = Desk::open();
    let id = desk.page(None, "kept through it all");
    let sheet = desk.app().recovery_sheet_make().unwrap().groups.join(" ");
    desk.lock();
    // A folder where the new key file is written aside: it cannot be.
    let in_the_way = journal(&desk).join("keys/passphrase.age.part");
    fs::create_dir(&in_the_way).unwrap();
    assert!(recover(&desk, &sheet).is_err());
    assert_eq!(desk.app().shell(false, false).state, ShellState::Locked);
    desk.unlock().unwrap();
    desk.lock();
    assert!(recover(&desk, &sheet).is_err(), "and says the same again");
    fs::remove_dir(in_the_way).unwrap();
    recover(&desk, &sheet).unwrap();
    assert_eq!(desk.text_of(id), "kept through it all");
    desk.lock();
    assert_eq!(desk.unlock(), Err(AppError::WrongPassphrase));
    desk.unlock_with(FRESH).unwrap();
}

#[test]
fn the_sheet_uncovers_what_is_kept_behind_the_cover() {
    let desk = Desk::open();
    let other = Desk::open()
        .app()
        .recovery_sheet_make()
        .unwrap()
        .groups
        .join(" ");
    let sheet = desk.app().recovery_sheet_make().unwrap().groups.join(" ");
    let id = desk.draft(None, "", "not on the disk y");
    assert_eq!(recover(&desk, &other), Err(AppError::WrongRecovery));
    assert!(desk.app().is_open(), "nothing is let go");
    recover(&desk, &sheet).unwrap();
    assert_eq!(desk.text_of(id), "not on the disk y");
    desk.lock();
    desk.unlock_with(FRESH).unwrap();
}

#[test]
fn no_journal_is_begun_over_one_that_is_open() {
    let desk = Desk::open();
    let id = desk.draft(None, "", "still here");
    let request = JournalCreateRequest {
        passphrase: FRESH.to_owned(),
    };
    assert_eq!(
        desk.app().journal_create(&request),
        Err(AppError::AlreadyOpen)
    );
    assert_eq!(
        desk.app().shelf_create(&request),
        Err(AppError::AlreadyOpen)
    );
    assert_eq!(desk.text_of(id), "still here");
    assert_eq!(
        fs::read_dir(desk.data().join("journals")).unwrap().count(),
        1
    );
}

fn told(desk: &Desk) -> Vec<NoticeView> {
    desk.app().shell(false, false).notices
}

#[test]
fn a_journal_that_was_mended_is_told_with_its_count_and_the_folder_of_what_was_damaged() {
    let desk = Desk::open();
    let ids = ["one", "two", "three"].map(|text| desk.page(None, text));
    desk.lock();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), [], "nothing was damaged");
    desk.lock();
    let store = fs::read_dir(journal(&desk).join("store"))
        .unwrap()
        .flatten();
    for file in store.filter(|entry| entry.path().is_file()) {
        fs::write(file.path(), "no store any more").unwrap();
    }
    desk.unlock().unwrap();
    let [notice] = &told(&desk)[..] else {
        panic!("{:?}", told(&desk));
    };
    assert_eq!(notice.id, "notice-repaired");
    // Three pages and the settings.
    assert_eq!(notice.count, 4);
    assert!(journal(&desk).join(&notice.folder).join("store").is_dir());
    assert_eq!(ids.map(|id| desk.text_of(id)), ["one", "two", "three"]);
    desk.lock();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), [], "told once");
}

#[test]
fn an_older_copy_brought_back_is_told_and_opens_all_the_same() {
    let mut desk = Desk::open();
    let id = desk.page(None, "as it was");
    desk.lock();
    desk.kill();
    let (place, kept) = (journal(&desk), desk.beside("kept"));
    copy(&place, &kept);
    desk.unlock().unwrap();
    desk.page(Some(id), "as it is");
    desk.lock();
    desk.kill();
    fs::remove_dir_all(&place).unwrap();
    copy(&kept, &place);
    assert_eq!(desk.unlock_with(PHRASE), Ok(()));
    let told: Vec<String> = told(&desk).into_iter().map(|notice| notice.id).collect();
    assert_eq!(told, ["notice-older-copy"]);
    assert_eq!(desk.text_of(id), "as it was");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
