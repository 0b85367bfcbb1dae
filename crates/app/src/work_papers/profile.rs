//! The career profile: what someone wants, has done, can do and needs, for a good match.
//! After the career profile of IPS (Swanson & Becker 2013).

use std::collections::HashMap;

use waymark_journal::fold::fold;
use waymark_journal::nouns::certificate::CertificateField;
use waymark_journal::nouns::course::{CourseField, CourseState};
use waymark_journal::nouns::energy::EnergyField;
use waymark_journal::nouns::experience::ExperienceField;
use waymark_journal::nouns::feedback::{FeedbackField, FeedbackKind};
use waymark_journal::nouns::interest::InterestField;
use waymark_journal::nouns::learned::LearnedField;
use waymark_journal::nouns::line::{LineAbout, LineField};
use waymark_journal::nouns::need::NeedField;
use waymark_journal::nouns::skill::{SkillField, SkillPile};
use waymark_journal::nouns::strength::StrengthField;
use waymark_journal::nouns::value::{ValueAbout, ValueField};
use waymark_journal::{Body, FieldRef, Kind};

use super::compose::{Add, Group, Line, SectionPlan, Shelf, Title, as_it_is, section};

/// From here on someone would like to use a strength more.
const WANTED: u8 = 6;

pub(super) const KINDS: &[Kind] = &[
    Kind::Value,
    Kind::Interest,
    Kind::Experience,
    Kind::Course,
    Kind::Certificate,
    Kind::Learned,
    Kind::Skill,
    Kind::Strength,
    Kind::Feedback,
    Kind::Need,
    Kind::Energy,
    Kind::Line,
];

pub(super) const SECTIONS: &[SectionPlan] = &[
    section(
        "good-work",
        good_work,
        "what-work-means",
        &[Add {
            name: "good-work",
            kind: Kind::Value,
            fields: &["line", "about"],
            begin: |body, _| {
                if let Body::Value(value) = body {
                    value.about = ValueAbout::GoodWork;
                }
            },
        }],
    ),
    section(
        "values",
        values,
        "what-work-means",
        &[Add {
            name: "value",
            kind: Kind::Value,
            fields: &["word", "about"],
            begin: |body, _| {
                if let Body::Value(value) = body {
                    value.about = ValueAbout::Work;
                }
            },
        }],
    ),
    section("interests", interests, "work-profile", &[INTEREST]),
    section(
        "done",
        done,
        "work-profile",
        &[Add {
            name: "experience",
            kind: Kind::Experience,
            fields: &["what", "liked", "not-liked", "kind", "where", "from", "to"],
            begin: as_it_is,
        }],
    ),
    section(
        "learned",
        learned,
        "learned-today",
        &[
            Add {
                name: "course",
                kind: Kind::Course,
                fields: &[
                    "name", "state", "lets-me", "hours", "who-pays", "by-when", "provider",
                ],
                begin: as_it_is,
            },
            Add {
                name: "learned",
                kind: Kind::Learned,
                fields: &["text", "before"],
                begin: as_it_is,
            },
            Add {
                name: "certificate",
                kind: Kind::Certificate,
                fields: &["name", "issuer", "got", "runs-out", "lets-me"],
                begin: as_it_is,
            },
        ],
    ),
    section(
        "strengths",
        strengths,
        "skills-i-already-use",
        &[
            Add {
                name: "skill",
                kind: Kind::Skill,
                fields: &["name", "example", "sure", "pile"],
                begin: |body, _| {
                    if let Body::Skill(skill) = body {
                        skill.pile = SkillPile::UseAtWork;
                    }
                },
            },
            Add {
                name: "strength",
                kind: Kind::Strength,
                fields: &["word", "proof", "use-more"],
                begin: as_it_is,
            },
        ],
    ),
    section(
        "said",
        said,
        "kind-words-jar",
        &[Add {
            name: "feedback",
            kind: Kind::Feedback,
            fields: &["quote", "who", "when"],
            begin: as_it_is,
        }],
    ),
    section(
        "wishes",
        wishes,
        "work-profile",
        &[Add {
            name: "need",
            kind: Kind::Need,
            fields: &["text", "strength", "say"],
            begin: as_it_is,
        }],
    ),
    section(
        "start",
        start,
        "work-profile",
        &[Add {
            name: "start",
            kind: Kind::Need,
            fields: &["hours", "pay", "travel"],
            begin: as_it_is,
        }],
    ),
    GOOD_HOURS,
    section(
        "gap",
        gap,
        "work-profile",
        &[Add {
            name: "gap",
            kind: Kind::Line,
            fields: &["text", "about"],
            begin: |body, _| {
                if let Body::Line(line) = body {
                    line.about = LineAbout::Gap;
                }
            },
        }],
    ),
];

