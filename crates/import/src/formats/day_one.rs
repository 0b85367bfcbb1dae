//! Day One's JSON export: `<journal>.json`, with `photos/<md5>.<type>` and `pdfs/` beside it.
//!
//! Source: the export guide of Day One, and exports that people have published.

use std::cell::Cell;
use std::collections::HashMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::date;
use crate::error::ImportError;
use crate::formats::rich_text;
use crate::json::{self, Top};
use crate::links::{Target, settled};
use crate::model::{Page, When};
use crate::reading::{Reading, by_base, name_of, picture_mark};
use crate::report::Reason;
use crate::source::{ending, stem};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    uuid: Option<String>,
    creation_date: Option<String>,
    modified_date: Option<String>,
    time_zone: Option<String>,
    text: Option<String>,
    rich_text: Option<String>,
    tags: Option<Vec<String>>,
    starred: Option<bool>,
    is_pinned: Option<bool>,
    is_all_day: Option<bool>,
    photos: Option<Vec<Medium>>,
    pdf_attachments: Option<Vec<Medium>>,
    videos: Option<Vec<Medium>>,
    audios: Option<Vec<Medium>>,
    location: Option<IgnoredAny>,
    weather: Option<IgnoredAny>,
    user_activity: Option<IgnoredAny>,
    music: Option<IgnoredAny>,
}

/// Fields of an entry that are read, or say how and on what it was made.
const KNOWN: [&str; 34] = [
    "uuid",
    "creationDate",
    "modifiedDate",
    "timeZone",
    "text",
    "richText",
    "tags",
    "starred",
    "isPinned",
    "isAllDay",
    "photos",
    "pdfAttachments",
    "videos",
    "audios",
    "location",
    "weather",
    "userActivity",
    "music",
    "creationDevice",
    "creationDeviceType",
    "creationDeviceModel",
    "creationOSName",
    "creationOSVersion",
    "duration",
    "editingTime",
    "sourceString",
    "stepCount",
    "pinned",
    "dateSettings",
    "region",
    "momentIdentifier",
    "id",
    "journal",
    "templateID",
];

#[derive(Deserialize)]
struct Medium {
    identifier: Option<String>,
    md5: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(rename = "pdfName")]
    name: Option<String>,
}

/// Reads every journal of the export.
pub(crate) fn read(reading: &mut Reading<'_>) -> Result<(), ImportError> {
    let names: Vec<(usize, String)> = reading
        .files
        .iter()
        .filter(|(_, info)| ending(&info.name).as_deref() == Some("json"))
        .map(|(index, info)| (index, info.name.clone()))
        .collect();
    let several = names.len() > 1;
    let files = by_base(&reading.files);
    for (index, name) in names {
        let text = reading.whole(index, reading.limits.text_bytes)?;
        let top = Top::read(&text)?;
        let version = top.about().version.unwrap_or_default();
        let major = version
            .split('.')
            .next()
            .and_then(|it| it.parse::<u32>().ok());
        if major.is_some_and(|major| major > 1) {
            return Err(ImportError::NewerVersion);
        }
        let notebook = several.then(|| stem(&name).to_owned());
        let Some(entries) = top.entries else {
            reading.report.note(Reason::OtherFile, &name);
            continue;
        };
        for (number, raw) in json::list(entries.get())?.into_iter().enumerate() {
            one(reading, raw, number, notebook.as_deref(), &files)?;
        }
    }
    reading.report_unused();
    Ok(())
}

fn one(
    reading: &mut Reading<'_>,
    raw: &RawValue,
    number: usize,
    notebook: Option<&str>,
    files: &HashMap<String, usize>,
) -> Result<(), ImportError> {
    let Some(entry) = json::one::<Entry>(raw) else {
        reading
            .report
            .note(Reason::PageBroken, &format!("{}", number + 1));
        return Ok(());
    };
    let uuid = entry.uuid.clone().filter(|it| !it.is_empty());
    let mut page = Page {
        tags: entry.tags.clone().unwrap_or_default(),
        notebooks: notebook.map(str::to_owned).into_iter().collect(),
        starred: entry.starred.unwrap_or_default() || entry.is_pinned.unwrap_or_default(),
        is_named: uuid.is_some(),
        source_id: uuid.unwrap_or_else(|| (number + 1).to_string()),
        ..Page::default()
    };
    page.written = moment(reading, &page, &entry, entry.creation_date.as_deref());
    if entry.is_all_day == Some(true) {
        page.written = page.written.map(|it| When::Day(it.day()));
    }
    page.changed = moment(reading, &page, &entry, entry.modified_date.as_deref());
    let text = text_of(reading, &page, &entry);
    (page.title, page.text) = crate::formats::markdown::heading(&text);
    page.title = without_escapes(&page.title);
    let media = Media::of(&entry, files);
    let text = page.text.clone();
    page.text = settled(reading, &mut page, &text, false, &|address| {
        media.find(address)
    });
    attach_rest(reading, &mut page, &media);
    left_out(reading, &page, &entry);
    reading.report_others(&page, raw, &KNOWN);
    reading.add(page)
}

