//! The lists beside the goals: an agreement that changes, a question that is asked and answered, a check
//! list of one's own, and both sheets as they are printed and saved.

use serde_json::json;
use waymark_tests::App;

use crate::paper::saved;
use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const AGREED: &str = "Tove writes the days on the board";
const CAME: &str = "It is on the board each Friday";
const QUESTION: &str = "May I sit for the last hour?";
const ANSWER: &str = "Yes, on the high stool";

/// Goes to a page of My plan.
fn to_page(app: &App, page: &str) {
    app.click("My plan");
    app.wait_for_heading("My plan");
    app.click(page);
    app.wait_for_heading(page);
}

/// What stands in sight outside the sheet while rules for paper hold.
fn outside_the_sheet(app: &App) -> serde_json::Value {
    app.ask(
        r"for (const style of document.styleSheets) {
            for (const rule of style.cssRules) turn(rule);
          }
          function turn(rule) {
            if (rule instanceof CSSMediaRule) {
              if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
              else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
            }
            for (const inner of rule.cssRules ?? []) turn(inner);
          }
          const sheet = document.querySelector('.sheet');
          const seen = (one) => one.checkVisibility({ visibilityProperty: true });
          return [...document.body.querySelectorAll('*')]
            .filter((one) => seen(one) && !sheet.contains(one) && !one.contains(sheet))
            .filter((one) => one.getBoundingClientRect().width > 1 && one.getBoundingClientRect().height > 1)
            .map((one) => one.outerHTML.slice(0, 120));",
        vec![],
    )
}

/// The sheet as it is printed: alone, in black, and in type of at least so many pixels.
fn print(app: &App, name: &str, least: f64) {
    app.click("Print");
    app.close_print_dialog();
    assert_eq!(outside_the_sheet(app), json!([]), "{name}");
    let ink = "const sheet = getComputedStyle(document.querySelector('.sheet'));
        return [sheet.color, parseFloat(sheet.fontSize)]";
    let ink = app.ask(ink, vec![]);
    assert_eq!(ink[0], json!("rgb(0, 0, 0)"), "{name}");
    assert!(ink[1].as_f64().unwrap() >= least, "{name}: {ink}");
    app.picture(name);
}

#[test]
fn an_agreement_a_question_and_a_check_list_go_to_paper() {
    let app = App::start();
    make_journal(&app);

    to_page(&app, "Agreements");
    app.click("Add an agreement");
    app.type_into("What we agreed", AGREED);
    app.type_into("Who does it", "Tove");
    app.click("Save");
    app.click(&format!("It was kept : {AGREED}"));
    app.wait_for_text("Kept, from");
    app.click(&format!("Say what came of it : {AGREED}"));
    app.type_into("What came of it", CAME);
    app.click("Save");
    app.wait_for_text(CAME);
    app.click(&format!("It changed : {AGREED}"));
    app.wait_for_text("Changed, from");
    app.click("Undo");
    // Taking it back is a move of its own: nothing that happened is gone.
    app.wait("it is kept again", || {
        app.text().matches("Kept, from").count() == 2
    });
    app.click(&format!("It is open again : {AGREED}"));
    app.wait("the way with all its days", || {
        app.text().matches("Open, from").count() == 2
    });
    app.click("Put this note away");
    app.check_page();
    app.picture("agreement-way");

    app.click("Questions");
    app.wait_for_heading("Questions");
    app.click("Add a question");
    app.type_into("Question", QUESTION);
    app.click("Save");
    app.wait_for_text("Open questions");
    app.click(&format!(
        "Put it on the list for my next meeting : {QUESTION}"
    ));
    app.wait_until_gone("Open questions");
    app.click("Look at the sheet");
    app.wait_for_heading("For my next meeting");
    app.wait_for_text(QUESTION);
    app.wait_for_text(AGREED);
    app.click("Put this note away");
    app.check_page();
    let file = saved(&app, "Save as a PDF", "sheet.pdf");
    assert!(file.contains(QUESTION) && file.contains(AGREED), "{file}");
    print(&app, "meeting-sheet", 18.0);

    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("For my next meeting");
    to_page(&app, "Questions");
    app.click(&format!("Write the answer : {QUESTION}"));
    app.type_into("The answer", ANSWER);
    app.type_into("Who said it", "Tove");
    app.type_into("When", "on Friday");
    app.click("Save");
    app.wait_for_text("Answered");
    app.wait_for_text(ANSWER);
    app.click("Put this note away");
    app.check_page();

    app.click("Check lists");
    app.wait_for_heading("Check lists");
    app.click("Begin “A first day”");
    app.wait("the name is there", || {
        app.value_of("Name of the list") == "A first day"
    });
    for (at, line) in ["Bread and an apple", "Shoes that do not slip"]
        .iter()
        .enumerate()
    {
        app.click("Add a line");
        app.type_into(&format!("Line {}", at + 1), line);
    }
    app.click("Move up : Line 2");
    app.click("Save");
    app.click("Look at the sheet : A first day");
    app.wait_for_heading("A first day");
    let lines =
        "return [...document.querySelectorAll('.sheet li')].map((one) => one.textContent.trim())";
    assert_eq!(
        app.ask(lines, vec![]),
        json!(["Shoes that do not slip", "Bread and an apple"])
    );
    app.click("Put this note away");
    app.check_page();
    let file = saved(&app, "Save as a PDF", "list.pdf");
    let at = |line: &str| file.find(line);
    let order = at("Shoes that do not slip") < at("Bread and an apple");
    assert!(order && at("A first day").is_some(), "{file}");
    print(&app, "check-list-sheet", 28.0);
    lock(&app);
    app.assert_nothing_readable(&[AGREED, CAME, QUESTION, ANSWER, "Bread and an apple"]);
}
