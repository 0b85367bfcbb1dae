use waymark_journal::Kind;

use super::groups::{PAGES, kinds};

/// The kinds that have a home of another sort: a page of their own, or none because nobody wrote them.
const ELSEWHERE: &[Kind] = &[
    Kind::Entry,        // My story, pages
    Kind::Run,          // the page of its exercise
    Kind::Goal,         // My plan
    Kind::Step,         // the page of its goal
    Kind::Learned,      // Learning
    Kind::SafetyPart,   // My safety page
    Kind::PrivateWord,  // Share
    Kind::Audience,     // Share
    Kind::ShareReceipt, // Share
    Kind::Setting,      // Settings
    Kind::Cv,           // Learning, the page of the CV
    Kind::ShelfFolder,  // the shelf
    Kind::ShelfPage,    // the shelf
    Kind::ShelfNote,    // the shelf
    Kind::ReaderKey,    // the shelf, My key
];

#[test]
fn every_kind_has_exactly_one_home() {
    let homes: Vec<Kind> = PAGES
        .iter()
        .flat_map(|page| kinds(*page))
        .chain(ELSEWHERE.iter().copied())
        .collect();
    for kind in Kind::ALL {
        let here = homes.iter().filter(|home| *home == kind).count();
        assert_eq!(here, 1, "{}", kind.name());
    }
}

#[test]
fn whatever_stands_on_a_page_can_be_added_and_changed_there() {
    for kind in PAGES.iter().flat_map(|page| kinds(*page)) {
        assert!(crate::cards::EDITED.contains(&kind), "{}", kind.name());
    }
}
