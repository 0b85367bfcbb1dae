//! What becomes of what a session proposed: kept, left out, or open still; and what of it was marked
//! for the next summary.

use waymark_journal::field::{Line, Rows};
use waymark_journal::fold::fold;
use waymark_journal::nouns::agreement::Agreement;
use waymark_journal::nouns::question::Question;
use waymark_journal::nouns::sitting::Sitting;
use waymark_journal::{Body, Edit, FieldValue, Kind, RecordId};

use super::{Cells, cell};
use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::together::{SittingPart, TogetherSettleRequest, TogetherView, Went};

/// What sessions marked for the next summary, and the person kept.
#[derive(Default)]
pub(crate) struct SummaryMarks {
    /// Lines, in the order of their sessions.
    pub(crate) lines: Vec<String>,
    /// Agreements and questions.
    pub(crate) records: Vec<RecordId>,
}

impl App {
    /// Notes what becomes of something a session proposed.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn together_settle(
        &self,
        request: TogetherSettleRequest,
    ) -> Result<Changed<TogetherView>, AppError> {
        let id = request.id;
        self.transact(
            Op::SettleNoted,
            |session, _, plan| {
                let (record, sitting) = session.sitting_record(id)?;
                let (mut record, mut sitting) = (record.clone(), sitting.clone());
                settle(&mut sitting, request)?;
                record.body = sitting.into();
                plan.save(record, Edit::Autosave);
                Ok(())
            },
            |session, now, ()| session.together(id, now),
        )
    }
}

/// Puts into a row what became of it, and the words the person gave it.
fn settle(sitting: &mut Sitting, request: TogetherSettleRequest) -> Result<(), AppError> {
    let rows = match request.part {
        SittingPart::Agreed => &mut sitting.agreed,
        SittingPart::Asked => &mut sitting.asked,
        SittingPart::Summary => &mut sitting.summary,
    };
    let none = AppError::NotFound {
        kind: Some(Kind::Sitting),
    };
    let row = rows.0.get_mut(request.row).ok_or(none)?;
    row.insert("went".to_owned(), request.went.name().to_owned());
    if let Some(text) = request.text.filter(|text| !text.trim().is_empty()) {
        row.insert("text".to_owned(), text.trim().to_owned());
    }
    // The limits of a row are checked where every value is.
    let mut copy = Body::from(sitting.clone());
    for (name, rows) in [
        ("agreed", &sitting.agreed),
        ("asked", &sitting.asked),
        ("summary", &sitting.summary),
    ] {
        copy.set(name, FieldValue::Rows(rows.0.clone()))?;
    }
    Ok(())
}

/// Gives the agreement a row proposes.
pub(super) fn agreement_of(row: &Cells, sitting: &Sitting) -> Agreement {
    Agreement {
        text: cell(row, "text").into(),
        who: cell(row, "who").into(),
        by_when: cell(row, "by-when").into(),
        with: Line(sitting.with.to_string()),
        made: sitting.on.clone(),
        ..Agreement::default()
    }
}

/// Gives the question a row proposes: it is for next time.
pub(super) fn question_of(row: &Cells) -> Question {
    Question {
        text: cell(row, "text").into(),
        next_meeting: true,
        ..Question::default()
    }
}

impl Session {
    /// Gives what sessions marked for the next summary and the person kept. A summary that was made
    /// since then has had its turn; `after` is when, in milliseconds since 1970.
    pub(crate) fn summary_marks(&self, after: Option<i64>) -> SummaryMarks {
        let mut marks = SummaryMarks {
            lines: Vec::new(),
            records: Vec::new(),
        };
        for record in self.journal.listed(Kind::Sitting) {
            let Body::Sitting(sitting) = &record.body else {
                continue;
            };
            if after.is_some_and(|at| record.meta.changed.utc_ms < at) {
                continue;
            }
            let kept = |row: &&Cells| Went::of(row) == Went::Kept;
            let lines = sitting.summary.0.iter().filter(kept);
            marks
                .lines
                .extend(lines.map(|row| cell(row, "text").to_owned()));
            for (kind, rows) in [
                (Kind::Agreement, &sitting.agreed),
                (Kind::Question, &sitting.asked),
            ] {
                marks.records.extend(self.marked(kind, rows));
            }
        }
        marks
    }

    /// Gives the kept things of a kind that rows marked for the summary say.
    fn marked(&self, kind: Kind, rows: &Rows) -> Vec<RecordId> {
        let marked: Vec<String> = rows
            .0
            .iter()
            .filter(|row| Went::of(row) == Went::Kept && !cell(row, "summary").is_empty())
            .map(|row| fold(cell(row, "text")))
            .collect();
        if marked.is_empty() {
            return Vec::new();
        }
        self.journal
            .listed(kind)
            .filter(|record| marked.contains(&fold(record.body.heading().trim())))
            .map(|record| record.meta.id)
            .collect()
    }
}
