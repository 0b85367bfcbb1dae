//! How far reading has come, and the way to stop it: looked at and set from another thread.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// One reading on its way.
#[derive(Debug, Default)]
pub struct Watch {
    read: AtomicU64,
    all: AtomicU64,
    stop: AtomicBool,
}

impl Watch {
    /// Asks for an end; reading ends with [`ImportError::Stopped`](crate::ImportError::Stopped).
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Says whether an end was asked for.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Gives the bytes that were read and those there are to read; nothing is known of them before
    /// the format is. Pictures do not count, they are read later.
    #[must_use]
    pub fn bytes(&self) -> (u64, u64) {
        let all = self.all.load(Ordering::Relaxed);
        (self.read.load(Ordering::Relaxed).min(all), all)
    }

    pub(crate) fn expect(&self, bytes: u64) {
        self.read.store(0, Ordering::Relaxed);
        self.all.store(bytes, Ordering::Relaxed);
    }

    pub(crate) fn add(&self, bytes: u64) {
        self.read.fetch_add(bytes, Ordering::Relaxed);
    }
}
