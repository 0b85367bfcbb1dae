//! The parts of a life over ages, and a road with its moments.

use waymark_charts::{
    RainbowData, RainbowRole, RainbowSlice, RainbowSummary, RainbowWords, RoadOptions, RoadSummary,
    RoadWords, rainbow, road,
};
use waymark_content::pack::StepKind;
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::answer::{Band, RoadPoint};
use waymark_journal::vague::Exactness;
use waymark_journal::{Answer, VagueDate};
use waymark_share::readings::{self, sentences};

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// Years that a wish reaches ahead.
const AHEAD: u16 = 5;
/// Years one weight stands for.
const SLICE: u16 = 2;
/// A thickness for what is wished for and has none yet.
const WISHED: u8 = 2;

/// The bands of a run by what they say: ages, weights, wishes.
#[derive(Default)]
struct Bands<'a> {
    ages: Vec<&'a Band>,
    weights: Vec<&'a Band>,
    wishes: Vec<&'a Band>,
    /// The age now: a band without a name ends there.
    now: Option<u16>,
}

fn name(band: &Band) -> &str {
    band.role.trim()
}

fn is_same(one: &Band, role: &str) -> bool {
    name(one).to_lowercase() == role.to_lowercase()
}

impl<'a> Bands<'a> {
    fn of(told: Told<'a>) -> Self {
        let all = told
            .of_kind(StepKind::Rainbow)
            .flat_map(|(_, answer)| match answer {
                Answer::Rainbow(bands) => bands.as_slice(),
                _ => &[],
            });
        let mut found = Self::default();
        for band in all {
            if name(band).is_empty() {
                found.now = found.now.or(band.to.map(u16::from));
            } else if !band.pile.is_empty() {
                found.wishes.push(band);
            } else if band.weight.is_some() {
                found.weights.push(band);
            } else {
                found.ages.push(band);
            }
        }
        found
    }

    /// The age now, or the last one that is said.
    fn last(&self) -> u16 {
        let ages = self.ages.iter().chain(&self.weights);
        let said = ages.flat_map(|band| [band.from, band.to]).flatten();
        self.now
            .unwrap_or_else(|| said.max().map(u16::from).unwrap_or_default())
    }

    /// Gives the names of the parts, each once.
    fn roles(&self) -> Vec<&'a str> {
        let mut roles: Vec<&str> = Vec::new();
        let all = self.ages.iter().chain(&self.weights).chain(&self.wishes);
        for band in all {
            if !roles.iter().any(|role| is_same(band, role)) {
                roles.push(name(band));
            }
        }
        roles
    }

    fn lived(&self, role: &str) -> Vec<RainbowSlice> {
        let last = self.last();
        let mut slices = Vec::new();
        for band in self.ages.iter().filter(|band| is_same(band, role)) {
            let from = band.from.map(u16::from).unwrap_or_default();
            let to = band.to.map_or(last.max(from + SLICE), u16::from).max(from);
            slices.extend(self.weighed(role, from, to));
            if let (None, None, Some(newest)) = (band.to, self.now, slices.last_mut()) {
                newest.open = true;
            }
        }
        if slices.is_empty() {
            let weights = self.weights.iter().filter(|band| is_same(band, role));
            slices.extend(weights.filter_map(|band| {
                Some(RainbowSlice {
                    from: band.from?.into(),
                    to: band.to?.into(),
                    weight: band.weight,
                    ..RainbowSlice::default()
                })
            }));
        }
        slices
    }

    /// Cuts a stretch at the slices that have a weight.
    fn weighed(&self, role: &str, from: u16, to: u16) -> Vec<RainbowSlice> {
        let slice = |from, to, weight| RainbowSlice {
            from,
            to,
            weight,
            ..RainbowSlice::default()
        };
        let weights: Vec<&&Band> = self
            .weights
            .iter()
            .filter(|band| is_same(band, role))
            .collect();
        if weights.is_empty() || from == to {
            return vec![slice(from, to, None)];
        }
        (from..to)
            .step_by(usize::from(SLICE))
            .map(|start| {
                let known = weights
                    .iter()
                    .find(|band| band.from.map(u16::from) == Some(start));
                slice(
                    start,
                    (start + SLICE).min(to),
                    known.and_then(|band| band.weight),
                )
            })
            .collect()
    }

    /// What is wished for: from now on, thicker or thinner than what is there.
    fn wished(&self, role: &str) -> Option<RainbowSlice> {
        let wish = self.wishes.iter().find(|band| is_same(band, role))?;
        let from = self.last();
        let there = self
            .lived(role)
            .last()
            .and_then(|slice| slice.weight)
            .unwrap_or(WISHED);
        let weight = match wish.pile.as_str() {
            "grow" => there
                .saturating_add(1)
                .min(waymark_journal::answer::THICKEST),
            "shrink" => there.saturating_sub(1),
            _ => there,
        };
        Some(RainbowSlice {
            from,
            to: from + AHEAD,
            weight: Some(weight),
            wished: true,
            open: false,
        })
    }

    fn drawn(&self, with_wishes: bool) -> Vec<RainbowRole> {
        let role = |role: &str| {
            let mut slices = self.lived(role);
            slices.extend(self.wished(role).filter(|_| with_wishes));
            RainbowRole {
                name: role.to_owned(),
                slices,
            }
        };
        let roles = self.roles().into_iter().map(role);
        roles.filter(|role| !role.slices.is_empty()).collect()
    }
}

