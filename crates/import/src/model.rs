//! The one model that every format is read into.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::report::Report;
use crate::source::Files;

/// The formats that are recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// This program's own JSON, which the app reads itself.
    OwnJournal,
    /// This program's own folder of Markdown pages.
    OwnPages,
    /// Day One: JSON, in a zip file or a folder.
    DayOne,
    /// jrnl: JSON, one file or a folder.
    JrnlJson,
    /// jrnl: text or Markdown, one file or a folder; also its journal itself.
    JrnlText,
    /// jrnl: its YAML folder.
    JrnlYaml,
    /// Joplin: an archive (`.jex`) or folder of raw items.
    JoplinItems,
    /// Joplin: Markdown with front matter.
    JoplinMarkdown,
    /// Obsidian: a vault or its folder of daily notes.
    Obsidian,
    /// Mini Diarium: JSON.
    MiniDiarium,
    /// Mini Diary: JSON.
    MiniDiary,
    /// Files of Markdown or text, or one of them.
    TextFiles,
}

/// When a page was written, as exactly as its source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day on the person's calendar.
    Day(NaiveDate),
    /// A day and a time on the person's clock, of which the source does not say the zone.
    Local(NaiveDateTime),
    /// A moment, of which the source does not say the person's clock.
    Moment(DateTime<Utc>),
    /// A moment and the person's clock then.
    Zoned(DateTime<FixedOffset>),
}

impl When {
    /// Gives the day: on the person's clock where it is known, else in UTC.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Local(time) => time.date(),
            Self::Moment(moment) => moment.date_naive(),
            Self::Zoned(moment) => moment.date_naive(),
        }
    }

    /// Gives what pages are put in order by: a day stands before its times.
    pub(crate) fn order(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Local(time) => time,
            Self::Moment(moment) => moment.naive_utc(),
            Self::Zoned(moment) => moment.naive_local(),
        }
    }
}

/// One page of the other journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Its title in one line, or nothing.
    pub title: String,
    /// Its text in Markdown: lines end with `\n`, no byte order mark, no NUL. HTML in it is text.
    /// A picture stands as `![description](name)`, with the name of its [`PictureRef`].
    pub text: String,
    /// When it was written; nothing if the source does not say and no file does.
    pub written: Option<When>,
    /// When it was last changed, where the source says so.
    pub changed: Option<When>,
    /// What the page is about in time, in the person's words (our own pages alone).
    pub about: Option<String>,
    /// Its tags without `#` or `@`, in the order of the source, each once.
    pub tags: Vec<String>,
    /// The notebooks or folders it lay in, outermost first.
    pub notebooks: Vec<String>,
    /// Whether the person marked it with a star, a pin or as a favourite.
    pub starred: bool,
    /// The mood the person gave it, as it stands in the source.
    pub mood: Option<String>,
    /// Whether it was tucked away (our own pages alone).
    pub tucked: bool,
    /// Its language (our own pages alone).
    pub language: Option<String>,
    /// Its pictures and other attached files, in the order of the text.
    pub pictures: Vec<PictureRef>,
    /// What the source calls it: an id or a file name. Tells pages of one import apart.
    pub source_id: String,
    /// Whether that is an id which its program gives no other page, ever.
    pub is_named: bool,
}

/// A picture or PDF file of a page. Its bytes stay in the source until [`Files::open`] reads them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRef {
    /// Its file name, without folders, with its ending. Unique on its page.
    pub name: String,
    /// What the person or the program calls it; may be empty.
    pub description: String,
    /// Its size in bytes as the source says it. The true one is counted while it is read.
    pub bytes: u64,
    pub(crate) place: Place,
}

/// Where the bytes of a picture are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A file of the import.
    File(usize),
    /// Bytes that stood inside a text, held in memory; by their place among those held.
    Held(usize),
}

/// What was read: everything, or nothing.
#[derive(Debug)]
pub struct Incoming {
    /// What it was recognised as.
    pub format: Format,
    /// The pages, oldest first; those without a date at the end.
    pub pages: Vec<Page>,
    /// What was changed, not understood or left out.
    pub report: Report,
    /// The files the pictures are read from.
    pub files: Files,
}
