//! The plan by hand, learning, and settings inside the seal.

use waymark_app::AppError;
use waymark_app::wire::calendar::{CalendarDayRequest, CalendarRequest, CalendarSort};
use waymark_app::wire::learning::{LearnedSaveRequest, LearningRequest};
use waymark_app::wire::plan::{
    GoalLookRequest, GoalSaveRequest, GoalView, PlanMoveRequest, StepSaveRequest, WhenThenView,
};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, VersionRequest};
use waymark_app::wire::settings::SettingsSaveRequest;
use waymark_app::wire::shell::SavedFile;
use waymark_journal::nouns::goal::{PlanState, StillWant};
use waymark_journal::nouns::step::HelperRole;
use waymark_journal::{FieldValue, Kind, RecordId, Sharing};

use crate::desk::Desk;

pub fn goal(text: &str) -> GoalSaveRequest {
    GoalSaveRequest {
        id: None,
        text: text.to_owned(),
        why: "because".to_owned(),
        in_the_way: String::new(),
        when_then: Vec::new(),
        ok: "one".to_owned(),
        good: String::new(),
        great: "three".to_owned(),
        helper: String::new(),
        review: "24/12/2026".to_owned(),
        roles: Vec::new(),
        sharing: Sharing::Never,
    }
}

/// Takes out the marks that keep the person's words apart from the app's.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn step(goal: RecordId, text: &str) -> StepSaveRequest {
    StepSaveRequest {
        id: None,
        goal,
        text: text.to_owned(),
        first: String::new(),
        when: "any day this week".to_owned(),
        helper: String::new(),
        in_the_way: String::new(),
        when_then: Vec::new(),
        helper_role: HelperRole::Open,
    }
}

#[test]
fn goals_stand_in_groups_with_their_steps_and_move_between_them() {
    let desk = Desk::open();
    let save = |text: &str| desk.app().goal_save(goal(text)).unwrap().value;
    let bread = save("bread");
    desk.pass(1000);
    let bus = save("bus");
    desk.app().step_save(step(bread.id, "flour")).unwrap();
    let moved = |id, state| {
        desk.app()
            .plan_move(&PlanMoveRequest {
                id,
                state,
                because: String::new(),
            })
            .unwrap()
    };
    moved(bus.id, PlanState::LetGo);
    let shown = || -> Vec<String> {
        let plan = desk.app().plan().unwrap();
        plan.groups
            .iter()
            .map(|group| {
                let goals: Vec<String> = group
                    .goals
                    .iter()
                    .map(|goal| format!("{}+{}", goal.text, goal.steps.len()))
                    .collect();
                format!("{}: {}", group.state.name(), goals.join(" "))
            })
            .collect()
    };
    assert_eq!(shown(), ["now: bread+1", "let-go: bus+0"]);
    desk.app().undo().unwrap();
    assert_eq!(shown(), ["now: bread+1 bus+0"]);
    assert_eq!(
        desk.app().goal_save(goal("  ")).err(),
        Some(AppError::Empty)
    );
}

#[test]
fn a_goal_keeps_what_was_there_before_and_its_date_as_typed() {
    let desk = Desk::open();
    let first: GoalView = desk.app().goal_save(goal("bake on Fridays")).unwrap().value;
    assert!(
        first.review.contains("24 December 2026"),
        "{}",
        first.review
    );
    let again = GoalSaveRequest {
        id: Some(first.id),
        text: "bake on Mondays".to_owned(),
        review: first.review.clone(),
        ..goal("")
    };
    let second = desk.app().goal_save(again).unwrap().value;
    assert_eq!(second.review, first.review);
    assert_eq!(
        (second.versions, second.ok.as_str(), second.great.as_str()),
        (1, "one", "three")
    );
}

