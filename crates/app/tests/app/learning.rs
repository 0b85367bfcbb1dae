//! Learning by doing, the buddy, and the days of both in a calendar file.

use std::collections::BTreeMap;

use waymark_app::wire::calendar::{CalendarDayRequest, CalendarRequest, CalendarSort};
use waymark_app::wire::exercises::{
    KeepCard, RunAnswerRequest, RunKeepRequest, RunMove, RunStartRequest,
};
use waymark_app::wire::learning::{
    LearnedNextRequest, LearnedSaveRequest, LearningRequest, LearningView,
};
use waymark_app::wire::records::{CardSaveRequest, CardView, RecordRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::answer::ListRow;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, FieldValue, RecordId, VagueDate};

use crate::desk::Desk;
use crate::planning::goal;

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn date(text: &str) -> FieldValue {
    FieldValue::Date(Some(VagueDate::phrase(text)))
}

fn save(desk: &Desk, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    let fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    let request = CardSaveRequest {
        id: None,
        kind,
        fields: fields.collect(),
    };
    desk.app().card_save(request).unwrap().value.id
}

fn catch(desk: &Desk, request: LearnedSaveRequest) -> RecordId {
    desk.app().learned_save(request).unwrap().value.id
}

fn line(text: &str) -> LearnedSaveRequest {
    LearnedSaveRequest {
        text: text.to_owned(),
        ..LearnedSaveRequest::default()
    }
}

fn learning(desk: &Desk, request: &LearningRequest) -> LearningView {
    desk.app().learning(request).unwrap()
}

fn lines(view: &LearningView) -> Vec<&str> {
    view.learned.iter().map(|row| row.text.as_str()).collect()
}

#[test]
fn lines_are_read_by_how_they_came_by_what_grew_and_by_place() {
    let desk = Desk::open();
    let bakery = save(&desk, Kind::Place, &[("name", text("Bakery"))]);
    let view = learning(&desk, &LearningRequest::default());
    assert!(view.empty && view.places.len() == 1 && view.places_used.is_empty());
    let (way, growth) = (view.ways[0].label.clone(), view.growths[3].label.clone());
    assert_eq!(growth, "Deciding");
    catch(&desk, line("a plain one"));
    catch(
        &desk,
        LearnedSaveRequest {
            how: vec![way.clone()],
            growth: vec![growth.clone()],
            before: "I asked each time".to_owned(),
            place: Some(bakery),
            ..line("I decide by myself when the dough is done")
        },
    );
    let all = learning(&desk, &LearningRequest::default());
    assert_eq!(all.learned.len(), 2);
    let told = all
        .learned
        .iter()
        .find(|row| row.place == "Bakery")
        .unwrap();
    assert_eq!(told.before, "I asked each time");
    assert_eq!(
        (&all.ways_used, &all.growths_used),
        (&vec![way.clone()], &vec![growth.clone()])
    );
    let by = |how: &str, growth: &str, place| LearningRequest {
        how: how.to_owned(),
        growth: growth.to_owned(),
        place,
    };
    for request in [
        by(&way, "", None),
        by("", &growth, None),
        by("", "", Some(bakery)),
    ] {
        let some = learning(&desk, &request);
        assert_eq!(lines(&some), ["I decide by myself when the dough is done"]);
    }
    let none = learning(&desk, &by(&way, "Planning", None));
    assert!(none.learned.is_empty() && !none.empty);
}

#[test]
fn what_did_not_work_stands_in_a_part_of_its_own() {
    let desk = Desk::open();
    catch(&desk, line("a plain one"));
    catch(
        &desk,
        LearnedSaveRequest {
            happened: "The tray slid".to_owned(),
            ..line("I ask for the low rack")
        },
    );
    let view = learning(&desk, &LearningRequest::default());
    assert_eq!(lines(&view), ["a plain one"]);
    assert_eq!(view.mistakes[0].happened, "The tray slid");
}

