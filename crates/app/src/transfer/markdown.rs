//! The whole journal as pages of Markdown: a file for each page that was written, a file for each
//! other kind. For reading; bringing a journal back in is the business of the JSON file.

use std::collections::BTreeMap;

use waymark_content::engine::OpenRun;
use waymark_content::library::Library;
use waymark_content::markdown::escape_markdown;
use waymark_content::texts::{Args, MessageId as M, Texts};
use waymark_content::{dates::Dates, shown};
use waymark_journal::nouns::entry::Entry;
use waymark_journal::nouns::run::Run;
use waymark_journal::{Body, FieldRef, FieldShape, FieldValue, Journal, Kind, Record};

use super::pages::Page;
use crate::session::{Now, Session};

/// Gives every page.
pub(super) fn pages(session: &Session, now: Now<'_>) -> Vec<Page> {
    let writer = Writer {
        journal: &session.journal,
        library: session.library(),
        texts: session.file_texts(),
        dates: Dates::new(session.texts.language()),
    };
    let mut pages = writer.entries();
    pages.extend(Kind::ALL.iter().filter_map(|kind| writer.kind(*kind)));
    pages.push(("README.md".to_owned(), writer.read_me(now)));
    pages
}

struct Writer<'a> {
    journal: &'a Journal,
    library: &'a Library,
    texts: Texts,
    dates: Dates,
}

impl Writer<'_> {
    fn oldest_first(&self, kind: Kind) -> Vec<&Record> {
        let mut records: Vec<&Record> = self.journal.all_of(kind).collect();
        records.reverse();
        records
    }

    /// Gives a page each, named by its day and a number.
    fn entries(&self) -> Vec<Page> {
        let mut of_day: BTreeMap<chrono::NaiveDate, usize> = BTreeMap::new();
        self.oldest_first(Kind::Entry)
            .into_iter()
            .filter_map(|record| {
                let Body::Entry(entry) = &record.body else {
                    return None;
                };
                let day = record.meta.created.day();
                let number = of_day.entry(day).or_default();
                *number += 1;
                Some((format!("{day}-{number}.md"), entry_page(record, entry)))
            })
            .collect()
    }

    /// Gives the page of a kind, if there is anything of it.
    fn kind(&self, kind: Kind) -> Option<Page> {
        let records = self.oldest_first(kind);
        if kind == Kind::Entry || records.is_empty() {
            return None;
        }
        let mut page = format!("# {}\n", escape_markdown(&shown::kinds(&self.texts, kind)));
        for record in records {
            page.push('\n');
            page.push_str(&self.record(record));
        }
        Some((format!("{}.md", kind.name()), page))
    }

    fn record(&self, record: &Record) -> String {
        let heading = match &record.body {
            Body::Run(run) => self
                .library
                .pack(&run.exercise)
                .map(|pack| pack.title(&self.texts))
                .unwrap_or_else(|| run.exercise.0.clone()),
            body => shown::heading(&self.texts, body),
        };
        let mut page = format!(
            "## {}\n\n{}\n\n",
            escape_markdown(&heading),
            self.dates.day_and_time(record.meta.created)
        );
        for mark in self.marks(record) {
            page.push_str(&format!("*{}*\n\n", escape_markdown(&mark)));
        }
        let shapes = record.body.kind().shapes();
        for ((field, value), (_, shape)) in record.body.fields().into_iter().zip(shapes) {
            page.push_str(&self.field(record, field, shape, &value));
        }
        if let Body::Run(run) = &record.body {
            page.push_str(&self.answers(run));
        }
        page
    }

    fn marks(&self, record: &Record) -> Vec<String> {
        let mut marks = Vec::new();
        if record.meta.tucked {
            marks.push(self.texts.say(M::TransferTucked));
        }
        if record.meta.binned.is_some() {
            marks.push(self.texts.say(M::TransferBinned));
        }
        marks
    }

    fn field(
        &self,
        record: &Record,
        field: FieldRef,
        shape: FieldShape,
        value: &FieldValue,
    ) -> String {
        let lines = match (shape, value) {
            (FieldShape::Link, FieldValue::Link(Some(id))) => self
                .journal
                .get(*id)
                .map(|linked| shown::heading(&self.texts, &linked.body))
                .into_iter()
                .collect(),
            // Answers stand under their questions.
            (FieldShape::Whole, _) if record.body.kind() == Kind::Run => Vec::new(),
            // A fixed word says something even where nothing was chosen; a no does not.
            _ => shown::lines(&self.texts, field, value),
        };
        let label = escape_markdown(&shown::field(&self.texts, field));
        match lines.as_slice() {
            [] => String::new(),
            _ if shape == FieldShape::Prose => format!("**{label}**\n\n{}\n\n", fenced(&lines)),
            [line] => format!("- **{label}:** {}\n", indented(line)),
            _ => {
                let items: String = lines
                    .iter()
                    .map(|line| format!("    - {}\n", indented(line)))
                    .collect();
                format!("- **{label}:**\n{items}")
            }
        }
    }

    fn answers(&self, run: &Run) -> String {
        let Some(pack) = self.library.pack(&run.exercise) else {
            // An exercise that is gone: the answers stay, without their questions.
            let all = run
                .answers
                .0
                .values()
                .flat_map(waymark_journal::Answer::lines);
            return all.map(|line| format!("- {}\n", indented(&line))).collect();
        };
        let open = OpenRun {
            pack,
            texts: &self.texts,
            opened: waymark_journal::nouns::run::RunSize::Normal.into(),
            answers: &run.answers.0,
            cards: &[],
        };
        open.earlier(None)
            .into_iter()
            .map(|step| {
                let lines: String = step
                    .lines
                    .iter()
                    .map(|line| format!("- {}\n", indented(line)))
                    .collect();
                format!("\n### {}\n\n{lines}", escape_markdown(&step.prompt))
            })
            .collect()
    }

    fn read_me(&self, now: Now<'_>) -> String {
        let say = |id| self.texts.say(id);
        let made = self.texts.get(
            M::TransferReadmeMade,
            &Args::new().text("date", self.dates.day_plain(now.moment.day())),
        );
        format!(
            "# {}\n\n{made}\n\n{}\n\n{}\n\n{}\n",
            say(M::TransferReadmeTitle),
            say(M::TransferReadmePages),
            say(M::TransferReadmeKinds),
            say(M::TransferReadmeBack),
        )
    }
}

