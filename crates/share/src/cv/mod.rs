//! A CV: what can stand in it, what was ticked, and how it leaves.
//!
//! Owns the model (head, sections, entries), the order, and the two forms: one HTML file and JSON
//! Resume 1.0. What may leave is `journal::policy`'s; private words are the guard's, which reads the
//! CV as a [`Document`] and gives it back reworded. Both forms are made from the same parts, so they
//! cannot say different things.

mod json;
mod lines;
mod page;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use waymark_content::MessageId;
use waymark_journal::RecordId;

use crate::document::{Block, Content, Document, Section, Voice, Words};

pub use json::{json, spoken};
pub use lines::{everything, head_of};
pub(crate) use page::PageView;
pub use page::html;
#[cfg(feature = "pdf")]
pub use page::pdf;

/// The neutral name proposed for the page.
pub const HTML_FILE: &str = "cv.html";
/// The neutral name proposed for a PDF.
pub const PDF_FILE: &str = "cv.pdf";
/// The name JSON Resume gives its file.
pub const JSON_FILE: &str = "resume.json";

/// What a text is in its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What the entry is about; the others go with it.
    Main,
    /// Where it was, or who gave it.
    Place,
    /// From when.
    From,
    /// Until when, or the one day.
    To,
    /// Where it stands, or how well.
    State,
    /// A line more.
    Detail,
    /// Who says so.
    Who,
}

/// What a text is at the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeadRole {
    /// The name.
    Name,
    /// What stands below the name.
    Headline,
    /// E-mail.
    Email,
    /// Phone.
    Phone,
    /// Where the person lives.
    Town,
    /// A few lines.
    Summary,
}

/// A section of a CV, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    /// Paid work.
    Work,
    /// Voluntary work.
    Volunteer,
    /// At home, for others, or not said.
    Other,
    /// School, training and courses.
    School,
    /// Certificates.
    Certificates,
    /// Skills with an example.
    Skills,
    /// Strengths with a proof.
    Strengths,
    /// Kind words of others.
    Words,
    /// Languages.
    Languages,
    /// Interests.
    Interests,
}

impl SectionId {
    /// Every section, in order.
    pub const ALL: &'static [Self] = &[
        Self::Work,
        Self::Volunteer,
        Self::Other,
        Self::School,
        Self::Certificates,
        Self::Skills,
        Self::Strengths,
        Self::Words,
        Self::Languages,
        Self::Interests,
    ];

    /// Gives the stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Volunteer => "volunteer",
            Self::Other => "other",
            Self::School => "school",
            Self::Certificates => "certificates",
            Self::Skills => "skills",
            Self::Strengths => "strengths",
            Self::Words => "words",
            Self::Languages => "languages",
            Self::Interests => "interests",
        }
    }

    /// Gives the message that is its heading.
    #[must_use]
    pub const fn title(self) -> MessageId {
        match self {
            Self::Work => MessageId::CvSectionWork,
            Self::Volunteer => MessageId::CvSectionVolunteer,
            Self::Other => MessageId::CvSectionOther,
            Self::School => MessageId::CvSectionSchool,
            Self::Certificates => MessageId::CvSectionCertificates,
            Self::Skills => MessageId::CvSectionSkills,
            Self::Strengths => MessageId::CvSectionStrengths,
            Self::Words => MessageId::CvSectionWords,
            Self::Languages => MessageId::CvSectionLanguages,
            Self::Interests => MessageId::CvSectionInterests,
        }
    }
}

/// One text of an entry, on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its key, different from any other's.
    pub key: String,
    /// The tick it stands under: "<record in hex>.<field>". Lines of one field share it.
    pub tick: String,
    /// What it is.
    pub role: Role,
    /// The words.
    pub text: String,
    /// A date as JSON Resume writes it, where that can be said exactly.
    pub iso: Option<String>,
    /// Whose words.
    pub voice: Voice,
}

/// One entry: what the lines of one record say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CvEntry {
    /// The record.
    pub record: RecordId,
    /// The language it was written in.
    pub language: String,
    /// Whether the record may be offered; if not, nothing of it can be ticked.
    pub offered: bool,
    /// Its texts, the main one first; never empty.
    pub parts: Vec<Part>,
}

impl CvEntry {
    /// Gives the text of a role, if it stands in it.
    #[must_use]
    pub fn part(&self, role: Role) -> Option<&Part> {
        self.parts.iter().find(|part| part.role == role)
    }

    /// Gives the texts of a role.
    pub fn parts_of(&self, role: Role) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.role == role)
    }

    /// Gives the tick of its main line.
    #[must_use]
    pub fn main_tick(&self) -> Option<&str> {
        self.part(Role::Main).map(|part| part.tick.as_str())
    }
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CvSection {
    /// Which.
    pub id: SectionId,
    /// Its heading, in the app's words.
    pub heading: String,
    /// Its entries in order; never empty.
    pub entries: Vec<CvEntry>,
}

/// A CV, or everything that could stand in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cv {
    /// The language of what the app says.
    pub language: String,
    /// The language the head was written in.
    pub head_language: String,
    /// What it is called where no name stands on it.
    pub title: String,
    /// The texts at the top, in order.
    pub head: Vec<(HeadRole, String)>,
    /// Its sections in order.
    pub sections: Vec<CvSection>,
}

