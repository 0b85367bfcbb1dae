//! The guard: points at private words in what would leave, applies what the person decides, and
//! refuses a page on which an undecided word still stands.
//!
//! Looks at every text of the [`Document`], in the order a reader meets it, and once more at the
//! finished bytes. Does not decide anything itself. The app's own fixed words (the last line, the
//! numbers in a table) are the same on every page and are not asked about.

mod bytes;
mod watch;

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::document::{Document, Span, Words};
pub use bytes::check_bytes;
pub use watch::{Found, Reason, Watch};

/// Says what to do with a found word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Let it stand.
    Keep,
    /// Say other words.
    Replace,
    /// Take the word out.
    TakeOut,
}

/// What the person decided about one found place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The key of the found place.
    pub key: String,
    /// What to do.
    pub decision: Decision,
    /// The other words, for a replacement.
    pub words: String,
}

/// One found place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its key: block, unit, word and which time the word stands there. Stays the same while the
    /// text of the block stays the same.
    pub key: String,
    /// The block it stands in.
    pub block: String,
    /// The unit of the block.
    pub unit: usize,
    /// The text of that unit; lines are parted by a line feed.
    pub text: String,
    /// Where it stands in that text, in bytes.
    pub range: Range<usize>,
    /// The words as they stand.
    pub words: String,
    /// The word in its folded form.
    pub folded: String,
    /// What could be said instead, or nothing.
    pub replacement: String,
    /// Why it was found.
    pub reason: Reason,
    /// Whether it can be let stand.
    pub can_keep: bool,
    /// Where the word ends without an owner's ending ("'s").
    stem_end: usize,
}

/// Why a page may not leave yet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GuardError {
    /// Found words wait for a decision.
    #[error("{count} found words wait for a decision")]
    Undecided {
        /// How many.
        count: usize,
    },
    /// A word that is not kept still stands in what would leave, perhaps inside a replacement.
    #[error("a word that was taken out still stands")]
    StillThere {
        /// The word, folded.
        word: String,
    },
}

/// Gives the text of one unit.
fn unit_text(lines: &[Words]) -> String {
    lines.iter().map(Words::text).collect::<Vec<_>>().join("\n")
}

/// Finds every private word in a document, in reading order.
#[must_use]
pub fn check(document: &Document, watch: &Watch) -> Vec<Hit> {
    let mut hits = Vec::new();
    for block in document.blocks() {
        for (unit, lines) in block.content.units().iter().enumerate() {
            let text = unit_text(lines);
            let mut times: HashMap<String, usize> = HashMap::new();
            for found in watch.find(&text) {
                let time = times.entry(found.folded.clone()).or_default();
                *time += 1;
                hits.push(Hit {
                    key: format!("{}/{unit}/{}/{time}", block.key, found.folded),
                    block: block.key.clone(),
                    unit,
                    words: text[found.range.clone()].to_owned(),
                    text: text.clone(),
                    range: found.range,
                    folded: found.folded,
                    replacement: found.replacement,
                    reason: found.reason,
                    can_keep: watch.can_keep(found.reason),
                    stem_end: found.stem_end,
                });
            }
        }
    }
    hits
}

/// What becomes of one found place.
enum Outcome {
    Open,
    Kept,
    Says(String),
}

/// The changes to one text: where, and what stands there instead.
type Edits = Vec<(Range<usize>, String)>;

/// Applies decisions to a document. What is not decided stays and is counted; a replacement without
/// words is not a decision yet.
#[must_use]
pub fn decide(document: &Document, watch: &Watch, answers: &[Answer]) -> Decided {
    let hits = check(document, watch);
    let answers: HashMap<&str, &Answer> = answers
        .iter()
        .map(|answer| (answer.key.as_str(), answer))
        .collect();
    let mut kept: HashMap<String, usize> = HashMap::new();
    let mut open = 0;
    let mut edits: HashMap<(&str, usize), Edits> = HashMap::new();
    for hit in &hits {
        match outcome(hit, answers.get(hit.key.as_str()).copied()) {
            Outcome::Open => open += 1,
            Outcome::Kept => *kept.entry(hit.folded.clone()).or_default() += 1,
            Outcome::Says(words) => edits
                .entry((hit.block.as_str(), hit.unit))
                .or_default()
                .push((hit.range.clone(), words)),
        }
    }
    Decided {
        document: rewritten(document, &edits).keep(|block| !block.content.is_empty()),
        kept,
        open,
    }
}

