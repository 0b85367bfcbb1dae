//! The order in which an open journal is locked.
//!
//! Owns the order and what happens when a step fails: cover the page, let the page seal what it
//! holds, seal the place to come back to, exchange the windows (which ends the page's web process),
//! then let the journal go; its last snapshot is taken behind the lock screen by the vault's own
//! thread, which drops the keys. Handing questions over and a session for two are this order too, with
//! another window at its end; and ending them is, with what they show in the place of the journal.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};
use tokio::sync::watch;
use waymark_app::App;
use waymark_app::wire::shell::ResumeView;

use crate::window;

/// A page that says nothing is not waited for longer: it has nothing to save, or has ended.
const PAGE_SPEAKS_WITHIN: Duration = Duration::from_secs(3);
/// A page that said that it saves is waited for as long as the journal may be at other work.
const PAGE_SEALS_WITHIN: Duration = Duration::from_secs(30);

/// What comes after the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// The unlock window.
    Unlock,
    /// The window of questions for somebody else.
    HandOver,
    /// The window of a session for two.
    Sitting,
    /// The end of the program.
    Exit,
}

#[derive(Default)]
struct Turn {
    /// The last lock could not seal, and everything is kept behind the cover.
    held: bool,
    /// The page has something that is not on disk yet.
    seals: bool,
    page: Option<(ResumeView, bool)>,
}

/// What is known of a lock that is under way.
pub(crate) struct Locking {
    turn: Mutex<Turn>,
    answered: Condvar,
    covered: watch::Sender<u64>,
    running: watch::Sender<bool>,
}

impl Default for Locking {
    fn default() -> Self {
        Self {
            turn: Mutex::default(),
            answered: Condvar::new(),
            covered: watch::channel(0).0,
            running: watch::channel(false).0,
        }
    }
}

impl Locking {
    fn turn(&self) -> MutexGuard<'_, Turn> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a turn. What the one before had to keep is still not on disk.
    fn next_turn(&self) {
        let mut turn = self.turn();
        *turn = Turn {
            seals: turn.held,
            ..Turn::default()
        };
    }

    /// Waits for the page: where it was, and whether all that was typed is on disk. A page that was
    /// heard to save and does not answer has something that is not.
    fn wait_for_page(&self, speaks: Duration, seals: Duration) -> (Option<ResumeView>, bool) {
        let silent = |turn: &mut Turn| turn.page.is_none() && !turn.seals;
        let saving = |turn: &mut Turn| turn.page.is_none() && turn.seals;
        let waited = self
            .answered
            .wait_timeout_while(self.turn(), speaks, silent);
        let (turn, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let waited = self.answered.wait_timeout_while(turn, seals, saving);
        let (mut turn, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match turn.page.take() {
            Some((resume, sealed)) => (Some(resume), sealed),
            None => (None, !turn.seals),
        }
    }
}

/// Answers once the next lock has begun and the page is covered.
pub(crate) async fn begun(app: &AppHandle) {
    let mut covered = app.state::<Locking>().covered.subscribe();
    // The sender lives as long as the program.
    let _ = covered.changed().await;
}

/// Waits until no lock is under way, so that nothing is opened in the middle of one.
pub(crate) async fn settled(app: &AppHandle) {
    let mut running = app.state::<Locking>().running.subscribe();
    // The sender lives as long as the program.
    let _ = running.wait_for(|running| !running).await;
}

/// Says whether the last lock could not seal and keeps everything behind the cover.
pub(crate) fn is_held(app: &AppHandle) -> bool {
    app.state::<Locking>().turn().held
}

/// Notes that the page puts something on the disk before it can be let go.
pub(crate) fn page_seals(app: &AppHandle) {
    let locking = app.state::<Locking>();
    locking.turn().seals = true;
    locking.answered.notify_all();
}

/// Takes what the page was at and whether everything on it is on disk.
pub(crate) fn page_sealed(app: &AppHandle, resume: ResumeView, sealed: bool) {
    let locking = app.state::<Locking>();
    locking.turn().page = Some((resume, sealed));
    locking.answered.notify_all();
}

/// Begins to lock, once: covers at once, the rest follows on a thread of its own.
pub(crate) fn begin(app: &AppHandle, after: After) {
    let locking = app.state::<Locking>();
    if locking.running.send_replace(true) {
        return;
    }
    locking.next_turn();
    let app = app.clone();
    thread::spawn(move || {
        let locking = app.state::<Locking>();
        let outcome = lock(&InWindow { app: &app, after });
        locking.turn().held = outcome == Outcome::Held;
        locking.running.send_replace(false);
        if after == After::Exit && outcome == Outcome::Locked {
            app.state::<Arc<App>>().finish_closing();
            app.exit(0);
        }
    });
}

struct InWindow<'a> {
    app: &'a AppHandle,
    after: After,
}

impl Steps for InWindow<'_> {
    fn cover(&self) {
        window::cover(self.app);
        self.app
            .state::<Locking>()
            .covered
            .send_modify(|count| *count += 1);
    }

