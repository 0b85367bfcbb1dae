//! Search over everything written: a scan over folded text in memory, never an index on disk.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use memchr::memmem;
use waymark_journal::fold::{fold, fold_with_places};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::sitting::NAMED_CELLS;
use waymark_journal::{FieldShape, FieldValue, Journal, JournalChange, Kind, Record, RecordId};
use waymark_vault::give_back_memory;

use crate::error::AppError;
use crate::session::{App, Home, Session};
use crate::wire::search::{HitView, PieceView, SearchRequest, SearchView};

/// Most hits shown.
const MOST_HITS: usize = 50;
/// Characters before a match in a snippet.
const BEFORE: usize = 60;
/// Characters after the beginning of a match in a snippet.
const AFTER: usize = 160;

/// The folded text of every written record.
///
/// What was there when it was made lies in two long texts, so that a scan runs straight through memory, a
/// core each; what changed since lies beside them.
#[derive(Debug, Default)]
pub struct SearchIndex {
    stretches: Vec<Stretch>,
    recent: HashMap<RecordId, Recent>,
}

/// The text of a record that was written or changed since.
#[derive(Debug)]
struct Recent {
    changed: i64,
    standing: Standing,
    text: String,
}

/// Whether a record is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Listed,
    /// Found where what is tucked away is looked in too.
    Tucked,
    /// Never: in the bin, or a newer text, or none, has taken its place.
    Hidden,
}

impl Standing {
    const fn of(record: &Record) -> Self {
        match (record.meta.binned.is_some(), record.meta.tucked) {
            (true, _) => Self::Hidden,
            (false, true) => Self::Tucked,
            (false, false) => Self::Listed,
        }
    }

    fn is_found(self, tucked_too: bool) -> bool {
        self == Self::Listed || (tucked_too && self == Self::Tucked)
    }
}

/// How many records hold all the words, and the newest of them.
pub(crate) struct Hits {
    pub(crate) count: usize,
    pub(crate) newest: Vec<RecordId>,
}

/// Many texts, one behind the other, in the order of the ids.
#[derive(Debug, Default)]
struct Stretch {
    text: String,
    places: Vec<Place>,
}

/// Where one record's text lies.
#[derive(Debug)]
struct Place {
    id: RecordId,
    changed: i64,
    range: Range<usize>,
    standing: Standing,
}

/// A record that holds all the words: when it was changed, and its id.
type Found = (Reverse<i64>, RecordId);

impl Stretch {
    fn of(records: &[&Record]) -> Self {
        let mut stretch = Self {
            text: String::new(),
            places: Vec::with_capacity(records.len()),
        };
        for record in records {
            let start = stretch.text.len();
            stretch.text.push_str(&fold(&words_of(record)));
            stretch.places.push(Place {
                id: record.meta.id,
                changed: record.meta.changed.utc_ms,
                range: start..stretch.text.len(),
                standing: Standing::of(record),
            });
        }
        stretch.text.shrink_to_fit();
        stretch
    }

    fn forget(&mut self, id: RecordId) {
        let at = self.places.binary_search_by_key(&id, |place| place.id);
        if let Some(place) = at.ok().and_then(|at| self.places.get_mut(at)) {
            place.standing = Standing::Hidden;
        }
    }

    /// Scans for the longest word and looks for the others where it stands.
    fn find(&self, words: &Finders<'_>, tucked_too: bool) -> Vec<Found> {
        let mut found = Vec::new();
        let bytes = self.text.as_bytes();
        let (mut from, mut rest) = (0, self.places.as_slice());
        while let Some(at) = words.longest.find(&bytes[from..]).map(|at| from + at) {
            rest = reaching_beyond(rest, at);
            let Some(place) = rest.first() else {
                break;
            };
            // A word that begins in one text and ends in the next stands in neither.
            let whole = at + words.longest.needle().len() <= place.range.end;
            if !whole {
                from = at + 1;
                continue;
            }
            if place.standing.is_found(tucked_too) && words.hold_in(&bytes[place.range.clone()]) {
                found.push((Reverse(place.changed), place.id));
            }
            from = place.range.end;
        }
        found
    }
}

/// The texts from the first one on that reaches beyond a place: mostly one of the next.
fn reaching_beyond(places: &[Place], at: usize) -> &[Place] {
    let before = |place: &Place| place.range.end <= at;
    let near = places.iter().take(8).position(|place| !before(place));
    &places[near.unwrap_or_else(|| places.partition_point(before))..]
}

/// The words one looks for.
struct Finders<'a> {
    longest: memmem::Finder<'a>,
    others: Vec<memmem::Finder<'a>>,
}

impl<'a> Finders<'a> {
    fn of(words: &'a [String]) -> Option<Self> {
        let mut finders: Vec<_> = words.iter().map(memmem::Finder::new).collect();
        finders.sort_by_key(|finder| finder.needle().len());
        Some(Self {
            longest: finders.pop()?,
            others: finders,
        })
    }