fn outcome(hit: &Hit, answer: Option<&Answer>) -> Outcome {
    let Some(answer) = answer else {
        return Outcome::Open;
    };
    match answer.decision {
        Decision::Keep if !hit.can_keep => Outcome::Open,
        Decision::Keep => Outcome::Kept,
        Decision::Replace if answer.words.trim().is_empty() => Outcome::Open,
        // The owner's ending stays: "Kari's" becomes "my buddy's".
        Decision::Replace => Outcome::Says(
            Words::plain(&answer.words).text() + &hit.text[hit.stem_end..hit.range.end],
        ),
        Decision::TakeOut => Outcome::Says(String::new()),
    }
}

fn rewritten(document: &Document, edits: &HashMap<(&str, usize), Edits>) -> Document {
    let mut document = document.clone();
    for block in document
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.blocks)
    {
        let key = block.key.as_str();
        block.content =
            block
                .content
                .clone()
                .map_units(|unit, lines| match edits.get(&(key, unit)) {
                    Some(edits) => edited(&lines, edits),
                    None => lines,
                });
    }
    document
}

/// A document after the person's decisions, and the words they let stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The document as it would leave.
    pub document: Document,
    /// How often each word was let stand, by its folded form.
    pub kept: HashMap<String, usize>,
    /// How many found places wait for a decision; they still stand in the document.
    pub open: usize,
}

impl Decided {
    /// Makes sure that every found word was decided, and that no word stands more often than the
    /// person let it stand. Replacements are looked at too.
    ///
    /// # Errors
    /// [`GuardError`] with what is still there.
    pub fn ensure_clear(&self, watch: &Watch) -> Result<(), GuardError> {
        if self.open > 0 {
            return Err(GuardError::Undecided { count: self.open });
        }
        let mut times: HashMap<String, usize> = HashMap::new();
        for hit in check(&self.document, watch) {
            let count = times.entry(hit.folded.clone()).or_default();
            *count += 1;
            if *count > self.kept.get(&hit.folded).copied().unwrap_or_default() {
                return Err(GuardError::StillThere { word: hit.folded });
            }
        }
        Ok(())
    }
}

/// One letter with its look; a line feed parts lines.
#[derive(Clone)]
struct Letter {
    letter: char,
    at: usize,
    strong: bool,
    emphasis: bool,
    struck: bool,
}

/// Changes ranges of the text of a unit; looks stay with the letters they belong to.
fn edited(lines: &[Words], edits: &[(Range<usize>, String)]) -> Vec<Words> {
    let letters = letters_of(lines);
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut edits = edits.iter().peekable();
    for letter in letters {
        while edits
            .peek()
            .is_some_and(|(range, _)| range.end <= letter.at)
        {
            edits.next();
        }
        match edits.peek() {
            Some((range, words)) if range.contains(&letter.at) => {
                if range.start == letter.at {
                    out.extend(words.chars().map(|new| Letter {
                        letter: new,
                        ..letter.clone()
                    }));
                }
            }
            _ => out.push(letter),
        }
    }
    lines_of(&tidied(&out))
}

fn letters_of(lines: &[Words]) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut at = 0;
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            letters.push(Letter {
                letter: '\n',
                at,
                strong: false,
                emphasis: false,
                struck: false,
            });
            at += 1;
        }
        for span in &line.0 {
            for letter in span.text.chars() {
                letters.push(Letter {
                    letter,
                    at,
                    strong: span.strong,
                    emphasis: span.emphasis,
                    struck: span.struck,
                });
                at += letter.len_utf8();
            }
        }
    }
    letters
}

/// Closes the gaps that words leave when they are taken out.
fn tidied(letters: &[Letter]) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters {
        let before = out.last().map(|last| last.letter);
        let begins = matches!(before, None | Some('\n' | ' '));
        if letter.letter == ' ' && begins {
            continue;
        }
        if matches!(letter.letter, ',' | '.' | ';' | ':' | '!' | '?' | '\n') && before == Some(' ')
        {
            out.pop();
        }
        out.push(letter.clone());
    }
    while out.last().is_some_and(|last| last.letter == ' ') {
        out.pop();
    }
    out
}

fn lines_of(letters: &[Letter]) -> Vec<Words> {
    letters
        .split(|letter| letter.letter == '\n')
        .map(|line| {
            let mut spans: Vec<Span> = Vec::new();
            for letter in line {
                match spans.last_mut() {
                    Some(span)
                        if (span.strong, span.emphasis, span.struck)
                            == (letter.strong, letter.emphasis, letter.struck) =>
                    {
                        span.text.push(letter.letter);
                    }
                    _ => spans.push(Span {
                        text: letter.letter.to_string(),
                        strong: letter.strong,
                        emphasis: letter.emphasis,
                        struck: letter.struck,
                    }),
                }
            }
            Words(spans)
        })
        .collect()
}

#[cfg(test)]
mod tests;
