//! Suite 14, the vault against a model: any order of commits, removals, snapshots, closings and
//! reopenings gives what a plain map gives.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use waymark_vault::{Change, RecordKey, VaultError};
use zeroize::Zeroizing;

#[derive(Debug, Clone)]
enum Step {
    Put(Vec<(u32, u16, Vec<u8>)>),
    Remove(u32),
    Snapshot,
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
        12 => prop::collection::vec((0_u32..12, any::<u16>(), bytes()), 0..4).prop_map(Step::Put),
        4 => (0_u32..12).prop_map(Step::Remove),
        2 => Just(Step::Snapshot),
        1 => Just(Step::Close),
        1 => Just(Step::Drop),
        1 => (0_u32..12).prop_map(Step::TooLarge),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 26, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_work_equals_the_model(steps in prop::collection::vec(step(), 40)) {
        let home = tempfile::tempdir().unwrap();
        let mut model: BTreeMap<RecordKey, (u16, u64, Vec<u8>)> = BTreeMap::new();
        let (mut vault, _sheet) = create(home.path());
        for step in steps.into_iter().chain([Step::Close]) {
            match step {
                Step::Put(puts) => {
                    let changes = puts.iter().map(|(number, schema, bytes)| Change::Put {
                        key: key(*number),
                        schema: *schema,
                        bytes: Zeroizing::new(bytes.clone()),
                    });
                    let sequence = vault.commit(changes.collect()).unwrap();
                    for (number, schema, bytes) in puts {
                        model.insert(key(number), (schema, sequence.0, bytes));
                    }
                }
                Step::Remove(number) => {
                    vault.commit(vec![Change::Remove { key: key(number) }]).unwrap();
                    model.remove(&key(number));
                }
                Step::Snapshot => {
                    let info = vault.snapshot(NOW).unwrap();
                    prop_assert_eq!(info.records, model.len() as u64 + 1);
                }
                Step::TooLarge(number) => {
                    let bytes = Zeroizing::new(vec![0; waymark_vault::MAX_RECORD_BYTES + 1]);
                    let change = Change::Put { key: key(number), schema: 0, bytes };
                    let refused = vault.commit(vec![put(number, "x"), change]);
                    let too_large = matches!(refused, Err(VaultError::TooLarge { .. }));
                    prop_assert!(too_large);
                }
                step => {
                    if matches!(step, Step::Close) {
                        vault.close(NOW).snapshot.unwrap();
                    } else {
                        drop(vault);
                    }
                    let (again, opened) = unlock(home.path()).unwrap();
                    prop_assert_eq!(opened.repair, None);
                    let found: BTreeMap<_, _> = opened
                        .records
                        .iter()
                        .map(|one| (one.key, (one.schema, one.version, one.bytes.to_vec())))
                        .collect();
                    prop_assert!(found == model);
                    vault = again;
                }
            }
        }
    }
}
