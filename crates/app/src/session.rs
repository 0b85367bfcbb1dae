//! The app, and a journal while it is open.
//!
//! Owns what is held in memory, and the one way a change is made: planned by the journal's rules,
//! acknowledged by the vault, and only then taken in.

use std::collections::BTreeMap;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use waymark_content::dates::Dates;
use waymark_content::texts::Texts;
use waymark_journal::journal::JOIN_MINUTES;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::setting::Setting;
use waymark_journal::time::MINUTE_MS;
use waymark_journal::vague::DateWords;
use waymark_journal::{
    Body, Draft, Edit, Journal, JournalChange, Kind, Moment, Origin, Record, RecordId, Revision,
};
use waymark_papers::Drawer;
use waymark_vault::{Change, Closed, CopyFault, KdfCost, RecordKey, Vault, VaultKind};

use crate::clock::{Clock, Random};
use crate::copies::Picked;
use crate::error::AppError;
use crate::handover::{HANDED_KEY, HandOver, Handed};
use crate::op::Op;
use crate::packs::Packs;
use crate::places::{Places, Readable};
use crate::progress::Progress;
use crate::search::SearchIndex;
use crate::session_mode::{SAT_KEY, Sat, Sitting};
use crate::shelf::Shared;
use crate::stored::{DRAFTS, put, to_stored};
use crate::way_in::Unsaved;
use crate::wire::shell::{NoticeView, ResumeView};
use crate::wire::{Changed, Changes};

/// Most undo steps that are remembered.
const UNDO_STEPS: usize = 50;

/// What a use case wants stored, all or nothing.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    saves: Vec<(Record, Edit)>,
    taken: Vec<Record>,
    removes: Vec<RecordId>,
    revisions: Vec<Revision>,
    dropped_drafts: Vec<RecordId>,
    handed: Option<HandOver>,
    sat: Option<Sat>,
}

impl Plan {
    /// Stores a new state of a record.
    pub(crate) fn save(&mut self, record: Record, edit: Edit) {
        self.saves
            .retain(|(other, _)| other.meta.id != record.meta.id);
        self.saves.push((record, edit));
    }

    /// Takes a record in as it is, with its dates and its number, as an import does. Undo puts one that
    /// was not here in the bin.
    pub(crate) fn take(&mut self, record: Record) {
        self.taken.push(record);
    }

    /// Removes a record and its revisions for good.
    pub(crate) fn remove(&mut self, id: RecordId) {
        self.removes.push(id);
    }

    /// Takes in an earlier state as it is, as an import does.
    pub(crate) fn keep_revision(&mut self, revision: Revision) {
        self.revisions.push(revision);
    }

    /// Lets go of a draft that was joined or is empty.
    pub(crate) fn drop_draft(&mut self, record: RecordId) {
        self.dropped_drafts.push(record);
    }

    /// Notes what became of a hand-over.
    pub(crate) fn note_hand_over(&mut self, handed: HandOver) {
        self.handed = Some(handed);
    }

    /// Notes what became of a session for two.
    pub(crate) fn note_sitting(&mut self, sat: Sat) {
        self.sat = Some(sat);
    }

    /// Gives the changes that need no look at what was there before.
    pub(crate) fn take_as_they_are(&mut self) -> impl Iterator<Item = JournalChange> + use<> {
        let records = std::mem::take(&mut self.taken).into_iter();
        let revisions = std::mem::take(&mut self.revisions).into_iter();
        records
            .map(|record| JournalChange::Put(Box::new(record)))
            .chain(revisions.map(|revision| JournalChange::PutRevision(Box::new(revision))))
    }
}

struct UndoStep {
    message: &'static str,
    before: Vec<(RecordId, Option<Record>)>,
}

