//! Things in groups, each with a number: energy by time of day, tasks by how far one is, three lives
//! side by side.

use waymark_charts::{EnergyItem, EnergySummary, EnergyWords, energy};
use waymark_content::pack::StepKind;
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_journal::answer::ListRow;

use super::{Common, Told, about, both, sentences};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// What a picture of groups is made of.
struct Groups {
    prefix: &'static str,
    title: M,
    caption: M,
    /// Head of the groups, of the things, and of the numbers.
    heads: [M; 3],
    /// Names the things of no group.
    none: M,
    /// The ends and the middle of the numbers.
    ends: [String; 3],
    names: Vec<String>,
    items: Vec<EnergyItem>,
}

impl Session {
    /// Draws what fills and what drains, by time of day.
    pub(super) fn energy(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let rows: &[ListRow] = match told.of_step("things") {
            Some(Answer::List(rows)) => rows,
            _ => &[],
        };
        let cell = |row: &ListRow, column: &str| {
            let cell = row.cells.get(column).map(|cell| cell.trim().to_owned());
            cell.filter(|cell| !cell.is_empty())
        };
        let mut names: Vec<String> = Vec::new();
        let mut items = Vec::new();
        for row in rows {
            let Some(thing) = cell(row, "what")
                .or_else(|| Some(row.text.trim().to_owned()).filter(|text| !text.is_empty()))
            else {
                continue;
            };
            let time = cell(row, "time-of-day").map(|time| group(&mut names, &time));
            items.push(EnergyItem {
                fill: rating(told, "fill", &thing),
                time,
                thing,
            });
        }
        self.groups(&Groups {
            prefix: "energy",
            title: M::ChartEnergyTitle,
            caption: M::ChartEnergyCaption,
            heads: [M::ChartEnergyTime, M::ChartEnergyThing, M::ChartEnergyFill],
            none: M::ChartEnergyAnyTime,
            ends: self.ends(told, "fill"),
            names,
            items,
        })
    }

    /// Draws tasks by how far one is with them.
    pub(super) fn ladder(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let step = told
            .pack
            .steps
            .iter()
            .find(|step| step.kind == StepKind::CardSort);
        let piles = step.map(|step| step.piles.as_slice()).unwrap_or_default();
        let named = |pile: &String| {
            let step = step.map(|step| step.id.as_str()).unwrap_or_default();
            told.pack.part(&self.texts, step, "pile", pile)
        };
        let cards = match step.and_then(|step| told.of_step(&step.id)) {
            Some(Answer::Sorted(cards)) => cards.as_slice(),
            _ => &[],
        };
        let items = cards
            .iter()
            .filter(|card| !card.pile.is_empty())
            .map(|card| EnergyItem {
                time: piles.iter().position(|pile| *pile == card.pile),
                fill: rating(told, "sure", &card.text),
                thing: card.text.clone(),
            })
            .collect();
        self.groups(&Groups {
            prefix: "ladder",
            title: M::ChartLadderTitle,
            caption: M::ChartLadderCaption,
            heads: [M::ChartLadderLevel, M::ChartLadderTask, M::ChartLadderSure],
            none: M::ChartLadderNone,
            ends: self.ends(told, "sure"),
            names: piles.iter().map(named).collect(),
            items,
        })
    }

