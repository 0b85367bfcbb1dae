//! Pictures on the page: drawn from what is ticked and from nothing else, the same in every form.

use proptest::prelude::*;
use waymark_journal::field::{Lines, Rating};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::energy::Energy;
use waymark_journal::nouns::hope::Hope;
use waymark_journal::nouns::person::{Person, Ring};
use waymark_journal::nouns::road::Road;
use waymark_journal::nouns::role::Role;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::nouns::strength::Strength;
use waymark_journal::nouns::support::Support;
use waymark_journal::nouns::task::{Task, TaskLevel};
use waymark_journal::{Body, Journal, Origin, Record};
use waymark_share::document::{Block, Content};
use waymark_share::guard::{Answer, Decision, Reason, Watch, check, check_bytes, decide};
use waymark_share::receipt::{Left, receipt};
use waymark_share::render::{Look, html, markdown};
use waymark_share::{Document, lines};

use crate::forms::{html_lines, markdown_lines};
use crate::journals::{at, id, offered, reader};
use crate::{all_keys, composed};

fn role(name: &str, from: &str, to: &str, wish: &[&str]) -> Role {
    Role {
        name: name.into(),
        from_age: from.into(),
        to_age: to.into(),
        wish: Lines(wish.iter().map(|&wish| wish.to_owned()).collect()),
        matters: Rating(Some(9)),
        ..Role::default()
    }
}

fn task(name: &str, level: TaskLevel, sure: Option<u8>) -> Task {
    Task {
        name: name.into(),
        level,
        sure: Rating(sure),
        ..Task::default()
    }
}

fn support(what: &str, useful: Option<u8>) -> Support {
    Support {
        what: what.into(),
        useful: Rating(useful),
        ..Support::default()
    }
}

fn of_tree(mut record: Record) -> Record {
    record.meta.origin = Some(Box::new(Origin {
        exercise: "my-tree".to_owned(),
        version: 1,
        run: id(99),
        step: "trunk".to_owned(),
        never_shared: Vec::new(),
    }));
    record
}

/// Everything a picture could be drawn from, and everything that none may be drawn from.
fn journal(sort: AudienceKind) -> Journal {
    let mut journal = Journal::default();
    journal.insert(reader(200, "Kari", sort));
    let mut add = |number, body: Body| journal.insert(offered(number, body, -3, "en"));
    add(1, role("zqfriend", "0", "", &["grow"]).into());
    add(2, role("zqlearner", "6", "19", &[]).into());
    add(3, role("zqbaker", "21", "23", &[]).into());
    add(4, role("zqageless", "", "", &[]).into());
    add(10, task("zqfold", TaskLevel::Alone, Some(9)).into());
    add(11, task("zqphone", TaskLevel::NotYet, Some(2)).into());
    add(12, task("zqoven", TaskLevel::NotForMe, None).into());
    add(13, task("zqopen", TaskLevel::Open, None).into());
    add(20, support("zqcoaching", Some(7)).into());
    add(21, support("zqlists", Some(0)).into());
    add(22, support("zqunrated", None).into());
    let person = Person {
        name: "zqmum".into(),
        ring: Ring::First,
        role: "zqsister".into(),
        ..Person::default()
    };
    add(40, person.into());
    let energy = Energy {
        what: "zqbus".into(),
        fill: Rating(Some(1)),
        ..Energy::default()
    };
    add(41, energy.into());
    let road = Road {
        name: "zqworkshop".into(),
        like: Rating(Some(8)),
        ..Road::default()
    };
    add(42, road.into());
    let strength = |word: &str| Strength {
        word: word.into(),
        ..Strength::default()
    };
    let hope = Hope {
        text: "zqhut".into(),
        ..Hope::default()
    };
    journal.insert(offered(30, strength("zqpatient"), -3, "en"));
    journal.insert(of_tree(offered(31, strength("zqcurious"), -3, "en")));
    journal.insert(of_tree(offered(32, hope, -3, "en")));
    journal
}

