//! What nobody else is to see: secrets and private words come in by other ways than the arguments.

use std::fs::File;
use std::process::Command;

use super::*;

#[test]
fn title_time_and_words_come_from_the_standard_input_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    json(&run(&data, &["create", "--json"], ""));
    let add = ["add", "--title", "-", "--on", "-"];
    let added = run(
        &data,
        &add,
        "The quiet hour\nlast winter\nMarzipan\nunder the clock\n",
    );
    assert!(added.status.success(), "{added:?}");
    for words in ["quiet hour", "marzipan", "clock"] {
        let found = json(&run(&data, &["search", "-", "--json"], words));
        assert_eq!(found["count"], 1, "{words}");
        assert_eq!(found["query"], words);
    }
    let found = text(&run(&data, &["search", "marzipan"], ""));
    assert!(found.contains("The quiet hour"), "{found}");
}

#[test]
fn a_file_as_the_standard_input_is_read_once_and_its_passphrase_is_in_no_page() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    json(&run(&data, &["create", "--json"], ""));
    let file = folder.path().join("input");
    std::fs::write(&file, format!("{PHRASE}\nthe text of the page")).unwrap();
    let added = Command::new(PROGRAM)
        .args(["--passphrase-fd", "0", "--data"])
        .arg(&data)
        .arg("add")
        .stdin(File::open(&file).unwrap())
        .output()
        .unwrap();
    assert!(added.status.success(), "{added:?}");
    assert_eq!(
        json(&run(&data, &["search", "text of", "--json"], ""))["count"],
        1
    );
    assert_eq!(
        json(&run(&data, &["search", PHRASE, "--json"], ""))["count"],
        0
    );
    // Two secrets out of one open file, a line each.
    let both = folder.path().join("both");
    std::fs::write(&both, format!("{PHRASE}\nnew words for now\n")).unwrap();
    let line = r#""$1" --data "$2" --passphrase-fd 3 rekey --new-passphrase-fd 3 3<"$3""#;
    let done = Command::new("sh")
        .args(["-c", line, "sh", PROGRAM])
        .args([&data, &both])
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    let found = run_with(
        &data,
        "new words for now",
        &["search", "text", "--json"],
        "",
    );
    assert_eq!(json(&found)["count"], 1);
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_that_is_typed_shows_in_the_list_of_processes() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    json(&run(&data, &["create", "--json"], ""));
    let mut child = begin(&data, &["add", "--title", "-"]);
    let mut input = child.stdin.take().unwrap();
    input
        .write_all(format!("{PHRASE}\nThe quiet hour\n").as_bytes())
        .unwrap();
    // It waits for the text now, and has read the rest.
    wait_until_open(&child);
    let process = PathBuf::from(format!("/proc/{}", child.id()));
    for file in ["cmdline", "environ", "comm"] {
        let seen = std::fs::read(process.join(file)).unwrap_or_default();
        let seen = String::from_utf8_lossy(&seen);
        for secret in ["nobody else says", "quiet hour"] {
            assert!(!seen.contains(secret), "{file}: {seen}");
        }
    }
    // No core dump may hold them either.
    let limits = std::fs::read_to_string(process.join("limits")).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core"))
        .unwrap();
    assert_eq!(
        core.split_whitespace().filter(|part| *part == "0").count(),
        2,
        "{core}"
    );
    input.write_all(b"text").unwrap();
    drop(input);
    assert!(child.wait_with_output().unwrap().status.success());
    assert_eq!(
        json(&run(&data, &["search", "quiet", "--json"], ""))["count"],
        1
    );
}

#[test]
fn no_option_takes_a_secret_as_an_argument_and_the_help_says_why() {
    let help = |task: &[&str]| {
        let output = Command::new(PROGRAM).args(task).arg("--help").output();
        text(&output.unwrap())
    };
    for task in ["create", "restore", "recover", "rekey", "share"] {
        let said = help(&[task]);
        for option in said
            .lines()
            .filter(|line| line.contains("passphrase") && line.contains("--"))
        {
            assert!(option.contains("-fd <NUMBER>"), "{option}");
        }
    }
    for task in [&["add"][..], &["search"], &["share"], &[]] {
        assert!(
            help(task).contains("Others on this computer can see"),
            "{task:?}"
        );
    }
}

#[test]
fn the_sheet_sets_a_new_passphrase_and_the_old_one_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let made = json(&run(&data, &["create", "--json"], ""));
    run(&data, &["add"], "Marzipan under the clock");
    let groups = made["recovery"].as_array().unwrap().iter();
    let groups: Vec<&str> = groups.map(|group| group.as_str().unwrap()).collect();
    let new = "another five words for now";
    let recover = ["recover", "--sheet-fd", "0", "--new-passphrase-fd", "0"];
    // As it stands on paper, in groups and in small letters.
    let sheet = groups.join(" ").to_lowercase();
    let done = run_with(&data, &sheet, &recover, &format!("{new}\n"));
    assert!(
        text(&done).starts_with("The journal opens with the new passphrase"),
        "{done:?}"
    );
    assert_eq!(code(&run(&data, &["search", "marzipan"], "")), 3);
    let found = json(&run_with(&data, new, &["search", "marzipan", "--json"], ""));
    assert_eq!(found["count"], 1);
    // The sheet of another journal opens nothing, and the sheet of this one stays good.
    let other = json(&run(
        &folder.path().join("other"),
        &["create", "--json"],
        "",
    ));
    let groups = other["recovery"].as_array().unwrap().iter();
    let strange: String = groups.map(|group| group.as_str().unwrap()).collect();
    assert_eq!(code(&run_with(&data, &strange, &recover, "mine now\n")), 16);
    let again = run_with(&data, &sheet, &recover, "third words for now\n");
    assert!(again.status.success(), "{again:?}");
}

#[test]
fn a_program_that_is_carried_keeps_its_data_beside_it() {
    let folder = tempfile::tempdir_in(Path::new(PROGRAM).parent().unwrap()).unwrap();
    let carried = folder.path().join("waymark-cli");
    std::fs::hard_link(PROGRAM, &carried).unwrap();
    let home = folder.path().join("home");
    let make = || {
        let mut child = Command::new(&carried)
            .args(["--passphrase-fd", "0", "create"])
            .env("XDG_DATA_HOME", &home)
            .env("HOME", &home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(PHRASE.as_bytes())
            .unwrap();
        assert!(child.wait().unwrap().success());
    };
    let (beside, usual) = (folder.path().join("data"), home.join("org.waymark.journal"));
    std::fs::write(folder.path().join("portable.txt"), "").unwrap();
    make();
    assert!(beside.join("journals").is_dir() && !home.exists());
    std::fs::remove_file(folder.path().join("portable.txt")).unwrap();
    if cfg!(target_os = "linux") {
        make();
        assert!(usual.join("journals").is_dir());
    }
}
