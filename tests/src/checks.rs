//! What holds on every page: axe, and our own rules that axe does not know.

use std::fs;

use serde_json::{Value, json};

use crate::{app::App, find::FIND, root};

/// Results that axe leaves open and a person has judged: rule, reason as axe names it, why it is fine.
const JUDGED: &[(&str, &str, &str)] = &[];

impl App {
    /// Ends the test unless axe finds nothing and our own rules hold on the page as it is now.
    pub fn check_page(&self) {
        let mut problems = self.axe();
        problems.extend(self.own_rules());
        if !problems.is_empty() {
            self.give_up(&format!(
                "{} problems:\n{}",
                problems.len(),
                problems.join("\n")
            ));
        }
    }

    /// Checks the page in four themes at two widths and keeps a picture of each as `name-…`.
    pub fn check_page_everywhere(&self, name: &str) {
        for width in [1280, 400] {
            self.resize(width, if width == 400 { 800 } else { 900 });
            for theme in ["light", "dark", "hc-light", "hc-dark"] {
                self.show_theme(theme);
                self.picture(&format!("{name}-{width}-{theme}"));
                self.check_page();
            }
        }
        self.show_theme("light");
        self.resize(1280, 900);
    }

    /// Lists what axe finds: violations, and open questions that nobody judged.
    #[must_use]
    pub fn axe(&self) -> Vec<String> {
        if self.ask("return typeof window.axe", vec![]) != json!("object") {
            let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
                .expect("axe-core is installed: run `npm ci` in ui/");
            // Set on the window by name: a script of WebDriver runs inside a function.
            self.ask(&format!("{axe}; window.axe = axe; return true"), vec![]);
        }
        let client = self.client();
        let found = self.block(client.execute_async(include_str!("axe.js"), vec![]));
        let error = found["error"].as_str();
        assert!(error.is_none(), "axe: {error:?}");
        let list = |key: &str| found[key].as_array().cloned().unwrap_or_default();
        let mut problems: Vec<String> = list("violations").iter().map(told).collect();
        problems.extend(
            list("incomplete")
                .iter()
                .filter(|one| !judged(one))
                .map(told),
        );
        problems
    }

    /// Lists where the page breaks our own rules (`rules.js` names each).
    #[must_use]
    pub fn own_rules(&self) -> Vec<String> {
        let found = self.ask(&format!("{FIND}\n{}", include_str!("rules.js")), vec![]);
        found
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    }
}

fn judged(one: &Value) -> bool {
    JUDGED
        .iter()
        .any(|(rule, key, _)| one["rule"] == json!(rule) && one["key"] == json!(key))
}

fn told(one: &Value) -> String {
    let text = |key: &str| one[key].as_str().unwrap_or_default();
    format!(
        "axe {} ({}): {} at {}",
        text("rule"),
        text("key"),
        text("help"),
        text("at")
    )
}
