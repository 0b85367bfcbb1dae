//! The plan: goals and their steps, grouped by where they stand. Nothing is ever late.

pub mod history;

use std::collections::HashMap;

use crate::body::{Body, Kind};
use crate::id::RecordId;
use crate::journal::Journal;
use crate::nouns::goal::PlanState;
use crate::record::Record;

/// One goal and its steps.
#[derive(Debug)]
pub struct PlannedGoal<'a> {
    /// The goal.
    pub goal: &'a Record,
    /// Its steps in the order of the list: by state, then by when, then oldest first.
    pub steps: Vec<&'a Record>,
}

/// One group of the list.
#[derive(Debug)]
pub struct PlanGroup<'a> {
    /// Where its goals stand.
    pub state: PlanState,
    /// The goals.
    pub goals: Vec<PlannedGoal<'a>>,
}

/// Gives the state of a goal or step.
#[must_use]
pub fn state_of(record: &Record) -> Option<PlanState> {
    match &record.body {
        Body::Goal(goal) => Some(goal.state),
        Body::Step(step) => Some(step.state),
        _ => None,
    }
}

fn when_key(record: &Record) -> i32 {
    let when = match &record.body {
        Body::Step(step) => &step.when,
        Body::Goal(goal) => &goal.review,
        _ => return i32::MAX,
    };
    when.as_ref()
        .map_or(i32::MAX, crate::vague::VagueDate::sort_key)
}

fn sort(records: &mut [&Record]) {
    records.sort_by_key(|record| {
        (
            state_of(record),
            when_key(record),
            record.meta.created.utc_ms,
            record.meta.id,
        )
    });
}

/// Gives the listed steps of a goal in the order of the list.
#[must_use]
pub fn steps_of(journal: &Journal, goal: RecordId) -> Vec<&Record> {
    let mut steps: Vec<&Record> = journal
        .listed(Kind::Step)
        .filter(|record| matches!(&record.body, Body::Step(step) if step.goal == Some(goal)))
        .collect();
    sort(&mut steps);
    steps
}

/// Groups the listed goals by where they stand; empty groups are left out.
#[must_use]
pub fn groups(journal: &Journal) -> Vec<PlanGroup<'_>> {
    let mut steps: HashMap<RecordId, Vec<&Record>> = HashMap::new();
    for record in journal.listed(Kind::Step) {
        if let Body::Step(step) = &record.body
            && let Some(goal) = step.goal
        {
            steps.entry(goal).or_default().push(record);
        }
    }
    let mut goals: Vec<&Record> = journal.listed(Kind::Goal).collect();
    sort(&mut goals);
    let mut groups: Vec<PlanGroup<'_>> = Vec::new();
    for goal in goals {
        let Some(state) = state_of(goal) else {
            continue;
        };
        let mut own = steps.remove(&goal.meta.id).unwrap_or_default();
        sort(&mut own);
        let planned = PlannedGoal { goal, steps: own };
        match groups.last_mut() {
            Some(group) if group.state == state => group.goals.push(planned),
            _ => groups.push(PlanGroup {
                state,
                goals: vec![planned],
            }),
        }
    }
    groups
}

/// Gives what comes next: up to `most` steps that stand at now, or goals at now without such a step.
#[must_use]
pub fn next(journal: &Journal, most: usize) -> Vec<&Record> {
    let now = |record: &&Record| state_of(record) == Some(PlanState::Now);
    groups(journal)
        .into_iter()
        .filter(|group| group.state == PlanState::Now)
        .flat_map(|group| group.goals)
        .map(|planned| {
            planned
                .steps
                .iter()
                .copied()
                .find(now)
                .unwrap_or(planned.goal)
        })
        .take(most)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::goal::Goal;
    use crate::nouns::step::Step;
    use crate::time::Moment;

    #[test]
    fn goals_stand_in_groups_with_their_steps() {
        let mut journal = Journal::default();
        let at = |ms| Moment {
            utc_ms: ms,
            offset_minutes: 0,
        };
        let goal = |n: u8, text: &str, state| {
            Record::new(
                RecordId([n; 16]),
                Goal {
                    text: text.into(),
                    state,
                    ..Goal::default()
                },
                at(i64::from(n)),
                "en",
            )
        };
        journal.insert(goal(1, "bread", PlanState::Later));
        journal.insert(goal(2, "mornings", PlanState::Now));
        journal.insert(goal(3, "cakes", PlanState::Now));
        let step = Step {
            text: "ask".into(),
            goal: Some(RecordId([2; 16])),
            ..Step::default()
        };
        journal.insert(Record::new(RecordId([4; 16]), step, at(4), "en"));
        let shown: Vec<String> = groups(&journal)
            .iter()
            .map(|group| {
                let goals: Vec<String> = group
                    .goals
                    .iter()
                    .map(|planned| {
                        format!("{}+{}", planned.goal.body.heading(), planned.steps.len())
                    })
                    .collect();
                format!("{}: {}", group.state.name(), goals.join(" "))
            })
            .collect();
        assert_eq!(shown, ["now: mornings+1 cakes+0", "later: bread+0"]);
        let next: Vec<String> = next(&journal, 3)
            .iter()
            .map(|record| record.body.heading())
            .collect();
        assert_eq!(next, ["ask", "cakes"]);
    }
}
