//! Badges baked into pictures. The picture itself is not looked at.

use std::io::Read;

use flate2::read::ZlibDecoder;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::{BadgeProblem, MOST_TEXT};
use crate::strip;

/// The names of the chunk a badge stands in, the newer one first.
pub(crate) const KEYWORDS: [&[u8]; 2] = [b"openbadgecredential", b"openbadges"];
/// The namespaces of the element a badge stands in, and its name there.
const ELEMENTS: [(&str, &str); 2] = [
    ("https://purl.imsglobal.org/ob/v3p0", "credential"),
    ("http://openbadges.org", "assertion"),
];
/// Most elements of an SVG picture inside one another.
const MOST_DEPTH: usize = 200;

/// Gives the text of the badge in a PNG picture.
pub(super) fn in_png(bytes: &[u8]) -> Result<String, BadgeProblem> {
    let chunks = strip::png_chunks(bytes).ok_or(BadgeProblem::Broken)?;
    let mut texts = Vec::new();
    for (name, inside) in chunks {
        if let Some(text) = chunk_text(name, inside) {
            texts.push(text);
        }
    }
    match texts.as_slice() {
        [] => Err(BadgeProblem::NoBadge),
        [text] => unpacked(*text),
        // Which of them counts, nobody can say.
        _ => Err(BadgeProblem::Broken),
    }
}

/// Whether a text is packed, and its bytes; nothing where a part is missing.
type ChunkText<'b> = Option<(bool, &'b [u8])>;

/// Gives the text of a chunk that holds a badge.
fn chunk_text<'b>(name: &[u8; 4], inside: &'b [u8]) -> Option<ChunkText<'b>> {
    let (keyword, rest) = cut(inside)?;
    if !KEYWORDS.contains(&keyword) {
        return None;
    }
    match name {
        b"iTXt" => Some(international(rest)),
        b"tEXt" => Some(Some((false, rest))),
        _ => None,
    }
}

/// Reads what follows the keyword of an `iTXt` chunk: packed or not, language, keyword again, text.
fn international(rest: &[u8]) -> ChunkText<'_> {
    let (&[packed @ (0 | 1), 0], rest) = rest.split_first_chunk::<2>()? else {
        return None;
    };
    let (_, rest) = cut(rest)?;
    let (_, text) = cut(rest)?;
    Some((packed == 1, text))
}

fn cut(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(0, bytes)?;
    Some((bytes.get(..end)?, bytes.get(end + 1..)?))
}

fn unpacked(text: ChunkText<'_>) -> Result<String, BadgeProblem> {
    let (packed, bytes) = text.ok_or(BadgeProblem::Broken)?;
    let mut text = Vec::new();
    if packed {
        let most = MOST_TEXT as u64 + 1;
        let read = ZlibDecoder::new(bytes).take(most).read_to_end(&mut text);
        read.map_err(|_broken| BadgeProblem::Broken)?;
    } else {
        text.extend_from_slice(bytes);
    }
    if text.len() > MOST_TEXT {
        return Err(BadgeProblem::TooMuch);
    }
    String::from_utf8(text).map_err(|_other| BadgeProblem::Broken)
}

/// Says whether a chunk of a PNG picture holds a badge.
pub(crate) fn holds_badge(name: &[u8; 4], inside: &[u8]) -> bool {
    chunk_text(name, inside).is_some()
}

/// Gives the text of the badge in an SVG picture. One with a program in it, or with names for texts of
/// its own, is not taken.
pub(super) fn in_svg(text: &str) -> Result<String, BadgeProblem> {
    let mut reader = NsReader::from_str(text);
    let mut picture = Picture::default();
    loop {
        let (space, event) = reader
            .read_resolved_event()
            .map_err(|_error| BadgeProblem::Broken)?;
        match event {
            Event::Eof => return picture.badge(),
            Event::DocType(inside) if has_entities(&inside) => return Err(BadgeProblem::Program),
            Event::Start(element) => picture.begin(&space, &element, false)?,
            Event::Empty(element) => picture.begin(&space, &element, true)?,
            Event::End(_) => picture.end(),
            Event::CData(inside) => picture.words(&inside),
            Event::Text(inside) => picture.words(&inside),
            Event::GeneralRef(name) => picture.words(&resolved(&name)?),
            _ => {}
        }
    }
}

