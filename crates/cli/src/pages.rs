//! Pages: one written, and all that is written searched.

use std::io::{IsTerminal, Write};

use serde_json::json;
use waymark_app::AppError;
use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::{PieceView, SearchRequest};

use crate::arguments::{AddArguments, SearchArguments};
use crate::ask::is_standard_input;
use crate::commands::plain;
use crate::desk::Desk;
use crate::say::{Answer, Problem};

/// Most bytes of text read for one page; a little more than fits, so that too much is told.
const MOST_TEXT: u64 = 1_000_001;

/// Writes a page. Its text is what is left of the standard input.
pub(crate) fn add(desk: &Desk<'_>, page: &AddArguments) -> Result<Answer, Problem> {
    let title = desk.private(page.title.as_deref(), "cli-ask-title")?;
    let on = desk.private(page.on.as_deref(), "cli-ask-on")?;
    if std::io::stdin().is_terminal() {
        let _shown = writeln!(std::io::stderr(), "{}", desk.say.text("cli-ask-text"));
    }
    let text = desk.inputs.rest(MOST_TEXT)?;
    if text.trim().is_empty() && title.trim().is_empty() {
        return Err(AppError::Empty.into());
    }
    let saved = desk.app.entry_draft(EntryDraftRequest {
        id: None,
        title,
        on,
        text,
    })?;
    desk.app.draft_join(&RecordRequest { id: saved.id })?;
    Ok(Answer::new(
        vec![desk.say.text("cli-added")],
        json!({"id": saved.id}),
    ))
}

/// Searches everything written.
pub(crate) fn search(desk: &Desk<'_>, wanted: &SearchArguments) -> Result<Answer, Problem> {
    let view = desk.app.search(&SearchRequest {
        query: words(desk, wanted)?,
        tucked: wanted.tucked,
    })?;
    let joined = |pieces: &[PieceView]| -> String {
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        plain(&text.replace('\n', " "))
    };
    let mut words = vec![desk.say.numbers("cli-found", &[("count", view.count)])];
    for hit in &view.hits {
        words.push(format!(
            "{}  {}  {}\n    {}",
            plain(&hit.date),
            plain(&hit.kind_name),
            joined(&hit.heading),
            joined(&hit.snippet)
        ));
    }
    Ok(Answer::new(words, json!(view)))
}

/// Gives the words to look for: from the arguments, or as all private words.
fn words(desk: &Desk<'_>, wanted: &SearchArguments) -> Result<String, Problem> {
    match wanted.words.as_slice() {
        [] => desk.needed(None, "cli-ask-words"),
        [one] if is_standard_input(one) => {
            let typed = desk.inputs.rest(MOST_TEXT)?;
            Ok(typed.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        words => Ok(words.join(" ")),
    }
}
