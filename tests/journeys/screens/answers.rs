//! The steps that ask in a way of their own: a letter, one thing after the other, a field that is
//! picked, what a yes leads to; and the pages before, within and after a heavy one.

use waymark_tests::App;

use super::{Tour, open_sample};
use crate::steps::{begin_exercise as begin, go_on_to as on_to};

/// Adds rows to a list.
fn add_lines(app: &App, lines: &[&str]) {
    for line in lines {
        app.click("Add a line");
        app.type_text(line);
    }
}

#[test]
fn a_letter_and_one_thing_after_the_other() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "answers");
    begin(&app, "How to help me");
    add_lines(&app, &["Mum"]);
    on_to(&app, "What do they already do");
    add_lines(&app, &["You drive me when the bus is full", "You ask once"]);
    on_to(&app, "On a bad day");
    app.press("Tab");
    app.type_into(
        "On a bad day, what would you like from them?",
        "Tea, and no questions before noon.",
    );
    on_to(&app, "Put it in a short letter");
    tour.stop("letter-draft");
    app.click("Use this draft");
    app.type_into("Open it on", "in the spring of 2031");
    tour.stop("letter");
    begin(&app, "Heroes, worlds and a story");
    add_lines(
        &app,
        &[
            "Pippi",
            "My uncle Aksel, who fixed radios for the whole street",
        ],
    );
    on_to(&app, "What were they like");
    tour.stop("one-by-one");
    begin(&app, "Three roads");
    on_to(&app, "For each road");
    tour.stop("three-lines-each");
    tour.end();
}

#[test]
fn picked_fields_and_what_a_yes_leads_to() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "leads-to");
    begin(&app, "What I tell, to whom, and when");
    app.click("Start");
    on_to(&app, "Who tells");
    app.click("Add a line");
    app.type_text("me");
    tour.stop("picked");
    begin(&app, "My life rainbow");
    app.click("friend");
    app.click("player or gamer");
    on_to(&app, "Is there one part");
    app.click("Yes");
    tour.stop("yes");
    on_to(&app, "Read it through");
    tour.stop("end");
    app.click("Done for now");
    app.wait_for_heading("Come back to now");
    tour.stop("leads-on");
    tour.end();
}

#[test]
fn before_within_and_after_a_heavy_one() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "heavy");
    begin(&app, "What keeps me steady");
    tour.stop("gate");
    app.click("Start");
    app.wait_for_text("What are you like when");
    while !app.text().contains("You are half way") {
        let before = app.heading();
        app.click("Skip this one");
        app.wait_for_another_heading(&before);
    }
    tour.stop("half-way");
    on_to(&app, "Read it through");
    app.click("Done for now");
    app.wait_for_heading("Come back to now");
    tour.stop("landing");
    app.click("Tuck this away");
    app.wait_for_text("It is tucked away.");
    app.click("Put this note away");
    tour.stop("tucked");
    tour.end();
}
