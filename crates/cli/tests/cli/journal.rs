//! A journal made, filled, searched, taken out, brought in, checked, copied and made new.

use serde_json::Value;

use super::*;

#[test]
fn a_journal_is_made_filled_searched_taken_out_brought_in_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let made = json(&run(&data, &["create", "--json"], ""));
    assert_eq!(made["journal"].as_str().unwrap().len(), 32);
    assert!(made["recovery"].as_array().unwrap().len() > 10);

    let added = run(
        &data,
        &["add", "--title", "The bus"],
        "Smørbrød by the harbour\n",
    );
    assert_eq!(text(&added), "The page is saved.\n");
    let found = json(&run(
        &data,
        &["--json", "search", "smorbrod", "HARBOUR"],
        "",
    ));
    assert_eq!(found["count"], 1);
    let said = text(&run(&data, &["search", "harbour"], ""));
    assert!(
        said.starts_with("One place\n") && said.contains("Smørbrød by the harbour"),
        "{said}"
    );

    let file = folder.path().join("pages.json");
    let pages = folder.path().join("pages");
    let (file, pages) = (file.to_str().unwrap(), pages.to_str().unwrap());
    assert!(run(&data, &["export", "json", file], "").status.success());
    assert!(
        run(&data, &["export", "markdown", pages], "")
            .status
            .success()
    );
    assert_eq!(code(&run(&data, &["export", "markdown", pages], "")), 13);

    let other = folder.path().join("other");
    json(&run(&other, &["create", "--json"], ""));
    let brought = json(&run(&other, &["import", file, "--json"], ""));
    assert_eq!(brought["added"], 2);
    assert_eq!(
        json(&run(&other, &["search", "harbour", "--json"], ""))["count"],
        1
    );

    let checked = json(&run(&data, &["verify", "--json"], ""));
    assert_eq!(checked["whole"], true);
    assert!(text(&run(&data, &["verify"], "")).starts_with("Every part is whole.\n"));
}

#[test]
fn each_kind_of_problem_has_its_code_and_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert_eq!(code(&run(&data, &["search", "anything"], "")), 8);
    assert_eq!(code(&run_with(&data, "", &["create"], "")), 10);
    json(&run(&data, &["create", "--json"], ""));
    let wrong = run_with(&data, "not mine", &["search", "anything"], "");
    assert_eq!(code(&wrong), 3);
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(
        said.lines().count() == 2 && said.contains("recovery sheet"),
        "{said}"
    );
    let wrong = run_with(&data, "not mine", &["verify", "--json"], "");
    let said: Value = serde_json::from_slice(&wrong.stderr).unwrap();
    assert_eq!(said["error"]["code"], "wrong-passphrase");
    assert_eq!(code(&run(&data, &["add"], "  \n")), 10);
    let odd = folder.path().join("odd.json");
    std::fs::write(&odd, "{}").unwrap();
    assert_eq!(code(&run(&data, &["import", odd.to_str().unwrap()], "")), 9);
    assert_eq!(code(&run(&data, &["no-such-task"], "")), 2);
}

