//! Attached files inside the exported journal: their bytes in pieces of Base64, written and read as a
//! stream, so that a large one takes no more memory than a small one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::attached::Attached;
use waymark_journal::{Body, RecordId};

use super::json::{self, Incoming, Reading};
use crate::error::AppError;
use crate::papers::hex;
use crate::progress::Progress;
use crate::session::Session;

/// Bytes in one piece; a multiple of three, so that only the last one is padded.
const PIECE: usize = 48 << 10;

/// Takes the content of one file.
pub(super) type Put<'a> = dyn FnMut(RecordId, &mut dyn Read) -> Result<(), AppError> + 'a;

/// Files by their ids.
pub(super) type Files<'a> = BTreeMap<RecordId, &'a Attached>;

/// Gives the files that a record or an earlier state names.
pub(super) fn named(session: &Session) -> Files<'_> {
    let named = session.journal.attached();
    named.map(|file| (file.id, file)).collect()
}

/// Gives what writing files counts for: each is read twice, to know that it is whole, and to write it.
pub(super) fn work(files: &Files<'_>) -> u64 {
    let bytes = files.values().map(|file| file.bytes.saturating_mul(2));
    bytes.fold(0, u64::saturating_add)
}

/// Says whether a file is whole. One that is not counts as done.
pub(super) fn is_whole(
    session: &Session,
    file: &Attached,
    progress: &Progress,
) -> io::Result<bool> {
    let mut seen = progress.noted(io::sink());
    let is_whole = session.whole_into(file, &mut seen).is_ok();
    let rest = file.bytes.saturating_mul(2).saturating_sub(seen.passed);
    progress.advance(if is_whole { 0 } else { rest })?;
    Ok(is_whole)
}

/// Writes files. One that is missing or damaged is left out and given back: everything else can leave
/// all the same.
pub(super) fn write(
    out: &mut impl Write,
    session: &Session,
    files: Files<'_>,
    progress: &Progress,
) -> io::Result<Vec<RecordId>> {
    let mut left_out = Vec::new();
    let mut mark = "\n";
    out.write_all(b",\n\"attachments\":[")?;
    for file in files.into_values() {
        if !is_whole(session, file, progress)? {
            left_out.push(file.id);
            continue;
        }
        out.write_all(mark.as_bytes())?;
        mark = ",\n";
        let (id, sha256) = (file.id, &file.sha256);
        write!(out, "{{\"id\":\"{id}\",\"sha256\":\"{sha256}\",\"data\":[")?;
        let mut pieces = Pieces {
            out: &mut *out,
            held: Vec::with_capacity(PIECE),
            first: true,
        };
        session.unseal(file, progress.noted(&mut pieces))?;
        pieces.write_piece()?;
        out.write_all(b"]}")?;
    }
    out.write_all(b"\n]")?;
    Ok(left_out)
}

/// Holds bytes back until they fill a piece.
struct Pieces<'a, W: Write> {
    out: &'a mut W,
    held: Vec<u8>,
    first: bool,
}

impl<W: Write> Pieces<'_, W> {
    fn write_piece(&mut self) -> io::Result<()> {
        if self.held.is_empty() {
            return Ok(());
        }
        let comma = if self.first { "" } else { "," };
        write!(self.out, "{comma}\"{}\"", STANDARD.encode(&self.held))?;
        self.first = false;
        self.held.clear();
        Ok(())
    }
}

