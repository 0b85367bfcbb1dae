//! The ledger: sealed frames, each synced before a commit is acknowledged. Owns the frame format
//! and one file at a time; which files are needed is the unlocking ladder's business.
//!
//! A frame is `length u32 | crc32c u32 | nonce 24 | ciphertext`, little endian. Its associated data
//! is vault, epoch, file number, frame index and the tag of the frame before, so frames can be
//! neither moved, repeated nor left out. Every unlock starts a new file, so a torn tail is never
//! written over.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::error::{Large, VaultError};
use crate::files;
use crate::keys::{Keys, make_random};
use crate::layout::Layout;
use crate::record::{MAX_RECORD_BYTES, NONCE_LENGTH, Slot, length_prefixed};
use crate::root::Root;

/// Most bytes all changes of one commit may seal to (256 MiB).
pub(crate) const MAX_COMMIT_BYTES: usize = 256 << 20;
const PREFIX_LENGTH: usize = 8;
const TAG_LENGTH: usize = 16;
/// Most verified snapshots remembered.
const MAX_VERIFIED: usize = 32;

/// A snapshot that was read back and counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verified {
    pub(crate) sequence: u64,
    pub(crate) created: i64,
}

/// One change as the ledger keeps it: the record sealed exactly as in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SealedChange {
    Put { slot: Slot, sealed: Vec<u8> },
    Remove { slot: Slot },
}

/// What a frame says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    /// First of each file: from which state it goes on.
    Opening {
        sequence: u64,
        root: Root,
        verified: Vec<Verified>,
    },
    /// One commit, and the root after it.
    Commit {
        sequence: u64,
        root: Root,
        changes: Vec<SealedChange>,
    },
    /// A snapshot has been verified.
    Snapshot(Verified),
}

impl Note {
    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self {
            Self::Opening {
                sequence,
                root,
                verified,
            } => {
                bytes.push(1);
                bytes.extend_from_slice(&sequence.to_le_bytes());
                bytes.extend_from_slice(&root.0);
                let newest = &verified[verified.len().saturating_sub(MAX_VERIFIED)..];
                bytes.push(newest.len() as u8);
                for one in newest {
                    bytes.extend_from_slice(&one.sequence.to_le_bytes());
                    bytes.extend_from_slice(&one.created.to_le_bytes());
                }
            }
            Self::Commit {
                sequence,
                root,
                changes,
            } => {
                bytes.push(2);
                bytes.extend_from_slice(&sequence.to_le_bytes());
                bytes.extend_from_slice(&root.0);
                bytes.extend_from_slice(&(changes.len() as u32).to_le_bytes());
                for change in changes {
                    match change {
                        SealedChange::Put { slot, sealed } => {
                            bytes.push(1);
                            bytes.extend_from_slice(slot);
                            bytes.extend_from_slice(&(sealed.len() as u32).to_le_bytes());
                            bytes.extend_from_slice(sealed);
                        }
                        SealedChange::Remove { slot } => {
                            bytes.push(2);
                            bytes.extend_from_slice(slot);
                        }
                    }
                }
            }
            Self::Snapshot(one) => {
                bytes.push(3);
                bytes.extend_from_slice(&one.sequence.to_le_bytes());
                bytes.extend_from_slice(&one.created.to_le_bytes());
            }
        }
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let note = match take::<1>(&mut rest)? {
            [1] => Self::Opening {
                sequence: u64::from_le_bytes(take(&mut rest)?),
                root: Root(take(&mut rest)?),
                verified: {
                    let [count] = take(&mut rest)?;
                    (0..count)
                        .map(|_| decode_verified(&mut rest))
                        .collect::<Option<_>>()?
                },
            },
            [2] => Self::Commit {
                sequence: u64::from_le_bytes(take(&mut rest)?),
                root: Root(take(&mut rest)?),
                changes: {
                    let count = u32::from_le_bytes(take(&mut rest)?);
                    // Not reserved by `count`: it is only believed as far as bytes follow.
                    (0..count)
                        .map(|_| decode_change(&mut rest))
                        .collect::<Option<_>>()?
                },
            },
            [3] => Self::Snapshot(decode_verified(&mut rest)?),
            _ => return None,
        };
        rest.is_empty().then_some(note)
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (first, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*first)
}

