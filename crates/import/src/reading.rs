//! What every format does on its way: texts out of files, pages in, everything counted.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::error::ImportError;
use crate::json;
use crate::limits::{Bound, Limits};
use crate::model::{Format, Incoming, Page, PictureRef, Place};
use crate::report::{Reason, Report};
use crate::source::{Files, base, ending, stem};
use crate::text::{decode, normalised};

/// Endings of files that a journal keeps beside a page.
const KEPT: [&str; 6] = ["jpg", "jpeg", "jpe", "png", "webp", "pdf"];
const SOUND: [&str; 9] = [
    "mp3", "m4a", "wav", "ogg", "oga", "opus", "aac", "flac", "caf",
];
const FILM: [&str; 7] = ["mp4", "mov", "m4v", "webm", "avi", "mkv", "3gp"];

/// One import on its way.
pub(crate) struct Reading<'a> {
    pub(crate) files: Files,
    pub(crate) limits: &'a Limits,
    pub(crate) report: Report,
    pages: Vec<Page>,
    text_bytes: u64,
    used: Vec<bool>,
    /// How many pages have each id so far.
    ids: HashMap<String, usize>,
}

/// What an attached file is by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Kept,
    NotKept(Reason),
}

impl<'a> Reading<'a> {
    pub(crate) fn new(files: Files, limits: &'a Limits, report: Report) -> Self {
        let used = vec![false; files.len()];
        Self {
            files,
            limits,
            report,
            pages: Vec::new(),
            text_bytes: 0,
            used,
            ids: HashMap::new(),
        }
    }

    /// Gives the text of a file; nothing if it is too large or cannot be read, which is reported.
    pub(crate) fn text(&mut self, index: usize) -> Result<Option<String>, ImportError> {
        let Some(info) = self.files.info(index) else {
            return Ok(None);
        };
        let name = info.name.clone();
        self.use_file(index);
        if info_bytes(&self.files, index) > self.limits.file_bytes {
            self.report.note(Reason::FileTooLarge, &name);
            return Ok(None);
        }
        self.whole(index, self.limits.file_bytes).map(Some)
    }

    /// Gives the text of the one file that holds everything; it may be as large as all texts.
    pub(crate) fn whole(&mut self, index: usize, most: u64) -> Result<String, ImportError> {
        self.use_file(index);
        let size = info_bytes(&self.files, index);
        self.text_bytes = self.text_bytes.saturating_add(size);
        if size > most || self.text_bytes > self.limits.text_bytes {
            return Err(ImportError::TooLarge(Bound::TextBytes));
        }
        let bytes = self.files.read(index, most)?;
        let name = self
            .files
            .info(index)
            .map(|it| it.name.clone())
            .unwrap_or_default();
        Ok(decode(&bytes, &name, &mut self.report))
    }

    /// Marks a file as one that was made use of.
    pub(crate) fn use_file(&mut self, index: usize) {
        if let Some(used) = self.used.get_mut(index) {
            *used = true;
        }
    }

    /// Takes a page in, unless there is nothing in it or it is too long.
    pub(crate) fn add(&mut self, mut page: Page) -> Result<(), ImportError> {
        page.title = one_line(&page.title);
        let (text, replaced) = normalised(&page.text);
        page.text = text.trim_end().trim_start_matches('\n').to_owned();
        let name = name_of(&page);
        if replaced {
            self.report.note(Reason::SignsReplaced, &name);
        }
        if page.title.chars().count() > self.limits.title_characters {
            self.report.note(Reason::TitleInText, &name);
            let title = std::mem::take(&mut page.title);
            page.text = format!("{title}\n\n{}", page.text).trim_end().to_owned();
        }
        if page.text.len() > self.limits.page_bytes {
            self.report.note(Reason::PageTooLong, &name);
            return Ok(());
        }
        if page.title.is_empty() && page.text.is_empty() && page.pictures.is_empty() {
            self.report.note(Reason::PageEmpty, &name);
            return Ok(());
        }
        if page.written.is_none() {
            self.report.note(Reason::DateMissing, &name);
        }
        self.tidy_tags(&mut page, &name);
        let count = self.ids.entry(page.source_id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            page.source_id = format!("{} ({count})", page.source_id);
        }
        if self.pages.len() >= self.limits.pages {
            return Err(ImportError::TooLarge(Bound::Pages));
        }
        self.pages.push(page);
        Ok(())
    }

    fn tidy_tags(&mut self, page: &mut Page, name: &str) {
        let mut kept: Vec<String> = Vec::new();
        for tag in std::mem::take(&mut page.tags) {
            let tag = one_line(tag.trim().trim_start_matches(['#', '@']));
            let is_long = tag.chars().count() > self.limits.tag_characters;
            if tag.is_empty() || kept.contains(&tag) {
                continue;
            }
            if is_long || kept.len() >= self.limits.tags {
                self.report
                    .note(Reason::TagLeftOut, &format!("{name}: {tag}"));
            } else {
                kept.push(tag);
            }
        }
        page.tags = kept;
    }

    /// Attaches a file to a page; gives the name it has there, or nothing if it is not taken.
    pub(crate) fn attach(
        &mut self,
        page: &mut Page,
        index: usize,
        called: Option<&str>,
        description: &str,
    ) -> Option<String> {
        let info = self.files.info(index)?;
        let (bytes, file) = (info.bytes, base(&info.name).to_owned());
        self.use_file(index);
        let at = format!("{}: {file}", name_of(page));
        if let Some(known) = page
            .pictures
            .iter()
            .find(|it| it.place == Place::File(index))
        {
            return Some(known.name.clone());
        }
        if let Sort::NotKept(reason) = sort_of(&file) {
            self.report.note(reason, &at);
            return None;
        }
        if bytes > self.limits.picture_bytes {
            self.report.note(Reason::PictureTooLarge, &at);
            return None;
        }
        let called = called
            .filter(|it| sort_of(it) == Sort::Kept)
            .unwrap_or(&file);
        self.put(page, called, description, bytes, Place::File(index))
    }

