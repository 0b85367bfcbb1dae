//! A sheet of the person's own to hold in the hand: lines to read, to tick and to write on, as a PDF.
//!
//! Owns the shape of such a sheet and how large its type is. What stands on it is the caller's;
//! nothing here is checked for private words, as it is for the person alone.

use serde::Serialize;

use crate::document::Voice;
#[cfg(feature = "pdf")]
use crate::render::RenderError;

/// How large the type is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeSize {
    /// For a card in the pocket, with an edge to cut along.
    Pocket,
    /// For a page.
    #[default]
    Page,
    /// For reading from a table.
    Large,
    /// For reading from a door.
    Huge,
}

/// Words, and whose they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutWords {
    /// Whose.
    pub voice: Voice,
    /// The words; a line break stays one.
    pub text: String,
    /// The language they are in, as a BCP 47 tag; empty for the sheet's own.
    pub lang: String,
}

impl HandoutWords {
    /// Makes words of the app.
    #[must_use]
    pub fn app(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Makes words of the person.
    #[must_use]
    pub fn own(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            voice: Voice::Person,
            text: text.into(),
            lang: lang.into(),
        }
    }

    /// Makes words of somebody else.
    #[must_use]
    pub fn other(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            voice: Voice::Other,
            ..Self::own(text, lang)
        }
    }
}

/// What stands with a line, under its name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutPart {
    /// What it is called.
    pub label: String,
    /// What it says.
    pub words: HandoutWords,
}

/// One line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutLine {
    /// What it says.
    pub words: HandoutWords,
    /// Whether a box to tick stands before it.
    pub tick: bool,
    /// Who said it, below it, or nothing.
    pub who: String,
    /// What stands with it.
    pub with: Vec<HandoutPart>,
    /// A number to call, or nothing.
    pub phone: String,
    /// How many lines to write on.
    pub rows: u8,
}

/// Lines that stand together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutGroup {
    /// What stands over them, or nothing.
    pub heading: String,
    /// The lines.
    pub lines: Vec<HandoutLine>,
}

/// A table to write in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutTable {
    /// What stands over its columns; without any there is no table.
    pub columns: Vec<String>,
    /// How many rows.
    pub rows: u8,
}

/// A section.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandoutSection {
    /// What stands over it, or nothing.
    pub heading: String,
    /// A hint below that, or nothing.
    pub hint: String,
    /// Its lines.
    pub groups: Vec<HandoutGroup>,
    /// Room to write below the lines.
    pub table: HandoutTable,
}

impl HandoutSection {
    /// Makes a section of lines that need nothing more over them.
    #[must_use]
    pub fn of(heading: impl Into<String>, lines: Vec<HandoutLine>) -> Self {
        Self {
            heading: heading.into(),
            groups: vec![HandoutGroup {
                lines,
                ..HandoutGroup::default()
            }],
            ..Self::default()
        }
    }
}

/// A sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Handout {
    /// The language of the app's words.
    pub language: String,
    /// How large its type is.
    pub size: TypeSize,
    /// Its name.
    pub title: String,
    /// Whose words the name is in.
    pub title_voice: Voice,
    /// The language of the name; empty for the sheet's own.
    pub title_lang: String,
    /// What stands below the name.
    pub lead: Vec<String>,
    /// The sections.
    pub sections: Vec<HandoutSection>,
}

impl Handout {
    /// Gives every text on the sheet.
    #[cfg(feature = "pdf")]
    fn texts(&self) -> Vec<String> {
        let mut texts = vec![&self.title];
        texts.extend(&self.lead);
        for section in &self.sections {
            texts.extend([&section.heading, &section.hint]);
            texts.extend(&section.table.columns);
            for group in &section.groups {
                texts.push(&group.heading);
                for line in &group.lines {
                    texts.extend([&line.words.text, &line.who, &line.phone]);
                    let parts = line.with.iter();
                    texts.extend(parts.flat_map(|part| [&part.label, &part.words.text]));
                }
            }
        }
        texts.into_iter().cloned().collect()
    }
}

