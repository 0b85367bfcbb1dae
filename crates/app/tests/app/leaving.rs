//! Taking everything out, and bringing it back in.

use std::fs;

use waymark_app::wire::records::{RecordRequest, TuckRequest};
use waymark_app::{AppError, EXPORT_FILE};
use waymark_journal::limits::Limit;

use crate::desk::{DAY, Desk, files_below};

fn out(desk: &Desk) -> String {
    let path = desk.beside(EXPORT_FILE);
    desk.app().export_json(&path).unwrap();
    fs::read_to_string(path).unwrap()
}

fn without_date(file: &str) -> String {
    let lines = file
        .lines()
        .filter(|line| !line.starts_with("\"exported\""));
    lines.collect::<Vec<_>>().join("\n")
}

fn bring(desk: &Desk, text: &str) -> Result<(usize, usize, usize, usize), AppError> {
    let path = desk.beside("in.json");
    fs::write(&path, text).unwrap();
    let view = desk.app().import_json(Some(&path))?.value;
    assert!(!view.cancelled);
    Ok((view.added, view.same, view.changed, view.versions))
}

#[test]
fn the_sample_journal_goes_through_a_file_byte_for_byte() {
    let first = Desk::bare();
    first.app().sample_open().unwrap();
    let whole = out(&first);
    let second = Desk::open();
    bring(&second, &whole).unwrap();
    assert_eq!(without_date(&out(&second)), without_date(&whole));
    second.lock();
    second.unlock().unwrap();
    assert_eq!(without_date(&out(&second)), without_date(&whole));
}

#[test]
fn what_is_typed_and_not_yet_joined_is_taken_out_too() {
    let desk = Desk::open();
    desk.draft(None, "", "not joined yet");
    assert!(out(&desk).contains("not joined yet"));
    assert!(out(&desk).contains("\"attachments\":[\n]"));
}

