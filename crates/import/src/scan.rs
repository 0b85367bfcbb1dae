//! Pictures and links in Markdown, found without a full reader: what is code stays as it is.
//!
//! Linear: a place that could not be closed once is not looked for again.

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
const MOST_BYTES: usize = 4_000;

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

/// Places that were looked for and not found from here to the end of the line.
#[derive(Default)]
struct Absent {
    ticks: usize,
    round: bool,
    double: bool,
    angle: bool,
}

struct Line<'a> {
    text: &'a str,
    absent: Absent,
}

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let absent = Absent {
            ticks: usize::MAX,
            ..Absent::default()
        };
        Self { text, absent }
    }

    fn rewrite(mut self, out: &mut String, change: &mut impl FnMut(Mark<'_>) -> Option<String>) {
        let text = self.text;
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let Some(next) = rest.find(['\\', '`', '!', '[', '<']) else {
                out.push_str(rest);
                return;
            };
            let (before, here) = rest.split_at(next);
            out.push_str(before);
            let (length, new) = match here.as_bytes() {
                [b'\\', ..] => (1 + here.chars().nth(1).map_or(0, char::len_utf8), None),
                [b'`', ..] => (self.code(here), None),
                _ => match self.mark(here) {
                    Some((length, mark)) => (length, change(mark)),
                    None => (1, None),
                },
            };
            match new {
                Some(new) => out.push_str(&new),
                None => out.push_str(here.get(..length).unwrap_or_default()),
            }
            at += next + length.max(1);
        }
    }

    /// Gives the length of code in the line, or of its first ticks if it does not end.
    fn code(&mut self, here: &str) -> usize {
        let ticks = here.len() - here.trim_start_matches('`').len();
        if ticks >= self.absent.ticks {
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
        }
        self.absent.ticks = self.absent.ticks.min(ticks.max(1));
        ticks
    }

    fn mark(&mut self, here: &'a str) -> Option<(usize, Mark<'a>)> {
        if let Some(rest) = here.strip_prefix("![[") {
            return self.wiki(rest).map(|(length, target, words)| {
                (
                    3 + length,
                    Mark::Wiki {
                        shown: true,
                        target,
                        words,
                    },
                )
            });
        }
        if let Some(rest) = here.strip_prefix("[[") {
            return self.wiki(rest).map(|(length, target, words)| {
                (
                    2 + length,
                    Mark::Wiki {
                        shown: false,
                        target,
                        words,
                    },
                )
            });
        }
        if let Some(rest) = here.strip_prefix("![") {
            let (length, words, address) = self.link(rest)?;
            return Some((2 + length, Mark::Picture { words, address }));
        }
        if let Some(rest) = here.strip_prefix('[') {
            let (length, words, address) = self.link(rest)?;
            return Some((1 + length, Mark::Link { words, address }));
        }
        self.tag(here)
    }

    fn wiki(&mut self, rest: &'a str) -> Option<(usize, &'a str, Option<&'a str>)> {
        let end = find(rest, "]]", &mut self.absent.double)?;
        let inside = rest.get(..end)?;
        if inside.trim().is_empty() || inside.contains('[') {
            return None;
        }
        let (target, words) = match inside.split_once('|') {
            Some((target, words)) => (target.trim_end_matches('\\'), Some(words.trim())),
            None => (inside, None),
        };
        Some((end + 2, target.trim(), words))
    }

    fn link(&mut self, rest: &'a str) -> Option<(usize, &'a str, &'a str)> {
        let middle = find(rest, "](", &mut self.absent.round)?;
        let words = rest.get(..middle)?;
        // `[a] and [b](c)`: the first is no link.
        if words.contains(']') && words.matches('[').count() < words.matches(']').count() {
            return None;
        }
        let after = rest.get(middle + 2..)?;
        let (end, address) = address(after)?;
        Some((middle + 2 + end, words, address))
    }

    fn tag(&mut self, here: &'a str) -> Option<(usize, Mark<'a>)> {
        let name = here.get(..4).filter(|it| it.eq_ignore_ascii_case("<img"))?;
        let end = find(here, ">", &mut self.absent.angle)?;
        let inside = here.get(name.len()..end)?;
        let words = attribute(inside, "alt").unwrap_or_default();
        let address = attribute(inside, "src")?;
        Some((end + 1, Mark::Tag { words, address }))
    }
}

/// Finds the end of a mark near by.
fn find(rest: &str, what: &str, absent: &mut bool) -> Option<usize> {
    if *absent {
        return None;
    }
    let found = rest.find(what);
    *absent = found.is_none();
    found.filter(|at| *at <= MOST_BYTES)
}

/// Reads the address of a link up to its `)`, without a title; gives how far it went.
fn address(after: &str) -> Option<(usize, &str)> {
    let near = after.char_indices().take(MOST_BYTES);
    if let Some(rest) = after.strip_prefix('<') {
        let end = rest.get(..).and_then(|rest| rest.find(['>', '\n']))?;
        let closing = rest.get(end + 1..)?.find(')')?;
        return Some((end + closing + 3, rest.get(..end)?));
    }
    let mut depth = 0_usize;
    for (at, letter) in near {
        match letter {
            '\n' => return None,
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
        insta::assert_snapshot!(seen(text).join("\n"), @"");
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
