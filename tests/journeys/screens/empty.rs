//! Every place of a journal in which nothing stands yet.

use waymark_tests::App;

use super::{Tour, go};
use crate::steps::make_journal;

#[test]
fn the_places_while_they_are_empty() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "empty");
    app.click("Today");
    tour.stop("today");
    go(&app, "My story");
    tour.stop("story");
    app.click("Strengths and skills");
    app.wait_for_heading("Strengths and skills");
    tour.stop("kept");
    go(&app, "My plan");
    tour.stop("plan");
    go(&app, "Learning");
    tour.stop("learning");
    app.press("Ctrl+f");
    app.wait_for_heading("Search");
    app.type_text("quince");
    app.wait_for_text("No page has these words");
    tour.stop("search");
    tour.end();
}

#[test]
fn sharing_and_safety_while_they_are_empty() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "empty-too");
    app.click("Share");
    app.wait_for_heading("Before you share");
    tour.stop("before");
    app.click("Choose for whom");
    app.wait_for_text("Their name");
    app.type_into("Their name", "Ingrid");
    app.click("Continue");
    app.wait_for_text("Everything is off");
    tour.stop("nothing-to-offer");
    for (place, name) in [
        ("What I shared", "receipts"),
        ("Private words", "private-words"),
    ] {
        app.click(place);
        app.wait_for_heading(place);
        tour.stop(name);
    }
    go(&app, "My safety page");
    tour.stop("safety");
    app.click("Add one name");
    app.wait_for_text("Number to call");
    app.click("Save");
    app.wait_for_text("This line is still empty.");
    tour.stop_here("safety-line");
    go(&app, "Settings");
    app.click("Change the passphrase");
    app.wait_for_heading("Change the passphrase");
    tour.stop("new-passphrase");
    go(&app, "Settings");
    app.click("Make a new recovery sheet");
    app.wait_for_heading("Make a new recovery sheet");
    tour.stop("new-sheet");
    tour.end();
}
