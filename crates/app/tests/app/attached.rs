//! A file beside a certificate: sealed, drawn, taken out and brought in equal, and gone with the bin.

use std::fs;
use std::path::PathBuf;

use waymark_app::error::PaperProblem;
use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::papers::{PaperPageRequest, PaperSaveRequest};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, VersionRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::limits::Limit;
use waymark_journal::{FieldValue, RecordId};

use crate::desk::{DAY, Desk, files_below};
use crate::every_kind::take_out;

const PDF: &[u8] = include_bytes!("../../../papers/tests/fixtures/certificate.pdf");
const PHOTO: &[u8] = include_bytes!("../../../papers/tests/fixtures/camera.jpg");
/// Words inside both, where no seal is round them.
const PLACE: &[u8] = b"Quay 4 with the blue door";

pub fn certificate(desk: &Desk) -> RecordId {
    let name = ("name".to_owned(), FieldValue::Text("First aid".to_owned()));
    let request = CardSaveRequest {
        id: None,
        kind: Kind::Certificate,
        fields: [name].into(),
    };
    desk.app().card_save(request).unwrap().value.id
}

fn file(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.beside(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn attach(desk: &Desk, id: RecordId, name: &str, bytes: &[u8]) -> Result<bool, AppError> {
    let path = file(desk, name, bytes);
    let attached = desk.app().paper_attach(&RecordRequest { id }, Some(&path));
    attached.map(|changed| changed.value)
}

fn drawn(desk: &Desk, id: RecordId) -> Result<Vec<u8>, AppError> {
    let request = PaperPageRequest {
        id,
        page: 0,
        width: 80,
    };
    desk.app().paper_page(&request)
}

pub fn sealed_files(desk: &Desk) -> usize {
    sealed_paths(desk).len()
}

fn sealed_paths(desk: &Desk) -> Vec<PathBuf> {
    let mut files = files_below(&desk.data());
    files.retain(|path| path.parent().is_some_and(|to| to.ends_with("attachments")));
    files
}

fn refused(desk: &Desk, name: &str, bytes: &[u8]) -> AppError {
    attach(desk, certificate(desk), name, bytes).unwrap_err()
}

fn saved(desk: &Desk, id: RecordId, for_others: bool) -> Vec<u8> {
    let path = desk.beside("copy");
    let request = PaperSaveRequest { id, for_others };
    desk.app().paper_save(&request, &path).unwrap();
    fs::read(path).unwrap()
}

pub fn holds(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}

#[test]
fn a_file_is_sealed_drawn_and_saved_again_as_it_came() {
    let desk = Desk::open();
    for (name, bytes) in [("a.pdf", PDF), ("b.JPG", PHOTO)] {
        let id = certificate(&desk);
        assert_eq!(attach(&desk, id, name, bytes), Ok(true));
        assert!(drawn(&desk, id).unwrap().starts_with(b"\x89PNG"));
        assert_eq!(saved(&desk, id, false), bytes);
    }
    let request = KeptRequest {
        page: KeptPage::Courses,
        tucked: false,
    };
    let view = desk.app().kept_page(&request).unwrap();
    let cards = view.groups.iter().flat_map(|group| &group.cards);
    let mut about: Vec<String> = cards
        .filter_map(|card| card.paper.as_ref())
        .map(|paper| paper.about.replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    about.sort();
    assert_eq!(about, ["A PDF file, 2 pages, 2 kB", "A picture, 4 kB"]);
    desk.lock();
    desk.app().finish_closing();
    for path in files_below(&desk.data()) {
        let bytes = fs::read(&path).unwrap();
        for part in [PLACE, &PDF[..40], &PHOTO[200..240]] {
            assert!(!holds(&bytes, part), "{}", path.display());
        }
    }
}

#[test]
fn a_copy_for_others_holds_no_camera_data() {
    let desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "b.jpg", PHOTO).unwrap();
    assert!(holds(PHOTO, PLACE) && holds(&saved(&desk, id, false), PLACE));
    assert!(!holds(&saved(&desk, id, true), PLACE));
}

#[test]
fn what_is_not_taken_says_why_and_leaves_nothing() {
    use PaperProblem::{Broken, Empty, OtherKind, Password, WrongName};
    let desk = Desk::open();
    let password = include_bytes!("../../../papers/tests/fixtures/password.pdf");
    for (name, bytes, why) in [
        ("a.pdf", b"".as_slice(), Empty),
        ("a.txt", b"a page of words", OtherKind),
        ("a.svg", b"<svg onload='x'/>", OtherKind),
        ("a.pdf", PHOTO, WrongName),
        ("a.exe", PDF, WrongName),
        ("a.pdf", &PDF[..PDF.len() / 2], Broken),
        ("a.jpg", &PHOTO[..PHOTO.len() / 2], Broken),
        ("a.pdf", password, Password),
    ] {
        assert_eq!(
            refused(&desk, name, bytes),
            AppError::Paper { why },
            "{why:?}"
        );
    }
    let large = desk.beside("large.pdf");
    let out = fs::File::create(&large).unwrap();
    out.set_len(Limit::Attachment.most() + 1).unwrap();
    let id = certificate(&desk);
    let request = RecordRequest { id };
    let refused = desk.app().paper_attach(&request, Some(&large));
    assert_eq!(refused.unwrap_err(), AppError::over(Limit::Attachment));
    assert!(!desk.app().paper_attach(&request, None).unwrap().value);
    let nowhere = desk
        .app()
        .paper_attach(&request, Some(&desk.beside("none")));
    assert_eq!(nowhere.unwrap_err(), AppError::File);
    assert_eq!(sealed_files(&desk), 0);
    assert!(desk.app().versions(&request).unwrap().is_empty());
    let why = PaperProblem::Missing;
    assert_eq!(drawn(&desk, id), Err(AppError::Paper { why }));
}

#[test]
fn another_file_keeps_the_one_before_and_the_bin_lets_go_of_both() {
    let desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "a.pdf", PDF).unwrap();
    attach(&desk, id, "b.jpg", PHOTO).unwrap();
    assert_eq!(sealed_files(&desk), 2);
    desk.app().undo().unwrap();
    assert_eq!(saved(&desk, id, false), PDF);
    desk.app().paper_remove(&RecordRequest { id }).unwrap();
    assert!(drawn(&desk, id).is_err());
    let with_photo = VersionRequest { id, number: 3 };
    desk.app().version_restore(&with_photo).unwrap();
    assert_eq!(saved(&desk, id, false), PHOTO);
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    desk.pass(30 * DAY);
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    assert!(desk.app().bin().unwrap().is_empty());
    assert_eq!(sealed_files(&desk), 0);
}

#[test]
fn a_journal_with_files_is_taken_out_and_brought_in_equal() {
    let desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "a.pdf", PDF).unwrap();
    // Several pieces, the last one short; what stands behind a picture's end is kept for oneself.
    let mut long = PHOTO.to_vec();
    long.extend((0..150_001_u32).map(|at| at.to_le_bytes()[0]));
    attach(&desk, id, "b.jpg", &long).unwrap();
    let path = desk.beside("whole.json");
    desk.app().export_json(&path).unwrap();
    let whole = take_out(&desk);
    assert_eq!(whole["attachments"].as_array().unwrap().len(), 2);

    let other = Desk::open();
    other.app().import_json(Some(&path)).unwrap();
    assert_eq!(saved(&other, id, false), long);
    assert_eq!(take_out(&other)["attachments"], whole["attachments"]);
    other.app().import_json(Some(&path)).unwrap();
    assert_eq!(sealed_files(&other), 2);
    other.lock();
    other.app().finish_closing();
    other.unlock().unwrap();
    assert!(drawn(&other, id).is_ok());
}

