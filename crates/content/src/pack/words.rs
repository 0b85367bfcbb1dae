//! The words a pack needs beside it, and whether they are there.

use std::collections::BTreeSet;

use super::error::{PackError, PackProblem};
use super::{Pack, StepKind};
use crate::texts::generate;

/// Gives the ids of the messages a pack needs, and of those it may have.
#[must_use]
pub fn wanted_words(pack: &Pack) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut needed: BTreeSet<String> = ["title", "purpose"].map(|name| pack.message(name)).into();
    let mut allowed: BTreeSet<String> = [pack.message("care")].into();
    for step in &pack.steps {
        let prompt = pack.message(&format!("step-{}", step.id));
        for name in ["hint", "note"] {
            allowed.insert(format!("{prompt}.{name}"));
        }
        let ends: &[&str] = match step.kind {
            StepKind::RatedList | StepKind::SenseSliders => &["low", "middle", "high"],
            _ => &[],
        };
        needed.extend(ends.iter().map(|end| format!("{prompt}.{end}")));
        for (part, ids) in [
            ("pile", &step.piles),
            ("group", &step.groups),
            ("column", &step.columns),
            ("option", &step.options),
        ] {
            needed.extend(ids.iter().map(|id| format!("{prompt}.{part}-{id}")));
        }
        needed.insert(prompt);
    }
    for field in pack.cards.iter().flat_map(|card| card.fields.values()) {
        if let Some(text) = &field.text {
            needed.insert(pack.message(&format!("text-{text}")));
        }
    }
    (needed, allowed)
}

/// Checks that a Fluent file holds the words of a pack, all of them and no others.
///
/// # Errors
/// [`PackError`] naming the first message that is broken, missing or unused.
pub fn check_words(pack: &Pack, file: &str, ftl: &str) -> Result<(), PackError> {
    let error = |line, problem| PackError {
        file: file.to_owned(),
        line,
        problem,
    };
    let files = [(file.to_owned(), ftl.to_owned())];
    if let Some(what) = generate::problems(&files).into_iter().next() {
        return Err(error(None, PackProblem::Syntax { what }));
    }
    let found = generate::ids(&files);
    let (needed, allowed) = wanted_words(pack);
    if let Some(id) = needed.iter().find(|id| !found.contains(id)) {
        return Err(error(None, PackProblem::MissingText { id: id.clone() }));
    }
    match found
        .into_iter()
        .find(|id| !needed.contains(id) && !allowed.contains(id))
    {
        Some(id) => {
            let name = id.split('.').next().unwrap_or(&id);
            let line = ftl.lines().position(|line| line.starts_with(name));
            Err(error(
                line.map(|line| line + 1),
                PackProblem::UnusedText { id },
            ))
        }
        None => Ok(()),
    }
}
