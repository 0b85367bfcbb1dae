//! How what is in memory lies in the vault: which collection holds what, and the way there and back.

use std::collections::BTreeMap;

use waymark_journal::{Draft, Journal, JournalChange, Record, RecordId, Revision, schema};
use waymark_vault::{Change, Collection, RecordKey, Stored};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::handover::HandOver;
use crate::session_mode::Sat;
use crate::wire::shell::ResumeView;

/// Where records lie in the vault.
pub(crate) const RECORDS: Collection = Collection(1);
/// Where earlier states lie.
pub(crate) const REVISIONS: Collection = Collection(2);
/// Where drafts lie, one slot a record.
pub(crate) const DRAFTS: Collection = Collection(3);
/// Where the place to come back to lies, in one slot.
pub(crate) const RESUME: Collection = Collection(4);
/// Where half-filled forms lie, one slot a form.
pub(crate) const FORMS: Collection = Collection(5);

/// Where the hand-over that was made last lies, in one slot.
pub(crate) const HANDED: Collection = Collection(6);
/// Where the session for two that was begun last lies, in one slot.
pub(crate) const SAT: Collection = Collection(7);

/// Where the folder of the second copy lies, in one slot. It is a matter of this computer.
pub(crate) const COPY_FOLDER: Collection = Collection(8);

/// Writes the plain form of anything that is sealed.
pub(crate) fn put<T: serde::Serialize>(key: RecordKey, value: &T) -> Result<Change, AppError> {
    Ok(Change::Put {
        key,
        schema: schema::SCHEMA,
        bytes: Zeroizing::new(schema::write(value)?),
    })
}

pub(crate) fn to_stored(change: &JournalChange) -> Result<Change, AppError> {
    match change {
        JournalChange::Put(record) => put(
            RecordKey {
                collection: RECORDS,
                id: record.meta.id.0,
            },
            &**record,
        ),
        JournalChange::PutRevision(revision) => put(
            RecordKey {
                collection: REVISIONS,
                id: revision.id.0,
            },
            &**revision,
        ),
        JournalChange::Remove(id) => Ok(Change::Remove {
            key: RecordKey {
                collection: RECORDS,
                id: id.0,
            },
        }),
        JournalChange::RemoveRevision(id) => Ok(Change::Remove {
            key: RecordKey {
                collection: REVISIONS,
                id: id.0,
            },
        }),
    }
}

/// What a vault held, read.
#[derive(Default)]
pub(crate) struct Contents {
    pub(crate) journal: Journal,
    pub(crate) drafts: BTreeMap<RecordId, Draft>,
    pub(crate) forms: BTreeMap<u8, String>,
    pub(crate) resume: Option<ResumeView>,
    pub(crate) handed: Option<HandOver>,
    pub(crate) sat: Option<Sat>,
    pub(crate) copy_folder: Option<String>,
}

/// Reads what a vault held; parsing uses both cores.
pub(crate) fn read_contents(stored: &[Stored]) -> Result<Contents, AppError> {
    let halves = stored.split_at(stored.len() / 2);
    let (first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(|| parse(halves.1));
        let first = parse(halves.0);
        (
            first,
            other
                .join()
                .unwrap_or_else(|_| Err(AppError::internal("read"))),
        )
    });
    let mut contents = Contents::default();
    let (mut records, mut revisions) = (Vec::new(), Vec::new());
    for part in first?.into_iter().chain(second?) {
        match part {
            Part::Record(record) => records.push(record),
            Part::Revision(revision) => revisions.push(*revision),
            Part::Draft(draft) => {
                contents.drafts.insert(draft.record, *draft);
            }
            Part::Form(slot, text) => {
                contents.forms.insert(slot, text);
            }
            Part::Resume(resume) => contents.resume = Some(resume),
            Part::Handed(handed) => contents.handed = Some(*handed),
            Part::Sat(sat) => contents.sat = Some(*sat),
            Part::CopyFolder(folder) => contents.copy_folder = Some(folder),
        }
    }
    contents.journal = Journal::of(records);
    for revision in revisions {
        contents.journal.insert_revision(revision);
    }
    Ok(contents)
}

enum Part {
    Record(Box<Record>),
    Revision(Box<Revision>),
    Draft(Box<Draft>),
    Form(u8, String),
    Resume(ResumeView),
    Handed(Box<HandOver>),
    Sat(Box<Sat>),
    CopyFolder(String),
}

fn parse(stored: &[Stored]) -> Result<Vec<Part>, AppError> {
    stored
        .iter()
        .filter_map(|item| {
            let (schema, bytes) = (item.schema, &item.bytes);
            let part = match item.key.collection {
                RECORDS => schema::read(schema, bytes).map(|record| Part::Record(Box::new(record))),
                REVISIONS => {
                    schema::read(schema, bytes).map(|revision| Part::Revision(Box::new(revision)))
                }
                DRAFTS => schema::read(schema, bytes).map(|draft| Part::Draft(Box::new(draft))),
                FORMS => {
                    let slot = crate::forms::slot_of(item.key.id)?;
                    schema::read(schema, bytes).map(|text| Part::Form(slot as u8, text))
                }
                RESUME => schema::read(schema, bytes).map(Part::Resume),
                COPY_FOLDER => schema::read(schema, bytes).map(Part::CopyFolder),
                SAT => schema::read(schema, bytes).map(|sat| Part::Sat(Box::new(sat))),
                HANDED => schema::read(schema, bytes).map(|handed| Part::Handed(Box::new(handed))),
                _ => return None,
            };
            Some(part.map_err(AppError::from))
        })
        .collect()
}
