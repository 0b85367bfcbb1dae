//! My safety page: own lists, proofs, and what is copied to the lock screen.

use waymark_journal::field::{FieldType, Line};
use waymark_journal::fold::fold;
use waymark_journal::nouns::safety_part::{SafetyPart, SafetySection};
use waymark_journal::{Body, Edit, FieldValue, Kind, Record};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::records::RecordRequest;
use crate::wire::safety::{SafetyPartView, SafetySaveRequest, SafetySectionView, SafetyView};
use crate::wire::shell::LockScreenLine;

/// Most proofs and kind words on the page.
const MOST_PROOFS: usize = 20;

impl App {
    /// Gives the page. Opening it is not recorded.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn safety(&self) -> Result<SafetyView, AppError> {
        self.read(|session, _| Ok(session.safety_view()))
    }

    /// Writes or changes a line; what is copied to the lock screen follows at once.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::NotWritable`], [`AppError::Locked`].
    pub fn safety_save(&self, request: SafetySaveRequest) -> Result<Changed<SafetyView>, AppError> {
        let written = [&request.text, &request.phone, &request.not_this];
        if written.iter().all(|words| words.trim().is_empty()) {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::SaveSafetyLine,
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => now.begin(SafetyPart::default(), session.texts.language()),
                };
                let Body::SafetyPart(part) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::SafetyPart),
                    });
                };
                part.section = request.section;
                part.text = line(&request.text)?;
                part.not_this = line(&request.not_this)?;
                part.phone = line(&request.phone)?;
                part.on_lock_screen = request.on_lock_screen;
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |session, _, ()| Ok(session.safety_view()),
        )
    }

    /// Puts someone of the person's own people under the people I can call, with their number; once.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::NotWritable`], [`AppError::Locked`].
    pub fn safety_call(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.transact(
            Op::SaveSafetyLine,
            |session, now, plan| {
                let record = session.record(request.id)?;
                let Body::Person(person) = &record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Person),
                    });
                };
                if session.names_to_call().contains(&fold(person.name.trim())) {
                    return Ok(());
                }
                let part = SafetyPart {
                    section: SafetySection::People,
                    text: person.name.clone(),
                    phone: person.phone.clone(),
                    ..SafetyPart::default()
                };
                plan.save(now.begin(part, &record.meta.language), Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }

    /// Puts a line in the bin and takes it off the lock screen.
    ///
    /// # Errors
    /// As [`App::record_bin`].
    pub fn safety_remove(&self, request: &RecordRequest) -> Result<Changed<SafetyView>, AppError> {
        let changed = self.record_bin(request)?;
        Ok(Changed {
            value: self.safety()?,
            changes: changed.changes,
        })
    }

    /// Writes the lines the person chose to the file that is readable without unlocking.
    pub(crate) fn copy_to_lock_screen(&self) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        let session = inner.open.as_ref().ok_or(AppError::Locked)?;
        if session.is_fleeting() {
            return Ok(());
        }
        let lines = session.lock_screen_lines();
        let folder = session.folder.clone();
        if inner
            .readable
            .lock_screen
            .get(&folder)
            .map_or(&[][..], Vec::as_slice)
            == lines
        {
            return Ok(());
        }
        inner.readable.lock_screen.insert(folder, lines);
        self.places.write(&inner.readable)
    }
}

fn line(text: &str) -> Result<Line, AppError> {
    Ok(Line::from_value(FieldValue::Text(text.trim().to_owned()))?)
}

impl Session {
    fn parts(&self) -> impl Iterator<Item = (&Record, &SafetyPart)> {
        // Oldest first: a list grows at its end.
        let mut parts: Vec<_> = self
            .journal
            .listed(Kind::SafetyPart)
            .filter_map(|record| match &record.body {
                Body::SafetyPart(part) => Some((record, part)),
                _ => None,
            })
            .collect();
        parts.reverse();
        parts.into_iter()
    }

    pub(crate) fn safety_view(&self) -> SafetyView {
        let sections = SafetySection::ALL
            .iter()
            .map(|section| SafetySectionView {
                section: *section,
                parts: self
                    .parts()
                    .filter(|(_, part)| part.section == *section)
                    .map(|(record, part)| SafetyPartView {
                        id: record.meta.id,
                        text: part.text.0.clone(),
                        not_this: part.not_this.0.clone(),
                        phone: part.phone.0.clone(),
                        on_lock_screen: part.on_lock_screen,
                    })
                    .collect(),
            })
            .collect();
        let words = |kind| {
            self.journal
                .listed(kind)
                .take(MOST_PROOFS)
                .map(|record| record.body.heading())
                .collect()
        };
        SafetyView {
            sections,
            proofs: words(Kind::Proof),
            kind_words: words(Kind::Feedback),
        }
    }

    /// Says whether the emergency number has not been filled in.
    pub(crate) fn safety_is_empty(&self) -> bool {
        self.parts().next().is_none()
    }

    fn lock_screen_lines(&self) -> Vec<LockScreenLine> {
        self.parts()
            .filter(|(_, part)| part.on_lock_screen)
            .map(|(_, part)| LockScreenLine {
                section: part.section,
                text: part.text.0.clone(),
                phone: part.phone.0.clone(),
            })
            .collect()
    }
}
