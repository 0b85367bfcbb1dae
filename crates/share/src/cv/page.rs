//! A CV as one self-contained HTML file.

use serde::Serialize;

use super::{Cv, CvEntry, HeadRole, Part, Role, SectionId};
use crate::document::Voice;
use crate::render::{CV_STYLE, RenderError, cv_html, fonts};

/// Renders one self-contained HTML file: no script, no address outside itself, fonts embedded.
///
/// # Errors
/// [`RenderError`] if the template fails.
pub fn html(cv: &Cv) -> Result<String, RenderError> {
    let css = fonts::faces(&cv.document()) + CV_STYLE;
    cv_html(&PageView { css, ..view(cv) })
}

/// Sets a tagged PDF (PDF/UA-1) on A4 paper, in black.
///
/// # Errors
/// [`RenderError::Letters`] if it holds letters that no font here has; else [`RenderError`]
/// if the template fails.
#[cfg(feature = "pdf")]
pub fn pdf(cv: &Cv) -> Result<Vec<u8>, RenderError> {
    let texts = crate::lines(&cv.document());
    crate::print::pdf(crate::print::CV, &view(cv), &texts)
}

fn view(cv: &Cv) -> PageView {
    let head = |role| cv.head_text(role).unwrap_or_default().to_owned();
    let reach = [HeadRole::Town, HeadRole::Phone, HeadRole::Email];
    let sections = cv.sections.iter().map(|section| SectionView {
        heading: section.heading.clone(),
        is_words: section.id == SectionId::Words,
        entries: section
            .entries
            .iter()
            .map(|entry| EntryView::of(cv, entry))
            .collect(),
    });
    PageView {
        language: cv.language.clone(),
        title: cv.title.clone(),
        css: String::new(),
        head_lang: lang(cv, &cv.head_language),
        name: head(HeadRole::Name),
        headline: head(HeadRole::Headline),
        reach: reach
            .into_iter()
            .filter_map(|role| cv.head_text(role).map(str::to_owned))
            .collect(),
        summary: head(HeadRole::Summary),
        sections: sections.collect(),
    }
}

/// Names a language where it differs from the page's own.
fn lang(cv: &Cv, language: &str) -> String {
    if cv.language == language {
        String::new()
    } else {
        language.to_owned()
    }
}

/// What the template is filled with.
#[derive(Debug, Serialize)]
pub(crate) struct PageView {
    language: String,
    title: String,
    css: String,
    head_lang: String,
    name: String,
    headline: String,
    reach: Vec<String>,
    summary: String,
    sections: Vec<SectionView>,
}

#[derive(Debug, Serialize)]
struct SectionView {
    heading: String,
    is_words: bool,
    entries: Vec<EntryView>,
}

#[derive(Debug, Serialize)]
struct EntryView {
    lang: String,
    main: String,
    who: String,
    place: Option<TextView>,
    state: Option<TextView>,
    from: Option<TextView>,
    to: Option<TextView>,
    details: Vec<String>,
}

#[derive(Debug, Serialize)]
struct TextView {
    text: String,
    voice: Voice,
}

impl EntryView {
    fn of(cv: &Cv, entry: &CvEntry) -> Self {
        let text = |part: &Part| TextView {
            text: part.text.clone(),
            voice: part.voice,
        };
        let plain = |role| {
            let part = entry.part(role);
            part.map(|part| part.text.clone()).unwrap_or_default()
        };
        Self {
            lang: lang(cv, &entry.language),
            main: plain(Role::Main),
            who: plain(Role::Who),
            place: entry.part(Role::Place).map(text),
            state: entry.part(Role::State).map(text),
            from: entry.part(Role::From).map(text),
            to: entry.part(Role::To).map(text),
            details: entry
                .parts_of(Role::Detail)
                .map(|part| part.text.clone())
                .collect(),
        }
    }
}
