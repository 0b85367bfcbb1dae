//! What moves from state to state on its page: where it can go in one step, and how it came there.

use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::nouns::course::CourseState;
use waymark_journal::nouns::support::SupportState;
use waymark_journal::{Body, Moment, Record};

use crate::session::Session;
use crate::wire::kept::WayView;
use crate::wire::records::WordView;

/// Where a thing stood in one of its versions: the state's stable name, the state in words, and what
/// was said of it then.
pub(super) struct Stood<'a> {
    name: &'static str,
    word: String,
    note: &'a str,
}

impl Session {
    /// Gives where a course can go in one step, each with the words on its button.
    pub(super) fn course_moves(&self, state: CourseState) -> Vec<WordView> {
        let word = |to: &CourseState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-course-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    pub(super) fn course_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
        let Body::Course(course) = body else {
            return None;
        };
        let name = course.state.name();
        let word = self.word(&format!("word-course-state-{name}"));
        Some(Stood {
            name,
            word,
            note: "",
        })
    }

    /// Gives where an agreement can go in one step, each with the words on its button.
    pub(super) fn agreement_moves(&self, state: AgreementState) -> Vec<WordView> {
        let word = |to: &AgreementState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-agreement-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    pub(super) fn agreement_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
        let Body::Agreement(agreement) = body else {
            return None;
        };
        let name = agreement.state.name();
        let word = self.word(&format!("word-agreement-state-{name}"));
        Some(Stood {
            name,
            word,
            note: agreement.came.trim(),
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

    pub(super) fn support_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
        let Body::Support(support) = body else {
            return None;
        };
        let name = support.state.name();
        let word = self.word(&format!("word-support-state-{name}"));
        Some(Stood {
            name,
            word,
            note: "",
        })
    }

    /// Gives how a thing came to where it stands, oldest first, read from its earlier versions;
    /// nothing before its first move. What was said in a state is the last that was said in it.
    pub(super) fn way<'a>(
        &'a self,
        record: &'a Record,
        stood: fn(&Self, &'a Body) -> Option<Stood<'a>>,
    ) -> Vec<WayView> {
        let earlier = self.journal.revisions(record.meta.id).iter();
        let states = earlier
            .map(|revision| (&revision.body, revision.changed))
            .chain([(&record.body, record.meta.changed)]);
        let mut way: Vec<(Stood<'_>, Moment)> = Vec::new();
        for (body, from) in states {
            let Some(stands) = stood(self, body) else {
                continue;
            };
            match way.last_mut() {
                Some((last, _)) if last.name == stands.name => *last = stands,
                _ => way.push((stands, from)),
            }
        }
        if way.len() < 2 {
            return Vec::new();
        }
        let mut said = "";
        way.into_iter()
            .map(|(stood, from)| {
                // A line that was there before the move is not said of it again.
                let note = if stood.note == said { "" } else { stood.note };
                said = stood.note;
                WayView {
                    state: stood.word,
                    from: self.dates.day(from.day()),
                    note: note.to_owned(),
                }
            })
            .collect()
    }
}
