//! A session for two: the chosen pages alone show, what is typed is sealed as it is typed, off the
//! record leaves nothing, and what came of it is kept one by one.

use serde_json::json;
use waymark_tests::App;

use crate::handover::knows;
use crate::kept::to_page;
use crate::locking::page_processes;
use crate::steps::{PASSPHRASE, make_journal, unlock, wait_until_locked};
use crate::window::{answered, granted};

const SHOWN: &str = "turquoise patience";
const HIDDEN: &str = "zuckerwatte";
const POINT: &str = "Fridays with quartzite";
const MINE: &str = "two obsidian mornings are fine";
const THEIRS: &str = "the marmalade office knows";
const OFF: &str = "graphitegossip";
const PROMISE: &str = "Ingrid asks the feldspar desk";
const ASKED: &str = "Who tells the basalt team?";

/// Goes to a page of My plan.
fn to_plan(app: &App, page: &str) {
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click(page);
    app.wait_for_heading(page);
}

/// Keeps two strengths, lets one be offered, and prepares a session that may show it.
pub(crate) fn prepare(app: &App) {
    to_page(app, "Strengths and skills");
    for word in [HIDDEN, SHOWN] {
        app.click("Add a strength");
        app.type_into("Strength", word);
        app.click("Save");
        app.wait_for_text(word);
    }
    app.click("May be offered when I share");
    app.wait("the tick", || {
        app.ask(
            "return document.querySelectorAll('input:checked').length",
            vec![],
        ) == json!(1)
    });
    to_plan(app, "Sessions");
    app.click("Begin a session");
    app.wait_for_heading("Prepare a session");
    app.wait_for_text("Nothing on the list. Start with: what would make this hour useful?");
    app.type_into("Their name", "Ingrid");
    app.click("Add a line");
    app.type_into("Point 1", POINT);
    app.click("Strengths and skills (0 of 1)");
    app.click(SHOWN);
    assert!(!app.text().contains(HIDDEN), "it may not be offered");
}

/// Locks and begins the session that is prepared.
pub(crate) fn begin(app: &App) {
    app.click("Continue");
    app.wait_for_heading("Before you begin");
    app.wait_for_text("Your journal locks.");
    app.click("Lock and begin");
    app.wait("the window for two", || {
        app.look("button", "Off the record").is_some() && app.look("link", "My plan").is_none()
    });
    app.follow_window();
}

#[test]
fn two_sit_at_one_screen_and_nothing_but_the_chosen_shows() {
    let mut app = App::start();
    make_journal(&app);
    prepare(&app);
    let before = page_processes(&app);
    begin(&app);
    app.wait("the process of the journal's page to be gone", || {
        page_processes(&app).iter().all(|now| !before.contains(now))
    });
    for process in page_processes(&app) {
        assert!(!knows(process, HIDDEN), "in the page's memory");
    }
    let granted_here = granted("sitting");
    let foreign: Vec<String> = [granted("main"), granted("unlock"), granted("handover")]
        .concat()
        .into_iter()
        .filter(|name| !granted_here.contains(name))
        .collect();
    assert!(foreign.len() > 80, "there is much that is not allowed here");
    assert_eq!(answered(&app, &foreign), json!([]), "these were answered");

    app.wait_for_heading(POINT);
    app.type_into("A note on this point", MINE);
    app.click("Add the note");
    app.wait_for_text(MINE);
    app.click("Ingrid");
    app.type_into("A note on this point", THEIRS);
    // What is typed is on the disk within two seconds, half a note in its field too.
    std::thread::sleep(std::time::Duration::from_secs(2));
    app.kill();
    app.start_again();
    wait_until_locked(&app);
    assert!(!app.text().contains("obsidian"));
    unlock(&app, PASSPHRASE);
    app.wait("the session", || app.heading().starts_with("Session with"));
    app.wait_for_text(MINE);
    app.wait_for_text(THEIRS);

    app.click("Sessions");
    app.wait_for_heading("Sessions");
    app.click("Begin a session");
    app.wait_for_heading("Prepare a session");
    app.type_into("Their name", "Ingrid");
    app.click("Strengths and skills (0 of 1)");
    app.click(SHOWN);
    begin(&app);
    app.wait_for_heading("What would make this hour useful?");
    app.click("Off the record");
    app.wait_for_heading("Off the record");
    app.wait_for_text("Nothing you type now is saved.");
    app.type_into("Room to write, for now alone", OFF);
    std::thread::sleep(std::time::Duration::from_secs(3));
    app.click("Back on the record");
    app.wait_for_heading("What would make this hour useful?");
    assert!(!app.text().contains(OFF));
    app.click("Agreements");
    app.wait_for_heading("Agreements");
    app.click("Ingrid");
    app.type_into("What do you agree?", PROMISE);
    app.type_into("Who does it", "Ingrid");
    app.click("Add the agreement");
    app.wait_for_text(PROMISE);
    app.click("Questions for next time");
    app.wait_for_heading("Questions for next time");
    app.type_into("What do you want to ask next time?", ASKED);
    app.check_tab_walk();
    app.click("Read back");
    app.wait_for_heading("Read back");
    app.wait_for_text(PROMISE);
    app.wait_for_text(ASKED);
    app.click("End here");
    wait_until_locked(&app);
    assert!(!app.text().contains("feldspar"));
    unlock(&app, PASSPHRASE);
    app.wait("the session", || app.heading().starts_with("Session with"));
    app.wait_for_text("Keep what you want to keep");
    app.click(&format!("Keep : {PROMISE}"));
    app.wait_for_text("Kept. It is private until you let it be offered.");
    app.click(&format!("Leave out : {ASKED}"));
    app.wait_for_text("Left out.");
    app.check_page();
    to_plan(&app, "Agreements");
    app.wait_for_text(PROMISE);
    to_plan(&app, "Questions");
    assert!(!app.text().contains(ASKED), "it was left out");
    app.assert_nothing_readable(&[
        HIDDEN, SHOWN, POINT, MINE, THEIRS, OFF, PROMISE, ASKED, PASSPHRASE,
    ]);
}
