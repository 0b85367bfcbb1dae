//! The order in which an open journal is locked.
//!
//! Owns the order and what happens when a step fails; the steps themselves belong to the window
//! and to `app`.

use std::fmt::Debug;

/// The steps of locking, each done by the one who can.
pub(crate) trait Steps {
    /// Why the draft could not be sealed (a full disk, most likely).
    type Problem: Debug;

    /// Covers the page with native means, within 100 ms, before anything that can take time.
    fn cover(&self);
    /// Asks the page for its draft, caret and route, seals them, and waits for the acknowledgement.
    fn seal_draft(&self) -> Result<(), Self::Problem>;
    /// Opens a fresh unlock window and destroys the covered one with its web process.
    fn swap_windows(&self, problem: Option<Self::Problem>);
    /// Makes a snapshot on the storage thread, which alone still holds the keys.
    fn snapshot(&self);
    /// Drops the keys and the journal in memory.
    fn drop_keys(&self);
}

/// How a lock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything typed is on disk and the keys are gone.
    Locked,
    /// The draft could not be sealed: the page is covered, nothing was dropped, and the unlock
    /// window says what happened.
    Held,
}

/// Locks: cover, seal, swap the windows, snapshot, drop the keys.
///
/// Nothing a person typed is ever lost by a lock: when sealing fails, the journal stays in memory
/// behind the cover until it can be written.
pub(crate) fn lock<S: Steps>(steps: &S) -> Outcome {
    steps.cover();
    match steps.seal_draft() {
        Ok(()) => {
            steps.swap_windows(None);
            steps.snapshot();
            steps.drop_keys();
            Outcome::Locked
        }
        Err(problem) => {
            steps.swap_windows(Some(problem));
            Outcome::Held
        }
    }
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
        type Problem = &'static str;
        fn cover(&self) {
            self.note("cover");
        }
        fn seal_draft(&self) -> Result<(), Self::Problem> {
            self.note("seal");
            if self.disk_full {
                Err("disk full")
            } else {
                Ok(())
            }
        }
        fn swap_windows(&self, problem: Option<Self::Problem>) {
            self.note(problem.unwrap_or("swap"));
        }
        fn snapshot(&self) {
            self.note("snapshot");
        }
        fn drop_keys(&self) {
            self.note("drop keys");
        }
    }

    #[test]
    fn the_page_is_covered_first_and_the_keys_go_last() {
        let (outcome, done) = Log::of(false);
        assert_eq!(outcome, Outcome::Locked);
        assert_eq!(done, ["cover", "seal", "swap", "snapshot", "drop keys"]);
    }

    #[test]
    fn nothing_is_dropped_when_the_draft_cannot_be_sealed() {
        let (outcome, done) = Log::of(true);
        assert_eq!(outcome, Outcome::Held);
        assert_eq!(done, ["cover", "seal", "disk full"]);
    }
}
