//! Which kinds stand on which page, and in which groups. Data alone; every kind has one home.

use chrono::{Datelike, NaiveDate};
use waymark_journal::nouns::agreement::AgreementState;
use waymark_journal::nouns::course::CourseState;
use waymark_journal::nouns::letter::Letter;
use waymark_journal::nouns::person::Ring;
use waymark_journal::nouns::place::PlaceState;
use waymark_journal::nouns::question::QuestionAbout;
use waymark_journal::nouns::skill::SkillPile;
use waymark_journal::nouns::value::ValueAbout;
use waymark_journal::vague::Exactness;
use waymark_journal::{Body, Kind, Record};

use crate::wire::kept::KeptPage;

/// The middle of what fills and what drains.
const BETWEEN: u8 = 5;
/// The exercise whose questions are about money, whatever else is said of them.
const MONEY_EXERCISE: &str = "money-questions";

/// Things of one kind that stand together. Its title is the message `kept-group-<name>`.
pub(super) struct Group {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    holds: Holds,
}

/// What a group asks of a thing before it stands in it.
enum Holds {
    /// Nothing but its kind.
    All,
    /// Something of what is in it, on this day.
    Body(fn(&Body, NaiveDate) -> bool),
    /// Something of where it came from too.
    Record(fn(&Record) -> bool),
}

impl Group {
    /// Says whether a thing of the kind stands in it, on this day.
    pub(super) fn holds(&self, record: &Record, today: NaiveDate) -> bool {
        match self.holds {
            Holds::All => true,
            Holds::Body(holds) => holds(&record.body, today),
            Holds::Record(holds) => holds(record),
        }
    }
}

const fn all(name: &'static str, kind: Kind) -> Group {
    let holds = Holds::All;
    Group { name, kind, holds }
}

const fn some(name: &'static str, kind: Kind, holds: fn(&Body, NaiveDate) -> bool) -> Group {
    let holds = Holds::Body(holds);
    Group { name, kind, holds }
}

const fn those(name: &'static str, kind: Kind, holds: fn(&Record) -> bool) -> Group {
    let holds = Holds::Record(holds);
    Group { name, kind, holds }
}

const MATTERS: &[Group] = &[
    some("values-life", Kind::Value, |body, _| {
        about(body) == Some(ValueAbout::Life)
    }),
    some("values-work", Kind::Value, |body, _| {
        about(body) == Some(ValueAbout::Work)
    }),
    some("values-good-work", Kind::Value, |body, _| {
        about(body) == Some(ValueAbout::GoodWork)
    }),
    all("hopes", Kind::Hope),
    all("sayings", Kind::Motto),
    all("interests", Kind::Interest),
];

const STRENGTHS: &[Group] = &[
    all("strengths", Kind::Strength),
    some("skills-at-work", Kind::Skill, |body, _| at_work(body)),
    some("skills-for-myself", Kind::Skill, |body, _| {
        pile(body) == Some(SkillPile::ForMyself)
    }),
    some("skills-to-learn", Kind::Skill, |body, _| {
        pile(body) == Some(SkillPile::LearnMore)
    }),
    some("skills", Kind::Skill, |body, _| {
        pile(body) == Some(SkillPile::Open)
    }),
    all("proofs", Kind::Proof),
    all("feedback", Kind::Feedback),
];

const ROLES: &[Group] = &[
    some("roles-now", Kind::Role, |body, _| !has_ended(body)),
    some("roles-before", Kind::Role, |body, _| has_ended(body)),
    all("weeks", Kind::Week),
];

const PEOPLE: &[Group] = &[
    some("ring-1", Kind::Person, |body, _| ring(body) == Ring::First),
    some("ring-2", Kind::Person, |body, _| ring(body) == Ring::Second),
    some("ring-3", Kind::Person, |body, _| ring(body) == Ring::Third),
    some("ring-4", Kind::Person, |body, _| ring(body) == Ring::Fourth),
    some("ring-open", Kind::Person, |body, _| {
        ring(body) == Ring::Open
    }),
];

