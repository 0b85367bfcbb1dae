//! Joining: a strength or a skill belongs to the proofs, learned lines and words of others that hold
//! its word. There is no second record of it; the proof holds the word, or does not.

use std::collections::{HashMap, HashSet};

use waymark_journal::field::Lines;
use waymark_journal::fold::fold;
use waymark_journal::nouns::safety_part::SafetySection;
use waymark_journal::{Body, Edit, Kind, Record, RecordId};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Plan, Session};
use crate::wire::Changed;
use crate::wire::kept::{JoinRequest, ProofRowView};

/// The kinds that can show a strength or a skill.
const SHOWING: &[Kind] = &[Kind::Proof, Kind::Feedback, Kind::Learned];
/// Most things to join to that are listed; search finds the others.
const MOST_PROOFS: usize = 200;

/// What shows which word.
#[derive(Default)]
pub(super) struct Shown {
    by_word: HashMap<String, Vec<RecordId>>,
    said_by_others: HashSet<RecordId>,
}

impl Shown {
    pub(super) fn of(session: &Session) -> Self {
        let mut shown = Self::default();
        for record in SHOWING
            .iter()
            .flat_map(|kind| session.journal.listed(*kind))
        {
            if record.body.kind() == Kind::Feedback {
                shown.said_by_others.insert(record.meta.id);
            }
            let mut words: Vec<String> = words(&record.body)
                .iter()
                .flat_map(|words| words.0.iter())
                .map(|word| fold(word.trim()))
                .collect();
            words.sort_unstable();
            words.dedup();
            for word in words {
                shown.by_word.entry(word).or_default().push(record.meta.id);
            }
        }
        shown
    }

    /// Gives what shows a strength or a skill.
    pub(super) fn of_body(&self, body: &Body) -> Vec<RecordId> {
        word(body)
            .and_then(|word| self.by_word.get(&fold(word.trim())))
            .cloned()
            .unwrap_or_default()
    }

    pub(super) fn by_others(&self, ids: &[RecordId]) -> bool {
        ids.iter().any(|id| self.said_by_others.contains(id))
    }
}