#[test]
fn a_file_of_a_journal_that_was_changed_on_the_way_is_refused_whole() {
    let desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "a.pdf", PDF).unwrap();
    let whole = take_out(&desk);
    let digest = whole["attachments"][0]["sha256"].as_str().unwrap();
    let data = whole["attachments"][0]["data"][0].as_str().unwrap();
    let text = whole.to_string();
    for wrong in [
        text.replace(&data[8..12], "AAAA"),
        text.replace(&data[8..12], "A*A="),
        text.replace(digest, &digest.replace(['0', '1', '2'], "3")),
        text.replacen(digest, &"0".repeat(64), 1),
        text.replace("\"data\"", "\"more\""),
    ] {
        let other = Desk::open();
        let path = file(&other, "wrong.json", wrong.as_bytes());
        let refused = other.app().import_json(Some(&path));
        assert_eq!(refused.unwrap_err(), AppError::UnreadableFile);
        assert_eq!(sealed_files(&other), 0);
        let request = RecordRequest { id };
        assert!(other.app().card(&request).is_err());
    }
}

/// Writes a file into the folder of sealed ones, last written so long ago.
fn stray(desk: &Desk, name: &str, ago: i64) -> PathBuf {
    let sealed = files_below(&desk.data());
    let sealed = sealed.iter().find(|path| path.ends_with("vault.json"));
    let path = sealed.unwrap().with_file_name("attachments").join(name);
    fs::write(&path, b"sealed").unwrap();
    written(desk, &path, ago);
    path
}

