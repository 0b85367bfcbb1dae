//! What a person waits for: unlock, save and search, with 1,000, 10,000 and 50,000 pages of about
//! 2 KiB. Beside each stands a control in the same run: machines differ, the ratio does not.
//!
//! The pages are real diaries where the corpus is at hand (`../shared/corpus`), drawn again with a
//! changed word where more are asked for; else they are made from the word list for passphrases.
//! Key derivation is the cheap one of the tests: it is about a third of a millisecond.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a bench may stop where something is not as it has to be"
)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use divan::Bencher;
use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::SearchRequest;
use waymark_app::wire::shell::{JournalCreateRequest, UnlockRequest};
use waymark_app::{App, Clock, KdfCost, Places, SystemRandom};
use waymark_journal::fold::fold;
use waymark_journal::nouns::attached::{Attached, Media};
use waymark_journal::nouns::certificate::Certificate;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::{Moment, Record, RecordId};
use waymark_vault::{Passphrase, Secret, UnixMillis, Vault};

/// Pages of the journals; `WAYMARK_BENCH_SIZES=10000` asks for others.
fn sizes() -> Vec<usize> {
    std::env::var("WAYMARK_BENCH_SIZES").map_or_else(
        |_| vec![1_000, 10_000, 50_000],
        |sizes| {
            sizes
                .split(',')
                .filter_map(|size| size.parse().ok())
                .collect()
        },
    )
}

const PHRASE: &str = "five words nobody else says";
/// 2026-11-22 12:00 UTC.
const NOW: i64 = 1_795_348_800_000;
/// Characters of a page that is made up.
const PAGE: usize = 2_048;

fn main() {
    divan::main();
    JOURNALS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
}

struct Still;
impl Clock for Still {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: NOW,
            offset_minutes: 60,
        }
    }
}

/// Journals that are made once for all benches, by size.
static JOURNALS: Mutex<BTreeMap<usize, tempfile::TempDir>> = Mutex::new(BTreeMap::new());

/// The texts of ten thousand pages.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| corpus().unwrap_or_else(made_up));

fn corpus() -> Option<Vec<String>> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/entries-10k.jsonl.xz");
    let plain = Command::new("xz")
        .arg("-dc")
        .arg(path)
        .output()
        .ok()?
        .stdout;
    let texts: Vec<String> = plain
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<serde_json::Value>(line).ok())
        .filter_map(|page| page["text"].as_str().map(str::to_owned))
        .collect();
    (!texts.is_empty()).then_some(texts)
}

fn made_up() -> Vec<String> {
    let words: Vec<&str> = include_str!("../../../templates/passphrase-words/en.txt")
        .lines()
        .collect();
    let mut state: usize = 7;
    (0..10_000)
        .map(|_| {
            let mut page = String::with_capacity(PAGE + 16);
            while page.len() < PAGE {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                page.push_str(words[(state >> 33) % words.len()]);
                page.push(' ');
            }
            page
        })
        .collect()
}

/// The records of a journal of a size; each drawn again gets a word of its own.
fn records(size: usize) -> impl Iterator<Item = Record> {
    (0..size).map(|number| {
        let text = &TEXTS[number % TEXTS.len()];
        let mut id = [0; 16];
        id[..8].copy_from_slice(
            &(number as u64)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .to_be_bytes(),
        );
        id[8] = 1;
        let entry = Entry {
            text: format!("drawn{number} {text}").as_str().into(),
            ..Entry::default()
        };
        let at = Moment {
            utc_ms: NOW - number as i64 * 600_000,
            offset_minutes: 60,
        };
        Record::new(RecordId(id), entry, at, "en")
    })
}

fn app(folder: &Path) -> App {
    App::new(
        Places::new(folder.to_path_buf()),
        Arc::new(Still),
        Arc::new(SystemRandom),
        KdfCost::for_tests(),
    )
}

/// Gives the data folder with a journal of a size, which is closed.
fn journal(size: usize) -> PathBuf {
    let mut journals = JOURNALS.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = journals.entry(size).or_insert_with(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("in.json");
        let mut out = std::io::BufWriter::new(File::create(&file).unwrap());
        write!(
            out,
            "{{\"format\":\"waymark-journal\",\"version\":1,\"records\":["
        )
        .unwrap();
        for (number, record) in records(size).enumerate() {
            if number > 0 {
                out.write_all(b",").unwrap();
            }
            serde_json::to_writer(&mut out, &record).unwrap();
        }
        write!(out, "]}}").unwrap();
        out.into_inner().unwrap();
        let app = app(folder.path());
        let passphrase = PHRASE.to_owned();
        app.journal_create(&JournalCreateRequest { passphrase })
            .unwrap();
        app.import_json(Some(&file)).unwrap();
        lock(&app);
        // A journal grows a page an evening: what came in at once has long left the ledger.
        for evening in 0..3 {
            unlock(&app);
            let id = app.entry_draft(page(&TEXTS[evening])).unwrap().id;
            app.draft_join(&RecordRequest { id }).unwrap();
            lock(&app);
        }
        fs::remove_file(file).unwrap();
        folder
    });
    folder.path().to_path_buf()
}

