//! What a page knows of courses, kinds of help and certificates: where a course or help can go, how it
//! came there, and what is to be said of the end of a certificate.

use chrono::NaiveDate;
use waymark_content::texts::Args;
use waymark_journal::nouns::certificate::Certificate;
use waymark_journal::nouns::course::CourseState;
use waymark_journal::nouns::support::SupportState;
use waymark_journal::{Body, Moment, Record};

use crate::session::Session;
use crate::wire::kept::WayView;
use crate::wire::records::WordView;

/// Up to this many days are told as days, more as weeks.
const MOST_DAYS: i64 = 13;

impl Session {
    /// Gives where a course can go in one step, each with the words on its button.
    pub(super) fn course_moves(&self, state: CourseState) -> Vec<WordView> {
        let word = |to: &CourseState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-course-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    /// Gives how a course came to where it stands, read from its earlier versions.
    pub(super) fn course_way(&self, record: &Record) -> Vec<WayView> {
        self.way(record, |body| match body {
            Body::Course(course) => Some(format!("word-course-state-{}", course.state.name())),
            _ => None,
        })
    }

    /// Gives where help can go in one step, each with the words on its button.
    pub(super) fn support_moves(&self, state: SupportState) -> Vec<WordView> {
        let word = |to: &SupportState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-support-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    /// Gives how help came to where it stands, read from its earlier versions.
    pub(super) fn support_way(&self, record: &Record) -> Vec<WayView> {
        self.way(record, |body| match body {
            Body::Support(support) => Some(format!("word-support-state-{}", support.state.name())),
            _ => None,
        })
    }

    /// Gives the states a record went through, by the id of their words; nothing before its first
    /// change.
    fn way(&self, record: &Record, state_of: impl Fn(&Body) -> Option<String>) -> Vec<WayView> {
        let earlier = self.journal.revisions(record.meta.id).iter();
        let states = earlier
            .map(|revision| (&revision.body, revision.changed))
            .chain([(&record.body, record.meta.changed)]);
        let mut way: Vec<(String, Moment)> = Vec::new();
        for (body, from) in states {
            let Some(state) = state_of(body) else {
                continue;
            };
            if way.last().is_none_or(|(last, _)| *last != state) {
                way.push((state, from));
            }
        }
        if way.len() < 2 {
            return Vec::new();
        }
        way.into_iter()
            .map(|(state, from)| WayView {
                state: self.word(&state),
                from: self.dates.day(from.day()),
            })
            .collect()
    }

    /// Says in words when a certificate runs out, from 60 days before, and that it has.
    pub(super) fn certificate_ending(
        &self,
        certificate: &Certificate,
        today: NaiveDate,
    ) -> Option<String> {
        let days = certificate.days_left(today)?;
        let args = Args::new().text("when", self.vague(certificate.runs_out.as_ref()));
        let count = |days: i64| usize::try_from(days).unwrap_or_default();
        let (id, args) = match days {
            ..0 => ("kept-paper-ran-out", args),
            0 => ("kept-paper-today", args),
            1..=MOST_DAYS => ("kept-paper-days", args.number("days", count(days))),
            _ => ("kept-paper-weeks", args.number("weeks", count(days / 7))),
        };
        self.texts.dynamic(id, &args)
    }
}
