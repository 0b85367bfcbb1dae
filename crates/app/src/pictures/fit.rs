//! Fit lines, one picture a place.

use std::collections::BTreeMap;

use waymark_charts::{FitChange, FitLabels, FitPoint, FitSummary, fit_lines};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::fold::fold;
use waymark_journal::nouns::fit::Fit;
use waymark_journal::{Body, Kind, Record};

use super::both;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// A fit, and the record it stands in.
type DatedFit<'a> = (&'a Record, &'a Fit);

impl Session {
    /// Gives the fit pictures, one a place, the newest place first.
    pub(crate) fn fit_pictures(&self) -> Result<Vec<PictureView>, AppError> {
        let mut places: BTreeMap<String, (i64, Vec<DatedFit<'_>>)> = BTreeMap::new();
        for record in self.journal.listed(Kind::Fit) {
            if let Body::Fit(fit) = &record.body {
                let place = places.entry(fold(fit.place.trim())).or_default();
                place.0 = place.0.max(record.meta.created.utc_ms);
                place.1.push((record, fit));
            }
        }
        let mut places: Vec<_> = places.into_values().collect();
        places.sort_by_key(|(newest, _)| std::cmp::Reverse(*newest));
        places
            .iter()
            .enumerate()
            .map(|(index, (_, fits))| self.fit_picture(index, fits))
            .collect()
    }

    fn fit_picture(&self, index: usize, fits: &[DatedFit<'_>]) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let name = fits
            .first()
            .map(|(_, fit)| fit.place.0.clone())
            .unwrap_or_default();
        let points: Vec<FitPoint> = fits
            .iter()
            .map(|(record, fit)| {
                let day = record.meta.created.day();
                FitPoint {
                    day: i64::from(chrono::Datelike::num_days_from_ce(&day)),
                    date: self.dates.day_plain(day),
                    values: [fit.comprehensible.0, fit.manageable.0, fit.meaningful.0],
                }
            })
            .collect();
        let lines = [
            M::ChartFitComprehensible,
            M::ChartFitManageable,
            M::ChartFitMeaningful,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &FitSummary| self.fit_reading(summary, &lines);
        let title = texts.get(M::ChartFitTitle, &Args::new().text("place", name.clone()));
        let caption = texts.get(M::ChartFitCaption, &Args::new().text("place", name));
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
            lines: [&lines[0], &lines[1], &lines[2]],
            high: &high,
            middle: &middle,
            low: &low,
            not_given: &not_given,
            empty: &empty,
            reading: &reading,
        };
        both(&format!("fit-{index}"), |frame| {
            fit_lines(&points, &labels, frame)
        })
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
