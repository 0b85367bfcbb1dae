//! What can stir strong feelings: asked before, a pause half way, a landing, and tucked away.

use waymark_tests::App;

use super::{at, on, open};

/// Goes on until a text stands on the page.
fn skip_until(app: &App, text: &str) {
    while !app.text().contains(text) {
        assert_ne!(app.heading(), "Read it through", "{text:?} never came");
        on(app, "Skip this one");
    }
}

#[test]
fn a_heavy_exercise_from_its_gate_to_its_landing() {
    // One that has no question of its own to begin with.
    let app = open("What keeps me steady");
    app.click("Start");
    at(&app, "This one can bring up strong feelings.");
    app.check_page_everywhere("exercise-gate");
    app.click("Show me the steps first");
    app.wait_for_text("Who can you turn to");
    app.click("Not now");
    app.wait_for_heading("What keeps me steady");
    app.click("Over several days");
    at(&app, "This one can bring up strong feelings.");
    app.click("Start");
    app.wait_for_text("There is no hurry.");
    let first = app.heading();
    // What is written stays, and the next question waits for another day.
    let label = app.heading();
    app.click("Add a line");
    app.type_text("the kettle in the morning");
    app.click("Stop here for today");
    app.wait_for_heading("What keeps me steady");
    app.click("Go on where you were");
    app.wait("the next question", || {
        let heading = app.heading();
        heading != first && heading != "What keeps me steady" && heading != label
    });
    app.wait_for_text("Stop here for today");
    skip_until(&app, "You are half way");
    app.check_page_everywhere("exercise-half-way");
    while app.heading() != "Read it through" {
        on(&app, "Skip this one");
    }
    app.click("Done for now");
    app.wait_for_heading("Come back to now");
    app.check_page_everywhere("exercise-landing");
    app.click("Tuck this away");
    app.wait_for_text("It is tucked away.");
}

#[test]
fn a_not_now_at_a_gate_leaves_nothing_behind() {
    let app = open("My road so far");
    app.click("Start");
    at(&app, "This page looks back.");
    app.click("Not now");
    app.wait_for_heading("My road so far");
    assert!(app.look("link", "Go on where you were").is_none());
    assert!(!app.text().contains("What you did before"));
}
