//! Other journals that are spoilt, stopped or far too many: everything comes in, or nothing does.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::test_runner::{RngAlgorithm, TestRng};
use waymark_app::error::ImportTrouble;
use waymark_app::wire::entries::{EntryListRequest, EntryView};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::JournalCreateRequest;
use waymark_app::{App, AppError, Clock, KdfCost, Places, Random};
use waymark_journal::Moment;
use waymark_journal::limits::Limit;

use crate::attached::sealed_files;
use crate::bringing::fixture;
use crate::desk::{Desk, PHRASE, files_below};

#[path = "../../../import/tests/formats/spoil.rs"]
mod spoil;

/// Spoilt files of each format.
const OF_EACH: usize = 24;

fn rows(app: &App, skip: usize) -> (usize, Vec<waymark_journal::RecordId>) {
    let request = EntryListRequest {
        skip,
        take: 200,
        tucked: false,
    };
    let list = app.entry_list(&request).unwrap();
    (
        list.total,
        list.rows.into_iter().map(|row| row.id).collect(),
    )
}

/// Every page as it is.
fn pages(app: &App) -> Vec<EntryView> {
    let (total, _) = rows(app, 0);
    let ids = (0..total).step_by(200).flat_map(|skip| rows(app, skip).1);
    ids.map(|id| app.entry(&RecordRequest { id }).unwrap())
        .collect()
}