    /// Draws three lives beside each other: how much each is liked, and its three lines.
    pub(super) fn roads(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let liked = self.texts.say(M::ChartRoadsLike);
        let mut names = Vec::new();
        let mut items = Vec::new();
        if let Some(Answer::Rated(rows)) = told.of_step("like") {
            for row in rows.iter().filter(|row| !row.item.trim().is_empty()) {
                items.push(EnergyItem {
                    time: Some(group(&mut names, &row.item)),
                    fill: row.value,
                    thing: liked.clone(),
                });
            }
        }
        let sense = told
            .pack
            .steps
            .iter()
            .find(|step| step.kind == StepKind::SenseSliders);
        if let Some(step) = sense
            && let Some(Answer::List(rows)) = told.of_step(&step.id)
        {
            for row in rows {
                let name = self.road_name(told, &row.part);
                for line in &step.options {
                    let fill = row.cells.get(line).and_then(|cell| cell.parse().ok());
                    items.push(EnergyItem {
                        time: Some(group(&mut names, &name)),
                        fill,
                        thing: told.pack.part(&self.texts, &step.id, "option", line),
                    });
                }
            }
        }
        let ends = [M::ChartFitLow, M::ChartFitMiddle, M::ChartFitHigh];
        self.groups(&Groups {
            prefix: "roads",
            title: M::ChartRoadsTitle,
            caption: M::ChartRoadsCaption,
            heads: [M::ChartRoadsRoad, M::ChartRoadsWhat, M::ChartRoadsValue],
            none: M::ChartRoadsNone,
            ends: ends.map(|id| self.texts.say(id)),
            names,
            items,
        })
    }

    /// Gives the name of a road that a row stands for: its own, or the words of the row it names.
    fn road_name(&self, told: Told<'_>, part: &str) -> String {
        match told.of_step("names") {
            Some(Answer::List(rows)) => rows
                .iter()
                .find(|row| row.part == part || row.text == part)
                .map_or_else(|| part.to_owned(), |row| row.text.clone()),
            _ => part.to_owned(),
        }
    }

    /// Gives the words at the ends and the middle of a rating.
    fn ends(&self, told: Told<'_>, step: &str) -> [String; 3] {
        ["low", "middle", "high"].map(|end| {
            let said = told.pack.say(&self.texts, &format!("step-{step}.{end}"));
            said.unwrap_or_default()
        })
    }

    fn groups(&self, groups: &Groups) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let common = Common::of(texts, groups.title, groups.caption);
        let not_drawn = |count| common.not_drawn(count);
        let heads = groups.heads.map(|id| texts.say(id));
        let none = texts.say(groups.none);
        let [low, middle, high] = &groups.ends;
        let named = |id: M, end: &str, names: &[String]| {
            if names.is_empty() {
                return String::new();
            }
            let args = Args::new().text("names", names.join(", ")).text("end", end);
            texts.get(id, &args)
        };
        let reading = |summary: &EnergySummary| {
            let count = Args::new().number("count", summary.things);
            if groups.prefix == "energy" {
                return sentences([
                    texts.get(M::ChartGroupsReading, &count),
                    about(texts, M::ChartEnergyReadingFills, &summary.fullest),
                    about(texts, M::ChartEnergyReadingDrains, &summary.lowest),
                ]);
            }
            sentences([
                texts.get(M::ChartGroupsReading, &count),
                named(M::ChartGroupsReadingHigh, high, &summary.fullest),
            ])
        };
        let words = EnergyWords {
            picture: common.words(&not_drawn),
            any_time: &none,
            low,
            middle,
            high,
            time_head: &heads[0],
            thing_head: &heads[1],
            fill_head: &heads[2],
            reading: &reading,
        };
        both(groups.prefix, |frame| {
            energy(&groups.items, &groups.names, &words, frame)
        })
    }
}

/// Gives the place of a group, which is put behind the others where it is new.
fn group(names: &mut Vec<String>, name: &str) -> usize {
    let known = names
        .iter()
        .position(|known| known.to_lowercase() == name.to_lowercase());
    known.unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    })
}

/// Gives the number a thing got at a step.
fn rating(told: Told<'_>, step: &str, thing: &str) -> Option<u8> {
    match told.of_step(step) {
        Some(Answer::Rated(rows)) => {
            // A row of several cells is named by all of them.
            let names = |item: &str| item == thing || item.starts_with(&format!("{thing}, "));
            rows.iter()
                .find(|row| names(&row.item))
                .and_then(|row| row.value)
        }
        _ => None,
    }
}
