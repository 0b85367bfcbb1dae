//! My CV: its ticks, its two files, and a CV that is brought in.

use std::collections::BTreeMap;
use std::fs;

use waymark_app::wire::cv::{
    CvForm, CvHead, CvLanguage, CvRequest, CvSheetView, CvSpeakerRequest, CvTickRequest,
    CvWriteRequest,
};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, SharingRequest};
use waymark_app::wire::share::{GuardAnswer, GuardDecision};
use waymark_app::wire::shell::SavedFile;
use waymark_app::wire::suggestions::SuggestionsView;
use waymark_app::{AppError, Kind};
use waymark_journal::limits::Limit;
use waymark_journal::{FieldValue, RecordId, Sharing, VagueDate};

use crate::desk::Desk;

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn keep(desk: &Desk, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    let named = |(name, value): &(&str, FieldValue)| ((*name).to_owned(), value.clone());
    let fields: BTreeMap<String, FieldValue> = fields.iter().map(named).collect();
    let request = CardSaveRequest {
        id: None,
        kind,
        fields,
    };
    desk.app().card_save(request).unwrap().value.id
}

fn offer(desk: &Desk, id: RecordId) {
    let sharing = Sharing::Offered;
    let request = SharingRequest { id, sharing };
    desk.app().record_sharing(&request).unwrap();
}

fn bakery(desk: &Desk) -> RecordId {
    let fields = [
        ("what", text("Help in the bakery")),
        ("kind", text("work")),
        ("where", text("Quay 4")),
        (
            "from",
            FieldValue::Date(Some(VagueDate::phrase("May 2025"))),
        ),
        (
            "gave",
            FieldValue::Lines(vec!["Plaiting".to_owned(), "Early light".to_owned()]),
        ),
    ];
    keep(desk, Kind::Experience, &fields)
}

fn tick(desk: &Desk, ticks: &[String], on: bool) -> Result<(), AppError> {
    let ticks = ticks.to_vec();
    desk.app().cv_tick(&CvTickRequest { ticks, on }).map(|_| ())
}

fn ticked(desk: &Desk) -> Vec<String> {
    let view = desk.app().cv().unwrap();
    let entries = view
        .sections
        .into_iter()
        .flat_map(|section| section.entries);
    entries
        .flat_map(|entry| entry.lines)
        .filter(|line| line.ticked)
        .map(|line| line.tick.split_once('.').unwrap().1.to_owned())
        .collect()
}

fn sheet(desk: &Desk, guard: &[GuardAnswer]) -> CvSheetView {
    let guard = guard.to_vec();
    desk.app().cv_sheet(&CvRequest { guard }).unwrap()
}

fn file(desk: &Desk, form: CvForm, guard: &[GuardAnswer]) -> Result<String, AppError> {
    let guard = guard.to_vec();
    let made = desk.app().cv_render(&CvWriteRequest { guard, form })?;
    Ok(String::from_utf8(made.bytes.to_vec()).unwrap())
}

fn head() -> CvHead {
    CvHead {
        name: "Signe".to_owned(),
        headline: String::new(),
        email: "signe@example.org".to_owned(),
        phone: String::new(),
        town: String::new(),
        summary: String::new(),
        languages: vec![CvLanguage {
            language: "Norwegian".to_owned(),
            fluency: "first language".to_owned(),
        }],
    }
}

#[test]
fn every_line_is_off_until_ticked_and_ticks_are_remembered() {
    let desk = Desk::open();
    let id = bakery(&desk);
    assert!(ticked(&desk).is_empty());
    // What may not be offered cannot be ticked.
    assert!(tick(&desk, &[format!("{id}.what")], true).is_err());
    offer(&desk, id);
    assert!(ticked(&desk).is_empty());
    assert_eq!(file(&desk, CvForm::Html, &[]), Err(AppError::NothingChosen));
    // A line brings the main line along.
    tick(&desk, &[format!("{id}.gave")], true).unwrap();
    assert_eq!(ticked(&desk), ["what", "gave"]);
    let page = file(&desk, CvForm::Html, &[]).unwrap();
    assert!(page.contains("Early light") && !page.contains("Quay 4"));
    tick(&desk, &[format!("{id}.where")], true).unwrap();
    tick(&desk, &[format!("{id}.gave")], false).unwrap();
    assert_eq!(ticked(&desk), ["what", "where"]);
    // Without the main line none of the others stays.
    tick(&desk, &[format!("{id}.what")], false).unwrap();
    assert!(ticked(&desk).is_empty());
}

#[test]
fn ticks_and_head_are_there_after_a_lock_and_a_binned_record_leaves_nothing() {
    let mut desk = Desk::open();
    let id = bakery(&desk);
    offer(&desk, id);
    tick(&desk, &[format!("{id}.what"), format!("{id}.from")], true).unwrap();
    desk.app().cv_save(head()).unwrap();
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(ticked(&desk), ["what", "from"]);
    assert_eq!(desk.app().cv().unwrap().head, head());
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    assert!(sheet(&desk, &[]).nothing_chosen);
    assert_eq!(file(&desk, CvForm::Json, &[]), Err(AppError::NothingChosen));
}