fn pictures(document: &Document) -> Vec<&Block> {
    document
        .blocks()
        .filter(|block| block.is_picture())
        .collect()
}

fn said(blocks: &[&Block]) -> String {
    let lines = blocks.iter().flat_map(|block| block.content.lines());
    lines.collect::<Vec<_>>().join("\n")
}

/// The letters inside the drawings.
fn drawn(page: &str) -> String {
    let parts = page.split("<svg").skip(1);
    parts
        .filter_map(|part| part.split_once("</svg>"))
        .map(|(svg, _)| svg)
        .collect()
}

fn same_in_every_form(document: &Document) {
    let preview: Vec<String> = lines(document)
        .iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(html_lines(document), preview);
    assert_eq!(markdown_lines(document), preview);
}

/// Asserts that a heading is never more than one level below the one before it.
fn assert_no_level_is_skipped(page: &str) {
    let tags = page.split("<h").skip(1);
    let levels: Vec<u32> = tags
        .filter_map(|tag| tag.chars().next()?.to_digit(10))
        .collect();
    assert!(levels.contains(&3));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{levels:?}");
    }
}

#[test]
fn every_picture_that_may_leave_stands_on_the_page() {
    let journal = journal(AudienceKind::Counsellor);
    let keys = all_keys(&journal, journal.get(id(200)).unwrap());
    let page = composed(&journal, id(200), &keys, 0).document;
    insta::assert_snapshot!(said(&pictures(&page)));
    same_in_every_form(&page);
    let html = html(&page, Look::Light).unwrap();
    let wide = html.matches("<div class=\"wide\"><svg").count();
    let narrow = html.matches("<div class=\"narrow\"><svg").count();
    assert_eq!((wide, narrow), (4, 4));
    assert_no_level_is_skipped(&html);
}

