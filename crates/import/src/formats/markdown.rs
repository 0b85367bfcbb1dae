//! Folders of Markdown and text: Obsidian, Joplin's "Markdown + Front Matter", our own pages, and any
//! other. A file is a page; its head between `---` lines says more about it.
//!
//! Sources: the documentation of Obsidian on properties, links and embeds; exports made with Joplin's
//! terminal program 3.5.1; `docs/export-format.md`.

use std::collections::HashMap;

use crate::date;
use crate::error::ImportError;
use crate::formats::head;
use crate::front::{self, Head};
use crate::links::{Target, settled};
use crate::model::{Format, Page, When};
use crate::reading::{Reading, by_base};
use crate::report::Reason;
use crate::scan::{is_elsewhere, plain_address};
use crate::source::{base, ending, resolve, stem};

/// Endings of files that are pages.
const TEXTS: [&str; 4] = ["md", "markdown", "txt", "text"];

/// Says whether a file is a page by its name.
pub(crate) fn is_text(name: &str) -> bool {
    ending(name).is_some_and(|it| TEXTS.contains(&it.as_str()))
}

/// Names that lead from a text to the files of the import.
struct Names {
    by_path: HashMap<String, usize>,
    by_base: HashMap<String, usize>,
    is_text: Vec<bool>,
}

/// Reads every text file as a page.
pub(crate) fn read(reading: &mut Reading<'_>, format: Format) -> Result<(), ImportError> {
    let alone = reading.files.len() == 1;
    let names = Names {
        by_path: reading.files.by_name(),
        by_base: by_base(&reading.files),
        is_text: reading
            .files
            .iter()
            .map(|(_, it)| is_text(&it.name))
            .collect(),
    };
    let texts: Vec<(usize, String, Option<When>)> = reading
        .files
        .iter()
        .filter(|(_, it)| is_text(&it.name) || alone)
        .map(|(index, it)| (index, it.name.clone(), it.modified))
        .collect();
    let common = common_folders(texts.iter().map(|(_, name, _)| name.as_str()));
    for (index, name, modified) in texts {
        if format == Format::OwnPages && base(&name) == "README.md" {
            reading.use_file(index);
            continue;
        }
        let Some(text) = reading.text(index)? else {
            continue;
        };
        let file = File {
            name: &name,
            modified,
            common,
            format,
        };
        one(reading, &file, &text, &names)?;
    }
    reading.report_unused();
    Ok(())
}

/// One text file.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) modified: Option<When>,
    common: usize,
    pub(super) format: Format,
}

impl File<'_> {
    /// Says whether `#word` in the text is a tag. Obsidian means it so, and so do most who write in
    /// plain files; Joplin's and our own pages have theirs in the head.
    fn has_tags_in_text(&self) -> bool {
        matches!(self.format, Format::Obsidian | Format::TextFiles)
    }
}

fn one(
    reading: &mut Reading<'_>,
    file: &File<'_>,
    text: &str,
    names: &Names,
) -> Result<(), ImportError> {
    let (head, mut below) = front::split(text);
    let parsed = head.and_then(front::parse);
    if head.is_some_and(|it| !it.trim().is_empty()) && parsed.is_none() {
        reading.report.note(Reason::HeadUnreadable, file.name);
        below = text;
    }
    let head = parsed.unwrap_or_default();
    let is_own = file.format == Format::OwnPages;
    if is_own && !head.iter().any(|(name, _)| name == "id") {
        reading.report.note(Reason::PageOfRecords, file.name);
        return Ok(());
    }
    let mut page = Page {
        source_id: file.name.to_owned(),
        ..Page::default()
    };
    let dated_by = head::take(reading, &mut page, file, &head);
    if is_own && head.iter().any(|(name, _)| name == "binned") {
        reading.report.note(Reason::PageBinned, file.name);
        return Ok(());
    }
    if !is_own {
        notebooks(&mut page, file);
        head::dated_by_name(reading, &mut page, file, dated_by);
        below = head::dated_by_heading(&mut page, file, below);
        (page.title, below) = titled(std::mem::take(&mut page.title), file, below);
        head::dated_by_file(reading, &mut page, file);
    }
    if file.has_tags_in_text() {
        page.tags.extend(head::tags_in(below));
    }
    if file.format == Format::Obsidian {
        blocks(reading, file.name, below);
    }
    let find = |address: &str| names.find(file, address);
    page.text = settled(
        reading,
        &mut page,
        below,
        file.format == Format::Obsidian,
        &find,
    );
    if is_own {
        beside(reading, &mut page, file, &head, names);
    }
    reading.add(page)
}

/// Takes the pictures that our own head names and the text does not show.
fn beside(reading: &mut Reading<'_>, page: &mut Page, file: &File<'_>, head: &Head, names: &Names) {
    let named = head.iter().filter(|(key, _)| key == "pictures");
    for name in named.flat_map(|(_, value)| value.texts()) {
        if let Target::File(index, called) = names.find(file, name) {
            reading.attach(page, index, called.as_deref(), "");
        } else {
            let at = format!("{}: {name}", file.name);
            reading.report.note(Reason::PictureMissing, &at);
        }
    }
}

