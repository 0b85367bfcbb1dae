//! Values over time: how sure of each skill, the answers of check-ins, hours of a place, and lines
//! of one's own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use waymark_charts::{
    MOST_ENTRIES, ValuePoint, ValueRow, ValueRowSummary, ValueSummary, ValueWords, values_over_time,
};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::fold::fold;
use waymark_journal::nouns::outcome::Outcome;
use waymark_journal::nouns::place::Place;
use waymark_journal::{Body, Kind, Record, VagueDate};
use waymark_share::readings::sentences;

use super::super::{Common, both};
use super::number;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// The top of a rating.
const TOP: f64 = 10.0;
/// The most rows a reading tells one by one.
const MOST_TOLD: usize = 6;
/// Where check-ins are answered, and the step whose scale they have.
const CHECK_IN: (&str, &str) = ("buddy-check-in", "step-how-was-it");

type Cells = BTreeMap<String, String>;
/// What was said of one thing on each day it was said or left out.
type SaidOn = BTreeMap<NaiveDate, Option<u8>>;

/// What one of these pictures is made of.
struct Drawn<'a> {
    prefix: &'a str,
    rows: Vec<ValueRow>,
    common: Common<'a>,
    ends: (f64, f64),
    /// What stands at the lower and at the upper line.
    lines: [String; 2],
    told: bool,
    heads: [String; 4],
    reading: &'a dyn Fn(&ValueSummary) -> String,
}

impl Session {
    /// Draws how sure one is of each skill, from what was said of it when.
    pub(super) fn skills_over_time(&self) -> Result<Option<PictureView>, AppError> {
        let mut skills: Vec<(String, String, SaidOn)> = Vec::new();
        for record in self.journal.listed(Kind::Skill) {
            let name = self.heading(record);
            let key = fold(&name);
            let at = skills.iter().position(|(known, ..)| *known == key);
            let at = at.unwrap_or_else(|| {
                skills.push((key, name, SaidOn::new()));
                skills.len() - 1
            });
            if let Some((.., said)) = skills.get_mut(at) {
                said.extend(self.sureness(record));
            }
        }
        let scale = self.scale("skill-sure-");
        let rows = skills.into_iter().map(|(_, name, said)| {
            let points = said.into_iter();
            let points = points.map(|(day, value)| self.rated_point(day, value, &scale));
            ValueRow {
                name,
                points: trimmed(points.collect()),
            }
        });
        let texts = &self.texts;
        let common = Common::of(texts, M::TrendsSkillsTitle, M::TrendsSkillsCaption);
        let heads = [M::TrendsSkill, M::TrendsWhen, M::TrendsHowSure];
        self.rated("trend-skills", rows.collect(), common, heads, &scale)
    }

    /// Gives the days on which a skill's sureness changed, with what it became.
    fn sureness(&self, record: &Record) -> Vec<(NaiveDate, Option<u8>)> {
        let mut said: Vec<(NaiveDate, Option<u8>)> = Vec::new();
        for (body, day) in self.went(record) {
            let Body::Skill(skill) = body else { continue };
            if said.last().map(|(_, value)| *value) != Some(skill.sure.0) {
                said.push((day, skill.sure.0));
            }
        }
        said
    }

    /// Draws the answers of check-ins, a row for each topic.
    pub(super) fn check_ins_over_time(&self) -> Result<Option<PictureView>, AppError> {
        let mut days: BTreeMap<NaiveDate, Vec<(String, u8)>> = BTreeMap::new();
        for record in self.journal.listed(Kind::CheckIn) {
            let Body::CheckIn(check_in) = &record.body else {
                continue;
            };
            let on = check_in.on.as_ref().and_then(VagueDate::first_day);
            let rated = check_in.ratings.0.iter().filter_map(rated_cells);
            let day = days.entry(on.unwrap_or_else(|| record.meta.created.day()));
            day.or_default().extend(rated);
        }
        days.retain(|_, rated| !rated.is_empty());
        let mut topics: Vec<String> = Vec::new();
        for (topic, _) in days.values().flatten() {
            if !topics.iter().any(|known| fold(known) == fold(topic)) {
                topics.push(topic.clone());
            }
        }
        let scale = self.check_in_scale();
        let rows = topics.into_iter().map(|topic| {
            let value = |rated: &[(String, u8)]| {
                let mut rated = rated.iter().rev();
                let here = rated.find(|(known, _)| fold(known) == fold(&topic));
                here.map(|(_, value)| *value)
            };
            let points = days.iter();
            let points = points.map(|(day, rated)| self.rated_point(*day, value(rated), &scale));
            ValueRow {
                points: trimmed(points.collect()),
                name: topic.clone(),
            }
        });
        let texts = &self.texts;
        let common = Common::of(texts, M::TrendsCheckInsTitle, M::TrendsCheckInsCaption);
        let heads = [M::TrendsTopic, M::TrendsWhen, M::TrendsHowItWas];
        self.rated("trend-check-ins", rows.collect(), common, heads, &scale)
    }

