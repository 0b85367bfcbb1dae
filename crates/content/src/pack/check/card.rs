//! Checks the cards an exercise proposes, and that none of them loosens what may be shared.

use waymark_journal::field::{FieldShape, FieldValue};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::policy::{Offer, offer};

use super::place::{At, Found, fail};
use super::{CARD_KINDS, Check, MOST_PARTS, count, id};
use crate::pack::error::PackProblem;
use crate::pack::source::StepPart;
use crate::pack::{Card, CardField, Proposed, Share, Step, StepKind};

impl Check<'_> {
    pub(super) fn card(&self, at: At, card: &Card) -> Found {
        let name = card.kind.name();
        if !CARD_KINDS.contains(&name) {
            let (what, id) = ("kind of card", name.to_owned());
            return fail(at, name, PackProblem::Unknown { what, id });
        }
        let most = card.kind.shapes().len();
        count(at, name, "fields of a card", card.fields.len(), 1, most)?;
        self.when(at, card)?;
        self.proposed(at, card)?;
        let needs = |near: &str, key| {
            let id = name.to_owned();
            fail(at, near, PackProblem::Needs { id, key })
        };
        if card.main_field().is_none() {
            return needs(name, "a first field that comes from a step");
        }
        for (field, from) in &card.fields {
            self.card_field(at, card, field, from)?;
        }
        Ok(())
    }

    fn when(&self, at: At, card: &Card) -> Found {
        let Some(when) = &card.when else {
            return Ok(());
        };
        self.part(at, &when.step.clone().into())?;
        if card.is_one() {
            let (id, key) = (card.kind.name().to_owned(), "when");
            return fail(at, key, PackProblem::NotForKind { id, key });
        }
        let step = self.pack.step(&when.step);
        for pile in &when.piles {
            if !step.is_some_and(|step| step.piles.contains(pile)) {
                let (what, id) = ("pile of that step", pile.clone());
                return fail(at, pile, PackProblem::Unknown { what, id });
            }
        }
        let blocked = |pile: &&String| step.is_some_and(|step| step.blocks_sharing.contains(pile));
        let offered = card
            .fields
            .iter()
            .find(|(_, field)| field.share == Share::Offered);
        if let (Some(pile), Some((field, _))) = (when.piles.iter().find(blocked), offered) {
            let (id, from) = (field.clone(), format!("{}.{pile}", when.step));
            return fail(at, field, PackProblem::OffersNeverShared { id, from });
        }
        Ok(())
    }

    fn proposed(&self, at: At, card: &Card) -> Found {
        let name = card.kind.name();
        let id = name.to_owned();
        let key = "yes_step";
        match (card.proposed, card.yes_step.as_deref()) {
            (Proposed::AtEnd, None) => Ok(()),
            (Proposed::AtEnd, Some(_)) => fail(at, key, PackProblem::NotForKind { id, key }),
            (Proposed::OnYes, None) => fail(at, name, PackProblem::Needs { id, key }),
            (Proposed::OnYes, Some(step)) => {
                let proposes = |step: &Step| {
                    let target = step.on_yes.as_ref().and_then(|yes| yes.target.as_deref());
                    step.kind == StepKind::Choice && target == Some(name)
                };
                if self.pack.step(step).is_some_and(proposes) {
                    return Ok(());
                }
                let (what, id) = ("choice whose yes proposes this card", step.to_owned());
                fail(at, step, PackProblem::Unknown { what, id })
            }
        }
    }

    fn card_field(&self, at: At, card: &Card, name: &str, field: &CardField) -> Found {
        let kind = card.kind;
        let place = kind.fields().into_iter().zip(kind.shapes());
        let Some((known, (_, shape))) = place.into_iter().find(|(known, _)| known.name() == name)
        else {
            let (what, id) = ("field of that card", name.to_owned());
            return fail(at, name, PackProblem::Unknown { what, id });
        };
        let full = format!("{}.{name}", kind.name());
        let said = [
            !field.from.is_empty(),
            field.text.is_some(),
            field.word.is_some(),
            field.pick.is_some(),
        ];
        if said.into_iter().filter(|said| *said).count() != 1 {
            let (id, key) = (full, "one of from, text, word and pick");
            return fail(at, name, PackProblem::Needs { id, key });
        }
        count(
            at,
            name,
            "sources of a field",
            field.from.len(),
            0,
            MOST_PARTS,
        )?;
        field.from.iter().try_for_each(|from| self.part(at, from))?;
        if let Some(text) = &field.text {
            id(at, text)?;
        }
        self.fits(at, card, name, shape, field)?;
        // A pack may lower what the policy allows, never raise it.
        let anyone = AudienceKind::ALL
            .iter()
            .any(|reader| offer(known, *reader) == Offer::Offered);
        if field.share == Share::Offered && !anyone {
            let (kind, field) = (kind.name(), name.to_owned());
            return fail(at, name, PackProblem::RaisesPolicy { kind, field });
        }
        self.never_shared(at, card, name, field)
    }

    /// Checks that nothing from a step or a pile that is never shared is offered. Cards of a sort are
    /// looked at one by one when they are proposed; joined with others they could not be told apart.
    fn never_shared(&self, at: At, card: &Card, name: &str, field: &CardField) -> Found {
        if field.share == Share::Never {
            return Ok(());
        }
        let main = card.main_field().map(|(_, _, main)| &main.from);
        let one_by_one = |from: &StepPart| {
            let same_step = |main: &StepPart| main.step == from.step;
            !card.is_one() && main.is_some_and(|main| main.iter().all(same_step))
        };
        let hidden = |from: &&StepPart| {
            self.pack.step(&from.step).is_some_and(|step| {
                let pile = from.part.as_ref().filter(|part| step.piles.contains(part));
                let blocked = match pile {
                    Some(pile) => step.blocks_sharing.contains(pile),
                    None => !step.blocks_sharing.is_empty() && !one_by_one(from),
                };
                step.never_share || blocked
            })
        };
        match field.from.iter().find(hidden) {
            Some(from) => {
                let (id, from) = (name.to_owned(), from.step.clone());
                fail(at, name, PackProblem::OffersNeverShared { id, from })
            }
            None => Ok(()),
        }
    }

    /// Checks that what goes into a field has its shape.
    fn fits(&self, at: At, card: &Card, name: &str, shape: FieldShape, field: &CardField) -> Found {
        let id = format!("{}.{name}", card.kind.name());
        let needs = |key| {
            let id = id.clone();
            fail(at, name, PackProblem::Needs { id, key })
        };
        let single = match field.from.as_slice() {
            [single] => self.pack.step(&single.step).map(|step| (step, single)),
            _ => None,
        };
        if let Some(pick) = &field.pick {
            if !CARD_KINDS.contains(&pick.as_str()) {
                let (what, id) = ("kind of card", pick.clone());
                return fail(at, pick, PackProblem::Unknown { what, id });
            }
            return if shape == FieldShape::Line {
                Ok(())
            } else {
                needs("from")
            };
        }
        let holds = |word: &str| {
            let mut body = card.kind.empty();
            body.set(name, FieldValue::Text(word.to_owned())).is_ok()
        };
        match shape {
            FieldShape::Word => {
                let fits = match (&field.word, single) {
                    (Some(word), _) => holds(word),
                    (None, Some((step, from))) => words_of(step, from).is_some_and(|words| {
                        !words.is_empty() && words.iter().all(|word| holds(word))
                    }),
                    (None, None) => false,
                };
                if fits {
                    Ok(())
                } else {
                    needs("a word of its fixed set, or piles that are such words")
                }
            }
            _ if field.word.is_some() => {
                let key = "word";
                fail(at, name, PackProblem::NotForKind { id, key })
            }
            FieldShape::Rating => {
                let rates = |(step, _): (&Step, _)| {
                    matches!(step.kind, StepKind::RatedList | StepKind::SenseSliders)
                };
                if single.is_some_and(rates) {
                    Ok(())
                } else {
                    needs("a rating to come from")
                }
            }
            FieldShape::Rows => {
                let has_rows = |(step, _): (&Step, _)| {
                    matches!(
                        step.kind,
                        StepKind::List | StepKind::RatedList | StepKind::Rainbow
                    )
                };
                if single.is_some_and(has_rows) {
                    Ok(())
                } else {
                    needs("rows to come from")
                }
            }
            FieldShape::Link | FieldShape::Flag | FieldShape::Whole => {
                let (what, id) = ("field that an exercise can fill", name.to_owned());
                fail(at, name, PackProblem::Unknown { what, id })
            }
            FieldShape::Line | FieldShape::Prose | FieldShape::Lines | FieldShape::Date => Ok(()),
        }
    }
}

/// Gives the words a step can put into a field of a fixed set.
fn words_of(step: &Step, from: &StepPart) -> Option<Vec<String>> {
    match (step.kind, from.part.as_deref()) {
        (StepKind::Choice, None | Some("answer")) => Some(step.options.clone()),
        (StepKind::CardSort, Some("pile")) => Some(step.piles.clone()),
        (StepKind::PeopleCircles, Some("ring")) => {
            let rings = 1..=waymark_journal::answer::RINGS;
            Some(rings.map(|ring| ring.to_string()).collect())
        }
        _ => None,
    }
}
