//! The cards an exercise proposes at its end, each with its own tick, all off.

use std::collections::BTreeSet;

use waymark_journal::body::{Body, FieldRef};
use waymark_journal::field::{FieldError, FieldShape, FieldValue};

use super::OpenRun;
use super::fields::{Item, first_line_if};
use super::given::{Given, label};
use super::proposed::{
    CardLine, CardPick, CardProblem, PickChoice, ProposedCard, ProposedCardView,
};
use crate::pack::{Card, CardField, Does, Proposed, Share, StepKind, StepPart};
use crate::shown;
use crate::texts::Args;

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
        let Some((_, _, main)) = card.main_field().filter(|_| is_wanted) else {
            return Vec::new();
        };
        let picks = self.picks(card);
        if picks.iter().any(|pick| pick.choices.is_empty()) {
            return Vec::new();
        }
        if card.is_one() {
            return self.one(index, card, main, &picks).into_iter().collect();
        }
        let mut seen = BTreeSet::new();
        self.mains(card, main)
            .into_iter()
            .filter(|(_, given)| seen.insert(given.text.trim().to_lowercase()))
            .enumerate()
            .filter_map(|(place, (from, given))| {
                let key = format!("{index}-{}-{}", card.kind.name(), label(&given.text));
                let step = self.pack.step(&from.step)?;
                let given = &given;
                Some(self.make(card, key, &picks, Item { step, given, place }))
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
            let mut given = self.given(from);
            if step.kind == StepKind::Choice && !step.per_item {
                let yes_or_no = self.chosen(step).filter(|chosen| *chosen != "not-now");
                let say = |id| Given::text(&self.pack.part(self.texts, &step.id, "option", id));
                given = yes_or_no.map(say).into_iter().collect();
            }
            if !step.has_items() && !step.per_item {
                given.truncate(1);
            }
            let given = given
                .into_iter()
                .filter(|given| self.is_on_pile(card, given));
            found.extend(given.map(|given| (from.clone(), given)));
        }
        found
    }

    /// Says whether an item lies on one of the piles the card is for.
    fn is_on_pile(&self, card: &Card, item: &Given) -> bool {
        let Some(when) = &card.when else {
            return true;
        };
        let sorted = self.given(&when.step.clone().into());
        let lies = |sorted: &Given| when.piles.contains(&sorted.pile) && sorted.is_about(item);
        sorted.iter().any(lies)
    }

    /// Says whether an item lies on a pile whose cards can never be shared.
    fn is_blocked(&self, item: &Given) -> bool {
        let sorts = self
            .pack
            .steps
            .iter()
            .filter(|step| !step.blocks_sharing.is_empty());
        sorts.into_iter().any(|step| {
            let sorted = self.given(&step.id.clone().into());
            let lies = |sorted: &Given| {
                let means = sorted.is_about(item) || sorted.is_named(&item.about);
                step.blocks_sharing.contains(&sorted.pile) && means
            };
            sorted.iter().any(lies)
        })
    }

    /// Gives a card with everything joined, if there is something to keep.
    fn one(
        &self,
        index: usize,
        card: &Card,
        main: &CardField,
        picks: &[CardPick],
    ) -> Option<ProposedCard> {
        let mut body = card.kind.empty();
        let mut problem = None;
        let mut put = BTreeSet::new();
        for (field, (name, shape)) in card.kind.fields().into_iter().zip(card.kind.shapes()) {
            let Some(from) = card.fields.get(name) else {
                continue;
            };
            let value = self.value(from, shape, None);
            match self.put(&mut body, field, value, from) {
                Ok(true) => {
                    put.insert(name);
                }
                Ok(false) => {}
                Err(long) => {
                    problem.get_or_insert(long);
                }
            }
        }
        let filled = |name: &str| body.field(name).is_some_and(|value| !value.is_empty());
        let mut answered = card
            .fields
            .iter()
            .filter(|(_, field)| !field.from.is_empty());
        let is_there = match &card.main {
            Some(main) => filled(main),
            None => answered.any(|(name, _)| filled(name)),
        };
        if !is_there && problem.is_none() {
            return None;
        }
        self.ask_next_meeting(card, &mut body);
        let first = card.kind.shapes().into_iter().find_map(|(name, _)| {
            let from = card.fields.get(name)?;
            let words = body.field(name).filter(|_| !from.from.is_empty())?.text();
            crate::shown::first_line(&words).map(label)
        });
        let heading = first.unwrap_or_else(|| shown::kind(self.texts, card.kind));
        let step = main
            .from
            .first()
            .map(|from| from.step.clone())
            .unwrap_or_default();
        let key = format!("{index}-{}-{heading}", card.kind.name());
        // One line stands as the heading; longer content is read below it.
        let line = card
            .main_field()
            .filter(|(_, shape, _)| *shape == FieldShape::Line);
        let hidden = line.map(|(name, _, _)| name);
        Some(ProposedCard {
            view: ProposedCardView {
                lines: self.card_lines(&put, &body, hidden),
                ..self.view(card, key, heading, step, picks, problem)
            },
            never_shared: self.never_shared(card),
            body,
        })
    }

    fn make(&self, card: &Card, key: String, picks: &[CardPick], item: Item<'_>) -> ProposedCard {
        let mut body = card.kind.empty();
        let mut problem = None;
        let mut put = BTreeSet::new();
        let main = card.main_field().map(|(name, _, _)| name);
        for (field, (name, shape)) in card.kind.fields().into_iter().zip(card.kind.shapes()) {
            let Some(from) = card.fields.get(name) else {
                continue;
            };
            let value = if main == Some(name) {
                let words = first_line_if(from.first_line, &item.given.text);
                Some(FieldValue::Text(words))
            } else {
                self.value(from, shape, Some(item))
            };
            match self.put(&mut body, field, value, from) {
                Ok(true) => {
                    put.insert(name);
                }
                Ok(false) => {}
                Err(long) => {
                    problem.get_or_insert(long);
                }
            }
        }
        self.ask_next_meeting(card, &mut body);
        let mut never_shared = self.never_shared(card);
        if self.is_blocked(item.given) {
            never_shared = card
                .kind
                .shapes()
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect();
        }
        let heading = label(&first_line_if(true, &item.given.text));
        ProposedCard {
            view: ProposedCardView {
                lines: self.card_lines(&put, &body, main),
                ..self.view(card, key, heading, item.step.id.clone(), picks, problem)
            },
            body,
            never_shared,
        }
    }

    /// Puts a value into a field if there is one; says whether it did, or why it can not be kept.
    fn put(
        &self,
        body: &mut Body,
        field: FieldRef,
        value: Option<FieldValue>,
        from: &CardField,
    ) -> Result<bool, CardProblem> {
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return Ok(false);
        };
        match body.set(field.name(), value) {
            Ok(()) => Ok(true),
            Err(FieldError::Over(limit)) => {
                let origin = from.from.first().map_or("", |from| from.step.as_str());
                Err(self.too_long(field, limit.most(), origin))
            }
            Err(_) => Ok(false),
        }
    }

    /// Puts a question on the list for the next meeting, where a yes asked for that and there is no
    /// answer to it yet.
    fn ask_next_meeting(&self, card: &Card, body: &mut Body) {
        let yes = card.yes_step.as_ref().and_then(|step| self.pack.step(step));
        let action = yes.and_then(|step| step.on_yes.as_ref());
        let asked = action.is_some_and(|action| action.does == Does::AskNextMeeting);
        let open = |value: FieldValue| value.is_empty();
        if asked && body.field("answer").is_some_and(open) {
            let set = body.set("next-meeting", FieldValue::Flag(true));
            debug_assert!(set.is_ok(), "a question has the flag");
        }
    }

    /// Gives the fields that can never be shared: those the pack says, and those from steps that are
    /// never shared.
    fn never_shared(&self, card: &Card) -> Vec<String> {
        let hidden = |from: &StepPart| {
            let step = self.pack.step(&from.step);
            step.is_some_and(|step| step.never_share)
        };
        let never =
            |field: &CardField| field.share == Share::Never || field.from.iter().any(hidden);
        let fields = card.fields.iter().filter(|(_, field)| never(field));
        fields.map(|(name, _)| name.clone()).collect()
    }

    /// Gives what the person picks when keeping a card.
    fn picks(&self, card: &Card) -> Vec<CardPick> {
        let fields = card.kind.fields().into_iter();
        fields
            .filter_map(|field| {
                let kind = card.fields.get(field.name())?.pick.as_deref()?;
                let choice = |record: &waymark_journal::Record| PickChoice {
                    record: record.meta.id,
                    text: record.body.heading(),
                };
                let choices = self.cards_of(kind).map(choice);
                Some(CardPick {
                    field: field.name().to_owned(),
                    label: shown::field(self.texts, field),
                    choices: choices.filter(|choice| !choice.text.is_empty()).collect(),
                })
            })
            .collect()
    }

    fn view(
        &self,
        card: &Card,
        key: String,
        heading: String,
        step: String,
        picks: &[CardPick],
        problem: Option<CardProblem>,
    ) -> ProposedCardView {
        let yes = card.yes_step.as_ref().and_then(|step| self.pack.step(step));
        let action = yes.and_then(|step| step.on_yes.as_ref());
        ProposedCardView {
            key,
            kind: card.kind,
            kind_name: shown::kind(self.texts, card.kind),
            heading,
            lines: Vec::new(),
            step,
            proposed: card.proposed,
            pick_one: action.is_some_and(|action| action.pick_one),
            picks: picks.to_vec(),
            share_as: card.share_as,
            problem,
        }
    }

    fn card_lines(&self, put: &BTreeSet<&str>, body: &Body, main: Option<&str>) -> Vec<CardLine> {
        body.fields()
            .into_iter()
            .filter(|(field, value)| {
                put.contains(field.name()) && main != Some(field.name()) && !value.is_empty()
            })
            .map(|(field, value)| CardLine {
                field: field.name().to_owned(),
                label: shown::field(self.texts, field),
                lines: shown::lines(self.texts, field, &value),
            })
            .filter(|line| !line.lines.is_empty())
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
