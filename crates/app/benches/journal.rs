//! What a person waits for: unlock, save, search, taking everything out, bringing it in, a copy, and
//! checking it, with 1,000, 10,000 and 50,000 pages. Beside each stands a control in the same run:
//! machines differ, the ratio does not. `cargo xtask bench` prints the ratios.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    dead_code,
    reason = "a bench may stop where something is not as it has to be"
)]

mod common;

use std::fs::{self, File};
use std::io::Write;
use std::thread;
use std::time::Duration;

use common::{
    NOW, PHRASE, TEXTS, app, journal, lock, page, records, sizes, unlock, unlocked, write_export,
};
use divan::Bencher;
use waymark_app::wire::entries::{EntryDraftRequest, EntryListRequest};
use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::SearchRequest;
use waymark_app::wire::shell::{JournalCreateRequest, UnlockRequest};
use waymark_journal::fold::fold;
use waymark_journal::nouns::attached::{Attached, Media};
use waymark_journal::nouns::certificate::Certificate;
use waymark_journal::{Moment, Record, RecordId};
use waymark_vault::{Passphrase, Secret, UnixMillis, Vault};

fn main() {
    common::run();
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

/// The newest pages of the list, as the first page that is shown after an unlock asks for them.
#[divan::bench(args = sizes(), sample_count = 30, sample_size = 1)]
fn list_newest(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    let request = EntryListRequest {
        skip: 0,
        take: 50,
        tucked: false,
    };
    bencher.bench_local(|| serde_json::to_string(&app.entry_list(&request).unwrap()).unwrap());
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
    forgotten();
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

/// Control: the same records, written down as they are and synced.
#[divan::bench(args = sizes(), sample_count = 3, sample_size = 1)]
fn export_control_write(bencher: Bencher<'_, '_>, size: usize) {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("out.json");
    bencher.bench_local(|| {
        write_export(size, &file);
        File::open(&file).unwrap().sync_all().unwrap();
    });
}

/// Waits until the disk has forgotten the files of the bench before: ext4 gives a new file no place of one
/// that was removed in the last five seconds, and looks at each of them first (Linux, `recently_deleted`).
fn forgotten() {
    thread::sleep(Duration::from_secs(6));
}

/// Control: the same pages, each written as a file of its own that only this person can read. Nothing
/// is made of them and nothing is synced.
#[divan::bench(args = sizes(), sample_count = 3, sample_size = 1)]
fn export_control_files(bencher: Bencher<'_, '_>, size: usize) {
    forgotten();
    let out = tempfile::tempdir().unwrap();
    let texts: Vec<String> = records(size)
        .map(|record| record.body.fields()[2].1.text())
        .collect();
    let mut folders = 0..;
    bencher.bench_local(|| {
        let folder = out.path().join(folders.next().unwrap_or(0).to_string());
        fs::create_dir(&folder).unwrap();
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        for (number, text) in texts.iter().enumerate() {
            let mut file = options.open(folder.join(format!("{number}.md"))).unwrap();
            file.write_all(text.as_bytes()).unwrap();
        }
    });
}

/// An export brought into an empty journal, with the snapshot before it.
#[divan::bench(args = sizes(), sample_count = 3, sample_size = 1)]
fn import_json(bencher: Bencher<'_, '_>, size: usize) {
    let made = tempfile::tempdir().unwrap();
    let file = made.path().join("in.json");
    write_export(size, &file);
    bencher
        .with_inputs(|| {
            let folder = tempfile::tempdir().unwrap();
            let app = app(folder.path());
            let passphrase = PHRASE.to_owned();
            app.journal_create(&JournalCreateRequest { passphrase })
                .unwrap();
            (folder, app)
        })
        .bench_local_refs(|(_, app)| app.import_json(Some(&file)).unwrap());
}

/// A copy of everything in the journal's own folder, read back, after a page was written.
#[divan::bench(args = sizes(), sample_count = 5, sample_size = 1)]
fn snapshot(bencher: Bencher<'_, '_>, size: usize) {
    let app = unlocked(&journal(size));
    // Where nothing changed since the last one, there is nothing to copy.
    let change = || {
        let id = app.entry_draft(page(&TEXTS[9])).unwrap().id;
        app.draft_join(&RecordRequest { id }).unwrap()
    };
    bencher
        .with_inputs(change)
        .bench_local_values(|_| app.copy_make(None).unwrap());
    lock(&app);
}

/// Everything read and checked: store, ledger, copies.
#[divan::bench(args = sizes(), sample_count = 5, sample_size = 1)]
fn verify(bencher: Bencher<'_, '_>, size: usize) {
    let app = app(&journal(size));
    let request = UnlockRequest {
        journal: None,
        passphrase: PHRASE.to_owned(),
    };
    bencher.bench_local(|| assert!(app.journal_verify(&request).unwrap().whole));
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
