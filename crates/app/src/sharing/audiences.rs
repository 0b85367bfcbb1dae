//! Readers.

use waymark_journal::limits::Limit;
use waymark_journal::nouns::audience::Audience;
use waymark_journal::{Body, Edit, Kind, Record};
use waymark_share::History;
use waymark_share::sheets::for_reader;

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::share::{AudienceSaveRequest, AudienceView};

impl App {
    /// Gives every reader, newest first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn audiences(&self) -> Result<Vec<AudienceView>, AppError> {
        self.read(|session, _| {
            Ok(session
                .journal
                .listed(Kind::Audience)
                .map(|record| session.audience_view(record))
                .collect())
        })
    }

    /// Makes or changes a reader.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn audience_save(
        &self,
        request: AudienceSaveRequest,
    ) -> Result<Changed<AudienceView>, AppError> {
        let name = request.name.trim().to_owned();
        if name.is_empty() {
            return Err(AppError::Empty);
        }
        if !Limit::Title.allows(name.chars().count()) {
            return Err(AppError::over(Limit::Title));
        }
        self.transact(
            Op::SaveAudience,
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.audience_record(id)?.clone(),
                    None => now.begin(Audience::default(), session.texts.language()),
                };
                if let Body::Audience(audience) = &mut record.body {
                    audience.name = name.as_str().into();
                    audience.sort = request.sort;
                }
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| Ok(session.audience_view(session.audience_record(id)?)),
        )
    }
}

impl Session {
    /// Shows a reader.
    pub(super) fn audience_view(&self, record: &Record) -> AudienceView {
        let empty = Audience::default();
        let audience = match &record.body {
            Body::Audience(audience) => audience,
            _ => &empty,
        };
        let history = History::of(&self.journal, record.meta.id);
        AudienceView {
            id: record.meta.id,
            name: audience.name.to_string(),
            sort: audience.sort,
            last_form: history.last.as_ref().map(|last| last.form),
            has_key: !audience.recipient.trim().is_empty(),
            sheets: for_reader(audience.sort).to_vec(),
            last_shared: history
                .last
                .map(|last| self.dates.day_plain(last.at.day()))
                .unwrap_or_default(),
        }
    }
}
