//! Finds things as a person does: by what they are and what they are called.

use std::{
    thread,
    time::{Duration, Instant},
};

use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::app::App;

pub(crate) const FIND: &str = include_str!("find.js");
/// The key under which WebDriver sends an element.
pub(crate) const ELEMENT_KEY: &str = "element-6066-11e4-a52e-4f735466cecf";
const WAIT: Duration = Duration::from_secs(6);

/// One visible element.
#[derive(Clone, Debug)]
pub struct Found {
    pub(crate) element: Element,
    /// What it is: `button`, `textbox`, `heading`, …
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What it holds, if it is a field.
    pub value: String,
}

impl App {
    /// Waits for one visible element of this role and exact name; `""` stands for any role.
    #[must_use]
    pub fn get(&self, role: &str, name: &str) -> Found {
        self.get_one_of(&[role], name)
    }

    /// Waits for an element of one of these roles whose name is `name`.
    #[must_use]
    pub fn get_one_of(&self, roles: &[&str], name: &str) -> Found {
        let start = Instant::now();
        loop {
            if let Some(found) = roles.iter().find_map(|role| self.look(role, name)) {
                return found;
            }
            if start.elapsed() > WAIT {
                self.give_up(&format!("no {} called {name:?}", roles.join(" or ")));
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Looks once for an element, without waiting.
    #[must_use]
    pub fn look(&self, role: &str, name: &str) -> Option<Found> {
        self.look_all(role, name).into_iter().next()
    }

    /// Lists all visible elements of this role and name at this moment; `""` stands for any.
    #[must_use]
    pub fn look_all(&self, role: &str, name: &str) -> Vec<Found> {
        let script = format!(
            "{FIND} const [role, name] = arguments;
            const found = [];
            for (const element of document.querySelectorAll(selector)) {{
              if (!visible(element)) continue;
              const is = roleOf(element);
              if (role && is !== role) continue;
              const called = nameOf(element);
              if (name && called !== name) continue;
              found.push({{ element, role: is, name: called, value: element.value ?? '' }});
            }}
            return found;"
        );
        let found = self.ask(&script, vec![json!(role), json!(name)]);
        found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| self.as_found(one))
            .collect()
    }

    fn as_found(&self, one: &Value) -> Option<Found> {
        let id = one["element"][ELEMENT_KEY].as_str()?.to_owned();
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        Some(Found {
            element: Element::from_element_id(self.client(), id.into()),
            role: text("role"),
            name: text("name"),
            value: text("value"),
        })
    }

    /// Returns where something stands in the window: left, top, width, height in whole pixels.
    #[must_use]
    pub fn rectangle(&self, found: &Found) -> Value {
        let script = "const box = arguments[0].getBoundingClientRect();
            return [box.left, box.top, box.width, box.height].map(Math.round)";
        self.ask(script, vec![json!(found.element)])
    }

    /// Waits until the page shows this text somewhere.
    pub fn wait_for_text(&self, text: &str) {
        self.wait(&format!("the text {text:?}"), || self.text().contains(text));
    }

    /// Waits until the page no longer shows this text.
    pub fn wait_until_gone(&self, text: &str) {
        self.wait(&format!("no text {text:?}"), || !self.text().contains(text));
    }

    /// Returns the text of the page as shown, isolation marks left out.
    #[must_use]
    pub fn text(&self) -> String {
        let script = r"return (document.body?.innerText ?? '').replace(/[\u2066-\u2069]/g, '')";
        self.ask(script, vec![])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Returns the text of the page's first heading.
    #[must_use]
    pub fn heading(&self) -> String {
        let script = "return document.querySelector('h1')?.innerText ?? ''";
        self.ask(script, vec![])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until another page stands there. Between two pages there is no heading at all.
    pub fn wait_for_another_heading(&self, before: &str) {
        self.wait("another page", || {
            let now = self.heading();
            !now.is_empty() && now != before
        });
    }

    /// Waits until the page's first heading is this one.
    pub fn wait_for_heading(&self, heading: &str) {
        self.wait(&format!("the heading {heading:?}"), || {
            self.heading() == heading
        });
    }

    /// Waits, up to six seconds, until something holds; else ends the test and shows the page.
    pub fn wait(&self, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            if start.elapsed() > WAIT {
                self.give_up(&format!("waited in vain for {what}"));
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Ends the test with a picture and a list of what the page offers.
    pub fn give_up(&self, why: &str) -> ! {
        let name = format!(
            "failed-{}",
            thread::current()
                .name()
                .unwrap_or("journey")
                .replace("::", "-")
        );
        self.picture(&name);
        let offered: Vec<String> = self
            .look_all("", "")
            .iter()
            .map(|found| format!("{} {:?}", found.role, found.name))
            .collect();
        panic!(
            "{why}\nheading: {:?}\nthe page offers:\n  {}\npicture: target/screens/{name}.png",
            self.heading(),
            offered.join("\n  ")
        );
    }
}
