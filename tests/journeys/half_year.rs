//! Half a year with a made-up bakery: searching, trying, starting, tasks that grow, a talk with the buddy
//! with the hand-over, a licence with its file, a bad week, a goal in another way, a course with a pause.
//! Once by pointer, and the core of it by keyboard alone.

use std::fs;

use waymark_tests::{App, Hands};

use crate::steps::{
    PASSPHRASE, begin_exercise, go_on_to, is_open, lock, make_journal, unlock, wait_until_locked,
};

const PDF: &[u8] = include_bytes!("../../crates/papers/tests/fixtures/certificate.pdf");
const PLACE: &str = "the bakery at the quay";
const GOAL: &str = "Bake for others in the morning";
const STEP: &str = "ask if I may look";
const TASK: &str = "shape the rolls";
const COURSE: &str = "Bread and rye, ten evenings";
const LICENCE: &str = "Van licence";
const SAW: &str = "Your buddy: what did you see go well?";
const KIND: &str = "you hum while you shape";
const WEEK: &str = "A week like wet flour";

/// Puts the note of what was done last away, where it stands.
fn put_away(app: &App) {
    if app.look("button", "Put this note away").is_some() {
        app.click("Put this note away");
    }
}

/// Goes to the front of a place, and to a page within it.
fn to(app: &App, place: &str, page: &str) {
    put_away(app);
    app.click(place);
    app.wait_for_heading(place);
    if page != place {
        app.click(page);
        app.wait_for_heading(page);
    }
}

/// Moves so many lines down, or up, in the list of a field.
fn choose(app: &App, label: &str, key: &str, times: usize) {
    let before = app.hands();
    app.use_hands(Hands::Keyboard);
    app.go_to_field(label);
    for _ in 0..times {
        app.press(key);
    }
    app.use_hands(before);
}

fn plan_a_goal(app: &App) {
    to(app, "My plan", "My plan");
    app.click("Write a goal myself");
    app.wait_for_heading("A new goal");
    app.type_into("What would you like to be a little different?", GOAL);
    app.type_into(
        "Why does it matter to you?",
        "It is warm there, and I am of use",
    );
    app.click("Save");
    app.wait_for_heading(GOAL);
    app.click("Add a step");
    app.type_into("What is the step?", STEP);
    app.type_into("When?", "any day this week");
    app.click("Save");
    app.wait_for_text(STEP);
}

/// Searching: the place is looked at, and a visit is tried.
fn look_at_the_place(app: &App) {
    to(app, "My story", "Places");
    app.click("Add a place");
    app.type_into("Name", PLACE);
    app.click("Looking at it");
    app.click("Save");
    app.wait_for_heading(PLACE);
    app.click("Add a try here");
    app.type_into("What to try", "say good morning at the counter");
    app.click("Save");
    app.wait_until_gone("No tries yet.");
}

/// Trying and starting: nothing is in between that has to be done first.
fn start_there(app: &App) {
    for state in ["Trying it out", "I am there"] {
        app.click("Change : this place");
        app.click(state);
        app.click("Save");
        app.wait_for_text(&format!("{state}, from"));
    }
    app.click("Change : Pay, contract, hours");
    app.type_into("Hours", "four hours a week");
    app.click("Save");
    app.wait_for_text("four hours a week");
}

/// A task that is done with some help, and later alone.
fn grow_a_task(app: &App) {
    to(app, "My plan", "Tries and help");
    app.click("Add a task");
    app.type_into("Task", TASK);
    choose(app, "How far I am", "Down", 2);
    app.click("Save");
    app.wait_for_text("With some help");
    put_away(app);
    app.click(&format!("Change : {TASK}"));
    choose(app, "How far I am", "Up", 1);
    app.click("Save");
    app.wait_for_text("I do it alone");
    to(app, "Learning", "How it grew");
    app.wait_for_text(TASK);
}

