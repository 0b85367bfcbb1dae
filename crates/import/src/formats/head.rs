//! What a Markdown file says of its page beside its text: in its head, its name and its first heading.

use chrono::NaiveDate;

use super::markdown::{File, name_without_date};
use crate::date;
use crate::front::{Head, Value};
use crate::model::{Format, Page, When};
use crate::reading::Reading;
use crate::report::Reason;

/// Takes what the head says; what has no place here is reported. Gives the line that dates the page.
pub(super) fn take(
    reading: &mut Reading<'_>,
    page: &mut Page,
    file: &File<'_>,
    head: &Head,
) -> Option<String> {
    let mut dated_by = None;
    for (key, value) in head {
        let is_empty = *value != Value::Nested && value.texts().concat().is_empty();
        let was_dated = page.written.is_some();
        let shown = || format!("{}: {key}: {}", file.name, value.texts().join(", "));
        if !is_empty && !one(reading, page, file, &key.to_lowercase(), value) {
            reading.report.note(Reason::Field, &shown());
        }
        if !was_dated && page.written.is_some() {
            dated_by = Some(shown());
        }
    }
    dated_by
}

/// Takes one line of the head; says whether it has a place here.
fn one(
    reading: &mut Reading<'_>,
    page: &mut Page,
    file: &File<'_>,
    key: &str,
    value: &Value,
) -> bool {
    let is_own = file.format == Format::OwnPages;
    match key {
        "title" if page.title.is_empty() => put(&mut page.title, value.text()),
        "date" | "created" | "created_at" | "created at" | "date created" | "creation date"
        | "createdat" => moment(reading, &mut page.written, file, value),
        "changed" | "updated" | "modified" | "updated_at" | "date modified" | "lastmod"
        | "last modified" => moment(reading, &mut page.changed, file, value),
        "tags" | "tag" | "keywords" => {
            page.tags.extend(words(value, file.format));
            *value != Value::Nested
        }
        "starred" | "star" | "favorite" | "favourite" | "pinned" => {
            page.starred |= value.is_yes();
            value.is_yes() || value.is_no()
        }
        "mood" if page.mood.is_none() => {
            page.mood = value.text().map(str::to_owned);
            page.mood.is_some()
        }
        "language" | "lang" if page.language.is_none() => {
            page.language = value.text().map(str::to_owned);
            page.language.is_some()
        }
        "id" if is_own => put(&mut page.source_id, value.text()),
        "about" if is_own => {
            page.about = value.text().map(str::to_owned);
            page.about.is_some()
        }
        "tucked" if is_own => {
            page.tucked = value.is_yes();
            true
        }
        "binned" | "pictures" if is_own => true,
        "longitude" | "altitude" => true,
        "latitude" => {
            if value.text().is_some_and(|it| it.parse() != Ok(0.0)) {
                reading.report.note(Reason::Location, file.name);
            }
            true
        }
        "completed?" | "due" if file.format == Format::JoplinMarkdown => {
            reading.report.note(Reason::Due, file.name);
            true
        }
        _ => false,
    }
}

fn put(to: &mut String, text: Option<&str>) -> bool {
    text.is_some_and(|text| {
        text.clone_into(to);
        true
    })
}

/// Reads a date into an empty place; one that is wrong is reported.
fn moment(
    reading: &mut Reading<'_>,
    to: &mut Option<When>,
    file: &File<'_>,
    value: &Value,
) -> bool {
    let Some(text) = value.text() else {
        return false;
    };
    let found = date::when(text);
    if found.is_none() {
        let shown = format!("{}: {text}", file.name);
        reading.report.note(Reason::DateWrong, &shown);
        return true;
    }
    let is_first = to.is_none();
    let is_same = *to == found;
    *to = to.or(found);
    is_first || is_same
}

