//! What prints is a PDF too: the three papers as they are ticked, the sheets of the lists, the reply
//! slip and the pocket card. `pdftotext` reads them.

use std::fs;
use std::process::Command;

use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::safety::SafetySaveRequest;
use waymark_app::wire::slip::{SlipForm, SlipMakeRequest};
use waymark_app::wire::work_papers::{WorkPaperFileRequest, WorkPaperPage, WorkPaperRequest};
use waymark_app::{AppError, Kind, MadeFile};
use waymark_journal::nouns::safety_part::SafetySection;
use waymark_journal::{FieldValue, RecordId};

use crate::desk::Desk;
use crate::keeping::{add, text};

/// The words of a PDF as they stand on it, without empty lines.
fn words(file: &MadeFile) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.pdf");
    fs::write(&path, &*file.bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output()
        .expect("pdftotext is here: cargo xtask test installs it");
    assert!(read.status.success());
    let told = String::from_utf8(read.stdout).unwrap();
    let lines = told.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// All that a paper would print of itself, as it is ticked at first.
fn as_at_first(desk: &Desk, page: WorkPaperPage) -> WorkPaperFileRequest {
    let paper = desk.app().work_paper(&WorkPaperRequest { page }).unwrap();
    let printed = paper.sections.iter().filter(|section| section.printed);
    let groups = printed.clone().flat_map(|section| &section.groups);
    WorkPaperFileRequest {
        page,
        sections: printed.map(|section| section.name.clone()).collect(),
        lines: groups
            .flat_map(|group| &group.lines)
            .map(|line| line.words.key.clone())
            .collect(),
    }
}

#[test]
fn the_papers_as_files_say_what_their_sheets_say() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    for (page, name) in [
        (WorkPaperPage::Profile, "profile"),
        (WorkPaperPage::Search, "search"),
        (WorkPaperPage::Support, "support"),
    ] {
        let file = desk
            .app()
            .work_paper_pdf(&as_at_first(&desk, page))
            .unwrap();
        assert_eq!(file.file_name, "paper.pdf");
        insta::assert_snapshot!(format!("the_{name}_as_a_file"), words(&file));
    }
}

#[test]
fn what_has_no_tick_is_not_in_the_file_and_leaves_no_heading() {
    let desk = Desk::open();
    let app = desk.app();
    let need = |word: &str| add(&desk, Kind::Need, &[("text", text(word))]);
    let kept = need("One voice at a time");
    let left = need("A chair by the door");
    let gap = [
        ("text", text("I was at home for a while")),
        ("about", text("a-gap")),
    ];
    let gap = add(&desk, Kind::Line, &gap);
    let key = |id: RecordId| format!("{id}.text");
    let request = |sections: &[&str], lines: &[RecordId]| WorkPaperFileRequest {
        page: WorkPaperPage::Profile,
        sections: sections.iter().map(|name| (*name).to_owned()).collect(),
        lines: lines.iter().map(|id| key(*id)).collect(),
    };
    let said = words(
        &app.work_paper_pdf(&request(&["wishes", "gap"], &[kept]))
            .unwrap(),
    );
    assert_eq!(
        said,
        "My work profile\nSunday, 22 November 2026\nHow I would like to work\nGood to know\n\
         One voice at a time"
    );
    let said = words(
        &app.work_paper_pdf(&request(&["gap"], &[kept, left, gap]))
            .unwrap(),
    );
    assert!(said.ends_with("A gap, in my own words\nI was at home for a while"));
    assert!(!said.contains("One voice at a time"));

    let nothing = [
        request(&[], &[kept]),
        request(&["wishes"], &[]),
        request(&["wishes"], &[gap]),
        request(&["no such section"], &[kept]),
    ];
    for nothing in nothing {
        assert_eq!(app.work_paper_pdf(&nothing).unwrap_err(), AppError::Empty);
    }
    // A letter for which there is no font is told, here as everywhere.
    let odd = need("\u{50000}");
    assert!(matches!(
        app.work_paper_pdf(&request(&["wishes"], &[odd])),
        Err(AppError::LettersNotPrinted { .. })
    ));
    // What is in the bin is on no paper, whoever still names it.
    app.record_bin(&RecordRequest { id: kept }).unwrap();
    let binned = app.work_paper_pdf(&request(&["wishes"], &[kept]));
    assert_eq!(binned.unwrap_err(), AppError::Empty);
}

