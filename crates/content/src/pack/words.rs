//! The words a pack needs beside it, and whether they are there.

use std::collections::BTreeSet;

use super::check::MOST_BYTES;
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
        // How an answer reads in the draft of a letter.
        for name in ["hint", "note", "letter"] {
            allowed.insert(format!("{prompt}.{name}"));
        }
        // How a yes or no to each item reads in what is kept.
        if step.kind == StepKind::Choice && step.per_item {
            let said = step.options.iter().filter(|id| *id != "not-now");
            allowed.extend(said.map(|id| format!("{prompt}.kept-{id}")));
        }
        if step.rate.is_some() {
            needed.extend(["low", "middle", "high"].map(|end| format!("{prompt}.{end}")));
        }
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
            let text = pack.message(&format!("text-{text}"));
            let rings = pack
                .steps
                .iter()
                .filter(|step| step.kind == StepKind::PeopleCircles);
            let piles = rings.flat_map(|step| &step.piles);
            allowed.extend(piles.map(|pile| format!("{text}.pile-{pile}")));
            needed.insert(text);
        }
    }
    (needed, allowed)
}

/// Checks that a Fluent file holds the words of a pack, all of them and no others.
///
/// # Errors
/// [`PackError`] naming the first message that is broken, missing or unused.
pub fn check_words(pack: &Pack, file: &str, ftl: &str) -> Result<(), PackError> {
    let found = check_translation(pack, file, ftl)?;
    let (needed, _) = wanted_words(pack);
    match needed.into_iter().find(|id| !found.contains(id)) {
        Some(id) => Err(error(file, None, PackProblem::MissingText { id })),
        None => Ok(()),
    }
}

/// Checks that a Fluent file of any language holds words of a pack and nothing else; what it lacks is
/// said in English. Gives the ids it holds.
///
/// # Errors
/// [`PackError`] naming the first message that is broken or not of this pack.
pub fn check_translation(pack: &Pack, file: &str, ftl: &str) -> Result<Vec<String>, PackError> {
    if ftl.len() > MOST_BYTES {
        return Err(error(
            file,
            None,
            PackProblem::TooLarge { most: MOST_BYTES },
        ));
    }
    let files = [(file.to_owned(), ftl.to_owned())];
    if let Some(what) = generate::problems(&files).into_iter().next() {
        // The line stands in front already.
        let place = what.strip_prefix(&format!("{file}:"));
        let split = place.and_then(|place| place.split_once(": "));
        let (line, what) = split.map_or((None, what.as_str()), |(line, what)| {
            (line.parse().ok(), what)
        });
        let what = what.to_owned();
        return Err(error(file, line, PackProblem::Syntax { what }));
    }
    let line_of = |start: &str| ftl.lines().position(|line| line.starts_with(start));
    // A term could take the place of one of the app's own.
    if let Some(line) = line_of("-") {
        let id = ftl.lines().nth(line).unwrap_or_default();
        let id = id.split_whitespace().next().unwrap_or(id).to_owned();
        return Err(error(file, Some(line + 1), PackProblem::UnusedText { id }));
    }
    let found = generate::ids(&files);
    let (needed, allowed) = wanted_words(pack);
    let other = found
        .iter()
        .find(|id| !needed.contains(*id) && !allowed.contains(*id));
    match other {
        Some(id) => {
            let line = line_of(id.split('.').next().unwrap_or(id));
            let problem = PackProblem::UnusedText { id: id.clone() };
            Err(error(file, line.map(|line| line + 1), problem))
        }
        None => Ok(found),
    }
}

fn error(file: &str, line: Option<usize>, problem: PackProblem) -> PackError {
    PackError {
        file: file.to_owned(),
        line,
        problem,
    }
}
