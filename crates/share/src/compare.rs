//! Two pages of one person side by side: what is new, what changed, what is the same, what is no
//! longer shared. Agreements and questions come first.
//!
//! Owns the comparison, which takes nothing but the two pages. Blocks are known by their key, which
//! stays the same from share to share with one reader; a block without a partner is known by its
//! text. It counts nothing and weighs nothing: what a change means, the two people say.

use std::collections::{HashMap, VecDeque};

use crate::document::{Block, Content, Document, Section};

/// The section of agreements.
const AGREED: &[&str] = &["agreed"];
/// The sections of questions and of what is asked for.
const QUESTIONS: &[&str] = &["questions", "asks"];
/// Most pairs of words that are compared one by one; beyond it a passage is shown whole.
const MOST_PAIRS: usize = 1_000_000;

/// How a block stands to the page before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It was not there.
    New,
    /// It was, in other words.
    Changed,
    /// It was, the same.
    Same,
    /// It was there and is not now.
    NoLonger,
}

/// One block, as it was and as it is; one of the two is there at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// As it was.
    pub before: Option<&'a Block>,
    /// As it is.
    pub now: Option<&'a Block>,
}

impl<'a> Row<'a> {
    /// Says how it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.before, self.now) {
            (Some(before), Some(now)) if reads_the_same(before, now) => Standing::Same,
            (Some(_), Some(_)) => Standing::Changed,
            (None, _) => Standing::New,
            (Some(_), None) => Standing::NoLonger,
        }
    }

    /// Gives the block to look at: as it is, or else as it was.
    #[must_use]
    pub fn block(&self) -> Option<&'a Block> {
        self.now.or(self.before)
    }

    /// Says whether it is the heading of a section.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        self.block().is_some_and(is_heading)
    }
}

/// One section of both pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its heading, as it is or as it was; empty where it has none.
    pub title: String,
    /// Its blocks: those of now in their order, each that is no longer shared where it stood.
    pub rows: Vec<Row<'a>>,
}

impl Part<'_> {
    /// Says whether anything in it is not as it was.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| !row.is_heading() && row.standing() != Standing::Same)
    }
}

/// Compares two pages. Every block of both stands in exactly one row.
#[must_use]
pub fn compare<'a>(before: &'a Document, now: &'a Document) -> Vec<Part<'a>> {
    let partners = Partners::of(before, now);
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut index = 0;
    for section in &now.sections {
        let mut part = begin(section);
        for block in &section.blocks {
            let before = partners.of_now[index].map(|at| partners.before[at]);
            let now = Some(block);
            part.rows.push(Row { before, now });
            index += 1;
        }
        parts.push(part);
    }
    add_what_is_gone(&mut parts, before, &partners);
    parts.sort_by_key(|part| order(part.id));
    parts
}

/// The header first, then agreements, then questions, then the rest as the pages have it.
fn order(id: &str) -> u8 {
    match id {
        "header" => 0,
        _ if AGREED.contains(&id) => 1,
        _ if QUESTIONS.contains(&id) => 2,
        _ => 3,
    }
}

fn begin(section: &Section) -> Part<'_> {
    let heading = section.blocks.iter().find(|block| is_heading(block));
    Part {
        id: &section.id,
        title: heading.map(text).unwrap_or_default(),
        rows: Vec::new(),
    }
}

/// Puts each block without a partner behind the one it stood behind, or into a section of its own.
fn add_what_is_gone<'a>(parts: &mut Vec<Part<'a>>, before: &'a Document, partners: &Partners<'a>) {
    let mut index = 0;
    for section in &before.sections {
        let own = parts.iter().position(|part| part.id == section.id);
        let mut behind = 0;
        let mut gone: Option<Part<'a>> = None;
        for block in &section.blocks {
            let row = Row {
                before: Some(block),
                now: None,
            };
            let is_gone = !partners.taken[index];
            index += 1;
            match own.and_then(|at| parts.get_mut(at)) {
                Some(part) if is_gone => {
                    part.rows.insert(behind, row);
                    behind += 1;
                }
                Some(part) => {
                    let here = |row: &Row<'_>| row.before.is_some_and(|it| std::ptr::eq(it, block));
                    behind = part.rows.iter().position(here).map_or(behind, |at| at + 1);
                }
                None if is_gone => gone.get_or_insert_with(|| begin(section)).rows.push(row),
                None => {}
            }
        }
        parts.extend(gone);
    }
}

/// Which block of the page before belongs to which of now.
struct Partners<'a> {
    before: Vec<&'a Block>,
    /// For each block before, whether it has a partner.
    taken: Vec<bool>,
    /// For each block of now, the place of its partner.
    of_now: Vec<Option<usize>>,
}

impl<'a> Partners<'a> {
    fn of(before: &'a Document, now: &'a Document) -> Self {
        let before: Vec<&Block> = before.blocks().collect();
        let now: Vec<&Block> = now.blocks().collect();
        let mut partners = Self {
            taken: vec![false; before.len()],
            before,
            of_now: vec![None; now.len()],
        };
        // The surest first: the lines of one answer are numbered, and one put in between moves the rest.
        partners.pair(&now, |block| (block.key.clone(), text(block)));
        partners.pair(&now, |block| (stem(&block.key).to_owned(), text(block)));
        partners.pair(&now, |block| (block.key.clone(), String::new()));
        partners.pair(&now, |block| (String::new(), text(block)));
        partners
    }

