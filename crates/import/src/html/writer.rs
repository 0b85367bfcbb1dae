//! Blocks of Markdown, one after the other, in the lists and quotes they lie in.

use super::Stands;
use super::inline::{Inline, Mark};
use super::signs::unescape;
use super::tag::Tag;
use crate::scan::attribute;

/// Deepest lists and quotes inside each other; deeper ones stay at this depth.
const DEEPEST: usize = 12;
/// Most lists and quotes that are kept in mind at once.
const MOST_OPEN: usize = 1_000;

#[derive(Default)]
pub(super) struct Writer {
    out: String,
    inline: Inline,
    /// Lists and quotes that are open: what each line inside begins with.
    open: Vec<Block>,
    /// The level of the heading that is open.
    heading: Option<usize>,
    /// The lines of the code block that is open.
    code: Option<String>,
    /// Anchors that lead nowhere.
    bare_links: usize,
    in_cell: bool,
    cells: usize,
    /// What is to be left before the next block, and how deep in lists and quotes.
    gap: Option<(Gap, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Line,
    Blank,
}

enum Block {
    Quote,
    /// The number of its next item, if it counts, and whether one is written.
    List(Option<u32>, bool),
    /// How wide its mark is, and the mark as long as it is not written.
    Item(usize, String),
}

impl Writer {
    pub(super) fn text(&mut self, text: &str) {
        let text = unescape(text);
        match &mut self.code {
            Some(code) => code.push_str(&text),
            None => self.inline.text(&text),
        }
    }

    /// Puts a picture, or what stands for it.
    pub(super) fn picture(&mut self, address: &str, words: &str, stands: Stands) {
        match stands {
            Stands::Picture(markdown) => self.inline.raw(markdown),
            Stands::Words(words) => self.inline.text(&words),
            Stands::Same => {
                let words = words.replace(['[', ']', '\n'], " ");
                let address = address.replace(['<', '>', '\n'], "");
                self.inline.raw(format!("![{}](<{address}>)", words.trim()));
            }
        }
    }

    /// Gives the address and the words of a link, if a tag is the end of one.
    pub(super) fn link_ending(&self, tag: &Tag<'_>) -> Option<(String, String)> {
        let ends = tag.name == "a" && tag.closes && self.bare_links == 0;
        ends.then(|| self.inline.link_so_far()).flatten()
    }

    /// Ends a link.
    pub(super) fn link_end(&mut self, stands: Stands) {
        match stands {
            Stands::Same => {
                self.inline.link_close();
            }
            Stands::Words(_) => self.inline.link_replace(None),
            Stands::Picture(markdown) => self.inline.link_replace(Some(markdown)),
        }
    }

    /// Takes a tag; says whether it is one that is known.
    pub(super) fn tag(&mut self, tag: &Tag<'_>) -> bool {
        let is_code = self.code.is_some();
        match tag.name.as_str() {
            "pre" => self.code_block(tag.closes),
            "br" if is_code => self.code.iter_mut().for_each(|code| code.push('\n')),
            _ if is_code => return is_inline(&tag.name),
            "strong" | "b" => self.inline.mark(Mark::Strong, tag.closes),
            "em" | "i" => self.inline.mark(Mark::Emphasis, tag.closes),
            "s" | "del" | "strike" => self.inline.mark(Mark::Struck, tag.closes),
            "code" => self.inline.code(tag.closes),
            "a" => self.link(tag),
            "br" => self.inline.line_break(),
            "input" => return self.tick(tag),
            name if is_inline(name) => {}
            _ => return self.block(tag),
        }
        true
    }

