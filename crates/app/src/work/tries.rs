//! The log of tries at a place. Nothing in it passes or fails.

use waymark_journal::{Body, Kind};

use super::At;
use crate::session::Session;
use crate::wire::records::CardView;

impl Session {
    /// Gives the tries at a place, newest first.
    pub(super) fn tries_at(&self, at: At<'_>) -> Vec<CardView> {
        self.journal
            .listed(Kind::Try)
            .filter(|record| match &record.body {
                Body::Try(made) => at.holds(made.place_link, &made.place.0),
                _ => false,
            })
            .map(|record| self.card(record))
            .collect()
    }
}
