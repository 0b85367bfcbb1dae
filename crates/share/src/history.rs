//! What left before, for one reader: the last share, and how places were called then.
//!
//! "Since last time" always means the last share with the same reader that is not taken back.

use std::collections::{BTreeSet, HashMap};

use waymark_journal::body::{Body, Kind};
use waymark_journal::fold::fold;
use waymark_journal::nouns::fit::Fit;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareReceipt, SharedItem};
use waymark_journal::{Journal, Moment, Record, RecordId};

/// The last share with one reader.
#[derive(Debug, Clone)]
pub struct LastShare {
    /// When it left.
    pub at: Moment,
    /// The form it left in.
    pub form: ShareForm,
    items: HashMap<(RecordId, String), SharedItem>,
    /// The newest rating of each line of each place.
    ratings: HashMap<(String, String), u8>,
}

/// What left before for one reader.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The last share that counts, if there was one.
    pub last: Option<LastShare>,
    letters: HashMap<String, usize>,
    used: BTreeSet<usize>,
}

impl LastShare {
    /// Gives a line as it stood then.
    #[must_use]
    pub fn item(&self, record: RecordId, field: &str) -> Option<&SharedItem> {
        self.items.get(&(record, field.to_owned()))
    }

    /// Says whether anything of a record was in it.
    #[must_use]
    pub fn has(&self, record: RecordId, fields: &[&str]) -> bool {
        fields
            .iter()
            .any(|field| self.item(record, field).is_some())
    }

    /// Gives the rating a place had then.
    #[must_use]
    pub fn rating(&self, place: &str, field: &str) -> Option<u8> {
        self.ratings
            .get(&(place.to_owned(), field.to_owned()))
            .copied()
    }
}

impl History {
    /// Reads the receipts of one reader.
    #[must_use]
    pub fn of(journal: &Journal, audience: RecordId) -> Self {
        let mut receipts: Vec<(Moment, &ShareReceipt)> = journal
            .all_of(Kind::ShareReceipt)
            .filter(|record| record.meta.binned.is_none())
            .filter_map(|record| match &record.body {
                Body::ShareReceipt(receipt) if receipt.audience == Some(audience) => {
                    Some((record.meta.created, &**receipt))
                }
                _ => None,
            })
            .collect();
        receipts.reverse();
        let mut history = Self::default();
        for (_, receipt) in &receipts {
            history.remember_letters(journal, receipt);
        }
        history.last = receipts
            .iter()
            .rev()
            .find(|(_, receipt)| !receipt.taken_back)
            .map(|(at, receipt)| LastShare {
                at: *at,
                form: receipt.form,
                items: receipt
                    .items
                    .0
                    .iter()
                    .map(|item| ((item.record, item.field.clone()), item.clone()))
                    .collect(),
                ratings: ratings(journal, receipt),
            });
        history
    }

    /// Paper that was taken back is still out there, so its letters stay given.
    fn remember_letters(&mut self, journal: &Journal, receipt: &ShareReceipt) {
        for item in &receipt.items.0 {
            let Some(number) = item.state.as_deref().and_then(number_of_letter) else {
                continue;
            };
            self.used.insert(number);
            if let Some(place) = place_of_record(journal, item.record) {
                self.letters.entry(place).or_insert(number);
            }
        }
    }

    /// Gives the letter of a place for this reader: the one it had, or the next free one, which is
    /// then its own.
    pub fn letter(&mut self, place: &str) -> String {
        if let Some(number) = self.letters.get(place) {
            return letter_of_number(*number);
        }
        let number = self.used.last().map_or(0, |last| last + 1);
        self.used.insert(number);
        self.letters.insert(place.to_owned(), number);
        letter_of_number(number)
    }
}

fn ratings(journal: &Journal, receipt: &ShareReceipt) -> HashMap<(String, String), u8> {
    let mut newest: HashMap<(String, String), (Moment, u8)> = HashMap::new();
    for item in &receipt.items.0 {
        let (Some(place), Some(record), Ok(value)) = (
            place_of_record(journal, item.record),
            journal.get(item.record),
            item.text.parse::<u8>(),
        ) else {
            continue;
        };
        let at = record.meta.created;
        newest
            .entry((place, item.field.clone()))
            .and_modify(|known| {
                if known.0 <= at {
                    *known = (at, value);
                }
            })
            .or_insert((at, value));
    }
    newest
        .into_iter()
        .map(|(key, (_, value))| (key, value))
        .collect()
}

fn place_of_record(journal: &Journal, record: RecordId) -> Option<String> {
    place_of_body(journal.get(record)?)
}

/// Gives what tells the place of a record from others, for what is about a place.
#[must_use]
pub fn place_of_body(record: &Record) -> Option<String> {
    match &record.body {
        Body::Fit(fit) => Some(place_of(fit)),
        Body::Place(_) => Some(record.meta.id.to_string()),
        Body::Try(attempt) => attempt.place_link.map(|id| id.to_string()),
        Body::Ask(ask) => ask.place.map(|id| id.to_string()),
        _ => None,
    }
}

/// Gives what tells one place from another: its own record, or its name.
#[must_use]
pub fn place_of(fit: &Fit) -> String {
    fit.place_link.map_or_else(
        || format!("name {}", fold(fit.place.trim())),
        |id| id.to_string(),
    )
}

/// Gives A, B, … Z, AA, AB, …
fn letter_of_number(number: usize) -> String {
    let last = char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    match (number / 26).checked_sub(1) {
        Some(before) => letter_of_number(before) + &last.to_string(),
        None => last.to_string(),
    }
}

fn number_of_letter(letters: &str) -> Option<usize> {
    let is_letter = !letters.is_empty()
        && letters.len() < 4
        && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    is_letter.then(|| {
        letters.bytes().fold(0, |number, letter| {
            number * 26 + usize::from(letter - b'A') + 1
        }) - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_numbers_agree() {
        let letters: Vec<String> = [0, 1, 25, 26, 51, 52, 701, 702]
            .into_iter()
            .map(letter_of_number)
            .collect();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
        for number in 0..800 {
            assert_eq!(number_of_letter(&letter_of_number(number)), Some(number));
        }
        assert_eq!(number_of_letter("done-for-now"), None);
    }
}
