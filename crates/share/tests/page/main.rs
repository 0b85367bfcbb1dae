//! The whole way from a journal to the page: what stands on it, in every form, and what does not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "an integration test"
)]

mod forms;
mod journals;
mod news;
mod pictures;
#[cfg(feature = "pdf")]
mod planted;
mod printed;
mod property;

use waymark_content::Texts;
use waymark_journal::{Journal, Record, RecordId};
use waymark_share::compose::Topics;
use waymark_share::guard::{Decision, Watch, decide};
use waymark_share::offer::Scope;
use waymark_share::{ComposeInput, Composed, Document, History, compose, lines, offer};

/// Gives the keys of everything that is offered.
pub fn all_keys(journal: &Journal, audience: &Record) -> Vec<String> {
    let texts = Texts::for_files("en");
    let history = History::of(journal, audience.meta.id);
    offer::sections(journal, audience, &history, &texts, Scope::default())
        .into_iter()
        .flat_map(|section| section.records)
        .flat_map(|record| record.items)
        .map(|item| item.key)
        .collect()
}

/// Composes with some ticks.
pub fn composed(journal: &Journal, audience: RecordId, ticks: &[String], days: i64) -> Composed {
    let input = ComposeInput {
        journal,
        audience: journal.get(audience).expect("a reader"),
        texts: &Texts::for_files("en"),
        now: journals::at(days),
        my_name: "Ελένη Κ.",
        for_what: "our talk on Tuesday",
        until: "1 March 2027",
        own_words: &[],
        ticks,
        scope: Scope::default(),
        topics: Topics::default(),
        tips: false,
    };
    compose(&input).expect("a page")
}

fn visible(document: &Document) -> String {
    lines(document).join("\n")
}

#[test]
fn an_empty_journal_gives_the_header_and_the_last_line() {
    let mut journal = Journal::default();
    journal.insert(journals::reader(200, "Kari", Default::default()));
    let page = composed(&journal, journals::id(200), &[], 0);
    assert!(page.document.is_empty());
    insta::assert_snapshot!(visible(&page.document));
}

#[test]
fn one_kind_gives_one_section() {
    let journal = journals::one_kind();
    let keys = all_keys(&journal, journal.get(journals::id(200)).unwrap());
    let page = composed(&journal, journals::id(200), &keys, 0);
    insta::assert_snapshot!(visible(&page.document));
}

#[test]
fn a_full_journal_stands_in_the_order_of_the_page() {
    let journal = journals::full();
    let keys = all_keys(&journal, journal.get(journals::id(200)).unwrap());
    let texts = Texts::for_files("en");
    let input = ComposeInput {
        journal: &journal,
        audience: journal.get(journals::id(200)).unwrap(),
        texts: &texts,
        now: journals::at(0),
        my_name: "Ελένη Κ.",
        for_what: "our talk on Tuesday",
        until: "1 March 2027",
        own_words: &["I want to start **small**.\nMornings are *good*.".to_owned()],
        ticks: &keys,
        scope: Scope::default(),
        topics: Topics::default(),
        tips: false,
    };
    let page = compose(&input).expect("a page");
    assert_eq!(page.left_out.len(), 0);
    insta::assert_snapshot!(visible(&page.document));
}

#[test]
fn the_offer_shows_each_line_as_it_would_leave() {
    let journal = journals::full();
    let audience = journal.get(journals::id(200)).unwrap();
    let texts = Texts::for_files("en");
    let sections = offer::sections(
        &journal,
        audience,
        &History::default(),
        &texts,
        Scope::default(),
    );
    let shown: Vec<String> = sections
        .iter()
        .flat_map(|section| {
            section.records.iter().flat_map(|record| {
                record.items.iter().map(|item| {
                    format!(
                        "{} {}: {:?}",
                        section.id.name(),
                        item.field.name(),
                        item.lines
                    )
                })
            })
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn what_is_taken_out_leaves_no_heading_and_no_receipt() {
    let journal = journals::one_kind();
    let keys = all_keys(&journal, journal.get(journals::id(200)).unwrap());
    let page = composed(&journal, journals::id(200), &keys, 0);
    let document = page.document.without(&keys);
    assert!(document.is_empty());
    assert!(document.sources().is_empty());
}

#[test]
fn the_copy_in_a_receipt_is_the_file_byte_for_byte() {
    let journal = journals::full();
    let keys = all_keys(&journal, journal.get(journals::id(200)).unwrap());
    let page = composed(&journal, journals::id(200), &keys, 0);
    let html = waymark_share::render::html(&page.document, Default::default()).unwrap();
    let copy = waymark_share::copy::without_fonts(&html);
    assert!(
        copy.len() * 8 < html.len(),
        "{} of {}",
        copy.len(),
        html.len()
    );
    assert_eq!(waymark_share::copy::with_fonts(&copy), html);
    let read = waymark_content::markdown::plain_text(&waymark_share::copy::readable(&copy));
    assert_eq!(read, visible(&page.document));
}

#[test]
fn the_guard_works_on_the_whole_page() {
    let journal = journals::full();
    let keys = all_keys(&journal, journal.get(journals::id(200)).unwrap());
    let page = composed(&journal, journals::id(200), &keys, 0);
    let mut watch = Watch::of(&journal);
    watch.add("bakery", waymark_share::guard::Reason::PrivateWord, "shop");
    watch.add("Ελένη", waymark_share::guard::Reason::PrivateName, "E.");
    let hits = waymark_share::guard::check(&page.document, &watch);
    let shown: Vec<String> = hits
        .iter()
        .map(|hit| format!("{} {}", hit.block, hit.words))
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
    let answers: Vec<_> = hits
        .iter()
        .map(|hit| waymark_share::guard::Answer {
            key: hit.key.clone(),
            decision: Decision::Replace,
            words: hit.replacement.clone(),
        })
        .collect();
    let decided = decide(&page.document, &watch, &answers);
    decided.ensure_clear(&watch).expect("clear");
    let html = waymark_share::render::html(&decided.document, Default::default()).unwrap();
    waymark_share::guard::check_bytes(&html, &decided, &watch).expect("clear");
    let before = waymark_share::render::html(&page.document, Default::default()).unwrap();
    waymark_share::guard::check_bytes(&before, &decided, &watch).expect_err("a word stands there");
}