#[test]
fn what_comes_next_becomes_a_try_or_a_step_and_the_line_says_so() {
    let desk = Desk::open();
    let bakery = save(&desk, Kind::Place, &[("name", text("Bakery"))]);
    let bread = desk.app().goal_save(goal("bread")).unwrap().value.id;
    let id = catch(
        &desk,
        LearnedSaveRequest {
            next: "Load the big oven".to_owned(),
            place: Some(bakery),
            ..line("I load the small one")
        },
    );
    let plain = catch(&desk, line("a plain one"));
    let next = |id, goal| {
        desk.app()
            .learned_next(&LearnedNextRequest { id, goal })
            .map(|_| ())
    };
    assert_eq!(next(plain, None), Err(AppError::Empty));
    assert!(next(id, Some(bakery)).is_err(), "a place is no goal");
    let row = |desk: &Desk| {
        let view = learning(desk, &LearningRequest::default());
        view.learned
            .into_iter()
            .find(|row| row.card.id == id)
            .unwrap()
    };
    assert!(!row(&desk).is_try && row(&desk).step_of.is_none());
    next(id, None).unwrap();
    assert!(row(&desk).is_try);
    desk.app().undo().unwrap();
    assert!(!row(&desk).is_try);
    next(id, Some(bread)).unwrap();
    assert_eq!(row(&desk).step_of.unwrap().id, bread);
    let goal = desk.app().goal(&RecordRequest { id: bread }).unwrap();
    assert_eq!(goal.steps[0].text, "Load the big oven");
}

fn check_in(desk: &Desk) -> RecordId {
    let request = RunStartRequest {
        exercise: "buddy-check-in".to_owned(),
        size: RunSize::Normal,
        fill: None,
    };
    let run = desk.app().run_start(&request).unwrap().value.id;
    let row = ListRow {
        text: "I said good morning first".to_owned(),
        ..ListRow::default()
    };
    let request = RunAnswerRequest {
        run,
        step: "went-well".to_owned(),
        answer: Some(Answer::List(vec![row])),
        go: RunMove::Stay,
    };
    desk.app().run_answer(request).unwrap();
    run
}

fn keep(desk: &Desk, run: RecordId) {
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    let cards = end.cards.iter().map(|card| KeepCard {
        key: card.key.clone(),
        offer: false,
        picks: Vec::new(),
    });
    let cards = cards.collect();
    desk.app().run_keep(&RunKeepRequest { run, cards }).unwrap();
}

#[test]
fn a_check_in_knows_the_one_buddy_and_its_day_and_keeps_what_was_changed() {
    let desk = Desk::open();
    let buddy = [("name", text("Yota")), ("part", text("buddy"))];
    save(&desk, Kind::Person, &buddy);
    save(&desk, Kind::Person, &[("name", text("Tove"))]);
    let run = check_in(&desk);
    assert_eq!(desk.app().buddy().unwrap().begun, Some(run));
    keep(&desk, run);
    let said = |name: &str| {
        let page = desk.app().buddy().unwrap();
        let fields = &page.check_ins[0].fields;
        fields
            .iter()
            .find(|field| field.name == name)
            .unwrap()
            .text
            .clone()
    };
    let page = desk.app().buddy().unwrap();
    assert_eq!(
        (page.people.len(), page.others.len(), page.begun),
        (1, 1, None)
    );
    assert_eq!(
        (said("with").as_str(), said("on").as_str()),
        ("Yota", "Sunday, 22 November 2026")
    );

    let fields = BTreeMap::from([
        ("with".to_owned(), text("Tove")),
        ("on".to_owned(), date("in May")),
    ]);
    let id = Some(page.check_ins[0].id);
    let kind = Kind::CheckIn;
    desk.app()
        .card_save(CardSaveRequest { id, kind, fields })
        .unwrap();
    keep(&desk, run);
    assert_eq!(
        (said("with").as_str(), said("on").as_str()),
        ("Tove", "in May")
    );

    save(
        &desk,
        Kind::Person,
        &[("name", text("Ola")), ("part", text("mentor"))],
    );
    let other = check_in(&desk);
    keep(&desk, other);
    let page = desk.app().buddy().unwrap();
    assert_eq!(
        page.check_ins.len(),
        2,
        "the first one was changed, not doubled"
    );
    let nobody = |card: &CardView| {
        let with = card.fields.iter().find(|field| field.name == "with");
        with.unwrap().text.is_empty()
    };
    let guessed = page.check_ins.iter().filter(|card| !nobody(card)).count();
    assert_eq!(guessed, 1, "two of them: nobody is guessed");
    let open = page.check_ins.iter().find(|card| nobody(card)).unwrap();
    let fields = BTreeMap::from([("on".to_owned(), date("in May"))]);
    let request = CardSaveRequest {
        id: Some(open.id),
        kind: Kind::CheckIn,
        fields,
    };
    desk.app().card_save(request).unwrap();
}

