//! Our own JSON through the one door it comes back by: a look, then all or nothing; and the way to stop
//! long work, on its way out and in.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_app::error::{ImportBound, ImportTrouble};
use waymark_app::wire::entries::EntryListRequest;
use waymark_app::{App, AppError};

use crate::attached::{certificate, sealed_files};
use crate::desk::{Desk, files_below};
use crate::every_kind::take_out;

/// A journal with a page, a file beside a certificate, and an earlier version.
fn journal() -> Desk {
    let desk = Desk::open();
    let id = desk.page(None, "the quince tree");
    desk.pass(crate::desk::DAY);
    desk.page(Some(id), "the quince tree by the ferry");
    large_file(&desk, 2_000_000);
    desk
}

/// A picture with noise behind its end, of so many bytes.
fn large(bytes: usize) -> Vec<u8> {
    const PHOTO: &[u8] = include_bytes!("../../../papers/tests/fixtures/camera.jpg");
    let mut photo = PHOTO.to_vec();
    photo.resize_with(bytes.max(PHOTO.len()), || 7);
    photo
}

fn large_file(desk: &Desk, bytes: usize) {
    let path = desk.beside("large.jpg");
    fs::write(&path, large(bytes)).unwrap();
    let request = waymark_app::wire::records::RecordRequest {
        id: certificate(desk),
    };
    desk.app().paper_attach(&request, Some(&path)).unwrap();
}

/// The journal as a file at a place, with room between its parts as another program may leave it.
fn file_of(desk: &Desk, path: &Path, room: usize) {
    desk.app().export_json(path).unwrap();
    if room > 0 {
        let text = fs::read_to_string(path).unwrap();
        let (head, rest) = text.split_once("\"records\"").unwrap();
        let room = " ".repeat(room);
        fs::write(path, format!("{head}{room}\"records\"{rest}")).unwrap();
    }
}

fn state(desk: &Desk) -> serde_json::Value {
    let mut file = take_out(desk);
    file.as_object_mut().unwrap().remove("exported");
    file
}

fn gone() -> AppError {
    let why = ImportTrouble::Gone;
    AppError::Import { why }
}

/// How often somebody tries to be quick enough for a stop.
const TRIES: usize = 30;

/// Does work, and stops it once it is on its way, unless it is over by then.
fn stopped_on_the_way<T: Send>(app: &App, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let working = scope.spawn(work);
        while !working.is_finished() && app.progress().done == 0 {
            std::hint::spin_loop();
        }
        app.progress_stop();
        working.join().unwrap()
    })
}

#[test]
fn a_stopped_look_at_our_own_journal_is_stopped_and_nothing_waits() {
    let from = journal();
    let path = from.beside("pages.json");
    file_of(&from, &path, 30_000_000);
    let desk = Desk::open();
    let stopped = (0..TRIES).any(|_| {
        let looked = stopped_on_the_way(desk.app(), || desk.app().bring_look(Some(&path)));
        looked == Err(AppError::Stopped)
    });
    assert!(stopped);
    assert_eq!(desk.app().bring_keep().err(), Some(gone()));
}

#[test]
fn our_own_journal_that_was_stopped_changes_nothing_and_still_waits() {
    let from = journal();
    let path = from.beside("pages.json");
    file_of(&from, &path, 30_000_000);
    let stopped = (0..TRIES).find_map(|_| {
        let desk = Desk::open();
        desk.page(None, "here before");
        let before = state(&desk);
        let view = desk.app().bring_look(Some(&path)).unwrap();
        let kept = stopped_on_the_way(desk.app(), || desk.app().bring_keep());
        (kept.err()? == AppError::Stopped).then_some((desk, before, view))
    });
    let (desk, before, view) = stopped.unwrap();
    assert_eq!(state(&desk), before);
    assert_eq!(sealed_files(&desk), 0);
    let kept = desk.app().bring_keep().unwrap().value;
    assert_eq!(kept.numbers, view.numbers, "a second thought brings it in");
    assert_eq!(sealed_files(&desk), 1);
}

