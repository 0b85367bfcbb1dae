//! The seven hatches that go with the seven pigments. Hatch and name carry what colour cannot.

use crate::svg::{Ink, Writer, id};

/// A hatched ground: a pigment with its pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hatch {
    /// Which thing of the picture, counted from 0.
    pub(crate) index: usize,
    /// Lines of the pigment on paper, for what is wished for; otherwise paper lines on pigment.
    pub(crate) light: bool,
}

/// Lines, and the size of the tile they repeat in.
const TILES: [(&str, &str); 7] = [
    ("M-1 1L1 -1M0 6L6 0M5 7L7 5", "6"),
    ("M2 3L4 3M3 2L3 4", "6"),
    ("M3 0L3 6", "6"),
    ("M0 4L8 4M4 0L4 8", "8"),
    ("M-1 5L1 7M0 0L6 6M5 -1L7 1", "6"),
    ("M0 5Q2 2 4 5T8 5", "8"),
    ("M0 3L6 3", "6"),
];

impl Hatch {
    /// Returns the pigment.
    pub(crate) fn ink(self) -> Ink {
        Ink::Role(self.index)
    }

    /// Returns the pattern; beyond the seventh thing a pigment meets another pattern.
    fn tile(self) -> (&'static str, &'static str) {
        TILES[(self.index + self.index / TILES.len()) % TILES.len()]
    }

    /// Returns the id of the pattern in a picture.
    pub(crate) fn id(self, prefix: &str) -> String {
        let kind = if self.light { "light" } else { "full" };
        id(prefix, &format!("{kind}-{}", self.index + 1))
    }

    /// Writes the pattern.
    pub(crate) fn define(self, svg: &mut Writer, prefix: &str) {
        let (lines, size) = self.tile();
        let pigment = (svg.class(self.ink().class()), svg.ink(self.ink()));
        svg.open(
            "pattern",
            &[
                ("id", &self.id(prefix)),
                ("width", size),
                ("height", size),
                ("patternUnits", "userSpaceOnUse"),
            ],
        );
        if !self.light {
            let ground = [("class", pigment.0), ("width", size), ("height", size)];
            svg.empty(
                "rect",
                &[ground[0], ground[1], ground[2], ("fill", pigment.1)],
            );
        }
        let lined = if self.light {
            pigment
        } else {
            (svg.class(Ink::Paper.class()), svg.ink(Ink::Paper))
        };
        svg.empty(
            "path",
            &[
                ("class", lined.0),
                ("d", lines),
                ("fill", "none"),
                ("stroke", lined.1),
                ("stroke-width", "1"),
            ],
        );
        svg.close();
    }
}
