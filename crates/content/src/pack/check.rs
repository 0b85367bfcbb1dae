//! Reads a pack strictly and checks that it holds together.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::policy::{Offer, offer};

use super::error::{PackError, PackProblem};
use super::source::{Source, StepPart};
use super::{Card, CardField, FORMAT, Pack, Proposed, Share, Step, StepKind};

/// The most bytes of one file of a pack.
const MOST_BYTES: usize = 256 * 1024;
/// The most steps of one exercise.
const MOST_STEPS: usize = 20;
/// The most kinds of card of one exercise.
const MOST_CARDS: usize = 20;
/// The most sources of one step, and of piles, columns, groups or options.
const MOST_PARTS: usize = 40;
/// The most characters of an id.
const MOST_ID: usize = 64;

/// Every kind of card the exercise format knows; those the journal does not hold yet give no cards.
pub const CARD_KINDS: &[&str] = &[
    "strength",
    "skill",
    "value",
    "hope",
    "motto",
    "interest",
    "role",
    "experience",
    "energy",
    "need",
    "line",
    "person",
    "place",
    "fit",
    "goal",
    "step",
    "try",
    "task",
    "course",
    "learned",
    "feedback",
    "proof",
    "support",
    "agreement",
    "check-in",
    "question",
    "doubt",
    "safety-part",
    "private-word",
    "story",
    "letter",
    "road",
    "document",
];

/// Reads a TOML file of ours strictly.
///
/// # Errors
/// [`PackError`] with the line if it is too large or not as expected.
pub fn read_toml<T: DeserializeOwned>(file: &str, toml: &str) -> Result<T, PackError> {
    let error = |line, problem| PackError {
        file: file.to_owned(),
        line,
        problem,
    };
    if toml.len() > MOST_BYTES {
        return Err(error(None, PackProblem::TooLarge { most: MOST_BYTES }));
    }
    toml::from_str(toml).map_err(|wrong| {
        let start = wrong.span().and_then(|span| toml.get(..span.start));
        let line = start.map(|before| before.matches('\n').count() + 1);
        error(
            line,
            PackProblem::Syntax {
                what: wrong.message().to_owned(),
            },
        )
    })
}

/// Reads the `exercise.toml` of the folder `name`; `knows_list` says whether a word list exists.
///
/// # Errors
/// [`PackError`] naming file, line and what to do.
pub fn read_pack(
    name: &str,
    toml: &str,
    knows_list: impl Fn(&str) -> bool,
) -> Result<Pack, PackError> {
    let file = format!("{name}/exercise.toml");
    let pack: Pack = read_toml(&file, toml)?;
    let check = Check {
        pack: &pack,
        name,
        knows_list: &knows_list,
    };
    check.whole().map_err(|(near, problem)| PackError {
        file,
        line: line_of(toml, &near),
        problem,
    })?;
    Ok(pack)
}

/// Finds the line that names a step, or else the first that holds the words.
fn line_of(toml: &str, near: &str) -> Option<usize> {
    let quoted = format!("\"{near}\"");
    let named = format!("id = {quoted}");
    let find = |what: &str| toml.lines().position(|line| line.contains(what));
    find(&named)
        .or_else(|| find(&quoted))
        .or_else(|| find(near))
        .map(|line| line + 1)
}

/// What is near the problem, and the problem.
type Found = Result<(), (String, PackProblem)>;

struct Check<'a> {
    pack: &'a Pack,
    name: &'a str,
    knows_list: &'a dyn Fn(&str) -> bool,
}

fn fail(near: &str, problem: PackProblem) -> Found {
    Err((near.to_owned(), problem))
}

fn count(near: &str, what: &'static str, found: usize, least: usize, most: usize) -> Found {
    if (least..=most).contains(&found) {
        return Ok(());
    }
    fail(
        near,
        PackProblem::Count {
            what,
            found,
            least,
            most,
        },
    )
}

