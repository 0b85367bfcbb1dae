//! Drafts: "You wrote before: …", to use or to change.

use std::collections::BTreeSet;

use serde::Serialize;
use waymark_journal::RecordId;

use super::given::label;
use super::{MOST_SUGGESTIONS, OpenRun};
use crate::library::library;
use crate::pack::{Source, Step};
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
}

impl OpenRun<'_> {
    /// Gives the drafts of a step, in the order of its sources, each once.
    pub(super) fn suggestions(&self, step: &Step) -> Vec<Suggestion> {
        let mut found: Vec<Suggestion> = step
            .prefill_from
            .iter()
            .flat_map(|source| self.drafts(source))
            .collect();
        let mut seen = BTreeSet::new();
        found.retain(|draft| {
            !draft.text.trim().is_empty() && seen.insert(draft.text.to_lowercase())
        });
        found.truncate(MOST_SUGGESTIONS);
        found
    }

    fn drafts(&self, source: &Source) -> Vec<Suggestion> {
        match source {
            Source::Step(from) => {
                let mut given = self.given(from);
                // Of three lines the lowest alone is a draft: that is what the question asks for.
                let lowest = given.iter().map(|line| line.value).min().flatten();
                let is_sense = self
                    .pack
                    .step(&from.step)
                    .is_some_and(|step| step.kind == crate::pack::StepKind::SenseSliders);
                if is_sense {
                    given.retain(|line| line.value == lowest);
                }
                let question = self.pack.prompt(self.texts, &from.step);
                let draft = |given: super::given::Given| Suggestion {
                    text: given.text,
                    from: question.clone(),
                    record: None,
                };
                given.into_iter().map(draft).collect()
            }
            Source::Cards(kind) => {
                let draft = |card: &waymark_journal::Record| {
                    let kind = shown::kind(self.texts, card.body.kind());
                    let day = self.texts.dates().day_plain(card.meta.created.day());
                    let args = Args::new().text("kind", kind.clone()).text("day", day);
                    Suggestion {
                        text: card.body.heading(),
                        from: self
                            .texts
                            .dynamic("content-from-card", &args)
                            .unwrap_or(kind),
                        record: Some(card.meta.id),
                    }
                };
                self.cards_of(kind).map(draft).collect()
            }
            Source::List(name) => library().word_list(name).map_or_else(Vec::new, |list| {
                let draft = |id: &String| Suggestion {
                    text: label(&list.word(self.texts, id)),
                    from: String::new(),
                    record: None,
                };
                list.words.iter().map(draft).collect()
            }),
        }
    }
}
