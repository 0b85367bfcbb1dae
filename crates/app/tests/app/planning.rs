//! The plan by hand, learning, and settings inside the seal.

use waymark_app::AppError;
use waymark_app::wire::learning::LearnedSaveRequest;
use waymark_app::wire::plan::{GoalSaveRequest, GoalView, PlanMoveRequest, StepSaveRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::settings::SettingsSaveRequest;
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::{RecordId, Sharing};

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
        sharing: Sharing::Never,
    }
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
            .plan_move(&PlanMoveRequest { id, state })
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
        id: None,
        text: "dough wants time".to_owned(),
        how: vec!["shown".to_owned()],
        helped: "Yota".to_owned(),
    };
    let card = desk.app().learned_save(request).unwrap().value;
    let learning = desk.app().learning().unwrap();
    assert_eq!(learning.learned[0].id, card.id);
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
