//! How something came to where it stands, read from its earlier versions.

use waymark_journal::{Body, Moment, Record};

use crate::session::Session;
use crate::wire::kept::WayView;

impl Session {
    /// Gives the states a place went through, oldest first; nothing before its first change.
    pub(super) fn place_way(&self, record: &Record) -> Vec<WayView> {
        self.way_of(record, "place-state", |body| match body {
            Body::Place(place) => Some(place.state.name()),
            _ => None,
        })
    }

    /// Gives the states a record went through with the day each began, oldest first; nothing before
    /// its first change. `set` names the words of the states.
    pub(crate) fn way_of(
        &self,
        record: &Record,
        set: &str,
        state_of: fn(&Body) -> Option<&'static str>,
    ) -> Vec<WayView> {
        let earlier = self.journal.revisions(record.meta.id).iter();
        let states = earlier
            .map(|revision| (&revision.body, revision.changed))
            .chain([(&record.body, record.meta.changed)]);
        let mut way: Vec<(&str, Moment)> = Vec::new();
        for (body, from) in states {
            let Some(state) = state_of(body) else {
                continue;
            };
            if way.last().is_none_or(|(last, _)| *last != state) {
                way.push((state, from));
            }
        }
        if way.len() < 2 {
            return Vec::new();
        }
        way.into_iter()
            .map(|(state, from)| WayView {
                state: self.word(&format!("word-{set}-{state}")),
                from: self.dates.day(from.day()),
            })
            .collect()
    }
}
