//! Pictures and links in Markdown, found without a full reader: what is code stays as it is.
//!
//! Linear: a place that could not be closed once is not looked for again.

use std::collections::BTreeSet;

/// One thing that points somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark<'a> {
    /// `![words](address)`
    Picture { words: &'a str, address: &'a str },
    /// `[words](address)`
    Link { words: &'a str, address: &'a str },
    /// `[[target|words]]`, or `![[target|words]]` where it is shown inside.
    Wiki {
        shown: bool,
        target: &'a str,
        words: Option<&'a str>,
    },
    /// `<img src="address" alt="words">`
    Tag { words: &'a str, address: &'a str },
}

/// Longest words or address of a mark, in bytes.
const MOST_BYTES: usize = 1_000;
/// Longest code inside a line, in bytes.
const MOST_CODE: usize = 10_000;
/// Brackets inside each other in an address, as in CommonMark.
const DEEPEST: usize = 32;

/// Writes a text anew: `change` may give something else for a mark.
pub(crate) fn rewrite(text: &str, mut change: impl FnMut(Mark<'_>) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<(char, usize)> = None;
    for line in text.split_inclusive('\n') {
        let here = fence_of(line);
        match (fence, here) {
            (Some((sign, length)), Some((other, count, bare)))
                if sign == other && count >= length && bare =>
            {
                fence = None;
                out.push_str(line);
            }
            (None, Some((sign, count, _))) => {
                fence = Some((sign, count));
                out.push_str(line);
            }
            (Some(_), _) => out.push_str(line),
            (None, None) => Line::new(line).rewrite(&mut out, &mut change),
        }
    }
    out
}

/// Gives the sign, the length and whether nothing follows, if a line opens or closes a fence.
fn fence_of(line: &str) -> Option<(char, usize, bool)> {
    let rest = line.trim_start_matches(' ');
    if line.len() - rest.len() > 3 {
        return None;
    }
    let sign = rest.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let after = rest.trim_start_matches(sign);
    let count = rest.len() - after.len();
    let opens = count >= 3 && !(sign == '`' && after.contains('`'));
    opens.then(|| (sign, count, after.trim().is_empty()))
}

/// Where each closing sign comes next, so that no stretch of a line is searched twice.
#[derive(Default)]
struct Next {
    round: Option<usize>,
    double: Option<usize>,
    angle: Option<usize>,
    bracket: Option<usize>,
    /// Lengths of ticks that are not closed any more.
    ticks: BTreeSet<usize>,
}

struct Line<'a> {
    text: &'a str,
    next: Next,
}

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let next = Next::default();
        Self { text, next }
    }

    fn rewrite(mut self, out: &mut String, change: &mut impl FnMut(Mark<'_>) -> Option<String>) {
        let mut at = 0;
        while let Some(rest) = self.rest(at).filter(|rest| !rest.is_empty()) {
            let Some(next) = rest.find(['\\', '`', '!', '[', '<']) else {
                out.push_str(rest);
                return;
            };
            let (before, here) = rest.split_at(next);
            out.push_str(before);
            at += next;
            let (length, new) = match here.as_bytes() {
                [b'\\', ..] => (1 + here.chars().nth(1).map_or(0, char::len_utf8), None),
                [b'`', ..] => (self.code(here), None),
                _ => match self.mark(at) {
                    Some((end, mark)) => (end - at, change(mark)),
                    None => (1, None),
                },
            };
            match new {
                Some(new) => out.push_str(&new),
                None => out.push_str(here.get(..length).unwrap_or_default()),
            }
            at += length.max(1);
        }
    }

    fn rest(&self, at: usize) -> Option<&'a str> {
        self.text.get(at..)
    }

    /// Gives the length of code in the line, or of its first ticks if it does not end near by.
    fn code(&mut self, here: &str) -> usize {
        let ticks = here.len() - here.trim_start_matches('`').len();
        if self.next.ticks.contains(&ticks) {
            return ticks;
        }
        let mut at = ticks;
        while let Some(found) = here.get(at..).and_then(|rest| rest.find('`')) {
            let rest = here.get(at + found..).unwrap_or_default();
            let count = rest.len() - rest.trim_start_matches('`').len();
            at += found + count;
            if count == ticks {
                return at;
            }
            if at > MOST_CODE {
                break;
            }
        }
        self.next.ticks.insert(ticks);
        ticks
    }

    /// Reads the mark that begins at a place; gives where it ends.
    fn mark(&mut self, at: usize) -> Option<(usize, Mark<'a>)> {
        let here = self.rest(at)?;
        if here.starts_with("![[") || here.starts_with("[[") {
            let shown = here.starts_with('!');
            let (end, target, words) = self.wiki(at + 2 + usize::from(shown))?;
            return Some((
                end,
                Mark::Wiki {
                    shown,
                    target,
                    words,
                },
            ));
        }
        if here.starts_with("![") {
            let (end, words, address) = self.link(at + 2)?;
            return Some((end, Mark::Picture { words, address }));
        }
        if here.starts_with('[') {
            let (end, words, address) = self.link(at + 1)?;
            return Some((end, Mark::Link { words, address }));
        }
        self.tag(at)
    }

    fn wiki(&mut self, at: usize) -> Option<(usize, &'a str, Option<&'a str>)> {
        let end = find(self.text, at, "]]", &mut self.next.double)?;
        let inside = self.text.get(at..end)?;
        if inside.trim().is_empty() || inside.contains('[') {
            return None;
        }
        let (target, words) = match inside.split_once('|') {
            Some((target, words)) => (target.trim_end_matches('\\'), Some(words.trim())),
            None => (inside, None),
        };
        Some((end + 2, target.trim(), words))
    }

    fn link(&mut self, at: usize) -> Option<(usize, &'a str, &'a str)> {
        let middle = find(self.text, at, "](", &mut self.next.round)?;
        let words = self.text.get(at..middle)?;
        // `[a] and [b](c)`: the first is no link.
        if words.contains(']') && !is_balanced(words) {
            return None;
        }
        let after = self.rest(middle + 2)?;
        let near = find(self.text, middle + 2, ")", &mut self.next.bracket);
        if after.starts_with("data:") {
            // A picture inside the text is as long as it is.
            let end = self.next.bracket.filter(|end| *end < self.text.len())?;
            return Some((end + 1, words, self.text.get(middle + 2..end)?.trim()));
        }
        near?;
        let (length, address) = address(after)?;
        Some((middle + 2 + length, words, address))
    }

    fn tag(&mut self, at: usize) -> Option<(usize, Mark<'a>)> {
        let name = self.text.get(at..at + 4)?;
        if !name.eq_ignore_ascii_case("<img") {
            return None;
        }
        let end = find(self.text, at, ">", &mut self.next.angle)?;
        let inside = self.text.get(at + 4..end)?;
        let words = attribute(inside, "alt").unwrap_or_default();
        let address = attribute(inside, "src")?;
        Some((end + 1, Mark::Tag { words, address }))
    }
}

