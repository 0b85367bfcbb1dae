//! What a text points to: pictures become attached files, links to other pages become their words.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::model::Page;
use crate::reading::{Reading, name_of, picture_mark};
use crate::report::Reason;
use crate::scan::{Mark, is_elsewhere, rewrite};
use crate::source::{base, stem};

/// What an address means in one format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// A file of the import, and what the program called it.
    File(usize, Option<String>),
    /// Another page.
    Page,
    /// Something that is not kept.
    NotKept(Reason),
    /// The internet, a heading on this page, or text that only looks like an address.
    Elsewhere,
    /// A file that the import should hold and does not.
    Missing,
}

/// Gives the text of a page with its pictures attached and its links to pages as words.
pub(crate) fn settled(
    reading: &mut Reading<'_>,
    page: &mut Page,
    text: &str,
    wiki_links: bool,
    find: &dyn Fn(&str) -> Target,
) -> String {
    rewrite(text, |mark| match mark {
        // Only Obsidian means a link by two brackets; elsewhere they are text.
        Mark::Wiki { .. } if !wiki_links => None,
        Mark::Picture { words, address } | Mark::Tag { words, address } => {
            picture(reading, page, words, address, find)
        }
        Mark::Link { words, address } => link(reading, page, words, address, find),
        Mark::Wiki {
            shown,
            target,
            words,
        } => wiki(reading, page, shown, target, words, find),
    })
}

/// Gives what stands for a picture; nothing where the mark stays as it is.
pub(crate) fn picture(
    reading: &mut Reading<'_>,
    page: &mut Page,
    words: &str,
    address: &str,
    find: &dyn Fn(&str) -> Target,
) -> Option<String> {
    let at = format!("{}: {}", name_of(page), address);
    if let Some(data) = address.strip_prefix("data:") {
        return held(reading, page, words, data);
    }
    match find(address) {
        Target::File(index, called) => {
            let name = reading.attach(page, index, called.as_deref(), words);
            let left = || {
                called
                    .as_deref()
                    .map_or_else(|| base(address).to_owned(), str::to_owned)
            };
            Some(match name {
                Some(name) => picture_mark(words, &name),
                None if words.is_empty() => left(),
                None => words.to_owned(),
            })
        }
        Target::Page => {
            reading.report.note(Reason::Embed, &at);
            Some(if words.is_empty() {
                stem(address).to_owned()
            } else {
                words.to_owned()
            })
        }
        Target::NotKept(reason) => {
            reading.report.note(reason, &at);
            Some(words.to_owned())
        }
        Target::Elsewhere => {
            if is_elsewhere(address) {
                reading.report.note(Reason::PictureElsewhere, &at);
            }
            None
        }
        Target::Missing => {
            reading.report.note(Reason::PictureMissing, &at);
            None
        }
    }
}

/// Attaches a picture that stands inside the text.
fn held(reading: &mut Reading<'_>, page: &mut Page, words: &str, data: &str) -> Option<String> {
    let Some((ending, bytes)) = inside(data) else {
        let kind = data.split(',').next().unwrap_or_default();
        let shown = format!("{}: {kind}", name_of(page));
        reading.report.note(Reason::FileKind, &shown);
        return Some(words.to_owned());
    };
    let name = format!("{}.{ending}", page.pictures.len() + 1);
    let name = reading.attach_held(page, &name, words, bytes);
    Some(name.map_or_else(|| words.to_owned(), |name| picture_mark(words, &name)))
}

/// Gives what stands for a link; nothing where it stays as it is.
pub(crate) fn link(
    reading: &mut Reading<'_>,
    page: &mut Page,
    words: &str,
    address: &str,
    find: &dyn Fn(&str) -> Target,
) -> Option<String> {
    let at = format!("{}: {}", name_of(page), address);
    match find(address) {
        Target::File(index, called) => {
            let name = reading.attach(page, index, called.as_deref(), words);
            Some(name.map_or_else(|| words.to_owned(), |name| picture_mark(words, &name)))
        }
        Target::Page => {
            reading.report.note(Reason::Link, &at);
            Some(words.to_owned())
        }
        Target::NotKept(reason) => {
            reading.report.note(reason, &at);
            Some(words.to_owned())
        }
        Target::Elsewhere | Target::Missing => None,
    }
}

/// Turns Obsidian's `[[page|words]]` and `![[picture.png|300]]`.
fn wiki(
    reading: &mut Reading<'_>,
    page: &mut Page,
    shown: bool,
    target: &str,
    words: Option<&str>,
    find: &dyn Fn(&str) -> Target,
) -> Option<String> {
    let (file, part) = target.split_once(['#', '^']).unwrap_or((target, ""));
    let at = format!("{}: {target}", name_of(page));
    let is_size = |it: &str| it.chars().all(|it| it.is_ascii_digit() || it == 'x');
    // `words|300`: what is said of a picture, and how wide it is.
    let said = words.map(|it| match it.rsplit_once('|') {
        Some((said, size)) if is_size(size) => said.trim(),
        _ => it,
    });
    let said = said.filter(|it| !is_size(it));
    let called = said.map_or_else(
        || match (base(file), part.trim_start_matches(['#', '^'])) {
            ("", part) => part.to_owned(),
            (file, "") => file.to_owned(),
            (file, part) => format!("{file}, {part}"),
        },
        str::to_owned,
    );
    match find(file) {
        Target::File(index, _) => {
            let description = said.unwrap_or_default();
            let name = reading.attach(page, index, None, description);
            Some(name.map_or(called, |name| picture_mark(description, &name)))
        }
        Target::NotKept(reason) => {
            reading.report.note(reason, &at);
            Some(called)
        }
        Target::Missing if shown && file.contains('.') => {
            reading.report.note(Reason::PictureMissing, &at);
            Some(called)
        }
        _ => {
            let reason = if shown { Reason::Embed } else { Reason::Link };
            reading.report.note(reason, &at);
            Some(called)
        }
    }
}

/// Gives the bytes of a `data:` address and the ending that fits them.
fn inside(data: &str) -> Option<(&'static str, Vec<u8>)> {
    let (kind, text) = data.split_once(',')?;
    let kind = kind.strip_suffix(";base64")?;
    let ending = ending_of_kind(kind.split(';').next()?)?;
    let clean: String = text
        .chars()
        .filter(|it| !it.is_ascii_whitespace())
        .collect();
    Some((ending, STANDARD.decode(clean).ok()?))
}

/// Gives the ending of a kind of file that is kept.
pub(crate) fn ending_of_kind(kind: &str) -> Option<&'static str> {
    match kind.trim().to_ascii_lowercase().as_str() {
        "image/png" => Some("png"),
        "image/jpeg" | "image/jpg" => Some("jpg"),
        "image/webp" => Some("webp"),
        "application/pdf" => Some("pdf"),
        _ => None,
    }
}