/// Gives a page as it was written, under a head that programs can read.
fn entry_page(record: &Record, entry: &Entry) -> String {
    let meta = &record.meta;
    let mut head = format!(
        "---\nid: \"{}\"\ndate: {}\nchanged: {}\nlanguage: {}\n",
        meta.id,
        meta.created.local().to_rfc3339(),
        meta.changed.local().to_rfc3339(),
        quoted(&meta.language),
    );
    if !entry.title.trim().is_empty() {
        head.push_str(&format!("title: {}\n", quoted(&entry.title)));
    }
    if let Some(on) = &entry.on {
        head.push_str(&format!("about: {}\n", quoted(&on.typed)));
    }
    if meta.tucked {
        head.push_str("tucked: true\n");
    }
    if let Some(binned) = meta.binned {
        head.push_str(&format!("binned: {}\n", binned.local().to_rfc3339()));
    }
    format!("{head}---\n\n{}", entry.text.0)
}

/// Quotes a text for the head: a JSON string is one in YAML too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Gives lines of a text inside a list item, escaped, each line of it under the first.
fn indented(text: &str) -> String {
    text.lines()
        .map(escape_markdown)
        .collect::<Vec<_>>()
        .join("  \n      ")
}

/// Gives a text as it is, inside a fence that is longer than any in it.
fn fenced(lines: &[String]) -> String {
    let text = lines.join("\n");
    let longest = text
        .split(|letter| letter != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}
