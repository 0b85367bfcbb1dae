//! What one save asks of the disk: calls that wait for it, and bytes that are written, counted by
//! `strace` while this program saves pages of a journal of 1,000, 10,000 and 50,000.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    dead_code,
    reason = "a bench speaks on the terminal and may stop where something is not as it has to be"
)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{TEXTS, journal, page, sizes, unlocked};
use waymark_app::wire::entries::EntryDraftRequest;

/// Saves that are counted; the first one, which opens what it needs, is not among them.
const SAVES: usize = 20;
/// Names the journal to the program that is traced.
const FOLDER: &str = "WAYMARK_BENCH_FOLDER";
/// A call that names this begins and ends the counting.
const MARK: &str = "/waymark-counts-from-here";

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        save(Path::new(&folder));
        return;
    }
    if Command::new("strace").arg("-V").output().is_err() {
        println!("SKIPPED: no strace here, nothing was counted");
        return;
    }
    println!(
        "\na page of {} bytes, saved {SAVES} times: a save",
        TEXTS[7].len()
    );
    println!(
        "{:>8} {:>12} {:>14} {:>12} {:>14}",
        "pages", "waits for", "and writes", "later syncs", "later bytes"
    );
    for size in sizes() {
        let [ledger, store] = count(&journal(size));
        let each = |sum: u64| f64::from(u32::try_from(sum).unwrap()) / SAVES as f64;
        println!(
            "{size:>8} {:>12.2} {:>14.0} {:>12.2} {:>14.0}",
            each(ledger.syncs),
            each(ledger.bytes),
            each(store.syncs),
            each(store.bytes)
        );
    }
    common::clear();
}

/// Saves one page again and again, each time with other words.
fn save(folder: &Path) {
    let app = unlocked(folder);
    let id = app.entry_draft(page("first")).unwrap().id;
    let mark = || fs::exists(MARK).unwrap();
    mark();
    for number in 0..SAVES {
        let text = format!("{number} {}", TEXTS[7]);
        let request = EntryDraftRequest {
            id: Some(id),
            ..page(&text)
        };
        app.entry_draft(request).unwrap();
    }
    mark();
    common::lock(&app);
}

/// What was asked of one part of the disk.
#[derive(Default)]
struct Asked {
    syncs: u64,
    bytes: u64,
}

/// Gives what was asked between the two marks: of the ledger, which a save waits for, and of the store,
/// which follows by itself.
fn count(folder: &Path) -> [Asked; 2] {
    let out = tempfile::tempdir().unwrap();
    let trace = out.path().join("trace");
    let done = Command::new("strace")
        .args(["-f", "-qq", "-y", "-s", "0", "-e"])
        .arg("trace=fsync,fdatasync,sync_file_range,write,pwrite64,stat,statx,newfstatat,access,faccessat2")
        .arg("-o")
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder)
        .status()
        .unwrap();
    assert!(done.success());
    let trace = fs::read_to_string(trace).unwrap();
    let mut parts = trace.split(MARK);
    let between = parts.nth(1).unwrap();
    assert!(parts.next().is_some(), "the second mark is missing");
    let mut asked = [Asked::default(), Asked::default()];
    for line in between.lines() {
        let Some((call, of)) = line.split_once('(') else {
            continue;
        };
        let path = of
            .split_once('<')
            .and_then(|(_, path)| path.split_once('>'));
        let Some((path, arguments)) = path.filter(|(path, _)| path.starts_with('/')) else {
            continue;
        };
        let part = &mut asked[usize::from(path.contains("/store"))];
        if call.contains("sync") {
            part.syncs += 1;
        } else if call.contains("write") {
            part.bytes += length(call, arguments);
        }
    }
    asked
}

/// Gives how many bytes a call hands over; one that is cut in two says it in its first half.
fn length(call: &str, arguments: &str) -> u64 {
    let arguments = arguments.split([')', '<']).next().unwrap_or_default();
    let from_behind = usize::from(call.contains("pwrite"));
    let number = arguments.rsplit(", ").nth(from_behind);
    number.and_then(|it| it.trim().parse().ok()).unwrap_or(0)
}
