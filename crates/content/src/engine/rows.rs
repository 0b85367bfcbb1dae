//! The rows of a list: their cells, their words, and the rows that go into a record.

use std::collections::BTreeMap;

use waymark_journal::Answer;
use waymark_journal::answer::{Band, ListRow};

use super::OpenRun;
use super::given::{Given, is_blank};
use crate::pack::{Step, StepPart};

type Cells = BTreeMap<String, String>;

impl OpenRun<'_> {
    /// Gives the rows of a step by cells. A list keeps its columns as they are, labelled rows become
    /// `level` (the option or group) and `text`; ratings become `topic` and `value`; the bands of a
    /// rainbow that are about the item become `from`, `to` and `weight`.
    pub(super) fn rows(&self, from: &StepPart, item: Option<&Given>) -> Vec<Cells> {
        let Some(step) = self.pack.step(&from.step) else {
            return Vec::new();
        };
        match self.answer(step) {
            Some(Answer::List(rows)) => rows
                .iter()
                .filter(|row| !is_blank(row))
                .map(|row| list_cells(step, row))
                .collect(),
            Some(Answer::Rated(rows)) => rows
                .iter()
                .filter(|row| !row.item.trim().is_empty())
                .filter_map(|row| {
                    let value = row.value?.to_string();
                    Some(cells_of([("topic", row.item.clone()), ("value", value)]))
                })
                .collect(),
            Some(Answer::Rainbow(bands)) => bands
                .iter()
                .filter(|band| item.is_none_or(|item| item.is_named(&band.role)))
                .map(band_cells)
                .filter(|cells| !cells.is_empty())
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn cells_of<const N: usize>(cells: [(&str, String); N]) -> Cells {
    let cells = cells
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text));
    cells.filter(|(_, text)| !text.is_empty()).collect()
}

fn band_cells(band: &Band) -> Cells {
    let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
    if band.weight.is_none() {
        return Cells::new();
    }
    cells_of([
        ("from", number(band.from)),
        ("to", number(band.to)),
        ("weight", number(band.weight)),
    ])
}

fn list_cells(step: &Step, row: &ListRow) -> Cells {
    if step.columns.is_empty() {
        let mut cells = Cells::from([("text".to_owned(), row.text.clone())]);
        if !row.part.is_empty() {
            cells.insert("level".to_owned(), row.part.clone());
        }
        return cells;
    }
    let cell = |column: &String| {
        let text = cell_of(step, row, column).unwrap_or_default().to_owned();
        (column.clone(), text)
    };
    step.columns.iter().map(cell).collect()
}

/// Gives a cell; the first column may have been typed as the text of the row.
pub(super) fn cell_of<'a>(step: &Step, row: &'a ListRow, column: &str) -> Option<&'a str> {
    let first = step.columns.first().is_some_and(|first| first == column);
    match row.cells.get(column) {
        Some(cell) if !cell.trim().is_empty() => Some(cell),
        _ if first && !row.text.trim().is_empty() => Some(&row.text),
        _ => None,
    }
}

/// Gives the words of a row, or of one part of it.
pub(super) fn row_text(step: &Step, row: &ListRow, part: Option<&str>) -> Option<String> {
    let is_label = |label: &str| {
        let labels = step.options.iter().filter(|_| step.options_for.is_none());
        labels.chain(&step.groups).any(|known| known == label)
    };
    match part {
        Some(column) if step.columns.iter().any(|known| known == column) => {
            cell_of(step, row, column).map(str::to_owned)
        }
        Some(label) if is_label(label) => (row.part == label).then(|| row.text.clone()),
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
