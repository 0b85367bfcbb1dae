//! How it grew, and the pages that show hours and help over time.

use waymark_tests::App;

use super::{Tour, go, open_sample};
use crate::steps::make_journal;

/// Scrolls a section with this heading to the top and looks at it.
fn at(tour: &Tour<'_>, heading: &str, name: &str) {
    let script = "const heading = [...document.querySelectorAll('main :is(h2, h3)')]
        .find((each) => each.textContent.trim() === arguments[0]);
        heading.scrollIntoView()";
    tour.app.ask(script, vec![heading.into()]);
    tour.stop_here(name);
}

#[test]
fn how_it_grew_with_hours_and_help_over_time() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "over-time");
    go(&app, "Learning");
    app.click("How it grew");
    app.wait_for_heading("How it grew");
    app.wait_for_text("Lines of my own");
    tour.stop("trends");
    at(&tour, "My tasks, then and now", "tasks");
    at(&tour, "How it was, topic by topic", "check-ins");
    go(&app, "My plan");
    app.click("Tries and help");
    app.wait_for_heading("Tries and help");
    app.wait_for_text("Help over time");
    at(&tour, "Help I have or want", "help");
    at(&tour, "Help over time", "help-over-time");
    at(&tour, "Hours over time", "hours");
    app.click("Add hours : Tove's bakery");
    app.wait_for_text("A number, for a day or a week, as you count");
    tour.stop_here("hours-row");
    tour.end();
}

#[test]
fn how_it_grew_while_there_is_nothing() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "over-time-empty");
    go(&app, "Learning");
    app.click("How it grew");
    app.wait_for_heading("How it grew");
    app.wait_for_text("Nothing has changed places yet.");
    tour.stop("trends");
    tour.end();
}
