//! Long work is seen on a terminal, and a signal ends it so that nothing is half done.
#![cfg(target_os = "linux")]

use super::terminal::Terminal;
use super::*;

/// Ctrl+C, as the key sends it.
const CTRL_C: &str = "\u{3}";

/// A folder with a journal, its passphrase in a file, and another journal that takes its time.
struct Place {
    folder: tempfile::TempDir,
    data: PathBuf,
    phrase: PathBuf,
    pages: PathBuf,
}

fn place(pages: usize) -> Place {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let place = Place {
        data: at("data"),
        phrase: at("phrase"),
        pages: at("pages.json"),
        folder,
    };
    std::fs::write(&place.phrase, format!("{PHRASE}\n")).unwrap();
    let body = "words of a page that go on for a while ".repeat(12);
    let page = |number: usize| {
        let (month, day) = (1 + number % 12, 1 + number % 28);
        format!(
            r#"{{"title":"Page {number}","body":"harbour {body}{number}","date":"2015-{month:02}-{day:02}","time":"10:00","tags":[],"starred":false}}"#
        )
    };
    let entries: Vec<String> = (0..pages).map(page).collect();
    let text = format!(r#"{{"tags":{{}},"entries":[{}]}}"#, entries.join(","));
    std::fs::write(&place.pages, text).unwrap();
    json(&run(&place.data, &["create", "--json"], ""));
    place
}

impl Place {
    /// Runs a task on a terminal; the passphrase comes from a file.
    fn on_terminal(&self, task: &str) -> Option<Terminal> {
        let line = format!(r#"exec "$1" --data "$2" --passphrase-fd 3 {task} 3<"$3""#);
        let program = Path::new(PROGRAM);
        Terminal::run(&line, &[program, &self.data, &self.phrase, &self.pages])
    }

    fn found(&self, words: &str) -> serde_json::Value {
        json(&run(&self.data, &["search", words, "--json"], ""))["count"].clone()
    }

    fn begin(&self, task: &[&str]) -> Child {
        let mut child = begin(&self.data, task);
        let mut input = child.stdin.take().unwrap();
        input.write_all(format!("{PHRASE}\n").as_bytes()).unwrap();
        child
    }
}

#[test]
fn bringing_in_is_seen_and_ctrl_c_stops_it_with_the_journal_unchanged() {
    let place = place(15_000);
    run(&place.data, &["add"], "a page of the harbour that was here");
    for (seen, task) in [
        ("Looking at it: ", "import \"$4\""),
        ("Bringing it in: ", "import \"$4\""),
    ] {
        let Some(mut terminal) = place.on_terminal(task) else {
            return;
        };
        terminal.shows(seen);
        terminal.types(CTRL_C);
        let (code, screen) = terminal.ends();
        assert_eq!(code, 130, "{screen}");
        assert!(screen.contains("Stopping."), "{screen}");
        assert!(
            screen.contains("You stopped it. Nothing was changed"),
            "{screen}"
        );
        assert_eq!(
            screen.contains("Bringing it in"),
            seen.starts_with("Bringing"),
            "{screen}"
        );
        assert_eq!(place.found("harbour"), 1);
    }
    assert!(run(&place.data, &["verify"], "").status.success());
    let left = std::fs::read_dir(place.folder.path()).unwrap().count();
    assert_eq!(left, 3, "data, phrase and pages");
}

#[test]
fn taking_out_is_stopped_by_every_signal_and_leaves_no_file() {
    let place = place(8_000);
    json(&run(
        &place.data,
        &["import", place.pages.to_str().unwrap(), "--json"],
        "",
    ));
    for (name, exit) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let out = place.folder.path().join("out");
        std::fs::create_dir(&out).unwrap();
        for (form, target) in [
            ("json", out.join("pages.json")),
            ("markdown", out.join("pages")),
        ] {
            let child = place.begin(&["export", form, target.to_str().unwrap()]);
            let something = || std::fs::read_dir(&out).unwrap().next().is_some();
            wait_until("the first file is begun", something);
            signal(name, &child);
            let output = child.wait_with_output().unwrap();
            assert_eq!(code(&output), exit, "{form}: {output:?}");
            assert!(
                told(&output).contains("no half of a file is left"),
                "{output:?}"
            );
            assert!(!something(), "{form} left something");
        }
        std::fs::remove_dir(&out).unwrap();
    }
    assert_eq!(place.found("harbour"), 8_000);
    let Some(terminal) = place.on_terminal("export json \"$2/../pages-out.json\"") else {
        return;
    };
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    for words in [
        "Opening: ",
        "Taking everything out: ",
        " of 100",
        "Locking: ",
    ] {
        assert!(screen.contains(words), "{words} in {screen}");
    }
}

#[test]
fn what_is_not_cut_half_way_is_finished_and_said_and_a_second_ctrl_c_ends_it() {
    let place = place(6_000);
    json(&run(
        &place.data,
        &["import", place.pages.to_str().unwrap(), "--json"],
        "",
    ));
    let Some(terminal) = place.on_terminal("rekey --new-sheet --new-passphrase-fd 3") else {
        return;
    };
    // There is no second line in the file, and so no new passphrase.
    let (code, screen) = terminal.ends();
    assert_eq!(code, 10, "{screen}");
    std::fs::write(&place.phrase, format!("{PHRASE}\n{PHRASE}\n")).unwrap();
    let mut terminal = place
        .on_terminal("rekey --new-sheet --new-passphrase-fd 3")
        .unwrap();
    terminal.shows("Making everything new: ");
    terminal.types(CTRL_C);
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("This is finished first"), "{screen}");
    assert!(
        screen.contains("Everything is new.") && screen.contains("AGE-SE CRET-K"),
        "{screen}"
    );

    let mut terminal = place.on_terminal("rekey --new-passphrase-fd 3").unwrap();
    terminal.shows("Making everything new: ");
    terminal.types(CTRL_C);
    terminal.shows("This is finished first");
    terminal.types(CTRL_C);
    let (code, screen) = terminal.ends();
    assert!(
        code == 130 && !screen.contains("Everything is new."),
        "{code}: {screen}"
    );
    assert_eq!(place.found("harbour"), 6_000);
    assert!(run(&place.data, &["verify"], "").status.success());

    // A copy that is opened to be kept is not kept, and nothing of it stays.
    let stick = place.folder.path().join("stick");
    run(
        &place.data,
        &["snapshot", "--to", stick.to_str().unwrap()],
        "",
    );
    let other = place.folder.path().join("other");
    let line = r#"exec "$1" --data "$2" --passphrase-fd 3 restore "$3" 3<"$4""#;
    let program = Path::new(PROGRAM);
    let mut terminal = Terminal::run(line, &[program, &other, &stick, &place.phrase]).unwrap();
    terminal.shows("Opening: ");
    terminal.types(CTRL_C);
    let (code, screen) = terminal.ends();
    assert!(
        code == 130 && screen.contains("Stopping."),
        "{code}: {screen}"
    );
    for folder in ["journals", "looked-at"] {
        let left = std::fs::read_dir(other.join(folder)).map_or(0, Iterator::count);
        assert_eq!(left, 0, "{folder}");
    }

    // What changes nothing ends at once, by the same code.
    let mut terminal = place.on_terminal("verify").unwrap();
    terminal.shows("Looking at every part: ");
    terminal.types(CTRL_C);
    let (code, screen) = terminal.ends();
    assert!(
        code == 130 && screen.contains("You stopped it."),
        "{code}: {screen}"
    );
}

