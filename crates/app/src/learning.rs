//! Learning by doing: catching a line, and what became of it.

use std::collections::{BTreeSet, HashMap, HashSet};

use waymark_journal::field::{FieldType, Line, Lines};
use waymark_journal::fold::fold;
use waymark_journal::nouns::attempt::Try;
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::learned::Learned;
use waymark_journal::nouns::step::Step;
use waymark_journal::{Body, Edit, FieldValue, Kind, Record, RecordId};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Now, Session};
use crate::wire::Changed;
use crate::wire::learning::{
    LearnedNextRequest, LearnedRowView, LearnedSaveRequest, LearningRequest, LearningView,
};
use crate::wire::records::{CardView, NamedView, WordView};

/// Most rows of each list; older ones are found by search.
const MOST_ROWS: usize = 200;

/// The kinds of learning (Eraut 2000), as stable names; their words are `learning-way-<name>`.
const WAYS: &[&str] = &["implicit", "reactive", "deliberative", "formal", "shown"];
/// What can grow with it (van Galen 2024); their words are `learning-growth-<name>`.
const GROWTHS: &[&str] = &[
    "planning",
    "solving",
    "adapting",
    "deciding",
    "speaking-up",
    "knowing-myself",
];

/// What the plan holds of the words people want to try next.
#[derive(Default)]
struct Became {
    tries: HashSet<String>,
    steps: HashMap<String, RecordId>,
}

