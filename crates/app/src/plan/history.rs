//! What became of goals and steps: one goal whole, and all of them by year.

use chrono::Datelike;
use waymark_content::shown;
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::plan::history::{Event, FieldChange, of_all, of_goal};
use waymark_journal::{Body, FieldValue, Kind, RecordId};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::plan::{GoalHistoryView, PlanEventView, PlanYearView, RewrittenView};
use crate::wire::records::RecordRequest;

impl App {
    /// Gives the whole history of a goal and its steps, newest first.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn goal_history(&self, request: &RecordRequest) -> Result<GoalHistoryView, AppError> {
        self.read(|session, _| {
            let record = session.record(request.id)?;
            let Body::Goal(goal) = &record.body else {
                return Err(AppError::NotFound {
                    kind: Some(Kind::Goal),
                });
            };
            let events = of_goal(&session.journal, record);
            Ok(GoalHistoryView {
                id: request.id,
                text: goal.text.0.clone(),
                state: goal.state,
                events: events
                    .iter()
                    .rev()
                    .map(|event| session.event_view(event, request.id))
                    .collect(),
            })
        })
    }

    /// Gives what began, moved and was looked at again on the plan, by year, newest first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn plan_years(&self) -> Result<Vec<PlanYearView>, AppError> {
        self.read(|session, _| {
            let mut years: Vec<(i32, PlanYearView)> = Vec::new();
            for event in of_all(&session.journal).iter().rev() {
                let turned =
                    event.before.is_none() || event.moved().is_some() || event.looked().is_some();
                let Some(goal) = session.goal_of(event).filter(|_| turned) else {
                    continue;
                };
                let day = event.at.day();
                let view = session.event_view(event, goal);
                match years.last_mut() {
                    Some((year, shown)) if *year == day.year() => shown.events.push(view),
                    _ => years.push((
                        day.year(),
                        PlanYearView {
                            year: session.dates.year(day),
                            events: vec![view],
                        },
                    )),
                }
            }
            Ok(years.into_iter().map(|(_, year)| year).collect())
        })
    }
}

impl Session {
    /// Gives the goal an event belongs to, if it stands in the lists.
    fn goal_of(&self, event: &Event) -> Option<RecordId> {
        let record = self.journal.get(event.record)?;
        let goal = match &record.body {
            Body::Step(step) => step.goal?,
            _ => record.meta.id,
        };
        self.journal
            .get(goal)
            .filter(|record| record.is_listed())
            .map(|record| record.meta.id)
    }

    fn event_view(&self, event: &Event, goal: RecordId) -> PlanEventView {
        let looked = event.looked();
        // What a thing began with is read on its page; here stands that it began.
        let rewritten = if event.before.is_some() {
            event
                .rewritten()
                .map(|change| self.rewritten(change))
                .collect()
        } else {
            Vec::new()
        };
        PlanEventView {
            record: event.record,
            kind: event.kind,
            goal,
            on: self.dates.day(event.at.day()),
            what: self.what_happened(event),
            heading: event.heading.clone(),
            because: event.because().unwrap_or_default(),
            found: looked.map(|(_, found)| found).unwrap_or_default(),
            rewritten,
            before: event.before,
        }
    }

    /// Says what happened: "Written. Stands at Now.", "From Now to Resting.", "Looked at again."
    fn what_happened(&self, event: &Event) -> String {
        let place = |state: waymark_journal::nouns::goal::PlanState| {
            self.word(&format!("word-plan-state-{}", state.name()))
        };
        let mut said = Vec::new();
        if let Some(state) = event.began() {
            let args = Args::new().text("place", place(state));
            said.push(self.texts.get(M::PlanEventBegan, &args));
        }
        if let Some((want, _)) = event.looked() {
            let want = self.word(&format!("word-still-want-{want}"));
            let args = Args::new().text("want", want);
            said.push(self.texts.get(M::PlanEventLooked, &args));
        }
        if let Some((from, to)) = event.moved() {
            let args = Args::new().text("from", place(from)).text("to", place(to));
            said.push(self.texts.get(M::PlanEventMoved, &args));
        }
        if said.is_empty() {
            said.push(self.texts.say(M::PlanEventChanged));
        }
        said.join(" ")
    }

    fn rewritten(&self, change: &FieldChange) -> RewrittenView {
        let words = |value: &FieldValue| shown::lines(&self.texts, change.field, value).join("\n");
        let linked = |value: &FieldValue| match value {
            FieldValue::Link(Some(id)) => self
                .journal
                .get(*id)
                .map(|record| self.heading(record))
                .unwrap_or_default(),
            _ => words(value),
        };
        RewrittenView {
            label: self.field_label(change.field),
            before: linked(&change.before),
            after: linked(&change.after),
        }
    }
}