const PLACES: &[Group] = &[
    some("places", Kind::Place, |body, _| !is_behind(body)),
    some("places-left", Kind::Place, |body, _| is_behind(body)),
    all("fits", Kind::Fit),
];

const ENERGY: &[Group] = &[
    some("gives", Kind::Energy, |body, _| {
        fill(body).is_some_and(|fill| fill > BETWEEN)
    }),
    some("takes", Kind::Energy, |body, _| {
        fill(body).is_some_and(|fill| fill < BETWEEN)
    }),
    some("between", Kind::Energy, |body, _| {
        fill(body).is_none_or(|fill| fill == BETWEEN)
    }),
    all("needs", Kind::Need),
    all("lines", Kind::Line),
];

const ROADS: &[Group] = &[
    all("stories", Kind::Story),
    all("roads", Kind::Road),
    all("experiences", Kind::Experience),
];

const LETTERS: &[Group] = &[
    some("letters", Kind::Letter, |body, today| {
        !is_closed(body, today)
    }),
    some("letters-closed", Kind::Letter, is_closed),
];

const WORK: &[Group] = &[
    all("tries", Kind::Try),
    all("tasks", Kind::Task),
    all("supports", Kind::Support),
    all("asks", Kind::Ask),
    all("outcomes", Kind::Outcome),
    all("sheets", Kind::Document),
];

const AGREEMENTS: &[Group] = &[
    some("agreements-open", Kind::Agreement, |body, _| {
        agreement(body) == Some(AgreementState::Open)
    }),
    some("agreements-kept", Kind::Agreement, |body, _| {
        agreement(body) == Some(AgreementState::Kept)
    }),
    some("agreements-changed", Kind::Agreement, |body, _| {
        agreement(body) == Some(AgreementState::Changed)
    }),
    all("check-ins", Kind::CheckIn),
];

const QUESTIONS: &[Group] = &[
    those("questions-next", Kind::Question, |record| {
        question(record) == Some(Asked::NextMeeting)
    }),
    those("questions-open", Kind::Question, |record| {
        question(record) == Some(Asked::Open)
    }),
    those("questions-money", Kind::Question, |record| {
        question(record) == Some(Asked::AboutMoney)
    }),
    those("questions-answered", Kind::Question, |record| {
        question(record) == Some(Asked::Answered)
    }),
    some("doubts-answered", Kind::Doubt, |body, _| has_answer(body)),
    some("doubts-open", Kind::Doubt, |body, _| !has_answer(body)),
];

const SESSIONS: &[Group] = &[all("sessions", Kind::Sitting)];

const SERVICES: &[Group] = &[all("services", Kind::Service)];

const CHECK_LISTS: &[Group] = &[all("check-lists", Kind::CheckList)];

const COURSES: &[Group] = &[
    some("courses-going", Kind::Course, |body, _| {
        matches!(
            course_state(body),
            Some(CourseState::Going | CourseState::PickedUp)
        )
    }),
    some("courses-paused", Kind::Course, |body, _| {
        course_state(body) == Some(CourseState::Paused)
    }),
    some("courses-planned", Kind::Course, |body, _| {
        matches!(
            course_state(body),
            Some(CourseState::Planned | CourseState::WishedFor)
        )
    }),
    some("courses-taken", Kind::Course, |body, _| {
        course_state(body) == Some(CourseState::Taken)
    }),
    some("courses-let-go", Kind::Course, |body, _| {
        course_state(body) == Some(CourseState::LetGo)
    }),
    all("certificates", Kind::Certificate),
];

/// Every page, in the order of the places they stand under.
#[cfg(test)]
pub(super) const PAGES: &[KeptPage] = &[
    KeptPage::Matters,
    KeptPage::Strengths,
    KeptPage::Roles,
    KeptPage::People,
    KeptPage::Places,
    KeptPage::Energy,
    KeptPage::Roads,
    KeptPage::Letters,
    KeptPage::Work,
    KeptPage::Agreements,
    KeptPage::Questions,
    KeptPage::Sessions,
    KeptPage::Services,
    KeptPage::CheckLists,
    KeptPage::Courses,
];