    fn all_hold_in(&self, text: &[u8]) -> bool {
        self.longest.find(text).is_some() && self.hold_in(text)
    }

    fn hold_in(&self, text: &[u8]) -> bool {
        self.others.iter().all(|finder| finder.find(text).is_some())
    }
}

impl SearchIndex {
    /// Folds the text of every written record, on both cores.
    #[must_use]
    pub fn build(journal: &Journal) -> Self {
        let mut records: Vec<&Record> = journal
            .records()
            .filter(|record| record.body.kind().is_written())
            .collect();
        records.sort_unstable_by_key(|record| record.meta.id);
        let halves = records.split_at(records.len() / 2);
        let stretches = std::thread::scope(|scope| {
            let other = scope.spawn(|| Stretch::of(halves.1));
            let first = Stretch::of(halves.0);
            // A panic there would be one here too: then folding begins again.
            let second = other.join().unwrap_or_else(|_| Stretch::of(halves.1));
            vec![first, second]
        });
        Self {
            stretches,
            recent: HashMap::new(),
        }
    }

    /// Follows the journal.
    pub fn apply(&mut self, changes: &[JournalChange]) {
        for change in changes {
            match change {
                JournalChange::Put(record) => {
                    self.forget(record.meta.id);
                    if record.body.kind().is_written() {
                        let recent = Recent {
                            changed: record.meta.changed.utc_ms,
                            standing: Standing::of(record),
                            text: fold(&words_of(record)),
                        };
                        self.recent.insert(record.meta.id, recent);
                    }
                }
                JournalChange::Remove(id) => self.forget(*id),
                JournalChange::PutRevision(_) | JournalChange::RemoveRevision(_) => {}
            }
        }
    }

    fn forget(&mut self, id: RecordId) {
        self.recent.remove(&id);
        for stretch in &mut self.stretches {
            stretch.forget(id);
        }
    }

    /// Counts the records that hold all the folded words; names the newest fifty, newest change first.
    #[must_use]
    pub(crate) fn find(&self, words: &[String], tucked_too: bool) -> Hits {
        let Some(finders) = Finders::of(words) else {
            return Hits {
                count: 0,
                newest: Vec::new(),
            };
        };
        let mut found: Vec<Found> = self
            .recent
            .iter()
            .filter(|(_, recent)| recent.standing.is_found(tucked_too))
            .filter(|(_, recent)| finders.all_hold_in(recent.text.as_bytes()))
            .map(|(id, recent)| (Reverse(recent.changed), *id))
            .collect();
        std::thread::scope(|scope| {
            let (here, aside) = self.stretches.split_at(self.stretches.len().min(1));
            let find = |stretch: &Stretch| stretch.find(&finders, tucked_too);
            let others: Vec<_> = aside
                .iter()
                .map(|stretch| (stretch, scope.spawn(move || find(stretch))))
                .collect();
            found.extend(here.iter().flat_map(find));
            for (stretch, other) in others {
                found.extend(other.join().unwrap_or_else(|_| find(stretch)));
            }
        });
        let count = found.len();
        if count > MOST_HITS {
            found.select_nth_unstable(MOST_HITS);
            found.truncate(MOST_HITS);
        }
        found.sort_unstable();
        Hits {
            count,
            newest: found.into_iter().map(|(_, id)| id).collect(),
        }
    }
}

/// Gives the words of a record that search looks at: every field the person wrote.
fn words_of(record: &Record) -> String {
    let mut words = String::new();
    let shapes = record.body.kind().shapes();
    for ((_, value), (_, shape)) in record.body.fields().into_iter().zip(shapes) {
        // A word of a fixed list is stored by its stable name, which nobody wrote.
        if shape == FieldShape::Word {
            continue;
        }
        // A page is mostly one long text, which is taken as it is instead of line by line.
        let text = match value {
            FieldValue::Text(text) => text,
            FieldValue::Rows(rows) if record.body.kind() == Kind::Sitting => said(rows),
            other => other.text(),
        };
        if text.trim().is_empty() {
            continue;
        }
        if words.is_empty() {
            words = text;
        } else {
            words.push('\n');
            words.push_str(&text);
        }
    }
    words
}

/// Gives the words of the rows of a session, without who typed them and what became of them.
fn said(mut rows: Vec<BTreeMap<String, String>>) -> String {
    for row in &mut rows {
        row.retain(|name, _| !NAMED_CELLS.contains(&name.as_str()));
    }
    FieldValue::Rows(rows).text()
}

