//! What was said over time: hours of a place, tasks, skills, check-ins, help, own lines and the
//! learning road, each from what was kept when.

use std::collections::BTreeMap;

use waymark_app::wire::kept::{KeptCardView, KeptPage, KeptPageView, KeptRequest};
use waymark_app::wire::over_time::{HoursLineView, TrendsView};
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::records::{CardSaveRequest, RecordRequest};
use waymark_app::wire::settings::SettingsSaveRequest;
use waymark_app::{AppError, Kind};
use waymark_journal::{FieldValue, RecordId};

use crate::desk::{DAY, Desk};

fn text(words: &str) -> FieldValue {
    FieldValue::Text(words.to_owned())
}

fn rows(rows: &[[(&str, &str); 3]]) -> FieldValue {
    let row = |cells: &[(&str, &str); 3]| -> BTreeMap<String, String> {
        let cells = cells.iter();
        cells
            .map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned()))
            .collect()
    };
    FieldValue::Rows(rows.iter().map(row).collect())
}

fn save(desk: &Desk, id: Option<RecordId>, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    let fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let request = CardSaveRequest { id, kind, fields };
    desk.app().card_save(request).unwrap().value.id
}

fn trends(desk: &Desk) -> TrendsView {
    desk.app().trends().unwrap()
}

fn hours(desk: &Desk, id: RecordId) -> HoursLineView {
    desk.app().hours_line(&RecordRequest { id }).unwrap()
}

fn work(desk: &Desk) -> KeptPageView {
    let request = KeptRequest {
        page: KeptPage::Work,
        tucked: false,
    };
    desk.app().kept_page(&request).unwrap()
}