fn talk_with_the_buddy(app: &App) {
    begin_exercise(app, "Check-in with my buddy");
    app.type_into("Line 1", "I was on time, each day but one");
    go_on_to(app, SAW);
    app.click("Hand over for two questions");
    app.wait_for_heading("Hand over for a moment");
    app.click("Lock and hand over");
    app.wait("the questions alone", || {
        app.heading() == SAW && app.look("button", "Stop here").is_some() && !is_open(app)
    });
    app.follow_window();
    app.type_into("Line 1", KIND);
    app.click("Done, give it back");
    app.wait_for_heading("Thank you. Give the computer back.");
    app.click("Open the journal");
    wait_until_locked(app);
    unlock(app, PASSPHRASE);
    app.wait("the way back into the talk", || {
        app.text().contains("Your buddy wrote this.")
    });
    go_on_to(app, "Read it through");
    app.click(KIND);
    app.click("Done for now");
    app.wait_for_another_heading("Read it through");
    to(app, "Learning", "Buddy and feedback");
    app.wait_for_text(KIND);
}

/// A licence with its paper, which says in words when it ends.
fn keep_a_licence(app: &App) {
    to(app, "Learning", "Courses and certificates");
    app.click("Add a certificate");
    app.type_into("Certificate", LICENCE);
    app.type_into("When it runs out", "tomorrow");
    app.click("Save");
    app.wait_for_text("It runs out in one day");
    let file = app.out().join("licence.pdf");
    fs::write(&file, PDF).unwrap();
    app.pick(Some(&file));
    put_away(app);
    app.click(&format!("Add the file : {LICENCE}"));
    app.wait_for_text("A PDF file, 2 pages");
}

fn pause_a_course(app: &App) {
    to(app, "Learning", "Courses and certificates");
    app.click("Add a course");
    app.type_into("Course", COURSE);
    app.click("Save");
    app.wait_for_text("Planned and wished for");
    put_away(app);
    for (press, stands) in [
        ("I plan it", "Planned, from"),
        ("It has begun", "Going on, from"),
        ("Pause it", "A pause keeps your place."),
        ("Pick it up again", "Picked up again, from"),
    ] {
        app.click(&format!("{press} : {COURSE}"));
        app.wait_for_text(stands);
    }
}

/// A bad week: the goal rests, and comes back in another way. Nothing is late in between.
fn have_a_bad_week(app: &App) {
    to(app, "My plan", "My plan");
    app.click(&format!("Open : {GOAL}"));
    app.wait_for_heading(GOAL);
    app.click("Look at it again");
    app.wait_for_heading("Look at it again");
    app.click("Yes, in another way");
    app.type_into("What did you find out?", WEEK);
    choose(app, "Where does it stand from now on?", "Down", 3);
    app.click("Save");
    app.wait_for_heading(GOAL);
    app.wait_for_text(WEEK);
    for word in ["late", "overdue", "missed", "failed"] {
        assert!(!app.text().to_lowercase().contains(word), "{word}");
    }
    app.click("The whole history");
    app.wait_for_heading("The whole history");
    app.wait_for_text("From Now to Resting.");
}

#[test]
fn half_a_year_with_a_bakery() {
    let app = App::start();
    make_journal(&app);
    plan_a_goal(&app);
    look_at_the_place(&app);
    start_there(&app);
    grow_a_task(&app);
    talk_with_the_buddy(&app);
    keep_a_licence(&app);
    pause_a_course(&app);
    have_a_bad_week(&app);

    // What was kept on the way stands on the papers of the field by itself.
    to(&app, "My plan", "My search plan");
    app.wait_for_text("say good morning at the counter");
    to(&app, "My plan", "My work profile");
    app.wait_for_text(LICENCE);
    app.check_page();
    app.picture("half-year-profile");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("My work profile");
    fs::remove_file(app.out().join("licence.pdf")).unwrap();
    app.assert_nothing_readable(&[PLACE, GOAL, STEP, TASK, COURSE, LICENCE, KIND, WEEK]);
}

#[test]
fn the_core_of_the_half_year_without_a_pointer() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    make_journal(&app);
    plan_a_goal(&app);
    look_at_the_place(&app);
    grow_a_task(&app);
    pause_a_course(&app);
    have_a_bad_week(&app);
    app.assert_no_pointer();
}
