//! Signs of HTML to letters, and letters to Markdown that shows them as they are.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The named signs of HTML 4 with their code points.
static NAMED: LazyLock<HashMap<&str, char>> = LazyLock::new(|| {
    let pairs = include_str!("named.txt").lines().filter_map(|line| {
        let (name, code) = line.split_once(' ')?;
        Some((name, char::from_u32(u32::from_str_radix(code, 16).ok()?)?))
    });
    pairs.collect()
});

/// Longest name of a sign with its marks, in letters.
const LONGEST: usize = 12;

/// Where a text stands that is to be shown as it is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Around {
    /// It begins a line.
    pub(super) at_start: bool,
    /// It is part of a heading.
    pub(super) in_heading: bool,
    /// A link comes right after it.
    pub(super) before_link: bool,
}

/// Writes a text so that none of it is read as Markdown.
pub(super) fn escape(text: &str, around: Around, out: &mut String) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, it)| *it);
        let is_marked = match letter {
            '\\' | '*' | '_' | '`' | '[' | ']' | '~' | '|' => true,
            '<' => next.is_some_and(|it| it.is_alphabetic() || "/!?".contains(it)),
            '&' => next.is_some_and(|it| it.is_alphabetic() || it == '#'),
            '!' => next.is_none() && around.before_link,
            '#' => around.in_heading || at == 0 && around.at_start,
            '>' | '-' | '+' | '=' | ':' => at == 0 && around.at_start,
            '.' | ')' => around.at_start && digits > 0 && at == digits,
            _ => false,
        };
        if is_marked {
            out.push('\\');
        }
        out.push(letter);
    }
}

/// Turns the signs that HTML writes by name or number into letters.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let near: usize = here
            .char_indices()
            .take(LONGEST)
            .map(|(at, it)| at + it.len_utf8())
            .last()
            .unwrap_or(0);
        let name = here.get(1..near).and_then(|it| it.split_once(';'));
        match name.and_then(|(name, _)| sign(name).map(|sign| (sign, name.len() + 2))) {
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
    let Some(number) = name.strip_prefix('#') else {
        return NAMED.get(name).copied();
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|it| *it != '\0')
}
