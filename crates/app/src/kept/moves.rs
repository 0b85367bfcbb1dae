//! What moves from state to state on its page: where it can go in one step, and how it came there.

use waymark_journal::Body;
use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::nouns::course::CourseState;
use waymark_journal::nouns::support::SupportState;

use crate::session::Session;
use crate::way::Stood;
use crate::wire::records::WordView;

impl Session {
    /// Gives where a course can go in one step, each with the words on its button.
    pub(super) fn course_moves(&self, state: CourseState) -> Vec<WordView> {
        let word = |to: &CourseState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-course-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    pub(crate) fn course_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
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

    /// Gives where help can go in one step, each with the words on its button.
    pub(super) fn support_moves(&self, state: SupportState) -> Vec<WordView> {
        let word = |to: &SupportState| WordView {
            name: to.name().to_owned(),
            label: self.word(&format!("kept-support-to-{}", to.name())),
        };
        state.next().iter().map(word).collect()
    }

    pub(crate) fn support_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
        let Body::Support(support) = body else {
            return None;
        };
        let name = support.state.name();
        Some(Stood {
            name,
            word: self.word(&format!("word-support-state-{name}")),
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
}
