//! The sealed page: one HTML file that opens an armoured age text inside itself, for readers who
//! have a browser and nothing else.
//!
//! Owns the file round the sealed text, and taking the text out of it again. Does not seal (vault)
//! and knows no page inside. The opener is `ui/sealed`, bundled by `cargo xtask sealed`; nothing runs
//! and nothing loads in the file but what its Content-Security-Policy names by hash.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};
use waymark_content::{Args, MessageId, Texts};

use crate::render::{RenderError, sealed_html};

const SCRIPT: &str = include_str!("../../../../templates/share/sealed.js");
const STYLE: &str = include_str!("../../../../templates/share/sealed.css");
/// The line that opens the text once it is taken out.
pub const OPEN_COMMAND: &str = "age -d -o page.html sealed.age";

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
/// How the element begins that holds the sealed text.
const PLACE: &str = "<textarea id=\"opener-text\" data-sealed-page=\"1\"";

/// What the opener says when something does not open: its name there, the problem, the way out.
const MESSAGES: [(&str, MessageId, MessageId); 7] = [
    ("empty", MessageId::SealedEmpty, MessageId::SealedEmptyFix),
    ("wrong", MessageId::SealedWrong, MessageId::SealedWrongFix),
    (
        "damaged",
        MessageId::SealedDamaged,
        MessageId::SealedDamagedFix,
    ),
    ("cut", MessageId::SealedCut, MessageId::SealedCutFix),
    ("newer", MessageId::SealedNewer, MessageId::SealedNewerFix),
    ("work", MessageId::SealedWork, MessageId::SealedWorkFix),
    (
        "memory",
        MessageId::SealedMemory,
        MessageId::SealedMemoryFix,
    ),
];
const SAID: [(&str, MessageId); 16] = [
    ("window_title", MessageId::SealedWindowTitle),
    ("title", MessageId::SealedTitle),
    ("lead", MessageId::SealedLead),
    ("made_for", MessageId::SealedMadeFor),
    ("passphrase", MessageId::SealedPassphrase),
    ("passphrase_hint", MessageId::SealedPassphraseHint),
    ("show", MessageId::SealedShow),
    ("open", MessageId::SealedOpen),
    ("working", MessageId::SealedWorking),
    ("print", MessageId::SealedPrint),
    ("close", MessageId::SealedClose),
    ("bar", MessageId::SealedBar),
    ("take_out", MessageId::SealedTakeOut),
    ("take_out_lead", MessageId::SealedTakeOutLead),
    ("text", MessageId::SealedText),
    ("save", MessageId::SealedSave),
];

/// What the template is filled with.
#[derive(Debug, Serialize)]
pub(crate) struct SealedView<'a> {
    language: &'a str,
    script: &'static str,
    style: &'static str,
    script_hash: String,
    style_hash: String,
    say: BTreeMap<&'static str, String>,
    ask: String,
    licence: String,
    cannot: MessageView,
    messages: Vec<MessageView>,
    command: &'static str,
    sum: String,
    payload: &'a str,
}

#[derive(Debug, Serialize)]
struct MessageView {
    name: &'static str,
    what: String,
    fix: String,
}

/// Makes the sealed page of an armoured age text. `who` is the name the reader is told to ask; with
/// none they are told to ask whoever gave them the file.
///
/// # Errors
/// [`RenderError::NotArmoured`] if the text is none, [`RenderError::Template`] if the template does
/// not fit, which a test rules out.
pub fn wrap(armoured: &str, texts: &Texts, who: &str) -> Result<String, RenderError> {
    let payload = armour_in(armoured).ok_or(RenderError::NotArmoured)?;
    let who = who.trim();
    let ask = if who.is_empty() {
        texts.say(MessageId::SealedAskGiver)
    } else {
        texts.get(MessageId::SealedAskName, &Args::new().text("name", who))
    };
    let message = |name, what, fix| MessageView {
        name,
        what: texts.say(what),
        fix: texts.say(fix),
    };
    sealed_html(&SealedView {
        language: texts.language(),
        script: SCRIPT,
        style: STYLE,
        script_hash: policy_hash(SCRIPT),
        style_hash: policy_hash(STYLE),
        say: SAID.map(|(name, id)| (name, texts.say(id))).into(),
        ask,
        licence: texts.say(MessageId::SealedLicence),
        cannot: message(
            "cannot",
            MessageId::SealedCannot,
            MessageId::SealedCannotFix,
        ),
        messages: MESSAGES
            .map(|(name, what, fix)| message(name, what, fix))
            .into(),
        command: OPEN_COMMAND,
        sum: hex(&Sha256::digest(payload.as_bytes())),
        payload: &payload,
    })
}

/// Takes the sealed text out of a sealed page again; nothing if this is none, or it is not whole.
///
/// The bytes may come from a stranger. They are looked through once, nothing of them is run, and what
/// comes back is armour and nothing else. How large a file may be is the caller's to say.
#[must_use]
pub fn payload_of(html: &[u8]) -> Option<String> {
    let html = std::str::from_utf8(html).ok()?;
    let (_, place) = html.split_once(PLACE)?;
    let (_, text) = place.split_once('>')?;
    let (text, _) = text.split_once("</textarea>")?;
    armour_in(text)
}

/// Says whether a file looks like a sealed page, whole or not.
#[must_use]
pub fn is_sealed_page(html: &[u8]) -> bool {
    html.windows(PLACE.len())
        .any(|part| part == PLACE.as_bytes())
}

/// Gives the armour with plain line ends, if the text is that and nothing more.
fn armour_in(text: &str) -> Option<String> {
    let mut lines = text.trim().lines().map(str::trim_end);
    if lines.next()? != BEGIN {
        return None;
    }
    let mut armour = String::with_capacity(text.len());
    armour.push_str(BEGIN);
    armour.push('\n');
    let mut held = None;
    for line in lines {
        if let Some(earlier) = held.replace(line) {
            if !is_body(earlier) {
                return None;
            }
            armour.push_str(earlier);
            armour.push('\n');
        }
    }
    if held? != END {
        return None;
    }
    armour.push_str(END);
    armour.push('\n');
    Some(armour)
}

fn is_body(line: &str) -> bool {
    !line.is_empty()
        && line.len() <= 64
        && line
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

/// Gives a source of a Content-Security-Policy that allows one text and no other.
pub(crate) fn policy_hash(text: &str) -> String {
    format!(
        "sha256-{}",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
