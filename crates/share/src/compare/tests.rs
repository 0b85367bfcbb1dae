//! What two pages side by side say, and what they never lose.

use proptest::prelude::*;

use super::*;
use crate::document::{Voice, Words};

fn block(key: &str, content: Content) -> Block {
    Block {
        key: key.to_owned(),
        removable: true,
        language: "en".to_owned(),
        sources: Vec::new(),
        content,
    }
}

fn line(key: &str, text: &str) -> Block {
    let content = Content::Item {
        label: Words::default(),
        text: Words::plain(text),
        voice: Voice::Person,
    };
    block(key, content)
}

fn heading(text: &str) -> Block {
    let text = Words::plain(text);
    block(
        &format!("{}.heading", text.text()),
        Content::Heading { text },
    )
}

fn page(sections: &[(&str, &[Block])]) -> Document {
    Document {
        language: "en".to_owned(),
        window_title: "A page".to_owned(),
        sections: sections
            .iter()
            .map(|(id, blocks)| Section {
                id: (*id).to_owned(),
                blocks: blocks.to_vec(),
            })
            .collect(),
        last_line: "The end.".to_owned(),
    }
}

fn said(before: &Document, now: &Document) -> Vec<String> {
    let parts = compare(before, now);
    let rows = parts.iter().flat_map(|part| &part.rows);
    rows.filter(|row| !row.is_heading())
        .map(|row| {
            let of = |block: Option<&Block>| block.map(text).unwrap_or_default();
            match row.standing() {
                Standing::Changed => format!("{} -> {}", of(row.before), of(row.now)),
                standing => format!("{standing:?} {}", of(row.block())),
            }
        })
        .collect()
}

#[test]
fn what_is_new_changed_the_same_and_no_longer_shared_is_said_in_the_order_of_the_page() {
    let before = page(&[(
        "plan",
        &[
            heading("Plan"),
            line("a", "Try the bakery"),
            line("b", "Call Amal"),
            line("c", "Sleep"),
        ],
    )]);
    let now = page(&[(
        "plan",
        &[
            heading("Plan"),
            line("d", "Ask about hours"),
            line("a", "Try the bakery on Mondays"),
            line("c", "Sleep"),
        ],
    )]);
    assert_eq!(
        said(&before, &now),
        [
            "New Ask about hours",
            "Try the bakery -> Try the bakery on Mondays",
            "NoLonger Call Amal",
            "Same Sleep",
        ]
    );
}

#[test]
fn agreements_come_first_then_questions_then_the_rest() {
    let now = page(&[
        ("header", &[line("t", "Signe")]),
        ("plan", &[line("p", "A step")]),
        ("questions", &[line("q", "A question")]),
        ("agreed", &[line("g", "An agreement")]),
    ]);
    let nothing = page(&[]);
    let parts = compare(&nothing, &now);
    let ids: Vec<&str> = parts.iter().map(|part| part.id).collect();
    assert_eq!(ids, ["header", "agreed", "questions", "plan"]);
}

#[test]
fn a_line_put_in_between_moves_no_other_line() {
    let before = page(&[("done", &[line("g.1", "One"), line("g.2", "Two")])]);
    let now = page(&[(
        "done",
        &[line("g.1", "Zero"), line("g.2", "One"), line("g.3", "Two")],
    )]);
    assert_eq!(said(&before, &now), ["New Zero", "Same One", "Same Two"]);
}

#[test]
fn a_block_whose_key_is_unknown_is_known_by_its_text() {
    let before = page(&[("done", &[line("x", "I can bake"), line("y", "I can sell")])]);
    let now = page(&[("strengths", &[line("z", "I can sell")])]);
    assert_eq!(
        said(&before, &now),
        ["Same I can sell", "NoLonger I can bake"]
    );
}

#[test]
fn a_section_that_is_no_longer_shared_keeps_its_heading() {
    let before = page(&[("life", &[heading("Life"), line("l", "A friend")])]);
    let parts = compare(&before, &page(&[("plan", &[line("p", "A step")])])).len();
    assert_eq!(parts, 2);
    let now = page(&[]);
    let gone = compare(&before, &now);
    assert_eq!(gone[0].title, "Life");
    assert!(gone[0].is_changed());
}

