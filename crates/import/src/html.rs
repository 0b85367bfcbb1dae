//! HTML, as rich-text journals keep it, to Markdown. Only what such editors make is turned; every
//! other tag stays as the text it is, so that nothing is lost and nothing becomes markup.

use crate::report::{Reason, Report};
use crate::scan::attribute;

/// Says whether a text is HTML from its first sign to its last.
pub(crate) fn is_html(text: &str) -> bool {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('<').filter(|_| text.ends_with('>')) else {
        return false;
    };
    let end = rest.find([' ', '>', '/', '\n']).unwrap_or(rest.len());
    let name = rest.get(..end).unwrap_or_default().to_ascii_lowercase();
    BLOCKS.contains(&name.as_str())
}

const BLOCKS: [&str; 15] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "hr",
    "img",
    "table",
];

/// Deepest lists and quotes inside each other; deeper ones stay at this depth.
const DEEPEST: usize = 12;
/// Most lists and quotes that are kept in mind at once.
const MOST_OPEN: usize = 1_000;

/// Gives Markdown. `picture` gives what stands for a picture by its address and its words.
pub(crate) fn to_markdown(
    html: &str,
    name: &str,
    report: &mut Report,
    mut picture: impl FnMut(&str, &str, &mut Report) -> String,
) -> String {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, here) = rest.split_at(at);
        writer.text(before);
        let Some((length, tag)) = Tag::read(here) else {
            writer.text("<");
            rest = here.get(1..).unwrap_or_default();
            continue;
        };
        rest = here.get(length..).unwrap_or_default();
        let source = here.get(..length).unwrap_or_default();
        if tag.name == "img" && !tag.closes {
            let address = unescape(attribute(tag.inside, "src").unwrap_or_default());
            let words = unescape(attribute(tag.inside, "alt").unwrap_or_default());
            let shown = picture(&address, &words, report);
            writer.raw(&shown);
        } else if !writer.tag(&tag) {
            report.note(Reason::Html, name);
            writer.text(source);
        }
    }
    writer.text(rest);
    writer.finish()
}

/// One tag or comment.
struct Tag<'a> {
    name: String,
    closes: bool,
    inside: &'a str,
}

impl<'a> Tag<'a> {
    fn read(here: &'a str) -> Option<(usize, Self)> {
        let rest = here.strip_prefix('<')?;
        let closes = rest.starts_with('/');
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest
            .find(|it: char| !it.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let name = rest.get(..end).filter(|name| !name.is_empty())?;
        let mut quote = None;
        for (at, letter) in rest.char_indices().skip(end) {
            match (quote, letter) {
                (None, '>') => {
                    let length = at + 2 + usize::from(closes);
                    let inside = rest.get(end..at)?;
                    let name = name.to_ascii_lowercase();
                    return Some((
                        length,
                        Self {
                            name,
                            closes,
                            inside,
                        },
                    ));
                }
                (None, '<') => return None,
                (None, '"' | '\'') => quote = Some(letter),
                (Some(open), letter) if open == letter => quote = None,
                _ => {}
            }
        }
        None
    }
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Lists and quotes that are open: what each line inside begins with.
    open: Vec<Block>,
    links: Vec<String>,
    code: bool,
    /// After the mark of an item or a heading: what comes next stands on the same line.
    at_start: bool,
    /// What is to be left before the next words, and how deep in lists and quotes.
    gap: Gap,
    gap_depth: usize,
}

#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Line,
    Blank,
}

enum Block {
    Quote,
    /// Whether it counts, and its items so far.
    List(Option<()>, usize),
    Item(usize),
}

