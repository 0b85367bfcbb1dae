//! Taking care of a journal: looked through, a copy made, a copy made a journal again, opened with the
//! sheet, everything made new, the bin emptied for good.

use std::path::Path;

use serde_json::json;
use waymark_app::VerifyView;
use waymark_app::wire::copies::{CopyOpenRequest, RekeyRequest};
use waymark_app::wire::shell::RecoverRequest;

use crate::arguments::{RecoverArguments, RekeyArguments, RestoreArguments};
use crate::desk::Desk;
use crate::progress::{Ends, watched};
use crate::say::{Answer, Problem};

/// Looks through a journal that is not open.
pub(crate) fn verify(desk: &Desk<'_>) -> Result<Answer, Problem> {
    let request = desk.request()?;
    let view: VerifyView = watched(desk, "cli-doing-verify", Ends::AtOnce, || {
        desk.app.journal_verify(&request)
    })?;
    let first = match view.whole {
        true => "cli-verify-whole",
        false => "cli-verify-damaged",
    };
    let records = usize::try_from(view.records).unwrap_or(usize::MAX);
    let numbers = [
        ("records", records),
        ("copies", view.copies),
        ("damaged", view.damaged_copies),
    ];
    let counts = desk.say.numbers("cli-verify-counts", &numbers);
    Ok(Answer {
        words: vec![desk.say.text(first), counts],
        json: json!(view),
        whole: view.whole,
    })
}

/// Makes a copy and reads it back: in the journal's own folder, or in another one.
pub(crate) fn snapshot(desk: &Desk<'_>, to: Option<&Path>) -> Result<Answer, Problem> {
    let made = watched(desk, "cli-doing-copy", Ends::Finishes, || {
        desk.app.copy_make(to)
    })?;
    let records = usize::try_from(made.records).unwrap_or(usize::MAX);
    let said = desk
        .say
        .numbers("cli-snapshot-made", &[("records", records)]);
    Ok(Answer::new(
        vec![said],
        json!({"records": made.records, "to": to}),
    ))
}

/// Makes a copy a journal on this computer. It is opened first, so that nothing is kept that does not
/// open.
pub(crate) fn restore(desk: &Desk<'_>, wanted: &RestoreArguments) -> Result<Answer, Problem> {
    let app = desk.app;
    app.copy_pick(Some(&wanted.folder))?;
    let question = match wanted.sheet {
        true => "cli-ask-sheet",
        false => "cli-ask-passphrase",
    };
    let secret = desk.passphrase(desk.arguments.passphrase_fd, question)?;
    let request = CopyOpenRequest {
        secret: secret.to_string(),
        by_sheet: wanted.sheet,
    };
    desk.opening_that(Ends::Stops, || app.copy_open(&request))?;
    watched(desk, "cli-doing-restore", Ends::Stops, || app.copy_keep())?;
    let shell = app.shell(true, false);
    let journal = shell.journals.into_iter().find(|journal| journal.last);
    let journal = journal.map(|journal| journal.id).unwrap_or_default();
    Ok(Answer::new(
        vec![desk.say.with("cli-restored", "journal", &journal)],
        json!({"journal": journal}),
    ))
}

/// Opens a journal with its recovery sheet and sets a new passphrase.
pub(crate) fn recover(desk: &Desk<'_>, wanted: &RecoverArguments) -> Result<Answer, Problem> {
    let sheet = desk.passphrase(wanted.sheet_fd, "cli-ask-sheet")?;
    let new = desk.new_passphrase(wanted.new_passphrase_fd, "cli-ask-new-passphrase-for")?;
    let request = RecoverRequest {
        journal: desk.arguments.journal.clone(),
        sheet: sheet.to_string(),
        passphrase: new.to_string(),
    };
    desk.opening_that(Ends::Finishes, || desk.app.recover(&request))?;
    Ok(Answer::new(
        vec![desk.say.text("cli-recovered")],
        json!({"recovered": true}),
    ))
}

/// Makes everything new. The present passphrase is asked for a second time by the rule of the app.
pub(crate) fn rekey(desk: &Desk<'_>, wanted: &RekeyArguments) -> Result<Answer, Problem> {
    let present = desk.open()?;
    let new = desk.new_passphrase(wanted.new_passphrase_fd, "cli-ask-new-passphrase-for")?;
    let request = RekeyRequest {
        present,
        new: new.to_string(),
        new_sheet: wanted.new_sheet,
    };
    let done = watched(desk, "cli-doing-rekey", Ends::Finishes, || {
        desk.app.journal_rekey(&request)
    })?;
    let mut words = vec![desk.say.text("cli-rekeyed")];
    if done.unreadable > 0 {
        let count = [("count", done.unreadable)];
        words.push(desk.say.numbers("cli-rekeyed-but", &count));
    }
    if let Some(sheet) = &done.sheet {
        words.push(desk.say.text("cli-created-sheet"));
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
pub(crate) fn empty_bin(desk: &Desk<'_>) -> Result<Answer, Problem> {
    let done = watched(desk, "cli-doing-empty-bin", Ends::Finishes, || {
        desk.app.bin_purge()
    })?;
    let gone = done.value.gone;
    let (with, kept) = (done.value.damaged_gone, done.value.damaged_kept);
    let mut lines = vec![desk.say.numbers("cli-bin-emptied", &[("count", gone)])];
    for (id, count) in [("bin-purged-damaged", with), ("bin-purged-kept", kept)] {
        if count > 0 {
            lines.push(desk.say.numbers(id, &[("count", count)]));
        }
    }
    Ok(Answer::new(
        lines,
        json!({"gone": gone, "damaged_gone": with, "damaged_kept": kept}),
    ))
}
