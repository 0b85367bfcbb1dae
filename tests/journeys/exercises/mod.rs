//! Exercises that are drawn: by list and by pointer what is stored is the same. And one that can stir
//! strong feelings, from its gate to its landing.

mod gate;
mod life_rainbow;
mod my_people;
mod my_road;
mod trigger_web;

use std::fs;

use serde_json::Value;
use waymark_tests::{App, Found};

use crate::steps::make_journal;

/// How the drawn steps are filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    List,
    Pointer,
}

/// Opens a journal of its own and an exercise in it.
fn open(title: &str) -> App {
    let app = App::start();
    make_journal(&app);
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click(title);
    app.wait_for_heading(title);
    app
}

/// Begins the exercise that is open and waits for its first question.
fn start(app: &App, question: &str) {
    app.click("Start");
    at(app, question);
}

/// Waits for a question that begins so.
fn at(app: &App, question: &str) {
    app.wait(question, || app.heading().starts_with(question));
}

/// Goes on to the next question.
fn on(app: &App, button: &str) {
    let before = app.heading();
    app.click(button);
    app.wait_for_another_heading(&before);
}

/// Skips what is left and keeps the answers.
fn keep(app: &App) {
    while app.heading() != "Read it through" {
        on(app, "Skip this one");
    }
    app.click("Done for now");
    app.wait("the end", || {
        ["It is kept", "Come back to now"].contains(&app.heading().as_str())
    });
}

/// Finds the one of several of the same name, counted from 0.
fn nth(app: &App, role: &str, name: &str, place: usize) -> Found {
    let mut all = app.look_all(role, name);
    assert!(all.len() > place, "{} of {role} {name:?}", all.len());
    all.swap_remove(place)
}

/// Types into the one of several fields of the same name.
fn fill(app: &App, label: &str, place: usize, text: &str) {
    app.press_on(&nth(app, "textbox", label, place));
    app.press("Ctrl+a");
    app.press("Backspace");
    app.type_text(text);
}

/// What the exported journal holds as the answers of the one run.
fn answers(app: &App) -> Value {
    let file = app.out().join("all.json");
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.pick(Some(&file));
    app.click("Everything as one JSON file");
    app.wait_for_text("It is saved where you chose.");
    let whole: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let records = whole["records"].as_array().unwrap();
    let mut runs = records.iter().filter(|one| one["body"]["kind"] == "run");
    let run = runs.next().expect("a run");
    assert!(runs.next().is_none(), "there is more than one run");
    find(run, "answers").expect("answers").clone()
}

fn find<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => map
            .get(key)
            .or_else(|| map.values().find_map(|inner| find(inner, key))),
        Value::Array(list) => list.iter().find_map(|inner| find(inner, key)),
        _ => None,
    }
}
