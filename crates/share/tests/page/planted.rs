//! Private words, and the name of somebody who is better not named, in journals of every kind: whatever form they are planted in, for whomever the page
//! is, the guard finds each, and none is in any form of the page once they were decided on.

use proptest::prelude::*;
use waymark_content::Texts;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::private_word::PrivateWord;
use waymark_journal::{Journal, Record};
use waymark_share::compose::Topics;
use waymark_share::guard::{Answer, Decision, Hit, Watch, check, check_bytes, decide};
use waymark_share::offer::Scope;
use waymark_share::page_file::{self, PageFile};
use waymark_share::render::{Look, html, markdown, pdf};
use waymark_share::{ComposeInput, Document, compose, lines};

use crate::journals::{at, id};
use crate::printed::{told, unpacked};
use crate::property::everything;

/// What each is planted as. Folded, every one holds its word.
const PLANTED: [(&str, &[&str]); 3] = [
    (
        "trollstua",
        &[
            "Trollstua",
            "trollstua",
            "TROLLSTUA",
            "Trollstuas",
            "Trollstua's",
            "Trollstuá",
            "“Trollstua”,",
        ],
    ),
    (
        "night shift",
        &[
            "night shift",
            "Night Shift",
            "NIGHT  SHIFT",
            "night shift's",
            "night-shift",
            "(night shift)",
        ],
    ),
    (
        "grunde",
        &["Grunde", "GRUNDE", "grunde’s", "Grundes", "Grunde Oldervik"],
    ),
];

/// Adds two private words.
fn keep_back(journal: &mut Journal) {
    for (number, word) in [(251, "Trollstua"), (252, "night shift")] {
        let word = PrivateWord {
            word: word.into(),
            ..PrivateWord::default()
        };
        journal.insert(Record::new(id(number), word, at(-1), "en"));
    }
}

fn page(journal: &Journal, ticks: &[String], own: &str) -> Document {
    let audience = journal.get(id(250)).unwrap();
    compose(&ComposeInput {
        journal,
        audience,
        texts: &Texts::for_files("en"),
        now: at(0),
        my_name: "Signe",
        for_what: own,
        until: "",
        own_words: &[own.to_owned()],
        ticks,
        scope: Scope::default(),
        topics: Topics::default(),
        tips: false,
    })
    .unwrap()
    .document
}

/// Gives the words of a text, small and without accents; fonts and pictures inside it left out.
fn plain(text: &str) -> String {
    let mut parts = text.split("base64,");
    let first = parts.next().unwrap_or_default().to_owned();
    let after = |part: &str| {
        part.split_once([')', '"'])
            .map(|(_, after)| after.to_owned())
    };
    let text: String = std::iter::once(first)
        .chain(parts.filter_map(after))
        .collect();
    let letter = |letter: char| match letter {
        'á' | 'Á' => 'a',
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    };
    let text: String = text.chars().map(letter).collect();
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// Words with one of the planted forms among them.
fn planted() -> impl Strategy<Value = String> {
    let forms: Vec<&str> = PLANTED
        .iter()
        .flat_map(|(_, forms)| *forms)
        .copied()
        .collect();
    ("[a-z ]{0,12}", prop::sample::select(forms), "[a-z ]{0,12}")
        .prop_map(|(before, form, after)| format!("{before} {form} {after}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_planted_word_is_found_for_every_reader_and_gone_once_it_is_taken_out(
        texts in prop::collection::vec(planted(), 3),
        own in planted(),
        picks in prop::collection::vec(any::<bool>(), 64),
        set in 0..AudienceKind::ALL.len(),
    ) {
        for (number, sort) in AudienceKind::ALL.iter().enumerate() {
            let (mut journal, ticks) = everything(&texts, *sort, &picks);
            keep_back(&mut journal);
            let mut watch = Watch::of(&journal);
            watch.add_name("Grunde Oldervik");
            let page = page(&journal, &ticks, &own);
            let hits = check(&page, &watch);
            let before = plain(&lines(&page).join("\n"));
            let standing: Vec<&str> = PLANTED
                .iter()
                .map(|(word, _)| *word)
                .filter(|word| before.contains(word))
                .collect();
            prop_assert!(!standing.is_empty(), "nothing was planted in:\n{before}");
            for word in standing {
                let found = hits.iter().any(|hit| plain(&hit.key).contains(word));
                prop_assert!(found, "{word} in:\n{before}");
            }
            prop_assert!(decide(&page, &watch, &[]).ensure_clear(&watch).is_err());
            let taken_out = |hit: &Hit| Answer {
                key: hit.key.clone(),
                decision: Decision::TakeOut,
                words: String::new(),
            };
            let answers: Vec<Answer> = hits.iter().map(taken_out).collect();
            let decided = decide(&page, &watch, &answers);
            prop_assert_eq!(decided.ensure_clear(&watch), Ok(()));
            let leaving = forms(&decided.document, number == set);
            for (form, text) in &leaving {
                let text = plain(text);
                for (word, _) in PLANTED {
                    prop_assert!(!text.contains(word), "{word} is in the {form}:\n{text}");
                }
            }
            prop_assert_eq!(check_bytes(&leaving[0].1, &decided, &watch), Ok(()));
        }
    }
}

/// Gives the page in each form, as text; the slow one where it is asked for.
fn forms(document: &Document, on_paper: bool) -> Vec<(&'static str, String)> {
    let file = PageFile {
        version: page_file::VERSION,
        made: "2026-11-28".to_owned(),
        until: String::new(),
        document: document.clone(),
    };
    let mut forms = vec![
        ("web page", html(document, Look::Light).unwrap()),
        ("text", markdown(document).unwrap()),
        ("data", page_file::json(&file).unwrap()),
    ];
    if on_paper {
        let pdf = pdf(document).unwrap().bytes;
        forms.push(("PDF", unpacked(&pdf)));
        forms.push(("words of the PDF", told("pdftotext", &["-raw"], &pdf)));
    }
    forms
}
