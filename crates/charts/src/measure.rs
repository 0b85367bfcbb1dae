//! Measures and breaks words with the bundled font. Draws nothing.
//!
//! Kerning is left out on purpose: it mostly draws letters together, so a measured width is an
//! upper bound. The window spaces words by 0.06 em, which is counted.

use crate::fonts::{COMMISSIONER_400, COMMISSIONER_650};
use std::sync::LazyLock;
use ttf_parser::Face;

/// Size of every label, in units of the picture; leaves room to shrink before 13 px is reached.
pub(crate) const LABEL_SIZE: f64 = 14.0;
/// Height of one line of a label.
pub(crate) const LINE_HEIGHT: f64 = 18.0;
/// From the top of a line to its baseline.
pub(crate) const BASELINE: f64 = 13.5;
const WORD_SPACING: f64 = 0.06;
const MOST_LINES: usize = 3;
/// Em widths for a letter the font lacks: the window falls back to another font. The widest in use
/// are colour emoji, at a little over 1.25.
const UNKNOWN_LETTER: f64 = 1.3;
/// More letters than three lines across the widest picture can hold; the rest is not measured.
const MOST_LETTERS: usize = 2_000;

/// The weight of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 650.
    SemiBold,
}

impl Weight {
    /// Returns the number CSS and SVG know this weight by.
    pub(crate) fn css(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::SemiBold => "650",
        }
    }

    fn face(self) -> Option<&'static Face<'static>> {
        static REGULAR: LazyLock<Option<Face<'static>>> =
            LazyLock::new(|| Face::parse(COMMISSIONER_400, 0).ok());
        static SEMI_BOLD: LazyLock<Option<Face<'static>>> =
            LazyLock::new(|| Face::parse(COMMISSIONER_650, 0).ok());
        match self {
            Self::Regular => REGULAR.as_ref(),
            Self::SemiBold => SEMI_BOLD.as_ref(),
        }
    }
}

/// Words broken into lines, with the room they take.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    /// The lines, first on top.
    pub(crate) lines: Vec<String>,
    /// Width of the longest line.
    pub(crate) width: f64,
    /// Weight they were measured in.
    pub(crate) weight: Weight,
}

impl Block {
    /// Breaks words into at most three lines of a width; what is cut ends in an ellipsis.
    pub(crate) fn wrap(words: &str, weight: Weight, most: f64) -> Self {
        let mut lines = break_lines(words, weight, most);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                while !last.is_empty() && width(&format!("{last}…"), weight) > most {
                    last.pop();
                }
                *last = format!("{}…", last.trim_end());
            }
        }
        let widest = lines
            .iter()
            .map(|line| width(line, weight))
            .fold(0.0, f64::max);
        Self {
            lines,
            width: widest,
            weight,
        }
    }

    /// Returns the height of all lines.
    pub(crate) fn height(&self) -> f64 {
        self.lines.iter().map(|_| LINE_HEIGHT).sum()
    }
}

/// Returns the width of words on one line, at the label size.
pub(crate) fn width(words: &str, weight: Weight) -> f64 {
    words
        .chars()
        .map(|letter| advance(letter, weight))
        .sum::<f64>()
        * LABEL_SIZE
}

fn advance(letter: char, weight: Weight) -> f64 {
    let spacing = if letter == ' ' { WORD_SPACING } else { 0.0 };
    let known = weight.face().and_then(|face| {
        let units = face.glyph_hor_advance(face.glyph_index(letter)?)?;
        Some(f64::from(units) / f64::from(face.units_per_em()))
    });
    known.unwrap_or(UNKNOWN_LETTER) + spacing
}

fn break_lines(words: &str, weight: Weight, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let end = words.char_indices().nth(MOST_LETTERS);
    let words = &words[..end.map_or(words.len(), |(index, _)| index)];
    for piece in words
        .split_whitespace()
        .flat_map(|word| break_word(word, weight, most))
    {
        let joined = lines.last().map(|line| format!("{line} {}", piece.letters));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(line)) if piece.starts_word && width(&joined, weight) <= most => {
                *line = joined;
            }
            _ => lines.push(piece.letters),
        }
    }
    lines
}

struct Piece {
    letters: String,
    starts_word: bool,
}

/// Breaks a word that is wider than a line into pieces that are not.
fn break_word(word: &str, weight: Weight, most: f64) -> Vec<Piece> {
    let mut pieces = vec![Piece {
        letters: String::new(),
        starts_word: true,
    }];
    let mut taken = 0.0;
    for letter in word.chars() {
        let more = advance(letter, weight) * LABEL_SIZE;
        if taken > 0.0 && taken + more > most {
            pieces.push(Piece {
                letters: String::new(),
                starts_word: false,
            });
            taken = 0.0;
        }
        taken += more;
        if let Some(piece) = pieces.last_mut() {
            piece.letters.push(letter);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_fonts_open_and_know_the_languages() {
        for weight in [Weight::Regular, Weight::SemiBold] {
            let face = weight.face().unwrap();
            for letter in "Aåæøðŋŧđßéïώςΐ…–’·0".chars() {
                assert!(face.glyph_index(letter).is_some(), "{letter} in {weight:?}");
            }
        }
    }

    #[test]
    fn bolder_words_are_wider_and_no_letter_is_free() {
        assert!(width("manageable", Weight::SemiBold) > width("manageable", Weight::Regular));
        assert!(width("漢", Weight::Regular) >= LABEL_SIZE);
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let greek = "Καταλαβαίνω τι να κάνω και γιατί Πολυσύνθετολέξηχωρίςκενάσταμάτημα";
        let block = Block::wrap(greek, Weight::Regular, 90.0);
        assert!(
            block.width <= 90.0 && block.lines.len() == MOST_LINES,
            "{block:?}"
        );
        assert!(block.lines[2].ends_with('…'));
    }

    #[test]
    fn no_words_take_no_room() {
        assert_eq!(Block::wrap(" ", Weight::Regular, 90.0).height(), 0.0);
    }
}
