//! The lists beside the goals: agreements, questions, doubts, check lists, weeks and the parts of life.

use std::collections::BTreeMap;

use waymark_app::Kind;
use waymark_app::wire::exercises::{
    KeepCard, RunAnswerRequest, RunKeepRequest, RunMove, RunStartRequest,
};
use waymark_app::wire::kept::{KeptCardView, KeptPage, KeptPageView};
use waymark_app::wire::meeting::MeetingLineView;
use waymark_app::wire::plan::GoalSaveRequest;
use waymark_app::wire::records::{RecordRequest, TuckRequest};
use waymark_app::wire::search::SearchRequest;
use waymark_journal::answer::{Choice, ListRow};
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, FieldValue, RecordId};

use crate::desk::{DAY, Desk};
use crate::keeping::{add, card, names, page, save, text};
use crate::planning::goal;

fn flag(on: bool) -> FieldValue {
    FieldValue::Flag(on)
}

fn lines(words: &[&str]) -> FieldValue {
    FieldValue::Lines(words.iter().map(|word| (*word).to_owned()).collect())
}

/// What Undo calls the last change, and taking it back.
fn undo(desk: &Desk) -> Option<String> {
    desk.app().undo().unwrap().value.undone
}

fn move_to(desk: &Desk, id: RecordId, state: &str) {
    save(desk, Some(id), Kind::Agreement, &[("state", text(state))]);
}

#[test]
fn an_agreement_moves_in_one_click_with_its_way_and_what_came_of_it() {
    let desk = Desk::open();
    let id = add(
        &desk,
        Kind::Agreement,
        &[("text", text("Tove writes the days on the board"))],
    );
    let view = page(&desk, KeptPage::Agreements);
    assert_eq!(names(&view), [("agreements-open", 1)]);
    let open = card(&view, id);
    let offered = |card: &KeptCardView| -> Vec<String> {
        card.moves.iter().map(|to| to.name.clone()).collect()
    };
    assert_eq!(offered(&open), ["kept", "changed"]);
    assert!(open.way.is_empty());

    desk.pass(3 * DAY);
    move_to(&desk, id, "kept");
    save(
        &desk,
        Some(id),
        Kind::Agreement,
        &[("came", text("It is on the board each Friday"))],
    );
    desk.pass(20 * DAY);
    move_to(&desk, id, "changed");
    let view = page(&desk, KeptPage::Agreements);
    assert_eq!(names(&view), [("agreements-changed", 1)]);
    let changed = card(&view, id);
    let way: Vec<(&str, &str, &str)> = changed
        .way
        .iter()
        .map(|stood| (&*stood.state, &*stood.from, &*stood.note))
        .collect();
    assert_eq!(
        way,
        [
            ("Open", "Sunday, 22 November 2026", ""),
            (
                "Kept",
                "Wednesday, 25 November 2026",
                "It is on the board each Friday"
            ),
            ("Changed", "Tuesday, 15 December 2026", ""),
        ]
    );
    assert_eq!(offered(&changed), ["kept", "open"]);

    assert_eq!(undo(&desk).as_deref(), Some("undo-move-agreement"));
    let view = page(&desk, KeptPage::Agreements);
    assert_eq!(names(&view), [("agreements-kept", 1)]);
}

#[test]
fn agreements_stand_open_first_and_a_day_behind_says_nothing() {
    let desk = Desk::open();
    for (what, state) in [("one", "changed"), ("two", "kept"), ("three", "open")] {
        let fields = [
            ("text", text(what)),
            ("state", text(state)),
            ("by-when", text("1 November 2026")),
        ];
        add(&desk, Kind::Agreement, &fields);
    }
    let before = page(&desk, KeptPage::Agreements);
    let groups = ["agreements-open", "agreements-kept", "agreements-changed"];
    assert_eq!(names(&before), groups.map(|name| (name, 1)));
    let cards = |view: &KeptPageView| {
        let groups = view.groups.iter();
        let cards = groups.flat_map(|group| group.cards.clone());
        cards.collect::<Vec<_>>()
    };
    desk.pass(400 * DAY);
    assert_eq!(cards(&page(&desk, KeptPage::Agreements)), cards(&before));
}

