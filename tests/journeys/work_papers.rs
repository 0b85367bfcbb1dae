//! The three papers: one is opened from the plan, an empty section is completed, and it is printed
//! and saved with a section left out.

use waymark_tests::App;

use crate::paper::{print, saved};
use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const NEED: &str = "One voice at a time";
const GAP: &str = "I was at home for a while";

/// What stands on the sheet.
fn sheet(app: &App) -> String {
    let script = "return document.querySelector('.paper').textContent";
    let text = app.ask(script, vec![]);
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_work_profile_is_completed_in_place_and_printed_without_a_section() {
    let app = App::start();
    make_journal(&app);
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("My work profile");
    app.wait_for_heading("My work profile");
    app.wait_for_text("What you need, what would be nice");
    app.check_page();
    app.click("Add what I need");
    app.type_into("What I need", NEED);
    app.click("Save");
    app.wait_for_text("Good to know");
    app.wait_for_text(NEED);
    app.click("Add my words for a gap");
    app.type_into("The sentence", GAP);
    app.click("Save");
    app.wait_for_text(GAP);
    app.click("Put this note away");

    app.click(&format!("Change : {GAP}"));
    app.type_into("The sentence", &format!("{GAP}, and now I am here"));
    app.click("Save");
    app.wait_for_text("and now I am here");

    app.click("Print this paper");
    app.wait_for_text("What is ticked stands on the paper");
    app.click("A gap, in my own words");
    app.wait("the sheet without the gap", || !sheet(&app).contains(GAP));
    assert!(sheet(&app).contains(NEED));
    let file = saved(&app, "Save as a PDF", "paper.pdf");
    assert!(file.contains(NEED) && !file.contains(GAP), "{file}");
    assert_eq!(print(&app, "Print"), [""; 0]);
    let name = "return document.querySelector('.paper').textContent.includes('Waymark')";
    assert_eq!(app.ask(name, vec![]).as_bool(), Some(false));

    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("My work profile");
    app.wait_for_text(NEED);
    app.assert_nothing_readable(&[NEED, GAP]);
}
