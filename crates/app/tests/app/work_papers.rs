//! The three papers of the field: built live from what is kept, completed in place.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use waymark_app::AppError;
use waymark_app::wire::records::{CardFieldView, CardSaveRequest, RecordRequest};
use waymark_app::wire::work_papers::{
    WorkPaperCardRequest, WorkPaperPage, WorkPaperRequest, WorkPaperView,
};
use waymark_journal::{FieldValue, Kind};

use crate::desk::Desk;

const PAGES: [WorkPaperPage; 3] = [
    WorkPaperPage::Profile,
    WorkPaperPage::Search,
    WorkPaperPage::Support,
];

fn paper(desk: &Desk, page: WorkPaperPage) -> WorkPaperView {
    desk.app().work_paper(&WorkPaperRequest { page }).unwrap()
}

/// A paper as it reads.
fn text(paper: &WorkPaperView) -> String {
    let mut out = String::new();
    let said = |field: &CardFieldView| field.text.replace('\n', " / ");
    for section in &paper.sections {
        writeln!(out, "# {}", section.title).unwrap();
        if section.groups.is_empty() {
            writeln!(out, "({})", section.about).unwrap();
        }
        for group in &section.groups {
            if !group.title.is_empty() {
                writeln!(out, "## {}", group.title).unwrap();
            }
            for line in &group.lines {
                writeln!(out, "- {}", said(&line.words.field)).unwrap();
                if let Some(who) = &line.who {
                    writeln!(out, "    said by {who}").unwrap();
                }
                for part in &line.with {
                    let field = &part.field;
                    writeln!(out, "    {}: {}", field.label, said(field)).unwrap();
                }
            }
        }
        for place in &section.waiting {
            writeln!(out, "[for {}]", place.name).unwrap();
        }
    }
    // Isolation marks are the window's.
    out.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_three_papers_build_themselves_from_what_is_kept() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    for (page, name) in PAGES.into_iter().zip(["profile", "search", "support"]) {
        let paper = paper(&desk, page);
        insta::assert_snapshot!(format!("the_sample_{name}"), text(&paper));
        let empty: Vec<&str> = paper
            .sections
            .iter()
            .filter(|section| section.groups.is_empty())
            .map(|section| section.name.as_str())
            .collect();
        assert_eq!(empty, [""; 0], "something stands in each section of {name}");
    }
}

#[test]
fn a_paper_of_an_empty_journal_says_what_could_stand_there() {
    let desk = Desk::open();
    let papers: Vec<String> = PAGES
        .iter()
        .map(|page| text(&paper(&desk, *page)))
        .collect();
    insta::assert_snapshot!("empty_papers", papers.join("\n"));
    for page in PAGES {
        assert!(paper(&desk, page).sheet.is_none());
        assert!(desk.app().work_paper_keys(page).unwrap().is_empty());
    }
}

#[test]
fn a_paper_is_completed_in_place_and_what_is_put_there_is_kept_as_itself() {
    let desk = Desk::open();
    let app = desk.app();
    let request = |id| WorkPaperCardRequest {
        page: WorkPaperPage::Profile,
        section: "gap".to_owned(),
        kind: Kind::Line,
        id,
    };
    let blank = app.work_paper_card(&request(None)).unwrap();
    let names: Vec<&str> = blank
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["text", "about"],
        "what it is about stands in it already"
    );
    let fields: BTreeMap<String, FieldValue> = blank
        .fields
        .iter()
        .map(|field| match field.name.as_str() {
            "text" => (
                "text".to_owned(),
                FieldValue::Text("I was away.".to_owned()),
            ),
            name => (name.to_owned(), field.value.clone()),
        })
        .collect();
    let kept = app
        .card_save(CardSaveRequest {
            id: None,
            kind: Kind::Line,
            fields,
        })
        .unwrap()
        .value;
    let shown = paper(&desk, WorkPaperPage::Profile);
    let gap = shown.sections.iter().find(|one| one.name == "gap").unwrap();
    assert_eq!(gap.groups[0].lines[0].id, kept.id);
    assert_eq!(
        app.work_paper_keys(WorkPaperPage::Profile).unwrap(),
        [format!("{}.text", kept.id)]
    );
    let again = app.work_paper_card(&request(Some(kept.id))).unwrap();
    assert_eq!(again.fields.len(), 2);
    let other = WorkPaperCardRequest {
        kind: Kind::Value,
        ..request(Some(kept.id))
    };
    assert_eq!(app.work_paper_card(&other), Err(AppError::BadValue));

    app.record_bin(&RecordRequest { id: kept.id }).unwrap();
    assert!(
        app.work_paper_keys(WorkPaperPage::Profile)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn good_hours_alone_are_something_that_can_be_kept() {
    let desk = Desk::open();
    let request = |lines: Vec<String>| CardSaveRequest {
        id: None,
        kind: Kind::Energy,
        fields: [("good-hours".to_owned(), FieldValue::Lines(lines))].into(),
    };
    let app = desk.app();
    assert_eq!(app.card_save(request(vec![])).unwrap_err(), AppError::Empty);
    app.card_save(request(vec!["before noon".to_owned()]))
        .unwrap();
    let shown = paper(&desk, WorkPaperPage::Support);
    let hours = shown
        .sections
        .iter()
        .find(|one| one.name == "good-hours")
        .unwrap();
    assert_eq!(hours.groups[0].lines[0].words.field.text, "before noon");
}

#[test]
fn a_good_work_line_and_a_hope_are_pinned_above_the_plan() {
    let desk = Desk::open();
    let app = desk.app();
    let pinned = app.plan_pinned().unwrap();
    assert!(pinned.good_work.is_none() && pinned.hope.is_none());
    let keep = |kind: Kind, fields: &[(&str, &str)]| {
        let fields = fields
            .iter()
            .map(|(name, text)| ((*name).to_owned(), FieldValue::Text((*text).to_owned())))
            .collect();
        app.card_save(CardSaveRequest {
            id: None,
            kind,
            fields,
        })
        .unwrap()
        .value
        .id
    };
    keep(
        Kind::Value,
        &[("line", "Good work is quiet."), ("about", "good-work")],
    );
    keep(Kind::Value, &[("word", "calm"), ("about", "work")]);
    let hope = keep(Kind::Hope, &[("text", "A small house by the sea")]);
    let pinned = app.plan_pinned().unwrap();
    assert_eq!(pinned.good_work.unwrap().text, "Good work is quiet.");
    assert_eq!(pinned.hope.unwrap().text, "A small house by the sea");
    app.record_bin(&RecordRequest { id: hope }).unwrap();
    assert!(app.plan_pinned().unwrap().hope.is_none());
}
