//! A course that is paused and picked up again, and a certificate with its file: put there, looked at,
//! saved for others, and nowhere to be read.

use std::fs;
use std::path::PathBuf;

use waymark_tests::App;

use crate::steps::{PASSPHRASE, lock, make_journal, unlock};

const PDF: &[u8] = include_bytes!("../../crates/papers/tests/fixtures/certificate.pdf");
const PHOTO: &[u8] = include_bytes!("../../crates/papers/tests/fixtures/camera.jpg");
/// Stands in both files, where no seal is round them.
const PLACE: &str = "Quay 4 with the blue door";
const COURSE: &str = "Plaiting with three strands";
const PAPER: &str = "Harbour first aid";

fn to_courses(app: &App) {
    app.click("Learning");
    app.wait_for_heading("Learning");
    app.click("Courses and certificates");
    app.wait_for_heading("Courses and certificates");
}

fn file(app: &App, name: &str, bytes: &[u8]) -> PathBuf {
    let path = app.out().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// Waits until the dialog shows a picture that is there.
fn wait_for_picture(app: &App) {
    let width = "const picture = document.querySelector('dialog[open] img');
        return picture && picture.complete ? picture.naturalWidth : 0";
    app.wait("the picture of the page", || {
        app.ask(width, vec![]).as_u64() >= Some(100)
    });
}

#[test]
fn a_course_is_paused_picked_up_again_and_finished() {
    let app = App::start();
    make_journal(&app);
    to_courses(&app);
    app.click("Add a course");
    app.type_into("Course", COURSE);
    app.type_into("Hours", "Six mornings");
    app.click("Save");
    app.wait_for_text("Planned and wished for");
    for (press, stands) in [
        ("I plan it", "Planned, from"),
        ("It has begun", "Going on, from"),
        ("Pause it", "A pause keeps your place."),
        ("Pick it up again", "Picked up again, from"),
        ("It is finished", "Finished, from"),
    ] {
        app.click(&format!("{press} : {COURSE}"));
        app.wait_for_text(stands);
    }
    app.click("Put this note away");
    app.check_page();
    app.picture("course-finished");
    lock(&app);
    unlock(&app, PASSPHRASE);
    app.wait_for_text("Paused, from");
    app.assert_nothing_readable(&[COURSE, "Six mornings"]);
}

#[test]
fn a_certificate_has_its_file_beside_it_and_says_when_it_runs_out() {
    let app = App::start();
    make_journal(&app);
    to_courses(&app);
    app.click("Add a certificate");
    app.type_into("Certificate", PAPER);
    app.type_into("When I got it", "tomorrow");
    app.type_into("When it runs out", "today");
    app.click("Save");
    app.wait_for_text("This certificate would run out before you got it.");
    app.type_into("When I got it", "1.5.2025");
    app.type_into("When it runs out", "tomorrow");
    app.click("Save");
    app.wait_for_text("It runs out in one day");

    let add = format!("Add the file : {PAPER}");
    app.pick(Some(&file(&app, "words.pdf", b"a page of words")));
    app.click(&add);
    app.wait_for_text("This is no PDF file and no picture");
    app.pick(Some(&file(&app, "certificate.pdf", PDF)));
    app.click(&add);
    app.wait_for_text("A PDF file, 2 pages");
    app.wait("the small picture", || {
        let script = "return document.querySelector('main img')?.naturalWidth ?? 0";
        app.ask(script, vec![]).as_u64() >= Some(100)
    });
    app.click(&format!("Look at it : {PAPER}"));
    wait_for_picture(&app);
    app.wait_for_text("Page 1 of 2");
    app.picture("certificate-page");
    app.click("Next page");
    app.wait_for_text("Page 2 of 2");
    wait_for_picture(&app);
    app.click("Close");
    app.click("Put this note away");
    app.check_page();

    app.pick(Some(&file(&app, "licence.jpg", PHOTO)));
    app.click(&format!("Choose another file : {PAPER}"));
    app.wait_for_text("A picture, 4 kB");
    let copy = app.out().join("copy.jpg");
    app.pick(Some(&copy));
    app.click(&format!("Save a copy for others : {PAPER}"));
    app.wait_for_text("The copy is saved.");
    let copied = fs::read(&copy).unwrap();
    let held = |bytes: &[u8]| {
        bytes
            .windows(PLACE.len())
            .any(|part| part == PLACE.as_bytes())
    };
    assert!(held(PHOTO) && !held(&copied) && copied.starts_with(&[0xff, 0xd8]));
    app.picture("certificate-with-picture");

    lock(&app);
    unlock(&app, PASSPHRASE);
    app.click(&format!("Look at it : {PAPER}"));
    wait_for_picture(&app);
    app.assert_nothing_readable(&[PAPER, PLACE, "Bike licence"]);
}
