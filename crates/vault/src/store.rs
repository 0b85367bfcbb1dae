//! The live store: sled 0.34.7 behind its own thread. Owns the sled handle and nothing else may
//! touch it. sled is treated as something that may fail in any way: every call is inside
//! `catch_unwind`, values stay at most 32 KiB, files and folders are synced by us, and after the
//! first trouble the handle is forgotten and never used again; the ledger holds everything.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use crate::files;
use crate::record::Slot;

/// Largest value given to sled.
const PIECE_BYTES: usize = 32 << 10;
/// Key of a piece: slot and big-endian piece number.
const PIECE_KEY_LENGTH: usize = 18;
const META_KEY: &[u8] = b"meta";
/// How long one store job may take before the store counts as stuck.
pub(crate) const WATCHDOG: Duration = Duration::from_secs(10);
/// How long opening may take; sled reads its whole log when its own snapshot is missing.
const OPEN_LIMIT: Duration = Duration::from_secs(60);
/// Space that has to stay free beyond a batch; below it sled is not touched any more.
const SPACE_MARGIN: u64 = 4 << 20;
/// How often, and how long apart, an end of sled's own lock is waited for: 0.4 s at most, because a handle
/// that had to be forgotten in this program never lets go.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(20);
/// Records are handed over in heaps of about this many bytes.
const HEAP_BYTES: usize = 256 << 10;

/// The store cannot be used. Why does not matter: the remedy is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StoreFault;

/// The changes of one commit as the store takes them.
pub(crate) struct Batch {
    pub(crate) sequence: u64,
    /// Slot, sealed record, and the length of what lay there before (0 if nothing).
    pub(crate) puts: Vec<(Slot, Vec<u8>, usize)>,
    /// Slot and the length of what lies there.
    pub(crate) removes: Vec<(Slot, usize)>,
    /// Sealed sequence and root; only the last batch of a rebuilding carries it.
    pub(crate) meta: Option<Vec<u8>>,
}

/// Part of the answer to a scan.
pub(crate) enum Heap {
    /// Some records.
    Records(Vec<(Slot, Vec<u8>)>),
    /// All records have been handed over.
    End,
    /// The store failed on the way.
    Fault,
}

enum Job {
    Apply(Batch),
    Scan(SyncSender<Heap>),
    Close(Sender<()>),
}

#[derive(Default)]
struct Progress {
    applied: AtomicU64,
    /// Counts batches taken over, synced or not: a sign of life.
    ticks: AtomicU64,
    poisoned: AtomicBool,
    scanning: AtomicBool,
}

/// The engine's end of the store thread.
pub(crate) struct Store {
    jobs: Sender<Job>,
    progress: Arc<Progress>,
    /// Sequences handed over and not yet known to be durable in the store.
    sent: VecDeque<u64>,
    /// The last sign of life that was seen, and when.
    seen: (u64, Instant),
}

impl Store {
    /// Opens or creates the store and returns its sealed meta, if it has one.
    pub(crate) fn open(folder: &Path) -> Result<(Self, Option<Vec<u8>>), StoreFault> {
        let (jobs, inbox) = mpsc::channel();
        let (answer, answered) = mpsc::channel();
        let progress = Arc::new(Progress::default());
        let (place, shared) = (folder.to_path_buf(), Arc::clone(&progress));
        thread::Builder::new()
            .name("vault-store".to_owned())
            .spawn(move || run(&place, &inbox, &shared, &answer))
            .map_err(|_no_thread| StoreFault)?;
        let meta = answered
            .recv_timeout(OPEN_LIMIT)
            .map_err(|_stuck| StoreFault)??;
        let seen = (0, Instant::now());
        Ok((
            Self {
                jobs,
                progress,
                sent: VecDeque::new(),
                seen,
            },
            meta,
        ))
    }

    /// Hands over a commit. It is already acknowledged; the store follows behind.
    pub(crate) fn apply(&mut self, batch: Batch) -> Result<(), StoreFault> {
        self.check()?;
        if self.sent.is_empty() {
            self.seen.1 = Instant::now();
        }
        self.sent.push_back(batch.sequence);
        self.jobs
            .send(Job::Apply(batch))
            .map_err(|_gone| StoreFault)
    }

    /// Asks for every record as it is after all batches handed over so far.
    pub(crate) fn scan(&self) -> Result<Receiver<Heap>, StoreFault> {
        let (heaps, receiver) = mpsc::sync_channel(4);
        self.progress.scanning.store(true, Ordering::SeqCst);
        self.jobs
            .send(Job::Scan(heaps))
            .map_err(|_gone| StoreFault)?;
        Ok(receiver)
    }