fn unlocked(folder: &Path) -> App {
    let app = app(folder);
    unlock(&app);
    app
}

fn lock(app: &App) {
    app.lock_seal(None).unwrap();
    app.lock_let_go();
    app.finish_closing();
}

fn unlock(app: &App) {
    app.unlock(&UnlockRequest {
        journal: None,
        passphrase: PHRASE.to_owned(),
    })
    .unwrap();
}

/// From the passphrase to the open journal. The text to be searched is made ready after it: the first
/// search of a bench pays for that, and so may its slowest sample.
#[divan::bench(args = sizes(), sample_count = 10, sample_size = 1)]
fn unlock_all(bencher: Bencher<'_, '_>, size: usize) {
    let folder = journal(size);
    bencher
        .with_inputs(|| app(&folder))
        .bench_local_refs(|app| unlock(app));
}

/// The vault's part of it: read, decrypt, verify every record.
#[divan::bench(args = sizes(), sample_count = 10, sample_size = 1)]
fn unlock_vault_part(bencher: Bencher<'_, '_>, size: usize) {
    let folder = journal(size);
    let inside = fs::read_dir(folder.join("journals"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let phrase = Passphrase::new(PHRASE).unwrap();
    bencher.bench_local(|| {
        Vault::unlock(&inside, Secret::Passphrase(&phrase), None, UnixMillis(NOW)).unwrap()
    });
}

/// Control: parse the same records, on one core.
#[divan::bench(args = sizes(), sample_count = 10, sample_size = 1)]
fn unlock_control_parse(bencher: Bencher<'_, '_>, size: usize) {
    let plain: Vec<Vec<u8>> = records(size)
        .map(|record| serde_json::to_vec(&record).unwrap())
        .collect();
    bencher.bench_local(|| {
        plain
            .iter()
            .map(|bytes| serde_json::from_slice(bytes).unwrap())
            .collect::<Vec<Record>>()
    });
}

/// How far taking everything out may go above idle, in KiB.
const EXPORT_ROOM: u64 = 64 << 10;

/// Everything as one JSON file; its highest point of memory above idle is told, and held.
#[divan::bench(args = sizes(), sample_count = 3, sample_size = 1)]
fn export_json(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("out.json");
    let mut most = 0;
    bencher.bench_local(|| most = risen(|| drop(app.export_json(&file).unwrap())).max(most));
    told("export_json", size, most);
}

/// Everything as a folder of Markdown pages, measured likewise.
#[divan::bench(args = sizes(), sample_count = 3, sample_size = 1)]
fn export_markdown(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    let out = tempfile::tempdir().unwrap();
    let mut most = 0;
    let mut folders = 0..;
    bencher.bench_local(|| {
        let folder = out.path().join(folders.next().unwrap_or(0).to_string());
        most = risen(|| drop(app.export_markdown(&folder).unwrap())).max(most);
    });
    told("export_markdown", size, most);
}

/// Tells the highest point of a size, and ends the bench if it is too high.
fn told(what: &str, size: usize, most: u64) {
    eprintln!("{what} of {size}: {most} KiB above idle");
    assert!(most <= EXPORT_ROOM, "{what} of {size}: {most} KiB");
}

/// Gives how far the process rose above where it was, in KiB; 0 where the system does not say.
fn risen(work: impl FnOnce()) -> u64 {
    // Begins to measure the highest point anew (proc(5), clear_refs).
    let _not_here = fs::write("/proc/self/clear_refs", "5");
    let before = status("VmRSS:");
    work();
    status("VmHWM:").saturating_sub(before)
}

fn status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

/// What is done aside once the window opens: everything written, folded to be searched.
#[divan::bench(args = sizes(), sample_count = 10, sample_size = 1)]
fn search_ready(bencher: Bencher<'_, '_>, size: usize) {
    let folder = journal(size);
    bencher
        .with_inputs(|| {
            let app = app(&folder);
            unlock(&app);
            app
        })
        .bench_local_refs(|app| app.search_ready());
}

/// Control: fold the same texts, on one core.
#[divan::bench(args = sizes(), sample_count = 10, sample_size = 1)]
fn search_control_fold(bencher: Bencher<'_, '_>, size: usize) {
    let texts: Vec<String> = records(size)
        .flat_map(|record| {
            record
                .body
                .fields()
                .iter()
                .map(|(_, value)| value.text())
                .collect::<Vec<_>>()
        })
        .collect();
    bencher.bench_local(|| texts.iter().map(|text| fold(text)).collect::<Vec<_>>());
}

fn page(text: &str) -> EntryDraftRequest {
    EntryDraftRequest {
        id: None,
        title: String::new(),
        on: String::new(),
        text: text.to_owned(),
    }
}

/// Typing on a page until it may say "Saved".
#[divan::bench(args = sizes(), sample_count = 50, sample_size = 1)]
fn save_draft(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    let id = app.entry_draft(page("first")).unwrap().id;
    bencher.bench_local(|| {
        let request = EntryDraftRequest {
            id: Some(id),
            ..page(&TEXTS[7])
        };
        app.entry_draft(request).unwrap()
    });
    app.entry_draft(EntryDraftRequest {
        id: Some(id),
        ..page("")
    })
    .unwrap();
    app.lock_seal(None).unwrap();
}

/// Leaving a page: the draft becomes a record, in lists and search.
#[divan::bench(args = sizes(), sample_count = 20, sample_size = 1)]
fn save_page(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    bencher
        .with_inputs(|| app.entry_draft(page(&TEXTS[8])).unwrap().id)
        .bench_local_values(|id| app.draft_join(&RecordRequest { id }).unwrap());
}

/// Control: the same number of bytes, appended to a file and synced.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn save_control_one_sync(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let mut file = File::create(folder.path().join("log")).unwrap();
    bencher.bench_local(|| {
        file.write_all(TEXTS[7].as_bytes()).unwrap();
        file.sync_data().unwrap();
    });
}

/// A word that no page holds.
const NOWHERE: &str = "qzxqzx";

/// A word typed until its hits are there: counted, the newest fifty with their snippets.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn search_every_page(bencher: Bencher<'_, '_>, size: usize) {
    search(bencher, size, "the");
}

