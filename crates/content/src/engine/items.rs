//! The rows or cards a step opens with.

use std::collections::BTreeSet;

use serde::Serialize;
use waymark_journal::limits::Limit;

use super::OpenRun;
use super::given::label;
use crate::library::library;
use crate::pack::{Source, Step, StepKind};

/// One row, card or word of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StepItem {
    /// The id of a word of a list or of an option; empty for the person's own words.
    pub id: String,
    /// The words.
    pub text: String,
    /// The number beside it where it comes from, if any.
    pub value: Option<u8>,
}

impl OpenRun<'_> {
    /// Gives the rows a step opens with: what it draws on first, then its word list, each once. Empty
    /// where nothing was given there: then the step opens with free rows.
    pub(super) fn items(&self, step: &Step) -> Vec<StepItem> {
        let mut items = self.of_sources(step, &step.items_from);
        if let Some(list) = &step.word_list {
            items.extend(self.of_list(list));
        }
        let has_deck = matches!(
            step.kind,
            StepKind::WordPick | StepKind::CardSort | StepKind::RatedList
        );
        if has_deck {
            items.extend(step.options.iter().map(|option| StepItem {
                id: option.clone(),
                text: self.pack.part(self.texts, &step.id, "option", option),
                value: None,
            }));
        }
        let mut seen = BTreeSet::new();
        items.retain(|item| !item.text.is_empty() && seen.insert(item.text.to_lowercase()));
        items.truncate(usize::try_from(Limit::List.most()).unwrap_or(usize::MAX));
        items
    }

    /// Gives the rows that sources hold, in their order.
    pub(super) fn of_sources(&self, step: &Step, sources: &[Source]) -> Vec<StepItem> {
        let of_source = |source| self.of_source(step, source);
        sources.iter().flat_map(of_source).collect()
    }

    fn of_source(&self, step: &Step, source: &Source) -> Vec<StepItem> {
        match source {
            Source::Step(from) => {
                // A row about a text is about its step, whatever the text becomes.
                let is_text = |from: &Step| from.kind == StepKind::Text && !from.per_item;
                let by_step =
                    step.kind == StepKind::List && self.pack.step(&from.step).is_some_and(is_text);
                let item = |given: super::given::Given| StepItem {
                    id: if by_step { from.step.clone() } else { given.id },
                    text: label(&given.text),
                    value: given.value,
                };
                self.given(from).into_iter().map(item).collect()
            }
            Source::Cards(kind) => self
                .cards_of(kind)
                .map(|card| StepItem {
                    id: String::new(),
                    text: label(&card_words(card)),
                    value: None,
                })
                .collect(),
            Source::List(name) => self.of_list(name),
        }
    }

    /// Gives the kept cards of a kind that stand in lists, newest first.
    pub(super) fn cards_of(&self, kind: &str) -> impl Iterator<Item = &waymark_journal::Record> {
        let wanted = waymark_journal::Kind::from_name(kind);
        self.cards
            .iter()
            .copied()
            .filter(move |card| Some(card.body.kind()) == wanted && card.is_listed())
    }

    fn of_list(&self, name: &str) -> Vec<StepItem> {
        let Some(list) = library().word_list(name) else {
            return Vec::new();
        };
        let item = |id: &String| StepItem {
            id: id.clone(),
            text: list.word(self.texts, id),
            value: None,
        };
        list.words.iter().map(item).collect()
    }
}

/// Gives the first words of a kept card: its heading, or the first of its lines.
pub(super) fn card_words(card: &waymark_journal::Record) -> String {
    let heading = card.body.heading();
    if !heading.is_empty() {
        return heading;
    }
    let lists = card
        .body
        .fields()
        .into_iter()
        .filter_map(|(_, value)| match value {
            waymark_journal::FieldValue::Lines(lines) => Some(lines),
            _ => None,
        });
    lists
        .flatten()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
}
