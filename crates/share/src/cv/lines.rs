//! Everything that can stand in a CV, from the records themselves.

use std::collections::HashSet;

use chrono::Datelike;
use waymark_content::{MessageId, Texts, shown};
use waymark_journal::body::{Body, FieldRef, Kind};
use waymark_journal::field::Rows;
use waymark_journal::fold::fold;
use waymark_journal::nouns::certificate::CertificateField;
use waymark_journal::nouns::course::{CourseField, CourseState};
use waymark_journal::nouns::cv::{Cv as Head, CvField};
use waymark_journal::nouns::experience::{ExperienceField, ExperienceSort};
use waymark_journal::nouns::feedback::{FeedbackField, FeedbackKind};
use waymark_journal::nouns::interest::InterestField;
use waymark_journal::nouns::person::{MayKnow, PersonPart};
use waymark_journal::nouns::skill::SkillField;
use waymark_journal::nouns::strength::StrengthField;
use waymark_journal::policy::{may_leave_in_cv, stands_in_cv};
use waymark_journal::record::Record;
use waymark_journal::vague::{Exactness, VagueDate};
use waymark_journal::{Journal, RecordId};

use super::{Cv, CvEntry, CvSection, HeadRole, Part, Role, SectionId};
use crate::document::Voice;
use crate::words::{cell, one_line};

/// Gives the record of the head, if there is one.
#[must_use]
pub fn head_of(journal: &Journal) -> Option<(&Record, &Head)> {
    journal
        .listed(Kind::Cv)
        .find_map(|record| match &record.body {
            Body::Cv(head) => Some((record, &**head)),
            _ => None,
        })
}

/// Gives everything that can stand in a CV, ticked or not, with its own head. Entries whose record may
/// not be offered are there, so that the person can let them be.
#[must_use]
pub fn everything(journal: &Journal, texts: &Texts) -> Cv {
    let maker = Maker {
        journal,
        texts,
        head: head_of(journal),
        better_not: better_not(journal),
    };
    let sections = SectionId::ALL.iter().map(|&id| CvSection {
        id,
        heading: texts.say(id.title()),
        entries: maker.entries(id),
    });
    let language = maker.head.map(|(record, _)| record.meta.language.clone());
    Cv {
        language: texts.language().to_owned(),
        head_language: language.unwrap_or_else(|| texts.language().to_owned()),
        title: texts.say(MessageId::CvFileTitle),
        head: maker.head.map_or_else(Vec::new, |(_, head)| texts_of(head)),
        sections: sections
            .filter(|section| !section.entries.is_empty())
            .collect(),
    }
}

fn texts_of(head: &Head) -> Vec<(HeadRole, String)> {
    [
        (HeadRole::Name, &head.name),
        (HeadRole::Headline, &head.headline),
        (HeadRole::Email, &head.email),
        (HeadRole::Phone, &head.phone),
        (HeadRole::Town, &head.town),
        (HeadRole::Summary, &head.summary),
    ]
    .into_iter()
    .map(|(role, line)| (role, one_line(line)))
    .filter(|(_, text)| !text.is_empty())
    .collect()
}

/// Gives the folded names of the people who are never named.
fn better_not(journal: &Journal) -> HashSet<String> {
    let people = journal.all_of(Kind::Person);
    people
        .filter(|record| record.meta.binned.is_none())
        .filter_map(|record| match &record.body {
            Body::Person(person) if person.may_know == MayKnow::BetterNot => {
                Some(fold(person.name.trim()))
            }
            _ => None,
        })
        .collect()
}

struct Maker<'a> {
    journal: &'a Journal,
    texts: &'a Texts,
    head: Option<(&'a Record, &'a Head)>,
    better_not: HashSet<String>,
}

impl<'a> Maker<'a> {
    fn entries(&self, id: SectionId) -> Vec<CvEntry> {
        use ExperienceSort::{Open, Own, School, Volunteer, Work};
        let mut entries = match id {
            SectionId::Work => self.experiences(&[Work]),
            SectionId::Volunteer => self.experiences(&[Volunteer]),
            SectionId::Other => self.experiences(&[Own, Open]),
            SectionId::School => {
                let mut all = self.experiences(&[School]);
                all.extend(self.of(Kind::Course));
                all
            }
            SectionId::Certificates => self.of(Kind::Certificate),
            SectionId::Skills => self.of(Kind::Skill),
            SectionId::Strengths => self.of(Kind::Strength),
            SectionId::Words => self.of(Kind::Feedback),
            SectionId::Languages => self.languages(),
            SectionId::Interests => self.of(Kind::Interest),
        };
        // Newest first; what has no day comes after, as it was kept.
        entries.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        entries.into_iter().map(|(_, entry)| entry).collect()
    }

