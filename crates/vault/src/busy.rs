//! Folders that a copy is being written into by this program, each by one thread at a time. One that
//! does not answer keeps its folder for as long, so that no two threads ever wait for the same one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::VaultError;
use crate::far::PATIENCE;

static BUSY: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
/// How long apart it is looked whether a folder is free.
const PAUSE: Duration = Duration::from_millis(20);

/// A folder that is this thread's until it is dropped.
pub(crate) struct Busy(PathBuf);

impl Busy {
    /// Takes a folder; waits a while for another thread to finish with it.
    ///
    /// # Errors
    /// [`VaultError::Stuck`] where it does not.
    pub(crate) fn claim(folder: &Path) -> Result<Self, VaultError> {
        let begun = Instant::now();
        loop {
            let mut busy = BUSY.lock().unwrap_or_else(PoisonError::into_inner);
            if busy.insert(folder.to_path_buf()) {
                return Ok(Self(folder.to_path_buf()));
            }
            drop(busy);
            if begun.elapsed() > PATIENCE {
                return Err(VaultError::Stuck);
            }
            thread::sleep(PAUSE);
        }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let mut busy = BUSY.lock().unwrap_or_else(PoisonError::into_inner);
        busy.remove(&self.0);
    }
}