    /// Tells whether the store has failed or has not answered within [`WATCHDOG`].
    pub(crate) fn check(&mut self) -> Result<(), StoreFault> {
        if self.progress.poisoned.load(Ordering::SeqCst) {
            return Err(StoreFault);
        }
        let applied = self.progress.applied.load(Ordering::SeqCst);
        while self
            .sent
            .front()
            .is_some_and(|sequence| *sequence <= applied)
        {
            self.sent.pop_front();
        }
        let ticks = self.progress.ticks.load(Ordering::SeqCst);
        // Batches wait behind a scan; their time starts when it is over.
        if ticks != self.seen.0 || self.progress.scanning.load(Ordering::SeqCst) {
            self.seen = (ticks, Instant::now());
        }
        let late = !self.sent.is_empty() && self.seen.1.elapsed() > WATCHDOG;
        if late { Err(StoreFault) } else { Ok(()) }
    }

    /// Finishes what was handed over and closes sled; gives up after [`WATCHDOG`].
    pub(crate) fn close(self) -> Result<(), StoreFault> {
        let (done, closed) = mpsc::channel();
        self.jobs
            .send(Job::Close(done))
            .map_err(|_gone| StoreFault)?;
        closed.recv_timeout(WATCHDOG).map_err(|_stuck| StoreFault)
    }
}

/// Removes what a crash inside sled's own snapshot writing leaves; it would stop sled for ever.
fn remove_unfinished(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|ending| ending == "generating")
        {
            files::remove_if_there(&path)?;
        }
    }
    Ok(())
}

/// What one try to open sled gave.
enum Opening {
    Open((sled::Db, Option<Vec<u8>>)),
    Locked,
}

fn try_open_sled(folder: &Path) -> Result<Opening, StoreFault> {
    files::create_private_folder(folder).map_err(|_io| StoreFault)?;
    remove_unfinished(folder).map_err(|_io| StoreFault)?;
    // sled would wait for ever at a pipe.
    if !files::is_plain_tree(folder).is_ok_and(|plain| plain) {
        return Err(StoreFault);
    }
    let opened = catch_unwind(|| {
        let db = sled::Config::new()
            .path(folder)
            .cache_capacity(16 << 20)
            .flush_every_ms(None)
            .use_compression(false)
            .open()?;
        let meta = db.get(META_KEY)?.map(|meta| meta.to_vec());
        Ok::<_, sled::Error>((db, meta))
    });
    match opened {
        Ok(Ok(opened)) => Ok(Opening::Open(opened)),
        Ok(Err(error)) if is_locked(&error) => Ok(Opening::Locked),
        _ => Err(StoreFault),
    }
}

/// sled says it with these words alone.
fn is_locked(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(error) if error.to_string().starts_with("could not acquire lock"))
}

/// Opens sled. What is left of a handle that was dropped lets its lock go a little later, and our own
/// lock file already says that nobody else is here: it is waited for.
fn open_sled(folder: &Path) -> Result<(sled::Db, Option<Vec<u8>>), StoreFault> {
    for _ in 0..LOCK_TRIES {
        match try_open_sled(folder)? {
            Opening::Open(opened) => return Ok(opened),
            Opening::Locked => thread::sleep(LOCK_PAUSE),
        }
    }
    Err(StoreFault)
}

fn run(
    folder: &Path,
    inbox: &Receiver<Job>,
    progress: &Progress,
    answer: &Sender<Result<Option<Vec<u8>>, StoreFault>>,
) {
    let db = match open_sled(folder) {
        Ok((db, meta)) => {
            let _opener_waits = answer.send(Ok(meta));
            db
        }
        Err(fault) => {
            let _opener_waits = answer.send(Err(fault));
            return;
        }
    };
    let worked = catch_unwind(AssertUnwindSafe(|| serve(&db, folder, inbox, progress)));
    let closing = match worked {
        Ok(Ok(done)) => done,
        _ => {
            progress.poisoned.store(true, Ordering::SeqCst);
            progress.scanning.store(false, Ordering::SeqCst);
            // Flushing or even dropping a handle that has failed can hang for ever.
            std::mem::forget(db);
            return;
        }
    };
    if catch_unwind(AssertUnwindSafe(move || drop(db))).is_ok()
        && let Some(done) = closing
    {
        let _closer_waits = done.send(());
    }
}

