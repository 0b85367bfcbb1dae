//! What the templates are filled with. One shape for HTML and Markdown, so that they cannot differ.

use serde::Serialize;
use waymark_charts::{Frame, Theme, Width};

use super::{Look, RenderError};
use crate::document::{Block, Content, Document, Span, Voice, Words};
use crate::picture::PagePicture;

/// A page.
#[derive(Debug, Serialize)]
pub(super) struct PageView {
    pub(super) language: String,
    pub(super) title: String,
    pub(super) css: String,
    /// The page as data, for a reader's program; empty in a page for people alone.
    pub(super) data: String,
    pub(super) sections: Vec<SectionView>,
    pub(super) last_line: String,
    /// Whether what stands on page one is set so that it fits there; for paper alone.
    pub(super) one_page: bool,
}

/// A section.
#[derive(Debug, Serialize)]
pub(super) struct SectionView {
    /// Whether it stands on page one.
    overview: bool,
    /// Whether the fixed last line follows it.
    closes: bool,
    parts: Vec<Part>,
}

/// A part of a section. Lines that follow each other are one list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
enum Part {
    Title {
        text: Vec<SpanView>,
        voice: Voice,
    },
    Heading {
        text: Vec<SpanView>,
    },
    Subheading {
        text: Vec<SpanView>,
        voice: Voice,
        lang: String,
    },
    Note {
        text: Vec<SpanView>,
    },
    List {
        items: Vec<ItemView>,
    },
    Passage {
        lines: Vec<Vec<SpanView>>,
        lang: String,
    },
    Quote {
        lines: Vec<Vec<SpanView>>,
        lang: String,
    },
    Picture(Box<PictureView>),
}

#[derive(Debug, Serialize)]
struct ItemView {
    has_label: bool,
    label: Vec<SpanView>,
    text: Vec<SpanView>,
    voice: Voice,
    lang: String,
}

#[derive(Debug, Serialize)]
struct PictureView {
    /// The level of its heading: one below what stands over it.
    level: u8,
    text: Vec<SpanView>,
    reading: Vec<SpanView>,
    caption: Vec<SpanView>,
    head: Vec<Vec<SpanView>>,
    rows: Vec<Vec<String>>,
    /// The drawing for a wide window and for paper.
    wide: String,
    /// The drawing for a narrow window.
    narrow: String,
    /// What the drawing shows, for those who do not see it.
    alt: String,
}

/// A run of text with its look, and the marks that say it in Markdown.
#[derive(Debug, Serialize)]
struct SpanView {
    text: String,
    strong: bool,
    emphasis: bool,
    struck: bool,
    open: String,
    close: String,
}

impl PageView {
    /// Makes the data of a page; pictures are drawn when a look is given.
    pub(super) fn of(document: &Document, look: Option<Look>) -> Result<Self, RenderError> {
        let overview = document.overview_len();
        let mut sections = Vec::with_capacity(document.sections.len());
        for (number, section) in document.sections.iter().enumerate() {
            let mut parts = Vec::new();
            for (index, block) in section.blocks.iter().enumerate() {
                let id = format!("picture-{number}-{index}");
                push_part(&mut parts, document, block, look, &id)?;
            }
            sections.push(SectionView {
                overview: number < overview,
                closes: number + 1 == overview,
                parts,
            });
        }
        Ok(Self {
            language: document.language.clone(),
            title: document.window_title.clone(),
            css: String::new(),
            data: String::new(),
            sections,
            last_line: document.last_line.clone(),
            one_page: true,
        })
    }
}

