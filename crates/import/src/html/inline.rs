//! The words of one block with their marks, and how they become lines of Markdown.
//!
//! Markdown knows a mark by what stands beside it, so space moves outside the marks, marks around
//! nothing go, and one that Markdown would not read as a mark is left off rather than shown.

use std::collections::BTreeSet;

use super::signs::{Around, escape};

/// Times that marks are looked at again after some were left off.
const MOST_LOOKS: usize = 4;

/// How words are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Strong,
    Emphasis,
    Struck,
}

impl Mark {
    const fn signs(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Struck => "~~",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// Words as they are shown.
    Text(String),
    Code(String),
    /// Markdown as it stands: a picture.
    Raw(String),
    Space,
    Break,
    Open(Mark),
    Close(Mark),
    LinkOpen,
    /// With the address.
    LinkClose(String),
}

/// What is open, with the address of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opened {
    Mark(Mark),
    Link(String),
}

impl Opened {
    fn opening(&self) -> Piece {
        match self {
            Self::Mark(mark) => Piece::Open(*mark),
            Self::Link(_) => Piece::LinkOpen,
        }
    }

    fn closing(&self) -> Piece {
        match self {
            Self::Mark(mark) => Piece::Close(*mark),
            Self::Link(address) => Piece::LinkClose(address.clone()),
        }
    }
}

/// The pieces of the block that is being read.
#[derive(Default)]
pub(super) struct Inline {
    pieces: Vec<Piece>,
    open: Vec<Opened>,
    /// How often each mark was opened inside itself.
    depths: [usize; 3],
    in_code: bool,
    /// Whether anything was said since the link began.
    link_said: bool,
    /// Marks and links that were left off.
    pub(super) left_off: usize,
}

impl Inline {
    /// Takes words; space in them counts once.
    pub(super) fn text(&mut self, text: &str) {
        let is_space = |it: Option<char>| it.is_some_and(char::is_whitespace);
        let words: Vec<&str> = text.split_whitespace().collect();
        let (first, last) = (text.chars().next(), text.chars().next_back());
        if is_space(first) {
            self.pieces.push(Piece::Space);
        }
        if !words.is_empty() {
            self.link_said = true;
            let words = words.join(" ");
            self.pieces.push(if self.in_code {
                Piece::Code(words)
            } else {
                Piece::Text(words)
            });
            if is_space(last) {
                self.pieces.push(Piece::Space);
            }
        }
    }

    /// Takes Markdown as it stands.
    pub(super) fn raw(&mut self, markdown: String) {
        self.link_said = true;
        self.pieces.push(Piece::Raw(markdown));
    }

    /// Takes the end of a line.
    pub(super) fn line_break(&mut self) {
        self.pieces.push(Piece::Break);
    }

    /// Begins or ends code.
    pub(super) fn code(&mut self, closes: bool) {
        self.in_code = !closes;
    }

    /// Begins or ends a mark.
    pub(super) fn mark(&mut self, mark: Mark, closes: bool) {
        let Some(depth) = self.depths.get_mut(mark as usize) else {
            return;
        };
        let before = *depth;
        *depth = if closes {
            before.saturating_sub(1)
        } else {
            before + 1
        };
        match (closes, before) {
            (false, 0) => self.push(Opened::Mark(mark)),
            (true, 1) => self.close(&Opened::Mark(mark)),
            _ => {}
        }
    }

    /// Begins a link; one that is open ends.
    pub(super) fn link_open(&mut self, address: String) {
        self.link_close();
        self.link_said = false;
        self.push(Opened::Link(address));
    }

    /// Ends the link that is open.
    pub(super) fn link_close(&mut self) {
        let is_link = |it: &&Opened| matches!(it, Opened::Link(_));
        let link = self.open.iter().find(is_link).cloned();
        if let Some(link) = &link {
            self.left_off += usize::from(!self.link_said);
            self.close(link);
        }
    }

    /// Gives the address and the words of the link that is open.
    pub(super) fn link_so_far(&self) -> Option<(String, String)> {
        let address = self.open.iter().find_map(|it| match it {
            Opened::Link(address) => Some(address.clone()),
            Opened::Mark(_) => None,
        })?;
        let at = self.pieces.iter().rposition(|it| *it == Piece::LinkOpen)?;
        let mut words = String::new();
        for piece in self.pieces.iter().skip(at) {
            match piece {
                Piece::Text(text) | Piece::Code(text) => words.push_str(text),
                Piece::Space | Piece::Break => words.push(' '),
                _ => {}
            }
        }
        Some((address, words.trim().to_owned()))
    }

