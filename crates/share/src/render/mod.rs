//! Rendering: the document as one self-contained HTML file or as Markdown.
//!
//! Owns the templates' data and the embedded fonts. HTML templates end in `.html`, so tera escapes
//! every text in them; the Markdown template has our own escaper. Nothing here adds a text that is
//! not in the document. Does not check private words (guard) and writes no file.

pub(crate) mod fonts;
mod view;

use std::io::Write;
use std::sync::LazyLock;

use serde::Serialize;
use tera::{Context, Tera};
use waymark_charts::ChartError;
use waymark_content::markdown::{SafeHtml, escape_markdown, render as render_markdown};

use crate::document::{Block, Document};
use view::PageView;

const PAGE_HTML: &str = include_str!("../../../../templates/share/page.html");
const PAGE_MD: &str = include_str!("../../../../templates/share/page.md");
const PAGE_CSS: &str = include_str!("../../../../templates/share/page.css");
const SEALED_HTML: &str = include_str!("../../../../templates/share/sealed.html");
const SLIP_HTML: &str = include_str!("../../../../templates/share/slip.html");
const SLIP_PAPER_HTML: &str = include_str!("../../../../templates/share/slip-paper.html");
const CV_HTML: &str = include_str!("../../../../templates/share/cv.html");
const RECOVERY_HTML: &str = include_str!("../../../../templates/share/recovery.html");

/// Says how a page looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// Contour in light. Reads as well in black and white.
    #[default]
    Light,
    /// Pictures in black ink alone.
    BlackAndWhite,
    /// For paper: pictures in black ink alone, each drawn once.
    Print,
}

/// Why a page could not be rendered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// A template does not fit its data; a fault of the app.
    #[error("a template does not fit its data")]
    Template,
    /// The fonts for paper lack these letters.
    #[error("the fonts for paper lack letters")]
    Letters(String),
    /// A picture could not be drawn.
    #[error("a picture could not be drawn: {0}")]
    Picture(#[from] ChartError),
    /// What was to go into a sealed page is no sealed text.
    #[error("what was to go into a sealed page is no sealed text")]
    NotArmoured,
}

impl From<tera::Error> for RenderError {
    // What tera says can quote the page, so it goes no further.
    fn from(_: tera::Error) -> Self {
        Self::Template
    }
}

static HTML: LazyLock<Result<Tera, RenderError>> = LazyLock::new(|| {
    let mut tera = Tera::new();
    tera.add_raw_template("page.html", PAGE_HTML)?;
    tera.add_raw_template("recovery.html", RECOVERY_HTML)?;
    tera.add_raw_template("cv.html", CV_HTML)?;
    tera.add_raw_template("sealed.html", SEALED_HTML)?;
    tera.add_raw_template("slip.html", SLIP_HTML)?;
    tera.add_raw_template("slip-paper.html", SLIP_PAPER_HTML)?;
    Ok(tera)
});

static MARKDOWN: LazyLock<Result<Tera, RenderError>> = LazyLock::new(|| {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape_for_markdown);
    tera.autoescape_on([".md"]);
    tera.add_raw_template("page.md", PAGE_MD)?;
    Ok(tera)
});

/// Escapes a piece of a line; white space at its ends stays, because the next piece follows there.
fn escape_for_markdown(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let core = text.trim();
    let lead = text.len() - text.trim_start().len();
    let trail = text.trim_end().len().max(lead);
    out.write_all(&text.as_bytes()[..lead])?;
    out.write_all(escape_markdown(core).as_bytes())?;
    out.write_all(&text.as_bytes()[trail..])
}

fn fill<T: Serialize>(
    engine: &Result<Tera, RenderError>,
    template: &str,
    name: &'static str,
    data: &T,
) -> Result<String, RenderError> {
    let engine = engine.as_ref().map_err(Clone::clone)?;
    let mut context = Context::new();
    context.insert(name, data);
    Ok(engine.render(template, &context)?)
}

/// Renders one self-contained HTML file: no script, no address outside itself, fonts embedded.
///
/// # Errors
/// [`RenderError`] if a picture or a template fails.
pub fn html(document: &Document, look: Look) -> Result<String, RenderError> {
    html_with_data(document, look, "")
}

