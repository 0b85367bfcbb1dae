//! The fonts a PDF is set in: ours, and where a person writes letters that ours lack (Arabic, Hebrew,
//! Chinese, and most scripts of the world), those of this computer that have them.
//!
//! Owns which font is taken for which letter. A font of the computer is read alone when a letter asks
//! for it: most pages are set in ours, and look the same everywhere.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use fontdb::{Database, FaceInfo, Style};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

/// Our fonts, in the order they are tried in.
static OURS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let literata: [&'static [u8]; 3] = [
        include_bytes!("../fonts/print/Literata-Regular.ttf"),
        include_bytes!("../fonts/print/Literata-Italic.ttf"),
        include_bytes!("../fonts/print/Literata-SemiBold.ttf"),
    ];
    let emoji: &'static [u8] = include_bytes!("../fonts/print/NotoEmoji.ttf");
    [
        waymark_charts::fonts::COMMISSIONER_400,
        waymark_charts::fonts::COMMISSIONER_650,
    ]
    .into_iter()
    .chain(literata)
    .chain([emoji])
    .filter_map(|bytes| Font::new(Bytes::new(bytes), 0))
    .collect()
});

static OUR_BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(OURS.iter())));

/// Most letters without a font that an error names.
const NAMED: usize = 8;
/// Most fonts of the computer that one page takes; a text of ten scripts is rare.
const MOST: usize = 8;
/// Fonts that have a picture of a box for every letter there is.
const BOXES: [&str; 3] = ["LastResort", "Last Resort", "Adobe Blank"];

/// The fonts of one page.
pub(crate) struct Fonts {
    more: Vec<Font>,
    /// The list of all, where there are more than ours.
    book: Option<LazyHash<FontBook>>,
}

impl Fonts {
    /// Gives fonts that have every letter of these texts, or a few of the letters that none has.
    pub(crate) fn of(texts: &[String]) -> Result<Self, String> {
        let letters: BTreeSet<char> = texts.iter().flat_map(|text| text.chars()).collect();
        let missing = letters.into_iter().filter(|letter| !is_unseen(*letter));
        let missing: BTreeSet<char> = missing.filter(|letter| !is_ours(*letter)).collect();
        if missing.is_empty() {
            return Ok(Self {
                more: Vec::new(),
                book: None,
            });
        }
        let more = of_this_computer(missing)?;
        let book = FontBook::from_fonts(OURS.iter().chain(&more));
        Ok(Self {
            more,
            book: Some(LazyHash::new(book)),
        })
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        self.book.as_ref().unwrap_or(&OUR_BOOK)
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        OURS.iter().chain(&self.more).nth(index).cloned()
    }
}

fn is_ours(letter: char) -> bool {
    let has = |font: &Font| font.info().coverage.contains(u32::from(letter));
    OURS.iter().any(has)
}

/// Takes as few fonts of this computer as have all these letters: always the one with most of them.
fn of_this_computer(mut missing: BTreeSet<char>) -> Result<Vec<Font>, String> {
    let mut all = Database::new();
    all.load_system_fonts();
    let mut faces: Vec<&FaceInfo> = all.faces().filter(|face| is_real(face)).collect();
    faces.sort_by_cached_key(|face| plainest(face));
    let of_face = |face: &&FaceInfo| {
        let read = |data: &[u8], index| {
            let coverage = FontInfo::new(data, index)?.coverage;
            let has = |letter: &&char| coverage.contains(u32::from(**letter));
            let covered: BTreeSet<char> = missing.iter().filter(has).copied().collect();
            (!covered.is_empty()).then_some(covered)
        };
        Some((face.id, all.with_face_data(face.id, read)??))
    };
    let mut having: Vec<_> = faces.iter().filter_map(of_face).collect();
    let mut taken = Vec::new();
    while taken.len() < MOST && !missing.is_empty() {
        // The first of those with most: `max_by_key` would give the last.
        having.sort_by_key(|(_, covered)| Reverse(covered.intersection(&missing).count()));
        let Some((id, covered)) = having.first() else {
            break;
        };
        let copy = |data: &[u8], index| Font::new(Bytes::new(data.to_vec()), index);
        let font = all.with_face_data(*id, copy).flatten();
        if let Some(font) = font {
            missing.retain(|letter| !covered.contains(letter));
            taken.push(font);
        }
        having.remove(0);
    }
    match missing.is_empty() {
        true => Ok(taken),
        false => Err(missing.into_iter().take(NAMED).collect()),
    }
}

fn is_real(face: &FaceInfo) -> bool {
    let named = |family: &(String, _)| BOXES.iter().any(|name| family.0.contains(name));
    !face.families.iter().any(named)
}

/// Orders faces from the plainest on: upright, of a reading weight, of letters of their own widths.
fn plainest(face: &FaceInfo) -> (bool, u16, bool, String) {
    (
        face.style != Style::Normal,
        face.weight.0.abs_diff(400),
        face.monospaced,
        face.post_script_name.clone(),
    )
}

/// Says whether a letter is never drawn: spaces, joiners, marks of direction and of look.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}')
}