impl Session {
    pub(super) fn rainbow(
        &self,
        told: Told<'_>,
        earlier: Option<Told<'_>>,
    ) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let bands = Bands::of(told);
        let roles = bands.drawn(true);
        let before = earlier
            .map(|told| Bands::of(told).drawn(false))
            .unwrap_or_default();
        let data = RainbowData {
            roles: &roles,
            earlier: &before,
            today: bands.now,
        };
        let common = Common::of(texts, M::ChartRainbowTitle, M::ChartRainbowCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [role, from, to, weight, kind, wished, still] = [
            M::ChartRainbowRole,
            M::ChartRainbowFrom,
            M::ChartRainbowTo,
            M::ChartRainbowWeight,
            M::ChartRainbowKind,
            M::ChartRainbowWished,
            M::ChartRainbowStill,
        ]
        .map(|id| texts.say(id));
        let lived = match earlier {
            Some(_) => told.day.to_owned(),
            None => texts.say(M::ChartRainbowLived),
        };
        let now = Args::new().number("age", usize::from(bands.now.unwrap_or_default()));
        let today = texts.get(M::ChartRainbowToday, &now);
        let day = earlier.map_or("", |told| told.day);
        let reading = |summary: &RainbowSummary| readings::rainbow(texts, summary, day);
        let words = RainbowWords {
            picture: common.words(&not_drawn),
            role_head: &role,
            from_head: &from,
            to_head: &to,
            weight_head: &weight,
            kind_head: &kind,
            lived: &lived,
            wished: &wished,
            still: &still,
            earlier: day,
            today: &today,
            reading: &reading,
        };
        both(&told.prefix("rainbow"), |frame| {
            rainbow(data, &words, frame)
        })
    }

    pub(super) fn road(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let mut points: Vec<&RoadPoint> = Vec::new();
        for (_, answer) in told.of_kind(StepKind::Timeline) {
            if let Answer::Timeline(more) = answer {
                // A later question may begin with the points of an earlier one.
                let new: Vec<&RoadPoint> = more
                    .iter()
                    .filter(|point| !points.contains(point))
                    .collect();
                points.extend(new);
            }
        }
        let by_age = points.iter().filter_map(|point| age_of(point)).count();
        let by_date = points.iter().filter_map(|point| day_of(point)).count();
        let drawn: Vec<waymark_charts::RoadPoint> = points
            .iter()
            .map(|point| waymark_charts::RoadPoint {
                // Ages and dates have no common scale: what is told more often gives it.
                place: if by_age > by_date {
                    age_of(point)
                } else {
                    day_of(point)
                },
                when: self.when_words(point),
                vague: !matches!(
                    point.when.as_ref().map(|when| &when.exact),
                    Some(Exactness::Day { .. })
                ),
                name: Some(point.title.trim().to_owned()).filter(|name| !name.is_empty()),
                feeling: point.feeling,
            })
            .collect();
        let common = Common::of(texts, M::ChartRoadTitle, M::ChartRoadCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [when, what, feeling, high, middle, low, unnamed, vague] = [
            M::ChartRoadWhen,
            M::ChartRoadWhat,
            M::ChartRoadFeeling,
            M::ChartRoadHigh,
            M::ChartRoadMiddle,
            M::ChartRoadLow,
            M::ChartRoadUnnamed,
            M::ChartRoadVague,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &RoadSummary| {
            let said = |when: &Option<String>| when.clone().unwrap_or_default();
            let (first, last) = (said(&summary.first), said(&summary.last));
            let count = Args::new().number("count", summary.points);
            let span = Args::new()
                .text("first", first.clone())
                .text("last", last.clone());
            sentences([
                texts.get(M::ChartRoadReading, &count),
                if first.is_empty() || last.is_empty() || first == last {
                    String::new()
                } else {
                    texts.get(M::ChartRoadReadingSpan, &span)
                },
            ])
        };
        let words = RoadWords {
            picture: common.words(&not_drawn),
            when_head: &when,
            name_head: &what,
            feeling_head: &feeling,
            high: &high,
            middle: &middle,
            low: &low,
            unnamed: &unnamed,
            vague: &vague,
            reading: &reading,
        };
        both(&told.prefix("road"), |frame| {
            road(&drawn, RoadOptions::default(), &words, frame)
        })
    }

    fn when_words(&self, point: &RoadPoint) -> String {
        match (&point.when, point.age) {
            (Some(when), _) => self.dates.vague(when),
            (None, Some(age)) => {
                let args = Args::new().number("age", usize::from(age));
                self.texts.get(M::ContentAge, &args)
            }
            (None, None) => String::new(),
        }
    }
}

/// Gives the age of a point, if it is told by age.
pub(crate) fn age_of(point: &RoadPoint) -> Option<i64> {
    match (&point.when, point.age) {
        (
            Some(VagueDate {
                exact: Exactness::Age { age },
                ..
            }),
            _,
        ) => Some(i64::from(*age)),
        (None, Some(age)) => Some(i64::from(age)),
        _ => None,
    }
}

/// Gives the day of a point, if it is told by date.
pub(crate) fn day_of(point: &RoadPoint) -> Option<i64> {
    let key = point.when.as_ref()?.sort_key();
    (key != i32::MAX).then(|| i64::from(key))
}
