//! Files the person asked for: written aside in the same folder, synced, then renamed, so that a
//! full disk or a stopped computer never leaves half of one under its name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::AppError;
use crate::wire::shell::SavedFile;

/// A file that is ready to be written where the person says.
#[derive(Debug, Clone)]
pub struct MadeFile {
    /// Its bytes.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The neutral name proposed, with its ending.
    pub file_name: &'static str,
}

impl MadeFile {
    pub(crate) fn new(bytes: impl Into<Vec<u8>>, file_name: &'static str) -> Self {
        Self {
            bytes: Zeroizing::new(bytes.into()),
            file_name,
        }
    }

    /// Gives the ending of its name, without the dot.
    #[must_use]
    pub fn extension(&self) -> &'static str {
        self.file_name
            .rsplit_once('.')
            .map_or("", |(_, ending)| ending)
    }

    /// Writes it where the person said; without a place nothing happens.
    ///
    /// # Errors
    /// As [`write_file`].
    pub fn write(&self, path: Option<&Path>) -> Result<SavedFile, AppError> {
        let Some(path) = path else {
            return Ok(SavedFile::Cancelled);
        };
        write_file(path, &self.bytes)?;
        Ok(SavedFile::Saved)
    }
}

/// Writes a file that only this person can read.
///
/// # Errors
/// [`AppError::DiskFull`], [`AppError::NotWritable`], [`AppError::File`]; no half of it is left.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write_with(path, |file| file.write_all(bytes))
}

/// Writes a file as a stream.
///
/// # Errors
/// As [`write_file`].
pub(crate) fn write_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), AppError> {
    let mut name = path.file_name().ok_or(AppError::File)?.to_owned();
    name.push(".part");
    let aside = path.with_file_name(name);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(&aside)
        .and_then(|mut file| write(&mut file).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&aside, path));
    written.map_err(|error| {
        // The problem to tell is why writing ended, not why the rest could not be taken away.
        let _removed = fs::remove_file(&aside);
        problem(&error)
    })
}

/// Says what a failure of the file system means to the person.
pub(crate) fn problem(error: &io::Error) -> AppError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => AppError::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            AppError::NotWritable
        }
        _ => AppError::File,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_finished_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("page.html");
        let stopped = write_with(&path, |file| {
            file.write_all(b"half")?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        });
        assert_eq!(stopped, Err(AppError::DiskFull));
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0);
        write_file(&path, b"whole").expect("written");
        assert_eq!(fs::read(&path).expect("there"), b"whole");
    }
}
