//! The people at a place: those who are joined to it, and those who could be.

use waymark_journal::{Body, Kind};

use super::At;
use crate::session::Session;
use crate::wire::work::PlacePersonView;

impl Session {
    /// Gives the people who are joined to a place, and the others.
    pub(super) fn people_at(&self, at: At<'_>) -> (Vec<PlacePersonView>, Vec<PlacePersonView>) {
        let (mut here, mut others) = (Vec::new(), Vec::new());
        for record in self.journal.listed(Kind::Person) {
            let Body::Person(person) = &record.body else {
                continue;
            };
            let view = PlacePersonView {
                id: record.meta.id,
                name: self.heading(record),
                part: self.said("person-part", person.part.name()),
            };
            if person.place == Some(at.id) {
                here.push(view);
            } else {
                others.push(view);
            }
        }
        (here, others)
    }
}
