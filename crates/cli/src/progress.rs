//! Long work on a terminal: how far it is, and Ctrl+C as a clean stop.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use waymark_app::{App, AppError};

use crate::say::Say;

/// Between two looks.
const BETWEEN: Duration = Duration::from_millis(100);

/// Does long work. Ctrl+C ends it so that no half of a file is left; the errors' output shows how far
/// it is, if it is a terminal.
pub(crate) fn watched<T>(
    app: &App,
    say: &Say,
    work: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    let asked = Arc::new(AtomicBool::new(false));
    let over = AtomicBool::new(false);
    // Without it Ctrl+C ends the program at once, as it always did.
    let caught = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&asked));
    let shows = std::io::stderr().is_terminal();
    let done = thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::SeqCst) {
                thread::park_timeout(BETWEEN);
                if asked.load(Ordering::SeqCst) {
                    app.progress_stop();
                }
                let seen = app.progress();
                if shows && seen.all > 0 {
                    let part = seen.done * 100 / seen.all;
                    let words = say.numbers("cli-progress", &[("part", part)]);
                    let _shown = write!(std::io::stderr(), "\r{words}\u{1b}[K");
                }
            }
            if shows {
                let _wiped = write!(std::io::stderr(), "\r\u{1b}[K");
            }
        });
        let done = work();
        over.store(true, Ordering::SeqCst);
        done
    });
    if let Ok(caught) = caught {
        signal_hook::low_level::unregister(caught);
    }
    done
}
