//! A reader's key, and the reply slip.

use waymark_tests::App;

use super::{Tour, open_sample};

const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

#[test]
fn keys_and_slips() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "slips");
    app.click("Share");
    app.wait_for_heading("Before you share");
    app.click("Readers");
    app.wait_for_heading("Readers");
    app.click("Their key : Ingrid");
    app.wait_for_text("The key is no secret");
    app.type_into("Their key", "ssh-ed25519 AAAA");
    app.click("Look at this key");
    app.wait_for_text("another program (SSH)");
    tour.stop("key-refused");
    app.type_into("Their key", KEY);
    app.click("Look at this key");
    app.wait_for_text("Read these words to each other");
    tour.stop("key-words");
    app.click("The words are the same");
    app.wait_for_text("The key of Ingrid is kept");
    app.wait_for_text("Remove this key");
    tour.stop("key-kept");
    app.click("Reply slips");
    app.wait_for_heading("Reply slips");
    app.click("Type in a sheet");
    app.click("Add an agreement");
    tour.stop("slip");
    app.click("Paste the text");
    app.type_into(
        "The text of the slip",
        "@ Ingrid\n# 20 November 2026\n? What was the best hour?\n+ Ask for a second morning\n\
         + Take the early bus once\n= Phone the school | Ingrid | 3 December\n! 5 December at ten",
    );
    app.click("Show the lines");
    app.wait_for_text("What the slip says");
    tour.stop("slip-lines");
    tour.end();
}
