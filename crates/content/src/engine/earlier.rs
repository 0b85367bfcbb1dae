//! The earlier answers, folded above the step.

use serde::Serialize;
use waymark_journal::Answer;

use super::given::choice_name;
use super::{OpenRun, steps_for};
use crate::pack::{Step, StepPart};
use crate::shown;

/// A step that was answered, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AnsweredStep {
    /// The step's id.
    pub step: String,
    /// The question.
    pub prompt: String,
    /// What was answered, a line each.
    pub lines: Vec<String>,
}

impl OpenRun<'_> {
    /// Gives the answered steps before one, or all of them for none. Skipped steps leave no mark.
    #[must_use]
    pub fn earlier(&self, before: Option<&str>) -> Vec<AnsweredStep> {
        steps_for(self.pack, self.size)
            .into_iter()
            .take_while(|step| before != Some(step.id.as_str()))
            .filter_map(|step| {
                let lines = self.lines(step);
                (!lines.is_empty()).then(|| AnsweredStep {
                    step: step.id.clone(),
                    prompt: self.pack.prompt(self.texts, &step.id),
                    lines,
                })
            })
            .collect()
    }

    /// Gives the answer to a step as lines to read.
    pub(super) fn lines(&self, step: &Step) -> Vec<String> {
        let Some(answer) = self.answer(step) else {
            return Vec::new();
        };
        let part = |part: &str, id: &str| self.pack.part(self.texts, &step.id, part, id);
        let whole = StepPart {
            step: step.id.clone(),
            part: None,
        };
        let rated = |item: &str, value: Option<u8>| {
            value.map(|value| shown::item_line(self.texts, item, &shown::rating(self.texts, value)))
        };
        match answer {
            Answer::Rated(rows) => rows
                .iter()
                .filter_map(|row| rated(&row.item, row.value))
                .collect(),
            Answer::Sense(_) => self
                .given(&whole)
                .iter()
                .filter_map(|line| rated(&line.text, line.value))
                .collect(),
            Answer::Choice(choice) => vec![part("option", choice_name(*choice))],
            Answer::Parts(parts) => step
                .columns
                .iter()
                .filter_map(|column| parts.get(column))
                .filter(|text| !text.trim().is_empty())
                .cloned()
                .collect(),
            Answer::Sorted(_) => self.piled(step),
            Answer::List(_)
                if ["when", "then"]
                    .iter()
                    .all(|part| step.columns.iter().any(|column| column == part)) =>
            {
                let rows = self.rows(&whole);
                rows.iter()
                    .filter_map(|cells| shown::row_line(self.texts, cells))
                    .collect()
            }
            Answer::List(rows) => self
                .given(&whole)
                .into_iter()
                .map(|given| {
                    let row = given.row.and_then(|row| rows.get(row));
                    match row
                        .map(|row| row.part.as_str())
                        .filter(|label| !label.is_empty())
                    {
                        Some(label) if step.options.iter().any(|known| known == label) => {
                            shown::item_line(self.texts, &part("option", label), &given.text)
                        }
                        Some(label) if step.groups.iter().any(|known| known == label) => {
                            shown::item_line(self.texts, &part("group", label), &given.text)
                        }
                        _ => given.text,
                    }
                })
                .collect(),
            Answer::Text(_)
            | Answer::Picked(_)
            | Answer::Rainbow(_)
            | Answer::Timeline(_)
            | Answer::People(_)
            | Answer::Letter(_) => self
                .given(&whole)
                .into_iter()
                .map(|given| given.text)
                .collect(),
        }
    }

    /// Gives a line a pile: the pile, then its cards.
    fn piled(&self, step: &Step) -> Vec<String> {
        step.piles
            .iter()
            .filter_map(|pile| {
                let from = StepPart {
                    step: step.id.clone(),
                    part: Some(pile.clone()),
                };
                let cards: Vec<String> = self
                    .given(&from)
                    .into_iter()
                    .map(|given| given.text)
                    .collect();
                let pile = self.pack.part(self.texts, &step.id, "pile", pile);
                (!cards.is_empty()).then(|| shown::item_line(self.texts, &pile, &cards.join(", ")))
            })
            .collect()
    }
}