#[test]
fn a_question_goes_on_the_list_is_answered_and_comes_off_it() {
    let desk = Desk::open();
    let sit = add(&desk, Kind::Question, &[("text", text("May I sit?"))]);
    let pay = [
        ("text", text("What am I paid for Fridays?")),
        ("about", text("money")),
    ];
    let pay = add(&desk, Kind::Question, &pay);
    let groups = |wanted: &[(&str, usize)]| {
        assert_eq!(names(&page(&desk, KeptPage::Questions)), wanted);
    };
    groups(&[("questions-open", 1), ("questions-money", 1)]);

    let list = |id, on| {
        save(
            &desk,
            Some(id),
            Kind::Question,
            &[("next-meeting", flag(on))],
        )
    };
    list(sit, true);
    list(pay, true);
    groups(&[("questions-next", 2)]);
    list(pay, false);
    groups(&[("questions-next", 1), ("questions-money", 1)]);
    assert_eq!(undo(&desk).as_deref(), Some("undo-list-for-meeting"));
    groups(&[("questions-next", 2)]);

    let answer = [
        ("answer", text("Yes, on the high stool")),
        ("answered-by", text("Tove")),
        ("answered-on", text("last Friday")),
    ];
    save(&desk, Some(sit), Kind::Question, &answer);
    groups(&[("questions-next", 1), ("questions-answered", 1)]);
    let answered = card(&page(&desk, KeptPage::Questions), sit);
    let said = |name: &str| {
        let mut fields = answered.card.fields.iter();
        fields
            .find(|field| field.name == name)
            .unwrap()
            .text
            .clone()
    };
    assert_eq!(said("answered-by"), "Tove");
    assert_eq!(said("answered-on"), "last Friday");
    // What was answered can be asked again.
    list(sit, true);
    groups(&[("questions-next", 2)]);
    assert_eq!(undo(&desk).as_deref(), Some("undo-list-for-meeting"));
    assert_eq!(undo(&desk).as_deref(), Some("undo-answer-question"));
    groups(&[("questions-next", 2)]);
}

#[test]
fn doubts_stand_by_whether_they_have_an_answer() {
    let desk = Desk::open();
    let fields = [
        ("text", text("You will not manage the mornings")),
        ("heard-from", text("at the town office")),
    ];
    let doubt = add(&desk, Kind::Doubt, &fields);
    assert_eq!(
        names(&page(&desk, KeptPage::Questions)),
        [("doubts-open", 1)]
    );
    let answer = [
        ("answer", text("Yes: I was there at five, eleven times")),
        ("would-help", text("a fixed day")),
        ("who", text("Tove")),
    ];
    save(&desk, Some(doubt), Kind::Doubt, &answer);
    let view = page(&desk, KeptPage::Questions);
    assert_eq!(names(&view), [("doubts-answered", 1)]);
    assert_eq!(view.groups[0].title, "Doubts with my answer");
    assert_eq!(undo(&desk).as_deref(), Some("undo-answer-question"));
}

/// Runs the money questions to their end, and keeps both questions.
fn ask_about_money(desk: &Desk) -> Vec<RecordId> {
    let request = RunStartRequest {
        exercise: "money-questions".to_owned(),
        size: RunSize::Normal,
        fill: None,
    };
    let run = desk.app().run_start(&request).unwrap().value.id;
    let asked = ["Is it less in the end?", "Who do I write to?"];
    let rows = asked.map(|text| ListRow {
        text: text.to_owned(),
        part: String::new(),
        cells: BTreeMap::new(),
    });
    for (step, answer) in [
        ("questions", Answer::List(rows.to_vec())),
        ("next-meeting", Answer::Choice(Choice::Yes)),
    ] {
        let request = RunAnswerRequest {
            run,
            step: step.to_owned(),
            answer: Some(answer),
            go: RunMove::Next,
        };
        desk.app().run_answer(request).unwrap();
    }
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    let cards = end
        .cards
        .into_iter()
        .filter(|card| card.kind == Kind::Question)
        .map(|card| KeepCard {
            key: card.key,
            offer: false,
            picks: Vec::new(),
        })
        .collect();
    desk.app()
        .run_keep(&RunKeepRequest { run, cards })
        .unwrap()
        .value
        .kept
}

#[test]
fn a_yes_in_the_money_questions_puts_them_on_the_list_and_under_money() {
    let desk = Desk::open();
    let kept = ask_about_money(&desk);
    assert_eq!(
        names(&page(&desk, KeptPage::Questions)),
        [("questions-next", 2)]
    );
    for id in kept {
        save(
            &desk,
            Some(id),
            Kind::Question,
            &[("next-meeting", flag(false))],
        );
    }
    assert_eq!(
        names(&page(&desk, KeptPage::Questions)),
        [("questions-money", 2)]
    );
}

