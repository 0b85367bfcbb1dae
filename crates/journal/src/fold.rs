//! Folding: one way to make text comparable for search.
//!
//! Case, accents, width, ligatures, quotes and dashes fall away; letters that people type in place
//! of each other fold to the same one (å/a, ø/o, æ/ae, đ/d, ß/ss, ŋ/n, ł/l, final sigma). Each
//! folded byte remembers the letter it came from, so that matches are shown on the original letters.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that do not come apart by decomposition, and what they fold to.
const LETTERS: &[(char, &str)] = &[
    ('ø', "o"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('đ', "d"),
    ('ð', "d"),
    ('ß', "ss"),
    ('ŋ', "n"),
    ('ł', "l"),
    ('ŧ', "t"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ĳ', "ij"),
    ('ς', "σ"),
    ('’', "'"),
    ('‘', "'"),
    ('‚', "'"),
    ('‛', "'"),
    ('ʼ', "'"),
    ('′', "'"),
    ('`', "'"),
    ('´', "'"),
    ('“', "\""),
    ('”', "\""),
    ('„', "\""),
    ('‟', "\""),
    ('«', "\""),
    ('»', "\""),
    ('″', "\""),
    ('‐', "-"),
    ('‑', "-"),
    ('‒', "-"),
    ('–', "-"),
    ('—', "-"),
    ('―', "-"),
    ('−', "-"),
    ('\u{a0}', " "),
    ('\u{202f}', " "),
    ('\u{2009}', " "),
    ('\t', " "),
    ('\n', " "),
    ('\r', " "),
    ('…', "..."),
];

/// Characters that are not there for a reader: soft hyphen, joiners, isolation marks.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A folded text and, for each of its bytes, where the letter began in the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    starts: Vec<u32>,
    end: u32,
}

/// Folds one ASCII letter; written so that whole runs of them are folded at once.
const fn fold_ascii(byte: u8) -> u8 {
    let lower = byte.to_ascii_lowercase();
    let quoted = if lower == b'`' { b'\'' } else { lower };
    if matches!(quoted, b'\t' | b'\n' | b'\r') {
        b' '
    } else {
        quoted
    }
}

/// What the letters before this fold to is looked up: Latin, Greek, Cyrillic and the marks of print.
const TABLED: usize = 0x2100;

/// The folded form of every letter below [`TABLED`], one after the other, and where each ends.
struct Table {
    text: String,
    ends: Vec<u16>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        text: String::new(),
        ends: Vec::with_capacity(TABLED),
    };
    for code in 0..TABLED {
        if let Some(letter) = u32::try_from(code).ok().and_then(char::from_u32) {
            work_out(letter, &mut table.text);
        }
        table
            .ends
            .push(u16::try_from(table.text.len()).unwrap_or(u16::MAX));
    }
    table
});

impl Table {
    fn folded(&self, code: usize) -> &str {
        let start = code.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[usize::from(start)..usize::from(self.ends[code])]
    }
}

fn fold_letter(letter: char, out: &mut String) {
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => out.push(char::from(fold_ascii(byte))),
        _ if (letter as usize) < TABLED => out.push_str(TABLE.folded(letter as usize)),
        _ => work_out(letter, out),
    }
}

/// Folds a letter by its decomposition and the table of letters.
fn work_out(letter: char, out: &mut String) {
    if is_invisible(letter) {
        return;
    }
    if letter.is_ascii() {
        out.extend(u8::try_from(letter).map(|byte| char::from(fold_ascii(byte))));
        return;
    }
    for lower in letter.to_lowercase() {
        if let Some((_, folded)) = LETTERS.iter().find(|(from, _)| *from == lower) {
            out.push_str(folded);
            continue;
        }
        let parts = std::iter::once(lower)
            .nfkd()
            .filter(|part| !is_combining_mark(*part));
        for part in parts.flat_map(char::to_lowercase) {
            match LETTERS.iter().find(|(from, _)| *from == part) {
                Some((_, folded)) => out.push_str(folded),
                None => out.push(part),
            }
        }
    }
}

/// Folds a text for comparison.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest
            .bytes()
            .position(|byte| !byte.is_ascii())
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(plain);
        push_plain(run, &mut folded);
        let mut letters = after.chars();
        if let Some(letter) = letters.next() {
            fold_letter(letter, &mut folded);
        }
        rest = letters.as_str();
    }
    folded
}

/// Folds a run of ASCII, a piece at a time so that it stays on the stack.
fn push_plain(run: &str, out: &mut String) {
    let mut piece = [0_u8; 256];
    for bytes in run.as_bytes().chunks(piece.len()) {
        let piece = &mut piece[..bytes.len()];
        for (to, from) in piece.iter_mut().zip(bytes) {
            *to = fold_ascii(*from);
        }
        // ASCII folds to ASCII, so this holds; the check is a few instructions for the whole piece.
        out.push_str(std::str::from_utf8(piece).unwrap_or_default());
    }
}

