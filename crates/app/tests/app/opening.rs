//! First run, unlock, recovery, lock, and what is readable without unlocking.

use std::collections::BTreeSet;

use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::safety::SafetySaveRequest;
use waymark_app::wire::settings::PassphraseChangeRequest;
use waymark_app::wire::shell::{RecoverRequest, ResumeView, ShellState};
use waymark_app::{AppError, RecoverySheetState};
use waymark_journal::nouns::safety_part::SafetySection;

use crate::desk::{Desk, PHRASE};

#[test]
fn a_first_evening_from_nothing_to_the_next_unlock() {
    let desk = Desk::bare();
    assert_eq!(desk.app().shell(true, false).state, ShellState::NoJournal);
    assert_eq!(desk.app().passphrase_suggest().split(' ').count(), 5);
    assert!(desk.app().passphrase_weigh("summer").under_a_month);
    let suggested = desk.app().passphrase_suggest();
    assert!(!desk.app().passphrase_weigh(&suggested).under_a_month);
    desk.app()
        .journal_create(&waymark_app::wire::shell::JournalCreateRequest {
            passphrase: PHRASE.to_owned(),
        })
        .unwrap();
    assert_eq!(desk.app().shell(false, false).state, ShellState::Open);
    let id = desk.page(None, "the first page");
    desk.lock();
    assert_eq!(desk.app().shell(false, false).state, ShellState::Locked);
    assert_eq!(
        desk.app().entry(&RecordRequest { id }),
        Err(AppError::Locked)
    );
    assert_eq!(
        desk.unlock_with("another phrase"),
        Err(AppError::WrongPassphrase)
    );
    assert_eq!(desk.unlock_with(""), Err(AppError::Empty));
    desk.unlock().unwrap();
    assert_eq!(desk.text_of(id), "the first page");
}

#[test]
fn the_unlock_window_is_told_nothing_of_an_open_journal() {
    let desk = Desk::open();
    let door = desk.app().shell(true, false);
    assert_eq!(door.state, ShellState::Locked);
    assert!(door.contour.is_empty() && door.journal_name.is_empty() && !door.sample);
}

#[test]
fn the_same_word_typed_on_another_keyboard_opens() {
    let desk = Desk::bare();
    desk.app()
        .journal_create(&waymark_app::wire::shell::JournalCreateRequest {
            passphrase: "blåbær på fjellet".to_owned(),
        })
        .unwrap();
    desk.lock();
    desk.unlock_with("bla\u{30a}bær pa\u{30a} fjellet").unwrap();
}

#[test]
fn the_recovery_sheet_sets_a_new_passphrase_and_an_old_sheet_opens_no_more() {
    let desk = Desk::open();
    let id = desk.page(None, "kept through it all");
    let first = desk.app().recovery_sheet_make().unwrap().groups.join(" ");
    let sheet = desk
        .app()
        .recovery_sheet_make()
        .unwrap()
        .groups
        .join("  ")
        .to_lowercase();
    desk.app()
        .recovery_sheet_note(RecoverySheetState::Made)
        .unwrap();
    desk.lock();
    let recover = |sheet: &str| {
        desk.app().recover(&RecoverRequest {
            journal: None,
            sheet: sheet.to_owned(),
            passphrase: "a new one".to_owned(),
        })
    };
    assert_eq!(
        recover("age secret key one"),
        Err(AppError::UnreadableRecovery)
    );
    assert_eq!(recover(&first), Err(AppError::WrongRecovery));
    recover(&sheet).unwrap();
    assert_eq!(desk.text_of(id), "kept through it all");
    desk.lock();
    assert_eq!(desk.unlock(), Err(AppError::WrongPassphrase));
    desk.unlock_with("a new one").unwrap();
    assert_eq!(
        desk.app().settings().unwrap().recovery_sheet,
        RecoverySheetState::Made
    );
}

#[test]
fn the_recovery_sheet_as_a_page_holds_the_key_and_no_other() {
    let desk = Desk::open();
    let sheet = desk.app().recovery_sheet_make().unwrap();
    assert!(sheet.steps.len() <= 10);
    let page = desk.app().recovery_sheet_page(&sheet.groups).unwrap();
    assert!(page.contains(&sheet.groups[3]));
    assert_eq!(
        desk.app()
            .recovery_sheet_page(&["not a key".to_owned()])
            .err(),
        Some(AppError::UnreadableRecovery)
    );
}