/// A journal while it is open.
pub struct Session {
    pub(crate) vault: Vault,
    pub(crate) journal: Journal,
    pub(crate) drafts: BTreeMap<RecordId, Draft>,
    /// Made at the first search, or aside once the window opens: nobody waits for it at the door.
    search: OnceLock<SearchIndex>,
    pub(crate) texts: Arc<Texts>,
    pub(crate) dates: Arc<Dates>,
    pub(crate) date_words: DateWords,
    pub(crate) folder: String,
    /// Whether it is a counsellor's shelf and no journal.
    pub(crate) shelf: bool,
    pub(crate) sample: Option<crate::unlock::SampleFolder>,
    /// The folder of a copy that is looked at: nothing can be changed in it.
    pub(crate) copy: Option<crate::unlock::SampleFolder>,
    /// The folder of the second copy, and why it could not be taken up when the journal was opened.
    pub(crate) copy_folder: Option<std::path::PathBuf>,
    pub(crate) copy_fault: Option<CopyFault>,
    pub(crate) forms: BTreeMap<u8, String>,
    pub(crate) packs: Option<Packs>,
    pub(crate) resume: Option<ResumeView>,
    /// The hand-over that was made last.
    pub(crate) handed: Option<HandOver>,
    /// What is ready to be handed over once the journal is let go.
    pub(crate) handing: Option<Handed>,
    /// The session for two that was begun last.
    pub(crate) sat: Option<Sat>,
    /// The session that is ready to go on once the journal is let go.
    pub(crate) sitting: Option<Sitting>,
    pub(crate) notices: Vec<NoticeView>,
    /// The digital badge that was looked at and waits to be kept.
    pub(crate) badge: Option<crate::badges::Waiting>,
    /// The journal that was looked at and waits to be brought in.
    pub(crate) bring: Option<crate::transfer::Waiting>,
    /// Whether files that nothing names may be taken away.
    pub(crate) may_sweep: bool,
    /// Something was told at unlock, as of a repair: what names a file may be missing, and come back.
    pub(crate) in_part: bool,
    undo: Vec<UndoStep>,
}

/// The app: where things lie, time, randomness, and the journal that is open, if one is.
pub struct App {
    pub(crate) places: Places,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) kdf: KdfCost,
    pub(crate) drawer: Drawer,
    /// The long work that goes on, outside the lock: it is asked for while the journal is busy.
    pub(crate) progress: Progress,
    pub(crate) inner: Mutex<Inner>,
}

pub(crate) struct Inner {
    pub(crate) readable: Readable,
    pub(crate) open: Option<Session>,
    /// A vault that is taking its last snapshot behind the lock screen.
    pub(crate) closing: Option<Receiver<Closed>>,
    /// The questions that are with somebody else, while the journal is locked.
    pub(crate) handed: Option<Handed>,
    /// The session for two that goes on, while the journal is locked.
    pub(crate) sitting: Option<Sitting>,
    /// What somebody else wrote and the disk did not take, with the journal's folder.
    pub(crate) unsaved: Option<Unsaved>,
    /// The file somebody shared that is being looked at.
    pub(crate) shared: Shared,
    /// The folder of a copy that was chosen at the door.
    pub(crate) picked: Option<Picked>,
}

/// What a use case works on: whatever is for the one is refused while the other is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// A person's journal.
    Journal,
    /// A counsellor's shelf.
    Shelf,
    /// Both: the key, the bin, undo, what goes out and comes back in.
    Either,
}

impl Home {
    /// Says whether this is for what is open.
    pub(crate) const fn admits(self, shelf: bool) -> Result<(), AppError> {
        match (self, shelf) {
            (Self::Journal, true) => Err(AppError::OnlyInJournal),
            (Self::Shelf, false) => Err(AppError::OnlyOnShelf),
            _ => Ok(()),
        }
    }
}

/// The present moment and the source of ids, handed to a use case.
#[derive(Clone, Copy)]
pub(crate) struct Now<'a> {
    pub(crate) moment: Moment,
    pub(crate) random: &'a dyn Random,
}

impl Now<'_> {
    pub(crate) fn make_id(&self) -> RecordId {
        self.random.make_id()
    }

    /// Begins a record in the given language.
    pub(crate) fn begin(&self, body: impl Into<Body>, language: &str) -> Record {
        Record::new(self.make_id(), body, self.moment, language)
    }
}

impl App {
    /// Makes the app over a data folder.
    #[must_use]
    pub fn new(
        places: Places,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
        kdf: KdfCost,
    ) -> Self {
        let readable = places.read();
        Self {
            places,
            clock,
            random,
            kdf,
            drawer: Drawer::Here,
            progress: Progress::default(),
            inner: Mutex::new(Inner {
                readable,
                open: None,
                closing: None,
                handed: None,
                sitting: None,
                unsaved: None,
                shared: Shared::default(),
                picked: None,
            }),
        }
    }

