//! Snapshots: the whole vault as gzipped JSON lines inside a plain age file, so that
//! `age -d | gunzip` opens it in thirty years. Owns the format and its verification; when
//! snapshots are taken and kept is the engine's business.
//!
//! Lines: a header, the data key, one record a line, a trailer with count, root and HMAC over all
//! lines before it. A record holds its nonce, so that it seals again to the very same bytes and
//! the root of a restored vault is the root it had.

use age::{Decryptor, Encryptor, x25519};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use hmac::Mac;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

use crate::error::{Part, VaultError};
use crate::files;
use crate::hex;
use crate::keys::{HmacSha256, Keys, new_mac};
use crate::layout::Layout;
use crate::record::{Collection, Head, MAX_RECORD_BYTES, Open, RecordKey, Sealer};
use crate::root::Root;

/// The snapshot format written, and the newest one read.
pub(crate) const FORMAT: u32 = 1;
/// Longest line read: a largest record in base64 and its names.
const MAX_LINE: u64 = (MAX_RECORD_BYTES as u64) * 4 / 3 + 4096;
const DAMAGED: VaultError = VaultError::damaged(Part::Snapshot);

#[derive(Serialize, Deserialize)]
struct HeaderLine {
    waymark: String,
    format: u32,
    vault: String,
    epoch: u32,
    sequence: u64,
    created: i64,
}

#[derive(Serialize, Deserialize)]
struct KeyLine {
    data_key: Zeroizing<String>,
}

#[derive(Serialize, Deserialize)]
struct RecordLine<'a> {
    collection: u8,
    id: String,
    schema: u16,
    version: u64,
    nonce: String,
    #[serde(borrow, skip_serializing_if = "Option::is_none", default)]
    json: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    base64: Option<Zeroizing<String>>,
}

#[derive(Serialize, Deserialize)]
struct TrailerLine {
    records: u64,
    root: String,
    hmac: String,
}

/// What a snapshot is to hold, and what one held when read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) sequence: u64,
    pub(crate) root: Root,
    pub(crate) records: u64,
    pub(crate) created: i64,
}

/// Writes a snapshot file line by line.
pub(crate) struct Writer<'a, W: Write> {
    out: GzEncoder<age::stream::StreamWriter<W>>,
    mac: HmacSha256,
    line: Zeroizing<Vec<u8>>,
    keys: &'a Keys,
    root: Root,
    records: u64,
}

impl<'a, W: Write> Writer<'a, W> {
    pub(crate) fn start(
        out: W,
        keys: &'a Keys,
        recovery: Option<&x25519::Recipient>,
        sequence: u64,
        created: i64,
    ) -> Result<Self, VaultError> {
        let own = keys.identity.to_public();
        let recipients = std::iter::once(&own)
            .chain(recovery)
            .map(|to| to as &dyn age::Recipient);
        let encryptor = Encryptor::with_recipients(recipients).map_err(|_impossible| DAMAGED)?;
        let out = encryptor.wrap_output(out)?;
        let mut writer = Self {
            out: GzEncoder::new(out, Compression::new(4)),
            mac: new_mac(&keys.snapshot),
            line: Zeroizing::new(Vec::new()),
            keys,
            root: Root::default(),
            records: 0,
        };
        writer.line(&HeaderLine {
            waymark: "snapshot".to_owned(),
            format: FORMAT,
            vault: hex::encode(&keys.vault),
            epoch: keys.epoch,
            sequence,
            created,
        })?;
        writer.line(&KeyLine {
            data_key: Zeroizing::new(BASE64.encode(keys.data)),
        })?;
        Ok(writer)
    }

    fn line(&mut self, line: &impl Serialize) -> Result<(), VaultError> {
        self.line.clear();
        serde_json::to_writer(&mut *self.line, line).map_err(|_unwritable| DAMAGED)?;
        self.line.push(b'\n');
        self.mac.update(&self.line);
        Ok(self.out.write_all(&self.line)?)
    }

    /// Adds one record.
    pub(crate) fn record(&mut self, record: &Open) -> Result<(), VaultError> {
        let json = as_json(&record.plain);
        let base64 = json
            .is_none()
            .then(|| Zeroizing::new(BASE64.encode(&*record.plain)));
        self.line(&RecordLine {
            collection: record.head.key.collection.0,
            id: hex::encode(&record.head.key.id),
            schema: record.head.schema,
            version: record.head.version,
            nonce: BASE64.encode(record.nonce),
            json,
            base64,
        })?;
        self.root.add_open(self.keys, record);
        self.records += 1;
        Ok(())
    }

