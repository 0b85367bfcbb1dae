//! The lists beside the goals, their sheets for paper, and the page on rights at work.

use waymark_tests::App;

use super::{Tour, go, open_sample};

/// Goes to a page of My plan and looks at it.
fn look(tour: &Tour<'_>, page: &str, name: &str) {
    go(tour.app, "My plan");
    tour.app.click(page);
    tour.app.wait_for_heading(page);
    tour.stop(name);
}

#[test]
fn agreements_questions_and_the_sheet_for_a_meeting() {
    const AGREED: &str = "I start at five on Tuesdays and Thursdays";
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "lists");
    look(&tour, "Agreements", "agreements");
    app.click(&format!("Change what came of it : {AGREED}"));
    app.wait_for_text("What came of it");
    tour.stop_here("came");
    look(&tour, "Questions", "questions");
    app.click("Change my answer : That I say yes and it is less in the end");
    app.wait_for_text("What would help");
    tour.stop_here("answer");
    app.click("Look at the sheet");
    app.wait_for_heading("For my next meeting");
    tour.stop("meeting");
    tour.end();
}

#[test]
fn services_rights_check_lists_and_a_week() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "lists-too");
    look(&tour, "Services I know", "services");
    app.click("Open “Your rights at work”");
    app.wait_for_heading("Your rights at work");
    tour.stop("rights");
    look(&tour, "Check lists", "check-lists");
    app.click("Change : After a bad day");
    app.wait_for_text("Change what you kept");
    tour.stop_here("lines");
    app.click("Look at the sheet : First morning at the bakery");
    app.wait_for_heading("First morning at the bakery");
    tour.stop("check-list");
    go(&app, "My story");
    app.click("Life roles");
    app.wait_for_heading("Life roles");
    app.click("Look at a week");
    app.wait_for_text("Parts of my life there was room for");
    tour.stop_here("week");
    tour.end();
}
