//! The three papers of the field, built from what is kept: career profile, job search plan, job
//! support plan.
//!
//! Owns which field of which record stands in which section. Stores nothing: a paper is composed each
//! time it is read, and whatever is changed or added on it is the record itself. Printing is the
//! page's business, a file of it is made here, sharing is `sharing`'s.

mod compose;
mod file;
mod profile;
mod search;
mod support;
#[cfg(test)]
mod tests;

use waymark_journal::nouns::document::DocumentTemplate;
use waymark_journal::{Body, FieldRef, Kind, Record};

use self::compose::{Add, Group, Line, Paper, Section, Title, Words, key, plans};
use crate::cards::EDITED;
use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::records::CardView;
use crate::wire::work_papers::{
    WorkPaperAddView, WorkPaperCardRequest, WorkPaperChange, WorkPaperExerciseView,
    WorkPaperGroupView, WorkPaperLineView, WorkPaperPage, WorkPaperPartView, WorkPaperPlaceView,
    WorkPaperRequest, WorkPaperSectionView, WorkPaperSheetView, WorkPaperView,
};

/// How strong a need is, in order, and the messages of exercises that say so.
const PILES: &[(&str, &[&str])] = &[
    (
        "need-it",
        &[
            "exercise-work-profile-step-wishes.pile-need-it",
            "exercise-growing-step-by-step-step-place-needs.pile-need-it",
        ],
    ),
    ("nice", &["exercise-work-profile-step-wishes.pile-nice"]),
    (
        "no-thanks",
        &["exercise-work-profile-step-wishes.pile-no-thanks"],
    ),
];

impl App {
    /// Gives a paper as it stands now.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn work_paper(&self, request: &WorkPaperRequest) -> Result<WorkPaperView, AppError> {
        self.read(|session, now| Ok(session.work_paper(request.page, now)))
    }

    /// Gives the keys of everything on a paper, "<record in hex>.<field>": what to tick when it alone
    /// is shared. The policy says which of them are offered to a reader.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn work_paper_keys(&self, page: WorkPaperPage) -> Result<Vec<String>, AppError> {
        self.read(|session, _| Ok(session.paper_keys(page)))
    }

    /// Gives a record as a section fills it, for the editor: one that is there, or a new one that
    /// will stand in that section.
    ///
    /// # Errors
    /// [`AppError::BadValue`] for a section that does not hold the kind, [`AppError::NotFound`],
    /// [`AppError::Locked`].
    pub fn work_paper_card(&self, request: &WorkPaperCardRequest) -> Result<CardView, AppError> {
        let add = plans(request.page)
            .iter()
            .filter(|plan| plan.name == request.section)
            .flat_map(|plan| plan.adds)
            .find(|add| add.kind == request.kind)
            .ok_or(AppError::BadValue)?;
        self.read(|session, now| {
            let mut card = match request.id {
                Some(id) => session.card(session.record(id)?),
                None => session.card(&session.begun(add, now)),
            };
            if card.kind != request.kind {
                return Err(AppError::NotFound {
                    kind: Some(request.kind),
                });
            }
            card.fields
                .retain(|field| add.fields.contains(&field.name.as_str()));
            Ok(card)
        })
    }
}

impl Session {
    /// Gives the keys of everything on a paper.
    pub(crate) fn paper_keys(&self, page: WorkPaperPage) -> Vec<String> {
        Paper::of(&self.journal, page, self.paper_words()).keys()
    }

    fn work_paper(&self, page: WorkPaperPage, now: Now<'_>) -> WorkPaperView {
        let paper = Paper::of(&self.journal, page, self.paper_words());
        WorkPaperView {
            page,
            name: self.journal.setting().my_name.trim().to_owned(),
            date: self.dates.day(now.moment.day()),
            sections: paper
                .sections
                .iter()
                .map(|section| self.paper_section(section))
                .collect(),
            sheet: match page {
                WorkPaperPage::Profile => self.newest_profile_sheet(),
                WorkPaperPage::Search | WorkPaperPage::Support => None,
            },
        }
    }