fn lines(picture: &PictureView) -> Vec<String> {
    picture.rows.iter().map(|row| row.join(" | ")).collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn said(picture: Option<&PictureView>) -> String {
    plain(&lines(picture.unwrap()).join("\n"))
}

/// The desk stands at 22 November 2026.
#[test]
fn hours_of_a_place_stand_on_a_line_with_the_good_hours_beside() {
    let desk = Desk::open();
    let place = save(&desk, None, Kind::Place, &[("name", text("The bakery"))]);
    assert!(hours(&desk, place).picture.is_none() && hours(&desk, place).rows.is_empty());
    let good = FieldValue::Lines(vec!["four, from seven to eleven".to_owned()]);
    save(
        &desk,
        None,
        Kind::Energy,
        &[("what", text("early shift")), ("good-hours", good)],
    );
    let line = rows(&[
        [("on", "12 May"), ("hours", "6"), ("how", "tired by ten")],
        [("on", "today"), ("hours", "7,5"), ("how", "")],
        [("on", "June 2026"), ("hours", "9 in all"), ("how", "fine")],
    ]);
    save(&desk, Some(place), Kind::Place, &[("hours-line", line)]);
    let view = hours(&desk, place);
    assert_eq!(view.good_hours, ["four, from seven to eleven"]);
    let picture = view.picture.unwrap();
    assert_eq!(
        plain(&picture.head.join(" | ")),
        "When | Hours | How it was"
    );
    assert_eq!(
        said(Some(&picture)),
        "12 May 2026 | 6 hours | tired by ten\nJune 2026 | 9 in all hours | fine\n\
         22 November 2026 | 7,5 hours | "
    );
    assert!(
        plain(&picture.reading).starts_with("6 hours (12 May 2026), then 7,5 hours"),
        "{}",
        picture.reading
    );
    // A day without its year is the last such day, for good: a year on it is still the same one.
    desk.pass(400 * DAY);
    assert_eq!(hours(&desk, place).rows[0]["on"], "12 May 2026");
    assert_eq!(hours(&desk, place).rows[1]["on"], "22 November 2026");
    let places = desk.app().hours_places().unwrap();
    assert!(places.iter().any(|each| each.id == place && each.has_hours));
}

#[test]
fn hours_belong_to_places_alone() {
    let desk = Desk::open();
    let skill = save(&desk, None, Kind::Skill, &[("name", text("bake"))]);
    let error = desk.app().hours_line(&RecordRequest { id: skill });
    assert_eq!(
        error.unwrap_err(),
        AppError::NotFound {
            kind: Some(Kind::Place)
        }
    );
}

#[test]
fn tasks_show_where_they_were_first_and_each_move_with_its_day() {
    let desk = Desk::open();
    assert!(trends(&desk).tasks.is_none());
    let fold = save(
        &desk,
        None,
        Kind::Task,
        &[("name", text("fold")), ("level", text("not-yet"))],
    );
    save(&desk, None, Kind::Task, &[("name", text("not sorted"))]);
    for level in ["some-help", "alone"] {
        desk.pass(10 * DAY);
        save(&desk, Some(fold), Kind::Task, &[("level", text(level))]);
    }
    let picture = trends(&desk).tasks.unwrap();
    assert_eq!(
        said(Some(&picture)),
        "fold | Not yet | 22 November 2026\nfold | With some help | 2 December 2026\n\
         fold | I do it alone | 12 December 2026"
    );
    let reading = plain(&picture.reading);
    assert!(
        reading.ends_with("Changed since 22 November 2026: fold."),
        "{reading}"
    );
    assert!(picture.svg.contains("at first, from"), "{}", picture.svg);
}

#[test]
fn sureness_of_a_skill_has_a_dot_where_it_was_said_and_a_gap_where_it_was_taken_back() {
    let desk = Desk::open();
    let skill = save(
        &desk,
        None,
        Kind::Skill,
        &[
            ("name", text("plait")),
            ("sure", FieldValue::Rating(Some(3))),
        ],
    );
    for sure in [None, Some(8)] {
        desk.pass(10 * DAY);
        let sure = FieldValue::Rating(sure);
        save(&desk, Some(skill), Kind::Skill, &[("sure", sure)]);
    }
    // Another word for it is not said anew.
    desk.pass(DAY);
    save(
        &desk,
        Some(skill),
        Kind::Skill,
        &[("example", text("three strands"))],
    );
    let table = "plait | 22 November 2026 | 3 of 10\nplait | 2 December 2026 | not given\n\
                 plait | 12 December 2026 | 8 of 10";
    assert_eq!(said(trends(&desk).skills.as_ref()), table);
    hide_numbers(&desk);
    let picture = trends(&desk).skills.unwrap();
    let words = said(Some(&picture));
    assert!(
        words.contains("Between “not sure yet” and “half sure”") && !words.contains("of 10"),
        "{words}"
    );
    assert!(!plain(&picture.reading).contains("of 10"));
}

fn hide_numbers(desk: &Desk) {
    let request = SettingsSaveRequest {
        journal_name: String::new(),
        my_name: String::new(),
        today_quotes: false,
        hide_minutes: false,
        hide_numbers: true,
    };
    desk.app().settings_save(&request).unwrap();
}

#[test]
fn answers_of_check_ins_stand_topic_by_topic_by_their_day() {
    let desk = Desk::open();
    let check_in = |on: &str, topics: &[(&str, &str)]| {
        let ratings: Vec<BTreeMap<String, String>> = topics
            .iter()
            .map(|(topic, value)| {
                [("topic", *topic), ("value", *value)]
                    .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                    .into()
            })
            .collect();
        let on = FieldValue::Date(Some(waymark_journal::VagueDate::phrase(on)));
        let went = FieldValue::Lines(vec!["the plaits".to_owned()]);
        let ratings = FieldValue::Rows(ratings);
        let fields = [
            ("went-well", went),
            ("with", text("Yota")),
            ("on", on),
            ("ratings", ratings),
        ];
        save(&desk, None, Kind::CheckIn, &fields)
    };
    check_in("1.9.2026", &[("pace", "5"), ("breaks", "3")]);
    check_in("1.11.2026", &[("Pace", "6"), ("breaks", "7")]);
    check_in("1.10.2026", &[("breaks", "4"), ("wild", "11")]);
    assert_eq!(
        said(trends(&desk).check_ins.as_ref()),
        "pace | 1 September 2026 | 5 of 10\npace | 1 October 2026 | not given\n\
         pace | 1 November 2026 | 6 of 10\nbreaks | 1 September 2026 | 3 of 10\n\
         breaks | 1 October 2026 | 4 of 10\nbreaks | 1 November 2026 | 7 of 10"
    );
}

#[test]
fn a_line_of_my_own_is_there_when_someone_adds_one() {
    let desk = Desk::open();
    assert!(trends(&desk).own_lines.is_empty());
    let fields = [("name", text("People I met")), ("unit", text("people"))];
    let line = save(&desk, None, Kind::Outcome, &fields);
    assert!(trends(&desk).own_lines[0].picture.is_none());
    let points = rows(&[
        [("on", "in the spring"), ("value", "2"), ("note", "")],
        [
            ("on", "after the summer"),
            ("value", "5"),
            ("note", "the choir"),
        ],
    ]);
    save(&desk, Some(line), Kind::Outcome, &[("points", points)]);
    let own = &trends(&desk).own_lines[0];
    assert_eq!(
        (own.name.as_str(), own.unit.as_str()),
        ("People I met", "people")
    );
    assert_eq!(
        said(own.picture.as_ref()),
        "in the spring | 2 people | \nafter the summer | 5 people | the choir"
    );
}

fn help(desk: &Desk) -> KeptCardView {
    let mut groups = work(desk).groups.into_iter();
    groups
        .find(|group| group.kind == Kind::Support)
        .unwrap()
        .cards
        .remove(0)
}

#[test]
fn help_gets_less_in_one_step_and_its_way_and_picture_tell_it() {
    let desk = Desk::open();
    let fields = [
        ("what", text("check-ins")),
        ("helper-role", text("counsellor")),
        ("how-often", text("twice a week")),
        ("useful", FieldValue::Rating(Some(10))),
    ];
    let id = save(&desk, None, Kind::Support, &fields);
    assert!(help(&desk).way.is_empty());
    for state in ["going", "less", "ended"] {
        let moves = help(&desk).moves;
        assert!(
            moves.iter().any(|to| to.name == state),
            "{state} from {moves:?}"
        );
        desk.pass(10 * DAY);
        save(&desk, Some(id), Kind::Support, &[("state", text(state))]);
    }
    let way: Vec<String> = help(&desk).way.into_iter().map(|way| way.state).collect();
    assert_eq!(way, ["Not said", "Going on", "Less than it was", "Ended"]);
    let picture = work(&desk).pictures.pop().unwrap();
    assert_eq!(picture.title, "Help over time");
    let name = "check-ins (Counsellor or job specialist)";
    let row = |state: &str, from: &str| {
        format!("{name} | {state} | {from} | twice a week | of great use")
    };
    assert_eq!(
        said(Some(&picture)),
        [
            row("Not said", "22 November 2026"),
            row("Going on", "2 December 2026"),
            row("Less than it was", "12 December 2026"),
            row("Ended", "22 December 2026"),
        ]
        .join("\n")
    );
    assert_eq!(
        plain(&picture.reading),
        format!("One kind of help. Ended: {name}.")
    );
}

#[test]
fn help_that_went_on_before_it_was_written_down_begins_on_its_own_day() {
    let desk = Desk::open();
    let since = FieldValue::Date(Some(waymark_journal::VagueDate::phrase("3.5.2026")));
    let fields = [
        ("what", text("a mentor")),
        ("state", text("going")),
        ("since", since),
    ];
    save(&desk, None, Kind::Support, &fields);
    let picture = work(&desk).pictures.pop().unwrap();
    assert_eq!(picture.rows[0][2], "3 May 2026");
}

#[test]
fn the_learning_road_has_three_parts_with_days() {
    let desk = Desk::open();
    let day = |typed: &str| FieldValue::Date(Some(waymark_journal::VagueDate::phrase(typed)));
    let course = |name: &str, state: &str| {
        let fields = [("name", text(name)), ("state", text(state))];
        save(&desk, None, Kind::Course, &fields)
    };
    course("Plaiting", "planned");
    let going = course("Baking", "planned");
    course("Sums", "let-go");
    let paper = [("name", text("First aid")), ("got", day("2.3.2025"))];
    save(&desk, None, Kind::Certificate, &paper);
    let learned = [
        ("text", text("Folding")),
        ("before", text("It went flat")),
        ("next", text("Three strands")),
    ];
    save(&desk, None, Kind::Learned, &learned);
    save(
        &desk,
        None,
        Kind::Learned,
        &[("text", text("Without a before"))],
    );
    let goal = [
        ("text", text("Become a baker")),
        ("state", text("now")),
        (
            "help",
            FieldValue::Lines(vec!["someone shows me".to_owned()]),
        ),
    ];
    desk.pass(5 * DAY);
    save(
        &desk,
        Some(going),
        Kind::Course,
        &[("state", text("paused"))],
    );
    assert!(
        desk.app()
            .card_save(CardSaveRequest {
                id: None,
                kind: Kind::Goal,
                fields: goal
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect(),
            })
            .is_err(),
        "goals have a page of their own"
    );
    let road = trends(&desk).road;
    let told = |items: &[waymark_app::wire::over_time::RoadItemView]| -> Vec<String> {
        let told = items.iter();
        told.map(|item| plain(&format!("{} | {} | {}", item.name, item.state, item.when)))
            .collect()
    };
    assert_eq!(
        told(&road.done),
        [
            "First aid | Certificate I got | 2 March 2025",
            "Sums | Let go | 22 November 2026",
            "Folding | Before: It went flat | 22 November 2026",
        ]
    );
    assert_eq!(told(&road.now), ["Baking | Paused | 27 November 2026"]);
    assert_eq!(
        told(&road.next),
        ["Plaiting | Planned | ", "Three strands | After: Folding | "]
    );
    let picture = road.picture.unwrap();
    assert_eq!(picture.rows.len(), 6);
    assert!(
        plain(&picture.reading).starts_with("3 things are done or behind me. One goes on now.")
    );
}

#[test]
fn the_sample_journal_shows_all_of_it_over_time() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let view = trends(&desk);
    let road = &view.road;
    assert!(road.done.len() >= 3 && !road.now.is_empty() && !road.next.is_empty());
    assert!(road.done.iter().any(|item| item.kind == Kind::Learned));
    assert!(view.tasks.unwrap().rows.len() >= 8);
    assert!(view.skills.is_some() && view.check_ins.is_some());
    assert!(view.own_lines[0].picture.is_some());
    let places = desk.app().hours_places().unwrap();
    let bakery = hours(&desk, places[0].id);
    assert_eq!(bakery.rows.len(), 4);
    assert!(bakery.picture.is_some() && !bakery.good_hours.is_empty());
    let picture = work(&desk).pictures.pop().unwrap();
    for outcome in ["Less than it was:", "Ended:", "Going on:"] {
        assert!(picture.reading.contains(outcome), "{}", picture.reading);
    }
}
