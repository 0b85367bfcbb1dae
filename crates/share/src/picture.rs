//! Pictures of what leaves: words and numbers, drawn only when the page is rendered.
//!
//! Owns what a picture is drawn from and turning it into a chart. Every word in it is a [`Words`],
//! so that the guard sees all of them and the drawing follows what it changes; the table is the
//! chart's own. Does not choose what comes in (compose) and knows no file format.

use serde::{Deserialize, Serialize};
use waymark_charts::fit_lines::HIGHEST;
use waymark_charts::{
    ChangeItem, ChangeWords, ChartError, FitLabels, FitPoint, Frame, LadderLevel, LadderTask,
    LadderWords, Picture, PictureWords, RainbowData, RainbowRole, RainbowSlice, RainbowWords,
    Theme, TreeOptions, TreeParts, TreeWords, Width, change, fit_lines, ladder, rainbow, tree,
};

use crate::document::Words;

/// One date in a picture of three lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PicturePoint {
    /// The day as a number, for order and distance.
    pub day: i64,
    /// The day written out.
    pub date: Words,
    /// The three ratings, 0 to 10; one that was not ticked is not given.
    pub values: [Option<u8>; 3],
}

/// A part someone plays in life, with its ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureRole {
    /// Its name.
    pub name: Words,
    /// From which age, in years.
    pub from: u16,
    /// To which age, in years.
    pub to: u16,
    /// Whether it is still there, so that no end is known.
    pub open: bool,
    /// From which age to which it is wished for, if it is.
    pub wished: Option<(u16, u16)>,
}

/// Something rated at two dates, 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureRating {
    /// What was rated.
    pub name: Words,
    /// What it was at the last share, if it was on it.
    pub then: Option<u8>,
    /// What it is now.
    pub now: u8,
}

/// A task on the ladder. Levels count from 0: not yet, some help, alone, not for me.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureTask {
    /// Its name.
    pub name: Words,
    /// Its level at the last share, if it was on it.
    pub then: Option<usize>,
    /// Its level now.
    pub now: usize,
    /// How sure, 0 to 10, if that is ticked.
    pub sure: Option<u8>,
}

/// What a picture is drawn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of")]
pub enum PictureData {
    /// Three lines over time for one place, oldest first.
    /// Labels: the top, the middle and the bottom of the scale.
    Fit {
        /// The dates.
        points: Vec<PicturePoint>,
    },
    /// Parts in life over ages, without how much of a life each took.
    /// Labels: lived, wished for, still there.
    Rainbow {
        /// The parts.
        roles: Vec<PictureRole>,
    },
    /// A tree without roots, leaves and names.
    /// Labels: the trunk, the branches.
    Tree {
        /// Words of the trunk.
        trunk: Vec<Words>,
        /// Words of the branches.
        branches: Vec<Words>,
    },
    /// Ratings then and now.
    /// Labels: the bottom and the top of the scale, the earlier date if there is one, the later.
    Change {
        /// What was rated.
        items: Vec<PictureRating>,
    },
    /// Tasks on a ladder.
    /// Labels: the four levels, the earlier date, the later date.
    Ladder {
        /// The tasks.
        tasks: Vec<PictureTask>,
    },
}

/// A picture with its words, not yet drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PagePicture {
    /// Names the picture.
    pub title: Words,
    /// What it shows, in one sentence.
    pub reading: Words,
    /// The caption over the table.
    pub caption: Words,
    /// The heads of the table.
    pub head: Vec<Words>,
    /// The words the app says in it; which ones, [`PictureData`] says.
    pub labels: Vec<Words>,
    /// Stands in the table where nothing was given.
    pub not_given: String,
    /// What it is drawn from.
    pub data: PictureData,
}

impl PictureData {
    /// Gives every word that is not the app's own, in the order it is told.
    fn words_mut(&mut self) -> Vec<&mut Words> {
        match self {
            Self::Fit { points } => points.iter_mut().map(|point| &mut point.date).collect(),
            Self::Rainbow { roles } => roles.iter_mut().map(|role| &mut role.name).collect(),
            Self::Tree { trunk, branches } => trunk.iter_mut().chain(branches).collect(),
            Self::Change { items } => items.iter_mut().map(|item| &mut item.name).collect(),
            Self::Ladder { tasks } => tasks.iter_mut().map(|task| &mut task.name).collect(),
        }
    }
}

