//! Exercises on paper as a file.

use waymark_content::MessageId;
use waymark_content::engine::StepScreen;
use waymark_content::texts::Args;
use waymark_journal::limits::Limit;
use waymark_share::form::{Form, FormLine, FormQuestion, pdf};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::session::App;
use crate::wire::exercises::{PaperFileRequest, PaperLineRequest, PaperView};

/// The neutral name proposed for the file.
const PAPER_FILE: &str = "form.pdf";
/// Most lines to write on below one label.
const MOST_ROWS: u8 = 40;

impl App {
    /// Gives an exercise as a PDF form: empty, or with what was written.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], [`AppError::LettersNotPrinted`], and as [`App::exercise_paper`].
    pub fn exercise_paper_pdf(&self, request: &PaperFileRequest) -> Result<MadeFile, AppError> {
        let lines = request.room.iter().flat_map(|room| &room.lines);
        let too_long = |line: &PaperLineRequest| {
            let texts = line.choices.iter().chain(&line.ends).chain([&line.label]);
            let is_long = |text: &String| !Limit::Item.allows(text.chars().count());
            line.rows > MOST_ROWS || texts.into_iter().any(is_long)
        };
        if !Limit::Records.allows(lines.clone().count()) || lines.into_iter().any(too_long) {
            return Err(AppError::over(Limit::Item));
        }
        let view = self.exercise_paper(&request.paper)?;
        let form = self.read(|session, _| {
            let any = session.texts.get(MessageId::ExercisePaperAny, &Args::new());
            Ok(form_of(view, request, &any, session.texts.language()))
        })?;
        Ok(MadeFile::new(pdf(&form)?, PAPER_FILE))
    }
}

/// Makes the form: with what was written where a run is printed, else with room to write.
fn form_of(view: PaperView, request: &PaperFileRequest, any: &str, language: &str) -> Form {
    let is_filled = !view.date.is_empty();
    let lead = if is_filled {
        vec![view.purpose, view.date]
    } else {
        vec![view.purpose, any.to_owned(), view.care]
    };
    let question = |screen: StepScreen| {
        let answer = view.answers.iter().find(|one| one.step == screen.step);
        let answers = answer.map(|one| one.lines.clone()).unwrap_or_default();
        let room = request.room.iter().find(|room| room.step == screen.step);
        let room = room.filter(|_| !is_filled).map(|room| &room.lines);
        FormQuestion {
            prompt: screen.prompt,
            hint: if is_filled {
                String::new()
            } else {
                screen.hint.unwrap_or_default()
            },
            answers,
            lang: String::new(),
            room: room.into_iter().flatten().map(line).collect(),
        }
    };
    Form {
        language: language.to_owned(),
        title: view.title,
        lead: lead.into_iter().filter(|line| !line.is_empty()).collect(),
        questions: view
            .screens
            .into_iter()
            .map(question)
            .filter(|question| !is_filled || !question.answers.is_empty())
            .collect(),
    }
}

fn line(line: &PaperLineRequest) -> FormLine {
    FormLine {
        label: line.label.clone(),
        rows: line.rows,
        choices: line.choices.clone(),
        ends: line.ends.clone(),
    }
}
