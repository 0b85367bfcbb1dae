//! Exercises: a run through its steps, leaving and coming back, and what is kept at its end.

use std::collections::BTreeMap;

use proptest::prelude::*;
use waymark_app::wire::exercises::{
    KeepCard, RunAnswerRequest, RunGoRequest, RunKeepRequest, RunKeptView, RunMove,
    RunStartRequest, RunStepRequest, RunView,
};
use waymark_app::wire::records::RecordRequest;
use waymark_app::{AppError, Kind};
use waymark_content::library::library;
use waymark_content::pack::{Step, StepKind};
use waymark_journal::answer::{
    Band, LetterText, ListRow, PersonInRing, PickedWord, RatedRow, RoadPoint, Sense, SortedCard,
};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, FieldValue, RecordId};

use crate::desk::{DAY, Desk};

fn start(desk: &Desk, exercise: &str, size: RunSize) -> RunView {
    let request = RunStartRequest {
        exercise: exercise.to_owned(),
        size,
        fill: None,
    };
    desk.app().run_start(&request).unwrap().value
}

fn answer(desk: &Desk, run: RecordId, step: &str, answer: Answer) -> Result<RunView, AppError> {
    let request = RunAnswerRequest {
        run,
        step: step.to_owned(),
        answer: Some(answer),
        go: RunMove::Next,
    };
    desk.app().run_answer(request).map(|changed| changed.value)
}

fn go(desk: &Desk, run: RecordId, step: &str, go: RunMove) -> RunView {
    let step = step.to_owned();
    desk.app().run_go(&RunGoRequest { run, step, go }).unwrap()
}

fn resume(desk: &Desk, run: RecordId, step: Option<&str>) -> RunView {
    let step = step.map(str::to_owned);
    desk.app().run(&RunStepRequest { run, step }).unwrap()
}

fn at(view: &RunView) -> &str {
    view.screen.as_ref().map_or("", |screen| &screen.step)
}

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

/// Ticks the cards of some kinds, or none, and keeps the run.
fn keep(desk: &Desk, run: RecordId, kinds: &[Kind]) -> RunKeptView {
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    let cards = end
        .cards
        .iter()
        .filter(|card| kinds.contains(&card.kind))
        .map(|card| KeepCard {
            key: card.key.clone(),
            offer: false,
            picks: Vec::new(),
        })
        .collect();
    desk.app()
        .run_keep(&RunKeepRequest { run, cards })
        .unwrap()
        .value
}

fn field(desk: &Desk, id: RecordId, name: &str) -> FieldValue {
    let card = desk.app().card(&RecordRequest { id }).unwrap();
    let found = card.fields.into_iter().find(|field| field.name == name);
    found.unwrap().value
}

fn headings(desk: &Desk, kind: Kind) -> Vec<String> {
    let group = desk.app().cards(kind).unwrap();
    group.cards.into_iter().map(|card| card.heading).collect()
}

#[test]
fn a_run_can_be_skipped_through_left_and_gone_on_with() {
    let mut desk = Desk::open();
    let run = start(&desk, "kind-words-jar", RunSize::Normal).id;
    let second = answer(&desk, run, "their-words", text("quiet hands")).unwrap();
    assert_eq!(at(&second), "who-and-when");
    assert_eq!(second.earlier.len(), 1);
    assert_eq!(at(&go(&desk, run, "who-and-when", RunMove::Next)), "seen");
    assert_eq!(at(&go(&desk, run, "seen", RunMove::Back)), "who-and-when");
    desk.kill();
    desk.unlock().unwrap();
    let back = resume(&desk, run, None);
    assert_eq!(at(&back), "who-and-when");
    assert_eq!(back.earlier[0].lines, ["quiet hands"]);
    let first = resume(&desk, run, Some("their-words"));
    assert_eq!(first.screen.unwrap().answer, Some(text("quiet hands")));
    let today = desk.app().today().unwrap();
    assert_eq!(today.pick_up.unwrap().run, Some(run));
}

#[test]
fn a_tiny_run_opens_the_first_steps_alone() {
    let desk = Desk::open();
    let view = start(&desk, "what-matters-cards", RunSize::Tiny);
    assert_eq!(view.screen.as_ref().unwrap().of, 2);
    go(&desk, view.id, "sort", RunMove::Next);
    let end = go(&desk, view.id, "top-five", RunMove::Next);
    assert!(end.screen.is_none());
}

