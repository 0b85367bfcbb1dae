//! Long work on a terminal: that it goes on, how far it is, and what Ctrl+C does to it.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use waymark_app::{App, AppError};

use crate::desk::Desk;
use crate::say::Say;
use crate::signals::Signals;

/// Between two looks.
const BETWEEN: Duration = Duration::from_millis(50);

/// What a wish to stop does to a piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// It stops where that leaves nothing half done, and no file.
    Stops,
    /// It is finished first.
    Finishes,
    /// It ends at once: it writes nothing, or nothing that can be cut.
    AtOnce,
}

/// Does long work, and watches it from beside.
pub(crate) fn watched<T>(
    desk: &Desk<'_>,
    doing: &str,
    ends: Ends,
    work: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    desk.signals.begin();
    if ends == Ends::Stops {
        desk.signals.go_on()?;
    }
    let watch = Watch {
        app: desk.app,
        say: desk.say,
        signals: desk.signals,
        json: desk.arguments.json,
        shows: shows_lines(),
        doing: desk.say.text(doing),
        began: Instant::now(),
        ends,
        told: AtomicBool::new(desk.signals.came().is_some()),
        shown: Mutex::default(),
    };
    let done = beside(BETWEEN, || watch.look(), work);
    watch.wipe();
    if ends == Ends::AtOnce {
        desk.signals.rest();
        desk.signals.go_on()?;
    }
    done
}

/// Says whether the errors' output is a terminal on which a line can be written again.
fn shows_lines() -> bool {
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stderr().is_terminal() && !is_dumb
}

/// Does the work and looks at it every now and then from a thread beside it, which ends with it
/// however it ends.
fn beside<T>(between: Duration, look: impl Fn() + Sync, work: impl FnOnce() -> T) -> T {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            while !over.load(Ordering::SeqCst) {
                look();
                thread::park_timeout(between);
            }
        });
        let _over = Over(&over, watcher.thread().clone());
        work()
    })
}

/// Says that the work is over when it is dropped: after a panic too.
struct Over<'a>(&'a AtomicBool, Thread);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
        self.1.unpark();
    }
}

struct Watch<'a> {
    app: &'a App,
    say: &'a Say,
    signals: &'a Signals,
    json: bool,
    shows: bool,
    doing: String,
    began: Instant,
    ends: Ends,
    /// Whether the wish to stop was answered in words.
    told: AtomicBool,
    /// The line that stands on the terminal.
    shown: Mutex<String>,
}

impl Watch<'_> {
    fn look(&self) {
        if let Some(exit) = self.signals.came() {
            if self.ends == Ends::AtOnce {
                self.wipe();
                self.say.stopped(exit, self.json);
                Signals::end(exit);
            }
            if self.ends == Ends::Stops {
                self.app.progress_stop();
            }
            if !self.told.swap(true, Ordering::SeqCst) {
                self.tell();
            }
        }
        let line = self.line();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if self.shows && *shown != line {
            let _shown = write!(std::io::stderr(), "\r{line}\u{1b}[K");
            *shown = line;
        }
    }

    fn line(&self) -> String {
        let seen = self.app.progress();
        match seen.all {
            0 => {
                let seconds = usize::try_from(self.began.elapsed().as_secs()).unwrap_or_default();
                self.say.doing("cli-doing", &self.doing, seconds)
            }
            all => self
                .say
                .doing("cli-doing-part", &self.doing, seen.done * 100 / all),
        }
    }

    fn tell(&self) {
        self.wipe();
        if !self.json {
            let words = match self.ends {
                Ends::Stops | Ends::AtOnce => "cli-stopping",
                Ends::Finishes => "cli-finishing",
            };
            let _written = writeln!(std::io::stderr(), "{}", self.say.text(words));
        }
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn wipe(&self) {
        if self.shows {
            let _wiped = write!(std::io::stderr(), "\r\u{1b}[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::FromArgMatches;

    use super::*;
    use crate::arguments::Arguments;
    use crate::ask::Inputs;
    use crate::helps::command;

    const NEVER: Duration = Duration::from_secs(3600);

    /// Does a piece of work after a signal came, or none for zero, and says whether it was done.
    fn is_done_after(signal: usize, ends: Ends) -> bool {
        let say = Say::new();
        let given = ["waymark-cli", "--json", "verify"];
        let given = command(&say).get_matches_from(given);
        let nowhere = tempfile::tempdir().unwrap();
        let desk = Desk {
            app: &App::on_this_computer(nowhere.path().to_owned()),
            arguments: &Arguments::from_arg_matches(&given).unwrap(),
            say: &say,
            signals: &Signals::that_came(signal),
            inputs: Inputs::default(),
            notices: Vec::new().into(),
        };
        let mut done = false;
        let ended = watched(&desk, "cli-doing-keep", ends, || {
            done = true;
            Ok(())
        });
        assert_eq!(ended.is_ok(), done);
        done
    }

    #[test]
    fn a_wish_to_stop_that_came_before_lets_no_next_piece_begin() {
        for signal in [1, 2, 15] {
            assert!(!is_done_after(signal, Ends::Stops), "{signal}");
            assert!(
                is_done_after(signal, Ends::Finishes),
                "locking is done whatever came"
            );
        }
        assert!(is_done_after(0, Ends::Stops));
    }

    #[test]
    fn work_that_is_done_does_not_wait_for_the_next_look() {
        assert_eq!(beside(NEVER, || {}, || 7), 7);
    }

    #[test]
    fn a_panic_in_the_work_ends_the_looking_too() {
        let done = std::panic::catch_unwind(|| beside(NEVER, || {}, || panic!("a defect")));
        assert!(done.is_err());
    }
}
