//! An exercise on paper: its questions with room to write, or with what was written, as a PDF.
//!
//! Owns the shape of such a form. What the questions are is the content's, what was written the
//! caller's; nothing here is checked for private words, as it is for the person alone.

use serde::Serialize;

use crate::render::RenderError;

/// A label with room to write, or with boxes to tick.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FormLine {
    /// The label, or nothing.
    pub label: String,
    /// How many lines to write on.
    pub rows: u8,
    /// The words beside boxes to tick, in place of lines.
    pub choices: Vec<String>,
    /// The words below a row of numbers: at its ends and in the middle.
    pub ends: Vec<String>,
}

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FormQuestion {
    /// The question.
    pub prompt: String,
    /// A hint, or nothing.
    pub hint: String,
    /// What was written.
    pub answers: Vec<String>,
    /// The language of what was written; empty for the page's own.
    pub lang: String,
    /// Room to write.
    pub room: Vec<FormLine>,
}

/// A form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Form {
    /// The language of the questions.
    pub language: String,
    /// Its name.
    pub title: String,
    /// What stands below the name.
    pub lead: Vec<String>,
    /// The questions.
    pub questions: Vec<FormQuestion>,
}

/// Sets a form as a tagged PDF (PDF/UA-1) in large type on A4 paper.
///
/// # Errors
/// [`RenderError::Letters`] if it holds letters that no font here has; else [`RenderError`]
/// if the template fails.
#[cfg(feature = "pdf")]
pub fn pdf(form: &Form) -> Result<Vec<u8>, RenderError> {
    let questions = form.questions.iter();
    let written = questions.flat_map(|question| {
        let room = question.room.iter();
        let labels = room.flat_map(|line| line.choices.iter().chain([&line.label]));
        let texts = question.answers.iter().chain(labels);
        texts
            .chain([&question.prompt, &question.hint])
            .cloned()
            .collect::<Vec<_>>()
    });
    let texts: Vec<String> = written
        .chain(form.lead.iter().cloned())
        .chain([form.title.clone()])
        .collect();
    crate::print::pdf(crate::print::FORM, form, &texts)
}

#[cfg(all(test, feature = "pdf"))]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_set_with_room_and_with_answers() {
        let line = FormLine {
            label: "How sure".to_owned(),
            rows: 0,
            choices: vec!["0".to_owned(), "1".to_owned()],
            ends: vec!["not".to_owned(), String::new(), "fully".to_owned()],
        };
        let form = Form {
            language: "en".to_owned(),
            title: "One small step".to_owned(),
            lead: vec!["Any part can stay empty.".to_owned()],
            questions: vec![FormQuestion {
                prompt: "What is it? #panic()".to_owned(),
                answers: vec!["Bread, \"rye\"".to_owned()],
                room: vec![
                    line,
                    FormLine {
                        rows: 3,
                        ..FormLine::default()
                    },
                ],
                ..FormQuestion::default()
            }],
        };
        assert!(pdf(&form).unwrap().starts_with(b"%PDF"));
        let odd = Form {
            title: "\u{50000}".to_owned(),
            ..form
        };
        assert_eq!(pdf(&odd), Err(RenderError::Letters("\u{50000}".to_owned())));
    }
}
