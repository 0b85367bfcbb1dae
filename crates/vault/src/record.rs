//! One record, sealed: XChaCha20-Poly1305 with everything that places the record as associated
//! data, and lengths hidden by padding. Knows ids, collections and versions; not what a journal is.
//!
//! Sealed form: `nonce (24) | sealed head (43) | sealed body`. The head (collection, id, version,
//! schema) is sealed too, so that nothing about a record but its padded size can be read.
//! Under its slot: a keyed hash of collection and id, so that not even a well-known id shows.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::fmt;
use zeroize::Zeroizing;

use crate::error::{Large, VaultError};
use crate::keys::{Keys, keyed_hash, make_random};

/// Most bytes one record may have (8 MiB).
pub const MAX_RECORD_BYTES: usize = 8 << 20;
/// Every record is padded to at least this many bytes.
const PADDING_FLOOR: usize = 256;
pub(crate) const NONCE_LENGTH: usize = 24;
const TAG_LENGTH: usize = 16;
const HEAD_LENGTH: usize = 27;
const SEALED_HEAD_LENGTH: usize = HEAD_LENGTH + TAG_LENGTH;

/// A number that groups records; what it means is the caller's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Collection(pub u8);

impl Collection {
    /// The vault's own collection; a commit that names it is refused.
    pub const RESERVED: Self = Self(255);
}

/// What names a record: its collection and its 128-bit id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// The collection.
    pub collection: Collection,
    /// The id within the collection.
    pub id: [u8; 16],
}

/// One change of a commit.
pub enum Change {
    /// Stores a record, replacing what has the same key.
    Put {
        /// Its key.
        key: RecordKey,
        /// Schema number of `bytes`, the caller's.
        schema: u16,
        /// The plain content, at most [`MAX_RECORD_BYTES`].
        bytes: Zeroizing<Vec<u8>>,
    },
    /// Removes a record; an absent one is as good as removed.
    Remove {
        /// Its key.
        key: RecordKey,
    },
}

impl fmt::Debug for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Put { key, bytes, .. } => {
                write!(formatter, "Put({key:?}, {} bytes)", bytes.len())
            }
            Self::Remove { key } => write!(formatter, "Remove({key:?})"),
        }
    }
}

/// A record as it was read.
#[derive(PartialEq, Eq)]
pub struct Stored {
    /// Its key.
    pub key: RecordKey,
    /// Schema number of `bytes`.
    pub schema: u16,
    /// The sequence of the commit that wrote it.
    pub version: u64,
    /// The plain content.
    pub bytes: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Stored {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Stored({:?}, version {}, ",
            self.key, self.version
        )?;
        write!(formatter, "{} bytes)", self.bytes.len())
    }
}

/// Where a record lies in the store.
pub(crate) type Slot = [u8; 16];

/// What places a record: bound into its seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) key: RecordKey,
    pub(crate) version: u64,
    pub(crate) schema: u16,
}

/// A record in the open, with what is needed to seal it again to the very same bytes.
pub(crate) struct Open {
    pub(crate) slot: Slot,
    pub(crate) head: Head,
    pub(crate) nonce: [u8; NONCE_LENGTH],
    pub(crate) tag: [u8; TAG_LENGTH],
    pub(crate) sealed_length: usize,
    pub(crate) plain: Zeroizing<Vec<u8>>,
}

impl Open {
    pub(crate) fn into_stored(self) -> Stored {
        Stored {
            key: self.head.key,
            schema: self.head.schema,
            version: self.head.version,
            bytes: self.plain,
        }
    }
}

/// Length after padding (Padmé, Nikitin et al. 2019, with a floor): at most 12 % more.
pub(crate) fn padded_length(length: usize) -> usize {
    let length = length.max(PADDING_FLOOR);
    let exponent = length.ilog2();
    let bits = exponent - (exponent.ilog2() + 1);
    let mask = (1_usize << bits) - 1;
    (length + mask) & !mask
}

/// Parts, each with its length before it, so that no two lists of parts read the same.
pub(crate) fn length_prefixed(parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u32).to_le_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}

/// Seals and opens records with the keys of one epoch. Make one per thread and reuse it.
pub(crate) struct Sealer<'a> {
    keys: &'a Keys,
    body: XChaCha20Poly1305,
    head: XChaCha20Poly1305,
}

impl<'a> Sealer<'a> {
    pub(crate) fn new(keys: &'a Keys) -> Self {
        Self {
            keys,
            body: XChaCha20Poly1305::new(Key::from_slice(&keys.record)),
            head: XChaCha20Poly1305::new(Key::from_slice(&keys.head)),
        }
    }