/// Two words in one page.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn search_two_words(bencher: Bencher<'_, '_>, size: usize) {
    search(bencher, size, "heart winter");
}

/// A word that one page holds.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn search_one_page(bencher: Bencher<'_, '_>, size: usize) {
    search(bencher, size, "drawn517");
}

/// A word that no page holds.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn search_nothing(bencher: Bencher<'_, '_>, size: usize) {
    search(bencher, size, NOWHERE);
}

fn search(bencher: Bencher<'_, '_>, size: usize, query: &str) {
    let app = unlocked(&journal(size));
    let request = SearchRequest {
        query: query.to_owned(),
        tucked: false,
    };
    bencher.bench_local(|| app.search(&request).unwrap());
}

/// Control: memmem once over the same folded bytes, for a word that is not there.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn search_control_memmem(bencher: Bencher<'_, '_>, size: usize) {
    let all: String = records(size)
        .map(|record| fold(&record.body.fields()[2].1.text()))
        .collect();
    let finder = memchr::memmem::Finder::new(NOWHERE);
    bencher.bench_local(|| finder.find(all.as_bytes()));
}

/// The page of courses with as many certificates, each with a file; none is drawn before it is seen.
#[divan::bench(args = [20, 200], sample_count = 30, sample_size = 1)]
fn page_of_papers(bencher: Bencher<'_, '_>, count: u8) {
    let folder = tempfile::tempdir().unwrap();
    let at = Moment {
        utc_ms: NOW,
        offset_minutes: 60,
    };
    let paper = |number: u8| {
        let file = Attached {
            id: RecordId([number; 16]),
            media: Media::Pdf,
            bytes: 1_000_000,
            sha256: "0".repeat(64),
            pages: 2,
        };
        let certificate = Certificate {
            name: format!("Certificate {number}").as_str().into(),
            file: Some(file),
            ..Certificate::default()
        };
        Record::new(RecordId([number; 16]), certificate, at, "en")
    };
    let records: Vec<Record> = (1..=count).map(paper).collect();
    let file = serde_json::json!({"format": "waymark-journal", "version": 1, "records": records});
    let path = folder.path().join("in.json");
    fs::write(&path, file.to_string()).unwrap();
    let app = app(folder.path());
    let passphrase = PHRASE.to_owned();
    app.journal_create(&JournalCreateRequest { passphrase })
        .unwrap();
    app.import_json(Some(&path)).unwrap();
    let request = KeptRequest {
        page: KeptPage::Courses,
        tucked: false,
    };
    bencher.bench_local(|| serde_json::to_string(&app.kept_page(&request).unwrap()).unwrap());
}