/// Works until told to close, or until the engine is gone.
fn serve(
    db: &sled::Db,
    folder: &Path,
    inbox: &Receiver<Job>,
    progress: &Progress,
) -> Result<Option<Sender<()>>, StoreFault> {
    let mut next = inbox.recv().ok();
    while let Some(job) = next.take() {
        match job {
            Job::Apply(batch) => {
                // Several commits that wait already share one flush and one sync.
                let mut newest = batch.sequence;
                apply(db, folder, batch)?;
                progress.ticks.fetch_add(1, Ordering::SeqCst);
                next = inbox.try_recv().ok();
                while let Some(Job::Apply(_)) = &next {
                    if let Some(Job::Apply(batch)) = next.take() {
                        newest = batch.sequence;
                        apply(db, folder, batch)?;
                        progress.ticks.fetch_add(1, Ordering::SeqCst);
                    }
                    next = inbox.try_recv().ok();
                }
                db.flush().map_err(|_sled| StoreFault)?;
                files::sync_tree(folder).map_err(|_io| StoreFault)?;
                progress.applied.store(newest, Ordering::SeqCst);
            }
            Job::Scan(heaps) => {
                let scanned = scan(db, &heaps);
                progress.scanning.store(false, Ordering::SeqCst);
                let _reader = heaps.send(if scanned.is_ok() {
                    Heap::End
                } else {
                    Heap::Fault
                });
                scanned?;
            }
            Job::Close(done) => return Ok(Some(done)),
        }
        if next.is_none() {
            next = inbox.recv().ok();
        }
    }
    Ok(None)
}

fn piece_key(slot: &Slot, number: usize) -> [u8; PIECE_KEY_LENGTH] {
    let mut key = [0; PIECE_KEY_LENGTH];
    key[..16].copy_from_slice(slot);
    key[16..].copy_from_slice(&(number as u16).to_be_bytes());
    key
}

fn apply(db: &sled::Db, folder: &Path, batch: Batch) -> Result<(), StoreFault> {
    let bytes: usize = batch.puts.iter().map(|(_, sealed, _)| sealed.len()).sum();
    let free = fs4::available_space(folder).map_err(|_io| StoreFault)?;
    if free < 2 * bytes as u64 + SPACE_MARGIN {
        return Err(StoreFault);
    }
    let mut work = sled::Batch::default();
    for (slot, sealed, before) in batch.puts {
        for (number, piece) in sealed.chunks(PIECE_BYTES).enumerate() {
            work.insert(&piece_key(&slot, number), piece);
        }
        for stale in sealed.len().div_ceil(PIECE_BYTES)..before.div_ceil(PIECE_BYTES) {
            work.remove(&piece_key(&slot, stale));
        }
    }
    for (slot, before) in batch.removes {
        for stale in 0..before.div_ceil(PIECE_BYTES) {
            work.remove(&piece_key(&slot, stale));
        }
    }
    if let Some(meta) = batch.meta {
        work.insert(META_KEY, meta);
    }
    db.apply_batch(work).map_err(|_sled| StoreFault)
}

fn scan(db: &sled::Db, heaps: &SyncSender<Heap>) -> Result<(), StoreFault> {
    let mut heap: Vec<(Slot, Vec<u8>)> = Vec::new();
    let mut bytes = 0;
    for item in db.iter() {
        let (key, value) = item.map_err(|_sled| StoreFault)?;
        let Ok(key) = <[u8; PIECE_KEY_LENGTH]>::try_from(&*key) else {
            if &*key == META_KEY {
                continue;
            }
            return Err(StoreFault);
        };
        let [slot @ .., high, low] = key;
        let number = u16::from_be_bytes([high, low]);
        match heap.last_mut() {
            // sled hands keys over in order, so the pieces of a record follow each other.
            Some((last, sealed)) if *last == slot => {
                if sealed.len() != usize::from(number) * PIECE_BYTES {
                    return Err(StoreFault);
                }
                sealed.extend_from_slice(&value);
            }
            _ if number != 0 => return Err(StoreFault),
            _ => {
                if bytes >= HEAP_BYTES {
                    bytes = 0;
                    if heaps
                        .send(Heap::Records(std::mem::take(&mut heap)))
                        .is_err()
                    {
                        return Ok(()); // the reader has heard enough
                    }
                }
                heap.push((slot, value.to_vec()));
            }
        }
        bytes += value.len();
    }
    let _reader = heaps.send(Heap::Records(heap));
    Ok(())
}
