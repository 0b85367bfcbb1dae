//! What was kept, read again with its picture; two dates beside and over each other.

use waymark_tests::App;

use super::{Tour, exercises::open, open_sample};

/// Opens the newest version of an exercise that was kept.
fn read(app: &App, title: &str) {
    open(app, title);
    let run = app.ask(
        "return document.querySelector('main .date a').innerText",
        vec![],
    );
    app.click(run.as_str().unwrap());
    app.wait_for_text("What you wrote");
}

#[test]
fn pictures_of_what_was_kept() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "pictures");
    for (title, name) in [
        ("My tree", "tree"),
        ("What fills me, what drains me", "energy"),
        ("My web of triggers", "trigger-web"),
        ("Growing step by step", "ladder"),
        ("Three roads", "roads"),
    ] {
        read(&app, title);
        tour.stop_at("main figure", name);
    }
    tour.end();
}

#[test]
fn two_dates_beside_and_over_each_other() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "two-dates");
    for (title, name) in [
        ("My life rainbow", "rainbow"),
        ("Skills I already use", "ratings"),
    ] {
        open(&app, title);
        app.click("Read two side by side");
        app.click("Show both");
        app.wait_for_text("Me, ");
        if name == "rainbow" {
            tour.stop_at(".two", "answers");
        }
        tour.stop_at(".two ~ figure", name);
    }
    tour.end();
}