/// Says whether no bracket closes that did not open in these words.
fn is_balanced(words: &str) -> bool {
    let mut depth = 0_usize;
    words.bytes().all(|byte| match byte {
        b'[' => {
            depth += 1;
            true
        }
        b']' => match depth.checked_sub(1) {
            Some(less) => {
                depth = less;
                true
            }
            None => false,
        },
        _ => true,
    })
}

/// Finds the next closing sign from a place on, if it is near by.
fn find(text: &str, at: usize, what: &str, next: &mut Option<usize>) -> Option<usize> {
    let found = match *next {
        Some(known) if known >= at => known,
        _ => text
            .get(at..)?
            .find(what)
            .map_or(usize::MAX, |found| at + found),
    };
    *next = Some(found);
    (found - at <= MOST_BYTES).then_some(found)
}

/// Reads the address of a link up to its `)`, without a title; gives how far it went.
fn address(after: &str) -> Option<(usize, &str)> {
    if let Some(rest) = after.strip_prefix('<') {
        let end = rest
            .char_indices()
            .take(MOST_BYTES)
            .find(|(_, it)| matches!(it, '>' | '\n'))?
            .0;
        let closing = rest.get(end + 1..)?.find(')')?;
        return Some((end + closing + 3, rest.get(..end)?));
    }
    let mut depth = 0_usize;
    for (at, letter) in after.char_indices().take(MOST_BYTES) {
        match letter {
            '\n' => return None,
            '(' if depth == DEEPEST => return None,
            '(' => depth += 1,
            ')' if depth == 0 => return Some((at + 1, without_title(after.get(..at)?))),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn without_title(inside: &str) -> &str {
    let inside = inside.trim();
    match inside.find([' ', '\t']) {
        Some(at) if inside.ends_with(['"', '\'']) => inside.get(..at).unwrap_or(inside),
        _ => inside,
    }
}

/// Gives the value of an attribute of an HTML tag.
pub(crate) fn attribute<'a>(inside: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = inside;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let (value, next) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after.get(1..)?.split_once(quote)?,
            _ => after.split_once([' ', '\t', '\n']).unwrap_or((after, "")),
        };
        let key = key
            .trim()
            .rsplit([' ', '\t', '\n', '/', '"', '\''])
            .next()?;
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
}

/// Gives an address with its `%20` and the like turned into signs.
pub(crate) fn plain_address(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = match (first, after) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match pair {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|it| u8::try_from(it).ok())
}

/// Says whether an address leads out of the import, to the internet or a program.
pub(crate) fn is_elsewhere(address: &str) -> bool {
    let Some((scheme, _)) = address.split_once(':') else {
        return address.starts_with("//");
    };
    scheme.len() > 1
        && scheme
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<String> {
        let mut seen = Vec::new();
        let same = rewrite(text, |mark| {
            seen.push(format!("{mark:?}"));
            None
        });
        assert_eq!(same, text);
        seen
    }

    #[test]
    fn pictures_and_links_are_found_and_code_is_not_looked_into() {
        let text = "A ![b](c.png \"t\") [d](e(f).md) [[g|h]] ![[i.png]] <img alt='j' src=\"k\"/>\n\
            `![no](no)` \\![no\\](no)\n```\n![no](no)\n```\n~~~ x\n[[no]]\n~~~~\n\
            ![](<l m.png>) [x] and [y](z) [[n\\|o]]\n";
        insta::assert_snapshot!(seen(text).join("\n"));
    }

    #[test]
    fn a_megabyte_of_openings_takes_no_longer_than_a_page() {
        for sign in [
            "[", "![", "![[", "[[", "`", "<img ", "[](", "![a](", "\\", "``` `", "(", "[[a",
            "`` ` ",
        ] {
            let text = sign.repeat(1_000_000 / sign.len());
            assert_eq!(rewrite(&text, |_| None), text);
        }
    }

    #[test]
    fn an_address_says_where_it_leads() {
        assert_eq!(plain_address("a%20b%c3%a6%zz%"), "a bæ%zz%");
        assert!(is_elsewhere("https://a.example/b"));
        assert!(is_elsewhere("//a.example"));
        assert!(!is_elsewhere("a/b.png"));
        assert!(!is_elsewhere("C:/a"));
        assert_eq!(attribute(" width=3 SRC = 'a' alt=b", "src"), Some("a"));
        assert_eq!(attribute(" width=3 src", "src"), None);
    }
}
