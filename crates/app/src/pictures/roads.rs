//! Three lives beside each other: how much each is liked, and its three lines.

use waymark_charts::roads::LINES;
use waymark_charts::{Life, RoadsSummary, RoadsWords, roads};
use waymark_content::pack::{Step, StepKind};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_share::readings::{about, sentences};

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

impl Session {
    pub(super) fn roads(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let mut steps = told.pack.steps.iter();
        let sense = steps.find(|step| step.kind == StepKind::SenseSliders);
        let lives = lives(told, sense);
        let mut lines: [String; LINES] = Default::default();
        lines[0] = texts.say(M::ChartRoadsLike);
        if let Some(step) = sense {
            for (line, option) in lines.iter_mut().skip(1).zip(&step.options) {
                *line = told.pack.part(texts, &step.id, "option", option);
            }
        }
        let common = Common::of(texts, M::ChartRoadsTitle, M::ChartRoadsCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [road, low, high] =
            [M::ChartRoadsRoad, M::ChartFitLow, M::ChartFitHigh].map(|id| texts.say(id));
        let reading = |summary: &RoadsSummary| {
            let count = Args::new().number("count", summary.roads.len());
            sentences([
                texts.get(M::ChartRoadsReading, &count),
                about(texts, M::ChartRoadsReadingLike, &summary.highest[0]),
            ])
        };
        let words = RoadsWords {
            picture: common.words(&not_drawn),
            lines: lines.each_ref().map(String::as_str),
            low: &low,
            high: &high,
            road_head: &road,
            reading: &reading,
        };
        both(&told.prefix("roads"), |frame| roads(&lives, &words, frame))
    }
}

fn lives(told: Told<'_>, sense: Option<&Step>) -> Vec<Life> {
    let mut lives: Vec<Life> = Vec::new();
    if let Some(Answer::Rated(rows)) = told.of_step("like") {
        for row in rows.iter().filter(|row| !row.item.trim().is_empty()) {
            life(&mut lives, &row.item).values[0] = row.value;
        }
    }
    let Some(step) = sense else { return lives };
    if let Some(Answer::List(rows)) = told.of_step(&step.id) {
        for row in rows {
            let life = life(&mut lives, &road_name(told, &row.part));
            for (value, line) in life.values.iter_mut().skip(1).zip(&step.options) {
                *value = row.cells.get(line).and_then(|cell| cell.parse().ok());
            }
        }
    }
    lives
}

/// Gives the life of a name, which is put behind the others where it is new.
fn life<'a>(lives: &'a mut Vec<Life>, name: &str) -> &'a mut Life {
    let known = lives
        .iter()
        .position(|known| known.name.to_lowercase() == name.to_lowercase());
    let at = known.unwrap_or_else(|| {
        lives.push(Life {
            name: name.to_owned(),
            ..Life::default()
        });
        lives.len() - 1
    });
    &mut lives[at]
}

/// Gives the name of a road that a row stands for: its own, or the words of the row it names.
fn road_name(told: Told<'_>, part: &str) -> String {
    match told.of_step("names") {
        Some(Answer::List(rows)) => rows
            .iter()
            .find(|row| row.part == part || row.text == part)
            .map_or_else(|| part.to_owned(), |row| row.text.clone()),
        _ => part.to_owned(),
    }
}