#[test]
fn a_skipped_step_leaves_no_mark_and_an_emptied_one_neither() {
    let desk = Desk::open();
    let run = start(&desk, "a-time-i-managed", RunSize::Normal).id;
    go(&desk, run, "what-happened", RunMove::Next);
    answer(
        &desk,
        run,
        "what-i-did",
        Answer::List(vec![ListRow::default()]),
    )
    .unwrap();
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    assert!(end.answers.is_empty() && end.cards.is_empty());
}

#[test]
fn nothing_is_kept_but_what_is_ticked() {
    let desk = Desk::open();
    let run = start(&desk, "a-time-i-managed", RunSize::Normal).id;
    answer(
        &desk,
        run,
        "what-happened",
        text("I took the bus\nall the way"),
    )
    .unwrap();
    let words = ["brave", "calm"].map(|word| PickedWord {
        id: word.to_owned(),
        text: word.to_owned(),
    });
    answer(&desk, run, "strengths", Answer::Picked(words.to_vec())).unwrap();
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    assert!(end.cards.iter().all(|card| !card.kept));
    let one = KeepCard {
        key: end.cards[0].key.clone(),
        offer: true,
        picks: Vec::new(),
    };
    let kept = desk
        .app()
        .run_keep(&RunKeepRequest {
            run,
            cards: vec![one.clone()],
        })
        .unwrap()
        .value;
    assert_eq!(headings(&desk, Kind::Strength), ["brave"]);
    assert!(headings(&desk, Kind::Proof).is_empty());
    assert_eq!(
        field(&desk, kept.kept[0], "proof"),
        FieldValue::Text("I took the bus".to_owned())
    );
    // Kept again, it is the same record.
    let again = desk
        .app()
        .run_keep(&RunKeepRequest {
            run,
            cards: vec![one],
        })
        .unwrap()
        .value;
    assert_eq!(again.kept, kept.kept);
    let unknown = KeepCard {
        key: "9-strength-nothing".to_owned(),
        offer: false,
        picks: Vec::new(),
    };
    let wrong = desk.app().run_keep(&RunKeepRequest {
        run,
        cards: vec![unknown],
    });
    assert_eq!(wrong.err(), Some(AppError::BadValue));
}

#[test]
fn a_small_step_becomes_a_goal_with_its_when_then_line_and_its_levels() {
    let desk = Desk::open();
    let run = start(&desk, "one-small-step", RunSize::Normal).id;
    answer(&desk, run, "wish", text("Ask about Fridays")).unwrap();
    answer(&desk, run, "good-about-it", text("a day that is mine")).unwrap();
    let cells = [("when", "it is quiet"), ("then", "I ask")];
    let row = ListRow {
        cells: cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .into(),
        ..ListRow::default()
    };
    answer(&desk, run, "when-then", Answer::List(vec![row])).unwrap();
    let level = |part: &str, words: &str| ListRow {
        text: words.to_owned(),
        part: part.to_owned(),
        ..ListRow::default()
    };
    let levels = vec![level("ok", "a note"), level("great", "four Fridays")];
    answer(&desk, run, "levels", Answer::List(levels)).unwrap();
    let parts = [("helper", "Ingrid"), ("review", "24/12")];
    let parts = parts.map(|(name, words)| (name.to_owned(), words.to_owned()));
    answer(&desk, run, "who-and-when", Answer::Parts(parts.into())).unwrap();
    let kept = keep(&desk, run, &[Kind::Goal]);
    let goal = desk
        .app()
        .goal(&RecordRequest {
            id: kept.goal.unwrap(),
        })
        .unwrap();
    assert_eq!(goal.text, "Ask about Fridays");
    assert_eq!(
        (
            goal.when_then[0].when.as_str(),
            goal.when_then[0].then.as_str()
        ),
        ("it is quiet", "I ask")
    );
    assert_eq!(
        (goal.ok.as_str(), goal.good.as_str(), goal.great.as_str()),
        ("a note", "", "four Fridays")
    );
    assert_eq!(goal.helper, "Ingrid");
    assert!(goal.review.contains("24 December 2026"), "{}", goal.review);
    assert!(goal.from_exercise.is_some());
}

fn try_place(desk: &Desk, name: &str, handle: u8) -> RunKeptView {
    let run = start(desk, "does-it-fit", RunSize::Normal).id;
    answer(desk, run, "what", text(name)).unwrap();
    let sense = Sense {
        thing: name.to_owned(),
        comprehensible: Some(5),
        manageable: Some(handle),
        meaningful: None,
    };
    answer(desk, run, "sense", Answer::Sense(sense)).unwrap();
    keep(desk, run, &[Kind::Place, Kind::Fit])
}

