//! The journal in memory: records, their earlier revisions, and the order lists stand in.
//!
//! Owns the rules of a change: which revision is kept, what the bin does, what is forgotten. Hands
//! back what has to be stored; storing is not its business.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::body::{Body, Kind};
use crate::id::RecordId;
use crate::nouns::attached::Attached;
use crate::record::{Record, Revision};
use crate::time::{MINUTE_MS, Moment};

/// Minutes within which autosaves join into one revision.
pub const JOIN_MINUTES: i64 = 10;

/// Says what kind of save a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Typing goes on: joins the revision begun in the last ten minutes.
    Autosave,
    /// A decision: the state before it is always kept.
    Deliberate,
}

/// Says what has to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalChange {
    /// A record as it is now.
    Put(Box<Record>),
    /// An earlier state to keep.
    PutRevision(Box<Revision>),
    /// A record to remove for good.
    Remove(RecordId),
    /// An earlier state to remove for good.
    RemoveRevision(RecordId),
}

/// Every record of an open journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journal {
    records: HashMap<RecordId, Box<Record>>,
    revisions: HashMap<RecordId, Vec<Revision>>,
    order: BTreeMap<Kind, BTreeSet<(i64, RecordId)>>,
}

impl Journal {
    /// Makes a journal of records as stored, in no order. Putting thousands in order once is cheaper than
    /// finding a place for each.
    #[must_use]
    pub fn of(records: impl IntoIterator<Item = Box<Record>>) -> Self {
        let records: HashMap<RecordId, Box<Record>> = records
            .into_iter()
            .map(|record| (record.meta.id, record))
            .collect();
        let mut order: BTreeMap<Kind, Vec<(i64, RecordId)>> = BTreeMap::new();
        for record in records.values() {
            let places = order.entry(record.body.kind()).or_default();
            places.push((record.meta.created.utc_ms, record.meta.id));
        }
        Self {
            records,
            revisions: HashMap::new(),
            order: order
                .into_iter()
                .map(|(kind, places)| (kind, places.into_iter().collect()))
                .collect(),
        }
    }

    /// Takes in a record as stored, without making a revision.
    pub fn insert(&mut self, record: Record) {
        self.insert_boxed(Box::new(record));
    }

    fn insert_boxed(&mut self, record: Box<Record>) {
        self.forget_order(record.meta.id);
        self.order
            .entry(record.body.kind())
            .or_default()
            .insert((record.meta.created.utc_ms, record.meta.id));
        self.records.insert(record.meta.id, record);
    }

    /// Takes in an earlier state as stored; one of the same id is replaced.
    pub fn insert_revision(&mut self, revision: Revision) {
        let kept = self.revisions.entry(revision.of).or_default();
        kept.retain(|other| other.id != revision.id);
        let at = kept.partition_point(|other| other.number < revision.number);
        kept.insert(at, revision);
    }

    /// Gives the changes that store a new state of a record; takes nothing in yet.
    ///
    /// The state before is kept as a revision unless this is typing going on. `revision_id` names
    /// the kept state, if one is kept. An unchanged record changes nothing.
    #[must_use]
    pub fn changes_for(
        &self,
        mut record: Record,
        edit: Edit,
        now: Moment,
        revision_id: RecordId,
    ) -> Vec<JournalChange> {
        let mut changes = Vec::new();
        if let Some(before) = self.records.get(&record.meta.id) {
            if before.body == record.body && same_marks(before, &record) {
                return changes;
            }
            record.meta.created = before.meta.created;
            record.meta.revision = before.meta.revision;
            record.meta.revision_began = before.meta.revision_began;
            let joins = edit == Edit::Autosave
                && now.since(before.meta.revision_began) < JOIN_MINUTES * MINUTE_MS;
            if before.body != record.body && !joins {
                changes.push(JournalChange::PutRevision(Box::new(Revision {
                    id: revision_id,
                    of: before.meta.id,
                    number: before.meta.revision,
                    changed: before.meta.changed,
                    body: before.body.clone(),
                })));
                record.meta.revision = before.meta.revision.saturating_add(1);
                record.meta.revision_began = now;
            }
            record.meta.changed = now;
        }
        changes.push(JournalChange::Put(Box::new(record)));
        changes
    }

