//! Locking: by button, by keys, by itself. Nothing typed is lost, and nothing stays behind.

use std::{
    fs,
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use waymark_tests::{App, Computer, Hands, Start};

use crate::steps::{
    PAGE_TEXT, PASSPHRASE, begin_page, is_open, lock, make_journal, unlock, wait_until_locked,
};

const WORDS: &str = "zuckerwatte behind the blåbær kiosk";
const UNREADABLE: &[&str] = &[WORDS, "zuckerwatte", "blåbær", PASSPHRASE];

/// Where the caret stands in the field that has the focus.
fn caret(app: &App) -> Value {
    app.ask(
        "return document.activeElement?.selectionStart ?? null",
        vec![],
    )
}

/// The processes that draw pages for this app.
pub(crate) fn page_processes(app: &App) -> Vec<u32> {
    let app_process = app.process().expect("the app runs");
    let all = fs::read_dir("/proc").unwrap().flatten();
    let mut found: Vec<u32> = all
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process: &u32| {
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            let parent = stat
                .rsplit_once(')')
                .and_then(|(_, rest)| rest.split_whitespace().nth(1));
            stat.contains("(WebKitWebProces") && parent == Some(&app_process.to_string())
        })
        .collect();
    found.sort_unstable();
    found
}

/// Types in the middle of a page, locks in the way given, unlocks, and finds everything again.
fn lock_while_typing(app: &App, lock: impl Fn()) {
    begin_page(app, WORDS);
    for _ in 0..6 {
        app.press("Left");
    }
    app.type_text("q");
    let (typed, at) = (app.value_of(PAGE_TEXT), caret(app));
    let (window, processes) = (app.window(), page_processes(app));
    lock();
    wait_until_locked(app);
    assert_ne!(app.window(), window, "the window is another one");
    app.wait("the page's process to be gone", || {
        page_processes(app)
            .iter()
            .all(|now| !processes.contains(now))
    });
    let page = app.ask("return document.documentElement.outerHTML", vec![]);
    assert!(!page.as_str().unwrap().contains("zuckerwatte"));
    unlock(app, PASSPHRASE);
    app.wait("the field and the text in it", || {
        app.look("textbox", PAGE_TEXT)
            .is_some_and(|field| field.value == typed)
    });
    app.wait("the focus in the field", || {
        app.focus() == format!("textbox \"{PAGE_TEXT}\"")
    });
    assert_eq!(caret(app), at, "the caret is back");
    app.type_text("x");
    let position = usize::try_from(at.as_u64().unwrap()).unwrap();
    let mut wanted: Vec<char> = typed.chars().collect();
    wanted.insert(position, 'x');
    assert_eq!(
        app.value_of(PAGE_TEXT),
        wanted.into_iter().collect::<String>()
    );
}

#[test]
fn lock_now_by_button_keys_and_taps_of_shift_keeps_text_page_field_and_caret() {
    let app = App::start();
    make_journal(&app);
    lock_while_typing(&app, || {
        // The first one is for the keyboard and out of sight until it has the focus.
        let button = app.look_all("button", "Lock now").pop().unwrap();
        app.press_on(&button);
    });
    lock_while_typing(&app, || app.press("Ctrl+l"));
    lock_while_typing(&app, || {
        for _ in 0..3 {
            app.press("Shift");
        }
    });
    app.assert_nothing_readable(UNREADABLE);
}

#[test]
fn the_first_stop_of_tab_locks() {
    let app = App::start();
    make_journal(&app);
    app.use_hands(Hands::Keyboard);
    app.press("Ctrl+1");
    let first = app.look("button", "Lock now").unwrap();
    app.walk_to(&first);
    app.picture("lock-first-stop");
    app.press("Enter");
    wait_until_locked(&app);
    app.assert_nothing_readable(&[PASSPHRASE]);
}

#[test]
fn typing_capitals_and_slow_taps_of_shift_never_lock() {
    let app = App::start();
    make_journal(&app);
    begin_page(&app, "");
    for letter in ["A", "B", "C", "D", "E", "F"] {
        app.press(&format!("Shift+{letter}"));
    }
    for _ in 0..3 {
        app.press("Shift");
        sleep(Duration::from_millis(1_100));
    }
    app.press("Shift");
    app.press("g");
    app.press("Shift");
    app.press("h");
    app.press("Shift");
    sleep(Duration::from_millis(500));
    assert!(is_open(&app));
    assert_eq!(app.value_of(PAGE_TEXT), "ABCDEFgh");
    app.assert_nothing_readable(&["ABCDEFgh", PASSPHRASE]);
}

