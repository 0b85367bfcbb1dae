//! Sessions for two: preparing, every part of the hour, and the page that is kept.

use waymark_tests::App;

use super::{Tour, go, open_sample};
use crate::kept::to_page;
use crate::steps::{PASSPHRASE, make_journal, unlock, wait_until_locked};

#[test]
fn sessions_in_the_sample_journal() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "together-sample");
    go(&app, "My plan");
    app.click("Sessions");
    app.wait_for_heading("Sessions");
    tour.stop("list");
    app.click("Open the session : Ingrid");
    app.wait("the session", || app.heading().starts_with("Session with"));
    tour.stop("session");
    app.click("Sessions");
    app.wait_for_heading("Sessions");
    app.click("Begin a session");
    app.wait_for_heading("Prepare a session");
    app.wait_for_text("Open questions");
    app.ask("document.querySelector('details').open = true", vec![]);
    tour.stop("prepare");
    tour.stop_at("details", "pages");
    tour.end();
}

#[test]
fn an_hour_for_two() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "together");
    to_page(&app, "Strengths and skills");
    app.click("Add a strength");
    app.type_into("Strength", "I stay calm when it is loud");
    app.click("Save");
    app.wait_for_text("I stay calm");
    app.click("May be offered when I share");
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Sessions");
    app.wait_for_heading("Sessions");
    tour.stop("empty");
    app.click("Begin a session");
    app.wait_for_heading("Prepare a session");
    app.type_into("Their name", "Ingrid");
    app.click("Add a line");
    app.type_into("Point 1", "Fridays with Tove, and who tells the team");
    app.ask("document.querySelector('details').open = true", vec![]);
    app.click("I stay calm when it is loud");
    app.click("Continue");
    app.wait_for_heading("Before you begin");
    tour.stop("before");
    app.click("Lock and begin");
    app.wait("the window for two", || {
        app.look("button", "Off the record").is_some() && app.look("link", "My plan").is_none()
    });
    app.follow_window();
    app.type_into(
        "A note on this point",
        "One Friday more is fine. Two in a row were too many.",
    );
    app.click("Add the note");
    app.click("Ingrid");
    app.type_into("A note on this point", "Tove could tell you on Wednesdays.");
    app.click("Add the note");
    app.wait_for_text("Tove could tell you");
    tour.stop("point");
    app.click("Off the record");
    app.wait_for_heading("Off the record");
    tour.stop("off");
    app.click("Back on the record");
    app.click("Open: Strengths and skills");
    app.wait_for_text("I stay calm");
    tour.stop("page");
    app.click("Agreements");
    app.wait_for_heading("Agreements");
    app.type_into(
        "What do you agree?",
        "Ingrid asks the job desk about the bus card",
    );
    app.click("Add the agreement");
    tour.stop("agreements");
    app.click("Read back");
    app.wait_for_heading("Read back");
    tour.stop("read-back");
    app.click("End here");
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    app.wait("the session", || app.heading().starts_with("Session with"));
    tour.stop("kept");
    tour.end();
}