    /// Ends the link that is open as words alone, or as the Markdown that stands for it.
    pub(super) fn link_replace(&mut self, markdown: Option<String>) {
        let at = self.pieces.iter().rposition(|it| *it == Piece::LinkOpen);
        if let Some(at) = at {
            let mut inside = self.pieces.split_off(at);
            inside.remove(0);
            if let Some(markdown) = markdown {
                // Marks that began or ended inside the link still do.
                inside.retain(|it| it.sign().is_some());
                self.raw(markdown);
            }
            self.pieces.append(&mut inside);
        }
        self.open.retain(|it| matches!(it, Opened::Mark(_)));
    }

    fn push(&mut self, opened: Opened) {
        self.pieces.push(opened.opening());
        self.open.push(opened);
    }

    /// Closes what is open and all inside it, which opens again.
    fn close(&mut self, what: &Opened) {
        let Some(at) = self.open.iter().position(|it| it == what) else {
            return;
        };
        let inside = self.open.split_off(at);
        self.pieces.extend(inside.iter().rev().map(Opened::closing));
        for again in inside.into_iter().skip(1) {
            self.push(again);
        }
    }

    /// Ends the block: gives its lines in Markdown and begins a new one, in which the same is open.
    pub(super) fn take_lines(&mut self, in_heading: bool) -> Vec<String> {
        let mut pieces = std::mem::take(&mut self.pieces);
        pieces.extend(self.open.iter().rev().map(Opened::closing));
        self.pieces = self.open.iter().map(Opened::opening).collect();
        let mut pieces = Self::settled(pieces);
        for look in 0.. {
            let wrong = unread(&pieces);
            if wrong.is_empty() {
                break;
            }
            let left = self.without(pieces, |at| wrong.contains(&at) || look >= MOST_LOOKS);
            pieces = Self::settled(left);
        }
        written(&pieces, in_heading)
    }

    /// Moves space out of marks, takes off what stands around nothing, and joins what belongs together.
    fn settled(pieces: Vec<Piece>) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
        let mut opening: Vec<Piece> = Vec::new();
        let (mut space, mut breaks, mut has_words) = (false, 0, false);
        for piece in pieces {
            match piece {
                Piece::Space => space = true,
                Piece::Break => breaks += 1,
                Piece::Open(_) | Piece::LinkOpen => opening.push(piece),
                Piece::Close(_) | Piece::LinkClose(_) => {
                    if opening.pop().is_none() {
                        out.push(piece);
                    }
                }
                words => {
                    match (has_words, std::mem::take(&mut breaks), space) {
                        (true, 0, true) => out.push(Piece::Space),
                        (true, 0, false) => joined(&mut out, &mut opening),
                        (true, breaks, _) => out.extend((0..breaks).map(|_| Piece::Break)),
                        (false, ..) => {}
                    }
                    (space, has_words) = (false, true);
                    out.append(&mut opening);
                    put(&mut out, words);
                }
            }
        }
        out
    }

    /// Leaves off the marks at some places, each with its other half.
    fn without(&mut self, pieces: Vec<Piece>, is_wrong: impl Fn(usize) -> bool) -> Vec<Piece> {
        let mut open: Vec<usize> = Vec::new();
        let mut off = BTreeSet::new();
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Open(_) => open.push(at),
                Piece::Close(_) => {
                    if let Some(began) = open.pop().filter(|it| is_wrong(*it) || is_wrong(at)) {
                        off.extend([began, at]);
                    }
                }
                _ => {}
            }
        }
        self.left_off += off.len() / 2;
        let kept = pieces.into_iter().enumerate();
        kept.filter(|(at, _)| !off.contains(at))
            .map(|(_, piece)| piece)
            .collect()
    }
}

impl Piece {
    fn sign(&self) -> Option<char> {
        match self {
            Self::Open(mark) | Self::Close(mark) => mark.signs().chars().next(),
            _ => None,
        }
    }
}

/// Takes off the end of a mark where it begins again at once.
fn joined(out: &mut Vec<Piece>, opening: &mut Vec<Piece>) {
    while let (Some(Piece::Close(ended)), Some(Piece::Open(begun))) = (out.last(), opening.first())
    {
        if ended != begun {
            return;
        }
        out.pop();
        opening.remove(0);
    }
}

fn put(out: &mut Vec<Piece>, words: Piece) {
    match (out.last_mut(), words) {
        (Some(Piece::Text(before)), Piece::Text(text))
        | (Some(Piece::Code(before)), Piece::Code(text)) => before.push_str(&text),
        (_, words) => out.push(words),
    }
}

/// What stands beside a mark, as Markdown sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Space,
    Letter,
    Sign,
    /// Neither letter nor sign for certain: it passes where both would.
    Odd,
}

