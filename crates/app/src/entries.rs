//! Journal entries: list, read, write, and the versions of any record.

use waymark_content::markdown;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::{Body, Draft, Edit, Kind, Record, RecordId, Sharing};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Now, Session};
use crate::show::first_words;
use crate::wire::Changed;
use crate::wire::entries::{
    DraftSavedView, EntryDraftRequest, EntryListRequest, EntryListView, EntryRowView, EntryView,
    VersionRowView, VersionView,
};
use crate::wire::records::{RecordRequest, VersionRequest};

/// Most rows a list gives at once.
const MOST_ROWS: usize = 200;
/// Characters of a snippet.
const SNIPPET: usize = 140;

impl App {
    /// Gives a stretch of the list of entries, newest first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn entry_list(&self, request: &EntryListRequest) -> Result<EntryListView, AppError> {
        self.read(|session, _| {
            let wanted = |record: &&Record| {
                record.meta.binned.is_none() && record.meta.tucked == request.tucked
            };
            let all = || session.journal.all_of(Kind::Entry).filter(wanted);
            let rows = all()
                .skip(request.skip)
                .take(request.take.clamp(1, MOST_ROWS))
                .map(|record| session.entry_row(record))
                .collect();
            Ok(EntryListView {
                rows,
                total: all().count(),
            })
        })
    }

    /// Gives one entry as it stands on its page: the draft if there is one.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn entry(&self, request: &RecordRequest) -> Result<EntryView, AppError> {
        self.read(|session, now| session.entry_view(request.id, now))
    }

    /// Seals what the page of an entry holds and puts it on disk; then it may say "Saved".
    ///
    /// # Errors
    /// [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn entry_draft(&self, request: EntryDraftRequest) -> Result<DraftSavedView, AppError> {
        if !Limit::Title.allows(request.title.chars().count()) {
            return Err(AppError::over(Limit::Title));
        }
        if !Limit::Entry.allows(request.text.len()) {
            return Err(AppError::over(Limit::Entry));
        }
        if !Limit::Title.allows(request.on.chars().count()) {
            return Err(AppError::over(Limit::Title));
        }
        self.with(|session, now| {
            let id = request.id.unwrap_or_else(|| now.make_id());
            let language = match session.journal.get(id) {
                Some(record) if record.body.kind() != Kind::Entry => {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Entry),
                    });
                }
                Some(record) => record.meta.language.clone(),
                None => session.texts.language().to_owned(),
            };
            let known = match session.newest_body(id) {
                Some(Body::Entry(entry)) => entry.clone(),
                _ => Entry::default(),
            };
            // What the page does not ask for stays with it.
            let entry = Entry {
                title: request.title.as_str().into(),
                on: session.read_date(&request.on, now),
                text: request.text.as_str().into(),
                ..known
            };
            session.keep_draft(Draft {
                record: id,
                body: entry.into(),
                language,
                at: now.moment,
            })?;
            Ok(DraftSavedView {
                id,
                at: session.dates.time(now.moment),
            })
        })
    }

    /// Joins what an open page holds to its record, as leaving the page does.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn draft_join(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.with(|session, now| {
            let changes = session.join_drafts(Some(request.id), now)?;
            Ok(Changed { value: (), changes })
        })
    }

    /// Gives the earlier versions of a record, newest first.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn versions(&self, request: &RecordRequest) -> Result<Vec<VersionRowView>, AppError> {
        self.read_in(Home::Either, |session, _| {
            session.record(request.id)?;
            Ok(session
                .journal
                .revisions(request.id)
                .iter()
                .rev()
                .map(|revision| VersionRowView {
                    number: revision.number,
                    changed: session.dates.day_and_time(revision.changed),
                    snippet: first_words(&body_words(&revision.body), SNIPPET),
                })
                .collect())
        })
    }

    /// Gives one earlier version to read.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn version(&self, request: &VersionRequest) -> Result<VersionView, AppError> {
        self.read_in(Home::Either, |session, _| {
            let revision = session.revision(request)?;
            let text = match &revision.body {
                Body::Entry(entry) => entry.text.0.clone(),
                other => labelled_lines(session, other),
            };
            Ok(VersionView {
                number: revision.number,
                changed: session.dates.day_and_time(revision.changed),
                html: markdown::render(&text),
                heading: revision.body.heading(),
            })
        })
    }

    /// Brings an earlier version back; the present one is kept as a version.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn version_restore(&self, request: &VersionRequest) -> Result<Changed<()>, AppError> {
        self.with_in(Home::Either, |session, now| {
            session.join_drafts(Some(request.id), now).map(|_| ())
        })?;
        self.transact_in(
            Home::Either,
            Op::RestoreVersion,
            |session, _, plan| {
                let body = session.revision(request)?.body.clone();
                let mut record = session.record(request.id)?.clone();
                record.body = body;
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

impl Session {
    pub(crate) fn entry_row(&self, record: &Record) -> EntryRowView {
        let (title, text) = match &record.body {
            Body::Entry(entry) => (
                entry.title.trim().to_owned(),
                markdown::plain_text(&entry.text),
            ),
            other => (other.heading(), String::new()),
        };
        let text = first_words(&text, SNIPPET);
        let (title, snippet) = if title.is_empty() {
            (text, String::new())
        } else {
            (title, text)
        };
        EntryRowView {
            id: record.meta.id,
            title,
            snippet,
            date: self.dates.day(record.meta.created.day()),
        }
    }

    fn entry_view(&self, id: RecordId, now: Now<'_>) -> Result<EntryView, AppError> {
        let missing = AppError::NotFound {
            kind: Some(Kind::Entry),
        };
        let Some(Body::Entry(entry)) = self.newest_body(id) else {
            return Err(missing);
        };
        let record = self.journal.get(id);
        let draft = self.drafts.get(&id);
        let meta = record.map(|record| &record.meta);
        let created = meta
            .map(|meta| meta.created)
            .or(draft.map(|draft| draft.at))
            .unwrap_or(now.moment);
        let changed = draft
            .map(|draft| draft.at)
            .or(meta.map(|meta| meta.changed))
            .unwrap_or(created);
        Ok(EntryView {
            id,
            title: entry.title.0.clone(),
            on: entry
                .on
                .as_ref()
                .map(|on| on.typed.clone())
                .unwrap_or_default(),
            text: entry.text.0.clone(),
            html: markdown::render(&entry.text),
            pictures: entry
                .pictures
                .iter()
                .map(|file| self.paper(file, false))
                .collect(),
            roles: self.role_names(&entry.roles),
            language: meta
                .map_or(self.texts.language(), |meta| &meta.language)
                .to_owned(),
            created: self.dates.day_and_time(created),
            changed: self.dates.day_and_time(changed),
            versions: self.journal.revisions(id).len(),
            tucked: meta.is_some_and(|meta| meta.tucked),
            binned: meta.is_some_and(|meta| meta.binned.is_some()),
            sharing: meta.map_or(Sharing::Never, |meta| meta.sharing),
        })
    }

    /// Gives the names of life roles that are still here.
    fn role_names(&self, roles: &[RecordId]) -> Vec<String> {
        let records = roles.iter().filter_map(|id| self.journal.get(*id));
        let here = records.filter(|record| record.meta.binned.is_none());
        here.map(|record| record.body.heading()).collect()
    }

    fn revision(&self, request: &VersionRequest) -> Result<&waymark_journal::Revision, AppError> {
        self.journal
            .revisions(request.id)
            .iter()
            .find(|revision| revision.number == request.number)
            .ok_or(AppError::NotFound { kind: None })
    }

    /// Reads a typed date with the words of the journal's language.
    pub(crate) fn read_date(
        &self,
        typed: &str,
        now: Now<'_>,
    ) -> Option<waymark_journal::VagueDate> {
        waymark_journal::VagueDate::parse(typed, now.moment.day(), &self.date_words)
    }
}

fn body_words(body: &Body) -> String {
    body.fields()
        .iter()
        .map(|(_, value)| markdown::plain_text(&value.text()))
        .filter(|text| !text.trim().is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn labelled_lines(session: &Session, body: &Body) -> String {
    body.fields()
        .into_iter()
        .filter(|(_, value)| !value.is_empty() && !value.text().is_empty())
        .map(|(field, value)| {
            let lines: Vec<String> = value
                .lines()
                .iter()
                .map(|line| markdown::escape_markdown(line))
                .collect();
            format!(
                "**{}**\n\n{}",
                session.field_label(field),
                lines.join("\n\n")
            )
        })
        .collect::<Vec<_>>()
        .join("\n\n")
}