fn decode_verified(rest: &mut &[u8]) -> Option<Verified> {
    let sequence = u64::from_le_bytes(take(rest)?);
    Some(Verified {
        sequence,
        created: i64::from_le_bytes(take(rest)?),
    })
}

fn decode_change(rest: &mut &[u8]) -> Option<SealedChange> {
    match take::<1>(rest)? {
        [1] => {
            let slot = take(rest)?;
            let length = u32::from_le_bytes(take(rest)?) as usize;
            let (sealed, after) = rest.split_at_checked(length)?;
            *rest = after;
            Some(SealedChange::Put {
                slot,
                sealed: sealed.to_vec(),
            })
        }
        [2] => Some(SealedChange::Remove { slot: take(rest)? }),
        _ => None,
    }
}

/// Seals and opens the frames of one file, in order.
struct Chain<'a> {
    keys: &'a Keys,
    number: u64,
    index: u64,
    tag: [u8; TAG_LENGTH],
}

impl<'a> Chain<'a> {
    fn new(keys: &'a Keys, number: u64) -> Self {
        Self {
            keys,
            number,
            index: 0,
            tag: [0; TAG_LENGTH],
        }
    }

    fn data(&self) -> Vec<u8> {
        length_prefixed(&[
            b"waymark.ledger.v1",
            &self.keys.vault,
            &self.keys.epoch.to_le_bytes(),
            &self.number.to_le_bytes(),
            &self.index.to_le_bytes(),
            &self.tag,
        ])
    }

    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let cipher = XChaCha20Poly1305::new(Key::from_slice(&self.keys.ledger));
        let nonce = make_random::<NONCE_LENGTH>();
        let data = self.data();
        let sealed = cipher
            .encrypt(
                XNonce::from_slice(&nonce),
                Payload {
                    msg: plain,
                    aad: &data,
                },
            )
            .map_err(|_length| VaultError::TooLarge {
                what: Large::Commit,
                limit: MAX_COMMIT_BYTES as u64,
            })?;
        let mut frame = Vec::with_capacity(PREFIX_LENGTH + nonce.len() + sealed.len());
        frame.extend_from_slice(&((nonce.len() + sealed.len()) as u32).to_le_bytes());
        let crc = crc32c::crc32c_append(crc32c::crc32c(&nonce), &sealed);
        frame.extend_from_slice(&crc.to_le_bytes());
        frame.extend_from_slice(&nonce);
        frame.extend_from_slice(&sealed);
        Ok(frame)
    }

    fn open(&self, sealed: &[u8]) -> Option<Note> {
        let cipher = XChaCha20Poly1305::new(Key::from_slice(&self.keys.ledger));
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
        let data = self.data();
        let payload = Payload {
            msg: ciphertext,
            aad: &data,
        };
        Note::decode(&cipher.decrypt(XNonce::from_slice(nonce), payload).ok()?)
    }

    fn step(&mut self, sealed: &[u8]) {
        self.index += 1;
        self.tag = sealed.last_chunk().copied().unwrap_or_default();
    }
}

/// The ledger file being written.
pub(crate) struct Ledger {
    file: File,
    number: u64,
    index: u64,
    tag: [u8; TAG_LENGTH],
    length: u64,
    commits: u64,
    /// A failed write may have left bytes behind `length`; they must go before the next one.
    unclean: bool,
}

impl Ledger {
    /// Starts a new file with its opening note, durable with its name.
    pub(crate) fn start(
        layout: &Layout,
        keys: &Keys,
        number: u64,
        opening: &Note,
    ) -> Result<Self, VaultError> {
        files::create_private_folder(&layout.ledger())?;
        let path = layout.ledger_file(number);
        let file = files::private_options()
            .write(true)
            .create_new(true)
            .open(&path)?;
        let mut ledger = Self {
            file,
            number,
            index: 0,
            tag: [0; TAG_LENGTH],
            length: 0,
            commits: 0,
            unclean: false,
        };
        let started = ledger
            .append(keys, opening)
            .and_then(|()| Ok(files::sync_folder(&layout.ledger())?));
        if let Err(error) = started {
            let _gone = files::remove_if_there(&path);
            return Err(error);
        }
        Ok(ledger)
    }

    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// No commit stands in this file.
    pub(crate) fn holds_no_commit(&self) -> bool {
        self.commits == 0
    }