/// Gives tags: a list, or words in one line. Commas part them; spaces do where no tag holds one, which
/// is so in Obsidian, or where each begins with `#`.
fn words(value: &Value, format: Format) -> Vec<String> {
    let Value::One(text) = value else {
        return value.texts().into_iter().map(str::to_owned).collect();
    };
    let by_space = format == Format::Obsidian || text.starts_with('#');
    let parts = text.split(|it: char| it == ',' || by_space && it.is_whitespace());
    parts.map(str::to_owned).collect()
}

/// Gives the page the day its file is named by. A name that begins with a day comes before the head,
/// which often says when the file was made; of that, the time is kept where it is of the same day.
pub(super) fn dated_by_name(
    reading: &mut Reading<'_>,
    page: &mut Page,
    file: &File<'_>,
    dated_by: Option<String>,
) {
    let Some(said) = page.written else {
        page.written = date::day_in_name(file.name).map(When::Day);
        return;
    };
    let is_daily = matches!(file.format, Format::Obsidian | Format::TextFiles);
    let named = date::day_of_name(file.name).filter(|_| is_daily);
    let Some(day) = named.filter(|day| !is_surely_on(said, *day)) else {
        return;
    };
    page.written = Some(When::Day(day));
    if let Some(line) = dated_by {
        reading.report.note(Reason::Field, &line);
    }
}

/// Says whether something is of a day on the person's clock; of a moment in UTC nobody can tell.
fn is_surely_on(said: When, day: NaiveDate) -> bool {
    said.day() == day && !matches!(said, When::Moment(_))
}

/// Takes the date off a first heading that begins with one, unless something else says another day.
pub(super) fn dated_by_heading<'a>(page: &mut Page, file: &File<'_>, text: &'a str) -> &'a str {
    let start = text.trim_start_matches('\n');
    let (first, below) = start.split_once('\n').unwrap_or((start, ""));
    let words = first.trim_start_matches('#');
    let is_heading = words.starts_with(' ') && (1..=6).contains(&(first.len() - words.len()));
    let found = is_heading.then(|| date::at_start(words.trim())).flatten();
    let is_other = file.format == Format::JoplinMarkdown || !page.title.is_empty();
    let Some((when, title)) = found.filter(|_| !is_other) else {
        return text;
    };
    match page.written {
        Some(known) if known.day() != when.day() => return text,
        Some(When::Day(_)) | None => page.written = Some(when),
        Some(_) => {}
    }
    // A note of a vault has its name for its title, and the heading stays below it.
    if file.format == Format::Obsidian && !name_without_date(file.name).is_empty() {
        return text;
    }
    title.clone_into(&mut page.title);
    below
}

/// Gives a page without any date the day its file was last changed.
pub(super) fn dated_by_file(reading: &mut Reading<'_>, page: &mut Page, file: &File<'_>) {
    if page.written.is_none() && file.modified.is_some() {
        page.written = file.modified;
        reading.report.note(Reason::DateOfFile, file.name);
    }
}

/// Gives the `#tags` of a text outside code. A line that begins with `# ` is a heading.
pub(super) fn tags_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fence = None;
    for line in text.lines() {
        let start = line.trim_start();
        let opens = ["```", "~~~"].into_iter().find(|it| start.starts_with(it));
        match (fence, opens) {
            (None, Some(_)) => fence = opens,
            (Some(open), Some(now)) if open == now => fence = None,
            (None, None) if line.contains('#') => of_line(line, &mut found),
            _ => {}
        }
    }
    found
}

fn of_line(line: &str, found: &mut Vec<String>) {
    let mut in_code = false;
    for word in line.split_whitespace() {
        if let Some(word) = word.strip_prefix('#').filter(|_| !in_code) {
            let end = word.find(|it: char| !it.is_alphanumeric() && !"_-/".contains(it));
            let tag = word.get(..end.unwrap_or(word.len())).unwrap_or_default();
            if tag.contains(|it: char| it.is_alphabetic()) {
                found.push(tag.to_owned());
            }
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
}
