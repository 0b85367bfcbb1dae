//! The window itself: it opens, themed and neutral, and holds to the rules of every page.

use std::net::{TcpListener, TcpStream};

use serde_json::{Value, json};
use waymark_tests::{App, Start};

use crate::steps::make_journal;

#[test]
fn the_window_opens_themed_with_a_neutral_title_and_without_a_problem() {
    let app = App::start();
    app.wait("the first heading", || !app.heading().is_empty());
    assert_eq!(app.ask("return document.title", vec![]), json!("Waymark"));
    assert_eq!(app.ask("return location.protocol", vec![]), json!("tauri:"));
    app.check_page_everywhere("first-page");
    app.check_tab_walk();
}

#[test]
fn the_page_cannot_reach_the_network_or_the_core_of_the_shell() {
    let app = App::start();
    let refused = app.ask(
        "return Promise.all(['plugin:app|version', 'plugin:webview|internal_toggle_devtools',
            'plugin:event|emit', 'plugin:dialog|open', 'plugin:path|resolve_directory'].map((command) =>
            window.__TAURI_INTERNALS__.invoke(command).then(() => command, () => null)))
            .then((answered) => answered.filter(Boolean))",
        vec![],
    );
    assert_eq!(refused, json!([]), "these were answered");
    let reached = app.ask(
        "return fetch('http://127.0.0.1:9/').then(() => 'reached', (error) => error.name)",
        vec![],
    );
    assert_eq!(reached, json!("TypeError"));
    app.ask(
        "location.href = 'http://127.0.0.1:9/'; window.open('http://127.0.0.1:9/')",
        vec![],
    );
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(app.ask("return location.protocol", vec![]), json!("tauri:"));
    let frozen = app.ask(
        "'use strict'; return Object.isFrozen(Object.prototype)",
        vec![],
    );
    assert_eq!(frozen, json!(true));
}

/// Ten ways by which a page can send something out; each is tried with what the page holds.
const WAYS_OUT: [(&str, &str); 10] = [
    ("fetch", "fetch(there('fetch')).catch(() => undefined)"),
    ("beacon", "navigator.sendBeacon(there('beacon'), 'words')"),
    ("picture", "new Image().src = there('picture')"),
    (
        "style",
        "const link = document.createElement('link'); link.rel = 'stylesheet';
         link.href = there('style'); document.head.append(link)",
    ),
    (
        "frame",
        "const frame = document.createElement('iframe'); frame.src = there('frame');
         document.body.append(frame)",
    ),
    (
        "socket",
        "new WebSocket(there('socket').replace('http', 'ws'))",
    ),
    (
        "form",
        "const form = document.createElement('form'); form.method = 'post';
         form.action = there('form'); document.body.append(form); form.submit()",
    ),
    ("opened", "window.open(there('opened'))"),
    (
        "link",
        "const a = document.createElement('a'); a.target = '_blank'; a.href = there('link');
         document.body.append(a); a.click()",
    ),
    ("address", "location.href = there('address')"),
];

#[test]
fn nothing_gets_out_of_the_window_by_any_of_ten_ways() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let app = App::start();
    make_journal(&app);
    let mut came = Vec::new();
    for (way, script) in WAYS_OUT {
        let script = format!(
            "const there = (way) => `http://127.0.0.1:{port}/${{way}}?${{document.body.innerText.length}}`;
             try {{ {script} }} catch {{ /* refused at once */ }}"
        );
        app.ask(&script, vec![]);
        std::thread::sleep(std::time::Duration::from_millis(250));
        while listener.accept().is_ok() {
            came.push(way);
        }
        assert_eq!(
            app.ask("return location.protocol", vec![]),
            json!("tauri:"),
            "{way}"
        );
    }
    assert!(came.is_empty(), "these got out: {came:?}");
    // The listener is there: from outside the page it can be reached.
    TcpStream::connect(("127.0.0.1", port)).unwrap();
    assert!(listener.accept().is_ok());
}

#[test]
fn a_second_start_leaves_the_journal_to_the_first() {
    let app = Start::default().with_bus().open();
    app.wait("the page", || !app.heading().is_empty());
    assert!(app.second_start_ends());
    assert!(!app.heading().is_empty(), "the first one still answers");
}

#[test]
fn the_unlock_window_may_call_no_command_of_the_open_journal() {
    let app = App::start();
    app.wait("the page", || !app.heading().is_empty());
    let of_main = granted("main");
    let of_unlock = granted("unlock");
    let foreign: Vec<&String> = of_main
        .iter()
        .filter(|name| !of_unlock.contains(name))
        .collect();
    assert!(
        !foreign.is_empty(),
        "the two windows may call the same commands"
    );
    let foreign: Vec<String> = foreign.into_iter().cloned().collect();
    assert_eq!(answered(&app, &foreign), json!([]), "these were answered");
}

/// Asks the core by name, past the page's own code; lists what the window was not refused.
pub(crate) fn answered(app: &App, commands: &[String]) -> Value {
    app.ask(
        "return Promise.all(arguments[0].map((name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(
            () => name,
            (error) => String(error).includes('not allowed on window') ? null : `${name}: ${error}`)))
            .then((answers) => answers.filter(Boolean))",
        vec![json!(commands)],
    )
}

/// Reads the commands a window is granted.
pub(crate) fn granted(window: &str) -> Vec<String> {
    let path = waymark_tests::root().join(format!("src-tauri/capabilities/{window}.json"));
    let file: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let names = file["permissions"].as_array().unwrap().iter();
    names
        .map(|name| name.as_str().unwrap()["allow-".len()..].replace('-', "_"))
        .collect()
}
