//! What a screen reader is given on the pages of work and learning, each with one thing of its own.

use waymark_tests::App;

use super::{compare, with_reader};
use crate::kept::to_page;
use crate::steps::{begin_exercise, go_on_to, make_journal};

/// Goes to a page of My plan or Learning.
fn go(app: &App, place: &str, page: &str) {
    app.click(place);
    app.wait_for_heading(place);
    app.click(page);
    app.wait_for_heading(page);
}

/// Keeps one card by hand on the page that is open.
fn keep(app: &App, button: &str, label: &str, text: &str) {
    app.click(button);
    app.type_into(label, text);
    app.click("Save");
    app.wait_for_text(text);
    app.wait("the editor closes", || app.look("button", "Save").is_none());
}

#[test]
fn a_place_and_the_three_papers() {
    let app = with_reader();
    make_journal(&app);
    to_page(&app, "Places");
    app.click("Add a place");
    app.type_into("Name", "The bakery by the quay");
    app.click("Save");
    app.wait_for_heading("The bakery by the quay");
    keep(
        &app,
        "Add a try here",
        "What to try",
        "say hello at the door",
    );
    app.click("Put this note away");
    compare(&app, "work-place");
    for (paper, name) in [
        ("My work profile", "work-profile"),
        ("My search plan", "work-search"),
        ("My support plan", "work-support"),
    ] {
        go(&app, "My plan", paper);
        compare(&app, name);
    }
    go(&app, "My plan", "My work profile");
    keep(
        &app,
        "Add what I need",
        "What I need",
        "One voice at a time",
    );
    app.click("Put this note away");
    app.click("Print this paper");
    app.wait_for_text("What is ticked stands on the paper");
    compare(&app, "work-print");
}

#[test]
fn the_lists_and_their_sheets() {
    let app = with_reader();
    make_journal(&app);
    go(&app, "My plan", "Questions");
    keep(
        &app,
        "Add a question",
        "Question",
        "May I sit for the last hour?",
    );
    app.click("Put this note away");
    app.click("Look at the sheet");
    app.wait_for_heading("For my next meeting");
    compare(&app, "list-meeting");
    go(&app, "My plan", "Services I know");
    compare(&app, "list-services");
    app.click("Open “Your rights at work”");
    app.wait_for_heading("Your rights at work");
    compare(&app, "list-rights");
    go(&app, "My plan", "Check lists");
    compare(&app, "list-check-lists");
}

#[test]
fn the_pages_of_learning() {
    let app = with_reader();
    make_journal(&app);
    to_page(&app, "Strengths and skills");
    keep(&app, "Add a skill", "Skill", "plait a loaf");
    app.click("Put this note away");
    go(&app, "Learning", "How it grew");
    app.wait_for_text("Nothing has changed places yet.");
    compare(&app, "learning-trends");
    go(&app, "Learning", "Buddy and feedback");
    compare(&app, "learning-buddy");
    app.click("Type in what stands on paper");
    app.wait_for_heading("Type in from paper");
    compare(&app, "learning-buddy-paper");
    go(&app, "Learning", "My CV");
    app.wait_for_text("Nothing is ticked yet");
    compare(&app, "learning-cv");
}

#[test]
fn questions_in_other_hands() {
    let app = with_reader();
    make_journal(&app);
    begin_exercise(&app, "Check-in with my buddy");
    go_on_to(&app, "Your buddy: what did you see go well?");
    app.click("Hand over for two questions");
    app.wait_for_heading("Hand over for a moment");
    compare(&app, "handover-before");
    app.click("Lock and hand over");
    app.wait("the questions alone", || {
        app.look("button", "Stop here").is_some() && app.look("button", "Skip this one").is_none()
    });
    app.follow_window();
    compare(&app, "handover-list");
    app.click("Continue");
    app.wait_for_heading("Your buddy: one thing to try, and how I will help.");
    compare(&app, "handover-columns");
    app.click("Done, give it back");
    app.wait_for_heading("Thank you. Give the computer back.");
    compare(&app, "handover-thanks");
}
