//! What was given at a step, part by part: the words, and the number beside each.

use std::collections::BTreeMap;

use waymark_journal::answer::{Band, LetterText, ListRow, PersonInRing, RoadPoint, Sense};
use waymark_journal::{Answer, answer::Choice};

use super::OpenRun;
use crate::pack::{Step, StepPart};
use crate::shown;

/// The most characters of a label that stands for a longer text.
const LABEL: usize = 120;

/// One thing that was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// The id of a word of a list, or empty.
    pub id: String,
    /// The words, whole.
    pub text: String,
    /// The number beside it.
    pub value: Option<u8>,
    /// The row of a list it came from.
    pub row: Option<usize>,
}

impl Given {
    fn text(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }
}

/// Gives a short name for a longer text: its first line, shortened in sight, never in store.
pub(super) fn label(text: &str) -> String {
    let line = shown::first_line(text).unwrap_or_default();
    if line.chars().count() <= LABEL {
        return line.to_owned();
    }
    let kept: String = line.chars().take(LABEL - 1).collect();
    format!("{}…", kept.trim_end())
}

impl OpenRun<'_> {
    /// Gives what was given at a step or at a part of it; nothing if it was skipped.
    pub(super) fn given(&self, from: &StepPart) -> Vec<Given> {
        let Some(step) = self.pack.step(&from.step) else {
            return Vec::new();
        };
        let part = from.part.as_deref();
        let found: Vec<Given> = match self.answer(step) {
            None => self.named_elsewhere(step),
            Some(Answer::Text(text)) => vec![Given::text(text)],
            Some(Answer::Parts(parts)) => parts
                .iter()
                .filter(|(name, _)| part.is_none_or(|part| part == name.as_str()))
                .map(|(_, text)| Given::text(text))
                .collect(),
            Some(Answer::List(rows)) => rows
                .iter()
                .enumerate()
                .filter_map(|(index, row)| {
                    let text = row_text(step, row, part)?;
                    Some(Given {
                        text,
                        row: Some(index),
                        ..Given::default()
                    })
                })
                .collect(),
            Some(Answer::Rated(rows)) => rows
                .iter()
                .enumerate()
                .map(|(index, row)| Given {
                    value: row.value,
                    row: Some(index),
                    ..Given::text(&row.item)
                })
                .collect(),
            Some(Answer::Sorted(cards)) => cards
                .iter()
                .filter(|card| !card.pile.is_empty())
                .filter(|card| part.is_none_or(|part| is_own_part(part) || card.pile == part))
                .map(|card| Given {
                    id: card.id.clone(),
                    ..Given::text(&card.text)
                })
                .collect(),
            Some(Answer::Picked(words)) => words
                .iter()
                .filter(|word| match part {
                    None | Some("word") => true,
                    Some("own-word") => word.id.is_empty(),
                    Some(id) => word.id == id,
                })
                .map(|word| Given {
                    id: word.id.clone(),
                    ..Given::text(&word.text)
                })
                .collect(),
            Some(Answer::Sense(sense)) => self.sense_given(step, sense, part),
            Some(Answer::Choice(_)) => Vec::new(),
            Some(Answer::Rainbow(bands)) => of_bands(bands, part),
            Some(Answer::Timeline(points)) => of_points(points, part),
            Some(Answer::People(people)) => of_people(people, part, &step.piles),
            Some(Answer::Letter(letter)) => vec![of_letter(letter, part)],
        };
        found
            .into_iter()
            .filter(|given| !given.text.trim().is_empty())
            .collect()
    }

    /// A skipped question "what are you trying?" may have been answered at the lines about it.
    fn named_elsewhere(&self, step: &Step) -> Vec<Given> {
        let named = self
            .pack
            .steps
            .iter()
            .filter(|later| later.draws_on(&step.id));
        named
            .filter_map(|later| match self.answer(later) {
                Some(Answer::Sense(sense)) => Some(Given::text(&sense.thing)),
                _ => None,
            })
            .take(1)
            .collect()
    }

    /// Gives the three lines by their words.
    fn sense_given(&self, step: &Step, sense: &Sense, part: Option<&str>) -> Vec<Given> {
        step.options
            .iter()
            .filter(|option| part.is_none_or(|part| part == option.as_str()))
            .filter_map(|option| {
                let value = sense_value(sense, option)?;
                let text = self.pack.part(self.texts, &step.id, "option", option);
                Some(Given {
                    id: option.clone(),
                    value: Some(value),
                    ..Given::text(&text)
                })
            })
            .collect()
    }

    /// Gives the cells of a list's rows by name: columns as they are, labelled rows as `level` (the
    /// option or group) and `text`.
    pub(super) fn rows(&self, from: &StepPart) -> Vec<BTreeMap<String, String>> {
        let Some(step) = self.pack.step(&from.step) else {
            return Vec::new();
        };
        let Some(Answer::List(rows)) = self.answer(step) else {
            return Vec::new();
        };
        rows.iter()
            .filter(|row| !is_blank(row))
            .map(|row| {
                if step.columns.is_empty() {
                    let mut cells = BTreeMap::from([("text".to_owned(), row.text.clone())]);
                    if !row.part.is_empty() {
                        cells.insert("level".to_owned(), row.part.clone());
                    }
                    return cells;
                }
                let cell = |column: &String| {
                    (
                        column.clone(),
                        cell_of(step, row, column).unwrap_or_default().to_owned(),
                    )
                };
                step.columns.iter().map(cell).collect()
            })
            .collect()
    }

    /// Gives the stable word of a choice, if it was answered.
    pub(super) fn chosen(&self, step: &Step) -> Option<&'static str> {
        match self.answer(step) {
            Some(Answer::Choice(choice)) => Some(choice_name(*choice)),
            _ => None,
        }
    }
}

