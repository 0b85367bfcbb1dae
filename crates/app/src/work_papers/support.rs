//! The job support plan: which help, from whom, how often and until when; what was asked for and
//! agreed; and how one knows that less is enough. After the support plan of IPS (Swanson & Becker
//! 2013).

use waymark_journal::nouns::agreement::{AgreementField, AgreementState};
use waymark_journal::nouns::ask::{AskField, AskState};
use waymark_journal::nouns::check_list::CheckListField;
use waymark_journal::nouns::doubt::DoubtField;
use waymark_journal::nouns::need::NeedField;
use waymark_journal::nouns::place::{Place, PlaceField, PlaceState};
use waymark_journal::nouns::support::{SupportField, SupportState};
use waymark_journal::{Body, FieldRef, Kind, Record};

use super::compose::{Add, Group, SectionPlan, Shelf, as_it_is, section};
use super::profile::GOOD_HOURS;

/// The exercises that ask what helps someone learn.
const ASK_HOW_I_LEARN: &[&str] = &["help-on-the-job", "growing-step-by-step"];

/// Most places a section offers to be written for.
const MOST_WAITING: usize = 5;

pub(super) const KINDS: &[Kind] = &[
    Kind::Support,
    Kind::Need,
    Kind::Place,
    Kind::CheckList,
    Kind::Ask,
    Kind::Doubt,
    Kind::Agreement,
    Kind::Energy,
];

pub(super) const SECTIONS: &[SectionPlan] = &[
    section(
        "helps",
        helps,
        "help-on-the-job",
        &[Add {
            name: "support",
            kind: Kind::Support,
            fields: &[
                "what",
                "helper-role",
                "who",
                "how-often",
                "until-when",
                "state",
                "since",
                "useful",
            ],
            begin: |body, _| {
                if let Body::Support(support) = body {
                    support.state = SupportState::Wished;
                }
            },
        }],
    ),
    section(
        "touch",
        touch,
        "help-on-the-job",
        &[Add {
            name: "touch",
            kind: Kind::Support,
            fields: &["contact"],
            begin: as_it_is,
        }],
    ),
    section(
        "learn-best",
        learn_best,
        "help-on-the-job",
        &[Add {
            name: "learn-best",
            kind: Kind::Need,
            fields: &["text", "say"],
            begin: as_it_is,
        }],
    ),
    SectionPlan {
        waiting: |shelf| without(shelf, |place| place.first_week.0.is_empty()),
        ..section(
            "first-days",
            first_days,
            "help-on-the-job",
            &[
                Add {
                    name: "first-days",
                    kind: Kind::Place,
                    fields: &["name", "state", "first-week"],
                    begin: there,
                },
                Add {
                    name: "check-list",
                    kind: Kind::CheckList,
                    fields: &["name", "lines", "note"],
                    begin: as_it_is,
                },
            ],
        )
    },
    section(
        "asks",
        asks,
        "does-it-fit",
        &[Add {
            name: "ask",
            kind: Kind::Ask,
            fields: &["text", "lift", "who", "state", "on", "came", "helped"],
            begin: as_it_is,
        }],
    ),
    section(
        "concerns",
        concerns,
        "money-questions",
        &[Add {
            name: "doubt",
            kind: Kind::Doubt,
            fields: &["text", "answer", "would-help", "who"],
            begin: as_it_is,
        }],
    ),
    section(
        "agreements",
        agreements,
        "buddy-check-in",
        &[Add {
            name: "agreement",
            kind: Kind::Agreement,
            fields: &["text", "who", "by-when", "with", "state", "made"],
            begin: as_it_is,
        }],
    ),
    section(
        "less",
        less,
        "help-on-the-job",
        &[Add {
            name: "less",
            kind: Kind::Support,
            fields: &["less-when"],
            begin: as_it_is,
        }],
    ),
    GOOD_HOURS,
    SectionPlan {
        waiting: |shelf| without(shelf, |place| place.way_there.trim().is_empty()),
        ..section(
            "way-there",
            way_there,
            "",
            &[Add {
                name: "way-there",
                kind: Kind::Place,
                fields: &["name", "state", "way-there", "plan-b"],
                begin: there,
            }],
        )
    },
];

/// A place one writes the first days or the way of is one they are at.
fn there(body: &mut Body, _: &super::compose::Words) {
    if let Body::Place(place) = body {
        place.state = PlaceState::There;
    }
}

/// The places one is at, tries or looks at that nothing is written for yet, a few of them.
fn without<'a>(shelf: &Shelf<'a>, lacks: fn(&Place) -> bool) -> Vec<&'a Record> {
    let is_on = |place: &Place| {
        matches!(
            place.state,
            PlaceState::There | PlaceState::Trying | PlaceState::Looking
        )
    };
    shelf
        .all(Kind::Place)
        .filter(|record| match &record.body {
            Body::Place(place) => is_on(place) && lacks(place) && !place.name.trim().is_empty(),
            _ => false,
        })
        .take(MOST_WAITING)
        .collect()
}

