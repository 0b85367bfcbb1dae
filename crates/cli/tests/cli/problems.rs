//! Each kind of problem through the real program: its own exit code, its words and a way out.

use std::process::Command;

use serde_json::Value;

use super::*;

/// Checks that a run ended with a problem: by its code, in JSON and by the name of the exit code.
fn ended(output: &Output, exit: i32, code_name: &str, kind: &str) -> Value {
    assert_eq!(code(output), exit, "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    let said: Value = serde_json::from_slice(&output.stderr).unwrap();
    let error = &said["error"];
    assert_eq!(error["code"], code_name);
    assert_eq!(error["kind"], kind);
    assert_eq!(error["exit"], exit);
    assert!(!error["message"].as_str().unwrap().is_empty());
    assert!(!error["way_out"].as_str().unwrap().is_empty());
    error.clone()
}

fn search(data: &Path) -> Output {
    run(data, &["search", "anything", "--json"], "")
}

/// A folder with a journal in it.
fn made() -> (tempfile::TempDir, PathBuf, Value) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let made = json(&run(&data, &["create", "--json"], ""));
    (folder, data, made)
}

/// Writes a guarded file with its sum and its second copy, as the vault does.
fn write_guarded(file: &Path, bytes: &[u8]) {
    std::fs::write(file, bytes).unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    let line = format!("sha256sum {name} > {name}.sum && cp {name} {name}.2");
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &line])
        .current_dir(file.parent().unwrap());
    assert!(shell.status().unwrap().success());
}

#[test]
fn a_wrong_passphrase_is_told_with_the_sheet_as_the_way_out() {
    let (_folder, data, _) = made();
    let wrong = run_with(&data, "not mine", &["search", "anything"], "");
    assert_eq!(code(&wrong), 3);
    let said = told(&wrong);
    assert!(
        said.lines().count() == 2 && said.contains("waymark-cli recover"),
        "{said}"
    );
    assert!(
        wrong.stdout.is_empty() && !said.contains('\u{1b}'),
        "{wrong:?}"
    );
    let wrong = run_with(&data, "not mine", &["verify", "--json"], "");
    ended(&wrong, 3, "wrong-passphrase", "wrong-passphrase");
}

#[test]
fn a_key_file_damaged_in_both_copies_is_no_wrong_passphrase_and_the_sheet_opens_it() {
    let (_folder, data, made) = made();
    run(&data, &["add"], "Marzipan under the clock");
    let keys = journal_in(&data).join("keys");
    for (name, bit) in [("passphrase.age", 1), ("passphrase.age.2", 2)] {
        let mut bytes = std::fs::read(keys.join(name)).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= bit;
        std::fs::write(keys.join(name), bytes).unwrap();
    }
    let error = ended(&search(&data), 11, "damaged", "damaged");
    assert_eq!(error["part"], "passphrase-key");
    assert!(
        error["way_out"]
            .as_str()
            .unwrap()
            .contains("waymark-cli recover")
    );
    let words = made["recovery"].as_array().unwrap().iter();
    let sheet: String = words.map(|group| group.as_str().unwrap()).collect();
    let new = "another five words for now";
    let recover = ["recover", "--sheet-fd", "0", "--new-passphrase-fd", "0"];
    let done = run_with(&data, &sheet, &recover, &format!("{new}\n"));
    assert!(done.status.success(), "{done:?}");
    let found = json(&run_with(&data, new, &["search", "marzipan", "--json"], ""));
    assert_eq!(found["count"], 1);
}

#[test]
fn a_journal_of_a_newer_format_is_left_alone() {
    let (_folder, data, _) = made();
    let file = journal_in(&data).join("vault.json");
    let info = std::fs::read_to_string(&file).unwrap();
    let newer = info.replace("\"format\": 1", "\"format\": 2");
    assert_ne!(info, newer);
    write_guarded(&file, newer.as_bytes());
    ended(&search(&data), 6, "newer-format", "newer-format");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), newer);
}

#[cfg(target_os = "linux")]
#[test]
fn a_journal_that_another_program_has_open_is_not_opened_twice() {
    let (_folder, data, _) = made();
    // It waits for its text, and the journal is open meanwhile.
    let mut first = begin(&data, &["add"]);
    let mut input = first.stdin.take().unwrap();
    input.write_all(format!("{PHRASE}\n").as_bytes()).unwrap();
    wait_until_open(&first);
    ended(&search(&data), 7, "already-open", "already-open");
    input.write_all(b"a page").unwrap();
    drop(input);
    assert!(first.wait_with_output().unwrap().status.success());
    assert_eq!(
        json(&run(&data, &["search", "page", "--json"], ""))["count"],
        1
    );
}

#[test]
fn a_key_file_that_asks_for_too_much_work_is_refused_before_the_work() {
    let (_folder, data, _) = made();
    let file = journal_in(&data).join("keys/passphrase.age");
    let mut bytes = std::fs::read(&file).unwrap();
    let head = String::from_utf8_lossy(&bytes[..120]).into_owned();
    let line = head.lines().find(|line| line.contains("scrypt")).unwrap();
    let work = line.rsplit(' ').next().unwrap();
    // The header is not checked before the work is done, so another length of it does no harm.
    let at = head.find(line).unwrap() + line.len() - work.len();
    bytes.splice(at..at + work.len(), *b"21");
    write_guarded(&file, &bytes);
    ended(&search(&data), 12, "too-much-work", "too-much-work");
}

