//! The page of one place: whole, while it is changed, left, and while it is empty.

use waymark_tests::App;

use super::{Tour, go, open_sample};

/// Opens a place from the list of tries and help.
fn open(app: &App, place: &str) {
    go(app, "My plan");
    app.click("Tries and help");
    app.wait_for_heading("Tries and help");
    app.click(place);
    app.wait_for_heading(place);
}

#[test]
fn one_place() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "place");
    open(&app, "Tove's bakery");
    tour.stop("whole");
    app.click("Go through my wishes : My wishes and this place");
    app.wait_for_text("What do you know of each wish here?");
    tour.stop_here("wishes");
    app.click("Change : The way in");
    app.wait_for_text("What do you want to say of the way in?");
    tour.stop_here("ladder");
    app.click("Change : Who is there");
    app.wait_for_text("Contact 1");
    tour.stop_here("contacts");
    app.click("Change : this place");
    app.wait_for_text("Change what you kept");
    tour.stop_here("about");
    open(&app, "Bike workshop");
    tour.stop("left");
    open(&app, "The food school");
    tour.stop("looked-at");
    tour.end();
}
