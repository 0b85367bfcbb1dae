//! The whole journal as one JSON file: written and read as a stream, one record a line.
//!
//! Owns the format (`docs/export-format.md`, `docs/export.schema.json`). What may stand in a record is
//! checked by [`super::check`].

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read, Write};
use std::path::Path;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use waymark_journal::limits::Limit;
use waymark_journal::{Moment, Record, RecordId, Revision};

use super::attachments::{self, Put};
use super::check;
use crate::error::AppError;
use crate::files;
use crate::progress::Progress;
use crate::session::Session;

/// What the file calls itself.
const FORMAT: &str = "waymark-journal";
/// The number of the format written, and the newest one read.
const VERSION: u32 = 1;
/// Bytes held back before they are written.
const BUFFER: usize = 1 << 16;
/// What a record counts for beside the bytes of files, as far as work goes.
const RECORD: u64 = 2 << 10;
/// What some programs put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// Most earlier versions in one file; a file of 2 GB holds no more of any use.
const MOST_REVISIONS: usize = 4_000_000;

/// What a file held.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    pub(super) records: Vec<Record>,
    pub(super) revisions: Vec<Revision>,
    /// The files whose content stands in it, with their digests.
    pub(super) attachments: BTreeMap<RecordId, String>,
    /// How long the file is.
    pub(super) bytes: u64,
}

/// Writes everything, oldest first, one record a line, and the content of attached files last. Gives
/// the files that could not be read.
pub(super) fn write(
    session: &Session,
    exported: Moment,
    file: &mut File,
    progress: &Progress,
) -> io::Result<Vec<RecordId>> {
    let journal = &session.journal;
    let mut records: Vec<&Record> = journal.records().collect();
    records.sort_by_key(|record| (record.meta.created.utc_ms, record.meta.id));
    let mut revisions: Vec<&Revision> = journal.all_revisions().collect();
    revisions.sort_by_key(|revision| (revision.of, revision.number, revision.id));
    let mut out = BufWriter::with_capacity(BUFFER, file);
    write!(out, "{{\n\"format\":\"{FORMAT}\",\n\"version\":{VERSION},")?;
    out.write_all(b"\n\"exported\":")?;
    serde_json::to_writer(&mut out, &exported)?;
    let files = attachments::named(session);
    let counted = (records.len() + revisions.len()) as u64;
    progress.expect(counted * RECORD + attachments::work(&files));
    write_list(&mut out, "records", &records, progress)?;
    write_list(&mut out, "revisions", &revisions, progress)?;
    let left_out = attachments::write(&mut out, session, files, progress)?;
    out.write_all(b"\n}\n")?;
    out.flush()?;
    Ok(left_out)
}

fn write_list<T: Serialize>(
    out: &mut impl Write,
    name: &str,
    items: &[T],
    progress: &Progress,
) -> io::Result<()> {
    write!(out, ",\n\"{name}\":[")?;
    for (index, item) in items.iter().enumerate() {
        progress.advance(RECORD)?;
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, item)?;
    }
    out.write_all(b"\n]")
}

/// Reads a file whole and checks it; nothing is taken in yet. It is read so many times in all.
pub(super) fn read(path: &Path, times: u64, progress: &Progress) -> Result<Incoming, AppError> {
    let (file, bytes) = opened(path)?;
    progress.expect(bytes.saturating_mul(times));
    let mut look = |_id: RecordId, source: &mut dyn Read| attachments::look_through(source);
    let incoming = read_with(file, false, &mut look, progress)?;
    Ok(Incoming { bytes, ..incoming })
}

/// Reads a file again for the content of its attached files.
pub(super) fn bring(path: &Path, put: &mut Put<'_>, progress: &Progress) -> Result<(), AppError> {
    let (file, _) = opened(path)?;
    read_with(file, true, put, progress).map(|_seen_before| ())
}

/// Opens a file that is not larger than one may be, and gives its length.
fn opened(path: &Path) -> Result<(File, u64), AppError> {
    let problem = |error: io::Error| files::problem(&error);
    // Said before it is opened: opening a pipe would wait for its other end.
    if !path.metadata().map_err(problem)?.is_file() {
        return Err(AppError::File);
    }
    let file = File::open(path).map_err(problem)?;
    let length = file.metadata().map_err(problem)?.len();
    if length > Limit::Import.most() {
        return Err(AppError::over(Limit::Import));
    }
    Ok((file, length))
}

