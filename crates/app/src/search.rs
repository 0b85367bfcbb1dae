//! Search over everything written: a scan over folded text in memory, never an index on disk.

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memmem;
use waymark_journal::fold::{fold, fold_with_places};
use waymark_journal::limits::Limit;
use waymark_journal::{FieldShape, FieldValue, Journal, JournalChange, Record, RecordId};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::search::{HitView, PieceView, SearchRequest, SearchView};

/// Most hits shown.
const MOST_HITS: usize = 50;
/// Characters before a match in a snippet.
const BEFORE: usize = 60;
/// Characters after the beginning of a match in a snippet.
const AFTER: usize = 160;

/// The folded text of every written record, by newest change.
#[derive(Debug, Default)]
pub struct SearchIndex {
    texts: BTreeMap<(std::cmp::Reverse<i64>, RecordId), String>,
    keys: std::collections::HashMap<RecordId, i64>,
}

impl SearchIndex {
    /// Folds the text of every written record, on both cores.
    #[must_use]
    pub fn build(journal: &Journal) -> Self {
        let records: Vec<&Record> = journal
            .records()
            .filter(|record| record.body.kind().is_written())
            .collect();
        let halves = records.split_at(records.len() / 2);
        let fold_all = |records: &[&Record]| -> Vec<(RecordId, i64, String)> {
            records
                .iter()
                .map(|record| {
                    (
                        record.meta.id,
                        record.meta.changed.utc_ms,
                        fold(&words_of(record)),
                    )
                })
                .collect()
        };
        let (first, second) = std::thread::scope(|scope| {
            let other = scope.spawn(|| fold_all(halves.1));
            (fold_all(halves.0), other.join().unwrap_or_default())
        });
        let mut index = Self::default();
        for (id, changed, text) in first.into_iter().chain(second) {
            index.keys.insert(id, changed);
            index.texts.insert((std::cmp::Reverse(changed), id), text);
        }
        index
    }

    /// Follows the journal.
    pub fn apply(&mut self, changes: &[JournalChange]) {
        for change in changes {
            match change {
                JournalChange::Put(record) => {
                    self.forget(record.meta.id);
                    if record.body.kind().is_written() {
                        let changed = record.meta.changed.utc_ms;
                        self.keys.insert(record.meta.id, changed);
                        self.texts.insert(
                            (std::cmp::Reverse(changed), record.meta.id),
                            fold(&words_of(record)),
                        );
                    }
                }
                JournalChange::Remove(id) => self.forget(*id),
                JournalChange::PutRevision(_) | JournalChange::RemoveRevision(_) => {}
            }
        }
    }

    fn forget(&mut self, id: RecordId) {
        if let Some(changed) = self.keys.remove(&id) {
            self.texts.remove(&(std::cmp::Reverse(changed), id));
        }
    }

    /// Gives every record that holds all the folded words, newest change first.
    pub fn find<'a>(&'a self, words: &'a [String]) -> impl Iterator<Item = RecordId> + 'a {
        let finders: Vec<memmem::Finder<'a>> = words.iter().map(memmem::Finder::new).collect();
        self.texts
            .iter()
            .filter(move |(_, text)| {
                finders
                    .iter()
                    .all(|finder| finder.find(text.as_bytes()).is_some())
            })
            .map(|((_, id), _)| *id)
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

impl App {
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
        self.read(|session, _| {
            let mut view = SearchView {
                count: 0,
                hits: Vec::new(),
                query: request.query.clone(),
            };
            if words.is_empty() {
                return Ok(view);
            }
            for id in session.search.find(&words) {
                let Some(record) = session.journal.get(id) else {
                    continue;
                };
                if record.meta.binned.is_some() || (record.meta.tucked && !request.tucked) {
                    continue;
                }
                view.count += 1;
                if view.hits.len() < MOST_HITS {
                    view.hits.push(show_hit(session, record, &words));
                }
            }
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