    /// Appends a note and syncs it: one write, one sync. After an error nothing of it counts.
    pub(crate) fn append(&mut self, keys: &Keys, note: &Note) -> Result<(), VaultError> {
        let chain = Chain {
            keys,
            number: self.number,
            index: self.index,
            tag: self.tag,
        };
        let frame = chain.seal(&note.encode())?;
        if self.unclean {
            self.cut_tail()?;
        }
        let written = self
            .file
            .write_all(&frame)
            .and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            self.unclean = true;
            let _retried_before_next_append = self.cut_tail();
            return Err(error.into());
        }
        self.length += frame.len() as u64;
        self.index += 1;
        self.tag = frame.last_chunk().copied().unwrap_or_default();
        self.commits += u64::from(matches!(note, Note::Commit { .. }));
        Ok(())
    }

    fn cut_tail(&mut self) -> io::Result<()> {
        self.file.set_len(self.length)?;
        self.file.seek(SeekFrom::Start(self.length))?;
        self.file.sync_data()?;
        self.unclean = false;
        Ok(())
    }
}

/// How a ledger file ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// After a whole frame.
    Clean,
    /// In the middle of its last frame, as after a kill or a power cut: that one was never
    /// acknowledged, unless another part knows better.
    Torn,
    /// A frame before the last is not authentic.
    Damaged,
}

/// Reads the notes of one file in order, handing each that is authentic to `visit`.
pub(crate) fn read_file(
    path: &Path,
    number: u64,
    keys: &Keys,
    mut visit: impl FnMut(Note),
) -> io::Result<Ending> {
    let file = files::open_regular(path)?;
    let total = file.metadata()?.len();
    let mut reader = BufReader::with_capacity(1 << 18, file);
    let mut chain = Chain::new(keys, number);
    let mut at = 0;
    let mut ending = Ending::Clean;
    let mut bad_before = false;
    while at < total {
        let mut prefix = [0; PREFIX_LENGTH];
        let whole_prefix = total - at >= PREFIX_LENGTH as u64;
        if whole_prefix {
            reader.read_exact(&mut prefix)?;
        }
        let [l0, l1, l2, l3, c0, c1, c2, c3] = prefix;
        let length = u32::from_le_bytes([l0, l1, l2, l3]);
        let end = at + PREFIX_LENGTH as u64 + u64::from(length);
        if !whole_prefix || end > total || length as usize > max_frame() {
            return Ok(if ending == Ending::Clean {
                Ending::Torn
            } else {
                ending
            });
        }
        let mut sealed = vec![0; length as usize];
        reader.read_exact(&mut sealed)?;
        let sound = crc32c::crc32c(&sealed) == u32::from_le_bytes([c0, c1, c2, c3]);
        match sound.then(|| chain.open(&sealed)).flatten() {
            Some(note) => {
                bad_before = false;
                visit(note);
            }
            None if end == total && ending == Ending::Clean => return Ok(Ending::Torn),
            None if bad_before => return Ok(Ending::Damaged),
            None => {
                // The next frame may still prove itself: its seal names this one's tag.
                ending = Ending::Damaged;
                bad_before = true;
            }
        }
        chain.step(&sealed);
        at = end;
    }
    Ok(ending)
}

