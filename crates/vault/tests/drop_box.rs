//! What somebody else writes while the vault is closed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test file"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::*;
use waymark_vault::{DropBox, Dropped, MAX_DROP_BYTES, Vault, VaultError};

const WORDS: &[u8] = b"You waited until the dough was ready.";

/// A closed vault and the way into its drop box.
fn closed(folder: &Path) -> DropBox {
    let (vault, _sheet) = create(folder);
    vault.commit(vec![put(1, "kept")]).unwrap();
    let drop_box = vault.drop_box();
    vault.close(NOW).snapshot.unwrap();
    drop_box
}

fn file(folder: &Path) -> PathBuf {
    folder.join("handover.age")
}

fn words(vault: &Vault) -> Vec<u8> {
    match vault.read_drop(NOW) {
        Dropped::Words(words) => words.to_vec(),
        other => panic!("{other:?}"),
    }
}

/// Unlocks, and expects that what lies in the drop box is set aside and nothing else is missing.
fn is_set_aside(folder: &Path) -> PathBuf {
    let (vault, opened) = unlock(folder).unwrap();
    assert_eq!(opened.repair, None);
    assert_eq!(by_key(&opened.records)[&key(1)], "kept");
    let Dropped::SetAside(quarantine) = vault.read_drop(NOW) else {
        panic!("it was not set aside");
    };
    assert!(matches!(vault.read_drop(NOW), Dropped::Nothing));
    vault.close(NOW).snapshot.unwrap();
    let (vault, _) = unlock(folder).unwrap();
    assert!(matches!(vault.read_drop(NOW), Dropped::Nothing));
    let aside = folder.join(quarantine).join("handover.age");
    assert!(aside.symlink_metadata().is_ok(), "nothing is thrown away");
    aside
}

#[test]
fn words_are_laid_in_while_it_is_closed_and_read_after_unlocking() {
    let home = tempfile::tempdir().unwrap();
    let drop_box = closed(home.path());
    drop_box.seal(b"You waited").unwrap();
    drop_box.seal(WORDS).unwrap();
    let (vault, _) = unlock(home.path()).unwrap();
    assert_eq!(words(&vault), WORDS);
    assert_eq!(words(&vault), WORDS, "they stay until they are let go");
    vault.clear_drop().unwrap();
    vault.clear_drop().unwrap();
    assert!(matches!(vault.read_drop(NOW), Dropped::Nothing));
    assert!(!file(home.path()).exists());
}

#[test]
fn what_was_not_let_go_is_there_again_after_a_kill() {
    let home = tempfile::tempdir().unwrap();
    let drop_box = closed(home.path());
    drop_box.seal(WORDS).unwrap();
    let (vault, _) = unlock(home.path()).unwrap();
    assert_eq!(words(&vault), WORDS);
    drop(vault);
    let (vault, _) = unlock(home.path()).unwrap();
    assert_eq!(words(&vault), WORDS);
}

#[test]
fn the_file_holds_no_word_and_its_size_tells_nothing_of_a_few() {
    let home = tempfile::tempdir().unwrap();
    let drop_box = closed(home.path());
    let sizes = [1, 37, 2_000, 16_000].map(|length| {
        drop_box.seal(&vec![b'w'; length]).unwrap();
        fs::metadata(file(home.path())).unwrap().len()
    });
    // age itself adds a line of random length.
    let is_one_block = |size: &u64| (16_384..17_408).contains(size);
    assert!(sizes.iter().all(is_one_block), "{sizes:?}");
    drop_box.seal(WORDS).unwrap();
    let sealed = fs::read(file(home.path())).unwrap();
    assert!(!sealed.windows(5).any(|part| part == b"dough"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(file(home.path()))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn the_largest_drop_is_taken_and_one_byte_more_leaves_what_was_there() {
    let home = tempfile::tempdir().unwrap();
    let drop_box = closed(home.path());
    let largest = vec![b'w'; MAX_DROP_BYTES];
    drop_box.seal(&largest).unwrap();
    let refused = drop_box.seal(&vec![b'w'; MAX_DROP_BYTES + 1]);
    assert!(matches!(refused, Err(VaultError::TooLarge { .. })));
    let (vault, _) = unlock(home.path()).unwrap();
    assert_eq!(words(&vault).len(), MAX_DROP_BYTES);
}

#[test]
fn a_damaged_drop_is_set_aside_and_keeps_nobody_out() {
    let whole = tempfile::tempdir().unwrap();
    let drop_box = closed(whole.path());
    drop_box.seal(WORDS).unwrap();
    let sealed = fs::read(file(whole.path())).unwrap();
    let flipped = |at: usize| {
        let mut bytes = sealed.clone();
        bytes[at] ^= 1;
        bytes
    };
    let last = sealed.len() - 1;
    let damaged: Vec<Vec<u8>> = vec![
        Vec::new(),
        sealed[..10].to_vec(),
        sealed[..last].to_vec(),
        flipped(0),
        flipped(120),
        flipped(last),
        b"no age file at all".to_vec(),
        // Larger than anything that can be laid in.
        vec![0; MAX_DROP_BYTES + (1 << 20)],
    ];
    for bytes in damaged {
        let home = tempfile::tempdir().unwrap();
        copy_tree(whole.path(), home.path());
        fs::write(file(home.path()), &bytes).unwrap();
        let aside = is_set_aside(home.path());
        assert_eq!(fs::read(aside).unwrap(), bytes);
    }
}

#[test]
fn a_drop_for_another_vault_is_set_aside() {
    let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let _own = closed(home.path());
    closed(other.path()).seal(WORDS).unwrap();
    fs::copy(file(other.path()), file(home.path())).unwrap();
    is_set_aside(home.path());
}

#[test]
fn a_folder_in_its_place_is_set_aside() {
    let home = tempfile::tempdir().unwrap();
    let _own = closed(home.path());
    fs::create_dir(file(home.path())).unwrap();
    assert!(is_set_aside(home.path()).is_dir());
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_link_in_its_place_is_set_aside_and_nobody_waits() {
    let home = tempfile::tempdir().unwrap();
    let _own = closed(home.path());
    let made = std::process::Command::new("mkfifo")
        .arg(file(home.path()))
        .status();
    assert!(made.unwrap().success());
    is_set_aside(home.path());
    std::os::unix::fs::symlink("/dev/zero", file(home.path())).unwrap();
    is_set_aside(home.path());
}

#[test]
fn what_an_end_cut_off_never_counts() {
    let home = tempfile::tempdir().unwrap();
    let drop_box = closed(home.path());
    drop_box.seal(WORDS).unwrap();
    fs::write(home.path().join("handover.age.part"), b"half").unwrap();
    let (vault, _) = unlock(home.path()).unwrap();
    assert_eq!(words(&vault), WORDS);
    assert!(!home.path().join("handover.age.part").exists());
}

#[test]
fn a_copy_of_the_folder_holds_what_waits_in_it() {
    let (home, copied) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    closed(home.path()).seal(WORDS).unwrap();
    copy_tree(home.path(), copied.path());
    let (vault, _) = unlock(copied.path()).unwrap();
    assert_eq!(words(&vault), WORDS);
}
