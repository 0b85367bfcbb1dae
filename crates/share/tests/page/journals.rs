//! Journals to share from.

use waymark_journal::field::{FieldType, FieldValue, Lines, Rating};
use waymark_journal::nouns::audience::{Audience, AudienceKind};
use waymark_journal::nouns::feedback::Feedback;
use waymark_journal::nouns::fit::Fit;
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::nouns::learned::Learned;
use waymark_journal::nouns::need::Need;
use waymark_journal::nouns::skill::Skill;
use waymark_journal::nouns::step::Step;
use waymark_journal::nouns::strength::Strength;
use waymark_journal::nouns::value::Value;
use waymark_journal::{Body, Journal, Moment, Record, RecordId, Sharing, VagueDate};

/// 2026-11-22 12:00 UTC.
pub const NOW: i64 = 1_795_348_800_000;
/// A day.
pub const DAY: i64 = 86_400_000;

/// A moment some days from now.
pub fn at(days: i64) -> Moment {
    Moment {
        utc_ms: NOW + days * DAY,
        offset_minutes: 60,
    }
}

/// An id of one number.
pub fn id(number: u8) -> RecordId {
    RecordId([number; 16])
}

/// A record that may be offered.
pub fn offered(number: u8, body: impl Into<Body>, days: i64, language: &str) -> Record {
    let mut record = Record::new(id(number), body, at(days), language);
    record.meta.sharing = Sharing::Offered;
    record
}

/// A reader.
pub fn reader(number: u8, name: &str, sort: AudienceKind) -> Record {
    let audience = Audience {
        name: name.into(),
        sort,
        ..Audience::default()
    };
    Record::new(id(number), audience, at(-100), "en")
}

fn rows(rows: &[&[(&str, &str)]]) -> waymark_journal::field::Rows {
    let rows = rows
        .iter()
        .map(|row| {
            row.iter()
                .map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned()))
                .collect()
        })
        .collect();
    FieldType::from_value(FieldValue::Rows(rows)).expect("rows")
}

/// How a place fits.
pub fn fit(place: &str, ratings: [Option<u8>; 3], lift: &str, asks: &[&str]) -> Fit {
    let [first, second, third] = ratings.map(Rating);
    Fit {
        place: place.into(),
        comprehensible: first,
        manageable: second,
        meaningful: third,
        lift: lift.into(),
        asks: Lines(asks.iter().map(|&ask| ask.to_owned()).collect()),
        ..Fit::default()
    }
}

/// One kind alone.
pub fn one_kind() -> Journal {
    let mut journal = Journal::default();
    journal.insert(reader(200, "Kari", AudienceKind::Counsellor));
    for (number, text) in [
        (1, "Clear tasks, one at a time"),
        (2, "A quiet corner at noon"),
    ] {
        journal.insert(offered(
            number,
            Need {
                text: text.into(),
                ..Need::default()
            },
            -3,
            "en",
        ));
    }
    journal
}

/// Every kind that can be offered, in two languages, with a Greek name.
pub fn full() -> Journal {
    let mut journal = one_kind();
    let goal = |text: &str, state| Goal {
        text: text.into(),
        why: "I like to see people eat what I made".into(),
        state,
        when_then: rows(&[&[
            ("when", "it gets loud"),
            ("then", "I step out for a minute"),
        ]]),
        levels: rows(&[
            &[("level", "ok"), ("text", "one morning a week")],
            &[("level", "great"), ("text", "three mornings")],
        ]),
        helper: "Μαριάννα Παπαδοπούλου".into(),
        review: Some(VagueDate::phrase("after Easter")),
        ..Goal::default()
    };
    journal.insert(offered(
        10,
        goal("Work in the bakery", PlanState::Now),
        -20,
        "en",
    ));
    journal.insert(offered(
        11,
        goal("Learn to drive", PlanState::Later),
        -19,
        "en",
    ));
    let step = |text: &str, of: u8, state| Step {
        text: text.into(),
        goal: Some(id(of)),
        state,
        first: "Find the number".into(),
        ..Step::default()
    };
    journal.insert(offered(
        12,
        step("Ask for a try-out", 10, PlanState::Now),
        -18,
        "en",
    ));
    journal.insert(offered(
        13,
        step("Read the book", 11, PlanState::Next),
        -17,
        "en",
    ));
    for (number, days, ratings) in [
        (20, -60, [Some(2), Some(4), None]),
        (21, -30, [Some(3), None, Some(6)]),
        (22, -2, [Some(5), Some(4), Some(7)]),
    ] {
        let body = fit(
            "Hansens bakeri",
            ratings,
            "A list on the wall",
            &["Start at eight", "One boss"],
        );
        journal.insert(offered(number, body, days, "en"));
    }
    journal.insert(offered(
        23,
        fit("Skolen", [None, Some(1), None], "", &[]),
        -1,
        "nb",
    ));
    for (number, word) in [
        (30, "Careful"),
        (31, "Steady"),
        (32, "Kind"),
        (33, "Curious"),
    ] {
        let body = Strength {
            word: word.into(),
            proof: format!("{word} the whole morning").as_str().into(),
            ..Strength::default()
        };
        journal.insert(offered(number, body, -9, "en"));
    }
    let skill = Skill {
        name: "Κουλουράκια".into(),
        ..Skill::default()
    };
    journal.insert(offered(34, skill, -8, "el"));
    let learned = Learned {
        text: "Å lage rundstykker".into(),
        ..Learned::default()
    };
    journal.insert(offered(40, learned, -7, "nb"));
    let feedback = Feedback {
        quote: "You stayed calm when the queue was long".into(),
        who: "Γιώργος Παπαδόπουλος".into(),
        ..Feedback::default()
    };
    journal.insert(offered(41, feedback, -6, "en"));
    let value = Value {
        word: "rhythm".into(),
        ..Value::default()
    };
    journal.insert(offered(50, value, -5, "en"));
    journal
}
