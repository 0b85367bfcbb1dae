//! The living plan: a goal is looked at again, adjusted, moved on the board, brought back from its
//! history, and one day of it goes into a calendar.

use std::fs;

use waymark_tests::{App, Hands};

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const GOAL: &str = "three early mornings";
const STEP: &str = "ask about the oven shift";

/// Goes down so many lines in a list that opens on the first one.
fn choose(app: &App, label: &str, down: usize) {
    app.use_hands(Hands::Keyboard);
    app.go_to_field(label);
    for _ in 0..down {
        app.press("Down");
    }
    app.use_hands(Hands::Pointer);
}

#[test]
fn a_goal_is_looked_at_again_adjusted_moved_brought_back_and_put_in_a_calendar() {
    let app = App::start();
    make_journal(&app);
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Write a goal myself");
    app.wait_for_heading("A new goal");
    app.type_into("What would you like to be a little different?", GOAL);
    app.type_into("Why does it matter to you?", "The bakery is quiet then");
    app.click("Save");
    app.wait_for_heading(GOAL);
    app.click("Add a step");
    app.type_into("What is the step?", STEP);
    app.type_into("When?", "24/12/2039");
    app.click("Save");
    app.wait_for_text("24 December 2039");

    app.click("Look at it again");
    app.wait_for_heading("Look at it again");
    app.click("Yes, in another way");
    app.type_into("What did you find out?", "Two mornings are enough");
    choose(&app, "Where does it stand from now on?", 3);
    app.click("Save");
    app.wait_for_heading(GOAL);
    app.wait_for_text("Two mornings are enough");
    app.click(&format!("Say what made it so : {GOAL}"));
    app.type_into("What made it so?", "The bus comes late");
    app.click("Save");
    app.wait_for_text("Because: The bus comes late");

    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Board");
    app.wait_for_heading("Board");
    choose(&app, &format!("Move to : {STEP}"), 2);
    app.click(&format!("Move : {STEP}"));
    app.wait_for_text(&format!("{STEP} is now in Later."));
    app.click("Put this note away");
    app.check_page();

    app.click("Timeline");
    app.wait_for_heading("Timeline");
    app.click("Calendar file");
    app.wait_for_heading("Calendar file");
    app.click(STEP);
    app.type_into(
        "Title in the calendar: Saturday, 24 December 2039",
        "Course",
    );
    let file = app.out().join("days.ics");
    app.pick(Some(&file));
    app.click("Save the calendar file");
    app.wait_for_text("The file is saved.");
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("SUMMARY:Course") && written.contains("20391224"));
    assert!(!written.contains("oven"), "{written}");

    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click(&format!("Open : {GOAL}"));
    app.wait_for_heading(GOAL);
    app.click("The whole history");
    app.wait_for_heading("The whole history");
    app.wait_for_text("Looked at again: Yes, in another way. From Now to Resting.");
    let back = app.look_all("button", "").into_iter().rfind(|one| {
        one.name
            .starts_with(&format!("Bring back what was before : {GOAL}"))
    });
    app.press_on(&back.expect("the first form can come back"));
    app.wait_for_text("From Resting to Now.");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("The whole history");
    app.assert_nothing_readable(&[GOAL, STEP]);
}
