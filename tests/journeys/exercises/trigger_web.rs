//! What can pull: cards laid on piles by the menu, and by dragging.

use serde_json::{Value, json};
use waymark_tests::{App, Hands};

use super::{By, answers, at, keep, nth, on, open, start};

/// Drags a card to a pile of the strip that comes up under the finger; there are three.
fn drag_to_pile(app: &App, card: &str, pile: u32) {
    let script = "const found = [...document.querySelectorAll('.card')].find((card) => card.textContent === arguments[0]);
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        return [box.x + 20, box.y + box.height / 2, innerWidth, innerHeight]";
    let place = app.ask(script, vec![json!(card)]);
    let number = |at: usize| place[at].as_f64().unwrap();
    let (x, y) = (number(0), number(1));
    let left = 252.0 + 40.0;
    let each = (number(2) - left) / 3.0;
    let to = (left + each * (f64::from(pile) - 0.5), number(3) - 40.0);
    app.drag_through(&[(x, y), (x + 30.0, y + 10.0), (to.0, to.1 - 5.0), to]);
}

fn fill_in(by: By) -> Value {
    let app = open("My web of triggers");
    start(&app, "A web of small things");
    app.click("Yes");
    at(&app, "Which of these");
    for pull in ["noise", "rush"] {
        app.click(pull);
    }
    on(&app, "Continue");
    at(&app, "Sort them");
    for (card, pile) in [("noise", 1), ("rush", 3)] {
        if by == By::List {
            app.use_hands(Hands::Keyboard);
            app.go_to_field(&format!("To : {card}"));
            for _ in 0..pile {
                app.press("Down");
            }
            app.click(&format!("Move : {card}"));
            app.use_hands(Hands::Pointer);
        } else {
            drag_to_pile(&app, card, pile);
        }
    }
    on(&app, "Continue");
    at(&app, "How hard");
    app.press_on(&nth(&app, "radio", "7", 0));
    on(&app, "Continue");
    keep(&app);
    answers(&app)
}

#[test]
fn a_web_of_triggers_is_the_same_by_list_and_by_pointer() {
    let by_list = fill_in(By::List);
    assert_eq!(by_list["where"]["value"][0]["pile"], "at-work", "{by_list}");
    assert_eq!(by_list["where"]["value"][1]["pile"], "both", "{by_list}");
    assert_eq!(by_list, fill_in(By::Pointer));
}