    fn seal(&self) -> bool {
        let locking = self.app.state::<Locking>();
        let (resume, page_is_on_disk) =
            locking.wait_for_page(PAGE_SPEAKS_WITHIN, PAGE_SEALS_WITHIN);
        let core = self.app.state::<Arc<App>>();
        core.lock_seal(resume.as_ref()).is_ok() && page_is_on_disk
    }

    fn exchange(&self) {
        // Without another window the covered one stays; the journal is let go all the same.
        let _ = match self.after {
            After::Unlock => window::show_unlock(self.app),
            After::HandOver => {
                window::show_handover(self.app).or_else(|_| window::show_unlock(self.app))
            }
            After::Sitting => {
                window::show_sitting(self.app).or_else(|_| window::show_unlock(self.app))
            }
            After::Exit => Ok(()),
        };
    }

    fn let_go(&self) {
        let core = self.app.state::<Arc<App>>();
        match self.after {
            After::HandOver => core.hand_over_let_go(),
            After::Sitting => core.together_let_go(),
            After::Unlock | After::Exit => core.lock_let_go(),
        }
    }

    fn hold(&self) {
        let _ = window::show_unlock_beside(self.app);
    }
}

/// The steps of locking, each done by the one who can.
trait Steps {
    /// Covers the page with native means, within 100 ms, before anything that can take time.
    fn cover(&self);
    /// Seals draft, caret and route, and waits for the acknowledgement; false if that was refused.
    fn seal(&self) -> bool;
    /// Opens a fresh unlock window and destroys the covered one with its web process.
    fn exchange(&self);
    /// Lets the journal go; the last snapshot is taken by the vault's thread.
    fn let_go(&self);
    /// Keeps everything behind the cover and opens the unlock window beside it.
    fn hold(&self);
}

/// How a lock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything typed is on disk and the journal is let go.
    Locked,
    /// The draft could not be sealed: the page is covered, nothing was dropped, and the unlock
    /// window says what happened.
    Held,
}

/// Locks: cover, seal, exchange the windows, let go. When sealing fails nothing is let go.
fn lock<S: Steps>(steps: &S) -> Outcome {
    steps.cover();
    if !steps.seal() {
        steps.hold();
        return Outcome::Held;
    }
    steps.exchange();
    steps.let_go();
    Outcome::Locked
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    struct Log {
        disk_full: bool,
        done: RefCell<Vec<&'static str>>,
    }

    impl Log {
        fn of(disk_full: bool) -> (Outcome, Vec<&'static str>) {
            let log = Self {
                disk_full,
                done: RefCell::default(),
            };
            let outcome = lock(&log);
            (outcome, log.done.into_inner())
        }
        fn note(&self, step: &'static str) {
            self.done.borrow_mut().push(step);
        }
    }

    impl Steps for Log {
        fn cover(&self) {
            self.note("cover");
        }
        fn seal(&self) -> bool {
            self.note("seal");
            !self.disk_full
        }
        fn exchange(&self) {
            self.note("exchange");
        }
        fn let_go(&self) {
            self.note("let go");
        }
        fn hold(&self) {
            self.note("hold");
        }
    }

    #[test]
    fn the_page_is_covered_first_and_the_journal_goes_last() {
        let (outcome, done) = Log::of(false);
        assert_eq!(outcome, Outcome::Locked);
        assert_eq!(done, ["cover", "seal", "exchange", "let go"]);
    }

    const SHORT: Duration = Duration::from_millis(20);
    const LONG: Duration = Duration::from_secs(8);

    fn answer(locking: &Locking, sealed: bool) {
        locking.turn().page = Some((ResumeView::default(), sealed));
        locking.answered.notify_all();
    }

    #[test]
    fn a_page_that_says_nothing_has_nothing_and_one_that_saves_is_waited_for() {
        let locking = Locking::default();
        assert_eq!(locking.wait_for_page(SHORT, SHORT), (None, true), "silent");
        locking.turn().seals = true;
        assert_eq!(locking.wait_for_page(SHORT, SHORT), (None, false), "heard");
        for sealed in [true, false] {
            thread::scope(|scope| {
                scope.spawn(|| {
                    thread::sleep(SHORT * 4);
                    answer(&locking, sealed);
                });
                let (resume, on_disk) = locking.wait_for_page(SHORT, LONG);
                assert!(resume.is_some(), "longer than a silent page");
                assert_eq!(on_disk, sealed);
            });
        }
    }

    #[test]
    fn after_a_lock_that_kept_everything_silence_is_no_answer() {
        let locking = Locking::default();
        locking.turn().held = true;
        locking.next_turn();
        assert_eq!(locking.wait_for_page(SHORT, SHORT), (None, false));
        locking.next_turn();
        answer(&locking, true);
        assert!(locking.wait_for_page(SHORT, SHORT).1);
    }

    #[test]
    fn nothing_is_let_go_when_the_draft_cannot_be_sealed() {
        let (outcome, done) = Log::of(true);
        assert_eq!(outcome, Outcome::Held);
        assert_eq!(done, ["cover", "seal", "hold"]);
    }
}