/// What pulls someone in: also on the search plan.
pub(super) const INTEREST: Add = Add {
    name: "interest",
    kind: Kind::Interest,
    fields: &["name", "pull"],
    begin: as_it_is,
};

/// My good hours: also on the support plan.
pub(super) const GOOD_HOURS: SectionPlan = section(
    "good-hours",
    good_hours,
    "fills-and-drains",
    &[Add {
        name: "good-hours",
        kind: Kind::Energy,
        fields: &["good-hours"],
        begin: as_it_is,
    }],
);

fn good_work<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(about_work(shelf, ValueField::Line))
}

fn values<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(about_work(shelf, ValueField::Word))
}

/// A field of the values that are about work, or about good work.
fn about_work<'a>(shelf: &Shelf<'a>, field: ValueField) -> Vec<Line<'a>> {
    shelf
        .all(Kind::Value)
        .filter(|record| match &record.body {
            Body::Value(value) => value.about != ValueAbout::Life,
            _ => false,
        })
        .filter_map(|record| shelf.line(record, FieldRef::Value(field), &[]))
        .collect()
}

fn interests<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [FieldRef::Interest(InterestField::Pull)];
    Group::plain(
        shelf.all(Kind::Interest).filter_map(|record| {
            shelf.line(record, FieldRef::Interest(InterestField::Name), &with)
        }),
    )
}

fn done<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [
        ExperienceField::Liked,
        ExperienceField::NotLiked,
        ExperienceField::Sort,
        ExperienceField::Where,
        ExperienceField::From,
        ExperienceField::To,
    ]
    .map(FieldRef::Experience);
    Group::plain(shelf.all(Kind::Experience).filter_map(|record| {
        shelf.line(record, FieldRef::Experience(ExperienceField::What), &with)
    }))
}

fn learned<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let course = |wished: bool, with: &'static [CourseField]| {
        let with: Vec<FieldRef> = with.iter().copied().map(FieldRef::Course).collect();
        shelf
            .all(Kind::Course)
            .filter(move |record| match &record.body {
                Body::Course(course) => match course.state {
                    CourseState::LetGo => false,
                    CourseState::WishedFor | CourseState::Planned => wished,
                    _ => !wished,
                },
                _ => false,
            })
            .filter_map(move |record| {
                shelf.line(record, FieldRef::Course(CourseField::Name), &with)
            })
    };
    let papers = [
        CertificateField::Issuer,
        CertificateField::Got,
        CertificateField::RunsOut,
        CertificateField::LetsMe,
    ]
    .map(FieldRef::Certificate);
    let before = [FieldRef::Learned(LearnedField::Before)];
    vec![
        Group::named(
            "courses",
            course(
                false,
                &[
                    CourseField::State,
                    CourseField::LetsMe,
                    CourseField::Hours,
                    CourseField::Provider,
                ],
            ),
        ),
        Group::named(
            "certificates",
            shelf.all(Kind::Certificate).filter_map(|record| {
                let name = FieldRef::Certificate(CertificateField::Name);
                shelf.line(record, name, &papers)
            }),
        ),
        Group::named(
            "learned",
            shelf.all(Kind::Learned).filter_map(|record| {
                shelf.line(record, FieldRef::Learned(LearnedField::Text), &before)
            }),
        ),
        Group::named(
            "learning-wishes",
            course(
                true,
                &[
                    CourseField::State,
                    CourseField::LetsMe,
                    CourseField::WhoPays,
                    CourseField::ByWhen,
                ],
            ),
        ),
    ]
}

