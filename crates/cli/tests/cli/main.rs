//! The binary from end to end, with the cheap key derivation of the feature `e2e`.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    reason = "tests may stop where something is not as it has to be"
)]

mod answers;
mod journal;
mod private;
mod problems;
mod sharing;
mod stopping;
mod terminal;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_waymark-cli");
const PHRASE: &str = "five words nobody else says";

/// Says that a test shows nothing here, because something is not to be had. Where everything must run
/// (`WAYMARK_MUST_RUN=1`) that is a failure.
fn skipped(why: &str) {
    let must_run = std::env::var_os("WAYMARK_MUST_RUN").is_some_and(|value| value == "1");
    assert!(!must_run, "everything must run here: {why}");
    eprintln!("SKIPPED: {why}");
}

/// Begins the binary; its standard input is left open.
fn begin(data: &Path, arguments: &[&str]) -> Child {
    Command::new(PROGRAM)
        .arg("--data")
        .arg(data)
        .args(["--passphrase-fd", "0"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the binary; the passphrase is the first line of the standard input, the rest follows it.
fn run_with(data: &Path, passphrase: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = begin(data, arguments);
    let typed = format!("{passphrase}\n{input}");
    // A program that ended before it read anything is what some tests are about.
    let _read = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

fn run(data: &Path, arguments: &[&str], input: &str) -> Output {
    run_with(data, PHRASE, arguments, input)
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// Gives the folder of the one journal in a folder of data.
fn journal_in(data: &Path) -> PathBuf {
    let mut journals = std::fs::read_dir(data.join("journals")).unwrap();
    journals.next().unwrap().unwrap().path()
}

/// Sends a signal, as `kill` does.
fn signal(name: &str, child: &Child) {
    let sent = Command::new("kill")
        .args([&format!("-{name}"), &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

/// Asks again and again until it is so.
fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(60), "never: {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Waits until a program has a journal open. Asking with a second one could come before it.
#[cfg(target_os = "linux")]
fn wait_until_open(child: &Child) {
    let holder = format!(" {} ", child.id());
    wait_until("it has the journal open", || {
        std::fs::read_to_string("/proc/locks")
            .unwrap()
            .contains(&holder)
    });
}

/// Gives the line of a record as it stands in an export.
fn record(id: &str, kind: &str, fields: &str) -> String {
    let at = r#"{"utc_ms":0,"offset_minutes":0}"#;
    format!(
        r#"{{"meta":{{"id":"{id}","created":{at},"changed":{at},"revision_began":{at},"revision":1,"language":"en","sharing":"offered"}},"body":{{"kind":"{kind}","fields":{fields}}}}}"#
    )
}

/// Gives a whole journal as it is exported.
fn exported(records: &[String]) -> String {
    format!(
        r#"{{"format":"waymark-journal","version":1,"exported":{{"utc_ms":0,"offset_minutes":0}},"records":[{}],"revisions":[]}}"#,
        records.join(",")
    )
}