    /// Takes a tag of a block; says whether it is one that is known.
    fn block(&mut self, tag: &Tag<'_>) -> bool {
        match (tag.name.as_str(), tag.closes) {
            ("td" | "th", closes) => self.cell(closes),
            ("p" | "div", _) if self.in_cell => self.inline.text(" "),
            ("tr", closes) => {
                self.paragraph();
                (self.cells, self.in_cell) = (0, self.in_cell && !closes);
            }
            (name, closes) if is_heading(name) => {
                self.paragraph();
                let level = name.get(1..).and_then(|it| it.parse().ok());
                self.heading = level.filter(|_| !closes);
            }
            ("p" | "div" | "table" | "section" | "article" | "figure" | "figcaption", _) => {
                self.paragraph();
            }
            ("hr", _) => self.rule(),
            ("blockquote", false) => self.enter(Block::Quote),
            ("ul", false) => self.enter(Block::List(None, false)),
            ("ol", false) => {
                let start = attribute(tag.inside, "start").and_then(|it| it.parse().ok());
                let start = start.filter(|it| *it < 100_000_000).unwrap_or(1);
                self.enter(Block::List(Some(start), false));
            }
            ("blockquote" | "ul" | "ol", true) => self.leave(),
            ("li", false) => self.item(),
            ("li", true) => self.leave_item(),
            _ => return false,
        }
        true
    }

    fn link(&mut self, tag: &Tag<'_>) {
        if tag.closes {
            // Browsers pass over an end without a beginning too.
            if self.bare_links == 0 {
                self.inline.link_close();
            }
            self.bare_links = self.bare_links.saturating_sub(1);
            return;
        }
        let address = unescape(attribute(tag.inside, "href").unwrap_or_default());
        if address.trim().is_empty() {
            self.bare_links += 1;
        } else {
            self.inline.link_open(address);
        }
    }

    /// Puts a box to tick; it is part of the mark of an item that begins with it.
    fn tick(&mut self, tag: &Tag<'_>) -> bool {
        let Some(is_ticked) = tag.ticked() else {
            return false;
        };
        let shown = if is_ticked { "[x] " } else { "[ ] " };
        match self.open.last_mut() {
            Some(Block::Item(_, mark)) if !mark.is_empty() && !mark.ends_with("] ") => {
                mark.push_str(shown);
            }
            _ => self.inline.raw(shown.trim_end().to_owned()),
        }
        true
    }

    fn cell(&mut self, closes: bool) {
        self.inline.text(" ");
        if !closes {
            if self.cells > 0 {
                self.inline.text("| ");
            }
            self.cells += 1;
        }
        self.in_cell = !closes;
    }

    /// Ends the block that is open, and asks for an empty line before the next.
    fn paragraph(&mut self) {
        self.flush();
        self.ask(Gap::Blank);
    }

    /// Writes the block that is open, if there is anything in it.
    fn flush(&mut self) {
        let lines = self.inline.take_lines(self.heading.is_some());
        if lines.is_empty() {
            return;
        }
        self.begin();
        if let Some(level) = self.heading {
            self.out.push_str(&"#".repeat(level));
            self.out.push(' ');
        }
        let lead = self.lead(self.open.len(), true);
        self.out.push_str(&lines.join(&format!("\\\n{lead}")));
    }

    fn ask(&mut self, gap: Gap) {
        if self.is_at_mark() {
            return;
        }
        let depth = self.open.len();
        let (before, shallow) = self.gap.unwrap_or((gap, depth));
        self.gap = Some((before.max(gap), shallow.min(depth)));
    }

    /// Says whether what comes next stands beside the mark of an item.
    fn is_at_mark(&self) -> bool {
        matches!(self.open.last(), Some(Block::Item(_, mark)) if !mark.is_empty())
    }

    /// Begins a line, with what its lists and quotes want before it.
    fn begin(&mut self) {
        let (gap, depth) = self.gap.take().unwrap_or((Gap::Blank, self.open.len()));
        if !self.out.is_empty() {
            self.out.push('\n');
            if gap == Gap::Blank {
                let lead = self.lead(depth, true);
                self.out.push_str(lead.trim_end());
                self.out.push('\n');
            }
        }
        let lead = self.lead(self.open.len(), false);
        self.out.push_str(&lead);
        for block in self.open.iter_mut().take(DEEPEST) {
            match block {
                Block::Item(_, mark) => mark.clear(),
                Block::List(_, has_items) => *has_items = true,
                Block::Quote => {}
            }
        }
    }

