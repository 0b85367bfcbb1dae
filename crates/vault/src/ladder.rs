//! The unlocking ladder: reads store, ledger and snapshots, verifies each, and settles on the
//! highest sequence that any of them proves. Repairs nothing; see `repair`.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use crate::error::{Part, VaultError};
use crate::files;
use crate::keys::{Keys, make_random};
use crate::layout::Layout;
use crate::ledger::{self, Ending, Note, Verified};
use crate::record::{NONCE_LENGTH, Open, Sealer, Slot, length_prefixed};
use crate::root::Root;
use crate::snapshot::{self, Content};
use crate::state::State;
use crate::store::{Meta, Reader, Store, StoreFault};

/// What reading the ledger showed.
#[derive(Default)]
pub(crate) struct LedgerView {
    /// Each file's number and the sequence it starts from.
    pub(crate) files: Vec<(u64, u64)>,
    /// Snapshots the ledger says were verified, oldest first.
    pub(crate) verified: Vec<Verified>,
    /// The highest sequence in any authentic frame.
    pub(crate) highest: u64,
    /// A frame is not authentic, or what is there contradicts the state it was replayed on.
    pub(crate) damaged: bool,
}

/// Sequence and root as the store keeps them, sealed.
pub(crate) fn seal_meta(keys: &Keys, sequence: u64, root: &Root) -> Result<Vec<u8>, VaultError> {
    let nonce = make_random::<NONCE_LENGTH>();
    let mut plain = sequence.to_le_bytes().to_vec();
    plain.extend_from_slice(&root.0);
    let data = meta_data(keys);
    let sealed = XChaCha20Poly1305::new(Key::from_slice(&keys.meta))
        .encrypt(
            XNonce::from_slice(&nonce),
            Payload {
                msg: &plain,
                aad: &data,
            },
        )
        .map_err(|_length| VaultError::damaged(Part::Store))?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn meta_data(keys: &Keys) -> Vec<u8> {
    length_prefixed(&[b"waymark.meta.v1", &keys.vault, &keys.epoch.to_le_bytes()])
}

fn open_meta(keys: &Keys, sealed: &[u8]) -> Option<(u64, Root)> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
    let data = meta_data(keys);
    let plain = XChaCha20Poly1305::new(Key::from_slice(&keys.meta))
        .decrypt(
            XNonce::from_slice(nonce),
            Payload {
                msg: sealed,
                aad: &data,
            },
        )
        .ok()?;
    let (sequence, root) = plain.split_first_chunk::<8>()?;
    Some((u64::from_le_bytes(*sequence), Root(root.try_into().ok()?)))
}

/// Why a store gives no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is damaged, or not there.
    Fault,
    /// It was cut off while a large batch went in.
    Unfinished,
}

impl From<StoreFault> for Unread {
    fn from(_fault: StoreFault) -> Self {
        Self::Fault
    }
}

/// Opens the store and reads all of it with two threads; verifies every seal and the root.
pub(crate) fn read_store(layout: &Layout, keys: &Arc<Keys>) -> Result<(Store, State), Unread> {
    if !layout.store().is_dir() {
        return Err(Unread::Fault);
    }
    let (store, meta) = Store::open(&layout.store())?;
    let (sequence, root) = match meta {
        Meta::Sealed(meta) => open_meta(keys, &meta).ok_or(Unread::Fault)?,
        Meta::Missing => return Err(Unread::Fault),
        Meta::Unfinished => {
            let _set_aside = store.close();
            return Err(Unread::Unfinished);
        }
    };
    let halves = store.read([Opening::new(keys), Opening::new(keys)])?;
    let mut found = Root::default();
    let mut records = HashMap::with_capacity(halves.iter().map(|half| half.records.len()).sum());
    for half in halves {
        found.join(&half.root);
        records.extend(half.records.into_iter().map(|record| (record.slot, record)));
    }
    if found != root {
        return Err(Unread::Fault);
    }
    let state = State {
        sequence,
        root,
        records,
    };
    Ok((store, state))
}

/// Half of the records, opened one after the other.
struct Opening {
    keys: Arc<Keys>,
    root: Root,
    records: Vec<Open>,
}

impl Opening {
    fn new(keys: &Arc<Keys>) -> Self {
        Self {
            keys: Arc::clone(keys),
            root: Root::default(),
            records: Vec::new(),
        }
    }
}