#[test]
fn a_changed_line_is_told_word_by_word() {
    let told: Vec<(String, How)> = words("I like to bake bread", "I like to sell fresh bread")
        .into_iter()
        .map(|piece| (piece.text, piece.how))
        .collect();
    assert_eq!(
        told,
        [
            ("I like to ".to_owned(), How::Both),
            ("bake ".to_owned(), How::Before),
            ("sell fresh ".to_owned(), How::Now),
            ("bread".to_owned(), How::Both),
        ]
    );
}

#[test]
fn words_put_at_the_end_leave_the_words_before_them_as_they_are() {
    let told = words("Try the bakery", "Try the bakery on Mondays");
    let told: Vec<(&str, How)> = told.iter().map(|it| (it.text.as_str(), it.how)).collect();
    assert_eq!(
        told,
        [("Try the bakery", How::Both), (" on Mondays", How::Now)]
    );
}

#[test]
fn a_very_long_change_is_shown_whole_and_soon() {
    let long = |word: &str| {
        (0..5_000)
            .map(|at| format!("{word}{at} "))
            .collect::<String>()
    };
    let told = words(&long("a"), &long("b"));
    assert_eq!(told.len(), 2);
}

fn any_block() -> impl Strategy<Value = Block> {
    ("[a-c](\\.[1-3])?", "[a-d]{0,2}", 0..6_u8).prop_map(|(key, text, sort)| {
        let text = Words::plain(&text);
        let voice = Voice::Person;
        let label = Words::default();
        let content = match sort {
            0 => Content::Title { text, voice },
            1 => Content::Heading { text },
            2 => Content::Subheading { text, voice },
            3 => Content::Note { text },
            4 => Content::Passage { lines: vec![text] },
            _ => Content::Item { label, text, voice },
        };
        block(&key, content)
    })
}

fn any_page() -> impl Strategy<Value = Document> {
    let id = prop::sample::select(vec!["header", "agreed", "questions", "plan", "life"]);
    let section = (id, prop::collection::vec(any_block(), 0..6));
    prop::collection::vec(section, 0..6).prop_map(|sections| {
        let sections: Vec<(&str, &[Block])> = sections
            .iter()
            .map(|(id, blocks)| (*id, blocks.as_slice()))
            .collect();
        page(&sections)
    })
}

/// Where each block lies in memory: two that read the same are still two.
fn places<'a>(blocks: impl Iterator<Item = &'a Block>) -> Vec<usize> {
    let mut places: Vec<usize> = blocks
        .map(|block| std::ptr::from_ref(block).addr())
        .collect();
    places.sort_unstable();
    places
}

proptest! {
    #[test]
    fn every_block_of_both_pages_stands_in_exactly_one_row(before in any_page(), now in any_page()) {
        let parts = compare(&before, &now);
        let rows = || parts.iter().flat_map(|part| &part.rows);
        prop_assert_eq!(places(rows().filter_map(|row| row.before)), places(before.blocks()));
        prop_assert_eq!(places(rows().filter_map(|row| row.now)), places(now.blocks()));
        prop_assert!(rows().all(|row| row.block().is_some()));
    }

    #[test]
    fn a_page_beside_itself_is_all_the_same(page in any_page()) {
        let other = page.clone();
        for part in compare(&page, &other) {
            for row in &part.rows {
                prop_assert_eq!(row.standing(), Standing::Same);
            }
        }
    }

    #[test]
    fn the_words_of_a_change_are_both_texts_letter_for_letter(
        before in "[ab \n]{0,30}",
        now in "[ab \n]{0,30}",
    ) {
        let pieces = words(&before, &now);
        let of = |left_out: How| -> String {
            let pieces = pieces.iter().filter(|piece| piece.how != left_out);
            pieces.map(|piece| piece.text.as_str()).collect()
        };
        prop_assert_eq!(of(How::Now), before);
        prop_assert_eq!(of(How::Before), now);
    }
}
