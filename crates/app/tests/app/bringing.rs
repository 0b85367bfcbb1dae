//! Other journals come in: looked at first, then all or nothing, and taken back with one step.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_app::error::ImportTrouble;
use waymark_app::wire::bring::BringView;
use waymark_app::wire::copies::CopyTryRequest;
use waymark_app::wire::entries::{EntryListRequest, EntryPictureRequest, EntryView};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::FieldValue;

use crate::attached::sealed_files;
use crate::desk::{Desk, files_below};

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../import/tests/fixtures")
        .join(name)
}

fn look(desk: &Desk, name: &str) -> BringView {
    desk.app().bring_look(Some(&fixture(name))).unwrap()
}

fn keep(desk: &Desk) -> BringView {
    desk.app().bring_keep().unwrap().value
}

/// Every page, oldest first.
fn pages(desk: &Desk) -> Vec<EntryView> {
    let request = EntryListRequest {
        skip: 0,
        take: 200,
        tucked: false,
    };
    let mut rows = desk.app().entry_list(&request).unwrap().rows;
    rows.reverse();
    let ids = rows.into_iter().map(|row| RecordRequest { id: row.id });
    ids.map(|id| desk.app().entry(&id).unwrap()).collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn lines(view: &BringView) -> Vec<String> {
    view.lines.iter().map(|line| plain(line)).collect()
}

/// The whole journal as JSON.
fn take_out(desk: &Desk) -> PathBuf {
    let path = desk.beside("pages.json");
    desk.app().export_json(&path).unwrap();
    path
}

fn role(desk: &Desk, name: &str) {
    let name = ("name".to_owned(), FieldValue::Text(name.to_owned()));
    let request = CardSaveRequest {
        id: None,
        kind: Kind::Role,
        fields: [name].into(),
    };
    desk.app().card_save(request).unwrap();
}

const ALL: [&str; 14] = [
    "day-one/export",
    "jrnl/journal.json",
    "jrnl/json-folder",
    "jrnl/journal.txt",
    "jrnl/journal.md",
    "jrnl/text-folder",
    "jrnl/yaml-folder",
    "joplin/notes.jex",
    "joplin/raw",
    "joplin/markdown",
    "obsidian/vault",
    "mini-diarium/journal.json",
    "mini-diary/diary.json",
    "text/folder",
];

#[test]
fn every_format_comes_in_and_a_second_time_brings_nothing_twice() {
    for name in ALL {
        let desk = Desk::open();
        let before = look(&desk, name);
        assert!(before.has_new, "{name}");
        assert_eq!(pages(&desk).len(), 0, "{name}: a look changes nothing");
        let after = keep(&desk);
        assert_eq!(after.numbers.new, before.numbers.new, "{name}");
        assert_eq!(pages(&desk).len(), before.numbers.new, "{name}");
        let again = look(&desk, name);
        assert!(!again.has_new, "{name}: {again:?}");
        assert_eq!(again.numbers.here, before.numbers.new, "{name}");
        keep(&desk);
        assert_eq!(pages(&desk).len(), before.numbers.new, "{name}");
        // It stays: what is on disk reads back.
        desk.lock();
        desk.unlock().unwrap();
        assert_eq!(pages(&desk).len(), before.numbers.new, "{name}");
    }
}

#[test]
fn a_page_keeps_its_title_its_moment_and_its_text() {
    let desk = Desk::open();
    let view = look(&desk, "jrnl/journal.json");
    assert_eq!(lines(&view)[0], "This is from jrnl.");
    assert!(
        lines(&view)[1].contains("3 March 2025"),
        "{:?}",
        lines(&view)
    );
    keep(&desk);
    let first = &pages(&desk)[0];
    assert!(plain(&first.created).contains("3 March 2025"), "{first:?}");
    assert!(plain(&first.created).contains("08:15"), "{}", first.created);
    assert!(first.title.contains("bakeriet"), "{first:?}");
}

#[test]
fn a_tag_that_is_a_life_role_becomes_one_and_another_stays_a_word() {
    let plain_desk = Desk::open();
    look(&plain_desk, "day-one/export");
    keep(&plain_desk);
    let desk = Desk::open();
    let words = look(&desk, "day-one/export").numbers;
    assert_eq!(words.roles, 0);
    assert!(words.words > 1);
    let sentence = lines(&look(&desk, "day-one/export"))
        .into_iter()
        .find(|line| line.contains("stay words"))
        .unwrap();
    let tag = sentence.split(": ").nth(1).unwrap();
    let tag = tag.trim_end_matches('.').split(", ").next().unwrap();
    role(&desk, &tag.to_uppercase());
    let view = look(&desk, "day-one/export");
    assert_eq!(view.numbers.roles, 1);
    assert_eq!(view.numbers.words, words.words - 1);
    keep(&desk);
    let all = pages(&desk);
    let of_role: Vec<_> = all.iter().filter(|page| !page.roles.is_empty()).collect();
    assert!(!of_role.is_empty());
    assert_eq!(of_role[0].roles, [tag.to_uppercase()]);
    assert!(
        all.iter().any(|page| page.text.contains("Tags: ")),
        "the others stand at the foot"
    );
}

#[test]
fn pictures_are_sealed_stand_by_their_page_and_go_out_with_it() {
    let desk = Desk::open();
    let before = look(&desk, "day-one/export").numbers.pictures;
    assert!(before > 0);
    let kept = keep(&desk);
    let refused = before - kept.numbers.pictures;
    assert_eq!(sealed_files(&desk), kept.numbers.pictures, "{kept:?}");
    let named = kept
        .findings
        .iter()
        .any(|it| it.words.contains("no picture"));
    assert_eq!(named, refused > 0, "{kept:?}");
    let page = pages(&desk).into_iter().find(|it| !it.pictures.is_empty());
    let page = page.unwrap();
    for picture in &page.pictures {
        assert!(page.text.contains(&picture.id.to_string()), "{}", page.text);
        let request = EntryPictureRequest {
            id: page.id,
            file: picture.id,
            width: 40,
        };
        let drawn = desk.app().entry_picture(&request).unwrap();
        assert!(drawn.starts_with(b"\x89PNG"));
    }
    // Out as Markdown, into another journal: the pages and their pictures are there.
    let folder = desk.beside("pages");
    assert_eq!(desk.app().export_markdown(&folder), Ok(Vec::new()));
    let other = Desk::open();
    other.app().bring_look(Some(&folder)).unwrap();
    let came = keep(&other);
    assert_eq!(came.numbers.pictures, kept.numbers.pictures);
    let ids = |desk: &Desk| pages(desk).iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(&other), ids(&desk));
    assert_eq!(sealed_files(&other), sealed_files(&desk));
    // And as JSON, whole.
    let third = Desk::open();
    third.app().bring_look(Some(&take_out(&desk))).unwrap();
    keep(&third);
    assert_eq!(sealed_files(&third), sealed_files(&desk));
}

