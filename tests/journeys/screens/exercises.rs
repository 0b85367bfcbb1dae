//! The shelf of exercises, and a walk through each of the six.

use waymark_tests::App;

use super::{Tour, go, open_sample};

/// One question on the way: how it begins, what is done there, and the name of its picture.
struct At {
    question: &'static str,
    work: fn(&App),
    stop: Option<&'static str>,
}

const fn at(question: &'static str, stop: &'static str, work: fn(&App)) -> At {
    At {
        question,
        work,
        stop: Some(stop),
    }
}

const fn by_the_way(question: &'static str, work: fn(&App)) -> At {
    At {
        question,
        work,
        stop: None,
    }
}

/// Opens an exercise from the shelf.
pub(super) fn open(app: &App, title: &str) {
    go(app, "Explore");
    app.click(title);
    app.wait_for_heading(title);
}

/// Walks through an exercise to its last page, a glance or a full look at each question.
fn walk(tour: &Tour<'_>, title: &str, ways: &[At]) {
    let app = tour.app;
    open(app, title);
    app.click(if app.look("button", "Start").is_some() {
        "Start"
    } else {
        "Begin a new one"
    });
    app.wait("the first question", || app.heading() != title);
    let mut met = 0;
    while app.heading() != "Read it through" {
        let question = app.heading();
        let way = ways.iter().find(|way| question.starts_with(way.question));
        if let Some(way) = way {
            met += 1;
            (way.work)(app);
        }
        match way.and_then(|way| way.stop) {
            Some(name) => tour.stop(name),
            None => tour.glance(&question),
        }
        app.click("Continue");
        app.wait("the next question", || app.heading() != question);
    }
    assert_eq!(met, ways.len(), "a question of {title} was not met");
}

#[test]
fn the_shelf_and_what_was_done_before() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "explore");
    app.click("Today");
    tour.stop("today");
    go(&app, "Explore");
    tour.stop("shelf");
    open(&app, "Trying it on: does it fit me?");
    tour.stop("overview");
    app.click("Read two side by side");
    app.click("Show both");
    app.click("Show as a table");
    tour.stop_here("two-runs");
    open(&app, "One small step");
    app.click("Show me the questions first");
    tour.stop("overview-care");
    open(&app, "Kind words I kept");
    let run = app.ask(
        "return document.querySelector('main .date a').innerText",
        vec![],
    );
    app.click(run.as_str().unwrap());
    app.wait_for_text("Kept from it");
    tour.stop("read-run");
    tour.end();
}

#[test]
fn words_and_choices() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "words");
    walk(
        &tour,
        "Kind words I kept",
        &[
            at("What kind or fair thing", "text", |app| {
                app.type_into(
                    "What kind or fair thing did someone say about you or your work? Use their words if you can.",
                    "You waited until the dough was ready.",
                );
            }),
            at("Who said it", "list-in-columns", |app| {
                app.type_into("Who", "Yota");
                app.type_into("When", "on a Friday");
            }),
            at("What did they see", "word-pick", |app| {
                app.click("calm");
                app.click("Add a word of your own");
                app.type_text("hears small things");
            }),
            at("Part of you", "choice", |app| app.click("Yes")),
            by_the_way("May it be used", |app| app.click("Yes")),
        ],
    );
    app.click("calm");
    app.click("May be offered when I share");
    tour.stop("keep");
    app.click("Done for now");
    app.wait_for_heading("It is kept");
    tour.stop("kept");
    tour.end();
}

#[test]
fn lists_and_what_comes_after_a_heavy_one() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "lists");
    walk(
        &tour,
        "A time I managed",
        &[
            by_the_way("Think of one time", |app| {
                app.press("Tab");
            }),
            at("What did you do", "list", |app| {
                for line in ["Opened the door", "Said good morning"] {
                    app.click("Add a line");
                    app.type_text(line);
                }
            }),
            by_the_way("Which strengths", |app| {
                app.click("brave");
                app.click("honest");
            }),
            at("How much would you", "ratings", |_| ()),
        ],
    );
    app.click("Done for now");
    app.wait_for_heading("Come back to now");
    tour.stop("landing");
    walk(&tour, "I learned something", &[]);
    tour.end();
}

#[test]
fn cards_and_three_lines() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "cards");
    walk(
        &tour,
        "What matters to me",
        &[at("Put each card", "piles", |_| ())],
    );
    walk(
        &tour,
        "Trying it on: does it fit me?",
        &[
            by_the_way("What are you trying", |app| {
                app.type_into(
                    "What are you trying or thinking about? A job, a course, a place to help out. Give it a name.",
                    "Tove's bakery",
                );
            }),
            at("How is it for you", "sense", |_| ()),
            at("Look at the place", "place-check", |_| ()),
        ],
    );
    tour.end();
}

#[test]
fn one_small_step() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "step");
    walk(
        &tour,
        "One small step",
        &[
            by_the_way("What is one small", |app| {
                app.type_into(
                    "What is one small thing you would like in the next week or two? Make it so small you are nearly sure.",
                    "Ask for one more morning",
                );
            }),
            at("How sure", "rating", |_| ()),
            at("What would be OK", "levels", |app| {
                app.type_into("OK", "I write it on a note");
            }),
            at("Who may know", "parts", |app| {
                app.type_into("When to look at it again", "in the spring");
            }),
        ],
    );
    app.click("Done for now");
    app.wait_for_heading("It is kept");
    tour.end();
}
