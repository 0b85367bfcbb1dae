//! Kept things on their pages: changing, joining, tucking away, bringing back; a path by keyboard.

use waymark_tests::{App, Hands};

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

/// Goes to a page of My story.
pub(crate) fn to_page(app: &App, page: &str) {
    app.click("My story");
    app.wait_for_heading("My story");
    app.click(page);
    app.wait_for_heading(page);
}

#[test]
fn a_strength_is_changed_joined_to_a_proof_tucked_away_and_brought_back() {
    const WORD: &str = "steadyhanded";
    const PROOF: &str = "carried nine trays on a Tuesday";
    let app = App::start();
    make_journal(&app);
    to_page(&app, "Strengths and skills");
    app.click("Add a strength");
    app.type_into("Strength", "steady");
    app.click("Save");
    app.wait_for_text("What shows it");
    app.click("Add a proof for a hard day");
    app.type_into("What happened", PROOF);
    app.click("Save");
    app.wait_for_text(PROOF);
    app.click("Join something that shows it : steady");
    app.click(PROOF);
    app.wait_until_gone("Nothing is joined to it yet.");
    app.click("Join something that shows it : steady");

    app.click("Change : steady");
    app.type_into("Strength", WORD);
    app.click("Save");
    app.wait_for_text(WORD);
    app.wait_until_gone("Nothing is joined to it yet.");
    app.click("Put this note away");
    app.check_page();
    app.picture("strength-joined");

    app.click(&format!("Tuck away : {WORD}"));
    app.wait("it is out of the list", || {
        app.look("button", &format!("Change : {WORD}")).is_none()
    });
    app.click("Show what is tucked away");
    app.click(&format!("Take out again : {WORD}"));
    app.wait_for_text("What shows it");
    app.wait_until_gone("Nothing is joined to it yet.");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text(WORD);
    app.assert_nothing_readable(&[WORD, PROOF]);
}

/// Goes on from question to question until the answers can be read through.
fn go_on_to_the_end(app: &App) {
    while app.heading() != "Read it through" {
        let question = app.heading();
        app.click("Continue");
        app.wait_for_another_heading(&question);
    }
}

/// Opens the path and one of its exercises, and begins it.
fn begin(app: &App, title: &str, start: &str) {
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click("Start small");
    app.wait_for_heading("Start small");
    app.click(title);
    app.wait_for_heading(title);
    app.click(start);
    app.wait_for_another_heading(title);
}

#[test]
fn the_path_start_small_is_followed_to_its_end_without_a_pointer() {
    let app = App::start();
    app.use_hands(Hands::Keyboard);
    make_journal(&app);

    begin(&app, "Kind words I kept", "Start");
    app.type_into(
        "What kind or fair thing did someone say about you or your work? Use their words if you can.",
        "You waited until the dough was ready",
    );
    app.click("Continue");
    app.wait_for_text("Who said it, and when?");
    app.type_into("Who", "Yota");
    app.click("Continue");
    app.wait_for_text("What did they see in you?");
    app.click("calm");
    app.click("Continue");
    app.wait_for_text("Can it stay in the jar?");
    app.click("Yes");
    app.click("Continue");
    app.wait_for_text("May it be used as proof");
    app.click("Yes");
    app.click("Continue");
    app.wait_for_heading("Read it through");
    app.click("calm");
    app.click("Done for now");
    app.wait_for_text("It is kept");

    begin(&app, "A time I managed", "Tiny: the first 2 questions");
    app.press("Tab");
    app.type_text("I phoned the bakery and said my name");
    go_on_to_the_end(&app);
    app.click("Done for now");
    app.wait_for_heading("Come back to now");

    begin(&app, "One small step", "Start");
    app.type_into(
        "What is one small thing you would like in the next week or two? Make it so small you are nearly sure.",
        "Ask for one more morning",
    );
    go_on_to_the_end(&app);
    app.click("Ask for one more morning");
    app.click("Done for now");
    app.wait_for_text("A goal came of it.");

    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click("Start small");
    app.wait_for_heading("Start small");
    app.wait("all three by their dates", || {
        app.text().matches("Kept ").count() == 3
    });
    app.picture("path-followed");
    to_page(&app, "Strengths and skills");
    app.wait_for_text("calm");
    app.assert_no_pointer();
}
