//! What a journal takes: memory while it is open, and room on the disk, for 1,000, 10,000 and 50,000
//! pages. Beside each stands what it is held against: 20 MB and 2.2 times the text in memory, and, after
//! the bin was emptied for good, twice the text in the store and half of it in a snapshot.
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
use std::thread;
use std::time::Duration;

use common::{journal, lock, sizes, unlocked};
use waymark_app::wire::entries::EntryListRequest;
use waymark_app::wire::search::SearchRequest;

/// Names the journal to the program whose memory is measured.
const FOLDER: &str = "WAYMARK_BENCH_FOLDER";
/// Kibibytes of memory that do not grow with a journal.
const MEMORY_APART: u64 = 20 << 10;

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        hold_open(Path::new(&folder));
        return;
    }
    println!(
        "\n{:>8} {:>12} {:>12} {:>12} {:>12} {:>12} {:>12}",
        "pages", "text", "memory", "its goal", "store", "ledger", "a snapshot"
    );
    for size in sizes() {
        let folder = journal(size);
        let text = text_of(size);
        let memory = memory_of(&folder);
        let app = unlocked(&folder);
        app.bin_purge().unwrap();
        lock(&app);
        let inside = folder.join("journals");
        let inside = fs::read_dir(inside).unwrap().next().unwrap().unwrap();
        let part = |name: &str| bytes_in(&inside.path().join(name)) / 1024;
        let snapshots = fs::read_dir(inside.path().join("snapshots")).unwrap();
        let largest = snapshots.map(|file| file.unwrap().metadata().unwrap().len());
        println!(
            "{size:>8} {:>12} {:>12} {:>12} {:>12} {:>12} {:>12}",
            kib(text),
            kib(memory),
            kib(MEMORY_APART + text * 22 / 10),
            of(part("store"), text),
            kib(part("ledger")),
            of(largest.max().unwrap_or_default() / 1024, text)
        );
    }
    println!(
        "\nmemory is resident and of this program alone; store and snapshot stand as a part of the text"
    );
    common::clear();
}

/// Opens a journal, lists its newest pages, searches them, and tells the memory of this process in KiB.
fn hold_open(folder: &Path) {
    let before = resident();
    let app = unlocked(folder);
    app.search_ready().unwrap();
    let request = EntryListRequest {
        skip: 0,
        take: 200,
        tucked: false,
    };
    let listed = app.entry_list(&request).unwrap().rows.len();
    let found = app
        .search(&SearchRequest {
            query: "the".to_owned(),
            tucked: false,
        })
        .unwrap();
    assert!(listed > 0 && found.count > 0);
    // What was only needed to open it is wiped and given back aside.
    thread::sleep(Duration::from_secs(1));
    println!("{}", resident() - before);
    lock(&app);
}

fn memory_of(folder: &Path) -> u64 {
    let output = Command::new(std::env::current_exe().unwrap())
        .env(FOLDER, folder)
        .output()
        .unwrap();
    String::from_utf8(output.stdout)
        .unwrap()
        .trim()
        .parse()
        .unwrap()
}

/// KiB of this process that lie in memory and in no file.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("RssAnon:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// KiB of what was written in a journal of a size.
fn text_of(size: usize) -> u64 {
    let texts = common::records(size).map(|record| record.body.fields()[2].1.text().len() as u64);
    texts.sum::<u64>() / 1024
}

fn bytes_in(folder: &Path) -> u64 {
    let Ok(all) = fs::read_dir(folder) else {
        return fs::metadata(folder).map_or(0, |file| file.len());
    };
    all.map(|inside| bytes_in(&inside.unwrap().path())).sum()
}

fn kib(count: u64) -> String {
    format!("{count} KiB")
}

fn of(part: u64, whole: u64) -> String {
    format!("{:.2} x", part as f64 / whole.max(1) as f64)
}
