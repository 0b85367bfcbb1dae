//! Every screen of the app, in four themes and at two widths: axe, our own rules and a picture.
//!
//! `cargo xtask screens` runs these and lays the pictures out as contact sheets.

mod answers;
mod copies;
mod cv;
mod door;
mod empty;
mod exercises;
mod handover;
mod keeping;
mod kept;
mod lists;
mod over_time;
mod pictures;
mod places;
mod pseudo;
mod shares;
mod shelf;
mod slips;
mod together;
mod work_papers;

use std::{cell::RefCell, fs, thread, time::Duration};

use serde_json::json;
use waymark_tests::{App, target};

use crate::steps::is_open;

/// A walk from screen to screen that goes on after a problem and tells of all at its end.
struct Tour<'a> {
    app: &'a App,
    area: &'static str,
    stops: RefCell<usize>,
    problems: RefCell<Vec<String>>,
}

impl<'a> Tour<'a> {
    fn of(app: &'a App, area: &'static str) -> Self {
        Self {
            app,
            area,
            stops: RefCell::new(0),
            problems: RefCell::default(),
        }
    }

    /// Looks at the page from its top.
    fn stop(&self, name: &str) {
        self.app.ask("scrollTo(0, 0)", vec![]);
        self.stop_here(name);
    }

    /// Looks at the page from the first thing a selector finds.
    fn stop_at(&self, selector: &str, name: &str) {
        let script = "document.querySelector(arguments[0]).scrollIntoView()";
        self.app.ask(script, vec![json!(selector)]);
        self.stop_here(name);
    }

    /// Looks at the page where it is: a dialog, or a form that opened within.
    fn stop_here(&self, name: &str) {
        *self.stops.borrow_mut() += 1;
        let name = format!("{}-{:02}-{name}", self.area, self.stops.borrow());
        let found = self.app.problems_everywhere(&name);
        self.problems.borrow_mut().extend(found);
        if std::env::var_os("WAYMARK_WHOLE_PAGES").is_some() {
            self.whole(&name);
        }
    }

    /// Keeps pictures of the page from top to bottom, to look at.
    fn whole(&self, name: &str) {
        fs::create_dir_all(target().join("screens/whole")).unwrap();
        for width in [1280, 400] {
            self.app.resize(width, 900);
            let script = "return Math.ceil(document.documentElement.scrollHeight)";
            let height = self.app.ask(script, vec![]).as_u64().unwrap_or(900);
            self.app
                .resize(width, u32::try_from(height.clamp(700, 4000)).unwrap());
            for theme in ["light", "dark"] {
                self.app.show_theme(theme);
                self.app.settle();
                self.app.picture(&format!("whole/{name}-{width}-{theme}"));
            }
        }
        self.app.show_theme("light");
        self.app.resize(1280, 900);
    }

    /// Looks at the page once, as it is: a page much like one that was looked at in full.
    fn glance(&self, name: &str) {
        let found = self.app.axe().into_iter().chain(self.app.own_rules());
        let found = found.map(|problem| format!("{}-{name}: {problem}", self.area));
        self.problems.borrow_mut().extend(found);
    }

    /// Ends the test if there was a problem anywhere.
    fn end(self) {
        let problems = self.problems.into_inner();
        assert!(
            problems.is_empty(),
            "{} problems on {} screens:\n{}",
            problems.len(),
            self.stops.into_inner(),
            problems.join("\n")
        );
    }
}

/// Opens the sample journal from the first page.
pub(crate) fn open_sample(app: &App) {
    app.wait_for_heading("A journal that is yours");
    app.click("Look round with a sample journal");
    for _ in 0..300 {
        app.follow_window();
        if is_open(app) {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    app.give_up("the sample journal does not open");
}

/// Goes to a place at the side.
fn go(app: &App, place: &str) {
    app.click(place);
    app.wait("the place", || app.heading() == place);
}
