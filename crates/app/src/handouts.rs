//! Sheets of the person's own as files: a check list, the next meeting, the pocket card.
//!
//! Each says what its page shows, in words made here from what is kept; the window sends no words.
//! The three papers are `work_papers`' own.

use waymark_content::MessageId;
use waymark_journal::{Body, Kind, Record};
use waymark_share::handout::{
    Handout, HandoutLine, HandoutPart, HandoutSection, HandoutWords, TypeSize, pdf,
};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::session::{App, Session};
use crate::wire::meeting::{MeetingLineView, MeetingNoteView};
use crate::wire::records::RecordRequest;
use crate::wire::safety::{SafetyPartView, SafetySectionView};

/// The neutral name proposed for a check list.
const LIST_FILE: &str = "list.pdf";
/// The neutral name proposed for the sheet of a meeting.
const SHEET_FILE: &str = "sheet.pdf";
/// The neutral name proposed for the card.
const CARD_FILE: &str = "card.pdf";
/// Lines to write on below each thing to bring to a meeting.
const ROWS_BELOW: u8 = 2;
/// Lines to write on for what else came up.
const ROWS_AT_THE_END: u8 = 4;

impl App {
    /// Gives one check list as a PDF, with boxes to tick.
    ///
    /// # Errors
    /// [`AppError::Empty`] where there is no line on it, [`AppError::NotFound`],
    /// [`AppError::LettersNotPrinted`], [`AppError::Locked`].
    pub fn check_list_pdf(&self, request: &RecordRequest) -> Result<MadeFile, AppError> {
        let sheet =
            self.read(|session, _| session.check_list_sheet(session.record(request.id)?))?;
        Ok(MadeFile::new(pdf(&sheet)?, LIST_FILE))
    }

    /// Gives what the person wants to bring to their next meeting as a PDF, with room to write.
    ///
    /// # Errors
    /// [`AppError::Empty`] where nothing is on the list, [`AppError::LettersNotPrinted`],
    /// [`AppError::Locked`].
    pub fn meeting_pdf(&self) -> Result<MadeFile, AppError> {
        let sheet = self.read(|session, _| session.meeting_sheet())?;
        Ok(MadeFile::new(pdf(&sheet)?, SHEET_FILE))
    }

    /// Gives My safety page as a card for the pocket, as a PDF.
    ///
    /// # Errors
    /// [`AppError::LettersNotPrinted`], [`AppError::Locked`].
    pub fn safety_card_pdf(&self) -> Result<MadeFile, AppError> {
        let sheet = self.read(|session, _| Ok(session.safety_card()))?;
        Ok(MadeFile::new(pdf(&sheet)?, CARD_FILE))
    }
}

impl Session {
    fn check_list_sheet(&self, record: &Record) -> Result<Handout, AppError> {
        let Body::CheckList(list) = &record.body else {
            return Err(AppError::NotFound {
                kind: Some(Kind::CheckList),
            });
        };
        let own = |text: &str| HandoutLine {
            words: HandoutWords::own(text, &record.meta.language),
            ..HandoutLine::default()
        };
        let items = list.items.0.iter().filter(|item| !item.trim().is_empty());
        let mut lines: Vec<HandoutLine> = items
            .map(|item| HandoutLine {
                tick: true,
                ..own(item)
            })
            .collect();
        if lines.is_empty() {
            return Err(AppError::Empty);
        }
        let note = list.note.trim();
        lines.extend((!note.is_empty()).then(|| own(note)));
        let title = HandoutWords::own(self.heading(record), &record.meta.language);
        Ok(Handout {
            language: self.texts.language().to_owned(),
            size: TypeSize::Huge,
            title: title.text,
            title_voice: title.voice,
            title_lang: title.lang,
            sections: vec![HandoutSection::of("", lines)],
            ..Handout::default()
        })
    }

    fn meeting_sheet(&self) -> Result<Handout, AppError> {
        let view = self.meeting();
        let parts = [
            (MessageId::ListsMeetingQuestions, view.questions),
            (MessageId::ListsMeetingDoubts, view.doubts),
            (MessageId::ListsMeetingAgreements, view.agreements),
        ];
        let mut sections: Vec<HandoutSection> = parts
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(title, lines)| {
                let lines = lines.into_iter().map(to_bring).collect();
                HandoutSection::of(self.texts.say(title), lines)
            })
            .collect();
        if sections.is_empty() {
            return Err(AppError::Empty);
        }
        let room = HandoutLine {
            rows: ROWS_AT_THE_END,
            ..HandoutLine::default()
        };
        let more = self.texts.say(MessageId::ListsMeetingRoom);
        sections.push(HandoutSection::of(more, vec![room]));
        Ok(Handout {
            language: self.texts.language().to_owned(),
            size: TypeSize::Large,
            title: self.texts.say(MessageId::ListsMeeting),
            sections,
            ..Handout::default()
        })
    }

    fn safety_card(&self) -> Handout {
        let filled = self.safety_view().sections.into_iter();
        let mut sections: Vec<HandoutSection> = filled
            .filter(|section| !section.parts.is_empty())
            .map(|section| self.card_section(section))
            .collect();
        let still = HandoutLine {
            words: HandoutWords::app(self.texts.say(MessageId::SafetySlowStill)),
            ..HandoutLine::default()
        };
        let slow = self.texts.say(MessageId::SafetySlow);
        sections.push(HandoutSection::of(slow, vec![still]));
        Handout {
            language: self.texts.language().to_owned(),
            size: TypeSize::Pocket,
            title: self.texts.say(MessageId::SafetyCardTitle),
            sections,
            ..Handout::default()
        }
    }

    fn card_section(&self, section: SafetySectionView) -> HandoutSection {
        let not_this = |part: &SafetyPartView| {
            (!part.not_this.is_empty()).then(|| HandoutPart {
                label: self.texts.say(MessageId::SafetyNotThis),
                words: HandoutWords::own(&part.not_this, ""),
            })
        };
        let line = |part: SafetyPartView| HandoutLine {
            with: not_this(&part).into_iter().collect(),
            words: HandoutWords::own(part.text, ""),
            phone: part.phone,
            ..HandoutLine::default()
        };
        let title = self.word(&format!("safety-{}", section.section.name()));
        HandoutSection::of(title, section.parts.into_iter().map(line).collect())
    }
}

fn to_bring(line: MeetingLineView) -> HandoutLine {
    let note = |note: MeetingNoteView| HandoutPart {
        label: format!("{}:", note.label),
        words: HandoutWords::own(note.text, &line.lang),
    };
    HandoutLine {
        with: line.notes.into_iter().map(note).collect(),
        words: HandoutWords::own(line.text, &line.lang),
        rows: ROWS_BELOW,
        ..HandoutLine::default()
    }
}

/// Gives words of the app as a file holds them: isolation marks are the window's.
pub(crate) fn on_paper(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
