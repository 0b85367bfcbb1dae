//! The calendar file: which days of the plan there are, and writing those the person chose.

use std::path::Path;

use chrono::{DateTime, NaiveDate};
use waymark_content::texts::{MessageId as M, Texts};
use waymark_journal::field::{FieldType, Line};
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::vague::Exactness;
use waymark_journal::{Body, Edit, FieldValue, Kind, Record, VagueDate};
use waymark_share::calendar::{CalendarDay, calendar_file};

use crate::error::AppError;
use crate::files;
use crate::op::Op;
use crate::session::{App, Now, Session};
use crate::wire::Changed;
use crate::wire::calendar::{CalendarRequest, CalendarRowView, CalendarView};
use crate::wire::shell::SavedFile;

/// The neutral name proposed for the file.
pub const CALENDAR_FILE: &str = "days.ics";
/// The evening before at six.
const EVENING_BEFORE: u32 = 6;

impl App {
    /// Gives the days of the plan that can go into a calendar: exact ones, today or to come.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn calendar(&self) -> Result<CalendarView, AppError> {
        self.read(|session, now| {
            let neutral = Texts::for_files(session.texts.language()).say(M::CalendarNeutral);
            let mut rows: Vec<(NaiveDate, CalendarRowView)> = session
                .dated(now)
                .map(|(record, day)| (day, session.calendar_row(record, day, &neutral)))
                .collect();
            rows.sort_by_key(|(day, _)| *day);
            Ok(CalendarView {
                rows: rows.into_iter().map(|(_, row)| row).collect(),
                neutral,
            })
        })
    }

    /// Writes the chosen days where the person said, and remembers their titles. No path is a closed
    /// dialog.
    ///
    /// # Errors
    /// [`AppError::Empty`] if nothing is chosen or a title has no words, [`AppError::NotFound`] if
    /// something has no day any more, [`AppError::OverLimit`]; [`AppError::DiskFull`],
    /// [`AppError::NotWritable`], [`AppError::File`], the vault's errors, [`AppError::Locked`].
    pub fn calendar_write(
        &self,
        request: &CalendarRequest,
        path: Option<&Path>,
    ) -> Result<Changed<SavedFile>, AppError> {
        let blank = |title: &str| title.trim().is_empty();
        if request.days.is_empty() || request.days.iter().any(|day| blank(&day.title)) {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::WriteCalendar,
            |session, now, plan| {
                let Some(path) = path else {
                    return Ok(SavedFile::Cancelled);
                };
                let mut days = Vec::with_capacity(request.days.len());
                for chosen in &request.days {
                    let mut record = session.record(chosen.id)?.clone();
                    let Some(day) = day_of(&record) else {
                        return Err(AppError::NotFound {
                            kind: Some(record.body.kind()),
                        });
                    };
                    let title = Line::from_value(FieldValue::Text(chosen.title.trim().to_owned()))?;
                    let renamed = in_calendar(&record.body) != Some(&title);
                    days.push(CalendarDay {
                        id: chosen.id,
                        title: title.0.clone(),
                        day,
                        // A new title is a change of the record: it gets the number after this one.
                        sequence: record.meta.revision - 1 + u32::from(renamed),
                        remind_hours: request.remind.then_some(EVENING_BEFORE),
                    });
                    match &mut record.body {
                        Body::Goal(goal) => goal.in_calendar = title,
                        Body::Step(step) => step.in_calendar = title,
                        _ => {}
                    }
                    plan.save(record, Edit::Deliberate);
                }
                let moment = DateTime::from_timestamp_millis(now.moment.utc_ms);
                let file = calendar_file(&days, moment.unwrap_or_default());
                files::write_file(path, file.as_bytes())?;
                Ok(SavedFile::Saved)
            },
            |_, _, saved| Ok(saved),
        )
    }
}

impl Session {
    /// Gives the goals and steps that stand at now, next or later on an exact day, today or to come.
    fn dated(&self, now: Now<'_>) -> impl Iterator<Item = (&Record, NaiveDate)> {
        let today = now.moment.day();
        let open = |record: &Record| {
            matches!(
                waymark_journal::plan::state_of(record),
                Some(PlanState::Now | PlanState::Next | PlanState::Later)
            )
        };
        self.journal
            .listed(Kind::Goal)
            .chain(self.journal.listed(Kind::Step))
            .filter(move |record| open(record))
            .filter_map(|record| Some((record, day_of(record)?)))
            .filter(move |(_, day)| *day >= today)
    }

    fn calendar_row(&self, record: &Record, day: NaiveDate, neutral: &str) -> CalendarRowView {
        let known = in_calendar(&record.body).filter(|title| !title.is_empty());
        CalendarRowView {
            id: record.meta.id,
            review: record.body.kind() == Kind::Goal,
            text: self.heading(record),
            on: self.dates.day(day),
            title: known.map_or_else(|| neutral.to_owned(), |title| title.0.clone()),
            known: known.is_some(),
        }
    }
}

fn day_of(record: &Record) -> Option<NaiveDate> {
    let date: &VagueDate = match &record.body {
        Body::Goal(goal) => goal.review.as_ref()?,
        Body::Step(step) => step.when.as_ref()?,
        _ => return None,
    };
    match date.exact {
        Exactness::Day { day } => Some(day),
        _ => None,
    }
}

const fn in_calendar(body: &Body) -> Option<&Line> {
    match body {
        Body::Goal(goal) => Some(&goal.in_calendar),
        Body::Step(step) => Some(&step.in_calendar),
        _ => None,
    }
}
