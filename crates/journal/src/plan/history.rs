//! The history of the plan: what became of a goal and its steps, told from what was kept of each
//! change. Nothing is stored for it; nothing can be missing from it.

use crate::body::{Body, FieldRef, Kind};
use crate::field::FieldValue;
use crate::id::RecordId;
use crate::journal::Journal;
use crate::nouns::goal::{GoalField, PlanState};
use crate::nouns::step::StepField;
use crate::record::Record;
use crate::time::Moment;

/// One field before and after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub field: FieldRef,
    /// What it held.
    pub before: FieldValue,
    /// What it held then.
    pub after: FieldValue,
}

/// One thing that happened to a goal or a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The goal or step.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// When.
    pub at: Moment,
    /// The first words of it, as they were then.
    pub heading: String,
    /// The number of the state before, which can be brought back; nothing where it began.
    pub before: Option<u32>,
    /// What changed; at the beginning, everything it began with.
    pub changes: Vec<FieldChange>,
}

impl Event {
    /// Gives where it stood and where it stood from then on, if it moved.
    #[must_use]
    pub fn moved(&self) -> Option<(PlanState, PlanState)> {
        self.before?;
        let change = self.change(is_state)?;
        let state = |value: &FieldValue| PlanState::from_name(&value.text());
        Some((state(&change.before)?, state(&change.after)?))
    }

    /// Gives where it stood when it began.
    #[must_use]
    pub fn began(&self) -> Option<PlanState> {
        if self.before.is_some() {
            return None;
        }
        let state = self.change(is_state);
        state.map_or_else(
            || Some(PlanState::default()),
            |change| PlanState::from_name(&change.after.text()),
        )
    }

    /// Gives the reason that was given with this change, if one was.
    #[must_use]
    pub fn because(&self) -> Option<String> {
        let change = self.change(is_because)?;
        (!change.after.is_empty()).then(|| change.after.text())
    }

    /// Gives the words a look back ended with: how it is wanted, and what was found out.
    #[must_use]
    pub fn looked(&self) -> Option<(String, String)> {
        let change = self.change(is_looks)?;
        let (FieldValue::Rows(before), FieldValue::Rows(after)) = (&change.before, &change.after)
        else {
            return None;
        };
        let row = after.last().filter(|_| after.len() > before.len())?;
        let cell = |name: &str| row.get(name).cloned().unwrap_or_default();
        Some((cell("want"), cell("found")))
    }

    /// Gives the fields whose words changed: neither where it stands, nor why, nor a look back.
    pub fn rewritten(&self) -> impl Iterator<Item = &FieldChange> {
        self.changes
            .iter()
            .filter(|change| !(is_state(change) || is_because(change) || is_looks(change)))
    }

    fn change(&self, test: fn(&FieldChange) -> bool) -> Option<&FieldChange> {
        self.changes.iter().find(|change| test(change))
    }
}

const fn is_state(change: &FieldChange) -> bool {
    matches!(
        change.field,
        FieldRef::Goal(GoalField::State) | FieldRef::Step(StepField::State)
    )
}

const fn is_because(change: &FieldChange) -> bool {
    matches!(
        change.field,
        FieldRef::Goal(GoalField::Because) | FieldRef::Step(StepField::Because)
    )
}

const fn is_looks(change: &FieldChange) -> bool {
    matches!(change.field, FieldRef::Goal(GoalField::Looks))
}

/// Gives what happened to one record, oldest first. Its body now is the first event's with every
/// change after it.
#[must_use]
pub fn of_record(journal: &Journal, record: &Record) -> Vec<Event> {
    let earlier = journal.revisions(record.meta.id);
    let kind = record.body.kind();
    let mut events = Vec::with_capacity(earlier.len() + 1);
    let mut before = kind.empty();
    let mut number = None;
    let states = earlier
        .iter()
        .map(|kept| (&kept.body, kept.changed, kept.number))
        .chain([(&record.body, record.meta.changed, record.meta.revision)]);
    for (index, (body, changed, its_number)) in states.enumerate() {
        let at = if index == 0 {
            record.meta.created
        } else {
            changed
        };
        let event = Event {
            record: record.meta.id,
            kind,
            at,
            heading: body.heading(),
            before: number,
            changes: changes(&before, body),
        };
        // A mark that changed alone, as what may be shared, is no part of the history.
        if index == 0 || !event.changes.is_empty() {
            events.push(event);
        }
        before = body.clone();
        number = Some(its_number);
    }
    events
}

