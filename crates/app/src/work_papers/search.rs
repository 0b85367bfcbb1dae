//! The job search plan: what to look for, where, with whom, and what was tried. Tries are told in
//! words and never counted. After the search plan of IPS (Swanson & Becker 2013).

use std::collections::HashSet;

use waymark_journal::fold::fold;
use waymark_journal::nouns::attempt::{TryField, TryState};
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::interest::InterestField;
use waymark_journal::nouns::person::{Person, PersonField, PersonPart};
use waymark_journal::nouns::place::{PlaceField, PlaceKind, PlaceState};
use waymark_journal::nouns::safety_part::{SafetyPartField, SafetySection};
use waymark_journal::nouns::step::StepField;
use waymark_journal::{Body, FieldRef, Kind, Record, VagueDate};

use super::compose::{Add, Group, Line, SectionPlan, Shelf, as_it_is, section};
use super::profile::INTEREST;

/// The exercises that ask who could open a door.
const ASK_FOR_DOORS: &[&str] = &["work-profile", "search-plan"];

pub(super) const KINDS: &[Kind] = &[
    Kind::Place,
    Kind::Interest,
    Kind::Try,
    Kind::Person,
    Kind::Step,
    Kind::SafetyPart,
];

pub(super) const SECTIONS: &[SectionPlan] = &[
    section(
        "work-to-try",
        work_to_try,
        "search-plan",
        &[
            INTEREST,
            Add {
                name: "",
                kind: Kind::Place,
                fields: &["kind-of-work"],
                begin: as_it_is,
            },
        ],
    ),
    section(
        "places",
        places,
        "search-plan",
        &[Add {
            name: "place",
            kind: Kind::Place,
            fields: &[
                "name",
                "kind",
                "state",
                "kind-of-work",
                "first-contact",
                "first-contact-on",
            ],
            begin: |body, _| {
                if let Body::Place(place) = body {
                    place.sort = PlaceKind::Paid;
                    place.state = PlaceState::Looking;
                }
            },
        }],
    ),
    section(
        "tries",
        tries,
        "search-plan",
        &[Add {
            name: "try",
            kind: Kind::Try,
            fields: &["what", "place", "state", "help", "on", "found"],
            begin: as_it_is,
        }],
    ),
    section("steps", steps, "one-small-step", &[]),
    section(
        "doors",
        doors,
        "work-profile",
        &[Add {
            name: "door",
            kind: Kind::Person,
            fields: &["name", "role", "part"],
            begin: |body, words| {
                if let Body::Person(person) = body {
                    person.role = words.knows_about_work.as_str().into();
                }
            },
        }],
    ),
    SectionPlan {
        printed: false,
        ..section("after-a-no", after_a_no, "search-plan", &[])
    },
];

/// The kinds of work at places, each once, then what pulls someone in beside them.
fn work_to_try<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let mut seen: HashSet<String> = HashSet::new();
    let mut at_places: Vec<Line<'a>> = Vec::new();
    for record in shelf.all(Kind::Place) {
        let Body::Place(place) = &record.body else {
            continue;
        };
        if place.state == PlaceState::Left {
            continue;
        }
        let mut is_new = false;
        for work in &place.kind_of_work.0 {
            is_new |= seen.insert(fold(work.trim()));
        }
        if is_new {
            at_places.extend(shelf.line(record, FieldRef::Place(PlaceField::KindOfWork), &[]));
        }
    }
    let pull = [FieldRef::Interest(InterestField::Pull)];
    let pulls = shelf
        .all(Kind::Interest)
        .filter(|record| !seen.contains(&fold(record.body.heading().trim())))
        .filter_map(|record| shelf.line(record, FieldRef::Interest(InterestField::Name), &pull));
    vec![
        Group::named("at-places", at_places),
        Group::named("pulls", pulls),
    ]
}

fn places<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        PlaceField::Sort,
        PlaceField::KindOfWork,
        PlaceField::FirstContact,
        PlaceField::FirstContactOn,
    ]
    .map(FieldRef::Place);
    let of = |state: PlaceState| {
        shelf
            .all(Kind::Place)
            .filter(move |record| match &record.body {
                Body::Place(place) if place.state == state => {
                    // A place nothing is said of yet may be a kitchen at home.
                    state != PlaceState::Open
                        || !place.kind_of_work.0.is_empty()
                        || !place.first_contact.trim().is_empty()
                        || place.first_contact_on.is_some()
                }
                _ => false,
            })
            .filter_map(|record| shelf.line(record, FieldRef::Place(PlaceField::Name), &with))
    };
    vec![
        Group::under("place-state", "looking", of(PlaceState::Looking)),
        Group::under("place-state", "trying", of(PlaceState::Trying)),
        Group::named("other-places", of(PlaceState::Open)),
    ]
}

fn tries<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        TryField::Place,
        TryField::On,
        TryField::Help,
        TryField::Found,
    ]
    .map(FieldRef::Try);
    let of = |state: TryState| {
        shelf
            .all(Kind::Try)
            .filter(move |record| matches!(&record.body, Body::Try(one) if one.state == state))
            .filter_map(|record| shelf.line(record, FieldRef::Try(TryField::What), &with))
    };
    TryState::ALL
        .iter()
        .map(|state| Group::under("try-state", state.name(), of(*state)))
        .collect()
}

/// Steps that stand at now and next, the nearest first.
fn steps<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        StepField::First,
        StepField::When,
        StepField::HelperRole,
        StepField::Helper,
    ]
    .map(FieldRef::Step);
    let of = |state: PlanState| {
        let mut records: Vec<(i32, &'a Record)> = shelf
            .all(Kind::Step)
            .filter_map(|record| match &record.body {
                Body::Step(step) if step.state == state => {
                    let when = step.when.as_ref().map_or(i32::MAX, VagueDate::sort_key);
                    Some((when, record))
                }
                _ => None,
            })
            .collect();
        records.sort_by_key(|(when, _)| *when);
        let lines: Vec<Line<'a>> = records
            .into_iter()
            .filter_map(|(_, record)| shelf.line(record, FieldRef::Step(StepField::Text), &with))
            .collect();
        Group::under("plan-state", state.name(), lines)
    };
    vec![of(PlanState::Now), of(PlanState::Next)]
}

fn doors<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [PersonField::Role, PersonField::Part].map(FieldRef::Person);
    let known = fold(shelf.words.knows_about_work.trim());
    Group::plain(
        shelf
            .all(Kind::Person)
            .filter(|record| match &record.body {
                Body::Person(person) => {
                    opens_doors(record, person)
                        || (!known.is_empty() && fold(person.role.trim()) == known)
                }
                _ => false,
            })
            .filter_map(|record| shelf.line(record, FieldRef::Person(PersonField::Name), &with)),
    )
}

/// Says whether someone has a part at work, or was named where an exercise asked for doors.
fn opens_doors(record: &Record, person: &Person) -> bool {
    person.part != PersonPart::Open
        || record
            .meta
            .origin
            .as_ref()
            .is_some_and(|origin| ASK_FOR_DOORS.contains(&origin.exercise.as_str()))
}

fn after_a_no<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [FieldRef::SafetyPart(SafetyPartField::NotThis)];
    Group::plain(
        shelf
            .all(Kind::SafetyPart)
            .filter(|record| match &record.body {
                Body::SafetyPart(part) => part.section == SafetySection::AfterNo,
                _ => false,
            })
            .filter_map(|record| {
                shelf.line(record, FieldRef::SafetyPart(SafetyPartField::Text), &with)
            }),
    )
}
