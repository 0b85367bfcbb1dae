//! A folder of files, written whole or not at all. Pages are made on one thread and written on another;
//! where the disk is what takes the time, the first one writes too, so that neither waits.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;

use crate::error::AppError;
use crate::files::{self, private_and_new};
use crate::places::make_private_folder;
use crate::progress::Progress;

/// Pages that are handed over at once.
const HANDED: usize = 64;
/// Bytes after which pages are handed over, however few they are.
const HANDED_BYTES: usize = 256 << 10;
/// How many such piles wait at most: with what is in hand on both sides, a few MB in all.
const WAITING: usize = 4;

/// What a page counts for beside the bytes of other files: mostly that there is one more file.
pub(super) const PAGE: u64 = 16 << 10;

/// A page that is to be written: its name and its text.
type Page = (String, String);

/// A folder on its way.
pub(super) struct Folder<'a> {
    place: Place<'a>,
    hand: SyncSender<Vec<Page>>,
    pile: Vec<Page>,
    bytes: usize,
    /// Files this thread wrote.
    written: Vec<PathBuf>,
}

/// Where files are written, and who looks on.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a Path,
    progress: &'a Progress,
}

/// Lets `fill` write files into an empty folder, which is made if it is not there.
///
/// # Errors
/// [`AppError::PlaceTaken`] if there is anything in the folder; [`AppError::DiskFull`],
/// [`AppError::NotWritable`], [`AppError::File`], [`AppError::Stopped`], and whatever `fill` ends with:
/// nothing is left then.
pub(super) fn write(
    path: &Path,
    progress: &Progress,
    fill: impl FnOnce(&mut Folder<'_>) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let made = !path.exists();
    if made {
        make_private_folder(path)?;
    } else if !path.is_dir() || holds_anything(path)? {
        return Err(AppError::PlaceTaken);
    }
    let (written, result) = write_both(Place { path, progress }, fill);
    let result = result.and_then(|()| {
        progress.end();
        progress.settle()
    });
    if result.is_err() {
        // The problem to tell is why writing ended, not what of the rest stays behind.
        for file in written {
            let _removed = fs::remove_file(file);
        }
        if made {
            let _removed = fs::remove_dir(path);
        }
    }
    result
}

/// Lets `fill` write files, as far as the last of them, and gives what it gave.
#[cfg(test)]
pub(super) fn written_through<T>(
    path: &Path,
    progress: &Progress,
    fill: impl FnOnce(&mut Folder<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let mut given = None;
    let (_, result) = write_both(Place { path, progress }, |folder| {
        given = Some(fill(folder)?);
        Ok(())
    });
    result.and(given.ok_or(AppError::File))
}

/// Makes pages here and writes them on a second thread. Gives every file that was begun.
fn write_both(
    place: Place<'_>,
    fill: impl FnOnce(&mut Folder<'_>) -> Result<(), AppError>,
) -> (Vec<PathBuf>, Result<(), AppError>) {
    let (hand, piles) = sync_channel(WAITING);
    thread::scope(|scope| {
        let writer = scope.spawn(move || place.write_piles(&piles));
        let mut folder = Folder {
            place,
            hand,
            pile: Vec::new(),
            bytes: 0,
            written: Vec::new(),
        };
        let filled = fill(&mut folder).and_then(|()| folder.hand_over());
        let mut written = folder.written;
        // The writer ends once nobody can hand it anything.
        drop(folder.hand);
        let Ok((by_writer, ended)) = writer.join() else {
            return (written, Err(AppError::internal("pages")));
        };
        written.extend(by_writer);
        // Where both ended, this side ended because the writer had.
        (written, ended.and(filled))
    })
}

impl Place<'_> {
    fn write_piles(self, piles: &Receiver<Vec<Page>>) -> (Vec<PathBuf>, Result<(), AppError>) {
        let mut written = Vec::new();
        let mut piles = piles.iter();
        let ended = piles.try_for_each(|pile| self.write_pile(&pile, &mut written));
        (written, ended)
    }

    fn write_pile(self, pile: &[Page], written: &mut Vec<PathBuf>) -> Result<(), AppError> {
        for (name, text) in pile {
            let page = self.file(name, written, |out| out.write_all(text.as_bytes()));
            let counted = page.and_then(|()| self.progress.advance(PAGE));
            counted.map_err(|error| files::problem(&error))?;
        }
        Ok(())
    }

    /// Writes one file that only this person can read. It is not synced by itself: a copy of ten
    /// thousand pages would take minutes, and what it is a copy of is safe.
    fn file(
        self,
        name: &str,
        written: &mut Vec<PathBuf>,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> io::Result<()> {
        let path = self.path.join(name);
        let mut file = private_and_new().open(&path)?;
        written.push(path);
        fill(&mut file)
    }
}

impl<'a> Folder<'a> {
    /// Gives who looks on.
    pub(super) const fn progress(&self) -> &'a Progress {
        self.place.progress
    }

    /// Writes a page of text, soon.
    pub(super) fn page(&mut self, name: String, text: String) -> Result<(), AppError> {
        self.bytes += text.len();
        self.pile.push((name, text));
        if self.pile.len() < HANDED && self.bytes < HANDED_BYTES {
            return Ok(());
        }
        self.hand_over()
    }

    fn hand_over(&mut self) -> Result<(), AppError> {
        self.bytes = 0;
        match self.hand.try_send(std::mem::take(&mut self.pile)) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(pile)) => self.place.write_pile(&pile, &mut self.written),
            // The writer ended, and says why.
            Err(TrySendError::Disconnected(_)) => Err(AppError::File),
        }
    }

    /// Writes one file now.
    pub(super) fn file(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<(), AppError> {
        let done = self.place.file(name, &mut self.written, fill);
        done.map_err(|error| files::problem(&error))
    }
}

fn holds_anything(folder: &Path) -> Result<bool, AppError> {
    let mut entries = fs::read_dir(folder).map_err(|error| files::problem(&error))?;
    Ok(entries.next().is_some())
}