#[test]
fn ctrl_c_at_the_question_for_a_passphrase_leaves_a_terminal_that_shows_what_is_typed() {
    let place = place(1);
    let line = r#""$1" --data "$2" search x; echo "code $?"; stty -a"#;
    let Some(mut terminal) = Terminal::run(line, &[Path::new(PROGRAM), &place.data]) else {
        return;
    };
    terminal.asks("Passphrase:");
    terminal.types(CTRL_C);
    let (_, screen) = terminal.ends();
    assert!(screen.contains("code 130"), "{screen}");
    assert!(
        screen.contains(" echo ") && screen.contains(" icanon"),
        "{screen}"
    );
}

#[test]
fn at_a_terminal_everything_that_is_needed_is_asked_for_and_secrets_are_not_shown() {
    let place = place(1);
    let line = r#"exec "$1" --data "$2" add"#;
    let Some(mut terminal) = Terminal::run(line, &[Path::new(PROGRAM), &place.data]) else {
        return;
    };
    terminal.asks("Passphrase:");
    terminal.types(&format!("{PHRASE}\n"));
    terminal.shows("A title, or nothing:");
    terminal.types("The quiet hour\n");
    terminal.shows("When it was about, or nothing:");
    terminal.types("\n");
    terminal.shows("The text.");
    terminal.types("Marzipan\n\u{4}");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        screen.contains("The page is saved.") && !screen.contains("nobody else"),
        "{screen}"
    );
    assert_eq!(place.found("quiet hour"), 1);
    let line = r#"exec "$1" --data "$2" search"#;
    let mut terminal = Terminal::run(line, &[Path::new(PROGRAM), &place.data]).unwrap();
    terminal.asks("Passphrase:");
    terminal.types(&format!("{PHRASE}\n"));
    terminal.shows("The words to look for:");
    terminal.types("marzipan\n");
    let (code, screen) = terminal.ends();
    assert!(code == 0 && screen.contains("One place"), "{screen}");
}

#[test]
fn a_signal_while_nothing_goes_on_ends_the_program_and_one_that_was_ignored_stays_so() {
    let place = place(1);
    let waits = |child: &mut Child| {
        let mut input = child.stdin.take().unwrap();
        input.write_all(format!("{PHRASE}\n").as_bytes()).unwrap();
        wait_until_open(child);
        input
    };
    for name in ["INT", "TERM", "HUP"] {
        let mut child = begin(&place.data, &["add"]);
        let input = waits(&mut child);
        signal(name, &child);
        let ended = child.wait().unwrap();
        // By the signal while it waits for the text, by its code while it still opens.
        let is_named = matches!(ended.code(), None | Some(129 | 130 | 143));
        assert!(is_named, "{name}: {ended}");
        drop(input);
    }
    // As `nohup` begins it.
    let line = r#"trap "" HUP; exec "$1" --data "$2" --passphrase-fd 0 add"#;
    let mut child = std::process::Command::new("sh")
        .args(["-c", line, "sh", PROGRAM])
        .arg(&place.data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = waits(&mut child);
    signal("HUP", &child);
    input.write_all(b"Marzipan").unwrap();
    drop(input);
    assert!(child.wait().unwrap().success());
    assert_eq!(place.found("marzipan"), 1);
}
