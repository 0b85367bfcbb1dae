//! The calendar file: which days of the plan and of learning there are, and writing those the person
//! chose.

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
use crate::wire::calendar::{CalendarRequest, CalendarRowView, CalendarSort, CalendarView};
use crate::wire::shell::SavedFile;

/// The neutral name proposed for the file.
pub const CALENDAR_FILE: &str = "days.ics";
/// The evening before at six.
const EVENING_BEFORE: u32 = 6;
/// As long before its end as a certificate says so.
const PAPER_BEFORE: u32 = 24 * 60;

impl App {
    /// Gives the days that can go into a calendar, today or to come: exact ones of the plan, the next
    /// talks with a buddy or a mentor, and the last days of certificates.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn calendar(&self) -> Result<CalendarView, AppError> {
        self.read(|session, now| {
            let texts = Texts::for_files(session.texts.language());
            let neutral = texts.say(M::CalendarNeutral);
            let neutral_paper = texts.say(M::CalendarNeutralPaper);
            let title = |sort| match sort {
                CalendarSort::Certificate => &neutral_paper,
                _ => &neutral,
            };
            let mut rows: Vec<(NaiveDate, CalendarRowView)> = session
                .dated(now)
                .filter_map(|(record, day)| Some((record, day, sort_of(&record.body)?)))
                .map(|(record, day, sort)| {
                    (day, session.calendar_row(record, day, sort, title(sort)))
                })
                .collect();
            rows.sort_by_key(|(day, _)| *day);
            Ok(CalendarView {
                rows: rows.into_iter().map(|(_, row)| row).collect(),
                neutral,
                neutral_paper,
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
                        remind_hours: reminders(&record.body, request.remind),
                    });
                    if let Some(kept) = in_calendar_mut(&mut record.body) {
                        *kept = title;
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
    /// Gives what has its day today or to come: goals and steps that stand at now, next or later,
    /// certificates, and the buddies and mentors.
    fn dated(&self, now: Now<'_>) -> impl Iterator<Item = (&Record, NaiveDate)> {
        let today = now.moment.day();
        let open = |record: &Record| match waymark_journal::plan::state_of(record) {
            Some(state) => matches!(state, PlanState::Now | PlanState::Next | PlanState::Later),
            None => true,
        };
        [Kind::Goal, Kind::Step, Kind::Certificate, Kind::Person]
            .into_iter()
            .flat_map(|kind| self.journal.listed(kind))
            .filter(move |record| open(record))
            .filter_map(|record| Some((record, day_of(record)?)))
            .filter(move |(_, day)| *day >= today)
    }

    fn calendar_row(
        &self,
        record: &Record,
        day: NaiveDate,
        sort: CalendarSort,
        neutral: &str,
    ) -> CalendarRowView {
        let known = in_calendar(&record.body).filter(|title| !title.is_empty());
        CalendarRowView {
            id: record.meta.id,
            sort,
            text: self.heading(record),
            on: self.dates.day(day),
            title: known.map_or_else(|| neutral.to_owned(), |title| title.0.clone()),
            known: known.is_some(),
        }
    }
}

const fn sort_of(body: &Body) -> Option<CalendarSort> {
    match body {
        Body::Goal(_) => Some(CalendarSort::Review),
        Body::Step(_) => Some(CalendarSort::Step),
        Body::Certificate(_) => Some(CalendarSort::Certificate),
        Body::Person(_) => Some(CalendarSort::CheckIn),
        _ => None,
    }
}

/// Gives the hours before a day at which the calendar reminds. A certificate says so long before.
fn reminders(body: &Body, evening_before: bool) -> Vec<u32> {
    let long_before = matches!(body, Body::Certificate(_)).then_some(PAPER_BEFORE);
    let evening = evening_before.then_some(EVENING_BEFORE);
    long_before.into_iter().chain(evening).collect()
}

fn day_of(record: &Record) -> Option<NaiveDate> {
    let date: &VagueDate = match &record.body {
        Body::Goal(goal) => goal.review.as_ref()?,
        Body::Step(step) => step.when.as_ref()?,
        Body::Certificate(certificate) => return certificate.runs_out.as_ref()?.last_day(),
        Body::Person(person) if person.is_buddy() => person.next_check_in.as_ref()?,
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
        Body::Certificate(certificate) => Some(&certificate.in_calendar),
        Body::Person(person) => Some(&person.in_calendar),
        _ => None,
    }
}

const fn in_calendar_mut(body: &mut Body) -> Option<&mut Line> {
    match body {
        Body::Goal(goal) => Some(&mut goal.in_calendar),
        Body::Step(step) => Some(&mut step.in_calendar),
        Body::Certificate(certificate) => Some(&mut certificate.in_calendar),
        Body::Person(person) => Some(&mut person.in_calendar),
        _ => None,
    }
}