#[test]
fn the_page_of_the_buddy_holds_what_is_open_and_sorts_words_from_others() {
    let desk = Desk::open();
    let mentor = [
        ("name", text("Yota")),
        ("part", text("mentor")),
        ("check-ins", text("every second Friday")),
    ];
    save(&desk, Kind::Person, &mentor);
    save(
        &desk,
        Kind::Agreement,
        &[("text", text("Two short breaks")), ("who", text("yota "))],
    );
    save(
        &desk,
        Kind::Agreement,
        &[("text", text("Pay day")), ("who", text("Tove"))],
    );
    let kept = [
        ("text", text("A sign")),
        ("with", text("Yota")),
        ("state", text("kept")),
    ];
    save(&desk, Kind::Agreement, &kept);
    save(&desk, Kind::Feedback, &[("quote", text("Quiet hands"))]);
    let useful = [
        ("quote", text("Say it earlier")),
        ("sort", text("useful")),
        ("keep", text("Say it")),
    ];
    save(&desk, Kind::Feedback, &useful);
    let page = desk.app().buddy().unwrap();
    let headings = |cards: &[CardView]| {
        cards
            .iter()
            .map(|card| card.heading.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(headings(&page.agreements), ["Two short breaks"]);
    assert_eq!(headings(&page.useful), ["Say it earlier"]);
    assert_eq!(headings(&page.kind), ["Quiet hands"]);
    assert_eq!(page.people[0].part, "My mentor");
    assert_eq!(page.people[0].check_ins, "every second Friday");
}

#[test]
fn the_end_of_a_certificate_and_the_next_talk_go_into_a_calendar_file() {
    let desk = Desk::open();
    let paper = [
        ("name", text("secretlicence")),
        ("runs-out", date("March 2027")),
    ];
    let licence = save(&desk, Kind::Certificate, &paper);
    save(
        &desk,
        Kind::Certificate,
        &[("name", text("for good")), ("runs-out", date("some day"))],
    );
    save(
        &desk,
        Kind::Certificate,
        &[("name", text("over")), ("runs-out", date("1.1.2026"))],
    );
    let buddy = [
        ("name", text("Yota")),
        ("part", text("buddy")),
        ("next-check-in", date("27.11.2026")),
    ];
    save(&desk, Kind::Person, &buddy);
    save(
        &desk,
        Kind::Person,
        &[
            ("name", text("Tove")),
            ("next-check-in", date("27.11.2026")),
        ],
    );
    let view = desk.app().calendar().unwrap();
    let rows = view
        .rows
        .iter()
        .map(|row| (row.sort, row.on.as_str(), row.title.as_str()));
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            (
                CalendarSort::CheckIn,
                "Friday, 27 November 2026",
                view.neutral.as_str()
            ),
            (
                CalendarSort::Certificate,
                "Wednesday, 31 March 2027",
                "Paper to renew"
            ),
        ]
    );
    let path = desk.beside("days.ics");
    let request = CalendarRequest {
        days: vec![CalendarDayRequest {
            id: licence,
            title: "The paper".to_owned(),
        }],
        remind: false,
    };
    desk.app().calendar_write(&request, Some(&path)).unwrap();
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20270331") && file.contains("SUMMARY:The paper"));
    assert_eq!(file.matches("BEGIN:VALARM").count(), 1);
    assert!(
        file.contains("TRIGGER:-P60D") || file.contains("TRIGGER:-PT5184000S"),
        "{file}"
    );
    assert!(!file.contains("secret"));
    let again = desk.app().calendar().unwrap();
    assert!(again.rows[1].known && again.rows[1].title == "The paper");
}