impl PagePicture {
    /// Changes every text of it, one after the other.
    #[must_use]
    pub fn map_words(mut self, mut one: impl FnMut(Words) -> Words) -> Self {
        let Self {
            title,
            reading,
            caption,
            head,
            labels,
            data,
            ..
        } = &mut self;
        let own = [title, reading, caption].into_iter();
        for words in own.chain(head).chain(labels).chain(data.words_mut()) {
            *words = one(std::mem::take(words));
        }
        self
    }

    /// Says whether there is nothing to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clone().data.words_mut().is_empty()
    }

    /// Gives the rows of the table as text; none where it cannot be drawn.
    #[must_use]
    pub fn rows(&self) -> Vec<Vec<String>> {
        let frame = Frame {
            id_prefix: "table",
            theme: Theme::Print,
            width: Width::Wide,
        };
        self.drawn(frame)
            .map(|picture| picture.table.rows)
            .unwrap_or_default()
    }

    /// Gives the text line for line: title, reading, and the table.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let head: Vec<String> = self.head.iter().map(Words::text).collect();
        [&self.title, &self.reading, &self.caption]
            .map(Words::text)
            .into_iter()
            .chain(std::iter::once(row_line(&head)))
            .chain(self.rows().iter().map(|row| row_line(row)))
            .collect()
    }

    /// Gives the cells of the table that say again what is asked about elsewhere: numbers, the
    /// app's own words, and the name of a thing that has several rows.
    #[must_use]
    pub fn said_again(&self) -> Vec<String> {
        let mut copy = self.clone();
        let mut first: Vec<String> = copy
            .data
            .words_mut()
            .iter()
            .map(|words| words.text())
            .collect();
        let mut again = Vec::new();
        for cell in self.rows().into_iter().flatten() {
            match first.iter().position(|words| *words == cell) {
                Some(at) => {
                    first.swap_remove(at);
                }
                None => again.push(cell),
            }
        }
        again
    }

    /// Draws it.
    ///
    /// # Errors
    /// [`ChartError`] for more than one picture takes.
    pub fn drawn(&self, frame: Frame<'_>) -> Result<Picture, ChartError> {
        let reading = self.reading.text();
        self.draw(frame, &reading, &|_| String::new())
    }

    fn draw(
        &self,
        frame: Frame<'_>,
        reading: &str,
        not_drawn: &dyn Fn(usize) -> String,
    ) -> Result<Picture, ChartError> {
        let (title, caption) = (self.title.text(), self.caption.text());
        let head: Vec<String> = self.head.iter().map(Words::text).collect();
        let labels: Vec<String> = self.labels.iter().map(Words::text).collect();
        let told = Told {
            words: PictureWords {
                title: &title,
                caption: &caption,
                empty: "",
                not_given: &self.not_given,
                not_drawn,
            },
            head: &head,
            labels: &labels,
            reading,
        };
        match &self.data {
            PictureData::Fit { points } => told.fit(points, frame),
            PictureData::Rainbow { roles } => told.rainbow(roles, frame),
            PictureData::Tree { trunk, branches } => told.tree(trunk, branches, frame),
            PictureData::Change { items } => told.change(items, frame),
            PictureData::Ladder { tasks } => told.ladder(tasks, frame),
        }
    }

    /// Closes the reading with how many things stand in the table alone, if some do.
    ///
    /// # Errors
    /// [`ChartError`] for more than one picture takes.
    pub(crate) fn closed(
        mut self,
        not_drawn: &dyn Fn(usize) -> String,
    ) -> Result<Self, ChartError> {
        let frame = Frame {
            id_prefix: "reading",
            theme: Theme::Print,
            width: Width::Wide,
        };
        let drawn = self.draw(frame, &self.reading.text(), not_drawn)?;
        self.reading = Words::plain(&drawn.reading);
        Ok(self)
    }
}

/// Gives a row of a table as one line.
#[must_use]
pub fn row_line(cells: &[String]) -> String {
    cells.join(" | ")
}

/// The words of a picture as letters.
struct Told<'a> {
    words: PictureWords<'a>,
    head: &'a [String],
    labels: &'a [String],
    reading: &'a str,
}