impl<W: Write> Write for Pieces<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = PIECE - self.held.len();
        let taken = bytes.get(..room).unwrap_or(bytes);
        self.held.extend_from_slice(taken);
        if self.held.len() == PIECE {
            self.write_piece()?;
        }
        Ok(taken.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads a file through: whether it can be read, and is not too large.
pub(super) fn look_through(source: &mut dyn Read) -> Result<(), AppError> {
    let most = Limit::Attachment.most();
    let count = io::copy(&mut source.take(most + 1), &mut io::sink());
    match count {
        Ok(count) if count > most => Err(AppError::over(Limit::Attachment)),
        Ok(_) => Ok(()),
        Err(_) => Err(AppError::UnreadableFile),
    }
}

/// Seals the files that came and are not here yet; `brought` says which, also when it fails.
pub(super) fn bring(
    session: &Session,
    incoming: &Incoming,
    path: &Path,
    brought: &RefCell<Vec<RecordId>>,
    progress: &Progress,
) -> Result<(), AppError> {
    let here: BTreeMap<RecordId, &str> = digests(session.journal.attached());
    let records = incoming.records.iter().map(|record| &record.body);
    let earlier = incoming.revisions.iter().map(|revision| &revision.body);
    let mut named: BTreeMap<RecordId, &str> = BTreeMap::new();
    for file in records.chain(earlier).flat_map(Body::attached) {
        let before = named.insert(file.id, &file.sha256);
        let known = here.get(&file.id).copied().or(before);
        if known.is_some_and(|known| known != file.sha256) {
            return Err(AppError::UnreadableFile);
        }
    }
    let agree = |(id, sha256): (&RecordId, &String)| named.get(id) == Some(&sha256.as_str());
    if !incoming.attachments.iter().all(agree) {
        return Err(AppError::UnreadableFile);
    }
    if incoming.attachments.is_empty() {
        let passed_over = progress.advance(incoming.bytes);
        return passed_over.map_err(|_| AppError::Stopped);
    }
    let mut put = |id: RecordId, source: &mut dyn Read| {
        if here.contains_key(&id) && session.vault.has_attachment(id.0) {
            return look_through(source);
        }
        let sha256 = named.get(&id).ok_or(AppError::UnreadableFile)?;
        brought.borrow_mut().push(id);
        let info = session.vault.put_attachment(id.0, source)?;
        if hex(&info.sha256) == **sha256 {
            Ok(())
        } else {
            session.vault.remove_attachment(id.0)?;
            Err(AppError::UnreadableFile)
        }
    };
    json::bring(path, &mut put, progress)
}

fn digests<'a>(files: impl Iterator<Item = &'a Attached>) -> BTreeMap<RecordId, &'a str> {
    files.map(|file| (file.id, file.sha256.as_str())).collect()
}

/// Reads the list of files.
pub(super) struct List<'a, 'p>(pub(super) &'a mut Reading<'p>);
/// Reads one of them.
struct One<'a, 'p>(&'a mut Reading<'p>);
/// Names its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Key {
    Id,
    Sha256,
    Data,
}
/// Reads the content of one.
struct Data<'a, 'p>(&'a mut Reading<'p>, RecordId);

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of files")
    }
    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        while list.next_element_seed(One(self.0))?.is_some() {}
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for One<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for One<'_, '_> {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a file: its id, its digest, its content, in this order")
    }
    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let wrong = || M::Error::custom("order");
        let Some((Key::Id, id)) = map.next_entry::<Key, RecordId>()? else {
            return Err(wrong());
        };
        let Some((Key::Sha256, sha256)) = map.next_entry::<Key, String>()? else {
            return Err(wrong());
        };
        if self.0.incoming.attachments.insert(id, sha256).is_some() {
            return Err(M::Error::custom("twice"));
        }
        if map.next_key::<Key>()? != Some(Key::Data) {
            return Err(wrong());
        }
        map.next_value_seed(Data(self.0, id))?;
        map.next_key::<Key>()?.map_or(Ok(()), |_more| Err(wrong()))
    }
}

impl<'de> DeserializeSeed<'de> for Data<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Data<'_, '_> {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("pieces of Base64")
    }
    fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<(), S::Error> {
        let Self(reading, id) = self;
        let mut source = Source {
            list,
            piece: Vec::new(),
            at: 0,
            broken: None,
        };
        let put = (reading.put)(id, &mut source);
        match (source.broken, put) {
            (Some(broken), _) => Err(broken),
            (None, Err(problem)) => reading.stop(problem),
            (None, Ok(())) => Ok(()),
        }
    }
}

/// The bytes that pieces of Base64 hold, one piece in memory at a time.
struct Source<'de, S: SeqAccess<'de>> {
    list: S,
    piece: Vec<u8>,
    at: usize,
    broken: Option<S::Error>,
}

impl<'de, S: SeqAccess<'de>> Read for Source<'de, S> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        while self.at == self.piece.len() {
            let next = self.list.next_element::<String>();
            let next = next.and_then(|next| {
                next.map(|text| STANDARD.decode(text).map_err(S::Error::custom))
                    .transpose()
            });
            match next {
                Ok(None) => return Ok(0),
                Ok(Some(piece)) => (self.piece, self.at) = (piece, 0),
                Err(broken) => {
                    self.broken = Some(broken);
                    return Err(io::ErrorKind::InvalidData.into());
                }
            }
        }
        let rest = self.piece.get(self.at..).unwrap_or_default();
        let count = rest.len().min(bytes.len());
        if let (Some(to), Some(from)) = (bytes.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        self.at += count;
        Ok(count)
    }
}
