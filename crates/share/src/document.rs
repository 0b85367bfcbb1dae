//! The one model of what leaves: preview, HTML and Markdown all read it, and a PDF writer can.
//!
//! Owns the blocks, their text line for line, and taking blocks out. Does not know the journal, the
//! private words or any file format. Every text a reader can see is a [`Words`] in a block, so that
//! the guard sees all of it; pictures are kept as numbers and words and drawn only when rendered.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::picture::PagePicture;

/// A run of text with one look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The letters; never a line break.
    pub text: String,
    /// Whether it is set in bold.
    #[serde(default)]
    pub strong: bool,
    /// Whether it is set in italics.
    #[serde(default)]
    pub emphasis: bool,
    /// Whether it is crossed out.
    #[serde(default)]
    pub struck: bool,
}

/// One line of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub Vec<Span>);

impl Words {
    /// Makes one line without any look; runs of white space become one space.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self(vec![Span {
            text,
            ..Span::default()
        }])
    }

    /// Gives the letters.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// Says whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }
}

/// Says whose words a text is. Nobody ever mistakes whose words they read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// The app.
    #[default]
    App,
    /// The person.
    Person,
    /// Somebody else.
    Other,
}

/// What a block holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Content {
    /// The name of the whole page.
    Title {
        /// The name.
        text: Words,
        /// Whose words.
        voice: Voice,
    },
    /// The heading of a section.
    Heading {
        /// The heading.
        text: Words,
    },
    /// A heading inside a section.
    Subheading {
        /// The heading.
        text: Words,
        /// Whose words.
        voice: Voice,
    },
    /// A sentence of the app.
    Note {
        /// The sentence.
        text: Words,
    },
    /// A line of a list.
    Item {
        /// What the line is about, in the app's words, with its own colon; empty for none.
        label: Words,
        /// The line.
        text: Words,
        /// Whose words the line is.
        voice: Voice,
    },
    /// A passage the person wrote.
    Passage {
        /// Its lines.
        lines: Vec<Words>,
    },
    /// A passage somebody else said or wrote.
    Quote {
        /// Its lines.
        lines: Vec<Words>,
        /// Who, if that may be said.
        who: Option<Words>,
    },
    /// A picture with its reading and its table.
    Picture {
        /// The picture.
        picture: Box<PagePicture>,
    },
}

/// One part of the page with its own place in the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its key: the same each time the same things are composed.
    pub key: String,
    /// Whether it can be taken out.
    pub removable: bool,
    /// The language of the words that are not the app's.
    pub language: String,
    /// The keys of the ticked items it shows; none for what the app says.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What it holds.
    pub content: Content,
}

impl Block {
    /// Says whether it holds a picture.
    #[must_use]
    pub const fn is_picture(&self) -> bool {
        matches!(self.content, Content::Picture { .. })
    }
}

/// One section: a heading, if it has one, and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Its blocks; a heading comes first.
    pub blocks: Vec<Block>,
}

/// The sections of page one, by their ids.
pub const OVERVIEW: &[&str] = &[
    "header",
    "own-words",
    "want",
    "done",
    "since",
    "questions",
    "agreed",
    "topics",
];

/// Everything that would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of what the app says.
    pub language: String,
    /// A neutral name for the window that shows it; not part of the page.
    pub window_title: String,
    /// The sections in order. The first is the header and stays even when nothing else is left.
    pub sections: Vec<Section>,
    /// The fixed last line of page one, the same on every page; empty for none.
    pub last_line: String,
}

