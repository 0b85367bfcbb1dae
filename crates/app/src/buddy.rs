//! Buddy and mentor: who it is, when we talk, the check-ins, and what others said.
//!
//! Changing any of it is the same as for every kept thing, and stands in `cards`.

use std::collections::HashSet;

use waymark_journal::fold::fold;
use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::nouns::feedback::FeedbackKind;
use waymark_journal::nouns::person::Person;
use waymark_journal::nouns::run::RunState;
use waymark_journal::vague::Exactness;
use waymark_journal::{Body, Kind, Record, RecordId, VagueDate};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::buddy::{BuddyPersonView, BuddyView};
use crate::wire::records::CardView;

/// The exercise of the two-way talk.
const CHECK_IN: &str = "buddy-check-in";
/// Most rows of each list; older ones are found by search.
const MOST_ROWS: usize = 200;

impl App {
    /// Gives the buddy, the check-ins, what is agreed and what others said.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn buddy(&self) -> Result<BuddyView, AppError> {
        self.read(|session, _| Ok(session.buddy_page()))
    }
}

impl Session {
    fn buddy_page(&self) -> BuddyView {
        let names: HashSet<String> = self
            .buddies()
            .map(|(_, person)| fold(person.name.trim()))
            .collect();
        let check_ins = self.cards_of(Kind::CheckIn, |_| true);
        let useful = self.cards_of(Kind::Feedback, |record| is_useful(&record.body));
        let kind = self.cards_of(Kind::Feedback, |record| !is_useful(&record.body));
        BuddyView {
            people: self
                .buddies()
                .map(|(record, person)| self.buddy_person(record, person))
                .collect(),
            others: self
                .journal
                .listed(Kind::Person)
                .filter(|record| buddy(record).is_none())
                .map(|record| self.named_view(record))
                .collect(),
            begun: self
                .runs_of(CHECK_IN)
                .find(|(_, run)| run.state == RunState::Open)
                .map(|(record, _)| record.meta.id),
            agreements: self.cards_of(Kind::Agreement, |record| is_open_with(record, &names)),
            more: [&check_ins, &useful, &kind]
                .iter()
                .any(|cards| cards.len() == MOST_ROWS),
            check_ins,
            useful,
            kind,
        }
    }

    fn buddies(&self) -> impl Iterator<Item = (&Record, &Person)> {
        let people = self.journal.listed(Kind::Person);
        people.filter_map(|record| Some((record, buddy(record)?)))
    }

    fn buddy_person(&self, record: &Record, person: &Person) -> BuddyPersonView {
        BuddyPersonView {
            card: self.card(record),
            part: self.word(&format!("word-person-part-{}", person.part.name())),
            check_ins: person.check_ins.trim().to_owned(),
            next: self.vague(person.next_check_in.as_ref()),
            next_is_a_day: person
                .next_check_in
                .as_ref()
                .is_some_and(|date| matches!(date.exact, Exactness::Day { .. })),
        }
    }

    fn cards_of(&self, kind: Kind, holds: impl Fn(&Record) -> bool) -> Vec<CardView> {
        let records = self.journal.listed(kind).filter(|record| holds(record));
        records
            .take(MOST_ROWS)
            .map(|record| self.card(record))
            .collect()
    }

    /// Says with whom a check-in was and when, where it does not say so yet: the buddy, if there is
    /// one alone, and the day of its run. What was changed by hand stays.
    pub(crate) fn fill_check_in(&self, body: &mut Body, known: &Body, run: RecordId) {
        let (Body::CheckIn(check_in), Body::CheckIn(known)) = (body, known) else {
            return;
        };
        check_in.with = known.with.clone();
        check_in.on = known.on.clone();
        let mut buddies = self.buddies();
        if let (Some((_, person)), None) = (buddies.next(), buddies.next())
            && check_in.with.trim().is_empty()
        {
            check_in.with = person.name.clone();
        }
        if check_in.on.is_none()
            && let Ok(record) = self.record(run)
        {
            let day = record.meta.created.day();
            check_in.on = Some(VagueDate::day(day, &self.dates.day_plain(day)));
        }
    }
}

/// Gives a buddy or a mentor.
fn buddy(record: &Record) -> Option<&Person> {
    match &record.body {
        Body::Person(person) if person.is_buddy() => Some(person),
        _ => None,
    }
}

fn is_useful(body: &Body) -> bool {
    matches!(body, Body::Feedback(feedback) if feedback.sort == FeedbackKind::Useful)
}

/// Says whether an agreement is open and came of a check-in, or is with one of these people.
fn is_open_with(record: &Record, names: &HashSet<String>) -> bool {
    let Body::Agreement(agreement) = &record.body else {
        return false;
    };
    if agreement.state != AgreementState::Open {
        return false;
    }
    let origin = record.meta.origin.as_ref();
    origin.is_some_and(|origin| *origin.exercise == *CHECK_IN)
        || [&agreement.who, &agreement.with]
            .iter()
            .any(|name| names.contains(&fold(name.trim())))
}