#[test]
fn our_own_journal_waits_after_a_failure_too() {
    let from = journal();
    let path = from.beside("pages.json");
    file_of(&from, &path, 0);
    let desk = Desk::open();
    desk.app().bring_look(Some(&path)).unwrap();
    let away = from.beside("away");
    fs::rename(&path, &away).unwrap();
    assert_eq!(desk.app().bring_keep().err(), Some(AppError::File));
    fs::rename(&away, &path).unwrap();
    assert!(desk.app().bring_keep().unwrap().value.numbers.new > 0);
    assert_eq!(desk.app().bring_keep().err(), Some(gone()), "it is in");
}

#[test]
fn a_stop_when_nothing_goes_on_stops_nothing_that_comes_later() {
    let desk = journal();
    desk.app().progress_stop();
    let path = desk.beside("pages.json");
    desk.app().export_json(&path).unwrap();
    desk.app().progress_stop();
    desk.app().export_markdown(&desk.beside("pages")).unwrap();
    desk.app().progress_stop();
    let other = Desk::open();
    other.app().progress_stop();
    other.app().bring_look(Some(&path)).unwrap();
    other.app().progress_stop();
    other.app().bring_keep().unwrap();
}

#[test]
fn a_stop_inside_a_large_picture_leaves_nothing_and_is_no_stop_for_the_next_try() {
    let place = Desk::bare();
    let folder = place.beside("notes");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("large.jpg"), large(30_000_000)).unwrap();
    fs::write(folder.join("a.md"), "# A\n\n![the sea](large.jpg)\n").unwrap();
    let stopped = (0..TRIES).find_map(|_| {
        let desk = Desk::open();
        let view = desk.app().bring_look(Some(&folder)).unwrap();
        assert_eq!(view.numbers.new, 1);
        let kept = stopped_on_the_way(desk.app(), || desk.app().bring_keep());
        (kept.err()? == AppError::Stopped).then_some(desk)
    });
    let desk = stopped.unwrap();
    assert_eq!(sealed_files(&desk), 0);
    let kept = desk.app().bring_keep().unwrap().value.numbers;
    assert_eq!((kept.new, kept.pictures), (1, 1));
    assert_eq!(sealed_files(&desk), 1);
}

#[test]
fn a_bar_goes_one_way() {
    let desk = journal();
    let (file, folder) = (desk.beside("pages.json"), desk.beside("pages"));
    let other = Desk::open();
    let one_way = |app: &App, work: &(dyn Fn() + Sync)| {
        std::thread::scope(|scope| {
            let working = scope.spawn(work);
            let mut last = 0;
            while !working.is_finished() {
                let seen = app.progress();
                assert!(seen.done <= seen.all);
                // Before it is known how much there is, and after the end, there is no bar.
                if seen.all > 0 && seen.done > 0 {
                    assert!(seen.done >= last, "{} after {last}", seen.done);
                    last = seen.done;
                }
            }
            working.join().unwrap();
        });
    };
    one_way(desk.app(), &|| {
        desk.app().export_json(&file).unwrap();
    });
    one_way(desk.app(), &|| {
        desk.app().export_markdown(&folder).unwrap();
    });
    for path in [&file, &folder] {
        one_way(other.app(), &|| {
            other.app().bring_look(Some(path)).unwrap();
        });
        one_way(other.app(), &|| {
            other.app().bring_keep().unwrap();
        });
    }
}

#[test]
fn our_own_journal_is_found_in_the_folder_it_lies_in() {
    let from = journal();
    let folder = from.beside("stick/from home");
    fs::create_dir_all(&folder).unwrap();
    file_of(&from, &folder.join("pages.json"), 0);
    fs::write(folder.join("letter.pdf"), "a letter").unwrap();
    let desk = Desk::open();
    let view = desk.app().bring_look(Some(&from.beside("stick"))).unwrap();
    assert!(view.numbers.new > 1, "{view:?}");
    desk.app().bring_keep().unwrap();
    assert_eq!(sealed_files(&desk), 1);

    // Two of them: nobody but the person knows which.
    fs::copy(folder.join("pages.json"), folder.join("older.json")).unwrap();
    let said = desk.app().bring_look(Some(&folder)).unwrap_err();
    let why = ImportTrouble::Inside;
    assert_eq!(said, AppError::Import { why });
}

