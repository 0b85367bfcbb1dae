//! The exact copy in a receipt: kept without the embedded fonts, given back with them, and readable.
//!
//! The fonts are the same in every page and forty times as large as the words, so a receipt keeps
//! their names; putting them back gives the file byte for byte.

use crate::render::fonts::{FACES, encoded};

/// Gives a finished page with the names of its fonts in place of the fonts.
#[must_use]
pub fn without_fonts(page: &str) -> String {
    replaced(page, |file, data| (data, file))
}

/// Gives a page kept by [`without_fonts`] as the file that left, byte for byte.
#[must_use]
pub fn with_fonts(copy: &str) -> String {
    replaced(copy, |file, data| (file, data))
}

fn replaced(text: &str, order: impl Fn(String, String) -> (String, String)) -> String {
    let mut text = text.to_owned();
    for face in &FACES {
        let (from, to) = order(format!("url(font:{})", face.file), encoded(face));
        if text.contains(&from) {
            text = text.replace(&from, &to);
        }
    }
    text
}

/// Gives one of our own HTML pages as Markdown to look at: the words and headings, a line each.
/// Markdown comes back as it is.
#[must_use]
pub fn readable(copy: &str) -> String {
    let Some(start) = copy.find("<main>") else {
        return copy.to_owned();
    };
    let mut out = String::new();
    let mut line = String::new();
    let mut mark = "";
    let mut rest = &copy[start..];
    while let Some(open) = rest.find('<') {
        line.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('>') else {
            break;
        };
        let tag = &rest[open + 1..open + close];
        rest = &rest[open + close + 1..];
        let name = tag
            .trim_start_matches('/')
            .split([' ', '>'])
            .next()
            .unwrap_or_default();
        match (name, tag.starts_with('/')) {
            ("strong" | "em" | "del" | "span", _) => {}
            ("th" | "td", true) => line.push_str(" | "),
            ("th" | "td", false) => {}
            ("svg", false) => rest = rest.split_once("</svg>").map_or("", |(_, after)| after),
            _ => {
                end_line(&mut line, mark, &mut out);
                mark = mark_of(name, tag.starts_with('/'));
            }
        }
    }
    out
}

fn end_line(line: &mut String, mark: &str, out: &mut String) {
    let text = std::mem::take(line);
    let text = text.trim().trim_end_matches('|').trim();
    if text.is_empty() {
        return;
    }
    let plain = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    out.push_str(mark);
    out.push_str(&waymark_content::markdown::escape_markdown(&plain));
    out.push_str("\n\n");
}

fn mark_of(name: &str, closes: bool) -> &'static str {
    match (name, closes) {
        ("h1", false) => "# ",
        ("h2", false) => "## ",
        ("h3", false) => "### ",
        ("h4", false) => "#### ",
        ("li" | "tr", false) => "- ",
        _ => "",
    }
}
