//! Hours of a place, help that gets less, and a line of one's own: noted in the window, and told by
//! their pictures.

use waymark_tests::App;

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const PLACE: &str = "Harbour kitchen";
const HELP: &str = "Somebody on the bus";
const HOW: &str = "wide awake till noon";

/// Goes to a page within a place.
fn to(app: &App, place: &str, front: &str, page: &str) {
    app.click(place);
    app.wait_for_heading(front);
    app.click(page);
    app.wait_for_heading(page);
}

fn note_hours(app: &App, when: &str, hours: &str, how: &str) {
    app.click(&format!("Add hours : {PLACE}"));
    app.type_into("When", when);
    app.type_into("Hours", hours);
    app.type_into("How it was", how);
    app.click("Save");
    app.wait_for_text(how);
}

/// Opens the table under the picture of a section.
fn table(app: &App, at_least: &[&str]) {
    for each in app.look_all("", "Show as a table") {
        app.press_on(&each);
    }
    for words in at_least {
        app.wait_for_text(words);
    }
}

#[test]
fn hours_are_noted_help_gets_less_and_their_pictures_say_so() {
    let app = App::start();
    make_journal(&app);
    to(&app, "My story", "My story", "Places");
    app.click("Add a place");
    app.type_into("Name", PLACE);
    app.click("Save");
    app.wait_for_heading(PLACE);

    to(&app, "My plan", "My plan", "Tries and help");
    app.click(&format!("Note hours at {PLACE}"));
    app.wait_for_text("Nothing is noted yet.");
    app.click(&format!("Add hours : {PLACE}"));
    app.type_into("When", "in May 2026");
    app.type_into("Hours", "a few");
    app.click("Save");
    app.wait_for_text("This needs a number.");
    app.type_into("Hours", "6");
    app.click("Save");
    app.wait_for_text("in May 2026");
    note_hours(&app, "in the autumn", "7,5", HOW);
    app.wait_for_text("then 7,5 hours");
    table(&app, &[&format!("The hours at {PLACE}, and how it was")]);

    app.click("Add help");
    app.type_into("What help", HELP);
    app.click("Save");
    app.wait_for_text("How will you know that you need less?");
    app.click(&format!("Say how you will know : {HELP}"));
    app.type_into("How will you know that you need less?", "I forget to look");
    app.click("Save");
    app.wait_for_text("I forget to look");
    app.click(&format!("It goes on : {HELP}"));
    app.wait_for_text("Going on, from");
    app.click(&format!("It gets less : {HELP}"));
    app.wait_for_text("Less than it was, from");
    app.wait_for_text(&format!("Less than it was: {HELP}."));
    app.click("Put this note away");
    app.check_page();

    to(&app, "Learning", "Learning", "How it grew");
    app.wait_for_text("Nothing has changed places yet.");
    app.click("Add a line of my own");
    app.type_into("What I follow", "People I met");
    app.type_into("Counted in", "people");
    app.click("Save");
    app.click("Add a number : People I met");
    app.type_into("When", "yesterday or so");
    app.type_into("What it was", "3");
    app.click("Save");
    app.wait_for_text("3 people (yesterday or so).");
    app.click("Put this note away");
    app.check_page();

    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("How it grew");
    app.wait_for_text("3 people (yesterday or so).");
    app.assert_nothing_readable(&[PLACE, HELP, HOW]);
}
