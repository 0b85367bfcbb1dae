//! Sharing, from the page before it to the receipt.

use waymark_tests::App;

use super::{Tour, open_sample};

/// Goes through to the page where lines are ticked, for a reader of the sample.
fn choose_for(app: &App, reader: &str) {
    app.click("Choose for whom");
    app.wait_for_text("What stands on the page");
    app.click(reader);
    app.type_into("What it is for", "our talk on Tuesday");
    app.click("Continue");
    app.wait_for_text("Everything is off");
}

#[test]
fn up_to_the_exact_page() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "share");
    app.click("Share");
    app.wait_for_heading("Before you share");
    tour.stop("before");
    app.click("Choose for whom");
    app.wait_for_text("What stands on the page");
    tour.stop("reader");
    app.click("Ingrid");
    app.type_into("What it is for", "our talk on Tuesday");
    app.click("Continue");
    app.wait_for_text("Everything is off");
    app.click("Add a line");
    app.type_text("After the long winter I needed this. Jonas helped.");
    for line in app.look_all("checkbox", "").iter().skip(1).take(6) {
        app.press_on(line);
    }
    tour.stop("choose");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    tour.stop("preview");
    app.click("Choose the kind of file");
    app.wait_for_text("still wait for you");
    tour.stop("preview-waits");
    tour.end();
}

#[test]
fn from_the_page_to_the_receipt() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "shared");
    app.click("Share");
    app.wait_for_heading("Before you share");
    choose_for(&app, "Tove at the bakery");
    for line in app.look_all("checkbox", "").iter().skip(1).take(3) {
        app.press_on(line);
    }
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    app.click("Choose the kind of file");
    app.wait_for_heading("The file");
    app.click("A page inside a locked file");
    app.click("Suggest some words");
    tour.stop("file");
    app.pick(Some(&app.out().join("page.age")));
    app.click("Make the file");
    app.wait_for_heading("The file is made");
    tour.stop("done");
    app.click("See the receipt");
    app.wait_for_text("What they got, word for word");
    tour.stop("receipt");
    app.click("All receipts");
    app.wait_for_heading("What I shared");
    tour.stop("receipts");
    app.click("Readers");
    app.wait_for_heading("Readers");
    app.click("Add a reader");
    app.wait_for_text("A new reader");
    tour.stop("readers");
    app.click("Private words");
    app.wait_for_heading("Private words");
    tour.stop("private-words");
    app.click("For carers");
    app.wait_for_heading("For you who help");
    tour.stop("carers");
    tour.end();
}