impl Reader for Opening {
    fn take(&mut self, slot: &Slot, sealed: &[u8]) -> bool {
        let Some(record) = Sealer::new(&self.keys).open(slot, sealed) else {
            return false;
        };
        self.root.add_open(&self.keys, &record);
        self.records.push(record);
        true
    }
}

/// Replays the ledger on a state, up to and including sequence `limit`. `touched` collects, for
/// each changed slot, the sealed length of what lay there before.
pub(crate) fn replay(
    layout: &Layout,
    keys: &Keys,
    state: &mut State,
    limit: u64,
    touched: &mut HashMap<Slot, usize>,
) -> Result<LedgerView, VaultError> {
    let mut view = LedgerView::default();
    let mut last = None;
    for number in files::numbered(&layout.ledger(), "log").map_err(VaultError::of_reading)? {
        let mut opened_at = None;
        let ending = ledger::read_file(&layout.ledger_file(number), number, keys, |note| {
            match note {
                Note::Opening {
                    sequence,
                    root,
                    verified,
                } => {
                    opened_at = Some(sequence);
                    // A torn tail is only torn if the next file goes on where it ended.
                    view.damaged |= last.is_some_and(|last| last != sequence);
                    view.damaged |= sequence == state.sequence && root != state.root;
                    merge(&mut view.verified, &verified);
                    last = Some(sequence);
                }
                Note::Snapshot(one) => merge(&mut view.verified, &[one]),
                Note::Commit {
                    sequence,
                    root,
                    changes,
                } => {
                    last = Some(sequence);
                    view.highest = view.highest.max(sequence);
                    if sequence == state.sequence {
                        view.damaged |= root != state.root;
                    } else if sequence == state.sequence + 1 && sequence <= limit {
                        note_lengths(state, &changes, touched);
                        view.damaged |= !state.follow(keys, sequence, root, &changes);
                    }
                }
            }
        });
        // What may not be read is not damaged: setting it aside could hide the newest commits.
        if let Err(error) = &ending
            && error.kind() == io::ErrorKind::PermissionDenied
        {
            return Err(VaultError::NotReadable);
        }
        // A file that was cut off in its very first frame, as by a kill, never held a commit: if it did,
        // the next file, the store or a snapshot is ahead of what is left, and that is seen.
        view.damaged |= matches!(ending, Ok(Ending::Damaged) | Err(_));
        view.highest = view.highest.max(opened_at.unwrap_or(0));
        let from = opened_at.or(last).unwrap_or(0);
        view.files.push((number, from));
    }
    Ok(view)
}

fn merge(verified: &mut Vec<Verified>, more: &[Verified]) {
    for one in more {
        if !verified.iter().any(|known| known.sequence == one.sequence) {
            verified.push(*one);
        }
    }
    verified.sort_by_key(|one| one.sequence);
}

fn note_lengths(
    state: &State,
    changes: &[ledger::SealedChange],
    touched: &mut HashMap<Slot, usize>,
) {
    for change in changes {
        let (ledger::SealedChange::Put { slot, .. } | ledger::SealedChange::Remove { slot }) =
            change;
        let before = state
            .records
            .get(slot)
            .map_or(0, |record| record.sealed_length);
        touched.entry(*slot).or_insert(before);
    }
}

/// The content as snapshots and ledger alone prove it: newest whole snapshot, then the ledger.
/// Returns the sequence of that snapshot too, 0 where the ledger alone began it.
pub(crate) fn from_files(
    layout: &Layout,
    keys: &Keys,
    limit: u64,
) -> Result<(State, LedgerView, u64), VaultError> {
    let mut base = State::default();
    for number in files::numbered(&layout.snapshots(), "age")
        .map_err(VaultError::of_reading)?
        .into_iter()
        .rev()
    {
        if number > limit {
            continue;
        }
        if let Ok(state) = read_snapshot(layout, keys, number) {
            base = state;
            break;
        }
    }
    let from = base.sequence;
    let view = replay(layout, keys, &mut base, limit, &mut HashMap::new())?;
    Ok((base, view, from))
}

/// One snapshot as a state.
pub(crate) fn read_snapshot(
    layout: &Layout,
    keys: &Keys,
    number: u64,
) -> Result<State, VaultError> {
    read_snapshot_with_content(layout, keys, number).map(|(state, _)| state)
}

