//! Joplin's items: the archive `.jex` (tar) and the same as a folder ("RAW"). Each note, notebook,
//! tag, tag of a note and resource is a file `<id>.md`; files of resources lie in `resources/`.
//!
//! Source: Joplin's documentation of its items, and exports made with its terminal program 3.5.1.

use std::collections::{HashMap, HashSet};

use crate::date;
use crate::error::ImportError;
use crate::formats::mini::from_html;
use crate::links::{Target, ending_of_kind, settled};
use crate::model::{Page, When};
use crate::reading::{Reading, name_of};
use crate::report::Reason;
use crate::scan::is_elsewhere;
use crate::source::{base, ending, stem};

/// Most notebooks inside each other.
const DEEPEST: usize = 64;

const NOTE: &str = "1";
const NOTEBOOK: &str = "2";
const RESOURCE: &str = "4";
const TAG: &str = "5";
const TAG_OF_NOTE: &str = "6";

/// One item: its title, its text, its properties.
struct Item {
    title: String,
    body: String,
    properties: HashMap<String, String>,
}

impl Item {
    fn get(&self, name: &str) -> &str {
        self.properties.get(name).map_or("", String::as_str)
    }

    fn is(&self, name: &str) -> bool {
        self.get(name) == "1"
    }
}

/// What the notes refer to.
#[derive(Default)]
struct Known {
    notebooks: HashMap<String, (String, String)>,
    tags: HashMap<String, String>,
    tags_of: HashMap<String, Vec<String>>,
    resources: HashMap<String, Target>,
    notes: HashSet<String>,
}

/// Says whether a name is one of an item.
pub(crate) fn is_item(name: &str) -> bool {
    let name = base(name);
    ending(name).as_deref() == Some("md") && is_id(stem(name))
}

fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Says whether a text is one of an item.
pub(crate) fn is_item_text(text: &str) -> bool {
    text.trim_end()
        .rsplit('\n')
        .take(3)
        .any(|line| line.starts_with("type_: "))
}

/// Reads every item, then the notes among them.
pub(crate) fn read(reading: &mut Reading<'_>) -> Result<(), ImportError> {
    let items: Vec<(usize, String)> = reading
        .files
        .iter()
        .filter(|(_, info)| is_item(&info.name))
        .map(|(index, info)| (index, info.name.clone()))
        .collect();
    let mut known = Known::default();
    let mut notes = Vec::new();
    let files = resource_files(reading);
    for (index, name) in items {
        let Some(text) = reading.text(index)? else {
            continue;
        };
        let Some(item) = parse(&text) else {
            reading.report.note(Reason::PageBroken, &name);
            continue;
        };
        let id = stem(&name).to_ascii_lowercase();
        if item.get("type_") == NOTE {
            known.notes.insert(id);
            notes.push((name, item));
        } else {
            known.take(reading, id, item, &files);
        }
    }
    for (name, item) in notes {
        note(reading, &name, &item, &known)?;
    }
    reading.report_unused();
    Ok(())
}

/// Gives the files of resources by their id.
fn resource_files(reading: &Reading<'_>) -> HashMap<String, usize> {
    let in_folder = |name: &str| name.rsplit('/').nth(1) == Some("resources");
    let files = reading
        .files
        .iter()
        .filter(|(_, info)| in_folder(&info.name));
    files
        .map(|(index, info)| (stem(&info.name).to_ascii_lowercase(), index))
        .filter(|(id, _)| is_id(id))
        .collect()
}

/// Reads an item from its end: properties up to an empty line, then title and text.
fn parse(text: &str) -> Option<Item> {
    let text = text.trim_end_matches('\n');
    let mut properties = HashMap::new();
    let mut at = text.len();
    for line in text.rsplit('\n') {
        let start = at.saturating_sub(line.len());
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':')?;
        properties.insert(name.to_owned(), value.trim().replace("\\n", "\n"));
        at = start.saturating_sub(1);
        if start == 0 {
            at = 0;
        }
    }
    properties.get("type_")?;
    let above = text.get(..at).unwrap_or_default();
    let (title, body) = above.split_once('\n').unwrap_or((above, ""));
    Some(Item {
        title: title.trim().to_owned(),
        body: body.strip_prefix('\n').unwrap_or(body).to_owned(),
        properties,
    })
}

