//! Over any journal: every form reads the same, and what is not ticked is in none of them.

use proptest::prelude::*;
use waymark_content::Texts;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::policy::{Offer, may_offer, offer};
use waymark_journal::{Body, FieldShape, FieldValue, Journal, Kind, Record, Sharing};
use waymark_share::compose::Topics;
use waymark_share::offer::Scope;
use waymark_share::render::{Look, html, markdown};
use waymark_share::{ComposeInput, compose, lines};

use crate::all_keys;
use crate::forms::{html_lines, markdown_lines};
use crate::journals::{at, id, reader};

/// Fills every field of a kind with words that name the field.
fn filled(kind: Kind, words: &str) -> Body {
    let mut body = kind.empty();
    for (name, shape) in kind.shapes() {
        let text = format!(
            "{words} zq{}{}qz",
            kind.name().replace('-', ""),
            name.replace('-', "")
        );
        let value = match shape {
            FieldShape::Line | FieldShape::Prose => FieldValue::Text(text),
            FieldShape::Lines => FieldValue::Lines(vec![text.clone(), text]),
            FieldShape::Rows => FieldValue::Rows(vec![
                [
                    ("when", text.as_str()),
                    ("then", words),
                    ("level", "good"),
                    ("text", text.as_str()),
                ]
                .into_iter()
                .map(|(cell, text)| (cell.to_owned(), text.to_owned()))
                .collect(),
            ]),
            FieldShape::Rating => FieldValue::Rating(Some(7)),
            FieldShape::Date => FieldValue::Text(text),
            _ => continue,
        };
        body.set(name, value).expect("fits");
    }
    body
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåøαβή ]{1,20}",
        "[!-~ ]{1,24}",
        Just("- *x* _y_ **z** `c` [l](http://e) <b>|</b> 1. 2) # ~~s~~ &amp; \\ ===".to_owned()),
        Just("12. ---".to_owned()),
        "\\PC{1,12}",
    ]
}

/// Takes away what no file can hold as typed, and keeps something to read.
fn readable(words: &str) -> String {
    let kept: String = words
        .chars()
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        .collect();
    format!("{} w", kept.trim())
}

/// Makes a journal with one filled record of every kind that can be offered, for one reader (250), and
/// gives the keys that were picked.
pub fn everything(texts: &[String], sort: AudienceKind, picks: &[bool]) -> (Journal, Vec<String>) {
    let mut journal = Journal::default();
    journal.insert(reader(250, &readable(&texts[0]), sort));
    for (number, kind) in (0_u8..).zip(Kind::ALL) {
        if matches!(
            kind,
            Kind::Setting | Kind::Audience | Kind::ShareReceipt | Kind::PrivateWord | Kind::Run
        ) {
            continue;
        }
        let words = readable(&texts[usize::from(number) % texts.len()]);
        let mut record = Record::new(id(number), filled(*kind, &words), at(-1), "nb");
        record.meta.sharing = Sharing::Offered;
        journal.insert(record);
    }
    let ticks = all_keys(&journal, journal.get(id(250)).unwrap())
        .into_iter()
        .zip(picks.iter().cycle())
        .filter(|(_, pick)| **pick)
        .map(|(key, _)| key)
        .collect();
    (journal, ticks)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_form_reads_the_same_and_holds_nothing_that_is_not_ticked(
        texts in prop::collection::vec(words(), 3),
        own in words(),
        picks in prop::collection::vec(any::<bool>(), 64),
        take in prop::collection::vec(any::<bool>(), 64),
        sort in 0..AudienceKind::ALL.len(),
    ) {
        let (journal, ticks) = everything(&texts, AudienceKind::ALL[sort], &picks);
        let audience = journal.get(id(250)).unwrap();
        let page = compose(&ComposeInput {
            journal: &journal,
            audience,
            texts: &Texts::for_files("en"),
            now: at(0),
            my_name: &readable(&texts[1]),
            for_what: &texts[2],
            until: "",
            own_words: &[own],
            ticks: &ticks,
            scope: Scope::default(),
            topics: Topics::default(),
            tips: false,
        }).expect("a page");
        let out: Vec<String> = page
            .document
            .blocks()
            .zip(take.iter().cycle())
            .filter(|(_, take)| **take)
            .map(|(block, _)| block.key.clone())
            .collect();
        let document = page.document.without(&out);
        let preview: Vec<String> = lines(&document)
            .iter()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        prop_assert_eq!(&html_lines(&document), &preview);
        prop_assert_eq!(&markdown_lines(&document), &preview);
        let forms = [
            html(&document, Look::Light).unwrap(),
            markdown(&document).unwrap().replace('\\', ""),
        ];
        for kind in Kind::ALL {
            for (name, shape) in kind.shapes() {
                if matches!(shape, FieldShape::Rating | FieldShape::Word | FieldShape::Link | FieldShape::Flag | FieldShape::Whole) {
                    continue;
                }
                let canary = format!("zq{}{}qz", kind.name().replace('-', ""), name.replace('-', ""));
                let ticked = ticks.iter().any(|key| {
                    let (record, field) = key.split_once('.').unwrap();
                    field == name
                        && record.parse().ok().and_then(|id| journal.get(id)).map(|record| record.body.kind()) == Some(*kind)
                });
                if !ticked {
                    for form in &forms {
                        prop_assert!(!form.contains(&canary), "{}", canary);
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_is_offered_that_the_policy_does_not_allow() {
    for sort in AudienceKind::ALL {
        for kind in Kind::ALL {
            let mut journal = Journal::default();
            journal.insert(reader(250, "A", *sort));
            let mut record = Record::new(id(1), filled(*kind, "words"), at(-1), "en");
            if matches!(kind, Kind::Audience) {
                continue;
            }
            record.meta.sharing = Sharing::Offered;
            journal.insert(record.clone());
            let mut offered = all_keys(&journal, journal.get(id(250)).unwrap());
            offered.sort();
            let mut allowed: Vec<String> = kind
                .fields()
                .into_iter()
                .filter(|field| {
                    let allowed = may_offer(&record, *field, *sort);
                    assert!(!allowed || offer(*field, *sort) == Offer::Offered);
                    // A word not chosen yet says nothing that could be ticked.
                    allowed
                })
                .map(|field| format!("{}.{}", id(1), field.name()))
                .collect();
            allowed.sort();
            assert_eq!(offered, allowed, "{} for {}", kind.name(), sort.name());
            for hidden in ["never", "tucked", "binned"] {
                let mut record = record.clone();
                match hidden {
                    "never" => record.meta.sharing = Sharing::Never,
                    "tucked" => record.meta.tucked = true,
                    _ => record.meta.binned = Some(at(0)),
                }
                journal.insert(record);
                assert!(
                    all_keys(&journal, journal.get(id(250)).unwrap()).is_empty(),
                    "{hidden}"
                );
            }
        }
    }
}
