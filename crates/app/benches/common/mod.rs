//! Journals of 1,000, 10,000 and 50,000 pages of about 2 KiB, made once for each program.
//!
//! The pages are real diaries where the corpus is at hand (`../shared/corpus`), drawn again with a
//! changed word where more are asked for; else they are made from the word list for passphrases.
//! Key derivation is the cheap one of the tests: it is about a third of a millisecond.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::{JournalCreateRequest, UnlockRequest};
use waymark_app::{
    App, Clock, KdfCost, Places, SystemRandom, WIPED_HEAP, WipedHeap, protect_process,
};
use waymark_journal::nouns::entry::Entry;
use waymark_journal::{Moment, Record, RecordId};

/// Pages of the journals; `WAYMARK_BENCH_SIZES=10000` asks for others.
pub(crate) fn sizes() -> Vec<usize> {
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

/// As in the window and on the command line.
#[global_allocator]
static HEAP: WipedHeap = WIPED_HEAP;

/// Runs the benches of a program as a shell runs.
pub(crate) fn run() {
    protect_process();
    divan::main();
    clear();
}

pub(crate) const PHRASE: &str = "five words nobody else says";
/// 2026-11-22 12:00 UTC.
pub(crate) const NOW: i64 = 1_795_348_800_000;
/// Characters of a page that is made up.
const PAGE: usize = 2_048;

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
pub(crate) static JOURNALS: Mutex<BTreeMap<usize, tempfile::TempDir>> = Mutex::new(BTreeMap::new());

/// The texts of ten thousand pages.
pub(crate) static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| corpus().unwrap_or_else(made_up));

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
    (0..10_000).map(made_up_page).collect()
}

/// A page in words of the list for passphrases, another one for each number.
pub(crate) fn made_up_page(number: usize) -> String {
    static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        include_str!("../../../../templates/passphrase-words/en.txt")
            .lines()
            .collect()
    });
    let mut state = number + 7;
    let mut page = String::with_capacity(PAGE + 16);
    while page.len() < PAGE {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        page.push_str(WORDS[(state >> 33) % WORDS.len()]);
        page.push(' ');
    }
    page
}

/// The records of a journal of a size; each drawn again gets a word of its own.
pub(crate) fn records(size: usize) -> impl Iterator<Item = Record> {
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

pub(crate) fn app(folder: &Path) -> App {
    App::new(
        Places::new(folder.to_path_buf()),
        Arc::new(Still),
        Arc::new(SystemRandom),
        KdfCost::for_tests(),
    )
}

/// Writes the records of a size as an export.
pub(crate) fn write_export(size: usize, file: &Path) {
    let mut out = std::io::BufWriter::new(File::create(file).unwrap());
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
}

/// Lets go of what was made: a static is never dropped.
pub(crate) fn clear() {
    JOURNALS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
}

/// Gives the data folder with a journal of a size, which is closed.
pub(crate) fn journal(size: usize) -> PathBuf {
    let mut journals = JOURNALS.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = journals.entry(size).or_insert_with(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("in.json");
        write_export(size, &file);
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

pub(crate) fn unlocked(folder: &Path) -> App {
    let app = app(folder);
    unlock(&app);
    app
}

pub(crate) fn lock(app: &App) {
    app.lock_seal(None).unwrap();
    app.lock_let_go();
    app.finish_closing();
}

pub(crate) fn unlock(app: &App) {
    app.unlock(&UnlockRequest {
        journal: None,
        passphrase: PHRASE.to_owned(),
    })
    .unwrap();
}

/// What is asked to draft a new page.
pub(crate) fn page(text: &str) -> EntryDraftRequest {
    EntryDraftRequest {
        id: None,
        title: String::new(),
        on: String::new(),
        text: text.to_owned(),
    }
}
