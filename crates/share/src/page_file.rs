//! A page as data: what the reader's program keeps and compares, beside what a person reads.
//!
//! Owns the form of the data, how it stands inside a page, and reading it back. What is read comes
//! from a stranger: it has a limit, a version, and nothing in it is believed to be anything but
//! words. Does not seal and does not compare.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::render::{Look, RenderError, html_with_data};

/// The name of the form, in every file.
pub const FORMAT: &str = "shared-page";
/// The version this program writes, and the newest it reads.
pub const VERSION: u16 = 1;
/// Most bytes of a page as data, before it stands inside another file (4 MiB).
pub const MAX_BYTES: usize = 4 << 20;
/// Most bytes of a file that holds a page: letters for bytes, the page itself, and its fonts.
pub const MAX_FILE_BYTES: usize = 4 * MAX_BYTES;
/// Where the data begins in a page.
const MARK: &[u8] = b"<main data-page=\"";

/// A page that was shared, as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageFile {
    /// The version of this form.
    pub version: u16,
    /// The day it was made, year-month-day.
    pub made: String,
    /// Until when it is meant to be kept, as the person typed it.
    pub until: String,
    /// The page.
    pub document: Document,
}

/// What stands in the file: the name of the form before all else.
#[derive(Serialize)]
struct Named<'a> {
    format: &'a str,
    #[serde(flatten)]
    page: &'a PageFile,
}

/// What is looked at before the page itself is read.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u16,
}

/// Why a file is not read as a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PageFileError {
    /// It holds no page.
    #[error("the file holds no page")]
    NotAPage,
    /// A newer version made it.
    #[error("a newer version made the page")]
    Newer,
    /// It is larger than a page can be.
    #[error("the file is larger than a page can be")]
    TooLarge,
    /// It was a page and is damaged.
    #[error("the page is damaged")]
    Damaged,
}

/// Gives a page as JSON.
///
/// # Errors
/// [`RenderError::Template`] if it cannot be written, which a test rules out.
pub fn json(page: &PageFile) -> Result<String, RenderError> {
    let named = Named {
        format: FORMAT,
        page,
    };
    serde_json::to_string_pretty(&named).map_err(|_impossible| RenderError::Template)
}

/// Gives a page for people that carries itself as data, for the programs of those who have one.
///
/// # Errors
/// [`RenderError`] if a picture or the template does not fit.
pub fn html(page: &PageFile, look: Look) -> Result<String, RenderError> {
    html_with_data(&page.document, look, &STANDARD.encode(json(page)?))
}

/// Reads a page from JSON, or out of an HTML page that carries one.
///
/// # Errors
/// [`PageFileError`].
pub fn read(bytes: &[u8]) -> Result<PageFile, PageFileError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(PageFileError::TooLarge);
    }
    let is_json = bytes.trim_ascii_start().starts_with(b"{");
    if is_json {
        return read_json(bytes);
    }
    let start = find(bytes, MARK).ok_or(PageFileError::NotAPage)? + MARK.len();
    let rest = bytes.get(start..).unwrap_or_default();
    let end = find(rest, b"\"").ok_or(PageFileError::Damaged)?;
    let data = rest.get(..end).unwrap_or_default();
    let data = STANDARD
        .decode(data)
        .map_err(|_cut| PageFileError::Damaged)?;
    match read_json(&data) {
        Err(PageFileError::NotAPage) => Err(PageFileError::Damaged),
        read => read,
    }
}

fn read_json(bytes: &[u8]) -> Result<PageFile, PageFileError> {
    if bytes.len() > MAX_BYTES {
        return Err(PageFileError::TooLarge);
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|_other| PageFileError::NotAPage)?;
    if head.format != FORMAT {
        return Err(PageFileError::NotAPage);
    }
    if head.version > VERSION {
        return Err(PageFileError::Newer);
    }
    serde_json::from_slice(bytes).map_err(|_other| PageFileError::Damaged)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Content, Section, Words};

    fn page() -> PageFile {
        let title = Block {
            key: "header.title".to_owned(),
            removable: false,
            language: "en".to_owned(),
            sources: Vec::new(),
            content: Content::Title {
                text: Words::plain("A \"page\" for <you> & me"),
                voice: crate::document::Voice::Person,
            },
        };
        PageFile {
            version: VERSION,
            made: "2026-11-28".to_owned(),
            until: "next summer".to_owned(),
            document: Document {
                language: "en".to_owned(),
                window_title: "A page".to_owned(),
                sections: vec![Section {
                    id: "header".to_owned(),
                    blocks: vec![title],
                }],
                last_line: "The end.".to_owned(),
            },
        }
    }

    #[test]
    fn a_page_comes_back_from_both_forms() {
        let page = page();
        assert_eq!(read(json(&page).unwrap().as_bytes()), Ok(page.clone()));
        let html = html(&page, Look::Light).unwrap();
        assert_eq!(read(html.as_bytes()), Ok(page));
    }

    #[test]
    fn what_is_no_whole_page_says_why() {
        let good = json(&page()).unwrap();
        let newer = good.replace("\"version\": 1", "\"version\": 2");
        assert_eq!(read(newer.as_bytes()), Err(PageFileError::Newer));
        assert_eq!(
            read(&good.as_bytes()[..good.len() / 2]),
            Err(PageFileError::NotAPage)
        );
        let odd = good.replace("\"sections\"", "\"other\"");
        assert_eq!(read(odd.as_bytes()), Err(PageFileError::Damaged));
        let html = html(&page(), Look::Light).unwrap();
        let place = html.find("data-page=\"").unwrap();
        assert_eq!(
            read(&html.as_bytes()[..place + 300]),
            Err(PageFileError::Damaged)
        );
        for other in [
            "",
            "{}",
            "<main>",
            "%PDF-1.7",
            "{\"format\":\"other\",\"version\":1}",
        ] {
            assert_eq!(
                read(other.as_bytes()),
                Err(PageFileError::NotAPage),
                "{other}"
            );
        }
        let large = vec![b' '; MAX_FILE_BYTES + 1];
        assert_eq!(read(&large), Err(PageFileError::TooLarge));
    }
}
