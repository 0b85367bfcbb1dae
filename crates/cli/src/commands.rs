//! Each task: convert, call the app, convert. Here: which, making a journal, and what goes in and out.

use std::path::Path;

use serde_json::json;
use waymark_app::wire::cv::{CvForm, CvWriteRequest};
use waymark_app::wire::shell::JournalCreateRequest;

use crate::arguments::{CvArguments, CvFile, Form, Task};
use crate::desk::Desk;
use crate::progress::{Ends, watched};
use crate::say::{Answer, Problem};
use crate::{care, manual, pages, share};

/// Does what was asked for.
pub(crate) fn run(desk: &Desk<'_>) -> Result<Answer, Problem> {
    match &desk.arguments.task {
        Task::Create => create(desk),
        Task::Verify => care::verify(desk),
        Task::Restore(wanted) => care::restore(desk, wanted),
        Task::Recover(wanted) => care::recover(desk, wanted),
        Task::Rekey(wanted) => care::rekey(desk, wanted),
        Task::Completions { shell } => Ok(manual::completions(*shell, desk.say)),
        Task::Man => Ok(manual::page(desk.say)),
        task => {
            desk.open()?;
            open(desk, task)
        }
    }
}

/// Does what is done in an open journal.
fn open(desk: &Desk<'_>, task: &Task) -> Result<Answer, Problem> {
    match task {
        Task::Add(page) => pages::add(desk, page),
        Task::Search(wanted) => pages::search(desk, wanted),
        Task::Import { path, dry_run } => import(desk, path, *dry_run),
        Task::Export { form, place } => export(desk, *form, place),
        Task::Cv(wanted) => cv(desk, wanted),
        Task::Share(wanted) => share::share(desk, wanted),
        Task::Snapshot { to } => care::snapshot(desk, to.as_deref()),
        _ => care::empty_bin(desk),
    }
}

fn create(desk: &Desk<'_>) -> Result<Answer, Problem> {
    let typed = desk.new_passphrase(desk.arguments.passphrase_fd, "cli-ask-new-passphrase")?;
    let passphrase = typed.to_string();
    let sheet = watched(desk, "cli-doing-create", Ends::Finishes, || {
        desk.app
            .journal_create(&JournalCreateRequest { passphrase })
    })?;
    let shell = desk.app.shell(false, false);
    let journal = shell.journals.into_iter().find(|journal| journal.last);
    let journal = journal.map(|journal| journal.id).unwrap_or_default();
    Ok(Answer::new(
        vec![
            desk.say.with("cli-created", "journal", &journal),
            desk.say.text("cli-created-sheet"),
            sheet.groups.join(" "),
        ],
        json!({"journal": journal, "recovery": sheet.groups}),
    ))
}

/// Looks at a journal, and brings it in unless that alone was asked for, or somebody stopped it.
fn import(desk: &Desk<'_>, path: &Path, dry_run: bool) -> Result<Answer, Problem> {
    let say = desk.say;
    let before = watched(desk, "cli-doing-look", Ends::Stops, || {
        desk.app.bring_look(Some(path))
    })?;
    let is_known = !before.has_new;
    let view = match dry_run || is_known {
        true => before,
        false => {
            let kept = watched(desk, "cli-doing-keep", Ends::Stops, || {
                desk.app.bring_keep()
            });
            kept?.value
        }
    };
    let mut words: Vec<String> = view.lines.iter().map(|line| plain(line)).collect();
    words.extend(view.findings.iter().map(|found| {
        let places = plain(&found.examples.join("; "));
        say.two("cli-import-finding", &plain(&found.words), &places)
    }));
    words.extend(dry_run.then(|| say.text("cli-import-dry")));
    words.extend(is_known.then(|| say.text("cli-import-nothing")));
    let findings = view.findings.iter().map(|found| {
        let examples: Vec<String> = found.examples.iter().map(|it| plain(it)).collect();
        json!({"words": plain(&found.words), "examples": examples})
    });
    let numbers = &view.numbers;
    let json = json!({
        "dry_run": dry_run,
        "added": numbers.new,
        "same": numbers.here,
        "changed": numbers.changed,
        "versions": numbers.versions,
        "roles": numbers.roles,
        "words": numbers.words,
        "pictures": numbers.pictures,
        "lines": view.lines.iter().map(|line| plain(line)).collect::<Vec<_>>(),
        "findings": findings.collect::<Vec<_>>(),
    });
    Ok(Answer::new(words, json))
}

/// Takes the signs out that keep names apart in the window, and those that steer a terminal.
pub(crate) fn plain(text: &str) -> String {
    let steers = |letter: &char| matches!(letter, '\u{2066}'..='\u{2069}') || letter.is_control();
    text.chars().filter(|letter| !steers(letter)).collect()
}

/// Takes everything out, and names what could not be read.
fn export(desk: &Desk<'_>, form: Form, place: &Path) -> Result<Answer, Problem> {
    let left_out = watched(desk, "cli-doing-export", Ends::Stops, || match form {
        Form::Json => desk.app.export_json(place),
        Form::Markdown => desk.app.export_markdown(place),
    })?;
    let without = |name: &String| desk.say.with("cli-exported-without", "name", &plain(name));
    let first = match left_out.as_slice() {
        [] => "cli-exported",
        _ => "cli-exported-but",
    };
    let mut words = vec![desk.say.text(first)];
    words.extend(left_out.iter().map(without));
    Ok(Answer {
        words,
        whole: left_out.is_empty(),
        json: json!({"exported": place, "left_out": left_out}),
    })
}

/// Writes the CV of the ticks that were made in the window. A word that waits for a decision waits there.
fn cv(desk: &Desk<'_>, wanted: &CvArguments) -> Result<Answer, Problem> {
    let request = CvWriteRequest {
        guard: Vec::new(),
        form: match wanted.form {
            CvFile::Html => CvForm::Html,
            CvFile::Json => CvForm::Json,
            CvFile::Pdf => CvForm::Pdf,
        },
    };
    watched(desk, "cli-doing-page", Ends::Stops, || {
        let made = desk.app.cv_render(&request)?;
        desk.signals.go_on()?;
        made.write(Some(&wanted.out))
    })?;
    Ok(Answer::new(
        vec![desk.say.text("cli-exported")],
        json!({"exported": wanted.out}),
    ))
}
