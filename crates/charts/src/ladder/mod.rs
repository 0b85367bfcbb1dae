//! Tasks on a ladder: not yet, with some help, alone; and beside it what is not for me.
//!
//! The picture makes job carving visible: which tasks someone does, and which they are growing
//! into. Each task is a row with a dot on its step; with two dates an open dot stands where it
//! was, and no way between them is called better. A task that is not for someone stands apart
//! from the ladder, not below it.

mod rows;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// The top of how sure someone is.
pub const SUREST: u8 = 10;
/// The most tasks that are drawn; the table has them all.
pub const MOST_TASKS: usize = 30;

/// How far someone is with a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LadderLevel {
    /// Not yet.
    NotYet,
    /// With some help.
    SomeHelp,
    /// Alone.
    Alone,
    /// Not for me: apart from the ladder.
    NotForMe,
}

impl LadderLevel {
    /// Every level, in the order of the picture from left to right.
    pub const ALL: [Self; 4] = [Self::NotYet, Self::SomeHelp, Self::Alone, Self::NotForMe];

    const fn index(self) -> usize {
        self as usize
    }
}

/// One task.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LadderTask {
    /// Its name.
    pub name: String,
    /// How far one was at the earlier date, if there is one.
    pub then: Option<LadderLevel>,
    /// How far one is now, or not said.
    pub now: Option<LadderLevel>,
    /// How sure one is of it, 0 to 10, or not given. It stands in the table alone.
    pub sure: Option<u8>,
}

/// The words of the picture, translated.
pub struct LadderWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// The names of the levels, in the order of [`LadderLevel::ALL`].
    pub levels: [&'a str; 4],
    /// Head of the tasks.
    pub task_head: &'a str,
    /// Head of the levels, where there is one date.
    pub level_head: &'a str,
    /// Head of how sure one is; the column is left out when nothing is given.
    pub sure_head: &'a str,
    /// Names the earlier date; used where a task has one.
    pub then: &'a str,
    /// Names the later date; used where a task has an earlier one.
    pub now: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&LadderSummary) -> String,
}

/// The facts for the one-sentence reading; moved holds no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderSummary {
    /// How many tasks there are.
    pub tasks: usize,
    /// How many stand on each level now, in the order of [`LadderLevel::ALL`].
    pub levels: [usize; 4],
    /// The names of those that stand on another level than they did.
    pub moved: Vec<String>,
}

/// Draws tasks by how far one is with them, those done alone first.
///
/// # Errors
/// A sureness above 10, or more than 2,000 tasks.
pub fn ladder(
    tasks: &[LadderTask],
    words: &LadderWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(tasks.len())?;
    check_values(tasks.iter().map(|task| task.sure), SUREST)?;
    let reading = (words.reading)(&summary(tasks));
    let sketch = sketch(tasks, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(tasks, words)))
}

fn sketch(tasks: &[LadderTask], words: &LadderWords<'_>, width: Width) -> Sketch {
    if tasks.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let ordered = in_order(tasks);
    let drawn = &ordered[..ordered.len().min(MOST_TASKS)];
    let mut sketch = rows::sketch(drawn, words, width);
    sketch.not_drawn = ordered.len() - drawn.len();
    sketch
}

/// From the top of the ladder down, then what is apart, then what is not sorted.
fn in_order(tasks: &[LadderTask]) -> Vec<&LadderTask> {
    let mut tasks: Vec<&LadderTask> = tasks.iter().collect();
    tasks.sort_by_key(|task| match task.now {
        Some(LadderLevel::Alone) => 0,
        Some(LadderLevel::SomeHelp) => 1,
        Some(LadderLevel::NotYet) => 2,
        Some(LadderLevel::NotForMe) => 3,
        None => 4,
    });
    tasks
}

fn has_two_dates<'a>(tasks: impl IntoIterator<Item = &'a LadderTask>) -> bool {
    tasks.into_iter().any(|task| task.then.is_some())
}

fn summary(tasks: &[LadderTask]) -> LadderSummary {
    let mut levels = [0; 4];
    for level in tasks.iter().filter_map(|task| task.now) {
        levels[level.index()] += 1;
    }
    let moved = tasks.iter().filter(|task| {
        let both = task.then.zip(task.now);
        both.is_some_and(|(then, now)| then != now)
    });
    LadderSummary {
        tasks: tasks.len(),
        levels,
        moved: moved.map(|task| task.name.clone()).collect(),
    }
}

fn table(tasks: &[LadderTask], words: &LadderWords<'_>) -> Table {
    let none = words.picture.not_given;
    let two_dates = has_two_dates(tasks);
    let rated = tasks.iter().any(|task| task.sure.is_some());
    let level = |level: Option<LadderLevel>| {
        level
            .map_or(none, |level| words.levels[level.index()])
            .to_owned()
    };
    let row = |task: &&LadderTask| {
        let mut cells = vec![task.name.clone()];
        cells.extend(two_dates.then(|| level(task.then)));
        cells.push(level(task.now));
        let sure = task
            .sure
            .map_or_else(|| none.to_owned(), |sure| sure.to_string());
        cells.extend(rated.then_some(sure));
        cells
    };
    let mut head = vec![words.task_head];
    head.extend(two_dates.then_some(words.then));
    head.push(if two_dates {
        words.now
    } else {
        words.level_head
    });
    head.extend(rated.then_some(words.sure_head));
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.into_iter().map(str::to_owned).collect(),
        rows: in_order(tasks).iter().map(row).collect(),
    }
}