#[test]
fn one_place_is_one_record_and_every_fit_is_joined_to_it() {
    let desk = Desk::open();
    try_place(&desk, "Bakery", 4);
    desk.pass(10 * DAY);
    let second = try_place(&desk, " bakery", 7);
    assert_eq!(headings(&desk, Kind::Place).len(), 1);
    let place = desk.app().cards(Kind::Place).unwrap().cards[0].id;
    for fit in desk.app().cards(Kind::Fit).unwrap().cards {
        assert_eq!(
            field(&desk, fit.id, "place-link"),
            FieldValue::Link(Some(place))
        );
    }
    assert_eq!(second.kept.len(), 2);
    let pictures = desk.app().fit_pictures().unwrap().pictures;
    assert_eq!(pictures.len(), 1);
    assert_eq!(pictures[0].rows.len(), 2);
}

#[test]
fn what_is_offered_unasked_never_stirs_much_and_is_never_doubled() {
    let desk = Desk::open();
    for _ in 0..60 {
        let offered = desk.app().explore().unwrap().offered;
        let mut ids: Vec<&str> = offered.iter().map(|row| row.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 3);
        assert!(offered.iter().all(|row| row.stir < 2));
        assert_eq!(offered[0].because.as_deref(), Some("because-tiny"));
        desk.pass(DAY);
    }
}

#[test]
fn an_answer_over_a_limit_or_of_another_shape_is_refused() {
    let desk = Desk::open();
    let run = start(&desk, "kind-words-jar", RunSize::Normal).id;
    let rows = vec![ListRow::default(); 201];
    assert_eq!(
        answer(
            &desk,
            run,
            "their-words",
            Answer::List(vec![ListRow {
                text: "x".to_owned(),
                ..ListRow::default()
            }])
        )
        .err(),
        Some(AppError::BadValue)
    );
    let long = vec![
        ListRow {
            text: "x".to_owned(),
            ..ListRow::default()
        };
        201
    ];
    assert_eq!(
        answer(&desk, run, "who-and-when", Answer::List(long)).err(),
        Some(AppError::over(Limit::List))
    );
    assert!(
        answer(&desk, run, "who-and-when", Answer::List(rows)).is_ok(),
        "empty rows are no rows"
    );
    assert_eq!(
        answer(&desk, run, "no-such-step", text("x")).err(),
        Some(AppError::NoSuchExercise)
    );
}

/// Makes an answer of the shape of a step from a few words.
fn make_answer(step: &Step, words: &[String], number: u8) -> Answer {
    let number = number % 11;
    match step.kind {
        StepKind::Text if step.columns.is_empty() => Answer::Text(words.join("\n")),
        StepKind::Text => Answer::Parts(
            step.columns
                .iter()
                .zip(words)
                .map(|(column, word)| (column.clone(), word.clone()))
                .collect(),
        ),
        StepKind::List => Answer::List(
            words
                .iter()
                .map(|word| ListRow {
                    text: word.clone(),
                    part: step.options.first().cloned().unwrap_or_default(),
                    cells: step
                        .columns
                        .iter()
                        .map(|column| (column.clone(), word.clone()))
                        .collect(),
                })
                .collect(),
        ),
        StepKind::RatedList => Answer::Rated(
            words
                .iter()
                .map(|word| RatedRow {
                    item: word.clone(),
                    value: Some(number),
                })
                .collect(),
        ),
        StepKind::CardSort => Answer::Sorted(
            words
                .iter()
                .map(|word| SortedCard {
                    id: String::new(),
                    text: word.clone(),
                    pile: step.piles[usize::from(number) % step.piles.len()].clone(),
                })
                .collect(),
        ),
        StepKind::WordPick => Answer::Picked(
            words
                .iter()
                .map(|word| PickedWord {
                    id: String::new(),
                    text: word.clone(),
                })
                .collect(),
        ),
        StepKind::SenseSliders => Answer::Sense(Sense {
            thing: words.join(" "),
            comprehensible: Some(number),
            manageable: None,
            meaningful: Some(10 - number),
        }),
        StepKind::Choice => Answer::Choice(match number % 3 {
            0 => waymark_journal::answer::Choice::Yes,
            1 => waymark_journal::answer::Choice::No,
            _ => waymark_journal::answer::Choice::NotNow,
        }),
        StepKind::Rainbow => Answer::Rainbow(
            words
                .iter()
                .map(|word| Band {
                    role: word.clone(),
                    from: Some(number),
                    to: Some(number + 2),
                    weight: Some(number % 6),
                    pile: step.piles.first().cloned().unwrap_or_default(),
                })
                .collect(),
        ),
        StepKind::Timeline => Answer::Timeline(
            words
                .iter()
                .map(|word| RoadPoint {
                    title: word.clone(),
                    when: None,
                    age: Some(number),
                    feeling: Some(i8::try_from(number % 6).unwrap()),
                })
                .collect(),
        ),
        StepKind::PeopleCircles => Answer::People(
            words
                .iter()
                .map(|word| PersonInRing {
                    name: word.clone(),
                    ring: Some(1 + number % 4),
                    tags: words.to_vec(),
                    phone: String::new(),
                })
                .collect(),
        ),
        StepKind::Letter => Answer::Letter(LetterText {
            to: words.concat(),
            text: words.join("\n"),
            open_on: None,
        }),
    }
}

