//! Suite 8: two thousand attacks on sealed records by somebody who may write into the folder and has
//! no key. A record that was changed, swapped, moved, mixed, or comes from elsewhere does not open; an
//! older one, a missing one and one too many are seen by the root. No nonce is used twice.

use age::x25519;
use std::collections::{BTreeMap, HashSet};

use crate::keys::Keys;
use crate::ledger::SealedChange;
use crate::record::{Collection, Head, NONCE_LENGTH, RecordKey, Sealer, Slot};
use crate::root::Root;
use crate::state::State;

const ROUNDS: u64 = 250;

/// Which guard sees it: the seal of the record itself,
const FORGED: &str = "not authentic";
/// or, of an authentic one that is older or missing, the root alone.
const OTHER_ROOT: &str = "another root";

/// Sealed records by their place.
type Sealed = BTreeMap<Slot, Vec<u8>>;
/// What somebody without keys does to them.
type Attack = Box<dyn Fn(&mut Sealed)>;

fn keys(vault: u8, epoch: u32, data: u8) -> std::sync::Arc<Keys> {
    let identity = x25519::Identity::generate();
    Keys::derive(identity, [vault; 16], epoch, &[data; 32])
}

fn head(number: u64, version: u64) -> Head {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_le_bytes());
    let collection = Collection((number % 7) as u8);
    Head {
        key: RecordKey { collection, id },
        version,
        schema: 1,
    }
}

fn plain(number: u64, version: u64) -> Vec<u8> {
    let length = (number * 37 + version * 11) % 900;
    format!("{number}.{version}.{}", "x".repeat(length as usize)).into_bytes()
}

/// Chance that can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % sides as u64) as usize
    }
}

/// A store as somebody without keys sees it, and the root that the vault keeps of it.
struct Victim {
    keys: std::sync::Arc<Keys>,
    slots: Vec<Slot>,
    now: Sealed,
    older: Sealed,
    root: Root,
}

impl Victim {
    fn new(nonces: &mut HashSet<Vec<u8>>) -> Self {
        let keys = keys(1, 1, 1);
        let sealer = Sealer::new(&keys);
        let (mut now, mut older, mut root) = (BTreeMap::new(), BTreeMap::new(), Root::default());
        let mut slots = Vec::new();
        for number in 0..40 {
            for version in [number + 1, number + 100] {
                let head = head(number, version);
                let (slot, sealed) = sealer.seal(&head, &plain(number, version)).unwrap();
                assert!(
                    nonces.insert(sealed[..NONCE_LENGTH].to_vec()),
                    "a nonce twice"
                );
                if version < 100 {
                    older.insert(slot, sealed);
                    slots.push(slot);
                } else {
                    root.add(&keys, &slot, version, sealed.last_chunk().unwrap());
                    now.insert(slot, sealed);
                }
            }
        }
        Self {
            keys,
            slots,
            now,
            older,
            root,
        }
    }

    /// What unlocking does: opens every record and compares the root.
    fn reads(&self, store: &Sealed) -> Result<(), &'static str> {
        let sealer = Sealer::new(&self.keys);
        let mut found = Root::default();
        for (slot, sealed) in store {
            let record = sealer.open(slot, sealed).ok_or(FORGED)?;
            found.add_open(&self.keys, &record);
        }
        if found == self.root {
            Ok(())
        } else {
            Err(OTHER_ROOT)
        }
    }
}

#[test]
fn two_thousand_attacks_on_records_are_all_seen() {
    let mut nonces = HashSet::new();
    let victim = Victim::new(&mut nonces);
    assert_eq!(victim.reads(&victim.now), Ok(()));
    let strangers = [keys(2, 1, 1), keys(1, 2, 1), keys(1, 1, 2)];
    let mut dice = Dice(8);
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    for round in 0..ROUNDS {
        let one = victim.slots[dice.roll(40)];
        let other = *victim.slots.iter().find(|slot| **slot != one).unwrap();
        let attacks: [(&str, &str, Attack); 8] = [
            ("flip", FORGED, {
                let length = victim.now[&one].len();
                let (at, bit) = (dice.roll(length), dice.roll(8));
                Box::new(move |store| store.get_mut(&one).unwrap()[at] ^= 1 << bit)
            }),
            ("swap", FORGED, {
                let (left, right) = (victim.now[&one].clone(), victim.now[&other].clone());
                Box::new(move |store| {
                    store.insert(one, right.clone());
                    store.insert(other, left.clone());
                })
            }),
            ("replay", OTHER_ROOT, {
                let older = victim.older[&one].clone();
                Box::new(move |store| drop(store.insert(one, older.clone())))
            }),
            (
                "remove",
                OTHER_ROOT,
                Box::new(move |store| drop(store.remove(&one))),
            ),
            ("move", FORGED, {
                let text = victim.now[&one].clone();
                Box::new(move |store| drop(store.insert([round as u8; 16], text.clone())))
            }),
            ("mix", FORGED, {
                let at = NONCE_LENGTH + 43;
                let mixed = [&victim.now[&one][..at], &victim.older[&one][at..]].concat();
                Box::new(move |store| drop(store.insert(one, mixed.clone())))
            }),
            ("foreign", FORGED, {
                // The same record of another vault, another epoch, or another data key.
                let stranger = Sealer::new(&strangers[dice.roll(3)]);
                let number = dice.roll(40) as u64;
                let slot = Sealer::new(&victim.keys).slot(head(number, 0).key);
                let (_, text) = stranger
                    .seal(&head(number, number + 100), &plain(number, number + 100))
                    .unwrap();
                assert!(
                    nonces.insert(text[..NONCE_LENGTH].to_vec()),
                    "a nonce twice"
                );
                Box::new(move |store| drop(store.insert(slot, text.clone())))
            }),
            ("cut", FORGED, {
                let length = dice.roll(victim.now[&one].len());
                Box::new(move |store| store.get_mut(&one).unwrap().truncate(length))
            }),
        ];
        for (name, expected, attack) in attacks {
            let mut store = victim.now.clone();
            attack(&mut store);
            assert_eq!(victim.reads(&store), Err(expected), "{name}, round {round}");
            *seen.entry(name).or_default() += 1;
        }
    }
    assert_eq!(seen.values().sum::<u32>(), 2000);
    assert_eq!(seen.len(), 8);
}

#[test]
fn a_commit_that_does_not_follow_or_was_swapped_is_not_taken_over() {
    let keys = keys(1, 1, 1);
    let sealer = Sealer::new(&keys);
    let commit = |number: u64| {
        let (slot, sealed) = sealer.seal(&head(1, number), &plain(1, number)).unwrap();
        vec![SealedChange::Put { slot, sealed }]
    };
    let commits: Vec<_> = (1..=50).map(commit).collect();
    let mut state = State::default();
    for (at, changes) in commits.iter().enumerate() {
        let sequence = at as u64 + 1;
        let SealedChange::Put { slot, sealed } = &changes[0] else {
            continue;
        };
        let mut root = Root::default();
        root.add(&keys, slot, sequence, sealed.last_chunk().unwrap());
        // Out of its turn, with another's content, without any.
        assert!(!state.follow(&keys, sequence + 1, root, changes));
        let other = &commits[(at + 7) % 50];
        assert!(!state.follow(&keys, sequence, root, other));
        assert!(!state.follow(&keys, sequence, root, &[]));
        assert!(state.follow(&keys, sequence, root, changes));
        assert!(!state.follow(&keys, sequence, root, changes), "repeated");
    }
    assert_eq!((state.sequence, state.records.len()), (50, 1));
}