/// Gives the text; entries without one may have it in their rich form.
fn text_of(reading: &mut Reading<'_>, page: &Page, entry: &Entry) -> String {
    if let Some(text) = entry.text.as_ref().filter(|it| !it.is_empty()) {
        return text.clone();
    }
    let Some(rich) = entry.rich_text.as_ref().filter(|it| !it.is_empty()) else {
        return String::new();
    };
    let (text, others) = rich_text::to_markdown(rich).unwrap_or_else(|| (rich.clone(), 0));
    for _ in 0..others {
        reading.report.note(Reason::OtherThing, &name_of(page));
    }
    text
}

/// Takes off the signs before others that keep them from being Markdown.
fn without_escapes(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut letters = title.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.next_if(|it| letter == '\\' && it.is_ascii_punctuation());
        out.push(next.unwrap_or(letter));
    }
    out
}

/// Says what else the entry had that has no place here.
fn left_out(reading: &mut Reading<'_>, page: &Page, entry: &Entry) {
    let active = entry.user_activity.is_some() || entry.music.is_some();
    let all = [
        (entry.location.is_some(), Reason::Location),
        (entry.weather.is_some(), Reason::Weather),
        (active, Reason::Activity),
    ];
    for (_, reason) in all.iter().filter(|(is_there, _)| *is_there) {
        reading.report.note(*reason, &name_of(page));
    }
}

/// Adds the pictures that the text does not show, below it, and says what else it had.
fn attach_rest(reading: &mut Reading<'_>, page: &mut Page, media: &Media) {
    for known in media.list.iter().filter(|it| !it.in_text.get()) {
        match &known.target {
            Target::File(index, called) => {
                let before = page.pictures.len();
                let name = reading.attach(page, *index, called.as_deref(), "");
                if let Some(name) = name.filter(|_| page.pictures.len() > before) {
                    page.text
                        .push_str(&format!("\n\n{}", picture_mark("", &name)));
                }
            }
            Target::NotKept(reason) => {
                reading.report.note(*reason, &name_of(page));
            }
            Target::Missing => {
                reading.report.note(Reason::PictureMissing, &name_of(page));
            }
            _ => {}
        }
    }
}

/// Every picture and recording of an entry, in the order of the entry.
struct Media {
    list: Vec<Known>,
    place: HashMap<String, usize>,
}

struct Known {
    target: Target,
    /// Whether the text showed it, so that what is to be said of it was said.
    in_text: Cell<bool>,
}

impl Media {
    fn of(entry: &Entry, files: &HashMap<String, usize>) -> Self {
        let mut media = Self {
            list: Vec::new(),
            place: HashMap::new(),
        };
        for medium in entry.photos.iter().chain(&entry.pdf_attachments).flatten() {
            let number = media.list.len() + 1;
            media.put(medium, file_of(medium, number, files));
        }
        for medium in entry.videos.iter().flatten() {
            media.put(medium, Target::NotKept(Reason::Film));
        }
        for medium in entry.audios.iter().flatten() {
            media.put(medium, Target::NotKept(Reason::Sound));
        }
        media
    }

    fn put(&mut self, medium: &Medium, target: Target) {
        if let Some(id) = medium.identifier.as_ref().or(medium.md5.as_ref()) {
            self.place.insert(id.clone(), self.list.len());
        }
        self.list.push(Known {
            target,
            in_text: Cell::new(false),
        });
    }

    fn find(&self, address: &str) -> Target {
        if address.starts_with("dayone2:") || address.starts_with("dayone:") {
            return Target::Page;
        }
        // `dayone-moment:`, in older exports also `dayone-photo:` and the like.
        let Some(moment) = address.strip_prefix("dayone-") else {
            return Target::Elsewhere;
        };
        let id = moment.rsplit('/').next().unwrap_or_default();
        let place = self.place.get(id).copied();
        let kind = moment.to_ascii_lowercase();
        match place.and_then(|place| self.list.get(place)) {
            Some(known) => {
                known.in_text.set(true);
                known.target.clone()
            }
            None if kind.contains("video") => Target::NotKept(Reason::Film),
            None if kind.contains("audio") => Target::NotKept(Reason::Sound),
            None => Target::Missing,
        }
    }
}

/// Finds the file of a picture. Photos have no name of their own, so they get their number.
fn file_of(medium: &Medium, number: usize, files: &HashMap<String, usize>) -> Target {
    let kind = medium.kind.as_deref().unwrap_or("pdf").to_lowercase();
    let named = medium.md5.iter().chain(&medium.identifier);
    let found = named
        .filter_map(|name| files.get(&format!("{}.{kind}", name.to_lowercase())))
        .next();
    let called = medium.name.clone();
    let called = called.unwrap_or_else(|| format!("{number}.{kind}"));
    found.map_or(Target::Missing, |index| Target::File(*index, Some(called)))
}

fn moment(
    reading: &mut Reading<'_>,
    page: &Page,
    entry: &Entry,
    text: Option<&str>,
) -> Option<When> {
    let text = text?;
    let found = date::when(text);
    match (found, entry.time_zone.as_deref()) {
        (None, _) => {
            reading
                .report
                .note(Reason::DateWrong, &format!("{}: {text}", page.source_id));
            None
        }
        (Some(When::Moment(moment)), Some(zone)) => {
            let there = date::in_zone(moment, zone);
            if there.is_none() {
                reading.report.note(Reason::TimeZoneUnknown, zone);
            }
            there.or(found)
        }
        _ => found,
    }
}
