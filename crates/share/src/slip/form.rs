//! The shapes of the empty slip: a sheet to write on, as a page or a PDF, and a page that saves what is
//! typed.

use std::collections::BTreeMap;

use serde::Serialize;
use waymark_content::{Args, MessageId, Texts};
use waymark_journal::limits::Limit;

use super::VERSION;
#[cfg(feature = "pdf")]
use crate::handout::{self, Handout, HandoutLine, HandoutSection, HandoutTable, HandoutWords};
use crate::render::{RenderError, STYLE, slip_html};
use crate::sealed_page::policy_hash;

const SCRIPT: &str = include_str!("../../../../templates/share/slip.js");
const FORM_STYLE: &str = include_str!("../../../../templates/share/slip.css");
const PAPER_STYLE: &str = include_str!("../../../../templates/share/slip-paper.css");
/// Lines of each sort: as many as fit on one sheet, and fewer where more can be added.
const ON_PAPER: [usize; 3] = [4, 4, 4];
const ON_A_PAGE: [usize; 3] = [3, 3, 2];

const SAID: [(&str, MessageId); 26] = [
    ("window_title", MessageId::SlipWindowTitle),
    ("title", MessageId::SlipTitle),
    ("lead", MessageId::SlipLead),
    ("paper_lead", MessageId::SlipPaperLead),
    ("by", MessageId::SlipBy),
    ("from", MessageId::SlipFrom),
    ("on", MessageId::SlipOn),
    ("questions", MessageId::SlipQuestions),
    ("questions_hint", MessageId::SlipQuestionsHint),
    ("suggestions", MessageId::SlipSuggestions),
    ("suggestions_hint", MessageId::SlipSuggestionsHint),
    ("agreements", MessageId::SlipAgreements),
    ("agreements_hint", MessageId::SlipAgreementsHint),
    ("what", MessageId::SlipWhat),
    ("who", MessageId::SlipWho),
    ("by_when", MessageId::SlipByWhen),
    ("next", MessageId::SlipNext),
    ("more_questions", MessageId::SlipMoreQuestions),
    ("more_suggestions", MessageId::SlipMoreSuggestions),
    ("more_agreements", MessageId::SlipMoreAgreements),
    ("save", MessageId::SlipSave),
    ("show_text", MessageId::SlipShowText),
    ("print", MessageId::SlipPrint),
    ("text", MessageId::SlipText),
    ("text_hint", MessageId::SlipTextHint),
    ("saved", MessageId::SlipSaved),
];

/// What both templates are filled with.
#[derive(Debug, Serialize)]
pub(crate) struct SlipView<'a> {
    language: &'a str,
    style: String,
    script: &'static str,
    style_hash: String,
    script_hash: String,
    say: BTreeMap<&'static str, String>,
    who_for: String,
    theirs: String,
    empty: [String; 2],
    full: String,
    no_script: String,
    version: u64,
    most_lines: u64,
    most_text: u64,
    most_short: u64,
    rows: [Vec<RowView>; 3],
}

#[derive(Debug, Serialize)]
struct RowView {
    id: String,
    label: String,
}

impl<'a> SlipView<'a> {
    fn of(texts: &'a Texts, name: &str, style: String, script: &'static str) -> Self {
        let counts = if script.is_empty() {
            ON_PAPER
        } else {
            ON_A_PAGE
        };
        let with =
            |id, key: &'static str, value: &str| texts.get(id, &Args::new().text(key, value));
        let (who_for, theirs) = whose(texts, name);
        Self {
            language: texts.language(),
            style_hash: policy_hash(&style),
            script_hash: policy_hash(script),
            style,
            script,
            say: SAID.map(|(name, id)| (name, texts.say(id))).into(),
            who_for,
            theirs,
            empty: [MessageId::SlipEmpty, MessageId::SlipEmptyFix].map(|id| texts.say(id)),
            full: with(
                MessageId::SlipFull,
                "most",
                &Limit::SlipLines.most().to_string(),
            ),
            no_script: texts.say(MessageId::SlipNoScript),
            version: VERSION,
            most_lines: Limit::SlipLines.most(),
            most_text: Limit::Item.most(),
            most_short: Limit::Title.most(),
            rows: rows(texts, counts),
        }
    }
}

