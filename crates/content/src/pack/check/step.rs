//! Checks one step: its sources, and what it may be drawn on for.

use super::place::{At, Found, fail};
use super::{CARD_KINDS, Check, MOST_PARTS, count, ids_once};
use crate::pack::error::PackProblem;
use crate::pack::source::{Source, StepPart};
use crate::pack::{Step, StepKind};

impl Check<'_> {
    pub(super) fn step(&self, index: usize, step: &Step) -> Found {
        let at = At::Step(index);
        for ids in [&step.piles, &step.groups, &step.columns, &step.options] {
            count(at, &step.id, "parts of a step", ids.len(), 0, MOST_PARTS)?;
            ids_once(at, ids.iter())?;
        }
        let sources = step.items_from.len() + step.prefill_from.len();
        count(at, &step.id, "sources of a step", sources, 0, MOST_PARTS)?;
        for source in step.items_from.iter().chain(&step.prefill_from) {
            self.source(index, step, source)?;
            self.stays_never_shared(at, step, source)?;
        }
        if let Some(list) = &step.word_list {
            self.list(at, list)?;
        }
        self.shape(at, step)?;
        self.rate(index, step)?;
        self.marks(index, step)?;
        if step.choose.is_some_and(|choose| choose.min > choose.max) {
            let (what, range) = ("choose", "min to max");
            return fail(at, "choose", PackProblem::Range { what, range });
        }
        self.actions(index, step)
    }

    /// Checks that a source exists and comes before the step.
    pub(super) fn source(&self, index: usize, step: &Step, source: &Source) -> Found {
        let at = At::Step(index);
        match source {
            Source::List(name) => self.list(at, name),
            Source::Cards(kind) if CARD_KINDS.contains(&kind.as_str()) => Ok(()),
            Source::Cards(kind) => {
                let (what, id) = ("kind of card", kind.clone());
                fail(at, kind, PackProblem::Unknown { what, id })
            }
            Source::Step(from) => {
                self.part(at, from)?;
                let before = &self.pack.steps.get(..index).unwrap_or_default();
                if before.iter().any(|known| known.id == from.step) {
                    return Ok(());
                }
                let (step, from) = (step.id.clone(), from.step.clone());
                fail(at, &step.clone(), PackProblem::Later { step, from })
            }
        }
    }

    /// Checks that words from a step that is never shared do not slip into one that may be.
    fn stays_never_shared(&self, at: At, step: &Step, source: &Source) -> Found {
        let Source::Step(from) = source else {
            return Ok(());
        };
        let hidden = self
            .pack
            .step(&from.step)
            .is_some_and(|from| from.never_share);
        if !hidden || step.never_share {
            return Ok(());
        }
        let (id, from) = (step.id.clone(), from.step.clone());
        fail(
            at,
            &from.clone(),
            PackProblem::DrawsOnNeverShared { id, from },
        )
    }

    /// Checks the gate, the piles that block sharing, and the steps of a later run.
    fn marks(&self, index: usize, step: &Step) -> Found {
        let at = At::Step(index);
        let refuse = |key| {
            let id = step.id.clone();
            fail(at, key, PackProblem::NotForKind { id, key })
        };
        if step.gate && (index != 0 || step.kind != StepKind::Choice) {
            return refuse("gate");
        }
        if step.gate && step.on_no.is_none() {
            let (id, key) = (step.id.clone(), "on_no = { do = \"leave\" }");
            return fail(at, "gate", PackProblem::Needs { id, key });
        }
        if step.review_only && index == 0 {
            return refuse("review_only");
        }
        let unknown = step
            .blocks_sharing
            .iter()
            .find(|pile| !step.piles.contains(pile));
        if let Some(pile) = unknown {
            let (what, id) = ("pile of its step", pile.clone());
            return fail(at, pile, PackProblem::Unknown { what, id });
        }
        let unknown = step
            .options_for
            .iter()
            .find(|column| !step.columns.contains(column));
        if let Some(column) = unknown {
            let (what, id) = ("column of its step", column.clone());
            return fail(at, column, PackProblem::Unknown { what, id });
        }
        Ok(())
    }

    /// Checks that a step, and the part of it, exist.
    pub(super) fn part(&self, at: At, from: &StepPart) -> Found {
        let Some(step) = self.pack.step(&from.step) else {
            let (what, id) = ("step", from.step.clone());
            return fail(at, &from.step, PackProblem::Unknown { what, id });
        };
        let Some(part) = &from.part else {
            return Ok(());
        };
        let own: &[&str] = match step.kind {
            StepKind::Text => &["text"],
            StepKind::List => &["item", "note"],
            StepKind::RatedList => &["item", "value"],
            StepKind::CardSort => &["card", "pile"],
            StepKind::WordPick => &["word", "own-word"],
            StepKind::SenseSliders => &[],
            StepKind::Choice => &["answer"],
            StepKind::Rainbow => &["role", "from-age", "to-age", "weight", "real-or-wish"],
            StepKind::Timeline => &["title", "date", "feeling"],
            StepKind::PeopleCircles => &["name", "ring", "tags", "phone"],
            StepKind::Letter => &["text", "to", "open-on"],
        };
        let named = [&step.piles, &step.groups, &step.columns, &step.options];
        if own.contains(&part.as_str()) || named.iter().any(|ids| ids.contains(part)) {
            return Ok(());
        }
        let (what, id) = ("part of its step", part.clone());
        fail(at, part, PackProblem::Unknown { what, id })
    }
}