#[test]
fn it_locks_by_itself_after_the_set_time_and_asks_before() {
    // A minute of two seconds: five minutes are ten seconds, the notice comes two before the end.
    let app = Start::default().variable("WAYMARK_E2E_MINUTE", "2").open();
    make_journal(&app);
    begin_page(&app, WORDS);
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(12) {
        app.type_text(" on");
        sleep(Duration::from_secs(1));
    }
    assert!(is_open(&app), "whoever types is there");
    let typed = app.value_of(PAGE_TEXT);
    wait_long(&app, "the notice", || app.text().contains("Still here?"));
    app.picture("still-here");
    assert_eq!(
        app.focus(),
        format!("textbox \"{PAGE_TEXT}\""),
        "it takes no focus"
    );
    app.press("Shift");
    app.wait("no notice", || app.look("button", "I am here").is_none());
    sleep(Duration::from_secs(3));
    assert!(is_open(&app), "any key keeps it open");
    wait_long(&app, "the lock", || app.heading() == "Open your journal");
    app.follow_window();
    unlock(&app, PASSPHRASE);
    app.wait("the text", || {
        app.look("textbox", PAGE_TEXT)
            .is_some_and(|field| field.value == typed)
    });
    app.assert_nothing_readable(UNREADABLE);
}

#[test]
fn another_time_can_be_set_and_counts_from_then_on() {
    let app = Start::default().variable("WAYMARK_E2E_MINUTE", "3").open();
    make_journal(&app);
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.use_hands(Hands::Keyboard);
    app.go_to_field("Lock by itself");
    // One step up in the list, from five minutes to two.
    app.press("Up");
    app.wait("two minutes", || app.value_of("Lock by itself") == "2");
    let start = Instant::now();
    wait_long(&app, "the lock", || app.heading() == "Open your journal");
    let after = start.elapsed();
    assert!(after > Duration::from_secs(3), "it locked after {after:?}");
    assert!(after < Duration::from_secs(11), "it locked after {after:?}");
    app.follow_window();
    app.assert_nothing_readable(&[PASSPHRASE]);
}

/// Waits up to twenty seconds.
fn wait_long(app: &App, what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        if start.elapsed() > Duration::from_secs(20) {
            app.give_up(&format!("waited in vain for {what}"));
        }
        sleep(Duration::from_millis(100));
    }
}

/// Where something stands in the window, in whole pixels.
fn place_of(app: &App, role: &str, name: &str) -> Value {
    let found = app.look_all(role, name).pop();
    let found = found.unwrap_or_else(|| app.give_up(&format!("no {role} {name:?}")));
    app.rectangle(&found)
}

#[test]
fn lock_now_and_my_safety_page_stand_at_one_place_on_every_screen() {
    let app = App::start();
    make_journal(&app);
    let wanted = (
        place_of(&app, "button", "Lock now"),
        place_of(&app, "link", "My safety page"),
    );
    assert_ne!(wanted.0, json!(null));
    let places = ["2", "3", "4", "5", "6", "7", ",", "n", "1"];
    for place in places {
        app.press(&format!("Ctrl+{place}"));
        sleep(Duration::from_millis(300));
        assert_eq!(
            (
                place_of(&app, "button", "Lock now"),
                place_of(&app, "link", "My safety page")
            ),
            wanted,
            "on {:?}",
            app.heading()
        );
    }
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    let lock_buttons = app.look_all("button", "Lock now");
    assert!(
        lock_buttons
            .iter()
            .any(|button| app.rectangle(button) == wanted.0)
    );
    lock(&app);
    assert_eq!(
        place_of(&app, "link", "My safety page"),
        wanted.1,
        "on the locked screen"
    );
    app.picture("locked");
    app.click("My safety page");
    app.wait_for_heading("My safety page");
    assert_eq!(place_of(&app, "link", "My safety page"), wanted.1);
    app.assert_nothing_readable(&[PASSPHRASE]);
}

#[test]
fn sleep_a_locked_session_and_a_closed_lid_lock_the_journal() {
    let computer = Computer::start();
    let (name, address) = computer.address();
    let app = Start::default().variable(name, address).open();
    make_journal(&app);
    app.wait("somebody to ask for time to lock", || {
        computer.is_asked_to_wait()
    });
    lock_while_typing(&app, || computer.sleeps(true));
    // It sleeps once the journal is sealed, and not before.
    app.wait("the computer may sleep", || !computer.is_asked_to_wait());
    computer.sleeps(false);
    app.wait("it is asked to wait the next time", || {
        computer.is_asked_to_wait()
    });
    computer.locks_its_session();
    wait_until_locked(&app);
    unlock(&app, PASSPHRASE);
    computer.closes_its_lid();
    wait_until_locked(&app);
    // A lock while it is locked changes nothing.
    computer.sleeps(true);
    unlock(&app, PASSPHRASE);
    app.assert_nothing_readable(UNREADABLE);
}
