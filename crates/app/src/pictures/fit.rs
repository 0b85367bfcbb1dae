//! Fit lines, one picture a place, and two places side by side.

use std::collections::BTreeMap;

use chrono::Datelike;
use waymark_charts::{
    FitChange, FitLabels, FitPairWords, FitPlace, FitPoint, FitSummary, fit_lines, fit_pair,
};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::fold::fold;
use waymark_journal::nouns::fit::Fit;
use waymark_journal::{Body, Kind, Record};
use waymark_share::readings::sentences;

use super::{Common, both};
use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::kept::FitPairRequest;
use crate::wire::picture::PictureView;

/// The three lines, in the order of [`FitPoint::values`].
const LINES: [M; 3] = [
    M::ChartFitComprehensible,
    M::ChartFitManageable,
    M::ChartFitMeaningful,
];

/// A place, as it was called last, with all that was said of it.
struct PlaceFits {
    name: String,
    points: Vec<FitPoint>,
}

impl PlaceFits {
    fn is_rated(&self) -> bool {
        let mut values = self.points.iter().flat_map(|point| point.values);
        values.any(|value| value.is_some())
    }

    fn is_called(&self, name: &str) -> bool {
        fold(self.name.trim()) == fold(name.trim())
    }
}

impl App {
    /// Gives two places with fit answers side by side.
    ///
    /// # Errors
    /// [`AppError::NotFound`] for a place without fit answers, [`AppError::Locked`],
    /// [`AppError::Internal`] for more answers than one picture takes.
    pub fn fit_pair(&self, request: &FitPairRequest) -> Result<PictureView, AppError> {
        self.read(|session, _| session.fit_pair([&request.first, &request.second]))
    }
}

impl Session {
    /// Gives the fit pictures, one a place, the newest place first.
    pub(crate) fn fit_pictures(&self) -> Result<Vec<PictureView>, AppError> {
        let places = self.fit_places();
        let pictures = places.iter().enumerate();
        pictures
            .map(|(index, place)| self.fit_picture(index, place))
            .collect()
    }

    /// Gives the names of the places with fit answers, the newest place first.
    pub(crate) fn fit_place_names(&self) -> Vec<String> {
        let places = self.fit_places().into_iter();
        places
            .filter(PlaceFits::is_rated)
            .map(|place| place.name)
            .collect()
    }

    /// Draws how one place was over time; nothing before it was rated.
    pub(crate) fn fit_picture_of(
        &self,
        name: &str,
        fits: &[(&Record, &Fit)],
    ) -> Result<Option<PictureView>, AppError> {
        let points = fits.iter();
        let points = points.map(|(record, fit)| self.fit_point(record.meta.created.day(), fit));
        let place = PlaceFits {
            name: name.to_owned(),
            points: points.collect(),
        };
        if !place.is_rated() {
            return Ok(None);
        }
        self.fit_picture(0, &place).map(Some)
    }

    fn fit_places(&self) -> Vec<PlaceFits> {
        let mut places: BTreeMap<String, (i64, PlaceFits)> = BTreeMap::new();
        for record in self.journal.listed(Kind::Fit) {
            if let Body::Fit(fit) = &record.body {
                let (newest, place) = places.entry(fold(fit.place.trim())).or_insert_with(|| {
                    let name = fit.place.trim().to_owned();
                    let points = Vec::new();
                    (i64::MIN, PlaceFits { name, points })
                });
                *newest = (*newest).max(record.meta.created.utc_ms);
                place
                    .points
                    .push(self.fit_point(record.meta.created.day(), fit));
            }
        }
        let mut places: Vec<_> = places.into_values().collect();
        places.sort_by_key(|(newest, _)| std::cmp::Reverse(*newest));
        places.into_iter().map(|(_, place)| place).collect()
    }

    fn fit_point(&self, day: chrono::NaiveDate, fit: &Fit) -> FitPoint {
        FitPoint {
            day: i64::from(day.num_days_from_ce()),
            date: self.dates.day_plain(day),
            values: [fit.comprehensible.0, fit.manageable.0, fit.meaningful.0],
        }
    }

