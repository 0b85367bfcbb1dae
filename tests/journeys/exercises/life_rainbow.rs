//! The parts of a life over ages: by rows of fields, and by drawing bands and columns.

use serde_json::Value;
use waymark_tests::App;

use super::{By, answers, at, fill, keep, nth, on, open, start};

/// Where an age stands on a band that holds 40 years.
fn age(years: f64) -> f64 {
    (years / 40.0 * 600.0 + 10.0) / 620.0
}

/// Where a weight of 5 stands on the columns.
fn weight(weight: f64) -> f64 {
    (108.0 - weight / 5.0 * 100.0) / 132.0
}

fn bands(app: &App, by: By) {
    for (place, (role, from, to)) in [("friend", 10, 20), ("worker", 16, 20)].iter().enumerate() {
        if by == By::List {
            fill(app, "From age", place, &from.to_string());
            fill(app, "To age (empty: still there)", place, &to.to_string());
        } else {
            let way = [
                (age(f64::from(*from)), 0.35),
                (age(f64::from(from + 2)), 0.35),
                (age(f64::from(*to)), 0.35),
            ];
            app.drag(&format!("[data-track='{role}']"), &way);
        }
    }
    app.wait_for_text("2 parts.");
}

fn weights(app: &App, by: By) {
    if by == By::Pointer {
        let columns = |last: u32, height: f64| -> Vec<(f64, f64)> {
            let x = |at: u32| (f64::from(at) + 0.5) / 6.0;
            (0..last).map(|at| (x(at), weight(height))).collect()
        };
        app.drag("[data-columns='friend']", &columns(5, 2.0));
        app.drag("[data-columns='worker']", &columns(2, 4.0));
        return;
    }
    app.press_on(&nth(app, "radio", "2", 0));
    app.click("The same for all these years : friend");
    app.click("friend, year by year");
    app.click("worker, year by year");
    app.press_on(&nth(app, "radio", "4", 0));
    app.press_on(&nth(app, "radio", "4", 1));
}

fn fill_in(by: By) -> Value {
    let app = open("My life rainbow");
    start(&app, "We all wear");
    app.click("friend");
    app.click("worker");
    on(&app, "Continue");
    at(&app, "Each band");
    bands(&app, by);
    if by == By::List {
        app.check_page_everywhere("exercise-rainbow-bands");
    }
    on(&app, "Continue");
    at(&app, "Make a band");
    weights(&app, by);
    if by == By::List {
        app.check_page_everywhere("exercise-rainbow-weights");
    }
    on(&app, "Continue");
    on(&app, "Skip this one");
    at(&app, "Draw the next");
    app.press_on(&nth(&app, "radio", "Grow", 1));
    if by == By::List {
        app.check_page_everywhere("exercise-rainbow-wish");
    }
    on(&app, "Continue");
    keep(&app);
    answers(&app)
}

#[test]
fn a_life_rainbow_is_the_same_by_list_and_by_pointer() {
    let by_list = fill_in(By::List);
    assert_eq!(by_list["bands"]["value"][0]["from"], 10, "{by_list}");
    assert_eq!(by_list["weights"]["value"].as_array().unwrap().len(), 7);
    assert_eq!(by_list, fill_in(By::Pointer));
}