/// Gives what happened to a goal and its listed steps, oldest first.
#[must_use]
pub fn of_goal(journal: &Journal, goal: &Record) -> Vec<Event> {
    let mut events = of_record(journal, goal);
    for step in super::steps_of(journal, goal.meta.id) {
        events.extend(of_record(journal, step));
    }
    sort(&mut events);
    events
}

/// Gives what happened to all listed goals and their steps, oldest first.
#[must_use]
pub fn of_all(journal: &Journal) -> Vec<Event> {
    let mut events: Vec<Event> = journal
        .listed(Kind::Goal)
        .chain(journal.listed(Kind::Step))
        .flat_map(|record| of_record(journal, record))
        .collect();
    sort(&mut events);
    events
}

fn sort(events: &mut [Event]) {
    events.sort_by_key(|event| (event.at.utc_ms, event.kind, event.before));
}

fn changes(before: &Body, after: &Body) -> Vec<FieldChange> {
    before
        .fields()
        .into_iter()
        .zip(after.fields())
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| FieldChange {
            field,
            before,
            after,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Edit;
    use crate::nouns::goal::Goal;
    use crate::nouns::step::Step;
    use crate::time::MINUTE_MS;
    use crate::vague::VagueDate;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const EDITS: usize = 1_000;

    fn at(minutes: usize) -> Moment {
        Moment {
            utc_ms: i64::try_from(minutes).unwrap() * MINUTE_MS,
            offset_minutes: 60,
        }
    }

    fn id(number: u32) -> RecordId {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        RecordId(bytes)
    }

    /// One change somebody makes: which record, which field, and with what.
    #[derive(Debug, Clone)]
    struct Change {
        record: usize,
        field: usize,
        word: String,
        number: u8,
        back: Option<usize>,
    }

    fn change() -> impl Strategy<Value = Change> {
        let back = prop_oneof![4 => Just(None), 1 => (0_usize..1_000).prop_map(Some)];
        (
            0_usize..4,
            0_usize..32,
            "[a-zα-ω ]{0,12}",
            any::<u8>(),
            back,
        )
            .prop_map(|(record, field, word, number, back)| Change {
                record,
                field,
                word,
                number,
                back,
            })
    }

    fn value(before: &FieldValue, words: &[&str], change: &Change) -> FieldValue {
        let word = change.word.clone();
        match before {
            FieldValue::Text(_) if !words.is_empty() => {
                FieldValue::Text(words[usize::from(change.number) % words.len()].to_owned())
            }
            FieldValue::Text(_) => FieldValue::Text(word),
            FieldValue::Lines(_) => FieldValue::Lines(vec![word]),
            FieldValue::Rows(rows) => {
                let mut rows = rows.clone();
                if change.number.is_multiple_of(3) {
                    rows.pop();
                } else if rows.len() < 200 {
                    rows.push([("found".to_owned(), word)].into());
                }
                FieldValue::Rows(rows)
            }
            FieldValue::Rating(_) => FieldValue::Rating(Some(change.number % 11)),
            FieldValue::Date(_) => FieldValue::Date(Some(VagueDate::phrase(&word))),
            FieldValue::Link(link) => FieldValue::Link(*link),
            FieldValue::Flag(flag) => FieldValue::Flag(!flag),
        }
    }

    /// Plays the events of a record over an empty body.
    fn replay(events: &[Event]) -> Body {
        let mut body = events[0].kind.empty();
        for change in events.iter().flat_map(|event| &event.changes) {
            body.set(change.field.name(), change.after.clone()).unwrap();
        }
        body
    }

    fn assert_replays(journal: &Journal) {
        for record in journal.records() {
            let events = of_record(journal, record);
            assert_eq!(replay(&events), record.body);
            for pair in events.windows(2) {
                assert!(pair[0].at <= pair[1].at && pair[1].before.is_some());
            }
        }
    }

    fn began() -> Journal {
        let mut journal = Journal::default();
        for number in 0..4 {
            let body: Body = if number < 2 {
                Goal::default().into()
            } else {
                Step {
                    goal: Some(id(0)),
                    ..Step::default()
                }
                .into()
            };
            journal.insert(Record::new(id(number), body, at(0), "en"));
        }
        journal
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3))]
        #[test]
        fn over_a_thousand_edits_the_history_replays_and_every_earlier_text_comes_back(
            edits in prop::collection::vec(change(), EDITS)
        ) {
            let mut journal = began();
            let mut was: BTreeMap<RecordId, Vec<Body>> =
                journal.records().map(|record| (record.meta.id, vec![record.body.clone()])).collect();
            for (index, edit) in edits.iter().enumerate() {
                let mut record = journal.get(id(u32::try_from(edit.record).unwrap())).unwrap().clone();
                let known = was.get_mut(&record.meta.id).unwrap();
                if let Some(back) = edit.back {
                    record.body = known[back % known.len()].clone();
                } else {
                    let fields = record.body.fields();
                    let (field, before) = &fields[edit.field % fields.len()];
                    record.body.set(field.name(), value(before, field.words(), edit)).unwrap();
                }
                if known.last() != Some(&record.body) {
                    known.push(record.body.clone());
                }
                let kept = id(1_000 + u32::try_from(index).unwrap());
                journal.save(record, Edit::Deliberate, at(index + 1), kept);
            }
            assert_replays(&journal);
            for (record, bodies) in &was {
                let kept = journal.revisions(*record);
                prop_assert_eq!(kept.len() + 1, bodies.len());
                for (revision, body) in kept.iter().zip(bodies) {
                    prop_assert_eq!(&revision.body, body);
                }
            }
            // Every earlier text is brought back in turn, and the history still tells the whole of it.
            let every: Vec<_> = journal.all_revisions().cloned().collect();
            for (index, revision) in every.iter().enumerate() {
                let mut record = journal.get(revision.of).unwrap().clone();
                record.body = revision.body.clone();
                let kept = id(5_000 + u32::try_from(index).unwrap());
                journal.save(record, Edit::Deliberate, at(EDITS + index + 1), kept);
                prop_assert_eq!(&journal.get(revision.of).unwrap().body, &revision.body);
            }
            assert_replays(&journal);
        }
    }

    #[test]
    fn a_goal_tells_where_it_moved_why_and_what_was_found_out() {
        let mut journal = Journal::default();
        let mut goal = Goal {
            text: "bread".into(),
            ..Goal::default()
        };
        let mut save = |goal: &Goal, minute: usize| {
            let mut record = Record::new(id(1), goal.clone(), at(minute), "en");
            if let Some(known) = journal.get(id(1)) {
                record.meta = known.meta.clone();
            }
            let kept = id(10 + u32::try_from(minute).unwrap());
            journal.save(record, Edit::Deliberate, at(minute), kept);
        };
        save(&goal, 0);
        goal.state = PlanState::Resting;
        goal.because = "the winter was long".into();
        save(&goal, 1);
        goal.looks.0.push(
            [
                ("want".to_owned(), "otherwise".to_owned()),
                ("found".to_owned(), "mornings are mine".to_owned()),
            ]
            .into(),
        );
        goal.text = "bread on Fridays".into();
        save(&goal, 2);
        let record = journal.get(id(1)).unwrap();
        let events = of_goal(&journal, record);
        assert_eq!(events[0].began(), Some(PlanState::Now));
        assert_eq!(
            events[1].moved(),
            Some((PlanState::Now, PlanState::Resting))
        );
        assert_eq!(events[1].because().as_deref(), Some("the winter was long"));
        assert_eq!(
            events[2].looked(),
            Some(("otherwise".to_owned(), "mornings are mine".to_owned()))
        );
        let rewritten: Vec<String> = events[2]
            .rewritten()
            .map(|change| change.before.text())
            .collect();
        assert_eq!(rewritten, ["bread"]);
        assert_eq!((events[2].before, events[2].because()), (Some(2), None));
    }
}
