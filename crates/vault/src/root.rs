//! The root: one keyed number over every (slot, version, tag) of the vault. It changes by the
//! changed records alone, so a commit costs the same in a small and in a large journal; a missing,
//! doubled, older or foreign record changes it.

use crate::keys::{Keys, keyed_hash};
use crate::record::{Open, Slot};

/// A sum, modulo 2^256, of keyed hashes of the records present. Without the key it can neither be
/// read from the records nor steered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Root(pub(crate) [u8; 32]);

impl Root {
    /// A record came in.
    pub(crate) fn add(&mut self, keys: &Keys, slot: &Slot, version: u64, tag: &[u8; 16]) {
        self.sum(&share(keys, slot, version, tag), false);
    }

    /// A record went out.
    pub(crate) fn subtract(&mut self, keys: &Keys, slot: &Slot, version: u64, tag: &[u8; 16]) {
        self.sum(&share(keys, slot, version, tag), true);
    }

    /// A record came in.
    pub(crate) fn add_open(&mut self, keys: &Keys, record: &Open) {
        self.add(keys, &record.slot, record.head.version, &record.tag);
    }

    /// Joins the sums of two disjoint sets of records.
    pub(crate) fn join(&mut self, other: &Self) {
        self.sum(&other.0, false);
    }

    fn sum(&mut self, share: &[u8; 32], subtract: bool) {
        let mut carry = false;
        for (mine, theirs) in self.0.chunks_exact_mut(8).zip(share.chunks_exact(8)) {
            let (Ok(left), Ok(right)) = (<[u8; 8]>::try_from(&*mine), theirs.try_into()) else {
                continue; // chunks_exact(8) gives 8 bytes
            };
            let (left, right) = (u64::from_le_bytes(left), u64::from_le_bytes(right));
            let (first, over_one) = if subtract {
                left.overflowing_sub(right)
            } else {
                left.overflowing_add(right)
            };
            let step = u64::from(carry);
            let (second, over_two) = if subtract {
                first.overflowing_sub(step)
            } else {
                first.overflowing_add(step)
            };
            carry = over_one || over_two;
            mine.copy_from_slice(&second.to_le_bytes());
        }
    }
}

fn share(keys: &Keys, slot: &Slot, version: u64, tag: &[u8; 16]) -> [u8; 32] {
    keyed_hash(&keys.root, &[slot, &version.to_le_bytes(), tag])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_root_depends_on_what_is_there_and_not_on_the_way(
            records in prop::collection::btree_map(any::<[u8; 16]>(), (any::<u64>(), any::<[u8; 16]>()), 0..20),
            passing: [u8; 16],
        ) {
            let keys = Keys::derive(age::x25519::Identity::generate(), [1; 16], 1, &[1; 32]);
            let mut forward = Root::default();
            forward.add(&keys, &passing, 3, &[9; 16]);
            for (slot, (version, tag)) in &records {
                forward.add(&keys, slot, *version, tag);
            }
            forward.subtract(&keys, &passing, 3, &[9; 16]);
            let (mut left, mut right) = (Root::default(), Root::default());
            for (at, (slot, (version, tag))) in records.iter().rev().enumerate() {
                let half = if at % 2 == 0 { &mut left } else { &mut right };
                half.add(&keys, slot, *version, tag);
            }
            left.join(&right);
            prop_assert_eq!(forward, left);
            if let Some((slot, (version, tag))) = records.first_key_value() {
                let mut replayed = forward;
                replayed.subtract(&keys, slot, *version, tag);
                prop_assert_ne!(replayed, forward, "a missing record shows");
                replayed.add(&keys, slot, version.wrapping_sub(1), tag);
                prop_assert_ne!(replayed, forward, "an older version shows");
            }
        }
    }
}
