//! Each task: convert, call the app, convert.

use std::io::Read;
use std::path::Path;

use serde_json::json;
use waymark_app::wire::cv::{CvForm, CvWriteRequest};
use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::{PieceView, SearchRequest};
use waymark_app::wire::shell::{JournalCreateRequest, UnlockRequest};
use waymark_app::{App, AppError, VerifyView};

use crate::arguments::{
    AddArguments, Arguments, CvArguments, CvFile, Form, SearchArguments, Task, command,
};
use crate::ask::passphrase;
use crate::progress::watched;
use crate::say::{Answer, Problem, Say};
use crate::{care, share};

/// Most bytes of text read for one page; a little more than fits, so that too much is told.
const MOST_TEXT: u64 = 1_000_001;

/// Does what was asked for.
pub(crate) fn run(app: &App, arguments: &Arguments, say: &Say) -> Result<Answer, Problem> {
    match &arguments.task {
        Task::Create => create(app, arguments, say),
        Task::Verify => verify(app, &request(arguments, say)?, say),
        Task::Add(page) => {
            open(app, arguments, say)?;
            add(app, page, say)
        }
        Task::Import { path, dry_run } => {
            open(app, arguments, say)?;
            import(app, path, *dry_run, say)
        }
        Task::Search(wanted) => {
            open(app, arguments, say)?;
            search(app, wanted, say)
        }
        Task::Share(wanted) => {
            open(app, arguments, say)?;
            share::share(app, wanted, say)
        }
        Task::Snapshot { to } => {
            open(app, arguments, say)?;
            care::snapshot(app, to.as_deref(), say)
        }
        Task::Restore(wanted) => care::restore(app, wanted, arguments, say),
        Task::Rekey(wanted) => {
            let request = request(arguments, say)?;
            app.unlock(&request)?;
            care::rekey(app, wanted, &request.passphrase, say)
        }
        Task::EmptyBin => {
            open(app, arguments, say)?;
            care::empty_bin(app, say)
        }
        Task::Completions { shell } => Ok(written(|text| {
            let mut program = command(say);
            let name = program.get_name().to_owned();
            clap_complete::generate(*shell, &mut program, name, text);
            Ok(())
        })),
        Task::Man => Ok(written(|text| manual(say, text))),
        Task::Cv(wanted) => {
            open(app, arguments, say)?;
            cv(app, wanted, say)
        }
        Task::Export { form, place } => {
            open(app, arguments, say)?;
            let left_out = watched(app, say, || match form {
                Form::Json => app.export_json(place),
                Form::Markdown => app.export_markdown(place),
            })?;
            let without = |name: &String| say.with("cli-exported-without", "name", name);
            let first = match left_out.as_slice() {
                [] => "cli-exported",
                _ => "cli-exported-but",
            };
            let mut words = vec![say.text(first)];
            words.extend(left_out.iter().map(without));
            Ok(Answer {
                words,
                whole: left_out.is_empty(),
                json: json!({"exported": place, "left_out": left_out}),
            })
        }
    }
}

