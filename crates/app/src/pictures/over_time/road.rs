//! The learning road: what is behind, what goes on and what may come, each with its day.

use chrono::NaiveDate;
use waymark_charts::{TimelineItem, TimelineSummary, TimelineWords, timeline};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::nouns::course::{Course, CourseState};
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::{Body, Kind, Record, VagueDate};
use waymark_share::readings::sentences;

use super::super::{Common, both};
use super::number;
use crate::error::AppError;
use crate::session::{Now, Session};
use crate::wire::over_time::{LearningRoadView, RoadItemView};
use crate::wire::picture::PictureView;

/// The most things of a part; older ones stand on their own pages.
const MOST_ITEMS: usize = 40;
/// The group of the exercises about learning.
const LEARNING: &str = "learning";

/// Which part of the road a thing stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Done,
    Now,
    Next,
}

/// One thing on the road.
struct Item {
    part: Part,
    view: RoadItemView,
    days: Option<(NaiveDate, NaiveDate)>,
}

impl Session {
    /// Gives the learning road.
    pub(super) fn learning_road(&self, now: Now<'_>) -> Result<LearningRoadView, AppError> {
        let items = [Kind::Course, Kind::Certificate, Kind::Learned, Kind::Goal]
            .into_iter()
            .flat_map(|kind| self.journal.listed(kind))
            .flat_map(|record| self.on_road(record));
        let mut parts: [Vec<Item>; 3] = [const { Vec::new() }; 3];
        for item in items {
            if let Some(part) = parts.get_mut(item.part as usize) {
                part.push(item);
            }
        }
        for part in &mut parts {
            in_order(part);
        }
        let picture = self.road_picture(&parts, now.moment.day())?;
        let [done, going, next] =
            parts.map(|part| part.into_iter().map(|item| item.view).collect::<Vec<_>>());
        Ok(LearningRoadView {
            done,
            now: going,
            next,
            picture,
        })
    }

    fn on_road(&self, record: &Record) -> Vec<Item> {
        match &record.body {
            Body::Course(course) => vec![self.course_on_road(record, course)],
            Body::Certificate(paper) => {
                let got = paper.got.as_ref();
                let mut items = vec![self.road_item(record, Part::Done, M::TrendsRoadGot, got)];
                items.extend(self.what_next(record, &paper.next));
                items
            }
            Body::Learned(learned) => {
                let mut items = Vec::new();
                if !learned.before.trim().is_empty() {
                    let day = record.meta.created.day();
                    let mut item = self.item(record, Part::Done, Some((day, day)));
                    let args = Args::new().text("before", learned.before.trim());
                    item.view.state = self.texts.get(M::TrendsRoadBefore, &args);
                    items.push(item);
                }
                items.extend(self.what_next(record, &learned.next));
                items
            }
            Body::Goal(goal) if self.is_about_learning(record, goal) => {
                vec![self.goal_on_road(record, goal)]
            }
            _ => Vec::new(),
        }
    }

    fn course_on_road(&self, record: &Record, course: &Course) -> Item {
        let part = match course.state {
            CourseState::Taken | CourseState::LetGo => Part::Done,
            CourseState::Going | CourseState::Paused | CourseState::PickedUp => Part::Now,
            CourseState::Planned | CourseState::WishedFor => Part::Next,
        };
        let since = self.since(
            record,
            |body| matches!(body, Body::Course(was) if was.state == course.state),
        );
        let mut item = self.item(record, part, None);
        if part == Part::Next {
            let typed_on = record.meta.changed.day();
            let by = VagueDate::parse(&course.by_when, typed_on, &self.date_words);
            self.dated_on_road(&mut item, by.as_ref());
        } else {
            item.days = Some((since, since));
            item.view.when = self.dates.day_plain(since);
        }
        item.view.state = self.word(&format!("word-course-state-{}", course.state.name()));
        item
    }

    fn goal_on_road(&self, record: &Record, goal: &Goal) -> Item {
        let part = match goal.state {
            PlanState::Now | PlanState::Resting => Part::Now,
            PlanState::Next | PlanState::Later => Part::Next,
            PlanState::DoneForNow | PlanState::ChangedMyMind | PlanState::LetGo => Part::Done,
        };
        let mut item = self.item(record, part, None);
        if part == Part::Next {
            self.dated_on_road(&mut item, goal.review.as_ref());
        } else {
            let since = self.since(
                record,
                |body| matches!(body, Body::Goal(was) if was.state == goal.state),
            );
            item.days = Some((since, since));
            item.view.when = self.dates.day_plain(since);
        }
        item.view.state = self.word(&format!("word-plan-state-{}", goal.state.name()));
        item
    }

