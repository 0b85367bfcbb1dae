//! Reply slips: what comes back is suggested line by line, and nothing is kept unasked.

use std::collections::BTreeMap;
use std::fs;

use waymark_app::wire::records::{CardSaveRequest, CardView, RecordRequest};
use waymark_app::wire::slip::{
    SlipAgreementLine, SlipForm, SlipMakeRequest, SlipPasteRequest, SlipTypedRequest, SlipView,
};
use waymark_app::{AppError, Kind};
use waymark_journal::limits::Limit;
use waymark_journal::{FieldValue, RecordId};

use crate::desk::Desk;
use crate::planning::goal;

const TEXT: &str = "// Reply slip\n@ Sam Carter\n# 20 November 2026\n? What was the best hour?\n\
                    + A second try-out day\n= Phone the bakery | Sam | 3 December\n! 5 December\n";

fn paste(desk: &Desk, text: &str) -> Result<SlipView, AppError> {
    let text = text.to_owned();
    desk.app().slip_paste(&SlipPasteRequest { text })
}

fn keep(
    desk: &Desk,
    kind: Kind,
    fields: BTreeMap<String, FieldValue>,
) -> Result<CardView, AppError> {
    let request = CardSaveRequest {
        id: None,
        kind,
        fields,
    };
    Ok(desk.app().card_save(request)?.value)
}

fn shown(card: &CardView, field: &str) -> String {
    let found = card.fields.iter().find(|one| one.name == field);
    match found.map(|one| &one.value) {
        Some(FieldValue::Text(text)) => text.clone(),
        Some(FieldValue::Date(Some(date))) => date.typed.clone(),
        _ => String::new(),
    }
}

fn count(desk: &Desk, kind: Kind) -> usize {
    desk.app().cards(kind).unwrap().cards.len()
}

#[test]
fn each_line_is_a_suggestion_that_says_who_said_it_and_when() {
    let desk = Desk::open();
    desk.app().goal_save(goal("bread")).unwrap();
    let slip = paste(&desk, TEXT).unwrap();
    assert_eq!(slip.goals.len(), 1);
    let rows = &slip.suggestions.rows;
    let kinds: Vec<Kind> = rows.iter().map(|row| row.card.kind).collect();
    assert_eq!(
        kinds,
        [Kind::Question, Kind::Step, Kind::Agreement, Kind::Agreement]
    );
    for row in rows {
        let said = row.said.as_ref().unwrap();
        assert_eq!(
            (said.who.as_str(), said.when.as_str()),
            ("Sam Carter", "20 November 2026")
        );
    }
    assert_eq!(rows[1].others[0].card.kind, Kind::Question);
    assert_eq!(rows[2].said.as_ref().unwrap().more.len(), 2);
    for kind in [Kind::Question, Kind::Step, Kind::Agreement] {
        assert_eq!(count(&desk, kind), 0, "nothing is kept unasked");
    }

    let question = keep(&desk, Kind::Question, rows[0].fields.clone()).unwrap();
    assert_eq!(shown(&question, "said-by"), "Sam Carter");
    assert_eq!(shown(&question, "said-on"), "20 November 2026");
    let agreement = keep(&desk, Kind::Agreement, rows[2].fields.clone()).unwrap();
    assert_eq!(shown(&agreement, "who"), "Sam");
    assert_eq!(shown(&agreement, "by-when"), "3 December");
    assert_eq!(shown(&agreement, "with"), "Sam Carter");
    assert_eq!(shown(&agreement, "made"), "20 November 2026");
    let again = paste(&desk, TEXT).unwrap();
    let have: Vec<bool> = again.suggestions.rows.iter().map(|row| row.have).collect();
    assert_eq!(have, [true, false, true, false]);
}

