//! Sharing, from the page before it to the receipt.

use waymark_tests::App;

use super::{Tour, open_sample};

#[test]
fn from_a_reader_to_a_file() {
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
    tour.stop("choose");
    app.ask("window.scrollTo(0, 0)", vec![]);
    for line in ["What was learned", "The strength", "How sure I am"] {
        if app.look("checkbox", line).is_some() {
            app.click(line);
        }
    }
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    tour.stop("preview");
    app.click("Choose the kind of file");
    app.wait_for_text("still wait for you");
    tour.stop("preview-waits");
    tour.end();
}

#[test]
fn receipts_readers_and_private_words() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "shared");
    app.click("Share");
    app.click("What I shared");
    app.wait_for_heading("What I shared");
    tour.stop("receipts");
    app.press("Tab");
    tour.end();
}