    /// Goals that say what helps me learn, and those of exercises about learning.
    fn is_about_learning(&self, record: &Record, goal: &Goal) -> bool {
        let origin = record.meta.origin.as_ref();
        let pack = origin.and_then(|origin| self.library().pack(&origin.exercise));
        !goal.help.0.is_empty() || pack.is_some_and(|pack| pack.group == LEARNING)
    }

    /// Gives the day since which a record is as it is.
    fn since(&self, record: &Record, is_so: impl Fn(&Body) -> bool) -> NaiveDate {
        let mut since = record.meta.created.day();
        let mut was_so = false;
        for (body, day) in self.went(record) {
            let so = is_so(body);
            if so && !was_so {
                since = day;
            }
            was_so = so;
        }
        since
    }

    /// What someone would like to do next with what was learned or got.
    fn what_next(&self, record: &Record, next: &str) -> Option<Item> {
        let name = next.trim();
        (!name.is_empty()).then(|| {
            let mut item = self.item(record, Part::Next, None);
            let args = Args::new().text("name", item.view.name.clone());
            item.view.state = self.texts.get(M::TrendsRoadAfter, &args);
            name.clone_into(&mut item.view.name);
            item
        })
    }

    fn road_item(&self, record: &Record, part: Part, state: M, date: Option<&VagueDate>) -> Item {
        let mut item = self.item(record, part, None);
        item.view.state = self.texts.say(state);
        self.dated_on_road(&mut item, date);
        item
    }

    fn dated_on_road(&self, item: &mut Item, date: Option<&VagueDate>) {
        item.days = date.and_then(VagueDate::stretch);
        item.view.when = match item.days {
            Some((first, last)) if first == last => self.dates.day_plain(first),
            _ => self.vague(date),
        };
    }

    fn item(&self, record: &Record, part: Part, days: Option<(NaiveDate, NaiveDate)>) -> Item {
        let kind = record.body.kind();
        let one_day = days.filter(|(first, last)| first == last);
        Item {
            part,
            view: RoadItemView {
                id: record.meta.id,
                kind,
                kind_name: self.kind_name(kind),
                name: self.heading(record),
                state: String::new(),
                when: one_day
                    .map(|(day, _)| self.dates.day_plain(day))
                    .unwrap_or_default(),
            },
            days,
        }
    }

    fn road_picture(
        &self,
        parts: &[Vec<Item>; 3],
        today: NaiveDate,
    ) -> Result<Option<PictureView>, AppError> {
        let names =
            [M::TrendsRoadDone, M::TrendsRoadNow, M::TrendsRoadNext].map(|id| self.texts.say(id));
        let item = |(item, part): (&Item, &String)| {
            let place = match item.view.state.as_str() {
                "" => part.clone(),
                state => {
                    let args = Args::new().text("part", part.clone()).text("state", state);
                    self.texts.get(M::TrendsRoadPlace, &args)
                }
            };
            TimelineItem {
                name: item.view.name.clone(),
                when: item.view.when.clone(),
                days: item.days.map(|(first, last)| (number(first), number(last))),
                place,
                open: item.part != Part::Done,
            }
        };
        let items: Vec<TimelineItem> = parts
            .iter()
            .zip(&names)
            .flat_map(|(part, name)| part.iter().map(move |item| (item, name)))
            .map(item)
            .collect();
        if items.is_empty() {
            return Ok(None);
        }
        let texts = &self.texts;
        let common = Common::of(texts, M::TrendsRoadTitle, M::TrendsRoadCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [today_word, without, name, when, place] = [
            M::ChartTimelineToday,
            M::ChartTimelineWithout,
            M::ChartTimelineWhat,
            M::ChartTimelineWhen,
            M::ChartTimelinePlace,
        ]
        .map(|id| texts.say(id));
        let counts = parts.each_ref().map(Vec::len);
        let reading = |summary: &TimelineSummary| {
            let [done, going, next] = counts.map(|count| Args::new().number("count", count));
            let undated = Args::new().number("count", summary.without);
            sentences([
                texts.get(M::TrendsRoadReadingDone, &done),
                texts.get(M::TrendsRoadReadingNow, &going),
                texts.get(M::TrendsRoadReadingNext, &next),
                texts.get(M::ChartTimelineUndated, &undated),
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
        both("trend-road", |frame| {
            timeline(&items, number(today), &words, frame)
        })
        .map(Some)
    }
}

/// The newest of a part, oldest first; what has no day comes last.
fn in_order(part: &mut Vec<Item>) {
    part.sort_by_key(|item| match item.days {
        Some((first, _)) => (0, std::cmp::Reverse(first)),
        None => (1, std::cmp::Reverse(NaiveDate::MIN)),
    });
    part.truncate(MOST_ITEMS);
    part.sort_by_key(|item| item.days.map_or(NaiveDate::MAX, |(first, _)| first));
}
