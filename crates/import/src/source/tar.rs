//! Files of a tar archive, found by one pass over its heads; their bytes are read by their place.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use chrono::DateTime;

use super::{At, FileInfo, names};
use crate::error::ImportError;
use crate::limits::{Bound, Limits};
use crate::model::When;
use crate::report::{Reason, Report};

/// Lists the files.
pub(super) fn list(
    path: &Path,
    limits: &Limits,
    report: &mut Report,
) -> Result<(Vec<FileInfo>, File), ImportError> {
    let file = File::open(path)?;
    let whole = file.metadata()?.len();
    let mut archive = tar::Archive::new(BufReader::new(&file));
    let mut list: Vec<FileInfo> = Vec::new();
    for entry in archive.entries_with_seek()? {
        let entry = entry.map_err(|_broken| ImportError::Damaged)?;
        if list.len() >= limits.files {
            return Err(ImportError::TooLarge(Bound::Files));
        }
        if let Some(info) = one(&entry, whole, limits, report)? {
            list.push(info);
        }
    }
    Ok((list, file))
}

/// Gives one file, or nothing if it is not one that is read.
fn one<R: std::io::Read>(
    entry: &tar::Entry<'_, R>,
    whole: u64,
    limits: &Limits,
    report: &mut Report,
) -> Result<Option<FileInfo>, ImportError> {
    let path = entry.path_bytes();
    let kind = entry.header().entry_type();
    if kind.is_dir() || kind.is_pax_global_extensions() {
        return Ok(None);
    }
    let name = std::str::from_utf8(&path).ok();
    let Some(name) = name.and_then(|it| names::safe(it, limits)) else {
        report.note(Reason::NameUnsafe, &String::from_utf8_lossy(&path));
        return Ok(None);
    };
    if kind.is_symlink() || kind.is_hard_link() {
        report.note(Reason::SymbolicLink, &name);
        return Ok(None);
    }
    if !kind.is_file() && !kind.is_contiguous() {
        report.note(Reason::OtherFile, &name);
        return Ok(None);
    }
    let (at, bytes) = (entry.raw_file_position(), entry.size());
    if at.saturating_add(bytes) > whole {
        return Err(ImportError::Damaged);
    }
    let modified = entry.header().mtime().ok();
    let modified = modified.and_then(|it| DateTime::from_timestamp(it.try_into().ok()?, 0));
    let info = FileInfo {
        name,
        bytes,
        modified: modified.map(When::Moment),
        at: At::Tar(at),
    };
    Ok((!names::is_litter(&info.name)).then_some(info))
}