fn written(desk: &Desk, path: &PathBuf, ago: i64) {
    let at = u64::try_from(desk.now().utc_ms - ago).unwrap();
    let at = std::time::UNIX_EPOCH + std::time::Duration::from_millis(at);
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_modified(at).unwrap();
}

#[test]
fn a_file_that_a_kill_left_unnamed_is_taken_away_a_day_later() {
    let mut desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "a.pdf", PDF).unwrap();
    attach(&desk, id, "b.jpg", PHOTO).unwrap();
    let binned = certificate(&desk);
    attach(&desk, binned, "c.pdf", PDF).unwrap();
    desk.app()
        .record_bin(&RecordRequest { id: binned })
        .unwrap();
    for path in files_below(&desk.data()) {
        if path.extension().is_some_and(|ending| ending == "age") {
            written(&desk, &path, 3 * DAY);
        }
    }
    let id_of = |at: u8| format!("{}.age", format!("{at:02x}").repeat(16));
    let old = stray(&desk, &id_of(1), DAY + 1);
    let unfinished = stray(&desk, &format!("{}.part", id_of(2)), DAY + 1);
    let fresh = stray(&desk, &id_of(3), DAY - 1);
    let later = stray(&desk, &id_of(4), -DAY);
    let foreign = stray(&desk, "notes.txt", 3 * DAY);
    desk.kill();
    desk.unlock().unwrap();
    desk.app().sweep().unwrap();
    assert!(!old.exists() && !unfinished.exists());
    assert!(fresh.exists() && later.exists() && foreign.exists());
    // Named now, by an earlier version, and from the bin.
    assert_eq!(sealed_files(&desk), 3 + 3);
    assert_eq!(saved(&desk, id, false), PHOTO);
    desk.app().undo().unwrap();
    // Once while it is open is enough.
    written(&desk, &fresh, 2 * DAY);
    desk.app().sweep().unwrap();
    assert!(fresh.exists());
    desk.lock();
    assert_eq!(desk.app().sweep(), Err(AppError::Locked));
    desk.app().finish_closing();
    desk.unlock().unwrap();
    desk.app().sweep().unwrap();
    assert!(!fresh.exists());
}

#[test]
fn nothing_is_taken_away_where_a_part_of_the_journal_is_missing() {
    let mut desk = Desk::open();
    let id = certificate(&desk);
    attach(&desk, id, "a.pdf", PDF).unwrap();
    let old = stray(&desk, &format!("{}.age", "07".repeat(16)), 2 * DAY);
    desk.kill();
    for path in files_below(&desk.data()) {
        if path.parent().is_some_and(|to| to.ends_with("store")) && path.ends_with("db") {
            fs::write(&path, vec![0; 512]).unwrap();
        }
    }
    desk.unlock().unwrap();
    let told = !desk.app().shell(false, false).notices.is_empty();
    desk.app().sweep().unwrap();
    assert!(told && old.exists());
    assert_eq!(saved(&desk, id, false), PDF);
    // Nor by emptying the bin for good, though what was told has been read.
    desk.app().notices_seen().unwrap();
    desk.app().bin_purge().unwrap();
    assert!(old.exists());
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    desk.app().bin_purge().unwrap();
    assert!(!old.exists(), "once it was opened whole it may go");
}

#[test]
fn taking_everything_out_names_what_could_not_be_read() {
    let desk = Desk::open();
    let (first, second) = (certificate(&desk), certificate(&desk));
    attach(&desk, first, "a.pdf", PDF).unwrap();
    let whole = sealed_paths(&desk);
    attach(&desk, second, "b.jpg", PHOTO).unwrap();
    let path = desk.beside("out.json");
    assert!(desk.app().export_json(&path).unwrap().is_empty());
    let broken = sealed_paths(&desk);
    let broken = broken.iter().find(|path| !whole.contains(path)).unwrap();
    let mut bytes = fs::read(broken).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(broken, bytes).unwrap();
    assert_eq!(desk.app().export_json(&path).unwrap(), ["First aid"]);
    let out: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(out["attachments"].as_array().unwrap().len(), 1);
    fs::remove_file(&whole[0]).unwrap();
    let names = desk.app().export_json(&path).unwrap();
    assert_eq!(names, ["First aid", "First aid"]);
    // What could be read comes in elsewhere all the same.
    let other = Desk::open();
    assert!(other.app().import_json(Some(&path)).is_ok());
}