fn read_with(
    file: File,
    files_alone: bool,
    put: &mut Put<'_>,
    progress: &Progress,
) -> Result<Incoming, AppError> {
    // A file that grows while it is read is cut here, and then it is unreadable.
    let counted = progress.noted(file.take(Limit::Import.most()));
    let mut reader = BufReader::with_capacity(BUFFER, counted);
    let start = reader.fill_buf().map_err(|error| files::problem(&error))?;
    if start.starts_with(BYTE_ORDER_MARK) {
        reader.consume(BYTE_ORDER_MARK.len());
    }
    let mut reading = Reading {
        format: false,
        version: false,
        seen: Vec::new(),
        incoming: Incoming::default(),
        problem: None,
        files_alone,
        put,
    };
    let mut deserializer = serde_json::Deserializer::from_reader(reader);
    let read = (&mut reading)
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end());
    match (reading.problem.take(), read) {
        (Some(problem), _) => Err(problem),
        (None, Ok(())) => reading.finish(),
        (None, Err(error)) if error.is_io() => Err(AppError::File),
        (None, Err(_)) => Err(AppError::UnreadableFile),
    }
}

/// A file being read.
pub(super) struct Reading<'p> {
    format: bool,
    version: bool,
    seen: Vec<Field>,
    pub(super) incoming: Incoming,
    /// Whether records and earlier states are passed over: they were read before.
    files_alone: bool,
    /// Takes the content of a file.
    pub(super) put: &'p mut Put<'p>,
    /// Why reading ended, where serde could not say it.
    problem: Option<AppError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Field {
    Format,
    Version,
    Exported,
    Records,
    Revisions,
    Attachments,
}

impl Reading<'_> {
    fn finish(self) -> Result<Incoming, AppError> {
        let whole = [Field::Format, Field::Version, Field::Records]
            .iter()
            .all(|field| self.seen.contains(field));
        if whole && self.format && self.version {
            Ok(self.incoming)
        } else {
            Err(AppError::UnreadableFile)
        }
    }

    pub(super) fn stop<T, E: serde::de::Error>(&mut self, problem: AppError) -> Result<T, E> {
        self.problem = Some(problem);
        Err(E::custom("stopped"))
    }

    fn field<'de, M: MapAccess<'de>>(&mut self, field: Field, map: &mut M) -> Result<(), M::Error> {
        if self.seen.contains(&field) {
            return Err(M::Error::custom("twice"));
        }
        self.seen.push(field);
        match field {
            Field::Format => {
                self.format = map.next_value::<String>()? == FORMAT;
                if !self.format {
                    return self.stop(AppError::UnreadableFile);
                }
            }
            Field::Version => match map.next_value::<u32>()? {
                VERSION => self.version = true,
                0 => return self.stop(AppError::UnreadableFile),
                _ => return self.stop(AppError::NewerFormat),
            },
            Field::Exported => {
                map.next_value::<Moment>()?;
            }
            Field::Records | Field::Revisions if self.files_alone => {
                map.next_value::<IgnoredAny>()?;
            }
            Field::Records => map.next_value_seed(Records(self))?,
            Field::Revisions => map.next_value_seed(Revisions(self))?,
            Field::Attachments => map.next_value_seed(attachments::List(self))?,
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for &mut Reading<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Reading<'_> {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an exported journal")
    }
    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(field) = map.next_key::<Field>()? {
            self.field(field, &mut map)?;
        }
        Ok(())
    }
}

/// Reads a list one item at a time, each checked before the next is read.
macro_rules! list {
    ($name:ident: $item:ty, |$reading:ident, $value:ident| $take:expr) => {
        struct $name<'a, 'p>(&'a mut Reading<'p>);
        impl<'de> DeserializeSeed<'de> for $name<'_, '_> {
            type Value = ();
            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                deserializer.deserialize_seq(self)
            }
        }
        impl<'de> Visitor<'de> for $name<'_, '_> {
            type Value = ();
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a list")
            }
            fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
                let $reading = self.0;
                while let Some($value) = list.next_element::<$item>()? {
                    if let Err(problem) = $take {
                        return $reading.stop(problem);
                    }
                }
                Ok(())
            }
        }
    };
}

list!(Records: Record, |reading, record| take_record(&mut reading.incoming, record));
list!(Revisions: Revision, |reading, revision| take_revision(&mut reading.incoming, revision));

fn take_record(incoming: &mut Incoming, record: Record) -> Result<(), AppError> {
    if !Limit::Records.allows(incoming.records.len() + 1) {
        return Err(AppError::over(Limit::Records));
    }
    check::record(&record)?;
    incoming.records.push(record);
    Ok(())
}

fn take_revision(incoming: &mut Incoming, revision: Revision) -> Result<(), AppError> {
    if incoming.revisions.len() >= MOST_REVISIONS {
        return Err(AppError::over(Limit::Import));
    }
    check::revision(&revision)?;
    incoming.revisions.push(revision);
    Ok(())
}
