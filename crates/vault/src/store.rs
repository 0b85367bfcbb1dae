//! The live store: sled 0.34.7 behind its own thread. Owns the sled handle, and lends it to `pieces`
//! alone, which knows how records lie in it. sled is treated as something that may fail in any way: every call is inside
//! `catch_unwind`, values stay at most 32 KiB, files and folders are synced by us, and after the
//! first trouble the handle is forgotten and never used again; the ledger holds everything.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use crate::files;
pub(crate) use crate::pieces::{Batch, Meta, StoreFault};
use crate::pieces::{apply, read_meta, walk};
use crate::process::give_back_memory;
use crate::record::Slot;

/// How long one store job may take before the store counts as stuck.
pub(crate) const WATCHDOG: Duration = Duration::from_secs(10);
/// How long opening may take; sled reads its whole log when its own snapshot is missing.
const OPEN_LIMIT: Duration = Duration::from_secs(60);
/// How often, and how long apart, an end of sled's own lock is waited for: 0.4 s at most, because a handle
/// that had to be forgotten in this program never lets go.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(20);
/// Records are handed over in heaps of about this many bytes.
const HEAP_BYTES: usize = 256 << 10;
/// Bytes sled may keep of what it read. It counts its pages seldom, so that of a large store it keeps all
/// that was read once, whatever is asked here: see [`Ending::Resting`].
const CACHE_BYTES: usize = 16 << 20;
/// How long nothing has to be asked before sled is closed and opened again to let go of what it keeps.
const REST_AFTER: Duration = Duration::from_secs(1);

/// Part of the answer to a scan.
pub(crate) enum Heap {
    /// Some records.
    Records(Vec<(Slot, Vec<u8>)>),
    /// All records have been handed over.
    End,
    /// The store failed on the way.
    Fault,
}

/// Takes in half of the records, on a thread of the store. sled hands a record over where it lies: opened
/// there, it is neither copied nor given back by another thread than asked for it.
pub(crate) trait Reader: Send + 'static {
    /// Takes a record. `false`: it is not authentic, and nobody needs the others.
    fn take(&mut self, slot: &Slot, sealed: &[u8]) -> bool;
}

/// Reads all records; gives how many bytes were read.
type Reading = Box<dyn FnOnce(&sled::Db, &Progress) -> Result<usize, StoreFault> + Send>;

enum Job {
    Apply(Batch),
    Scan(SyncSender<Heap>),
    Read(Reading),
    Close(Sender<()>),
}