#[test]
fn the_sheet_the_page_and_the_json_say_the_same() {
    let desk = Desk::open();
    let id = bakery(&desk);
    offer(&desk, id);
    desk.app().cv_save(head()).unwrap();
    let view = desk.app().cv().unwrap();
    let entries = view.sections.iter().flat_map(|section| &section.entries);
    let all: Vec<String> = entries
        .flat_map(|entry| entry.lines.iter().map(|line| line.tick.clone()))
        .collect();
    tick(&desk, &all, true).unwrap();
    let sheet = sheet(&desk, &[]);
    let page = file(&desk, CvForm::Html, &[]).unwrap();
    let json = file(&desk, CvForm::Json, &[]).unwrap();
    let mut texts = vec![sheet.title.clone()];
    texts.extend(sheet.reach.clone());
    for entry in sheet.sections.iter().flat_map(|section| &section.entries) {
        texts.push(entry.main.clone());
        texts.extend(entry.under.clone());
        texts.extend(entry.details.clone());
        assert!(page.contains(&entry.from), "{}", entry.from);
    }
    assert!(texts.len() > 6, "{texts:?}");
    for text in &texts {
        assert!(page.contains(text) && json.contains(text), "{text}");
    }
    assert!(json.contains("\"startDate\": \"2025-05\"") && page.contains("May 2025"));
}

#[test]
fn a_private_word_waits_in_a_cv_and_leaves_in_neither_form() {
    let desk = Desk::open();
    let id = bakery(&desk);
    offer(&desk, id);
    keep(&desk, Kind::PrivateWord, &[("word", text("Plaiting"))]);
    tick(&desk, &[format!("{id}.gave")], true).unwrap();
    let found = sheet(&desk, &[]).found;
    assert_eq!(found.len(), 1);
    assert_eq!(
        file(&desk, CvForm::Html, &[]),
        Err(AppError::PrivateWordLeft)
    );
    assert_eq!(
        file(&desk, CvForm::Json, &[]),
        Err(AppError::PrivateWordLeft)
    );
    let guard = [GuardAnswer {
        key: found[0].key.clone(),
        decision: GuardDecision::Replace,
        words: "Shaping".to_owned(),
    }];
    assert_eq!(sheet(&desk, &guard).open_questions, 0);
    for form in [CvForm::Html, CvForm::Json] {
        let out = file(&desk, form, &guard).unwrap();
        assert!(out.contains("Shaping") && !out.contains("Plaiting"));
    }
}

#[test]
fn kind_words_stand_with_who_the_person_wrote_and_never_with_a_name_by_itself() {
    let desk = Desk::open();
    let fields = [
        ("quote", text("Always on time.")),
        ("who", text("Tove Lie")),
    ];
    let id = keep(&desk, Kind::Feedback, &fields);
    offer(&desk, id);
    tick(&desk, &[format!("{id}.quote")], true).unwrap();
    assert!(!file(&desk, CvForm::Html, &[]).unwrap().contains("Tove"));
    let who = "My boss at the bakery".to_owned();
    desk.app()
        .cv_speaker(&CvSpeakerRequest { id, who })
        .unwrap();
    assert_eq!(ticked(&desk), ["quote", "who"]);
    let json = file(&desk, CvForm::Json, &[]).unwrap();
    assert!(json.contains("My boss at the bakery") && !json.contains("Tove"));
    let who = String::new();
    desk.app()
        .cv_speaker(&CvSpeakerRequest { id, who })
        .unwrap();
    assert_eq!(ticked(&desk), ["quote"]);
}

#[test]
fn a_file_is_written_where_the_person_says_and_a_closed_dialog_changes_nothing() {
    let desk = Desk::open();
    let id = bakery(&desk);
    offer(&desk, id);
    tick(&desk, &[format!("{id}.what")], true).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let request = |form| CvWriteRequest {
        guard: Vec::new(),
        form,
    };
    let made = desk.app().cv_render(&request(CvForm::Json)).unwrap();
    assert_eq!(made.file_name, "resume.json");
    let made = desk.app().cv_render(&request(CvForm::Html)).unwrap();
    assert_eq!(made.file_name, "cv.html");
    assert_eq!(made.write(None), Ok(SavedFile::Cancelled));
    let path = folder.path().join("cv.html");
    assert_eq!(made.write(Some(&path)), Ok(SavedFile::Saved));
    assert_eq!(fs::read(&path).unwrap(), made.bytes.to_vec());
}

fn bring(desk: &Desk, bytes: &[u8]) -> Result<SuggestionsView, AppError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("resume.json");
    fs::write(&path, bytes).unwrap();
    desk.app().resume_read(Some(&path)).map(Option::unwrap)
}

