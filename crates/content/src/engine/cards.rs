//! The cards an exercise proposes at its end, each with its own tick, all off.

use std::collections::BTreeSet;

use serde::Serialize;
use waymark_journal::Answer;
use waymark_journal::body::{Body, FieldRef, Kind};
use waymark_journal::field::{FieldError, FieldShape, FieldValue};

use super::OpenRun;
use super::given::{Given, label};
use crate::pack::{Card, CardField, Proposed, Share, Step, StepKind, StepPart};
use crate::shown;
use crate::texts::Args;

/// A card that can be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposedCard {
    /// What a page shows of it.
    pub view: ProposedCardView,
    /// The record it becomes when it is kept.
    pub body: Body,
    /// Fields that the exercise says can never be shared; they go into the origin.
    pub never_shared: Vec<String>,
}

/// What a page shows of a proposed card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProposedCardView {
    /// Names it as long as the answers stay as they are.
    pub key: String,
    /// The kind of record it becomes.
    pub kind: Kind,
    /// The kind in words.
    pub kind_name: String,
    /// Its first words.
    pub heading: String,
    /// The rest of it.
    pub lines: Vec<CardLine>,
    /// The step its main words were written at.
    pub step: String,
    /// When it is proposed.
    pub proposed: Proposed,
    /// Why it can not be kept as it is, if so.
    pub problem: Option<CardProblem>,
}

/// One field of a proposed card, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CardLine {
    /// The field's stable name.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Its content, a line each.
    pub lines: Vec<String>,
}

/// Says why a card can not be kept as it is, and the way out. Nothing is cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CardProblem {
    /// The problem.
    pub text: String,
    /// The way out.
    pub fix: String,
    /// The step to go back to.
    pub step: String,
}

