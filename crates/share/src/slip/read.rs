//! Reading a slip that came back, as a stranger's text: JSON as the form saves it, or lines with signs.

use serde::Deserialize;
use serde_json::Value;
use waymark_journal::field::plain_line as plain;
use waymark_journal::limits::Limit;

use super::{Said, Slip, SlipError, VERSION};

/// What the form saves. Other keys are not looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Saved {
    from: String,
    on: String,
    lines: Vec<SavedLine>,
    next: String,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum SavedLine {
    Question {
        text: String,
    },
    Suggestion {
        text: String,
    },
    Agreement {
        text: String,
        #[serde(default)]
        who: String,
        #[serde(default, rename = "by-when")]
        by_when: String,
    },
}

/// Reads a slip: a saved file, or a text that was pasted.
///
/// # Errors
/// [`SlipError`]; nothing of what was read is in it.
pub fn read(bytes: &[u8]) -> Result<Slip, SlipError> {
    if !Limit::Slip.allows(bytes.len()) {
        return Err(SlipError::Over(Limit::Slip));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SlipError::NotASlip)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    let slip = match text.chars().next() {
        None | Some('<') => return Err(SlipError::NotASlip),
        Some('{') => saved(text)?,
        Some(_) => written(text),
    };
    slip.checked()
}

fn saved(text: &str) -> Result<Slip, SlipError> {
    // Deeper nesting than 128 is refused by the reader itself.
    let value: Value = serde_json::from_str(text).map_err(|_| SlipError::NotASlip)?;
    match value.get("reply-slip").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(SlipError::Newer),
        _ => return Err(SlipError::NotASlip),
    }
    let saved: Saved = serde_json::from_value(value).map_err(|_| SlipError::NotASlip)?;
    let lines = saved.lines.into_iter().map(|line| match line {
        SavedLine::Question { text } => Said::Question(plain(&text)),
        SavedLine::Suggestion { text } => Said::Suggestion(plain(&text)),
        SavedLine::Agreement { text, who, by_when } => Said::Agreement {
            what: plain(&text),
            who: plain(&who),
            by_when: plain(&by_when),
        },
    });
    Ok(Slip {
        from: plain(&saved.from),
        on: plain(&saved.on),
        lines: lines.filter(says_something).collect(),
        next: plain(&saved.next),
    })
}

fn says_something(line: &Said) -> bool {
    match line {
        Said::Question(text) | Said::Suggestion(text) | Said::Agreement { what: text, .. } => {
            !text.is_empty()
        }
    }
}

/// Reads lines with signs. A line without a sign is a suggestion; `//` is said to people alone.
fn written(text: &str) -> Slip {
    let mut slip = Slip::default();
    for line in text.lines() {
        let line = plain(line);
        // A letter that is answered quotes with a leading `>`; only a sign of ours is read.
        let (sign, rest) = match line.split_once(' ') {
            Some((sign, rest)) => (sign, rest.to_owned()),
            None => ("", line.clone()),
        };
        match sign {
            "//" => {}
            "@" => slip.from = rest,
            "#" => slip.on = rest,
            "!" => slip.next = rest,
            "?" => slip.lines.push(Said::Question(rest)),
            "+" | "-" | "*" => slip.lines.push(Said::Suggestion(rest)),
            "=" => slip.lines.push(agreement(&rest)),
            _ if line.is_empty() || is_sign(&line) => {}
            _ => slip.lines.push(Said::Suggestion(line)),
        }
    }
    slip.lines.retain(says_something);
    slip
}

fn is_sign(line: &str) -> bool {
    matches!(line, "//" | "@" | "#" | "!" | "?" | "+" | "-" | "*" | "=")
}

fn agreement(text: &str) -> Said {
    let mut parts = text.splitn(3, '|').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    Said::Agreement {
        what: next(),
        who: next(),
        by_when: next(),
    }
}