/// Strengths and skills; what someone wants to use at work comes first, what they keep for
/// themselves stays out.
fn strengths<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let mut wanted: Vec<Line<'a>> = Vec::new();
    let mut others: Vec<Line<'a>> = Vec::new();
    let mut learning: Vec<Line<'a>> = Vec::new();
    let skill_with = [SkillField::Example, SkillField::Sure].map(FieldRef::Skill);
    for record in shelf.all(Kind::Skill) {
        let Body::Skill(skill) = &record.body else {
            continue;
        };
        let pile = match skill.pile {
            SkillPile::UseAtWork => &mut wanted,
            SkillPile::Open => &mut others,
            SkillPile::LearnMore => &mut learning,
            SkillPile::ForMyself => continue,
        };
        pile.extend(shelf.line(record, FieldRef::Skill(SkillField::Name), &skill_with));
    }
    let strength_with = [FieldRef::Strength(StrengthField::Proof)];
    for record in shelf.all(Kind::Strength) {
        let Body::Strength(strength) = &record.body else {
            continue;
        };
        let pile = if strength.use_more.0.is_some_and(|more| more >= WANTED) {
            &mut wanted
        } else {
            &mut others
        };
        let word = FieldRef::Strength(StrengthField::Word);
        pile.extend(shelf.line(record, word, &strength_with));
    }
    vec![
        Group::named("at-work", wanted),
        Group::named("also-mine", others),
        Group::named("learn-more", learning),
    ]
}

/// Kind words, each with who said it.
fn said<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let when = [FieldRef::Feedback(FeedbackField::When)];
    Group::plain(
        shelf
            .all(Kind::Feedback)
            .filter(|record| match &record.body {
                Body::Feedback(feedback) => {
                    feedback.sort == FeedbackKind::Kind && !shelf.is_never_named(&feedback.who)
                }
                _ => false,
            })
            .filter_map(|record| {
                shelf.line(record, FieldRef::Feedback(FeedbackField::Quote), &when)
            }),
    )
}

/// Needs by how strong they are: need it, nice to have, no thanks; others in their own words, and
/// at the end those nothing is said of.
fn wishes<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    let with = [FieldRef::Need(NeedField::Say)];
    let mut piles: Vec<Group<'a>> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (name, words) in &shelf.words.piles {
        known.extend(words.iter().map(|word| (fold(word.trim()), piles.len())));
        piles.push(Group::named(name, []));
    }
    let mut unsorted = Vec::new();
    for record in shelf.all(Kind::Need) {
        let Body::Need(need) = &record.body else {
            continue;
        };
        let Some(line) = shelf.line(record, FieldRef::Need(NeedField::Text), &with) else {
            continue;
        };
        let strength = need.strength.trim();
        if strength.is_empty() {
            unsorted.push(line);
            continue;
        }
        let at = *known.entry(fold(strength)).or_insert_with(|| {
            piles.push(Group::new(Title::Own(strength.to_owned()), []));
            piles.len() - 1
        });
        if let Some(pile) = piles.get_mut(at) {
            pile.add(line);
        }
    }
    piles.push(Group::named("unsorted", unsorted));
    piles
}

fn start<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(shelf.all(Kind::Need).filter_map(|record| {
        let [hours, pay, travel] =
            [NeedField::Hours, NeedField::Pay, NeedField::Travel].map(FieldRef::Need);
        shelf
            .line(record, hours, &[pay, travel])
            .or_else(|| shelf.line(record, pay, &[travel]))
            .or_else(|| shelf.line(record, travel, &[]))
    }))
}

fn good_hours<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(
        shelf
            .all(Kind::Energy)
            .filter_map(|record| shelf.line(record, FieldRef::Energy(EnergyField::GoodHours), &[])),
    )
}

fn gap<'a>(shelf: &Shelf<'a>) -> Vec<Group<'a>> {
    Group::plain(
        shelf
            .all(Kind::Line)
            .filter_map(|record| match &record.body {
                Body::Line(line) if line.about == LineAbout::Gap => {
                    shelf.line(record, FieldRef::Line(LineField::Text), &[])
                }
                _ => None,
            }),
    )
}