#[test]
fn our_own_pages_come_back_as_they_were() {
    let desk = Desk::open();
    let id = desk.page(None, "the quince tree\n\nby the *ferry*");
    let folder = desk.beside("pages");
    desk.app().export_markdown(&folder).unwrap();
    let here = desk.app().bring_look(Some(&folder)).unwrap();
    assert!(!here.has_new, "{here:?}");
    let other = Desk::open();
    other.app().bring_look(Some(&folder)).unwrap();
    keep(&other);
    assert_eq!(other.text_of(id), desk.text_of(id));
    assert_eq!(pages(&other)[0].created, pages(&desk)[0].created);
}

#[test]
fn our_own_json_says_first_what_would_come() {
    let first = Desk::bare();
    first.app().sample_open().unwrap();
    let path = take_out(&first);
    let desk = Desk::open();
    let view = desk.app().bring_look(Some(&path)).unwrap();
    assert!(view.has_new && view.numbers.new > 20, "{view:?}");
    assert_eq!(pages(&desk).len(), 0);
    let kept = keep(&desk);
    assert_eq!(kept.numbers.new, view.numbers.new);
    assert!(!pages(&desk).is_empty());
    assert!(!desk.app().bring_look(Some(&path)).unwrap().has_new);
}

#[test]
fn one_step_back_puts_everything_that_came_in_the_bin() {
    let desk = Desk::open();
    let id = desk.page(None, "here before");
    look(&desk, "jrnl/journal.json");
    let changed = desk.app().bring_keep().unwrap();
    assert_eq!(changed.changes.undo.as_deref(), Some("undo-bring-in"));
    desk.app().undo().unwrap();
    let left = pages(&desk);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, id);
    // They wait in the bin: another try does not make them twice.
    assert!(!look(&desk, "jrnl/journal.json").has_new);
}

