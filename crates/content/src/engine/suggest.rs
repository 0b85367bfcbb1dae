//! Drafts: "You wrote before: …", to use or to change.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use waymark_journal::answer::PersonInRing;
use waymark_journal::{Body, Record, RecordId};

use super::given::label;
use super::items::card_words;
use super::{MOST_SUGGESTIONS, OpenRun};
use crate::library::library;
use crate::pack::{Source, Step, StepKind};
use crate::shown;
use crate::texts::Args;

/// One draft the person may use or change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Suggestion {
    /// The words, whole.
    pub text: String,
    /// Where they come from: the question, or the kept card with its day.
    pub from: String,
    /// The kept card, if it is one.
    pub record: Option<RecordId>,
    /// The cells of a row, by column, where the kept card has fields of these names.
    pub cells: BTreeMap<String, String>,
    /// Someone to put on a map of people.
    pub person: Option<PersonInRing>,
}

impl OpenRun<'_> {
    /// Gives the drafts of a step, in the order of its sources, each once.
    pub(super) fn suggestions(&self, step: &Step) -> Vec<Suggestion> {
        let mut found: Vec<Suggestion> = step
            .prefill_from
            .iter()
            .flat_map(|source| self.drafts(step, source))
            .collect();
        let mut seen = BTreeSet::new();
        found.retain(|draft| {
            !draft.text.trim().is_empty() && seen.insert(draft.text.to_lowercase())
        });
        found.truncate(MOST_SUGGESTIONS);
        found
    }

    fn drafts(&self, step: &Step, source: &Source) -> Vec<Suggestion> {
        match source {
            // The answers a letter draws on are one draft together.
            Source::Step(_) if step.kind == StepKind::Letter => Vec::new(),
            Source::Step(from) => {
                let mut given = self.given(from);
                // Of three lines the lowest alone is a draft: that is what the question asks for.
                let lowest = given.iter().map(|line| line.value).min().flatten();
                let is_sense = self
                    .pack
                    .step(&from.step)
                    .is_some_and(|step| step.kind == StepKind::SenseSliders);
                if is_sense {
                    given.retain(|line| line.value == lowest);
                }
                let question = self.pack.prompt(self.texts, &from.step);
                let draft = |given: super::given::Given| of_words(given.text, question.clone());
                given.into_iter().map(draft).collect()
            }
            Source::Cards(kind) => self
                .cards_of(kind)
                .map(|card| self.of_kept(step, card))
                .collect(),
            Source::List(name) => library().word_list(name).map_or_else(Vec::new, |list| {
                let draft =
                    |id: &String| of_words(label(&list.word(self.texts, id)), String::new());
                list.words.iter().map(draft).collect()
            }),
        }
    }

    /// Gives a draft from a kept card: "Place, 3 May 2027".
    fn of_kept(&self, step: &Step, card: &Record) -> Suggestion {
        let kind = shown::kind(self.texts, card.body.kind());
        let day = self.texts.dates().day_plain(card.meta.created.day());
        let args = Args::new().text("kind", kind.clone()).text("day", day);
        let from = self.texts.dynamic("content-from-card", &args);
        let cell = |column: &String| {
            let words = card.body.field(column)?.text();
            (!words.trim().is_empty()).then(|| (column.clone(), words))
        };
        let person = match &card.body {
            Body::Person(_) if step.kind == StepKind::PeopleCircles => Some(on_map(card)),
            _ => None,
        };
        Suggestion {
            record: Some(card.meta.id),
            cells: step.columns.iter().filter_map(cell).collect(),
            person,
            ..of_words(card_words(card), from.unwrap_or(kind))
        }
    }
}

fn of_words(text: String, from: String) -> Suggestion {
    Suggestion {
        text,
        from,
        record: None,
        cells: BTreeMap::new(),
        person: None,
    }
}

fn on_map(card: &Record) -> PersonInRing {
    let words = |name: &str| {
        card.body
            .field(name)
            .map(|value| value.text())
            .unwrap_or_default()
    };
    let role = words("role");
    PersonInRing {
        name: words("name"),
        ring: words("ring").parse().ok(),
        tags: if role.is_empty() {
            Vec::new()
        } else {
            vec![role]
        },
        phone: words("phone"),
    }
}