#[test]
fn each_reader_gets_the_pictures_that_are_for_such_a_reader() {
    let found: Vec<String> = AudienceKind::ALL
        .iter()
        .map(|sort| {
            let journal = journal(*sort);
            let keys = all_keys(&journal, journal.get(id(200)).unwrap());
            let page = composed(&journal, id(200), &keys, 0).document;
            let pictures = pictures(&page);
            let keys: Vec<&str> = pictures.iter().map(|block| block.key.as_str()).collect();
            let sure = said(&pictures).contains("How sure");
            format!("{}: {} sure {sure}", sort.name(), keys.join(" "))
        })
        .collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn what_was_at_the_last_share_stands_beside_what_is_now() {
    let mut journal = journal(AudienceKind::Counsellor);
    let audience = journal.get(id(200)).unwrap().clone();
    let keys = all_keys(&journal, &audience);
    let page = composed(&journal, id(200), &keys, 0);
    let body = receipt(&Left {
        audience: &audience,
        for_what: "",
        until: "",
        form: ShareForm::Html,
        sheet: ShareSheet::Summary,
        left_out: &page.left_out,
        note: "",
        file_name: "page.html",
        document: &page.document,
        ticked: &page.ticked,
        letters: &page.letters,
        copy: "copy",
    });
    journal.insert(Record::new(id(210), body, at(0), "en"));
    for (number, body) in [
        (
            11,
            Body::from(task("zqphone", TaskLevel::SomeHelp, Some(4))),
        ),
        (20, Body::from(support("zqcoaching", Some(5)))),
    ] {
        journal.insert(offered(number, body, -3, "en"));
    }
    let page = composed(&journal, id(200), &keys, 30).document;
    let two_dates: Vec<&Block> = pictures(&page)
        .into_iter()
        .filter(|block| {
            block.key != "life.rainbow.picture" && block.key != "strengths.tree.picture"
        })
        .collect();
    insta::assert_snapshot!(said(&two_dates));
    same_in_every_form(&page);
}

#[test]
fn a_private_word_in_a_picture_is_asked_about_and_its_answer_is_drawn() {
    let journal = journal(AudienceKind::Counsellor);
    let keys = all_keys(&journal, journal.get(id(200)).unwrap());
    let page = composed(&journal, id(200), &keys, 0).document;
    let mut watch = Watch::of(&journal);
    for word in ["zqfriend", "zqcurious", "zqcoaching", "zqphone"] {
        watch.add(word, Reason::PrivateName, "someone");
    }
    let hits = check(&page, &watch);
    for picture in pictures(&page) {
        assert!(
            hits.iter().any(|hit| hit.block == picture.key),
            "{}",
            picture.key
        );
    }
    for decision in [Decision::Replace, Decision::Keep] {
        let answers: Vec<Answer> = hits
            .iter()
            .map(|hit| Answer {
                key: hit.key.clone(),
                decision,
                words: hit.replacement.clone(),
            })
            .collect();
        let decided = decide(&page, &watch, &answers);
        decided.ensure_clear(&watch).expect("every one is answered");
        let html = html(&decided.document, Look::Light).unwrap();
        check_bytes(&html, &decided, &watch).expect("it may leave");
        let kept = decision == Decision::Keep;
        assert_eq!(drawn(&html).contains("zqphone"), kept);
        assert_eq!(drawn(&html).contains("someone"), !kept);
        same_in_every_form(&decided.document);
    }
}

/// The names of things, and the fields without which they are in no picture.
const DRAWN: [(u8, &str, &[&str]); 11] = [
    (1, "zqfriend", &["name", "from-age"]),
    (2, "zqlearner", &["name", "from-age", "to-age"]),
    (3, "zqbaker", &["name", "from-age", "to-age"]),
    (10, "zqfold", &["name", "level"]),
    (11, "zqphone", &["name", "level"]),
    (12, "zqoven", &["name", "level"]),
    (20, "zqcoaching", &["what", "useful"]),
    (21, "zqlists", &["what", "useful"]),
    (31, "zqcurious", &["word"]),
    (32, "zqhut", &["text"]),
    // Never: the lists of words below.
    (40, "zqsister", &["never"]),
];
const NEVER: [&str; 8] = [
    "zqageless",
    "zqopen",
    "zqunrated",
    "zqmum",
    "zqbus",
    "zqworkshop",
    "zqpatient",
    "zqsister",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_thing_is_drawn_when_and_only_when_it_is_ticked(
        picks in prop::collection::vec(any::<bool>(), 80),
        take in prop::collection::vec(prop::bool::weighted(0.15), 80),
    ) {
        let journal = journal(AudienceKind::Counsellor);
        let ticks: Vec<String> = all_keys(&journal, journal.get(id(200)).unwrap())
            .into_iter()
            .zip(picks.iter().cycle())
            .filter(|(_, pick)| **pick)
            .map(|(key, _)| key)
            .collect();
        let whole = composed(&journal, id(200), &ticks, 0).document;
        let words = said(&pictures(&whole));
        let inside = drawn(&html(&whole, Look::Light).unwrap());
        for (number, name, fields) in DRAWN {
            let ticked = fields
                .iter()
                .all(|field| ticks.contains(&format!("{}.{field}", id(number))));
            prop_assert_eq!(words.contains(name), ticked, "{}", name);
            prop_assert_eq!(inside.contains(name), ticked, "{}", name);
        }
        for name in NEVER {
            prop_assert!(!words.contains(name) && !inside.contains(name), "{}", name);
        }
        let out: Vec<String> = whole
            .blocks()
            .zip(take.iter().cycle())
            .filter(|(block, take)| **take && block.removable)
            .map(|(block, _)| block.key.clone())
            .collect();
        let left = whole.without(&out);
        same_in_every_form(&left);
        // What was taken out as a line is not left standing in a picture.
        let page = html(&left, Look::Light).unwrap();
        let text = markdown(&left).unwrap();
        for block in whole.blocks().filter(|block| out.contains(&block.key)) {
            if let Content::Item { text: line, .. } = &block.content
                && line.text().starts_with("zq")
            {
                prop_assert!(!page.contains(&line.text()), "{}", line.text());
                prop_assert!(!text.contains(&line.text()), "{}", line.text());
            }
        }
    }
}
