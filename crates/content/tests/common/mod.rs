//! Answers and cards in few words, for the tests of the engine.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test; not each file uses all of it"
)]

use std::collections::BTreeMap;

use waymark_content::engine::{Answers, OpenRun, Opened, ProposedCard};
use waymark_content::library::library;
use waymark_content::{Pack, Texts};
use waymark_journal::answer::{
    Band, Choice, ListRow, PersonInRing, PickedWord, RatedRow, SortedCard,
};
use waymark_journal::field::FieldValue;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, Body, Kind, Moment, Record, RecordId};

pub fn pack(id: &str) -> &'static Pack {
    library().pack(id).unwrap()
}

pub fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

pub fn picked(words: &[(&str, &str)]) -> Answer {
    let word = |(id, text): &(&str, &str)| PickedWord {
        id: (*id).into(),
        text: (*text).into(),
    };
    Answer::Picked(words.iter().map(word).collect())
}

pub fn list(lines: &[&str]) -> Answer {
    let row = |line: &&str| ListRow {
        text: (*line).into(),
        ..ListRow::default()
    };
    Answer::List(lines.iter().map(row).collect())
}

pub fn cells(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

pub fn rated(rows: &[(&str, Option<u8>)]) -> Answer {
    let row = |(item, value): &(&str, Option<u8>)| RatedRow {
        item: (*item).into(),
        value: *value,
    };
    Answer::Rated(rows.iter().map(row).collect())
}

pub fn sorted(cards: &[(&str, &str, &str)]) -> Answer {
    let card = |(id, text, pile): &(&str, &str, &str)| SortedCard {
        id: (*id).into(),
        text: (*text).into(),
        pile: (*pile).into(),
    };
    Answer::Sorted(cards.iter().map(card).collect())
}

pub fn answers(pairs: &[(&str, Answer)]) -> Answers {
    pairs
        .iter()
        .map(|(step, answer)| ((*step).to_owned(), answer.clone()))
        .collect()
}

pub fn kept(kind: Kind, field: &str, words: &str) -> Record {
    let mut body: Body = kind.empty();
    body.set(field, FieldValue::Text(words.into())).unwrap();
    let now = Moment {
        utc_ms: 1_795_303_800_000,
        offset_minutes: 60,
    };
    let mut id = [7; 16];
    id[0] = u8::try_from(words.len() % 250).unwrap();
    Record::new(RecordId(id), body, now, "en")
}

/// Opens a run and hands it over.
pub fn with<T>(
    exercise: &str,
    opened: impl Into<Opened>,
    given: &Answers,
    cards: &[&Record],
    look: impl FnOnce(OpenRun<'_>) -> T,
) -> T {
    let texts = Texts::for_files("en");
    look(OpenRun {
        pack: pack(exercise),
        texts: &texts,
        opened: opened.into(),
        answers: given,
        cards,
    })
}

pub fn proposed(exercise: &str, given: &Answers) -> Vec<ProposedCard> {
    with(exercise, RunSize::Normal, given, &[], |run| {
        run.proposed_cards()
    })
}

/// Prints cards as a person reads them, with the fields as they are stored.
pub fn read(cards: &[ProposedCard]) -> String {
    let mut out = String::new();
    for card in cards {
        out.push_str(&format!(
            "{} [{}] {} ({:?})\n",
            card.view.kind_name, card.view.key, card.view.heading, card.view.proposed
        ));
        for line in &card.view.lines {
            out.push_str(&format!("  {}: {}\n", line.label, line.lines.join(" / ")));
        }
        for (field, value) in card.body.fields().iter().filter(|(field, value)| {
            // A fixed word that says nothing is not written down.
            !value.is_empty()
                && card.body.kind().empty().field(field.name()).as_ref() != Some(value)
        }) {
            out.push_str(&format!("  = {}: {:?}\n", field.name(), value));
        }
        out.push_str(&format!(
            "  never shared: {}\n",
            card.never_shared.join(", ")
        ));
        if let Some(problem) = &card.view.problem {
            out.push_str(&format!("  problem: {} {}\n", problem.text, problem.fix));
        }
    }
    out
}

/// Rows of a list, each about an item or under a heading.
pub fn about(rows: &[(&str, &str)]) -> Answer {
    let row = |(part, text): &(&str, &str)| ListRow {
        part: (*part).into(),
        text: (*text).into(),
        ..ListRow::default()
    };
    Answer::List(rows.iter().map(row).collect())
}

/// Rows of cells, each about an item or about none.
pub fn table(rows: &[(&str, &[(&str, &str)])]) -> Answer {
    let row = |(part, pairs): &(&str, &[(&str, &str)])| ListRow {
        part: (*part).into(),
        cells: cells(pairs),
        ..ListRow::default()
    };
    Answer::List(rows.iter().map(row).collect())
}

pub fn yes() -> Answer {
    Answer::Choice(Choice::Yes)
}

/// People in rings, with what they are to me and a number to call.
pub fn people(rows: &[(&str, u8, &str, &str)]) -> Answer {
    let person = |(name, ring, tag, phone): &(&str, u8, &str, &str)| PersonInRing {
        name: (*name).into(),
        ring: (*ring > 0).then_some(*ring),
        tags: [*tag]
            .iter()
            .filter(|tag| !tag.is_empty())
            .map(|tag| (*tag).into())
            .collect(),
        phone: (*phone).into(),
    };
    Answer::People(rows.iter().map(person).collect())
}

/// One band in few words: part, from, to, weight, pile.
type BandRow<'a> = (&'a str, Option<u8>, Option<u8>, Option<u8>, &'a str);

/// Bands of the life rainbow: part, from, to, weight, pile.
pub fn bands(rows: &[BandRow<'_>]) -> Answer {
    let band = |(role, from, to, weight, pile): &BandRow<'_>| Band {
        role: (*role).into(),
        from: *from,
        to: *to,
        weight: *weight,
        pile: (*pile).into(),
    };
    Answer::Rainbow(rows.iter().map(band).collect())
}
