//! The shape of every answer in JSON, what is told beside it, and where it is written.

use std::process::Command;

use serde_json::{Map, Value, json as value};

use super::*;

/// Gives what kind of thing stands where; of a list the first.
fn shape(answer: &Value) -> Value {
    match answer {
        Value::Null => value!("nothing"),
        Value::Bool(_) => value!("yes or no"),
        Value::Number(_) => value!("number"),
        Value::String(_) => value!("text"),
        Value::Array(list) => list.iter().take(1).map(shape).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, one)| (name.clone(), shape(one)));
            fields.collect::<Map<String, Value>>().into()
        }
    }
}

#[test]
fn the_answers_in_json_have_the_shape_that_is_promised() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let data = folder.path().join("data");
    let mut shapes = Map::new();
    let mut note = |name: &str, arguments: &[&str], input: &str| {
        let answer = json(&run(&data, &[arguments, &["--json"]].concat(), input));
        shapes.insert(name.to_owned(), shape(&answer));
    };
    note("create", &["create"], "");
    note("add", &["add"], "a page about the harbour");
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../import/tests/fixtures/jrnl/journal.json"
    );
    note("import", &["import", fixture], "");
    note("search", &["search", "harbour"], "");
    note("export", &["export", "json", &place("pages.json")], "");
    note("verify", &["verify"], "");
    note("snapshot", &["snapshot"], "");
    note("snapshot to", &["snapshot", "--to", &place("stick")], "");
    note("empty-bin", &["empty-bin"], "");
    let again = format!("{PHRASE}\n");
    let rekey = ["rekey", "--new-sheet", "--new-passphrase-fd", "0"];
    note("rekey", &rekey, &again);
    note(
        "rekey, same sheet",
        &["rekey", "--new-passphrase-fd", "0"],
        &again,
    );
    insta::assert_json_snapshot!("answers", shapes);
}

#[test]
fn a_problem_in_json_has_the_shape_that_is_promised_and_stands_on_the_errors_output() {
    let folder = tempfile::tempdir().unwrap();
    let none = run(folder.path(), &["search", "x", "--json"], "");
    assert!(none.stdout.is_empty());
    let problem: Value = serde_json::from_slice(&none.stderr).unwrap();
    let wrong = run(folder.path(), &["search", "--no-such", "--json"], "");
    let arguments: Value = serde_json::from_slice(&wrong.stderr).unwrap();
    insta::assert_json_snapshot!(
        "problems",
        value!({
            "a problem": shape(&problem),
            "wrong arguments": shape(&arguments),
        })
    );
}

#[test]
fn what_was_mended_at_opening_is_told_beside_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    json(&run(data, &["create", "--json"], ""));
    let damage = || {
        run(data, &["add"], "a page");
        let ledger = std::fs::read_dir(journal_in(data).join("ledger")).unwrap();
        for file in ledger {
            let file = file.unwrap().path();
            let mut bytes = std::fs::read(&file).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            std::fs::write(&file, bytes).unwrap();
        }
    };
    damage();
    let found = run(data, &["search", "page"], "");
    assert!(text(&found).starts_with("One place"), "{found:?}");
    assert!(
        told(&found).starts_with("A part of this journal was damaged, and Waymark mended it."),
        "{found:?}"
    );
    damage();
    let found = run(data, &["search", "page", "--json"], "");
    let notices = &json(&found)["notices"];
    assert_eq!(notices[0]["id"], "notice-repaired");
    let folder = notices[0]["folder"].as_str().unwrap();
    assert!(journal_in(data).join(folder).is_dir(), "{notices}");
    for part in ["message", "more"] {
        assert!(
            !notices[0][part].as_str().unwrap().starts_with("notice-"),
            "{notices}"
        );
    }
    assert!(found.stderr.is_empty(), "{found:?}");
}

#[test]
fn the_manual_reads_well_and_needs_no_journal() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let manual = text(&run(&data, &["man"], ""));
    for section in [
        "NAME",
        "TASKS",
        "PRIVATE WORDS",
        "STOPPING",
        "EXIT STATUS",
        "FILES",
    ] {
        let wanted = [format!(".SH {section}\n"), format!(".SH \"{section}\"\n")];
        assert!(wanted.iter().any(|line| manual.contains(line)), "{section}");
    }
    assert!(text(&run(&data, &["completions", "bash"], "")).contains("empty-bin"));
    assert!(!data.exists(), "nothing was made");
    // Where there is a program that reads manuals, it finds no mistake.
    let file = folder.path().join("page.1");
    std::fs::write(&file, manual).unwrap();
    let read = Command::new("groff")
        .args(["-man", "-k", "-Tutf8", "-ww", "-z"])
        .arg(&file)
        .output();
    match read {
        Ok(read) => assert!(read.stderr.is_empty(), "{}", told(&read)),
        Err(_) => skipped("groff is not there"),
    }
}
