//! Opening and locking: passphrase, recovery sheet, the sample journal, and what is told at unlock.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use waymark_charts::contour_paths;
use waymark_content::dates::Dates;
use waymark_content::texts::Texts;
use waymark_journal::RecordId;
use waymark_journal::time::DAY_MS;
use waymark_vault::{
    Anchor, AnchorState, KdfCost, Opened, Passphrase, PassphraseProblem, RecordKey,
    RecoveryIdentity, RepairReport, RepairStep, Secret, UnixMillis, Vault, VaultKind,
    give_back_memory,
};

use crate::clock::Random;
use crate::error::AppError;
use crate::op::Op;
use crate::places::{Places, is_folder_name};
use crate::session::{App, Home, Inner, Plan, Session};
use crate::stored::{Contents, RESUME, put, read_contents};
use crate::way_in::Unsaved;
use crate::wire::shell::{
    JournalChoiceView, JournalSort, LockScreenLine, NoticeView, RecoverRequest, ResumeView,
    ShellState, ShellView, UnlockRequest,
};
use waymark_journal::limits::Limit;

/// What is told where nothing could be written at an unlock.
const IN_MEMORY: &str = "notice-repaired-in-memory";
/// The slot of the place to come back to.
const RESUME_SLOT: [u8; 16] = [0; 16];
/// The box the contour lines are drawn for, and how many there are.
const CONTOUR: (f64, f64, u32) = (420.0, 150.0, 9);

/// The temporary folder of the sample journal, removed when it is closed.
#[derive(Debug)]
pub struct SampleFolder(PathBuf);

impl SampleFolder {
    pub(crate) const fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SampleFolder {
    fn drop(&mut self) {
        // Nothing can be done about a folder that refuses; it holds sealed fiction only.
        let _removed = std::fs::remove_dir_all(&self.0);
    }
}

/// Gives the texts and dates of a language.
pub(crate) fn words_of(language: &str) -> (Arc<Texts>, Arc<Dates>) {
    (
        Arc::new(Texts::new(language)),
        Arc::new(Dates::new(language)),
    )
}

/// Takes a typed passphrase.
pub(crate) fn passphrase(typed: &str) -> Result<Passphrase, AppError> {
    Passphrase::new(typed).map_err(|problem| match problem {
        PassphraseProblem::Empty => AppError::Empty,
        PassphraseProblem::TooLong { .. } => AppError::over(Limit::Passphrase),
    })
}

impl App {
    /// Gives what a window needs before anything else; works locked and open.
    ///
    /// `at_the_door` is the unlock window, which is never told what is in an open journal; `held`
    /// says that the last lock could not seal.
    #[must_use]
    pub fn shell(&self, at_the_door: bool, held: bool) -> ShellView {
        let journals = self.places.journals();
        let inner = self.lock_inner();
        let last = last_journal(&inner, &journals);
        let open = inner.open.as_ref().filter(|_| !at_the_door);
        let state = match (open, journals.is_empty()) {
            (Some(_), _) => ShellState::Open,
            (None, true) => ShellState::NoJournal,
            (None, false) => ShellState::Locked,
        };
        let safety = last
            .as_ref()
            .and_then(|last| inner.readable.lock_screen.get(last).cloned())
            .unwrap_or_default();
        let mut view = ShellView {
            state,
            preferences: inner.readable.preferences.clone(),
            languages: self.languages(),
            journals: journals
                .iter()
                .map(|id| JournalChoiceView {
                    id: id.clone(),
                    sort: self.sort_of(id),
                    last: last.as_ref() == Some(id),
                })
                .collect(),
            safety,
            sort: JournalSort::Journal,
            sample: false,
            copy: false,
            journal_name: String::new(),
            contour: Vec::new(),
            resume: None,
            notices: Vec::new(),
        };
        if held {
            view.notices.push(NoticeView {
                id: "notice-not-sealed".to_owned(),
                ..NoticeView::default()
            });
        }
        if let Some(session) = open {
            let setting = session.journal.setting();
            view.sort = sort(session.shelf);
            view.sample = session.sample.is_some();
            view.copy = session.copy.is_some();
            view.journal_name = setting.journal_name.0.clone();
            view.contour = contour_paths(
                setting.contour_seed.parse().unwrap_or(1),
                CONTOUR.0,
                CONTOUR.1,
                CONTOUR.2,
            );
            view.resume = session.resume.clone();
            view.notices = session.notices.clone();
        }
        view
    }

