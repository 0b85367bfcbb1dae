//! What can be brought into a session: the lines of the list, and the pages that may be opened.
//!
//! Pages follow the sharing policy for the reader it is with. What has a private word or a name that
//! is never said in it stays out altogether: in a window for two nobody is asked about a word.

use waymark_content::texts::MessageId;
use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::nouns::audience::{Audience, AudienceKind};
use waymark_journal::nouns::person::PersonField;
use waymark_journal::nouns::place::PlaceField;
use waymark_journal::{Body, FieldRef, Kind, Record, RecordId, Sharing};
use waymark_share::History;
use waymark_share::guard::{Reason, Watch};
use waymark_share::offer::{
    OfferItem, OfferRecord, Scope, SectionId, kept_private, reader_kind, sections,
};

use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::records::NamedView;
use crate::wire::together::{
    SeenLineView, TogetherGroupView, TogetherLineView, TogetherOfferRequest, TogetherOfferView,
    TogetherPageView, TogetherThingView,
};

/// The word of a fixed set that says nothing yet.
const NOT_SAID: &str = "open";

/// The kinds whose open ones can be put on the list, and what stands over them.
const AGENDA: &[(Kind, &str, MessageId)] = &[
    (
        Kind::Question,
        "questions",
        MessageId::TogetherAgendaQuestions,
    ),
    (Kind::Doubt, "doubts", MessageId::TogetherAgendaDoubts),
    (
        Kind::Agreement,
        "agreements",
        MessageId::TogetherAgendaAgreements,
    ),
];

impl App {
    /// Gives everything that can be brought into a session.
    ///
    /// # Errors
    /// [`AppError::NotFound`] for a reader that is none, [`AppError::Locked`].
    pub fn together_offer(
        &self,
        request: &TogetherOfferRequest,
    ) -> Result<TogetherOfferView, AppError> {
        self.read(|session, now| session.together_offer(request.reader, now))
    }
}

impl Session {
    pub(super) fn together_offer(
        &self,
        reader: Option<RecordId>,
        now: Now<'_>,
    ) -> Result<TogetherOfferView, AppError> {
        let kind = self.guest_kind(reader)?;
        let watch = self.watch();
        let mut held_back = 0;
        let agenda = AGENDA
            .iter()
            .map(|(kind, name, title)| TogetherGroupView {
                name: (*name).to_owned(),
                title: self.texts.say(*title),
                lines: self.agenda_lines(*kind, &watch, &mut held_back),
            })
            .filter(|group| !group.lines.is_empty())
            .collect();
        Ok(TogetherOfferView {
            readers: self.reader_names(),
            agenda,
            pages: self.pages_for(kind, &watch, now, &mut held_back),
            held_back,
            kept_private: kept_private(&self.journal, kind),
            can_begin: !self.is_fleeting(),
        })
    }

    fn reader_names(&self) -> Vec<NamedView> {
        let readers = self.journal.listed(Kind::Audience);
        readers
            .map(|record| NamedView {
                id: record.meta.id,
                name: self.heading(record),
            })
            .collect()
    }

    /// Gives the kind of reader the policy is asked for. Whoever is no reader sees what a counsellor
    /// could be offered; nobody sees what is for the person alone.
    fn guest_kind(&self, reader: Option<RecordId>) -> Result<AudienceKind, AppError> {
        let Some(id) = reader else {
            return Ok(AudienceKind::Counsellor);
        };
        let kind = reader_kind(self.record(id)?).ok_or(AppError::NotFound {
            kind: Some(Kind::Audience),
        })?;
        Ok(match kind {
            AudienceKind::Own => AudienceKind::Counsellor,
            other => other,
        })
    }

    fn agenda_lines(
        &self,
        kind: Kind,
        watch: &Watch,
        held_back: &mut usize,
    ) -> Vec<TogetherLineView> {
        self.journal
            .listed(kind)
            .filter(|record| is_open(&record.body))
            .filter_map(|record| {
                let text = record.body.heading().trim().to_owned();
                if says_something_private(watch, &text) {
                    *held_back += 1;
                    return None;
                }
                Some(TogetherLineView {
                    id: record.meta.id,
                    text,
                    on: is_brought_unasked(record),
                })
            })
            .collect()
    }

    fn pages_for(
        &self,
        reader: AudienceKind,
        watch: &Watch,
        now: Now<'_>,
        held_back: &mut usize,
    ) -> Vec<TogetherPageView> {
        let guest = Audience {
            sort: reader,
            ..Audience::default()
        };
        let guest = Record::new(RecordId([0; 16]), guest, now.moment, self.texts.language());
        let (history, scope) = (History::default(), Scope::default());
        sections(&self.journal, &guest, &history, &self.texts, scope)
            .into_iter()
            // Dates for somebody's records are the same places once more.
            .filter(|section| section.id != SectionId::Dates)
            .map(|section| TogetherPageView {
                id: section.id.name().to_owned(),
                title: self.texts.say(section.id.title()),
                things: section
                    .records
                    .iter()
                    .filter_map(|offered| self.thing(offered, watch, held_back))
                    .collect(),
            })
            .filter(|page| !page.things.is_empty())
            .collect()
    }

    /// Shows a thing as it would be seen, without the lines that say something private.
    fn thing(
        &self,
        offered: &OfferRecord<'_>,
        watch: &Watch,
        held_back: &mut usize,
    ) -> Option<TogetherThingView> {
        let mut lines = Vec::new();
        let seen = |item: &&OfferItem| !is_a_name(item) && item.kept != NOT_SAID;
        for item in offered.items.iter().filter(seen) {
            let text = item.text();
            if says_something_private(watch, &text) {
                *held_back += 1;
                continue;
            }
            lines.push(SeenLineView {
                label: self.field_label(item.field),
                text,
            });
        }
        (!lines.is_empty()).then(|| TogetherThingView {
            id: offered.record.meta.id,
            heading: self.heading(offered.record),
            lines,
        })
    }
}

/// A name that was ticked for a page is one thing; on a screen for two it stays out.
const fn is_a_name(item: &OfferItem) -> bool {
    matches!(
        item.field,
        FieldRef::Place(PlaceField::Name) | FieldRef::Person(PersonField::Name)
    )
}

/// Says whether something is open still, so that it can be talked about.
fn is_open(body: &Body) -> bool {
    match body {
        Body::Question(question) => question.answer.trim().is_empty(),
        Body::Doubt(doubt) => !doubt.text.trim().is_empty(),
        Body::Agreement(agreement) => matches!(agreement.state, AgreementState::Open),
        _ => false,
    }
}

/// Questions stand on the list unless they are taken off, if the person said that they are for a
/// meeting or may be offered. Everything else is put on it by hand.
fn is_brought_unasked(record: &Record) -> bool {
    let listed = |question: &waymark_journal::nouns::question::Question| question.next_meeting;
    matches!(&record.body, Body::Question(question)
        if listed(question) || record.meta.sharing == Sharing::Offered)
}

/// Says whether a private word, or a name that is never said, stands in a text. Words about health
/// are no secret between two who sit together: the person sees each line before.
fn says_something_private(watch: &Watch, text: &str) -> bool {
    let mut found = watch.find(text).into_iter();
    found.any(|found| matches!(found.reason, Reason::PrivateWord | Reason::PrivateName))
}
