//! Writes well-formed, escaped SVG. Knows ink, but no chart.

use crate::picture::{Frame, Theme};
use std::fmt::Write;

/// A part of a picture that takes ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// One of the lines, counted from 0.
    Series(usize),
    /// A thin line to read by.
    Guide,
    /// The ground line with the dates.
    Axis,
    /// The thread from a line's end to its name.
    Leader,
    /// Words.
    Words,
    /// Contour lines.
    Contour,
    /// One of the seven earth pigments, counted from 0; always with a hatch, a shape or a name.
    Role(usize),
    /// The paper itself: halos, hatch lines on a full ground, the inside of open marks.
    Paper,
}

/// Light pigments of `look/tokens.css`, for print.
const ROLES: [&str; 7] = [
    "#98483c", "#8c5f0e", "#497340", "#157079", "#3b5d96", "#7a487c", "#3a5157",
];

impl Ink {
    /// Returns the colour of this ink; the light tokens of `look/tokens.css` in print.
    pub(crate) fn colour(self, theme: Theme) -> &'static str {
        match theme {
            Theme::Window => "currentColor",
            Theme::BlackAndWhite | Theme::Print if self == Self::Paper => "#ffffff",
            Theme::BlackAndWhite => "#000000",
            Theme::Print => match self {
                Self::Series(0) | Self::Contour => "#005e66",
                Self::Series(1) => "#98483c",
                Self::Series(_) => "#7a487c",
                Self::Guide => "#d5d0c6",
                Self::Axis | Self::Leader => "#738485",
                Self::Words => "#142a30",
                Self::Role(index) => ROLES[index % ROLES.len()],
                Self::Paper => "#ffffff",
            },
        }
    }

    /// Returns the class that gives this ink its colour in the window.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Series(0) => "chart-series chart-series-1",
            Self::Series(1) => "chart-series chart-series-2",
            Self::Series(_) => "chart-series chart-series-3",
            Self::Guide => "chart-guide",
            Self::Axis => "chart-axis",
            Self::Leader => "chart-leader",
            Self::Words => "",
            Self::Contour => "contour",
            Self::Role(index) => match index % ROLES.len() {
                0 => "chart-role-1",
                1 => "chart-role-2",
                2 => "chart-role-3",
                3 => "chart-role-4",
                4 => "chart-role-5",
                5 => "chart-role-6",
                _ => "chart-role-7",
            },
            Self::Paper => "chart-paper",
        }
    }
}

/// Collects one SVG element, tag by tag.
pub(crate) struct Writer {
    out: String,
    open: Vec<&'static str>,
    theme: Theme,
}

impl Writer {
    /// Starts an empty document in a theme.
    pub(crate) fn new(theme: Theme) -> Self {
        Self {
            out: String::new(),
            open: Vec::new(),
            theme,
        }
    }

    /// Opens an element; attributes with an empty value are left out.
    pub(crate) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Writes an element without content.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// Writes an element that holds words.
    pub(crate) fn words(&mut self, name: &'static str, attributes: &[(&str, &str)], words: &str) {
        self.tag(name, attributes);
        self.out.push('>');
        self.out.push_str(&escape(words));
        let _ = write!(self.out, "</{name}>");
    }

    /// Closes the element opened last.
    pub(crate) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            let _ = write!(self.out, "</{name}>");
        }
    }

    /// Returns a class in the window and nothing where colours are written out.
    pub(crate) fn class<'c>(&self, class: &'c str) -> &'c str {
        if self.theme == Theme::Window {
            class
        } else {
            ""
        }
    }

    /// Returns the colour of an ink in this theme.
    pub(crate) fn ink(&self, ink: Ink) -> &'static str {
        ink.colour(self.theme)
    }

    /// Returns the dash that keeps a guide behind the data where every ink is black.
    pub(crate) fn dash(&self, ink: Ink) -> &'static str {
        if self.theme == Theme::BlackAndWhite && ink == Ink::Guide {
            "1 5"
        } else {
            ""
        }
    }

    /// Returns the family to write out; the window's style sheet names its own.
    pub(crate) fn family(&self) -> &'static str {
        if self.theme == Theme::Window {
            ""
        } else {
            "Commissioner, sans-serif"
        }
    }

    /// Opens a picture with its title and description.
    pub(crate) fn open_picture(&mut self, frame: Frame<'_>, size: (f64, f64), words: (&str, &str)) {
        let (title_id, desc_id) = (id(frame.id_prefix, "title"), id(frame.id_prefix, "desc"));
        let (width, height) = (number(size.0), number(size.1));
        let view_box = format!("0 0 {width} {height}");
        let class = self.class("chart");
        self.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("class", class),
                ("viewBox", &view_box),
                ("width", &width),
                ("height", &height),
                ("role", "img"),
                ("aria-labelledby", &title_id),
                ("aria-describedby", &desc_id),
            ],
        );
        self.words("title", &[("id", &title_id)], words.0);
        self.words("desc", &[("id", &desc_id)], words.1);
    }

    /// Closes what is open and returns the document.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let _ = write!(self.out, "<{name}");
        for (key, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            let _ = write!(self.out, " {key}=\"{}\"", escape(value));
        }
    }
}

/// Writes a length with at most one decimal, without a trailing zero or a minus before zero.
pub(crate) fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // Adding zero turns -0 into 0.
    format!("{}", rounded + 0.0)
}

/// Escapes words for XML text and attributes; drops characters that XML 1.0 forbids.
pub(crate) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Returns words as a reader of the document finds them.
#[cfg(test)]
pub(crate) fn plain(words: &str) -> String {
    words
        .chars()
        .filter_map(|letter| match letter {
            '\t' | '\n' | '\r' => Some(' '),
            '\u{fffe}' | '\u{ffff}' => None,
            other if other.is_control() => None,
            other => Some(other),
        })
        .collect()
}

/// Returns an id that begins with the prefix of the picture.
pub(crate) fn id(prefix: &str, end: &str) -> String {
    let kept: String = prefix
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    // An id begins with a letter, so that style sheets and anchors can name it.
    let lead = if kept.starts_with(|c: char| c.is_ascii_alphabetic()) {
        ""
    } else {
        "chart-"
    };
    format!("{lead}{kept}-{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_leave_their_place() {
        assert_eq!(
            escape("<b a=\"1\">&'\u{0}\u{8}\n"),
            "&lt;b a=&quot;1&quot;&gt;&amp;&#39; "
        );
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(
            [number(1.0), number(-0.01), number(2.26)],
            ["1", "0", "2.3"]
        );
    }

    #[test]
    fn an_id_is_always_a_name() {
        assert_eq!(id("7 b\"<", "title"), "chart-7b-title");
        assert_eq!(id("fit-2", "desc"), "fit-2-desc");
    }
}