    /// Pairs what has no partner yet and is alike by this measure, in the order of the pages.
    fn pair(&mut self, now: &[&Block], measure: impl Fn(&Block) -> (String, String)) {
        let alike = |block: &Block| (sort(&block.content), measure(block));
        let mut free: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (at, block) in self.before.iter().enumerate() {
            if !self.taken[at] {
                free.entry(alike(block)).or_default().push_back(at);
            }
        }
        for (at, block) in now.iter().enumerate() {
            if self.of_now[at].is_some() {
                continue;
            }
            if let Some(found) = free.get_mut(&alike(block)).and_then(VecDeque::pop_front) {
                self.of_now[at] = Some(found);
                self.taken[found] = true;
            }
        }
    }
}

/// The sort of a block: a heading is never taken for a line, nor a picture for a passage.
const fn sort(content: &Content) -> u8 {
    match content {
        Content::Title { .. } => 0,
        Content::Heading { .. } => 1,
        Content::Subheading { .. } => 2,
        Content::Picture { .. } => 3,
        Content::Quote { .. } => 4,
        Content::Note { .. } | Content::Item { .. } | Content::Passage { .. } => 5,
    }
}

/// The key without the number of a line.
fn stem(key: &str) -> &str {
    match key.rsplit_once('.') {
        Some((stem, tail)) if !tail.is_empty() && tail.bytes().all(|b| b.is_ascii_digit()) => stem,
        _ => key,
    }
}

const fn is_heading(block: &Block) -> bool {
    matches!(block.content, Content::Heading { .. })
}

fn text(block: &Block) -> String {
    block.content.lines().join("\n")
}

fn reads_the_same(before: &Block, now: &Block) -> bool {
    before.content.lines() == now.content.lines()
}

/// How a piece of a changed text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It stands in both.
    Both,
    /// It stood before.
    Before,
    /// It stands now.
    Now,
}

/// A piece of a changed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The letters.
    pub text: String,
    /// Where they stand.
    pub how: How,
}

/// Says word by word what changed. The pieces of before and of both together are the text before,
/// those of now and of both the text now, letter for letter.
#[must_use]
pub fn words(before: &str, now: &str) -> Vec<Piece> {
    let (old, new) = (split(before), split(now));
    let head = (old.iter().zip(&new))
        .take_while(|(a, b)| alike(a, b))
        .count();
    let tail = (old[head..].iter().rev())
        .zip(new[head..].iter().rev())
        .take_while(|(a, b)| alike(a, b))
        .count();
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut pieces = Pieces::default();
    pieces.both(&old[..head], &new[..head]);
    if old_middle.len().saturating_mul(new_middle.len()) > MOST_PAIRS {
        pieces.all(How::Before, old_middle);
        pieces.all(How::Now, new_middle);
    } else {
        pieces.woven(old_middle, new_middle);
    }
    pieces.both(&old[old.len() - tail..], &new[new.len() - tail..]);
    pieces.0
}

/// Whether two words are the same; the white space after them is not looked at.
fn alike(one: &str, other: &str) -> bool {
    one.trim_end() == other.trim_end()
}

/// Splits a text into words, each with the white space after it.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let space = rest[word..].find(|c: char| !c.is_whitespace());
        let end = space.map_or(rest.len(), |space| word + space);
        words.push(&rest[..end]);
        rest = &rest[end..];
    }
    words
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn all(&mut self, how: How, words: &[&str]) {
        words.iter().for_each(|word| self.one(how, word));
    }

    /// Words that are the same in both, with the white space each of them has.
    fn both(&mut self, old: &[&str], new: &[&str]) {
        for (old, new) in old.iter().zip(new) {
            let word = old.trim_end();
            if old == new {
                self.one(How::Both, old);
            } else {
                self.one(How::Both, word);
                self.one(How::Before, &old[word.len()..]);
                self.one(How::Now, &new[word.len()..]);
            }
        }
    }

    fn one(&mut self, how: How, word: &str) {
        if word.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.how == how => last.text.push_str(word),
            _ => self.0.push(Piece {
                text: word.to_owned(),
                how,
            }),
        }
    }

    /// Keeps the longest run of words both have (longest common subsequence).
    fn woven(&mut self, old: &[&str], new: &[&str]) {
        let width = new.len() + 1;
        let mut longest = vec![0_u32; (old.len() + 1) * width];
        for i in (0..old.len()).rev() {
            for j in (0..new.len()).rev() {
                longest[i * width + j] = if alike(old[i], new[j]) {
                    longest[(i + 1) * width + j + 1] + 1
                } else {
                    longest[(i + 1) * width + j].max(longest[i * width + j + 1])
                };
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < old.len() && j < new.len() {
            if alike(old[i], new[j]) {
                self.both(&old[i..=i], &new[j..=j]);
                (i, j) = (i + 1, j + 1);
            } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
                self.one(How::Before, old[i]);
                i += 1;
            } else {
                self.one(How::Now, new[j]);
                j += 1;
            }
        }
        self.all(How::Before, &old[i..]);
        self.all(How::Now, &new[j..]);
    }
}

#[cfg(test)]
mod tests;
