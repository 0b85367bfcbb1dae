use std::collections::{BTreeSet, HashSet};

use proptest::prelude::*;
use waymark_journal::field::FieldShape;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::person::{MayKnow, Person};
use waymark_journal::policy::{Offer, offer};
use waymark_journal::{
    Body, FieldRef, FieldValue, Journal, Kind, Moment, Record, RecordId, VagueDate,
};

use super::compose::{Paper, Words, key, kinds, plans};
use crate::wire::work_papers::WorkPaperPage;

const PAGES: [WorkPaperPage; 3] = [
    WorkPaperPage::Profile,
    WorkPaperPage::Search,
    WorkPaperPage::Support,
];

/// What a paper says of its own that no counsellor is offered: names, sums and what is for me alone.
const NEVER: &[&str] = &[
    "agreement.with",
    "ask.on",
    "ask.who",
    "course.who-pays",
    "doubt.who",
    "feedback.when",
    "person.name",
    "step.helper",
    "step.helper-role",
    "support.less-when",
    "support.who",
    "try.help",
    "try.place",
];

fn words() -> Words {
    Words {
        piles: vec![
            ("need-it", vec!["need it".to_owned()]),
            ("nice", vec!["nice to have".to_owned()]),
        ],
        knows_about_work: "knows about work".to_owned(),
    }
}

/// One record as the tests vary it.
#[derive(Debug, Clone)]
struct Varied {
    kind: usize,
    /// Listed, tucked, binned.
    hidden: u8,
    seed: usize,
}

fn varied() -> impl Strategy<Value = Varied> {
    (0_usize..1_000, 0_u8..4, 0_usize..10_000).prop_map(|(kind, hidden, seed)| Varied {
        kind,
        hidden,
        seed,
    })
}

fn all_kinds() -> Vec<Kind> {
    let kinds: BTreeSet<Kind> = PAGES
        .iter()
        .flat_map(|page| kinds(*page))
        .copied()
        .collect();
    kinds.into_iter().collect()
}

/// A body with something in every field, its fixed words turned by the seed.
fn full(kind: Kind, seed: usize, number: usize) -> Body {
    let mut body = kind.empty();
    for ((name, shape), field) in kind.shapes().into_iter().zip(kind.fields()) {
        let said = format!("{name} {number}");
        let value = match shape {
            FieldShape::Line | FieldShape::Prose => FieldValue::Text(said),
            FieldShape::Lines => FieldValue::Lines(vec![said]),
            FieldShape::Rating => FieldValue::Rating(Some(u8::try_from(seed % 11).unwrap_or(0))),
            FieldShape::Date => FieldValue::Date(Some(VagueDate::phrase(&said))),
            FieldShape::Word => {
                let words = field.words();
                FieldValue::Text(words[(seed / 3) % words.len()].to_owned())
            }
            FieldShape::Rows | FieldShape::Link | FieldShape::Flag | FieldShape::Whole => continue,
        };
        body.set(name, value).expect("a value of the field's shape");
    }
    body
}

fn journal(of: &[Varied]) -> Journal {
    let kinds = all_kinds();
    let mut journal = Journal::default();
    for (number, one) in of.iter().enumerate() {
        let kind = kinds[one.kind % kinds.len()];
        let id = RecordId(u128::try_from(number).unwrap_or_default().to_be_bytes());
        let at = Moment {
            utc_ms: i64::try_from(number).unwrap_or_default() * 1_000,
            offset_minutes: 0,
        };
        let mut record = Record::new(id, full(kind, one.seed, number), at, "en");
        record.meta.tucked = one.hidden == 1;
        record.meta.binned = (one.hidden == 2).then_some(at);
        journal.insert(record);
    }
    journal
}

fn is_better_not(record: &Record) -> bool {
    matches!(&record.body, Body::Person(person) if person.may_know == MayKnow::BetterNot)
}

