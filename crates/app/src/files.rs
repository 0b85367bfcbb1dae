//! Files the person asked for: written aside in the same folder, synced, then renamed, so that a
//! full disk or a stopped computer never leaves half of one under its name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::clock::{Random as _, SystemRandom};
use crate::error::AppError;
use crate::papers::hex;
use crate::wire::shell::SavedFile;

/// How many names are tried for the file that is written aside.
const TRIES: usize = 8;

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
    let finish = || Ok(());
    write_and(path, |file| write(file).map_err(|it| problem(&it)), finish)
}

/// Writes a file as a stream; `settle` has the last word before it stands under its name.
///
/// # Errors
/// As [`write_file`], and what `write` and `settle` end with.
pub(crate) fn write_and(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<(), AppError>,
    settle: impl FnOnce() -> Result<(), AppError>,
) -> Result<(), AppError> {
    let (aside, mut file) = begin_aside(path)?;
    let told = |error: io::Error| problem(&error);
    let written = write(&mut file)
        .and_then(|()| file.sync_all().map_err(told))
        .and_then(|()| settle())
        .and_then(|()| fs::rename(&aside, path).map_err(told));
    if written.is_err() {
        // The problem to tell is why writing ended, not why the rest could not be taken away.
        let _removed = fs::remove_file(&aside);
    }
    written
}

/// Begins a file beside the one that is asked for. It is new: nothing that lies there is written
/// over, and no link is followed.
fn begin_aside(path: &Path) -> Result<(PathBuf, File), AppError> {
    let name = path.file_name().ok_or(AppError::File)?;
    let options = private_and_new();
    for _ in 0..TRIES {
        let mut bytes = [0; 8];
        SystemRandom.fill(&mut bytes);
        let mut aside = name.to_owned();
        aside.push(format!(".{}.part", hex(&bytes)));
        let aside = path.with_file_name(aside);
        match options.open(&aside) {
            Ok(file) => return Ok((aside, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(problem(&error)),
        }
    }
    Err(AppError::File)
}

/// Opens what is not there yet, for this person alone from the first byte on.
pub(crate) fn private_and_new() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
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

    #[cfg(unix)]
    #[test]
    fn what_lies_in_the_way_of_the_file_aside_is_left_alone() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().expect("a folder");
        let (path, mine) = (folder.path().join("pages.json"), folder.path().join("mine"));
        fs::write(&mine, "mine").expect("written");
        let (link, other) = (
            folder.path().join("pages.json.part"),
            folder.path().join("notes.txt.part"),
        );
        symlink(&mine, &link).expect("linked");
        fs::write(&other, "older").expect("written");
        let mut first = 0;
        write_with(&path, |file| {
            first = file.metadata()?.permissions().mode() & 0o777;
            file.write_all(b"whole")
        })
        .expect("written");
        assert_eq!(first, 0o600, "before the first byte");
        let failed = |_: &mut File| Err(io::Error::from(io::ErrorKind::StorageFull));
        let notes = folder.path().join("notes.txt");
        assert_eq!(write_with(&notes, failed), Err(AppError::DiskFull));
        assert_eq!(fs::read(&path).expect("there"), b"whole");
        assert_eq!(fs::read(&mine).expect("there"), b"mine");
        assert!(link.is_symlink());
        assert_eq!(fs::read(&other).expect("there"), b"older");
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 4);
    }
}
