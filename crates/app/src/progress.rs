//! Long work: how far it is, and the way to stop it. Both are asked without waiting for the journal.
//!
//! A stop counts until the work [settles](Progress::settle): from there on what is asked for is done,
//! and a stop that comes later is no stop.

use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use waymark_import::Watch;

use crate::error::AppError;
use crate::session::App;
use crate::wire::bring::ProgressView;

/// Nothing goes on that can be stopped: none began, or it settled.
const CLOSED: u8 = 0;
/// Work goes on that can be stopped.
const OPEN: u8 = 1;
/// Somebody stopped it.
const STOPPED: u8 = 2;
/// What the end of work counts for, when the disk takes everything: this part of the rest.
const END: u64 = 16;

/// The long work that goes on; there is one at a time.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    all: AtomicU64,
    state: AtomicU8,
    reading: Mutex<Option<Arc<Watch>>>,
}

impl Progress {
    /// Begins work that can be stopped from now on, until it is [told](Self::told).
    pub(crate) fn begin(&self) {
        self.expect(0);
        self.state.store(OPEN, Ordering::SeqCst);
    }

    /// Says how much there is to do, in whatever is counted; a little is added for the
    /// [end](Self::end) of it.
    pub(crate) fn expect(&self, work: u64) {
        self.all.store(0, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        let end = if work == 0 { 0 } else { work / END + 1 };
        self.all.store(work.saturating_add(end), Ordering::Relaxed);
    }

    /// Begins to read a journal that is to come in.
    pub(crate) fn begin_reading(&self) -> Arc<Watch> {
        self.begin();
        self.watch()
    }

    /// Lets what is read from now on be stopped too, in the middle of a large file.
    pub(crate) fn watch(&self) -> Arc<Watch> {
        let watch = Arc::<Watch>::default();
        self.set_reading(Some(Arc::clone(&watch)));
        if self.is_stopped() {
            watch.stop();
        }
        watch
    }

    /// Notes what was done.
    ///
    /// # Errors
    /// When somebody stopped it.
    pub(crate) fn advance(&self, work: u64) -> io::Result<()> {
        self.done.fetch_add(work, Ordering::Relaxed);
        if self.is_stopped() {
            return Err(io::Error::other("stopped"));
        }
        Ok(())
    }

    /// Notes that everything is done, also what the disk had to do.
    pub(crate) fn end(&self) {
        self.done
            .store(self.all.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    /// Says whether somebody stopped it.
    pub(crate) fn is_stopped(&self) -> bool {
        self.state.load(Ordering::SeqCst) == STOPPED
    }

    /// Comes to where it is too late for a stop.
    ///
    /// # Errors
    /// [`AppError::Stopped`] when somebody stopped it before.
    pub(crate) fn settle(&self) -> Result<(), AppError> {
        let (order, now) = (Ordering::SeqCst, CLOSED);
        match self.state.compare_exchange(OPEN, now, order, order) {
            Err(STOPPED) => Err(AppError::Stopped),
            _ => Ok(()),
        }
    }

    /// Ends the work, and names a failure by what the person did, where they stopped it.
    pub(crate) fn told<T>(&self, done: Result<T, AppError>) -> Result<T, AppError> {
        let was = self.state.swap(CLOSED, Ordering::SeqCst);
        self.set_reading(None);
        self.expect(0);
        done.map_err(|error| match was {
            STOPPED => AppError::Stopped,
            _ => error,
        })
    }

    /// Lets what passes through count as work, and end where somebody stopped it.
    pub(crate) const fn noted<T>(&self, inner: T) -> Noted<'_, T> {
        Noted {
            inner,
            progress: self,
            passed: 0,
        }
    }

    fn set_reading(&self, watch: Option<Arc<Watch>>) {
        *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = watch;
    }

    /// Gives how much is done and how much there is; 0 where it is not known.
    pub(crate) fn parts(&self) -> (u64, u64) {
        let reading = self.reading.lock();
        let watch = reading.unwrap_or_else(PoisonError::into_inner).clone();
        let (read, bytes) = watch.map_or((0, 0), |watch| watch.bytes());
        if bytes > 0 {
            return (read, bytes.saturating_add(bytes / END + 1));
        }
        let all = self.all.load(Ordering::Relaxed);
        (self.done.load(Ordering::Relaxed).min(all), all)
    }
}

/// Bytes on their way, counted.
pub(crate) struct Noted<'a, T> {
    inner: T,
    progress: &'a Progress,
    /// How many there were so far.
    pub(crate) passed: u64,
}

impl<T> Noted<'_, T> {
    fn note(&mut self, count: usize) -> io::Result<usize> {
        self.passed += count as u64;
        self.progress.advance(count as u64)?;
        Ok(count)
    }
}

