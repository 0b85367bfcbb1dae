//! A road: by rows of fields, and by pressing on the road.

use serde_json::Value;

use super::{By, answers, at, fill, keep, nth, on, open, start};

fn fill_in(by: By) -> Value {
    let app = open("My road so far");
    start(&app, "This page looks back.");
    app.click("Yes");
    at(&app, "Start with two");
    if by == By::List {
        app.press_on(&nth(&app, "radio", "3", 0));
        app.click("Add a moment");
        app.press_on(&nth(&app, "radio", "4", 1));
    } else {
        // 3 of 5 stands at 100 of 240; the second is put at 5 and pulled down to 4.
        app.drag("[data-road]", &[(0.8, 100.0 / 240.0)]);
        app.drag("[data-road]", &[(0.8, 20.0 / 240.0), (0.8, 60.0 / 240.0)]);
    }
    fill(&app, "What it was", 0, "the choir");
    fill(&app, "When", 0, "14");
    fill(&app, "What it was", 1, "the ferry");
    fill(&app, "When", 1, "12");
    app.wait_for_text("2 moments.");
    if by == By::List {
        app.check_page_everywhere("exercise-road");
    }
    on(&app, "Continue");
    keep(&app);
    answers(&app)
}

#[test]
fn a_road_is_the_same_by_list_and_by_pointer() {
    let by_list = fill_in(By::List);
    let points = &by_list["good-moments"]["value"];
    assert_eq!(points[0]["title"], "the ferry", "by time: {by_list}");
    assert_eq!(points[1]["feeling"], 3, "{by_list}");
    assert_eq!(by_list, fill_in(By::Pointer));
}
