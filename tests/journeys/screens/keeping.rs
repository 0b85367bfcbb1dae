//! Pages, the plan, learning, search, the safety page and the settings of a full journal.

use std::path::Path;

use waymark_tests::App;

use super::{Tour, go, open_sample};

#[test]
fn my_story() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "story");
    go(&app, "My story");
    app.click("Show what is tucked away");
    app.wait_for_text("A letter I am not sending");
    tour.stop("pages");
    app.click("My own recipe");
    app.wait_for_heading("My own recipe");
    tour.stop("reading");
    app.click("2 earlier versions : My own recipe");
    app.wait_for_text("What it was like before");
    tour.stop_here("versions");
    let versions = app.look_all("button", "");
    let read = versions.iter().find(|one| one.name.starts_with("Read :"));
    app.press_on(read.expect("a version to read"));
    app.wait_for_text("Bring this back");
    tour.stop_here("version");
    app.press("Escape");
    app.click("Edit");
    app.wait_for_heading("Your page");
    app.click("Ask me something");
    app.click("Marks you can use");
    tour.stop("writing");
    go(&app, "My story");
    app.click("Bin");
    app.wait_for_heading("Bin");
    app.click("Take out : Shopping");
    app.wait_for_text("Taken out of the bin.");
    // On a narrow page the note lies over what can be scrolled out from under it.
    tour.glance("bin-undo");
    app.picture("story-bin-undo");
    app.click("Put this note away");
    tour.stop("bin");
    tour.end();
}

#[test]
fn my_plan() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "plan");
    go(&app, "My plan");
    tour.stop("list");
    app.click("Open : Ask Tove if Fridays can be mine");
    app.wait_for_heading("Ask Tove if Fridays can be mine");
    tour.stop("goal");
    app.click("Say what made it so : Ask Tove if Fridays can be mine");
    app.wait_for_text("What made it so?");
    tour.stop_here("because");
    app.click("Leave it as it is");
    app.click("Add a step");
    app.wait_for_text("What is the step?");
    app.click("Save");
    app.wait_for_text("The step has no words yet.");
    tour.stop_here("step-form");
    app.click("Leave it as it is");
    app.click("Change");
    app.wait_for_heading("Change this goal");
    tour.stop("goal-form");
    go(&app, "My plan");
    app.click("Add a goal");
    app.wait_for_heading("A new goal");
    tour.stop("new-goal");
    tour.end();
}

#[test]
fn the_plan_in_other_ways() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "plan-ways");
    go(&app, "My plan");
    app.click("Board");
    app.wait_for_heading("Board");
    tour.stop("board");
    app.click("Timeline");
    app.wait_for_heading("Timeline");
    app.click("Show as a table");
    tour.stop("timeline");
    app.click("Calendar file");
    app.wait_for_heading("Calendar file");
    app.click("Save the calendar file");
    app.wait_for_text("No day is chosen yet.");
    app.click("Four early Fridays, four to nine");
    tour.stop("calendar");
    go(&app, "My plan");
    app.click("Years");
    app.wait_for_heading("Years");
    tour.stop("years");
    go(&app, "My plan");
    app.click("Open : Run round the lake with Amal");
    app.wait_for_heading("Run round the lake with Amal");
    tour.stop("looked-at");
    app.click("Look at it again");
    app.wait_for_heading("Look at it again");
    tour.stop("look");
    app.click("Leave it as it is");
    app.wait_for_heading("Run round the lake with Amal");
    app.click("The whole history");
    app.wait_for_heading("The whole history");
    tour.stop("history");
    tour.end();
}

#[test]
fn learning_and_search() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "learning");
    go(&app, "Learning");
    tour.stop("page");
    app.click("Say more");
    app.wait_for_text("How was it before?");
    tour.stop("say-more");
    app.press("Ctrl+f");
    app.wait_for_heading("Search");
    tour.stop("search");
    app.type_text("bread");
    app.wait_for_text("Found on");
    tour.stop("hits");
    tour.end();
}

#[test]
fn safety_and_settings() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "own");
    go(&app, "My safety page");
    tour.stop("safety");
    app.click("Start five breaths");
    app.wait_for_text("Breath 1 of 5");
    tour.stop("breathing");
    app.click("Stop");
    go(&app, "Settings");
    app.click("Show all keys");
    tour.stop("settings");
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/import/tests/fixtures");
    app.pick(Some(&fixtures.join("day-one/export")));
    app.click("Choose the folder of a journal");
    app.wait_for_text("This is from Day One.");
    tour.stop_here("bring-look");
    app.click("Bring it in");
    app.wait_for_text("It is in.");
    app.click("Put this note away");
    tour.stop_here("bring-done");
    app.press("Ctrl+l");
    app.follow_window();
    tour.end();
}

#[test]
fn every_section_of_the_safety_page_a_private_word_and_a_path() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "own-too");
    go(&app, "My safety page");
    app.wait_for_text("People I can call");
    tour.stop_at("[id^=safety-add-]", "safety-sections");
    tour.stop_at("#safety-add-people", "safety-room");
    app.click("Share");
    app.wait_for_heading("Before you share");
    app.click("Private words");
    app.wait_for_heading("Private words");
    app.click("Add a word or a name");
    tour.stop_at("main .add", "private-word");
    go(&app, "Explore");
    app.click("Start small");
    app.wait_for_heading("Start small");
    tour.stop("path");
    tour.end();
}