/// Gives what is written for a shell or the manual: it needs no journal and goes out as it is.
fn written(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> Answer {
    let mut text = Vec::new();
    // A text in memory takes whatever is written to it.
    let _in_memory = write(&mut text);
    let text = String::from_utf8_lossy(&text).trim_end().to_owned();
    Answer {
        json: json!({"text": text}),
        words: vec![text],
        whole: true,
    }
}

/// Writes the page of the manual: the program, then each task.
fn manual(say: &Say, text: &mut Vec<u8>) -> std::io::Result<()> {
    let program = command(say);
    clap_mangen::Man::new(program.clone()).render(text)?;
    for task in program.get_subcommands() {
        let page = clap_mangen::Man::new(task.clone());
        page.render_name_section(text)?;
        page.render_options_section(text)?;
    }
    Ok(())
}

fn request(arguments: &Arguments, say: &Say) -> Result<UnlockRequest, Problem> {
    Ok(UnlockRequest {
        journal: arguments.journal.clone(),
        passphrase: passphrase(arguments.passphrase_fd, false, say)?.to_string(),
    })
}

fn open(app: &App, arguments: &Arguments, say: &Say) -> Result<(), Problem> {
    Ok(app.unlock(&request(arguments, say)?)?)
}

fn create(app: &App, arguments: &Arguments, say: &Say) -> Result<Answer, Problem> {
    let passphrase = passphrase(arguments.passphrase_fd, true, say)?.to_string();
    let sheet = app.journal_create(&JournalCreateRequest { passphrase })?;
    let shell = app.shell(false, false);
    let journal = shell
        .journals
        .into_iter()
        .find(|journal| journal.last)
        .map(|journal| journal.id)
        .unwrap_or_default();
    Ok(Answer {
        words: vec![
            say.with("cli-created", "journal", &journal),
            say.text("cli-created-sheet"),
            sheet.groups.join(" "),
        ],
        json: json!({"journal": journal, "recovery": sheet.groups}),
        whole: true,
    })
}

fn add(app: &App, page: &AddArguments, say: &Say) -> Result<Answer, Problem> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .take(MOST_TEXT)
        .read_to_string(&mut text)
        .map_err(|_| AppError::UnreadableFile)?;
    if text.trim().is_empty() && page.title.trim().is_empty() {
        return Err(AppError::Empty.into());
    }
    let saved = app.entry_draft(EntryDraftRequest {
        id: None,
        title: page.title.clone(),
        on: page.on.clone(),
        text,
    })?;
    app.draft_join(&RecordRequest { id: saved.id })?;
    Ok(Answer {
        words: vec![say.text("cli-added")],
        json: json!({"id": saved.id}),
        whole: true,
    })
}

/// Looks at a journal, and brings it in unless that alone was asked for.
fn import(app: &App, path: &Path, dry_run: bool, say: &Say) -> Result<Answer, Problem> {
    let before = watched(app, say, || app.bring_look(Some(path)))?;
    let is_known = !before.has_new;
    let view = match dry_run || is_known {
        true => before,
        false => watched(app, say, || app.bring_keep())?.value,
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
    Ok(Answer {
        words,
        json,
        whole: true,
    })
}

/// Takes the signs out that keep names apart in the window, and those that steer a terminal.
fn plain(text: &str) -> String {
    let steers = |letter: &char| matches!(letter, '\u{2066}'..='\u{2069}') || letter.is_control();
    text.chars().filter(|letter| !steers(letter)).collect()
}

fn search(app: &App, wanted: &SearchArguments, say: &Say) -> Result<Answer, Problem> {
    let view = app.search(&SearchRequest {
        query: wanted.words.join(" "),
        tucked: wanted.tucked,
    })?;
    let plain = |pieces: &[PieceView]| -> String {
        pieces.iter().map(|piece| piece.text.as_str()).collect()
    };
    let mut words = vec![say.numbers("cli-found", &[("count", view.count)])];
    for hit in &view.hits {
        words.push(format!(
            "{}  {}  {}\n    {}",
            hit.date,
            hit.kind_name,
            plain(&hit.heading),
            plain(&hit.snippet).replace('\n', " ")
        ));
    }
    Ok(Answer {
        words,
        json: json!(view),
        whole: true,
    })
}

/// Writes the CV of the ticks that were made in the window. A word that waits for a decision waits there.
fn cv(app: &App, wanted: &CvArguments, say: &Say) -> Result<Answer, Problem> {
    let made = app.cv_render(&CvWriteRequest {
        guard: Vec::new(),
        form: match wanted.form {
            CvFile::Html => CvForm::Html,
            CvFile::Json => CvForm::Json,
            CvFile::Pdf => CvForm::Pdf,
        },
    })?;
    made.write(Some(&wanted.out))?;
    Ok(Answer {
        words: vec![say.text("cli-exported")],
        json: json!({"exported": wanted.out}),
        whole: true,
    })
}

fn verify(app: &App, request: &UnlockRequest, say: &Say) -> Result<Answer, Problem> {
    let view: VerifyView = app.journal_verify(request)?;
    let first = if view.whole {
        "cli-verify-whole"
    } else {
        "cli-verify-damaged"
    };
    let numbers = [
        (
            "records",
            usize::try_from(view.records).unwrap_or(usize::MAX),
        ),
        ("copies", view.copies),
        ("damaged", view.damaged_copies),
    ];
    Ok(Answer {
        words: vec![say.text(first), say.numbers("cli-verify-counts", &numbers)],
        json: json!(view),
        whole: view.whole,
    })
}
