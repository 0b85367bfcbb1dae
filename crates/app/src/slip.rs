//! Reply slips: the empty form goes out, what comes back is suggested line by line.
//!
//! Owns what each line becomes. The form, the format and its limits are the share crate's; keeping a
//! line goes through the one editor of cards. Nothing is kept here.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use waymark_content::texts::MessageId;
use waymark_journal::field::{Line, plain_line};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::agreement::{Agreement, AgreementField};
use waymark_journal::nouns::question::Question;
use waymark_journal::nouns::step::Step;
use waymark_journal::plan::groups;
use waymark_journal::{Body, FieldRef};
use waymark_share::slip::{
    FORM_NAME, PAPER_NAME, PDF_NAME, Said, Slip, SlipError, form_html, paper_html, paper_pdf, read,
};

use crate::error::AppError;
use crate::files::{self, MadeFile};
use crate::session::{App, Now, Session};
use crate::suggestions::Proposed;
use crate::wire::slip::{
    SlipForm, SlipGoalView, SlipMakeRequest, SlipPasteRequest, SlipTypedRequest, SlipView,
};
use crate::wire::suggestions::SuggestionSaidView;

impl From<SlipError> for AppError {
    fn from(error: SlipError) -> Self {
        match error {
            SlipError::NotASlip => Self::NotASlip,
            SlipError::Newer => Self::NewerFormat,
            SlipError::Over(limit) => Self::over(limit),
        }
    }
}

impl App {
    /// Makes an empty slip. Nothing of the journal is in it but the name that was asked for.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], [`AppError::LettersNotPrinted`], [`AppError::Internal`],
    /// [`AppError::Locked`].
    pub fn slip_make(&self, request: &SlipMakeRequest) -> Result<MadeFile, AppError> {
        if !Limit::Title.allows(request.name.chars().count()) {
            return Err(AppError::over(Limit::Title));
        }
        self.read(|session, _| {
            let texts = session.file_texts();
            Ok(match request.form {
                SlipForm::Paper => MadeFile::new(paper_html(&texts, &request.name)?, PAPER_NAME),
                SlipForm::Pdf => MadeFile::new(paper_pdf(&texts, &request.name)?, PDF_NAME),
                SlipForm::Page => MadeFile::new(form_html(&texts, &request.name)?, FORM_NAME),
            })
        })
    }

    /// Reads a slip from a file; no path is a closed dialog.
    ///
    /// # Errors
    /// [`AppError::NotASlip`], [`AppError::NewerFormat`], [`AppError::OverLimit`],
    /// [`AppError::NotWritable`] where it may not be opened, [`AppError::File`], [`AppError::Locked`].
    pub fn slip_open(&self, path: Option<&Path>) -> Result<Option<SlipView>, AppError> {
        self.read(|session, now| {
            let Some(path) = path else { return Ok(None) };
            let slip = read(&bytes_of(path, Limit::Slip)?)?;
            Ok(Some(session.slip_view(slip, now)))
        })
    }

    /// Reads a slip that was pasted.
    ///
    /// # Errors
    /// [`AppError::NotASlip`], [`AppError::NewerFormat`], [`AppError::OverLimit`],
    /// [`AppError::Locked`].
    pub fn slip_paste(&self, request: &SlipPasteRequest) -> Result<SlipView, AppError> {
        self.read(|session, now| {
            let slip = read(request.text.as_bytes())?;
            Ok(session.slip_view(slip, now))
        })
    }

    /// Reads a sheet that was typed in.
    ///
    /// # Errors
    /// [`AppError::Empty`] if there is no line in it, [`AppError::OverLimit`], [`AppError::Locked`].
    pub fn slip_typed(&self, request: SlipTypedRequest) -> Result<SlipView, AppError> {
        self.read(|session, now| {
            let slip = typed(request).checked().map_err(|error| match error {
                SlipError::NotASlip => AppError::Empty,
                other => other.into(),
            })?;
            Ok(session.slip_view(slip, now))
        })
    }
}

/// Reads a small file of a stranger, whole or not at all.
pub(crate) fn bytes_of(path: &Path, limit: Limit) -> Result<Vec<u8>, AppError> {
    let file = File::open(path).map_err(|error| files::problem(&error))?;
    let mut bytes = Vec::new();
    file.take(limit.most() + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| files::problem(&error))?;
    if limit.allows(bytes.len()) {
        Ok(bytes)
    } else {
        Err(AppError::over(limit))
    }
}

