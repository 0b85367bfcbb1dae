//! The second look: at the text of the finished file itself.
//!
//! Knows no template. It drops tags, undoes escapes and looks again, so that a word that came in by
//! another way (a template, a picture, a form of the file) does not leave unseen.

use std::collections::HashMap;

use super::{Decided, GuardError, Watch};
use crate::document::Content;

/// Elements that stand inside a line of text.
const INLINE: &[&str] = &["em", "strong", "del", "span", "bdi", "b", "i"];

/// Makes sure that no word stands more often in a finished text than the person let it stand.
///
/// HTML and Markdown may both come in. Style sheets and embedded fonts are not text.
///
/// # Errors
/// [`GuardError::StillThere`] with the word.
pub fn check_bytes(rendered: &str, decided: &Decided, watch: &Watch) -> Result<(), GuardError> {
    let (page, drawn) = units(rendered);
    let mut allowed = decided.kept.clone();
    for text in fixed_texts(decided) {
        for found in watch.find(&text) {
            *allowed.entry(found.folded).or_default() += 1;
        }
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    for found in page.iter().flat_map(|unit| watch.find(unit)) {
        let count = times.entry(found.folded.clone()).or_default();
        *count += 1;
        if *count > allowed.get(&found.folded).copied().unwrap_or_default() {
            return Err(GuardError::StillThere { word: found.folded });
        }
    }
    // A picture says some words of the page once more, as its own title and names.
    for found in drawn.iter().flat_map(|unit| watch.find(unit)) {
        if !allowed.contains_key(&found.folded) {
            return Err(GuardError::StillThere { word: found.folded });
        }
    }
    Ok(())
}

/// The app's own words that are the same on every page and are not asked about.
fn fixed_texts(decided: &Decided) -> Vec<String> {
    let document = &decided.document;
    let mut texts = vec![document.last_line.clone(), document.window_title.clone()];
    for block in document.blocks() {
        if let Content::Picture { picture } = &block.content {
            texts.extend(picture.said_again());
        }
    }
    texts
}

/// Splits a text into lines of words, those of the page and those inside pictures.
fn units(rendered: &str) -> (Vec<String>, Vec<String>) {
    let mut page = Vec::new();
    let mut drawn = Vec::new();
    let mut unit = String::new();
    let mut in_picture = false;
    let mut rest = rendered;
    while !rest.is_empty() {
        let Some((before, tag, after)) = next_tag(rest) else {
            unit.push_str(rest);
            break;
        };
        unit.push_str(before);
        rest = after;
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if !INLINE.contains(&name.as_str()) {
            let ended = std::mem::take(&mut unit);
            if in_picture {
                drawn.push(ended);
            } else {
                page.push(ended);
            }
        }
        match (name.as_str(), tag.starts_with('/')) {
            ("svg", closes) => in_picture = !closes,
            ("style", false) => rest = rest.find("</style").map_or("", |at| &rest[at..]),
            _ => {}
        }
    }
    page.push(unit);
    let lines = |units: Vec<String>| -> Vec<String> {
        units
            .iter()
            .flat_map(|unit| unit.split('\n'))
            .map(unescaped)
            .filter(|line| !line.trim().is_empty())
            .collect()
    };
    (lines(page), lines(drawn))
}

/// Gives the text before the next tag, the inside of the tag, and what follows.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + text[from..].find('<')?;
        let inside = &text[open + 1..];
        let is_tag = inside
            .trim_start_matches('/')
            .starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!');
        // In Markdown a "<" that was typed has a backslash before it.
        let typed = text[..open].ends_with('\\');
        if is_tag && !typed {
            let close = inside.find('>')?;
            return Some((&text[..open], &inside[..close], &inside[close + 1..]));
        }
        from = open + 1;
    }
}

/// Undoes the escapes of HTML and Markdown and drops Markdown's marks inside words.
fn unescaped(line: &str) -> String {
    let mut out = line.to_owned();
    for (escape, letter) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
        ("**", ""),
        ("~~", ""),
    ] {
        out = out.replace(escape, letter);
    }
    let mut plain = String::with_capacity(out.len());
    let mut letters = out.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.peek() {
                Some(next) if next.is_ascii_punctuation() => {
                    plain.push(*next);
                    letters.next();
                }
                _ => plain.push(letter),
            },
            '*' => {}
            _ => plain.push(letter),
        }
    }
    plain
}
