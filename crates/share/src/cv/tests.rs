use std::collections::HashSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use waymark_content::Texts;
use waymark_journal::field::{Line, Lines, Rows};
use waymark_journal::nouns::course::{Course, CourseState};
use waymark_journal::nouns::cv::Cv as Head;
use waymark_journal::nouns::experience::{Experience, ExperienceSort};
use waymark_journal::nouns::feedback::Feedback;
use waymark_journal::nouns::interest::Interest;
use waymark_journal::nouns::person::{MayKnow, Person, PersonPart};
use waymark_journal::nouns::skill::Skill;
use waymark_journal::nouns::strength::Strength;
use waymark_journal::record::{Record, Sharing};
use waymark_journal::vague::{Exactness, VagueDate};
use waymark_journal::{Body, Journal, Moment, RecordId};

use super::*;
use crate::guard::{Answer, Decision, Reason, Watch, check, check_bytes, decide};

fn texts() -> Texts {
    Texts::for_files("en")
}

fn put(journal: &mut Journal, number: u8, body: impl Into<Body>, sharing: Sharing) -> RecordId {
    let now = Moment {
        utc_ms: i64::from(number),
        offset_minutes: 0,
    };
    let mut record = Record::new(RecordId([number; 16]), body, now, "en");
    record.meta.sharing = sharing;
    let id = record.meta.id;
    journal.insert(record);
    id
}

fn line(text: &str) -> Line {
    Line(text.to_owned())
}

fn month(year: i32, month: u32) -> Option<VagueDate> {
    Some(VagueDate {
        typed: String::new(),
        exact: Exactness::Month { year, month },
    })
}

fn row(cells: &[(&str, &str)]) -> Rows {
    let cell = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    Rows(vec![cells.iter().map(cell).collect()])
}

/// A small working life.
fn life() -> Journal {
    let mut journal = Journal::default();
    let helper = Experience {
        what: line("Baker's help"),
        r#where: line("Tove's <bakery> & sons"),
        from: month(2025, 5),
        sort: ExperienceSort::Work,
        gave: Lines(vec!["Early mornings".to_owned(), "A full tray".to_owned()]),
        not_liked: line("The radio"),
        ..Experience::default()
    };
    put(&mut journal, 1, helper, Sharing::Offered);
    let market = Experience {
        what: line("Sold buns at the market"),
        from: Some(VagueDate::phrase("two summers ago")),
        to: month(2024, 8),
        sort: ExperienceSort::Volunteer,
        ..Experience::default()
    };
    put(&mut journal, 2, market, Sharing::Offered);
    let papers = Experience {
        what: line("Newspapers"),
        sort: ExperienceSort::Work,
        to: Some(VagueDate::day(
            NaiveDate::from_ymd_opt(2023, 6, 1).unwrap(),
            "1/6/2023",
        )),
        ..Experience::default()
    };
    put(&mut journal, 3, papers, Sharing::Offered);
    let course = |name: &str, state| Course {
        name: line(name),
        provider: line("The food school"),
        state,
        ..Course::default()
    };
    put(
        &mut journal,
        4,
        course("Dough", CourseState::Going),
        Sharing::Offered,
    );
    put(
        &mut journal,
        5,
        course("Driving", CourseState::LetGo),
        Sharing::Offered,
    );
    let skill = |name: &str| Skill {
        name: line(name),
        example: line("Punctures and brakes"),
        seen_by: line("Amal"),
        ..Skill::default()
    };
    put(&mut journal, 6, skill("mend things"), Sharing::Offered);
    put(&mut journal, 7, skill("keep a secret"), Sharing::Never);
    let strong = Strength {
        word: line("steady"),
        proof: line("I iced forty buns"),
        ..Strength::default()
    };
    put(&mut journal, 8, strong, Sharing::Offered);
    let said = |quote: &str, who: &str| Feedback {
        quote: line(quote),
        who: line(who),
        ..Feedback::default()
    };
    put(
        &mut journal,
        9,
        said("She is always on time.", "Tove Lie"),
        Sharing::Offered,
    );
    put(
        &mut journal,
        10,
        said("I miss her.", "Erik"),
        Sharing::Offered,
    );
    let person = |name: &str, part, may_know| Person {
        name: line(name),
        part,
        may_know,
        ..Person::default()
    };
    put(
        &mut journal,
        11,
        person("Tove Lie", PersonPart::Boss, MayKnow::Knows),
        Sharing::Never,
    );
    put(
        &mut journal,
        12,
        person("Erik", PersonPart::Open, MayKnow::BetterNot),
        Sharing::Never,
    );
    let head = Head {
        name: line("Signe"),
        email: line("signe@example.org"),
        town: line("By the harbour"),
        languages: row(&[("language", "Norwegian"), ("fluency", "first language")]),
        ..Head::default()
    };
    put(&mut journal, 13, head, Sharing::Never);
    put(
        &mut journal,
        14,
        Interest {
            name: line("bread"),
            pull: line("The smell"),
        },
        Sharing::Offered,
    );
    journal
}

