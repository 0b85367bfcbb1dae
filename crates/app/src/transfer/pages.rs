//! A folder of files, written whole or not at all, one after the other.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::AppError;
use crate::files;
use crate::places::make_private_folder;
use crate::progress::Progress;

/// A folder on its way.
pub(super) struct Folder<'a> {
    path: &'a Path,
    progress: &'a Progress,
    written: Vec<PathBuf>,
}

/// Lets `fill` write files into an empty folder, which is made if it is not there.
///
/// # Errors
/// [`AppError::PlaceTaken`] if there is anything in the folder; [`AppError::DiskFull`],
/// [`AppError::NotWritable`], [`AppError::File`], and whatever `fill` ends with: nothing is left then.
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
    let mut folder = Folder {
        path,
        progress,
        written: Vec::new(),
    };
    let result = fill(&mut folder);
    if result.is_err() {
        // The problem to tell is why writing ended, not what of the rest stays behind.
        for file in folder.written {
            let _removed = fs::remove_file(file);
        }
        if made {
            let _removed = fs::remove_dir(path);
        }
    }
    result
}

impl Folder<'_> {
    /// Says how many files there are to be.
    pub(super) fn expect(&self, files: usize) {
        self.progress.expect(files);
    }

    /// Writes a file of text.
    pub(super) fn page(&mut self, name: &str, text: &str) -> Result<(), AppError> {
        self.file(name, |out| out.write_all(text.as_bytes()))
    }

    /// Writes one file that only this person can read. It is not synced by itself: a copy of ten
    /// thousand pages would take minutes, and what it is a copy of is safe.
    pub(super) fn file(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<(), AppError> {
        let path = self.path.join(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let done = self.progress.step();
        let opened = done.and_then(|()| options.open(&path));
        opened
            .and_then(|mut file| {
                self.written.push(path);
                fill(&mut file)
            })
            .map_err(|error| files::problem(&error))
    }
}

fn holds_anything(folder: &Path) -> Result<bool, AppError> {
    let mut entries = fs::read_dir(folder).map_err(|error| files::problem(&error))?;
    Ok(entries.next().is_some())
}
