//! Mini Diary's JSON (`entries` by day) and Mini Diarium's (a list), which grew out of it.
//!
//! Sources: the export code of Mini Diarium as published in 2026, and its description of Mini Diary 3.3.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::date;
use crate::error::ImportError;
use crate::html::{self, Points, Stands};
use crate::json::{self, Top};
use crate::links::{Target, link, picture, settled};
use crate::model::Page;
use crate::reading::Reading;
use crate::report::Reason;
use crate::scan::is_elsewhere;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: Option<i64>,
    date: Option<String>,
    date_updated: Option<String>,
    title: Option<String>,
    text: Option<String>,
    tags: Option<Vec<String>>,
}

/// Fields of an entry that are read, or say how it was set.
const KNOWN: [&str; 8] = [
    "id",
    "date",
    "dateUpdated",
    "title",
    "text",
    "tags",
    "metadata",
    "wordCount",
];

/// Reads the file.
pub(crate) fn read(reading: &mut Reading<'_>) -> Result<(), ImportError> {
    let text = reading.whole(0, reading.limits.text_bytes)?;
    let top = Top::read(&text)?;
    let entries = top.entries.ok_or(ImportError::Damaged)?.get();
    if entries.starts_with('{') {
        for (day, raw) in json::pairs(entries)? {
            one(reading, raw, Some(day))?;
        }
    } else {
        for raw in json::list(entries)? {
            one(reading, raw, None)?;
        }
    }
    Ok(())
}

fn one(reading: &mut Reading<'_>, raw: &RawValue, day: Option<String>) -> Result<(), ImportError> {
    let Some(entry) = json::one::<Entry>(raw) else {
        reading
            .report
            .note(Reason::PageBroken, day.as_deref().unwrap_or_default());
        return Ok(());
    };
    let day = day.or(entry.date).unwrap_or_default();
    let written = date::when(&day);
    if written.is_none() && !day.is_empty() {
        reading.report.note(Reason::DateWrong, &day);
    }
    let source_id = entry.id.map_or_else(|| day.clone(), |id| id.to_string());
    let updated = entry.date_updated.unwrap_or_default();
    let changed = date::when(&updated);
    if changed.is_none() && !updated.is_empty() {
        let shown = format!("{day}: {updated}");
        reading.report.note(Reason::DateWrong, &shown);
    }
    let mut page = Page {
        title: entry.title.unwrap_or_default(),
        written,
        changed,
        tags: entry.tags.unwrap_or_default(),
        source_id,
        ..Page::default()
    };
    reading.report_others(&page, raw, &KNOWN);
    page.text = text_of(reading, &mut page, &entry.text.unwrap_or_default());
    reading.add(page)
}

/// Gives the text: rich text as Markdown, anything else as it is.
fn text_of(reading: &mut Reading<'_>, page: &mut Page, text: &str) -> String {
    let find = |address: &str| {
        if is_elsewhere(address) && !address.contains("mini") && !address.contains("diary") {
            Target::Elsewhere
        } else {
            Target::Missing
        }
    };
    if html::is_html(text) {
        from_html(reading, page, text, &find)
    } else {
        settled(reading, page, text, false, &|_| Target::Elsewhere)
    }
}

/// Turns rich text with the pictures in it.
pub(crate) fn from_html(
    reading: &mut Reading<'_>,
    page: &mut Page,
    text: &str,
    find: &dyn Fn(&str) -> Target,
) -> String {
    let name = crate::reading::name_of(page);
    let mut report = std::mem::take(&mut reading.report);
    let text = html::to_markdown(
        text,
        &name,
        &mut report,
        |points, address, words, report| {
            std::mem::swap(&mut reading.report, report);
            let shown = match points {
                Points::Picture => picture(reading, page, words, address, find),
                Points::Link => link(reading, page, words, address, find),
            };
            std::mem::swap(&mut reading.report, report);
            match shown {
                None => Stands::Same,
                Some(shown) if shown.starts_with("![") => Stands::Picture(shown),
                Some(words) => Stands::Words(words),
            }
        },
    );
    reading.report = report;
    text
}
