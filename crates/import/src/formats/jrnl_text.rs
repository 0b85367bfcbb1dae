//! jrnl's text: `[2025-03-03 08:15] Title`, the text below it; also its Markdown export, its folders
//! of one entry a file, and its YAML folder, which is YAML in name alone.
//!
//! Source: jrnl's documentation of formats, and exports made with jrnl 4.6. A line of text that looks
//! like a beginning is one: jrnl itself reads it so.

use crate::date;
use crate::error::ImportError;
use crate::model::{Page, When};
use crate::reading::Reading;
use crate::report::Reason;
use crate::source::{base, ending};

/// Says whether a text begins as jrnl's text or Markdown does; `name` is that of its file.
pub(crate) fn is_text(text: &str, name: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else {
        return false;
    };
    match begin(first) {
        Some(begin) if begin.level == 0 => true,
        Some(begin) => is_named_by(name, begin.written),
        None if is_year(first) && lines.next().is_some_and(is_month) => {
            lines.next().is_some_and(|line| begin(line).is_some())
        }
        None => false,
    }
}

/// Says whether a file has the name that jrnl gives one entry: `2025-03-03_bus-home.md`.
fn is_named_by(name: &str, written: When) -> bool {
    let rest = base(name).strip_prefix(&written.day().to_string());
    rest.is_some_and(|rest| rest.starts_with('_')) && !matches!(written, When::Day(_))
}

/// Says whether a text is one entry of jrnl's YAML folder.
pub(crate) fn is_yaml(text: &str) -> bool {
    text.starts_with("---\ntitle: ") && text.lines().take(8).any(is_body)
}

/// Reads the text files.
pub(crate) fn read(reading: &mut Reading<'_>, yaml: bool) -> Result<(), ImportError> {
    let names: Vec<(usize, String)> = reading
        .files
        .iter()
        .filter(|(_, info)| {
            let ending = ending(&info.name);
            matches!(
                ending.as_deref(),
                None | Some("txt" | "md" | "text" | "jrnl")
            )
        })
        .map(|(index, info)| (index, info.name.clone()))
        .collect();
    for (index, name) in names {
        let text = reading.whole(index, reading.limits.text_bytes)?;
        if yaml {
            read_yaml(reading, &text, &name)?;
        } else {
            read_entries(reading, &text, &name)?;
        }
    }
    reading.report_unused();
    Ok(())
}

/// How an entry begins.
struct Begin<'a> {
    written: When,
    title: &'a str,
    starred: bool,
    /// The level of its heading in Markdown; none in text.
    level: usize,
}

fn begin(line: &str) -> Option<Begin<'_>> {
    let level = level_of(line).unwrap_or(0);
    let (written, rest) = if level > 0 {
        date::at_start(line.get(level..)?.trim_start())?
    } else {
        let (date, title) = line.strip_prefix('[')?.split_once(']')?;
        // `[2025-03-09](…)` is a link.
        (title.is_empty() || title.starts_with(' ')).then_some(())?;
        (date::when(date)?, title)
    };
    let rest = rest.trim();
    let title = rest
        .strip_suffix(" *")
        .or_else(|| rest.strip_prefix("* "))
        .unwrap_or(rest);
    let starred = title.len() < rest.len();
    Some(Begin {
        written,
        title,
        starred,
        level,
    })
}

fn read_entries(reading: &mut Reading<'_>, text: &str, name: &str) -> Result<(), ImportError> {
    let mut open: Option<(Page, String)> = None;
    let mut before = String::new();
    let mut number = 0_usize;
    let mut level = 0;
    for line in text.split_inclusive('\n') {
        match (begin(line.trim_end()), &mut open) {
            (Some(begin), _) if number == 0 || begin.level == level => {
                if let Some((page, body)) = open.take() {
                    close(reading, page, &body, level)?;
                }
                number += 1;
                level = begin.level;
                let page = Page {
                    title: begin.title.to_owned(),
                    written: Some(begin.written),
                    starred: begin.starred,
                    source_id: format!("{name} {number}"),
                    ..Page::default()
                };
                open = Some((page, String::new()));
            }
            (_, Some((_, body))) => body.push_str(line),
            (_, None) => before.push_str(line),
        }
    }
    let before = without_headings(&before);
    if !before.trim().is_empty() {
        let source_id = name.to_owned();
        let written = date::day_in_name(name).map(When::Day);
        reading.add(Page {
            text: before.to_owned(),
            written,
            source_id,
            ..Page::default()
        })?;
    }
    match open {
        Some((page, body)) => close(reading, page, &body, level),
        None => Ok(()),
    }
}

