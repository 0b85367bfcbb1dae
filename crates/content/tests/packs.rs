//! One test over the whole folder of packs: they parse, hold together, have their words, and say
//! what `exercises.json` says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use waymark_content::library::library;
use waymark_content::pack::{PackProblem, check_words, read_pack, wanted_words};
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
    let ids: Vec<&str> = library()
        .packs()
        .iter()
        .map(|pack| pack.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "a-time-i-managed",
            "does-it-fit",
            "kind-words-jar",
            "learned-today",
            "one-small-step",
            "what-matters-cards",
        ]
    );
    let paths: Vec<&str> = library()
        .paths()
        .iter()
        .map(|path| path.id.as_str())
        .collect();
    assert_eq!(paths, ["start-small"]);
    let questions = library().questions();
    assert_eq!(questions.len(), 6);
    assert_eq!(
        questions
            .iter()
            .map(|(_, packs)| packs.len())
            .sum::<usize>(),
        ids.len()
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
fn what_is_wrong_with_a_pack_is_named_with_its_line_and_the_way_out() {
    let good = fs::read_to_string(root().join("templates/exercises/one-small-step/exercise.toml"))
        .unwrap();
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        let bad = good.replacen(from, to, 1);
        read_pack("one-small-step", &bad, |_| true)
            .expect_err(to)
            .to_string()
    };
    let said = [
        change("format = 1", "format = 2"),
        change("version = 1", "version = 1\nstreak = true"),
        change("stir = 0", "stir = 3"),
        change("kind = \"text\"", "kind = \"rainbow\""),
        change("id = \"wish\"", "id = \"Wish\""),
        change("id = \"good-about-it\"", "id = \"wish\""),
        change(
            "items_from = [\"step:wish\"]",
            "items_from = [\"step:levels\"]",
        ),
        change(
            "items_from = [\"step:wish\"]",
            "items_from = [\"cards:wizard\"]",
        ),
        change("items_from = [\"step:wish\"]", "items_from = [\"wish\"]"),
        change("rate = { from = 0, to = 10,", "rate = { from = 1, to = 5,"),
        change(
            "from = \"who-and-when.helper\"",
            "from = \"who-and-when.boss\"",
        ),
        change(
            "helper = { from = \"who-and-when.helper\", share = \"never\" }",
            "helper = { from = \"who-and-when.helper\", share = \"offered\" }",
        ),
        change("levels = { from", "ladder = { from"),
        change("kind = \"goal\"", "kind = \"wizard\""),
        read_pack("other-name", &good, |_| true)
            .expect_err("a name")
            .to_string(),
        read_pack("one-small-step", &"#".repeat(300_000), |_| true)
            .expect_err("size")
            .to_string(),
    ];
    insta::assert_snapshot!(said.join("\n"));
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

/// Compares with the authority by id, count, kind and words, when it is beside the project.
#[test]
fn the_packs_say_what_the_authority_says() {
    let file = root().join("../shared/product/exercises.json");
    let Ok(json) = fs::read_to_string(&file) else {
        eprintln!("skipped: {} is not here", file.display());
        return;
    };
    let authority: serde_json::Value = serde_json::from_str(&json).unwrap();
    let texts = Texts::for_files("en");
    let exercises: BTreeMap<&str, &serde_json::Value> = authority["exercises"]
        .as_array()
        .unwrap()
        .iter()
        .map(|exercise| (exercise["id"].as_str().unwrap(), exercise))
        .collect();
    for pack in library().packs() {
        let exercise = exercises[pack.id.as_str()];
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        assert_eq!(pack.title(&texts), text(&exercise["title"]));
        assert_eq!(pack.purpose(&texts), text(&exercise["purpose"]));
        assert_eq!(
            pack.care(&texts).unwrap_or_default(),
            text(&exercise["care"])
        );
        assert_eq!(pack.question, text(&exercise["question"]));
        assert_eq!(u64::from(pack.stir), exercise["stir"].as_u64().unwrap());
        assert_eq!(serde_json::json!(pack.tiny), exercise["sizes"]["tiny"]);
        assert_eq!(serde_json::json!(pack.builds_on), exercise["builds_on"]);
        let steps = exercise["steps"].as_array().unwrap();
        assert_eq!(pack.steps.len(), steps.len(), "{}", pack.id);
        for (step, wanted) in pack.steps.iter().zip(steps) {
            let at = format!("{}.{}", pack.id, step.id);
            assert_eq!(step.id, text(&wanted["id"]), "{at}");
            let kind = serde_json::to_value(step.kind).unwrap();
            assert_eq!(text(&kind), text(&wanted["kind"]).replace('_', "-"), "{at}");
            assert_eq!(
                pack.prompt(&texts, &step.id),
                text(&wanted["prompt"]),
                "{at}"
            );
            for name in ["hint", "note"] {
                let said = pack.say(&texts, &format!("step-{}.{name}", step.id));
                assert_eq!(said.unwrap_or_default(), text(&wanted[name]), "{at}.{name}");
            }
            for end in ["low", "middle", "high"] {
                let said = pack.say(&texts, &format!("step-{}.{end}", step.id));
                assert_eq!(
                    said.unwrap_or_default(),
                    text(&wanted["rate"][end]),
                    "{at}.{end}"
                );
            }
            assert_eq!(
                step.own_words,
                wanted["own_words"].as_bool().unwrap_or_default(),
                "{at}"
            );
            for (part, ids) in [
                ("pile", &step.piles),
                ("group", &step.groups),
                ("column", &step.columns),
                ("option", &step.options),
            ] {
                let said: Vec<serde_json::Value> = ids
                    .iter()
                    .map(|id| serde_json::json!({"id": id, "text": pack.part(&texts, &step.id, part, id)}))
                    .collect();
                let wanted = wanted[format!("{part}s")]
                    .as_array()
                    .cloned()
                    .unwrap_or_default();
                assert_eq!(said, wanted, "{at}.{part}s");
            }
        }
        let cards = exercise["cards"].as_array().unwrap();
        assert_eq!(pack.cards.len(), cards.len(), "{}", pack.id);
        for (card, wanted) in pack.cards.iter().zip(cards) {
            assert_eq!(card.kind.name(), text(&wanted["kind"]), "{}", pack.id);
            let share: serde_json::Value = card
                .fields
                .iter()
                .map(|(name, field)| (name.clone(), serde_json::json!(field.share)))
                .collect();
            assert_eq!(share, wanted["share"], "{}.{}", pack.id, card.kind.name());
        }
    }
    for list in library().word_lists() {
        let said: Vec<serde_json::Value> = list
            .words
            .iter()
            .map(|id| serde_json::json!({"id": id, "text": list.word(&texts, id)}))
            .collect();
        assert_eq!(
            serde_json::json!(said),
            authority["word_lists"][&list.id],
            "{}",
            list.id
        );
    }
}
