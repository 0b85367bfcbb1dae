//! A sealed page opens with Debian's `age` and the passphrase that was told in person.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use waymark_journal::nouns::share_receipt::ShareForm;

use crate::sample::{file, offered, readers, request, sample};

const TOLD: &str = "blåbær in the «attic»";

/// Runs age on a terminal of its own, because it takes passphrases from nowhere else, and types the
/// passphrase whenever it is asked for. Says whether it went well.
fn age(folder: &Path, passphrase: &str, arguments: &[&str]) -> bool {
    let script = r#"
import os, pty, select, sys
secret, command = sys.argv[1], sys.argv[2:]
process, terminal = pty.fork()
if process == 0:
    os.execvp(command[0], command)
seen = b""
while True:
    try:
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit(3)
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    seen += data
    if b"assphrase" in seen and seen.rstrip().endswith(b":"):
        os.write(terminal, secret.encode() + b"\n")
        seen = b""
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
"#;
    let ended = Command::new("python3")
        .args(["-c", script, passphrase, "age"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    ended.success()
}

/// Opens a file with age.
pub(crate) fn opened(folder: &Path, passphrase: &str, name: &str) -> Option<Vec<u8>> {
    age(folder, passphrase, &["-d", "-o", "opened", name])
        .then(|| fs::read(folder.join("opened")).unwrap())
}

/// Seals a text as age does for everybody, armoured.
pub(crate) fn sealed_by_age(folder: &Path, passphrase: &str, text: &str) -> String {
    fs::write(folder.join("plain"), text).unwrap();
    let sealed = age(
        folder,
        passphrase,
        &["-p", "-a", "-o", "plain.age", "plain"],
    );
    assert!(sealed, "install the package age");
    fs::read_to_string(folder.join("plain.age")).unwrap()
}

#[test]
fn a_sealed_page_opens_with_debians_age_and_the_told_passphrase_alone() {
    assert!(
        Command::new("age").arg("--version").output().is_ok(),
        "install the package age"
    );
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let reader = readers(&app).remove(0);
    let ticks: Vec<String> = offered(&app, &reader)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    for (plain, sealed) in [
        (ShareForm::Html, ShareForm::SealedHtml),
        (ShareForm::Markdown, ShareForm::SealedMarkdown),
    ] {
        let share = request(&app, &reader, ticks.clone(), plain);
        let expected = file(&app, &share, "");
        let mut share = share;
        share.form = sealed;
        let bytes = file(&app, &share, TOLD);
        assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        fs::write(folder.path().join("page.age"), bytes).unwrap();
        assert_eq!(
            opened(folder.path(), "another passphrase", "page.age"),
            None
        );
        assert_eq!(opened(folder.path(), TOLD, "page.age"), Some(expected));
        fs::remove_file(folder.path().join("opened")).unwrap();
    }
}