/// Renders the same file with the page as data inside, for a program that reads it.
pub(crate) fn html_with_data(
    document: &Document,
    look: Look,
    data: &str,
) -> Result<String, RenderError> {
    let mut view = PageView::of(document, Some(look))?;
    view.css = fonts::faces(document) + PAGE_CSS;
    data.clone_into(&mut view.data);
    fill(&HTML, "page.html", "page", &view)
}

/// Renders Markdown that reads as the same lines of text. Pictures become their tables.
///
/// # Errors
/// [`RenderError`] if the template fails.
pub fn markdown(document: &Document) -> Result<String, RenderError> {
    fill(&MARKDOWN, "page.md", "page", &PageView::of(document, None)?)
}

/// Sets a tagged PDF (PDF/UA-1) on A4 paper, in black. Its text is that of the other forms.
///
/// # Errors
/// [`RenderError::Letters`] if it holds letters that no font here has; else [`RenderError`]
/// if a picture or the template fails.
#[cfg(feature = "pdf")]
pub fn pdf(document: &Document) -> Result<PrintedPage, RenderError> {
    print(document, true)
}

/// Sets a PDF as [`pdf`] does, in one size of type over as many pages as it takes.
///
/// # Errors
/// As [`pdf`].
#[cfg(feature = "pdf")]
pub fn pdf_of_pages(document: &Document) -> Result<Vec<u8>, RenderError> {
    Ok(print(document, false)?.bytes)
}

/// A page as a PDF.
#[cfg(feature = "pdf")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedPage {
    /// The bytes of the PDF.
    pub bytes: Vec<u8>,
    /// Whether page one holds more than fits on it, also in the smallest type (9 points).
    pub runs_over: bool,
}

#[cfg(feature = "pdf")]
fn print(document: &Document, one_page: bool) -> Result<PrintedPage, RenderError> {
    let view = PageView {
        one_page,
        ..PageView::of(document, Some(Look::Print))?
    };
    let printed = crate::print::print(crate::print::PAGE, &view, &crate::lines(document))?;
    Ok(PrintedPage {
        bytes: printed.bytes,
        runs_over: one_page && printed.first_part_ends_on > 1,
    })
}

/// Renders one block for the preview, from the same Markdown that would leave.
///
/// # Errors
/// [`RenderError`] if the template fails.
pub fn block_html(document: &Document, block: &Block) -> Result<SafeHtml, RenderError> {
    let one = Document {
        sections: vec![crate::document::Section {
            id: String::new(),
            blocks: vec![block.clone()],
        }],
        last_line: String::new(),
        ..document.clone()
    };
    let text = markdown(&one)?;
    let own = text
        .rsplit_once("---")
        .map_or(text.as_str(), |(own, _)| own);
    Ok(render_markdown(own))
}

/// What the recovery sheet shows.
#[derive(Debug, Serialize)]
pub(crate) struct RecoveryView<'a> {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) css: String,
    pub(crate) qr: String,
    pub(crate) groups: &'a [String],
    pub(crate) made: &'a str,
    pub(crate) say: std::collections::BTreeMap<&'static str, String>,
    pub(crate) here: Vec<String>,
    pub(crate) there: Vec<(String, String)>,
}

pub(crate) fn recovery_html(view: &RecoveryView<'_>) -> Result<String, RenderError> {
    fill(&HTML, "recovery.html", "sheet", view)
}

pub(crate) fn slip_html(
    template: &str,
    view: &crate::slip::SlipView<'_>,
) -> Result<String, RenderError> {
    fill(&HTML, template, "page", view)
}

pub(crate) fn cv_html(view: &crate::cv::PageView) -> Result<String, RenderError> {
    fill(&HTML, "cv.html", "page", view)
}

pub(crate) fn sealed_html(
    view: &crate::sealed_page::SealedView<'_>,
) -> Result<String, RenderError> {
    fill(&HTML, "sealed.html", "page", view)
}

/// The style of a CV without embedded fonts.
pub(crate) const CV_STYLE: &str = concat!(
    include_str!("../../../../templates/share/page.css"),
    include_str!("../../../../templates/share/cv.css")
);

/// The style of a page without embedded fonts, for the recovery sheet.
pub(crate) const STYLE: &str = PAGE_CSS;

#[cfg(test)]
mod tests;
