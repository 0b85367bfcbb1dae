//! Work: places I try and work at, with all that hangs on each of them.
//!
//! Owns what belongs to a place, and that leaving one keeps everything. Changing a field of a place,
//! an ask or a try is the same as for every kept thing and stands in `cards`.

mod asks;
mod experience;
mod page;
mod people;
mod tries;
mod way;
mod wishes;

use waymark_journal::fold::fold;
use waymark_journal::nouns::place::Place;
use waymark_journal::{Body, Kind, RecordId};

use crate::error::AppError;
use crate::session::Session;

/// A place with its id.
#[derive(Clone, Copy)]
struct At<'a> {
    id: RecordId,
    place: &'a Place,
}

impl At<'_> {
    /// Says whether something belongs here: by its link, or where it has none by a name it holds.
    fn holds(&self, link: Option<RecordId>, names: &[impl AsRef<str>]) -> bool {
        let own = fold(self.place.name.trim());
        let named = |name: &str| !own.is_empty() && fold(name.trim()) == own;
        match link {
            Some(link) => link == self.id,
            None => names.iter().any(|name| named(name.as_ref())),
        }
    }
}

impl Session {
    /// Gives a place, or says that there is none.
    fn place_at(&self, id: RecordId) -> Result<At<'_>, AppError> {
        match &self.record(id)?.body {
            Body::Place(place) => Ok(At { id, place }),
            _ => Err(AppError::NotFound {
                kind: Some(Kind::Place),
            }),
        }
    }
}