    pub(crate) fn slot(&self, key: RecordKey) -> Slot {
        let hash = keyed_hash(&self.keys.slot, &[&[key.collection.0], &key.id]);
        let mut slot = [0; 16];
        slot.copy_from_slice(&hash[..16]);
        slot
    }

    fn body_data(&self, head: &Head) -> Vec<u8> {
        length_prefixed(&[
            b"waymark.rec.v1",
            &self.keys.vault,
            &self.keys.epoch.to_le_bytes(),
            &[head.key.collection.0],
            &head.key.id,
            &head.version.to_le_bytes(),
            &head.schema.to_le_bytes(),
        ])
    }

    fn head_data(&self, slot: &Slot) -> Vec<u8> {
        let epoch = self.keys.epoch.to_le_bytes();
        length_prefixed(&[b"waymark.head.v1", &self.keys.vault, &epoch, slot])
    }

    /// Seals with a fresh random nonce.
    pub(crate) fn seal(&self, head: &Head, plain: &[u8]) -> Result<(Slot, Vec<u8>), VaultError> {
        self.seal_with_nonce(head, plain, &make_random())
    }

    /// Seals with a given nonce. Only for sealing the *same* record again to the same bytes.
    pub(crate) fn seal_with_nonce(
        &self,
        head: &Head,
        plain: &[u8],
        nonce: &[u8; NONCE_LENGTH],
    ) -> Result<(Slot, Vec<u8>), VaultError> {
        let too_large = VaultError::TooLarge {
            what: Large::Record,
            limit: MAX_RECORD_BYTES as u64,
        };
        if plain.len() > MAX_RECORD_BYTES {
            return Err(too_large);
        }
        let slot = self.slot(head.key);
        let mut padded = Zeroizing::new(Vec::with_capacity(padded_length(plain.len() + 4)));
        padded.extend_from_slice(&(plain.len() as u32).to_le_bytes());
        padded.extend_from_slice(plain);
        let length = padded_length(padded.len());
        padded.resize(length, 0);
        let mut clear_head = Vec::with_capacity(HEAD_LENGTH);
        clear_head.push(head.key.collection.0);
        clear_head.extend_from_slice(&head.key.id);
        clear_head.extend_from_slice(&head.version.to_le_bytes());
        clear_head.extend_from_slice(&head.schema.to_le_bytes());
        let at = XNonce::from_slice(nonce);
        let (head_data, body_data) = (self.head_data(&slot), self.body_data(head));
        let sealed_head = self.head.encrypt(
            at,
            Payload {
                msg: &clear_head,
                aad: &head_data,
            },
        );
        let sealed_body = self.body.encrypt(
            at,
            Payload {
                msg: &padded,
                aad: &body_data,
            },
        );
        let mut sealed = nonce.to_vec();
        sealed.extend(sealed_head.map_err(|_length| too_large)?);
        sealed.extend(sealed_body.map_err(|_length| too_large)?);
        Ok((slot, sealed))
    }