impl Content {
    /// Gives the text line for line.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Title { text, .. }
            | Self::Heading { text }
            | Self::Subheading { text, .. }
            | Self::Note { text } => vec![text.text()],
            Self::Item { label, text, .. } if label.is_empty() => vec![text.text()],
            Self::Item { label, text, .. } => vec![format!("{} {}", label.text(), text.text())],
            Self::Passage { lines } => lines.iter().map(Words::text).collect(),
            Self::Quote { lines, who } => lines.iter().chain(who).map(Words::text).collect(),
            Self::Picture { picture } => picture.lines(),
        }
    }

    /// Says whether nothing is left to read in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Title { text, .. }
            | Self::Heading { text }
            | Self::Subheading { text, .. }
            | Self::Note { text }
            | Self::Item { text, .. } => text.is_empty(),
            Self::Passage { lines } | Self::Quote { lines, .. } => {
                lines.iter().all(Words::is_empty)
            }
            Self::Picture { picture } => picture.is_empty(),
        }
    }

    /// Gives every text of it as units: the lines of a unit belong together, so that words broken
    /// over two lines are still found. The order is the same as in [`Content::map_units`].
    #[must_use]
    pub fn units(&self) -> Vec<Vec<Words>> {
        let mut units = Vec::new();
        let _ = self.clone().map_units(|_, lines| {
            units.push(lines.clone());
            lines
        });
        units
    }

    /// Changes every text of it, unit for unit. A unit of one line keeps one line.
    #[must_use]
    pub fn map_units(self, mut change: impl FnMut(usize, Vec<Words>) -> Vec<Words>) -> Self {
        let mut unit = 0;
        let mut many = |lines: Vec<Words>| {
            let changed = change(unit, lines);
            unit += 1;
            changed
        };
        let mut one = |words: Words| join(many(vec![words]));
        match self {
            Self::Title { text, voice } => Self::Title {
                text: one(text),
                voice,
            },
            Self::Heading { text } => Self::Heading { text: one(text) },
            Self::Subheading { text, voice } => Self::Subheading {
                text: one(text),
                voice,
            },
            Self::Note { text } => Self::Note { text: one(text) },
            Self::Item { label, text, voice } => Self::Item {
                label: one(label),
                text: one(text),
                voice,
            },
            Self::Passage { lines } => Self::Passage { lines: many(lines) },
            Self::Quote { lines, who } => Self::Quote {
                lines: many(lines),
                who: who.map(|who| join(many(vec![who]))),
            },
            Self::Picture { picture } => Self::Picture {
                picture: Box::new(picture.map_words(one)),
            },
        }
    }
}

fn join(lines: Vec<Words>) -> Words {
    Words(lines.into_iter().flat_map(|words| words.0).collect())
}

impl Document {
    /// Gives every block in order, without the fixed last line.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }

    /// Gives how many sections stand on page one, before the fixed last line: those that are there
    /// for it, or all of them where nothing but the header is.
    #[must_use]
    pub fn overview_len(&self) -> usize {
        let is_overview = |section: &&Section| OVERVIEW.contains(&section.id.as_str());
        match self.sections.iter().take_while(is_overview).count() {
            0 | 1 => self.sections.len(),
            count => count,
        }
    }

    /// Gives the document without the blocks of these keys. Only what can be taken out goes,
    /// headings go with the last thing under them, and a picture goes with a line it is drawn from.
    #[must_use]
    pub fn without(&self, taken_out: &[String]) -> Self {
        let keys: HashSet<&str> = taken_out.iter().map(String::as_str).collect();
        let goes = |block: &Block| block.removable && keys.contains(block.key.as_str());
        let said = |gone: bool| -> HashSet<&str> {
            let lines = self.blocks().filter(|block| !block.is_picture());
            let lines = lines.filter(|block| goes(block) == gone);
            let sources = lines.flat_map(|block| &block.sources);
            sources.map(String::as_str).collect()
        };
        let (gone, stays) = (said(true), said(false));
        let lost = |key: &String| gone.contains(key.as_str()) && !stays.contains(key.as_str());
        let loses = |block: &Block| block.is_picture() && block.sources.iter().any(lost);
        self.keep(|block| !(goes(block) || loses(block)))
    }

    /// Gives the document with the blocks that pass, without headings that then head nothing.
    #[must_use]
    pub fn keep(&self, passes: impl Fn(&Block) -> bool) -> Self {
        let sections = self
            .sections
            .iter()
            .enumerate()
            .map(|(index, section)| Section {
                id: section.id.clone(),
                blocks: if index == 0 {
                    section
                        .blocks
                        .iter()
                        .filter(|block| passes(block))
                        .cloned()
                        .collect()
                } else {
                    without_bare_headings(section.blocks.iter().filter(|block| passes(block)))
                },
            })
            .enumerate()
            .filter(|(index, section)| *index == 0 || says_something(section))
            .map(|(_, section)| section)
            .collect();
        Self {
            sections,
            ..self.clone()
        }
    }