#[test]
fn what_cannot_come_in_changes_nothing_and_says_why() {
    let desk = Desk::open();
    desk.page(None, "here before");
    let sealed = files_below(&desk.data()).len();
    let cases: [(&str, &[u8], ImportTrouble); 4] = [
        ("a.json", b"{\"a\":1}", ImportTrouble::NotRecognised),
        ("b.txt", b"age-encryption.org/v1\n", ImportTrouble::Sealed),
        ("c.db", b"SQLite format 3\0", ImportTrouble::Database),
        ("d.zip", b"PK\x03\x04 broken", ImportTrouble::Damaged),
    ];
    for (name, bytes, why) in cases {
        let path = desk.beside(name);
        fs::write(&path, bytes).unwrap();
        let said = desk.app().bring_look(Some(&path)).unwrap_err();
        assert_eq!(said, AppError::Import { why }, "{name}");
        let gone = ImportTrouble::Gone;
        let said = desk.app().bring_keep().unwrap_err();
        assert_eq!(said, AppError::Import { why: gone }, "{name}");
    }
    assert_eq!(pages(&desk).len(), 1);
    assert_eq!(files_below(&desk.data()).len(), sealed);
}

#[test]
fn what_was_looked_at_and_left_does_not_come_in() {
    let desk = Desk::open();
    look(&desk, "text/folder");
    desk.app().bring_let_go().unwrap();
    assert!(desk.app().bring_keep().is_err());
    look(&desk, "text/folder");
    desk.lock();
    desk.unlock().unwrap();
    assert!(desk.app().bring_keep().is_err(), "a lock lets go of it");
    assert_eq!(pages(&desk).len(), 0);
}

#[test]
fn a_stop_leaves_no_file_and_changes_nothing() {
    let desk = Desk::open();
    for number in 0..60 {
        desk.page(None, &format!("page {number}"));
    }
    let (file, folder) = (desk.beside("out/pages.json"), desk.beside("out/pages"));
    fs::create_dir(desk.beside("out")).unwrap();
    let stopped = |work: &(dyn Fn() -> Result<(), AppError> + Sync)| {
        // Whoever stops it may come too late: then it is whole, and is tried again.
        (0..50).any(|_| {
            let done = std::thread::scope(|scope| {
                let working = scope.spawn(work);
                while !working.is_finished() && desk.app().progress().done == 0 {
                    std::hint::spin_loop();
                }
                desk.app().progress_stop();
                working.join().unwrap()
            });
            if done.is_ok() {
                let _gone = fs::remove_file(&file);
                let _gone = fs::remove_dir_all(&folder);
            }
            done == Err(AppError::Stopped)
        })
    };
    assert!(stopped(&|| desk.app().export_json(&file).map(drop)));
    assert!(stopped(&|| desk.app().export_markdown(&folder).map(drop)));
    assert_eq!(files_below(&desk.beside("out")), Vec::<PathBuf>::new());

    // Pages enough that somebody can be quick enough.
    let many = desk.beside("many");
    fs::create_dir(&many).unwrap();
    for number in 0..600 {
        fs::write(
            many.join(format!("{number}.txt")),
            format!("words {number}"),
        )
        .unwrap();
    }
    let before = pages(&desk).len();
    let looked = stopped(&|| desk.app().bring_look(Some(&many)).map(drop));
    assert!(looked, "reading stops");
    assert_eq!(pages(&desk).len(), before);
}