    /// Makes the change that stores a new state of a record, and takes it in.
    pub fn save(
        &mut self,
        record: Record,
        edit: Edit,
        now: Moment,
        revision_id: RecordId,
    ) -> Vec<JournalChange> {
        let changes = self.changes_for(record, edit, now, revision_id);
        self.apply(&changes);
        changes
    }

    /// Gives the changes that remove a record and all its revisions for good; takes nothing in yet.
    #[must_use]
    pub fn changes_to_remove(&self, id: RecordId) -> Vec<JournalChange> {
        let mut changes: Vec<JournalChange> = self
            .revisions(id)
            .iter()
            .map(|kept| JournalChange::RemoveRevision(kept.id))
            .collect();
        if self.records.contains_key(&id) {
            changes.push(JournalChange::Remove(id));
        }
        changes
    }

    /// Gives the changes that remove what has been in the bin for 30 days.
    #[must_use]
    pub fn changes_to_empty_old_bin(&self, now: Moment) -> Vec<JournalChange> {
        self.records
            .values()
            .filter(|record| record.is_bin_over(now))
            .flat_map(|record| self.changes_to_remove(record.meta.id))
            .collect()
    }

    /// Takes in changes made elsewhere, as an undo or an import does.
    pub fn apply(&mut self, changes: &[JournalChange]) {
        for change in changes {
            match change {
                JournalChange::Put(record) => self.insert_boxed(record.clone()),
                JournalChange::PutRevision(revision) => self.insert_revision((**revision).clone()),
                JournalChange::Remove(id) => {
                    self.forget_order(*id);
                    self.records.remove(id);
                }
                JournalChange::RemoveRevision(id) => {
                    for kept in self.revisions.values_mut() {
                        kept.retain(|revision| revision.id != *id);
                    }
                    self.revisions.retain(|_, kept| !kept.is_empty());
                }
            }
        }
    }

    /// Gives a record, wherever it is.
    #[must_use]
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id).map(Box::as_ref)
    }

    /// Gives the earlier states of a record, oldest first.
    #[must_use]
    pub fn revisions(&self, id: RecordId) -> &[Revision] {
        self.revisions.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Gives every record of a kind, newest first, binned and tucked ones too.
    pub fn all_of(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.order
            .get(&kind)
            .into_iter()
            .flat_map(|order| order.iter().rev())
            .filter_map(|(_, id)| self.get(*id))
    }

    /// Gives the records of a kind that stand in lists, newest first.
    pub fn listed(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.all_of(kind).filter(|record| record.is_listed())
    }

    /// Gives every record, in no order.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values().map(Box::as_ref)
    }

    /// Gives every earlier state, in no order.
    pub fn all_revisions(&self) -> impl Iterator<Item = &Revision> {
        self.revisions.values().flatten()
    }

    /// Gives every file a record or an earlier state names, some more than once, in no order.
    pub fn attached(&self) -> impl Iterator<Item = &Attached> {
        let now = self.records().map(|record| &record.body);
        let earlier = self.all_revisions().map(|revision| &revision.body);
        now.chain(earlier).flat_map(Body::attached)
    }

    /// Gives the number of records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Says whether there is no record at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Gives the one setting record's body, or the defaults.
    #[must_use]
    pub fn setting(&self) -> crate::nouns::setting::Setting {
        match self.all_of(Kind::Setting).next().map(|record| &record.body) {
            Some(Body::Setting(setting)) => setting.clone(),
            _ => crate::nouns::setting::Setting::default(),
        }
    }

    fn forget_order(&mut self, id: RecordId) {
        if let Some(before) = self.records.get(&id)
            && let Some(order) = self.order.get_mut(&before.body.kind())
        {
            order.remove(&(before.meta.created.utc_ms, id));
        }
    }
}