fn all_ticks(cv: &Cv) -> Vec<String> {
    let entries = cv.sections.iter().flat_map(|section| &section.entries);
    entries
        .flat_map(|entry| entry.parts.iter().map(|part| part.tick.clone()))
        .collect()
}

fn ticked(cv: &Cv, ticks: &[String]) -> Cv {
    cv.ticked(&ticks.iter().map(String::as_str).collect())
}

/// The page without its style.
fn body(html: &str) -> &str {
    &html[html.find("<body>").unwrap()..]
}

#[test]
fn a_cv_says_what_is_ticked_as_a_page_and_as_json_resume() {
    let all = everything(&life(), &texts());
    let cv = ticked(&all, &all_ticks(&all));
    insta::assert_snapshot!("page", body(&html(&cv).unwrap()));
    insta::assert_snapshot!("json", json(&cv));
}

#[test]
fn what_is_not_offered_let_go_or_said_by_a_better_not_person_cannot_be_ticked() {
    let all = everything(&life(), &texts());
    let cv = ticked(&all, &all_ticks(&all));
    let out = json(&cv) + &html(&cv).unwrap();
    for hidden in [
        "keep a secret",
        "Driving",
        "I miss her",
        "Amal",
        "Tove Lie",
        "The radio",
    ] {
        assert!(!out.contains(hidden), "{hidden}");
    }
    assert!(out.contains("A boss"));
    let shown = format!("{all:?}");
    assert!(shown.contains("keep a secret"), "it is there to be offered");
    assert!(!shown.contains("I miss her"));
}

#[test]
fn a_line_leaves_with_the_main_line_of_its_record_and_never_without() {
    let all = everything(&life(), &texts());
    let id = RecordId([1; 16]);
    let cv = ticked(&all, &[format!("{id}.where")]);
    assert!(cv.is_empty());
    let cv = ticked(&all, &[format!("{id}.where"), format!("{id}.what")]);
    assert_eq!(cv.sections.len(), 1);
    assert!(json(&cv).contains("<bakery> & sons") && !json(&cv).contains("Early mornings"));
}

#[test]
fn a_private_word_is_found_replaced_and_in_neither_form() {
    let all = everything(&life(), &texts());
    let cv = ticked(&all, &all_ticks(&all));
    let mut watch = Watch::health();
    watch.add("forty buns", Reason::PrivateWord, "many buns");
    watch.add("harbour", Reason::PrivateWord, "");
    let document = cv.document();
    let hits = check(&document, &watch);
    assert_eq!(hits.len(), 2);
    let answer = |key: &str, decision, words: &str| Answer {
        key: key.to_owned(),
        decision,
        words: words.to_owned(),
    };
    let answers: Vec<Answer> = hits
        .iter()
        .map(|hit| match hit.folded.as_str() {
            "harbour" => answer(&hit.key, Decision::TakeOut, ""),
            _ => answer(&hit.key, Decision::Replace, "many buns"),
        })
        .collect();
    assert!(decide(&document, &watch, &[]).ensure_clear(&watch).is_err());
    let decided = decide(&document, &watch, &answers);
    decided.ensure_clear(&watch).unwrap();
    let reworded = cv.reworded(&decided.document);
    for out in [html(&reworded).unwrap(), spoken(&json(&reworded))] {
        check_bytes(&out, &decided, &watch).unwrap();
        assert!(out.contains("I iced many buns") && !out.contains("harbour"));
    }
    // What is not reworded does not pass the second look, in either form.
    for out in [html(&cv).unwrap(), spoken(&json(&cv))] {
        assert!(check_bytes(&out, &decided, &watch).is_err());
    }
}

