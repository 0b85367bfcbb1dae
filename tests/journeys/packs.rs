//! A folder of extra exercises: chosen, done, mended where a pack is not right, taken off again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use waymark_tests::App;

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const QUESTION: &str = "What would make the first day easier for you?";
const PACK: &str = r#"format = 1
id = "harbour-first-day"
version = 1
group = "harbour"
question = "what-helps-me-at-work"
stir = 0
repeat = "any"
minutes = { from = 5, to = 5 }
tiny = ["easier"]
builds_on = ["Our own practice since 2019"]

[[steps]]
id = "easier"
kind = "list"

[[cards]]
kind = "need"
proposed = "at-end"
[cards.fields]
text = { from = "easier", share = "offered" }
"#;

/// Writes a pack and its words; `change` makes another of the good one.
fn write_pack(folder: &Path, id: &str, title: &str, change: impl Fn(&str) -> String) {
    let pack = folder.join(id);
    fs::create_dir_all(&pack).unwrap();
    let toml = PACK.replace("harbour-first-day", id);
    fs::write(pack.join("exercise.toml"), change(&toml)).unwrap();
    let words = format!(
        "exercise-{id}-title = {title}\n\
         exercise-{id}-purpose = Say what would make a first day easier.\n\
         exercise-{id}-step-easier = {QUESTION}\n"
    );
    fs::write(pack.join("en.ftl"), words).unwrap();
}

/// One pack that is right, one with a word that is not known, one that wants more shared than may be.
fn three_packs(app: &App) -> PathBuf {
    let folder = app.out().join("our-packs");
    write_pack(&folder, "harbour-first-day", "My first day", str::to_owned);
    write_pack(&folder, "harbour-odd", "An odd one", |toml| {
        toml.replace("kind = \"list\"", "kind = \"lists\"")
    });
    write_pack(&folder, "harbour-loose", "A loose one", |toml| {
        toml.replace("kind = \"need\"", "kind = \"person\"")
            .replace("text = {", "name = {")
    });
    folder
}

fn to_settings(app: &App) {
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
}

#[test]
fn a_folder_of_extra_exercises_is_chosen_and_one_of_them_is_done() {
    const LINE: &str = "someone meets me at the gate";
    let app = App::start();
    make_journal(&app);
    let folder = three_packs(&app);
    to_settings(&app);
    app.pick(None);
    app.click("Choose a folder");
    app.wait_until_picked();
    app.wait_for_text("No folder is chosen.");
    app.pick(Some(&folder));
    app.click("Choose a folder");
    app.wait_for_text("These files need a change");
    let said = app.text();
    for part in [
        "harbour-odd/exercise.toml, line 14",
        "harbour-loose/exercise.toml, line",
        "person.name can never be shared; write share = \"never\"",
    ] {
        assert!(said.contains(part), "{part:?} is not in:\n{said}");
    }
    app.click("Put this note away");
    let script = "document.querySelector('.folder').closest('section').scrollIntoView()";
    app.ask(script, vec![]);
    app.check_page_everywhere("settings-packs");

    app.click("Explore");
    app.wait_for_heading("Explore");
    for left_out in ["An odd one", "A loose one"] {
        assert!(!app.text().contains(left_out), "{left_out}");
    }
    app.click("My first day");
    app.wait_for_heading("My first day");
    app.click("Start");
    app.wait_for_heading(QUESTION);
    app.click("Add a line");
    app.type_text(LINE);
    app.click("Continue");
    app.wait_for_heading("Read it through");
    app.click(LINE);
    app.click("Done for now");
    app.wait_for_heading("It is kept");

    // What was mended is read when the folder is chosen again.
    write_pack(&folder, "harbour-odd", "An odd one", str::to_owned);
    to_settings(&app);
    app.pick(Some(&folder));
    app.click("Choose another folder");
    app.wait("the mended one", || {
        app.look("link", "An odd one").is_some()
    });
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.wait_for_text("An odd one");

    to_settings(&app);
    app.click("Take the folder off");
    app.wait_for_text("No folder is chosen.");
    app.click("My story");
    app.wait_for_heading("My story");
    app.click("Energy and boundaries");
    app.wait_for_text(LINE);
    app.assert_nothing_readable(&[LINE, "our-packs"]);
}
