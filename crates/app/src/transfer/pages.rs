//! A folder of text files, written whole or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::AppError;
use crate::files;
use crate::places::make_private_folder;

/// One file: its name and its text.
pub(super) type Page = (String, String);

/// Writes the files into an empty folder, which is made if it is not there.
///
/// # Errors
/// [`AppError::PlaceTaken`] if there is anything in the folder; [`AppError::DiskFull`],
/// [`AppError::NotWritable`], [`AppError::File`]: nothing is left then.
pub(super) fn write(pages: &[Page], folder: &Path) -> Result<(), AppError> {
    let made = !folder.exists();
    if made {
        make_private_folder(folder)?;
    } else if !folder.is_dir() || holds_anything(folder)? {
        return Err(AppError::PlaceTaken);
    }
    let mut written: Vec<PathBuf> = Vec::with_capacity(pages.len());
    let result = pages.iter().try_for_each(|(name, text)| {
        let path = folder.join(name);
        let done = write_new(&path, text);
        written.push(path);
        done
    });
    if result.is_err() {
        // The problem to tell is why writing ended, not what of the rest stays behind.
        for path in written {
            let _removed = fs::remove_file(path);
        }
        if made {
            let _removed = fs::remove_dir(folder);
        }
    }
    result
}

fn holds_anything(folder: &Path) -> Result<bool, AppError> {
    let mut entries = fs::read_dir(folder).map_err(|error| files::problem(&error))?;
    Ok(entries.next().is_some())
}

/// Writes one file that only this person can read. It is not synced by itself: a copy of ten thousand
/// pages would take minutes, and what it is a copy of is safe.
fn write_new(path: &Path, text: &str) -> Result<(), AppError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| files::problem(&error))
}