    fn experiences(&self, sorts: &[ExperienceSort]) -> Vec<(i32, CvEntry)> {
        let of = |record: &&Record| matches!(&record.body, Body::Experience(one) if sorts.contains(&one.sort));
        let records = self.journal.listed(Kind::Experience).filter(of);
        records.filter_map(|record| self.entry(record)).collect()
    }

    fn of(&self, kind: Kind) -> Vec<(i32, CvEntry)> {
        let records = self.journal.listed(kind);
        records.filter_map(|record| self.entry(record)).collect()
    }

    /// Makes the entry of a record, with the day it is ordered by; nothing without a main line.
    fn entry(&self, record: &'a Record) -> Option<(i32, CvEntry)> {
        let mut making = Making::of(record);
        let mut day = i32::MIN;
        match &record.body {
            Body::Experience(one) => {
                use ExperienceField as F;
                let field = FieldRef::Experience;
                making.words(field(F::What), Role::Main, &one.what);
                making.words(field(F::Where), Role::Place, &one.r#where);
                making.date(field(F::From), Role::From, one.from.as_ref(), self.texts);
                making.date(field(F::To), Role::To, one.to.as_ref(), self.texts);
                for line in &one.gave.0 {
                    making.words(field(F::Gave), Role::Detail, line);
                }
                day = newest(one.from.as_ref(), one.to.as_ref());
            }
            Body::Course(one) => {
                use CourseField as F;
                use CourseState::{Going, PickedUp, Taken};
                if !matches!(one.state, Going | PickedUp | Taken) {
                    return None;
                }
                let field = FieldRef::Course;
                making.words(field(F::Name), Role::Main, &one.name);
                making.words(field(F::Provider), Role::Place, &one.provider);
                let state = shown::word(self.texts, "course-state", one.state.name());
                making.said(field(F::State), Role::State, &state);
                making.words(field(F::LetsMe), Role::Detail, &one.lets_me);
            }
            Body::Certificate(one) => {
                use CertificateField as F;
                let field = FieldRef::Certificate;
                making.words(field(F::Name), Role::Main, &one.name);
                making.words(field(F::Issuer), Role::Place, &one.issuer);
                making.date(field(F::Got), Role::To, one.got.as_ref(), self.texts);
                day = newest(None, one.got.as_ref());
            }
            Body::Skill(one) => {
                making.words(FieldRef::Skill(SkillField::Name), Role::Main, &one.name);
                let example = FieldRef::Skill(SkillField::Example);
                making.words(example, Role::Detail, &one.example);
            }
            Body::Strength(one) if !one.proof.trim().is_empty() => {
                let word = FieldRef::Strength(StrengthField::Word);
                making.words(word, Role::Main, &one.word);
                let proof = FieldRef::Strength(StrengthField::Proof);
                making.words(proof, Role::Detail, &one.proof);
            }
            Body::Feedback(one)
                if one.sort == FeedbackKind::Kind && !self.is_better_not(&one.who) =>
            {
                making.voice = Voice::Other;
                let quote = FieldRef::Feedback(FeedbackField::Quote);
                making.words(quote, Role::Main, &one.quote);
                making.voice = Voice::Person;
                if let Some(who) = self.speaker(record.meta.id, &one.who) {
                    making.part("who", Role::Who, &who, None, Voice::Person);
                }
            }
            Body::Interest(one) => {
                let name = FieldRef::Interest(InterestField::Name);
                making.words(name, Role::Main, &one.name);
                let pull = FieldRef::Interest(InterestField::Pull);
                making.words(pull, Role::Detail, &one.pull);
            }
            _ => return None,
        }
        Some((day, making.entry()?))
    }

    fn is_better_not(&self, who: &str) -> bool {
        self.better_not.contains(&fold(who.trim()))
    }

    /// Gives who says kind words: as the person wrote it for the CV, else the part they play, never
    /// their name.
    fn speaker(&self, words: RecordId, who: &str) -> Option<String> {
        let key = words.to_string();
        let written = self.head.and_then(|(_, head)| {
            let Rows(rows) = &head.speakers;
            let row = rows.iter().find(|row| cell(row, "record") == key)?;
            Some(cell(row, "who"))
        });
        let part = || {
            let folded = fold(who.trim());
            let people = self.journal.listed(Kind::Person);
            let known = people.filter_map(|record| match &record.body {
                Body::Person(person) if fold(person.name.trim()) == folded => Some(person.part),
                _ => None,
            });
            let part = known.filter(|part| *part != PersonPart::Open).last()?;
            Some(shown::word(self.texts, "person-part", part.name()))
        };
        written.or_else(part).filter(|who| !who.is_empty())
    }

    /// Makes an entry of each language; its tick names the language, so that it does not move to
    /// another one when the rows do.
    fn languages(&self) -> Vec<(i32, CvEntry)> {
        let Some((record, head)) = self.head else {
            return Vec::new();
        };
        let field = FieldRef::Cv(CvField::Languages);
        let mut known = HashSet::new();
        let rows = head.languages.0.iter().filter_map(|row| {
            let language = cell(row, "language");
            let name = fold(&language);
            if name.is_empty() || !known.insert(name.clone()) {
                return None;
            }
            let mut making = Making::of(record);
            making.stands = stands_in_cv(record, field);
            making.part(
                &format!("languages {name}"),
                Role::Main,
                &language,
                None,
                Voice::Person,
            );
            let fluency = cell(row, "fluency");
            making.part(
                &format!("fluency {name}"),
                Role::State,
                &fluency,
                None,
                Voice::Person,
            );
            Some((i32::MIN, making.entry()?))
        });
        rows.collect()
    }
}

/// An entry on its way.
struct Making<'a> {
    record: &'a Record,
    voice: Voice,
    /// Whether what is not a field of its own may stand there.
    stands: bool,
    offered: bool,
    parts: Vec<Part>,
}