    /// Writes the trailer and gives back the file with what was put into it.
    pub(crate) fn finish(mut self) -> Result<(W, Root, u64), VaultError> {
        let trailer = TrailerLine {
            records: self.records,
            root: hex::encode(&self.root.0),
            hmac: hex::encode(&self.mac.clone().finalize().into_bytes()),
        };
        self.line(&trailer)?;
        let out = self.out.finish()?.finish()?;
        Ok((out, self.root, self.records))
    }
}

/// The bytes as JSON text if they are JSON that fits on one line and comes back byte for byte.
fn as_json(plain: &[u8]) -> Option<&RawValue> {
    if plain.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
        return None;
    }
    let raw: &RawValue = serde_json::from_slice(plain).ok()?;
    (raw.get().as_bytes() == plain).then_some(raw)
}

/// Reads a snapshot, handing each record to `visit`; nothing counts before this returns `Ok`.
///
/// With `expected` keys the snapshot has to be of that vault and epoch. Without, the keys are
/// taken from the snapshot, which is trusted for them because only who knows a recipient can write
/// one.
pub(crate) fn read(
    path: &Path,
    identity: &x25519::Identity,
    expected: Option<&Keys>,
    visit: impl FnMut(Open),
) -> Result<(Content, Arc<Keys>), VaultError> {
    let file = files::open_regular(path).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => VaultError::NotReadable,
        _ => DAMAGED,
    })?;
    read_from(file, identity, expected, visit)
}

/// The same from an open file.
pub(crate) fn read_from(
    file: impl Read,
    identity: &x25519::Identity,
    expected: Option<&Keys>,
    visit: impl FnMut(Open),
) -> Result<(Content, Arc<Keys>), VaultError> {
    let decryptor = Decryptor::new_buffered(BufReader::new(file)).map_err(|_any| DAMAGED)?;
    let reader = decryptor
        .decrypt(std::iter::once(identity as _))
        .map_err(|_any| DAMAGED)?;
    let mut lines = Lines {
        reader: BufReader::with_capacity(1 << 16, GzDecoder::new(reader)),
        line: Zeroizing::new(Vec::new()),
    };
    let (header, keys) = read_keys(&mut lines, identity, expected)?;
    let (root, records) = read_records(&mut lines, &keys.0, keys.1, visit)?;
    let content = Content {
        sequence: header.sequence,
        root,
        records,
        created: header.created,
    };
    Ok((content, keys.0))
}

struct Lines<R: BufRead> {
    reader: R,
    line: Zeroizing<Vec<u8>>,
}

impl<R: BufRead> Lines<R> {
    /// The next line with its end.
    fn next(&mut self) -> Result<&[u8], VaultError> {
        self.line.clear();
        let mut limited = self.reader.by_ref().take(MAX_LINE);
        limited
            .read_until(b'\n', &mut self.line)
            .map_err(|_broken| DAMAGED)?;
        if self.line.last() == Some(&b'\n') {
            Ok(&self.line)
        } else {
            Err(DAMAGED)
        }
    }

    fn at_end(&mut self) -> bool {
        self.reader.fill_buf().is_ok_and(<[u8]>::is_empty)
    }
}

fn read_keys<R: BufRead>(
    lines: &mut Lines<R>,
    identity: &x25519::Identity,
    expected: Option<&Keys>,
) -> Result<(HeaderLine, (Arc<Keys>, HmacSha256)), VaultError> {
    let first = Zeroizing::new(lines.next()?.to_vec());
    let header: HeaderLine = serde_json::from_slice(&first).map_err(|_other| DAMAGED)?;
    if header.waymark != "snapshot" {
        return Err(DAMAGED);
    }
    if header.format > FORMAT {
        return Err(VaultError::NewerFormat);
    }
    let vault = hex::decode(&header.vault).ok_or(DAMAGED)?;
    let second = lines.next()?;
    let key_line: KeyLine = serde_json::from_slice(second).map_err(|_other| DAMAGED)?;
    let data = Zeroizing::new(
        BASE64
            .decode(&*key_line.data_key)
            .map_err(|_other| DAMAGED)?,
    );
    let data = <&[u8; 32]>::try_from(data.as_slice()).map_err(|_length| DAMAGED)?;
    let keys = Keys::derive(identity.clone(), vault, header.epoch, data);
    if let Some(expected) = expected
        && (expected.vault != vault || expected.epoch != header.epoch || expected.data != *data)
    {
        return Err(DAMAGED);
    }
    let mut mac = new_mac(&keys.snapshot);
    mac.update(&first);
    mac.update(second);
    Ok((header, (keys, mac)))
}