    /// Gives what a line begins with; where it goes on, marks of items are space.
    fn lead(&self, depth: usize, goes_on: bool) -> String {
        let blocks = self.open.iter().take(depth.min(DEEPEST));
        let parts = blocks.map(|block| match block {
            Block::Quote => "> ".to_owned(),
            Block::List(..) => String::new(),
            Block::Item(_, mark) if !goes_on && !mark.is_empty() => mark.clone(),
            Block::Item(width, _) => " ".repeat(*width),
        });
        parts.collect()
    }

    fn enter(&mut self, block: Block) {
        self.paragraph();
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
        let is_inside = self.open.iter().any(|it| matches!(it, Block::Item(..)));
        let (mark, is_near) = match self.open.last_mut() {
            Some(Block::List(number, has_items)) => {
                let mark = number.map_or("- ".to_owned(), |it| format!("{it}. "));
                // In a text, a list that begins with another number than one needs room.
                let is_near = *has_items || is_inside && number.is_none_or(|it| it == 1);
                *number = number.map(|it| it.saturating_add(1));
                (mark, is_near)
            }
            _ => ("- ".to_owned(), false),
        };
        let is_unwritten = |it: &Block| matches!(it, Block::Item(_, mark) if !mark.is_empty());
        if self.open.iter().any(is_unwritten) {
            // Its mark stands beside the mark of the item around it, which has its gap.
        } else if is_near {
            self.gap = Some((Gap::Line, self.open.len()));
        } else {
            self.paragraph();
        }
        if self.open.len() < MOST_OPEN {
            self.open.push(Block::Item(mark.len(), mark));
        }
    }

    fn leave_item(&mut self) {
        self.flush();
        if matches!(self.open.last(), Some(Block::Item(..))) {
            if matches!(self.open.last(), Some(Block::Item(_, mark)) if mark.ends_with("] ")) {
                // A box without words.
                self.begin();
            }
            self.open.pop();
            self.ask(Gap::Blank);
        }
    }

    fn rule(&mut self) {
        self.paragraph();
        self.begin();
        let is_inside = self.open.iter().any(|it| matches!(it, Block::Item(..)));
        // Beside the mark of an item three dashes would be one long rule.
        self.out.push_str(if is_inside { "***" } else { "---" });
        self.paragraph();
    }

    /// Begins or ends a code block.
    fn code_block(&mut self, closes: bool) {
        match (closes, self.code.take()) {
            (true, Some(code)) => self.fenced(&code),
            (false, None) => {
                self.paragraph();
                self.code = Some(String::new());
            }
            (_, code) => self.code = code,
        }
    }

    fn fenced(&mut self, code: &str) {
        let code = code
            .strip_prefix('\n')
            .unwrap_or(code)
            .trim_end_matches('\n');
        if !code.trim().is_empty() {
            let longest = code.split(|it| it != '`').map(str::len).max();
            let fence = "`".repeat((longest.unwrap_or(0) + 1).max(3));
            self.begin();
            let lead = self.lead(self.open.len(), true);
            self.out.push_str(&fence);
            for line in code.split('\n').chain([fence.as_str()]) {
                self.out.push('\n');
                self.out.push_str(if line.is_empty() {
                    lead.trim_end()
                } else {
                    &lead
                });
                self.out.push_str(line);
            }
        }
        self.ask(Gap::Blank);
    }

    /// Gives the whole, and how many marks were left off.
    pub(super) fn finish(mut self) -> (String, usize) {
        if let Some(code) = self.code.take() {
            self.fenced(&code);
        }
        self.flush();
        let text = self.out.trim_matches('\n').trim_end().to_owned();
        (text, self.inline.left_off)
    }
}

fn is_heading(name: &str) -> bool {
    name.len() == 2 && name.starts_with('h') && name.ends_with(|it| ('1'..='6').contains(&it))
}

/// Says whether a tag changes no word: it has no form in Markdown, or none inside code.
fn is_inline(name: &str) -> bool {
    const NAMES: [&str; 23] = [
        "code", "u", "ins", "mark", "span", "font", "small", "big", "label", "thead", "tbody",
        "tfoot", "colgroup", "col", "wbr", "b", "i", "strong", "em", "s", "del", "strike", "a",
    ];
    NAMES.contains(&name)
}
