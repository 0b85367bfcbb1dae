//! A reader's key is compared in person and kept; a reply slip goes out, comes back, and each of its
//! lines is kept, changed or left out.

use std::fs;

use waymark_tests::App;

use crate::screens::open_sample;

const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
/// As the page to fill in saves it (tests/interop/slip.rs fills it in).
const REPLY: &str = r#"{
  "reply-slip": 1,
  "from": "Ingrid",
  "on": "20 November 2026",
  "lines": [
    { "is": "question", "text": "What was the best hour at the bakery?" },
    { "is": "suggestion", "text": "Ask for a second morning shift" },
    { "is": "suggestion", "text": "Take the early bus once" },
    { "is": "agreement", "text": "Phone the school", "who": "Ingrid", "by-when": "3 December" }
  ],
  "next": ""
}
"#;

#[test]
fn a_key_is_compared_and_a_slip_comes_back_to_be_kept_changed_or_dropped() {
    let app = App::start();
    open_sample(&app);
    app.click("Share");
    app.wait_for_heading("Before you share");
    app.click("Readers");
    app.wait_for_heading("Readers");
    app.click("Their key : Ingrid");
    app.wait_for_text("The key is no secret");
    app.type_into("Their key", SECRET);
    app.click("Look at this key");
    app.wait_for_text("the secret half of a key");
    assert_eq!(app.value_of("Their key"), "", "a secret half stays nowhere");
    app.type_into("Their key", KEY);
    app.click("Look at this key");
    app.wait_for_text("Read these words to each other");
    app.click("Not now");
    app.wait_until_gone("Read these words to each other");

    let file = app.out().join("ingrid.key.txt");
    fs::write(&file, format!("The key of Ingrid\n{KEY}\n")).unwrap();
    app.pick(Some(&file));
    app.click("Choose a file");
    app.wait_for_text("Read these words to each other");
    app.click("The words are the same");
    app.wait_for_text("The key of Ingrid is kept");
    app.click("Remove this key");
    app.wait_for_text("still opens with it");

    app.click("Reply slips");
    app.wait_for_heading("Reply slips");
    app.type_into("The name on the slip", "E.");
    let form = app.out().join("reply.html");
    app.pick(Some(&form));
    app.click("Save the page to fill in");
    app.wait_for_text("Hand it over");
    assert!(fs::read_to_string(&form).unwrap().contains("For E."));

    let reply = app.out().join("reply.json");
    fs::write(&reply, REPLY).unwrap();
    app.pick(Some(&reply));
    app.click("Open a file");
    app.wait_for_text("What the slip says");
    // One is kept as it is.
    app.click("Keep : What was the best hour at the bakery?");
    app.wait_for_text("It is private until you let it be offered");
    // One is changed first, as a step.
    app.click("Change first : Ask for a second morning shift");
    app.type_into("What it is", "Ask Tove for a second morning");
    app.click("Save");
    app.wait_for_text("Kept as a step");
    // One is left out.
    app.click("Leave out : Take the early bus once");
    app.wait_for_text("Left out");
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click("Questions");
    app.wait_for_text("What was the best hour at the bakery?");
    app.wait_for_text("Ingrid");
    let text = app.text();
    assert!(!text.contains("early bus"), "{text}");
}
