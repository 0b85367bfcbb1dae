//! The idle clock: locks after the minutes the person set without a sign of anybody.
//!
//! One thread that sleeps until the deadline; the page says at most every few seconds that
//! somebody is there. Owns no window: it begins a lock like the button does.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager};

use crate::lock;

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

#[derive(Default)]
struct Wait {
    /// The time without a sign after which it locks; none is never.
    limit: Option<Duration>,
    last: Option<Instant>,
}

/// The state of the idle clock.
#[derive(Default)]
pub(crate) struct Idle {
    wait: Mutex<Wait>,
    changed: Condvar,
}

/// Starts the clock's thread.
pub(crate) fn start(app: &AppHandle, minutes: u16) {
    let handle = app.clone();
    restart(app, minutes);
    thread::spawn(move || {
        let idle: Arc<Idle> = Arc::clone(&handle.state::<Arc<Idle>>());
        let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let now = Instant::now();
            let left = wait
                .limit
                .zip(wait.last)
                .map(|(limit, last)| (last + limit).saturating_duration_since(now));
            wait = match left {
                Some(Duration::ZERO) => {
                    wait.last = None;
                    lock::begin(&handle, lock::After::Unlock);
                    wait
                }
                Some(left) => {
                    idle.changed
                        .wait_timeout(wait, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
                None => idle
                    .changed
                    .wait(wait)
                    .unwrap_or_else(PoisonError::into_inner),
            };
        }
    });
}

/// Sets the minutes and begins to count anew; 0 is never.
pub(crate) fn restart(app: &AppHandle, minutes: u16) {
    let idle = app.state::<Arc<Idle>>();
    let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
    wait.limit =
        (minutes > 0).then(|| Duration::from_secs(u64::from(minutes) * seconds_in_a_minute()));
    idle.changed.notify_all();
}

/// Notes that somebody is there.
pub(crate) fn note(app: &AppHandle) {
    let idle = app.state::<Arc<Idle>>();
    let mut wait = idle.wait.lock().unwrap_or_else(PoisonError::into_inner);
    wait.last = Some(Instant::now());
    idle.changed.notify_all();
}