impl App {
    /// Makes the text of the open journal ready to be searched, so that the first search need not. Memory
    /// that this took goes back to the system: do it beside what somebody waits for.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn search_ready(&self) -> Result<(), AppError> {
        self.with_in(Home::Either, |session, _| {
            session.search();
            Ok(())
        })?;
        give_back_memory();
        Ok(())
    }

    /// Finds the records that hold all the words: how many, and the newest fifty with the words marked.
    ///
    /// # Errors
    /// [`AppError::OverLimit`] for more than 200 characters, [`AppError::Locked`].
    pub fn search(&self, request: &SearchRequest) -> Result<SearchView, AppError> {
        if !Limit::Search.allows(request.query.chars().count()) {
            return Err(AppError::over(Limit::Search));
        }
        let words: Vec<String> = fold(&request.query)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        self.read_in(Home::Either, |session, _| {
            let mut view = SearchView {
                count: 0,
                hits: Vec::new(),
                query: request.query.clone(),
            };
            if words.is_empty() {
                return Ok(view);
            }
            let hits = session.search().find(&words, request.tucked);
            view.count = hits.count;
            let records = hits.newest.iter().filter_map(|id| session.journal.get(*id));
            view.hits = records
                .map(|record| show_hit(session, record, &words))
                .collect();
            Ok(view)
        })
    }
}

fn show_hit(session: &Session, record: &Record, words: &[String]) -> HitView {
    let heading = session.heading(record);
    let text = words_of(record);
    HitView {
        id: record.meta.id,
        kind: record.body.kind(),
        kind_name: session.kind_name(record.body.kind()),
        heading: pieces(&heading, 0..heading.len(), &matches(&heading, words)),
        snippet: snippet(&text, words),
        date: session.dates.day(record.meta.changed.day()),
    }
}

/// Gives the ranges all words stand at, in order, joined where they touch.
fn matches(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let folded = fold_with_places(text);
    let mut found: Vec<Range<usize>> = words
        .iter()
        .flat_map(|word| folded.find_all(word))
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in found {
        match joined.last_mut() {
            Some(before) if before.end >= range.start => before.end = before.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Gives the words around the first match, marked.
fn snippet(text: &str, words: &[String]) -> Vec<PieceView> {
    let found = matches(text, words);
    let first = found.first().map_or(0, |range| range.start);
    let start = step_back(text, first, BEFORE);
    let end = step_on(text, first, AFTER);
    let mut pieces = pieces(text, start..end, &found);
    let ellipsis = |pieces: &mut Vec<PieceView>, at: usize| {
        pieces.insert(
            at,
            PieceView {
                text: "…".to_owned(),
                marked: false,
            },
        );
    };
    if start > 0 {
        ellipsis(&mut pieces, 0);
    }
    if end < text.len() {
        let at = pieces.len();
        ellipsis(&mut pieces, at);
    }
    pieces
}

fn step_back(text: &str, from: usize, characters: usize) -> usize {
    let start = text[..from]
        .char_indices()
        .rev()
        .take(characters)
        .last()
        .map_or(from, |(at, _)| at);
    // Begin at a word, if one begins there.
    text[start..from]
        .find(char::is_whitespace)
        .filter(|_| start > 0)
        .map_or(start, |space| {
            let after = start + space;
            after + text[after..].chars().next().map_or(0, char::len_utf8)
        })
}

fn step_on(text: &str, from: usize, characters: usize) -> usize {
    text[from..]
        .char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| from + at)
}

fn pieces(text: &str, part: Range<usize>, found: &[Range<usize>]) -> Vec<PieceView> {
    let mut pieces = Vec::new();
    let mut at = part.start;
    let mut push = |range: Range<usize>, marked: bool| {
        if !range.is_empty() {
            pieces.push(PieceView {
                text: text[range].to_owned(),
                marked,
            });
        }
    };
    for range in found {
        let (start, end) = (range.start.max(at), range.end.min(part.end));
        if start >= end {
            continue;
        }
        push(at..start, false);
        push(start..end, true);
        at = end;
    }
    push(at..part.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[PieceView]) -> String {
        pieces
            .iter()
            .map(|piece| {
                if piece.marked {
                    format!("[{}]", piece.text)
                } else {
                    piece.text.clone()
                }
            })
            .collect()
    }

    #[test]
    fn the_words_are_marked_on_the_original_letters() {
        let text = "Jeg lærte å steke smørbrød på kafé i Tromsø";
        let words = ["laerte", "kafe", "tromso"].map(str::to_owned);
        assert_eq!(
            shown(&snippet(text, &words)),
            "Jeg [lærte] å steke smørbrød på [kafé] i [Tromsø]"
        );
    }

    #[test]
    fn a_snippet_begins_at_a_word_and_says_that_there_is_more() {
        let text = format!(
            "{} bread {}",
            "many words go here ".repeat(20),
            "and here ".repeat(40)
        );
        let shown = shown(&snippet(&text, &["bread".to_owned()]));
        assert!(
            shown.starts_with("…words")
                || shown.starts_with("…many")
                || shown.starts_with("…go")
                || shown.starts_with("…here"),
            "{shown}"
        );
        assert!(shown.contains("[bread]") && shown.ends_with('…'));
    }
}
