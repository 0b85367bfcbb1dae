//! A paper as a file: what is ticked, as its sheet is printed, and nothing else.

use std::collections::HashSet;

use waymark_content::MessageId;
use waymark_journal::{FieldShape, FieldValue};
use waymark_share::handout::{
    Handout, HandoutGroup, HandoutLine, HandoutPart, HandoutSection, HandoutWords, pdf,
};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::handouts::on_paper;
use crate::session::{App, Session};
use crate::wire::work_papers::{
    WorkPaperFileRequest, WorkPaperGroupView, WorkPaperLineView, WorkPaperPage, WorkPaperPartView,
    WorkPaperSectionView, WorkPaperView,
};

/// The neutral name proposed for the file.
const PAPER_FILE: &str = "paper.pdf";

impl App {
    /// Gives what is ticked of a paper as a PDF. Its words are made here; ticks name sections and
    /// lines alone.
    ///
    /// # Errors
    /// [`AppError::Empty`] where nothing of it is ticked, [`AppError::LettersNotPrinted`],
    /// [`AppError::Locked`].
    pub fn work_paper_pdf(&self, request: &WorkPaperFileRequest) -> Result<MadeFile, AppError> {
        let sheet = self.read(|session, now| {
            let view = session.work_paper(request.page, now);
            session.paper_sheet(view, request)
        })?;
        Ok(MadeFile::new(pdf(&sheet)?, PAPER_FILE))
    }
}

/// What is ticked.
struct Ticks<'a> {
    sections: HashSet<&'a str>,
    lines: HashSet<&'a str>,
}

impl Session {
    fn paper_sheet(
        &self,
        view: WorkPaperView,
        request: &WorkPaperFileRequest,
    ) -> Result<Handout, AppError> {
        let ticks = Ticks {
            sections: request.sections.iter().map(String::as_str).collect(),
            lines: request.lines.iter().map(String::as_str).collect(),
        };
        let sections = view.sections.into_iter();
        let sections: Vec<HandoutSection> = sections
            .filter_map(|section| self.sheet_section(section, &ticks))
            .collect();
        if sections.is_empty() {
            return Err(AppError::Empty);
        }
        let who = [view.name, on_paper(&view.date)];
        let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
        Ok(Handout {
            language: self.texts.language().to_owned(),
            title: self.texts.say(match request.page {
                WorkPaperPage::Profile => MessageId::WorkPaperProfile,
                WorkPaperPage::Search => MessageId::WorkPaperSearch,
                WorkPaperPage::Support => MessageId::WorkPaperSupport,
            }),
            lead: vec![who.join(", ")],
            sections,
            ..Handout::default()
        })
    }

    /// Gives a section without what has no tick; none where nothing is left.
    fn sheet_section(
        &self,
        section: WorkPaperSectionView,
        ticks: &Ticks<'_>,
    ) -> Option<HandoutSection> {
        if !ticks.sections.contains(section.name.as_str()) {
            return None;
        }
        let groups = section.groups.into_iter();
        let groups: Vec<HandoutGroup> = groups
            .map(|group| self.sheet_group(group, ticks))
            .filter(|group| !group.lines.is_empty())
            .collect();
        (!groups.is_empty()).then(|| HandoutSection {
            heading: section.title,
            groups,
            ..HandoutSection::default()
        })
    }

    fn sheet_group(&self, group: WorkPaperGroupView, ticks: &Ticks<'_>) -> HandoutGroup {
        let lines = group.lines.iter();
        HandoutGroup {
            heading: group.title,
            lines: lines
                .filter(|line| ticks.lines.contains(line.words.key.as_str()))
                .map(|line| self.sheet_line(line))
                .collect(),
        }
    }

    fn sheet_line(&self, line: &WorkPaperLineView) -> HandoutLine {
        let text = self.part_said(line, &line.words);
        let with = line.with.iter();
        let Some(who) = &line.who else {
            return HandoutLine {
                words: HandoutWords::own(text, &line.lang),
                with: with.map(|part| self.sheet_part(line, part)).collect(),
                ..HandoutLine::default()
            };
        };
        let who = if who.is_empty() {
            self.texts.say(MessageId::WorkPaperSomeone)
        } else {
            who.clone()
        };
        let when = with.map(|part| self.part_said(line, part));
        let said_by: Vec<String> = std::iter::once(who).chain(when).collect();
        HandoutLine {
            words: HandoutWords::other(text, &line.lang),
            who: said_by.join(", "),
            ..HandoutLine::default()
        }
    }

    /// A fixed word and a rating are the app's words, the others the person's own.
    fn sheet_part(&self, line: &WorkPaperLineView, part: &WorkPaperPartView) -> HandoutPart {
        let text = self.part_said(line, part);
        HandoutPart {
            label: format!("{}:", part.field.label),
            words: match part.field.shape {
                FieldShape::Rating | FieldShape::Word => HandoutWords::app(text),
                _ => HandoutWords::own(text, &line.lang),
            },
        }
    }

    fn part_said(&self, line: &WorkPaperLineView, part: &WorkPaperPartView) -> String {
        let field = &part.field;
        match (&field.value, field.shape) {
            (FieldValue::Rating(value), _) => {
                let said = value.map(|value| {
                    let scale = self.scale_of(line.kind, &field.name);
                    on_paper(&self.rating_said(value, &scale))
                });
                said.unwrap_or_default()
            }
            (_, FieldShape::Line | FieldShape::Prose | FieldShape::Lines) => field.text.clone(),
            _ => on_paper(&field.text),
        }
    }
}
