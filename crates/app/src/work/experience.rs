//! Leaving: a place that was left stays as it is, and can stand among the things I have done.

use waymark_journal::nouns::experience::{Experience, ExperienceSort};
use waymark_journal::nouns::place::{Place, PlaceKind};
use waymark_journal::{Body, Edit, Kind, Record};

use super::At;
use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::records::{CardView, RecordRequest};

impl App {
    /// Makes something I have done of a place, once. The place stays as it is.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn place_experience(&self, request: &RecordRequest) -> Result<Changed<CardView>, AppError> {
        self.transact(
            Op::MakeExperience,
            |session, now, plan| {
                let at = session.place_at(request.id)?;
                if let Some(known) = session.experience_of(at) {
                    return Ok(known.meta.id);
                }
                let record = now.begin(experience(at), session.texts.language());
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| Ok(session.card(session.record(id)?)),
        )
    }
}

impl Session {
    /// Gives the experience that was made of a place, if it stands in the lists.
    pub(super) fn experience_of(&self, at: At<'_>) -> Option<&Record> {
        let id = at.id;
        self.journal
            .listed(Kind::Experience)
            .find(|record| matches!(&record.body, Body::Experience(done) if done.place == Some(id)))
    }
}

/// Says what was done there: the kinds of work, or where they are not said the place itself.
fn experience(at: At<'_>) -> Experience {
    let Place {
        name,
        kind_of_work,
        since,
        until,
        gives,
        ..
    } = at.place;
    let work = kind_of_work.0.join(", ");
    Experience {
        what: match work.trim() {
            "" => name.clone(),
            work => work.into(),
        },
        gave: gives.clone(),
        sort: sort(at.place.sort),
        r#where: name.clone(),
        from: since.clone(),
        to: until.clone(),
        place: Some(at.id),
        ..Experience::default()
    }
}

const fn sort(kind: PlaceKind) -> ExperienceSort {
    match kind {
        PlaceKind::Paid | PlaceKind::TryOut | PlaceKind::Apprenticeship => ExperienceSort::Work,
        PlaceKind::Volunteer => ExperienceSort::Volunteer,
        PlaceKind::Course => ExperienceSort::School,
        PlaceKind::OwnWork => ExperienceSort::Own,
        PlaceKind::Open | PlaceKind::Other => ExperienceSort::Open,
    }
}
