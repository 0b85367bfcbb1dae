//! The earlier answers, folded above the step.

use serde::Serialize;
use waymark_journal::Answer;
use waymark_journal::answer::ListRow;

use super::given::{Given, cells, choice_name, is_blank};
use super::{OpenRun, Opened, steps_for};
use crate::pack::{Step, StepKind, StepPart};
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
        // What was answered at a step of a review stays in sight, whenever it was.
        let opened = Opened {
            again: true,
            ..self.opened
        };
        steps_for(self.pack, opened)
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
            Answer::List(_) if step.kind == StepKind::SenseSliders => self.sense_lines(step),
            Answer::Choice(choice) => vec![part("option", choice_name(*choice))],
            Answer::Parts(parts) => step
                .columns
                .iter()
                .filter_map(|column| parts.get(column))
                .filter(|text| !text.trim().is_empty())
                .cloned()
                .collect(),
            Answer::Sorted(_) if step.kind == StepKind::Choice => self
                .given(&whole)
                .iter()
                .map(|given| shown::item_line(self.texts, &given.about, &given.text))
                .collect(),
            Answer::Sorted(_) => self.piled(step),
            Answer::List(_)
                if ["when", "then"]
                    .iter()
                    .all(|part| step.columns.iter().any(|column| column == part)) =>
            {
                let rows = self.rows(&whole, None);
                rows.iter()
                    .filter_map(|cells| shown::row_line(self.texts, cells))
                    .collect()
            }
            Answer::List(rows) => self.list_lines(step, rows),
            Answer::Rainbow(bands) => bands
                .iter()
                .filter_map(|band| self.band_line(step, band))
                .collect(),
            Answer::Timeline(points) => points
                .iter()
                .filter_map(|point| self.point_line(point))
                .collect(),
            Answer::People(people) => self.people_lines(step, people),
            Answer::Letter(letter) => self.letter_lines(letter),
            Answer::Text(_) | Answer::Picked(_) => self
                .given(&whole)
                .into_iter()
                .map(|given| given.text)
                .collect(),
        }
    }

    /// Gives a line a row, behind its label or the item it is about.
    fn list_lines(&self, step: &Step, rows: &[ListRow]) -> Vec<String> {
        let items = if step.per_item {
            self.items(step)
        } else {
            Vec::new()
        };
        let rows = rows.iter().filter(|row| !is_blank(row));
        rows.map(|row| {
            let text = self.row_words(step, row);
            match self.row_label(step, row, &items) {
                Some(label) if !text.is_empty() => shown::item_line(self.texts, &label, &text),
                _ => text,
            }
        })
        .filter(|line| !line.trim().is_empty())
        .collect()
    }

    /// Gives the words of a row; a cell that was picked is said by its option.
    fn row_words(&self, step: &Step, row: &ListRow) -> String {
        if step.columns.is_empty() {
            return row.text.clone();
        }
        let cell = |(column, text): (&str, &str)| {
            let is_picked = step.options_for.as_deref() == Some(column);
            if is_picked && step.options.iter().any(|option| option == text) {
                return self.pack.part(self.texts, &step.id, "option", text);
            }
            text.to_owned()
        };
        cells(step, row).map(cell).collect::<Vec<_>>().join(", ")
    }

    /// Gives the label of a row: of its option, of its heading, or the item it is about.
    fn row_label(&self, step: &Step, row: &ListRow, items: &[super::StepItem]) -> Option<String> {
        let label = Some(row.part.as_str()).filter(|label| !label.is_empty())?;
        let part = |part: &str| self.pack.part(self.texts, &step.id, part, label);
        let is_in = |ids: &[String]| ids.iter().any(|id| id == label);
        if is_in(&step.options) {
            return Some(part("option"));
        }
        if is_in(&step.groups) {
            return Some(part("group"));
        }
        let item = items.iter().find(|item| item.id == label);
        step.per_item
            .then(|| item.map_or_else(|| label.to_owned(), |item| item.text.clone()))
    }

    /// Gives a line an item: its three lines beside each other.
    fn sense_lines(&self, step: &Step) -> Vec<String> {
        let whole = StepPart {
            step: step.id.clone(),
            part: None,
        };
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for Given {
            text, about, value, ..
        } in self.given(&whole)
        {
            let Some(value) = value else { continue };
            let said = shown::item_line(self.texts, &text, &shown::rating(self.texts, value));
            match lines.iter_mut().find(|(item, _)| *item == about) {
                Some((_, known)) => known.push(said),
                None => lines.push((about, vec![said])),
            }
        }
        let line = |(item, said): (String, Vec<String>)| {
            shown::item_line(self.texts, &item, &said.join(", "))
        };
        lines.into_iter().map(line).collect()
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