/// An archive that holds one file.
fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut head = [0_u8; 512];
    let mut put =
        |at: usize, text: &str| head[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000600\0");
    put(124, &format!("{:011o}\0", content.len()));
    put(136, "00000000000\0");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut archive = head.to_vec();
    archive.extend(content);
    archive.resize(archive.len().next_multiple_of(512) + 1_024, 0);
    archive
}

#[test]
fn our_own_journal_in_an_archive_is_to_be_unpacked_first() {
    let from = journal();
    let path = from.beside("pages.json");
    file_of(&from, &path, 0);
    let archive = from.beside("pages.tar");
    fs::write(&archive, packed("pages.json", &fs::read(&path).unwrap())).unwrap();
    let desk = Desk::open();
    let said = desk.app().bring_look(Some(&archive)).unwrap_err();
    let why = ImportTrouble::Inside;
    assert_eq!(said, AppError::Import { why });
    assert_eq!(desk.app().bring_keep().err(), Some(gone()));
}

#[test]
fn a_mark_that_an_editor_put_before_the_file_does_no_harm() {
    let from = journal();
    let path = from.beside("pages.json");
    file_of(&from, &path, 0);
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(fs::read(&path).unwrap());
    fs::write(&path, marked).unwrap();
    let desk = Desk::open();
    desk.app().bring_look(Some(&path)).unwrap();
    desk.app().bring_keep().unwrap();
    assert_eq!(sealed_files(&desk), 1);
}

#[test]
fn a_limit_of_another_journal_is_named_with_its_number() {
    let desk = Desk::open();
    let mut deep = desk.beside("deep");
    (0..34).for_each(|_| deep.push("in"));
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("a.md"), "words").unwrap();
    let said = desk.app().bring_look(Some(&desk.beside("deep")));
    let (limit, most) = (ImportBound::Depth, 32);
    assert_eq!(said, Err(AppError::ImportOver { limit, most }));

    let text = desk.beside("journal.json");
    let mut file = fs::File::create(&text).unwrap();
    std::io::Write::write_all(&mut file, b"{\"entries\":[").unwrap();
    file.set_len(300_000_000).unwrap();
    let said = desk.app().bring_look(Some(&text));
    let (limit, most) = (ImportBound::TextBytes, 268);
    assert_eq!(said, Err(AppError::ImportOver { limit, most }));
    file.set_len(2_000_000_001).unwrap();
    let said = desk.app().bring_look(Some(&text));
    let (limit, most) = (ImportBound::Bytes, 2_000);
    assert_eq!(said, Err(AppError::ImportOver { limit, most }));
}

#[test]
fn a_picture_that_the_text_no_longer_shows_goes_out_and_comes_back_with_its_page() {
    let desk = Desk::open();
    let notes = desk.beside("notes");
    fs::create_dir(&notes).unwrap();
    fs::write(notes.join("sea.jpg"), large(0)).unwrap();
    fs::write(notes.join("a.md"), "# A\n\n![the sea](sea.jpg)\n").unwrap();
    desk.app().bring_look(Some(&notes)).unwrap();
    desk.app().bring_keep().unwrap();
    let request = EntryListRequest {
        skip: 0,
        take: 9,
        tucked: false,
    };
    let id = desk.app().entry_list(&request).unwrap().rows[0].id;
    desk.page(Some(id), "the sea, without its picture");
    let entry = |desk: &Desk| {
        let request = waymark_app::wire::records::RecordRequest { id };
        desk.app().entry(&request).unwrap()
    };
    assert_eq!(entry(&desk).pictures.len(), 1, "it stays with the page");

    let folder = desk.beside("pages");
    desk.app().export_markdown(&folder).unwrap();
    let other = Desk::open();
    let view = other.app().bring_look(Some(&folder)).unwrap();
    // The page of settings alone is for reading.
    assert_eq!(view.findings.len(), 1, "{view:?}");
    other.app().bring_keep().unwrap();
    assert_eq!(entry(&other).text, entry(&desk).text);
    assert_eq!(entry(&other).pictures.len(), 1);

    // One that is not there is said.
    let picture = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "jpg");
    let picture = files_below(&folder).into_iter().find(picture).unwrap();
    fs::remove_file(picture).unwrap();
    let view = Desk::open().app().bring_look(Some(&folder)).unwrap();
    assert_eq!(view.findings.len(), 2, "{view:?}");
}
