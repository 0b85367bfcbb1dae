//! What fills and what drains, by time of day.

use waymark_charts::{EnergyItem, EnergySummary, EnergyWords, energy};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_journal::answer::ListRow;
use waymark_share::readings::{about, sentences};

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

impl Session {
    /// Draws what fills and what drains, by time of day.
    pub(super) fn energy(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let (items, times) = things(told);
        let common = Common::of(texts, M::ChartEnergyTitle, M::ChartEnergyCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [time, thing, fill, any_time] = [
            M::ChartEnergyTime,
            M::ChartEnergyThing,
            M::ChartEnergyFill,
            M::ChartEnergyAnyTime,
        ]
        .map(|id| texts.say(id));
        let [low, middle, high] = ["low", "middle", "high"].map(|end| {
            let said = told.pack.say(texts, &format!("step-fill.{end}"));
            said.unwrap_or_default()
        });
        let reading = |summary: &EnergySummary| {
            let count = Args::new().number("count", summary.things);
            sentences([
                texts.get(M::ChartEnergyReading, &count),
                about(texts, M::ChartEnergyReadingFills, &summary.fullest),
                about(texts, M::ChartEnergyReadingDrains, &summary.lowest),
            ])
        };
        let words = EnergyWords {
            picture: common.words(&not_drawn),
            any_time: &any_time,
            low: &low,
            middle: &middle,
            high: &high,
            time_head: &time,
            thing_head: &thing,
            fill_head: &fill,
            reading: &reading,
        };
        both(&told.prefix("energy"), |frame| {
            energy(&items, &times, &words, frame)
        })
    }
}

/// Gives the things, and the times of day in the order they are told.
fn things(told: Told<'_>) -> (Vec<EnergyItem>, Vec<String>) {
    let rows: &[ListRow] = match told.of_step("things") {
        Some(Answer::List(rows)) => rows,
        _ => &[],
    };
    let cell = |row: &ListRow, column: &str| {
        let cell = row.cells.get(column).map(|cell| cell.trim().to_owned());
        cell.filter(|cell| !cell.is_empty())
    };
    let mut times: Vec<String> = Vec::new();
    let mut items = Vec::new();
    for row in rows {
        let Some(thing) = cell(row, "what")
            .or_else(|| Some(row.text.trim().to_owned()).filter(|text| !text.is_empty()))
        else {
            continue;
        };
        let time = cell(row, "time-of-day").map(|time| place_of(&mut times, &time));
        items.push(EnergyItem {
            fill: told.rating("fill", &thing),
            time,
            thing,
        });
    }
    (items, times)
}

/// Gives the place of a time of day, which is put behind the others where it is new.
fn place_of(names: &mut Vec<String>, name: &str) -> usize {
    let known = names
        .iter()
        .position(|known| known.to_lowercase() == name.to_lowercase());
    known.unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    })
}
