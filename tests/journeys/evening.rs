//! One whole evening: from a fresh machine to a page handed over, once by pointer and once with no
//! pointer at all.

use std::fs;

use waymark_tests::{App, Hands};

use crate::steps::{PASSPHRASE, make_journal, unlock};

/// Everything typed in the evening; none of it may be readable in any file.
const TYPED: &[&str] = &[
    "careful with the brushes",
    "Marit Engebretsen",
    "askforonemorning",
    "lillaklokke",
    "oven is hottest at the back",
    "brave about the phone",
];

#[test]
fn one_whole_evening_by_pointer() {
    let app = App::start();
    evening(&app);
}

#[test]
fn one_whole_evening_without_a_pointer() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    evening(&app);
    app.assert_no_pointer();
}

fn evening(app: &App) {
    make_journal(app);
    keep_kind_words(app);
    make_a_small_step(app);
    write_a_page(app);
    catch_what_was_learned(app);
    find_it_again(app);
    let first = hand_a_page_over(app);
    assert!(first.contains("careful with the brushes"), "{first}");
    assert!(!first.contains("Marit"), "a name was never ticked");
    // The first one is for the keyboard alone, out of sight until it has the focus.
    let button = app
        .look_all("button", "Lock now")
        .pop()
        .expect("on every page");
    app.press_on(&button);
    app.follow_window();
    app.wait("the unlock page", || app.text().contains("Unlock"));
    app.assert_nothing_readable(TYPED);
    unlock(app, PASSPHRASE);
    app.wait_for_text("What I shared");
}

/// Explore, an exercise with text, list, word pick and two choices, and a card that is kept.
fn keep_kind_words(app: &App) {
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click("Kind words I kept");
    app.wait_for_heading("Kind words I kept");
    app.click("Start");
    app.type_into(
        "What kind or fair thing did someone say about you or your work? Use their words if you can.",
        "You are so careful with the brushes",
    );
    app.click("Continue");
    app.wait_for_text("Who said it, and when?");
    app.type_into("Who", "Marit Engebretsen");
    app.click("Continue");
    app.wait_for_text("What did they see in you?");
    app.click("careful");
    app.click("Continue");
    app.wait_for_text("Can it stay in the jar?");
    app.click("Yes");
    app.click("Continue");
    app.wait_for_text("May it be used as proof");
    app.click("Yes");
    app.click("Continue");
    app.wait_for_heading("Read it through");
    app.click("careful");
    app.click("May be offered when I share");
    app.click("Done for now");
    app.wait_for_text("It is kept");
}

/// A second exercise ends in the plan; a step by hand follows.
fn make_a_small_step(app: &App) {
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click("One small step");
    app.wait_for_heading("One small step");
    app.click("Start");
    app.type_into(
        "What is one small thing you would like in the next week or two? Make it so small you are nearly sure.",
        "askforonemorning at the bakery",
    );
    app.click("Continue");
    app.wait_for_text("What would be good about it?");
    app.click("Skip this one");
    app.wait_for_text("What inside you might get in the way?");
    app.click("Skip this one");
    app.wait_for_text("Make a when-then line");
    app.type_into("When", "I have had coffee");
    app.type_into("Then", "I walk past lillaklokke");
    app.click("Continue");
    app.wait_for_text("How sure are you?");
    app.click("Skip this one");
    app.wait_for_text("What would be OK, good and great?");
    app.type_into("OK", "I look in at the window");
    app.click("Continue");
    app.wait_for_text("Who may know or help?");
    app.type_into("When to look at it again", "in the spring");
    app.click("Continue");
    app.wait_for_heading("Read it through");
    app.click("askforonemorning at the bakery");
    app.click("May be offered when I share");
    app.click("Done for now");
    app.wait_for_text("A goal came of it.");
    app.click("Open the goal");
    app.wait_for_heading("askforonemorning at the bakery");
    app.wait_for_text("in the spring");
    app.click("Add a step");
    app.type_into("What is the step?", "be brave about the phone");
    app.click("Save");
    app.wait_for_text("brave about the phone");
}

/// A page of one's own: saved while typing, read, edited, an earlier version brought back.
fn write_a_page(app: &App) {
    app.press("Ctrl+n");
    app.wait_for_text("What do you want to write?");
    app.type_into(
        "What do you want to write?",
        "The oven is hottest at the back.",
    );
    app.wait_for_text("Saved");
    app.click("Done");
    app.wait_for_text("Edit");
}

fn catch_what_was_learned(app: &App) {
    app.click("Learning");
    app.wait_for_heading("Learning");
    app.type_into(
        "What can you do, know or see now that you could not before?",
        "I can fold the boxes without looking",
    );
    app.click("Say more");
    app.click("By doing it");
    app.click("Save");
    app.wait_for_text("It stands first in your list");
}

fn find_it_again(app: &App) {
    app.press("Ctrl+f");
    app.wait_for_heading("Search");
    app.type_text("HOTTEST");
    app.wait_for_text("hottest at the back");
    app.wait("the marked words", || {
        let script =
            "return [...document.querySelectorAll('mark')].map((mark) => mark.textContent)";
        app.ask(script, vec![]).to_string().contains("\"hottest\"")
    });
}

/// A reader, one ticked line, the exact page, a file.
fn hand_a_page_over(app: &App) -> String {
    app.click("Share");
    app.wait_for_text("You decide what leaves");
    app.click("Choose for whom");
    app.type_into("Their name", "Ingrid");
    app.type_into("What it is for", "our talk on Tuesday");
    app.click("Continue");
    app.wait_for_text("Everything is off");
    app.click("One time it showed");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    app.wait_for_text("careful with the brushes");
    app.click("Choose the kind of file");
    let file = app.out().join("page.html");
    app.click("A page for any browser");
    app.pick(Some(&file));
    app.click("Make the file");
    app.wait_for_text("The file is made");
    app.click("See the receipt");
    app.wait_for_text("our talk on Tuesday");
    fs::read_to_string(file).expect("the page was written")
}