    /// Says what a folder holds, as far as it can be told without its secret.
    fn sort_of(&self, folder: &str) -> JournalSort {
        let info = Vault::read_info(&self.places.journal(folder));
        sort(info.is_ok_and(|info| info.kind == VaultKind::Shelf))
    }

    /// Says whether a journal is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.lock_inner().open.is_some()
    }

    /// Says that a journal is open, or that it is locked.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn require_open(&self) -> Result<(), AppError> {
        self.read_in(Home::Either, |_, _| Ok(()))
    }

    /// Gives the lines copied to the lock screen of the journal that is preselected.
    #[must_use]
    pub fn lock_screen(&self) -> Vec<LockScreenLine> {
        self.shell(true, false).safety
    }

    /// Opens a journal with its passphrase.
    ///
    /// # Errors
    /// [`AppError::WrongPassphrase`], [`AppError::Damaged`], [`AppError::NewerFormat`],
    /// [`AppError::AlreadyOpen`], [`AppError::DiskFull`], [`AppError::TooMuchWork`],
    /// [`AppError::NoJournal`], [`AppError::Empty`].
    pub fn unlock(&self, request: &UnlockRequest) -> Result<(), AppError> {
        let phrase = passphrase(&request.passphrase)?;
        if self.is_open() {
            // A lock that could not seal kept everything: the passphrase alone opens the cover.
            return self.with_in(Home::Either, |session, _| {
                Ok(session.vault.check_secret(Secret::Passphrase(&phrase))?)
            });
        }
        self.open(request.journal.as_deref(), Secret::Passphrase(&phrase))
    }

    /// Opens a journal with its recovery sheet and sets a new passphrase.
    ///
    /// # Errors
    /// As [`App::unlock`], and [`AppError::UnreadableRecovery`], [`AppError::WrongRecovery`].
    pub fn recover(&self, request: &RecoverRequest) -> Result<(), AppError> {
        let phrase = passphrase(&request.passphrase)?;
        let identity = RecoveryIdentity::from_sheet_text(&request.sheet)?;
        let secret = Secret::Recovery(&identity);
        let kept_open = self.is_open();
        if kept_open {
            // As in `unlock`: what could not be sealed is kept behind the cover.
            self.with_in(Home::Either, |session, _| {
                Ok(session.vault.check_secret(secret)?)
            })?;
        } else {
            self.open(request.journal.as_deref(), secret)?;
        }
        let kdf = self.kdf;
        let changed = self.with_in(Home::Either, |session, now| {
            session.vault.snapshot(UnixMillis(now.moment.utc_ms))?;
            Ok(session.vault.change_passphrase(&phrase, kdf)?)
        });
        if changed.is_err() && !kept_open {
            // Open behind the door it could be entered by a passphrase alone that nobody knows.
            self.lock_let_go();
        }
        changed
    }

    /// Gives the folder name of the journal that is asked for, or of the last one.
    pub(crate) fn chosen_journal(&self, journal: Option<&str>) -> Result<String, AppError> {
        self.choose(&self.lock_inner(), journal)
    }

    fn choose(&self, inner: &Inner, journal: Option<&str>) -> Result<String, AppError> {
        let journals = self.places.journals();
        match journal {
            Some(name) if is_folder_name(name) && journals.iter().any(|known| known == name) => {
                Ok(name.to_owned())
            }
            Some(_) => Err(AppError::NoJournal),
            None => last_journal(inner, &journals).ok_or(AppError::NoJournal),
        }
    }

    fn open(&self, journal: Option<&str>, secret: Secret<'_>) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        if let Some(closing) = inner.closing.take() {
            // The last snapshot still holds the folder; a failed one leaves the ledger, which is enough.
            let _closed = closing.recv();
        }
        let folder = self.choose(&inner, journal)?;
        let anchor = inner
            .readable
            .anchors
            .get(&folder)
            .and_then(|text| Anchor::from_text(text));
        let now = UnixMillis(self.clock.now().utc_ms);
        let language = inner.readable.preferences.language.clone();
        let place = self.places.journal(&folder);
        // The words are made ready while the key is derived.
        let (unlocked, words) = std::thread::scope(|scope| {
            let words = scope.spawn(|| words_of(&language));
            let unlocked = Vault::unlock(&place, secret, anchor.as_ref(), now);
            (unlocked, words.join())
        });
        let (vault, opened) = unlocked?;
        let words = words.unwrap_or_else(|_| words_of(&language));
        let mut session = session_over(vault, &opened, folder.clone(), words)?;
        wipe_aside(opened);
        session.tidy_if_it_can_be(self)?;
        session.take_up_copy_folder(self.now());
        // A lock that could not seal leaves the questions where they are; the person is back now.
        inner.let_go_of_guest();
        let own = |unsaved: &Unsaved| unsaved.folder == folder;
        let unsaved = inner.unsaved.take_if(|unsaved| own(unsaved));
        inner.unsaved = session
            .take_handed(unsaved, self.now())
            .or(inner.unsaved.take());
        inner.open = Some(session);
        if inner.readable.last_journal.as_ref() != Some(&folder) {
            inner.readable.last_journal = Some(folder);
            self.places.write(&inner.readable)?;
        }
        Ok(())
    }

    /// Seals what is on the open page and where it is. Until this is acknowledged nothing is let go.
    ///
    /// # Errors
    /// [`AppError::DiskFull`], [`AppError::Stuck`]: the journal stays open behind the cover.
    pub fn lock_seal(&self, resume: Option<&ResumeView>) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        let now = self.now();
        let inner = &mut *inner;
        let Some(session) = inner.open.as_mut() else {
            return inner.seal_guest();
        };
        if session.copy.is_some() {
            return Ok(());
        }
        session.join_drafts(None, now)?;
        if session.sample.is_some() {
            return Ok(());
        }
        if let Some(resume) = resume {
            let key = RecordKey {
                collection: RESUME,
                id: RESUME_SLOT,
            };
            // Where the person was is no reason to stay open: everything they wrote is on the disk.
            let _kept = session.vault.commit(vec![put(key, resume)?]);
        }
        // The anchor is advice for next time, and must not keep the journal open either.
        if let Ok(anchor) = session.vault.anchor() {
            let folder = session.folder.clone();
            inner.readable.anchors.insert(folder, anchor.to_text());
            let _written = self.places.write(&inner.readable);
        }
        Ok(())
    }

    /// Lets the journal go. The last snapshot is taken behind the lock screen, on the vault's own
    /// thread, which then drops the keys. The sample journal goes without a trace.
    pub fn lock_let_go(&self) {
        let mut inner = self.lock_inner();
        inner.let_go_of_guest();
        inner.shared.close();
        let Some(session) = inner.open.take() else {
            return;
        };
        let is_fleeting = session.is_fleeting();
        let Session {
            vault,
            sample,
            copy,
            ..
        } = session;
        if is_fleeting {
            drop(vault);
        } else {
            inner.closing = vault
                .close_in_background(UnixMillis(self.clock.now().utc_ms))
                .ok();
        }
        drop((sample, copy));
    }

    /// Waits for the last snapshot, as the program does before it ends.
    pub fn finish_closing(&self) {
        let closing = self.lock_inner().closing.take();
        if let Some(closing) = closing {
            let _closed = closing.recv();
        }
    }

    /// Takes a snapshot in the background if one is due, and joins drafts older than ten minutes.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn keep_up(&self) -> Result<(), AppError> {
        if !self.is_open() {
            // Whoever answers questions of a locked journal is there, and nothing of it is open.
            return Ok(());
        }
        self.with_in(Home::Either, |session, now| {
            let at = UnixMillis(now.moment.utc_ms);
            session.join_old_drafts(now)?;
            if !session.is_fleeting() && session.vault.snapshot_due(at) {
                session.vault.snapshot_in_background(at)?;
            }
            Ok(())
        })
    }

    /// Takes away files that were sealed and never named, as a kill between the two leaves them; at
    /// most once while a journal is open. One of the last day stays: it may be on its way in.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn sweep(&self) -> Result<(), AppError> {
        self.with_in(Home::Either, |session, now| {
            if !std::mem::take(&mut session.may_sweep) {
                return Ok(());
            }
            let drafts = session.drafts.values();
            let drafts = drafts.flat_map(|draft| draft.body.attached());
            let named: HashSet<[u8; 16]> = session
                .journal
                .attached()
                .chain(drafts)
                .map(|file| file.id.0)
                .collect();
            let before = UnixMillis(now.moment.utc_ms - DAY_MS);
            Ok(session.vault.sweep_attachments(&named, before)?)
        })
    }

    /// Lets go of what was told once and of the place that was come back to.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn notices_seen(&self) -> Result<(), AppError> {
        self.with_in(Home::Either, |session, _| {
            session.notices.clear();
            session.resume = None;
            Ok(())
        })
    }
}

