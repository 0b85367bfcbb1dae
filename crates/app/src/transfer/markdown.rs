//! The whole journal as pages of Markdown: a file for each page that was written, a file for each
//! other kind, and the files that belong to them. The pages can come back in; everything else is for
//! reading, and comes back with the JSON file.

use std::collections::BTreeMap;

use waymark_content::engine::OpenRun;
use waymark_content::library::Library;
use waymark_content::markdown::escape_markdown;
use waymark_content::texts::{Args, MessageId as M, Texts};
use waymark_content::{dates::Dates, shown};
use waymark_journal::nouns::entry::Entry;
use waymark_journal::nouns::run::Run;
use waymark_journal::{Body, FieldRef, FieldShape, FieldValue, Journal, Kind, Record, RecordId};

use super::attachments::{self, Files};
use super::pages::{Folder, PAGE};
use crate::error::AppError;
use crate::files;
use crate::session::{Now, Session};

/// Writes every page, one at a time, and the files that belong to them. Gives the files that could
/// not be read.
pub(super) fn write(
    session: &Session,
    now: Now<'_>,
    folder: &mut Folder<'_>,
) -> Result<Vec<RecordId>, AppError> {
    let writer = Writer {
        journal: &session.journal,
        library: session.library(),
        texts: session.file_texts(),
        dates: Dates::new(session.texts.language()),
    };
    let files = writer.named();
    let entries = session.journal.all_of(Kind::Entry).count();
    let others = Kind::ALL.iter().filter(|kind| writer.has_page(**kind));
    let pages = (entries + others.count() + 1) as u64;
    let work = pages * PAGE + attachments::work(&files);
    folder.progress().expect(work);
    writer.entries(folder)?;
    for kind in Kind::ALL {
        if let Some((name, text)) = writer.kind(*kind) {
            folder.page(name, text)?;
        }
    }
    folder.page("README.md".to_owned(), writer.read_me(now))?;
    write_files(session, files, folder)
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

    /// Writes a page each, named by its day and a number.
    fn entries(&self, folder: &mut Folder<'_>) -> Result<(), AppError> {
        let mut of_day: BTreeMap<chrono::NaiveDate, usize> = BTreeMap::new();
        for record in self.oldest_first(Kind::Entry) {
            let Body::Entry(entry) = &record.body else {
                continue;
            };
            let day = record.meta.created.day();
            let number = of_day.entry(day).or_default();
            *number += 1;
            let page = self.entry_page(record, entry);
            folder.page(format!("{day}-{number}.md"), page)?;
        }
        Ok(())
    }

    /// Gives the files of the records as they are now.
    fn named(&self) -> Files<'_> {
        let bodies = self.journal.records().map(|record| &record.body);
        let files = bodies.flat_map(|body| body.attached());
        files.map(|file| (file.id, file)).collect()
    }

    /// Says whether a kind has a page of its own.
    fn has_page(&self, kind: Kind) -> bool {
        kind != Kind::Entry && self.journal.all_of(kind).next().is_some()
    }

    /// Gives the page of a kind, if there is anything of it.
    fn kind(&self, kind: Kind) -> Option<(String, String)> {
        if !self.has_page(kind) {
            return None;
        }
        let records = self.oldest_first(kind);
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
        for file in record.body.attached() {
            let (label, name) = (self.texts.say(M::TransferFile), file.name());
            page.push_str(&format!("- **{label}:** [{name}]({name})\n"));
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

    /// Gives a page as it was written, under a head that programs can read.
    fn entry_page(&self, record: &Record, entry: &Entry) -> String {
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
        let roles = entry.roles.iter().filter_map(|id| self.journal.get(*id));
        let roles: Vec<String> = roles.map(|it| quoted(&it.body.heading())).collect();
        if !roles.is_empty() {
            head.push_str(&format!("tags: [{}]\n", roles.join(", ")));
        }
        // Also those that the text does not show: nothing else says whose they are.
        let pictures: Vec<String> = entry.pictures.iter().map(|it| quoted(&it.name())).collect();
        if !pictures.is_empty() {
            head.push_str(&format!("pictures: [{}]\n", pictures.join(", ")));
        }
        if meta.tucked {
            head.push_str("tucked: true\n");
        }
        if let Some(binned) = meta.binned {
            head.push_str(&format!("binned: {}\n", binned.local().to_rfc3339()));
        }
        format!("{head}---\n\n{}", entry.text.0)
    }
}

/// Writes files, each under its id. Gives those that could not be read.
fn write_files(
    session: &Session,
    files: Files<'_>,
    folder: &mut Folder<'_>,
) -> Result<Vec<RecordId>, AppError> {
    let progress = folder.progress();
    let mut left_out = Vec::new();
    for file in files.into_values() {
        let is_whole = attachments::is_whole(session, file, progress);
        if is_whole.map_err(|error| files::problem(&error))? {
            folder.file(&file.name(), |out| {
                session.unseal(file, progress.noted(out))
            })?;
        } else {
            left_out.push(file.id);
        }
    }
    Ok(left_out)
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
