//! Pictures of answers and of kept things: the ladder of tasks, three roads, and what of the sample
//! journal stands on a shared page.

use waymark_app::Kind;
use waymark_app::wire::exercises::{
    RunAnswerRequest, RunKeepRequest, RunMove, RunStartRequest, TwoRunsRequest,
};
use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::records::CardSaveRequest;
use waymark_app::wire::share::{ShareOfferRequest, ShareRequest, ShareTopics, ShareWriteRequest};
use waymark_journal::answer::{ListRow, RatedRow, SortedCard};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::{Answer, FieldValue, RecordId};

use crate::desk::{DAY, Desk};

/// Answers some steps of an exercise and keeps the run.
fn run(desk: &Desk, exercise: &str, answers: Vec<(&str, Answer)>) -> RecordId {
    let request = RunStartRequest {
        exercise: exercise.to_owned(),
        size: RunSize::Normal,
        fill: None,
    };
    let run = desk.app().run_start(&request).unwrap().value.id;
    for (step, answer) in answers {
        let request = RunAnswerRequest {
            run,
            step: step.to_owned(),
            answer: Some(answer),
            go: RunMove::Next,
        };
        desk.app().run_answer(request).unwrap();
    }
    let cards = Vec::new();
    desk.app().run_keep(&RunKeepRequest { run, cards }).unwrap();
    run
}

fn sorted(cards: &[(&str, &str)]) -> Answer {
    let card = |(text, pile): &(&str, &str)| SortedCard {
        text: (*text).to_owned(),
        pile: (*pile).to_owned(),
        ..SortedCard::default()
    };
    Answer::Sorted(cards.iter().map(card).collect())
}

fn rated(rows: &[(&str, u8)]) -> Answer {
    let row = |(item, value): &(&str, u8)| RatedRow {
        item: (*item).to_owned(),
        value: Some(*value),
    };
    Answer::Rated(rows.iter().map(row).collect())
}

fn table(picture: &PictureView) -> Vec<String> {
    let rows = picture.rows.iter().map(|row| row.join(" | "));
    std::iter::once(picture.head.join(" | "))
        .chain(rows)
        .collect()
}

fn kept(desk: &Desk, page: KeptPage) -> Vec<PictureView> {
    let tucked = false;
    let request = KeptRequest { page, tucked };
    desk.app().kept_page(&request).unwrap().pictures
}

#[test]
fn tasks_stand_on_a_ladder_over_what_they_were() {
    let desk = Desk::open();
    let first = run(
        &desk,
        "growing-step-by-step",
        vec![
            (
                "ladder",
                sorted(&[("fold", "some-help"), ("plait", "not-yet")]),
            ),
            ("sure", rated(&[("fold", 4)])),
        ],
    );
    let exercise = || desk.app().exercise("growing-step-by-step").unwrap();
    let one_date = exercise().pictures;
    assert_eq!(
        table(&one_date[0]),
        [
            "Task | How far | How sure, 0 to 10",
            "fold | with some help | 4",
            "plait | not yet | not given",
        ]
    );
    desk.pass(40 * DAY);
    let second = run(
        &desk,
        "growing-step-by-step",
        vec![(
            "ladder",
            sorted(&[
                (" Fold", "alone"),
                ("plait", "not-yet"),
                ("oven", "not-for-me"),
            ]),
        )],
    );
    let two_dates = exercise().pictures;
    let days = &two_dates[0].head[1..];
    assert_eq!(days.len(), 2);
    assert_eq!(
        table(&two_dates[0])[1..],
        [
            " Fold | with some help | I do it alone",
            "plait | not yet | not yet",
            "oven | not given | not for me",
        ]
    );
    let reading = two_dates[0].reading.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        reading.ends_with(&format!("Changed since {}:  Fold.", days[0])),
        "{reading}"
    );
    let request = TwoRunsRequest { first, second };
    let over = desk.app().two_runs(&request).unwrap().pictures;
    assert_eq!(over.len(), 1);
    assert_eq!(over[0].rows, two_dates[0].rows);
}

