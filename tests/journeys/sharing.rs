//! Sharing: what is news for one reader and not for another, private words, a sealed page that the
//! plain `age` command line opens.

use std::fs;
use std::path::Path;
use std::process::Command;

use waymark_tests::App;

use crate::steps::make_journal;

const TOLD: &str = "seven yellow boats";

/// Keeps a thing by hand and lets it be offered.
pub(crate) fn keep(app: &App, kind: &str, fields: &[(&str, &str)]) {
    app.click("My story");
    app.wait_for_heading("My story");
    let page = match kind {
        "Add what I need" => "Energy and boundaries",
        _ => "Strengths and skills",
    };
    app.click(page);
    app.wait_for_heading(page);
    app.click(kind);
    for (label, text) in fields {
        app.type_into(label, text);
    }
    app.click("Save");
    app.wait_for_text(fields[0].1);
}

/// Begins a share for a reader, new or known, up to the ticks.
pub(crate) fn share_with(app: &App, reader: &str, known: bool) {
    app.click("Share");
    app.wait("the first page of sharing", || {
        app.text().contains("You decide what leaves") || app.text().contains("The name on the page")
    });
    // What has to be said before sharing is said once.
    if app.look("button", "Choose for whom").is_some() {
        app.click("Choose for whom");
    }
    app.wait_for_text("What stands on the page");
    if known {
        app.click(reader);
    } else {
        if app.text().contains("Somebody new") {
            app.click("Somebody new");
        }
        app.type_into("Their name", reader);
    }
    app.click("Continue");
    app.wait_for_text("Everything is off");
}

/// Makes the file in a form and gives what was written.
pub(crate) fn make_file(app: &App, form: &str, path: &Path) -> Vec<u8> {
    app.click("Choose the kind of file");
    app.wait_for_text("What kind of file");
    if app.look("radio", form).is_none() {
        app.click("More kinds of file");
    }
    app.click(form);
    if form.contains("locked") {
        app.type_into("Passphrase for this file", TOLD);
    }
    app.pick(Some(path));
    app.click("Make the file");
    app.wait_for_text("The file is made");
    fs::read(path).expect("the file was written")
}

/// Opens a sealed file with Debian's `age`, which asks for the passphrase at a terminal.
fn age_opens(path: &Path) -> String {
    let script = "import os, pty, sys, time\n\
        pid, terminal = pty.fork()\n\
        if pid == 0:\n    os.execvp('age', ['age', '-d', '-o', sys.argv[1] + '.open', sys.argv[1]])\n\
        time.sleep(0.5)\n\
        os.write(terminal, sys.argv[2].encode() + b'\\n')\n\
        try:\n    while os.read(terminal, 1000): pass\n\
        except OSError: pass\n\
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))";
    let opened = Command::new("python3")
        .args(["-c", script])
        .arg(path)
        .arg(TOLD)
        .status()
        .expect("python3");
    assert!(opened.success(), "age does not open {}", path.display());
    fs::read_to_string(format!("{}.open", path.display())).expect("age wrote the page")
}

#[test]
fn each_reader_gets_their_own_news_and_age_opens_the_sealed_page() {
    let app = App::start();
    make_journal(&app);
    keep(
        &app,
        "Add what I need",
        &[("What I need", "a list of tasks in the morning")],
    );
    app.click("May be offered when I share");
    share_with(&app, "Ingrid", false);
    app.click("What I need");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let sealed = app.out().join("one.age");
    let bytes = make_file(&app, "A page inside a locked file", &sealed);
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    assert!(age_opens(&sealed).contains("a list of tasks in the morning"));

    keep(
        &app,
        "Add a strength",
        &[
            ("Strength", "steady hands"),
            ("One time it showed", "I iced forty buns"),
        ],
    );
    app.click("May be offered when I share");

    // For Ingrid the strength is new and the need is not; for Per there is no last time.
    share_with(&app, "Ingrid", true);
    app.wait_for_text("steady hands");
    app.click("Strength, new since last time");
    app.click("What I need, the same as last time");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let second = make_file(
        &app,
        "Plain text with marks (Markdown)",
        &app.out().join("two.md"),
    );
    let second = String::from_utf8(second).unwrap();
    assert!(second.contains("Since last time"), "{second}");
    assert!(second.contains("steady hands"));
    assert!(!second.contains("forty buns"), "the proof was never ticked");
    share_with(&app, "Per", false);
    app.click("Strength");
    app.click("See the page");
    app.wait_for_text("This is what they will read");
    let other = make_file(
        &app,
        "Plain text with marks (Markdown)",
        &app.out().join("three.md"),
    );
    let other = String::from_utf8(other).unwrap();
    assert!(!other.contains("Since last time"), "{other}");
    app.assert_nothing_readable(&["list of tasks", "forty buns", TOLD, "Ingrid"]);
}

#[test]
fn a_private_word_waits_for_a_decision_and_does_not_leave() {
    let app = App::start();
    make_journal(&app);
    app.click("Share");
    app.wait_for_text("You decide what leaves");
    app.click("Private words");
    app.click("Add a word or a name");
    app.type_into("Word", "Trollstua");
    app.type_into("What to say in its place", "a place I know");
    app.click("Save");
    app.wait_for_text("Trollstua");
    keep(
        &app,
        "Add what I need",
        &[("What I need", "a door to close, as at trollstua’s loft")],
    );
    app.click("May be offered when I share");
    share_with(&app, "Ingrid", false);
    app.click("What I need");
    app.click("See the page");
    app.wait_for_text("Waymark points at these words");
    app.picture("share-private-word");
    app.click("Choose the kind of file");
    app.wait_for_text("Waymark points at these words");
    app.click("Say something else");
    app.wait_until_gone("Waymark points at these words");
    app.click("Choose the kind of file");
    app.click("A page for any browser");
    app.pick(Some(&app.out().join("page.html")));
    app.click("Make the file");
    app.wait_for_text("The file is made");
    let page = fs::read_to_string(app.out().join("page.html"))
        .unwrap()
        .to_lowercase();
    assert!(!page.contains("trollstua"), "the private word left");
    assert!(page.contains("a place i know"), "its replacement did not");
}
