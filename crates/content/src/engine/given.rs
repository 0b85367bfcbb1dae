//! What was given at a step, item by item: the words, the item they are about, and the number beside.

use waymark_journal::answer::{ListRow, Sense, SortedCard};
use waymark_journal::{Answer, answer::Choice};

use super::OpenRun;
use super::rows::{cell_of, row_text};
use crate::pack::{Step, StepKind, StepPart};
use crate::shown;

/// The most characters of a label that stands for a longer text.
const LABEL: usize = 120;

/// One thing that was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// The id of a word of a list, or empty.
    pub id: String,
    /// The words of the part that was asked for, whole.
    pub text: String,
    /// The words of the whole row, by which later steps name it; empty where these are its words.
    pub whole: String,
    /// The id or the words of the item it is about, or empty.
    pub about: String,
    /// The id of the pile it lies on, or empty.
    pub pile: String,
    /// The number beside it.
    pub value: Option<u8>,
    /// The row of a list it came from.
    pub row: Option<usize>,
}

impl Given {
    pub(super) fn text(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }

    /// Says whether a row that names its item means this one.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let names = [&self.text, &self.whole];
        !name.trim().is_empty()
            && ((!self.id.is_empty() && self.id == name)
                || names.iter().any(|own| is_same(own, name)))
    }

    /// Says whether this is about an item: it names it, or it is of that name.
    pub(super) fn is_about(&self, item: &Self) -> bool {
        if self.about.is_empty() {
            item.is_named(&self.text) || item.is_named(&self.whole)
        } else {
            item.is_named(&self.about)
        }
    }
}

/// Says whether two texts go by the same label.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (label(one), label(other));
    !one.is_empty() && one.to_lowercase() == other.to_lowercase()
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
            Some(Answer::List(rows)) if step.kind == StepKind::SenseSliders => {
                self.sense_rows(step, rows, part)
            }
            Some(Answer::List(rows)) => rows
                .iter()
                .enumerate()
                .filter_map(|(index, row)| of_row(step, row, part, index))
                .collect(),
            Some(Answer::Rated(rows)) => rows
                .iter()
                .enumerate()
                .map(|(index, row)| Given {
                    value: row.value,
                    row: Some(index),
                    about: row.item.clone(),
                    ..Given::text(&row.item)
                })
                .collect(),
            Some(Answer::Sorted(cards)) => self.of_cards(step, cards, part),
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
            Some(Answer::Rainbow(bands)) => super::parts::of_bands(bands, part),
            Some(Answer::Timeline(points)) => super::parts::of_points(points, part),
            Some(Answer::People(people)) => super::parts::of_people(people, part, &step.piles),
            Some(Answer::Letter(letter)) => vec![super::parts::of_letter(letter, part)],
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

    /// Gives the cards of a sort. Where each item has a choice of its own, the words of the option.
    fn of_cards(&self, step: &Step, cards: &[SortedCard], part: Option<&str>) -> Vec<Given> {
        let is_choice = step.kind == StepKind::Choice;
        let wants = |card: &&SortedCard| match part {
            None | Some("card" | "pile" | "answer") => true,
            Some(pile) => card.pile == pile,
        };
        let (sort, piles) = if is_choice {
            ("option", &step.options)
        } else {
            ("pile", &step.piles)
        };
        let placed = cards.iter().filter(|card| piles.contains(&card.pile));
        placed
            .filter(wants)
            .map(|card| {
                let text = if is_choice || part == Some("pile") {
                    self.pack.part(self.texts, &step.id, sort, &card.pile)
                } else {
                    card.text.clone()
                };
                Given {
                    text,
                    id: card.id.clone(),
                    about: card.text.clone(),
                    pile: card.pile.clone(),
                    ..Given::default()
                }
            })
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
                    about: sense.thing.clone(),
                    ..Given::text(&text)
                })
            })
            .collect()
    }

    /// Gives the three lines of each item, a row an item.
    fn sense_rows(&self, step: &Step, rows: &[ListRow], part: Option<&str>) -> Vec<Given> {
        let of_row = |(index, row): (usize, &ListRow)| {
            let sense = Sense {
                thing: row.part.clone(),
                comprehensible: number(row, "comprehensible"),
                manageable: number(row, "manageable"),
                meaningful: number(row, "meaningful"),
            };
            let lines = self.sense_given(step, &sense, part);
            lines.into_iter().map(move |line| Given {
                row: Some(index),
                ..line
            })
        };
        rows.iter().enumerate().flat_map(of_row).collect()
    }

    /// Gives the stable word of a choice, if it was answered.
    pub(super) fn chosen(&self, step: &Step) -> Option<&'static str> {
        match self.answer(step) {
            Some(Answer::Choice(choice)) => Some(choice_name(*choice)),
            Some(Answer::Sorted(cards)) => {
                let is_yes = cards.iter().any(|card| card.pile == "yes");
                is_yes.then_some("yes")
            }
            _ => None,
        }
    }
}

fn of_row(step: &Step, row: &ListRow, part: Option<&str>, index: usize) -> Option<Given> {
    let text = row_text(step, row, part)?;
    let about = if step.per_item {
        row.part.clone()
    } else {
        String::new()
    };
    Some(Given {
        text,
        about,
        whole: row_text(step, row, None).unwrap_or_default(),
        row: Some(index),
        ..Given::default()
    })
}

fn number(row: &ListRow, line: &str) -> Option<u8> {
    row.cells
        .get(line)
        .and_then(|number| number.trim().parse().ok())
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

/// Says whether a row holds nothing.
pub(super) fn is_blank(row: &ListRow) -> bool {
    row.text.trim().is_empty() && row.cells.values().all(|cell| cell.trim().is_empty())
}

/// Gives the cells of a row that hold something, in the order of the columns.
pub(super) fn cells<'a>(
    step: &'a Step,
    row: &'a ListRow,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    step.columns
        .iter()
        .filter_map(|column| Some((column.as_str(), cell_of(step, row, column)?)))
}