impl Cv {
    /// Gives the CV of what is ticked: a line leaves when its record may be offered, it is ticked, and
    /// the main line of its record is ticked too.
    #[must_use]
    pub fn ticked(&self, ticks: &HashSet<&str>) -> Self {
        let chosen = |entry: &CvEntry| {
            let main = entry.main_tick().is_some_and(|tick| ticks.contains(tick));
            let mut entry = entry.clone();
            entry
                .parts
                .retain(|part| ticks.contains(part.tick.as_str()));
            (main && entry.offered).then_some(entry)
        };
        self.entries_through(chosen)
    }

    fn entries_through(&self, change: impl Fn(&CvEntry) -> Option<CvEntry>) -> Self {
        let sections = self.sections.iter().filter_map(|section| {
            let entries: Vec<CvEntry> = section.entries.iter().filter_map(&change).collect();
            (!entries.is_empty()).then(|| CvSection {
                entries,
                ..section.clone()
            })
        });
        Self {
            sections: sections.collect(),
            ..self.clone()
        }
    }

    /// Says whether no line stands in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// Gives a text of the head.
    #[must_use]
    pub fn head_text(&self, role: HeadRole) -> Option<&str> {
        let found = self.head.iter().find(|(known, _)| *known == role);
        found.map(|(_, text)| text.as_str())
    }

    /// Gives every text of it as a document, for the guard and for choosing fonts.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut sections = vec![self.head_section()];
        for section in &self.sections {
            let heading = block(
                format!("{}.heading", section.id.name()),
                &self.language,
                Content::Heading {
                    text: Words::plain(&section.heading),
                },
            );
            let parts = section.entries.iter().flat_map(|entry| {
                let made = |part: &Part| block(part.key.clone(), &entry.language, of(part));
                entry.parts.iter().map(made).collect::<Vec<_>>()
            });
            sections.push(Section {
                id: section.id.name().to_owned(),
                blocks: std::iter::once(heading).chain(parts).collect(),
            });
        }
        Document {
            language: self.language.clone(),
            window_title: self.title.clone(),
            sections,
            last_line: String::new(),
        }
    }

    fn head_section(&self) -> Section {
        let named = self.head_text(HeadRole::Name).is_some();
        let title = (!named).then(|| {
            let text = Words::plain(&self.title);
            let voice = Voice::App;
            block(
                "head.title".to_owned(),
                &self.language,
                Content::Title { text, voice },
            )
        });
        let texts = self.head.iter().map(|(role, text)| {
            let text = Words::plain(text);
            let voice = Voice::Person;
            let content = match role {
                HeadRole::Name => Content::Title { text, voice },
                _ => Content::Item {
                    label: Words::default(),
                    text,
                    voice,
                },
            };
            block(head_key(*role), &self.head_language, content)
        });
        Section {
            id: "head".to_owned(),
            blocks: title.into_iter().chain(texts).collect(),
        }
    }

    /// Takes the words over from a document made of this CV, after the person's decisions.
    #[must_use]
    pub fn reworded(&self, document: &Document) -> Self {
        let texts: HashMap<&str, String> = document
            .blocks()
            .map(|block| (block.key.as_str(), block.content.lines().join(" ")))
            .collect();
        let text_of = |key: &str| texts.get(key).map(|text| text.trim().to_owned());
        let mut cv = self.entries_through(|entry| {
            let mut entry = entry.clone();
            entry.parts = entry
                .parts
                .into_iter()
                .filter_map(|part| {
                    let text = text_of(&part.key).filter(|text| !text.is_empty())?;
                    // A date in other words is no date any more.
                    let iso = part.iso.clone().filter(|_| text == part.text);
                    Some(Part { text, iso, ..part })
                })
                .collect();
            (!entry.parts.is_empty()).then_some(entry)
        });
        cv.head = cv
            .head
            .into_iter()
            .filter_map(|(role, _)| Some((role, text_of(&head_key(role))?)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        for section in &mut cv.sections {
            let key = format!("{}.heading", section.id.name());
            section.heading = text_of(&key).unwrap_or_default();
        }
        cv.title = match text_of("head.title") {
            Some(title) => title,
            None if self.head_text(HeadRole::Name).is_some() => cv.title,
            None => String::new(),
        };
        cv
    }
}

/// Makes a block of the document; a heading shows nothing of the journal.
fn block(key: String, language: &str, content: Content) -> Block {
    let heading = matches!(content, Content::Heading { .. });
    Block {
        sources: if heading {
            Vec::new()
        } else {
            vec![key.clone()]
        },
        key,
        removable: false,
        language: language.to_owned(),
        content,
    }
}

fn head_key(role: HeadRole) -> String {
    format!("head.{role:?}").to_lowercase()
}

/// Gives the words of a part as a block of a document.
fn of(part: &Part) -> Content {
    let text = Words::plain(&part.text);
    match part.voice {
        Voice::Other => Content::Quote {
            lines: vec![text],
            who: None,
        },
        voice => Content::Item {
            label: Words::default(),
            text,
            voice,
        },
    }
}
