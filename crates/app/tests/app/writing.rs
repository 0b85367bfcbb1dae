//! Pages: drafts, versions, the bin, undo, tucking away, limits.

use waymark_app::AppError;
use waymark_app::wire::entries::{EntryDraftRequest, EntryListRequest};
use waymark_app::wire::records::{RecordRequest, TuckRequest, VersionRequest};
use waymark_journal::RecordId;
use waymark_journal::limits::Limit;

use crate::desk::{DAY, Desk, MINUTE};

fn listed(desk: &Desk, tucked: bool) -> Vec<RecordId> {
    let request = EntryListRequest {
        skip: 0,
        take: 200,
        tucked,
    };
    let list = desk.app().entry_list(&request).unwrap();
    assert_eq!(list.rows.len(), list.total);
    list.rows.into_iter().map(|row| row.id).collect()
}

fn versions(desk: &Desk, id: RecordId) -> Vec<String> {
    desk.app()
        .versions(&RecordRequest { id })
        .unwrap()
        .into_iter()
        .map(|row| format!("{} {}", row.number, row.snippet))
        .collect()
}

#[test]
fn what_was_saved_survives_a_kill_in_the_middle_of_typing() {
    let mut desk = Desk::open();
    let id = desk.draft(None, "Title", "up to he");
    desk.draft(Some(id), "Title", "up to here");
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(desk.text_of(id), "up to here");
    assert_eq!(listed(&desk, false), [id]);
    assert!(versions(&desk, id).is_empty());
}

#[test]
fn a_page_that_stayed_empty_is_no_page() {
    let mut desk = Desk::open();
    let id = desk.draft(None, "", "something");
    desk.draft(Some(id), "", "");
    desk.kill();
    desk.unlock().unwrap();
    assert!(listed(&desk, false).is_empty());
    assert!(desk.app().entry(&RecordRequest { id }).is_err());
}

#[test]
fn autosaves_join_into_one_version_each_ten_minutes() {
    let desk = Desk::open();
    let id = desk.page(None, "at 0");
    for minute in [3, 9] {
        desk.pass(3 * MINUTE);
        desk.page(Some(id), &format!("at {minute}"));
    }
    assert!(versions(&desk, id).is_empty());
    desk.pass(20 * MINUTE);
    desk.page(Some(id), "later");
    assert_eq!(versions(&desk, id), ["1 at 9"]);
}

#[test]
fn drafts_of_a_page_left_open_join_by_themselves() {
    let desk = Desk::open();
    let id = desk.draft(None, "", "still open");
    desk.pass(11 * MINUTE);
    desk.app().keep_up().unwrap();
    assert_eq!(listed(&desk, false), [id]);
    desk.draft(Some(id), "", "still open, an hour on");
    desk.pass(60 * MINUTE);
    desk.app().keep_up().unwrap();
    assert_eq!(versions(&desk, id), ["1 still open"]);
}

#[test]
fn an_earlier_version_is_read_and_brought_back_and_nothing_is_lost() {
    let desk = Desk::open();
    let id = desk.page(None, "one");
    for text in ["two", "three"] {
        desk.pass(15 * MINUTE);
        desk.page(Some(id), text);
    }
    assert_eq!(versions(&desk, id), ["2 two", "1 one"]);
    let first = VersionRequest { id, number: 1 };
    assert!(
        desk.app()
            .version(&first)
            .unwrap()
            .html
            .as_str()
            .contains("one")
    );
    desk.draft(Some(id), "", "three, and a half");
    desk.app().version_restore(&first).unwrap();
    assert_eq!(desk.text_of(id), "one");
    assert_eq!(
        versions(&desk, id).first().map(String::as_str),
        Some("3 three, and a half")
    );
    desk.app().undo().unwrap();
    assert_eq!(desk.text_of(id), "three, and a half");
    let missing = VersionRequest { id, number: 99 };
    assert!(desk.app().version(&missing).is_err());
}

#[test]
fn the_bin_keeps_a_page_for_thirty_days() {
    let desk = Desk::open();
    let id = desk.page(None, "to be put away");
    let request = RecordRequest { id };
    let changed = desk.app().record_bin(&request).unwrap();
    assert_eq!(changed.changes.undo.as_deref(), Some("undo-bin"));
    assert!(listed(&desk, false).is_empty());
    assert_eq!(desk.app().bin().unwrap().len(), 1);
    desk.pass(30 * DAY - MINUTE);
    desk.lock();
    desk.unlock().unwrap();
    desk.app().record_take_out(&request).unwrap();
    assert_eq!(listed(&desk, false), [id]);
    desk.app().record_bin(&request).unwrap();
    desk.pass(30 * DAY);
    desk.lock();
    desk.unlock().unwrap();
    assert!(desk.app().bin().unwrap().is_empty());
    assert!(desk.app().entry(&request).is_err());
}

#[test]
fn undo_walks_back_in_time_and_says_what_it_took_back() {
    let desk = Desk::open();
    let id = desk.page(None, "a page");
    desk.app()
        .record_tuck(&TuckRequest { id, tucked: true })
        .unwrap();
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    let undone = || desk.app().undo().unwrap().value.undone;
    assert_eq!(undone().as_deref(), Some("undo-bin"));
    assert_eq!(undone().as_deref(), Some("undo-tuck"));
    assert_eq!(undone(), None);
    assert_eq!(listed(&desk, false), [id]);
}

#[test]
fn a_tucked_page_is_out_of_the_list_until_it_is_asked_for() {
    let desk = Desk::open();
    let id = desk.page(None, "put aside");
    desk.app()
        .record_tuck(&TuckRequest { id, tucked: true })
        .unwrap();
    assert!(listed(&desk, false).is_empty());
    assert_eq!(listed(&desk, true), [id]);
    desk.app()
        .record_tuck(&TuckRequest { id, tucked: false })
        .unwrap();
    assert_eq!(listed(&desk, false), [id]);
}

#[test]
fn over_a_limit_is_an_error_that_names_it_and_nothing_is_cut() {
    let desk = Desk::open();
    let draft = |title: String, text: String| {
        desk.app().entry_draft(EntryDraftRequest {
            id: None,
            title,
            on: String::new(),
            text,
        })
    };
    let over = |limit| Some(AppError::over(limit));
    assert_eq!(
        draft("x".repeat(201), String::new()).err(),
        over(Limit::Title)
    );
    assert!(draft("ø".repeat(200), String::new()).is_ok());
    assert_eq!(
        draft(String::new(), "x".repeat(1_000_001)).err(),
        over(Limit::Entry)
    );
    assert!(draft(String::new(), "x".repeat(1_000_000)).is_ok());
}