    fn fit_picture(&self, index: usize, place: &PlaceFits) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let lines = LINES.map(|id| texts.say(id));
        let reading = |summary: &FitSummary| self.fit_reading(summary, &lines);
        let named = |id| texts.get(id, &Args::new().text("place", place.name.clone()));
        let (title, caption) = (named(M::ChartFitTitle), named(M::ChartFitCaption));
        let [date, high, middle, low, not_given, empty] = [
            M::ChartFitDate,
            M::ChartFitHigh,
            M::ChartFitMiddle,
            M::ChartFitLow,
            M::ChartFitNotGiven,
            M::ChartFitEmpty,
        ]
        .map(|id| texts.say(id));
        let labels = FitLabels {
            title: &title,
            caption: &caption,
            date_head: &date,
            lines: lines.each_ref().map(String::as_str),
            high: &high,
            middle: &middle,
            low: &low,
            not_given: &not_given,
            empty: &empty,
            reading: &reading,
        };
        both(&format!("fit-{index}"), |frame| {
            fit_lines(&place.points, &labels, frame)
        })
    }

    fn fit_pair(&self, names: [&str; 2]) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let places = self.fit_places();
        let of = |name: &str| {
            let mut rated = places.iter().filter(|place| place.is_rated());
            rated
                .find(|place| place.is_called(name))
                .ok_or(AppError::NotFound {
                    kind: Some(Kind::Place),
                })
        };
        let places = [of(names[0])?, of(names[1])?];
        let lines = LINES.map(|id| texts.say(id));
        let args = Args::new()
            .text("first", places[0].name.clone())
            .text("second", places[1].name.clone());
        let common = Common {
            empty: texts.say(M::ChartFitEmpty),
            not_given: texts.say(M::ChartFitNotGiven),
            ..Common::new(
                texts,
                texts.get(M::ChartPairTitle, &args),
                texts.say(M::ChartPairCaption),
            )
        };
        let not_drawn = |count| common.not_drawn(count);
        let [place, date, high, middle, low] = [
            M::ChartPairPlace,
            M::ChartFitDate,
            M::ChartFitHigh,
            M::ChartFitMiddle,
            M::ChartFitLow,
        ]
        .map(|id| texts.say(id));
        let reading = |facts: &[FitSummary; 2]| {
            let of = |(place, summary): (&&PlaceFits, &FitSummary)| {
                let args = Args::new()
                    .text("place", place.name.clone())
                    .text("said", self.fit_reading(summary, &lines));
                texts.get(M::ChartPairReading, &args)
            };
            sentences(places.iter().zip(facts).map(of))
        };
        let words = FitPairWords {
            picture: common.words(&not_drawn),
            place_head: &place,
            date_head: &date,
            lines: lines.each_ref().map(String::as_str),
            high: &high,
            middle: &middle,
            low: &low,
            reading: &reading,
        };
        let drawn = places.map(|place| FitPlace {
            name: &place.name,
            points: &place.points,
        });
        both("fit-pair", |frame| fit_pair(drawn, &words, frame))
    }

    fn fit_reading(&self, summary: &FitSummary, names: &[String; 3]) -> String {
        let texts = &self.texts;
        let lines: Vec<String> = summary
            .lines
            .iter()
            .zip(names)
            .filter_map(|(line, name)| {
                let args = Args::new().text("name", name.clone());
                match line.change() {
                    FitChange::Nothing => None,
                    FitChange::Single(last) | FitChange::Level(last) => Some(
                        texts.get(M::ChartFitLineSame, &args.number("last", usize::from(last))),
                    ),
                    FitChange::Up { from, to } | FitChange::Down { from, to } => Some(
                        texts.get(
                            M::ChartFitLineMoved,
                            &args
                                .number("first", usize::from(from))
                                .number("last", usize::from(to)),
                        ),
                    ),
                }
            })
            .collect();
        if lines.is_empty() {
            return texts.say(M::ChartFitEmpty);
        }
        let args = Args::new().text("lines", lines.join(", "));
        if summary.entries == 1 {
            return texts.get(
                M::ChartFitReadingOne,
                &args.text("date", summary.first_date.clone().unwrap_or_default()),
            );
        }
        texts.get(
            M::ChartFitReading,
            &args
                .text("first", summary.first_date.clone().unwrap_or_default())
                .text("last", summary.last_date.clone().unwrap_or_default()),
        )
    }
}