/// The same, and what its lines say of it.
pub(crate) fn read_snapshot_with_content(
    layout: &Layout,
    keys: &Keys,
    number: u64,
) -> Result<(State, Content), VaultError> {
    let mut records = HashMap::new();
    let path = layout.snapshot(number);
    let (content, _) = snapshot::read(&path, &keys.identity, Some(keys), |record| {
        records.insert(record.slot, record);
    })?;
    // A snapshot under another's name is not that other one.
    if records.len() as u64 != content.records || content.sequence != number {
        return Err(VaultError::damaged(Part::Snapshot));
    }
    let state = State {
        sequence: content.sequence,
        root: content.root,
        records,
    };
    Ok((state, content))
}

/// What was settled on.
pub(crate) struct Settled {
    pub(crate) state: State,
    /// The store, if it is sound (though perhaps behind `state`).
    pub(crate) store: Option<Store>,
    /// Slots in which the store is behind, and what lies there.
    pub(crate) behind: HashMap<Slot, usize>,
    pub(crate) ledger: LedgerView,
    /// The ledger does not prove `state` and has to be started anew.
    pub(crate) ledger_unsound: bool,
    /// There was no store and no ledger: a copy, or a folder that lost both.
    pub(crate) from_copy: bool,
    /// The snapshot this state was built on, if it was.
    pub(crate) from_snapshot: Option<u64>,
    /// The store was cut off while a large batch went in, and everything that went in is in `state`.
    pub(crate) store_unfinished: bool,
    /// Nothing points to a commit later than `state`.
    pub(crate) complete: bool,
}

/// Climbs the ladder.
pub(crate) fn settle(layout: &Layout, keys: &Arc<Keys>) -> Result<Settled, VaultError> {
    let numbers = files::numbered(&layout.snapshots(), "age").map_err(VaultError::of_reading)?;
    let has_ledger = !files::numbered(&layout.ledger(), "log")
        .map_err(VaultError::of_reading)?
        .is_empty();
    let from_copy = !layout.store().is_dir() && !has_ledger;
    let newest_snapshot = numbers.last().copied().unwrap_or(0);
    let read = read_store(layout, keys);
    let store_unfinished = matches!(read, Err(Unread::Unfinished));
    if let Ok((store, mut state)) = read {
        let store_sequence = state.sequence;
        let mut behind = HashMap::new();
        let ledger = replay(layout, keys, &mut state, u64::MAX, &mut behind)?;
        if state.sequence >= ledger.highest.max(newest_snapshot) {
            let ledger_unsound = ledger.damaged || ledger.highest < store_sequence;
            return Ok(Settled {
                state,
                store: Some(store),
                behind,
                ledger,
                ledger_unsound,
                from_copy: false,
                from_snapshot: None,
                store_unfinished: false,
                complete: true,
            });
        }
        // Something points beyond the store: see whether it can be proven.
        let (other, view, from) = from_files(layout, keys, u64::MAX)?;
        if other.sequence <= state.sequence {
            let complete = state.sequence >= view.highest;
            return Ok(Settled {
                state,
                store: Some(store),
                behind,
                ledger,
                ledger_unsound: true,
                from_copy: false,
                from_snapshot: None,
                store_unfinished: false,
                complete,
            });
        }
        let _old_store_is_set_aside = store.close();
        return Ok(settle_files(other, view, from, false));
    }
    let (state, view, from) = from_files(layout, keys, u64::MAX)?;
    if state.sequence == 0 {
        return Err(VaultError::damaged(Part::Store));
    }
    let settled = settle_files(state, view, from, from_copy);
    Ok(Settled {
        store_unfinished: store_unfinished && settled.complete && !settled.ledger_unsound,
        ..settled
    })
}

fn settle_files(state: State, ledger: LedgerView, from: u64, from_copy: bool) -> Settled {
    let complete = state.sequence >= ledger.highest;
    // One that points to a commit nothing proves is set aside too: the next one begins from here.
    let ledger_unsound = ledger.damaged || ledger.highest != state.sequence;
    Settled {
        state,
        store: None,
        behind: HashMap::new(),
        ledger,
        ledger_unsound,
        from_copy,
        from_snapshot: (from > 0).then_some(from),
        store_unfinished: false,
        complete,
    }
}
