//! The suggested paths, from the first question to the last: whatever one answers, each exercise can
//! be gone through, is kept, and what was said once comes up again where it is wanted.
//!
//! "Start small" is gone through by keyboard alone in `kept.rs`; here are two longer ones.

use std::fs;

use serde_json::Value;
use waymark_tests::{App, Found};

use crate::steps::make_journal;

/// No exercise has more questions.
const MOST_STEPS: usize = 20;

/// What stands on a path, and a word that everything typed on it holds.
fn follow(app: &App, path: &str, exercises: &[&str]) {
    for (at, exercise) in exercises.iter().enumerate() {
        app.press("Ctrl+2");
        app.wait_for_heading("Explore");
        app.click(path);
        app.wait_for_heading(path);
        app.click(exercise);
        app.wait_for_heading(exercise);
        app.click("Start");
        app.wait("the first question", || is_a_question(app, exercise));
        go_through(app, &format!("quokka {at}"));
        app.wait("the end", || {
            matches!(app.heading().as_str(), "It is kept" | "Come back to now")
        });
    }
}

/// Tells whether a question is there, and no longer the page of the exercise.
fn is_a_question(app: &App, before: &str) -> bool {
    let heading = app.heading();
    !heading.is_empty() && heading != before
}

/// Answers every question of the open exercise in the first way that offers itself, to its end.
fn go_through(app: &App, word: &str) {
    let mut before = String::new();
    for step in 0..MOST_STEPS {
        app.wait("the next question", || is_a_question(app, &before));
        before = app.heading();
        if before == "Read it through" {
            tick_every_card(app);
            app.click("Done for now");
            return;
        }
        answer(app, &format!("{word} {step}"));
        app.click("Continue");
    }
    app.give_up("the exercise does not end");
}

/// Fills the first fields, and takes the first words, cards and numbers.
fn answer(app: &App, words: &str) {
    for _ in 0..2 {
        let fields = app.look_all("textbox", "").into_iter();
        // A date is left alone: these words are none.
        let is_free = |field: &Found| field.value.is_empty() && !field.name.contains("hen");
        let Some(field) = fields.into_iter().find(is_free) else {
            break;
        };
        app.press_on(&field);
        app.type_text(words);
    }
    for role in ["checkbox", "radio"] {
        if let Some(first) = app.look_all(role, "").first() {
            app.press_on(first);
        }
    }
}

fn tick_every_card(app: &App) {
    for card in app.look_all("checkbox", "") {
        if card.name != "May be offered when I share" {
            app.press_on(&card);
        }
    }
}

/// Everything the journal holds, taken out.
fn taken_out(app: &App) -> Value {
    let file = app.out().join("all.json");
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.pick(Some(&file));
    app.click("Everything as one JSON file");
    app.wait_for_text("It is saved where you chose.");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// Ends the test unless each of these kinds was kept as a card, and says where it is from.
fn assert_kept(journal: &Value, kinds: &[&str]) {
    let records = journal["records"].as_array().unwrap();
    for kind in kinds {
        let made = records
            .iter()
            .find(|record| record["body"]["kind"] == *kind && record["meta"]["origin"].is_object());
        assert!(made.is_some(), "no {kind} came of an exercise");
    }
}

/// The kept runs, by the id of their exercise.
fn kept_runs(journal: &Value) -> Vec<String> {
    let records = journal["records"].as_array().unwrap();
    let mut kept: Vec<String> = records
        .iter()
        .map(|record| &record["body"])
        .filter(|body| body["kind"] == "run" && body["fields"]["state"] == "kept")
        .map(|body| body["fields"]["exercise"].as_str().unwrap().to_owned())
        .collect();
    kept.sort();
    kept
}

#[test]
fn in_a_job_or_course_from_the_first_question_to_the_last() {
    let app = App::start();
    make_journal(&app);
    follow(
        &app,
        "In a job or course",
        &[
            "Help that helps me keep it",
            "I learned something",
            "Check-in with my buddy",
            "Growing step by step",
            "What fills me, what drains me",
        ],
    );
    let journal = taken_out(&app);
    assert_eq!(
        kept_runs(&journal),
        [
            "buddy-check-in",
            "fills-and-drains",
            "growing-step-by-step",
            "help-on-the-job",
            "learned-today"
        ]
    );
    assert_kept(
        &journal,
        &["support", "learned", "agreement", "task", "energy"],
    );
    app.assert_nothing_readable(&["quokka"]);
}

#[test]
fn finding_a_direction_from_the_first_question_to_the_last() {
    let app = App::start();
    make_journal(&app);
    follow(
        &app,
        "Finding a direction",
        &[
            "Heroes, worlds and a story",
            "What matters to me",
            "What work means to me",
            "Putting my story together",
            "Three roads",
        ],
    );
    let journal = taken_out(&app);
    assert_eq!(
        kept_runs(&journal),
        [
            "heroes-worlds-story",
            "my-story-together",
            "three-roads",
            "what-matters-cards",
            "what-work-means"
        ]
    );
    assert_kept(&journal, &["strength", "motto", "value", "story", "road"]);
    app.assert_nothing_readable(&["quokka"]);
}
