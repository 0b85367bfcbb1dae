//! The page of one place: from a first look to leaving it, and its wishes by keyboard alone.

use waymark_tests::{App, Hands};

use crate::screens::open_sample;
use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const PLACE: &str = "the bakery by the harbour";
const LIFT: &str = "knowing my days on Friday";
const ASK: &str = "my days on the board";

/// Presses the one thing whose name begins so: a button that ends in today's date.
fn click_that_begins(app: &App, words: &str) {
    let begins = || {
        let buttons = app.look_all("button", "").into_iter();
        buttons.filter(|button| button.name.starts_with(words))
    };
    app.wait(words, || begins().next().is_some());
    let button = begins().next().unwrap();
    app.press_on(&button);
}

/// Keeps a place by its name; its page opens.
fn add_place(app: &App) {
    app.click("My story");
    app.wait_for_heading("My story");
    app.click("Places");
    app.wait_for_heading("Places");
    app.click("Add a place");
    app.type_into("Name", PLACE);
    for kind in ["A paid job", "Voluntary work", "A course or a school"] {
        let _ = app.get("radio", kind);
    }
    app.click("Looking at it");
    app.click("Save");
    app.wait_for_heading(PLACE);
}

#[test]
fn a_place_is_looked_at_tried_asked_of_and_left() {
    let app = App::start();
    make_journal(&app);
    add_place(&app);
    app.wait_for_text("A paid job");
    app.wait_for_text("any number of hours is a start");
    app.click("Put this note away");
    app.check_page();
    app.picture("place-empty");

    app.click("Change : Pay, contract, hours");
    app.type_into("Hours", "forty minutes");
    app.click("Save");
    app.wait_for_text("forty minutes");
    app.click("Change : The way in");
    app.type_into("Visit: when", "with Ingrid");
    app.type_into("What tells me to stop", "I say fine three times");
    app.click("Save");
    app.wait_for_text("I say fine three times");
    app.click("Change : Who is there");
    app.type_into("Who, contact 1", "Tove");
    app.click("Save");
    app.wait_until_gone("Nobody yet.");
    app.click("Change : The first contact");
    app.type_into("When the first contact was", "3 March 2026");
    app.click("Save");
    app.wait_for_text("3 March 2026");

    app.click("Add a try here");
    app.type_into("What to try", "say hello at the door");
    app.click("Save");
    app.wait_until_gone("No tries yet.");
    app.click("Change : say hello at the door");
    app.type_into("What I found out about me", "steady hands");
    app.click("Save");
    app.click("Make a strength of what I found out : say hello at the door");
    app.wait("the words are there", || {
        app.value_of("Strength") == "steady hands"
    });
    app.click("Save");
    app.wait("the editor closes", || app.look("", "Strength").is_none());

    app.click("Add how it was here");
    app.type_into("What would lift it", LIFT);
    app.click("Save");
    app.wait_for_text(LIFT);
    click_that_begins(&app, "Make it something to ask for");
    app.wait("what it would lift is there", || {
        app.value_of("What it would lift") == LIFT
    });
    app.type_into("What I ask for", ASK);
    app.type_into("Whom I ask", "Tove");
    app.click("Save");
    app.wait_for_text(ASK);

    app.click("Change : this place");
    app.click("I have left");
    app.click("Save");
    app.wait_for_text("It stays as experience");
    app.wait_for_text("How it came to here:");
    app.click("Keep it under things I have done");
    app.wait_for_text("It stands under things you have done:");
    app.picture("place-left");
    app.click("Undo");
    app.wait_until_gone("It stands under things you have done:");
    app.check_page();

    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Tries and help");
    app.wait_for_heading("Tries and help");
    app.wait_for_text("I have left");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.click(PLACE);
    app.wait_for_heading(PLACE);
    app.wait_for_text(ASK);
    app.assert_nothing_readable(&[PLACE, LIFT, ASK]);
}

#[test]
fn wishes_are_gone_through_without_a_pointer() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    open_sample(&app);
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Tries and help");
    app.wait_for_heading("Tries and help");
    app.click("Tove's bakery");
    app.wait_for_heading("Tove's bakery");
    let met = |wish: &str| {
        let text = app.text();
        let (_, rest) = text.split_once("Met here").unwrap_or_default();
        let (met, _) = rest.split_once("Not known yet.").unwrap_or_default();
        met.contains(wish)
    };
    app.wait_for_text("Met here");
    assert!(!met("quiet place"));
    app.click("Go through my wishes : My wishes and this place");
    app.wait_for_text("What do you know of each wish here?");
    // The first wish is the strongest; it is not known yet, and Up goes to "Met".
    app.press("Tab");
    app.press("Up");
    app.click("Save");
    app.wait("the wish is met", || met("quiet place"));
    app.click("Put this note away");
    app.check_page();
    app.assert_no_pointer();
}
