//! The idle clock: locks after the minutes the person set without a sign of anybody.
//!
//! One thread that sleeps until a minute before the deadline, when the page asks "Still here?", and
//! then until the deadline; the page says at most every few seconds that somebody is there. Owns no
//! window: it begins a lock like the button does.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager};
use tokio::sync::watch;

use crate::lock;

/// Minutes without a key that a session for two goes on, at least.
const TALK_MINUTES: u64 = 60;

/// Seconds in a minute; journeys make them shorter.
fn seconds_in_a_minute() -> u64 {
    #[cfg(feature = "e2e")]
    if let Some(seconds) = std::env::var("WAYMARK_E2E_MINUTE")
        .ok()
        .and_then(|text| text.parse().ok())
    {
        return seconds;
    }
    60
}

#[derive(Clone, Copy, Default)]
struct Wait {
    /// The time without a sign after which it locks; none is never.
    limit: Option<Duration>,
    last: Option<Instant>,
    /// The least limit now: two who talk touch no key for a while.
    least: Duration,
}

/// What the clock does now.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Lock,
    /// Asks whether somebody is there, and looks again after this time.
    Ask(Duration),
    /// Looks again after this time.
    Sleep(Duration),
    /// Looks again when something changes.
    Rest,
}

impl Wait {
    /// Asks `notice` before it locks; of a short limit the second half.
    fn next(self, now: Instant, notice: Duration) -> Next {
        let Some((limit, last)) = self.limit.zip(self.last) else {
            return Next::Rest;
        };
        let limit = limit.max(self.least);
        let left = (last + limit).saturating_duration_since(now);
        let notice = notice.min(limit / 2);
        if left.is_zero() {
            Next::Lock
        } else if left <= notice {
            Next::Ask(left)
        } else {
            Next::Sleep(left.saturating_sub(notice))
        }
    }
}

/// The state of the idle clock.
pub(crate) struct Idle {
    wait: Mutex<Wait>,
    changed: Condvar,
    /// Whether the page asks "Still here?" now.
    asking: watch::Sender<bool>,
}

impl Default for Idle {
    fn default() -> Self {
        Self {
            wait: Mutex::default(),
            changed: Condvar::new(),
            asking: watch::channel(false).0,
        }
    }
}

/// Starts the clock's thread.
pub(crate) fn start(app: &AppHandle, minutes: u16) {
    let handle = app.clone();
    let notice = Duration::from_secs(seconds_in_a_minute());
    restart(app, minutes);
    thread::spawn(move || {
        let idle: Arc<Idle> = Arc::clone(&handle.state::<Arc<Idle>>());
        let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let next = wait.next(Instant::now(), notice);
            idle.asking.send_replace(matches!(next, Next::Ask(_)));
            wait = match next {
                Next::Lock => {
                    wait.last = None;
                    lock::begin(&handle, lock::After::Unlock);
                    wait
                }
                Next::Ask(left) | Next::Sleep(left) => {
                    idle.changed
                        .wait_timeout(wait, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
                Next::Rest => idle
                    .changed
                    .wait(wait)
                    .unwrap_or_else(PoisonError::into_inner),
            };
        }
    });
}

/// Sets the minutes; 0 is never.
pub(crate) fn restart(app: &AppHandle, minutes: u16) {
    let idle = app.state::<Arc<Idle>>();
    let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
    wait.limit =
        (minutes > 0).then(|| Duration::from_secs(u64::from(minutes) * seconds_in_a_minute()));
    idle.changed.notify_all();
}

/// Begins or ends a session for two, in which the journal is locked already: nobody is cut off in the
/// middle of a talk.
pub(crate) fn talk(app: &AppHandle, goes_on: bool) {
    let idle = app.state::<Arc<Idle>>();
    let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
    let minutes = if goes_on { TALK_MINUTES } else { 0 };
    wait.least = Duration::from_secs(minutes * seconds_in_a_minute());
    idle.changed.notify_all();
}

/// Notes that somebody is there.
pub(crate) fn note(app: &AppHandle) {
    let idle = app.state::<Arc<Idle>>();
    let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
    wait.last = Some(Instant::now());
    idle.asking.send_replace(false);
    idle.changed.notify_all();
}

/// Answers once a lock is near and nobody has given a sign.
pub(crate) async fn near(app: &AppHandle) {
    let mut asking = app.state::<Arc<Idle>>().asking.subscribe();
    // The sender lives as long as the program.
    let _ = asking.wait_for(|asking| *asking).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_asks_a_minute_before_it_locks() {
        let minute = Duration::from_secs(60);
        let last = Instant::now();
        let wait = Wait {
            limit: Some(minute * 5),
            last: Some(last),
            ..Wait::default()
        };
        let after = |seconds| wait.next(last + Duration::from_secs(seconds), minute);
        assert_eq!(after(0), Next::Sleep(minute * 4));
        assert_eq!(after(240), Next::Ask(minute));
        assert_eq!(after(300), Next::Lock);
        assert_eq!(after(900), Next::Lock);
    }

    #[test]
    fn a_session_for_two_goes_on_for_an_hour_without_a_key() {
        let minute = Duration::from_secs(60);
        let last = Instant::now();
        let wait = Wait {
            limit: Some(minute * 5),
            last: Some(last),
            least: minute * 60,
        };
        assert_eq!(
            wait.next(last + minute * 6, minute),
            Next::Sleep(minute * 53)
        );
        assert_eq!(wait.next(last + minute * 60, minute), Next::Lock);
        let never = Wait {
            limit: None,
            ..wait
        };
        assert_eq!(never.next(last + minute * 90, minute), Next::Rest);
    }

    #[test]
    fn of_a_short_time_the_second_half_is_asked() {
        let minute = Duration::from_secs(60);
        let last = Instant::now();
        let wait = Wait {
            limit: Some(minute),
            last: Some(last),
            ..Wait::default()
        };
        assert_eq!(wait.next(last, minute), Next::Sleep(minute / 2));
        assert_eq!(wait.next(last + minute / 2, minute), Next::Ask(minute / 2));
    }

    #[test]
    fn it_rests_when_nothing_is_open_or_it_never_locks_by_itself() {
        let now = Instant::now();
        let minute = Duration::from_secs(60);
        let never = Wait {
            limit: None,
            last: Some(now),
            ..Wait::default()
        };
        let closed = Wait {
            limit: Some(minute),
            ..Wait::default()
        };
        assert_eq!(never.next(now, minute), Next::Rest);
        assert_eq!(closed.next(now, minute), Next::Rest);
    }
}
