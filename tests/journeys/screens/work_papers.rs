//! The three papers of a full journal and of an empty one, and the line for good work above the plan.

use waymark_tests::App;

use super::{Tour, go, open_sample};
use crate::steps::make_journal;

#[test]
fn the_three_papers() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "papers");
    go(&app, "My plan");
    app.wait_for_text("My line for good work");
    tour.stop("pinned");
    for paper in ["My work profile", "My search plan", "My support plan"] {
        app.click(paper);
        app.wait_for_heading(paper);
        app.wait_for_text("Print this paper");
        tour.stop(&paper.replace(' ', "-").to_lowercase());
    }
    app.click("Print this paper");
    app.wait_for_text("What is ticked stands on the paper");
    app.click("Choose single lines");
    tour.stop("print");
    app.click("Close");
    app.click("Change : regular check-ins");
    app.wait_for_text("How often");
    tour.stop_at("main .editor", "change");
    tour.end();
}

#[test]
fn a_paper_with_nothing_on_it() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "papers-empty");
    go(&app, "My plan");
    app.click("My support plan");
    app.wait_for_heading("My support plan");
    app.wait_for_text("Add a kind of help");
    tour.stop("support");
    tour.end();
}
