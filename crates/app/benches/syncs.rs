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
    println!("\na page of {} bytes, saved {SAVES} times", TEXTS[7].len());
    println!(
        "{:>8} {:>16} {:>16}",
        "pages", "syncs per save", "bytes per save"
    );
    for size in sizes() {
        let (syncs, bytes) = count(&journal(size));
        let each = |sum: u64| f64::from(u32::try_from(sum).unwrap()) / SAVES as f64;
        println!("{size:>8} {:>16.2} {:>16.0}", each(syncs), each(bytes));
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

/// Gives the syncs and the bytes written between the two marks.
fn count(folder: &Path) -> (u64, u64) {
    let out = tempfile::tempdir().unwrap();
    let trace = out.path().join("trace");
    let done = Command::new("strace")
        .args(["-f", "-qq", "-e"])
        .arg("trace=fsync,fdatasync,sync_file_range,write,pwrite64,writev,pwritev,pwritev2,stat,statx,newfstatat,access,faccessat2")
        .args(["-s", "64", "-o"])
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
    let (mut syncs, mut bytes) = (0, 0);
    for line in between.lines() {
        if line.contains("sync(") || line.contains("sync_file_range(") {
            syncs += 1;
        } else if line.contains("write") {
            bytes += written(line);
        }
    }
    (syncs, bytes)
}

/// Gives what a call of writing answered; one that is still under way says it in a later line.
fn written(line: &str) -> u64 {
    let answer = line.rsplit_once("= ").map_or("", |(_, answer)| answer);
    answer.trim().parse().unwrap_or(0)
}
