//! What holds on every page: axe, and our own rules that axe does not know.

use std::{collections::BTreeMap, fs};

use serde_json::{Value, json};

use crate::{app::App, find::FIND, root};

/// The themes of `tokens.css`.
const THEMES: [&str; 4] = ["light", "dark", "hc-light", "hc-dark"];
/// The sizes of the window at which every page is looked at.
const SIZES: [(u32, u32); 2] = [(1280, 900), (400, 800)];
/// Set where nobody will look at pictures: then those with problems alone are kept.
const NO_PICTURES: &str = "WAYMARK_NO_PICTURES";
/// Results that axe leaves open and a person has judged: rule, reason as axe names it, how the element
/// begins, why it is fine.
const JUDGED: &[(&str, &str, &str, &str)] = &[
    (
        "color-contrast",
        "imgNode",
        "<text class=\"chart-",
        "axe cannot see what lies behind text in a picture. Behind it is the page: charts.css gives \
         these classes inks of the tokens, and tokens.test.ts holds each of them against the paper.",
    ),
    (
        "color-contrast",
        "bgOverlap",
        "<text class=\"chart-",
        "words in a picture stand over rings and arcs that have no fill; crates/charts proves by \
         geometry that no line runs through them.",
    ),
    (
        "color-contrast",
        "shortTextContent",
        "<text class=\"chart-",
        "a single figure at an axis, in the same ink as its neighbours.",
    ),
    (
        "color-contrast",
        "bgOverlap",
        "<div dir=\"auto\" class=\"you quote",
        "axe takes the whole of each contour line for what is seen. The picture ends at the rule \
         under the head of Today, and its lines are cut off there: none lies behind the quote.",
    ),
];

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
        let problems = self.problems_everywhere(name);
        if !problems.is_empty() {
            self.give_up(&format!(
                "{} problems:\n{}",
                problems.len(),
                problems.join("\n")
            ));
        }
    }

    /// Lists what `check_page_everywhere` would end the test for, each problem once with where it is.
    #[must_use]
    pub fn problems_everywhere(&self, name: &str) -> Vec<String> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let looked_at = std::env::var_os(NO_PICTURES).is_none();
        for (turn, (width, height)) in SIZES.into_iter().enumerate() {
            self.resize(width, height);
            for (at, theme) in THEMES.iter().enumerate() {
                // What is there in one width alone has its colours looked at in one light theme.
                if turn > 0 && !looked_at && *theme == "hc-light" {
                    continue;
                }
                self.show_theme(theme);
                self.settle();
                // A theme changes colours, and neither shape nor words: all other rules hold in each.
                let problems = match at {
                    0 => self.axe().into_iter().chain(self.own_rules()).collect(),
                    _ => self.axe_of_colours(),
                };
                if looked_at || !problems.is_empty() {
                    self.picture(&format!("{name}-{width}-{theme}"));
                }
                for problem in problems {
                    let place = format!("{width} {theme}");
                    found.entry(problem).or_default().push(place);
                }
            }
        }
        self.show_theme(THEMES[0]);
        self.resize(SIZES[0].0, SIZES[0].1);
        found
            .into_iter()
            .map(|(problem, places)| format!("{name} ({}): {problem}", places.join(", ")))
            .collect()
    }

    /// Waits, 400 ms at most, until nothing is on its way from one colour to another.
    pub fn settle(&self) {
        let script = "const short = document.getAnimations()
                .filter((one) => one.effect.getComputedTiming().endTime < 1000)
                .map((one) => one.finished.catch(() => null));
            const longest = new Promise((done) => setTimeout(done, 400));
            return Promise.race([Promise.all(short), longest]).then(() => true)";
        self.ask(script, vec![]);
    }

    /// Lists what axe finds: violations, and open questions that nobody judged.
    #[must_use]
    pub fn axe(&self) -> Vec<String> {
        self.run_axe(false)
    }

    /// Lists what axe finds about colours alone.
    fn axe_of_colours(&self) -> Vec<String> {
        self.run_axe(true)
    }

    fn run_axe(&self, colours_alone: bool) -> Vec<String> {
        if self.ask("return typeof window.axe", vec![]) != json!("object") {
            let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
                .expect("axe-core is installed: run `npm ci` in ui/");
            // Set on the window by name: a script of WebDriver runs inside a function.
            self.ask(&format!("{axe}; window.axe = axe; return true"), vec![]);
        }
        let client = self.client();
        let found =
            self.block(client.execute_async(include_str!("axe.js"), vec![json!(colours_alone)]));
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
    JUDGED.iter().any(|(rule, key, begins, _)| {
        let at = one["at"].as_str().unwrap_or_default();
        one["rule"] == json!(rule) && one["key"] == json!(key) && at.starts_with(begins)
    })
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
