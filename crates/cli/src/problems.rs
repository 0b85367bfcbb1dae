//! Every problem of the app with its exit code and its words, in one table.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use waymark_app::error::{
    BadgeTrouble, ImportBound, ImportTrouble, PaperProblem, ReaderKeyProblem, SharedTrouble,
};
use waymark_app::wire::shell::UnlockRequest;
use waymark_app::{App, AppError};

use crate::codes::Exit;
use crate::say::{Problem, Say};

/// An example of every problem, and the exit code that is promised for it.
fn table() -> Vec<(AppError, u8)> {
    use AppError as E;
    let damaged = |part: &str| E::Damaged {
        part: part.to_owned(),
    };
    let over = over_a_limit();
    vec![
        (E::Locked, 1),
        (E::internal("place"), 1),
        (E::WrongPassphrase, 3),
        (E::DiskFull, 5),
        (E::NewerFormat, 6),
        (E::AlreadyOpen, 7),
        (E::NoJournal, 8),
        (E::NoCopy, 8),
        (E::UnreadableFile, 9),
        (E::NotAResume, 9),
        (E::NotASlip, 9),
        (
            E::Import {
                why: ImportTrouble::Damaged,
            },
            9,
        ),
        (
            E::Import {
                why: ImportTrouble::NotRecognised,
            },
            9,
        ),
        (
            E::Paper {
                why: PaperProblem::Missing,
            },
            9,
        ),
        (
            E::Badge {
                why: BadgeTrouble::Changed,
            },
            9,
        ),
        (
            E::Shared {
                why: SharedTrouble::NotAPage,
            },
            9,
        ),
        (E::Empty, 10),
        (E::BadValue, 10),
        (E::EndsBeforeItBegins, 10),
        (E::PassphraseTooShort { least: 8 }, 10),
        (
            E::ReaderKey {
                why: ReaderKeyProblem::None,
            },
            10,
        ),
        (damaged("passphrase-key"), 11),
        (damaged("recovery-key"), 11),
        (damaged("info"), 11),
        (E::TooMuchWork, 12),
        (E::NotWritable, 13),
        (E::NotReadable, 13),
        (E::PlaceTaken, 13),
        (E::File, 13),
        (E::Stuck, 13),
        (E::NotFound { kind: None }, 14),
        (E::NoSuchExercise, 14),
        (over, 15),
        (
            E::ImportOver {
                limit: ImportBound::Pages,
                most: 100_000,
            },
            15,
        ),
        (E::TooMuchAtOnce, 15),
        (E::NoReaderKey, 15),
        (
            E::LettersNotPrinted {
                letters: "ʬ".to_owned(),
            },
            15,
        ),
        (E::NothingChosen, 15),
        (E::PrivateWordLeft, 15),
        (E::OnlyInJournal, 15),
        (E::OnlyToRead, 15),
        (E::OnlyOnShelf, 15),
        (E::WrongRecovery, 16),
        (E::UnreadableRecovery, 16),
        (E::Stopped, 130),
    ]
}

/// A passphrase that is longer than any journal takes.
fn over_a_limit() -> AppError {
    let nowhere = tempfile::tempdir().unwrap();
    let app = App::on_this_computer(nowhere.path().to_owned());
    let request = UnlockRequest {
        journal: None,
        passphrase: "word ".repeat(10_000),
    };
    app.unlock(&request).unwrap_err()
}

fn code_of(error: &AppError) -> String {
    let value = serde_json::to_value(error).unwrap();
    value["code"].as_str().unwrap().to_owned()
}

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn every_problem_has_its_promised_code() {
    for (error, promised) in table() {
        assert_eq!(Exit::of(&error).code(), promised, "{error:?}");
    }
    // The list that the window acts on is made from the type itself.
    let types = repository().join("ui/src/lib/ipc/generated/AppError.ts");
    let types = fs::read_to_string(types).unwrap();
    let known = types.split("\"code\": \"").skip(1);
    let known: BTreeSet<&str> = known.map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(known.len() > 35, "{known:?}");
    let listed: BTreeSet<String> = table().iter().map(|(error, _)| code_of(error)).collect();
    let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    assert_eq!(known, listed);
}

#[test]
fn the_six_that_a_script_tells_apart_have_codes_nothing_else_has() {
    let six = [
        "wrong-passphrase",
        "damaged",
        "disk-full",
        "newer-format",
        "already-open",
        "too-much-work",
    ];
    for name in six {
        let table = table();
        let of_code = |code: u8| {
            let same = table.iter().filter(move |(_, other)| *other == code);
            same.map(|(error, _)| code_of(error))
                .collect::<BTreeSet<String>>()
        };
        let (_, code) = table
            .iter()
            .find(|(error, _)| code_of(error) == name)
            .unwrap();
        assert_eq!(of_code(*code), BTreeSet::from([name.to_owned()]));
    }
}

#[test]
fn every_problem_has_words_and_a_way_out_and_none_begins_with_giving_up() {
    let say = Say::new();
    let own = [
        Problem::NotTheSame,
        Problem::NoTerminal,
        Problem::NothingNamed,
        Problem::NoData,
    ];
    let all = table().into_iter().map(|(error, _)| Problem::from(error));
    for problem in all.chain(own) {
        let told = say.error(&problem, problem.exit());
        for part in ["message", "way_out"] {
            let words = told[part].as_str().unwrap();
            let is_id = words.starts_with("error-") || words.starts_with("cli-");
            assert!(!words.is_empty() && !is_id, "{told}");
            assert!(!words.contains(['{', '}', '\u{2068}']), "{told}");
            let lower = words.to_lowercase();
            for given_up in ["reset", "delete", "start over", "start again"] {
                assert!(!lower.contains(given_up), "{told}");
            }
        }
        assert_eq!(told["exit"], problem.exit().code());
        assert_eq!(told["kind"], problem.exit().row().1);
    }
}

#[test]
fn the_table_of_the_exit_codes_in_the_docs_is_the_one_of_the_program() {
    let say = Say::new();
    let page = fs::read_to_string(repository().join("docs/command-line.md")).unwrap();
    let of_a_code = |line: &&str| {
        let rest = line.strip_prefix("| ").unwrap_or_default();
        rest.starts_with(|letter: char| letter.is_ascii_digit())
    };
    let rows: Vec<&str> = page.lines().filter(of_a_code).collect();
    let wanted: Vec<String> = Exit::ALL
        .into_iter()
        .map(|exit| {
            let (code, name, words) = exit.row();
            format!("| {code} | `{name}` | {} |", say.text(words))
        })
        .collect();
    assert_eq!(rows, wanted);
}