    pub(crate) fn lock_inner(&self) -> MutexGuard<'_, Inner> {
        // A panic in a use case leaves the journal as last acknowledged; going on is right.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Now<'_> {
        Now {
            moment: self.clock.now(),
            random: &*self.random,
        }
    }

    /// Reads from the open journal; a shelf is refused.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Session, Now<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.read_in(Home::Journal, work)
    }

    /// Reads from what is open.
    pub(crate) fn read_in<T>(
        &self,
        home: Home,
        work: impl FnOnce(&Session, Now<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let inner = self.lock_inner();
        let session = inner.open.as_ref().ok_or(AppError::Locked)?;
        home.admits(session.shelf)?;
        work(session, self.now())
    }

    /// Works on the open journal; a shelf is refused.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Session, Now<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.with_in(Home::Journal, work)
    }

    /// Works on what is open.
    pub(crate) fn with_in<T>(
        &self,
        home: Home,
        work: impl FnOnce(&mut Session, Now<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut inner = self.lock_inner();
        let session = inner.open.as_mut().ok_or(AppError::Locked)?;
        home.admits(session.shelf)?;
        work(session, self.now())
    }

    /// Makes one named change to the open journal; a shelf is refused. See [`App::transact_in`].
    pub(crate) fn transact<P, T>(
        &self,
        op: Op,
        work: impl FnOnce(&Session, Now<'_>, &mut Plan) -> Result<P, AppError>,
        show: impl FnOnce(&Session, Now<'_>, P) -> Result<T, AppError>,
    ) -> Result<Changed<T>, AppError> {
        self.transact_in(Home::Journal, op, work, show)
    }

    /// Makes one named change: what `work` plans is stored all or nothing, then shown.
    pub(crate) fn transact_in<P, T>(
        &self,
        home: Home,
        op: Op,
        work: impl FnOnce(&Session, Now<'_>, &mut Plan) -> Result<P, AppError>,
        show: impl FnOnce(&Session, Now<'_>, P) -> Result<T, AppError>,
    ) -> Result<Changed<T>, AppError> {
        let changed = self.with_in(home, |session, now| {
            let mut plan = Plan::default();
            let passed = work(session, now, &mut plan)?;
            let changes = session.carry_out(op, plan, now)?;
            Ok(Changed {
                value: show(session, now, passed)?,
                changes,
            })
        })?;
        self.follow(&changed.changes)?;
        Ok(changed)
    }

    /// Lets what is readable without unlocking follow a change, wherever it was made.
    pub(crate) fn follow(&self, changes: &Changes) -> Result<(), AppError> {
        if changes.kinds.contains(&Kind::SafetyPart) {
            self.copy_to_lock_screen()?;
        }
        if changes.kinds.contains(&Kind::Setting) {
            self.with_in(Home::Either, |session, _| {
                session.read_packs();
                Ok(())
            })?;
        }
        Ok(())
    }
}

impl Session {
    /// Wraps an opened vault.
    pub(crate) fn new(
        vault: Vault,
        journal: Journal,
        texts: Arc<Texts>,
        dates: Arc<Dates>,
        folder: String,
    ) -> Self {
        let date_words = dates.date_words();
        let shelf = vault.info().kind == VaultKind::Shelf;
        Self {
            shelf,
            vault,
            journal,
            date_words,
            drafts: BTreeMap::new(),
            forms: BTreeMap::new(),
            packs: None,
            search: OnceLock::new(),
            texts,
            dates,
            folder,
            sample: None,
            copy: None,
            copy_folder: None,
            copy_fault: None,
            resume: None,
            handed: None,
            handing: None,
            sat: None,
            sitting: None,
            notices: Vec::new(),
            badge: None,
            bring: None,
            may_sweep: false,
            in_part: false,
            undo: Vec::new(),
        }
    }

    /// Gives the folded text of everything written, made now if it was not yet.
    pub(crate) fn search(&self) -> &SearchIndex {
        self.search
            .get_or_init(|| SearchIndex::build(&self.journal))
    }

    /// Says whether this goes with the lock: the sample, or a copy that is looked at.
    pub(crate) const fn is_fleeting(&self) -> bool {
        self.sample.is_some() || self.copy.is_some()
    }

    /// Says that something may be changed here, or that this is a copy to look at.
    pub(crate) const fn writable(&self) -> Result<(), AppError> {
        match self.copy {
            Some(_) => Err(AppError::OnlyToRead),
            None => Ok(()),
        }
    }

    /// Notes what the person is told once.
    pub(crate) fn tell(&mut self, id: &str) {
        self.notices.push(NoticeView {
            id: id.to_owned(),
            ..NoticeView::default()
        });
    }

    /// Lets go of what could be taken back.
    pub(crate) fn forget_undo(&mut self) {
        self.undo.clear();
    }

    /// Stores what was planned, takes it in, and says what changed.
    pub(crate) fn carry_out(
        &mut self,
        op: Op,
        mut plan: Plan,
        now: Now<'_>,
    ) -> Result<Changes, AppError> {
        self.writable()?;
        let before: Vec<(RecordId, Option<Record>)> = plan
            .saves
            .iter()
            .map(|(record, _)| record.meta.id)
            .chain(plan.removes.iter().copied())
            .chain(plan.taken.iter().map(|record| record.meta.id))
            .filter(|_| op.undo_message().is_some())
            .map(|id| (id, self.journal.get(id).cloned()))
            .collect();
        let files = self.files_of(&plan.removes);
        let as_they_are = plan.take_as_they_are();
        let mut changes: Vec<JournalChange> = Vec::new();
        for (record, edit) in plan.saves {
            changes.extend(
                self.journal
                    .changes_for(record, edit, now.moment, now.make_id()),
            );
        }
        for id in plan.removes {
            changes.extend(self.journal.changes_to_remove(id));
        }
        changes.extend(as_they_are);
        let is_new = |change: &&JournalChange| matches!(change, JournalChange::Put(record) if self.journal.get(record.meta.id).is_none());
        let added = changes.iter().filter(is_new).count();
        if !Limit::Records.allows(self.journal.len() + added) {
            return Err(AppError::over(Limit::Records));
        }
        let mut stored: Vec<Change> = changes.iter().map(to_stored).collect::<Result<_, _>>()?;
        for record in &plan.dropped_drafts {
            if self.drafts.contains_key(record) {
                stored.push(Change::Remove {
                    key: RecordKey {
                        collection: DRAFTS,
                        id: record.0,
                    },
                });
            }
        }
        if let Some(handed) = &plan.handed {
            stored.push(put(HANDED_KEY, handed)?);
        }
        if let Some(sat) = &plan.sat {
            stored.push(put(SAT_KEY, sat)?);
        }
        if !stored.is_empty() {
            self.vault.commit(stored)?;
        }
        if plan.handed.is_some() {
            self.handed = plan.handed;
        }
        if plan.sat.is_some() {
            self.sat = plan.sat;
        }
        for record in &plan.dropped_drafts {
            self.drafts.remove(record);
        }
        let kinds = self.kinds_of(&changes);
        self.journal.apply(&changes);
        self.let_go_of(files);
        // One that is not made yet is made from the journal as it then is.
        if let Some(search) = self.search.get_mut() {
            search.apply(&changes);
        }
        if !changes.is_empty()
            && let Some(message) = op.undo_message()
        {
            self.undo.push(UndoStep { message, before });
            let extra = self.undo.len().saturating_sub(UNDO_STEPS);
            self.undo.drain(..extra);
        }
        let undo = op
            .undo_message()
            .filter(|_| !changes.is_empty())
            .map(str::to_owned);
        Ok(Changes { kinds, undo })
    }

    fn kinds_of(&self, changes: &[JournalChange]) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = changes
            .iter()
            .filter_map(|change| match change {
                JournalChange::Put(record) => Some(record.body.kind()),
                JournalChange::Remove(id) => self.journal.get(*id).map(|record| record.body.kind()),
                JournalChange::PutRevision(revision) => Some(revision.body.kind()),
                JournalChange::RemoveRevision(_) => None,
            })
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Takes the last change back; a record made by it goes to the bin.
    pub(crate) fn undo_last(
        &mut self,
        now: Now<'_>,
    ) -> Result<(Option<&'static str>, Changes), AppError> {
        let Some(step) = self.undo.pop() else {
            return Ok((
                None,
                Changes {
                    kinds: Vec::new(),
                    undo: None,
                },
            ));
        };
        let mut plan = Plan::default();
        for (id, before) in step.before {
            match (before, self.journal.get(id)) {
                (Some(record), _) => plan.save(record, Edit::Deliberate),
                (None, Some(made)) => {
                    let mut binned = made.clone();
                    binned.meta.binned = Some(now.moment);
                    plan.save(binned, Edit::Deliberate);
                }
                (None, None) => {}
            }
        }
        // Stored under an operation that cannot itself be undone, so that Undo walks back in time.
        let changes = self.carry_out(Op::Import, plan, now)?;
        Ok((Some(step.message), changes))
    }

    /// Seals a draft and puts it on disk before it answers.
    pub(crate) fn keep_draft(&mut self, draft: Draft) -> Result<(), AppError> {
        self.writable()?;
        let key = RecordKey {
            collection: DRAFTS,
            id: draft.record.0,
        };
        self.vault.commit(vec![put(key, &draft)?])?;
        self.drafts.insert(draft.record, draft);
        Ok(())
    }

    /// Joins drafts to their records: one, or all of them.
    pub(crate) fn join_drafts(
        &mut self,
        only: Option<RecordId>,
        now: Now<'_>,
    ) -> Result<Changes, AppError> {
        let mut plan = Plan::default();
        // Of a copy that is looked at nothing changes, not even how it lies.
        let drafts = self.drafts.iter().filter(|_| self.copy.is_none());
        for (id, draft) in drafts {
            if only.is_some_and(|only| only != *id) {
                continue;
            }
            plan.drop_draft(*id);
            let known = self.journal.get(*id);
            if known.is_none() && draft.body.is_empty() {
                continue;
            }
            let mut record = known
                .cloned()
                .unwrap_or_else(|| Record::new(*id, draft.body.clone(), draft.at, &draft.language));
            record.body = draft.body.clone();
            plan.save(record, Edit::Autosave);
        }
        self.carry_out(Op::SaveEntry, plan, now)
    }

    /// Joins the drafts of pages that were not joined for ten minutes, also while typing goes on.
    pub(crate) fn join_old_drafts(&mut self, now: Now<'_>) -> Result<(), AppError> {
        let joined = |id: &RecordId| self.journal.get(*id).map(|record| record.meta.changed);
        let old: Vec<RecordId> = self
            .drafts
            .keys()
            .filter(|id| {
                joined(id).is_none_or(|at| now.moment.since(at) >= JOIN_MINUTES * MINUTE_MS)
            })
            .copied()
            .collect();
        for id in old {
            self.join_drafts(Some(id), now)?;
        }
        Ok(())
    }

    /// Gives a record, or says that there is none.
    pub(crate) fn record(&self, id: RecordId) -> Result<&Record, AppError> {
        self.journal
            .get(id)
            .ok_or(AppError::NotFound { kind: None })
    }

    /// Gives the body as it stands on an open page: the draft, or the record.
    pub(crate) fn newest_body(&self, id: RecordId) -> Option<&Body> {
        self.drafts
            .get(&id)
            .map(|draft| &draft.body)
            .or_else(|| self.journal.get(id).map(|record| &record.body))
    }

    /// Gives the journal's own settings and the record they stand in.
    pub(crate) fn setting_record(&self, now: Now<'_>) -> (Record, Setting) {
        let record = self
            .journal
            .all_of(Kind::Setting)
            .next()
            .cloned()
            .unwrap_or_else(|| now.begin(Setting::default(), self.texts.language()));
        let setting = match &record.body {
            Body::Setting(setting) => setting.clone(),
            _ => Setting::default(),
        };
        (record, setting)
    }

    /// Gives the title of the exercise a record came from.
    pub(crate) fn origin_title(&self, origin: Option<&Origin>) -> Option<String> {
        origin.and_then(|origin| self.exercise_title(&origin.exercise))
    }
}

impl App {
    /// Makes the app of this computer: its clock, its random source, the full cost of guessing.
    #[must_use]
    pub fn on_this_computer(data: std::path::PathBuf) -> Self {
        #[cfg(feature = "e2e")]
        let kdf = KdfCost::for_tests();
        #[cfg(not(feature = "e2e"))]
        let kdf = KdfCost::STANDARD;
        let (clock, random) = (Arc::new(crate::SystemClock), Arc::new(crate::SystemRandom));
        Self::new(Places::new(data), clock, random, kdf)
    }

    /// Lets attached files be drawn in processes of their own, made from `program`, whose `main`
    /// begins with [`crate::serve_if_asked`].
    #[must_use]
    pub fn drawing_aside(mut self, program: std::path::PathBuf) -> Self {
        self.drawer = Drawer::Aside(program);
        self
    }
}
