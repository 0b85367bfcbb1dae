//! Learning by doing, the buddy and what others said, and the end of a certificate in a calendar file.

use std::fs;

use waymark_tests::{App, Hands};

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const LINE: &str = "I say by myself when the rye is done";
const BEFORE: &str = "I asked each time";
const QUOTE: &str = "Say it earlier and I can move things";
const NEXT: &str = "Load the big oven";

fn to_learning(app: &App) {
    app.click("Learning");
    app.wait_for_heading("Learning");
}

fn to_buddy(app: &App) {
    to_learning(app);
    app.click("Buddy and feedback");
    app.wait_for_heading("Buddy and feedback");
}

/// Goes down so many lines in a list that opens on the first one.
fn choose(app: &App, label: &str, down: usize) {
    app.use_hands(Hands::Keyboard);
    app.go_to_field(label);
    for _ in 0..down {
        app.press("Down");
    }
    app.use_hands(Hands::Pointer);
}

/// Somebody is named, and when they talk is said in words and moved.
fn name_a_buddy(app: &App) {
    to_buddy(app);
    app.click("Name this person");
    app.wait_for_text("There is no name yet.");
    app.type_into("Their name", "Yota");
    app.click("Name this person");
    app.click("Set or move when we talk : Yota");
    app.type_into("When we talk", "every second Friday");
    app.type_into("When we talk next", "24/12/2039");
    app.click("Save when we talk");
    app.wait_for_text("You talk: every second Friday");
    app.wait_for_text("Next: Saturday, 24 December 2039");
}

/// What stands on the paper form is typed in on one page; the cards are those of the exercise.
fn type_in_a_check_in(app: &App) {
    app.click("Type in what stands on paper");
    app.wait_for_heading("Type in from paper");
    app.click("Read it through");
    app.wait_for_text("Nothing is typed in yet.");
    app.type_into("Line 1", "I said good morning first");
    app.type_into("what", "Two short breaks");
    app.type_into("who", "Yota");
    app.click("Put this note away");
    app.check_page();
    app.click("Read it through");
    app.wait_for_heading("Read it through");
    app.click("I said good morning first");
    app.click("Two short breaks");
    app.click("Done for now");
    app.wait_for_another_heading("Read it through");
    to_buddy(app);
    app.wait_for_text("Two short breaks");
    app.wait_for_text("I said good morning first");
    assert!(
        app.look("link", "Go on with the check-in you began")
            .is_none()
    );
}

fn sort_feedback(app: &App) {
    app.click("Add feedback");
    app.type_into("What did they say?", QUOTE);
    app.type_into("Who said it?", "Tove");
    app.click("Save");
    app.wait_for_text(QUOTE);
    app.click("Put this note away");
    app.click(&format!("Sort it: keep, leave, try : {QUOTE}"));
    app.type_into("What I keep", "She wants to know");
    app.type_into("What I leave", "That I see it coming");
    app.type_into("What I try", "At ten, not at twelve");
    app.click("Save");
    app.wait_for_text("That I see it coming");
    app.click("Put this note away");
    app.check_page();
    app.picture("feedback-sorted");
}

#[test]
fn a_line_is_caught_with_before_and_growth_and_found_by_what_grew() {
    let app = App::start();
    make_journal(&app);
    to_learning(&app);
    let text = "What can you do, know or see now that you could not before?";
    app.type_into(text, "A plain line of another day");
    app.click("Save");
    app.wait_for_text("A plain line of another day");

    app.click("Begin with this question");
    app.type_into("What is easier than last month?", LINE);
    app.click("Say more");
    app.type_into("How was it before?", BEFORE);
    app.click("Deciding");
    app.type_into("What do you want to try next?", NEXT);
    app.click("Save");
    app.wait_for_text(&format!("Before: {BEFORE}"));
    app.wait_for_text(&format!("Now: {LINE}"));
    choose(&app, "What grew with it", 1);
    app.wait_for_text("Shown are the lines with: What grew with it: Deciding.");
    app.wait_until_gone("A plain line of another day");
    app.click(&format!("Make it a try : {NEXT}"));
    app.wait_for_text("It is one of your tries.");
    app.click("All lines again");
    app.wait_for_text("A plain line of another day");

    app.type_into("What happened before it?", "The tray slid");
    app.type_into("What is easier than last month?", "I ask for the low rack");
    app.click("Save");
    app.wait_for_text("What happened: The tray slid");
    app.click("Put this note away");
    app.check_page();
    app.picture("learned-before-and-now");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text("What I know now: I ask for the low rack");
    app.assert_nothing_readable(&[LINE, BEFORE, "The tray slid", NEXT]);
}

#[test]
fn a_line_is_caught_without_a_pointer() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    make_journal(&app);
    to_learning(&app);
    app.type_into(
        "What can you do, know or see now that you could not before?",
        LINE,
    );
    app.click("Say more");
    app.click("Someone showed me");
    app.type_into("How was it before?", BEFORE);
    app.click("Save");
    app.wait_for_text(&format!("Now: {LINE}"));
    app.assert_no_pointer();
}

#[test]
fn a_buddy_a_check_in_feedback_and_the_end_of_a_certificate() {
    let app = App::start();
    make_journal(&app);
    name_a_buddy(&app);
    type_in_a_check_in(&app);
    sort_feedback(&app);

    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");
    app.click("Add a certificate");
    app.type_into("Certificate", "Harbour first aid");
    app.type_into("When it runs out", "31/12/2039");
    app.click("Save");
    app.click("Put its last day in a calendar file : Harbour first aid");
    app.wait_for_heading("Calendar file");
    app.click("Talk with Yota");
    app.click("Runs out: Harbour first aid");
    app.wait_for_text("A paper also reminds 60 days before its last day.");
    app.click("Put this note away");
    app.check_page();
    let file = app.out().join("days.ics");
    app.pick(Some(&file));
    app.click("Save the calendar file");
    app.wait_for_text("The file is saved.");
    let days = fs::read_to_string(&file).unwrap();
    for line in [
        "SUMMARY:Paper to renew",
        "DTSTART;VALUE=DATE:20391231",
        "SUMMARY:Something of mine",
        "DTSTART;VALUE=DATE:20391224",
    ] {
        assert!(days.contains(line), "{line}");
    }
    assert_eq!(days.matches("BEGIN:VALARM").count(), 1);
    assert!(!days.contains("Harbour") && !days.contains("Yota"));
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.assert_nothing_readable(&[QUOTE, "That I see it coming", "every second Friday"]);
}