    /// Gives the ends and the middle of the scale check-ins are answered on.
    fn check_in_scale(&self) -> [String; 3] {
        let (exercise, step) = CHECK_IN;
        let pack = self.library().pack(exercise);
        let plain = self.scale("");
        let [low, middle, high] = ["low", "middle", "high"]
            .map(|place| pack.and_then(|pack| pack.say(&self.texts, &format!("{step}.{place}"))));
        let [or_low, or_middle, or_high] = plain;
        [
            low.unwrap_or(or_low),
            middle.unwrap_or(or_middle),
            high.unwrap_or(or_high),
        ]
    }

    fn rated_point(&self, day: NaiveDate, value: Option<u8>, scale: &[String; 3]) -> ValuePoint {
        ValuePoint {
            day: Some(number(day)),
            when: self.dates.day_plain(day),
            value: value.map(f64::from),
            said: value
                .map(|value| self.rating_said(value, scale))
                .unwrap_or_default(),
            note: String::new(),
        }
    }

    /// Draws ratings over time; nothing where nothing was rated.
    fn rated(
        &self,
        prefix: &str,
        rows: Vec<ValueRow>,
        common: Common<'_>,
        heads: [M; 3],
        [low, _, high]: &[String; 3],
    ) -> Result<Option<PictureView>, AppError> {
        let [row, when, said] = heads.map(|id| self.texts.say(id));
        self.drawn_over_time(Drawn {
            prefix,
            rows,
            common,
            ends: (0.0, TOP),
            lines: [low.clone(), high.clone()],
            told: false,
            heads: [row, when, said, String::new()],
            reading: &|summary| self.reading_over_time(summary),
        })
    }

    /// Draws the hours of a place, and how it was.
    pub(super) fn hours_over_time(
        &self,
        record: &Record,
        place: &Place,
    ) -> Result<Option<PictureView>, AppError> {
        let texts = &self.texts;
        let args = || Args::new().text("place", self.heading(record));
        let common = Common::new(
            texts,
            texts.get(M::TrendsHoursTitle, &args()),
            texts.get(M::TrendsHoursCaption, &args()),
        );
        let said = |value: &str| {
            let args = Args::new().text("hours", value);
            texts.get(M::TrendsHoursSaid, &args)
        };
        let points = self.typed_points(record, &place.hours_line.0, ["hours", "how"], &said);
        let heads = [M::TrendsHours, M::TrendsHowItWas];
        self.typed("hours", record, points, common, heads, &said)
    }

    /// Draws a line of one's own.
    pub(super) fn own_line_over_time(
        &self,
        record: &Record,
        outcome: &Outcome,
    ) -> Result<Option<PictureView>, AppError> {
        let texts = &self.texts;
        let unit = outcome.unit.trim();
        let common = Common::new(texts, self.heading(record), texts.say(M::TrendsOwnCaption));
        let said = |value: &str| {
            if unit.is_empty() {
                return value.to_owned();
            }
            let args = Args::new().text("value", value).text("unit", unit);
            texts.get(M::TrendsOwnSaid, &args)
        };
        let points = self.typed_points(record, &outcome.points.0, ["value", "note"], &said);
        let heads = [M::TrendsOwnValue, M::TrendsOwnNote];
        self.typed("own", record, points, common, heads, &said)
    }

    /// Reads rows of numbers as they were typed, in the order of time where every row names a day.
    fn typed_points(
        &self,
        record: &Record,
        rows: &[Cells],
        [value, note]: [&str; 2],
        said: &dyn Fn(&str) -> String,
    ) -> Vec<ValuePoint> {
        let cell = |row: &Cells, name: &str| {
            let cell = row.get(name).map(|cell| cell.trim());
            cell.unwrap_or_default().to_owned()
        };
        let typed_on = record.meta.changed.day();
        let point = |row: &Cells| {
            let (day, when) = self.day_in_row(&cell(row, "on"), typed_on);
            let typed = cell(row, value);
            ValuePoint {
                day,
                when,
                value: as_number(&typed),
                said: said(&typed),
                note: cell(row, note),
            }
        };
        let mut points: Vec<ValuePoint> = rows.iter().take(MOST_ENTRIES).map(point).collect();
        if points.iter().all(|point| point.day.is_some()) {
            points.sort_by_key(|point| point.day);
        }
        points
    }

