//! A CV: lines are ticked, a private word waits, both files are read back; a CV from elsewhere comes in,
//! one line of it is kept and one is left out.

use std::fs;

use waymark_tests::App;

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

fn to_cv(app: &App) {
    app.click("Learning");
    app.wait_for_heading("Learning");
    app.click("My CV");
    app.wait_for_heading("My CV");
}

fn to_skills(app: &App) {
    app.click("My story");
    app.wait_for_heading("My story");
    app.click("Strengths and skills");
    app.wait_for_heading("Strengths and skills");
}

/// Keeps a skill by hand.
fn keep_skill(app: &App, name: &str, example: &str) {
    to_skills(app);
    app.click("Add a skill");
    app.type_into("Skill", name);
    app.type_into("An example", example);
    app.click("Save");
    app.wait_for_text(name);
}

fn keep_private_word(app: &App, word: &str) {
    app.click("Share");
    app.wait_for_text("You decide what leaves");
    app.click("Private words");
    app.click("Add a word or a name");
    app.type_into("Word", word);
    app.type_into("What to say in its place", "a workshop");
    app.click("Save");
    app.wait_for_text(word);
}

#[test]
fn three_lines_make_a_cv_a_private_word_waits_and_both_files_are_read_back() {
    let app = App::start();
    make_journal(&app);
    keep_private_word(&app, "Trollstua");
    keep_skill(&app, "mend bikes", "Two summers at Trollstua");
    to_cv(&app);
    app.wait_for_text("Nothing is ticked yet");
    app.click("Change the top");
    app.type_into("The name on it", "Signe");
    app.click("Add a language");
    app.type_into("Language", "Norwegian");
    app.click("Save");
    app.wait_for_text("Norwegian");

    // The record may be offered first; then its lines can be ticked, and one language.
    app.click("May be offered when I share");
    app.wait("a tick", || app.look("checkbox", "mend bikes").is_some());
    app.click("Norwegian");
    app.wait_for_text("One line is ticked.");
    app.click("An example : mend bikes");
    app.wait_for_text("3 lines are ticked.");
    app.check_page();

    app.click("See the CV");
    app.wait_for_text("You keep this word to yourself.");
    app.click("Save the file");
    app.wait_for_text("still waits for you");
    app.click("Say something else");
    app.wait_until_gone("One word to look at");
    let page = app.out().join("cv.html");
    app.pick(Some(&page));
    app.click("Save the file");
    app.wait_for_text("The file is saved.");
    app.click("JSON Resume");
    let resume = app.out().join("resume.json");
    app.pick(Some(&resume));
    app.click("Save the file");
    app.wait("the second file", || resume.exists());
    for file in [&page, &resume] {
        let text = fs::read_to_string(file).unwrap();
        for said in [
            "Signe",
            "mend bikes",
            "Two summers at a workshop",
            "Norwegian",
        ] {
            assert!(text.contains(said), "{said} is not in {}", file.display());
        }
        assert!(!text.contains("Trollstua"), "the private word left");
    }
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_heading("My CV");
    app.wait_for_text("3 lines are ticked.");
    app.assert_nothing_readable(&["mend bikes", "Trollstua", "Norwegian"]);
}

#[test]
fn of_a_cv_from_elsewhere_one_line_is_kept_and_one_left_out() {
    let app = App::start();
    make_journal(&app);
    to_cv(&app);
    let file = app.out().join("resume.json");
    let resume = r#"{"work": [{"position": "Kneading <b>dough</b>", "name": "Quay 4", "startDate": "2024-05"}],
        "skills": [{"name": "plaiting"}, {"name": "sweeping"}], "awards": []}"#;
    fs::write(&file, resume).unwrap();
    app.pick(Some(&file));
    app.click("Choose a file");
    app.wait_for_text("Kneading <b>dough</b>, Quay 4, from May 2024");
    app.wait_for_text("One part of the file has no place here");
    app.check_page();
    app.click("Keep : plaiting");
    app.wait_for_text("It is private until you let it be offered.");
    app.click("Put this note away");
    app.click("Leave out : sweeping");
    app.wait_for_text("Left out.");
    to_skills(&app);
    app.wait_for_text("plaiting");
    assert!(!app.text().contains("sweeping"));
    app.press("Ctrl+z");
    app.wait_until_gone("plaiting");
}
