//! The two fonts, as subsets inside the page: only the scripts that its text needs.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::document::{Content, Document, Voice, lines};

/// One subset of one font.
pub(crate) struct Face {
    family: &'static str,
    italic: bool,
    /// The letters it covers, as CSS says it.
    range: &'static str,
    script: Script,
    /// The name of its file.
    pub(crate) file: &'static str,
    bytes: &'static [u8],
}

/// A script a subset covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    LatinExtended,
    Greek,
}

const LATIN: &str = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXTENDED: &str = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const GREEK: &str = "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF";

macro_rules! face {
    ($family:literal, $italic:literal, $range:ident, $script:ident, $file:literal) => {
        Face {
            family: $family,
            italic: $italic,
            range: $range,
            script: Script::$script,
            file: $file,
            bytes: include_bytes!(concat!("../../fonts/", $file)),
        }
    };
}

pub(crate) static FACES: [Face; 9] = [
    face!(
        "Commissioner",
        false,
        LATIN,
        Latin,
        "commissioner-latin-wght-normal.woff2"
    ),
    face!(
        "Commissioner",
        false,
        LATIN_EXTENDED,
        LatinExtended,
        "commissioner-latin-ext-wght-normal.woff2"
    ),
    face!(
        "Commissioner",
        false,
        GREEK,
        Greek,
        "commissioner-greek-wght-normal.woff2"
    ),
    face!(
        "Literata",
        false,
        LATIN,
        Latin,
        "literata-latin-wght-normal.woff2"
    ),
    face!(
        "Literata",
        false,
        LATIN_EXTENDED,
        LatinExtended,
        "literata-latin-ext-wght-normal.woff2"
    ),
    face!(
        "Literata",
        false,
        GREEK,
        Greek,
        "literata-greek-wght-normal.woff2"
    ),
    face!(
        "Literata",
        true,
        LATIN,
        Latin,
        "literata-latin-wght-italic.woff2"
    ),
    face!(
        "Literata",
        true,
        LATIN_EXTENDED,
        LatinExtended,
        "literata-latin-ext-wght-italic.woff2"
    ),
    face!(
        "Literata",
        true,
        GREEK,
        Greek,
        "literata-greek-wght-italic.woff2"
    ),
];

/// What text there is of one font.
#[derive(Default)]
struct Use {
    app: String,
    person: String,
    italic: String,
}

impl Use {
    fn of(document: &Document) -> Self {
        let mut used = Self {
            app: document.last_line.clone(),
            ..Self::default()
        };
        for block in document.blocks() {
            let text = block.content.lines().join(" ");
            match &block.content {
                Content::Quote { .. } => used.italic.push_str(&text),
                Content::Passage { .. } => used.person.push_str(&text),
                Content::Item { label, text, voice } if *voice != Voice::App => {
                    used.app.push_str(&label.text());
                    used.person.push_str(&text.text());
                }
                Content::Title { voice, .. } | Content::Subheading { voice, .. }
                    if *voice != Voice::App =>
                {
                    used.person.push_str(&text);
                }
                _ => used.app.push_str(&text),
            }
            for span in block
                .content
                .units()
                .iter()
                .flatten()
                .flat_map(|words| &words.0)
            {
                if span.emphasis {
                    used.italic.push_str(&span.text);
                }
            }
        }
        if lines(document).is_empty() {
            used.app.clear();
        }
        used
    }

    fn text_of(&self, face: &Face) -> &str {
        match (face.family, face.italic) {
            ("Commissioner", _) => &self.app,
            (_, true) => &self.italic,
            (_, false) => &self.person,
        }
    }
}

fn needs(text: &str, script: Script) -> bool {
    text.chars().any(|letter| match script {
        Script::Latin => letter.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ff}').contains(&letter),
        Script::LatinExtended => {
            ('\u{100}'..='\u{2ff}').contains(&letter)
                || ('\u{1e00}'..='\u{1eff}').contains(&letter)
                || ('\u{20a0}'..='\u{20c0}').contains(&letter)
        }
        Script::Greek => ('\u{370}'..='\u{3ff}').contains(&letter),
    })
}

/// Gives a subset as an address that holds the font itself.
pub(crate) fn encoded(face: &Face) -> String {
    format!(
        "url(data:font/woff2;base64,{})",
        STANDARD.encode(face.bytes)
    )
}

/// Gives the `@font-face` rules of the subsets a page needs.
pub(crate) fn faces(document: &Document) -> String {
    let used = Use::of(document);
    let mut css = String::new();
    for face in FACES
        .iter()
        .filter(|face| needs(used.text_of(face), face.script))
    {
        let style = if face.italic { "italic" } else { "normal" };
        // Writing into a String cannot fail.
        let _ = writeln!(
            css,
            "@font-face{{font-family:\"{}\";font-style:{style};font-weight:200 900;font-display:swap;src:{} format(\"woff2\");unicode-range:{}}}",
            face.family,
            encoded(face),
            face.range
        );
    }
    css
}