    /// Draws one thing with its own numbers, from 0 or the lowest to the highest.
    fn typed(
        &self,
        prefix: &str,
        record: &Record,
        points: Vec<ValuePoint>,
        common: Common<'_>,
        [value, note]: [M; 2],
        said: &dyn Fn(&str) -> String,
    ) -> Result<Option<PictureView>, AppError> {
        let values = || points.iter().filter_map(|point| point.value);
        let lowest = values().fold(0.0_f64, f64::min);
        let highest = values().fold(0.0_f64, f64::max);
        let highest = if highest > lowest {
            highest
        } else {
            lowest + 1.0
        };
        let heads = [
            String::new(),
            self.texts.say(M::TrendsWhen),
            self.texts.say(value),
            self.texts.say(note),
        ];
        self.drawn_over_time(Drawn {
            prefix: &format!("{prefix}-{}", record.meta.id),
            rows: vec![ValueRow {
                name: String::new(),
                points,
            }],
            common,
            ends: (lowest, highest),
            lines: [lowest, highest].map(|end| said(&end.to_string())),
            told: true,
            heads,
            reading: &|summary| self.reading_over_time(summary),
        })
    }

    fn drawn_over_time(&self, drawn: Drawn<'_>) -> Result<Option<PictureView>, AppError> {
        let is_said = |row: &ValueRow| row.points.iter().any(|point| point.value.is_some());
        let mut rows = drawn.rows;
        rows.retain(is_said);
        let mut left = MOST_ENTRIES;
        rows.retain(|row| {
            let fits = row.points.len() <= left;
            left = left.saturating_sub(row.points.len());
            fits
        });
        if rows.is_empty() {
            return Ok(None);
        }
        let line = |id: M, word: &String| {
            let args = Args::new().text("word", word.clone());
            self.texts.get(id, &args)
        };
        let [low, high] = &drawn.lines;
        let (low, high) = (
            line(M::TrendsLowerLine, low),
            line(M::TrendsUpperLine, high),
        );
        let not_drawn = |count| drawn.common.not_drawn(count);
        let [row_head, when_head, said_head, note_head] = &drawn.heads;
        let words = ValueWords {
            picture: drawn.common.words(&not_drawn),
            ends: drawn.ends,
            lines: (&low, &high),
            told: drawn.told,
            row_head,
            when_head,
            said_head,
            note_head,
            reading: drawn.reading,
        };
        both(drawn.prefix, |frame| values_over_time(&rows, &words, frame)).map(Some)
    }

    /// Says of each thing what was said first and last, and when.
    fn reading_over_time(&self, summary: &ValueSummary) -> String {
        let texts = &self.texts;
        let told = summary.rows.iter().take(MOST_TOLD);
        let more = summary.rows.len().saturating_sub(MOST_TOLD);
        let told = told.map(|row| self.row_over_time(row));
        let more = (more > 0).then(|| {
            let args = Args::new().number("count", more);
            texts.get(M::TrendsReadingMore, &args)
        });
        sentences(told.chain(more))
    }

    fn row_over_time(&self, row: &ValueRowSummary) -> String {
        let texts = &self.texts;
        let (first, when) = row.first.clone();
        let said = |first: String, when: String| {
            let when_known = !when.is_empty();
            let args = Args::new().text("said", first).text("when", when);
            if when_known {
                texts.get(M::TrendsReadingSaid, &args)
            } else {
                texts.get(M::TrendsReadingSaidUndated, &args)
            }
        };
        let first = said(first, when);
        let last = row.last.clone().map(|(last, when)| said(last, when));
        let way = match last {
            Some(last) => {
                let args = Args::new().text("first", first).text("last", last);
                texts.get(M::TrendsReadingWay, &args)
            }
            None => first,
        };
        if row.name.is_empty() {
            let args = Args::new().text("way", way);
            return texts.get(M::TrendsReadingOne, &args);
        }
        let args = Args::new().text("name", row.name.clone()).text("way", way);
        texts.get(M::TrendsReadingRow, &args)
    }
}

/// Takes off what was left out before the first and after the last saying.
fn trimmed(mut points: Vec<ValuePoint>) -> Vec<ValuePoint> {
    let is_said = |point: &ValuePoint| point.value.is_some();
    points.truncate(points.iter().rposition(is_said).map_or(0, |last| last + 1));
    let first = points.iter().position(is_said).unwrap_or_default();
    points.split_off(first)
}

fn rated_cells(row: &Cells) -> Option<(String, u8)> {
    let topic = row.get("topic")?.trim().to_owned();
    let value = row.get("value")?.trim().parse().ok()?;
    (!topic.is_empty() && value <= 10).then_some((topic, value))
}

/// Reads a number as people type it: "7", "7.5", "7,5", with words after it or not.
fn as_number(typed: &str) -> Option<f64> {
    let number: String = typed
        .trim()
        .replace(',', ".")
        .chars()
        .take_while(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'))
        .collect();
    number
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::as_number;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, number) in [
            ("7", Some(7.0)),
            (" 7,5 ", Some(7.5)),
            ("7.5 hours", Some(7.5)),
            ("-2", Some(-2.0)),
            ("about seven", None),
            ("", None),
            ("1.2.3", None),
        ] {
            assert_eq!(as_number(typed), number, "{typed}");
        }
    }
}