/// Largest frame ever written: a full commit and its bookkeeping.
const fn max_frame() -> usize {
    MAX_COMMIT_BYTES + 2 * MAX_RECORD_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn change() -> impl Strategy<Value = SealedChange> {
        prop_oneof![
            (
                any::<[u8; 16]>(),
                prop::collection::vec(any::<u8>(), 0..400)
            )
                .prop_map(|(slot, sealed)| SealedChange::Put { slot, sealed }),
            any::<[u8; 16]>().prop_map(|slot| SealedChange::Remove { slot }),
        ]
    }

    fn note() -> impl Strategy<Value = Note> {
        let verified = || {
            (any::<u64>(), any::<i64>())
                .prop_map(|(sequence, created)| Verified { sequence, created })
        };
        prop_oneof![
            (
                any::<u64>(),
                any::<[u8; 32]>(),
                prop::collection::vec(verified(), 0..9)
            )
                .prop_map(|(sequence, root, verified)| Note::Opening {
                    sequence,
                    root: Root(root),
                    verified
                }),
            (
                any::<u64>(),
                any::<[u8; 32]>(),
                prop::collection::vec(change(), 0..6)
            )
                .prop_map(|(sequence, root, changes)| Note::Commit {
                    sequence,
                    root: Root(root),
                    changes
                }),
            verified().prop_map(Note::Snapshot),
        ]
    }

    fn keys() -> std::sync::Arc<Keys> {
        Keys::derive(age::x25519::Identity::generate(), [3; 16], 1, &[4; 32])
    }

    fn written(layout: &Layout, keys: &Keys, number: u64, notes: &[Note]) {
        let mut ledger = Ledger::start(layout, keys, number, &notes[0]).unwrap();
        for note in &notes[1..] {
            ledger.append(keys, note).unwrap();
        }
    }

    fn read(layout: &Layout, keys: &Keys, number: u64) -> (Vec<Note>, Ending) {
        let mut notes = Vec::new();
        let path = layout.ledger_file(number);
        let ending = read_file(&path, number, keys, |note| notes.push(note)).unwrap();
        (notes, ending)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn notes_come_back_as_they_were(notes in prop::collection::vec(note(), 1..8)) {
            let home = tempfile::tempdir().unwrap();
            let (layout, keys) = (Layout::new(home.path()), keys());
            written(&layout, &keys, 1, &notes);
            prop_assert_eq!(read(&layout, &keys, 1), (notes, Ending::Clean));
        }

        #[test]
        fn a_cut_file_gives_its_whole_frames_and_is_called_torn(
            notes in prop::collection::vec(note(), 1..6),
            at in any::<prop::sample::Index>(),
        ) {
            let home = tempfile::tempdir().unwrap();
            let (layout, keys) = (Layout::new(home.path()), keys());
            written(&layout, &keys, 1, &notes);
            let bytes = std::fs::read(layout.ledger_file(1)).unwrap();
            std::fs::write(layout.ledger_file(1), &bytes[..at.index(bytes.len())]).unwrap();
            let (found, ending) = read(&layout, &keys, 1);
            prop_assert!(found.len() < notes.len() && notes.starts_with(&found));
            let whole = std::fs::metadata(layout.ledger_file(1)).unwrap().len() == 0;
            prop_assert!(ending == Ending::Torn || whole || ending == Ending::Clean);
        }

        #[test]
        fn decoding_any_bytes_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _any_answer = Note::decode(&bytes);
        }
    }

    #[test]
    fn frames_can_be_neither_moved_nor_repeated_nor_left_out() {
        let home = tempfile::tempdir().unwrap();
        let (layout, keys) = (Layout::new(home.path()), keys());
        let notes: Vec<_> = (0..4)
            .map(|n| {
                Note::Snapshot(Verified {
                    sequence: n,
                    created: 0,
                })
            })
            .collect();
        written(&layout, &keys, 1, &notes);
        let bytes = std::fs::read(layout.ledger_file(1)).unwrap();
        let frame = bytes.len() / 4;
        let frames: Vec<&[u8]> = bytes.chunks(frame).collect();
        for order in [
            &[0_usize, 2, 1, 3] as &[usize],
            &[0, 1, 1, 2, 3],
            &[0, 2, 3],
            &[1, 2, 3],
        ] {
            let forged: Vec<u8> = order.iter().flat_map(|at| frames[*at]).copied().collect();
            std::fs::write(layout.ledger_file(1), forged).unwrap();
            let (found, ending) = read(&layout, &keys, 1);
            assert_ne!(ending, Ending::Clean, "{order:?}");
            assert!(
                notes.starts_with(&found),
                "{order:?}: only what is in its place counts"
            );
        }
        std::fs::write(layout.ledger_file(2), &bytes).unwrap();
        assert_eq!(read(&layout, &keys, 2).0, []);
    }
}