#[test]
fn three_roads_stand_side_by_side() {
    let desk = Desk::open();
    let sense = |part: &str, makes_sense: &str| ListRow {
        part: part.to_owned(),
        cells: [("comprehensible".to_owned(), makes_sense.to_owned())].into(),
        ..ListRow::default()
    };
    run(
        &desk,
        "three-roads",
        vec![
            ("like", rated(&[("oven", 8), ("boat", 10)])),
            (
                "sense",
                Answer::List(vec![sense("oven", "7"), sense("soup", "2")]),
            ),
        ],
    );
    let pictures = desk.app().exercise("three-roads").unwrap().pictures;
    let rows: Vec<String> = pictures[0].rows.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "oven | 8 | 7 | not given | not given",
            "boat | 10 | not given | not given | not given",
            "soup | not given | 2 | not given | not given",
        ]
    );
    assert!(
        pictures[0].reading.contains("boat"),
        "{}",
        pictures[0].reading
    );
}

#[test]
fn kept_tasks_and_roads_are_drawn_on_their_pages() {
    let desk = Desk::open();
    let add = |kind, fields: &[(&str, FieldValue)]| {
        let fields = fields.iter();
        let fields = fields.map(|(name, value)| ((*name).to_owned(), value.clone()));
        let request = CardSaveRequest {
            id: None,
            kind,
            fields: fields.collect(),
        };
        desk.app().card_save(request).unwrap();
    };
    let text = |words: &str| FieldValue::Text(words.to_owned());
    assert!(kept(&desk, KeptPage::Work).is_empty());
    assert!(kept(&desk, KeptPage::Roads).is_empty());
    add(
        Kind::Task,
        &[("name", text("fold")), ("level", text("alone"))],
    );
    add(Kind::Task, &[("name", text("phone"))]);
    add(
        Kind::Road,
        &[
            ("name", text("boat")),
            ("like", FieldValue::Rating(Some(9))),
        ],
    );
    add(Kind::Road, &[("name", text("not rated"))]);
    let tasks = kept(&desk, KeptPage::Work);
    assert_eq!(table(&tasks[0])[1..], ["fold | I do it alone"]);
    let roads = kept(&desk, KeptPage::Roads);
    assert_eq!(roads[0].rows.len(), 1);
}

#[test]
fn the_sample_journal_leaves_with_the_pictures_a_counsellor_may_get_and_no_other() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let readers = desk.app().audiences().unwrap();
    let counsellor = readers
        .iter()
        .find(|reader| reader.sort == AudienceKind::Counsellor)
        .unwrap();
    let offer = desk
        .app()
        .share_offer(&ShareOfferRequest {
            audience: counsellor.id,
            sheet: ShareSheet::Summary,
        })
        .unwrap();
    let records = offer
        .sections
        .into_iter()
        .flat_map(|section| section.records);
    let items = records.flat_map(|record| record.items);
    let mut share = ShareRequest {
        audience: counsellor.id,
        my_name: String::new(),
        for_what: String::new(),
        until: String::new(),
        own_words: Vec::new(),
        ticks: items.map(|item| item.key).collect(),
        sheet: ShareSheet::Summary,
        topics: ShareTopics::default(),
        tips: false,
        note: String::new(),
        taken_out: Vec::new(),
        guard: Vec::new(),
        form: ShareForm::Html,
    };
    let preview = desk.app().share_preview(&share).unwrap();
    let pictures: Vec<&str> = preview
        .blocks
        .iter()
        .filter_map(|block| block.key.strip_suffix(".picture"))
        .collect();
    assert_eq!(
        pictures,
        [
            "fit.A",
            "fit.B",
            "support.useful",
            "learning.ladder",
            "strengths.tree",
            "life.rainbow"
        ]
    );
    let drawn = pictures.len();
    share.taken_out = preview
        .blocks
        .iter()
        .filter(|block| block.removable && !block.found.is_empty())
        .map(|block| block.key.clone())
        .collect();
    let passphrase = String::new();
    let request = ShareWriteRequest { share, passphrase };
    let made = desk.app().share_render(&request).unwrap();
    let page = String::from_utf8(made.bytes.to_vec()).unwrap();
    assert_eq!(page.matches("<svg").count(), 2 * drawn);
}
