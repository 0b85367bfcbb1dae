//! Files of a zip archive. What it says of itself is checked before anything is unpacked, and counted
//! while it is.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use chrono::NaiveDate;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::{At, FileInfo, names};
use crate::error::ImportError;
use crate::limits::{Bound, Limits};
use crate::model::When;
use crate::report::{Reason, Report};

/// Below this size a file may be as tightly packed as it likes.
const SMALL: u64 = 1 << 20;

type Open = ZipArchive<BufReader<File>>;

/// Lists the files.
pub(super) fn list(
    path: &Path,
    limits: &Limits,
    report: &mut Report,
) -> Result<(Vec<FileInfo>, Open), ImportError> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(problem)?;
    if archive.len() > limits.files {
        return Err(ImportError::TooLarge(Bound::Files));
    }
    if archive.has_overlapping_entries().map_err(problem)? {
        return Err(ImportError::Bomb);
    }
    let mut list = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        if let Some(info) = one(&archive, index, limits, report)? {
            list.push(info);
        }
    }
    if archive.has_duplicate_names() {
        report.note(Reason::NameTwice, "");
    }
    Ok((list, archive))
}

/// Gives one file, or nothing if it is not one that is read.
fn one(
    archive: &Open,
    index: usize,
    limits: &Limits,
    report: &mut Report,
) -> Result<Option<FileInfo>, ImportError> {
    let entry = archive.by_index_data(index).map_err(problem)?;
    let shown = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let name = entry.name().ok().and_then(|it| names::safe(&it, limits));
    let Some(name) = name else {
        report.note(Reason::NameUnsafe, &shown);
        return Ok(None);
    };
    if name.split('/').any(|part| part == ".obsidian") {
        let (bytes, modified, at) = (0, None, At::Zip(index));
        return Ok(Some(FileInfo {
            name,
            bytes,
            modified,
            at,
        }));
    }
    if entry.is_symlink() {
        report.note(Reason::SymbolicLink, &name);
        return Ok(None);
    }
    if entry.is_dir() || names::is_litter(&name) {
        return Ok(None);
    }
    if entry.encrypted() {
        return Err(ImportError::Encrypted);
    }
    let (packed, bytes) = (entry.compressed_size(), entry.size());
    if bytes > SMALL && bytes / limits.ratio.max(1) > packed {
        return Err(ImportError::Bomb);
    }
    let stored = entry.compression() == CompressionMethod::Stored;
    if !stored && entry.compression() != CompressionMethod::Deflated {
        report.note(Reason::FileUnreadable, &name);
        return Ok(None);
    }
    let modified = entry.last_modified().and_then(changed);
    let at = At::Zip(index);
    Ok(Some(FileInfo {
        name,
        bytes,
        modified,
        at,
    }))
}

/// Gives when a file was last changed, on the clock of whoever packed it.
fn changed(time: zip::DateTime) -> Option<When> {
    let (year, month, day) = (time.year(), time.month(), time.day());
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    let time = day.and_hms_opt(hour.into(), minute.into(), second.into())?;
    // The first moment a zip file knows stands for none.
    (time > NaiveDate::from_ymd_opt(1980, 1, 1)?.into()).then_some(When::Local(time))
}

/// Opens one.
pub(super) fn open(archive: &mut Open, index: usize) -> Result<impl Read + '_, ImportError> {
    archive.by_index(index).map_err(problem)
}

fn problem(error: ZipError) -> ImportError {
    match error {
        ZipError::Io(error) => error.into(),
        _ => ImportError::Damaged,
    }
}