impl Known {
    fn take(
        &mut self,
        reading: &mut Reading<'_>,
        id: String,
        item: Item,
        files: &HashMap<String, usize>,
    ) {
        match item.get("type_") {
            NOTEBOOK => {
                let parent = item.get("parent_id").to_owned();
                self.notebooks.insert(id, (item.title, parent));
            }
            TAG => {
                self.tags.insert(id, item.title);
            }
            TAG_OF_NOTE => {
                let tag = item.get("tag_id").to_owned();
                let note = item.get("note_id").to_ascii_lowercase();
                self.tags_of.entry(note).or_default().push(tag);
            }
            RESOURCE => {
                let target = resource(&id, &item, files);
                self.resources.insert(id, target);
            }
            // Earlier versions and what the program keeps for itself.
            _ => reading
                .report
                .note(Reason::OtherThing, &format!("{id} {}", item.title)),
        }
    }

    /// Gives the names of a notebook and of those it lies in, outermost first.
    fn path(&self, reading: &mut Reading<'_>, note: &str, id: &str) -> Vec<String> {
        let mut path = Vec::new();
        let mut seen = HashSet::new();
        let mut id = id;
        while let Some((title, parent)) = self.notebooks.get(id) {
            if !seen.insert(id) || seen.len() > DEEPEST {
                reading.report.note(Reason::NotebookCircle, note);
                return Vec::new();
            }
            path.push(title.clone());
            id = parent;
        }
        path.reverse();
        path
    }

    fn find(&self, address: &str) -> Target {
        let Some(rest) = address
            .strip_prefix(":/")
            .or_else(|| address.strip_prefix("joplin://"))
        else {
            return Target::Elsewhere;
        };
        let id = rest.get(..32).unwrap_or(rest).to_ascii_lowercase();
        match self.resources.get(&id) {
            Some(target) => target.clone(),
            None if self.notes.contains(&id) || is_elsewhere(address) => Target::Page,
            None => Target::Missing,
        }
    }
}

fn resource(id: &str, item: &Item, files: &HashMap<String, usize>) -> Target {
    let Some(index) = files.get(id) else {
        return Target::Missing;
    };
    let called = Some(item.title.as_str()).filter(|it| !it.is_empty());
    let called = match (called, ending_of_kind(item.get("mime"))) {
        (Some(called), Some(kind)) if ending(called).is_none() => format!("{called}.{kind}"),
        (Some(called), _) => called.to_owned(),
        (None, _) => return Target::File(*index, None),
    };
    Target::File(*index, Some(called))
}

fn note(
    reading: &mut Reading<'_>,
    name: &str,
    item: &Item,
    known: &Known,
) -> Result<(), ImportError> {
    let id = stem(name).to_ascii_lowercase();
    let mut page = Page {
        title: item.title.clone(),
        source_id: id.clone(),
        is_named: true,
        ..Page::default()
    };
    page.written = moment(reading, item, &["user_created_time", "created_time"], name);
    page.changed = moment(reading, item, &["user_updated_time", "updated_time"], name);
    let called = name_of(&page);
    if item.is("encryption_applied") {
        reading.report.note(Reason::PageEncrypted, &id);
        return Ok(());
    }
    if !matches!(item.get("deleted_time"), "" | "0") {
        reading.report.note(Reason::PageBinned, &called);
        return Ok(());
    }
    if item.is("is_conflict") {
        reading.report.note(Reason::PageConflict, &called);
    }
    page.notebooks = known.path(reading, &called, item.get("parent_id"));
    let tags = known.tags_of.get(&id).into_iter().flatten();
    page.tags = tags
        .filter_map(|tag| known.tags.get(tag).cloned())
        .collect();
    page.tags.sort();
    notes_of_properties(reading, item, &called);
    let find = |address: &str| known.find(address);
    page.text = if item.get("markup_language") == "2" {
        from_html(reading, &mut page, &item.body, &find)
    } else {
        settled(reading, &mut page, &item.body, false, &find)
    };
    reading.add(page)
}

fn notes_of_properties(reading: &mut Reading<'_>, item: &Item, called: &str) {
    let is_zero = |text: &str| text.parse::<f64>().is_ok_and(|it| it == 0.0) || text.is_empty();
    if !is_zero(item.get("latitude")) || !is_zero(item.get("longitude")) {
        reading.report.note(Reason::Location, called);
    }
    if item.is("is_todo") {
        reading.report.note(Reason::Due, called);
    }
    if !item.get("source_url").is_empty() {
        let shown = format!("{called}: {}", item.get("source_url"));
        reading.report.note(Reason::Field, &shown);
    }
}

fn moment(reading: &mut Reading<'_>, item: &Item, names: &[&str], called: &str) -> Option<When> {
    let text = names
        .iter()
        .map(|name| item.get(name))
        .find(|it| !it.is_empty())?;
    let found = date::when(text);
    if found.is_none() {
        reading
            .report
            .note(Reason::DateWrong, &format!("{called}: {text}"));
    }
    found
}