#[test]
fn a_check_list_is_a_file_to_tick() {
    let desk = Desk::open();
    let app = desk.app();
    let lines =
        |lines: &[&str]| FieldValue::Lines(lines.iter().map(|line| (*line).to_owned()).collect());
    let full = [
        ("name", text("A first day")),
        ("lines", lines(&["Shoes that do not slip", " ", "Bread"])),
        ("note", text("The next bus is fine too")),
    ];
    let full = add(&desk, Kind::CheckList, &full);
    let empty = add(&desk, Kind::CheckList, &[("name", text("Someday"))]);
    let file = app.check_list_pdf(&RecordRequest { id: full }).unwrap();
    assert_eq!(file.file_name, "list.pdf");
    assert_eq!(
        words(&file),
        "A first day\nShoes that do not slip\nBread\nThe next bus is fine too"
    );
    let of = |id| app.check_list_pdf(&RecordRequest { id }).unwrap_err();
    assert_eq!(of(empty), AppError::Empty);
    let other = add(&desk, Kind::Need, &[("text", text("Quiet"))]);
    assert!(matches!(of(other), AppError::NotFound { .. }));
}

#[test]
fn what_to_bring_to_a_meeting_is_a_file_to_write_on() {
    let desk = Desk::open();
    let app = desk.app();
    assert_eq!(app.meeting_pdf().unwrap_err(), AppError::Empty);
    let on = FieldValue::Flag(true);
    let question = [
        ("text", text("May I sit for the last hour?")),
        ("for-whom", text("Tove")),
        ("next-meeting", on.clone()),
    ];
    add(&desk, Kind::Question, &question);
    add(&desk, Kind::Question, &[("text", text("Not on the list"))]);
    let doubt = [("text", text("The stairs")), ("next-meeting", on)];
    add(&desk, Kind::Doubt, &doubt);
    let agreed = [("text", text("The days stand on the board"))];
    add(&desk, Kind::Agreement, &agreed);
    let file = app.meeting_pdf().unwrap();
    assert_eq!(file.file_name, "sheet.pdf");
    insta::assert_snapshot!(words(&file));
}

#[test]
fn the_pocket_card_is_a_file_to_cut_out() {
    let desk = Desk::open();
    let app = desk.app();
    let part = |section, words: &str, not_this: &str, phone: &str| {
        app.safety_save(SafetySaveRequest {
            id: None,
            section,
            text: words.to_owned(),
            not_this: not_this.to_owned(),
            phone: phone.to_owned(),
            on_lock_screen: false,
        })
        .unwrap();
    };
    part(SafetySection::Helps, "A walk by the sea", "Advice", "");
    part(SafetySection::People, "Tove", "", "0123 456");
    let file = app.safety_card_pdf().unwrap();
    assert_eq!(file.file_name, "card.pdf");
    insta::assert_snapshot!(words(&file));
}

#[test]
fn the_sheet_of_a_reply_slip_is_one_page_to_write_on() {
    let desk = Desk::open();
    let made = |name: &str| {
        let name = name.to_owned();
        let form = SlipForm::Pdf;
        desk.app().slip_make(&SlipMakeRequest { form, name })
    };
    let file = made("Kari").unwrap();
    assert_eq!(file.file_name, "slip.pdf");
    let said = words(&file);
    // Pages are numbered where there are several.
    assert!(!said.contains("1 / 2") && !said.contains("1/2"), "{said}");
    insta::assert_snapshot!(said);
    assert!(!words(&made("").unwrap()).contains("Kari"));
    assert!(matches!(
        made("\u{50000}"),
        Err(AppError::LettersNotPrinted { .. })
    ));
}
