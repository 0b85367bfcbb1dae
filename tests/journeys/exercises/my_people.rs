//! People in rings: by the menu beside each name, and by dragging a name to a ring.

use serde_json::{Value, json};
use waymark_tests::{App, Hands};

use super::{By, answers, keep, on, open, start};

/// Drags a name, and lets it go on a ring of the strip that comes up under the finger.
fn drag_to_ring(app: &App, name: &str, ring: u32) {
    let centre = |selector: &str| -> (f64, f64) {
        let script = "const found = document.querySelector(arguments[0]);
            found.scrollIntoView({ block: 'center' });
            const box = found.getBoundingClientRect();
            return [box.x + 20, box.y + box.height / 2]";
        let at = app.ask(script, vec![json!(selector)]);
        (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
    };
    let from = centre(&format!("[data-name='{name}']"));
    // The rings of the list stand on the page; the strip repeats them at its foot.
    let height = app.ask("return innerHeight", vec![]).as_f64().unwrap();
    let width = app.ask("return innerWidth", vec![]).as_f64().unwrap();
    let left = 252.0 + 40.0;
    let each = (width - left) / 4.0;
    let to = (left + each * (f64::from(ring) - 0.5), height - 40.0);
    app.drag_through(&[from, (from.0 + 30.0, from.1 + 10.0), (to.0, to.1 - 5.0), to]);
}

fn fill_in(by: By) -> Value {
    let app = open("My people");
    start(&app, "You are in the middle.");
    for name in ["Kari", "Ola"] {
        app.type_into("Name, letter or word", name);
        app.press("Enter");
        app.wait_for_text(&format!("More about {name}"));
    }
    if by == By::List {
        app.use_hands(Hands::Keyboard);
        app.go_to_field("To : Ola");
        app.press("Down");
        app.press("Down");
        app.click("Move : Ola");
        app.use_hands(Hands::Pointer);
    } else {
        drag_to_ring(&app, "Ola", 3);
    }
    app.wait_for_text("Further out: 1.");
    app.click("More about Kari");
    app.type_into("What they are to you", "sister, boat");
    if by == By::List {
        app.check_page_everywhere("exercise-people");
    }
    on(&app, "Continue");
    keep(&app);
    answers(&app)
}

#[test]
fn my_people_are_the_same_by_list_and_by_pointer() {
    let by_list = fill_in(By::List);
    assert_eq!(by_list["circles"]["value"][1]["ring"], 3, "{by_list}");
    assert_eq!(by_list, fill_in(By::Pointer));
}
