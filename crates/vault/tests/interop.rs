//! Debian's `age` opens what the vault wrote: recovery sheet, snapshot, sealed file; and the vault
//! opens what `age` wrote. Skipped, loudly, where the program is not installed.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

mod common;

use common::*;
use std::path::Path;
use std::process::{Command, Stdio};
use waymark_vault::sealed::{
    ReaderKey, armor, open_with_key, open_with_passphrase, seal_to_recipient, seal_with_passphrase,
};
use waymark_vault::{Change, KdfCost, Passphrase, Vault};
use zeroize::Zeroizing;

fn age_is_here() -> bool {
    let here = Command::new("age").arg("--version").output().is_ok();
    if !here {
        skipped("the program `age` is not installed, nothing was compared");
    }
    here
}

fn shell(folder: &Path, line: &str) -> Vec<u8> {
    let out = Command::new("sh")
        .arg("-ec")
        .arg(line)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    out.stdout
}

/// Runs a command on a pseudo terminal and types the passphrase as often as it is asked for,
/// because age takes passphrases from a terminal alone.
fn typed_into(folder: &Path, passphrase: &str, command: &[&str]) -> bool {
    let script = r#"
import os, pty, sys, select
secret, command = sys.argv[1], sys.argv[2:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
seen = b""
while True:
    try:
        ready, _, _ = select.select([fd], [], [], 60)
        if not ready:
            sys.exit(3)
        data = os.read(fd, 4096)
    except OSError:
        break
    if not data:
        break
    seen += data
    if b"assphrase" in seen and seen.rstrip().endswith(b":"):
        os.write(fd, secret.encode() + b"\n")
        seen = b""
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
"#;
    Command::new("python3")
        .args(["-c", script, passphrase])
        .args(command)
        .current_dir(folder)
        .stdin(Stdio::null())
        .status()
        .unwrap()
        .success()
}

fn vault_with_records(folder: &Path) -> (Vault, waymark_vault::RecoveryIdentity) {
    let (vault, sheet) = create(folder);
    vault
        .commit(vec![
            put(1, "{\"text\":\"Blåbær\",\"n\":1.50}"),
            put(2, "no json at all\nbut two lines"),
            Change::Put {
                key: key(3),
                schema: 9,
                bytes: Zeroizing::new(vec![0, 255, 1]),
            },
        ])
        .unwrap();
    (vault, sheet)
}

#[test]
fn the_recovery_sheet_opens_a_snapshot_with_age_and_gunzip_alone() {
    if !age_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let (vault, sheet) = vault_with_records(&home.path().join("journal"));
    let copy = home.path().join("copy");
    let taken = vault.copy_to(&copy, NOW).unwrap();
    std::fs::write(copy.join("sheet.txt"), sheet.to_sheet_text().as_bytes()).unwrap();
    let line = format!(
        "age -d -i sheet.txt snapshots/{:010}.age | gunzip",
        taken.snapshot.sequence
    );
    let lines = String::from_utf8(shell(&copy, &line)).unwrap();
    assert_eq!(
        lines.lines().count(),
        2 + 4 + 1,
        "header, key, records, trailer"
    );
    assert!(
        lines.contains("\"json\":{\"text\":\"Blåbær\",\"n\":1.50}"),
        "byte for byte"
    );
    assert!(lines.contains("\"base64\":\"AP8B\""));
    assert!(lines.starts_with("{\"waymark\":\"snapshot\",\"format\":1,"));
    assert!(
        lines
            .lines()
            .last()
            .unwrap()
            .starts_with("{\"records\":4,\"root\":\"")
    );
    // The long way too: sheet -> vault key -> snapshot and data key.
    let line = format!(
        "age -d -i sheet.txt keys/recovery.age > vault.key
         age -d -i vault.key snapshots/{:010}.age | gunzip | wc -l
         age -d -i vault.key keys/data-1.age | wc -c
         sha256sum --check --quiet keys/passphrase.age.sum",
        taken.snapshot.sequence
    );
    let sums = line
        .replace("sha256sum --check", "cd keys; sha256sum --check")
        .replace("keys/passphrase.age.sum", "*.sum");
    let counts = String::from_utf8(shell(&copy, &sums)).unwrap();
    assert_eq!(counts.split_whitespace().collect::<Vec<_>>(), ["7", "32"]);
}

#[test]
fn the_passphrase_opens_key_file_and_snapshot_with_age_alone() {
    if !age_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("journal");
    let (vault, _) = vault_with_records(&folder);
    let taken = vault.snapshot(NOW).unwrap();
    let snapshot = format!("snapshots/{:010}.age", taken.sequence);
    let command = [
        "age",
        "-d",
        "-i",
        "keys/passphrase.age",
        "-o",
        "journal.gz",
        snapshot.as_str(),
    ];
    assert!(typed_into(&folder, PASSPHRASE, &command));
    let lines = shell(&folder, "gunzip -c journal.gz | wc -l");
    assert_eq!(String::from_utf8(lines).unwrap().trim(), "7");
    let wrong = [
        "age",
        "-d",
        "-i",
        "keys/passphrase.age",
        "-o",
        "no.gz",
        snapshot.as_str(),
    ];
    assert!(!typed_into(&folder, "not this one", &wrong));
}

#[test]
fn sealed_files_go_both_ways() {
    if !age_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("told in pérson").unwrap();
    let plain = "a page for you\n".repeat(10_000);
    let sealed = seal_with_passphrase(plain.as_bytes(), &passphrase, KdfCost::fleeting()).unwrap();
    std::fs::write(home.path().join("page.age"), sealed).unwrap();
    let command = ["age", "-d", "-o", "page.txt", "page.age"];
    assert!(typed_into(home.path(), "told in pérson", &command));
    assert_eq!(
        std::fs::read_to_string(home.path().join("page.txt")).unwrap(),
        plain
    );
    for (flags, name) in [
        (&["-p"] as &[&str], "binary.age"),
        (&["-p", "-a"], "armoured.age"),
    ] {
        let command = [&["age"], flags, &["-o", name, "page.txt"]].concat();
        assert!(typed_into(home.path(), "told in pérson", &command));
        let theirs = std::fs::read(home.path().join(name)).unwrap();
        let opened = open_with_passphrase(&theirs, &passphrase, 1 << 20).unwrap();
        assert_eq!(&**opened, plain.as_bytes());
    }
}

#[test]
fn files_to_a_key_go_both_ways_in_letters_and_in_bytes() {
    if !age_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let key = ReaderKey::generate();
    let plain = "a page for you\n".repeat(10_000);
    let sealed = seal_to_recipient(plain.as_bytes(), &key.recipient()).unwrap();
    let files = [
        ("key.txt", key.secret_text().as_bytes().to_vec()),
        ("page.txt", plain.as_bytes().to_vec()),
        ("letters.age", armor(&sealed).unwrap().into_bytes()),
        ("bytes.age", sealed),
    ];
    for (name, bytes) in files {
        std::fs::write(home.path().join(name), bytes).unwrap();
    }
    for name in ["letters.age", "bytes.age"] {
        let opened = shell(home.path(), &format!("age -d -i key.txt {name}"));
        assert!(opened == plain.as_bytes(), "age opens {name}");
    }
    for flags in ["", "-a"] {
        let recipient = key.recipient();
        let theirs = shell(home.path(), &format!("age {flags} -r {recipient} page.txt"));
        let opened = open_with_key(&theirs, &key, 1 << 20).unwrap();
        assert!(opened.as_slice() == plain.as_bytes(), "we open age {flags}");
    }
    // A key that age made.
    shell(home.path(), "age-keygen -o theirs.txt 2> /dev/null");
    let theirs = std::fs::read_to_string(home.path().join("theirs.txt")).unwrap();
    let secret = theirs.lines().find(|line| !line.starts_with('#')).unwrap();
    let key = ReaderKey::parse(secret).unwrap();
    assert!(theirs.contains(&key.recipient()));
}