/// Kinds of help by where they stand. Less and ended are outcomes as good as the others.
fn helps<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        SupportField::HelperRole,
        SupportField::Who,
        SupportField::HowOften,
        SupportField::UntilWhen,
        SupportField::Since,
        SupportField::Useful,
    ]
    .map(FieldRef::Support);
    let of = |state: SupportState| {
        shelf
            .all(Kind::Support)
            .filter(move |record| matches!(&record.body, Body::Support(one) if one.state == state))
            .filter_map(|record| shelf.line(record, FieldRef::Support(SupportField::What), &with))
    };
    let under = |state: SupportState| Group::under("support-state", state.name(), of(state));
    vec![
        under(SupportState::Going),
        Group::named("helps", of(SupportState::Open)),
        under(SupportState::Wished),
        under(SupportState::Less),
        under(SupportState::Ended),
    ]
}

fn touch<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(
        shelf
            .all(Kind::Support)
            .filter_map(|record| shelf.line(record, FieldRef::Support(SupportField::Contact), &[])),
    )
}

/// What a helper at work does well to know. Wishes that were sorted by how strong they are stand on
/// the profile.
fn learn_best<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [FieldRef::Need(NeedField::Say)];
    Group::plain(
        shelf
            .all(Kind::Need)
            .filter(|record| match &record.body {
                Body::Need(need) => need.strength.trim().is_empty() || is_about_learning(record),
                _ => false,
            })
            .filter_map(|record| shelf.line(record, FieldRef::Need(NeedField::Text), &with)),
    )
}

fn is_about_learning(record: &Record) -> bool {
    record
        .meta
        .origin
        .as_ref()
        .is_some_and(|origin| ASK_HOW_I_LEARN.contains(&origin.exercise.as_str()))
}

fn first_days<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let lines = [FieldRef::CheckList(CheckListField::Items)];
    vec![
        Group::named("first-days", at_places(shelf, PlaceField::FirstWeek, &[])),
        Group::named(
            "check-lists",
            shelf.all(Kind::CheckList).filter_map(|record| {
                shelf.line(record, FieldRef::CheckList(CheckListField::Name), &lines)
            }),
        ),
    ]
}

/// A field of the places that are not left, with the place's name.
fn at_places<'a>(
    shelf: &Shelf<'a>,
    main: PlaceField,
    with: &[PlaceField],
) -> Vec<super::compose::Line<'a>> {
    let with: Vec<FieldRef> = with
        .iter()
        .copied()
        .chain([PlaceField::Name])
        .map(FieldRef::Place)
        .collect();
    shelf
        .all(Kind::Place)
        .filter(|record| match &record.body {
            Body::Place(place) => place.state != PlaceState::Left,
            _ => false,
        })
        .filter_map(|record| shelf.line(record, FieldRef::Place(main), &with))
        .collect()
}

/// Asks that were agreed and asks that are open.
fn asks<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        AskField::Lift,
        AskField::Who,
        AskField::On,
        AskField::Came,
        AskField::Helped,
    ]
    .map(FieldRef::Ask);
    let of = |state: AskState| {
        let lines = shelf
            .all(Kind::Ask)
            .filter(move |record| matches!(&record.body, Body::Ask(ask) if ask.state == state))
            .filter_map(|record| shelf.line(record, FieldRef::Ask(AskField::Text), &with));
        Group::under("ask-state", state.name(), lines)
    };
    vec![
        of(AskState::Agreed),
        of(AskState::Asked),
        of(AskState::ToAsk),
    ]
}

/// Each worry with an answer, what would help, and who could do it.
fn concerns<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [DoubtField::Answer, DoubtField::WouldHelp, DoubtField::Who].map(FieldRef::Doubt);
    Group::plain(
        shelf
            .all(Kind::Doubt)
            .filter_map(|record| shelf.line(record, FieldRef::Doubt(DoubtField::Text), &with)),
    )
}

fn agreements<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        AgreementField::Who,
        AgreementField::ByWhen,
        AgreementField::With,
    ]
    .map(FieldRef::Agreement);
    Group::plain(
        shelf
            .all(Kind::Agreement)
            .filter(|record| match &record.body {
                Body::Agreement(agreement) => agreement.state == AgreementState::Open,
                _ => false,
            })
            .filter_map(|record| {
                shelf.line(record, FieldRef::Agreement(AgreementField::Text), &with)
            }),
    )
}

fn less<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(
        shelf.all(Kind::Support).filter_map(|record| {
            shelf.line(record, FieldRef::Support(SupportField::LessWhen), &[])
        }),
    )
}

fn way_there<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let mut lines = at_places(shelf, PlaceField::WayThere, &[PlaceField::PlanB]);
    // A plan B is worth having where the way itself is not written down.
    let has_way: std::collections::HashSet<_> =
        lines.iter().map(|line| line.record.meta.id).collect();
    lines.extend(
        at_places(shelf, PlaceField::PlanB, &[])
            .into_iter()
            .filter(|line| !has_way.contains(&line.record.meta.id)),
    );
    Group::plain(lines)
}