#[test]
fn a_cv_without_a_name_is_called_cv_and_words_where_an_address_may_not_stand_are_kept() {
    let mut journal = Journal::default();
    let head = Head {
        email: line("ask at the counter"),
        ..Head::default()
    };
    put(&mut journal, 1, head, Sharing::Never);
    let cv = everything(&journal, &texts());
    assert!(html(&cv).unwrap().contains("<h1>CV</h1>"));
    assert!(json(&cv).contains(r#""contact": "ask at the counter""#));
}

/// A word that stands in no other place: what leaves is told apart by it.
fn own_word(at: usize) -> String {
    format!("w{at}x")
}

prop_compose! {
    fn record()(kind in 0..6u8, sharing in any::<bool>(), year in 1980..2030i32, sort in 0..5usize)
        -> (u8, bool, i32, usize) {
        (kind, sharing, year, sort)
    }
}

/// A journal of records whose every text holds a word of its own.
fn made_of(records: &[(u8, bool, i32, usize)]) -> Journal {
    let mut journal = Journal::default();
    let mut count = 0;
    let mut next = || {
        count += 1;
        line(&format!("\"{}\" <b>&'", own_word(count)))
    };
    for (number, (kind, offered, year, sort)) in (1..).zip(records) {
        let sharing = if *offered {
            Sharing::Offered
        } else {
            Sharing::Never
        };
        let body: Body = match kind {
            0 | 1 => Experience {
                what: next(),
                r#where: next(),
                liked: next(),
                gave: Lines(vec![next().0, next().0]),
                from: month(*year, 3),
                to: Some(VagueDate::phrase(&next())),
                sort: ExperienceSort::ALL[*sort],
                ..Experience::default()
            }
            .into(),
            2 => Skill {
                name: next(),
                example: next(),
                seen_by: next(),
                ..Skill::default()
            }
            .into(),
            3 => Course {
                name: next(),
                provider: next(),
                lets_me: next(),
                state: CourseState::Taken,
                ..Course::default()
            }
            .into(),
            4 => Feedback {
                quote: next(),
                who: next(),
                ..Feedback::default()
            }
            .into(),
            _ => Interest {
                name: next(),
                pull: next(),
            }
            .into(),
        };
        put(&mut journal, number, body, sharing);
    }
    journal
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_unticked_is_in_any_byte_and_both_forms_say_the_same(
        records in prop::collection::vec(record(), 0..12),
        picks in prop::collection::vec(any::<bool>(), 100),
    ) {
        let all = everything(&made_of(&records), &texts());
        let ticks: Vec<String> = all_ticks(&all)
            .into_iter()
            .zip(&picks)
            .filter_map(|(tick, pick)| pick.then_some(tick))
            .collect();
        let cv = ticked(&all, &ticks);
        let stands: HashSet<&str> = cv
            .sections
            .iter()
            .flat_map(|section| &section.entries)
            .flat_map(|entry| &entry.parts)
            .map(|part| part.text.as_str())
            .collect();
        for part in cv.sections.iter().flat_map(|one| &one.entries).flat_map(|one| &one.parts) {
            prop_assert!(ticks.contains(&part.tick));
        }
        let (page, json) = (html(&cv).unwrap(), json(&cv));
        let page = body(&page).to_owned();
        for at in 1..=80 {
            let word = own_word(at);
            let stands = stands.iter().any(|text| text.contains(&word));
            prop_assert_eq!(page.contains(&word), stands, "{} on the page", word);
            // Dates in words are no dates of JSON Resume.
            let is_date = cv.sections.iter().flat_map(|one| &one.entries).any(|entry| {
                entry.part(Role::To).is_some_and(|part| part.text.contains(&word))
            });
            prop_assert_eq!(json.contains(&word), stands && !is_date, "{} in the JSON", word);
        }
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        prop_assert!(read.is_object());
        prop_assert!(!page.contains("<b>"));
    }
}