/// Packs files without pressing them, so that their bytes can be found again.
fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    fn sum(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |it, _| {
                (it >> 1) ^ (0xedb8_8320 & (it & 1).wrapping_neg())
            })
        })
    }
    let (mut out, mut heads) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let at = u32::try_from(out.len()).unwrap();
        let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
        let about = [
            &[20, 0, 0, 8, 0, 0, 0, 0, 0, 0],
            &sum(bytes).to_le_bytes()[..],
            &size,
            &size,
        ]
        .concat();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        out.extend(
            [
                b"PK\x03\x04",
                &about[..],
                &length,
                &[0, 0],
                name.as_bytes(),
                bytes,
            ]
            .concat(),
        );
        heads.extend(
            [
                b"PK\x01\x02\x14\x00",
                &about[..],
                &length,
                &[0; 12],
                &at.to_le_bytes(),
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let (size, at) = (
        u32::try_from(heads.len()).unwrap(),
        u32::try_from(out.len()).unwrap(),
    );
    out.extend(heads);
    out.extend(
        [
            b"PK\x05\x06\0\0\0\0",
            &count[..],
            &count,
            &size.to_le_bytes(),
            &at.to_le_bytes(),
            &[0, 0],
        ]
        .concat(),
    );
    out
}

fn zip_of(folder: &Path) -> Vec<u8> {
    let named = |path: PathBuf| {
        let name = path
            .strip_prefix(folder)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        (name, fs::read(&path).unwrap())
    };
    let mut files: Vec<_> = files_below(folder).into_iter().map(named).collect();
    files.sort();
    packed(&files)
}

/// Brings in one export, spoilt in many ways, one after the other.
fn spoil(file: &str, bytes: &[u8], seed: u8) {
    let desk = Desk::open();
    let kept = desk.page(None, "here before");
    let path = desk.beside(file);
    let mut dice = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let (mut came, mut refused) = (0, 0);
    for _ in 0..OF_EACH {
        fs::write(&path, spoil::spoilt(bytes, &mut dice)).unwrap();
        let (before, sealed) = (pages(desk.app()), sealed_files(&desk));
        let looked = desk.app().bring_look(Some(&path));
        assert_eq!(pages(desk.app()), before, "a look changes nothing");
        let done = looked.and_then(|_| desk.app().bring_keep());
        let after = pages(desk.app());
        match done {
            Ok(changed) => {
                let numbers = &changed.value.numbers;
                assert_eq!(after.len(), before.len() + numbers.new, "{file}");
                assert_eq!(sealed_files(&desk), sealed + numbers.pictures, "{file}");
                assert!(before.iter().all(|page| after.contains(page)), "{file}");
                came += 1;
            }
            Err(error) => {
                // A picture that breaks off while it is sealed is a file that cannot be read.
                let is_named = matches!(error, AppError::Import { .. } | AppError::File);
                assert!(is_named, "{file}: {error:?}");
                assert_eq!(after, before, "{file}: {error:?}");
                assert_eq!(sealed_files(&desk), sealed, "{file}: {error:?}");
                refused += 1;
            }
        }
    }
    assert!(came + refused == OF_EACH && (came > 0 || refused == OF_EACH));
    // What is on disk is what was shown.
    let shown = pages(desk.app());
    desk.lock();
    desk.unlock().unwrap();
    assert_eq!(pages(desk.app()), shown, "{file}");
    assert_eq!(desk.text_of(kept), "here before");
}

macro_rules! spoilt_exports_come_in_whole_or_not {
    ($($name:ident: $seed:literal $file:literal $path:literal)*) => {$(
        #[test]
        fn $name() {
            let path = fixture($path);
            let bytes = if path.is_dir() { zip_of(&path) } else { fs::read(&path).unwrap() };
            spoil($file, &bytes, $seed);
        }
    )*};
}

spoilt_exports_come_in_whole_or_not! {
    a_spoilt_day_one_comes_in_whole_or_not: 1 "a.zip" "day-one/export"
    a_spoilt_day_one_file_comes_in_whole_or_not: 2 "a.json" "day-one/export/Journal.json"
    a_spoilt_jrnl_json_comes_in_whole_or_not: 3 "a.json" "jrnl/journal.json"
    a_spoilt_jrnl_text_comes_in_whole_or_not: 4 "a.txt" "jrnl/journal.txt"
    a_spoilt_jrnl_markdown_comes_in_whole_or_not: 5 "a.md" "jrnl-default/journal.md"
    a_spoilt_jrnl_yaml_comes_in_whole_or_not: 6 "a.zip" "jrnl/yaml-folder"
    a_spoilt_joplin_archive_comes_in_whole_or_not: 7 "a.jex" "joplin/notes.jex"
    a_spoilt_joplin_folder_comes_in_whole_or_not: 8 "a.zip" "joplin/raw"
    a_spoilt_joplin_markdown_comes_in_whole_or_not: 9 "a.zip" "joplin/markdown"
    a_spoilt_vault_comes_in_whole_or_not: 10 "a.zip" "obsidian/vault"
    a_spoilt_mini_diarium_comes_in_whole_or_not: 11 "a.json" "mini-diarium/journal.json"
    a_spoilt_mini_diary_comes_in_whole_or_not: 12 "a.json" "mini-diary/diary.json"
    a_spoilt_folder_of_texts_comes_in_whole_or_not: 13 "a.zip" "text/folder"
    spoilt_pages_of_ours_come_in_whole_or_not: 14 "a.zip" "own-pages/pages"
}

#[test]
fn a_picture_that_breaks_off_while_it_is_sealed_leaves_nothing_behind() {
    let desk = Desk::open();
    desk.page(None, "here before");
    let mut zip = zip_of(&fixture("day-one/export"));
    let last = fs::read(fixture(
        "day-one/export/pdfs/3e9762f1927a8831579936d80ddf5cb2.pdf",
    ))
    .unwrap();
    let at = zip.windows(last.len()).position(|it| it == last).unwrap();
    zip[at + last.len() / 2] ^= 1;
    let path = desk.beside("a.zip");
    fs::write(&path, zip).unwrap();
    let before = pages(desk.app());
    assert!(desk.app().bring_look(Some(&path)).unwrap().numbers.pictures > 1);
    assert!(desk.app().bring_keep().is_err());
    assert_eq!(pages(desk.app()), before);
    assert_eq!(sealed_files(&desk), 0);
}

/// After how many numbers it is, who is told that somebody is there, and who lets them go on.
type Gate = (usize, SyncSender<()>, Receiver<()>);

/// Numbers that stop at a gate on their way: who asks waits there until somebody lets it go on.
struct Gated {
    next: AtomicUsize,
    gate: Mutex<Option<Gate>>,
}

impl Random for Gated {
    fn fill(&self, bytes: &mut [u8]) {
        let number = self.next.fetch_add(1, Ordering::SeqCst) as u64;
        for (to, from) in bytes.iter_mut().zip(
            number
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .to_le_bytes()
                .into_iter()
                .cycle(),
        ) {
            *to = from;
        }
        let mut gate = self.gate.lock().unwrap();
        let is_there = gate.as_mut().is_some_and(|(left, ..)| {
            *left -= 1;
            *left == 0
        });
        if let Some((_, arrived, go_on)) = gate.take_if(|_| is_there) {
            arrived.send(()).unwrap();
            go_on.recv_timeout(Duration::from_secs(10)).unwrap();
        }
    }
}

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: 1_795_348_800_000,
            offset_minutes: 60,
        }
    }
}