proptest! {
    #[test]
    fn nothing_hidden_and_nobody_who_had_better_not_know_stands_on_a_paper(
        of in proptest::collection::vec(varied(), 0..80),
    ) {
        let journal = journal(&of);
        for page in PAGES {
            let paper = Paper::of(&journal, page, words());
            for line in paper.lines() {
                prop_assert!(line.record.is_listed() && !is_better_not(line.record));
                prop_assert!(kinds(page).contains(&line.record.body.kind()));
                for field in line.fields() {
                    let value = line.record.body.field(field.name());
                    prop_assert!(value.is_some_and(|value| !value.is_empty()), "{field:?}");
                }
            }
            let keys = paper.keys();
            let once: HashSet<&String> = keys.iter().collect();
            prop_assert_eq!(once.len(), keys.len());
        }
    }

    #[test]
    fn every_listed_wish_interest_and_experience_stands_on_the_profile(
        of in proptest::collection::vec(varied(), 0..60),
    ) {
        let journal = journal(&of);
        let paper = Paper::of(&journal, WorkPaperPage::Profile, words());
        let there: HashSet<RecordId> = paper.lines().map(|line| line.record.meta.id).collect();
        for kind in [Kind::Need, Kind::Interest, Kind::Experience, Kind::Energy] {
            for record in journal.listed(kind) {
                prop_assert!(there.contains(&record.meta.id), "{}", kind.name());
            }
        }
    }
}

#[test]
fn a_helper_who_had_better_not_know_is_named_nowhere() {
    let mut journal = Journal::default();
    let at = Moment {
        utc_ms: 1_000,
        offset_minutes: 0,
    };
    let person = Person {
        name: "Roar".into(),
        may_know: MayKnow::BetterNot,
        ..Person::default()
    };
    let mut add = |number: u8, body: Body| {
        journal.insert(Record::new(RecordId([number; 16]), body, at, "en"));
    };
    add(1, person.into());
    for (number, (kind, words, name)) in (2_u8..).zip([
        (Kind::Support, "what", "who"),
        (Kind::Agreement, "text", "who"),
        (Kind::Doubt, "text", "who"),
        (Kind::Feedback, "quote", "who"),
    ]) {
        let mut body = kind.empty();
        let text = |text: &str| FieldValue::Text(text.to_owned());
        body.set(words, text("A walk at noon")).expect("words");
        body.set(name, text(" roar ")).expect("a name");
        add(number, body);
    }
    let mut said = 0;
    for page in PAGES {
        for line in Paper::of(&journal, page, words()).lines() {
            said += 1;
            assert!(line.fields().all(|field| field.name() != "who"));
            assert_ne!(line.record.body.kind(), Kind::Feedback);
        }
    }
    assert_eq!(said, 3, "the words themselves stay");
}

#[test]
fn each_key_is_offered_to_a_counsellor_or_never_on_purpose() {
    let of: Vec<Varied> = (0..2_000)
        .map(|seed| Varied {
            kind: seed,
            hidden: 0,
            seed: seed * 7,
        })
        .collect();
    let journal = journal(&of);
    let mut never = BTreeSet::new();
    let mut shown: HashSet<FieldRef> = HashSet::new();
    for page in PAGES {
        let paper = Paper::of(&journal, page, words());
        let keys: HashSet<String> = paper.keys().into_iter().collect();
        for line in paper.lines() {
            for field in line.fields() {
                assert!(keys.contains(&key(line.record.meta.id, field)));
                shown.insert(field);
            }
        }
    }
    for field in &shown {
        if offer(*field, AudienceKind::Counsellor) == Offer::Never {
            never.insert(format!("{}.{}", field.kind().name(), field.name()));
        }
    }
    let never: Vec<&str> = never.iter().map(String::as_str).collect();
    assert_eq!(never, NEVER);
}

#[test]
fn what_is_added_to_a_section_stands_in_it() {
    for page in PAGES {
        for plan in plans(page) {
            for add in plan.adds.iter().filter(|add| !add.name.is_empty()) {
                let mut body = add.kind.empty();
                (add.begin)(&mut body, &words());
                let shapes = add.kind.shapes();
                for name in add.fields {
                    let shape = shapes.iter().find(|(known, _)| known == name);
                    let value = match shape.expect("a field of the kind").1 {
                        FieldShape::Line => FieldValue::Text("some words".to_owned()),
                        FieldShape::Lines => FieldValue::Lines(vec!["some words".to_owned()]),
                        _ => continue,
                    };
                    // What a new one begins with stays, as it does where nobody changes it.
                    if body.field(name).is_some_and(|begun| begun.is_empty()) {
                        body.set(name, value).expect("words");
                    }
                }
                let mut journal = Journal::default();
                let at = Moment {
                    utc_ms: 1,
                    offset_minutes: 0,
                };
                journal.insert(Record::new(RecordId([1; 16]), body, at, "en"));
                let paper = Paper::of(&journal, page, words());
                let section = paper
                    .sections
                    .iter()
                    .find(|section| section.plan.name == plan.name);
                let there = section.is_some_and(|section| !section.groups.is_empty());
                assert!(there, "{} in {}", add.name, plan.name);
            }
        }
    }
}