#[test]
fn a_step_names_its_helper_by_part_and_keeps_when_then_lines() {
    let desk = Desk::open();
    let bread = desk.app().goal_save(goal("bread")).unwrap().value;
    let request = StepSaveRequest {
        helper: "Yota".to_owned(),
        helper_role: HelperRole::Buddy,
        when_then: vec![WhenThenView {
            when: "the alarm rings".to_owned(),
            then: "I put my feet down".to_owned(),
        }],
        ..step(bread.id, "flour")
    };
    let kept = desk.app().step_save(request).unwrap().value;
    assert_eq!(plain(&kept.steps[0].help), "Yota (Buddy at work)");
    assert_eq!(kept.steps[0].when_then[0].then, "I put my feet down");
    let nameless = StepSaveRequest {
        id: Some(kept.steps[0].id),
        helper_role: HelperRole::Peer,
        ..step(bread.id, "flour")
    };
    let kept = desk.app().step_save(nameless).unwrap().value;
    assert_eq!(kept.steps[0].help, "Someone who has been there");
    assert!(kept.steps[0].when_then.is_empty());
}

#[test]
fn a_look_back_moves_a_goal_and_its_history_brings_every_form_back() {
    let mut desk = Desk::open();
    let bread = desk.app().goal_save(goal("bread")).unwrap().value;
    desk.app().step_save(step(bread.id, "flour")).unwrap();
    desk.pass(60_000);
    let look = GoalLookRequest {
        id: bread.id,
        want: StillWant::Otherwise,
        found: "mornings are mine".to_owned(),
        state: PlanState::Resting,
        because: "a long winter".to_owned(),
        review: "in the spring".to_owned(),
    };
    let seen = desk.app().goal_look(&look).unwrap().value;
    assert_eq!(
        (seen.state, seen.review.as_str(), seen.looks.len()),
        (PlanState::Resting, "in the spring", 1)
    );
    assert_eq!(seen.looks[0].want, "Yes, in another way");
    desk.kill();
    desk.unlock().unwrap();
    let id = RecordRequest { id: bread.id };
    let told = desk.app().goal_history(&id).unwrap();
    let happened: Vec<String> = told
        .events
        .iter()
        .map(|event| format!("{}: {}", event.heading, plain(&event.what)))
        .collect();
    assert_eq!(
        happened,
        [
            "bread: Looked at again: Yes, in another way. From Now to Resting.",
            "flour: Written down, at Now.",
            "bread: Written down, at Now.",
        ]
    );
    let newest = &told.events[0];
    assert_eq!(
        (newest.because.as_str(), newest.found.as_str()),
        ("a long winter", "mornings are mine")
    );
    assert_eq!(newest.rewritten.len(), 1, "the day to look again");
    let before = VersionRequest {
        id: bread.id,
        number: newest.before.unwrap(),
    };
    desk.app().version_restore(&before).unwrap();
    let back = desk.app().goal(&id).unwrap();
    assert_eq!((back.state, back.looks.len()), (PlanState::Now, 0));
    assert_eq!(desk.app().goal_history(&id).unwrap().events.len(), 4);
    let years = desk.app().plan_years().unwrap();
    assert_eq!((years.len(), years[0].events.len()), (1, 4));
}

#[test]
fn a_hope_may_stay_a_dream_or_become_a_goal() {
    let desk = Desk::open();
    let hope = CardSaveRequest {
        id: None,
        kind: Kind::Hope,
        fields: [
            (
                "text".to_owned(),
                FieldValue::Text("a loaf of my own".to_owned()),
            ),
            (
                "how-soon".to_owned(),
                FieldValue::Text("a-dream".to_owned()),
            ),
        ]
        .into(),
    };
    let hope = desk.app().card_save(hope).unwrap().value;
    let hopes = desk.app().plan().unwrap().hopes;
    assert_eq!(hopes[0].how_soon, "A dream, and it may stay one");
    let made = desk.app().goal_of_hope(&RecordRequest { id: hope.id });
    assert_eq!(made.unwrap().value.state, PlanState::Later);
    assert!(desk.app().plan().unwrap().hopes.is_empty());
    assert_eq!(desk.app().cards(Kind::Hope).unwrap().cards.len(), 1);
}