/// The lines that stand on the slip at first, of each sort.
fn rows(texts: &Texts, counts: [usize; 3]) -> [Vec<RowView>; 3] {
    let sorts = [
        ("question", MessageId::SlipQuestion),
        ("suggestion", MessageId::SlipSuggestion),
        ("agreement", MessageId::SlipAgreement),
    ];
    let mut count = counts.into_iter();
    sorts.map(|(sort, id)| {
        (1..=count.next().unwrap_or_default())
            .map(|number| RowView {
                id: format!("{sort}-{number}"),
                label: texts.get(id, &Args::new().text("number", number.to_string())),
            })
            .collect()
    })
}

/// Renders the sheet to print: no script, room to write.
///
/// # Errors
/// [`RenderError::Template`] if the template does not fit, which a test rules out.
pub fn paper_html(texts: &Texts, name: &str) -> Result<String, RenderError> {
    let style = format!("{STYLE}{PAPER_STYLE}");
    slip_html("slip-paper.html", &SlipView::of(texts, name, style, ""))
}

/// Sets the sheet to print as a tagged PDF (PDF/UA-1): the same words, with room to write.
///
/// # Errors
/// [`RenderError::Letters`] if the name holds letters that the fonts for paper lack; else
/// [`RenderError`] if the template fails.
#[cfg(feature = "pdf")]
pub fn paper_pdf(texts: &Texts, name: &str) -> Result<Vec<u8>, RenderError> {
    handout::pdf(&paper_sheet(texts, name))
}

#[cfg(feature = "pdf")]
fn paper_sheet(texts: &Texts, name: &str) -> Handout {
    let [questions, suggestions, agreements] =
        ON_PAPER.map(|count| u8::try_from(count).unwrap_or(u8::MAX));
    let write = |label: String, rows| HandoutLine {
        words: HandoutWords::app(label),
        rows,
        ..HandoutLine::default()
    };
    let section = |heading, hint: Option<MessageId>, lines| HandoutSection {
        hint: hint.map(|id| texts.say(id)).unwrap_or_default(),
        ..HandoutSection::of(texts.say(heading), lines)
    };
    let room = |rows| vec![write(String::new(), rows)];
    let table = |columns: &[MessageId], rows| HandoutTable {
        columns: columns.iter().map(|id| texts.say(*id)).collect(),
        rows,
    };
    let agreed = [
        MessageId::SlipWhat,
        MessageId::SlipWho,
        MessageId::SlipByWhen,
    ];
    let whose = whose(texts, name);
    let lead = [whose.0, texts.say(MessageId::SlipPaperLead), whose.1];
    Handout {
        language: texts.language().to_owned(),
        title: texts.say(MessageId::SlipTitle),
        lead: lead.into_iter().filter(|line| !line.is_empty()).collect(),
        sections: vec![
            HandoutSection {
                table: table(&[MessageId::SlipFrom, MessageId::SlipOn], 1),
                ..section(MessageId::SlipBy, None, Vec::new())
            },
            section(
                MessageId::SlipQuestions,
                Some(MessageId::SlipQuestionsHint),
                room(questions),
            ),
            section(
                MessageId::SlipSuggestions,
                Some(MessageId::SlipSuggestionsHint),
                room(suggestions),
            ),
            HandoutSection {
                table: table(&agreed, agreements),
                ..section(
                    MessageId::SlipAgreements,
                    Some(MessageId::SlipAgreementsHint),
                    Vec::new(),
                )
            },
            section(MessageId::SlipNext, None, room(1)),
        ],
        ..Handout::default()
    }
}

/// Says whom the slip is for, where there is a name, and whose words it is in.
fn whose(texts: &Texts, name: &str) -> (String, String) {
    let name = name.trim();
    if name.is_empty() {
        return (String::new(), texts.say(MessageId::SlipTheirsOpen));
    }
    let with = |id| texts.get(id, &Args::new().text("name", name));
    (with(MessageId::SlipFor), with(MessageId::SlipTheirs))
}

/// Renders the page to fill in: one file that works without a network and saves a small file.
///
/// # Errors
/// [`RenderError::Template`] if the template does not fit, which a test rules out.
pub fn form_html(texts: &Texts, name: &str) -> Result<String, RenderError> {
    slip_html(
        "slip.html",
        &SlipView::of(texts, name, FORM_STYLE.to_owned(), SCRIPT),
    )
}
