//! The counsellor's side, on the sample shelf, and a shared page at the door.

use waymark_tests::App;

use super::Tour;
use crate::shelf::{TOLD, shared};

fn open_sample_shelf(app: &App) {
    app.wait_for_heading("A journal that is yours");
    app.click("I read what others share with me");
    app.click("Look round with a sample shelf");
    app.follow_window();
    app.wait_for_heading("Shelf");
}

#[test]
fn the_shelf() {
    let app = App::start();
    open_sample_shelf(&app);
    let tour = Tour::of(&app, "shelf");
    tour.stop("shelf");
    app.click("Signe, Tuesdays");
    app.wait_for_heading("Signe, Tuesdays");
    tour.stop("folder");
    app.click("Compare them");
    app.wait_for_text("We agreed");
    tour.stop("compare");
    app.click("Next change");
    tour.stop_here("compare-change");
    app.click("Signe, Tuesdays");
    app.wait_for_heading("Signe, Tuesdays");
    let page = app
        .look_all("link", "")
        .into_iter()
        .find(|link| link.name.starts_with("Page of"));
    app.press_on(&page.expect("a page"));
    app.wait_for_text("Keeping this page");
    tour.stop("page");
    tour.stop_at("form, .pair.open:last-child, input[type=date]", "page-care");
    app.click("My key");
    app.wait_for_text("Six words to compare");
    tour.stop("key");
    app.click("Take a new key");
    app.wait_for_heading("Take a new key?");
    tour.stop("key-replace");
    app.click("Keep the present key");
    app.click("Guide");
    app.wait_for_heading("For you as a reader");
    tour.stop("guide");
    app.click("Settings");
    app.wait_for_heading("Settings");
    tour.stop("settings");
    tour.end();
}

#[test]
fn a_shared_page() {
    let app = App::start();
    app.wait_for_heading("A journal that is yours");
    let tour = Tour::of(&app, "shared-page");
    app.click("I read what others share with me");
    tour.stop_here("welcome-shelf");
    app.click("Read the guide for counsellors");
    app.wait_for_heading("For you as a reader");
    tour.stop("guide-at-the-door");
    app.click("Open a shared page");
    app.wait_for_heading("Read a page somebody shared");
    tour.stop("choose");
    app.pick(Some(&shared("second.html")));
    app.click("Choose the file");
    app.wait_for_text("The passphrase for this page");
    app.click("Open the page");
    app.wait_for_text("There is no passphrase yet.");
    tour.stop("passphrase");
    app.type_into("The passphrase for this page", TOLD);
    app.click("Open the page");
    app.wait_for_heading("Signe");
    tour.stop("open-at-the-door");
    app.click("Back");
    app.click("Back");
    app.click("Look round with a sample shelf");
    app.follow_window();
    app.wait_for_heading("Shelf");
    app.click("Open a shared page");
    app.wait_for_heading("Read a page somebody shared");
    app.pick(Some(&shared("first.page.json")));
    app.click("Choose the file");
    app.wait_for_text("Keep it on the shelf");
    tour.stop("keep");
    tour.end();
}
