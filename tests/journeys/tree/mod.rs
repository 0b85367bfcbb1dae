//! What a screen reader is given: the accessibility tree of pages, compared with what it was.
//!
//! The trees lie in `tests/a11y`. A name that changed, a label that was lost and a part that took
//! another role are lines that differ. `INSTA_UPDATE=always` writes them anew; then read the diff.

mod sharing;
mod work;

use std::{thread, time::Duration};

use waymark_tests::{App, Start};

use crate::steps::{begin_exercise, go_on_to, make_journal};
use crate::together::{begin as begin_session, prepare as prepare_session};

/// What is offered there turns with the days.
const TURNS: &str = "Three you could try";
/// What the note with *Undo* is called.
const UNDO: &str = "What you did last";
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Compares the tree of the page with the one that is kept under this name.
fn compare(app: &App, name: &str) {
    let tree = page_of(&settled(app));
    assert!(tree.lines().count() > 5, "there is no page in the tree");
    insta::with_settings!({
        snapshot_path => "../../a11y",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, tree);
    });
}

/// Waits until the tree is the same twice: it follows the page by some milliseconds.
fn settled(app: &App) -> String {
    let heading = format!("heading \"{}\"", plain(&app.heading()));
    let mut before = app.tree();
    for _ in 0..40 {
        thread::sleep(Duration::from_millis(150));
        let now = app.tree();
        if now == before && plain(&now).contains(&heading) {
            return now;
        }
        before = now;
    }
    app.give_up(&format!("the tree does not come to rest:\n{before}"))
}

/// Takes out the marks that hold text of two directions apart.
fn plain(text: &str) -> String {
    text.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}'), "")
}

/// The main part alone, without days, times, and what turns with the days.
fn page_of(tree: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let lines: Vec<&str> = tree.lines().collect();
    let main = lines
        .iter()
        .rposition(|line| line.trim_start().starts_with("landmark \"\""))
        .expect("a main part");
    let base = depth(lines[main]);
    let mut turning: Option<usize> = None;
    let mut page = Vec::new();
    for line in &lines[main + 1..] {
        let here = depth(line);
        if !line.trim().is_empty() && here <= base && line.starts_with(' ') {
            break;
        }
        if turning.is_some_and(|at| here > at) {
            continue;
        }
        // The note with *Undo* goes by itself after a while.
        let passes = line.contains("panel") && line.contains(UNDO);
        let turns = line.contains("landmark") && line.contains(TURNS);
        turning = (turns || passes).then_some(here);
        if passes {
            continue;
        }
        let text = line.get(base..).unwrap_or(line).replace(" focused", "");
        page.push(without_days(&plain(&text)));
    }
    page.join("\n")
}

/// Puts a word in the place of each date and time.
fn without_days(line: &str) -> String {
    let bare = |word: &str| {
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_owned()
    };
    let is_number = |word: Option<&&str>, most: usize| {
        word.is_some_and(|word| {
            let word = bare(word);
            !word.is_empty() && word.len() <= most && word.chars().all(|one| one.is_ascii_digit())
        })
    };
    let words: Vec<&str> = line.split(' ').collect();
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = words[at];
        let month = MONTHS.contains(&bare(word).as_str());
        let day_before = at > 0 && is_number(words.get(at - 1), 2);
        let year_after = is_number(words.get(at + 1), 4);
        if month && (day_before || year_after) {
            if day_before {
                out.pop();
            }
            if out.last().is_some_and(|last| bare(last).ends_with("day")) {
                let weekday = out.pop().unwrap_or_default();
                let start = weekday.find(char::is_alphabetic).unwrap_or(0);
                out.push(format!("{}[day]", &weekday[..start]));
            } else {
                out.push("[day]".to_owned());
            }
            let last = if year_after { words[at + 1] } else { word };
            let end = last.rfind(char::is_alphanumeric).map_or(0, |end| end + 1);
            if let Some(day) = out.last_mut() {
                day.push_str(&last[end..]);
            }
            at += if year_after { 2 } else { 1 };
            continue;
        }
        let clock = bare(word);
        let is_time = clock.len() == 5
            && clock.as_bytes()[2] == b':'
            && clock.bytes().all(|one| one.is_ascii_digit() || one == b':');
        out.push(if is_time {
            word.replace(&clock, "[time]")
        } else {
            word.to_owned()
        });
        at += 1;
    }
    out.join(" ")
}