fn id(id: &str) -> Found {
    let parts_are_words = id.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    });
    if parts_are_words
        && id.len() <= MOST_ID
        && id.starts_with(|letter: char| letter.is_ascii_lowercase())
    {
        return Ok(());
    }
    fail(id, PackProblem::NotAnId { id: id.to_owned() })
}

fn ids_once<'a>(ids: impl Iterator<Item = &'a String>) -> Found {
    let mut seen = BTreeSet::new();
    for one in ids {
        id(one)?;
        if !seen.insert(one) {
            return fail(one, PackProblem::Twice { id: one.clone() });
        }
    }
    Ok(())
}

impl Check<'_> {
    fn whole(&self) -> Found {
        let pack = self.pack;
        if pack.format != FORMAT {
            let problem = PackProblem::OtherFormat {
                known: FORMAT,
                found: pack.format,
            };
            return fail("format", problem);
        }
        id(&pack.id)?;
        if pack.id != self.name {
            let (id, name) = (pack.id.clone(), self.name.to_owned());
            return fail(&pack.id, PackProblem::OtherName { id, name });
        }
        if pack.stir > 2 {
            return fail(
                "stir",
                PackProblem::Range {
                    what: "stir",
                    range: "0, 1 or 2",
                },
            );
        }
        if pack.minutes.from == 0 || pack.minutes.from > pack.minutes.to || pack.minutes.to > 240 {
            let range = "from 1 upwards, to not below from, at most 240";
            return fail(
                "minutes",
                PackProblem::Range {
                    what: "minutes",
                    range,
                },
            );
        }
        count(
            "builds_on",
            "lines of builds_on",
            pack.builds_on.len(),
            1,
            MOST_PARTS,
        )?;
        count("steps", "steps", pack.steps.len(), 1, MOST_STEPS)?;
        count("cards", "cards", pack.cards.len(), 0, MOST_CARDS)?;
        ids_once(pack.steps.iter().map(|step| &step.id))?;
        count("tiny", "tiny steps", pack.tiny.len(), 1, 2)?;
        for (index, tiny) in pack.tiny.iter().enumerate() {
            if pack.steps.get(index).is_none_or(|step| step.id != *tiny) {
                return fail(
                    "tiny",
                    PackProblem::Unknown {
                        what: "first step",
                        id: tiny.clone(),
                    },
                );
            }
        }
        for (index, step) in pack.steps.iter().enumerate() {
            self.step(index, step)?;
        }
        pack.cards.iter().try_for_each(|card| self.card(card))
    }

    fn step(&self, index: usize, step: &Step) -> Found {
        for ids in [&step.piles, &step.groups, &step.columns, &step.options] {
            count(&step.id, "parts of a step", ids.len(), 0, MOST_PARTS)?;
            ids_once(ids.iter())?;
        }
        let sources = step.items_from.len() + step.prefill_from.len();
        count(&step.id, "sources of a step", sources, 0, MOST_PARTS)?;
        for source in step.items_from.iter().chain(&step.prefill_from) {
            self.source(index, step, source)?;
        }
        if let Some(list) = &step.word_list {
            self.list(list)?;
        }
        self.shape(step)?;
        self.rate(index, step)?;
        if step.choose.is_some_and(|choose| choose.min > choose.max) {
            return fail(
                &step.id,
                PackProblem::Range {
                    what: "choose",
                    range: "min to max",
                },
            );
        }
        let Some(action) = &step.on_yes else {
            return Ok(());
        };
        let answered = self.pack.cards.iter().any(|card| {
            card.yes_step.as_deref() == Some(step.id.as_str()) && card.kind.name() == action.target
        });
        if !answered {
            let id = action.target.clone();
            return fail(
                &step.id,
                PackProblem::Unknown {
                    what: "card that answers this yes",
                    id,
                },
            );
        }
        let earlier = |source| self.source(index, step, source);
        action.with.iter().try_for_each(earlier)
    }

    /// Checks that a step has the keys of its kind and no others.
    fn shape(&self, step: &Step) -> Found {
        use StepKind::{CardSort, Choice, List, RatedList, SenseSliders, Text, WordPick};
        let has_words = step.word_list.is_some() || !step.items_from.is_empty();
        let kind = step.kind;
        let needs = [
            ("piles", kind == CardSort && step.piles.len() < 2),
            (
                "word_list or items_from",
                matches!(kind, CardSort | RatedList | SenseSliders) && !has_words,
            ),
            (
                "word_list, items_from or options",
                kind == WordPick && !has_words && step.options.is_empty(),
            ),
            (
                "rate",
                matches!(kind, RatedList | SenseSliders) && step.rate.is_none(),
            ),
        ];
        if let Some((key, _)) = needs.into_iter().find(|(_, lacks)| *lacks) {
            return fail(
                &step.id,
                PackProblem::Needs {
                    id: step.id.clone(),
                    key,
                },
            );
        }
        let extra = [
            ("piles", !step.piles.is_empty() && kind != CardSort),
            ("groups", !step.groups.is_empty() && kind != List),
            (
                "columns",
                !step.columns.is_empty() && !matches!(kind, List | Text),
            ),
            (
                "options",
                !step.options.is_empty() && matches!(kind, Text | RatedList | CardSort),
            ),
            (
                "rate",
                step.rate.is_some() && !matches!(kind, RatedList | SenseSliders),
            ),
            (
                "choose",
                step.choose.is_some() && !matches!(kind, WordPick | CardSort | List),
            ),
            (
                "own_words",
                step.own_words && !matches!(kind, WordPick | CardSort | RatedList),
            ),
            ("on_yes", step.on_yes.is_some() && kind != Choice),
            (
                "word_list",
                step.word_list.is_some() && matches!(kind, Text | SenseSliders | Choice),
            ),
        ];
        if let Some((key, _)) = extra.into_iter().find(|(_, there)| *there) {
            return fail(
                &step.id,
                PackProblem::NotForKind {
                    id: step.id.clone(),
                    key,
                },
            );
        }
        let fixed: &[&str] = match kind {
            Choice => &["yes", "no", "not-now"],
            SenseSliders => &["comprehensible", "manageable", "meaningful"],
            _ => return Ok(()),
        };
        if step.options != fixed {
            let key = "its three options in their order";
            return fail(
                &step.id,
                PackProblem::Needs {
                    id: step.id.clone(),
                    key,
                },
            );
        }
        Ok(())
    }

    fn rate(&self, index: usize, step: &Step) -> Found {
        let Some(rate) = &step.rate else {
            return Ok(());
        };
        if rate.from != 0 || rate.to != 10 {
            return fail(
                &step.id,
                PackProblem::Range {
                    what: "rate",
                    range: "0 to 10",
                },
            );
        }
        let Some(smaller) = &rate.smaller else {
            return Ok(());
        };
        if smaller.under == 0 || i8::try_from(smaller.under).is_ok_and(|under| under > rate.to) {
            return fail(
                &step.id,
                PackProblem::Range {
                    what: "smaller.under",
                    range: "1 to 10",
                },
            );
        }
        let back = self
            .pack
            .steps
            .iter()
            .take(index)
            .any(|step| step.id == smaller.go_to);
        if back {
            return Ok(());
        }
        fail(
            &step.id,
            PackProblem::Unknown {
                what: "earlier step",
                id: smaller.go_to.clone(),
            },
        )
    }

    fn source(&self, index: usize, step: &Step, source: &Source) -> Found {
        match source {
            Source::List(name) => self.list(name),
            Source::Cards(kind) if CARD_KINDS.contains(&kind.as_str()) => Ok(()),
            Source::Cards(kind) => fail(
                kind,
                PackProblem::Unknown {
                    what: "kind of card",
                    id: kind.clone(),
                },
            ),
            Source::Step(from) => {
                self.part(from)?;
                let is_earlier = self
                    .pack
                    .steps
                    .iter()
                    .take(index)
                    .any(|known| known.id == from.step);
                if is_earlier {
                    return Ok(());
                }
                let (step, from) = (step.id.clone(), from.step.clone());
                fail(&step.clone(), PackProblem::Later { step, from })
            }
        }
    }

    fn list(&self, name: &str) -> Found {
        if (self.knows_list)(name) {
            return Ok(());
        }
        fail(
            name,
            PackProblem::Unknown {
                what: "word list",
                id: name.to_owned(),
            },
        )
    }

    fn part(&self, from: &StepPart) -> Found {
        let Some(step) = self.pack.step(&from.step) else {
            return fail(
                &from.step,
                PackProblem::Unknown {
                    what: "step",
                    id: from.step.clone(),
                },
            );
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
        fail(
            part,
            PackProblem::Unknown {
                what: "part of its step",
                id: part.clone(),
            },
        )
    }

    fn card(&self, card: &Card) -> Found {
        let name = card.kind.name();
        count(
            name,
            "fields of a card",
            card.fields.len(),
            1,
            card.kind.shapes().len(),
        )?;
        if let Some(when) = &card.when {
            for pile in &when.piles {
                self.part(&StepPart {
                    step: when.step.clone(),
                    part: Some(pile.clone()),
                })?;
            }
        }
        match (
            card.proposed,
            card.yes_step
                .as_deref()
                .map(|step| (step, self.pack.step(step))),
        ) {
            (Proposed::OnYes, Some((_, Some(step)))) if step.kind == StepKind::Choice => {}
            (Proposed::AtEnd, None) => {}
            (Proposed::AtEnd, Some(_)) => {
                let id = name.to_owned();
                return fail(
                    name,
                    PackProblem::NotForKind {
                        id,
                        key: "yes_step",
                    },
                );
            }
            (Proposed::OnYes, None) => {
                let id = name.to_owned();
                return fail(
                    name,
                    PackProblem::Needs {
                        id,
                        key: "yes_step",
                    },
                );
            }
            (Proposed::OnYes, Some((step, _))) => {
                return fail(
                    step,
                    PackProblem::Unknown {
                        what: "choice",
                        id: step.to_owned(),
                    },
                );
            }
        }
        if card
            .main_field()
            .is_none_or(|(_, main)| main.from.is_empty())
        {
            let id = name.to_owned();
            return fail(
                name,
                PackProblem::Needs {
                    id,
                    key: "a first field that comes from a step",
                },
            );
        }
        card.fields
            .iter()
            .try_for_each(|(field, from)| self.card_field(card, field, from))
    }

    fn card_field(&self, card: &Card, name: &str, field: &CardField) -> Found {
        let kind = card.kind;
        let Some(known) = kind.fields().into_iter().find(|known| known.name() == name) else {
            return fail(
                name,
                PackProblem::Unknown {
                    what: "field of that card",
                    id: name.to_owned(),
                },
            );
        };
        if field.from.is_empty() == field.text.is_none() {
            let id = format!("{}.{name}", kind.name());
            return fail(
                name,
                PackProblem::Needs {
                    id,
                    key: "either from or text",
                },
            );
        }
        count(name, "sources of a field", field.from.len(), 0, MOST_PARTS)?;
        field.from.iter().try_for_each(|from| self.part(from))?;
        if let Some(text) = &field.text {
            id(text)?;
        }
        // A pack may lower what the policy allows, never raise it.
        let anyone = AudienceKind::ALL
            .iter()
            .any(|reader| offer(known, *reader) == Offer::Offered);
        if field.share == Share::Offered && !anyone {
            let field = name.to_owned();
            return fail(
                name,
                PackProblem::RaisesPolicy {
                    kind: kind.name(),
                    field,
                },
            );
        }
        Ok(())
    }
}

/// Checks the ids of a word list.
pub(crate) fn check_list(file: &str, toml: &str, words: &[String]) -> Result<(), PackError> {
    let most = usize::try_from(Limit::List.most()).unwrap_or(usize::MAX);
    count("words", "words of a list", words.len(), 1, most)
        .and_then(|()| ids_once(words.iter()))
        .map_err(|(near, problem)| PackError {
            file: file.to_owned(),
            line: line_of(toml, &near),
            problem,
        })
}
