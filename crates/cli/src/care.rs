//! Taking care of a journal: a copy made, a copy made a journal again, everything made new, the bin
//! emptied for good.

use std::path::Path;

use serde_json::json;
use waymark_app::App;
use waymark_app::wire::copies::{CopyOpenRequest, RekeyRequest};

use crate::arguments::{Arguments, RekeyArguments, RestoreArguments};
use crate::ask::{passphrase, secret};
use crate::say::{Answer, Problem, Say};

/// Makes a copy and reads it back: in the journal's own folder, or in another one.
pub(crate) fn snapshot(app: &App, to: Option<&Path>, say: &Say) -> Result<Answer, Problem> {
    let made = app.copy_make(to)?;
    let records = usize::try_from(made.records).unwrap_or(usize::MAX);
    Ok(Answer {
        words: vec![say.numbers("cli-snapshot-made", &[("records", records)])],
        json: json!({"records": made.records, "to": to}),
        whole: true,
    })
}

/// Makes a copy a journal on this computer. It is opened first, so that nothing is kept that does not
/// open.
pub(crate) fn restore(
    app: &App,
    wanted: &RestoreArguments,
    arguments: &Arguments,
    say: &Say,
) -> Result<Answer, Problem> {
    app.copy_pick(Some(&wanted.folder))?;
    let question = match wanted.sheet {
        true => "cli-ask-sheet",
        false => "cli-ask-passphrase",
    };
    let secret = secret(arguments.passphrase_fd, question, say)?.to_string();
    app.copy_open(&CopyOpenRequest {
        secret,
        by_sheet: wanted.sheet,
    })?;
    app.copy_keep()?;
    let shell = app.shell(true, false);
    let journal = shell.journals.into_iter().find(|journal| journal.last);
    let journal = journal.map(|journal| journal.id).unwrap_or_default();
    Ok(Answer {
        words: vec![say.with("cli-restored", "journal", &journal)],
        json: json!({"journal": journal}),
        whole: true,
    })
}

/// Makes everything new. The present passphrase is asked for a second time by the rule of the app.
pub(crate) fn rekey(
    app: &App,
    wanted: &RekeyArguments,
    present: &str,
    say: &Say,
) -> Result<Answer, Problem> {
    let new = passphrase(wanted.new_passphrase_fd, true, say)?;
    let done = app.journal_rekey(&RekeyRequest {
        present: present.to_owned(),
        new: new.to_string(),
        new_sheet: wanted.new_sheet,
    })?;
    let mut words = vec![say.text("cli-rekeyed")];
    if let Some(sheet) = &done.sheet {
        words.push(say.text("cli-created-sheet"));
        words.push(sheet.groups.join(" "));
    }
    let groups = done.sheet.map(|sheet| sheet.groups);
    Ok(Answer {
        words,
        json: json!({"recovery": groups, "unreadable": done.unreadable}),
        whole: done.unreadable == 0,
    })
}

/// Empties the bin for good.
pub(crate) fn empty_bin(app: &App, say: &Say) -> Result<Answer, Problem> {
    let gone = app.bin_purge()?.value.gone;
    Ok(Answer {
        words: vec![say.numbers("cli-bin-emptied", &[("count", gone)])],
        json: json!({"gone": gone}),
        whole: true,
    })
}