#[test]
fn days_and_times_are_taken_out_and_nothing_else() {
    for (line, told) in [
        ("Kept Sunday, 22 November 2026.", "Kept [day]."),
        ("link \"Tuesday, 3 May 2027\"", "link \"[day]\""),
        ("May it be used?", "May it be used?"),
        ("in May 2027, 3 of 5", "in [day], 3 of 5"),
        ("Saved 14:02, here", "Saved [time], here"),
    ] {
        assert_eq!(without_days(line), told);
    }
}

fn with_reader() -> App {
    Start::default().with_screen_reader().open()
}

#[test]
fn explore_a_path_and_the_safety_page() {
    let app = with_reader();
    make_journal(&app);
    app.click("Explore");
    app.wait_for_heading("Explore");
    compare(&app, "explore");
    app.click("Hard stretch");
    app.wait_for_heading("Hard stretch");
    compare(&app, "path");
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    compare(&app, "safety");
}

#[test]
fn a_question_of_every_kind() {
    let app = with_reader();
    make_journal(&app);
    begin_exercise(&app, "Kind words I kept");
    compare(&app, "step-text");
    go_on_to(&app, "Who said it");
    compare(&app, "step-list");
    go_on_to(&app, "What did they see");
    compare(&app, "step-word-pick");
    go_on_to(&app, "Part of you");
    compare(&app, "step-choice");
    begin_exercise(&app, "What matters to me");
    compare(&app, "step-card-sort");
    begin_exercise(&app, "Trying it on: does it fit me?");
    go_on_to(&app, "How is it for you");
    compare(&app, "step-sense-sliders");
    begin_exercise(&app, "Check-in with my buddy");
    go_on_to(&app, "You: how was it?");
    compare(&app, "step-rated-list");
}

#[test]
fn a_question_of_every_drawn_kind() {
    let app = with_reader();
    make_journal(&app);
    begin_exercise(&app, "My life rainbow");
    app.click("friend");
    app.click("worker");
    go_on_to(&app, "Each band");
    compare(&app, "step-rainbow");
    begin_exercise(&app, "My road so far");
    app.click("Yes");
    app.wait("the first moments", || {
        app.heading().starts_with("Start with two")
    });
    compare(&app, "step-timeline");
    begin_exercise(&app, "My people");
    compare(&app, "step-people-circles");
    begin_exercise(&app, "Me, later");
    go_on_to(&app, "Write a few kind lines");
    compare(&app, "step-letter");
}

#[test]
fn the_pages_of_kept_things_while_they_are_empty() {
    // What the sample journal keeps of one moment stands in an order of chance.
    let app = with_reader();
    make_journal(&app);
    for (place, page, name) in [
        ("My story", "What matters and hopes", "kept-matters"),
        ("My story", "Strengths and skills", "kept-strengths"),
        ("My story", "Life roles", "kept-roles"),
        ("My story", "People", "kept-people"),
        ("My story", "Places", "kept-places"),
        ("My story", "Energy and boundaries", "kept-energy"),
        ("My story", "My story and roads", "kept-roads"),
        ("My story", "Letters", "kept-letters"),
        ("My plan", "Tries and help", "kept-work"),
        ("My plan", "Agreements", "kept-agreements"),
        ("My plan", "Questions", "kept-questions"),
        ("My plan", "Sessions", "kept-sessions"),
        ("Learning", "Courses and certificates", "kept-courses"),
    ] {
        app.click(place);
        app.wait_for_heading(place);
        app.click(page);
        app.wait_for_heading(page);
        compare(&app, name);
    }
}

#[test]
fn a_session_for_two_from_the_list_to_its_page() {
    let app = with_reader();
    make_journal(&app);
    prepare_session(&app);
    compare(&app, "session-prepare");
    begin_session(&app);
    app.type_into("A note on this point", "One Friday more is fine");
    app.click("Add the note");
    app.wait_for_text("One Friday more is fine");
    app.wait_for_text(", on this computer only");
    compare(&app, "session-point");
    app.click("Off the record");
    app.wait_for_heading("Off the record");
    compare(&app, "session-off");
    app.click("Back on the record");
    app.click("Agreements");
    app.wait_for_heading("Agreements");
    compare(&app, "session-agreements");
    app.click("Read back");
    app.wait_for_heading("Read back");
    compare(&app, "session-read-back");
}