impl App {
    /// Joins a strength or a skill to a proof, a learned line or words of others, or takes them
    /// apart.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::BadValue`] for records of other kinds,
    /// [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn card_join(&self, request: &JoinRequest) -> Result<Changed<()>, AppError> {
        self.transact(
            Op::JoinCards,
            |session, _, plan| {
                let thing = session.record(request.id)?;
                let own = word(&thing.body).ok_or(AppError::BadValue)?.trim();
                let mut proof = session.record(request.proof)?.clone();
                let folded = fold(own);
                let words = words_mut(&mut proof.body).ok_or(AppError::BadValue)?;
                words.0.retain(|word| fold(word.trim()) != folded);
                if request.joined {
                    words.0.push(own.to_owned());
                }
                crate::kept::checked(&proof.body)?;
                plan.save(proof, Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

impl Session {
    pub(super) fn proof_rows(&self) -> Vec<ProofRowView> {
        let mut records: Vec<&Record> = SHOWING
            .iter()
            .flat_map(|kind| self.journal.listed(*kind).take(MOST_PROOFS))
            .collect();
        records.sort_by_key(|record| std::cmp::Reverse(record.meta.created.utc_ms));
        records
            .into_iter()
            .map(|record| ProofRowView {
                id: record.meta.id,
                kind_name: self.kind_name(record.body.kind()),
                heading: self.heading(record),
                who: match &record.body {
                    Body::Feedback(feedback) => feedback.who.trim().to_owned(),
                    _ => String::new(),
                },
            })
            .collect()
    }

    /// Lets what belongs to a thing follow its change: the proofs of a strength take its new word,
    /// the line under the people I can call takes a person's new name and number, and goals and weeks
    /// take the new name of a part in life.
    pub(crate) fn follow_edit(&self, before: &Body, after: &Body, plan: &mut Plan) {
        if let (Some(old), Some(new)) = (word(before), word(after))
            && old.trim() != new.trim()
        {
            self.follow_word(before.kind(), old, new, plan);
        }
        if let (Body::Role(old), Body::Role(new)) = (before, after)
            && !old.name.trim().is_empty()
            && old.name.trim() != new.name.trim()
        {
            self.follow_role(&old.name, &new.name, plan);
        }
        if let (Body::Person(old), Body::Person(new)) = (before, after)
            && (old.name != new.name || old.phone != new.phone)
        {
            for record in self.journal.all_of(Kind::SafetyPart) {
                let Body::SafetyPart(part) = &record.body else {
                    continue;
                };
                let same = part.section == SafetySection::People
                    && fold(part.text.trim()) == fold(old.name.trim())
                    && part.phone.trim() == old.phone.trim();
                if same {
                    let mut part = part.clone();
                    part.text = new.name.clone();
                    part.phone = new.phone.clone();
                    let mut record = record.clone();
                    record.body = part.into();
                    plan.save(record, Edit::Deliberate);
                }
            }
        }
    }

    /// Gives goals and weeks a part in life by its new name.
    fn follow_role(&self, old: &str, new: &str, plan: &mut Plan) {
        let folded = fold(old.trim());
        for record in [Kind::Goal, Kind::Week]
            .iter()
            .flat_map(|kind| self.journal.all_of(*kind))
        {
            let mut record = record.clone();
            let roles = match &mut record.body {
                Body::Goal(goal) => &mut goal.roles,
                Body::Week(week) => &mut week.roles,
                _ => continue,
            };
            let mut named = false;
            for role in roles
                .0
                .iter_mut()
                .filter(|role| fold(role.trim()) == folded)
            {
                new.trim().clone_into(role);
                named = true;
            }
            if named {
                plan.save(record, Edit::Deliberate);
            }
        }
    }

    fn follow_word(&self, kind: Kind, old: &str, new: &str, plan: &mut Plan) {
        let folded = fold(old.trim());
        // Where another strength or skill has the word too, the proofs stay with it.
        let others = [Kind::Strength, Kind::Skill]
            .iter()
            .flat_map(|kind| self.journal.listed(*kind))
            .filter(|record| word(&record.body).is_some_and(|word| fold(word.trim()) == folded))
            .count();
        if others > 1 || ![Kind::Strength, Kind::Skill].contains(&kind) {
            return;
        }
        for record in SHOWING.iter().flat_map(|kind| self.journal.all_of(*kind)) {
            let holds = words(&record.body)
                .is_some_and(|words| words.0.iter().any(|word| fold(word.trim()) == folded));
            if !holds {
                continue;
            }
            let mut record = record.clone();
            for word in words_mut(&mut record.body)
                .into_iter()
                .flat_map(|words| &mut words.0)
            {
                if fold(word.trim()) == folded {
                    new.trim().clone_into(word);
                }
            }
            plan.save(record, Edit::Deliberate);
        }
    }
}

/// Gives the word of a strength or a skill.
fn word(body: &Body) -> Option<&str> {
    let word: &str = match body {
        Body::Strength(strength) => &strength.word,
        Body::Skill(skill) => &skill.name,
        _ => return None,
    };
    Some(word).filter(|word| !word.trim().is_empty())
}

/// Gives the words a proof, a learned line or words of others hold.
const fn words(body: &Body) -> Option<&Lines> {
    match body {
        Body::Proof(proof) => Some(&proof.words),
        Body::Feedback(feedback) => Some(&feedback.words),
        Body::Learned(learned) => Some(&learned.skill),
        _ => None,
    }
}

const fn words_mut(body: &mut Body) -> Option<&mut Lines> {
    match body {
        Body::Proof(proof) => Some(&mut proof.words),
        Body::Feedback(feedback) => Some(&mut feedback.words),
        Body::Learned(learned) => Some(&mut learned.skill),
        _ => None,
    }
}
