//! The plan by its days.

use chrono::Datelike;
use waymark_charts::{TimelineItem, TimelineSummary, TimelineWords, timeline};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::plan::groups;
use waymark_journal::{Body, Record};
use waymark_share::readings::sentences;

use super::{Common, both};
use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::picture::PictureView;

impl App {
    /// Draws the goals that are to be looked at again and the steps of the plan by their days.
    ///
    /// # Errors
    /// [`AppError::Locked`], [`AppError::Internal`] where a picture cannot be drawn.
    pub fn plan_timeline(&self) -> Result<PictureView, AppError> {
        self.read(|session, now| {
            let items: Vec<TimelineItem> = groups(&session.journal)
                .into_iter()
                .flat_map(|group| group.goals)
                .flat_map(|planned| std::iter::once(planned.goal).chain(planned.steps))
                .filter_map(|record| session.timeline_item(record))
                .take(waymark_charts::MOST_ENTRIES)
                .collect();
            session.timeline(&items, i64::from(now.moment.day().num_days_from_ce()))
        })
    }
}

impl Session {
    /// A goal stands there if it is to be looked at again; a step always.
    fn timeline_item(&self, record: &Record) -> Option<TimelineItem> {
        let (name, when, state) = match &record.body {
            Body::Goal(goal) => {
                goal.review.as_ref()?;
                let args = Args::new().text("goal", goal.text.0.clone());
                let name = self.texts.get(M::ChartTimelineReview, &args);
                (name, &goal.review, goal.state)
            }
            Body::Step(step) => (step.text.0.clone(), &step.when, step.state),
            _ => return None,
        };
        let number = |day: chrono::NaiveDate| i64::from(day.num_days_from_ce());
        let days = when.as_ref().and_then(waymark_journal::VagueDate::stretch);
        Some(TimelineItem {
            name,
            when: self.vague(when.as_ref()),
            days: days.map(|(first, last)| (number(first), number(last))),
            place: self.word(&format!("word-plan-state-{}", state.name())),
            open: matches!(state, PlanState::Now | PlanState::Next | PlanState::Later),
        })
    }

    fn timeline(&self, items: &[TimelineItem], today: i64) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let common = Common::of(texts, M::ChartTimelineTitle, M::ChartTimelineCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [today_word, without, name, when, place] = [
            M::ChartTimelineToday,
            M::ChartTimelineWithout,
            M::ChartTimelineWhat,
            M::ChartTimelineWhen,
            M::ChartTimelinePlace,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &TimelineSummary| {
            let dated = Args::new().number("count", summary.dated);
            let without = Args::new().number("count", summary.without);
            let next = summary.next.as_ref().map(|(name, when)| {
                let args = Args::new().text("name", name.clone());
                texts.get(M::ChartTimelineNext, &args.text("when", when.clone()))
            });
            sentences([
                texts.get(M::ChartTimelineDated, &dated),
                texts.get(M::ChartTimelineUndated, &without),
                next.unwrap_or_default(),
            ])
        };
        let words = TimelineWords {
            picture: common.words(&not_drawn),
            today: &today_word,
            without: &without,
            name_head: &name,
            when_head: &when,
            place_head: &place,
            reading: &reading,
        };
        both("plan-timeline", |frame| {
            timeline(items, today, &words, frame)
        })
    }
}
