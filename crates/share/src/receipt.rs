//! The receipt: what left, for whom, when, in which form, with the exact copy; and the file's name.

use std::collections::HashMap;

use chrono::NaiveDate;
use waymark_journal::field::{Line, Prose};
use waymark_journal::nouns::audience::Audience;
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::share_receipt::{
    ShareForm, ShareReceipt, ShareSheet, SharedItem, SharedItems,
};
use waymark_journal::record::Record;
use waymark_journal::{Body, RecordId};

use crate::document::Document;
use crate::guard::Watch;
use crate::offer::OfferItem;
use crate::words::one_line;

/// Most bytes of what was left out that a receipt keeps (256 KiB).
const MOST_LEFT_OUT: usize = 256 << 10;

/// What a receipt is made from.
#[derive(Debug, Clone, Copy)]
pub struct Left<'a> {
    /// The reader.
    pub audience: &'a Record,
    /// What it was for.
    pub for_what: &'a str,
    /// Until when it is meant to be kept.
    pub until: &'a str,
    /// The form.
    pub form: ShareForm,
    /// Which page.
    pub sheet: ShareSheet,
    /// The name of the file as proposed.
    pub file_name: &'a str,
    /// The page as it left.
    pub document: &'a Document,
    /// The ticked lines it was composed from.
    pub ticked: &'a [OfferItem],
    /// The offered lines that were not ticked.
    pub left_out: &'a [OfferItem],
    /// A note of the person to themselves.
    pub note: &'a str,
    /// The letter of the place of each line about a place.
    pub letters: &'a HashMap<String, String>,
    /// The exact copy, before any sealing; the receipt keeps it without the embedded fonts.
    pub copy: &'a str,
}

/// Makes the receipt. It keeps the ticked lines that stand on the page, as the journal says them and
/// not as a private word was replaced, so that "since last time" compares like with like.
#[must_use]
pub fn receipt(left: &Left<'_>) -> ShareReceipt {
    let on_page = left.document.sources();
    let items = left
        .ticked
        .iter()
        .filter(|item| on_page.contains(item.key.as_str()))
        .map(|item| SharedItem {
            record: item.record,
            field: item.field.name().to_owned(),
            text: item.kept.clone(),
            state: item
                .state
                .map(PlanState::name)
                .map(str::to_owned)
                .or_else(|| left.letters.get(&item.key).cloned()),
        })
        .collect();
    ShareReceipt {
        audience: Some(left.audience.meta.id),
        for_whom: Line(reader_name(left.audience)),
        for_what: Line(left.for_what.to_owned()),
        until: Line(left.until.to_owned()),
        form: left.form,
        sheet: left.sheet,
        file_name: Line(left.file_name.to_owned()),
        copy: Prose(crate::copy::without_fonts(left.copy)),
        items: SharedItems(items),
        left_out: Prose(left_out(left)),
        note: Line(left.note.trim().to_owned()),
        taken_back: false,
    }
}

/// Gives what could have been on the page and is not, a line each, as far as a receipt holds it.
fn left_out(left: &Left<'_>) -> String {
    let on_page = left.document.sources();
    let taken_out = left
        .ticked
        .iter()
        .filter(|item| !on_page.contains(item.key.as_str()));
    let mut lines = String::new();
    for item in left.left_out.iter().chain(taken_out) {
        let line = one_line(&item.text());
        if lines.len() + line.len() > MOST_LEFT_OUT {
            break;
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}

/// Gives the name of a reader.
#[must_use]
pub fn reader_name(audience: &Record) -> String {
    match &audience.body {
        Body::Audience(Audience { name, .. }) => name.to_string(),
        _ => String::new(),
    }
}

/// Gives the ending of a file of a form.
#[must_use]
pub const fn extension(form: ShareForm) -> &'static str {
    match form {
        ShareForm::Html => "html",
        ShareForm::Markdown => "md",
        ShareForm::SealedHtml => "html.age",
        ShareForm::SealedMarkdown => "md.age",
        ShareForm::Pdf => "pdf",
        ShareForm::Json => "page.json",
        ShareForm::SealedPage => "html",
        ShareForm::KeyPage => "page.age",
    }
}

/// Gives a neutral name for a file: no name, no subject, and no private word.
#[must_use]
pub fn file_name(day: NaiveDate, form: ShareForm, watch: &Watch) -> String {
    let ending = extension(form);
    ["page", "sheet", "paper"]
        .into_iter()
        .map(|word| format!("{word}-{day}"))
        .find(|name| watch.find(name).is_empty())
        .map_or_else(
            || format!("{day}.{ending}"),
            |name| format!("{name}.{ending}"),
        )
}

/// Reads the record of a key "<record in hex>.<field>".
#[must_use]
pub fn record_of_key(key: &str) -> Option<RecordId> {
    key.split_once('.')?.0.parse().ok()
}