impl Session {
    /// Gives the folder the open vault lies in.
    pub(crate) fn place(&self, places: &Places) -> PathBuf {
        match self.sample.as_ref().or(self.copy.as_ref()) {
            Some(folder) => folder.path().to_path_buf(),
            None => places.journal(&self.folder),
        }
    }

    /// Tidies up, or says that nothing can be written now: that keeps nobody from reading.
    fn tidy_if_it_can_be(&mut self, app: &App) -> Result<(), AppError> {
        match self.tidy(app) {
            Err(AppError::DiskFull | AppError::NotWritable) => {
                if self.notices.iter().all(|told| told.id != IN_MEMORY) {
                    self.tell("notice-no-room");
                }
                Ok(())
            }
            done => done,
        }
    }

    /// Joins drafts a kill left behind and lets go of what was 30 days in the bin.
    pub(crate) fn tidy(&mut self, app: &App) -> Result<(), AppError> {
        let now = app.now();
        self.join_drafts(None, now)?;
        let over: Vec<RecordId> = self
            .journal
            .records()
            .filter(|record| record.is_bin_over(now.moment))
            .map(|record| record.meta.id)
            .collect();
        if !over.is_empty() {
            let mut plan = Plan::default();
            over.into_iter().for_each(|id| plan.remove(id));
            self.carry_out(Op::EmptyOldBin, plan, now)?;
        }
        Ok(())
    }
}

