//! Which steps are open: by size, in a later run, and while someone else looks on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

mod common;

use common::{answers, list, pack, rated, text, with, yes};
use waymark_content::engine::{Opened, step_after, step_before, steps_for};
use waymark_content::library::library;
use waymark_content::pack::{Does, Page, StepKind};
use waymark_journal::nouns::run::RunSize;

fn ids(exercise: &str, opened: impl Into<Opened>) -> Vec<&'static str> {
    let steps = steps_for(pack(exercise), opened);
    steps.into_iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn over_several_days_opens_every_step() {
    for pack in library().packs() {
        let whole = ids(&pack.id, RunSize::Normal);
        assert_eq!(ids(&pack.id, RunSize::SeveralDays), whole, "{}", pack.id);
        assert_eq!(ids(&pack.id, RunSize::Tiny), pack.tiny, "{}", pack.id);
    }
}

#[test]
fn a_step_of_a_review_is_asked_in_a_run_that_follows_a_kept_one() {
    let first = Opened::from(RunSize::Normal);
    let later = Opened {
        again: true,
        ..first
    };
    assert!(!ids("help-on-the-job", first).contains(&"how-useful"));
    assert_eq!(ids("help-on-the-job", later).last(), Some(&"how-useful"));
    assert!(!ids("money-questions", first).contains(&"answer"));
    assert_eq!(ids("money-questions", later).len(), 7);
    let pack = pack("help-on-the-job");
    assert!(step_after(pack, first, Some("less-help")).is_none());
    assert_eq!(
        step_after(pack, later, Some("less-help")).unwrap().id,
        "how-useful"
    );
    // What was answered there stays in sight.
    let given = answers(&[("how-useful", rated(&[("training", Some(7))]))]);
    with("help-on-the-job", first, &given, &[], |run| {
        assert_eq!(run.earlier(None).len(), 1);
    });
}

#[test]
fn private_steps_and_those_to_hand_over_are_left_out_while_someone_looks_on() {
    let session = Opened {
        size: RunSize::Normal,
        again: true,
        with_someone: true,
    };
    assert!(!ids("my-people", session).contains(&"time-with"));
    assert!(!ids("me-later", session).contains(&"rather-not"));
    let buddy = ids("buddy-check-in", session);
    for left_out in ["fair", "buddy-saw", "buddy-helps"] {
        assert!(!buddy.contains(&left_out), "{left_out}");
    }
    let given = answers(&[("fair", text("No.")), ("went-well", list(&["the till"]))]);
    with("buddy-check-in", session, &given, &[], |run| {
        let shown: Vec<String> = run
            .earlier(None)
            .into_iter()
            .map(|step| step.step)
            .collect();
        assert_eq!(shown, ["went-well"]);
        assert!(run.screen("fair").is_none());
    });
    // From a step that is left out one comes to the next open one.
    let pack = pack("buddy-check-in");
    assert_eq!(
        step_after(pack, session, Some("buddy-saw")).unwrap().id,
        "agreed"
    );
    assert_eq!(
        step_before(pack, session, Some("fair")).unwrap().id,
        "agreed"
    );
}

#[test]
fn a_private_step_and_one_that_is_never_shared_say_so() {
    let given = answers(&[("start", yes())]);
    with("my-people", RunSize::Normal, &given, &[], |run| {
        let screen = run.screen("time-with").unwrap();
        assert!(screen.private && screen.never_share);
        assert_eq!(
            run.screen("who-may-know").unwrap().blocks_sharing,
            ["better-not"]
        );
    });
    with("my-road", RunSize::Normal, &given, &[], |run| {
        let start = run.screen("start").unwrap();
        assert!(start.gate && start.on_yes.is_none());
        assert_eq!(start.on_no.unwrap().does, Does::Leave);
    });
    with("leaving-well", RunSize::Normal, &given, &[], |run| {
        assert_eq!(
            run.screen("gave").unwrap().offer_page,
            Some(Page::MySafetyPage)
        );
    });
    with("buddy-check-in", RunSize::Normal, &given, &[], |run| {
        assert!(run.screen("buddy-saw").unwrap().hand_over);
        assert_eq!(
            run.screen("again").unwrap().on_yes.unwrap().does,
            Does::OfferAgain
        );
    });
}

#[test]
fn each_item_is_answered_by_itself_where_a_step_draws_on_several() {
    let alone = |exercise: &str, step: &str| pack(exercise).step(step).unwrap().per_item;
    for (exercise, step) in [
        ("three-roads", "sense"),
        ("search-plan", "first-contact"),
        ("money-questions", "answer"),
        ("help-on-the-job", "who-how-long"),
    ] {
        assert!(alone(exercise, step), "{exercise}.{step}");
    }
    assert!(!alone("does-it-fit", "sense"));
    assert!(!alone("what-matters-cards", "tiny-more"));
    let people = |pack: &&waymark_content::Pack| {
        pack.steps
            .iter()
            .any(|step| step.kind == StepKind::PeopleCircles)
    };
    assert_eq!(library().packs().iter().filter(people).count(), 5);
}