/// Runs a line of shell on a disk of one MiB at `$1`, with the program as `$2`; none where this
/// computer allows no such disk.
fn on_a_small_disk(disk: &Path, line: &str, rest: &[&Path]) -> Option<Output> {
    let mount = "mount -t tmpfs -o size=1m tmpfs \"$1\" || exit 77";
    let output = Command::new("unshare")
        .args(["-rm", "sh", "-c", &format!("{mount}; {line}"), "sh"])
        .args([disk, Path::new(PROGRAM)])
        .args(rest)
        .output();
    match output {
        Ok(output) if !matches!(output.status.code(), Some(77) | None) => Some(output),
        other => {
            skipped(&format!("no small disk can be made: {other:?}"));
            None
        }
    }
}

#[test]
fn a_full_disk_is_told_when_a_journal_is_made_and_when_it_is_taken_out() {
    let (folder, data, _) = made();
    for page in 0..3 {
        let long = format!("{page} {}", "words that matter ".repeat(40_000));
        assert!(run(&data, &["add"], &long).status.success());
    }
    let disk = folder.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    let phrase = folder.path().join("phrase");
    std::fs::write(&phrase, PHRASE).unwrap();
    let make = r#""$2" --data "$1/data" --passphrase-fd 3 --json create 3<"$3""#;
    let Some(made) = on_a_small_disk(&disk, make, &[&phrase]) else {
        return;
    };
    ended(&made, 5, "disk-full", "disk-full");
    let take_out = r#""$2" --data "$4" --passphrase-fd 3 --json export json "$1/pages.json" 3<"$3"
        code=$?; test -z "$(ls "$1")" || exit 78; exit $code"#;
    let out = on_a_small_disk(&disk, take_out, &[&phrase, &data]).unwrap();
    ended(&out, 5, "disk-full", "disk-full");
}

#[test]
fn what_is_missing_empty_unreadable_or_taken_has_codes_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    ended(&search(&data), 8, "no-journal", "no-journal");
    ended(
        &run_with(&data, "", &["create", "--json"], ""),
        10,
        "empty",
        "bad-input",
    );
    json(&run(&data, &["create", "--json"], ""));
    ended(
        &run(&data, &["add", "--json"], "  \n"),
        10,
        "empty",
        "bad-input",
    );
    let odd = folder.path().join("odd.json");
    std::fs::write(&odd, "{}").unwrap();
    let import = run(&data, &["import", odd.to_str().unwrap(), "--json"], "");
    ended(&import, 9, "import", "unreadable-file");
    let full = run(
        &data,
        &[
            "export",
            "markdown",
            folder.path().to_str().unwrap(),
            "--json",
        ],
        "",
    );
    ended(&full, 13, "place-taken", "place");
    ended(
        &run(&data, &["share", "Ingrid", "--json"], ""),
        14,
        "not-found",
        "not-found",
    );
    let long = "a title ".repeat(100);
    let title = run(&data, &["add", "--title", &long, "--json"], "text");
    let error = ended(&title, 15, "over-limit", "refused");
    assert_eq!(
        (&error["limit"], &error["most"]),
        (&"title".into(), &200.into())
    );
    let recover = [
        "recover",
        "--sheet-fd",
        "0",
        "--new-passphrase-fd",
        "0",
        "--json",
    ];
    let sheet = run_with(&data, "no key at all", &recover, "new words\n");
    ended(&sheet, 16, "unreadable-recovery", "wrong-sheet");
}

#[test]
fn wrong_arguments_and_nobody_to_ask_have_one_code() {
    let folder = tempfile::tempdir().unwrap();
    let unknown = run(folder.path(), &["no-such-task"], "");
    assert_eq!(code(&unknown), 2);
    assert!(!told(&unknown).contains('\u{1b}'));
    ended(
        &run(folder.path(), &["no-such-task", "--json"], ""),
        2,
        "arguments",
        "arguments",
    );
    json(&run(folder.path(), &["create", "--json"], ""));
    let nothing = run(folder.path(), &["search", "--json"], "");
    ended(&nothing, 2, "cli-nothing-named", "arguments");
    let no_file = run(
        folder.path(),
        &["rekey", "--new-passphrase-fd", "77", "--json"],
        "",
    );
    ended(&no_file, 2, "cli-no-terminal", "arguments");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_could_not_be_written_is_told_for_a_sheet_is_shown_once() {
    let folder = tempfile::tempdir().unwrap();
    let phrase = folder.path().join("phrase");
    std::fs::write(&phrase, PHRASE).unwrap();
    let line = r#""$1" --data "$2" --passphrase-fd 3 --json create 3<"$3" >/dev/full"#;
    let full = Command::new("sh")
        .args(["-c", line, "sh", PROGRAM])
        .args([&folder.path().join("data"), &phrase])
        .output()
        .unwrap();
    ended(&full, 5, "disk-full", "disk-full");
}
