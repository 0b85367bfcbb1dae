//! Long work: how far it is, and the way to stop it. Both are asked without waiting for the journal.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use waymark_import::Watch;

use crate::error::AppError;
use crate::session::App;
use crate::wire::bring::ProgressView;

/// The long work that goes on; there is one at a time.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    all: AtomicU64,
    /// Whether anything goes on that can be stopped.
    running: AtomicBool,
    stop: AtomicBool,
    reading: Mutex<Option<Arc<Watch>>>,
}

impl Progress {
    /// Begins work that can be stopped from now on, until it is [told](Self::told).
    pub(crate) fn begin(&self) {
        self.stop.store(false, Ordering::SeqCst);
        self.running.store(true, Ordering::SeqCst);
        self.expect(0);
    }

    /// Says how many steps there are.
    pub(crate) fn expect(&self, all: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.all.store(all as u64, Ordering::Relaxed);
    }

    /// Begins to read a journal that is to come in.
    pub(crate) fn begin_reading(&self) -> Arc<Watch> {
        self.begin();
        let watch = Arc::<Watch>::default();
        self.set_reading(Some(Arc::clone(&watch)));
        watch
    }

    /// Notes one step.
    ///
    /// # Errors
    /// When somebody stopped it.
    pub(crate) fn step(&self) -> io::Result<()> {
        self.done.fetch_add(1, Ordering::Relaxed);
        if self.is_stopped() {
            return Err(io::Error::other("stopped"));
        }
        Ok(())
    }

    /// Says whether somebody stopped it.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    /// Ends the work, and names a failure by what the person did, where they stopped it.
    pub(crate) fn told<T>(&self, done: Result<T, AppError>) -> Result<T, AppError> {
        self.running.store(false, Ordering::SeqCst);
        self.set_reading(None);
        self.expect(0);
        done.map_err(|error| {
            if self.is_stopped() {
                AppError::Stopped
            } else {
                error
            }
        })
    }

    fn set_reading(&self, watch: Option<Arc<Watch>>) {
        *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = watch;
    }
}

impl App {
    /// Says how far the long work is; nothing is waited for.
    #[must_use]
    pub fn progress(&self) -> ProgressView {
        let progress = &self.progress;
        let reading = progress.reading.lock();
        let watch = reading.unwrap_or_else(PoisonError::into_inner).clone();
        let (done, all) = watch.map_or_else(
            || {
                let all = progress.all.load(Ordering::Relaxed);
                (progress.done.load(Ordering::Relaxed).min(all), all)
            },
            |watch| watch.bytes(),
        );
        // Drawn as a bar: a thousand steps are as fine as anybody sees.
        let part = |number: u64| number.saturating_mul(1_000) / all.max(1);
        ProgressView {
            done: usize::try_from(part(done)).unwrap_or_default(),
            all: if all == 0 { 0 } else { 1_000 },
        }
    }

    /// Asks the long work to end; it leaves no file and changes nothing.
    pub fn progress_stop(&self) {
        if !self.progress.running.load(Ordering::SeqCst) {
            return;
        }
        self.progress.stop.store(true, Ordering::SeqCst);
        let reading = self.progress.reading.lock();
        if let Some(watch) = &*reading.unwrap_or_else(PoisonError::into_inner) {
            watch.stop();
        }
    }
}
