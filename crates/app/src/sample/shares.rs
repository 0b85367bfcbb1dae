//! The pages the made-up person shared: composed from the journal as it stood that day, so that
//! receipts hold what a real one would.

use std::collections::HashSet;

use waymark_journal::nouns::share_receipt::ShareForm;
use waymark_journal::{Journal, Moment, Record, RecordId};
use waymark_share::compose::Topics;
use waymark_share::guard::{self, Watch};
use waymark_share::offer::Scope;
use waymark_share::receipt::{Left, file_name};
use waymark_share::render::{self, Look};
use waymark_share::{ComposeInput, History, compose, offer};

use super::SampleError;
use super::data::ShareData;
use super::make::{Made, Maker};

/// Composes one page and makes its receipt.
pub(super) fn receipt(maker: &Maker<'_>, share: &ShareData) -> Result<Record, SampleError> {
    let at = maker.moment(share.when());
    let journal = journal_at(&maker.made, at);
    let reader = maker.id_of(&share.audience)?;
    let audience = journal
        .get(reader)
        .ok_or_else(|| SampleError::new(format!("{} is no reader yet", share.audience)))?;
    let texts = &maker.words.texts;
    let composed = compose(&ComposeInput {
        journal: &journal,
        audience,
        texts,
        now: at,
        my_name: &share.my_name,
        for_what: &share.for_what,
        until: &share.until,
        own_words: &share.own_words,
        ticks: &ticks(maker, share, &journal, audience)?,
        scope: scope(share),
        topics: Topics::default(),
        tips: false,
    })
    .map_err(|error| SampleError::new(error.to_string()))?;
    let watch = Watch::of(&journal);
    if let Some(hit) = guard::check(&composed.document, &watch).first() {
        return Err(SampleError::new(format!(
            "the page for {} holds {:?}",
            share.audience, hit.words
        )));
    }
    let copy = match share.form {
        ShareForm::Markdown | ShareForm::SealedMarkdown => render::markdown(&composed.document),
        _ => render::html(&composed.document, Look::Light),
    }
    .map_err(|error| SampleError::new(error.to_string()))?;
    let body = waymark_share::receipt::receipt(&Left {
        audience,
        for_what: &share.for_what,
        until: &share.until,
        form: share.form,
        sheet: share.sheet,
        left_out: &composed.left_out,
        note: "",
        file_name: &file_name(at.day(), share.form, &watch),
        document: &composed.document,
        ticked: &composed.ticked,
        letters: &composed.letters,
        copy: &copy,
    });
    Ok(maker.begin("", body.into(), share.when()))
}

/// Turns "fridays" and "fridays.text" into the keys of the offer; each has to be in it.
fn ticks(
    maker: &Maker<'_>,
    share: &ShareData,
    journal: &Journal,
    audience: &Record,
) -> Result<Vec<String>, SampleError> {
    let history = History::of(journal, audience.meta.id);
    let keys: Vec<(RecordId, String)> = offer::sections(
        journal,
        audience,
        &history,
        &maker.words.texts,
        scope(share),
    )
    .into_iter()
    .flat_map(|section| section.records)
    .flat_map(|record| record.items)
    .map(|item| (item.record, item.key))
    .collect();
    let mut ticked = Vec::new();
    for tick in &share.ticks {
        let (name, field) = tick.split_once('.').unwrap_or((tick, ""));
        let id = maker.id_of(name)?;
        let before = ticked.len();
        ticked.extend(
            keys.iter()
                .filter(|(record, key)| *record == id && key.ends_with(field))
                .map(|(_, key)| key.clone()),
        );
        if ticked.len() == before {
            return Err(SampleError::new(format!("{tick} can not be ticked")));
        }
    }
    let mut seen = HashSet::new();
    ticked.retain(|key| seen.insert(key.clone()));
    Ok(ticked)
}

/// Gives what narrows the offer of a share; none of the sample is narrowed by keys.
fn scope(share: &ShareData) -> Scope<'static> {
    Scope {
        sheet: share.sheet,
        keys: None,
    }
}

/// Gives the journal as it stood at a moment.
fn journal_at(made: &[Made], at: Moment) -> Journal {
    let mut journal = Journal::default();
    for one in made
        .iter()
        .filter(|one| one.record.meta.created.utc_ms <= at.utc_ms)
    {
        let mut record = one.record.clone();
        if record.meta.changed.utc_ms > at.utc_ms
            && let Some(then) = one
                .earlier
                .iter()
                .rev()
                .find(|state| state.changed.utc_ms <= at.utc_ms)
        {
            record.body = then.body.clone();
        }
        record.meta.binned = record
            .meta
            .binned
            .filter(|binned| binned.utc_ms <= at.utc_ms);
        journal.insert(record);
    }
    journal
}