/// Reads what a vault held into a session.
pub(crate) fn session_over(
    vault: Vault,
    opened: &Opened,
    folder: String,
    (texts, dates): (Arc<Texts>, Arc<Dates>),
) -> Result<Session, AppError> {
    let Contents {
        journal,
        drafts,
        forms,
        resume,
        handed,
        sat,
        copy_folder,
    } = read_contents(&opened.records)?;
    let mut session = Session::new(vault, journal, texts, dates, folder);
    session.drafts = drafts;
    session.forms = forms;
    session.resume = resume;
    session.handed = handed;
    session.sat = sat;
    session.copy_folder = copy_folder.map(PathBuf::from);
    session.notices = notices(&session, opened);
    // Where something is missing, what names a file may be missing too, and come back.
    session.in_part = !session.notices.is_empty();
    session.may_sweep = !session.in_part;
    session.read_packs();
    Ok(session)
}

/// Wipes the plain bytes the vault handed over, beside what the person waits for.
pub(crate) fn wipe_aside(opened: Opened) {
    // Where no thread can be started they are wiped here and now.
    let _wiping = std::thread::Builder::new()
        .name("wipe".to_owned())
        .spawn(move || {
            drop(opened);
            give_back_memory();
        });
}

/// Names what is open or can be.
pub(crate) const fn sort(shelf: bool) -> JournalSort {
    if shelf {
        JournalSort::Shelf
    } else {
        JournalSort::Journal
    }
}

fn last_journal(inner: &Inner, journals: &[String]) -> Option<String> {
    inner
        .readable
        .last_journal
        .as_ref()
        .filter(|last| journals.contains(last))
        .or_else(|| journals.first())
        .cloned()
}

/// What a repair is told as; a spare copy that was put back is not worth it.
fn repair_notice(report: &RepairReport) -> Option<&'static str> {
    let unwritten = report.steps.contains(&RepairStep::NotWritten);
    match report.quarantine {
        _ if !report.complete => Some("notice-repaired-in-part"),
        _ if unwritten => Some(IN_MEMORY),
        Some(_) => Some("notice-repaired"),
        None => None,
    }
}

fn notices(session: &Session, opened: &Opened) -> Vec<NoticeView> {
    let repair = opened.repair.as_ref().and_then(|report| {
        Some(NoticeView {
            id: repair_notice(report)?.to_owned(),
            count: u32::try_from(session.journal.records().count()).unwrap_or(u32::MAX),
            folder: report.quarantine.clone().unwrap_or_default(),
        })
    });
    let older = matches!(opened.anchor_state, AnchorState::OlderThanAnchor);
    let older = older.then(|| NoticeView {
        id: "notice-older-copy".to_owned(),
        ..NoticeView::default()
    });
    repair.into_iter().chain(older).collect()
}

/// Makes a random passphrase that nobody is ever told, for the sample journal.
pub(crate) fn make_unknown_passphrase(random: &dyn Random) -> String {
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Creates a vault in a folder that does not exist yet.
pub(crate) fn create_vault(
    folder: &Path,
    kind: VaultKind,
    phrase: &Passphrase,
    kdf: KdfCost,
    now: UnixMillis,
) -> Result<(Vault, RecoveryIdentity), AppError> {
    if let Some(parent) = folder.parent() {
        crate::places::make_private_folder(parent)?;
    }
    Ok(Vault::create_of_kind(folder, kind, phrase, kdf, now)?)
}
