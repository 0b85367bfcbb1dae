//! Whether what stands in a file could have been written in the app: every limit, every moment.

use waymark_journal::limits::Limit;
use waymark_journal::nouns::attached::Attached;
use waymark_journal::time::DAY_MS;
use waymark_journal::{
    Answer, Body, FieldError, FieldShape, Moment, Record, Revision, record::Meta,
};

use crate::error::AppError;

/// Most characters of a language tag, an exercise's id or a step's id.
const MOST_ID: usize = 64;
/// Most pages of an attached file.
const MOST_PAGES: u32 = 300;
/// The highest number of a version: above it there is room for all that are still to come.
const MOST_VERSION: u32 = 1_000_000_000;
/// The years 1 to 9999 lie within this many days of 1970.
const MOST_DAYS: i64 = 3_000_000;
/// Most minutes a clock stands east or west of Greenwich.
const MOST_OFFSET: i16 = 1_080;

/// Checks one record.
pub(super) fn record(record: &Record) -> Result<(), AppError> {
    meta(&record.meta)?;
    body(&record.body)
}

/// Checks one earlier state.
pub(super) fn revision(revision: &Revision) -> Result<(), AppError> {
    moment(revision.changed)?;
    version(revision.number)?;
    body(&revision.body)
}

/// Checks what is said of an attached file.
fn file(file: &Attached) -> Result<(), AppError> {
    within(
        Limit::Attachment,
        usize::try_from(file.bytes).unwrap_or(usize::MAX),
    )?;
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let pages = 1..=MOST_PAGES;
    if file.bytes > 0
        && file.sha256.len() == 64
        && file.sha256.bytes().all(is_hex)
        && pages.contains(&file.pages)
    {
        return Ok(());
    }
    Err(AppError::UnreadableFile)
}

const fn version(number: u32) -> Result<(), AppError> {
    match number {
        1..=MOST_VERSION => Ok(()),
        _ => Err(AppError::UnreadableFile),
    }
}

fn meta(meta: &Meta) -> Result<(), AppError> {
    version(meta.revision)?;
    [meta.created, meta.changed, meta.revision_began]
        .into_iter()
        .chain(meta.binned)
        .try_for_each(moment)?;
    let origin = meta.origin.iter().flat_map(|origin| {
        [&origin.exercise, &origin.step]
            .into_iter()
            .chain(&origin.never_shared)
    });
    let short = |text: &String| text.chars().count() <= MOST_ID;
    if std::iter::once(&meta.language).chain(origin).all(short) {
        Ok(())
    } else {
        Err(AppError::UnreadableFile)
    }
}

const fn moment(moment: Moment) -> Result<(), AppError> {
    let far = moment.utc_ms.unsigned_abs() > (MOST_DAYS * DAY_MS).unsigned_abs();
    if far || moment.offset_minutes.unsigned_abs() > MOST_OFFSET.unsigned_abs() {
        return Err(AppError::UnreadableFile);
    }
    Ok(())
}

fn body(body: &Body) -> Result<(), AppError> {
    let mut copy = body.kind().empty();
    for ((field, value), (_, shape)) in body.fields().into_iter().zip(body.kind().shapes()) {
        if shape != FieldShape::Whole {
            copy.set(field.name(), value).map_err(problem)?;
        }
    }
    match body {
        Body::Entry(entry) => {
            within(Limit::Title, entry.title.chars().count())?;
            within(Limit::List, entry.roles.len())?;
            within(Limit::List, entry.pictures.len())?;
            entry.pictures.iter().try_for_each(file)
        }
        Body::Run(run) => {
            within(Limit::List, run.answers.0.len())?;
            run.answers.0.iter().try_for_each(|(step, answer)| {
                within(Limit::Title, step.chars().count())?;
                Answer::check(answer).map_err(problem)
            })
        }
        Body::Certificate(certificate) => certificate.file.as_ref().map_or(Ok(()), file),
        Body::ShareReceipt(receipt) => receipt.items.0.iter().try_for_each(|item| {
            let state = item.state.as_deref().unwrap_or_default();
            within(Limit::Title, item.field.chars().count())?;
            within(Limit::Title, state.chars().count())?;
            within(Limit::Entry, item.text.len())
        }),
        _ => Ok(()),
    }
}

const fn within(limit: Limit, count: usize) -> Result<(), AppError> {
    if limit.allows(count) {
        Ok(())
    } else {
        Err(AppError::over(limit))
    }
}

fn problem(error: FieldError) -> AppError {
    match error {
        FieldError::Over(limit) => AppError::over(limit),
        FieldError::Unknown | FieldError::Shape | FieldError::Word => AppError::UnreadableFile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_journal::nouns::run::{Answers, Run};
    use waymark_journal::{Kind, RecordId};

    fn now() -> Moment {
        Moment {
            utc_ms: 0,
            offset_minutes: 60,
        }
    }

    #[test]
    fn a_record_over_a_limit_is_refused_by_its_name() {
        let mut long = Record::new(RecordId([1; 16]), Kind::Strength.empty(), now(), "en");
        if let Body::Strength(strength) = &mut long.body {
            strength.word = "x".repeat(2_001).as_str().into();
        }
        assert_eq!(record(&long), Err(AppError::over(Limit::Item)));
        let run = Run {
            answers: Answers(
                [(
                    "what".to_owned(),
                    Answer::List(vec![Default::default(); 201]),
                )]
                .into(),
            ),
            ..Run::default()
        };
        let many = Record::new(RecordId([2; 16]), run, now(), "en");
        assert_eq!(record(&many), Err(AppError::over(Limit::List)));
    }

    #[test]
    fn an_impossible_moment_is_no_journal() {
        let mut odd = Record::new(RecordId([1; 16]), Kind::Need.empty(), now(), "en");
        assert_eq!(record(&odd), Ok(()));
        odd.meta.changed.utc_ms = i64::MAX;
        assert_eq!(record(&odd), Err(AppError::UnreadableFile));
    }
}
