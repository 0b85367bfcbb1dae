//! How records lie in sled: in pieces of at most 32 KiB under their slot, beside one key that says what
//! the whole is. Puts a batch in and walks through what is there. Owns no handle and no thread: see
//! `store`.

use std::path::Path;

use crate::record::Slot;

/// Largest value given to sled.
const PIECE_BYTES: usize = 32 << 10;
/// Key of a piece: slot and big-endian piece number.
const PIECE_KEY_LENGTH: usize = 18;
const META_KEY: &[u8] = b"meta";
/// Lies in the store while a large batch goes in.
const FILLING_KEY: &[u8] = b"filling";
/// A batch of more bytes goes in in order, in parts of about as many: see `filling` for what that saves.
pub(crate) const PART_BYTES: usize = 512 << 10;
/// Space that has to stay free beyond a batch; below it sled is not touched any more.
const SPACE_MARGIN: u64 = 4 << 20;

/// The store cannot be used. Why does not matter: the remedy is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StoreFault;

/// The changes of one commit as the store takes them.
pub(crate) struct Batch {
    pub(crate) sequence: u64,
    /// Slot, sealed record, and the length of what lay there before (0 if nothing).
    pub(crate) puts: Vec<(Slot, Vec<u8>, usize)>,
    /// Slot and the length of what lies there.
    pub(crate) removes: Vec<(Slot, usize)>,
    /// Sealed sequence and root; only the last batch of a rebuilding carries it.
    pub(crate) meta: Option<Vec<u8>>,
}

/// What a store says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meta {
    /// Nothing: it is empty, or damaged.
    Missing,
    /// A large batch was cut off while it went in, as by a kill: no damage, and no content either.
    Unfinished,
    /// Sequence and root, sealed.
    Sealed(Vec<u8>),
}

/// Reads what a store says of itself.
pub(crate) fn read_meta(db: &sled::Db) -> sled::Result<Meta> {
    if db.contains_key(FILLING_KEY)? {
        return Ok(Meta::Unfinished);
    }
    let meta = db.get(META_KEY)?;
    Ok(meta.map_or(Meta::Missing, |meta| Meta::Sealed(meta.to_vec())))
}

fn piece_key(slot: &Slot, number: usize) -> [u8; PIECE_KEY_LENGTH] {
    let mut key = [0; PIECE_KEY_LENGTH];
    key[..16].copy_from_slice(slot);
    key[16..].copy_from_slice(&(number as u16).to_be_bytes());
    key
}

/// Takes a batch over; `false`: there is no room for it.
pub(crate) fn apply(db: &sled::Db, folder: &Path, mut batch: Batch) -> Result<bool, StoreFault> {
    let bytes: usize = batch.puts.iter().map(|(_, sealed, _)| sealed.len()).sum();
    let free = fs4::available_space(folder).map_err(|_io| StoreFault)?;
    if free < 2 * bytes as u64 + SPACE_MARGIN {
        return Ok(false);
    }
    let in_parts = bytes > PART_BYTES && batch.meta.is_some();
    let mut work = sled::Batch::default();
    if in_parts {
        batch.puts.sort_unstable_by_key(|(slot, ..)| *slot);
        work.insert(FILLING_KEY, &[]);
        work.remove(META_KEY);
    }
    let mut waiting = 0;
    for (slot, sealed, before) in batch.puts {
        for (number, piece) in sealed.chunks(PIECE_BYTES).enumerate() {
            work.insert(&piece_key(&slot, number), piece);
        }
        for stale in sealed.len().div_ceil(PIECE_BYTES)..before.div_ceil(PIECE_BYTES) {
            work.remove(&piece_key(&slot, stale));
        }
        waiting += sealed.len();
        if in_parts && waiting > PART_BYTES {
            waiting = 0;
            db.apply_batch(std::mem::take(&mut work))
                .map_err(|_sled| StoreFault)?;
        }
    }
    for (slot, before) in batch.removes {
        for stale in 0..before.div_ceil(PIECE_BYTES) {
            work.remove(&piece_key(&slot, stale));
        }
    }
    if let Some(meta) = batch.meta {
        work.insert(META_KEY, meta);
        work.remove(FILLING_KEY);
    }
    db.apply_batch(work).map_err(|_sled| StoreFault)?;
    Ok(true)
}

/// A sealed record: where sled keeps it, or joined from its pieces.
pub(crate) enum Sealed {
    Kept(sled::IVec),
    Joined(Vec<u8>),
}

impl Sealed {
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Kept(bytes) => bytes,
            Self::Joined(bytes) => bytes,
        }
    }

    fn join(&mut self, piece: &[u8]) {
        let mut bytes = match self {
            Self::Kept(bytes) => bytes.to_vec(),
            Self::Joined(bytes) => std::mem::take(bytes),
        };
        bytes.extend_from_slice(piece);
        *self = Self::Joined(bytes);
    }
}

/// Goes through records in the order of their slots until `each` says that it is enough.
pub(crate) fn walk(
    items: sled::Iter,
    mut each: impl FnMut(Slot, Sealed) -> bool,
) -> Result<(), StoreFault> {
    let mut last: Option<(Slot, Sealed)> = None;
    for item in items {
        let (key, value) = item.map_err(|_sled| StoreFault)?;
        let Ok(key) = <[u8; PIECE_KEY_LENGTH]>::try_from(&*key) else {
            if &*key == META_KEY || &*key == FILLING_KEY {
                continue;
            }
            return Err(StoreFault);
        };
        let [slot @ .., high, low] = key;
        let number = usize::from(u16::from_be_bytes([high, low]));
        match &mut last {
            // sled hands keys over in order, so the pieces of a record follow each other.
            Some((same, sealed)) if *same == slot => {
                if sealed.bytes().len() != number * PIECE_BYTES {
                    return Err(StoreFault);
                }
                sealed.join(&value);
            }
            _ if number != 0 => return Err(StoreFault),
            _ => {
                if let Some((slot, sealed)) = last.replace((slot, Sealed::Kept(value)))
                    && !each(slot, sealed)
                {
                    return Ok(());
                }
            }
        }
    }
    if let Some((slot, sealed)) = last {
        each(slot, sealed);
    }
    Ok(())
}
