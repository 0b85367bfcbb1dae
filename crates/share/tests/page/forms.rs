//! Preview text, HTML text and Markdown text are the same lines.

use scraper::{ElementRef, Html, Node};
use waymark_content::markdown::{self, Block, Run};
use waymark_share::Document;
use waymark_share::render::{Look, html, markdown as to_markdown};

/// Gives what a reader of the HTML sees, line for line.
pub fn html_lines(document: &Document) -> Vec<String> {
    let page = html(document, Look::Light).expect("a page");
    let parsed = Html::parse_document(&page);
    let body = scraper::Selector::parse("main").unwrap();
    let mut lines = Vec::new();
    let mut line = String::new();
    walk(parsed.select(&body).next().unwrap(), &mut line, &mut lines);
    end(&mut line, &mut lines);
    lines
}

fn end(line: &mut String, lines: &mut Vec<String>) {
    let text = std::mem::take(line);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.is_empty() {
        lines.push(text);
    }
}

fn walk(element: ElementRef<'_>, line: &mut String, lines: &mut Vec<String>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => line.push_str(text),
            Node::Element(node) if node.name() == "svg" => {}
            Node::Element(node) => {
                let inside = ElementRef::wrap(child).unwrap();
                match node.name() {
                    "strong" | "em" | "del" | "span" => walk(inside, line, lines),
                    "br" => end(line, lines),
                    "tr" => {
                        end(line, lines);
                        let cells: Vec<String> = inside
                            .child_elements()
                            .map(|cell| cell.text().collect::<String>())
                            .collect();
                        lines.push(cells.join(" | "));
                    }
                    _ => {
                        end(line, lines);
                        walk(inside, line, lines);
                        end(line, lines);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Gives what a reader of the Markdown sees, line for line.
pub fn markdown_lines(document: &Document) -> Vec<String> {
    let text = to_markdown(document).expect("a page");
    let mut lines = Vec::new();
    markdown::blocks(&text)
        .iter()
        .for_each(|block| block_lines(block, &mut lines));
    lines
}

fn runs(runs: &[Run]) -> Vec<String> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    text.split('\n')
        .map(|line| line.trim().to_owned())
        .collect()
}

fn block_lines(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Heading { runs: words, .. } | Block::Paragraph(words) => lines.extend(runs(words)),
        Block::Quote(blocks) => blocks.iter().for_each(|block| block_lines(block, lines)),
        Block::List { items, .. } => items
            .iter()
            .flatten()
            .for_each(|block| block_lines(block, lines)),
        Block::Code(code) => lines.push(format!("unexpected code {code}")),
        Block::Table(rows) => lines.extend(rows.iter().map(|row| {
            let cells: Vec<String> = row.iter().map(|cell| runs(cell).concat()).collect();
            cells.join(" | ")
        })),
        Block::Rule => {}
    }
}