    /// Opens a sealed record found at a slot; nothing where anything about it is not authentic.
    pub(crate) fn open(&self, slot: &Slot, sealed: &[u8]) -> Option<Open> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
        let (sealed_head, sealed_body) = rest.split_at_checked(SEALED_HEAD_LENGTH)?;
        let at = XNonce::from_slice(nonce);
        let head_data = self.head_data(slot);
        let clear = self
            .head
            .decrypt(
                at,
                Payload {
                    msg: sealed_head,
                    aad: &head_data,
                },
            )
            .ok()?;
        let head = Head {
            key: RecordKey {
                collection: Collection(*clear.first()?),
                id: clear.get(1..17)?.try_into().ok()?,
            },
            version: u64::from_le_bytes(clear.get(17..25)?.try_into().ok()?),
            schema: u16::from_le_bytes(clear.get(25..27)?.try_into().ok()?),
        };
        let body_data = self.body_data(&head);
        let padded = self
            .body
            .decrypt(
                at,
                Payload {
                    msg: sealed_body,
                    aad: &body_data,
                },
            )
            .ok()?;
        let mut plain = Zeroizing::new(padded);
        let length = u32::from_le_bytes(*plain.first_chunk::<4>()?) as usize;
        if length + 4 > plain.len() {
            return None;
        }
        plain.copy_within(4..4 + length, 0);
        zeroize::Zeroize::zeroize(&mut plain[length..]);
        plain.truncate(length);
        Some(Open {
            slot: *slot,
            head,
            nonce: *nonce,
            tag: *sealed.last_chunk::<TAG_LENGTH>()?,
            sealed_length: sealed.len(),
            plain,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use age::x25519;
    use proptest::prelude::*;

    fn keys(vault: u8, epoch: u32, data: u8) -> std::sync::Arc<Keys> {
        Keys::derive(
            x25519::Identity::generate(),
            [vault; 16],
            epoch,
            &[data; 32],
        )
    }

    fn head(collection: u8, id: u8, version: u64, schema: u16) -> Head {
        let key = RecordKey {
            collection: Collection(collection),
            id: [id; 16],
        };
        Head {
            key,
            version,
            schema,
        }
    }

    proptest! {
        #[test]
        fn a_record_comes_back_as_it_was(
            plain in prop::collection::vec(any::<u8>(), 0..5000),
            collection: u8, id: u8, version: u64, schema: u16,
        ) {
            let keys = keys(1, 1, 1);
            let sealer = Sealer::new(&keys);
            let head = head(collection, id, version, schema);
            let (slot, sealed) = sealer.seal(&head, &plain).unwrap();
            let open = sealer.open(&slot, &sealed).unwrap();
            prop_assert_eq!(open.head, head);
            prop_assert_eq!(&*open.plain, &plain);
            let again = sealer.seal_with_nonce(&head, &plain, &open.nonce).unwrap();
            prop_assert_eq!(again, (slot, sealed));
        }

        #[test]
        fn padding_covers_hides_and_stays_within_an_eighth(length in 0_usize..9_000_000) {
            let padded = padded_length(length);
            prop_assert!(padded >= length.max(PADDING_FLOOR));
            prop_assert!(padded <= length.max(PADDING_FLOOR) * 9 / 8);
            prop_assert_eq!(padded_length(padded), padded);
        }

        #[test]
        fn associated_data_of_other_parts_is_never_the_same(
            left in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..9), 0..5),
            right in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..9), 0..5),
        ) {
            let bytes = |parts: &[Vec<u8>]| {
                length_prefixed(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
            };
            prop_assert_eq!(bytes(&left) == bytes(&right), left == right);
        }

        #[test]
        fn any_flipped_bit_is_noticed(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
            let keys = keys(1, 1, 1);
            let sealer = Sealer::new(&keys);
            let (slot, mut sealed) = sealer.seal(&head(1, 1, 1, 1), b"mine").unwrap();
            let at = at.index(sealed.len());
            sealed[at] ^= 1 << bit;
            prop_assert!(sealer.open(&slot, &sealed).is_none());
        }
    }

    #[test]
    fn a_record_opens_only_in_its_own_place() {
        let own = keys(1, 1, 1);
        let sealer = Sealer::new(&own);
        let (slot, sealed) = sealer.seal(&head(1, 1, 7, 1), b"mine").unwrap();
        let (other_slot, other) = sealer.seal(&head(1, 2, 7, 1), b"theirs").unwrap();
        assert!(sealer.open(&other_slot, &sealed).is_none(), "swapped");
        assert!(sealer.open(&slot, &other).is_none(), "moved");
        // The head of one with the body of another.
        let at = NONCE_LENGTH + SEALED_HEAD_LENGTH;
        let mixed = [&sealed[..at], &other[at..]].concat();
        assert!(sealer.open(&slot, &mixed).is_none(), "mixed");
        for (vault, epoch, data) in [(2, 1, 1), (1, 2, 1), (1, 1, 2)] {
            let foreign = keys(vault, epoch, data);
            let foreign = Sealer::new(&foreign);
            assert!(foreign.open(&slot, &sealed).is_none());
            assert!(
                foreign
                    .open(&foreign.slot(head(1, 1, 7, 1).key), &sealed)
                    .is_none()
            );
        }
        assert_ne!(
            sealer.slot(head(1, 1, 0, 0).key),
            sealer.slot(head(2, 1, 0, 0).key)
        );
    }

    #[test]
    fn nonces_do_not_repeat_and_nothing_of_the_plain_text_shows() {
        let keys = keys(1, 1, 1);
        let sealer = Sealer::new(&keys);
        let mut seen = std::collections::HashSet::new();
        for _ in 0..2000 {
            let (_, sealed) = sealer.seal(&head(1, 1, 1, 1), b"blueberries").unwrap();
            assert!(seen.insert(sealed[..NONCE_LENGTH].to_vec()));
            assert!(!sealed.windows(11).any(|window| window == b"blueberries"));
            assert_eq!(
                sealed.len(),
                NONCE_LENGTH + SEALED_HEAD_LENGTH + 256 + TAG_LENGTH
            );
        }
    }
}
