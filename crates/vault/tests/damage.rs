//! Suite 3: one file of a vault is damaged, 1,200 times. No acknowledged write is lost, never is a wrong value
//! shown, never is damage called a wrong passphrase or a wrong sheet.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use waymark_vault::{RecordKey, RecoveryIdentity, RepairStep, Secret, Vault, VaultError, verify};

/// How the program ended before the damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Closed, with a snapshot.
    Closed,
    /// Dropped without one.
    Dropped,
    /// Killed: sled's own log is as its last write left it.
    Killed,
}

/// A vault with snapshots and commits behind them, that has not been opened again since: then sled
/// would bring its own snapshot to the tip and notice more.
fn build(folder: &Path, end: End) -> (BTreeMap<RecordKey, String>, RecoveryIdentity) {
    let place = folder.with_extension("making");
    let (vault, sheet) = create(&place);
    let mut model = BTreeMap::new();
    let mut commit = |changes: Vec<(u32, String)>| {
        let puts = changes.iter().map(|(number, text)| put(*number, text));
        vault.commit(puts.collect()).unwrap();
        model.extend(
            changes
                .into_iter()
                .map(|(number, text)| (key(number), text)),
        );
    };
    for number in 0..60 {
        let text = format!("{{\"n\":{number},\"t\":\"{}\"}}", "a".repeat(700));
        commit(vec![(number, text)]);
        if number % 20 == 19 {
            vault.snapshot(NOW).unwrap();
        }
    }
    for number in 0..25 {
        let again = format!("again {number}");
        commit(vec![(number, again), (number + 200, "new".to_owned())]);
    }
    let removed = waymark_vault::Change::Remove { key: key(3) };
    vault.commit(vec![removed]).unwrap();
    model.remove(&key(3));
    match end {
        End::Closed => drop(vault.close(NOW).snapshot.unwrap()),
        End::Dropped => drop(vault),
        End::Killed => {
            // The store follows behind; what it lacks at this moment the ledger holds.
            std::thread::sleep(std::time::Duration::from_millis(300));
            copy_tree(&place, folder);
            drop(vault);
        }
    }
    if end != End::Killed {
        copy_tree(&place, folder);
    }
    (model, sheet)
}

fn damage(file: &Path, dice: &mut Dice) -> &'static str {
    let mut bytes = std::fs::read(file).unwrap();
    let length = bytes.len();
    let what = match dice.roll(5) {
        0 if length > 0 => {
            let at = dice.roll(length);
            bytes[at] ^= 1 << dice.roll(8);
            "flip"
        }
        1 if length > 0 => {
            for _ in 0..50 {
                let at = dice.roll(length);
                bytes[at] ^= 1 << dice.roll(8);
            }
            "50 flips"
        }
        2 if length > 0 => {
            let at = dice.roll(length);
            let end = (at + 4096).min(length);
            bytes[at..end].fill(0);
            "zero"
        }
        3 => {
            bytes.truncate(dice.roll(length));
            "truncate"
        }
        _ => {
            std::fs::remove_file(file).unwrap();
            return "delete";
        }
    };
    std::fs::write(file, bytes).unwrap();
    what
}

/// Three vaults that are damaged again and again.
struct Originals {
    home: tempfile::TempDir,
    all: Vec<(PathBuf, BTreeMap<RecordKey, String>, RecoveryIdentity)>,
}

