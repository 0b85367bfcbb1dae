//! Small wordings that offer and page share, so that a line reads the same in both.

use std::collections::BTreeMap;

use waymark_content::{Args, MessageId, Texts};
use waymark_journal::nouns::goal::PlanState;

/// Puts a text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives a cell of a row on one line, or nothing.
pub(crate) fn cell(row: &BTreeMap<String, String>, name: &str) -> String {
    row.get(name).map(|cell| one_line(cell)).unwrap_or_default()
}

/// Says where a goal or step stands.
pub(crate) fn state(texts: &Texts, state: PlanState) -> String {
    texts.say(match state {
        PlanState::Now => MessageId::SheetStateNow,
        PlanState::Next => MessageId::SheetStateNext,
        PlanState::Later => MessageId::SheetStateLater,
        PlanState::Resting => MessageId::SheetStateResting,
        PlanState::DoneForNow => MessageId::SheetStateDoneForNow,
        PlanState::ChangedMyMind => MessageId::SheetStateChangedMyMind,
        PlanState::LetGo => MessageId::SheetStateLetGo,
    })
}

/// Says which level a line is, with its colon.
pub(crate) fn level(texts: &Texts, level: &str) -> String {
    texts.say(match level {
        "good" => MessageId::SheetGoalLevelGood,
        "great" => MessageId::SheetGoalLevelGreat,
        _ => MessageId::SheetGoalLevelOk,
    })
}

/// Says a when-then line; half of one if the other half is empty.
pub(crate) fn when_then(texts: &Texts, when: &str, then: &str) -> String {
    let args = Args::new().text("when", when).text("then", then);
    match (when.is_empty(), then.is_empty()) {
        (false, false) => texts.get(MessageId::ContentWhenThen, &args),
        (false, true) => texts.get(MessageId::ContentWhen, &args),
        (true, false) => texts.get(MessageId::ContentThen, &args),
        (true, true) => String::new(),
    }
}

/// Says a rating and what it was at the last share.
pub(crate) fn rating_before(texts: &Texts, now: u8, before: u8) -> String {
    let args = Args::new()
        .text("value", now.to_string())
        .text("before", before.to_string());
    texts.get(MessageId::SheetRatingBefore, &args)
}