impl Beside {
    fn of(letter: Option<char>) -> Self {
        match letter {
            None => Self::Space,
            Some(it) if it.is_whitespace() => Self::Space,
            Some(it) if it.is_ascii_punctuation() => Self::Sign,
            // Letters in circles and the like count as signs to some.
            Some(it) if it.is_alphanumeric() && !('\u{2000}'..'\u{2c00}').contains(&it) => {
                Self::Letter
            }
            Some(_) => Self::Odd,
        }
    }

    /// Says whether a mark is read as one, with this inside it and that outside.
    const fn holds(inside: Self, outside: Self) -> bool {
        match inside {
            Self::Space => false,
            Self::Letter => true,
            Self::Sign | Self::Odd => matches!(outside, Self::Space | Self::Sign),
        }
    }

    /// Says whether a mark may be read as one, by some reader.
    const fn may_hold(inside: Self, outside: Self) -> bool {
        match inside {
            Self::Space => false,
            Self::Letter | Self::Odd => true,
            Self::Sign => !matches!(outside, Self::Letter),
        }
    }
}

/// Gives the places of marks that Markdown would not read as marks.
fn unread(pieces: &[Piece]) -> BTreeSet<usize> {
    let mut wrong = BTreeSet::new();
    // How many marks of stars are open before the place.
    let mut around = 0_usize;
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let Some(sign) = piece.sign() else {
            at += 1;
            continue;
        };
        let run = pieces.iter().skip(at);
        let length = run.take_while(|it| it.sign() == Some(sign)).count();
        let run = pieces.get(at..at + length).unwrap_or_default();
        let left = beside(at.checked_sub(1).and_then(|it| pieces.get(it)), true);
        let right = beside(pieces.get(at + length), false);
        let opens = run.iter().filter(|it| matches!(it, Piece::Open(_))).count();
        // One run that ends a mark and begins another can be read in two ways, and so can one that
        // begins a mark inside a word, where another is open around it.
        let is_two_ways = opens < length || around > 0 && Beside::may_hold(left, right);
        for (place, piece) in (at..).zip(run) {
            let is_right = match piece {
                Piece::Open(_) => !is_two_ways && Beside::holds(right, left),
                _ => Beside::holds(left, right),
            };
            if !is_right {
                wrong.insert(place);
            }
        }
        if sign == '*' {
            around = (around + opens).saturating_sub(length - opens);
        }
        at += length;
    }
    wrong
}

/// Gives what a mark has beside it, on its left or on its right.
fn beside(piece: Option<&Piece>, is_left: bool) -> Beside {
    match piece {
        Some(Piece::Text(text)) if is_left => Beside::of(text.chars().next_back()),
        Some(Piece::Text(text)) => Beside::of(text.chars().next()),
        None | Some(Piece::Space | Piece::Break) => Beside::Space,
        Some(_) => Beside::Sign,
    }
}

/// Writes the pieces as lines; a heading has one.
fn written(pieces: &[Piece], in_heading: bool) -> Vec<String> {
    if pieces.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new()];
    for (at, piece) in pieces.iter().enumerate() {
        if *piece == Piece::Break && !in_heading {
            lines.push(String::new());
            continue;
        }
        let Some(line) = lines.last_mut() else {
            continue;
        };
        match piece {
            Piece::Text(text) => {
                let around = Around {
                    at_start: line.is_empty(),
                    in_heading,
                    before_link: matches!(pieces.get(at + 1), Some(Piece::LinkOpen)),
                };
                escape(text, around, line);
            }
            Piece::Code(code) => line.push_str(&code_mark(code)),
            Piece::Raw(markdown) => line.push_str(markdown),
            Piece::Space | Piece::Break => line.push(' '),
            Piece::Open(mark) | Piece::Close(mark) => line.push_str(mark.signs()),
            Piece::LinkOpen => line.push('['),
            Piece::LinkClose(address) => line.push_str(&format!("]({})", address_mark(address))),
        }
    }
    lines
}

/// Gives code between as many ticks as it needs.
fn code_mark(code: &str) -> String {
    let mut longest = 0;
    for run in code.split(|it| it != '`') {
        longest = longest.max(run.len());
    }
    let ticks = "`".repeat(longest + 1);
    let room = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{ticks}{room}{code}{room}{ticks}")
}

/// Gives an address in which no sign ends it.
fn address_mark(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for letter in address.trim().chars() {
        match letter {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            it if it.is_control() => {}
            it => out.push(it),
        }
    }
    if out.contains([' ', '(', ')']) {
        out = format!("<{out}>");
    }
    out
}