#[test]
fn a_suggestion_becomes_a_step_of_the_goal_that_is_picked_and_says_there_who_made_it() {
    let desk = Desk::open();
    let bread = desk.app().goal_save(goal("bread")).unwrap().value.id;
    let slip = paste(&desk, TEXT).unwrap();
    let fields = slip.suggestions.rows[1].fields.clone();
    assert_eq!(
        keep(&desk, Kind::Step, fields.clone()),
        Err(AppError::NotFound {
            kind: Some(Kind::Goal)
        }),
        "a step without a goal is nowhere"
    );
    let with = |goal: RecordId| {
        let mut fields = fields.clone();
        fields.insert("goal".to_owned(), FieldValue::Link(Some(goal)));
        keep(&desk, Kind::Step, fields)
    };
    with(bread).unwrap();
    let view = desk.app().goal(&RecordRequest { id: bread }).unwrap();
    assert_eq!(view.steps[0].text, "A second try-out day");
    assert_eq!(view.steps[0].said, "Sam Carter, 20 November 2026");
    let question = keep(
        &desk,
        Kind::Question,
        slip.suggestions.rows[0].fields.clone(),
    )
    .unwrap();
    assert!(with(question.id).is_err(), "a question is no goal");
}

#[test]
fn without_a_goal_a_suggestion_can_be_kept_as_a_question() {
    let desk = Desk::open();
    let slip = paste(&desk, "Come by on Tuesday").unwrap();
    assert_eq!(slip.suggestions.rows[0].card.kind, Kind::Question);
    assert!(slip.suggestions.rows[0].others.is_empty() && slip.goals.is_empty());
    assert_eq!(slip.from, "no name on the slip");
}

#[test]
fn a_sheet_that_is_typed_in_reads_as_the_same_slip() {
    let desk = Desk::open();
    desk.app().goal_save(goal("bread")).unwrap();
    let typed = SlipTypedRequest {
        from: "Sam Carter".to_owned(),
        on: "20 November 2026".to_owned(),
        questions: vec!["What was the best hour?".to_owned(), " ".to_owned()],
        suggestions: vec!["A second try-out day".to_owned()],
        agreements: vec![SlipAgreementLine {
            what: "Phone the bakery".to_owned(),
            who: "Sam".to_owned(),
            by_when: "3 December".to_owned(),
        }],
        next: "5 December".to_owned(),
    };
    let lines = |slip: &SlipView| -> Vec<_> {
        let rows = slip.suggestions.rows.iter();
        rows.map(|row| row.fields.clone()).collect()
    };
    let by_hand = desk.app().slip_typed(typed).unwrap();
    assert_eq!(lines(&by_hand), lines(&paste(&desk, TEXT).unwrap()));
    let nothing = SlipTypedRequest {
        from: "Sam".to_owned(),
        on: String::new(),
        questions: vec![String::new()],
        suggestions: Vec::new(),
        agreements: Vec::new(),
        next: String::new(),
    };
    assert_eq!(desk.app().slip_typed(nothing), Err(AppError::Empty));
}

#[test]
fn a_hostile_slip_is_refused_and_a_long_one_is_not_cut() {
    let desk = Desk::open();
    let path = desk.beside("reply.json");
    let open = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        desk.app().slip_open(Some(&path))
    };
    assert_eq!(open(b"<script>alert(1)</script>"), Err(AppError::NotASlip));
    assert_eq!(open(b"{\"reply-slip\": 9}"), Err(AppError::NewerFormat));
    assert_eq!(open(b"\xff\xfe\x00"), Err(AppError::NotASlip));
    assert_eq!(open(&vec![b'a'; 300_000]), Err(AppError::over(Limit::Slip)));
    assert_eq!(
        open("+ a\n".repeat(51).as_bytes()),
        Err(AppError::over(Limit::SlipLines))
    );
    assert_eq!(desk.app().slip_open(None), Ok(None));
    assert_eq!(
        desk.app().slip_open(Some(&desk.beside("none"))),
        Err(AppError::File)
    );
}

#[test]
fn an_empty_slip_holds_the_name_that_was_asked_for_and_nothing_of_the_journal() {
    let desk = Desk::open();
    desk.app().goal_save(goal("a bakery of my own")).unwrap();
    for form in [SlipForm::Paper, SlipForm::Page] {
        let name = "Mira".to_owned();
        let made = desk
            .app()
            .slip_make(&SlipMakeRequest { form, name })
            .unwrap();
        let html = String::from_utf8(made.bytes.to_vec()).unwrap();
        assert!(html.contains("For Mira"));
        assert!(!html.contains("bakery of my own"));
        assert!(!html.contains("Waymark"), "no app name");
    }
    let long = SlipMakeRequest {
        form: SlipForm::Paper,
        name: "x".repeat(201),
    };
    assert!(desk.app().slip_make(&long).is_err());
}
