//! A folder, an archive or a single file, seen as a list of named files. Nothing is unpacked to disk.

mod folder;
mod names;
mod tar;
mod zip;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::zip::ZipArchive;

use crate::error::ImportError;
use crate::limits::{Bound, Limits};
use crate::model::{PictureRef, Place, When};
use crate::report::{Reason, Report};
use crate::watch::Watch;

pub(crate) use names::{base, ending, resolve, stem};

/// The files of an import, for as long as pictures are read from them.
#[derive(Debug)]
pub struct Files {
    list: Vec<FileInfo>,
    archive: Archive,
    held: Vec<Arc<[u8]>>,
    picture_bytes: u64,
    watch: Arc<Watch>,
}

/// One file of the import.
#[derive(Debug, Clone)]
pub(crate) struct FileInfo {
    /// Its path inside the import, with `/`, without `.` and `..`.
    pub(crate) name: String,
    /// Its size unpacked, as the archive or the disk says.
    pub(crate) bytes: u64,
    /// When it was last changed.
    pub(crate) modified: Option<When>,
    at: At,
}

#[derive(Debug, Clone)]
enum At {
    Disk(PathBuf),
    Zip(usize),
    Tar(u64),
}

#[derive(Debug)]
enum Archive {
    None,
    Zip(Box<ZipArchive<BufReader<File>>>),
    Tar(File),
}

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Folder,
    Zip,
    Tar,
    Single,
}

impl Files {
    /// Lists what is at a path.
    pub(crate) fn list(
        path: &Path,
        limits: &Limits,
        report: &mut Report,
    ) -> Result<(Self, Kind), ImportError> {
        let kind = kind_of(path, limits)?;
        let (list, archive) = match kind {
            Kind::Folder => (folder::list(path, limits, report)?, Archive::None),
            Kind::Single => (vec![folder::single(path)?], Archive::None),
            Kind::Zip => {
                let (list, archive) = zip::list(path, limits, report)?;
                (list, Archive::Zip(Box::new(archive)))
            }
            Kind::Tar => {
                let (list, file) = tar::list(path, limits, report)?;
                (list, Archive::Tar(file))
            }
        };
        let list = last_of_each_name(list, report);
        let total = list
            .iter()
            .fold(0_u64, |sum, file| sum.saturating_add(file.bytes));
        if total > limits.bytes {
            return Err(ImportError::TooLarge(Bound::Bytes));
        }
        let files = Self {
            list,
            archive,
            held: Vec::new(),
            picture_bytes: limits.picture_bytes,
            watch: Arc::default(),
        };
        Ok((files, kind))
    }

    /// Lets somebody look on, and stop it: whoever looked on before does not any more.
    pub fn watched_by(&mut self, watch: &Arc<Watch>) {
        self.watch = Arc::clone(watch);
    }

    /// Says how many bytes are to be read from now on.
    pub(crate) fn expect(&self, bytes: u64) {
        self.watch.expect(bytes);
    }

    /// Opens the bytes of a picture; they come from the source, piece by piece.
    ///
    /// # Errors
    /// [`ImportError::NotReadable`], [`ImportError::Damaged`]; while reading an
    /// [`std::io::Error`] that turns into one of them, or into [`ImportError::Bomb`] if there is more
    /// than the source said.
    pub fn open(&mut self, picture: &PictureRef) -> Result<Box<dyn Read + '_>, ImportError> {
        match picture.place {
            Place::File(index) => {
                let most = self.picture_bytes;
                self.reader(index, most)
            }
            Place::Held(index) => {
                let bytes = self.held.get(index).ok_or(ImportError::Damaged)?;
                Ok(Box::new(&**bytes))
            }
        }
    }

    /// Keeps the bytes of a picture that stood inside a text.
    pub(crate) fn hold(&mut self, bytes: Vec<u8>) -> Place {
        self.held.push(bytes.into());
        Place::Held(self.held.len() - 1)
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn info(&self, index: usize) -> Option<&FileInfo> {
        self.list.get(index)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &FileInfo)> {
        self.list.iter().enumerate()
    }

    /// Gives the place of each file by its name.
    pub(crate) fn by_name(&self) -> HashMap<String, usize> {
        let named = self.iter().map(|(index, file)| (file.name.clone(), index));
        named.collect()
    }

    /// Gives all bytes of a file that is no larger than `most`.
    pub(crate) fn read(&mut self, index: usize, most: u64) -> Result<Vec<u8>, ImportError> {
        let mut bytes = Vec::new();
        self.reader(index, most)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Gives the first bytes of a file.
    pub(crate) fn head(&mut self, index: usize, most: u64) -> Result<Vec<u8>, ImportError> {
        let mut bytes = Vec::new();
        let mut reader = self.reader(index, u64::MAX)?;
        reader.by_ref().take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn reader(&mut self, index: usize, most: u64) -> Result<Box<dyn Read + '_>, ImportError> {
        let info = self.list.get(index).ok_or(ImportError::Damaged)?;
        if info.bytes > most {
            return Err(ImportError::TooLarge(Bound::Bytes));
        }
        let said = info.bytes;
        let inner: Box<dyn Read + '_> = match (&info.at, &mut self.archive) {
            (At::Disk(path), _) => Box::new(BufReader::new(folder::open(path)?)),
            (At::Zip(at), Archive::Zip(archive)) => Box::new(zip::open(archive, *at)?),
            (At::Tar(at), Archive::Tar(file)) => {
                file.seek(SeekFrom::Start(*at))?;
                Box::new(BufReader::new(&*file).take(said))
            }
            _ => return Err(ImportError::Damaged),
        };
        Ok(Box::new(Counted {
            inner,
            left: said,
            watch: Arc::clone(&self.watch),
        }))
    }
}

/// Keeps the later of two files of one name, as unpacking would, and orders them by name.
fn last_of_each_name(mut list: Vec<FileInfo>, report: &mut Report) -> Vec<FileInfo> {
    list.sort_by(|a, b| a.name.cmp(&b.name));
    let mut kept: Vec<FileInfo> = Vec::with_capacity(list.len());
    for file in list {
        match kept.last_mut() {
            Some(last) if last.name == file.name => {
                report.note(Reason::NameTwice, &file.name);
                *last = file;
            }
            _ => kept.push(file),
        }
    }
    kept
}

/// Stops where a file holds more than it said: what was allowed for it is used up.
struct Counted<R> {
    inner: R,
    left: u64,
    watch: Arc<Watch>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        if self.watch.is_stopped() {
            return Err(ImportError::Stopped.into());
        }
        let count = self.inner.read(bytes)?;
        self.watch.add(count as u64);
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => return Err(ImportError::Bomb.into()),
        }
        Ok(count)
    }
}

/// Says what lies at a path, by its content.
pub(crate) fn kind_of(path: &Path, limits: &Limits) -> Result<Kind, ImportError> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Ok(Kind::Folder);
    }
    if !about.is_file() {
        return Err(ImportError::NotRecognised);
    }
    if about.len() > limits.bytes {
        return Err(ImportError::TooLarge(Bound::Bytes));
    }
    let mut head = Vec::new();
    File::open(path)?.take(512).read_to_end(&mut head)?;
    let is_tar = head.get(257..262) == Some(b"ustar");
    Ok(match head.as_slice() {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Kind::Zip,
        _ if is_tar => Kind::Tar,
        _ => Kind::Single,
    })
}