impl Originals {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let all = [End::Closed, End::Dropped, End::Killed].map(|end| {
            let folder = home.path().join(format!("{end:?}"));
            let (model, sheet) = build(&folder, end);
            (folder, model, sheet)
        });
        Self {
            home,
            all: all.into(),
        }
    }

    /// Damages one file of a part, opens, compares. Says whether something was mended.
    fn damage_and_open(&self, round: usize, part: &str, dice: &mut Dice) -> bool {
        let (original, model, sheet) = &self.all[round % 3];
        let folder = self.home.path().join("damaged");
        copy_tree(original, &folder);
        let mut files = files_below(&folder.join(part));
        files.extend(files_below(&folder).into_iter().filter(|file| {
            let name = file.file_name().unwrap().to_string_lossy();
            part == "keys" && name.starts_with("vault.json")
        }));
        let file = &files[dice.roll(files.len())];
        let what = damage(file, dice);
        let place = file.strip_prefix(&folder).unwrap();
        let told = format!("round {round}: {what} on {}", place.display());
        let mut mended = false;
        // Every fifth time once more: what was mended is whole.
        let openings = if round.is_multiple_of(5) { 2 } else { 1 };
        for again in 0..openings {
            let passphrase = passphrase();
            let secret = if (round / 3 + again).is_multiple_of(3) {
                Secret::Recovery(sheet)
            } else {
                Secret::Passphrase(&passphrase)
            };
            let opened = within_limit("unlocking a damaged vault", || {
                Vault::unlock(&folder, secret, None, NOW)
            });
            let (vault, opened) = opened.unwrap_or_else(|error| panic!("{told}: {error}"));
            assert!(by_key(&opened.records) == *model, "{told}, opening {again}");
            if let Some(report) = opened.repair {
                assert!(report.complete, "{told}: {report:?}");
                assert!(again == 0, "{told}: mended twice: {report:?}");
                mended = true;
            }
            vault.commit(vec![put(9, &model[&key(9)])]).unwrap();
            if round.is_multiple_of(10) {
                vault.close(NOW).snapshot.unwrap();
            }
        }
        std::fs::remove_dir_all(&folder).unwrap();
        mended
    }
}

fn damage_one_file(seed: u64, count: usize, part: &str, noticed: usize) {
    let (originals, mut dice) = (Originals::new(), Dice::of(seed));
    let mended = (0..count)
        .filter(|round| originals.damage_and_open(*round, part, &mut dice))
        .count();
    eprintln!("{count} damages of {part}: {mended} noticed and mended, 0 lost");
    assert!(mended >= noticed, "damage was noticed: {mended}");
}

#[test]
fn one_damaged_file_of_the_store_loses_nothing_three_hundred_times() {
    damage_one_file(31, 300, "store", 100);
}

#[test]
fn one_damaged_file_of_the_store_loses_nothing_another_three_hundred_times() {
    damage_one_file(32, 300, "store", 100);
}

#[test]
fn one_damaged_file_of_the_ledger_loses_nothing_three_hundred_times() {
    damage_one_file(33, 300, "ledger", 100);
}

/// The key files and `vault.json`, with their second copies and sums.
#[test]
fn one_damaged_key_file_loses_nothing_two_hundred_times() {
    damage_one_file(34, 200, "keys", 150);
}

/// A snapshot is read again only where it is needed: not every damage is noticed at once.
#[test]
fn one_damaged_snapshot_loses_nothing_a_hundred_times() {
    damage_one_file(35, 100, "snapshots", 0);
}

#[test]
fn a_flipped_bit_in_a_key_file_is_never_a_wrong_secret() {
    let home = tempfile::tempdir().unwrap();
    let (vault, sheet) = create(home.path());
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let passphrase = passphrase();
    for (name, by_sheet) in [
        ("passphrase.age", false),
        ("recovery.age", true),
        ("data-1.age", false),
    ] {
        let secret = if by_sheet {
            Secret::Recovery(&sheet)
        } else {
            Secret::Passphrase(&passphrase)
        };
        let file = home.path().join("keys").join(name);
        let whole = std::fs::read(&file).unwrap();
        for at in (0..whole.len()).step_by(23) {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            std::fs::write(&file, bytes).unwrap();
            let (vault, opened) = Vault::unlock(home.path(), secret, None, NOW).unwrap();
            assert!(opened.repair.is_some());
            assert_eq!(
                std::fs::read(&file).unwrap(),
                whole,
                "healed from the second copy"
            );
            drop(vault);
        }
    }
}

#[test]
fn a_passphrase_mends_the_recovery_key_too() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, sheet) = create(&folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let files = ["recovery.age", "recovery.age.2", "recovery.age.sum"];
    for damaged in [
        &files[..1],
        &files[1..2],
        &files[2..],
        &files[..2],
        &files[..],
    ] {
        for name in damaged {
            std::fs::write(folder.join("keys").join(name), "gone").unwrap();
        }
        let (vault, opened) = unlock(&folder).unwrap();
        assert!(opened.repair.unwrap().complete, "{damaged:?}");
        drop(vault);
        let (vault, opened) = Vault::unlock(&folder, Secret::Recovery(&sheet), None, NOW).unwrap();
        assert_eq!(opened.repair, None, "{damaged:?}");
        assert_eq!(by_key(&opened.records)[&key(1)], "kept");
        drop(vault);
    }
}