#[test]
fn another_journal_does_not_come_onto_a_shelf() {
    let desk = Desk::with_shelf();
    let said = desk.app().bring_look(Some(&fixture("jrnl/journal.json")));
    assert_eq!(said, Err(AppError::OnlyInJournal));
}

/// Looks at files of these texts, and brings them in.
fn bring(desk: &Desk, files: &[(&str, &str)]) -> BringView {
    let folder = desk.beside("given");
    let _gone = fs::remove_dir_all(&folder);
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    desk.app().bring_look(Some(&folder)).unwrap();
    keep(desk)
}

#[test]
fn a_tag_stands_in_the_text_as_a_whole_word_or_at_its_foot() {
    for (text, is_at_foot) in [
        ("I wrote an #article.", true),
        ("At #art/museum and art@art.example.", true),
        ("All of #art.", false),
        ("All of #Art, all of it", false),
        ("By @art", false),
    ] {
        let desk = Desk::open();
        let text = format!("---\ntags: [art]\n---\n{text}");
        bring(&desk, &[("2025-03-09.md", &text), ("2025-03-10.md", "b")]);
        let came = pages(&desk).remove(0).text;
        assert_eq!(plain(&came).contains("Tags: art"), is_at_foot, "{came}");
    }
}

#[test]
fn entries_without_an_id_are_told_apart_by_what_they_say() {
    let export = |text: &str| {
        format!(
            "{{\"metadata\":{{\"version\":\"1.0\"}},\"entries\":[\
             {{\"creationDate\":\"2025-03-09T10:00:00Z\",\"text\":\"{text}\"}}]}}"
        )
    };
    let desk = Desk::open();
    for (text, new) in [("First", 1), ("Second", 1), ("First", 0)] {
        let came = bring(&desk, &[("Journal.json", &export(text))]);
        assert_eq!(came.numbers.new, new, "{text}");
    }
    assert_eq!(pages(&desk).len(), 2);
}

#[test]
fn pictures_of_kinds_that_a_journal_does_not_keep_are_named() {
    let desk = Desk::open();
    let text = "A door ![](door.heic) and ![a cat](cat.gif)";
    let files = [
        ("2025-03-09.md", text),
        ("door.heic", "x"),
        ("cat.gif", "GIF89a"),
    ];
    let came = bring(&desk, &files);
    let named: Vec<_> = came.findings.iter().flat_map(|it| &it.examples).collect();
    assert_eq!(named.len(), 2, "{came:?}");
    assert!(named[0].ends_with("door.heic") && named[1].ends_with("cat.gif"));
    assert_eq!(pages(&desk)[0].text.trim(), "A door door.heic and a cat");
}

#[test]
fn a_copy_of_what_was_here_is_made_before_anything_comes_in() {
    let desk = Desk::open();
    desk.page(None, "here before");
    let newest = |desk: &Desk| {
        desk.app()
            .copies()
            .unwrap()
            .rows
            .first()
            .map(|it| it.sequence)
    };
    let early = newest(&desk);
    look(&desk, "jrnl/journal.json");
    assert_eq!(newest(&desk), early, "a look makes none");
    let came = keep(&desk).numbers.new as u64;
    let made = newest(&desk).unwrap();
    assert_ne!(Some(made), early);
    let named = format!("{made:010}.age");
    let files = files_below(&desk.data());
    assert!(
        files
            .iter()
            .any(|it| it.ends_with(Path::new("snapshots").join(&named)))
    );
    // It holds what was here, and none of what came.
    let request = |sequence| CopyTryRequest {
        sequence,
        second: false,
    };
    let held = desk.app().copy_try(&request(made)).unwrap().records;
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    let after = newest(&desk).unwrap();
    assert!(after > made);
    let held_after = desk.app().copy_try(&request(after)).unwrap().records;
    assert_eq!(held_after, held + came);
}
