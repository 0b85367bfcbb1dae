//! Markdown as data: what a shared document is built from.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::events;

/// A stretch of words in one manner.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words; a line break is a line feed.
    pub text: String,
    /// Spoken with weight.
    pub strong: bool,
    /// Spoken with stress.
    pub emphasis: bool,
    /// Crossed out.
    pub struck: bool,
    /// Set as code.
    pub code: bool,
    /// Where it leads: http, https or mailto.
    pub link: Option<String>,
}

/// One block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading, 3 to 6.
    Heading {
        /// The level.
        level: u8,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// Words of someone else.
    Quote(Vec<Block>),
    /// A list.
    List {
        /// The first number, or none for a list without numbers.
        start: Option<u64>,
        /// The blocks of each item.
        items: Vec<Vec<Block>>,
    },
    /// Lines set as they are.
    Code(String),
    /// Rows of cells, the first of them the heading.
    Table(Vec<Vec<Vec<Run>>>),
    /// A break between two parts.
    Rule,
}

/// Reads Markdown into blocks, behind the same wall as [`super::render`].
#[must_use]
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut builder = Builder::default();
    builder.frames.push(Frame::default());
    for event in events::allowed(markdown) {
        builder.take(event);
    }
    builder.close_paragraph();
    builder.frames.pop().unwrap_or_default().blocks
}

/// What is open at one depth: the root, a quote, a list or an item of it.
#[derive(Default)]
struct Frame {
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
}

#[derive(Default)]
struct Builder {
    frames: Vec<Frame>,
    runs: Vec<Run>,
    rows: Vec<Vec<Vec<Run>>>,
    manner: Run,
    strong: usize,
    emphasis: usize,
    struck: usize,
    in_code: bool,
    starts: Vec<Option<u64>>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(end) => self.close(end),
            Event::Text(text) => self.say(&text, false),
            Event::Code(text) => self.say(&text, true),
            Event::SoftBreak | Event::HardBreak => self.say("\n", false),
            Event::Rule => self.push(Block::Rule),
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::BlockQuote(_) | Tag::Item => {
                self.close_paragraph();
                self.frames.push(Frame::default());
            }
            Tag::List(start) => {
                self.close_paragraph();
                self.starts.push(start);
                self.frames.push(Frame::default());
            }
            Tag::CodeBlock(_) => {
                self.close_paragraph();
                self.in_code = true;
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Strikethrough => self.struck += 1,
            Tag::Link { dest_url, .. } => self.manner.link = Some(dest_url.into_string()),
            _ => {}
        }
    }

    fn close(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph => self.close_paragraph(),
            TagEnd::Heading(level) => {
                let runs = std::mem::take(&mut self.runs);
                let level = match level {
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    _ => 6,
                };
                self.push(Block::Heading { level, runs });
            }
            TagEnd::BlockQuote(_) => {
                self.close_paragraph();
                let quote = self.frames.pop().unwrap_or_default();
                self.push(Block::Quote(quote.blocks));
            }
            TagEnd::Item => {
                self.close_paragraph();
                let item = self.frames.pop().unwrap_or_default();
                if let Some(list) = self.frames.last_mut() {
                    list.items.push(item.blocks);
                }
            }
            TagEnd::List(_) => {
                let list = self.frames.pop().unwrap_or_default();
                let start = self.starts.pop().flatten();
                self.push(Block::List {
                    start,
                    items: list.items,
                });
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                let text: String = self.runs.drain(..).map(|run| run.text).collect();
                self.push(Block::Code(text.trim_end_matches('\n').to_owned()));
            }
            TagEnd::TableCell => {
                let runs = std::mem::take(&mut self.runs);
                if let Some(row) = self.rows.last_mut() {
                    row.push(runs);
                }
            }
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.push(Block::Table(rows));
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Strikethrough => self.struck = self.struck.saturating_sub(1),
            TagEnd::Link => self.manner.link = None,
            _ => {}
        }
    }

    fn say(&mut self, text: &str, code: bool) {
        let run = Run {
            text: text.to_owned(),
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            struck: self.struck > 0,
            code: code || self.in_code,
            link: self.manner.link.clone(),
        };
        match self.runs.last_mut() {
            Some(last)
                if (Run {
                    text: String::new(),
                    ..last.clone()
                }) == (Run {
                    text: String::new(),
                    ..run.clone()
                }) =>
            {
                last.text.push_str(text)
            }
            _ => self.runs.push(run),
        }
    }

    fn close_paragraph(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end_matches('\n').len());
        }
        runs.retain(|run| !run.text.is_empty());
        if !runs.is_empty() {
            self.push(Block::Paragraph(runs));
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(frame) = self.frames.last_mut() {
            frame.blocks.push(block);
        }
    }
}
