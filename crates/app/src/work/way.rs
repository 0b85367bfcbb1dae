//! How far I came with a place, read from its earlier versions.

use waymark_journal::{Body, Record};

use crate::kept::Stood;
use crate::session::Session;
use crate::wire::kept::WayView;

impl Session {
    /// Gives the states a place went through, oldest first; nothing before its first change.
    pub(super) fn place_way(&self, record: &Record) -> Vec<WayView> {
        self.way(record, Self::place_word)
    }

    fn place_word<'a>(&self, body: &'a Body) -> Option<Stood<'a>> {
        let Body::Place(place) = body else {
            return None;
        };
        let name = place.state.name();
        Some(Stood {
            name,
            word: self.word(&format!("word-place-state-{name}")),
            note: "",
        })
    }
}
