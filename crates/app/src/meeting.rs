//! The list for the next meeting: questions and doubts that were put on it, and what is agreed and
//! still open. It is gathered each time; nothing of it is kept twice.

use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::{Body, Kind, Record};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::meeting::{MeetingLineView, MeetingNoteView, MeetingView};

impl App {
    /// Gives what the person wants to bring to their next meeting.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn meeting(&self) -> Result<MeetingView, AppError> {
        self.read(|session, _| Ok(session.meeting()))
    }
}

impl Session {
    pub(crate) fn meeting(&self) -> MeetingView {
        MeetingView {
            questions: self.to_bring(Kind::Question, &["for-whom"]),
            doubts: self.to_bring(Kind::Doubt, &["answer", "would-help", "who"]),
            agreements: self.to_bring(Kind::Agreement, &["who", "with", "by-when"]),
        }
    }

    /// Gives what of a kind is to be brought, with these fields where something is in them.
    fn to_bring(&self, kind: Kind, notes: &[&str]) -> Vec<MeetingLineView> {
        self.journal
            .listed(kind)
            .filter(|record| is_brought(&record.body))
            .map(|record| self.meeting_line(record, notes))
            .collect()
    }

    fn meeting_line(&self, record: &Record, notes: &[&str]) -> MeetingLineView {
        let fields = record.body.fields().into_iter();
        MeetingLineView {
            id: record.meta.id,
            text: record.body.heading(),
            lang: record.meta.language.clone(),
            notes: fields
                .filter(|(field, value)| notes.contains(&field.name()) && !value.is_empty())
                .map(|(field, value)| MeetingNoteView {
                    label: self.field_label(field),
                    text: value.text().trim().to_owned(),
                })
                .collect(),
        }
    }
}

const fn is_brought(body: &Body) -> bool {
    match body {
        Body::Question(question) => question.next_meeting,
        Body::Doubt(doubt) => doubt.next_meeting,
        Body::Agreement(agreement) => matches!(agreement.state, AgreementState::Open),
        _ => false,
    }
}