impl<'a> Making<'a> {
    fn of(record: &'a Record) -> Self {
        Self {
            record,
            voice: Voice::Person,
            stands: true,
            offered: record.body.kind() == Kind::Cv,
            parts: Vec::new(),
        }
    }

    fn words(&mut self, field: FieldRef, role: Role, text: &str) {
        let voice = self.voice;
        self.field(field, role, text, None, voice);
    }

    fn said(&mut self, field: FieldRef, role: Role, text: &str) {
        self.field(field, role, text, None, Voice::App);
    }

    fn date(&mut self, field: FieldRef, role: Role, date: Option<&VagueDate>, texts: &Texts) {
        let Some(date) = date else { return };
        let text = match date.exact {
            // A weekday says nothing in a CV.
            Exactness::Day { day } => texts.dates().day_plain(day),
            _ => texts.dates().vague(date),
        };
        let voice = match date.exact {
            Exactness::Phrase => Voice::Person,
            _ => Voice::App,
        };
        self.field(field, role, &text, iso(date), voice);
    }

    fn field(
        &mut self,
        field: FieldRef,
        role: Role,
        text: &str,
        iso: Option<String>,
        voice: Voice,
    ) {
        if stands_in_cv(self.record, field) {
            self.offered |= may_leave_in_cv(self.record, field);
            self.part(field.name(), role, text, iso, voice);
        }
    }

    fn part(&mut self, name: &str, role: Role, text: &str, iso: Option<String>, voice: Voice) {
        let text = one_line(text);
        if text.is_empty() || !self.stands {
            return;
        }
        let tick = format!("{}.{name}", self.record.meta.id);
        let same = self.parts.iter().filter(|part| part.tick == tick).count();
        self.parts.push(Part {
            key: format!("{tick}#{same}"),
            tick,
            role,
            text,
            iso,
            voice,
        });
    }

    fn entry(self) -> Option<CvEntry> {
        self.parts.iter().find(|part| part.role == Role::Main)?;
        Some(CvEntry {
            record: self.record.meta.id,
            language: self.record.meta.language.clone(),
            offered: self.offered,
            parts: self.parts,
        })
    }
}

/// Gives the day an entry is ordered by: its end; what began and has no end yet comes first.
fn newest(from: Option<&VagueDate>, to: Option<&VagueDate>) -> i32 {
    let day = |date: &VagueDate| date.last_day().map(|day| day.num_days_from_ce());
    match (from.and_then(day), to) {
        (Some(_), None) => i32::MAX,
        (began, Some(to)) => day(to).or(began).unwrap_or(i32::MIN),
        (None, None) => i32::MIN,
    }
}

/// Writes a date as JSON Resume does: a day, a month or a year; nothing for what is less exact.
fn iso(date: &VagueDate) -> Option<String> {
    let year_fits = |year: i32| (1000..=2999).contains(&year);
    match date.exact {
        Exactness::Day { day } if year_fits(day.year()) => Some(day.format("%Y-%m-%d").to_string()),
        Exactness::Month { year, month } if year_fits(year) && (1..=12).contains(&month) => {
            Some(format!("{year:04}-{month:02}"))
        }
        Exactness::Year { year } if year_fits(year) => Some(format!("{year:04}")),
        _ => None,
    }
}
