//! Ended in the middle of typing, as a power cut does: what was shown as saved is there.

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use waymark_tests::App;

use crate::steps::{PAGE_TEXT, PASSPHRASE, make_journal, unlock, wait_until_locked};

/// Short words, so that one keeps its pace; no two alike, so that a gap would be seen.
const WORDS: &[&str] = &[
    "amber", "brook", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet", "jetty",
    "kelp", "larch", "maple", "north", "otter", "pebble", "quartz", "reed", "spruce", "tarn",
    "umber", "vetch", "willow", "yarrow", "zephyr",
];
const LOST_AT_MOST: Duration = Duration::from_secs(2);

/// What was typed into one field, and when how much of it stood there.
struct Typist<'a> {
    app: &'a App,
    typed: String,
    times: Vec<(Instant, usize)>,
    saved: usize,
}

impl<'a> Typist<'a> {
    fn new(app: &'a App) -> Self {
        Self {
            app,
            typed: String::new(),
            times: Vec::new(),
            saved: 0,
        }
    }

    /// Types without a pause for this long.
    fn type_for(&mut self, length: Duration) {
        let start = Instant::now();
        while start.elapsed() < length {
            let word = WORDS[self.times.len() % WORDS.len()];
            let word = format!("{word}{} ", self.times.len());
            self.app.type_text(&word);
            self.typed.push_str(&word);
            self.times.push((Instant::now(), self.typed.len()));
            // "Saved" counts where it stands behind the last letter.
            if self.shows_saved() {
                self.saved = self.typed.len();
            }
        }
    }

    fn shows_saved(&self) -> bool {
        // The line under the field, not what was read out before.
        let script = "return document.querySelector('main .saved')?.innerText ?? ''";
        let line = self.app.ask(script, vec![]);
        line.as_str()
            .unwrap_or_default()
            .contains(", on this computer only")
    }

    fn rest_until_saved(&mut self) {
        self.app.wait("Saved", || self.shows_saved());
        self.saved = self.typed.len();
    }

    /// Ends the test unless this is what may be left after an end at this moment.
    fn check(&self, ended: Instant, left: &str) {
        let left = left.trim_end();
        assert!(self.typed.starts_with(left), "{left:?} of {:?}", self.typed);
        let saved = self.typed[..self.saved].trim_end();
        assert!(
            left.len() >= saved.len(),
            "{saved:?} was saved, {left:?} is left"
        );
        let long_ago = self
            .times
            .iter()
            .rev()
            .find(|(at, _)| *at + LOST_AT_MOST < ended);
        let due = self.typed[..long_ago.map_or(0, |(_, length)| *length)].trim_end();
        assert!(
            left.len() >= due.len(),
            "{due:?} is older than two seconds, {left:?} is left"
        );
    }
}

/// Ends the app after three delays, each in the middle of typing, and looks what is left.
fn end_while_typing(app: &mut App, open_field: impl Fn(&App), field: &str) -> Vec<String> {
    let mut everything = Vec::new();
    for milliseconds in [300, 1_200, 3_000] {
        open_field(app);
        app.press("Ctrl+a");
        app.press("Backspace");
        let mut typist = Typist::new(app);
        typist.type_for(Duration::from_millis(500));
        typist.rest_until_saved();
        typist.type_for(Duration::from_millis(milliseconds));
        let (typed, times, saved) = (typist.typed, typist.times, typist.saved);
        let ended = Instant::now();
        app.kill();
        app.start_again();
        wait_until_locked(app);
        unlock(app, PASSPHRASE);
        open_field(app);
        let left = app.value_of(field);
        let typist = Typist {
            app,
            typed,
            times,
            saved,
        };
        typist.check(ended, &left);
        // Long enough that no chance of sealed bytes looks like it.
        everything.extend(
            typist
                .typed
                .split(' ')
                .filter(|word| word.len() > 6)
                .map(str::to_owned),
        );
    }
    everything
}

#[test]
fn what_was_saved_of_a_page_is_there_after_an_end_in_the_middle_of_typing() {
    let mut app = App::start();
    make_journal(&app);
    app.press("Ctrl+n");
    app.wait_for_heading("A new page");
    app.type_into("Title", "Pages in a storm");
    app.wait_for_text(", on this computer only");
    let open_page = |app: &App| {
        app.press("Ctrl+3");
        app.wait_for_heading("My story");
        app.click("Pages in a storm");
        app.wait_for_heading("Pages in a storm");
        app.click("Edit");
        app.go_to_field(PAGE_TEXT);
    };
    let words = end_while_typing(&mut app, open_page, PAGE_TEXT);
    let mut unreadable: Vec<&str> = words.iter().map(String::as_str).collect();
    unreadable.extend(["Pages in a storm", PASSPHRASE]);
    app.assert_nothing_readable(&unreadable);
}

#[test]
fn what_was_saved_of_a_step_is_there_after_an_end_in_the_middle_of_an_exercise() {
    const QUESTION: &str = "What kind or fair thing did someone say about you or your work? Use their words if you can.";
    let mut app = App::start();
    make_journal(&app);
    let open_step = |app: &App| {
        app.press("Ctrl+2");
        app.wait_for_heading("Explore");
        app.click("Kind words I kept");
        app.wait_for_heading("Kind words I kept");
        let begin = app.get_one_of(&["button", "link"], begin_by(app));
        app.press_on(&begin);
        app.go_to_field(QUESTION);
    };
    let words = end_while_typing(&mut app, open_step, QUESTION);
    let mut unreadable: Vec<&str> = words.iter().map(String::as_str).collect();
    unreadable.push(PASSPHRASE);
    app.assert_nothing_readable(&unreadable);
}

/// The way into a run: the first time it begins, then it goes on.
fn begin_by(app: &App) -> &'static str {
    app.wait("a way in", || {
        app.look("button", "Start").is_some() || app.look("link", "Go on where you were").is_some()
    });
    sleep(Duration::from_millis(100));
    if app.look("link", "Go on where you were").is_some() {
        "Go on where you were"
    } else {
        "Start"
    }
}
