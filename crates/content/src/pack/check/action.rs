//! Checks what a yes and a no of a choice do.

use super::Check;
use super::place::{At, Found, fail};
use crate::pack::error::PackProblem;
use crate::pack::{Action, Does, Step};

impl Check<'_> {
    pub(super) fn actions(&self, index: usize, step: &Step) -> Found {
        let at = At::Step(index);
        let ways_out = |action: &Action| matches!(action.does, Does::Leave | Does::GoToStep);
        for (key, action, may) in [
            ("on_yes", &step.on_yes, false),
            ("on_no", &step.on_no, true),
        ] {
            let Some(action) = action else { continue };
            if ways_out(action) != may {
                let (id, what) = (
                    step.id.clone(),
                    if may {
                        "on_no that does anything but leave and go-to-step"
                    } else {
                        "on_yes that leaves or goes back"
                    },
                );
                return fail(at, key, PackProblem::NotForKind { id, key: what });
            }
            self.action(index, step, key, action)?;
        }
        Ok(())
    }

    fn action(&self, index: usize, step: &Step, key: &'static str, action: &Action) -> Found {
        let at = At::Step(index);
        for source in &action.with {
            self.source(index, step, source)?;
        }
        let refuse = |key| {
            let id = step.id.clone();
            fail(at, key, PackProblem::NotForKind { id, key })
        };
        if action.into.is_some() && action.does != Does::OpenExercise {
            return refuse("into");
        }
        if action.pick_one && action.with.is_empty() {
            let (id, key) = (step.id.clone(), "with, to pick one of");
            return fail(at, "pick_one", PackProblem::Needs { id, key });
        }
        let bare = matches!(action.does, Does::OpenShare | Does::Leave);
        let target = match (action.target.as_deref(), bare) {
            (None, true) => return Ok(()),
            (Some(_), true) => return refuse("target"),
            (None, false) => {
                let id = step.id.clone();
                let needed = "a target";
                return fail(at, key, PackProblem::Needs { id, key: needed });
            }
            (Some(target), false) => target,
        };
        match self.unknown_target(index, step, action.does, target) {
            None => Ok(()),
            Some(what) => {
                let id = target.to_owned();
                fail(at, target, PackProblem::Unknown { what, id })
            }
        }
    }

    /// Says what a target is not, if it is not what the action needs.
    fn unknown_target(
        &self,
        index: usize,
        step: &Step,
        does: Does,
        target: &str,
    ) -> Option<&'static str> {
        let answers = |kind: &str| {
            self.pack.cards.iter().any(|card| {
                card.yes_step.as_deref() == Some(step.id.as_str()) && card.kind.name() == kind
            })
        };
        let fixed = |kind: &str, what| (target != kind || !answers(kind)).then_some(what);
        match does {
            Does::KeepCard => (!answers(target)).then_some("card that answers this yes"),
            Does::AddGoal => fixed("goal", "goal that answers this yes"),
            Does::AskNextMeeting => fixed("question", "question that answers this yes"),
            Does::OfferAgain => (target != self.pack.id).then_some("id of this exercise"),
            Does::GoToStep => {
                let before = self.pack.steps.get(..index).unwrap_or_default();
                let is_there = before.iter().any(|known| known.id == target);
                (!is_there).then_some("earlier step")
            }
            Does::SetField => {
                let fills = self.pack.cards.iter().any(|card| {
                    card.fields.iter().any(|(name, field)| {
                        target == format!("{}.{name}", card.kind.name())
                            && field.from.iter().any(|from| from.step == step.id)
                    })
                });
                (!fills).then_some("field that a card takes from this step")
            }
            Does::AddToSheet => {
                let is_sheet = self.pack.cards.iter().any(|card| {
                    card.kind.name() == "document"
                        && card
                            .fields
                            .get("template")
                            .is_some_and(|field| field.word.as_deref() == Some(target))
                });
                (!is_sheet).then_some("sheet that this exercise proposes")
            }
            // Whether the exercise exists is checked when all of them are read.
            Does::OpenExercise | Does::OpenShare | Does::Leave => None,
        }
    }
}
