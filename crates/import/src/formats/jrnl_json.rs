//! jrnl's JSON export: `{"tags": …, "entries": […]}`, or a folder with one entry a file.
//!
//! Source: jrnl's documentation of formats, and exports made with jrnl 4.6.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::date;
use crate::error::ImportError;
use crate::json::{self, Top};
use crate::model::Page;
use crate::reading::Reading;
use crate::report::Reason;
use crate::source::ending;

#[derive(Deserialize)]
struct Entry {
    title: Option<String>,
    body: Option<String>,
    date: Option<String>,
    time: Option<String>,
    tags: Option<Vec<String>>,
    starred: Option<bool>,
}

/// Fields of an entry that are read.
const KNOWN: [&str; 6] = ["title", "body", "date", "time", "tags", "starred"];

/// Reads the file, or each file of the folder.
pub(crate) fn read(reading: &mut Reading<'_>) -> Result<(), ImportError> {
    let names: Vec<(usize, String)> = reading
        .files
        .iter()
        .filter(|(_, info)| ending(&info.name).as_deref() == Some("json"))
        .map(|(index, info)| (index, info.name.clone()))
        .collect();
    let is_folder = reading.files.len() > 1;
    for (index, name) in names {
        let text = reading.whole(index, reading.limits.text_bytes)?;
        let top = match Top::read(&text) {
            Ok(top) => top,
            Err(_) if is_folder => {
                reading.report.note(Reason::PageBroken, &name);
                continue;
            }
            Err(error) => return Err(error),
        };
        match top.entries {
            Some(entries) => {
                for (number, raw) in json::list(entries.get())?.into_iter().enumerate() {
                    one(reading, raw, &(number + 1).to_string())?;
                }
            }
            None => {
                let raw: &RawValue =
                    serde_json::from_str(&text).map_err(|_broken| ImportError::Damaged)?;
                one(reading, raw, &name)?;
            }
        }
    }
    reading.report_unused();
    Ok(())
}

fn one(reading: &mut Reading<'_>, raw: &RawValue, name: &str) -> Result<(), ImportError> {
    let Some(entry) = json::one::<Entry>(raw) else {
        reading.report.note(Reason::PageBroken, name);
        return Ok(());
    };
    let day = entry.date.unwrap_or_default();
    let both = format!("{day} {}", entry.time.unwrap_or_default());
    let written = date::when(both.trim()).or_else(|| date::when(&day));
    if written.is_none() && !day.is_empty() {
        reading
            .report
            .note(Reason::DateWrong, &format!("{name}: {day}"));
    }
    let page = Page {
        title: entry.title.unwrap_or_default(),
        text: entry.body.unwrap_or_default(),
        written,
        tags: entry.tags.unwrap_or_default(),
        starred: entry.starred.unwrap_or_default(),
        source_id: name.to_owned(),
        ..Page::default()
    };
    reading.report_others(&page, raw, &KNOWN);
    reading.add(page)
}
