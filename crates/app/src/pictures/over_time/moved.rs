//! Tasks, then and now, with the day of each move: job carving made visible.

use chrono::NaiveDate;
use waymark_charts::{LadderLevel, LadderSummary, LadderTask, LadderWords, MOST_ENTRIES, ladder};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::nouns::task::TaskLevel;
use waymark_journal::{Body, Kind, Record};
use waymark_share::readings;

use super::super::{Common, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// A task with each level it was on, oldest first.
struct Moved {
    name: String,
    way: Vec<(LadderLevel, NaiveDate)>,
}

impl Moved {
    fn task(&self) -> LadderTask {
        let level = |at: Option<&(LadderLevel, NaiveDate)>| at.map(|(level, _)| *level);
        LadderTask {
            name: self.name.clone(),
            then: level(self.way.first().filter(|_| self.way.len() > 1)),
            now: level(self.way.last()),
            sure: None,
        }
    }
}

impl Session {
    /// Draws the tasks where they were first and where they are now; the table has every move.
    pub(super) fn tasks_moved(&self) -> Result<Option<PictureView>, AppError> {
        let listed = self.journal.listed(Kind::Task).take(MOST_ENTRIES);
        let mut moved: Vec<Moved> = listed
            .map(|record| Moved {
                name: self.heading(record),
                way: self.levels(record),
            })
            .filter(|task| !task.way.is_empty())
            .collect();
        if moved.is_empty() {
            return Ok(None);
        }
        moved.sort_by_key(|task| task.way.first().map(|(_, day)| *day));
        let texts = &self.texts;
        let levels = LadderLevel::ALL.map(|level| self.level_word(level));
        let common = Common::of(texts, M::TrendsTasksTitle, M::TrendsTasksCaption);
        let not_drawn = |count| common.not_drawn(count);
        let first = moved.iter().filter(|task| task.way.len() > 1);
        let first = first.filter_map(|task| Some(task.way.first()?.1)).min();
        let day = first
            .map(|day| self.dates.day_plain(day))
            .unwrap_or_default();
        let then = texts.get(M::TrendsTasksThen, &Args::new().text("day", day.clone()));
        let [now, task, level] =
            [M::TrendsTasksNow, M::ChartLadderTask, M::ChartLadderLevel].map(|id| texts.say(id));
        let reading = |summary: &LadderSummary| readings::ladder(texts, summary, &levels, &day);
        let words = LadderWords {
            picture: common.words(&not_drawn),
            levels: levels.each_ref().map(String::as_str),
            task_head: &task,
            level_head: &level,
            sure_head: "",
            then: &then,
            now: &now,
            reading: &reading,
        };
        let tasks: Vec<LadderTask> = moved.iter().map(Moved::task).collect();
        let picture = both("trend-tasks", |frame| ladder(&tasks, &words, frame))?;
        Ok(Some(PictureView {
            head: vec![task, level.clone(), texts.say(M::TrendsFrom)],
            rows: moved.iter().flat_map(|task| self.moves(task)).collect(),
            ..picture
        }))
    }

    fn levels(&self, record: &Record) -> Vec<(LadderLevel, NaiveDate)> {
        let mut way: Vec<(LadderLevel, NaiveDate)> = Vec::new();
        for (body, day) in self.went(record) {
            let Body::Task(task) = body else { continue };
            let Some(level) = level_of(task.level) else {
                continue;
            };
            if way.last().is_none_or(|(last, _)| *last != level) {
                way.push((level, day));
            }
        }
        way
    }

    fn moves(&self, task: &Moved) -> Vec<Vec<String>> {
        let row = |(level, day): &(LadderLevel, NaiveDate)| {
            let from = self.dates.day_plain(*day);
            vec![task.name.clone(), self.level_word(*level), from]
        };
        task.way.iter().map(row).collect()
    }

    fn level_word(&self, level: LadderLevel) -> String {
        let name = match level {
            LadderLevel::NotYet => TaskLevel::NotYet,
            LadderLevel::SomeHelp => TaskLevel::SomeHelp,
            LadderLevel::Alone => TaskLevel::Alone,
            LadderLevel::NotForMe => TaskLevel::NotForMe,
        };
        self.word(&format!("word-task-level-{}", name.name()))
    }
}

const fn level_of(level: TaskLevel) -> Option<LadderLevel> {
    match level {
        TaskLevel::Open => None,
        TaskLevel::NotYet => Some(LadderLevel::NotYet),
        TaskLevel::SomeHelp => Some(LadderLevel::SomeHelp),
        TaskLevel::Alone => Some(LadderLevel::Alone),
        TaskLevel::NotForMe => Some(LadderLevel::NotForMe),
    }
}