#[test]
fn both_copies_damaged_is_damage_and_the_data_key_comes_from_a_snapshot() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, sheet) = create(&folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    for name in ["data-1.age", "data-1.age.2"] {
        std::fs::write(folder.join("keys").join(name), "gone").unwrap();
    }
    let (vault, opened) = unlock(&folder).unwrap();
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
    drop(vault);
    assert_eq!(unlock(&folder).unwrap().1.repair, None, "mended for good");
    for name in ["passphrase.age", "passphrase.age.2"] {
        let file = folder.join("keys").join(name);
        let mut bytes = std::fs::read(&file).unwrap();
        let at = bytes.len() / 2;
        bytes[at] ^= 1 << (name.len() % 3);
        std::fs::write(file, bytes).unwrap();
    }
    let error = unlock(&folder).unwrap_err();
    assert_eq!(
        error,
        VaultError::Damaged {
            what: waymark_vault::Part::PassphraseKey
        }
    );
    Vault::unlock(&folder, Secret::Recovery(&sheet), None, NOW).unwrap();
}

#[test]
fn verify_names_what_is_damaged_and_a_newer_format_is_not_damage() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (_, _sheet) = build(&folder, End::Closed);
    let passphrase = passphrase();
    let secret = Secret::Passphrase(&passphrase);
    let report = verify(&folder, secret).unwrap();
    assert!(report.store_sound && report.ledger_sound && report.complete && !report.is_copy);
    assert!(report.sound_snapshots.len() >= 3 && report.damaged_snapshots.is_empty());
    let newest = files_below(&folder.join("snapshots")).pop().unwrap();
    let mut bytes = std::fs::read(&newest).unwrap();
    let at = bytes.len() - 40;
    bytes[at] ^= 1;
    std::fs::write(newest, bytes).unwrap();
    assert_eq!(verify(&folder, secret).unwrap().damaged_snapshots.len(), 1);
    let info = std::fs::read_to_string(folder.join("vault.json")).unwrap();
    let newer = info.replace("\"format\": 1", "\"format\": 2");
    std::fs::write(folder.join("vault.json"), &newer).unwrap();
    std::fs::write(folder.join("vault.json.2"), &newer).unwrap();
    assert_eq!(unlock(&folder).unwrap_err(), VaultError::NewerFormat);
}

/// The whole store is replaced by an earlier one of the same vault.
#[test]
fn an_older_store_is_brought_up_to_date_and_never_shown() {
    let home = tempfile::tempdir().unwrap();
    let (folder, older) = (home.path().join("journal"), home.path().join("older"));
    let (vault, _) = create(&folder);
    vault
        .commit(vec![put(1, "old"), put(2, "removed later")])
        .unwrap();
    drop(vault);
    copy_tree(&folder.join("store"), &older);
    let (vault, _) = unlock(&folder).unwrap();
    vault
        .commit(vec![
            put(1, "new"),
            waymark_vault::Change::Remove { key: key(2) },
        ])
        .unwrap();
    vault.close(NOW).snapshot.unwrap();
    // As an attacker without keys would: the old ciphertext back in place, ledger files removed.
    for keep_ledger in [true, false] {
        let attacked = home.path().join(format!("attacked-{keep_ledger}"));
        copy_tree(&folder, &attacked);
        std::fs::remove_dir_all(attacked.join("store")).unwrap();
        copy_tree(&older, &attacked.join("store"));
        if !keep_ledger {
            std::fs::remove_dir_all(attacked.join("ledger")).unwrap();
        }
        let (_vault, opened) = unlock(&attacked).unwrap();
        let records = by_key(&opened.records);
        assert_eq!(records.len(), 1);
        assert_eq!(records[&key(1)], "new");
    }
}