#[test]
fn a_calendar_file_holds_the_chosen_titles_and_nothing_else() {
    let desk = Desk::open();
    let bread = desk.app().goal_save(goal("secretbread")).unwrap().value;
    let dated = StepSaveRequest {
        when: "27/11/2030".to_owned(),
        ..step(bread.id, "secretflour")
    };
    desk.app().step_save(dated).unwrap();
    desk.app().step_save(step(bread.id, "no day")).unwrap();
    let view = desk.app().calendar().unwrap();
    assert!(
        view.rows
            .iter()
            .all(|row| row.title == view.neutral && !row.known)
    );
    let row = view
        .rows
        .iter()
        .find(|row| row.sort == CalendarSort::Step)
        .unwrap();
    let request = |title: &str| CalendarRequest {
        days: vec![CalendarDayRequest {
            id: row.id,
            title: title.to_owned(),
        }],
        remind: true,
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("days.ics");
    let write = |title: &str| {
        desk.app()
            .calendar_write(&request(title), Some(&path))
            .unwrap();
        std::fs::read_to_string(&path).unwrap()
    };
    let first = write("Course");
    assert!(first.contains("SUMMARY:Course") && first.contains("DTSTART;VALUE=DATE:20301127"));
    assert!(first.contains("SEQUENCE:1") && first.contains("BEGIN:VALARM"));
    assert!(!first.contains("secret"));
    assert!(write("Course").contains("SEQUENCE:1"), "nothing changed");
    assert!(write("Outing").contains("SEQUENCE:2"), "a new title");
    let again = desk.app().calendar().unwrap();
    assert!(
        again
            .rows
            .iter()
            .any(|row| row.known && row.title == "Outing")
    );
    assert_eq!(
        desk.app().calendar_write(&request(" "), Some(&path)).err(),
        Some(AppError::Empty)
    );
    let closed = desk.app().calendar_write(&request("Other"), None).unwrap();
    assert_eq!(closed.value, SavedFile::Cancelled);
}

#[test]
fn the_timeline_draws_steps_by_their_days() {
    let desk = Desk::open();
    let bread = desk.app().goal_save(goal("bread")).unwrap().value;
    desk.app().step_save(step(bread.id, "flour")).unwrap();
    let picture = desk.app().plan_timeline().unwrap();
    let rows: Vec<&str> = picture.rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(rows, ["Thursday, 24 December 2026", "any day this week"]);
}

#[test]
fn today_shows_what_comes_next_and_never_counts() {
    let desk = Desk::open();
    assert!(desk.app().today().unwrap().empty);
    let bread = desk.app().goal_save(goal("bread")).unwrap().value;
    desk.app().step_save(step(bread.id, "flour")).unwrap();
    let today = desk.app().today().unwrap();
    assert_eq!(today.next.len(), 1);
    assert_eq!(today.next[0].text, "flour");
    assert_eq!(today.offered.len(), 3);
    assert!(today.recovery_reminder);
}

#[test]
fn something_learned_is_caught_in_one_go() {
    let desk = Desk::open();
    let request = LearnedSaveRequest {
        text: "dough wants time".to_owned(),
        how: vec!["shown".to_owned()],
        helped: "Yota".to_owned(),
        ..LearnedSaveRequest::default()
    };
    let card = desk.app().learned_save(request).unwrap().value;
    let learning = desk.app().learning(&LearningRequest::default()).unwrap();
    assert_eq!(learning.learned[0].card.id, card.id);
    assert_eq!(learning.ways.len(), 5);
}

#[test]
fn settings_are_sealed_undone_and_there_after_a_kill() {
    let mut desk = Desk::open();
    let request = SettingsSaveRequest {
        journal_name: "Blue book".to_owned(),
        my_name: "Signe".to_owned(),
        today_quotes: true,
        hide_minutes: true,
        hide_numbers: false,
    };
    desk.app().settings_save(&request).unwrap();
    desk.kill();
    desk.unlock().unwrap();
    let settings = desk.app().settings().unwrap();
    assert_eq!(settings.journal_name, "Blue book");
    assert!(settings.today_quotes && settings.hide_minutes);
    assert!(
        desk.app()
            .explore()
            .unwrap()
            .offered
            .iter()
            .all(|row| row.minutes.is_empty())
    );
    let name = SettingsSaveRequest {
        journal_name: "Red book".to_owned(),
        ..request
    };
    desk.app().settings_save(&name).unwrap();
    desk.app().undo().unwrap();
    assert_eq!(desk.app().settings().unwrap().journal_name, "Blue book");
    let missing = RecordRequest {
        id: RecordId([1; 16]),
    };
    assert!(matches!(
        desk.app().goal(&missing),
        Err(AppError::NotFound { .. })
    ));
}
