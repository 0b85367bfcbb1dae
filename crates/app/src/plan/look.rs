//! Looking at a goal again, and hopes: wishes that may become a goal and may stay dreams.

use waymark_journal::field::{FieldType, Rows};
use waymark_journal::fold::fold;
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::{Body, Edit, FieldValue, Kind};

use super::line;
use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::plan::{GoalLookRequest, GoalView, HopeRowView, LookView};
use crate::wire::records::RecordRequest;

impl App {
    /// Keeps a look back at a goal: how it is wanted, what was found out, where it stands from now on
    /// and when to look again. Only the first is asked for.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], also after 200 looks; [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn goal_look(&self, request: &GoalLookRequest) -> Result<Changed<GoalView>, AppError> {
        self.transact(
            Op::LookAgain,
            |session, now, plan| {
                let mut record = session.record(request.id)?.clone();
                let Body::Goal(goal) = &mut record.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Goal),
                    });
                };
                let mut looks = goal.looks.0.clone();
                looks.push(
                    [
                        ("on".to_owned(), now.moment.day().to_string()),
                        ("want".to_owned(), request.want.name().to_owned()),
                        ("found".to_owned(), request.found.trim().to_owned()),
                    ]
                    .into(),
                );
                goal.looks = Rows::from_value(FieldValue::Rows(looks))?;
                goal.state = request.state;
                goal.because = line(&request.because)?;
                let review = session.kept_date(goal.review.as_ref(), &request.review, now);
                goal.review = FieldType::from_value(FieldValue::Date(review))?;
                plan.save(record, Edit::Deliberate);
                Ok(request.id)
            },
            |session, _, id| session.goal_by_id(&RecordRequest { id }),
        )
    }

    /// Makes a goal of a hope, at "later". The hope stays where it is.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn goal_of_hope(&self, request: &RecordRequest) -> Result<Changed<GoalView>, AppError> {
        self.transact(
            Op::SaveGoal,
            |session, now, plan| {
                let hope = session.record(request.id)?;
                let Body::Hope(words) = &hope.body else {
                    return Err(AppError::NotFound {
                        kind: Some(Kind::Hope),
                    });
                };
                let goal = Goal {
                    text: words.text.clone(),
                    state: PlanState::Later,
                    ..Goal::default()
                };
                let record = now.begin(goal, &hope.meta.language);
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| session.goal_by_id(&RecordRequest { id }),
        )
    }
}

impl Session {
    /// Gives the looks back at a goal, newest first.
    pub(super) fn looks(&self, goal: &Goal) -> Vec<LookView> {
        let rows = goal.looks.0.iter().rev();
        rows.map(|row| {
            let cell = |name: &str| row.get(name).cloned().unwrap_or_default();
            LookView {
                on: cell("on")
                    .parse()
                    .map_or_else(|_| cell("on"), |day| self.dates.day_plain(day)),
                want: self.word(&format!("word-still-want-{}", cell("want"))),
                found: cell("found"),
            }
        })
        .collect()
    }

    /// Gives the hopes that no listed goal says in the same words, newest first.
    pub(super) fn hopes(&self) -> Vec<HopeRowView> {
        let goals: std::collections::HashSet<String> = self
            .journal
            .listed(Kind::Goal)
            .map(|record| fold(record.body.heading().trim()))
            .collect();
        let hopes = self.journal.listed(Kind::Hope);
        hopes
            .filter_map(|record| match &record.body {
                Body::Hope(hope) if !goals.contains(&fold(record.body.heading().trim())) => {
                    Some(HopeRowView {
                        id: record.meta.id,
                        text: hope.text.0.clone(),
                        how_soon: match hope.how_soon.name() {
                            "open" => String::new(),
                            soon => self.word(&format!("word-how-soon-{soon}")),
                        },
                    })
                }
                _ => None,
            })
            .collect()
    }
}