#[derive(Default)]
struct Progress {
    applied: AtomicU64,
    /// Counts batches taken over, synced or not, and records read: a sign of life.
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
    /// Opens or creates the store and returns what it says of itself.
    pub(crate) fn open(folder: &Path) -> Result<(Self, Meta), StoreFault> {
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

    /// Lets two readers take in every record, half of them each, and gives the readers back. Ends where
    /// no record is read for as long as [`WATCHDOG`].
    pub(crate) fn read<R: Reader>(&self, readers: [R; 2]) -> Result<[R; 2], StoreFault> {
        let (answer, answered) = mpsc::channel();
        let work = move |db: &sled::Db, progress: &Progress| {
            let (readers, read) = read_halves(db, progress, readers)?;
            let _asker = answer.send(readers);
            Ok(read)
        };
        self.progress.scanning.store(true, Ordering::SeqCst);
        self.jobs
            .send(Job::Read(Box::new(work)))
            .map_err(|_gone| StoreFault)?;
        let mut seen = 0;
        loop {
            match answered.recv_timeout(WATCHDOG) {
                Ok(readers) => return readers.ok_or(StoreFault),
                Err(RecvTimeoutError::Disconnected) => return Err(StoreFault),
                Err(RecvTimeoutError::Timeout) => {
                    let ticks = self.progress.ticks.load(Ordering::SeqCst);
                    if std::mem::replace(&mut seen, ticks) == ticks {
                        return Err(StoreFault);
                    }
                }
            }
        }
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
    Open((sled::Db, Meta)),
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
            .cache_capacity(CACHE_BYTES as u64)
            .flush_every_ms(None)
            .use_compression(false)
            .open()?;
        let meta = read_meta(&db)?;
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
fn open_sled(folder: &Path) -> Result<(sled::Db, Meta), StoreFault> {
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
    answer: &Sender<Result<Meta, StoreFault>>,
) {
    let mut db = match open_sled(folder) {
        Ok((db, meta)) => {
            let _opener_waits = answer.send(Ok(meta));
            db
        }
        Err(fault) => {
            let _opener_waits = answer.send(Err(fault));
            return;
        }
    };
    loop {
        let worked = catch_unwind(AssertUnwindSafe(|| serve(&db, folder, inbox, progress)));
        let Ok(Ok(ending)) = worked else {
            give_up(progress);
            // Flushing or even dropping a handle that has failed can hang for ever.
            std::mem::forget(db);
            return;
        };
        match ending {
            Ending::Closing(done) => {
                if catch_unwind(AssertUnwindSafe(move || drop(db))).is_ok()
                    && let Some(done) = done
                {
                    let _closer_waits = done.send(());
                }
                return;
            }
            Ending::NoRoom => {
                give_up(progress);
                // sled has not failed: let go of like this, the store is behind and no more.
                let _closed = catch_unwind(AssertUnwindSafe(move || drop(db)));
                return;
            }
            Ending::Resting(meta) => {
                let closed = catch_unwind(AssertUnwindSafe(move || drop(db)));
                let opened = closed
                    .map_err(|_panic| StoreFault)
                    .and_then(|()| open_sled(folder));
                match opened {
                    Ok((fresh, found)) if found == meta => db = fresh,
                    Ok((other, _)) => {
                        std::mem::forget(other);
                        return give_up(progress);
                    }
                    Err(StoreFault) => return give_up(progress),
                }
                give_back_memory();
            }
        }
    }
}

fn give_up(progress: &Progress) {
    progress.poisoned.store(true, Ordering::SeqCst);
    progress.scanning.store(false, Ordering::SeqCst);
}

/// Why a handle of sled is let go.
enum Ending {
    /// It was asked for, or nobody is left to ask.
    Closing(Option<Sender<()>>),
    /// There is no room for a batch. sled was not touched, and is not any more.
    NoRoom,
    /// All of a large store was read and nothing has been asked since. sled would keep all of it in memory;
    /// opened again, with this meta in it, it keeps nothing.
    Resting(Meta),
}

/// Works until told to close, until the engine is gone, or until sled is to let go of what it read.
fn serve(
    db: &sled::Db,
    folder: &Path,
    inbox: &Receiver<Job>,
    progress: &Progress,
) -> Result<Ending, StoreFault> {
    let mut read = 0;
    let mut next = inbox.recv().ok();
    while let Some(job) = next.take() {
        match job {
            Job::Apply(batch) => {
                // Several commits that wait already share one flush and one sync.
                let mut newest = batch.sequence;
                if !apply(db, folder, batch)? {
                    return Ok(Ending::NoRoom);
                }
                progress.ticks.fetch_add(1, Ordering::SeqCst);
                next = inbox.try_recv().ok();
                while let Some(Job::Apply(_)) = &next {
                    if let Some(Job::Apply(batch)) = next.take() {
                        newest = batch.sequence;
                        if !apply(db, folder, batch)? {
                            return Ok(Ending::NoRoom);
                        }
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
                read += scanned?;
            }
            Job::Read(work) => {
                let done = work(db, progress);
                progress.scanning.store(false, Ordering::SeqCst);
                read += done?;
            }
            Job::Close(done) => return Ok(Ending::Closing(Some(done))),
        }
        if next.is_none() && read > CACHE_BYTES {
            next = match inbox.recv_timeout(REST_AFTER) {
                Ok(job) => Some(job),
                Err(RecvTimeoutError::Timeout) => {
                    let meta = read_meta(db).map_err(|_sled| StoreFault)?;
                    return Ok(Ending::Resting(meta));
                }
                Err(RecvTimeoutError::Disconnected) => None,
            };
        } else if next.is_none() {
            next = inbox.recv().ok();
        }
    }
    Ok(Ending::Closing(None))
}

/// Hands over every record; gives how many bytes were read.
fn scan(db: &sled::Db, heaps: &SyncSender<Heap>) -> Result<usize, StoreFault> {
    let mut heap: Vec<(Slot, Vec<u8>)> = Vec::new();
    let (mut bytes, mut read) = (0, 0);
    walk(db.iter(), |slot, sealed| {
        let sealed = sealed.bytes().to_vec();
        read += sealed.len();
        bytes += sealed.len();
        heap.push((slot, sealed));
        if bytes < HEAP_BYTES {
            return true;
        }
        bytes = 0;
        // Where the reader is gone, it has heard enough.
        heaps.send(Heap::Records(std::mem::take(&mut heap))).is_ok()
    })?;
    let _reader = heaps.send(Heap::Records(heap));
    Ok(read)
}

/// Lets two readers take in half of the records each, at once. Gives them back, unless one of them met a
/// record that is not authentic, and how many bytes were read.
fn read_halves<R: Reader>(
    db: &sled::Db,
    progress: &Progress,
    [mut low, mut high]: [R; 2],
) -> Result<(Option<[R; 2]>, usize), StoreFault> {
    /// Slots are keyed hashes: as many lie before this one as after it.
    const MIDDLE: &[u8] = &[0x80];
    let read = |items: sled::Iter, reader: &mut R| {
        let (mut read, mut authentic) = (0, true);
        walk(items, |slot, sealed| {
            progress.ticks.fetch_add(1, Ordering::Relaxed);
            read += sealed.bytes().len();
            authentic = reader.take(&slot, sealed.bytes());
            authentic
        })?;
        Ok((read, authentic))
    };
    let (first, second) = thread::scope(|scope| {
        let aside = scope.spawn(|| read(db.range(MIDDLE..), &mut high));
        let here = read(db.range(..MIDDLE), &mut low);
        (here, aside.join().unwrap_or(Err(StoreFault)))
    });
    let ((first, low_is), (second, high_is)) = (first?, second?);
    Ok(((low_is && high_is).then_some([low, high]), first + second))
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use crate::filling::Filling;

    /// KiB of this process that lie in memory and in no file; nextest gives each test one of its own.
    fn resident() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("RssAnon:"));
        line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
            .unwrap()
    }

    fn count(store: &Store) -> usize {
        let mut count = 0;
        for heap in store.scan().unwrap() {
            match heap {
                Heap::Records(records) => count += records.len(),
                Heap::End => break,
                Heap::Fault => panic!("the store failed"),
            }
        }
        count
    }

    fn slot(number: u16) -> Slot {
        let mut slot = [0; 16];
        slot[..2].copy_from_slice(&number.to_be_bytes());
        slot
    }

    #[test]
    fn a_large_store_lets_go_of_what_it_read_and_goes_on() {
        const RECORDS: u16 = 6_000;
        let folder = tempfile::tempdir().unwrap();
        let (store, _) = Store::open(folder.path()).unwrap();
        let mut filling = Filling::new(store, 1);
        for number in 0..RECORDS {
            let sealed = vec![number as u8; 6 << 10];
            filling.put(slot(number), sealed).unwrap();
        }
        filling.finish(b"meta".to_vec()).unwrap().close().unwrap();
        give_back_memory();
        let before = resident();
        let (mut store, _) = Store::open(folder.path()).unwrap();
        assert_eq!(count(&store), usize::from(RECORDS));
        let read = resident() - before;
        assert!(read > 24 << 10, "sled keeps what it read: {read} KiB");
        let since = Instant::now();
        while resident() - before > read / 2 {
            assert!(since.elapsed() < Duration::from_secs(60), "it still does");
            thread::sleep(Duration::from_millis(50));
        }
        // What comes while it rests, or after, is taken as before.
        let batch = Batch {
            sequence: 2,
            puts: vec![(slot(RECORDS), b"one more".to_vec(), 0)],
            removes: Vec::new(),
            meta: Some(b"new meta".to_vec()),
        };
        store.apply(batch).unwrap();
        assert_eq!(count(&store), usize::from(RECORDS) + 1);
        store.close().unwrap();
        let (store, meta) = Store::open(folder.path()).unwrap();
        assert_eq!(meta, Meta::Sealed(b"new meta".to_vec()));
        assert_eq!(count(&store), usize::from(RECORDS) + 1);
        store.close().unwrap();
    }
}
