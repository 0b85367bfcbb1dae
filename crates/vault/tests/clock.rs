//! Suite 13: 60 journals kept by clocks that are wrong: in 1970, in 2099, before time began, at the end
//! of numbers, a day that has no two o'clock, set back again and again. Order is by sequence alone, no
//! snapshot is written over, and nothing is lost, also where a repair names folders after the time.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use std::collections::BTreeMap;
use std::path::Path;
use waymark_vault::{Secret, UnixMillis, Vault};

const TIMES: [i64; 12] = [
    i64::MIN,
    -62_135_596_800_000, // the year 1
    -1,
    0,
    1,
    1_774_746_000_000, // a night in spring, an hour before it is gone
    1_774_749_600_000,
    1_792_890_000_000, // a night in autumn, an hour that comes twice
    1_795_000_000_000,
    4_070_908_800_000, // 2099
    253_402_300_800_000,
    i64::MAX,
];

fn snapshots(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files_below(&folder.join("snapshots"))
        .into_iter()
        .map(|file| {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(file).unwrap())
        })
        .collect()
}

fn keep_a_journal(dice: &mut Dice) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let time = |dice: &mut Dice| UnixMillis(TIMES[dice.roll(TIMES.len())]);
    let cost = waymark_vault::KdfCost::fleeting();
    let (mut vault, _) = Vault::create(&folder, &passphrase(), cost, time(dice)).unwrap();
    let (mut model, mut last) = (BTreeMap::new(), vault.sequence());
    let mut held: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for round in 0..5_u32 {
        let text = format!("round {round}");
        let sequence = vault.commit(vec![put(round % 3, &text)]).unwrap();
        assert!(sequence > last, "the sequence goes on");
        last = sequence;
        model.insert(key(round % 3), text);
        let _any_answer = vault.snapshot_due(time(dice));
        let taken = vault.snapshot(time(dice)).unwrap();
        assert_eq!(taken.sequence, sequence.0);
        let now = snapshots(&folder);
        let newest = format!("{:010}.age", taken.sequence);
        assert!(now.contains_key(&newest), "the newest is kept");
        for (name, bytes) in &held {
            let same = now.get(name).is_none_or(|there| there == bytes);
            assert!(same, "{name} was written over");
        }
        held = now;
        if dice.roll(3) == 0 {
            vault.close(time(dice)).snapshot.unwrap();
            if dice.roll(2) == 0 {
                std::fs::remove_dir_all(folder.join("store")).unwrap();
                std::fs::create_dir(folder.join("store")).unwrap();
            }
            let secret = passphrase();
            let secret = Secret::Passphrase(&secret);
            let (again, opened) = Vault::unlock(&folder, secret, None, time(dice)).unwrap();
            assert!(by_key(&opened.records) == model);
            assert!(opened.repair.is_none_or(|report| report.complete));
            assert_eq!(again.sequence(), last);
            vault = again;
        }
    }
    drop(vault);
    assert!(by_key(&unlock(&folder).unwrap().1.records) == model);
}

#[test]
fn sixty_wrong_clocks_neither_reorder_nor_overwrite_nor_lose() {
    let mut dice = Dice::of(13);
    for _ in 0..60 {
        keep_a_journal(&mut dice);
    }
}
