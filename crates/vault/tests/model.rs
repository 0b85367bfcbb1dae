//! Suite 14, the vault against a model: any order of commits, removals, snapshots, purges, re-keys,
//! closings and reopenings gives what a plain map gives.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use waymark_vault::{
    Change, KdfCost, Passphrase, RecordKey, Secret, SheetChoice, Vault, VaultError,
};
use zeroize::Zeroizing;

#[derive(Debug, Clone)]
enum Step {
    Put(Vec<(u32, u16, Vec<u8>)>),
    Remove(u32),
    Snapshot,
    Purge,
    Rekey,
    Close,
    Drop,
    TooLarge(u32),
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        8 => prop::collection::vec(any::<u8>(), 0..600),
        1 => (30_000_usize..70_000, any::<u8>()).prop_map(|(length, fill)| vec![fill; length]),
        2 => "[ -~]{0,40}".prop_map(|text| format!("{{\"t\":{text:?}}}").into_bytes()),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        27 => prop::collection::vec((0_u32..12, any::<u16>(), bytes()), 0..4).prop_map(Step::Put),
        8 => (0_u32..12).prop_map(Step::Remove),
        1 => prop::bool::ANY.prop_map(|all| if all { Step::Rekey } else { Step::Purge }),
        4 => Just(Step::Snapshot),
        2 => Just(Step::Close),
        2 => Just(Step::Drop),
        2 => (0_u32..12).prop_map(Step::TooLarge),
    ]
}

/// The vault at work, and the map that it has to equal.
struct Pair {
    home: tempfile::TempDir,
    vault: Option<Vault>,
    model: BTreeMap<RecordKey, (u16, u64, Vec<u8>)>,
    passphrase: Passphrase,
}

impl Pair {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (vault, _sheet) = create(home.path());
        Self {
            home,
            vault: Some(vault),
            model: BTreeMap::new(),
            passphrase: passphrase(),
        }
    }

    fn put(&mut self, vault: &Vault, puts: Vec<(u32, u16, Vec<u8>)>) {
        let changes = puts.iter().map(|(number, schema, bytes)| Change::Put {
            key: key(*number),
            schema: *schema,
            bytes: Zeroizing::new(bytes.clone()),
        });
        let sequence = vault.commit(changes.collect()).unwrap();
        for (number, schema, bytes) in puts {
            self.model.insert(key(number), (schema, sequence.0, bytes));
        }
    }

    fn take(&mut self, step: Step) {
        let vault = self.vault.take().unwrap();
        match step {
            Step::Put(puts) => self.put(&vault, puts),
            Step::Remove(number) => {
                let change = Change::Remove { key: key(number) };
                vault.commit(vec![change]).unwrap();
                self.model.remove(&key(number));
            }
            Step::Snapshot => {
                let info = vault.snapshot(NOW).unwrap();
                assert_eq!(info.records, self.model.len() as u64 + 1);
            }
            Step::Purge => {
                let info = vault.purge(NOW).unwrap().snapshot;
                assert_eq!(info.records, self.model.len() as u64 + 1);
            }
            Step::Rekey => {
                let new = Passphrase::new(&format!("number {}", vault.sequence().0)).unwrap();
                let cost = KdfCost::fleeting();
                vault.rekey(&new, cost, SheetChoice::Keep, NOW).unwrap();
                self.passphrase = new;
            }
            Step::TooLarge(number) => {
                let bytes = Zeroizing::new(vec![0; waymark_vault::MAX_RECORD_BYTES + 1]);
                let key = key(number);
                let schema = 0;
                let change = Change::Put { key, schema, bytes };
                let refused = vault.commit(vec![put(number, "x"), change]);
                assert!(matches!(refused, Err(VaultError::TooLarge { .. })));
            }
            Step::Close | Step::Drop => {
                if matches!(step, Step::Close) {
                    vault.close(NOW).snapshot.unwrap();
                } else {
                    drop(vault);
                }
                return self.open_again();
            }
        }
        self.vault = Some(vault);
    }

    fn open_again(&mut self) {
        let secret = Secret::Passphrase(&self.passphrase);
        let (vault, opened) = Vault::unlock(self.home.path(), secret, None, NOW).unwrap();
        assert_eq!(opened.repair, None);
        let found: BTreeMap<_, _> = opened
            .records
            .iter()
            .map(|one| (one.key, (one.schema, one.version, one.bytes.to_vec())))
            .collect();
        assert!(found == self.model);
        self.vault = Some(vault);
    }
}

fn equals_the_model(cases: u32) {
    let config = ProptestConfig {
        cases,
        max_shrink_iters: 50,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(steps in prop::collection::vec(step(), 40))| {
        let mut pair = Pair::new();
        for step in steps.into_iter().chain([Step::Close]) {
            pair.take(step);
        }
    });
}

#[test]
fn any_order_of_work_equals_the_model_in_128_cases() {
    equals_the_model(128);
}

#[test]
fn any_order_of_work_equals_the_model_in_another_128_cases() {
    equals_the_model(128);
}
