//! The release binary as a person gets it: no driver, real key strokes, the tree a screen reader sees.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test ends where it cannot go on"
)]

use waymark_tests::ReleaseApp;

#[test]
fn the_release_binary_does_not_know_the_words_of_the_test_feature() {
    let binary = std::fs::read(ReleaseApp::binary()).unwrap();
    let holds = |word: &str| {
        binary
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    };
    assert!(holds("org.waymark.journal"), "this is not the app");
    assert!(!holds("WAYMARK_E2E_PICK"));
}

#[test]
fn the_release_binary_opens_a_neutral_window_and_no_socket_to_the_world() {
    let app = ReleaseApp::start();
    app.wait_for("heading");
    assert_eq!(app.title(), "Waymark");
    let families = app.socket_families();
    assert!(!families.is_empty(), "strace saw nothing");
    for family in families {
        assert!(
            matches!(family.as_str(), "AF_UNIX" | "AF_NETLINK"),
            "{family} was opened"
        );
    }
}
