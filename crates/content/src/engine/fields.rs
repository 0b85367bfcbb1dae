//! What goes into one field of a proposed card: the words and numbers that belong to its item.

use std::collections::BTreeSet;

use waymark_journal::Answer;
use waymark_journal::field::{FieldShape, FieldValue};

use super::OpenRun;
use super::given::{Given, is_same};
use crate::pack::{CardField, Step, StepKind, StepPart};
use crate::shown;

/// The item a card is proposed for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'a> {
    /// The step its main words were written at.
    pub step: &'a Step,
    /// The words.
    pub given: &'a Given,
    /// Its place among the items of the card, from 0.
    pub place: usize,
}

impl OpenRun<'_> {
    /// Gives the value of a field; for a card with everything joined there is no item.
    pub(super) fn value(
        &self,
        from: &CardField,
        shape: FieldShape,
        item: Option<Item<'_>>,
    ) -> Option<FieldValue> {
        if let Some(text) = &from.text {
            return self.fixed(text, item).map(FieldValue::Text);
        }
        if let Some(word) = &from.word {
            return Some(FieldValue::Text(word.clone()));
        }
        let [single] = from.from.as_slice() else {
            return Some(self.joined(from, shape, item));
        };
        let step = self.pack.step(&single.step)?;
        let given = item.map(|item| item.given);
        match shape {
            FieldShape::Rows => Some(FieldValue::Rows(self.rows(single, given))),
            FieldShape::Rating => Some(FieldValue::Rating(self.rating(step, single, item))),
            FieldShape::Word => self.word(step, single, item).map(FieldValue::Text),
            FieldShape::Date if let Some(Answer::Letter(letter)) = self.answer(step) => {
                Some(FieldValue::Date(letter.open_on.clone()))
            }
            _ => {
                let lines = self.words(step, single, item);
                Some(match (step.kind, shape) {
                    (StepKind::Text, FieldShape::Lines) if step.per_item => {
                        FieldValue::Lines(lines)
                    }
                    (StepKind::Text | StepKind::Letter, _) | (_, FieldShape::Date) => {
                        FieldValue::Text(first_line_if(from.first_line, &lines.join("\n")))
                    }
                    _ => FieldValue::Lines(lines),
                })
            }
        }
    }

    /// Gives fixed words of the pack; beside someone in a ring with a name of its own, as they read
    /// for that ring.
    fn fixed(&self, text: &str, item: Option<Item<'_>>) -> Option<String> {
        let name = format!("text-{text}");
        let of_ring = item.and_then(|item| {
            let ring = named_ring(item.step, item.given)?;
            self.pack.say(self.texts, &format!("{name}.pile-{ring}"))
        });
        of_ring.or_else(|| self.pack.say(self.texts, &name))
    }

    /// Joins several steps. Where the item is about one of them, that one alone.
    fn joined(&self, from: &CardField, shape: FieldShape, item: Option<Item<'_>>) -> FieldValue {
        if let Some(part) = item.and_then(|item| self.one_of(&from.from, item)) {
            let lines = self.given(part).into_iter().map(|given| given.text);
            return FieldValue::Text(lines.collect::<Vec<_>>().join("\n"));
        }
        let each = from.from.iter().map(|part| {
            let lines = match (self.pack.step(&part.step), &part.part) {
                (Some(step), None) => self.lines(step),
                _ => self
                    .given(part)
                    .into_iter()
                    .map(|given| given.text)
                    .collect(),
            };
            let lines = lines.into_iter().map(|line| plain(&line));
            if from.first_line {
                let text = lines.collect::<Vec<_>>().join("\n");
                vec![first_line_if(true, &text)]
            } else {
                lines.collect()
            }
        });
        if shape == FieldShape::Prose {
            let paragraphs: Vec<String> = each.map(|lines| lines.join("\n")).collect();
            let said = paragraphs
                .into_iter()
                .filter(|text| !text.trim().is_empty());
            return FieldValue::Text(said.collect::<Vec<_>>().join("\n\n"));
        }
        let lines = each.flatten().filter(|line| !line.trim().is_empty());
        FieldValue::Lines(lines.collect())
    }

    /// Gives the step an item is about, where its step draws on each of several: the one it names, or
    /// else the one at its place.
    fn one_of<'p>(&self, from: &'p [StepPart], item: Item<'_>) -> Option<&'p StepPart> {
        if !from.iter().all(|part| item.step.draws_on(&part.step)) {
            return None;
        }
        let about = &item.given.about;
        let answered = || from.iter().filter(|part| !self.given(part).is_empty());
        let named = answered().find(|part| {
            part.step == *about
                || self
                    .given(part)
                    .iter()
                    .any(|given| is_same(&given.text, about))
        });
        named.or_else(|| answered().nth(item.given.row.unwrap_or(item.place)))
    }

    /// Gives the words for a field: those about the item, or all of them where they are not about items.
    fn words(&self, step: &Step, part: &StepPart, item: Option<Item<'_>>) -> Vec<String> {
        let given = self.given(part);
        let Some(item) = item else {
            let lines = if part.part.is_none() {
                self.lines(step).iter().map(|line| plain(line)).collect()
            } else {
                given.into_iter().map(|given| given.text).collect()
            };
            return lines;
        };
        if step.kind == StepKind::Choice && !step.per_item {
            let chosen = self.chosen(step);
            let say = |id| self.pack.part(self.texts, &step.id, "option", id);
            return chosen.map(say).into_iter().collect();
        }
        let about = |given: Vec<Given>| -> Vec<String> {
            // Not now says nothing about an item.
            let not_now = |given: &Given| step.kind == StepKind::Choice && given.pile == "not-now";
            let given = given.into_iter().filter(|given| !not_now(given));
            let about = given.filter(|given| given.is_about(item.given));
            about
                .map(|given| self.with_pile(step, part, given))
                .collect()
        };
        if step.id == item.step.id {
            return self.same_step(step, part, item, given);
        }
        if self.relates(step, item.step) {
            if !item.given.about.is_empty() && item.step.draws_on(&step.id) {
                let named = |given: &&Given| given.is_named(&item.given.about);
                let named: Vec<String> = given
                    .iter()
                    .filter(named)
                    .map(|given| given.text.clone())
                    .collect();
                if !named.is_empty() {
                    return named;
                }
            } else if step.per_item || step.kind != StepKind::List {
                return about(given);
            }
        }
        if step.kind == StepKind::CardSort && part.part.is_none() {
            return self.card_and_pile(step);
        }
        given.into_iter().map(|given| given.text).collect()
    }

    /// Gives the words of another part of the same step: of the same row or card. Another group of the
    /// same list has no rows beside it; it goes to the first card.
    fn same_step(
        &self,
        step: &Step,
        part: &StepPart,
        item: Item<'_>,
        given: Vec<Given>,
    ) -> Vec<String> {
        let is_group = part
            .part
            .as_ref()
            .is_some_and(|part| step.groups.contains(part));
        let belongs = |given: &Given| match step.kind {
            StepKind::List if is_group => item.place == 0,
            StepKind::CardSort => given.is_about(item.given),
            _ => given.row == item.given.row,
        };
        given
            .into_iter()
            .filter(belongs)
            .map(|given| given.text)
            .collect()
    }

    /// The wish of a rainbow is said by its pile; a yes or no to an item, as it reads when it is kept.
    fn with_pile(&self, step: &Step, part: &StepPart, given: Given) -> String {
        if step.kind == StepKind::Rainbow && !step.piles.is_empty() && part.part.is_none() {
            return self.pack.part(self.texts, &step.id, "pile", &given.pile);
        }
        if step.kind == StepKind::Choice {
            let kept = self.pack.part(self.texts, &step.id, "kept", &given.pile);
            if !kept.is_empty() {
                return kept;
            }
        }
        given.text
    }

    /// Gives the stable word for a field of a fixed set.
    fn word(&self, step: &Step, part: &StepPart, item: Option<Item<'_>>) -> Option<String> {
        if step.kind == StepKind::Choice && !step.per_item {
            return self.chosen(step).map(str::to_owned);
        }
        let item = item?;
        let of_item = |given: &Given| {
            if step.id == item.step.id && given.row.is_some() {
                given.row == item.given.row
            } else {
                given.is_about(item.given)
            }
        };
        let found = self.given(part).into_iter().find(of_item)?;
        match step.kind {
            // Rings with names of their own do not say how close someone is.
            StepKind::PeopleCircles if !step.piles.is_empty() => None,
            StepKind::PeopleCircles => found.value.map(|ring| ring.to_string()),
            _ => Some(found.pile),
        }
    }

    /// Gives the number for an item: of the row that names it. Where the rating is not about the items
    /// but about something else, the one number there is.
    fn rating(&self, step: &Step, from: &StepPart, item: Option<Item<'_>>) -> Option<u8> {
        let given = self.given(from);
        if let Some(item) = item {
            if let Some(row) = given.iter().find(|row| row.is_about(item.given)) {
                return row.value;
            }
            if self.relates(step, item.step) {
                return None;
            }
        }
        given.iter().find_map(|row| row.value)
    }

    /// Says whether a step is about the items of another: one draws on the other, or both on a third.
    fn relates(&self, step: &Step, main: &Step) -> bool {
        if !main.has_items() && !main.per_item {
            return false;
        }
        let (one, other) = (self.roots(step), self.roots(main));
        one.intersection(&other).next().is_some()
    }

    fn roots(&self, step: &Step) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![step.id.clone()];
        while let Some(id) = open.pop() {
            if let Some(step) = self.pack.step(&id)
                && found.insert(id)
            {
                open.extend(step.item_steps().map(str::to_owned));
            }
        }
        found
    }

    /// Gives a line a card: the card, then its pile.
    fn card_and_pile(&self, step: &Step) -> Vec<String> {
        let Some(Answer::Sorted(cards)) = self.answer(step) else {
            return Vec::new();
        };
        let on_a_pile = cards.iter().filter(|card| step.piles.contains(&card.pile));
        on_a_pile
            .filter(|card| !card.text.trim().is_empty())
            .map(|card| {
                let pile = self.pack.part(self.texts, &step.id, "pile", &card.pile);
                plain(&shown::item_line(self.texts, &card.text, &pile))
            })
            .collect()
    }
}

/// Gives the name of the ring someone stands in, where the rings of the step have names.
fn named_ring<'s>(step: &'s Step, given: &Given) -> Option<&'s str> {
    let ring = usize::from(given.value?).checked_sub(1)?;
    (step.kind == StepKind::PeopleCircles)
        .then(|| step.piles.get(ring).map(String::as_str))
        .flatten()
}

/// What is kept carries no isolation marks; those belong to the window alone.
fn plain(line: &str) -> String {
    line.replace(['\u{2068}', '\u{2069}'], "")
}

/// Gives the first line alone, or the whole text.
pub(super) fn first_line_if(first_line: bool, text: &str) -> String {
    if first_line {
        shown::first_line(text).unwrap_or_default().to_owned()
    } else {
        text.trim().to_owned()
    }
}
