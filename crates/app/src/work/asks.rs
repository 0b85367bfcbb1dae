//! How a place was over time, what would lift it, and what was asked for because of it.

use waymark_journal::nouns::fit::Fit;
use waymark_journal::{Body, Kind, Record, RecordId};

use super::At;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;
use crate::wire::records::CardView;
use crate::wire::work::PlaceFitView;

impl Session {
    /// Gives how it was, newest first, each with what was asked for because of it.
    pub(super) fn fits_at(&self, at: At<'_>) -> Vec<PlaceFitView> {
        self.fit_records(at)
            .into_iter()
            .map(|(record, fit)| {
                let id = record.meta.id;
                let mut asks: Vec<CardView> = self.asks_where(|_, from| from == Some(id)).collect();
                asks.reverse();
                PlaceFitView {
                    card: self.card(record),
                    on: self.dates.day(record.meta.created.day()),
                    lift: fit.lift.trim().to_owned(),
                    asks,
                }
            })
            .collect()
    }

    /// Gives what is asked for at a place and came from no answer that is listed, newest first.
    pub(super) fn other_asks_at(&self, at: At<'_>) -> Vec<CardView> {
        let fits: Vec<RecordId> = self
            .fit_records(at)
            .iter()
            .map(|(record, _)| record.meta.id)
            .collect();
        self.asks_where(|place, from| {
            place == Some(at.id) && from.is_none_or(|from| !fits.contains(&from))
        })
        .collect()
    }

    /// Draws how it was over time; nothing before it was rated.
    pub(super) fn fit_picture_at(&self, at: At<'_>) -> Result<Option<PictureView>, AppError> {
        let name = at.place.name.trim();
        self.fit_picture_of(name, &self.fit_records(at))
    }

    fn fit_records(&self, at: At<'_>) -> Vec<(&Record, &Fit)> {
        self.journal
            .listed(Kind::Fit)
            .filter_map(|record| match &record.body {
                Body::Fit(fit) => Some((record, &**fit)),
                _ => None,
            })
            .filter(|(_, fit)| at.holds(fit.place_link, &[&fit.place.0]))
            .collect()
    }

    fn asks_where(
        &self,
        belongs: impl Fn(Option<RecordId>, Option<RecordId>) -> bool,
    ) -> impl Iterator<Item = CardView> {
        self.journal
            .listed(Kind::Ask)
            .filter(move |record| match &record.body {
                Body::Ask(ask) => belongs(ask.place, ask.fit),
                _ => false,
            })
            .map(|record| self.card(record))
    }
}
