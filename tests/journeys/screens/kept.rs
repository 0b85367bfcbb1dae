//! The pages of kept things, the paths, and what they look like while something is changed.

use waymark_tests::App;

use super::{Tour, go, open_sample};
use crate::steps::make_journal;

/// Goes to a page within a place and looks at it.
fn look(tour: &Tour<'_>, page: &str, name: &str) {
    tour.app.click(page);
    tour.app.wait_for_heading(page);
    tour.stop(name);
}

#[test]
fn strengths_matters_and_roles() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "kept");
    go(&app, "My story");
    look(&tour, "What matters and hopes", "matters");
    look(&tour, "Strengths and skills", "strengths");
    app.click("Join something that shows it : asks good questions");
    app.wait_for_text("Tick what shows it");
    tour.stop_here("join");
    app.click("Change : asks good questions");
    app.wait_for_text("Change what you kept");
    tour.stop_here("change");
    look(&tour, "Life roles", "roles");
    tour.end();
}

/// Picks the second place in both menus, then the first in the other one: the places change sides.
fn put_two_places_side_by_side(app: &App) {
    const FIRST: &str = "Tove's bakery";
    const SECOND: &str = "Bike workshop";
    let shown = |title: &str| app.look("img", title).is_some();
    let title = |one: &str, other: &str| format!("{one} and {other}, side by side");
    app.wait("both places", || shown(&title(FIRST, SECOND)));
    app.go_to_field("First place");
    app.press("Down");
    app.wait_for_text("Both menus say the same place.");
    assert!(!shown(&title(FIRST, SECOND)));
    app.go_to_field("Second place");
    app.press("Up");
    app.wait("the places the other way round", || {
        shown(&title(SECOND, FIRST))
    });
    let tables = app.look_all("", "Show as a table");
    app.press_on(tables.last().unwrap());
    app.wait_for_text("How it was at both places, time by time");
}

#[test]
fn people_places_and_energy() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "kept-too");
    go(&app, "My story");
    look(&tour, "People", "people");
    app.click("Change : Amal");
    app.wait_for_text("Change what you kept");
    tour.stop_here("person");
    look(&tour, "Places", "places");
    put_two_places_side_by_side(&app);
    tour.stop_here("two-places");
    look(&tour, "Energy and boundaries", "energy");
    tour.end();
}

#[test]
fn letters_roads_and_the_pages_of_the_plan() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "kept-more");
    go(&app, "My story");
    look(&tour, "My story and roads", "roads");
    look(&tour, "Letters", "letters");
    app.click("Open it anyway : me");
    app.wait_for_text("Remember the smell");
    tour.stop_here("letter");
    go(&app, "My plan");
    look(&tour, "Tries and help", "work");
    look(&tour, "Agreements", "agreements");
    look(&tour, "Questions", "questions");
    go(&app, "Learning");
    look(&tour, "Courses and certificates", "courses");
    tour.end();
}

#[test]
fn the_buddy_and_feedback() {
    const QUOTE: &str = "Say when it gets too much a bit earlier, then I can move things.";
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "buddy");
    go(&app, "Learning");
    look(&tour, "Buddy and feedback", "page");
    app.click(&format!("Sort it: keep, leave, try : {QUOTE}"));
    app.wait_for_text("What I leave");
    tour.stop_here("sort");
    app.click("Leave it as it is");
    app.click("Type in what stands on paper");
    app.wait_for_heading("Type in from paper");
    tour.stop("paper");
    go(&app, "Learning");
    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");
    app.click("Put its last day in a calendar file : First aid, one weekend");
    app.wait_for_heading("Calendar file");
    app.click("Runs out: First aid, one weekend");
    tour.stop("calendar");
    tour.end();
}

#[test]
fn courses_certificates_and_a_file() {
    const PAPER: &str = "First aid, one weekend";
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "papers");
    go(&app, "Learning");
    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");
    let file = app.out().join("certificate.pdf");
    let bytes = include_bytes!("../../../crates/papers/tests/fixtures/certificate.pdf");
    std::fs::write(&file, bytes).unwrap();
    app.pick(Some(&file));
    app.click(&format!("Add the file : {PAPER}"));
    app.wait_for_text("A PDF file, 2 pages");
    app.click("Put this note away");
    tour.stop("courses");
    tour.stop_here("certificate");
    app.click(&format!("Look at it : {PAPER}"));
    app.wait_until_gone("The page is being drawn");
    tour.stop_here("page");
    app.click("Close");
    app.click(&format!("Change : {PAPER}"));
    app.wait_for_text("Change what you kept");
    tour.stop_here("change");
    tour.end();
}

#[test]
fn a_digital_badge_with_each_of_its_three_signatures() {
    const BADGES: [(&str, &[u8], &str); 3] = [
        (
            "good.png",
            include_bytes!("../../../crates/papers/tests/fixtures/badge-good.png"),
            "Signature checked",
        ),
        (
            "unchecked.json",
            include_bytes!("../../../crates/papers/tests/fixtures/badge-unchecked.json"),
            "Signature not checked",
        ),
        (
            "changed.jwt",
            include_bytes!("../../../crates/papers/tests/fixtures/badge-changed.jwt"),
            "The signature does not fit",
        ),
    ];
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "badges");
    go(&app, "Learning");
    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");
    for (name, bytes, said) in BADGES {
        let file = app.out().join(name);
        std::fs::write(&file, bytes).unwrap();
        app.pick(Some(&file));
        app.click("Add a digital badge");
        app.wait_for_text(said);
        tour.stop_here(name.split('.').next().unwrap());
        if name == "changed.jwt" {
            app.click("Keep");
            app.wait_for_text("The badge is kept among your certificates");
            app.click("Put this note away");
            tour.stop_here("kept");
        } else {
            app.click("Not now");
        }
    }
    tour.end();
}

#[test]
fn a_page_while_it_is_empty_and_a_path() {
    let app = App::start();
    make_journal(&app);
    let tour = Tour::of(&app, "kept-empty");
    go(&app, "My story");
    look(&tour, "People", "people");
    go(&app, "Explore");
    app.click("Hard stretch");
    app.wait_for_heading("Hard stretch");
    tour.stop("path");
    app.click("What keeps me steady");
    app.wait_for_text("The path suggests the small size.");
    tour.stop("from-a-path");
    go(&app, "Explore");
    app.type_into("Words to look for", "quince");
    app.wait_for_text("None that fit.");
    tour.stop_here("none-fit");
    tour.end();
}