impl Writer {
    fn text(&mut self, text: &str) {
        let text = unescape(text);
        if self.code {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.line();
                }
                self.begin();
                self.out.push_str(line);
            }
            return;
        }
        let starts = text.starts_with(char::is_whitespace);
        for (index, word) in text.split_whitespace().enumerate() {
            if (index > 0 || starts) && !self.is_at_start() {
                self.out.push(' ');
            }
            let at_start = self.is_at_start();
            self.begin();
            escape(word, at_start, &mut self.out);
        }
        let ends = text.ends_with(char::is_whitespace);
        if ends && !self.is_at_start() && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    fn raw(&mut self, text: &str) {
        self.begin();
        self.out.push_str(text);
    }

    /// Takes a tag; says whether it is one that is known.
    fn tag(&mut self, tag: &Tag<'_>) -> bool {
        match (tag.name.as_str(), tag.closes) {
            ("strong" | "b", _) => self.out_mark("**"),
            ("em" | "i", _) => self.out_mark("*"),
            ("s" | "del" | "strike", _) => self.out_mark("~~"),
            ("code", _) if !self.code => self.out_mark("`"),
            ("code" | "u" | "mark" | "span" | "label" | "tbody" | "colgroup" | "col", _) => {}
            ("br", _) => {
                self.out.push_str(if self.code { "" } else { "\\" });
                self.line();
            }
            ("hr", _) => {
                self.paragraph();
                self.raw("---");
                self.paragraph();
            }
            ("p" | "div", _) => self.paragraph(),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", closes) => {
                self.paragraph();
                let level = tag
                    .name
                    .get(1..)
                    .and_then(|it| it.parse().ok())
                    .unwrap_or(1);
                if !closes {
                    self.raw(&format!("{} ", "#".repeat(level)));
                    self.at_start = true;
                }
            }
            ("pre", closes) => self.fence(closes),
            ("blockquote", false) => self.enter(Block::Quote),
            ("ul", false) => self.enter(Block::List(None, 0)),
            ("ol", false) => self.enter(Block::List(Some(()), 0)),
            ("blockquote" | "ul" | "ol", true) => self.leave(),
            ("li", false) => self.item(),
            ("li", true) => self.leave_item(),
            ("a", false) => {
                let address = unescape(attribute(tag.inside, "href").unwrap_or_default());
                self.links
                    .push(address.replace(['(', ')', ' ', '<', '>', '\n'], ""));
                self.raw("[");
            }
            ("a", true) => match self.links.pop() {
                Some(address) => self.out.push_str(&format!("]({address})")),
                None => return false,
            },
            ("input", false) if attribute(tag.inside, "type") == Some("checkbox") => {
                let done = tag.inside.contains("checked");
                self.raw(if done { "[x] " } else { "[ ] " });
            }
            ("tr", _) => self.paragraph(),
            ("td" | "th", true) => self.raw(" | "),
            ("table" | "td" | "th", _) => {}
            _ => return false,
        }
        true
    }

    fn out_mark(&mut self, mark: &str) {
        self.begin();
        self.out.push_str(mark);
    }

    fn is_at_start(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n') || self.gap > Gap::None || self.at_start
    }

    /// Ends a line; the next one begins as its lists and quotes want it.
    fn line(&mut self) {
        self.out.push('\n');
    }

    /// Asks for an empty line before the next words.
    fn paragraph(&mut self) {
        self.ask(Gap::Blank);
    }

    fn ask(&mut self, gap: Gap) {
        if self.at_start {
            return;
        }
        let depth = self.open.len();
        let is_first = self.gap == Gap::None;
        self.gap_depth = if is_first {
            depth
        } else {
            self.gap_depth.min(depth)
        };
        self.gap = self.gap.max(gap);
    }

    /// Writes what the line begins with, if anything is to be written on a new one.
    fn begin(&mut self) {
        self.at_start = false;
        let gap = std::mem::take(&mut self.gap);
        let fresh = self.out.is_empty() || self.out.ends_with('\n');
        if gap > Gap::None && !self.out.is_empty() {
            while self.out.ends_with([' ', '\n']) {
                self.out.pop();
            }
            self.out.push('\n');
            if gap == Gap::Blank {
                let lead = self.lead(self.gap_depth);
                self.out.push_str(lead.trim_end());
                self.out.push('\n');
            }
        }
        if gap > Gap::None || fresh {
            let lead = self.lead(self.open.len());
            self.out.push_str(&lead);
        }
    }

    fn lead(&self, depth: usize) -> String {
        let parts = self
            .open
            .iter()
            .take(depth.min(DEEPEST))
            .map(|block| match block {
                Block::Quote => "> ".to_owned(),
                Block::List(..) => String::new(),
                Block::Item(width) => " ".repeat(*width),
            });
        parts.collect()
    }

    fn enter(&mut self, block: Block) {
        self.paragraph();
        self.at_start = false;
        if self.open.len() < MOST_OPEN {
            self.open.push(block);
        }
    }

    fn leave(&mut self) {
        self.leave_item();
        self.open.pop();
        self.paragraph();
    }

    fn item(&mut self) {
        self.leave_item();
        let is_inside = self.open.iter().any(|it| matches!(it, Block::Item(_)));
        let (mark, is_first) = match self.open.last_mut() {
            Some(Block::List(number, count)) => {
                *count += 1;
                let mark = number.map_or("- ".to_owned(), |_| format!("{count}. "));
                (mark, *count == 1)
            }
            _ => ("- ".to_owned(), false),
        };
        self.at_start = false;
        if is_inside || !is_first {
            self.gap = Gap::Line;
        } else {
            self.paragraph();
        }
        self.begin();
        self.out.push_str(&mark);
        if self.open.len() < MOST_OPEN {
            self.open.push(Block::Item(mark.len()));
        }
        self.at_start = true;
    }

    fn leave_item(&mut self) {
        if matches!(self.open.last(), Some(Block::Item(_))) {
            self.open.pop();
            self.at_start = false;
            self.ask(Gap::Blank);
        }
    }

    fn fence(&mut self, closes: bool) {
        if closes == self.code {
            if closes {
                self.line();
            } else {
                self.paragraph();
            }
            self.raw("```");
            if !closes {
                self.line();
            }
            self.code = !closes;
        }
        if closes {
            self.paragraph();
        }
    }

    fn finish(mut self) -> String {
        if self.code {
            self.fence(true);
        }
        self.out.trim_matches('\n').trim_end().to_owned()
    }
}