fn read_records<R: BufRead>(
    lines: &mut Lines<R>,
    keys: &Keys,
    mut mac: HmacSha256,
    mut visit: impl FnMut(Open),
) -> Result<(Root, u64), VaultError> {
    let sealer = Sealer::new(keys);
    let (mut root, mut records) = (Root::default(), 0);
    loop {
        let line = lines.next()?;
        if line.starts_with(b"{\"records\":") {
            let trailer: TrailerLine = serde_json::from_slice(line).map_err(|_other| DAMAGED)?;
            let told = hex::decode::<32>(&trailer.hmac).ok_or(DAMAGED)?;
            mac.verify_slice(&told).map_err(|_forged| DAMAGED)?;
            if trailer.records != records || hex::decode(&trailer.root) != Some(root.0) {
                return Err(DAMAGED);
            }
            return if lines.at_end() {
                Ok((root, records))
            } else {
                Err(DAMAGED)
            };
        }
        mac.update(line);
        let record = read_record(&sealer, line)?;
        root.add_open(keys, &record);
        records += 1;
        visit(record);
    }
}

fn read_record(sealer: &Sealer<'_>, line: &[u8]) -> Result<Open, VaultError> {
    let line: RecordLine<'_> = serde_json::from_slice(line).map_err(|_other| DAMAGED)?;
    let plain = match (&line.json, &line.base64) {
        (Some(json), None) => Zeroizing::new(json.get().as_bytes().to_vec()),
        (None, Some(text)) => Zeroizing::new(BASE64.decode(&**text).map_err(|_other| DAMAGED)?),
        _ => return Err(DAMAGED),
    };
    let key = RecordKey {
        collection: Collection(line.collection),
        id: hex::decode(&line.id).ok_or(DAMAGED)?,
    };
    let head = Head {
        key,
        version: line.version,
        schema: line.schema,
    };
    let nonce = BASE64.decode(&line.nonce).map_err(|_other| DAMAGED)?;
    let nonce = <[u8; 24]>::try_from(nonce).map_err(|_length| DAMAGED)?;
    let (slot, sealed) = sealer.seal_with_nonce(&head, &plain, &nonce)?;
    let tag = *sealed.last_chunk().ok_or(DAMAGED)?;
    Ok(Open {
        slot,
        head,
        nonce,
        tag,
        sealed_length: sealed.len(),
        plain,
    })
}

/// Writes a snapshot aside, syncs, reads it back, compares, renames. Only then it counts.
///
/// `fill` puts the records in. Returns the size of the file in bytes.
pub(crate) fn write_verified(
    layout: &Layout,
    keys: &Keys,
    recovery: Option<&x25519::Recipient>,
    wanted: Content,
    fill: impl FnOnce(&mut Writer<'_, BufWriter<File>>) -> Result<(), VaultError>,
) -> Result<u64, VaultError> {
    files::create_private_folder(&layout.snapshots())?;
    let path = layout.snapshot(wanted.sequence);
    let part = files::part_of(&path);
    let written = (|| {
        let file = files::create_anew(&part)?;
        let out = BufWriter::with_capacity(1 << 17, file);
        let mut writer = Writer::start(out, keys, recovery, wanted.sequence, wanted.created)?;
        fill(&mut writer)?;
        let (out, root, records) = writer.finish()?;
        let file = out.into_inner().map_err(|error| error.into_error())?;
        file.sync_all()?;
        if root != wanted.root || records != wanted.records {
            // What was read differs from what was committed: the source is damaged.
            return Err(VaultError::damaged(Part::Store));
        }
        // Read back before it takes its name, so that it can never replace a good one.
        match read(&part, &keys.identity, Some(keys), drop) {
            Ok((held, _)) if held == wanted => {}
            _ => return Err(DAMAGED),
        }
        fs::rename(&part, &path)?;
        files::sync_folder(&layout.snapshots())?;
        Ok(fs::metadata(&path)?.len())
    })();
    if written.is_err() {
        let _gone = files::remove_if_there(&part);
    }
    written
}