/// Folds a text and keeps where each letter came from.
#[must_use]
pub fn fold_with_places(text: &str) -> Folded {
    let mut folded = Folded {
        text: String::with_capacity(text.len()),
        starts: Vec::with_capacity(text.len()),
        end: 0,
    };
    for (at, letter) in text.char_indices() {
        let start = u32::try_from(at).unwrap_or(u32::MAX);
        fold_letter(letter, &mut folded.text);
        folded.starts.resize(folded.text.len(), start);
    }
    folded.end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    folded
}

impl Folded {
    /// Gives the byte range in the original of every place `needle` (already folded) stands,
    /// widened to whole letters with their accents; overlapping ranges are joined.
    #[must_use]
    pub fn find_all(&self, needle: &str) -> Vec<std::ops::Range<usize>> {
        let mut found: Vec<std::ops::Range<usize>> = Vec::new();
        if needle.is_empty() {
            return found;
        }
        for (at, _) in self.text.match_indices(needle) {
            let start = self.starts[at] as usize;
            let last = self.starts[at + needle.len() - 1];
            let end = self.starts[at + needle.len()..]
                .iter()
                .copied()
                .find(|next| *next > last)
                .unwrap_or(self.end) as usize;
            match found.last_mut() {
                Some(before) if before.end >= start => before.end = before.end.max(end),
                _ => found.push(start..end),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What people type, what stands in the text: en, nb, nl, el.
    const PAIRS: &[(&str, &str)] = &[
        ("cafe", "café"),
        ("naive", "naïve"),
        ("resume", "résumé"),
        ("it's", "it’s"),
        ("\"yes\"", "“yes”"),
        ("well-made", "well–made"),
        ("final", "ﬁnal"),
        ("wait...", "wait…"),
        ("HELLO", "hello"),
        ("abc", "ａｂｃ"),
        ("co-worker", "co‑worker"),
        ("don't", "don`t"),
        ("arsak", "årsak"),
        ("ol", "øl"),
        ("aere", "ære"),
        ("bladet", "blådet"),
        ("soster", "søster"),
        ("laering", "læring"),
        ("dark", "đark"),
        ("mal", "mål"),
        ("saerlig", "særlig"),
        ("KJØREKORT", "kjørekort"),
        ("sogne", "sogŋe"),
        ("praksis", "Praksis"),
        ("cooperatie", "coöperatie"),
        ("reunie", "reünie"),
        ("een", "één"),
        ("ijs", "ĳs"),
        ("'s avonds", "’s avonds"),
        ("geillustreerd", "geïllustreerd"),
        ("zoeven", "zoëven"),
        ("financien", "financiën"),
        ("hè", "he"),
        ("categorieen", "categorieën"),
        ("εργασια", "εργασία"),
        ("δουλεια", "δουλειά"),
        ("ελπιδα", "ελπίδα"),
        ("λογοσ", "λόγος"),
        ("ΕΡΓΑΣΙΑ", "εργασία"),
        ("προιον", "προϊόν"),
        ("μαθημα", "μάθημα"),
        ("Αθηναι", "Ἀθῆναι"),
        ("ωρα", "ώρα"),
        ("υγιεια", "ὑγίεια"),
        ("strasse", "Straße"),
        ("lodz", "Łódź"),
        ("smorrebrod", "smørrebrød"),
        ("garcon", "garçon"),
    ];

    #[test]
    fn listed_pairs_are_found_both_ways_with_marks_on_the_original_letters() {
        let pairs: Vec<_> = PAIRS.iter().filter(|(_, text)| !text.is_empty()).collect();
        assert!(pairs.len() >= 40);
        for (typed, text) in pairs {
            for (needle, hay) in [(typed, text), (text, typed)] {
                let around = format!("«{hay}» og så");
                let found = fold_with_places(&around).find_all(&fold(needle));
                assert!(
                    found
                        .iter()
                        .any(|range| around[range.clone()].trim_end_matches(' ') == *hay),
                    "{needle} in {around}: {found:?}"
                );
            }
        }
    }

    #[test]
    fn decomposed_text_is_marked_with_its_accents() {
        let text = "cafe\u{301} noir";
        let found = fold_with_places(text).find_all("cafe");
        assert_eq!(&text[found[0].clone()], "cafe\u{301}");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing_and_places_hold(text in "\\PC{0,60}") {
            let folded = fold_with_places(&text);
            proptest::prop_assert_eq!(&folded.text, &fold(&text));
            proptest::prop_assert_eq!(fold(&folded.text), folded.text.clone());
            for range in folded.find_all(&folded.text.chars().take(2).collect::<String>()) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}