/// An SVG picture as far as it was read.
#[derive(Default)]
struct Picture {
    is_svg: bool,
    depth: usize,
    /// The badge whose words are being read: how deep it stands, and its words so far.
    open: Option<(usize, String)>,
    found: Vec<String>,
}

impl Picture {
    fn begin(
        &mut self,
        space: &ResolveResult<'_>,
        element: &BytesStart<'_>,
        empty: bool,
    ) -> Result<(), BadgeProblem> {
        harmless(element)?;
        self.is_svg |= self.depth == 0 && element.local_name().as_ref() == "svg";
        if self.depth == MOST_DEPTH {
            return Err(BadgeProblem::TooMuch);
        }
        if is_badge(space, element) {
            match verify(element)? {
                Some(signed) => self.found.push(signed),
                None if empty => return Err(BadgeProblem::Broken),
                None => self.open = Some((self.depth, String::new())),
            }
        }
        self.depth += usize::from(!empty);
        Ok(())
    }

    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.open.as_ref().is_some_and(|(at, _)| *at == self.depth) {
            self.found.extend(self.open.take().map(|(_, words)| words));
        }
    }

    fn words(&mut self, more: &str) {
        if let Some((_, words)) = &mut self.open {
            words.push_str(more);
        }
    }

    fn badge(mut self) -> Result<String, BadgeProblem> {
        match (self.found.pop(), self.found.is_empty()) {
            _ if !self.is_svg => Err(BadgeProblem::NoBadge),
            _ if self.depth > 0 => Err(BadgeProblem::Broken),
            (Some(text), true) => Ok(text),
            (None, _) => Err(BadgeProblem::NoBadge),
            // Which of them counts, nobody can say.
            (Some(_), false) => Err(BadgeProblem::Broken),
        }
    }
}

fn has_entities(doctype: &str) -> bool {
    doctype.contains('[') || doctype.contains("ENTITY")
}

/// Gives the character a name stands for: one of the five of XML, or a number.
fn resolved(name: &BytesRef<'_>) -> Result<String, BadgeProblem> {
    let known = match &**name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => name.resolve_char_ref().ok().flatten(),
    };
    known.map(String::from).ok_or(BadgeProblem::Program)
}

fn is_badge(space: &ResolveResult<'_>, element: &BytesStart<'_>) -> bool {
    let ResolveResult::Bound(space) = space else {
        return false;
    };
    ELEMENTS.contains(&(space.as_ref(), element.local_name().as_ref()))
}

/// Refuses what a browser would run.
fn harmless(element: &BytesStart<'_>) -> Result<(), BadgeProblem> {
    const RUNS: &[&str] = &["script", "foreignobject", "iframe", "handler"];
    let name = element.local_name().as_ref().to_ascii_lowercase();
    if RUNS.contains(&name.as_str()) {
        return Err(BadgeProblem::Program);
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_broken| BadgeProblem::Broken)?;
        let name = attribute.key.local_name().as_ref().to_ascii_lowercase();
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_unknown| BadgeProblem::Program)?;
        let value: String = value.chars().filter(|it| !it.is_whitespace()).collect();
        let asks = value
            .get(..11)
            .is_some_and(|start| start.eq_ignore_ascii_case("javascript:"));
        if asks || name.starts_with("on") {
            return Err(BadgeProblem::Program);
        }
    }
    Ok(())
}

fn verify(element: &BytesStart<'_>) -> Result<Option<String>, BadgeProblem> {
    let attribute = element.try_get_attribute("verify");
    let attribute = attribute.map_err(|_broken| BadgeProblem::Broken)?;
    let text = attribute.map(|attribute| attribute.value.trim().to_owned());
    Ok(text.filter(|text| !text.is_empty()))
}
