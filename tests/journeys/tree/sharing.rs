//! What a screen reader is given where a page leaves, and where it is read.

use super::{compare, with_reader};
use crate::kept::to_page;
use crate::shelf::{make_shelf, open_shared};
use crate::steps::make_journal;

#[test]
fn from_before_a_share_to_its_receipt() {
    let app = with_reader();
    make_journal(&app);
    to_page(&app, "Strengths and skills");
    app.click("Add a strength");
    app.type_into("Strength", "steady hands");
    app.click("Save");
    app.wait_for_text("steady hands");
    app.click("May be offered when I share");
    app.click("Put this note away");
    app.click("Share");
    app.wait_for_heading("Before you share");
    compare(&app, "share-before");
    app.click("Choose for whom");
    app.wait_for_text("What stands on the page");
    app.type_into("Their name", "Ingrid");
    compare(&app, "share-reader");
    app.click("Continue");
    app.wait_for_text("Everything is off");
    app.click("Strength");
    compare(&app, "share-choose");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    compare(&app, "share-preview");
    app.click("Choose the kind of file");
    app.wait_for_text("What kind of file");
    app.click("A page for any browser");
    compare(&app, "share-file");
    app.pick(Some(&app.out().join("page.html")));
    app.click("Make the file");
    app.wait_for_text("The file is made");
    compare(&app, "share-done");
    app.click("See the receipt");
    app.wait_for_text("What they got, word for word");
    compare(&app, "share-receipt");
    app.click("All receipts");
    app.wait_for_heading("What I shared");
    compare(&app, "share-receipts");
    for (page, name) in [
        ("Readers", "share-readers"),
        ("Reply slips", "share-slips"),
        ("For carers", "share-carers"),
        ("Private words", "share-private-words"),
    ] {
        app.click(page);
        app.wait("the page", || app.heading() == page || page == "For carers");
        if page == "For carers" {
            app.wait_for_heading("For you who help");
            app.wait_for_text("Talking about plans");
        }
        compare(&app, name);
    }
}

#[test]
fn a_shelf_and_two_pages_on_it() {
    let app = with_reader();
    make_shelf(&app);
    compare(&app, "shelf-empty");
    open_shared(&app, "first.page.json");
    app.wait_for_text("Keep it on the shelf");
    compare(&app, "shelf-shared");
    app.type_into("Name of the folder", "Signe, Tuesdays");
    app.click("Keep this page");
    app.wait_for_text("Keeping this page");
    compare(&app, "shelf-page");
    app.click("Shelf");
    app.wait_for_heading("Shelf");
    open_shared(&app, "second.html");
    app.wait_for_text("The passphrase for this page");
    compare(&app, "shelf-passphrase");
    app.type_into("The passphrase for this page", crate::shelf::TOLD);
    app.click("Open the page");
    app.wait_for_text("Keep it on the shelf");
    app.click("Keep this page");
    app.wait_for_text("Keeping this page");
    app.click("Compare with Thursday, 1 October 2026");
    app.wait("the comparison", || app.heading().starts_with("Since"));
    app.wait_for_text("We agreed");
    compare(&app, "shelf-compare");
    app.click("Signe, Tuesdays");
    app.wait_for_heading("Signe, Tuesdays");
    compare(&app, "shelf-folder");
    app.click("Guide");
    app.wait_for_heading("For you as a reader");
    compare(&app, "shelf-guide");
}
