//! The counsellor's side: a shelf of what people shared.
//!
//! Owns folders, kept pages and their days, own notes, the key of the reader, a file that is looked at,
//! and what stands in both of two pages. A shelf is a vault of another kind
//! (`docs/decisions/0011-a-shelf-is-a-vault-of-another-kind.md`): records, versions, undo, search and
//! taking everything out are the journal's own. No page is trusted: each is read as a stranger's, also
//! when it comes from the shelf itself.

mod comparing;
mod folders;
mod keys;
mod notes;
mod pages;
mod reading;
mod shared;
mod show;

use chrono::NaiveDate;
use waymark_journal::nouns::shelf_page::ShelfPage;
use waymark_journal::{Body, Record, RecordId, VagueDate};

pub use reading::SHARED_ENDINGS;
pub(crate) use shared::Shared;
pub(crate) use show::read_page;

use crate::error::AppError;
use crate::session::{Now, Session};

impl Session {
    /// Gives a kept page that is neither binned nor gone.
    fn shelf_page_of(&self, id: RecordId) -> Result<(&Record, &ShelfPage), AppError> {
        let record = self.record(id)?;
        match &record.body {
            Body::ShelfPage(page) if record.is_listed() => Ok((record, page)),
            _ => Err(AppError::NotFound {
                kind: Some(waymark_journal::Kind::ShelfPage),
            }),
        }
    }

    /// Reads a typed day; nothing for nothing. Of a month or a year it is the last day.
    fn day_of(&self, typed: &str, now: Now<'_>) -> Result<Option<VagueDate>, AppError> {
        let date = VagueDate::parse(typed, now.moment.day(), &self.date_words);
        let Some(date) = date else {
            return Ok(None);
        };
        let day = date.last_day().ok_or(AppError::BadValue)?;
        Ok(Some(VagueDate::day(day, &self.written(day))))
    }

    /// Writes a day as it can be typed again.
    fn written(&self, day: NaiveDate) -> String {
        self.dates.day_plain(day)
    }

    /// Finds the day some words name: the whole of them, or the end of them ("until 30 June 2027").
    fn day_in(&self, words: &str, now: Now<'_>) -> Option<NaiveDate> {
        let today = now.moment.day();
        let words: Vec<&str> = words
            .trim_end_matches(['.', '!'])
            .split_whitespace()
            .collect();
        (0..words.len())
            .filter_map(|from| VagueDate::parse(&words[from..].join(" "), today, &self.date_words))
            .find_map(|date| date.last_day())
    }
}