#[test]
fn the_sheet_for_the_next_meeting_holds_what_was_put_on_it_and_what_is_open() {
    let desk = Desk::open();
    let said = |lines: &[MeetingLineView]| -> Vec<String> {
        let note = |line: &MeetingLineView| {
            let notes = line.notes.iter();
            let notes = notes.map(|note| format!(" [{}: {}]", note.label, note.text));
            format!("{}{}", line.text, notes.collect::<String>())
        };
        lines.iter().map(note).collect()
    };
    assert!(desk.app().meeting().unwrap().questions.is_empty());
    let question = [
        ("text", text("May I sit?")),
        ("for-whom", text("Tove")),
        ("next-meeting", flag(true)),
    ];
    let question = add(&desk, Kind::Question, &question);
    add(&desk, Kind::Question, &[("text", text("Not this one"))]);
    let doubt = [
        ("text", text("Mornings")),
        ("size", FieldValue::Rating(Some(7))),
        ("answer", text("Eleven times")),
        ("next-meeting", flag(true)),
    ];
    add(&desk, Kind::Doubt, &doubt);
    let agreement = [
        ("text", text("A chair by the ovens")),
        ("who", text("Tove")),
        ("by-when", text("in the spring")),
    ];
    let agreement = add(&desk, Kind::Agreement, &agreement);
    let sheet = desk.app().meeting().unwrap();
    assert_eq!(
        said(&sheet.questions),
        ["May I sit? [Who could answer it: Tove]"]
    );
    assert_eq!(said(&sheet.doubts), ["Mornings [My answer: Eleven times]"]);
    assert_eq!(
        said(&sheet.agreements),
        ["A chair by the ovens [Who does it: Tove] [By when: in the spring]"]
    );

    move_to(&desk, agreement, "kept");
    let request = TuckRequest {
        id: question,
        tucked: true,
    };
    desk.app().record_tuck(&request).unwrap();
    let sheet = desk.app().meeting().unwrap();
    assert!(sheet.questions.is_empty() && sheet.agreements.is_empty());
}

#[test]
fn a_check_list_keeps_the_order_of_its_lines_and_gives_earlier_ones_back() {
    let desk = Desk::open();
    let fields = [
        ("name", text("A first day")),
        ("lines", lines(&["Shoes", "Bread"])),
    ];
    let id = add(&desk, Kind::CheckList, &fields);
    let now = ["Bread", "Shoes", "The 14, front seat"];
    save(&desk, Some(id), Kind::CheckList, &[("lines", lines(&now))]);
    let held = |desk: &Desk| {
        let card = desk.app().card(&RecordRequest { id }).unwrap();
        let mut fields = card.fields.into_iter();
        fields.find(|field| field.name == "lines").unwrap().value
    };
    assert_eq!(held(&desk), lines(&now));
    assert_eq!(undo(&desk).as_deref(), Some("undo-save-card"));
    assert_eq!(held(&desk), lines(&["Shoes", "Bread"]));
}

#[test]
fn goals_and_weeks_name_parts_of_life_and_follow_a_new_name() {
    let desk = Desk::open();
    let role = add(&desk, Kind::Role, &[("name", text("friend"))]);
    let request = GoalSaveRequest {
        roles: vec!["friend".to_owned(), "baker".to_owned()],
        ..goal("Run round the lake with Amal")
    };
    let made = desk.app().goal_save(request).unwrap().value;
    assert_eq!(made.roles, ["friend", "baker"]);
    let week = [
        ("roles", lines(&["friend"])),
        ("balance", text("Saw Amal twice")),
    ];
    let week = add(&desk, Kind::Week, &week);
    let view = page(&desk, KeptPage::Roles);
    assert_eq!(names(&view), [("roles-now", 1), ("weeks", 1)]);
    assert_eq!(card(&view, week).card.heading, "Saw Amal twice");

    save(
        &desk,
        Some(role),
        Kind::Role,
        &[("name", text("good friend"))],
    );
    let renamed = desk.app().goal(&RecordRequest { id: made.id }).unwrap();
    assert_eq!(renamed.roles, ["good friend", "baker"]);
    let held = card(&page(&desk, KeptPage::Roles), week);
    assert!(
        held.card
            .fields
            .iter()
            .any(|field| field.text == "good friend")
    );
}

#[test]
fn how_i_would_say_a_need_stands_beside_it_and_is_found() {
    let desk = Desk::open();
    let fields = [
        ("text", text("One voice at a time")),
        ("say", text("I hear best when one person talks")),
    ];
    let need = add(&desk, Kind::Need, &fields);
    let shown = card(&page(&desk, KeptPage::Energy), need);
    let mut fields = shown.card.fields.iter();
    let say = fields.find(|field| field.name == "say").unwrap();
    assert_eq!(
        (&*say.label, &*say.text),
        (
            "How I would say it to them",
            "I hear best when one person talks"
        )
    );
    let found = desk
        .app()
        .search(&SearchRequest {
            query: "one person talks".to_owned(),
            tucked: false,
        })
        .unwrap();
    assert_eq!(found.hits.len(), 1);
}

#[test]
fn services_are_the_persons_own_and_none_comes_with_the_app() {
    let desk = Desk::open();
    assert!(page(&desk, KeptPage::Services).groups.is_empty());
    let fields = [
        ("name", text("The job desk")),
        ("what-for", text("Questions about hours")),
        ("contact", text("Ground floor, Tuesdays")),
    ];
    let service = add(&desk, Kind::Service, &fields);
    let view = page(&desk, KeptPage::Services);
    assert_eq!(names(&view), [("services", 1)]);
    let shown = card(&view, service);
    let filled = shown
        .card
        .fields
        .iter()
        .filter(|field| !field.text.is_empty());
    assert_eq!(
        filled.map(|field| &*field.label).collect::<Vec<_>>(),
        ["Name", "What it is for", "How to reach it"]
    );
}