#[test]
fn a_passphrase_is_changed_with_the_present_one_alone() {
    let desk = Desk::open();
    let change = |present: &str| {
        desk.app().passphrase_change(&PassphraseChangeRequest {
            present: present.to_owned(),
            new: "the next one".to_owned(),
        })
    };
    assert_eq!(change("not mine"), Err(AppError::WrongPassphrase));
    change(PHRASE).unwrap();
    desk.lock();
    assert_eq!(desk.unlock(), Err(AppError::WrongPassphrase));
    desk.unlock_with("the next one").unwrap();
}

#[test]
fn a_journal_that_is_open_elsewhere_says_so() {
    let desk = Desk::open();
    let other = waymark_app::App::new(
        waymark_app::Places::new(desk.data()),
        std::sync::Arc::new(waymark_app::SystemClock),
        std::sync::Arc::new(waymark_app::SystemRandom),
        waymark_app::KdfCost::for_tests(),
    );
    let request = waymark_app::wire::shell::UnlockRequest {
        journal: None,
        passphrase: PHRASE.to_owned(),
    };
    assert_eq!(other.unlock(&request), Err(AppError::AlreadyOpen));
    let elsewhere = waymark_app::wire::shell::UnlockRequest {
        journal: Some("../../etc".to_owned()),
        ..request
    };
    assert_eq!(other.unlock(&elsewhere), Err(AppError::NoJournal));
}

#[test]
fn the_place_one_was_at_comes_back_after_a_lock() {
    let mut desk = Desk::open();
    let id = desk.draft(None, "", "typed up to he");
    let resume = ResumeView {
        route: format!("page/{id}"),
        field: "text".to_owned(),
        caret: 14,
    };
    desk.app().lock_seal(Some(&resume)).unwrap();
    desk.app().lock_let_go();
    desk.app().finish_closing();
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(desk.app().shell(false, false).resume, Some(resume));
    assert_eq!(desk.text_of(id), "typed up to he");
    desk.app().notices_seen().unwrap();
    assert_eq!(desk.app().shell(false, false).resume, None);
}

#[test]
fn a_line_copied_to_the_lock_screen_is_there_and_goes_with_its_tick() {
    let desk = Desk::open();
    let save = |id, text: &str, on_lock_screen| {
        desk.app()
            .safety_save(SafetySaveRequest {
                id,
                section: SafetySection::People,
                text: text.to_owned(),
                not_this: String::new(),
                phone: "000".to_owned(),
                on_lock_screen,
            })
            .unwrap()
            .value
    };
    let view = save(None, "call the neighbour", true);
    let id = view.sections[2].parts[0].id;
    save(None, "kept inside", false);
    let shown = || -> Vec<String> {
        let file = std::fs::read_to_string(desk.data().join("readable.json")).unwrap();
        assert!(!file.contains("kept inside"));
        let lines = desk.app().lock_screen();
        assert!(lines.iter().all(|line| file.contains(&line.text)));
        lines.into_iter().map(|line| line.text).collect()
    };
    desk.lock();
    assert_eq!(shown(), ["call the neighbour"]);
    desk.unlock().unwrap();
    save(Some(id), "call the neighbour", false);
    assert!(shown().is_empty());
    save(Some(id), "call the neighbour", true);
    desk.app().safety_remove(&RecordRequest { id }).unwrap();
    assert!(shown().is_empty());
}

#[test]
fn undo_and_the_bin_reach_the_lock_screen_too() {
    let desk = Desk::open();
    let request = SafetySaveRequest {
        id: None,
        section: SafetySection::Helps,
        text: "open the window".to_owned(),
        not_this: String::new(),
        phone: String::new(),
        on_lock_screen: true,
    };
    let view = desk.app().safety_save(request).unwrap().value;
    let id = view.sections[1].parts[0].id;
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    assert!(
        desk.app().lock_screen().is_empty(),
        "binned on another page"
    );
    desk.app().undo().unwrap();
    assert_eq!(desk.app().lock_screen().len(), 1, "taken back");
}

#[test]
fn nothing_but_the_listed_things_is_readable_without_unlocking() {
    let desk = Desk::open();
    desk.page(None, "a page nobody reads");
    desk.lock();
    desk.app().finish_closing();
    let text = std::fs::read_to_string(desk.data().join("readable.json")).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys = |value: &serde_json::Value| -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    let set = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    assert_eq!(
        keys(&value),
        set(&[
            "preferences",
            "window",
            "last_journal",
            "anchors",
            "lock_screen"
        ])
    );
    assert_eq!(
        keys(&value["preferences"]),
        set(&[
            "theme",
            "text_percent",
            "language",
            "quiet",
            "auto_lock_minutes",
            "blur",
            "shift_lock"
        ])
    );
    assert!(!text.contains("nobody"));
}
