//! The page of one place, and the list of places.

use waymark_journal::nouns::place::PlaceState;
use waymark_journal::{Body, Kind};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::records::RecordRequest;
use crate::wire::work::{PlaceRowView, PlaceView};

/// The states of a place in the order of a list: what goes on first.
const IN_LIST: [PlaceState; 5] = [
    PlaceState::There,
    PlaceState::Trying,
    PlaceState::Looking,
    PlaceState::Open,
    PlaceState::Left,
];

impl App {
    /// Gives a place with all that hangs on it.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`], [`AppError::Internal`] where the picture cannot
    /// be drawn.
    pub fn place(&self, request: &RecordRequest) -> Result<PlaceView, AppError> {
        self.read(|session, _| {
            let at = session.place_at(request.id)?;
            let record = session.record(request.id)?;
            let (people, others) = session.people_at(at);
            Ok(PlaceView {
                card: session.card(record),
                state: at.place.state,
                way: session.place_way(record),
                experience: session
                    .experience_of(at)
                    .map(|experience| session.card(experience)),
                wishes: session.wishes_at(at),
                tries: session.tries_at(at),
                fits: session.fits_at(at),
                asks: session.other_asks_at(at),
                picture: session.fit_picture_at(at)?,
                people,
                others,
            })
        })
    }
}

impl Session {
    /// Gives the places there are, what goes on first, then newest first.
    pub(crate) fn place_rows(&self) -> Vec<PlaceRowView> {
        let rank = |state: PlaceState| IN_LIST.iter().position(|each| *each == state);
        let mut places: Vec<(Option<usize>, PlaceRowView)> = self
            .journal
            .listed(Kind::Place)
            .filter_map(|record| match &record.body {
                Body::Place(place) => Some((
                    rank(place.state),
                    PlaceRowView {
                        id: record.meta.id,
                        name: self.heading(record),
                        state: self.said("place-state", place.state.name()),
                    },
                )),
                _ => None,
            })
            .collect();
        places.sort_by_key(|(rank, _)| *rank);
        places.into_iter().map(|(_, row)| row).collect()
    }

    /// Gives a word of a fixed set, or nothing where nothing is said.
    pub(super) fn said(&self, set: &str, name: &str) -> String {
        if name == "open" {
            return String::new();
        }
        self.word(&format!("word-{set}-{name}"))
    }
}