impl OpenRun<'_> {
    /// Gives the cards the answers so far propose, in the order of the pack.
    #[must_use]
    pub fn proposed_cards(&self) -> Vec<ProposedCard> {
        let cards = self.pack.cards.iter().enumerate();
        cards
            .flat_map(|(index, card)| self.of_card(index, card))
            .collect()
    }

    fn of_card(&self, index: usize, card: &Card) -> Vec<ProposedCard> {
        let yes = card.yes_step.as_ref().and_then(|step| self.pack.step(step));
        let is_wanted = match card.proposed {
            Proposed::AtEnd => true,
            Proposed::OnYes => yes.is_some_and(|step| self.chosen(step) == Some("yes")),
        };
        let Some((_, main)) = card.main_field().filter(|_| is_wanted) else {
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        self.mains(card, main)
            .into_iter()
            .filter(|(_, given)| seen.insert(given.text.trim().to_lowercase()))
            .map(|(from, given)| {
                let key = format!("{index}-{}-{}", card.kind.name(), label(&given.text));
                self.make(card, key, &from.step, &given)
            })
            .collect()
    }

    /// Gives what a card is proposed for: each item of a list, a pick or a sort, or one text.
    fn mains(&self, card: &Card, main: &CardField) -> Vec<(StepPart, Given)> {
        let mut found = Vec::new();
        for from in &main.from {
            let Some(step) = self.pack.step(&from.step) else {
                continue;
            };
            let mut given = match &card.when {
                Some(when) if when.step == step.id => {
                    let piles = when.piles.iter().map(|pile| StepPart {
                        step: step.id.clone(),
                        part: Some(pile.clone()),
                    });
                    piles.flat_map(|pile| self.given(&pile)).collect()
                }
                _ => self.given(from),
            };
            if !step.has_items() {
                given.truncate(1);
            }
            found.extend(given.into_iter().map(|given| (from.clone(), given)));
        }
        found
    }

    fn make(&self, card: &Card, key: String, step: &str, given: &Given) -> ProposedCard {
        let mut body = card.kind.empty();
        let mut problem = None;
        let main = card.main_field().map(|(name, _)| name);
        for (field, (name, shape)) in card.kind.fields().into_iter().zip(card.kind.shapes()) {
            let Some(from) = card.fields.get(name) else {
                continue;
            };
            let value = if main == Some(name) {
                Some(FieldValue::Text(first_line_if(
                    from.first_line,
                    &given.text,
                )))
            } else {
                self.value(from, shape, step, given)
            };
            let Some(value) = value.filter(|value| !value.is_empty()) else {
                continue;
            };
            if let Err(FieldError::Over(limit)) = body.set(name, value) {
                let origin = from.from.first().map_or(step, |from| from.step.as_str());
                problem.get_or_insert_with(|| self.too_long(field, limit.most(), origin));
            }
        }
        let never = |(name, field): (&String, &CardField)| {
            (field.share == Share::Never).then(|| name.clone())
        };
        ProposedCard {
            view: ProposedCardView {
                key,
                kind: card.kind,
                kind_name: shown::kind(self.texts, card.kind),
                heading: label(&first_line_if(true, &given.text)),
                lines: self.card_lines(card, &body, main),
                step: step.to_owned(),
                proposed: card.proposed,
                problem,
            },
            body,
            never_shared: card.fields.iter().filter_map(never).collect(),
        }
    }

    fn card_lines(&self, card: &Card, body: &Body, main: Option<&str>) -> Vec<CardLine> {
        body.fields()
            .into_iter()
            .filter(|(field, value)| {
                card.fields.contains_key(field.name())
                    && main != Some(field.name())
                    && !value.is_empty()
            })
            .map(|(field, value)| CardLine {
                field: field.name().to_owned(),
                label: shown::field(self.texts, field),
                lines: shown::lines(self.texts, field, &value),
            })
            .filter(|line| !line.lines.is_empty())
            .collect()
    }

    /// Gives the value of a field beside the main one.
    fn value(
        &self,
        from: &CardField,
        shape: FieldShape,
        main: &str,
        item: &Given,
    ) -> Option<FieldValue> {
        if let Some(text) = &from.text {
            return self
                .pack
                .say(self.texts, &format!("text-{text}"))
                .map(FieldValue::Text);
        }
        let [single] = from.from.as_slice() else {
            let lines = from
                .from
                .iter()
                .flat_map(|part| self.given(part))
                .map(|given| given.text);
            return Some(FieldValue::Lines(lines.collect()));
        };
        let step = self.pack.step(&single.step)?;
        if shape == FieldShape::Rows {
            return Some(FieldValue::Rows(self.rows(single)));
        }
        if shape == FieldShape::Rating {
            return Some(FieldValue::Rating(self.rating(step, single, main, item)));
        }
        let given = self.given(single);
        match step.kind {
            StepKind::Choice => self.choice(step, shape),
            StepKind::Text => {
                let text: Vec<String> = given.into_iter().map(|given| given.text).collect();
                Some(FieldValue::Text(first_line_if(
                    from.first_line,
                    &text.join("\n"),
                )))
            }
            StepKind::CardSort if single.part.is_none() => {
                Some(FieldValue::Lines(self.card_and_pile(step)))
            }
            // Another column of the same row belongs to that row alone.
            StepKind::List if single.step == main => {
                let of_row = given.into_iter().find(|given| given.row == item.row)?;
                Some(FieldValue::Text(of_row.text))
            }
            _ => Some(FieldValue::Lines(
                given.into_iter().map(|given| given.text).collect(),
            )),
        }
    }

    fn choice(&self, step: &Step, shape: FieldShape) -> Option<FieldValue> {
        let chosen = self.chosen(step)?;
        Some(FieldValue::Text(match shape {
            FieldShape::Word => chosen.to_owned(),
            _ => self.pack.part(self.texts, &step.id, "option", chosen),
        }))
    }

    /// Gives the number for an item: of the row that names it. Where the rating is not about the items
    /// but about something else, the one number there is.
    fn rating(&self, step: &Step, from: &StepPart, main: &str, item: &Given) -> Option<u8> {
        let given = self.given(from);
        if step.kind == StepKind::SenseSliders {
            return given.first().and_then(|line| line.value);
        }
        let named = label(&item.text);
        if let Some(row) = given.iter().find(|row| label(&row.text) == named) {
            return row.value;
        }
        let about_items = step.draws_on(main) && self.pack.step(main).is_some_and(Step::has_items);
        if about_items {
            None
        } else {
            given.iter().find_map(|row| row.value)
        }
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
                // What is kept carries no isolation marks; those belong to the window alone.
                shown::item_line(self.texts, &card.text, &pile)
                    .replace(['\u{2068}', '\u{2069}'], "")
            })
            .collect()
    }

    fn too_long(&self, field: FieldRef, most: u64, step: &str) -> CardProblem {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let args = Args::new()
            .text("field", shown::field(self.texts, field))
            .number("most", most);
        let say = |id: &str| self.texts.dynamic(id, &args).unwrap_or_default();
        CardProblem {
            text: say("content-card-too-long"),
            fix: say("content-card-too-long.fix"),
            step: step.to_owned(),
        }
    }
}

fn first_line_if(first_line: bool, text: &str) -> String {
    if first_line {
        shown::first_line(text).unwrap_or_default().to_owned()
    } else {
        text.trim().to_owned()
    }
}
