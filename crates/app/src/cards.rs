//! Kept things of any kind: one list, one editor.

use waymark_journal::nouns::place::PlaceKind;
use waymark_journal::{Body, Edit, FieldValue, Kind, Sharing};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Now, Session};
use crate::wire::Changed;
use crate::wire::records::{CardGroupView, CardSaveRequest, CardView, RecordRequest};

/// The kinds the one editor makes and changes; others have pages of their own.
pub(crate) const EDITED: &[Kind] = &[
    Kind::Strength,
    Kind::Skill,
    Kind::Value,
    Kind::Need,
    Kind::Proof,
    Kind::Feedback,
    Kind::Place,
    Kind::Fit,
    Kind::Person,
    Kind::Learned,
    Kind::PrivateWord,
    Kind::Role,
    Kind::Hope,
    Kind::Motto,
    Kind::Interest,
    Kind::Experience,
    Kind::Energy,
    Kind::Line,
    Kind::Try,
    Kind::Task,
    Kind::Course,
    Kind::Certificate,
    Kind::Support,
    Kind::Agreement,
    Kind::CheckIn,
    Kind::Question,
    Kind::Doubt,
    Kind::Story,
    Kind::Letter,
    Kind::Road,
    Kind::Document,
    Kind::Ask,
    Kind::Service,
    Kind::CheckList,
    Kind::Week,
    Kind::Sitting,
    Kind::Outcome,
];

impl App {
    /// Gives the kept things of one kind.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn cards(&self, kind: Kind) -> Result<CardGroupView, AppError> {
        self.read(|session, _| Ok(session.card_group(kind)))
    }

    /// Gives one kept thing.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn card(&self, request: &RecordRequest) -> Result<CardView, AppError> {
        self.read(|session, _| Ok(session.card(session.record(request.id)?)))
    }

    /// Gives an empty thing of a kind, for the editor.
    ///
    /// # Errors
    /// [`AppError::Locked`], [`AppError::BadValue`] for a kind with a page of its own.
    pub fn card_blank(&self, kind: Kind) -> Result<CardView, AppError> {
        if !EDITED.contains(&kind) {
            return Err(AppError::BadValue);
        }
        self.read(|session, now| {
            let mut body = kind.empty();
            if let Body::Place(place) = &mut body {
                // What is looked for first; every other kind stands beside it.
                place.sort = PlaceKind::Paid;
            }
            Ok(session.card(&now.begin(body, session.texts.language())))
        })
    }

    /// Keeps or changes a thing.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::EndsBeforeItBegins`], [`AppError::OverLimit`],
    /// [`AppError::BadValue`], [`AppError::NotFound`],
    /// the vault's errors, [`AppError::Locked`].
    pub fn card_save(&self, request: CardSaveRequest) -> Result<Changed<CardView>, AppError> {
        // A step has a page of its own, but can come as a suggestion.
        let is_new_step = request.kind == Kind::Step && request.id.is_none();
        if !EDITED.contains(&request.kind) && !is_new_step {
            return Err(AppError::BadValue);
        }
        self.transact(
            op_of(&request),
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => now.begin(request.kind.empty(), session.texts.language()),
                };
                if record.body.kind() != request.kind {
                    return Err(AppError::NotFound {
                        kind: Some(request.kind),
                    });
                }
                let before = record.body.clone();
                let listed = request.fields.contains_key("next-meeting");
                for (name, value) in request.fields {
                    record.body.set(&name, session.understood(value, now))?;
                }
                if !record.body.says_something() {
                    return Err(AppError::Empty);
                }
                if let Body::Step(step) = &record.body {
                    record.meta.sharing = session.sharing_of_goal(step.goal)?;
                }
                if let (Body::Certificate(certificate), Body::Certificate(before)) =
                    (&mut record.body, &before)
                {
                    // What is known of a badge's signature is found out, never typed.
                    certificate.signature = before.signature;
                    if certificate.ends_before_it_begins() {
                        return Err(AppError::EndsBeforeItBegins);
                    }
                }
                if !listed {
                    off_the_list(&before, &mut record.body);
                }
                let id = record.meta.id;
                session.follow_edit(&before, &record.body, plan);
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| Ok(session.card(session.record(id)?)),
        )
    }
}

impl Session {
    fn card_group(&self, kind: Kind) -> CardGroupView {
        CardGroupView {
            kind,
            title: self.word(&format!("kind-{}.many", kind.name())),
            cards: self
                .journal
                .listed(kind)
                .map(|record| self.card(record))
                .collect(),
        }
    }

    /// Reads dates that were typed as text; a day in a row is written out, as the last such day.
    fn understood(&self, value: FieldValue, now: Now<'_>) -> FieldValue {
        match value {
            FieldValue::Date(Some(date)) => FieldValue::Date(self.read_date(&date.typed, now)),
            FieldValue::Rows(mut rows) => {
                for on in rows.iter_mut().filter_map(|row| row.get_mut("on")) {
                    if let Some(day) = self.settled(on, now) {
                        *on = day;
                    }
                }
                FieldValue::Rows(rows)
            }
            other => other,
        }
    }
}

/// Names what a change to a thing is, where it is more than "kept".
fn op_of(request: &CardSaveRequest) -> Op {
    let alone = |names: &[&str]| {
        let mut changed = request.fields.keys();
        request.id.is_some()
            && !request.fields.is_empty()
            && changed.all(|name| names.contains(&name.as_str()))
    };
    match request.kind {
        Kind::Agreement if alone(&["state", "came"]) => Op::MoveAgreement,
        Kind::Question | Kind::Doubt if alone(&["next-meeting"]) => Op::ListForMeeting,
        Kind::Question if alone(&["answer", "answered-by", "answered-on"]) => Op::AnswerQuestion,
        Kind::Doubt if alone(&["answer", "would-help", "who"]) => Op::AnswerQuestion,
        _ => Op::SaveCard,
    }
}

/// Takes a question that has its answer now off the list for the next meeting. It can be put on again.
fn off_the_list(before: &Body, after: &mut Body) {
    if let (Body::Question(before), Body::Question(question)) = (before, after)
        && before.answer.trim().is_empty()
        && !question.answer.trim().is_empty()
    {
        question.next_meeting = false;
    }
}

/// Says whether a record made by an exercise may be offered, from the person's tick.
pub(crate) const fn sharing_from(offer: bool) -> Sharing {
    if offer {
        Sharing::Offered
    } else {
        Sharing::Never
    }
}