/// Finds the title: the head's, a first heading, or what the file name says beside a date. A vault
/// names its notes by their files, so there the name comes first.
fn titled<'a>(title: String, file: &File<'_>, text: &'a str) -> (String, &'a str) {
    let (heading, rest) = heading_of(text);
    let named = Some(name_without_date(file.name)).filter(|it| !it.is_empty());
    let named_first = named.clone().filter(|_| file.format == Format::Obsidian);
    let title = Some(title).filter(|it| !it.is_empty()).or(named_first);
    match (title, heading) {
        // The title stands above the text again.
        (Some(title), Some(heading)) if title == heading => (title, rest),
        (Some(title), _) => (title, text),
        (None, Some(heading)) => (heading.to_owned(), rest),
        (None, None) => (named.unwrap_or_default(), text),
    }
}

pub(super) fn name_without_date(name: &str) -> String {
    let stem = stem(name);
    let Some(day) = date::day_in_name(base(name)) else {
        let only_digits = stem.chars().all(|it| it.is_ascii_digit());
        return if only_digits { "" } else { stem }.to_owned();
    };
    let mut rest = stem.to_owned();
    for form in ["%Y-%m-%d", "%Y_%m_%d", "%Y.%m.%d", "%Y%m%d", "%Y-%-m-%-d"] {
        rest = rest.replacen(&day.format(form).to_string(), "", 1);
    }
    rest.trim_matches([' ', '-', '_', '.', ',']).to_owned()
}

/// Takes a first line `# …` off a text.
pub(crate) fn heading(text: &str) -> (String, String) {
    let (found, rest) = heading_of(text);
    (found.unwrap_or_default().to_owned(), rest.to_owned())
}

fn heading_of(text: &str) -> (Option<&str>, &str) {
    let start = text.trim_start_matches('\n');
    let (first, rest) = start.split_once('\n').unwrap_or((start, ""));
    match first.strip_prefix("# ").map(str::trim) {
        Some(title) if !title.is_empty() => (Some(title), rest),
        _ => (None, text),
    }
}

/// Counts the folders that all files lie in.
fn common_folders<'a>(mut names: impl Iterator<Item = &'a str>) -> usize {
    let folders = |name: &'a str| -> Vec<&'a str> {
        let mut parts: Vec<&str> = name.split('/').collect();
        parts.pop();
        parts
    };
    let mut common = names.next().map(folders).unwrap_or_default();
    for name in names {
        let here = folders(name);
        let same = common.iter().zip(&here).take_while(|(a, b)| a == b).count();
        common.truncate(same);
    }
    common.len()
}

fn notebooks(page: &mut Page, file: &File<'_>) {
    let mut folders: Vec<&str> = file.name.split('/').collect();
    folders.pop();
    let is_date = |it: &&str| it.starts_with(|it: char| it.is_ascii_digit());
    let named = folders
        .into_iter()
        .skip(file.common)
        .filter(|it| !is_date(it));
    page.notebooks = named.map(str::to_owned).collect();
}

/// Reports what is in Obsidian's own language; it stays as text.
fn blocks(reading: &mut Reading<'_>, name: &str, text: &str) {
    const OWN: [&str; 6] = [
        "dataview",
        "dataviewjs",
        "tasks",
        "mermaid",
        "query",
        "excalidraw",
    ];
    for line in text.lines().map(str::trim_start) {
        let language = line.strip_prefix("```").map(str::trim).unwrap_or_default();
        if OWN.contains(&language) || line.starts_with("%%") || line.starts_with("$$") {
            reading
                .report
                .note(Reason::Block, &format!("{name}: {line}"));
        }
    }
}

impl Names {
    fn find(&self, file: &File<'_>, address: &str) -> Target {
        let address = address.trim();
        let bare = address.split(['#', '?']).next().unwrap_or_default();
        if bare.is_empty() || is_elsewhere(address) {
            return Target::Elsewhere;
        }
        let plain = plain_address(bare);
        let found = self.at(file, bare).or_else(|| self.at(file, &plain));
        match found {
            _ if file.format == Format::OwnPages => {
                found.map_or(Target::Elsewhere, |index| Target::File(index, None))
            }
            Some(index) if self.is_text.get(index) == Some(&true) => Target::Page,
            Some(index) => Target::File(index, None),
            None if ending(bare).is_none_or(|it| TEXTS.contains(&it.as_str())) => Target::Page,
            None => Target::Missing,
        }
    }

    fn at(&self, file: &File<'_>, address: &str) -> Option<usize> {
        let near = resolve(file.name, address).and_then(|it| self.by_path.get(&it));
        let from_root = || resolve("", address).and_then(|it| self.by_path.get(&it));
        let anywhere = || {
            let is_obsidian = file.format == Format::Obsidian && !address.contains("..");
            is_obsidian
                .then(|| self.by_base.get(&base(address).to_lowercase()))
                .flatten()
        };
        near.or_else(from_root).or_else(anywhere).copied()
    }
}
