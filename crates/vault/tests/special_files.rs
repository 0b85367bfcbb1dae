//! Something else lies where a file of the vault is expected: a pipe, a folder, a socket, a link to a
//! device. It is never waited for, and counts as damage of that one file.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::*;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use waymark_vault::{
    CopyReader, DropBox, Dropped, KdfCost, Secret, SheetChoice, Vault, VaultError, held_snapshots,
    try_copy, verify,
};

/// Puts something else in the place of a file.
type Lay = fn(&Path);

const KINDS: [(&str, Lay); 4] = [
    ("a pipe", |path| lay_pipe(path)),
    ("a folder", |path| {
        std::fs::remove_file(path).unwrap();
        std::fs::create_dir(path).unwrap();
    }),
    ("a socket", |path| {
        std::fs::remove_file(path).unwrap();
        // Names of sockets are short.
        let short = tempfile::tempdir().unwrap();
        drop(UnixListener::bind(short.path().join("s")).unwrap());
        std::fs::rename(short.path().join("s"), path).unwrap();
    }),
    ("a link to an endless device", |path| {
        std::fs::remove_file(path).unwrap();
        symlink("/dev/zero", path).unwrap();
    }),
];

/// A journal with one of each kind of file.
fn build(folder: &Path) -> DropBox {
    let (vault, _) = create(folder);
    for number in 0..3 {
        vault.commit(vec![put(number, "text")]).unwrap();
        vault.snapshot(NOW).unwrap();
    }
    vault.commit(vec![put(3, &"long ".repeat(60_000))]).unwrap();
    vault.put_attachment([1; 16], [5; 9000].as_slice()).unwrap();
    let drop_box = vault.drop_box();
    drop(vault);
    drop_box.seal(b"words").unwrap();
    drop_box
}

fn each_kind_of_file(try_it: impl Fn(&Path, &Path, &str)) {
    let home = tempfile::tempdir().unwrap();
    let original = home.path().join("original");
    build(&original);
    let files: Vec<PathBuf> = files_below(&original)
        .iter()
        .map(|file| file.strip_prefix(&original).unwrap().to_path_buf())
        .collect();
    assert!(files.len() > 20, "{files:?}");
    for (at, file) in files.into_iter().enumerate() {
        // A pipe everywhere, and the others in turn.
        for (kind, lay) in [KINDS[0], KINDS[1 + at % 3]] {
            let folder = home.path().join("journal");
            copy_tree(&original, &folder);
            lay(&folder.join(&file));
            try_it(&folder, &file, &format!("{kind} as {}", file.display()));
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }
}

#[test]
fn a_vault_opens_whatever_lies_in_place_of_one_of_its_files() {
    each_kind_of_file(|folder, file, told| {
        if file == Path::new("lock") && folder.join(file).is_dir() {
            return;
        }
        let opened = within_limit("unlocking", || unlock(folder));
        let (vault, opened) = opened.unwrap_or_else(|error| panic!("{told}: {error}"));
        assert_eq!(opened.records.len(), 4, "{told}");
        assert!(opened.repair.is_none_or(|report| report.complete), "{told}");
        let dropped = within_limit("reading the drop box", || vault.read_drop(NOW));
        match dropped {
            Dropped::Words(words) => assert_eq!(*words, b"words", "{told}"),
            Dropped::SetAside(_) => assert_eq!(file, Path::new("handover.age"), "{told}"),
            Dropped::Nothing => panic!("{told}: nothing dropped"),
        }
        let read = within_limit("an attachment", || {
            vault.read_attachment([1; 16], Vec::new())
        });
        assert_eq!(read.is_ok(), !file.starts_with("attachments"), "{told}");
        vault.commit(vec![put(5, "goes on")]).unwrap();
        within_limit("a snapshot", || vault.snapshot(NOW))
            .unwrap_or_else(|error| panic!("{told}: {error}"));
        within_limit("a purge", || vault.purge(NOW))
            .unwrap_or_else(|error| panic!("{told}: {error}"));
        let rekeyed = within_limit("a re-key", || {
            vault.rekey(&passphrase(), KdfCost::fleeting(), SheetChoice::Keep, NOW)
        });
        let unreadable = rekeyed
            .unwrap_or_else(|error| panic!("{told}: {error}"))
            .unreadable_attachments;
        assert_eq!(
            unreadable.len(),
            usize::from(file.starts_with("attachments")),
            "{told}"
        );
        within_limit("closing", || vault.close(NOW))
            .snapshot
            .unwrap();
        let (_vault, opened) = unlock(folder).unwrap();
        assert_eq!(opened.records.len(), 5, "{told}");
        // Only a folder cannot be replaced, and is told each time.
        let stays = told.starts_with("a folder");
        assert!(
            opened.repair.is_none() || stays,
            "{told}: {:?}",
            opened.repair
        );
    });
}

#[test]
fn a_folder_is_read_and_verified_whatever_lies_in_place_of_one_of_its_files() {
    each_kind_of_file(|folder, file, told| {
        let passphrase = passphrase();
        let secret = Secret::Passphrase(&passphrase);
        within_limit("its info", || Vault::read_info(folder)).unwrap();
        within_limit("its snapshots", || held_snapshots(folder)).unwrap();
        let read = within_limit("reading", || CopyReader::open(folder, secret, None));
        let (reader, read) = read.unwrap_or_else(|error| panic!("{told}: {error}"));
        let in_ledger = file.starts_with("ledger");
        assert_eq!(
            read.records.len(),
            if in_ledger { read.records.len() } else { 4 },
            "{told}"
        );
        let tried = within_limit("trying", || try_copy(folder, secret)).unwrap();
        let damaged = u64::from(file.starts_with("attachments"));
        assert_eq!(tried.damaged_attachments, damaged, "{told}");
        let kept = folder.with_extension("kept");
        within_limit("keeping", || reader.keep(&kept, NOW))
            .unwrap_or_else(|error| panic!("{told}: {error}"));
        std::fs::remove_dir_all(kept).unwrap();
        if file != Path::new("lock") {
            within_limit("verifying", || verify(folder, secret))
                .unwrap_or_else(|error| panic!("{told}: {error}"));
        }
    });
}

#[test]
fn a_folder_as_the_lock_is_named() {
    let home = tempfile::tempdir().unwrap();
    drop(build(home.path()));
    std::fs::remove_file(home.path().join("lock")).unwrap();
    std::fs::create_dir(home.path().join("lock")).unwrap();
    let refused = within_limit("unlocking", || unlock(home.path())).unwrap_err();
    assert_eq!(refused, VaultError::Io(std::io::ErrorKind::IsADirectory));
}
