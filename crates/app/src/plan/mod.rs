//! The plan: goals and steps, by hand or from an exercise.

mod history;
mod look;
mod pinned;

use std::collections::BTreeMap;

use waymark_content::texts::{Args, MessageId};
use waymark_journal::field::FieldType;
use waymark_journal::field::{Line, Lines, Rows};
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::nouns::step::{HelperRole, Step};
use waymark_journal::plan::{PlannedGoal, groups};
use waymark_journal::{Body, Edit, FieldValue, Kind, Record, RecordId, Sharing};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::plan::{
    GoalSaveRequest, GoalView, PlanGroupView, PlanMoveRequest, PlanView, StepRowView,
    StepSaveRequest, WhenThenView,
};
use crate::wire::records::RecordRequest;

impl App {
    /// Gives the plan as a list, grouped by where goals stand.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn plan(&self) -> Result<PlanView, AppError> {
        self.read(|session, _| {
            let groups = groups(&session.journal)
                .into_iter()
                .map(|group| PlanGroupView {
                    state: group.state,
                    goals: group
                        .goals
                        .iter()
                        .filter_map(|planned| session.goal_view(planned))
                        .collect(),
                })
                .collect();
            Ok(PlanView {
                groups,
                hopes: session.hopes(),
            })
        })
    }

    /// Gives one goal with its steps.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn goal(&self, request: &RecordRequest) -> Result<GoalView, AppError> {
        self.read(|session, _| session.goal_by_id(request))
    }

    /// Makes or changes a goal.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn goal_save(&self, request: GoalSaveRequest) -> Result<Changed<GoalView>, AppError> {
        if request.text.trim().is_empty() {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::SaveGoal,
            |session, now, plan| {
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => now.begin(Goal::default(), session.texts.language()),
                };
                let Body::Goal(goal) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Goal),
                    });
                };
                goal.text = line(&request.text)?;
                goal.why = line(&request.why)?;
                goal.in_the_way = line(&request.in_the_way)?;
                goal.helper = line(&request.helper)?;
                goal.when_then = when_then_rows(&request.when_then)?;
                goal.levels = level_rows(&request)?;
                let review = session.kept_date(goal.review.as_ref(), &request.review, now);
                goal.review = FieldType::from_value(FieldValue::Date(review))?;
                goal.roles = Lines::from_value(FieldValue::Lines(request.roles))?;
                record.meta.sharing = request.sharing;
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| session.goal_by_id(&RecordRequest { id }),
        )
    }

    /// Makes or changes a step.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn step_save(&self, request: StepSaveRequest) -> Result<Changed<GoalView>, AppError> {
        if request.text.trim().is_empty() {
            return Err(AppError::Empty);
        }
        self.transact(
            Op::SaveStep,
            |session, now, plan| {
                let sharing = session.sharing_of_goal(Some(request.goal))?;
                let mut record = match request.id {
                    Some(id) => session.record(id)?.clone(),
                    None => {
                        let mut record = now.begin(Step::default(), session.texts.language());
                        record.meta.sharing = sharing;
                        record
                    }
                };
                let Body::Step(step) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Step),
                    });
                };
                step.goal = Some(request.goal);
                step.text = line(&request.text)?;
                step.first = line(&request.first)?;
                step.helper = line(&request.helper)?;
                step.in_the_way = line(&request.in_the_way)?;
                step.when_then = when_then_rows(&request.when_then)?;
                step.helper_role = request.helper_role;
                let when = session.kept_date(step.when.as_ref(), &request.when, now);
                step.when = FieldType::from_value(FieldValue::Date(when))?;
                plan.save(record, Edit::Deliberate);
                Ok(request.goal)
            },
            |session, _, id| session.goal_by_id(&RecordRequest { id }),
        )
    }

    /// Moves a goal or a step to another place in the plan.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn plan_move(&self, request: &PlanMoveRequest) -> Result<Changed<()>, AppError> {
        self.transact(
            Op::MoveInPlan,
            |session, _, plan| {
                let mut record = session.record(request.id)?.clone();
                let because = line(&request.because)?;
                match &mut record.body {
                    Body::Goal(goal) => (goal.state, goal.because) = (request.state, because),
                    Body::Step(step) => (step.state, step.because) = (request.state, because),
                    _ => {
                        return Err(AppError::NotFound {
                            kind: Some(Kind::Goal),
                        });
                    }
                }
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

fn line(text: &str) -> Result<Line, AppError> {
    Ok(Line::from_value(FieldValue::Text(text.trim().to_owned()))?)
}

fn when_then_rows(rows: &[WhenThenView]) -> Result<Rows, AppError> {
    let rows = rows
        .iter()
        .filter(|row| !row.when.trim().is_empty() || !row.then.trim().is_empty())
        .map(|row| {
            [
                ("when".to_owned(), row.when.clone()),
                ("then".to_owned(), row.then.clone()),
            ]
            .into()
        })
        .collect();
    Ok(Rows::from_value(FieldValue::Rows(rows))?)
}

fn level_rows(request: &GoalSaveRequest) -> Result<Rows, AppError> {
    let rows = [
        ("ok", &request.ok),
        ("good", &request.good),
        ("great", &request.great),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .map(|(level, text)| {
        [
            ("level".to_owned(), level.to_owned()),
            ("text".to_owned(), text.clone()),
        ]
        .into()
    })
    .collect();
    Ok(Rows::from_value(FieldValue::Rows(rows))?)
}

fn when_then_views(rows: &Rows) -> Vec<WhenThenView> {
    let cell = |row: &BTreeMap<String, String>, name: &str| row.get(name).cloned();
    rows.0
        .iter()
        .map(|row| WhenThenView {
            when: cell(row, "when").unwrap_or_default(),
            then: cell(row, "then").unwrap_or_default(),
        })
        .collect()
}

fn cell(rows: &Rows, level: &str) -> String {
    rows.0
        .iter()
        .find(|row| row.get("level").is_some_and(|found| found == level))
        .and_then(|row| row.get("text").cloned())
        .unwrap_or_default()
}

impl Session {
    fn goal_by_id(&self, request: &RecordRequest) -> Result<GoalView, AppError> {
        let goal = self.record(request.id)?;
        let steps = waymark_journal::plan::steps_of(&self.journal, request.id);
        self.goal_view(&PlannedGoal { goal, steps })
            .ok_or(AppError::NotFound {
                kind: Some(Kind::Goal),
            })
    }

    fn goal_view(&self, planned: &PlannedGoal<'_>) -> Option<GoalView> {
        let Body::Goal(goal) = &planned.goal.body else {
            return None;
        };
        let meta = &planned.goal.meta;
        Some(GoalView {
            id: meta.id,
            text: goal.text.0.clone(),
            why: goal.why.0.clone(),
            state: goal.state,
            in_the_way: goal.in_the_way.0.clone(),
            when_then: when_then_views(&goal.when_then),
            because: goal.because.0.clone(),
            looks: self.looks(goal),
            ok: cell(&goal.levels, "ok"),
            good: cell(&goal.levels, "good"),
            great: cell(&goal.levels, "great"),
            helper: goal.helper.0.clone(),
            review: self.vague(goal.review.as_ref()),
            roles: goal.roles.0.clone(),
            steps: planned
                .steps
                .iter()
                .filter_map(|record| self.step_row(record))
                .collect(),
            created: self.dates.day(meta.created.day()),
            from_exercise: self.origin_title(meta.origin.as_deref()),
            versions: self.journal.revisions(meta.id).len(),
            sharing: meta.sharing,
            values: self.headings(Kind::Value),
            people: self.headings(Kind::Person),
        })
    }

    /// Gives whether a goal may be offered, which its new steps take over.
    pub(crate) fn sharing_of_goal(&self, goal: Option<RecordId>) -> Result<Sharing, AppError> {
        let nowhere = AppError::NotFound {
            kind: Some(Kind::Goal),
        };
        let Some(goal) = goal else {
            return Err(nowhere);
        };
        match self.record(goal)? {
            record if record.body.kind() == Kind::Goal => Ok(record.meta.sharing),
            _ => Err(nowhere),
        }
    }

    fn step_row(&self, record: &Record) -> Option<StepRowView> {
        let Body::Step(step) = &record.body else {
            return None;
        };
        Some(StepRowView {
            id: record.meta.id,
            text: step.text.0.clone(),
            state: step.state,
            when: self.vague(step.when.as_ref()),
            first: step.first.0.clone(),
            helper: step.helper.0.clone(),
            in_the_way: step.in_the_way.0.clone(),
            when_then: when_then_views(&step.when_then),
            helper_role: step.helper_role,
            help: self.help(step),
            because: step.because.0.clone(),
            said: [&step.said_by.0, &step.said_on.0]
                .into_iter()
                .filter(|text| !text.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(", "),
        })
    }

    /// Says who helps with a step: "Ingrid (counsellor)", the name or the part alone, or nothing.
    fn help(&self, step: &Step) -> String {
        let name = step.helper.trim();
        if step.helper_role == HelperRole::Open {
            return name.to_owned();
        }
        let role = self.word(&format!("word-helper-role-{}", step.helper_role.name()));
        if name.is_empty() {
            return role;
        }
        let args = Args::new().text("name", name).text("role", role);
        self.texts.get(MessageId::PlanHelperWithRole, &args)
    }

    /// Gives the first words of every listed record of a kind, each once.
    pub(crate) fn headings(&self, kind: Kind) -> Vec<String> {
        let mut seen = std::collections::BTreeSet::new();
        self.journal
            .listed(kind)
            .map(|record| record.body.heading())
            .filter(|heading| !heading.is_empty() && seen.insert(heading.clone()))
            .take(50)
            .collect()
    }

    /// Reads a typed date; one that reads as it was shown stays as it was.
    fn kept_date(
        &self,
        before: Option<&waymark_journal::VagueDate>,
        typed: &str,
        now: crate::session::Now<'_>,
    ) -> Option<waymark_journal::VagueDate> {
        if before.is_some() && self.vague(before) == typed.trim() {
            return before.cloned();
        }
        self.read_date(typed, now)
    }

    /// Gives where a record stands in the plan, if it does.
    pub(crate) fn state_of(record: &Record) -> PlanState {
        waymark_journal::plan::state_of(record).unwrap_or_default()
    }
}
