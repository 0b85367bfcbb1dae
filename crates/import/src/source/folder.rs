//! Files of a folder on disk. Symbolic links are not followed, so no circle and no way out.

use std::fs::{self, File, Metadata};
use std::path::Path;

use chrono::{DateTime, Utc};

use super::{At, FileInfo, names};
use crate::error::ImportError;
use crate::limits::{Bound, Limits};
use crate::model::When;
use crate::report::{Reason, Report};

/// Lists the files of a folder and of those in it, by name.
pub(super) fn list(
    root: &Path,
    limits: &Limits,
    report: &mut Report,
) -> Result<Vec<FileInfo>, ImportError> {
    let mut list = Vec::new();
    let mut waiting = vec![(root.to_path_buf(), String::new(), 0_usize)];
    let mut seen = 0_usize;
    while let Some((folder, prefix, depth)) = waiting.pop() {
        if depth > limits.depth {
            return Err(ImportError::TooLarge(Bound::Depth));
        }
        for entry in fs::read_dir(&folder)? {
            seen += 1;
            if seen > limits.files {
                return Err(ImportError::TooLarge(Bound::Files));
            }
            let entry = entry?;
            let shown = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let name = entry.file_name().into_string().ok();
            let Some(name) = name.and_then(|it| names::safe(&format!("{prefix}{it}"), limits))
            else {
                report.note(Reason::NameUnsafe, &shown);
                continue;
            };
            let about = fs::symlink_metadata(entry.path())?;
            if about.is_symlink() {
                report.note(Reason::SymbolicLink, &name);
            } else if about.is_dir() {
                let hidden = names::is_litter(&name);
                // A vault of Obsidian is known by its hidden folder; nothing in it is read.
                match (hidden, name.as_str()) {
                    (true, ".obsidian") => list.push(info(&about, name, &entry.path())),
                    (true, _) => {}
                    (false, _) => waiting.push((entry.path(), format!("{name}/"), depth + 1)),
                }
            } else if !about.is_file() {
                report.note(Reason::OtherFile, &name);
            } else if !names::is_litter(&name) {
                list.push(info(&about, name, &entry.path()));
            }
        }
    }
    Ok(list)
}

/// Gives a single file.
pub(super) fn single(path: &Path) -> Result<FileInfo, ImportError> {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
    // The person may have chosen a link; what it leads to is what is read.
    let path = fs::canonicalize(path)?;
    Ok(info(&fs::metadata(&path)?, name.unwrap_or_default(), &path))
}

/// Opens a file that was listed, unless a link stands in its place by now.
pub(super) fn open(path: &Path) -> Result<File, ImportError> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(ImportError::Damaged);
    }
    Ok(File::open(path)?)
}

fn info(about: &Metadata, name: String, path: &Path) -> FileInfo {
    let modified = about.modified().ok();
    FileInfo {
        name,
        bytes: if about.is_file() { about.len() } else { 0 },
        modified: modified.map(|time| When::Moment(DateTime::<Utc>::from(time))),
        at: At::Disk(path.to_path_buf()),
    }
}
