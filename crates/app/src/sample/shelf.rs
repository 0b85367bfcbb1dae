//! The sample shelf: what a made-up job specialist keeps of two pages from one made-up person.

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;
use waymark_content::pack::read_toml;
use waymark_journal::field::{Line, Prose};
use waymark_journal::nouns::reader_key::ReaderKey as KeptKey;
use waymark_journal::nouns::shelf_folder::ShelfFolder;
use waymark_journal::nouns::shelf_note::ShelfNote;
use waymark_journal::nouns::shelf_page::{KeptPage, ShelfPage};
use waymark_journal::time::DAY_MS;
use waymark_journal::{Body, Journal, Moment, Record, RecordId, VagueDate};
use waymark_share::document::{Block, Content, Document, Section, Voice, Words as Letters, lines};
use waymark_share::page_file::{self, PageFile};
use waymark_vault::sealed::ReaderKey;

use super::{SampleError, Words};
use crate::session::Now;

const EN: &str = include_str!("../../../../templates/sample/shelf-en.toml");

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    format: u32,
    language: String,
    folder: String,
    pages: Vec<PageData>,
    notes: Vec<NoteData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PageData {
    days_ago: u32,
    until: String,
    let_go_in: Option<u64>,
    sections: Vec<SectionData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct SectionData {
    id: String,
    #[serde(default)]
    heading: String,
    lines: Vec<LineData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct LineData {
    key: String,
    #[serde(default)]
    is: Is,
    #[serde(default)]
    label: String,
    text: String,
    #[serde(default = "person")]
    voice: Voice,
    who: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Is {
    Title,
    #[default]
    Item,
    Passage,
    Quote,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct NoteData {
    days_ago: u32,
    on_page: Option<usize>,
    text: String,
}

const fn person() -> Voice {
    Voice::Person
}

/// Makes the shelf the file tells of.
pub(super) fn make(words: &Words, now: Now<'_>) -> Result<Journal, SampleError> {
    let file: File = read_toml("sample/shelf-en.toml", EN)
        .map_err(|error| SampleError::new(error.to_string()))?;
    if file.format != 1 {
        return Err(SampleError::new("the shelf is of another format"));
    }
    let mut journal = Journal::default();
    let mut add = |body: Body, days_ago: u32| -> RecordId {
        let at = Moment {
            utc_ms: now.moment.utc_ms - i64::from(days_ago) * DAY_MS,
            ..now.moment
        };
        let record = Record::new(now.make_id(), body, at, &file.language);
        let id = record.meta.id;
        journal.insert(record);
        id
    };
    let oldest = file
        .pages
        .iter()
        .map(|page| page.days_ago)
        .max()
        .unwrap_or(0);
    let folder = add(
        ShelfFolder {
            name: Line(file.folder.clone()),
        }
        .into(),
        oldest,
    );
    let key = ReaderKey::generate().secret_text().to_string();
    add(
        KeptKey {
            secret: Line(key),
            replaced: false,
        }
        .into(),
        oldest + 1,
    );
    let mut pages = Vec::new();
    for data in &file.pages {
        let page = kept(data, &file.language, folder, words, now)?;
        pages.push(add(page.into(), data.days_ago));
    }
    for data in &file.notes {
        let about = match data.on_page {
            None => folder,
            Some(number) => *number
                .checked_sub(1)
                .and_then(|at| pages.get(at))
                .ok_or_else(|| SampleError::new("a note on a page that is not there"))?,
        };
        let note = ShelfNote {
            about: Some(about),
            text: Prose(data.text.clone()),
        };
        add(note.into(), data.days_ago);
    }
    Ok(journal)
}

fn kept(
    data: &PageData,
    language: &str,
    folder: RecordId,
    words: &Words,
    now: Now<'_>,
) -> Result<ShelfPage, SampleError> {
    let today = now.moment.day();
    let no_day = || SampleError::new("a day that is none");
    let made = today
        .checked_sub_days(Days::new(u64::from(data.days_ago)))
        .ok_or_else(no_day)?;
    let filled = |text: &str| {
        text.replace("{made}", &words.dates.day_plain(made))
            .replace("{next-year}", &(today.year() + 1).to_string())
    };
    let document = document(data, language, words, filled);
    let until = filled(&data.until);
    let let_go = match data.let_go_in {
        None => None,
        Some(days) => Some(day(today
            .checked_add_days(Days::new(days))
            .ok_or_else(no_day)?)),
    };
    let file = PageFile {
        version: page_file::VERSION,
        made: made.to_string(),
        until: until.clone(),
        document,
    };
    let text = page_file::json(&file).map_err(|_| SampleError::new("a page that is none"))?;
    let title = file.document.sections.first();
    let title = title.and_then(|header| header.blocks.first());
    Ok(ShelfPage {
        title: Line(
            title
                .map(|block| block.content.lines().join(" "))
                .unwrap_or_default(),
        ),
        folder: Some(folder),
        made: Some(day(made)),
        words: Prose(lines(&file.document).join("\n")),
        until: Line(until),
        let_go,
        page: KeptPage(text),
    })
}

fn day(day: NaiveDate) -> VagueDate {
    VagueDate::day(day, &day.to_string())
}

fn document(
    data: &PageData,
    language: &str,
    words: &Words,
    filled: impl Fn(&str) -> String,
) -> Document {
    let block = |key: String, content: Content| Block {
        key,
        removable: false,
        language: language.to_owned(),
        sources: Vec::new(),
        content,
    };
    let section = |section: &SectionData| {
        let heading = (!section.heading.is_empty()).then(|| {
            let text = Letters::plain(&section.heading);
            block(format!("{}.heading", section.id), Content::Heading { text })
        });
        let lines = section.lines.iter().map(|line| {
            let text = Letters::plain(&filled(&line.text));
            let content = match line.is {
                Is::Title => Content::Title {
                    text,
                    voice: line.voice,
                },
                Is::Item => Content::Item {
                    label: Letters::plain(&line.label),
                    text,
                    voice: line.voice,
                },
                Is::Passage => Content::Passage { lines: vec![text] },
                Is::Quote => Content::Quote {
                    lines: vec![text],
                    who: line.who.as_deref().map(Letters::plain),
                },
            };
            block(line.key.clone(), content)
        });
        Section {
            id: section.id.clone(),
            blocks: heading.into_iter().chain(lines).collect(),
        }
    };
    Document {
        language: language.to_owned(),
        window_title: words
            .texts
            .say(waymark_content::MessageId::SheetWindowTitle),
        sections: data.sections.iter().map(section).collect(),
        last_line: words.texts.say(waymark_content::MessageId::SheetLastLine),
    }
}
