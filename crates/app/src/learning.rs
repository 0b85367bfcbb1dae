//! Learning: what I learned, kind words and feedback, skills.

use waymark_journal::field::{FieldType, Lines};
use waymark_journal::nouns::learned::Learned;
use waymark_journal::{Body, Edit, FieldValue, Kind, Record};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::learning::{LearnedSaveRequest, LearningView};
use crate::wire::records::{CardView, WordView};

/// Most rows of each list; older ones are found by search.
const MOST_ROWS: usize = 200;

/// The kinds of learning (Eraut 2000), as stable names; their words are `learning-way-<name>`.
const WAYS: &[&str] = &["implicit", "reactive", "deliberative", "formal", "shown"];

impl App {
    /// Gives the learning record.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn learning(&self) -> Result<LearningView, AppError> {
        self.read(|session, _| {
            Ok(LearningView {
                learned: session.newest(Kind::Learned),
                feedback: session.newest(Kind::Feedback),
                skills: session.newest(Kind::Skill),
                ways: session.ways(),
            })
        })
    }

    /// Catches something learned.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn learned_save(&self, request: LearnedSaveRequest) -> Result<Changed<CardView>, AppError> {
        if request.text.trim().is_empty() {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::SaveLearned,
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => now.begin(Learned::default(), session.texts.language()),
                };
                let Body::Learned(learned) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Learned),
                    });
                };
                learned.text =
                    FieldType::from_value(FieldValue::Text(request.text.trim().to_owned()))?;
                learned.how = Lines::from_value(FieldValue::Lines(request.how))?;
                learned.helped =
                    Lines::from_value(FieldValue::Text(request.helped.trim().to_owned()))?;
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| Ok(session.card(session.record(id)?)),
        )
    }
}

impl Session {
    fn newest(&self, kind: Kind) -> Vec<CardView> {
        self.journal
            .listed(kind)
            .take(MOST_ROWS)
            .map(|record: &Record| self.card(record))
            .collect()
    }

    fn ways(&self) -> Vec<WordView> {
        WAYS.iter()
            .map(|name| WordView {
                name: (*name).to_owned(),
                label: self.word(&format!("learning-way-{name}")),
            })
            .collect()
    }
}