impl<'a> Told<'a> {
    fn head(&self, at: usize) -> &'a str {
        self.head.get(at).map_or("", String::as_str)
    }

    fn label(&self, at: usize) -> &'a str {
        self.labels.get(at).map_or("", String::as_str)
    }

    fn fit(&self, points: &[PicturePoint], frame: Frame<'_>) -> Result<Picture, ChartError> {
        let points: Vec<FitPoint> = points
            .iter()
            .map(|point| FitPoint {
                day: point.day,
                date: point.date.text(),
                values: point
                    .values
                    .map(|value| value.filter(|value| *value <= HIGHEST)),
            })
            .collect();
        let labels = FitLabels {
            title: self.words.title,
            caption: self.words.caption,
            date_head: self.head(0),
            lines: [1, 2, 3].map(|at| self.head(at)),
            high: self.label(0),
            middle: self.label(1),
            low: self.label(2),
            not_given: self.words.not_given,
            empty: "",
            reading: &|_| self.reading.to_owned(),
        };
        fit_lines(&points, &labels, frame)
    }

    fn rainbow(&self, roles: &[PictureRole], frame: Frame<'_>) -> Result<Picture, ChartError> {
        let slice = |from, to, wished, open| RainbowSlice {
            from,
            to,
            weight: None,
            wished,
            open,
        };
        let roles: Vec<RainbowRole> = roles
            .iter()
            .map(|role| RainbowRole {
                name: role.name.text(),
                slices: std::iter::once(slice(role.from, role.to, false, role.open))
                    .chain(role.wished.map(|(from, to)| slice(from, to, true, false)))
                    .collect(),
            })
            .collect();
        let data = RainbowData {
            roles: &roles,
            earlier: &[],
            today: None,
        };
        let words = RainbowWords {
            picture: self.words,
            role_head: self.head(0),
            from_head: self.head(1),
            to_head: self.head(2),
            weight_head: "",
            kind_head: self.head(3),
            lived: self.label(0),
            wished: self.label(1),
            still: self.label(2),
            earlier: "",
            today: "",
            reading: &|_| self.reading.to_owned(),
        };
        rainbow(data, &words, frame)
    }

    fn tree(
        &self,
        trunk: &[Words],
        branches: &[Words],
        frame: Frame<'_>,
    ) -> Result<Picture, ChartError> {
        let letters = |words: &[Words]| words.iter().map(Words::text).collect();
        let parts = TreeParts {
            trunk: letters(trunk),
            branches: letters(branches),
            ..TreeParts::default()
        };
        let words = TreeWords {
            picture: self.words,
            roots: "",
            ground: "",
            trunk: self.label(0),
            branches: self.label(1),
            leaves: "",
            fruit: "",
            storms: "",
            part_head: self.head(0),
            word_head: self.head(1),
            reading: &|_| self.reading.to_owned(),
        };
        let options = TreeOptions {
            without_names: true,
        };
        tree(&parts, options, &words, frame)
    }

    fn change(&self, items: &[PictureRating], frame: Frame<'_>) -> Result<Picture, ChartError> {
        let items: Vec<ChangeItem> = items
            .iter()
            .map(|item| ChangeItem {
                name: item.name.text(),
                then: item.then,
                now: Some(item.now),
            })
            .collect();
        let words = ChangeWords {
            picture: self.words,
            item_head: self.head(0),
            then: self.label(2),
            now: self.label(3),
            low: self.label(0),
            high: self.label(1),
            reading: &|_| self.reading.to_owned(),
        };
        change(&items, HIGHEST, &words, frame)
    }

    fn ladder(&self, tasks: &[PictureTask], frame: Frame<'_>) -> Result<Picture, ChartError> {
        let level = |at: usize| LadderLevel::ALL.get(at).copied();
        let tasks: Vec<LadderTask> = tasks
            .iter()
            .map(|task| LadderTask {
                name: task.name.text(),
                then: task.then.and_then(level),
                now: level(task.now),
                sure: task.sure,
            })
            .collect();
        let words = LadderWords {
            picture: self.words,
            levels: [0, 1, 2, 3].map(|at| self.label(at)),
            task_head: self.head(0),
            level_head: self.label(5),
            sure_head: self.head.last().map_or("", String::as_str),
            then: self.label(4),
            now: self.label(5),
            reading: &|_| self.reading.to_owned(),
        };
        ladder(&tasks, &words, frame)
    }
}
