//! One test over the whole folder of packs: they parse, hold together, have their words, and say
//! what `exercises.json` says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use waymark_content::library::library;
use waymark_content::pack::{PackProblem, check_words, wanted_words};
use waymark_content::texts::generate;
use waymark_content::{Args, Texts};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn all_english() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for folder in ["locales/en", "templates/exercises", "templates/word-lists"] {
        collect(&root().join(folder), &mut files);
    }
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_pack_list_and_path_is_whole() {
    let problems: Vec<String> = library()
        .problems()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(library().packs().len(), 30);
    let paths: Vec<&str> = library()
        .paths()
        .iter()
        .map(|path| path.id.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "start-small",
            "first-month",
            "finding-a-direction",
            "in-a-job-or-course",
            "hard-stretch",
        ]
    );
    let questions = library().questions();
    assert_eq!(questions.len(), 6);
    assert_eq!(
        questions
            .iter()
            .map(|(_, packs)| packs.len())
            .sum::<usize>(),
        library().packs().len()
    );
}

#[test]
fn every_message_of_every_file_parses_and_stands_once() {
    let files = all_english();
    assert_eq!(generate::problems(&files), Vec::<String>::new());
}

#[test]
fn every_word_of_packs_lists_questions_and_paths_is_said_and_none_is_unused() {
    let texts = Texts::for_files("en");
    let mut wanted: Vec<String> = Vec::new();
    for pack in library().packs() {
        wanted.extend(wanted_words(pack).0);
    }
    for list in library().word_lists() {
        wanted.extend(list.words.iter().map(|word| list.message(word)));
    }
    wanted.extend(
        library()
            .questions()
            .iter()
            .map(|(id, _)| format!("question-{id}")),
    );
    let silent: Vec<&String> = wanted
        .iter()
        .filter(|id| texts.dynamic(id, &Args::new()).is_none())
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
    for (file, text) in all_english()
        .into_iter()
        .filter(|(file, _)| file.contains("word-lists"))
    {
        let ids = generate::ids(&[(file, text)]);
        let unused: Vec<&String> = ids.iter().filter(|id| !wanted.contains(id)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}

#[test]
fn a_missing_and_an_unused_word_are_both_refused() {
    let pack = library().pack("one-small-step").unwrap();
    let file = root().join("templates/exercises/one-small-step/en.ftl");
    let ftl = fs::read_to_string(file).unwrap();
    assert!(check_words(pack, "en.ftl", &ftl).is_ok());
    let without = ftl.replace("    .option-great = great\n", "");
    let missing = check_words(pack, "en.ftl", &without)
        .expect_err("a missing word")
        .problem;
    assert!(
        matches!(missing, PackProblem::MissingText { .. }),
        "{missing}"
    );
    let more = format!("{ftl}\nexercise-one-small-step-joke = ha\n");
    let unused = check_words(pack, "en.ftl", &more).expect_err("an unused word");
    assert!(matches!(unused.problem, PackProblem::UnusedText { .. }) && unused.line.is_some());
}

#[test]
fn the_place_check_asks_about_room_for_appointments_and_being_treated_like_everyone_else() {
    let texts = Texts::for_files("en");
    let list = library().word_list("PLACE-CHECK").unwrap();
    let said: Vec<String> = list
        .words
        .iter()
        .map(|word| list.word(&texts, word))
        .collect();
    for card in ["room for appointments", "treated like everyone else"] {
        assert!(said.iter().any(|said| said == card), "{card}: {said:?}");
    }
}