    /// Attaches bytes that stood inside the text.
    pub(crate) fn attach_held(
        &mut self,
        page: &mut Page,
        name: &str,
        description: &str,
        bytes: Vec<u8>,
    ) -> Option<String> {
        let size = bytes.len() as u64;
        if size > self.limits.picture_bytes {
            self.report.note(Reason::PictureTooLarge, &name_of(page));
            return None;
        }
        let place = self.files.hold(bytes);
        self.put(page, name, description, size, place)
    }

    fn put(
        &mut self,
        page: &mut Page,
        called: &str,
        description: &str,
        bytes: u64,
        place: Place,
    ) -> Option<String> {
        if page.pictures.len() >= self.limits.pictures {
            self.report.note(
                Reason::PictureLeftOut,
                &format!("{}: {called}", name_of(page)),
            );
            return None;
        }
        let called = neutral(called);
        let mut name = called.clone();
        let mut number = 2;
        while page.pictures.iter().any(|it| it.name == name) {
            name = format!(
                "{}-{number}.{}",
                stem(&called),
                ending(&called).unwrap_or_default()
            );
            number += 1;
        }
        page.pictures.push(PictureRef {
            name: name.clone(),
            description: one_line(description),
            bytes,
            place,
        });
        Some(name)
    }

    /// Says which fields of an entry hold something and have no place here.
    pub(crate) fn report_others(&mut self, page: &Page, raw: &RawValue, known: &[&str]) {
        for name in json::others(raw, known) {
            self.report
                .note(Reason::Field, &format!("{}: {name}", name_of(page)));
        }
    }

    /// Says which files nobody made use of.
    pub(crate) fn report_unused(&mut self) {
        for (index, info) in self.files.iter() {
            let used = self.used.get(index).copied().unwrap_or_default();
            if !used && !info.name.split('/').any(|part| part.starts_with('.')) {
                self.report.note(Reason::OtherFile, &info.name);
            }
        }
    }

    /// Gives everything, oldest first.
    pub(crate) fn finish(mut self, format: Format) -> Result<Incoming, ImportError> {
        if self.pages.is_empty() && self.report.is_empty() {
            return Err(ImportError::Empty);
        }
        let order = |page: &Page| {
            let moment = page.written.map(crate::model::When::order);
            (moment.is_none(), moment)
        };
        self.pages.sort_by_key(order);
        Ok(Incoming {
            format,
            pages: self.pages,
            report: self.report,
            files: self.files,
        })
    }
}

/// Gives a picture in Markdown by its name on the page.
pub(crate) fn picture_mark(words: &str, name: &str) -> String {
    let words: String = words
        .chars()
        .filter(|it| !matches!(it, '[' | ']' | '\n'))
        .collect();
    let shown = if words.trim().is_empty() {
        stem(name)
    } else {
        words.trim()
    };
    if name.contains([' ', '(', ')']) {
        format!("![{shown}](<{name}>)")
    } else {
        format!("![{shown}]({name})")
    }
}

/// Gives what a report calls a page.
pub(crate) fn name_of(page: &Page) -> String {
    let day = page.written.map(|it| it.day().to_string());
    let title = Some(page.title.as_str()).filter(|it| !it.is_empty());
    match (day, title) {
        (Some(day), Some(title)) => format!("{day} {title}"),
        (_, Some(title)) => title.to_owned(),
        (Some(day), None) => format!("{day} {}", page.source_id),
        (None, None) => page.source_id.clone(),
    }
}

/// Gives files by their name without folders, for programs that look there.
pub(crate) fn by_base(files: &Files) -> HashMap<String, usize> {
    let mut found = HashMap::new();
    for (index, info) in files.iter() {
        found
            .entry(base(&info.name).to_lowercase())
            .or_insert(index);
    }
    found
}

fn info_bytes(files: &Files, index: usize) -> u64 {
    files.info(index).map_or(0, |it| it.bytes)
}

/// Says whether a file is a picture, a paper, a sound or a film by its name.
pub(crate) fn is_attachment(name: &str) -> bool {
    sort_of(name) != Sort::NotKept(Reason::FileKind)
}

fn sort_of(name: &str) -> Sort {
    let ending = ending(name).unwrap_or_default();
    let ending = ending.as_str();
    if KEPT.contains(&ending) {
        Sort::Kept
    } else if SOUND.contains(&ending) {
        Sort::NotKept(Reason::Sound)
    } else if FILM.contains(&ending) {
        Sort::NotKept(Reason::Film)
    } else {
        Sort::NotKept(Reason::FileKind)
    }
}

/// Gives a file name in which no sign ends a Markdown address.
fn neutral(name: &str) -> String {
    let signs = base(name).chars().map(|it| match it {
        '<' | '>' | '\\' | '"' | '|' | ':' | '*' | '?' => '-',
        it if it.is_control() => '-',
        it => it,
    });
    let name: String = signs.collect();
    match ending(&name) {
        Some(ending) if name.chars().count() > 120 => {
            let short: String = stem(&name).chars().take(100).collect();
            format!("{short}.{ending}")
        }
        _ => name,
    }
}

fn one_line(text: &str) -> String {
    let signs = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it });
    let line: String = signs.collect();
    line.trim().to_owned()
}
