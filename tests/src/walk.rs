//! Reaching things by keyboard alone.

use serde_json::{Value, json};

use crate::{
    app::App,
    find::{FIND, Found},
    hands::Action,
};

const STEPS: usize = 250;

impl App {
    /// Presses Tab until the wanted element has the focus.
    pub fn walk_to(&self, wanted: &Found) {
        for _ in 0..STEPS {
            if self.has_focus(wanted) {
                return;
            }
            self.press("Tab");
        }
        self.give_up(&format!(
            "Tab never reaches {} {:?}",
            wanted.role, wanted.name
        ));
    }

    /// Walks to the element and presses it with the key its kind answers to.
    pub(crate) fn walk_and_press(&self, wanted: &Found) {
        match wanted.role.as_str() {
            "radio" | "tab" => self.walk_within_group(wanted),
            "checkbox" | "switch" | "option" => {
                self.walk_to(wanted);
                self.press("Space");
            }
            _ => {
                self.walk_to(wanted);
                self.press("Enter");
            }
        }
    }

    /// Reaches the group by Tab and the choice in it by arrow keys.
    fn walk_within_group(&self, wanted: &Found) {
        for _ in 0..STEPS {
            if self.in_same_group(wanted) {
                break;
            }
            self.press("Tab");
        }
        // Space chooses the one that has the focus already; arrows choose as they move.
        for _ in 0..STEPS {
            if self.has_focus(wanted) {
                self.press("Space");
                return;
            }
            self.press("Down");
        }
        self.give_up(&format!("no key reaches the choice {:?}", wanted.name));
    }

    fn has_focus(&self, wanted: &Found) -> bool {
        let script = "return document.activeElement === arguments[0]";
        self.ask(script, vec![json!(wanted.element)]) == json!(true)
    }

    fn in_same_group(&self, wanted: &Found) -> bool {
        let script = "const [wanted] = arguments; const focus = document.activeElement;
            if (focus === wanted) return true;
            if (wanted.type === 'radio') {
              return focus.type === 'radio' && focus.name === wanted.name && focus.form === wanted.form;
            }
            const group = wanted.closest('[role=tablist],[role=radiogroup]');
            return !!group && group.contains(focus);";
        self.ask(script, vec![json!(wanted.element)]) == json!(true)
    }

    /// Describes what has the focus as `role "name"`.
    #[must_use]
    pub fn focus(&self) -> String {
        let script = format!(
            "{FIND} const focus = document.activeElement;
            return focus && focus !== document.body ? `${{roleOf(focus)}} \"${{nameOf(focus)}}\"` : ''"
        );
        self.ask(&script, vec![])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Walks once through the page by Tab and ends the test unless the order is that of the
    /// document and every stop is seen: in view, not covered, with a ring of at least 3 px.
    pub fn check_tab_walk(&self) {
        self.note(Action::Script("tab walk"));
        let mut stops: Vec<Value> = Vec::new();
        for _ in 0..STEPS {
            self.press("Tab");
            let stop = self.ask(&format!("{FIND}\n{}", include_str!("stop.js")), vec![]);
            if stop.is_null() || stops.iter().any(|before| before["place"] == stop["place"]) {
                break;
            }
            stops.push(stop);
        }
        assert!(
            !stops.is_empty(),
            "Tab reaches nothing on {:?}",
            self.heading()
        );
        let problems: Vec<String> = stops
            .iter()
            .filter(|stop| stop["problem"] != json!(""))
            .map(|stop| format!("{}: {}", stop["what"], stop["problem"]))
            .collect();
        assert!(
            problems.is_empty(),
            "{:?}:\n{}",
            self.heading(),
            problems.join("\n")
        );
        let mut places: Vec<i64> = stops
            .iter()
            .filter_map(|stop| stop["place"].as_i64())
            .collect();
        // The walk may begin anywhere: turn it so that it begins with the first stop.
        let first = places
            .iter()
            .enumerate()
            .min_by_key(|(_, place)| **place)
            .map_or(0, |(at, _)| at);
        places.rotate_left(first);
        assert!(
            places.is_sorted(),
            "Tab goes another way than the page reads: {stops:#?}"
        );
    }
}