fn close(
    reading: &mut Reading<'_>,
    mut page: Page,
    body: &str,
    level: usize,
) -> Result<(), ImportError> {
    page.tags = tags(&page.title)
        .chain(tags(body))
        .map(str::to_owned)
        .collect();
    page.text = if level > 0 {
        raised(without_headings(body), level)
    } else {
        body.to_owned()
    };
    reading.add(page)
}

/// Gives headings the level that the person gave them: the exporter puts them below its own.
fn raised(body: &str, by: usize) -> String {
    let lines = body.split_inclusive('\n').map(|line| {
        let is_lower = level_of(line).is_some_and(|level| level > by);
        let less = is_lower.then(|| line.get(by..)).flatten();
        less.unwrap_or(line)
    });
    lines.collect()
}

/// Gives the level of a heading, which the exporter may have made deeper than Markdown's six.
fn level_of(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    (level > 0 && rest.starts_with(' ')).then_some(level)
}

/// Takes the headings of the year and the month, which stand before the next entry, off the end.
fn without_headings(body: &str) -> &str {
    let mut body = body.trim_end();
    loop {
        let (rest, last) = body.rsplit_once('\n').unwrap_or(("", body));
        if !is_month(last) && !is_year(last) {
            return body;
        }
        body = rest.trim_end();
    }
}

fn is_year(line: &str) -> bool {
    let year = line.trim().strip_prefix("# ");
    year.is_some_and(|it| it.len() == 4 && it.chars().all(|it| it.is_ascii_digit()))
}

fn is_month(line: &str) -> bool {
    let month = line.trim().strip_prefix("## ");
    month.is_some_and(|it| !it.is_empty() && it.chars().all(char::is_alphabetic))
}

/// Gives the words that begin with `@` or `#`.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter_map(|word| {
        let name = word.strip_prefix(['@', '#'])?;
        let end = name.find(|it: char| !it.is_alphanumeric() && !"_-/+*#".contains(it));
        let name = name.get(..end.unwrap_or(name.len()))?;
        name.contains(char::is_alphabetic).then_some(name)
    })
}

fn is_body(line: &str) -> bool {
    line.strip_prefix("body:")
        .is_some_and(|rest| rest.trim() == "|")
}

/// Reads one file of the YAML folder by its lines; the marks are jrnl's, the quoting is none.
fn read_yaml(reading: &mut Reading<'_>, text: &str, name: &str) -> Result<(), ImportError> {
    let mut page = Page {
        source_id: name.to_owned(),
        ..Page::default()
    };
    let mut lines = text.lines().skip(1);
    for line in lines.by_ref().take_while(|line| !is_body(line)) {
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.trim();
        match key {
            "title" => page.title = value.to_owned(),
            "date" => {
                page.written = date::when(value);
                if page.written.is_none() {
                    reading
                        .report
                        .note(Reason::DateWrong, &format!("{name}: {value}"));
                }
            }
            "starred" => page.starred = value == "True",
            "tags" => page.tags = value.split(',').map(|it| it.trim().to_owned()).collect(),
            _ => reading
                .report
                .note(Reason::Field, &format!("{name}: {line}")),
        }
    }
    let mut body: Vec<&str> = lines
        .map(|line| line.strip_prefix('\t').unwrap_or(line))
        .collect();
    if body.last().is_some_and(|line| *line == "...") {
        body.pop();
    }
    // The exporter puts headings one level lower.
    page.text = raised(&body.join("\n"), 1);
    reading.add(page)
}