    /// Gives the words of exercises that stand in records and sort them.
    fn paper_words(&self) -> Words {
        let words = |ids: &[&str]| ids.iter().map(|id| self.word(id)).collect();
        Words {
            piles: PILES
                .iter()
                .map(|(name, ids)| (*name, words(ids)))
                .collect(),
            knows_about_work: self.word("exercise-work-profile-text-knows-about-work"),
        }
    }

    fn begun(&self, add: &Add, now: Now<'_>) -> Record {
        let mut body = add.kind.empty();
        (add.begin)(&mut body, &self.paper_words());
        now.begin(body, self.texts.language())
    }

    fn newest_profile_sheet(&self) -> Option<WorkPaperSheetView> {
        self.journal.listed(Kind::Document).find_map(|record| {
            let Body::Document(document) = &record.body else {
                return None;
            };
            let origin = record.meta.origin.as_ref()?;
            (document.template == DocumentTemplate::WorkProfile).then(|| WorkPaperSheetView {
                run: origin.run,
                date: self.dates.day(record.meta.created.day()),
            })
        })
    }

    fn paper_section(&self, section: &Section<'_>) -> WorkPaperSectionView {
        let plan = section.plan;
        let title = format!("work-paper-section-{}", plan.name);
        WorkPaperSectionView {
            name: plan.name.to_owned(),
            about: self.word(&format!("{title}.about")),
            title: self.word(&title),
            groups: section
                .groups
                .iter()
                .map(|group| self.paper_group(group))
                .collect(),
            waiting: section
                .waiting
                .iter()
                .map(|record| WorkPaperPlaceView {
                    id: record.meta.id,
                    name: self.heading(record),
                })
                .collect(),
            adds: plan
                .adds
                .iter()
                .filter(|add| !add.name.is_empty())
                .map(|add| WorkPaperAddView {
                    kind: add.kind,
                    label: self.word(&format!("work-paper-add-{}", add.name)),
                })
                .collect(),
            exercise: self
                .exercise_title(plan.exercise)
                .map(|title| WorkPaperExerciseView {
                    id: plan.exercise.to_owned(),
                    title,
                }),
            printed: plan.printed,
        }
    }

    fn paper_group(&self, group: &Group<'_>) -> WorkPaperGroupView {
        WorkPaperGroupView {
            title: match &group.title {
                Title::None => String::new(),
                Title::Message(id) => self.word(id),
                Title::Own(words) => words.clone(),
            },
            lines: group
                .lines
                .iter()
                .map(|line| self.paper_line(line))
                .collect(),
            more: group.more,
        }
    }

    fn paper_line(&self, line: &Line<'_>) -> WorkPaperLineView {
        let record = line.record;
        let (change, goal) = match &record.body {
            Body::Step(step) => match step.goal {
                Some(goal) => (WorkPaperChange::Goal, Some(goal)),
                None => (WorkPaperChange::Nowhere, None),
            },
            Body::SafetyPart(_) => (WorkPaperChange::Safety, None),
            body if EDITED.contains(&body.kind()) => (WorkPaperChange::Here, None),
            _ => (WorkPaperChange::Nowhere, None),
        };
        WorkPaperLineView {
            id: record.meta.id,
            kind: record.body.kind(),
            heading: self.heading(record),
            words: self.paper_part(record, line.main),
            with: line
                .with
                .iter()
                .map(|field| self.paper_part(record, *field))
                .collect(),
            who: match &record.body {
                Body::Feedback(feedback) => Some(feedback.who.trim().to_owned()),
                _ => None,
            },
            lang: record.meta.language.clone(),
            change,
            goal,
        }
    }

    fn paper_part(&self, record: &Record, field: FieldRef) -> WorkPaperPartView {
        WorkPaperPartView {
            key: key(record.meta.id, field),
            field: self.card_field_of(record, field),
        }
    }
}
