//! Reading in a folder that may not answer: a stick that was pulled out, a network that is gone. Owns
//! the threads that wait for such a folder, so that nobody else has to. They hold no key.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::Duration;

use crate::error::VaultError;
use crate::files;

/// How long a folder may be silent.
pub(crate) const PATIENCE: Duration = Duration::from_secs(8);
/// Bytes that are read at a time.
const BLOCK: usize = 256 << 10;

/// Asks something of a folder; after [`PATIENCE`] nobody waits for the answer any more.
///
/// # Errors
/// [`VaultError::Stuck`] where there is no answer.
pub(crate) fn ask<T: Send + 'static>(
    question: impl FnOnce() -> T + Send + 'static,
) -> Result<T, VaultError> {
    let (answer, answered) = mpsc::channel();
    thread::Builder::new()
        .name("vault-far".to_owned())
        .spawn(move || {
            let _perhaps_nobody_waits = answer.send(question());
        })
        .map_err(|_no_thread| VaultError::Stuck)?;
    answered
        .recv_timeout(PATIENCE)
        .map_err(|_silent| VaultError::Stuck)
}

/// Told by a reader that waited in vain, whatever became of its error on the way.
pub(crate) type Silent = Arc<AtomicBool>;

/// A file that is read by a thread of its own, block after block.
pub(crate) struct FarFile {
    blocks: Receiver<io::Result<Vec<u8>>>,
    block: Vec<u8>,
    at: usize,
    ended: bool,
    silent: Silent,
}

impl FarFile {
    /// Opens a file.
    ///
    /// # Errors
    /// As [`files::open_regular`]; `TimedOut` where the folder does not answer.
    pub(crate) fn open(path: &Path, silent: &Silent) -> io::Result<Self> {
        let (sender, blocks) = mpsc::sync_channel(2);
        let path = path.to_path_buf();
        thread::Builder::new()
            .name("vault-far".to_owned())
            .spawn(move || read_out(&path, &sender))?;
        let mut file = Self {
            blocks,
            block: Vec::new(),
            at: 0,
            ended: false,
            silent: Arc::clone(silent),
        };
        // The first word is whether it could be opened.
        file.next_block()?;
        file.ended = false;
        Ok(file)
    }

    fn next_block(&mut self) -> io::Result<()> {
        self.at = 0;
        self.block = match self.blocks.recv_timeout(PATIENCE) {
            Ok(block) => block?,
            Err(RecvTimeoutError::Timeout) => {
                self.silent.store(true, Ordering::SeqCst);
                return Err(io::ErrorKind::TimedOut.into());
            }
            Err(RecvTimeoutError::Disconnected) => return Err(io::ErrorKind::BrokenPipe.into()),
        };
        self.ended = self.block.is_empty();
        Ok(())
    }
}

/// Runs on the thread of the file: says first that it is open, and an empty block at its end.
fn read_out(path: &Path, blocks: &SyncSender<io::Result<Vec<u8>>>) {
    let read = (|| {
        let mut file = files::open_regular(path)?;
        let told = |block| blocks.send(Ok(block)).is_ok();
        if !told(Vec::new()) {
            return Ok(());
        }
        loop {
            let mut block = Vec::with_capacity(BLOCK);
            let count = file.by_ref().take(BLOCK as u64).read_to_end(&mut block)?;
            if !told(block) || count == 0 {
                return Ok(());
            }
        }
    })();
    if let Err(error) = read {
        let _perhaps_nobody_waits = blocks.send(Err(error));
    }
}

impl Read for FarFile {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.block.len() && !self.ended {
            self.next_block()?;
        }
        let rest = self.block.get(self.at..).unwrap_or_default();
        let count = rest.len().min(into.len());
        for (to, from) in into.iter_mut().zip(rest) {
            *to = *from;
        }
        self.at += count;
        Ok(count)
    }
}
