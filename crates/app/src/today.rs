//! Today: a calm way back in. Never says when someone was last here, never looks back by itself.

use waymark_journal::nouns::run::RunState;
use waymark_journal::nouns::setting::RecoverySheetState;
use waymark_journal::plan;
use waymark_journal::{Body, Kind, Record};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::show::first_words;
use crate::wire::today::{NextStepView, PickUpView, TodayView};

/// Most things that come next.
const NEXT: usize = 3;
/// Characters of a quote.
const QUOTE: usize = 140;

impl App {
    /// Gives Today.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn today(&self) -> Result<TodayView, AppError> {
        self.read(|session, now| {
            let setting = session.journal.setting();
            let written = session
                .journal
                .records()
                .any(|record| record.body.kind() != Kind::Setting);
            Ok(TodayView {
                date: session.dates.day(now.moment.day()),
                name: setting.my_name.0.clone(),
                pick_up: session.pick_up(setting.today_quotes),
                next: plan::next(&session.journal, NEXT)
                    .into_iter()
                    .map(|record| session.next_view(record))
                    .collect(),
                offered: crate::explore::offered(session, now),
                empty: !written,
                recovery_reminder: !session.is_fleeting()
                    && written
                    && setting.recovery_sheet == RecoverySheetState::NotNow,
                safety_empty: session.safety_is_empty(),
            })
        })
    }
}

impl Session {
    /// Gives the newest open run.
    fn pick_up(&self, quotes: bool) -> Option<PickUpView> {
        self.journal
            .listed(Kind::Run)
            .find_map(|record| match &record.body {
                Body::Run(run) if run.state == RunState::Open => Some(PickUpView {
                    run: Some(record.meta.id),
                    entry: None,
                    title: self.heading(record),
                    quote: quotes
                        .then(|| {
                            run.answers
                                .0
                                .values()
                                .flat_map(waymark_journal::Answer::lines)
                                .next()
                        })
                        .flatten()
                        .map(|line| first_words(&line, QUOTE)),
                }),
                _ => None,
            })
    }

    fn next_view(&self, record: &Record) -> NextStepView {
        let (goal, when) = match &record.body {
            Body::Step(step) => (
                step.goal.unwrap_or(record.meta.id),
                self.vague(step.when.as_ref()),
            ),
            Body::Goal(goal) => (record.meta.id, self.vague(goal.review.as_ref())),
            _ => (record.meta.id, String::new()),
        };
        NextStepView {
            goal,
            text: record.body.heading(),
            state: Self::state_of(record),
            when,
        }
    }
}