    /// Gives the document with every key made anew: what leaves carries no id of the journal.
    #[must_use]
    pub fn rekeyed(&self, rename: impl Fn(&str) -> String) -> Self {
        let mut document = self.clone();
        let sections = document.sections.iter_mut();
        for block in sections.flat_map(|section| &mut section.blocks) {
            block.key = rename(&block.key);
            block.sources = block.sources.iter().map(|key| rename(key)).collect();
        }
        document
    }

    /// Gives the keys of the ticked items that are on the page.
    #[must_use]
    pub fn sources(&self) -> HashSet<&str> {
        self.blocks()
            .flat_map(|block| block.sources.iter().map(String::as_str))
            .collect()
    }

    /// Says whether nothing but the header stands on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sections.len() <= 1
    }
}

/// Says whether a section holds something from the journal or from the person.
fn says_something(section: &Section) -> bool {
    section.blocks.iter().any(|block| !block.sources.is_empty())
}

/// Drops headings of the app that head nothing; a heading in the person's own words stays.
fn without_bare_headings<'a>(blocks: impl Iterator<Item = &'a Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for block in blocks {
        while kept
            .last()
            .is_some_and(|last| is_app_heading(last) && !heads(last, block))
        {
            kept.pop();
        }
        kept.push(block.clone());
    }
    while kept.last().is_some_and(is_app_heading) {
        kept.pop();
    }
    kept
}

fn is_app_heading(block: &Block) -> bool {
    matches!(
        block.content,
        Content::Heading { .. } | Content::Subheading { .. }
    ) && block.sources.is_empty()
}

/// Says whether a heading can head a block: a section heading anything, a subheading no other one.
const fn heads(heading: &Block, block: &Block) -> bool {
    matches!(heading.content, Content::Heading { .. })
        || !matches!(block.content, Content::Subheading { .. })
}

/// Gives the text of the whole page, line for line: what every form of it reads as.
#[must_use]
pub fn lines(document: &Document) -> Vec<String> {
    let (overview, details) = document.sections.split_at(document.overview_len());
    let lines = |sections: &[Section]| -> Vec<String> {
        let blocks = sections.iter().flat_map(|section| &section.blocks);
        blocks.flat_map(|block| block.content.lines()).collect()
    };
    lines(overview)
        .into_iter()
        .chain(std::iter::once(document.last_line.clone()))
        .chain(lines(details))
        .filter(|line| !line.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(key: &str, sources: &[&str], content: Content) -> Block {
        Block {
            key: key.to_owned(),
            removable: true,
            language: "en".to_owned(),
            sources: sources.iter().map(|&source| source.to_owned()).collect(),
            content,
        }
    }

    fn item(key: &str) -> Block {
        block(
            key,
            &[key],
            Content::Item {
                label: Words::plain("Step:"),
                text: Words::plain(key),
                voice: Voice::Person,
            },
        )
    }

    fn page() -> Document {
        let heading = |text: &str| Content::Heading {
            text: Words::plain(text),
        };
        let place = |text: &str| Content::Subheading {
            text: Words::plain(text),
            voice: Voice::App,
        };
        let section = |id: &str, blocks| Section {
            id: id.to_owned(),
            blocks,
        };
        Document {
            language: "en".to_owned(),
            window_title: "A page".to_owned(),
            sections: vec![
                section("header", vec![]),
                section(
                    "plan",
                    vec![
                        block("h", &[], heading("Plan")),
                        item("one"),
                        block("a", &[], place("Place A")),
                        item("two"),
                        block("b", &[], place("Place B")),
                        item("three"),
                    ],
                ),
            ],
            last_line: "The end.".to_owned(),
        }
    }

    #[test]
    fn headings_go_with_the_last_thing_under_them() {
        let take = |keys: &[&str]| {
            let keys: Vec<String> = keys.iter().map(|&key| key.to_owned()).collect();
            lines(&page().without(&keys)).join("; ")
        };
        assert_eq!(
            take(&["two"]),
            "Plan; Step: one; Place B; Step: three; The end."
        );
        assert_eq!(
            take(&["one", "three"]),
            "Plan; Place A; Step: two; The end."
        );
        assert_eq!(take(&["one", "two", "three"]), "The end.");
        assert!(
            page()
                .without(&["one".into(), "two".into(), "three".into()])
                .is_empty()
        );
    }

    #[test]
    fn words_are_one_line() {
        assert_eq!(Words::plain("  a\n b\t c ").text(), "a b c");
    }
}
