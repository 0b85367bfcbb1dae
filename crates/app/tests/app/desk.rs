//! A desk to test at: a folder, a clock, and the app over it, which can be killed and begun again.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::{JournalCreateRequest, UnlockRequest};
use waymark_app::{App, AppError, Clock, KdfCost, Places, Random};
use waymark_journal::{Moment, RecordId};

pub const PHRASE: &str = "five words nobody else says";
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;

/// A clock that stands still until it is put forward.
pub struct Still(Mutex<i64>);

impl Clock for Still {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: *self.0.lock().unwrap(),
            offset_minutes: 60,
        }
    }
}

/// Numbers that look random and are the same each time (SplitMix64; Steele et al. 2014).
pub struct Seeded(AtomicU64);

impl Random for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut z = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A seed of its own for each desk: the sample journal's folder is named by it.
fn own_seed() -> u64 {
    static DESKS: AtomicU64 = AtomicU64::new(1);
    u64::from(std::process::id()) << 20 | DESKS.fetch_add(1, Ordering::Relaxed)
}

pub struct Desk {
    app: Option<App>,
    clock: Arc<Still>,
    random: Arc<Seeded>,
    folder: tempfile::TempDir,
}

impl Desk {
    /// A desk with nothing on it.
    pub fn bare() -> Self {
        let mut desk = Self {
            app: None,
            // 2026-11-22 12:00 UTC.
            clock: Arc::new(Still(Mutex::new(1_795_348_800_000))),
            random: Arc::new(Seeded(AtomicU64::new(own_seed()))),
            folder: tempfile::tempdir().unwrap(),
        };
        desk.begin();
        desk
    }

    /// A desk with an open journal.
    pub fn open() -> Self {
        let desk = Self::bare();
        desk.app()
            .journal_create(&JournalCreateRequest {
                passphrase: PHRASE.to_owned(),
            })
            .unwrap();
        desk
    }

    /// A desk with an open shelf.
    pub fn with_shelf() -> Self {
        let desk = Self::bare();
        desk.shelf_made();
        desk
    }

    /// Makes a shelf and opens it.
    pub fn shelf_made(&self) {
        self.app()
            .shelf_create(&JournalCreateRequest {
                passphrase: PHRASE.to_owned(),
            })
            .unwrap();
    }

    fn begin(&mut self) {
        self.app = Some(App::new(
            Places::new(self.data()),
            Arc::clone(&self.clock) as Arc<dyn Clock>,
            Arc::clone(&self.random) as Arc<dyn Random>,
            KdfCost::for_tests(),
        ));
    }

    #[allow(dead_code, reason = "only a program that serves its own processes can")]
    /// Draws attached files in processes made from this program, as the app does.
    pub fn draws_aside(&mut self) {
        let program = std::env::current_exe().unwrap();
        let app = self.app.take().unwrap();
        self.app = Some(app.drawing_aside(program));
    }

    pub fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    /// The folder of the app's data.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A path beside the data, for files that are chosen.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn pass(&self, milliseconds: i64) {
        *self.clock.0.lock().unwrap() += milliseconds;
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Ends the program without a word, as a power cut does, and begins it again. A thread cannot
    /// be killed, so a journal that was already closing finishes first: no file moves afterwards.
    pub fn kill(&mut self) {
        if let Some(app) = self.app.take() {
            app.finish_closing();
        }
        self.begin();
    }

    pub fn unlock(&self) -> Result<(), AppError> {
        self.unlock_with(PHRASE)
    }

    pub fn unlock_with(&self, passphrase: &str) -> Result<(), AppError> {
        self.app().unlock(&UnlockRequest {
            journal: None,
            passphrase: passphrase.to_owned(),
        })
    }

    pub fn lock(&self) {
        self.app().lock_seal(None).unwrap();
        self.app().lock_let_go();
    }

    /// Types on a page; it is on disk when this returns.
    pub fn draft(&self, id: Option<RecordId>, title: &str, text: &str) -> RecordId {
        let request = EntryDraftRequest {
            id,
            title: title.to_owned(),
            on: String::new(),
            text: text.to_owned(),
        };
        self.app().entry_draft(request).unwrap().id
    }

    /// Writes a page and leaves it.
    pub fn page(&self, id: Option<RecordId>, text: &str) -> RecordId {
        let id = self.draft(id, "", text);
        self.app().draft_join(&RecordRequest { id }).unwrap();
        id
    }

    pub fn text_of(&self, id: RecordId) -> String {
        self.app().entry(&RecordRequest { id }).unwrap().text
    }
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        if entry.path().is_dir() {
            found.extend(files_below(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}
