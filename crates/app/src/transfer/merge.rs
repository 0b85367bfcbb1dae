//! How a file joins a journal: nothing that was written is ever lost.
//!
//! A record that is not here comes in as it is. Of two states of one record the one changed later
//! counts, and the other is kept as an earlier version. Earlier versions are joined.

use std::collections::{HashMap, HashSet};

use waymark_journal::{Body, Journal, Kind, Moment, Record, RecordId, Revision};

use super::json::Incoming;
use crate::error::AppError;
use crate::session::{Now, Plan};
use crate::wire::settings::ImportView;

/// An import that found nothing.
pub(super) const fn nothing() -> ImportView {
    ImportView {
        added: 0,
        same: 0,
        changed: 0,
        versions: 0,
        cancelled: false,
    }
}

/// Plans the whole import.
pub(super) fn plan(
    journal: &Journal,
    incoming: Incoming,
    now: Now<'_>,
    plan: &mut Plan,
) -> Result<ImportView, AppError> {
    let mut merge = Merge {
        journal,
        taken: journal.all_revisions().map(|kept| kept.id).collect(),
        now,
        plan,
        view: nothing(),
    };
    let folders = Folders::of(journal);
    let mut revisions = incoming.revisions;
    for revision in &mut revisions {
        folders.only_known(&mut revision.body);
    }
    let mut earlier = by_record(revisions)?;
    let mut seen = HashSet::new();
    for mut theirs in incoming.records {
        folders.keep_ours(&mut theirs.body);
        if !seen.insert(theirs.meta.id) {
            return Err(AppError::UnreadableFile);
        }
        let revisions = earlier.remove(&theirs.meta.id).unwrap_or_default();
        merge.record(theirs, revisions);
    }
    for (id, revisions) in earlier {
        let ours = journal.get(id).ok_or(AppError::UnreadableFile)?;
        merge.join(ours, None, None, revisions);
    }
    Ok(merge.view)
}

fn by_record(revisions: Vec<Revision>) -> Result<HashMap<RecordId, Vec<Revision>>, AppError> {
    let mut seen = HashSet::new();
    let mut found: HashMap<RecordId, Vec<Revision>> = HashMap::new();
    for revision in revisions {
        if !seen.insert(revision.id) {
            return Err(AppError::UnreadableFile);
        }
        found.entry(revision.of).or_default().push(revision);
    }
    Ok(found)
}

/// The folders of extra exercises that were chosen in this journal. A file from elsewhere never says
/// what is read from the disk.
struct Folders {
    now: String,
    known: HashSet<String>,
}

impl Folders {
    fn of(journal: &Journal) -> Self {
        let settings = journal.all_of(Kind::Setting);
        let earlier = settings.flat_map(|ours| journal.revisions(ours.meta.id));
        let earlier = earlier.filter_map(|revision| match &revision.body {
            Body::Setting(setting) => Some(setting.packs_folder.0.clone()),
            _ => None,
        });
        let now = journal.setting().packs_folder.0;
        Self {
            known: earlier.chain([now.clone()]).collect(),
            now,
        }
    }

    fn keep_ours(&self, body: &mut Body) {
        if let Body::Setting(setting) = body {
            setting.packs_folder.0.clone_from(&self.now);
        }
    }

    fn only_known(&self, body: &mut Body) {
        if let Body::Setting(setting) = body
            && !self.known.contains(&setting.packs_folder.0)
        {
            setting.packs_folder.0.clear();
        }
    }
}

/// A state that lost against a newer one.
struct Older {
    changed: Moment,
    body: Body,
}

struct Merge<'a> {
    journal: &'a Journal,
    /// What names a version here, of whichever record. A version of a file never takes its place.
    taken: HashSet<RecordId>,
    now: Now<'a>,
    plan: &'a mut Plan,
    view: ImportView,
}