#[test]
fn only_this_person_can_read_the_file_and_it_leaves_nothing_beside_it() {
    let desk = Desk::open();
    let path = desk.beside("chosen/pages.json");
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(&path, "an older one").unwrap();
    desk.app().export_json(&path).unwrap();
    assert_eq!(
        files_below(path.parent().unwrap()),
        std::slice::from_ref(&path)
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    let nowhere = desk.beside("no/such/folder/pages.json");
    assert_eq!(desk.app().export_json(&nowhere), Err(AppError::File));
}

#[test]
fn two_journals_that_parted_come_together_and_nothing_is_lost() {
    let here = Desk::open();
    let id = here.page(None, "the same page");
    let there = Desk::open();
    bring(&there, &out(&here)).unwrap();
    here.pass(DAY);
    here.page(Some(id), "written on here");
    there.pass(2 * DAY);
    there.page(Some(id), "written on there, later");
    let added = there.page(None, "a page of there");
    let counts = bring(&here, &out(&there)).unwrap();
    assert_eq!(counts, (1, 1, 1, 1));
    assert_eq!(here.text_of(id), "written on there, later");
    assert_eq!(here.text_of(added), "a page of there");
    let versions = here.app().versions(&RecordRequest { id }).unwrap();
    let said: Vec<&str> = versions.iter().map(|row| row.snippet.as_str()).collect();
    assert_eq!(said, ["written on here", "the same page"]);
    assert_eq!(
        bring(&here, &out(&there)).unwrap().3,
        0,
        "a second time adds nothing"
    );
}

#[test]
fn another_journals_settings_do_not_take_the_place_of_mine() {
    let mine = Desk::open();
    let id = mine.page(None, "mine");
    let contour = mine.app().shell(false, false).contour;
    let theirs = Desk::bare();
    theirs.app().sample_open().unwrap();
    bring(&mine, &out(&theirs)).unwrap();
    assert_eq!(mine.app().shell(false, false).contour, contour);
    assert_eq!(mine.text_of(id), "mine");
    assert!(
        out(&mine).contains("Signe's book"),
        "kept among the versions"
    );
}

#[test]
fn a_file_that_cannot_be_taken_in_changes_nothing_and_says_why() {
    let desk = Desk::open();
    desk.page(None, "here before");
    let before = without_date(&out(&desk));
    let head = "{\"format\":\"waymark-journal\",\"version\":1,";
    let whole = out(&desk);
    for (text, error) in [
        ("", AppError::UnreadableFile),
        ("[]", AppError::UnreadableFile),
        ("{}", AppError::UnreadableFile),
        (
            "{\"format\":\"diary\",\"version\":1,\"records\":[]}",
            AppError::UnreadableFile,
        ),
        (
            "{\"format\":\"waymark-journal\",\"version\":2,\"records\":[{\"new\":1}]}",
            AppError::NewerFormat,
        ),
        (
            &format!("{head}\"records\":[],\"more\":1}}"),
            AppError::UnreadableFile,
        ),
        (
            &format!("{head}\"records\":[],\"records\":[]}}"),
            AppError::UnreadableFile,
        ),
        (
            &format!("{head}\"records\":[],\"attachments\":[{{}}]}}"),
            AppError::UnreadableFile,
        ),
        (
            &format!("{head}\"records\":[{{\"meta\":{{}}}}]}}"),
            AppError::UnreadableFile,
        ),
        (&whole[..whole.len() / 2], AppError::UnreadableFile),
        (&format!("{whole}x"), AppError::UnreadableFile),
        (&"[".repeat(100_000), AppError::UnreadableFile),
        (
            &whole.replace("here before", &"x".repeat(1_000_001)),
            AppError::over(Limit::Entry),
        ),
    ] {
        assert_eq!(bring(&desk, text), Err(error), "{:.80}", text);
    }
    assert_eq!(without_date(&out(&desk)), before);
    assert_eq!(
        desk.app()
            .import_json(Some(&desk.beside("nothing.json")))
            .err(),
        Some(AppError::File)
    );
}

#[test]
fn a_closed_dialog_changes_nothing() {
    let desk = Desk::open();
    let view = desk.app().import_json(None).unwrap();
    assert!(view.value.cancelled && view.changes.kinds.is_empty());
    desk.lock();
    assert_eq!(desk.app().import_json(None).err(), Some(AppError::Locked));
    let path = desk.beside("pages.json");
    assert_eq!(desk.app().export_json(&path), Err(AppError::Locked));
    assert!(!path.exists());
}

#[test]
fn every_page_stands_in_the_markdown_folder_as_it_was_written() {
    let desk = Desk::open();
    let texts = [
        "plain\n\n---\n\nwith a line, *marks* and a trailing space \n",
        "# a heading\n\n> words of others\n\n1. one\n2. two",
        "Ελλάδα, smørbrød, 👋🏽",
    ];
    for text in texts {
        desk.page(None, text);
    }
    let tucked = desk.draft(None, "A \"quoted\": title", "put aside");
    desk.app()
        .draft_join(&RecordRequest { id: tucked })
        .unwrap();
    desk.app()
        .record_tuck(&TuckRequest {
            id: tucked,
            tucked: true,
        })
        .unwrap();
    let folder = desk.beside("pages");
    desk.app().export_markdown(&folder).unwrap();
    let files = files_below(&folder);
    let read: Vec<String> = files
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    for text in texts {
        let found = read.iter().filter(|page| {
            page.split_once("---\n\n")
                .is_some_and(|(_, body)| body == text)
        });
        assert_eq!(found.count(), 1, "{text}");
    }
    let page = read.iter().find(|page| page.contains("put aside")).unwrap();
    assert!(
        page.contains("title: \"A \\\"quoted\\\": title\"\n") && page.contains("tucked: true\n")
    );
    let mut names: Vec<String> = files
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "2026-11-22-1.md",
            "2026-11-22-2.md",
            "2026-11-22-3.md",
            "2026-11-22-4.md",
            "README.md",
            "setting.md"
        ]
    );
    assert_eq!(
        desk.app().export_markdown(&folder),
        Err(AppError::PlaceTaken)
    );
}

#[test]
fn the_markdown_of_the_sample_journal_holds_every_kind_in_plain_words() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let folder = desk.beside("pages");
    desk.app().export_markdown(&folder).unwrap();
    for kind in waymark_journal::Kind::ALL {
        if kind.is_of_shelf() {
            continue;
        }
        let path = folder.join(format!("{}.md", kind.name()));
        assert_eq!(
            path.exists(),
            *kind != waymark_journal::Kind::Entry,
            "{}",
            kind.name()
        );
    }
    let runs = fs::read_to_string(folder.join("run.md")).unwrap();
    assert!(runs.contains("### Which strengths did you use?") && runs.contains("- takes time"));
    let goals = fs::read_to_string(folder.join("goal.md")).unwrap();
    assert!(
        goals.contains("## Ask Tove if Fridays can be mine"),
        "{goals:.400}"
    );
    for page in files_below(&folder) {
        let text = fs::read_to_string(page).unwrap();
        assert!(
            !text.contains('\u{2068}'),
            "isolation marks stay in the window"
        );
    }
}