#[derive(Debug, Clone)]
enum Act {
    Answer(Vec<String>, u8),
    Type(Vec<String>, u8),
    Clear,
    Skip,
    Back,
    Lock,
    Kill,
}

fn act() -> impl Strategy<Value = Act> {
    let words = || proptest::collection::vec("[a-zæøåα-ω’ ]{0,12}", 0..4);
    prop_oneof![
        4 => (words(), any::<u8>()).prop_map(|(words, number)| Act::Answer(words, number)),
        2 => (words(), any::<u8>()).prop_map(|(words, number)| Act::Type(words, number)),
        1 => Just(Act::Clear),
        2 => Just(Act::Skip),
        3 => Just(Act::Back),
        1 => Just(Act::Lock),
        1 => Just(Act::Kill),
    ]
}

/// Gives the answers as they are stored, from a file that was taken out.
fn stored(desk: &Desk, run: RecordId) -> BTreeMap<String, Answer> {
    let path = desk.beside("out.json");
    desk.app().export_json(&path).unwrap();
    let file: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let records = file["records"].as_array().unwrap();
    let found = records
        .iter()
        .find(|record| record["meta"]["id"] == run.to_string());
    let answers = found.unwrap()["body"]["fields"]["answers"].clone();
    serde_json::from_value(answers).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_on_the_way_a_run_gives_back_exactly_what_was_answered(
        which in 0..6_usize,
        acts in proptest::collection::vec(act(), 1..25),
    ) {
        let pack = &library().packs()[which];
        let mut desk = Desk::open();
        let run = start(&desk, &pack.id, RunSize::Normal).id;
        let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
        let mut place = 0;
        for act in acts {
            let Some(step) = pack.steps.get(place) else {
                // Behind the last step one goes back by choosing a step.
                place = 0;
                let view = go(&desk, run, &pack.steps[0].id, RunMove::Stay);
                prop_assert_eq!(at(&view), &pack.steps[0].id);
                continue;
            };
            let request = |answer: Option<Answer>| RunAnswerRequest {
                run,
                step: step.id.clone(),
                answer,
                go: RunMove::Next,
            };
            let mut put = |answer: &Answer| {
                if answer.is_empty() {
                    answers.remove(&step.id);
                } else {
                    answers.insert(step.id.clone(), answer.clone());
                }
            };
            match act {
                Act::Answer(words, number) => {
                    let answer = make_answer(step, &words, number);
                    put(&answer);
                    desk.app().run_answer(request(Some(answer))).unwrap();
                    place += 1;
                }
                Act::Type(words, number) => {
                    let answer = make_answer(step, &words, number);
                    put(&answer);
                    desk.app().run_draft(request(Some(answer))).unwrap();
                }
                Act::Clear => {
                    answers.remove(&step.id);
                    desk.app().run_answer(request(None)).unwrap();
                    place += 1;
                }
                Act::Skip => {
                    go(&desk, run, &step.id, RunMove::Next);
                    place += 1;
                }
                Act::Back => {
                    go(&desk, run, &step.id, RunMove::Back);
                    place = place.saturating_sub(1);
                }
                Act::Lock => {
                    desk.lock();
                    desk.unlock().unwrap();
                }
                Act::Kill => {
                    desk.kill();
                    desk.unlock().unwrap();
                }
            }
            let expected = pack.steps.get(place).map_or("", |step| step.id.as_str());
            let view = resume(&desk, run, None);
            prop_assert_eq!(at(&view), expected);
        }
        prop_assert_eq!(stored(&desk, run), answers);
    }
}