/// Sets a sheet as a tagged PDF (PDF/UA-1) on A4 paper.
///
/// # Errors
/// [`RenderError::Letters`] if it holds letters that no font here has; else [`RenderError`]
/// if the template fails.
#[cfg(feature = "pdf")]
pub fn pdf(handout: &Handout) -> Result<Vec<u8>, RenderError> {
    crate::print::pdf(crate::print::HANDOUT, handout, &handout.texts())
}

#[cfg(all(test, feature = "pdf"))]
mod tests {
    use super::*;

    fn every_sort() -> Handout {
        let line = HandoutLine {
            words: HandoutWords::own("Bread, \"rye\" #panic()\nand an apple", "nb"),
            tick: true,
            with: vec![HandoutPart {
                label: "Where".to_owned(),
                words: HandoutWords::app("At home"),
            }],
            phone: "0123".to_owned(),
            rows: 2,
            ..HandoutLine::default()
        };
        let said = HandoutLine {
            words: HandoutWords::other("You did it.", "en-GB"),
            who: "Tove, on Friday".to_owned(),
            ..HandoutLine::default()
        };
        Handout {
            language: "en".to_owned(),
            size: TypeSize::Page,
            title: "A first day".to_owned(),
            title_voice: Voice::Person,
            title_lang: "en".to_owned(),
            lead: vec!["Kari, on Sunday".to_owned()],
            sections: vec![HandoutSection {
                heading: "To bring".to_owned(),
                hint: "One line is enough.".to_owned(),
                groups: vec![HandoutGroup {
                    heading: "In the bag".to_owned(),
                    lines: vec![line, said],
                }],
                table: HandoutTable {
                    columns: vec!["What".to_owned(), "Who".to_owned()],
                    rows: 2,
                },
            }],
        }
    }

    #[test]
    fn a_sheet_is_set_in_every_size_of_type() {
        let sizes = [
            TypeSize::Pocket,
            TypeSize::Page,
            TypeSize::Large,
            TypeSize::Huge,
        ];
        for size in sizes {
            let sheet = Handout {
                size,
                ..every_sort()
            };
            assert!(pdf(&sheet).unwrap().starts_with(b"%PDF"), "{size:?}");
        }
        let empty = Handout {
            title: "Nothing".to_owned(),
            language: "en".to_owned(),
            ..Handout::default()
        };
        assert!(pdf(&empty).unwrap().starts_with(b"%PDF"));
    }

    #[test]
    fn a_letter_without_a_font_is_told_wherever_it_stands() {
        let odd = || "\u{50000}".to_owned();
        let changes: [fn(&mut Handout, String); 11] = [
            |sheet, odd| sheet.title = odd,
            |sheet, odd| sheet.lead.push(odd),
            |sheet, odd| sheet.sections[0].heading = odd,
            |sheet, odd| sheet.sections[0].hint = odd,
            |sheet, odd| sheet.sections[0].table.columns.push(odd),
            |sheet, odd| sheet.sections[0].groups[0].heading = odd,
            |sheet, odd| sheet.sections[0].groups[0].lines[0].words.text = odd,
            |sheet, odd| sheet.sections[0].groups[0].lines[0].who = odd,
            |sheet, odd| sheet.sections[0].groups[0].lines[0].phone = odd,
            |sheet, odd| sheet.sections[0].groups[0].lines[0].with[0].label = odd,
            |sheet, odd| sheet.sections[0].groups[0].lines[0].with[0].words.text = odd,
        ];
        for (at, change) in changes.into_iter().enumerate() {
            let mut sheet = every_sort();
            change(&mut sheet, odd());
            assert_eq!(pdf(&sheet), Err(RenderError::Letters(odd())), "{at}");
        }
    }
}
