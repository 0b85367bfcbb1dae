//! Reads a pack strictly and checks that it holds together.

mod action;
mod card;
mod place;
mod shape;
mod step;

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use waymark_journal::limits::Limit;

use super::error::{PackError, PackProblem};
use super::picture::Picture;
use super::{Does, FORMAT, Pack, Share};
use place::{At, Fault, Found, fail};

/// The most bytes of one file of a pack.
pub(crate) const MOST_BYTES: usize = 256 * 1024;
/// The most steps of one exercise.
const MOST_STEPS: usize = 20;
/// The most kinds of card of one exercise.
const MOST_CARDS: usize = 20;
/// The most sources of one step, and of piles, columns, groups or options.
const MOST_PARTS: usize = 40;
/// The most characters of an id.
const MOST_ID: usize = 64;
/// The most characters of a line of `builds_on`.
const MOST_SOURCE: usize = 300;

/// Every kind of card an exercise may propose. Entries, runs, readers, receipts and settings are not
/// among them: an exercise makes none.
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
    let mut pack: Pack = read_toml(&file, toml)?;
    pack.mark_per_item();
    let check = Check {
        pack: &pack,
        name,
        knows_list: &knows_list,
    };
    check.whole().map_err(|fault| fault.in_file(file, toml))?;
    Ok(pack)
}

/// Checks what a pack says of other exercises: that those it opens exist, and have the step that the
/// answers are offered at. `find` gives an exercise by its id.
///
/// # Errors
/// [`PackError`] naming file, line and what to do.
pub fn check_links<'a>(
    pack: &Pack,
    toml: &str,
    find: impl Fn(&str) -> Option<&'a Pack>,
) -> Result<(), PackError> {
    let unknown = |index, id: &str, what| {
        let problem = PackProblem::Unknown {
            what,
            id: id.to_owned(),
        };
        Fault::new(At::Step(index), id, problem).in_file(format!("{}/exercise.toml", pack.id), toml)
    };
    for (index, step) in pack.steps.iter().enumerate() {
        let Some(action) = step
            .on_yes
            .as_ref()
            .filter(|yes| yes.does == Does::OpenExercise)
        else {
            continue;
        };
        let target = action.target.as_deref().unwrap_or_default();
        let opened = find(target).ok_or_else(|| unknown(index, target, "exercise"))?;
        if let Some(into) = action.into.as_deref()
            && opened.step(into).is_none()
        {
            return Err(unknown(index, into, "step of the opened exercise"));
        }
    }
    Ok(())
}

struct Check<'a> {
    pack: &'a Pack,
    name: &'a str,
    knows_list: &'a dyn Fn(&str) -> bool,
}

fn count(at: At, near: &str, what: &'static str, found: usize, least: usize, most: usize) -> Found {
    if (least..=most).contains(&found) {
        return Ok(());
    }
    fail(
        at,
        near,
        PackProblem::Count {
            what,
            found,
            least,
            most,
        },
    )
}

fn id(at: At, id: &str) -> Found {
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
    fail(at, id, PackProblem::NotAnId { id: id.to_owned() })
}

fn ids_once<'a>(at: At, ids: impl Iterator<Item = &'a String>) -> Found {
    let mut seen = BTreeSet::new();
    for one in ids {
        id(at, one)?;
        if !seen.insert(one) {
            return fail(at, one, PackProblem::Twice { id: one.clone() });
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
            return fail(At::Top, "format", problem);
        }
        self.head()?;
        for (index, step) in pack.steps.iter().enumerate() {
            id(At::Step(index), &step.id)?;
            if pack
                .steps
                .iter()
                .take(index)
                .any(|other| other.id == step.id)
            {
                let id = step.id.clone();
                return fail(At::Step(index), &id, PackProblem::Twice { id: id.clone() });
            }
            self.step(index, step)?;
        }
        let cards = pack.cards.iter().enumerate();
        cards
            .into_iter()
            .try_for_each(|(index, card)| self.card(At::Card(index), card))
    }

    /// Checks what stands above the steps.
    fn head(&self) -> Found {
        let pack = self.pack;
        let out_of_range = |what, range| fail(At::Top, what, PackProblem::Range { what, range });
        id(At::Top, &pack.id)?;
        id(At::Top, &pack.group)?;
        if pack.id != self.name {
            let (id, name) = (pack.id.clone(), self.name.to_owned());
            return fail(At::Top, &pack.id, PackProblem::OtherName { id, name });
        }
        if pack.version == 0 {
            return out_of_range("version", "1 or more");
        }
        if pack.stir > 2 {
            return out_of_range("stir", "0, 1 or 2");
        }
        if pack.minutes.from == 0 || pack.minutes.from > pack.minutes.to || pack.minutes.to > 240 {
            let range = "from 1 upwards, to not below from, at most 240";
            return out_of_range("minutes", range);
        }
        let sources = pack.builds_on.len();
        count(
            At::Top,
            "builds_on",
            "lines of builds_on",
            sources,
            1,
            MOST_PARTS,
        )?;
        for line in &pack.builds_on {
            let length = line.chars().count();
            count(
                At::Top,
                line,
                "characters of a line",
                length,
                1,
                MOST_SOURCE,
            )?;
        }
        count(At::Top, "steps", "steps", pack.steps.len(), 1, MOST_STEPS)?;
        count(At::Top, "cards", "cards", pack.cards.len(), 0, MOST_CARDS)?;
        count(At::Top, "tiny", "tiny steps", pack.tiny.len(), 1, 2)?;
        for (index, tiny) in pack.tiny.iter().enumerate() {
            let opens = |step: &super::Step| step.id == *tiny && !step.review_only;
            if !pack.steps.get(index).is_some_and(opens) {
                let (what, id) = ("first step that opens each run", tiny.clone());
                return fail(At::Top, "tiny", PackProblem::Unknown { what, id });
            }
        }
        pack.picture.as_ref().map_or(Ok(()), picture)
    }

    fn list(&self, at: At, name: &str) -> Found {
        if (self.knows_list)(name) {
            return Ok(());
        }
        let (what, id) = ("word list", name.to_owned());
        fail(at, name, PackProblem::Unknown { what, id })
    }
}

/// Checks that a shared picture leaves out what its kind always leaves out.
fn picture(picture: &Picture) -> Found {
    if picture.share == Share::Never {
        return Ok(());
    }
    let Some(least) = picture.kind.shared_without() else {
        let (kind, field) = ("picture", "kind".to_owned());
        return fail(
            At::Top,
            "picture",
            PackProblem::RaisesPolicy { kind, field },
        );
    };
    let leaves_out = |part: &&str| picture.without.iter().any(|without| without == part);
    if least.iter().all(leaves_out) {
        return Ok(());
    }
    let id = format!("picture.without of [{}]", picture.without.join(", "));
    let key = match least {
        ["weight"] => "\"weight\" in it",
        ["names"] => "\"names\" in it",
        _ => "\"names\", \"roots\" and \"leaves\" in it",
    };
    fail(At::Top, "picture", PackProblem::Needs { id, key })
}

/// Checks the ids of a word list.
pub(crate) fn check_list(file: &str, toml: &str, words: &[String]) -> Result<(), PackError> {
    let most = usize::try_from(Limit::List.most()).unwrap_or(usize::MAX);
    count(At::Top, "words", "words of a list", words.len(), 1, most)
        .and_then(|()| ids_once(At::Top, words.iter()))
        .map_err(|fault| fault.in_file(file.to_owned(), toml))
}