fn same_marks(before: &Record, after: &Record) -> bool {
    before.meta.tucked == after.meta.tucked
        && before.meta.binned == after.meta.binned
        && before.meta.sharing == after.meta.sharing
        && before.meta.language == after.meta.language
        && before.meta.origin == after.meta.origin
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::entry::Entry;
    use crate::time::DAY_MS;

    fn at(minutes: i64) -> Moment {
        Moment {
            utc_ms: minutes * MINUTE_MS,
            offset_minutes: 0,
        }
    }

    fn page(text: &str, minutes: i64) -> Record {
        let entry = Entry {
            text: text.into(),
            ..Entry::default()
        };
        Record::new(RecordId([7; 16]), entry, at(minutes), "en")
    }

    fn texts(journal: &Journal) -> Vec<String> {
        journal
            .revisions(RecordId([7; 16]))
            .iter()
            .map(|kept| kept.body.heading())
            .collect()
    }

    #[test]
    fn a_journal_of_records_is_the_one_they_came_into_one_by_one() {
        let mut records: Vec<Record> = (0..40_u8)
            .map(|number| {
                let mut record = page(&number.to_string(), i64::from(number) * 7 % 11);
                record.meta.id = RecordId([number; 16]);
                record
            })
            .collect();
        // The same id twice: the later one counts, at its own place in the order.
        records.push(Record {
            meta: crate::record::Meta {
                created: at(99),
                ..records[3].meta.clone()
            },
            body: records[4].body.clone(),
        });
        let mut one_by_one = Journal::default();
        for record in records.clone() {
            one_by_one.insert(record);
        }
        let at_once = Journal::of(records.into_iter().map(Box::new));
        assert_eq!(at_once, one_by_one);
        let listed = |journal: &Journal| {
            let listed = journal.listed(Kind::Entry).map(|it| it.meta.id);
            listed.collect::<Vec<_>>()
        };
        assert_eq!(listed(&at_once), listed(&one_by_one));
    }

    #[test]
    fn autosaves_within_ten_minutes_join_into_one() {
        let mut journal = Journal::default();
        for (index, minute) in [0, 1, 9, 10, 12, 30].into_iter().enumerate() {
            let id = RecordId([index as u8; 16]);
            journal.save(
                page(&format!("at {minute}"), minute),
                Edit::Autosave,
                at(minute),
                id,
            );
        }
        assert_eq!(texts(&journal), ["at 9", "at 12"]);
        assert_eq!(
            journal
                .get(RecordId([7; 16]))
                .map(|record| record.meta.revision),
            Some(3)
        );
    }

    #[test]
    fn a_decision_always_keeps_what_was_before() {
        let mut journal = Journal::default();
        journal.save(page("one", 0), Edit::Deliberate, at(0), RecordId([1; 16]));
        journal.save(page("two", 1), Edit::Deliberate, at(1), RecordId([2; 16]));
        assert_eq!(texts(&journal), ["one"]);
        let nothing = journal.save(page("two", 2), Edit::Deliberate, at(2), RecordId([3; 16]));
        assert!(nothing.is_empty());
    }

    #[test]
    fn the_bin_keeps_for_thirty_days_and_then_lets_go_of_everything() {
        let mut journal = Journal::default();
        journal.save(page("one", 0), Edit::Deliberate, at(0), RecordId([1; 16]));
        journal.save(page("two", 1), Edit::Deliberate, at(1), RecordId([2; 16]));
        let mut binned = journal.get(RecordId([7; 16])).cloned().expect("there");
        binned.meta.binned = Some(at(2));
        journal.save(binned, Edit::Deliberate, at(2), RecordId([3; 16]));
        let almost = Moment {
            utc_ms: at(2).utc_ms + 30 * DAY_MS - 1,
            offset_minutes: 0,
        };
        assert!(journal.changes_to_empty_old_bin(almost).is_empty());
        let over = Moment {
            utc_ms: almost.utc_ms + 1,
            offset_minutes: 0,
        };
        let changes = journal.changes_to_empty_old_bin(over);
        assert_eq!(changes.len(), 2);
        journal.apply(&changes);
        assert!(journal.is_empty() && journal.all_revisions().next().is_none());
    }
}