#[test]
fn damage_is_told_and_a_copy_inside_the_folder_is_still_whole() {
    let folder = tempfile::tempdir().unwrap();
    let made = json(&run(folder.path(), &["create", "--json"], ""));
    run(folder.path(), &["add"], "a page");
    let journal = folder
        .path()
        .join("journals")
        .join(made["journal"].as_str().unwrap());
    let ledger = std::fs::read_dir(journal.join("ledger"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let mut bytes = std::fs::read(&ledger).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&ledger, bytes).unwrap();
    let checked = run(folder.path(), &["verify", "--json"], "");
    assert_eq!(code(&checked), 4);
    let said: Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(said["ledger"], false);
    assert!(said["copies"].as_u64().unwrap() > 0);
    assert_eq!(
        json(&run(folder.path(), &["search", "page", "--json"], ""))["count"],
        1
    );
}

#[test]
fn the_helps_are_in_words_of_the_locale() {
    let output = Command::new(env!("CARGO_BIN_EXE_waymark-cli"))
        .arg("--help")
        .output()
        .unwrap();
    let said = text(&output);
    for words in ["Make a new journal", "Bring a journal in", "Answer in JSON"] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn taking_out_names_what_could_not_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let (data, file) = (folder.path().join("data"), folder.path().join("pages.json"));
    let file = file.to_str().unwrap();
    json(&run(&data, &["create", "--json"], ""));
    run(&data, &["add"], "a page");
    let out = json(&run(&data, &["export", "json", file, "--json"], ""));
    assert_eq!(out["left_out"].as_array().unwrap().len(), 0);
    // A certificate whose file did not come along, as a damaged journal left it out.
    let mut whole: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let records = whole["records"].as_array_mut().unwrap();
    let mut certificate = records[0].clone();
    certificate["meta"]["id"] = "0a".repeat(16).into();
    certificate["body"] = serde_json::json!({"kind": "certificate", "fields": {
        "name": "Boat licence",
        "file": {"id": "0b".repeat(16), "media": "pdf", "bytes": 9, "sha256": "0".repeat(64), "pages": 1},
    }});
    records.push(certificate);
    std::fs::write(file, whole.to_string()).unwrap();
    json(&run(&data, &["import", file, "--json"], ""));
    let out = run(&data, &["export", "json", file], "");
    assert_eq!(code(&out), 4);
    assert!(text(&out).contains("Boat licence"), "{out:?}");
    let out = run(&data, &["export", "json", file, "--json"], "");
    let said: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(said["left_out"], serde_json::json!(["Boat licence"]));
}

#[test]
fn a_cv_is_written_when_something_is_ticked_and_refused_in_words_when_not() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    json(&run(&data, &["--json", "create"], ""));
    let out = folder.path().join("cv.html");
    let wanted = ["cv", "--form", "html", "--out", out.to_str().unwrap()];
    let refused = run(&data, &wanted, "");
    assert!(!refused.status.success() && !out.exists());
    assert!(!String::from_utf8_lossy(&refused.stderr).trim().is_empty());
    // What the window ticks comes in with a journal that was taken out of it.
    let skill = "11111111111111111111111111111111";
    let records = [
        record(skill, "skill", r#"{"name":"mend bikes"}"#),
        record(
            "22222222222222222222222222222222",
            "cv",
            &format!(r#"{{"ticks":["{skill}.name"]}}"#),
        ),
    ];
    let whole = exported(&records);
    let journal = folder.path().join("pages.json");
    std::fs::write(&journal, whole).unwrap();
    json(&run(
        &data,
        &["--json", "import", journal.to_str().unwrap()],
        "",
    ));
    let told = json(&run(&data, &[&["--json"], wanted.as_slice()].concat(), ""));
    assert_eq!(told["exported"], out.to_str().unwrap());
    assert!(
        std::fs::read_to_string(&out)
            .unwrap()
            .contains("mend bikes")
    );
}

#[test]
fn another_journal_comes_in_after_a_look_that_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    json(&run(&data, &["create", "--json"], ""));
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../import/tests/fixtures/jrnl/journal.json"
    );
    let dry = run(&data, &["import", fixture, "--dry-run"], "");
    let said = text(&dry);
    assert!(said.starts_with("This is from jrnl.\n"), "{said}");
    assert!(said.ends_with("Nothing was changed.\n"), "{said}");
    let found = |words: &str| json(&run(&data, &["search", words, "--json"], ""))["count"].clone();
    assert_eq!(found("bakeriet"), 0);
    let brought = json(&run(&data, &["import", fixture, "--json"], ""));
    assert_eq!(brought["added"], 6, "{brought}");
    assert_eq!(brought["dry_run"], false);
    assert_ne!(found("bakeriet"), 0);
    let again = json(&run(&data, &["import", fixture, "--json"], ""));
    assert_eq!((&again["added"], &again["same"]), (&0.into(), &6.into()));
    // A folder, and what stands on a terminal holds no signs that steer it.
    let folder_of_text = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../import/tests/fixtures/text/folder"
    );
    let said = text(&run(&data, &["import", folder_of_text], ""));
    assert!(said.contains("pages came in."), "{said}");
    assert!(!said.contains(['\u{2068}', '\u{1b}']), "{said}");
}

#[test]
fn a_copy_goes_to_another_folder_and_is_a_journal_in_an_empty_home() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let made = json(&run(&data, &["create", "--json"], ""));
    run(&data, &["add"], "Marzipan under the clock\n");
    let here = run(&data, &["snapshot"], "");
    assert!(
        text(&here).starts_with("The copy is made and was read back"),
        "{here:?}"
    );
    let stick = folder.path().join("stick");
    let stick = stick.to_str().unwrap();
    let copied = json(&run(&data, &["--json", "snapshot", "--to", stick], ""));
    assert!(copied["records"].as_u64().unwrap() > 1);

    let other = folder.path().join("other");
    let wrong = run_with(&other, "not these five words", &["restore", stick], "");
    assert_eq!(code(&wrong), 3, "{wrong:?}");
    let none = run(&other, &["restore", folder.path().to_str().unwrap()], "");
    assert_eq!(code(&none), 8, "{none:?}");
    let kept = json(&run(&other, &["--json", "restore", stick], ""));
    assert_eq!(kept["journal"].as_str().unwrap().len(), 32);
    assert_eq!(
        json(&run(&other, &["--json", "search", "marzipan"], ""))["count"],
        1
    );

    // The sheet opens it too.
    let sheet: Vec<&str> = made["recovery"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect();
    let third = folder.path().join("third");
    let kept = run_with(&third, &sheet.concat(), &["restore", "--sheet", stick], "");
    assert!(kept.status.success(), "{kept:?}");
}

#[test]
fn everything_is_made_new_and_the_old_passphrase_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    run(&data, &["create"], "");
    run(&data, &["add"], "Marzipan under the clock\n");
    let new = "another five words for now";
    let done = run(
        &data,
        &["--json", "rekey", "--new-sheet", "--new-passphrase-fd", "0"],
        &format!("{new}\n"),
    );
    assert!(json(&done)["recovery"].as_array().unwrap().len() > 10);
    assert_eq!(code(&run(&data, &["search", "marzipan"], "")), 3);
    let found = json(&run_with(&data, new, &["--json", "search", "marzipan"], ""));
    assert_eq!(found["count"], 1);
    let emptied = run_with(&data, new, &["empty-bin"], "");
    assert!(
        text(&emptied).contains("0 things are gone for good"),
        "{emptied:?}"
    );
    assert!(run_with(&data, new, &["verify"], "").status.success());
}
