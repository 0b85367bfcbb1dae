//! A copy opens alone, and attachments go in and come out.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::*;
use waymark_vault::{Large, Part, RepairStep, Secret, Vault, VaultError, verify};

#[test]
fn a_copy_opens_alone_by_passphrase_and_by_sheet_with_its_attachments() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, sheet) = create(&folder);
    vault.commit(vec![put(1, "one")]).unwrap();
    let picture: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let written = vault.put_attachment([1; 16], picture.as_slice()).unwrap();
    let copy = home.path().join("stick");
    assert_eq!(vault.copy_to(&copy, NOW).unwrap().attachments, 1);
    vault.commit(vec![put(2, "two")]).unwrap();
    vault.copy_to(&copy, NOW).unwrap();
    assert_eq!(
        vault.copy_to(&folder, NOW).unwrap_err(),
        VaultError::AlreadyExists
    );
    drop(vault);
    std::fs::remove_dir_all(&folder).unwrap();
    let report = verify(&copy, Secret::Recovery(&sheet)).unwrap();
    assert!(report.is_copy && report.complete && report.sound_attachments == 1);
    let by_sheet = home.path().join("by-sheet");
    copy_tree(&copy, &by_sheet);
    let (_vault, opened) = Vault::unlock(&by_sheet, Secret::Recovery(&sheet), None, NOW).unwrap();
    assert_eq!(by_key(&opened.records).len(), 2);
    let (vault, opened) = unlock(&copy).unwrap();
    let report = opened.repair.unwrap();
    assert_eq!(report.steps, [RepairStep::CopyOpened]);
    assert!(report.complete && report.quarantine.is_none());
    assert_eq!(by_key(&opened.records)[&key(2)], "two");
    let mut read = Vec::new();
    assert_eq!(vault.read_attachment([1; 16], &mut read).unwrap(), written);
    assert_eq!(read, picture);
    vault.commit(vec![put(3, "three")]).unwrap();
    vault.close(NOW).snapshot.unwrap();
    let (_vault, opened) = unlock(&copy).unwrap();
    assert_eq!((opened.repair, opened.records.len()), (None, 3));
}

#[test]
fn a_damaged_or_missing_attachment_is_named() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = create(home.path());
    assert_eq!(
        vault.read_attachment([2; 16], Vec::new()).unwrap_err(),
        VaultError::NoSuchAttachment
    );
    vault
        .put_attachment([2; 16], [5_u8; 70_000].as_slice())
        .unwrap();
    let file = home
        .path()
        .join("attachments")
        .join(format!("{}.age", "02".repeat(16)));
    let whole = std::fs::read(&file).unwrap();
    for at in [3, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        let damaged = VaultError::Damaged {
            what: Part::Attachment,
        };
        assert_eq!(
            vault.read_attachment([2; 16], Vec::new()).unwrap_err(),
            damaged
        );
    }
    vault.remove_attachment([2; 16]).unwrap();
    vault.remove_attachment([2; 16]).unwrap();
    let endless = std::io::repeat(1);
    let limit = waymark_vault::MAX_ATTACHMENT_BYTES;
    assert_eq!(
        vault.put_attachment([3; 16], endless).unwrap_err(),
        VaultError::TooLarge {
            what: Large::Attachment,
            limit
        }
    );
    assert_eq!(
        std::fs::read_dir(home.path().join("attachments"))
            .unwrap()
            .count(),
        0
    );
}

#[test]
fn old_snapshots_and_ledger_files_are_let_go() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = create(home.path());
    let day = 86_400_000;
    for number in 0..40 {
        vault.commit(vec![put(number, "x")]).unwrap();
        vault
            .snapshot(waymark_vault::UnixMillis(NOW.0 + i64::from(number) * day))
            .unwrap();
    }
    let count = |name: &str| std::fs::read_dir(home.path().join(name)).unwrap().count();
    assert!(count("snapshots") <= 14, "{} snapshots", count("snapshots"));
    assert!(count("ledger") <= 3, "{} ledger files", count("ledger"));
    drop(vault);
    assert_eq!(unlock(home.path()).unwrap().1.records.len(), 40);
}