fn push_part(
    parts: &mut Vec<Part>,
    document: &Document,
    block: &Block,
    look: Option<Look>,
    id: &str,
) -> Result<(), RenderError> {
    // A language is named where it differs from the page's own.
    let lang = if block.language == document.language {
        String::new()
    } else {
        block.language.clone()
    };
    let lines = |lines: &[Words]| lines.iter().map(spans).collect();
    let part = match &block.content {
        Content::Title { text, voice } => Part::Title {
            text: spans(text),
            voice: *voice,
        },
        Content::Heading { text } => Part::Heading { text: spans(text) },
        Content::Subheading { text, voice } => Part::Subheading {
            text: spans(text),
            voice: *voice,
            lang,
        },
        Content::Note { text } => Part::Note { text: spans(text) },
        Content::Item { label, text, voice } => {
            let item = ItemView {
                has_label: !label.is_empty(),
                label: spans(label),
                text: spans(text),
                voice: *voice,
                lang: if *voice == Voice::App {
                    String::new()
                } else {
                    lang
                },
            };
            if let Some(Part::List { items }) = parts.last_mut() {
                items.push(item);
                return Ok(());
            }
            Part::List { items: vec![item] }
        }
        Content::Passage { lines: passage } => Part::Passage {
            lines: lines(passage),
            lang,
        },
        Content::Quote { lines: quote, who } => Part::Quote {
            lines: quote.iter().chain(who).map(spans).collect(),
            lang,
        },
        Content::Picture { picture } => {
            let drawn = |id: &str, width| match look {
                Some(look) => draw(picture, look, id, width),
                None => Ok(String::new()),
            };
            let under_another = parts
                .iter()
                .any(|part| matches!(part, Part::Subheading { .. }));
            Part::Picture(Box::new(PictureView {
                level: if under_another { 4 } else { 3 },
                text: spans(&picture.title),
                reading: spans(&picture.reading),
                caption: spans(&picture.caption),
                head: lines(&picture.head),
                rows: picture.rows(),
                wide: drawn(id, Width::Wide)?,
                narrow: match look {
                    Some(Look::Light | Look::BlackAndWhite) => {
                        drawn(&format!("{id}-narrow"), Width::Narrow)?
                    }
                    Some(Look::Print) | None => String::new(),
                },
                alt: picture.title.text(),
            }))
        }
    };
    parts.push(part);
    Ok(())
}

/// Draws a picture in print colours.
fn draw(picture: &PagePicture, look: Look, id: &str, width: Width) -> Result<String, RenderError> {
    let frame = Frame {
        id_prefix: id,
        theme: match look {
            Look::Light => Theme::Print,
            Look::BlackAndWhite | Look::Print => Theme::BlackAndWhite,
        },
        width,
    };
    let svg = picture.drawn(frame)?.svg;
    if look == Look::Print {
        return Ok(svg);
    }
    // Inside HTML the name space is known, and the page then holds no address at all. The attribute
    // takes hundreds alone, though the font has every weight.
    Ok(svg
        .replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
        .replace("font-weight=\"650\"", "font-weight=\"600\""))
}

/// Makes the runs of a line. Spaces move out of marked runs, and a mark that Markdown could not
/// read back (beside a letter, after another mark) is left out: the words are the same without it.
fn spans(words: &Words) -> Vec<SpanView> {
    let mut views: Vec<SpanView> = Vec::with_capacity(words.0.len());
    let mut before = Before::default();
    for (index, span) in words.0.iter().enumerate() {
        let core = span.text.trim();
        let lead = &span.text[..span.text.len() - span.text.trim_start().len()];
        if core.is_empty() || mark(span).is_empty() {
            before.see(&span.text, false);
            views.push(view(span, &span.text, ""));
            continue;
        }
        let trail = &span.text[lead.len() + core.len()..];
        if !lead.is_empty() {
            before.see(lead, false);
            views.push(view(&Span::default(), lead, ""));
        }
        let after = words
            .0
            .get(index + 1)
            .and_then(|next| next.text.chars().next());
        let after = trail.chars().next().or(after);
        let mark = if before.allows(core) && closes(core, after) {
            mark(span)
        } else {
            ""
        };
        before.see(core, !mark.is_empty());
        views.push(view(span, core, mark));
        if !trail.is_empty() {
            before.see(trail, false);
            views.push(view(&Span::default(), trail, ""));
        }
    }
    views
}

/// What stands before a run.
#[derive(Default)]
struct Before {
    letter: Option<char>,
    marked: bool,
}

impl Before {
    fn see(&mut self, text: &str, marked: bool) {
        if let Some(last) = text.chars().last() {
            self.letter = Some(last);
            self.marked = marked;
        }
    }

    /// Says whether a mark before `core` opens: not right after another mark, and a sign only after
    /// white space.
    fn allows(&self, core: &str) -> bool {
        !self.marked
            && (core.chars().next().is_some_and(char::is_alphanumeric)
                || self.letter.is_none_or(char::is_whitespace))
    }
}

fn closes(core: &str, after: Option<char>) -> bool {
    core.chars().last().is_some_and(char::is_alphanumeric) || after.is_none_or(char::is_whitespace)
}

const fn mark(span: &Span) -> &'static str {
    match (span.strong, span.emphasis, span.struck) {
        (true, true, _) => "***",
        (true, false, _) => "**",
        (false, true, _) => "*",
        (false, false, true) => "~~",
        (false, false, false) => "",
    }
}

fn view(span: &Span, text: &str, mark: &str) -> SpanView {
    SpanView {
        text: text.to_owned(),
        strong: span.strong,
        emphasis: span.emphasis,
        struck: span.struck,
        open: mark.to_owned(),
        close: mark.to_owned(),
    }
}