/// Writes a word so that none of it is read as Markdown.
fn escape(word: &str, at_start: bool, out: &mut String) {
    let number = word.trim_end_matches(['.', ')']);
    let is_number = number.len() < word.len() && number.chars().all(|it| it.is_ascii_digit());
    for (index, letter) in word.char_indices() {
        let first = index == 0 && at_start;
        let always = matches!(letter, '\\' | '*' | '_' | '`' | '[' | ']' | '~');
        let starting = first && matches!(letter, '#' | '>' | '-' | '+' | '=');
        let counting = at_start && is_number && index == number.len() && index > 0;
        if always || starting || counting {
            out.push('\\');
        }
        out.push(letter);
    }
}

/// Turns the entities that editors write into their signs.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let near: usize = here
            .char_indices()
            .take(12)
            .map(|(at, it)| at + it.len_utf8())
            .last()
            .unwrap_or(0);
        let entity = here
            .get(1..near)
            .and_then(|it| it.split_once(';'))
            .map(|(name, _)| name);
        match entity.and_then(|name| sign(name).map(|sign| (sign, name.len() + 2))) {
            Some((sign, length)) => {
                out.push(sign);
                rest = here.get(length..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = here.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn sign(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|it| *it != '\0')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(html: &str) -> String {
        let mut report = Report::default();
        to_markdown(html, "x", &mut report, |address, words, _| {
            format!("![{words}]({address})")
        })
    }

    #[test]
    fn what_editors_write_reads_the_same_in_markdown() {
        let html = "<h1>A day</h1><p>One <strong>two</strong> &amp; <em>three</em><br>four * five</p>\
            <ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ul>\
            <ol><li>first</li><li>second</li></ol><blockquote><p>q</p><p>r</p></blockquote>\
            <pre><code>let a = 1 &lt; 2;\n  b</code></pre><p>1. not a list</p><hr>\
            <p><a href=\"https://a.example\">link</a> <img src=\"x.png\" alt=\"y\"></p>";
        insta::assert_snapshot!(turned(html));
    }

    #[test]
    fn tags_that_are_not_known_stay_text() {
        assert_eq!(
            turned("<p>a <script>b()</script> <x-y z='>'>c"),
            "a <script>b()</script> <x-y z='>'>c"
        );
        assert_eq!(turned("a < b > c <3 </ <"), "a < b > c <3 </ <");
        assert_eq!(turned(""), "");
    }

    #[test]
    fn deep_and_unclosed_tags_take_no_longer_than_a_page() {
        for tag in [
            "<ul>",
            "<ul><li>",
            "<blockquote>",
            "</ul>",
            "<",
            "<p a=\"",
            "<a>",
            "&",
            "<pre>",
            "<b>",
        ] {
            let html = tag.repeat(200_000 / tag.len());
            assert!(turned(&html).len() < 10_000_000, "{tag}");
        }
    }
}