/// Gives a row each, so that the ages and weights of one part of life stand beside its name.
fn of_bands(bands: &[Band], part: Option<&str>) -> Vec<Given> {
    let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
    bands
        .iter()
        .enumerate()
        .map(|(index, band)| Given {
            text: match part {
                Some("from-age") => number(band.from),
                Some("to-age") => number(band.to),
                Some("real-or-wish") => band.pile.clone(),
                Some(pile) if pile != "role" && pile != "weight" && band.pile != pile => {
                    String::new()
                }
                _ => band.role.clone(),
            },
            value: band.weight,
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

fn of_points(points: &[RoadPoint], part: Option<&str>) -> Vec<Given> {
    let when = |point: &RoadPoint| match (&point.when, point.age) {
        (Some(when), _) => when.typed.clone(),
        (None, Some(age)) => age.to_string(),
        (None, None) => String::new(),
    };
    points
        .iter()
        .enumerate()
        .map(|(index, point)| Given {
            text: match part {
                Some("date") => when(point),
                _ => point.title.clone(),
            },
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

/// Gives a row a person; the piles of a step name its rings.
fn of_people(people: &[PersonInRing], part: Option<&str>, piles: &[String]) -> Vec<Given> {
    let ring = part.and_then(|part| piles.iter().position(|pile| pile == part));
    people
        .iter()
        .enumerate()
        .filter(|(_, person)| {
            ring.is_none_or(|ring| person.ring.is_some_and(|at| usize::from(at) == ring + 1))
        })
        .map(|(index, person)| Given {
            text: match part {
                Some("tags") => person.tags.join(", "),
                Some("phone") => person.phone.clone(),
                Some("ring") => person.ring.map(|ring| ring.to_string()).unwrap_or_default(),
                _ => person.name.clone(),
            },
            value: person.ring,
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

fn of_letter(letter: &LetterText, part: Option<&str>) -> Given {
    match part {
        Some("to") => Given::text(&letter.to),
        Some("open-on") => Given::text(letter.open_on.as_ref().map_or("", |on| on.typed.as_str())),
        _ => Given::text(&letter.text),
    }
}

/// Gives the id of the option a choice stands for.
pub(super) const fn choice_name(choice: Choice) -> &'static str {
    match choice {
        Choice::Yes => "yes",
        Choice::No => "no",
        Choice::NotNow => "not-now",
    }
}

/// Gives one of the three lines.
pub(super) fn sense_value(sense: &Sense, option: &str) -> Option<u8> {
    match option {
        "comprehensible" => sense.comprehensible,
        "manageable" => sense.manageable,
        "meaningful" => sense.meaningful,
        _ => None,
    }
}

fn is_own_part(part: &str) -> bool {
    matches!(part, "card" | "pile")
}

fn is_blank(row: &ListRow) -> bool {
    row.text.trim().is_empty() && row.cells.values().all(|cell| cell.trim().is_empty())
}

/// Gives a cell; the first column may have been typed as the text of the row.
fn cell_of<'a>(step: &Step, row: &'a ListRow, column: &str) -> Option<&'a str> {
    let first = step.columns.first().is_some_and(|first| first == column);
    match row.cells.get(column) {
        Some(cell) if !cell.trim().is_empty() => Some(cell),
        _ if first && !row.text.trim().is_empty() => Some(&row.text),
        _ => None,
    }
}

/// Gives the words of a row, or of one part of it.
fn row_text(step: &Step, row: &ListRow, part: Option<&str>) -> Option<String> {
    match part {
        Some(column) if step.columns.iter().any(|known| known == column) => {
            cell_of(step, row, column).map(str::to_owned)
        }
        Some(label)
            if step
                .options
                .iter()
                .chain(&step.groups)
                .any(|known| known == label) =>
        {
            (row.part == label).then(|| row.text.clone())
        }
        Some("note") => row.cells.get("note").cloned(),
        _ if step.columns.is_empty() => Some(row.text.clone()),
        _ => {
            let cells: Vec<&str> = step
                .columns
                .iter()
                .filter_map(|column| cell_of(step, row, column))
                .collect();
            Some(cells.join(", "))
        }
    }
}