/// A snapshot under the name of a commit that never was is set aside once, and costs nothing.
#[test]
fn a_snapshot_under_a_later_name_is_set_aside_once() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (model, _) = build(&folder, End::Closed);
    let newest = files_below(&folder.join("snapshots")).pop().unwrap();
    std::fs::copy(newest, folder.join("snapshots/0000009999.age")).unwrap();
    let (vault, opened) = unlock(&folder).unwrap();
    assert!(by_key(&opened.records) == model);
    let quarantine = opened.repair.unwrap().quarantine.unwrap();
    assert!(
        folder
            .join(quarantine)
            .join("snapshots/0000009999.age")
            .exists()
    );
    drop(vault);
    let (_vault, opened) = unlock(&folder).unwrap();
    assert_eq!(opened.repair, None);
    assert!(by_key(&opened.records) == model);
}

/// Single records of the store are older ones, or missing, under the newest mark: what sled shows when
/// a check sum in the middle of its log fails, and what somebody without keys can do.
#[test]
fn an_older_or_missing_record_of_the_store_is_seen_by_the_root_and_never_shown() {
    let home = tempfile::tempdir().unwrap();
    let (folder, older) = (home.path().join("journal"), home.path().join("older"));
    let (vault, _) = create(&folder);
    vault
        .commit((0..20).map(|n| put(n, "old")).collect())
        .unwrap();
    drop(vault);
    copy_tree(&folder.join("store"), &older);
    let (vault, _) = unlock(&folder).unwrap();
    vault
        .commit((0..20).map(|n| put(n, "new")).collect())
        .unwrap();
    drop(vault);
    let old: Vec<_> = sled::open(&older)
        .unwrap()
        .iter()
        .map(Result::unwrap)
        .collect();
    for (at, (key, value)) in old.iter().filter(|(key, _)| key.len() == 18).enumerate() {
        let attacked = home.path().join(format!("attacked-{at}"));
        copy_tree(&folder, &attacked);
        let store = sled::open(attacked.join("store")).unwrap();
        let before = if at % 2 == 0 {
            store.insert(key, value).unwrap()
        } else {
            store.remove(key).unwrap()
        };
        let is_own = before.unwrap() == *value;
        store.flush().unwrap();
        drop(store);
        let (_vault, opened) = unlock(&attacked).unwrap();
        let records = by_key(&opened.records);
        assert_eq!(records.len(), 20);
        assert!(records.values().all(|text| text == "new"), "record {at}");
        let steps = opened.repair.map(|report| report.steps).unwrap_or_default();
        // The vault's own record never changed: put back, it is what it was.
        let rebuilt = steps.contains(&RepairStep::StoreRebuilt);
        assert!(rebuilt || (is_own && at % 2 == 0), "record {at}: {steps:?}");
    }
}

/// Leaves the store of a closed vault as a kill does that comes while a large commit goes in.
fn cut_off(folder: &Path, say_so: bool) {
    let store = sled::open(folder.join("store")).unwrap();
    store.remove("meta").unwrap().unwrap();
    let keys: Vec<_> = store.iter().keys().map(Result::unwrap).collect();
    for key in keys.iter().step_by(2) {
        store.remove(key).unwrap();
    }
    if say_so {
        store.insert("filling", &[]).unwrap();
    }
    store.flush().unwrap();
}

fn quarantines(folder: &Path) -> usize {
    let names = std::fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().starts_with("quarantine"))
        .count()
}

#[test]
fn a_store_that_was_cut_off_while_a_large_commit_went_in_is_built_again_without_a_word() {
    for end in [End::Closed, End::Dropped] {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("journal");
        let (model, _) = build(&folder, end);
        cut_off(&folder, true);
        let checked = verify(&folder, Secret::Passphrase(&passphrase())).unwrap();
        assert!(checked.store_sound);
        for _ in 0..2 {
            let (vault, opened) = unlock(&folder).unwrap();
            assert_eq!(opened.repair, None, "{end:?}: nothing was damaged");
            assert_eq!(by_key(&opened.records), model);
            drop(vault);
        }
        assert_eq!(quarantines(&folder), 0);
    }
}

#[test]
fn a_store_that_lost_its_root_and_does_not_say_why_is_damaged() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (model, _) = build(&folder, End::Closed);
    cut_off(&folder, false);
    let (_vault, opened) = unlock(&folder).unwrap();
    let report = opened.repair.unwrap();
    assert!(report.complete && report.steps.contains(&RepairStep::StoreRebuilt));
    assert_eq!(by_key(&opened.records), model);
    assert_eq!(quarantines(&folder), 1);
}
