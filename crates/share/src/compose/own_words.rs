//! The person's own words: Markdown to lines of words.

use waymark_content::MessageId;
use waymark_content::markdown::{self, Run};

use super::Page;
use crate::document::{Block, Content, Section, Span, Words};

impl Page<'_> {
    /// Makes the passages in the person's own words; always the first section.
    pub(super) fn own_words(&self, passages: &[String]) -> Option<Section> {
        let blocks = passages
            .iter()
            .enumerate()
            .map(|(index, passage)| (index + 1, lines(passage)))
            .filter(|(_, lines)| !lines.iter().all(Words::is_empty))
            .map(|(number, lines)| {
                let key = format!("own.{number}");
                Block {
                    sources: vec![key.clone()],
                    key,
                    removable: true,
                    language: self.texts.language().to_owned(),
                    content: Content::Passage { lines },
                }
            })
            .collect();
        self.section("own-words", MessageId::SheetOwnWords, blocks)
    }
}

/// Reads Markdown as lines of words: what it looks like stays, what it is made of does not.
fn lines(passage: &str) -> Vec<Words> {
    let mut lines = Vec::new();
    for block in markdown::blocks(passage) {
        block_lines(&block, &mut lines);
    }
    lines.retain(|line: &Words| !line.is_empty());
    lines
}

fn block_lines(block: &markdown::Block, lines: &mut Vec<Words>) {
    match block {
        markdown::Block::Heading { runs, .. } | markdown::Block::Paragraph(runs) => {
            lines.extend(run_lines(runs));
        }
        markdown::Block::Quote(blocks) => {
            blocks.iter().for_each(|block| block_lines(block, lines));
        }
        markdown::Block::List { items, .. } => items
            .iter()
            .flatten()
            .for_each(|block| block_lines(block, lines)),
        markdown::Block::Code(code) => lines.extend(code.lines().map(Words::plain)),
        markdown::Block::Table(rows) => {
            lines.extend(rows.iter().flatten().flat_map(|cell| run_lines(cell)))
        }
        markdown::Block::Rule => {}
    }
}

fn run_lines(runs: &[Run]) -> Vec<Words> {
    let mut lines = vec![Vec::new()];
    for run in runs {
        for (index, part) in run.text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Vec::new());
            }
            push(&mut lines, part, run);
        }
        // A link that reads otherwise says where it leads; nothing on the page can be followed.
        if let Some(link) = run.link.as_deref().filter(|link| *link != run.text) {
            push(&mut lines, &format!(" ({link})"), run);
        }
    }
    lines.into_iter().map(tidy).collect()
}

fn push(lines: &mut [Vec<Span>], text: &str, run: &Run) {
    if let Some(line) = lines.last_mut()
        && !text.is_empty()
    {
        line.push(Span {
            text: text.to_owned(),
            strong: run.strong,
            emphasis: run.emphasis,
            struck: run.struck,
        });
    }
}

/// Makes runs of white space one space, also across spans, with none at the ends.
fn tidy(spans: Vec<Span>) -> Words {
    let mut after_space = true;
    let mut out: Vec<Span> = Vec::new();
    for span in spans {
        let mut text = String::with_capacity(span.text.len());
        for letter in span.text.chars() {
            let is_space = letter.is_whitespace();
            if !(is_space && after_space) {
                text.push(if is_space { ' ' } else { letter });
            }
            after_space = is_space;
        }
        if !text.is_empty() {
            out.push(Span { text, ..span });
        }
    }
    while let Some(last) = out.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        out.pop();
    }
    Words(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_lines_with_their_looks() {
        let lines = lines(
            "I **really** like  *bread*,\nand <b>cakes</b>.\n\n- one\n- [two](https://example.org)\n\n![x](https://example.org/p.png)",
        );
        let text: Vec<String> = lines.iter().map(Words::text).collect();
        assert_eq!(
            text[..2],
            [
                "I really like bread,".to_owned(),
                "and <b>cakes</b>.".to_owned()
            ]
        );
        assert_eq!(text[2..4], ["one", "two (https://example.org)"]);
        assert!(lines[0].0[1].strong && lines[0].0[3].emphasis);
    }
}
