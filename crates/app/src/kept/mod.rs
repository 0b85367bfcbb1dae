//! The pages of kept things: what the exercises made and what was added by hand, in groups.
//!
//! Owns what stands where and what belongs to what. Changing, tucking away and the bin are the same
//! for every kind, and stand in `cards` and `bin`.

mod groups;
mod joins;
mod moves;
mod papers;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use chrono::NaiveDate;
use waymark_journal::fold::fold;
use waymark_journal::nouns::person::MayKnow;
use waymark_journal::nouns::safety_part::SafetySection;
use waymark_journal::{Body, FieldValue, Kind, Record};

use self::groups::{Group, at_work, groups, kinds, waits};
use self::joins::Shown;
use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::kept::{KeptCardView, KeptGroupView, KeptPage, KeptPageView, KeptRequest};
use crate::wire::records::CardView;

/// Most things of a group that are shown; search finds older ones.
const MOST_CARDS: usize = 200;

/// What a page has to know of the whole journal, found once.
#[derive(Default)]
struct Known {
    shown: Shown,
    /// The folded names of the people I can call.
    to_call: HashSet<String>,
}

impl App {
    /// Gives a page of kept things, or what of it is tucked away.
    ///
    /// # Errors
    /// [`AppError::Locked`], [`AppError::Internal`] where a picture cannot be drawn.
    pub fn kept_page(&self, request: &KeptRequest) -> Result<KeptPageView, AppError> {
        self.read(|session, now| session.kept_page(request, now))
    }
}

impl Session {
    fn kept_page(&self, request: &KeptRequest, now: Now<'_>) -> Result<KeptPageView, AppError> {
        let KeptRequest { page, tucked } = *request;
        let known = self.known(page);
        let today = now.moment.day();
        Ok(KeptPageView {
            page,
            kinds: kinds(page),
            groups: groups(page)
                .iter()
                .map(|group| self.kept_group(group, tucked, &known, today))
                .filter(|group| !group.cards.is_empty())
                .collect(),
            proofs: match (page, tucked) {
                (KeptPage::Strengths, false) => self.proof_rows(),
                _ => Vec::new(),
            },
            pictures: if tucked {
                Vec::new()
            } else {
                self.kept_pictures(page)?
            },
            fit_places: match (page, tucked) {
                (KeptPage::Places, false) => self.fit_place_names(),
                _ => Vec::new(),
            },
        })
    }

    fn known(&self, page: KeptPage) -> Known {
        match page {
            KeptPage::Strengths => Known {
                shown: Shown::of(self),
                ..Known::default()
            },
            KeptPage::People => Known {
                to_call: self.names_to_call(),
                ..Known::default()
            },
            _ => Known::default(),
        }
    }

    /// Gives the folded names of the people I can call.
    pub(crate) fn names_to_call(&self) -> HashSet<String> {
        self.journal
            .listed(Kind::SafetyPart)
            .filter_map(|record| match &record.body {
                Body::SafetyPart(part) if part.section == SafetySection::People => {
                    Some(fold(part.text.trim()))
                }
                _ => None,
            })
            .collect()
    }

    fn kept_group(
        &self,
        group: &Group,
        tucked: bool,
        known: &Known,
        today: NaiveDate,
    ) -> KeptGroupView {
        let mut records = self
            .journal
            .all_of(group.kind)
            .filter(|record| record.meta.binned.is_none() && record.meta.tucked == tucked)
            .filter(|record| group.holds(record, today));
        let cards = records
            .by_ref()
            .take(MOST_CARDS)
            .map(|record| self.kept_card(record, known, today))
            .collect();
        KeptGroupView {
            name: group.name.to_owned(),
            title: self.word(&format!("kept-group-{}", group.name)),
            kind: group.kind,
            cards,
            more: records.next().is_some(),
        }
    }

    fn kept_card(&self, record: &Record, known: &Known, today: NaiveDate) -> KeptCardView {
        let shown_by = known.shown.of_body(&record.body);
        let mut view = KeptCardView {
            card: self.card(record),
            seen_by_others: known.shown.by_others(&shown_by),
            shown_by,
            at_work: at_work(&record.body),
            never_named: false,
            can_call: false,
            phone: String::new(),
            closed_until: None,
            moves: Vec::new(),
            way: Vec::new(),
            ending: None,
            paper: None,
        };
        match &record.body {
            Body::Person(person) => {
                view.never_named = person.may_know == MayKnow::BetterNot;
                view.can_call = known.to_call.contains(&fold(person.name.trim()));
                person.phone.trim().clone_into(&mut view.phone);
            }
            Body::Course(course) => {
                view.moves = self.course_moves(course.state);
                view.way = self.way(record, Session::course_word);
            }
            Body::Agreement(agreement) => {
                view.moves = self.agreement_moves(agreement.state);
                view.way = self.way(record, Session::agreement_word);
            }
            Body::Certificate(certificate) => {
                view.ending = self.certificate_ending(certificate, today);
                view.paper = self.certificate_paper(certificate);
            }
            Body::Letter(letter) if waits(letter, today) => {
                view.closed_until = Some(self.vague(letter.open_on.as_ref()));
                self.close(&mut view.card);
            }
            _ => {}
        }
        view
    }

    /// Takes the words out of a letter that waits for its day.
    fn close(&self, card: &mut CardView) {
        for field in card.fields.iter_mut().filter(|field| field.name == "text") {
            field.value = FieldValue::Text(String::new());
            field.text = String::new();
        }
        let to = card.fields.iter().find(|field| field.name == "to");
        card.heading = to
            .map(|field| field.text.trim().to_owned())
            .filter(|to| !to.is_empty())
            .unwrap_or_else(|| self.kind_name(card.kind));
    }
}

/// Checks a body that was changed in place against the limits of its fields.
fn checked(body: &Body) -> Result<(), AppError> {
    let mut copy = body.clone();
    for (field, value) in body.fields() {
        copy.set(field.name(), value)?;
    }
    Ok(())
}
