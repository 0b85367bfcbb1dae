//! The whole content of a vault in memory, while it is being read, compared and repaired.
//! Owns no file.

use std::collections::HashMap;

use crate::keys::Keys;
use crate::ledger::SealedChange;
use crate::record::{Open, Sealer, Slot};
use crate::root::Root;

/// A content that is consistent: its root holds over its records.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) sequence: u64,
    pub(crate) root: Root,
    pub(crate) records: HashMap<Slot, Open>,
}

impl State {
    /// Takes over one commit, whole or not at all. `false`: it does not follow on this state.
    pub(crate) fn follow(
        &mut self,
        keys: &Keys,
        sequence: u64,
        root: Root,
        changes: &[SealedChange],
    ) -> bool {
        if sequence != self.sequence + 1 {
            return false;
        }
        let sealer = Sealer::new(keys);
        let mut after = self.root;
        let mut opened = Vec::with_capacity(changes.len());
        for change in changes {
            let slot = match change {
                SealedChange::Put { slot, .. } | SealedChange::Remove { slot } => slot,
            };
            if let Some(old) = self.records.get(slot) {
                after.subtract(keys, slot, old.head.version, &old.tag);
            }
            let SealedChange::Put { slot, sealed } = change else {
                opened.push((*slot, None));
                continue;
            };
            let Some(record) = sealer.open(slot, sealed) else {
                return false;
            };
            after.add_open(keys, &record);
            opened.push((*slot, Some(record)));
        }
        if after != root {
            return false;
        }
        for (slot, record) in opened {
            match record {
                Some(record) => self.records.insert(slot, record),
                None => self.records.remove(&slot),
            };
        }
        self.sequence = sequence;
        self.root = root;
        true
    }
}
