//! The reply slip in the hands of somebody who has a browser and nothing else: filled in, saved, shown
//! as text, and what comes back.

use std::{fs, path::Path};

use waymark_app::wire::slip::{SlipForm, SlipMakeRequest, SlipPasteRequest, SlipView};

use crate::{
    chromium::Chromium,
    html::{assert_valid, assert_whole_in_itself},
    sample::sample,
};

fn made(app: &waymark_app::App, form: SlipForm, folder: &Path) -> std::path::PathBuf {
    let name = "Mira".to_owned();
    let made = app.slip_make(&SlipMakeRequest { form, name }).unwrap();
    let path = folder.join(made.file_name);
    made.write(Some(&path)).unwrap();
    path
}

/// What a slip says: each line's kind, words, and what else.
fn said(slip: &SlipView) -> Vec<String> {
    slip.suggestions
        .rows
        .iter()
        .map(|row| {
            let more = &row.said.as_ref().unwrap().more;
            format!(
                "{}: {} {}",
                row.card.kind.name(),
                row.card.heading,
                more.join("; ")
            )
            .trim_end()
            .to_owned()
        })
        .collect()
}

#[test]
fn the_sheet_to_print_is_valid_and_holds_no_script() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let path = made(&app, SlipForm::Paper, folder.path());
    assert_whole_in_itself(&fs::read_to_string(&path).unwrap());
    assert_valid(&path);
    let Some(mut browser) = Chromium::start() else {
        return;
    };
    browser.open(&path);
    browser.assert_axe_is_content();
    browser.picture("slip-paper", 1280);
    browser.assert_nothing_was_fetched(true);
    assert_eq!(browser.pages_on_paper(), 1);
}

#[test]
fn a_slip_filled_in_in_a_browser_comes_back_as_a_file_and_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let path = made(&app, SlipForm::Page, folder.path());
    assert_valid(&path);
    let Some(mut browser) = Chromium::start() else {
        return;
    };
    browser.open(&path);
    for scheme in ["light", "dark"] {
        browser.look("screen", scheme);
        browser.assert_axe_is_content();
        browser.picture(&format!("slip-form-{scheme}"), 1280);
        browser.picture(&format!("slip-form-{scheme}"), 400);
    }
    browser.ask("document.getElementById('save').click()");
    browser.wait_for("document.getElementById('empty').innerText.includes('Nothing is written')");

    let fill = |browser: &mut Chromium, id: &str, text: &str| {
        browser.ask(&format!("document.getElementById('{id}').focus()"));
        browser.write(text);
    };
    fill(&mut browser, "from", "Sam <b>Carter</b>");
    fill(&mut browser, "on", "28 November 2026");
    fill(&mut browser, "question-1", "What was the best hour?");
    fill(&mut browser, "suggestion-2", "A second try-out day");
    fill(&mut browser, "agreement-1", "Phone the bakery");
    fill(&mut browser, "agreement-1-who", "Sam");
    fill(&mut browser, "agreement-1-when", "3 December");
    fill(&mut browser, "next", "5 December at ten");
    // A fourth question, on a line that was added.
    browser.ask("document.querySelector('#question .more').click()");
    browser.wait_for("document.activeElement.id === 'question-4'");
    browser.write("And the worst?");
    browser.press("Enter");
    browser.assert_axe_is_content();

    let saved = browser.folder().join("saved");
    browser.save_into(&saved);
    browser.ask("document.getElementById('save').click()");
    let file = saved.join("reply.json");
    browser.wait_for_file(&file);
    let slip = app.slip_open(Some(&file)).unwrap().unwrap();
    assert_eq!(
        (slip.from.as_str(), slip.on.as_str()),
        ("Sam <b>Carter</b>", "28 November 2026")
    );
    let expected = [
        "question: What was the best hour?",
        "question: And the worst?",
        "step: A second try-out day",
        "agreement: Phone the bakery Who does it: Sam; By when: 3 December",
        "agreement: We meet again By when: 5 December at ten",
    ];
    assert_eq!(said(&slip), expected);

    browser.ask("document.getElementById('show').click()");
    browser.wait_for("document.activeElement.id === 'text'");
    browser.assert_axe_is_content();
    let text = browser.text("document.getElementById('text').value");
    let slip = app.slip_paste(&SlipPasteRequest { text }).unwrap();
    assert_eq!(said(&slip), expected);
    browser.assert_nothing_was_fetched(true);
}