/// Gives the groups of a page, in order.
pub(super) const fn groups(page: KeptPage) -> &'static [Group] {
    match page {
        KeptPage::Matters => MATTERS,
        KeptPage::Strengths => STRENGTHS,
        KeptPage::Roles => ROLES,
        KeptPage::People => PEOPLE,
        KeptPage::Places => PLACES,
        KeptPage::Energy => ENERGY,
        KeptPage::Roads => ROADS,
        KeptPage::Letters => LETTERS,
        KeptPage::Work => WORK,
        KeptPage::Agreements => AGREEMENTS,
        KeptPage::Questions => QUESTIONS,
        KeptPage::Sessions => SESSIONS,
        KeptPage::Services => SERVICES,
        KeptPage::CheckLists => CHECK_LISTS,
        KeptPage::Courses => COURSES,
    }
}

/// Gives the kinds of a page, each once, in order.
pub(super) fn kinds(page: KeptPage) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = groups(page).iter().map(|group| group.kind).collect();
    kinds.dedup();
    kinds
}

/// Where a question stands. What is to be asked next comes first, whatever was answered before.
#[derive(PartialEq, Eq)]
enum Asked {
    NextMeeting,
    Answered,
    AboutMoney,
    Open,
}

fn question(record: &Record) -> Option<Asked> {
    let Body::Question(question) = &record.body else {
        return None;
    };
    let origin = record.meta.origin.as_ref();
    let by_exercise = || origin.is_some_and(|origin| origin.exercise == MONEY_EXERCISE);
    Some(if question.next_meeting {
        Asked::NextMeeting
    } else if !question.answer.trim().is_empty() {
        Asked::Answered
    } else if question.about == QuestionAbout::Money || by_exercise() {
        Asked::AboutMoney
    } else {
        Asked::Open
    })
}

fn has_answer(body: &Body) -> bool {
    matches!(body, Body::Doubt(doubt) if !doubt.answer.trim().is_empty())
}

const fn agreement(body: &Body) -> Option<AgreementState> {
    match body {
        Body::Agreement(agreement) => Some(agreement.state),
        _ => None,
    }
}

const fn course_state(body: &Body) -> Option<CourseState> {
    match body {
        Body::Course(course) => Some(course.state),
        _ => None,
    }
}

const fn about(body: &Body) -> Option<ValueAbout> {
    match body {
        Body::Value(value) => Some(value.about),
        _ => None,
    }
}

pub(super) fn at_work(body: &Body) -> bool {
    pile(body) == Some(SkillPile::UseAtWork)
}

const fn pile(body: &Body) -> Option<SkillPile> {
    match body {
        Body::Skill(skill) => Some(skill.pile),
        _ => None,
    }
}

fn has_ended(body: &Body) -> bool {
    matches!(body, Body::Role(role) if !role.to_age.trim().is_empty())
}

const fn is_behind(body: &Body) -> bool {
    matches!(body, Body::Place(place) if matches!(place.state, PlaceState::Left))
}

const fn ring(body: &Body) -> Ring {
    match body {
        Body::Person(person) => person.ring,
        _ => Ring::Open,
    }
}

const fn fill(body: &Body) -> Option<u8> {
    match body {
        Body::Energy(energy) => energy.fill.0,
        _ => None,
    }
}

fn is_closed(body: &Body, today: NaiveDate) -> bool {
    matches!(body, Body::Letter(letter) if waits(letter, today))
}

/// Says whether a letter waits for its day. A day in words alone is not known: the letter waits
/// until somebody opens it.
pub(super) fn waits(letter: &Letter, today: NaiveDate) -> bool {
    letter.open_on.as_ref().is_some_and(|day| match day.exact {
        Exactness::Phrase | Exactness::Age { .. } => true,
        _ => day.sort_key() > today.num_days_from_ce(),
    })
}
