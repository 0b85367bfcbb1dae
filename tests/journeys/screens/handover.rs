//! Handing questions over: the button, the page before, what the buddy sees, and back again.

use waymark_tests::App;

use super::Tour;
use crate::steps::{PASSPHRASE, begin_exercise, go_on_to, make_journal, unlock, wait_until_locked};

#[test]
fn handing_over_and_back() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "handover");
    begin_exercise(&app, "Check-in with my buddy");
    app.type_into("Line 1", "I asked for a break before I needed it.");
    go_on_to(&app, "Your buddy: what did you see go well?");
    tour.stop("question");
    app.click("Hand over for two questions");
    app.wait_for_heading("Hand over for a moment");
    tour.stop("before");
    app.click("Lock and hand over");
    app.wait("the questions alone", || {
        app.look("button", "Stop here").is_some() && app.look("button", "Skip this one").is_none()
    });
    app.follow_window();
    app.type_into("Line 1", "You waited until the dough was ready.");
    app.wait_for_text(", on this computer only");
    tour.stop("lines");
    app.click("Continue");
    app.wait_for_heading("Your buddy: one thing to try, and how I will help.");
    app.type_into("One thing to try", "Ask me before the oven is hot");
    app.type_into("How I will help", "I stand beside you");
    app.wait_for_text(", on this computer only");
    tour.stop("columns");
    app.click("Done, give it back");
    app.wait_for_heading("Thank you. Give the computer back.");
    tour.stop("thanks");
    app.click("Open the journal");
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text("Your buddy wrote this");
    tour.stop("back");
    tour.end();
}
