//! Checks that a step has the keys of its kind and no others.

use waymark_journal::answer::{BEST, RINGS, THICKEST};

use super::Check;
use super::place::{At, Found, fail};
use crate::pack::StepKind::{
    CardSort, Choice, Letter, List, PeopleCircles, Rainbow, RatedList, SenseSliders, Text,
    Timeline, WordPick,
};
use crate::pack::error::PackProblem;
use crate::pack::{Rate, Step};

impl Check<'_> {
    pub(super) fn shape(&self, at: At, step: &Step) -> Found {
        let lacking = |(key, lacks): (&'static str, bool)| lacks.then_some(key);
        if let Some(key) = needs(step).into_iter().find_map(lacking) {
            let id = step.id.clone();
            return fail(at, &step.id, PackProblem::Needs { id, key });
        }
        if let Some(key) = extra(step).into_iter().find_map(lacking) {
            let id = step.id.clone();
            return fail(at, key, PackProblem::NotForKind { id, key });
        }
        if step.kind == PeopleCircles && step.piles.len() > usize::from(RINGS) {
            let (what, range) = ("the number of piles", "at most 4, one a ring");
            return fail(at, "piles", PackProblem::Range { what, range });
        }
        let fixed: &[&str] = match step.kind {
            Choice => &["yes", "no", "not-now"],
            SenseSliders => &["comprehensible", "manageable", "meaningful"],
            _ => return Ok(()),
        };
        if step.options == fixed {
            return Ok(());
        }
        let (id, key) = (step.id.clone(), "its three options in their order");
        fail(at, &step.id, PackProblem::Needs { id, key })
    }

    /// Checks the ends of a rating, and the step it offers to go back to.
    pub(super) fn rate(&self, index: usize, step: &Step) -> Found {
        let at = At::Step(index);
        let Some(rate) = &step.rate else {
            return Ok(());
        };
        let what = "rate";
        if let Some(range) = other_ends(step, rate) {
            return fail(at, what, PackProblem::Range { what, range });
        }
        let Some(smaller) = &rate.smaller else {
            return Ok(());
        };
        if step.kind != RatedList {
            let (id, key) = (step.id.clone(), "smaller");
            return fail(at, key, PackProblem::NotForKind { id, key });
        }
        if smaller.under == 0 || i8::try_from(smaller.under).is_ok_and(|under| under > rate.to) {
            let (what, range) = ("smaller.under", "1 to 10");
            return fail(at, "smaller", PackProblem::Range { what, range });
        }
        let before = self.pack.steps.get(..index).unwrap_or_default();
        if before.iter().any(|step| step.id == smaller.go_to) {
            return Ok(());
        }
        let (what, id) = ("earlier step", smaller.go_to.clone());
        fail(at, &smaller.go_to, PackProblem::Unknown { what, id })
    }
}

/// Gives the ends a rating of that kind has, if these are others.
fn other_ends(step: &Step, rate: &Rate) -> Option<&'static str> {
    let ends = (rate.from, rate.to);
    let thickest = i8::try_from(THICKEST).unwrap_or(i8::MAX);
    match step.kind {
        Rainbow => (ends != (0, thickest)).then_some("0 to 5"),
        Timeline => (ends != (0, BEST) && ends != (-BEST, BEST)).then_some("0 to 5, or -5 to 5"),
        _ => (ends != (0, 10)).then_some("0 to 10"),
    }
}

/// What a step of its kind can not be without.
fn needs(step: &Step) -> [(&'static str, bool); 6] {
    let kind = step.kind;
    let has_words = step.word_list.is_some() || !step.items_from.is_empty();
    let has_deck = has_words || !step.options.is_empty();
    [
        (
            "two piles or more",
            kind == CardSort && step.piles.len() < 2,
        ),
        (
            "word_list, items_from or options",
            matches!(kind, CardSort | RatedList | WordPick) && !has_deck,
        ),
        ("items_from", kind == SenseSliders && !has_words),
        (
            "rate",
            matches!(kind, RatedList | SenseSliders | Timeline) && step.rate.is_none(),
        ),
        (
            "two piles or more",
            kind == Rainbow && step.piles.len() == 1,
        ),
        (
            "options",
            step.options_for.is_some() && step.options.is_empty(),
        ),
    ]
}

/// What does not belong to a step of its kind.
fn extra(step: &Step) -> [(&'static str, bool); 13] {
    let kind = step.kind;
    let rated = matches!(kind, RatedList | SenseSliders | Rainbow | Timeline);
    let has_list = matches!(kind, List | RatedList | CardSort | WordPick | Rainbow);
    [
        (
            "piles",
            !step.piles.is_empty() && !matches!(kind, CardSort | Rainbow | PeopleCircles),
        ),
        ("groups", !step.groups.is_empty() && kind != List),
        (
            "columns",
            !step.columns.is_empty() && !matches!(kind, List | Text),
        ),
        (
            "options",
            !step.options.is_empty()
                && matches!(kind, Text | Rainbow | Timeline | PeopleCircles | Letter),
        ),
        ("options_for", step.options_for.is_some() && kind != List),
        ("rate", step.rate.is_some() && !rated),
        (
            "choose",
            step.choose.is_some()
                && !matches!(kind, WordPick | CardSort | List | RatedList | Timeline),
        ),
        (
            "own_words",
            step.own_words && !matches!(kind, WordPick | CardSort | RatedList),
        ),
        ("on_yes", step.on_yes.is_some() && kind != Choice),
        ("on_no", step.on_no.is_some() && kind != Choice),
        ("word_list", step.word_list.is_some() && !has_list),
        (
            "blocks_sharing",
            !step.blocks_sharing.is_empty() && kind != CardSort,
        ),
        (
            "items_from",
            !step.items_from.is_empty() && matches!(kind, Letter | Timeline),
        ),
    ]
}
