//! What the page of courses knows of each: where a course can go, how it came there, and what is to
//! be said of the end of a certificate.

use chrono::NaiveDate;
use waymark_content::texts::Args;
use waymark_journal::nouns::certificate::{BadgeSignature, Certificate};
use waymark_journal::nouns::course::CourseState;
use waymark_journal::{Body, Moment, Record};

use crate::session::Session;
use crate::wire::kept::WayView;
use crate::wire::papers::AttachedView;
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
        let earlier = self.journal.revisions(record.meta.id).iter();
        let states = earlier
            .map(|revision| (&revision.body, revision.changed))
            .chain([(&record.body, record.meta.changed)]);
        let mut way: Vec<(CourseState, Moment)> = Vec::new();
        for (body, from) in states {
            let Body::Course(course) = body else { continue };
            if way.last().is_none_or(|(state, _)| *state != course.state) {
                way.push((course.state, from));
            }
        }
        if way.len() < 2 {
            return Vec::new();
        }
        way.into_iter()
            .map(|(state, from)| WayView {
                state: self.word(&format!("word-course-state-{}", state.name())),
                from: self.dates.day(from.day()),
            })
            .collect()
    }

    /// Says what file a certificate has.
    pub(super) fn certificate_paper(&self, certificate: &Certificate) -> Option<AttachedView> {
        let is_badge = certificate.signature != BadgeSignature::None;
        let file = certificate.file.as_ref();
        file.map(|file| self.paper(file, is_badge))
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