fn listed(desk: &Desk, kind: Kind) -> usize {
    desk.app().cards(kind).unwrap().cards.len()
}

const RESUME: &str = r#"{
  "$schema": "https://example.org/schema.json",
  "basics": {"name": "Signe", "image": "https://example.org/me.png"},
  "work": [
    {"name": "Quay 4", "position": "Help in the bakery", "startDate": "2025-05",
     "endDate": "2026-06-30", "highlights": ["Plaiting"], "url": "https://example.org"},
    {"position": "Help in the bakery", "name": "Quay 4", "startDate": "2025-05"}
  ],
  "volunteer": [{"organization": "The market", "position": "<script>alert(1)</script> Buns"}],
  "education": [
    {"institution": "The food school", "area": "Dough", "studyType": "Evening class"},
    {"institution": "The school by the bridge", "area": "Food", "startDate": "2023", "score": "5"}
  ],
  "certificates": [{"name": "First aid", "issuer": "The rescue club", "date": "2025-02-01"}],
  "skills": [{"name": "mend things", "keywords": ["Brakes", "Wheels"]}],
  "interests": [{"name": "bread"}],
  "references": [{"name": "Tove", "reference": "Always on time."}],
  "publications": [{"name": "A book"}]
}"#;

#[test]
fn a_resume_comes_in_as_suggestions_and_nothing_is_kept_by_itself() {
    let desk = Desk::open();
    let view = bring(&desk, RESUME.as_bytes()).unwrap();
    let said: Vec<&str> = view.rows.iter().map(|row| row.text.as_str()).collect();
    insta::assert_snapshot!(said.join("\n"));
    // The address, the mark, and the book.
    assert_eq!(view.ignored, 3);
    let have: Vec<bool> = view.rows.iter().map(|row| row.have).collect();
    assert_eq!(
        have.iter().filter(|have| **have).count(),
        1,
        "the same job twice"
    );
    assert_eq!(listed(&desk, Kind::Experience), 0);

    // What is kept goes the way of every card: private, and with Undo.
    let row = &view.rows[view
        .rows
        .iter()
        .position(|row| row.text.contains("May 2025"))
        .unwrap()];
    let request = CardSaveRequest {
        id: None,
        kind: row.card.kind,
        fields: row.fields.clone(),
    };
    let kept = desk.app().card_save(request).unwrap();
    assert_eq!(kept.value.sharing, Sharing::Never);
    assert_eq!(kept.changes.undo.as_deref(), Some("undo-save-card"));
    let again = bring(&desk, RESUME.as_bytes()).unwrap();
    assert_eq!(again.rows.iter().filter(|row| row.have).count(), 2);
    desk.app().undo().unwrap();
    assert_eq!(listed(&desk, Kind::Experience), 0);
}

#[test]
fn every_suggestion_can_be_kept_as_it_is() {
    let desk = Desk::open();
    for row in bring(&desk, RESUME.as_bytes()).unwrap().rows {
        let (kind, fields) = (row.card.kind, row.fields);
        let request = CardSaveRequest {
            id: None,
            kind,
            fields,
        };
        let kept = desk.app().card_save(request).unwrap().value;
        assert_eq!(kept.heading, row.card.heading);
    }
}

#[test]
fn a_hostile_resume_is_refused_or_read_as_plain_text() {
    let desk = Desk::open();
    let deep = "[".repeat(100_000);
    let large = vec![b' '; usize::try_from(Limit::Resume.most()).unwrap() + 1];
    for bytes in [
        b"".as_slice(),
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"{\"work\":",
        b"{\"other\": 1}",
        deep.as_bytes(),
    ] {
        assert_eq!(bring(&desk, bytes), Err(AppError::NotAResume));
    }
    assert_eq!(bring(&desk, &large), Err(AppError::over(Limit::Resume)));
    let long = "x".repeat(2_001);
    let odd = format!(
        r#"{{"work": [1, null, {{}}, {{"position": ["a"]}}, {{"position": "{long}"}},
            {{"position": "turned \u202e round\u0000", "highlights": [1, "a", {{}}]}}],
            "skills": "many", "interests": {{"name": "x"}}}}"#
    );
    let view = bring(&desk, odd.as_bytes()).unwrap();
    assert_eq!(view.rows.len(), 1);
    assert_eq!(view.rows[0].card.heading, "turned round");
    // Two that are no items, an empty one, two texts and their items, two in the list, two sections.
    assert_eq!(view.ignored, 11);
    let many = format!(
        r#"{{"skills": [{}]}}"#,
        vec![r#"{"name": "a"}"#; 300].join(",")
    );
    let view = bring(&desk, many.as_bytes()).unwrap();
    assert_eq!((view.rows.len(), view.ignored), (200, 100));
}