fn typed(request: SlipTypedRequest) -> Slip {
    let plain = |texts: Vec<String>| {
        texts
            .into_iter()
            .map(|text| plain_line(&text))
            .filter(|text| !text.is_empty())
    };
    let agreements = request.agreements.iter().map(|line| Said::Agreement {
        what: plain_line(&line.what),
        who: plain_line(&line.who),
        by_when: plain_line(&line.by_when),
    });
    let said = |line: &Said| !matches!(line, Said::Agreement { what, .. } if what.is_empty());
    Slip {
        from: plain_line(&request.from),
        on: plain_line(&request.on),
        lines: plain(request.questions)
            .map(Said::Question)
            .chain(plain(request.suggestions).map(Said::Suggestion))
            .chain(agreements.filter(said))
            .collect(),
        next: plain_line(&request.next),
    }
}

impl Session {
    fn slip_view(&self, slip: Slip, now: Now<'_>) -> SlipView {
        let goals: Vec<SlipGoalView> = groups(&self.journal)
            .into_iter()
            .flat_map(|group| group.goals)
            .map(|planned| SlipGoalView {
                id: planned.goal.meta.id,
                text: planned.goal.body.heading(),
            })
            .collect();
        let from = if slip.from.is_empty() {
            self.texts.say(MessageId::SlipUnnamed)
        } else {
            slip.from.clone()
        };
        let mut reading = Reading {
            session: self,
            from: from.clone(),
            can_be_a_step: !goals.is_empty(),
            slip: &slip,
            now,
        };
        let mut proposed: Vec<Proposed> = slip
            .lines
            .iter()
            .map(|line| reading.proposed(line))
            .collect();
        if !slip.next.is_empty() {
            proposed.push(reading.meet_again());
        }
        SlipView {
            from,
            on: slip.on.clone(),
            suggestions: self.suggestions(proposed, 0, now),
            goals,
        }
    }
}

/// What the lines of one slip become.
struct Reading<'a> {
    session: &'a Session,
    from: String,
    can_be_a_step: bool,
    slip: &'a Slip,
    now: Now<'a>,
}

impl Reading<'_> {
    fn proposed(&mut self, line: &Said) -> Proposed {
        let (body, others) = match line {
            Said::Question(text) => (self.question(text), Vec::new()),
            Said::Suggestion(text) if self.can_be_a_step => {
                (self.step(text), vec![self.question(text)])
            }
            Said::Suggestion(text) => (self.question(text), Vec::new()),
            Said::Agreement { what, who, by_when } => {
                (self.agreement(what, who, by_when), Vec::new())
            }
        };
        self.said(body, others)
    }

    /// The next date is an agreement like any other: to meet.
    fn meet_again(&mut self) -> Proposed {
        let what = self.session.texts.say(MessageId::SlipMeetAgain);
        let body = self.agreement(&what, "", &self.slip.next);
        self.said(body, Vec::new())
    }

    fn said(&self, body: Body, others: Vec<Body>) -> Proposed {
        let more = match &body {
            Body::Agreement(agreement) => [
                (AgreementField::Who, &agreement.who),
                (AgreementField::ByWhen, &agreement.by_when),
            ]
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(field, text)| {
                let label = self.session.field_label(FieldRef::Agreement(field));
                format!("{label}: {}", text.0)
            })
            .collect(),
            _ => Vec::new(),
        };
        Proposed {
            body,
            said: Some(SuggestionSaidView {
                who: self.from.clone(),
                when: self.slip.on.clone(),
                more,
            }),
            others,
        }
    }

    fn question(&self, text: &str) -> Body {
        Question {
            text: text.into(),
            said_by: Line(self.slip.from.clone()),
            said_on: Line(self.slip.on.clone()),
            ..Question::default()
        }
        .into()
    }

    fn step(&self, text: &str) -> Body {
        Step {
            text: text.into(),
            said_by: Line(self.slip.from.clone()),
            said_on: Line(self.slip.on.clone()),
            ..Step::default()
        }
        .into()
    }

    fn agreement(&self, what: &str, who: &str, by_when: &str) -> Body {
        Agreement {
            text: what.into(),
            who: who.into(),
            by_when: by_when.into(),
            with: Line(self.slip.from.clone()),
            made: self.session.read_date(&self.slip.on, self.now),
            ..Agreement::default()
        }
        .into()
    }
}
