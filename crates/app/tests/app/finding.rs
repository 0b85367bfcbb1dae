//! Search: what is found, how it is counted and where it is marked.

use waymark_app::AppError;
use waymark_app::wire::records::{RecordRequest, TuckRequest};
use waymark_app::wire::search::{PieceView, SearchRequest, SearchView};
use waymark_journal::limits::Limit;

use crate::desk::Desk;

fn search(desk: &Desk, query: &str, tucked: bool) -> SearchView {
    let request = SearchRequest {
        query: query.to_owned(),
        tucked,
    };
    desk.app().search(&request).unwrap()
}

fn marked(pieces: &[PieceView]) -> String {
    pieces
        .iter()
        .map(|piece| {
            if piece.marked {
                format!("[{}]", piece.text)
            } else {
                piece.text.clone()
            }
        })
        .collect()
}

#[test]
fn all_words_are_found_in_any_order_whatever_their_accents_and_marked() {
    let desk = Desk::open();
    desk.page(None, "Smørbrød i Tromsø, og kaffe etterpå");
    desk.page(None, "bread and tea");
    let found = search(&desk, "TROMSO smorbrod", false);
    assert_eq!(found.count, 1);
    assert_eq!(
        marked(&found.hits[0].snippet),
        "[Smørbrød] i [Tromsø], og kaffe etterpå"
    );
    assert_eq!(search(&desk, "tea coffee", false).count, 0);
    assert_eq!(search(&desk, "   ", false).count, 0);
}

#[test]
fn every_hit_is_counted_and_the_newest_fifty_are_shown() {
    let desk = Desk::open();
    for number in 0..60 {
        desk.pass(1000);
        desk.page(None, &format!("loaf number {number}"));
    }
    let found = search(&desk, "loaf", false);
    assert_eq!((found.count, found.hits.len()), (60, 50));
    assert_eq!(marked(&found.hits[0].snippet), "[loaf] number 59");
    assert_eq!(marked(&found.hits[49].snippet), "[loaf] number 10");
}

#[test]
fn tucked_pages_are_found_when_asked_for_and_binned_ones_are_not() {
    let desk = Desk::open();
    let id = desk.page(None, "a hidden word");
    desk.app()
        .record_tuck(&TuckRequest { id, tucked: true })
        .unwrap();
    assert_eq!(search(&desk, "hidden", false).count, 0);
    assert_eq!(search(&desk, "hidden", true).count, 1);
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    assert_eq!(search(&desk, "hidden", true).count, 0);
}

#[test]
fn a_changed_page_is_found_by_its_new_words_alone_also_after_a_kill() {
    let mut desk = Desk::open();
    let id = desk.page(None, "before");
    desk.page(Some(id), "after");
    for _ in 0..2 {
        assert_eq!(search(&desk, "before", false).count, 0);
        assert_eq!(search(&desk, "after", false).count, 1);
        desk.kill();
        desk.unlock().unwrap();
    }
}

#[test]
fn a_search_has_room_for_two_hundred_characters() {
    let desk = Desk::open();
    assert_eq!(search(&desk, &"ø".repeat(200), false).count, 0);
    let request = SearchRequest {
        query: "ø".repeat(201),
        tucked: false,
    };
    assert_eq!(
        desk.app().search(&request),
        Err(AppError::over(Limit::Search))
    );
}

#[test]
fn a_word_is_never_found_across_two_pages_and_changes_since_unlock_count() {
    let desk = Desk::open();
    let first = desk.page(None, "ends with blue");
    desk.page(None, "berry begins this");
    desk.page(None, "blueberry");
    desk.lock();
    desk.unlock().unwrap();
    assert_eq!(search(&desk, "blueberry", false).count, 1);
    assert_eq!(search(&desk, "blue", false).count, 2);
    assert_eq!(search(&desk, "berry", false).count, 2);
    desk.pass(1000);
    desk.page(Some(first), "blueberry too, and red");
    let found = search(&desk, "blueberry", false);
    assert_eq!((found.count, found.hits[0].id), (2, first));
    assert_eq!(search(&desk, "ends", false).count, 0);
    desk.app().record_bin(&RecordRequest { id: first }).unwrap();
    assert_eq!(search(&desk, "red blueberry", false).count, 0);
}
