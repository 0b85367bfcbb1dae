//! Ctrl+C and its kin: one wish to stop for the whole run, and a second one that always ends it.
//!
//! While nothing goes on that needs care, a signal does what it does to any program. From the moment
//! such work begins the first signal is noted and the second ends the program at once; none is ever
//! ignored.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::{flag, low_level};
use waymark_app::AppError;

use crate::codes::Exit;

#[cfg(unix)]
const SIGNALS: [i32; 3] = [SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const SIGNALS: [i32; 2] = [SIGINT, SIGTERM];

/// What came, and what the next one does.
pub(crate) struct Signals {
    /// The signal that asked to stop, or zero.
    came: Arc<AtomicUsize>,
    /// Whether a signal ends the program at once.
    at_once: Arc<AtomicBool>,
    /// The same for Ctrl+C.
    typed_at_once: Arc<AtomicBool>,
}

impl Signals {
    /// Takes the signals over. Where that is refused they end the program at once, as they always did.
    pub(crate) fn new() -> Self {
        let signals = Self {
            came: Arc::default(),
            at_once: Arc::new(AtomicBool::new(true)),
            typed_at_once: Arc::new(AtomicBool::new(true)),
        };
        let ignored = ignored();
        for signal in SIGNALS {
            // Whoever started the program with `nohup` or in the background wants it to go on.
            if ignored & (1 << (signal - 1)) == 0 {
                let _refused = signals.take_over(signal);
            }
        }
        signals
    }

    /// Takes nothing over: as if a signal had come, or none for zero.
    #[cfg(test)]
    pub(crate) fn that_came(signal: usize) -> Self {
        Self {
            came: Arc::new(AtomicUsize::new(signal)),
            at_once: Arc::default(),
            typed_at_once: Arc::default(),
        }
    }

    fn take_over(&self, signal: i32) -> std::io::Result<()> {
        let ends = match signal {
            SIGINT => &self.typed_at_once,
            _ => &self.at_once,
        };
        let number = usize::try_from(signal).unwrap_or_default();
        // In this order: the first one arms what the second one meets.
        flag::register_conditional_default(signal, Arc::clone(ends))?;
        flag::register_usize(signal, Arc::clone(&self.came), number)?;
        flag::register(signal, Arc::clone(&self.at_once))?;
        flag::register(signal, Arc::clone(&self.typed_at_once))?;
        Ok(())
    }

    /// Says that from now on the first signal is noted.
    pub(crate) fn begin(&self) {
        self.set_at_once(false);
        // The one that came before was the first.
        if self.came().is_some() {
            self.set_at_once(true);
        }
    }

    /// Says that nothing goes on any more that needs care.
    pub(crate) fn rest(&self) {
        self.set_at_once(true);
    }

    fn set_at_once(&self, at_once: bool) {
        self.at_once.store(at_once, Ordering::SeqCst);
        self.typed_at_once.store(at_once, Ordering::SeqCst);
    }

    /// Asks for something at the terminal. Ctrl+C is noted meanwhile, so that the terminal shows again
    /// what is typed before the program ends.
    pub(crate) fn asking<T>(&self, ask: impl FnOnce() -> T) -> T {
        let before = self.typed_at_once.swap(false, Ordering::SeqCst);
        let answer = ask();
        if before {
            self.typed_at_once.store(true, Ordering::SeqCst);
        }
        answer
    }

    /// Gives the end that was asked for, if one was.
    pub(crate) fn came(&self) -> Option<Exit> {
        match self.came.load(Ordering::SeqCst) {
            0 => None,
            signal => Some(Exit::of_signal(signal)),
        }
    }

    /// Goes on unless somebody asked to stop.
    pub(crate) fn go_on(&self) -> Result<(), AppError> {
        match self.came() {
            Some(_) => Err(AppError::Stopped),
            None => Ok(()),
        }
    }

    /// Ends the program at once. What is on the disk is whole at every moment.
    pub(crate) fn end(exit: Exit) -> ! {
        low_level::exit(i32::from(exit.code()))
    }
}

/// Gives the signals the program was started without, one bit each, where the system tells.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    line.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or_default()
}