impl Merge<'_> {
    fn record(&mut self, theirs: Record, revisions: Vec<Revision>) {
        let journal = self.journal;
        if let Some(ours) = other_setting(journal, &theirs) {
            if is_untouched(journal) {
                self.plan.remove(ours.meta.id);
            } else {
                // A journal has one setting: mine stays, theirs can be found among its versions.
                let older = Older {
                    changed: theirs.meta.changed,
                    body: theirs.body,
                };
                self.view.same += 1;
                return self.join(ours, None, Some(older), revisions);
            }
        }
        let Some(ours) = journal.get(theirs.meta.id) else {
            self.view.added += 1;
            return self.join_new(theirs, revisions);
        };
        if same_content(ours, &theirs) {
            self.view.same += 1;
            self.join(ours, None, None, revisions);
        } else if theirs.meta.changed.utc_ms > ours.meta.changed.utc_ms {
            self.view.changed += 1;
            let older = Older {
                changed: ours.meta.changed,
                body: ours.body.clone(),
            };
            self.join(ours, Some(theirs), Some(older), revisions);
        } else {
            self.view.same += 1;
            let older = Older {
                changed: theirs.meta.changed,
                body: theirs.body,
            };
            self.join(ours, None, Some(older), revisions);
        }
    }

    fn join_new(&mut self, theirs: Record, revisions: Vec<Revision>) {
        self.view.versions += revisions.len();
        let (record, revisions) = in_order(theirs, revisions);
        self.plan.take(record);
        for revision in revisions {
            let revision = self.named_anew(revision);
            self.plan.keep_revision(revision);
        }
    }

    /// Gives a version a name of its own where its name is taken.
    fn named_anew(&self, revision: Revision) -> Revision {
        Revision {
            id: if self.taken.contains(&revision.id) {
                self.now.make_id()
            } else {
                revision.id
            },
            ..revision
        }
    }

    /// Joins what a file holds of one record to what is here of it.
    fn join(
        &mut self,
        ours: &Record,
        theirs: Option<Record>,
        older: Option<Older>,
        revisions: Vec<Revision>,
    ) {
        let id = ours.meta.id;
        let kept = self.journal.revisions(id);
        let mut all = kept.to_vec();
        for revision in revisions {
            let known = |other: &Revision| {
                other.body == revision.body
                    && (other.id == revision.id || other.changed == revision.changed)
            };
            if all.iter().any(known) {
                continue;
            }
            all.push(Revision {
                of: id,
                ..self.named_anew(revision)
            });
        }
        let newest = theirs.as_ref().unwrap_or(ours);
        if let Some(older) = older
            && older.body != newest.body
            && !all.iter().any(|kept| kept.body == older.body)
        {
            all.push(Revision {
                id: self.now.make_id(),
                of: id,
                number: newest.meta.revision,
                changed: older.changed,
                body: older.body,
            });
        }
        self.view.versions += all.len() - kept.len();
        let (record, all) = in_order(newest.clone(), all);
        if record != *ours {
            self.plan.take(record);
        }
        for revision in all {
            if !kept.contains(&revision) {
                self.plan.keep_revision(revision);
            }
        }
    }
}

/// Gives the versions numbers that name each of them once; where they do already, they stay.
fn in_order(mut record: Record, mut revisions: Vec<Revision>) -> (Record, Vec<Revision>) {
    let mut numbers = HashSet::new();
    let clear = revisions
        .iter()
        .all(|revision| revision.number < record.meta.revision && numbers.insert(revision.number));
    if !clear {
        revisions.sort_by_key(|revision| (revision.changed.utc_ms, revision.number, revision.id));
        for (number, revision) in (1..).zip(&mut revisions) {
            revision.number = number;
        }
        let next = u32::try_from(revisions.len() + 1).unwrap_or(u32::MAX);
        record.meta.revision = record.meta.revision.max(next);
    }
    (record, revisions)
}

/// Gives our setting if the record is another journal's.
fn other_setting<'a>(journal: &'a Journal, theirs: &Record) -> Option<&'a Record> {
    if theirs.body.kind() != Kind::Setting {
        return None;
    }
    let ours = journal.all_of(Kind::Setting).next()?;
    (ours.meta.id != theirs.meta.id).then_some(ours)
}

/// Says whether there is nothing in a journal but the setting it began with.
fn is_untouched(journal: &Journal) -> bool {
    journal
        .records()
        .all(|record| record.body.kind() == Kind::Setting)
}