#[test]
fn a_stop_while_pictures_are_sealed_leaves_the_journal_and_its_files_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let random = Arc::new(Gated {
        next: AtomicUsize::new(1),
        gate: Mutex::new(None),
    });
    let app = App::new(
        Places::new(folder.path().join("data")),
        Arc::new(Noon),
        Arc::clone(&random) as Arc<dyn Random>,
        KdfCost::for_tests(),
    );
    app.journal_create(&JournalCreateRequest {
        passphrase: PHRASE.to_owned(),
    })
    .unwrap();
    let first = app
        .bring_look(Some(&fixture("jrnl/journal.json")))
        .unwrap()
        .numbers
        .new;
    app.bring_keep().unwrap();
    let attachments = || {
        let mut files = files_below(folder.path());
        files.retain(|path| path.parent().is_some_and(|to| to.ends_with("attachments")));
        files.len()
    };
    let before = pages(&app);
    assert_eq!((before.len(), attachments()), (first, 0));
    let coming = app
        .bring_look(Some(&fixture("day-one/export")))
        .unwrap()
        .numbers;
    assert!(coming.pictures > 1 && coming.new > 2);

    // The second picture waits to be named: one is sealed by then.
    let (arrived, waits) = sync_channel(1);
    let (let_go, go_on) = sync_channel(1);
    *random.gate.lock().unwrap() = Some((2, arrived, go_on));
    let done = std::thread::scope(|scope| {
        let working = scope.spawn(|| app.bring_keep());
        waits.recv_timeout(Duration::from_secs(10)).unwrap();
        assert_eq!(attachments(), 1);
        app.progress_stop();
        let_go.send(()).unwrap();
        working.join().unwrap()
    });
    assert_eq!(done.unwrap_err(), AppError::Stopped);
    assert_eq!(pages(&app), before);
    assert_eq!(attachments(), 0);
    // What waited still waits: a second thought brings it in.
    assert_eq!(app.bring_keep().unwrap().value.numbers.new, coming.new);
    assert_eq!(pages(&app).len(), before.len() + coming.new);
    assert!(attachments() > 0);
}

#[test]
fn a_hundred_thousand_pages_are_kept_and_more_than_a_journal_holds_are_refused() {
    let desk = Desk::open();
    let written = |from: usize, count: usize| {
        let path = desk.beside("many.json");
        let mut file = std::io::BufWriter::new(fs::File::create(&path).unwrap());
        write!(file, "{{\"metadata\":{{\"version\":\"1.0\"}},\"entries\":[").unwrap();
        for number in from..from + count {
            let comma = if number > from { "," } else { "" };
            write!(
                file,
                "{comma}{{\"uuid\":\"{number}\",\"creationDate\":\"2025-01-01T10:00:00Z\",\"text\":\"Page {number}\"}}"
            )
            .unwrap();
        }
        write!(file, "]}}").unwrap();
        path
    };
    desk.app().bring_look(Some(&written(0, 100_000))).unwrap();
    assert_eq!(desk.app().bring_keep().unwrap().value.numbers.new, 100_000);
    assert_eq!(rows(desk.app(), 0).0, 100_000);
    // With these it would be full, and nothing of them comes.
    let more = desk.app().bring_look(Some(&written(100_000, 100_000)));
    assert_eq!(more.unwrap_err(), AppError::over(Limit::Records));
    let gone = AppError::Import {
        why: ImportTrouble::Gone,
    };
    assert_eq!(desk.app().bring_keep().unwrap_err(), gone);
    desk.lock();
    desk.unlock().unwrap();
    assert_eq!(rows(desk.app(), 0).0, 100_000);
}
