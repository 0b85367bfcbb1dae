//! What was said over time, read from earlier versions and from dated rows: how it grew, and the
//! hours of a place. Counts nothing together and calls no direction better.

mod moved;
mod road;
mod support;
mod values;

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use waymark_journal::vague::Exactness;
use waymark_journal::{Body, Kind, Record, VagueDate};

use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::over_time::{HoursLineView, HoursPlaceView, OwnLineView, TrendsView};
use crate::wire::records::RecordRequest;

/// The most lines of one's own on a page; search finds older ones.
const MOST_LINES: usize = 30;
/// The most lines about good hours that are named.
const MOST_GOOD_HOURS: usize = 5;

impl App {
    /// Gives what the journal shows over time.
    ///
    /// # Errors
    /// [`AppError::Locked`], [`AppError::Internal`] where a picture cannot be drawn.
    pub fn trends(&self) -> Result<TrendsView, AppError> {
        self.read(|session, now| {
            Ok(TrendsView {
                road: session.learning_road(now)?,
                tasks: session.tasks_moved()?,
                skills: session.skills_over_time()?,
                check_ins: session.check_ins_over_time()?,
                own_lines: session.own_lines()?,
            })
        })
    }

    /// Gives the places hours can be noted for, those that have some first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn hours_places(&self) -> Result<Vec<HoursPlaceView>, AppError> {
        self.read(|session, _| {
            let listed = session.journal.listed(Kind::Place);
            let mut places: Vec<HoursPlaceView> = listed
                .filter_map(|record| match &record.body {
                    Body::Place(place) => Some(HoursPlaceView {
                        id: record.meta.id,
                        name: session.heading(record),
                        has_hours: !place.hours_line.0.is_empty(),
                    }),
                    _ => None,
                })
                .collect();
            places.sort_by_key(|place| !place.has_hours);
            Ok(places)
        })
    }

    /// Gives the hours of a place over time.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where the record is no place, [`AppError::Locked`],
    /// [`AppError::Internal`] where the picture cannot be drawn.
    pub fn hours_line(&self, request: &RecordRequest) -> Result<HoursLineView, AppError> {
        self.read(|session, _| {
            let record = session.record(request.id)?;
            let Body::Place(place) = &record.body else {
                return Err(AppError::NotFound {
                    kind: Some(Kind::Place),
                });
            };
            Ok(HoursLineView {
                id: request.id,
                name: session.heading(record),
                rows: session.rows_shown(&place.hours_line.0, record),
                good_hours: session.good_hours(),
                picture: session.hours_over_time(record, place)?,
            })
        })
    }
}

impl Session {
    /// Gives what a record was about, oldest first, each with the day it became so.
    fn went<'a>(&'a self, record: &'a Record) -> impl Iterator<Item = (&'a Body, NaiveDate)> {
        let earlier = self.journal.revisions(record.meta.id).iter();
        earlier
            .map(|revision| (&revision.body, revision.changed.day()))
            .chain([(&record.body, record.meta.changed.day())])
    }

    /// Gives the lines of one's own, newest first.
    fn own_lines(&self) -> Result<Vec<OwnLineView>, AppError> {
        let records = self.journal.listed(Kind::Outcome).take(MOST_LINES);
        records
            .filter_map(|record| match &record.body {
                Body::Outcome(outcome) => Some((record, outcome)),
                _ => None,
            })
            .map(|(record, outcome)| {
                Ok(OwnLineView {
                    id: record.meta.id,
                    name: self.heading(record),
                    unit: outcome.unit.trim().to_owned(),
                    points: self.rows_shown(&outcome.points.0, record),
                    picture: self.own_line_over_time(record, outcome)?,
                })
            })
            .collect()
    }

    /// Gives the person's lines about their good hours, each once.
    fn good_hours(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for record in self.journal.listed(Kind::Energy) {
            let Body::Energy(energy) = &record.body else {
                continue;
            };
            for line in energy.good_hours.0.iter().map(|line| line.trim()) {
                if !line.is_empty() && !lines.iter().any(|known| known == line) {
                    lines.push(line.to_owned());
                }
            }
        }
        lines.truncate(MOST_GOOD_HOURS);
        lines
    }

    /// Reads the day in a row, as it was typed on a day: its first day, where it names one, and how
    /// it is written out.
    fn day_in_row(&self, typed: &str, on: NaiveDate) -> (Option<i64>, String) {
        let Some(date) = VagueDate::parse(typed, on, &self.date_words) else {
            return (None, String::new());
        };
        let day = date.stretch().map(|(first, _)| number(first));
        let said = match date.exact {
            Exactness::Day { day } => self.dates.day_plain(day),
            _ => self.vague(Some(&date)),
        };
        (day, said)
    }

    /// Gives dated rows with their exact days written out.
    fn rows_shown(
        &self,
        rows: &[BTreeMap<String, String>],
        record: &Record,
    ) -> Vec<BTreeMap<String, String>> {
        let typed_on = record.meta.changed.day();
        let mut rows = rows.to_vec();
        for on in rows.iter_mut().filter_map(|row| row.get_mut("on")) {
            let date = VagueDate::parse(on, typed_on, &self.date_words);
            if let Some(Exactness::Day { day }) = date.map(|date| date.exact) {
                *on = self.dates.day_plain(day);
            }
        }
        rows
    }

    /// Writes a day that leans on today ("today", "24/11") out whole, as the last such day: a row
    /// tells of what was. Gives nothing where the words stand as well in a year.
    pub(crate) fn settled(&self, typed: &str, now: Now<'_>) -> Option<String> {
        let today = now.moment.day();
        let read = |on: NaiveDate| match VagueDate::parse(typed, on, &self.date_words)?.exact {
            Exactness::Day { day } => Some(day),
            _ => None,
        };
        let day = read(today)?;
        let a_year = Months::new(12);
        if read(today.checked_add_months(a_year)?) == Some(day) {
            return None;
        }
        let is_to_come = day > today.succ_opt()?;
        let day = if is_to_come {
            day.checked_sub_months(a_year)?
        } else {
            day
        };
        Some(self.dates.day_plain(day))
    }
}

/// A day as a number that counts days.
fn number(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}