fn same_content(ours: &Record, theirs: &Record) -> bool {
    ours.body == theirs.body
        && ours.meta.tucked == theirs.meta.tucked
        && ours.meta.binned == theirs.meta.binned
        && ours.meta.sharing == theirs.meta.sharing
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_journal::nouns::need::Need;

    fn at(minute: i64) -> Moment {
        Moment {
            utc_ms: minute * 60_000,
            offset_minutes: 0,
        }
    }

    fn state(text: &str, changed: i64, revision: u32) -> Record {
        let need = Need {
            text: text.into(),
            ..Need::default()
        };
        let mut record = Record::new(RecordId([1; 16]), need, at(0), "en");
        record.meta.changed = at(changed);
        record.meta.revision = revision;
        record
    }

    fn version(id: u8, text: &str, changed: i64, number: u32) -> Revision {
        Revision {
            id: RecordId([id; 16]),
            of: RecordId([1; 16]),
            number,
            changed: at(changed),
            body: Need {
                text: text.into(),
                ..Need::default()
            }
            .into(),
        }
    }

    struct Nines;
    impl crate::clock::Random for Nines {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(9);
        }
    }

    /// Joins a file to a journal and tells what stands there afterwards.
    fn joined(ours: (Record, Vec<Revision>), theirs: (Record, Vec<Revision>)) -> String {
        let mut journal = Journal::default();
        journal.insert(ours.0);
        ours.1
            .into_iter()
            .for_each(|revision| journal.insert_revision(revision));
        let mut planned = Plan::default();
        let now = Now {
            moment: at(99),
            random: &Nines,
        };
        let incoming = Incoming {
            records: vec![theirs.0],
            revisions: theirs.1,
            ..Incoming::default()
        };
        let view = plan(&journal, incoming, now, &mut planned).expect("planned");
        let changes: Vec<_> = planned.take_as_they_are().collect();
        journal.apply(&changes);
        let record = journal.get(RecordId([1; 16])).expect("there");
        let versions: Vec<String> = journal
            .revisions(RecordId([1; 16]))
            .iter()
            .map(|kept| format!("{} {}", kept.number, kept.body.heading()))
            .collect();
        format!(
            "{} {} | {} | +{} ={} ~{} v{}",
            record.meta.revision,
            record.body.heading(),
            versions.join(", "),
            view.added,
            view.same,
            view.changed,
            view.versions
        )
    }

    #[test]
    fn a_later_state_of_the_same_line_brings_its_versions() {
        let old = (state("b", 1, 2), vec![version(2, "a", 0, 1)]);
        let new = (
            state("d", 3, 4),
            vec![
                version(2, "a", 0, 1),
                version(3, "b", 1, 2),
                version(4, "c", 2, 3),
            ],
        );
        assert_eq!(
            joined(old.clone(), new.clone()),
            "4 d | 1 a, 2 b, 3 c | +0 =0 ~1 v2"
        );
        assert_eq!(joined(new, old), "4 d | 1 a, 2 b, 3 c | +0 =1 ~0 v0");
    }

    #[test]
    fn two_ways_that_parted_are_both_kept() {
        let here = (state("here", 5, 2), vec![version(2, "a", 0, 1)]);
        let there = (
            state("there", 4, 3),
            vec![version(2, "a", 0, 1), version(3, "x", 2, 2)],
        );
        assert_eq!(
            joined(here.clone(), there.clone()),
            "4 here | 1 a, 2 x, 3 there | +0 =1 ~0 v2"
        );
        assert_eq!(
            joined(there, here),
            "4 here | 1 a, 2 x, 3 there | +0 =0 ~1 v1"
        );
    }

    #[test]
    fn a_version_that_bears_the_name_of_another_records_version_takes_no_place() {
        let of = |record: u8, text: &str| Revision {
            of: RecordId([record; 16]),
            ..version(7, text, 0, 1)
        };
        for is_here in [true, false] {
            let mut journal = Journal::default();
            journal.insert(state("here", 1, 2));
            journal.insert_revision(of(1, "a"));
            let mut other = state("other", 1, 2);
            other.meta.id = RecordId([2; 16]);
            if is_here {
                journal.insert(other.clone());
            }
            let incoming = Incoming {
                records: vec![other],
                revisions: vec![of(2, "b")],
                ..Incoming::default()
            };
            let mut planned = Plan::default();
            let now = Now {
                moment: at(99),
                random: &Nines,
            };
            plan(&journal, incoming, now, &mut planned).expect("planned");
            let changes: Vec<_> = planned.take_as_they_are().collect();
            journal.apply(&changes);
            let names: HashSet<_> = journal.all_revisions().map(|kept| kept.id).collect();
            assert_eq!(names, [RecordId([7; 16]), RecordId([9; 16])].into());
        }
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let same = (state("a", 1, 1), Vec::new());
        assert_eq!(joined(same.clone(), same), "1 a |  | +0 =1 ~0 v0");
    }
}