impl App {
    /// Gives the learning record, or the lines that were asked for.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn learning(&self, request: &LearningRequest) -> Result<LearningView, AppError> {
        self.read(|session, _| Ok(session.learning(request)))
    }

    /// Catches something learned.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn learned_save(&self, request: LearnedSaveRequest) -> Result<Changed<CardView>, AppError> {
        if request.text.trim().is_empty() {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::SaveLearned,
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => now.begin(Learned::default(), session.texts.language()),
                };
                let Body::Learned(learned) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Learned),
                    });
                };
                if let Some(place) = request.place {
                    session.record_of(place, Kind::Place)?;
                }
                fill(learned, request)?;
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| Ok(session.card(session.record(id)?)),
        )
    }

    /// Makes what the person wants to try next a step of a goal, or a try. The line stays as it is.
    ///
    /// # Errors
    /// [`AppError::Empty`] where the line says nothing of what comes next, [`AppError::NotFound`], the
    /// vault's errors, [`AppError::Locked`].
    pub fn learned_next(&self, request: &LearnedNextRequest) -> Result<Changed<()>, AppError> {
        let op = match request.goal {
            Some(_) => Op::SaveStep,
            None => Op::SaveCard,
        };
        self.transact(
            op,
            |session, now, plan| {
                let Body::Learned(learned) = &session.record_of(request.id, Kind::Learned)?.body
                else {
                    return Err(AppError::BadValue);
                };
                if learned.next.trim().is_empty() {
                    return Err(AppError::Empty);
                }
                plan.save(
                    session.made_next(learned, request.goal, now)?,
                    Edit::Deliberate,
                );
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

/// Puts into a line what was typed.
fn fill(learned: &mut Learned, request: LearnedSaveRequest) -> Result<(), AppError> {
    learned.text = line(&request.text)?;
    learned.how = Lines::from_value(FieldValue::Lines(request.how))?;
    learned.helped = one_or_none(&request.helped)?;
    learned.before = line(&request.before)?;
    learned.happened = line(&request.happened)?;
    learned.growth = Lines::from_value(FieldValue::Lines(request.growth))?;
    learned.skill = one_or_none(&request.skill)?;
    learned.place = request.place;
    learned.next = line(&request.next)?;
    Ok(())
}

fn line(text: &str) -> Result<Line, AppError> {
    Ok(Line::from_value(FieldValue::Text(text.trim().to_owned()))?)
}

fn one_or_none(text: &str) -> Result<Lines, AppError> {
    Ok(Lines::from_value(FieldValue::Text(text.trim().to_owned()))?)
}

fn of(record: &Record) -> Option<&Learned> {
    match &record.body {
        Body::Learned(learned) => Some(learned),
        _ => None,
    }
}

fn fits(learned: &Learned, request: &LearningRequest) -> bool {
    let holds = |lines: &Lines, word: &str| {
        word.is_empty() || lines.0.iter().any(|line| fold(line.trim()) == fold(word))
    };
    holds(&learned.how, &request.how)
        && holds(&learned.growth, &request.growth)
        && (request.place.is_none() || learned.place == request.place)
}

/// The words of some lines, each once, in order.
fn words<'a>(lines: impl Iterator<Item = &'a Lines>) -> Vec<String> {
    let words = lines.flat_map(|lines| lines.0.iter());
    let words: BTreeSet<String> = words
        .map(|word| word.trim().to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    words.into_iter().collect()
}

impl Session {
    fn learning(&self, request: &LearningRequest) -> LearningView {
        let all: Vec<(&Record, &Learned)> = self
            .journal
            .listed(Kind::Learned)
            .filter_map(|record| Some((record, of(record)?)))
            .collect();
        let became = self.became();
        let (mistakes, learned): (Vec<_>, Vec<_>) = all
            .iter()
            .filter(|(_, learned)| fits(learned, request))
            .partition(|(_, learned)| !learned.happened.trim().is_empty());
        let rows = |lines: &[&(&Record, &Learned)]| {
            let lines = lines.iter().take(MOST_ROWS);
            lines
                .map(|(record, learned)| self.learned_row(record, learned, &became))
                .collect()
        };
        let at: HashSet<RecordId> = all.iter().filter_map(|(_, line)| line.place).collect();
        let places = self.named(Kind::Place);
        LearningView {
            learned: rows(&learned),
            mistakes: rows(&mistakes),
            more: learned.len().max(mistakes.len()) > MOST_ROWS,
            empty: all.is_empty(),
            ways: self.learning_words("way", WAYS),
            growths: self.learning_words("growth", GROWTHS),
            ways_used: words(all.iter().map(|(_, line)| &line.how)),
            growths_used: words(all.iter().map(|(_, line)| &line.growth)),
            places_used: places
                .iter()
                .filter(|place| at.contains(&place.id))
                .cloned()
                .collect(),
            places,
            goals: self.goals_to_step(),
            skills: self.headings(Kind::Skill),
        }
    }

    fn learned_row(&self, record: &Record, learned: &Learned, became: &Became) -> LearnedRowView {
        let next = fold(learned.next.trim());
        LearnedRowView {
            card: self.card(record),
            text: learned.text.0.clone(),
            before: learned.before.0.clone(),
            happened: learned.happened.0.clone(),
            place: self.name_of(learned.place),
            next: learned.next.0.clone(),
            is_try: became.tries.contains(&next),
            step_of: became.steps.get(&next).map(|goal| NamedView {
                id: *goal,
                name: self.name_of(Some(*goal)),
            }),
        }
    }

    fn became(&self) -> Became {
        let mut became = Became::default();
        for record in self.journal.listed(Kind::Try) {
            if let Body::Try(attempt) = &record.body {
                became.tries.insert(fold(attempt.what.trim()));
            }
        }
        for record in self.journal.listed(Kind::Step) {
            if let Body::Step(step) = &record.body
                && let Some(goal) = step.goal
            {
                became.steps.insert(fold(step.text.trim()), goal);
            }
        }
        became.tries.remove("");
        became.steps.remove("");
        became
    }

    /// Makes the step or the try that comes next after a line.
    fn made_next(
        &self,
        learned: &Learned,
        goal: Option<RecordId>,
        now: Now<'_>,
    ) -> Result<Record, AppError> {
        let Some(goal) = goal else {
            let attempt = Try {
                what: learned.next.clone(),
                place: one_or_none(&self.name_of(learned.place))?,
                place_link: learned.place,
                ..Try::default()
            };
            return Ok(now.begin(attempt, self.texts.language()));
        };
        let sharing = self.record_of(goal, Kind::Goal)?.meta.sharing;
        let step = Step {
            text: learned.next.clone(),
            goal: Some(goal),
            ..Step::default()
        };
        let mut record = now.begin(step, self.texts.language());
        record.meta.sharing = sharing;
        Ok(record)
    }

    fn goals_to_step(&self) -> Vec<NamedView> {
        let goals = self.journal.listed(Kind::Goal).filter(|record| {
            matches!(
                Self::state_of(record),
                PlanState::Now | PlanState::Next | PlanState::Later
            )
        });
        goals.map(|record| self.named_view(record)).collect()
    }

    /// Gives what a word of a closed set of learning is called, for each.
    fn learning_words(&self, set: &str, names: &[&str]) -> Vec<WordView> {
        let word = |name: &&str| WordView {
            name: (*name).to_owned(),
            label: self.word(&format!("learning-{set}-{name}")),
        };
        names.iter().map(word).collect()
    }

    /// Gives the listed records of a kind by their first words.
    pub(crate) fn named(&self, kind: Kind) -> Vec<NamedView> {
        let records = self.journal.listed(kind);
        records.map(|record| self.named_view(record)).collect()
    }

    pub(crate) fn named_view(&self, record: &Record) -> NamedView {
        NamedView {
            id: record.meta.id,
            name: self.heading(record),
        }
    }

    /// Gives the first words of a record that is joined to another, or nothing.
    pub(crate) fn name_of(&self, id: Option<RecordId>) -> String {
        id.and_then(|id| self.record(id).ok())
            .map(|record| self.heading(record))
            .unwrap_or_default()
    }

    /// Gives a record that has to be of a kind.
    pub(crate) fn record_of(&self, id: RecordId, kind: Kind) -> Result<&Record, AppError> {
        let record = self.record(id)?;
        if record.body.kind() == kind {
            Ok(record)
        } else {
            Err(AppError::NotFound { kind: Some(kind) })
        }
    }
}
