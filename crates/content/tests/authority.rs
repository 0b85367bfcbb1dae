//! The packs hold what the authority holds: every exercise, step, note, hint, pile, group, column,
//! option, word list, card and sharing default of `exercises.json`, compared with the copy of it in
//! `fixtures/`. Where words differ, `fixtures/changed-words.toml` says why.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};
use waymark_content::library::{library, question};
use waymark_content::pack::{Card, CardField, Pack, Step, read_toml};
use waymark_content::{Args, Texts};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn authority() -> Value {
    serde_json::from_str(&fs::read_to_string(fixture("exercises.json")).unwrap()).unwrap()
}

/// Where the packs differ, each with its reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    changed: BTreeMap<String, String>,
    added: BTreeMap<String, String>,
    renamed: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
}

fn changes() -> Changes {
    let file = fixture("changed-words.toml");
    read_toml("changed-words.toml", &fs::read_to_string(file).unwrap()).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn exercises(authority: &Value) -> Vec<(&'static Pack, Value)> {
    let of = |exercise: Value| (library().pack(&text(&exercise["id"])).unwrap(), exercise);
    list(&authority["exercises"]).into_iter().map(of).collect()
}

/// Compares words and remembers which differ.
#[derive(Default)]
struct Words {
    differ: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl Words {
    fn compare(&mut self, texts: &Texts, id: &str, wanted: &Value) {
        let said = texts.dynamic(id, &Args::new()).unwrap_or_default();
        if wanted.is_null() && said.is_empty() {
            return;
        }
        self.seen.insert(id.to_owned());
        if said != text(wanted) {
            self.differ.insert(id.to_owned());
        }
    }
}

#[test]
fn the_copy_is_the_authority() {
    let beside =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/product/exercises.json");
    let Ok(whole) = fs::read_to_string(&beside) else {
        eprintln!("skipped: {} is not here", beside.display());
        return;
    };
    let (whole, copy): (Value, Value) = (serde_json::from_str(&whole).unwrap(), authority());
    for key in ["version", "questions", "word_lists", "paths", "card_kinds"] {
        assert_eq!(whole[key], copy[key], "{key}");
    }
    let mut exercises = list(&whole["exercises"]);
    for exercise in &mut exercises {
        exercise.as_object_mut().unwrap().remove("in_words");
        for card in exercise["cards"].as_array_mut().unwrap() {
            card.as_object_mut().unwrap().remove("from");
        }
    }
    assert_eq!(exercises, list(&copy["exercises"]));
}

#[test]
fn every_exercise_has_its_steps_in_their_order_with_their_kinds_and_sources() {
    let authority = authority();
    assert_eq!(exercises(&authority).len(), library().packs().len());
    for (pack, wanted) in exercises(&authority) {
        assert_eq!(pack.question, text(&wanted["question"]));
        assert_eq!(u64::from(pack.stir), wanted["stir"].as_u64().unwrap());
        assert_eq!(json!(pack.tiny), wanted["sizes"]["tiny"]);
        assert_eq!(json!(pack.builds_on), wanted["builds_on"]);
        assert_eq!(json!(pack.repeat), wanted["repeat"]);
        for (key, number) in [("from", pack.minutes.from), ("to", pack.minutes.to)] {
            assert_eq!(wanted["minutes"][key], number, "{}", pack.id);
        }
        for (key, flag) in [
            ("each_time", pack.minutes.each_time),
            ("over_days", pack.minutes.over_days),
        ] {
            assert_eq!(
                wanted["minutes"][key].as_bool().unwrap_or_default(),
                flag,
                "{}",
                pack.id
            );
        }
        match &pack.picture {
            None => assert!(wanted["picture"].is_null(), "{}", pack.id),
            Some(picture) => {
                assert_eq!(json!(picture.kind), wanted["picture"], "{}", pack.id);
                assert_eq!(json!(picture.share), wanted["picture_share"], "{}", pack.id);
                assert_eq!(
                    json!(picture.without),
                    json!(list(&wanted["picture_without"]))
                );
            }
        }
        let steps = list(&wanted["steps"]);
        assert_eq!(pack.steps.len(), steps.len(), "{}", pack.id);
        for (step, wanted) in pack.steps.iter().zip(&steps) {
            same_step(&format!("{}.{}", pack.id, step.id), step, wanted);
        }
    }
}

fn same_step(at: &str, step: &Step, wanted: &Value) {
    assert_eq!(step.id, text(&wanted["id"]), "{at}");
    assert_eq!(
        text(&json!(step.kind)),
        text(&wanted["kind"]).replace('_', "-"),
        "{at}"
    );
    assert_eq!(json!(step.word_list), wanted["word_list"], "{at}");
    assert_eq!(json!(step.choose), wanted["choose"], "{at}");
    for (key, flag) in [
        ("own_words", step.own_words),
        ("gate", step.gate),
        ("private", step.private),
        ("never_share", step.never_share),
        ("hand_over", step.hand_over),
        ("review_only", step.review_only),
    ] {
        assert_eq!(
            flag,
            wanted[key].as_bool().unwrap_or_default(),
            "{at}.{key}"
        );
    }
    assert_eq!(json!(step.offer_page), wanted["offer_page"], "{at}");
    for (key, sources) in [
        ("items_from", &step.items_from),
        ("prefill_from", &step.prefill_from),
    ] {
        let said: Vec<String> = sources.iter().map(ToString::to_string).collect();
        assert_eq!(json!(said), json!(list(&wanted[key])), "{at}.{key}");
    }
    for (key, action) in [("on_yes", &step.on_yes), ("on_no", &step.on_no)] {
        let Some(action) = action else {
            assert!(wanted[key].is_null(), "{at}.{key}");
            continue;
        };
        let with: Vec<String> = action.with.iter().map(ToString::to_string).collect();
        assert_eq!(json!(action.does), wanted[key]["do"], "{at}.{key}");
        assert_eq!(json!(action.target), wanted[key]["target"], "{at}.{key}");
        assert_eq!(json!(action.into), wanted[key]["into"], "{at}.{key}");
        assert_eq!(json!(with), json!(list(&wanted[key]["with"])), "{at}.{key}");
        assert_eq!(
            action.pick_one,
            wanted[key]["pick_one"].as_bool().unwrap_or_default()
        );
    }
    match &step.rate {
        None => assert!(wanted["rate"].is_null(), "{at}"),
        Some(rate) => {
            assert_eq!(json!(rate.from), wanted["rate"]["from"], "{at}");
            assert_eq!(json!(rate.to), wanted["rate"]["to"], "{at}");
            assert_eq!(json!(rate.smaller), wanted["rate"]["smaller"], "{at}");
        }
    }
    for (key, ids) in [
        ("piles", &step.piles),
        ("groups", &step.groups),
        ("columns", &step.columns),
        ("options", &step.options),
    ] {
        let wanted: Vec<Value> = list(&wanted[key])
            .iter()
            .map(|part| part["id"].clone())
            .collect();
        assert_eq!(json!(ids), json!(wanted), "{at}.{key}");
    }
    let blocking = |pile: &&Value| pile["blocks_sharing"].as_bool().unwrap_or_default();
    let piles = list(&wanted["piles"]);
    let blocking: Vec<String> = piles
        .iter()
        .filter(blocking)
        .map(|pile| text(&pile["id"]))
        .collect();
    assert_eq!(step.blocks_sharing, blocking, "{at}");
}

#[test]
fn the_words_are_those_of_the_authority_or_have_a_reason() {
    let (authority, changes, texts) = (authority(), changes(), Texts::for_files("en"));
    let mut words = Words::default();
    for (pack, wanted) in exercises(&authority) {
        for name in ["title", "purpose", "care"] {
            let care = &wanted[name];
            let wanted = if text(care).is_empty() {
                &Value::Null
            } else {
                care
            };
            words.compare(&texts, &pack.message(name), wanted);
        }
        for (step, wanted) in pack.steps.iter().zip(&list(&wanted["steps"])) {
            let prompt = pack.message(&format!("step-{}", step.id));
            words.compare(&texts, &prompt, &wanted["prompt"]);
            for name in ["hint", "note", "letter"] {
                words.compare(&texts, &format!("{prompt}.{name}"), &wanted[name]);
            }
            for end in ["low", "middle", "high"] {
                words.compare(&texts, &format!("{prompt}.{end}"), &wanted["rate"][end]);
            }
            for option in ["yes", "no"] {
                words.compare(&texts, &format!("{prompt}.kept-{option}"), &Value::Null);
            }
            for part in ["pile", "group", "column", "option"] {
                for one in list(&wanted[format!("{part}s")]) {
                    let id = format!("{prompt}.{part}-{}", text(&one["id"]));
                    words.compare(&texts, &id, &one["text"]);
                }
            }
        }
        for (card, wanted) in pack.cards.iter().zip(&list(&wanted["cards"])) {
            for (name, field) in &card.fields {
                if let Some(id) = &field.text {
                    let wanted = &wanted["fields"][name]["text"];
                    let id = pack.message(&format!("text-{id}"));
                    words.compare(&texts, &id, wanted);
                    for pile in pack.steps.iter().flat_map(|step| &step.piles) {
                        words.compare(&texts, &format!("{id}.pile-{pile}"), &Value::Null);
                    }
                }
            }
        }
    }
    let listed: BTreeSet<String> = changes
        .changed
        .keys()
        .chain(changes.added.keys())
        .cloned()
        .collect();
    assert_eq!(words.differ, listed);
    assert!(
        changes
            .changed
            .values()
            .chain(changes.added.values())
            .all(|why| why.len() > 10)
    );
    assert!(words.seen.len() > 500, "{}", words.seen.len());
}

#[test]
fn every_card_is_proposed_as_the_authority_says_and_shares_no_more() {
    let (authority, changes) = (authority(), changes());
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (pack, wanted) in exercises(&authority) {
        let cards = list(&wanted["cards"]);
        assert_eq!(pack.cards.len(), cards.len(), "{}", pack.id);
        for (card, wanted) in pack.cards.iter().zip(&cards) {
            let at = format!("{} {}", pack.id, card.kind.name());
            assert_eq!(card.kind.name(), text(&wanted["kind"]), "{at}");
            assert_eq!(json!(card.proposed), wanted["proposed"], "{at}");
            assert_eq!(json!(card.yes_step), wanted["yes_step"], "{at}");
            assert_eq!(json!(card.share_as), wanted["share_as"], "{at}");
            let when = card
                .when
                .as_ref()
                .map(|when| json!({"step": when.step, "piles": when.piles}));
            assert_eq!(json!(when), wanted["when"], "{at}");
            let mut left: BTreeSet<&String> = card.fields.keys().collect();
            for (name, from) in wanted["fields"].as_object().unwrap() {
                let full = format!("{}.{name}", card.kind.name());
                let ours = changes.renamed.get(&full).unwrap_or(name);
                let field = &card.fields[ours];
                left.remove(ours);
                assert_eq!(json!(field.share), wanted["share"][name], "{at}.{name}");
                same_field(&at, card, ours, field, from);
            }
            known.extend(left.into_iter().map(|name| format!("{at}.{name}")));
        }
    }
    assert_eq!(known, changes.fields.keys().cloned().collect());
}

fn same_field(at: &str, card: &Card, name: &str, field: &CardField, wanted: &Value) {
    let from: Vec<String> = field.from.iter().map(ToString::to_string).collect();
    match wanted {
        Value::String(step) => assert_eq!(from, [step.as_str()], "{at}.{name}"),
        Value::Array(_) => assert_eq!(json!(from), *wanted, "{at}.{name}"),
        _ => match (&field.pick, &field.word) {
            (Some(kind), _) => assert_eq!(text(&wanted["pick"]), format!("cards:{kind}")),
            (None, Some(word)) => assert!(
                waymark_content::texts::Texts::for_files("en")
                    .dynamic(&format!("word-{}-{word}", set_of(card, name)), &Args::new())
                    .is_some(),
                "{at}.{name}"
            ),
            (None, None) => assert!(
                field.text.is_some() && wanted["text"].is_string(),
                "{at}.{name}"
            ),
        },
    }
}

fn set_of(card: &Card, name: &str) -> &'static str {
    let fields = card.kind.fields();
    let field = fields
        .into_iter()
        .find(|field| field.name() == name)
        .unwrap();
    waymark_content::shown::word_set(field).unwrap()
}

#[test]
fn word_lists_questions_and_paths_are_whole() {
    let (authority, texts) = (authority(), Texts::for_files("en"));
    let lists = authority["word_lists"].as_object().unwrap();
    assert_eq!(library().word_lists().count(), lists.len());
    for list in library().word_lists() {
        let said: Vec<Value> = list
            .words
            .iter()
            .map(|id| json!({"id": id, "text": list.word(&texts, id)}))
            .collect();
        // "My own word" is not a word of a list: own words can be added to each.
        let own = |word: &&Value| !word["own"].as_bool().unwrap_or_default();
        let wanted: Vec<&Value> = lists[&list.id]
            .as_array()
            .unwrap()
            .iter()
            .filter(own)
            .collect();
        assert_eq!(said.iter().collect::<Vec<_>>(), wanted, "{}", list.id);
    }
    let questions: BTreeMap<String, String> = library()
        .questions()
        .iter()
        .map(|(id, _)| ((*id).to_owned(), question(&texts, id)))
        .collect();
    assert_eq!(json!(questions), authority["questions"]);
    let paths: Vec<Value> = library()
        .paths()
        .iter()
        .map(|path| {
            let exercises: Vec<Value> = path
                .exercises
                .iter()
                .map(|exercise| {
                    let mut one = json!({"id": exercise.id});
                    if let Some(size) = exercise.size {
                        one["size"] = json!(size);
                    }
                    if let Some(note) = path.note(&texts, &exercise.id) {
                        one["note"] = json!(note);
                    }
                    one
                })
                .collect();
            let mut one =
                json!({"id": path.id, "title": path.title(&texts), "exercises": exercises});
            if let Some(minutes) = path.minutes {
                one["minutes"] = json!(minutes);
            }
            if path.starts_at.is_some() {
                one["starts_at"] = json!("my-safety-page");
            }
            one
        })
        .collect();
    assert_eq!(json!(paths), authority["paths"]);
}

#[test]
fn every_kind_of_card_and_input_is_known() {
    let authority = authority();
    let kinds = authority["card_kinds"].as_object().unwrap();
    let known: BTreeSet<&str> = waymark_content::pack::CARD_KINDS.iter().copied().collect();
    assert_eq!(known, kinds.keys().map(String::as_str).collect());
    let inputs: BTreeSet<String> = library()
        .packs()
        .iter()
        .flat_map(|pack| &pack.steps)
        .map(|step| text(&json!(step.kind)).replace('-', "_"))
        .collect();
    let wanted = authority["input_kinds"].as_object().unwrap();
    assert_eq!(inputs, wanted.keys().cloned().collect());
}