impl<T: Read> Read for Noted<'_, T> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(bytes)?;
        self.note(count)
    }
}

impl<T: Write> Write for Noted<'_, T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.note(count)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl App {
    /// Says how far the long work is; nothing is waited for.
    #[must_use]
    pub fn progress(&self) -> ProgressView {
        let (done, all) = self.progress.parts();
        // Drawn as a bar: a thousand steps are as fine as anybody sees.
        let part = |number: u64| number.saturating_mul(1_000) / all.max(1);
        ProgressView {
            done: usize::try_from(part(done)).unwrap_or_default(),
            all: if all == 0 { 0 } else { 1_000 },
        }
    }

    /// Asks the long work to end; it leaves no file and changes nothing, and says
    /// [`AppError::Stopped`].
    ///
    /// Once a file stands under its name, or the journal began to take in what came, it is too late:
    /// the work ends as done.
    pub fn progress_stop(&self) {
        let (order, progress) = (Ordering::SeqCst, &self.progress);
        let asked = progress.state.compare_exchange(OPEN, STOPPED, order, order);
        if asked.is_err() {
            return;
        }
        let reading = progress.reading.lock();
        if let Some(watch) = &*reading.unwrap_or_else(PoisonError::into_inner) {
            watch.stop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stopped(progress: &Progress) {
        progress.state.store(STOPPED, Ordering::SeqCst);
    }

    #[test]
    fn a_stop_before_the_work_settles_ends_it_and_one_after_does_not() {
        let progress = Progress::default();
        progress.begin();
        assert!(progress.advance(1).is_ok());
        stopped(&progress);
        assert!(progress.advance(1).is_err());
        assert_eq!(progress.settle(), Err(AppError::Stopped));
        let failed: Result<(), AppError> = progress.told(Err(AppError::File));
        assert_eq!(failed, Err(AppError::Stopped), "it failed because of it");

        progress.begin();
        assert_eq!(progress.settle(), Ok(()));
        assert_ne!(
            progress
                .state
                .compare_exchange(OPEN, STOPPED, Ordering::SeqCst, Ordering::SeqCst),
            Ok(OPEN),
            "too late"
        );
        let failed: Result<(), AppError> = progress.told(Err(AppError::DiskFull));
        assert_eq!(failed, Err(AppError::DiskFull), "what is true is said");
    }

    #[test]
    fn what_passes_through_counts_and_the_end_counts_too() {
        let progress = Progress::default();
        progress.begin();
        assert_eq!(progress.parts(), (0, 0), "not known yet");
        progress.expect(160);
        let mut out = progress.noted(io::sink());
        out.write_all(&[0; 100]).expect("written");
        io::copy(&mut progress.noted(&[0_u8; 60][..]), &mut io::sink()).expect("read");
        assert_eq!(progress.parts(), (160, 171), "the disk has to take it yet");
        progress.end();
        assert_eq!(progress.parts(), (171, 171));
        assert_eq!(progress.told(Ok(1)), Ok(1));
        assert_eq!(progress.parts(), (0, 0));
    }

    #[test]
    fn a_stop_reaches_what_begins_to_be_read_after_it() {
        let progress = Progress::default();
        progress.begin();
        stopped(&progress);
        assert!(progress.watch().is_stopped());
        progress.begin();
        assert!(!progress.watch().is_stopped(), "and nothing after it");
    }
}
