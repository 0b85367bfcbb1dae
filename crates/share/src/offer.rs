//! The offer: every line that may be ticked for one reader, with the exact words that would leave
//! and how they stand to the last share with the same reader.
//!
//! Asks `journal::policy` about every field of every record; what it does not allow is not here at
//! all. Does not tick anything and does not know the page.

use std::collections::{HashMap, HashSet};

use waymark_content::{Args, MessageId, Texts, shown};
use waymark_journal::body::{Body, FieldRef, Kind};
use waymark_journal::field::FieldValue;
use waymark_journal::nouns::audience::{Audience, AudienceKind};
use waymark_journal::nouns::fit::FitField;
use waymark_journal::nouns::goal::{GoalField, PlanState};
use waymark_journal::nouns::place::PlaceField;
use waymark_journal::nouns::share_receipt::ShareSheet;
use waymark_journal::nouns::step::StepField;
use waymark_journal::policy::{Offer, may_offer, offer};
use waymark_journal::record::{Record, Sharing};
use waymark_journal::{Journal, RecordId};

use crate::history::{History, place_of, place_of_body};
use crate::{sheets, words};

/// A section of the offer, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    /// Goals and steps.
    Plan,
    /// Strengths and skills with a proof.
    Done,
    /// How places fit.
    Fit,
    /// What was learned, and kind words.
    Learning,
    /// Strengths and skills without a proof.
    Strengths,
    /// What matters.
    Values,
    /// What helps.
    Helps,
    /// Questions.
    Questions,
    /// Agreements.
    Agreed,
    /// Worries and what is done about them.
    Concerns,
    /// Dates and hours of places, for records.
    Dates,
    /// Experience, interests, courses and certificates.
    Profile,
    /// Kinds of work, tries, and ready words.
    Search,
    /// Kinds of help.
    Support,
    /// Parts of life, hopes, roads, good hours.
    Life,
    /// What people are to me, without names.
    People,
    /// Sheets and letters.
    Sheets,
}

impl SectionId {
    /// Every section, in order.
    pub const ALL: &'static [Self] = &[
        Self::Plan,
        Self::Done,
        Self::Questions,
        Self::Agreed,
        Self::Profile,
        Self::Search,
        Self::Fit,
        Self::Support,
        Self::Learning,
        Self::Strengths,
        Self::Values,
        Self::Life,
        Self::Helps,
        Self::Concerns,
        Self::People,
        Self::Sheets,
        Self::Dates,
    ];

    /// Gives the stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Done => "done",
            Self::Fit => "fit",
            Self::Learning => "learning",
            Self::Strengths => "strengths",
            Self::Values => "values",
            Self::Helps => "helps",
            Self::Questions => "questions",
            Self::Agreed => "agreed",
            Self::Concerns => "concerns",
            Self::Dates => "dates",
            Self::Profile => "profile",
            Self::Search => "search",
            Self::Support => "support",
            Self::Life => "life",
            Self::People => "people",
            Self::Sheets => "sheets",
        }
    }

    /// Gives the message that names it in the composer.
    #[must_use]
    pub const fn title(self) -> MessageId {
        match self {
            Self::Plan => MessageId::ShareSectionPlan,
            Self::Done => MessageId::ShareSectionDone,
            Self::Fit => MessageId::ShareSectionFit,
            Self::Learning => MessageId::ShareSectionLearning,
            Self::Strengths => MessageId::ShareSectionStrengths,
            Self::Values => MessageId::ShareSectionValues,
            Self::Helps => MessageId::ShareSectionHelps,
            Self::Questions => MessageId::ShareSectionQuestions,
            Self::Agreed => MessageId::ShareSectionAgreed,
            Self::Concerns => MessageId::ShareSectionConcerns,
            Self::Dates => MessageId::ShareSectionDates,
            Self::Profile => MessageId::ShareSectionProfile,
            Self::Search => MessageId::ShareSectionSearch,
            Self::Support => MessageId::ShareSectionSupport,
            Self::Life => MessageId::ShareSectionLife,
            Self::People => MessageId::ShareSectionPeople,
            Self::Sheets => MessageId::ShareSectionSheets,
        }
    }
}

/// How a line stands to the last share with the same reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SinceLast {
    /// There was no share before that counts.
    First,
    /// It was not in the last one.
    New,
    /// It was, in other words or at another place.
    Changed {
        /// What it said then.
        before: String,
    },
    /// It was, the same.
    Same,
}

/// One line that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferItem {
    /// Its key: "<record in hex>.<field>".
    pub key: String,
    /// The record.
    pub record: RecordId,
    /// The field.
    pub field: FieldRef,
    /// The words that would leave, a line each.
    pub lines: Vec<String>,
    /// The words as a receipt keeps them: for a rating the number alone.
    pub kept: String,
    /// Where a goal or step stands, for its state.
    pub state: Option<PlanState>,
    /// How it stands to the last share.
    pub since: SinceLast,
}

impl OfferItem {
    /// Gives the words that would leave as one text.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.join("\n")
    }
}

/// The lines of one record that can be ticked.
#[derive(Debug, Clone)]
pub struct OfferRecord<'a> {
    /// The record.
    pub record: &'a Record,
    /// What tells its place from others, for how a place fits.
    pub place: Option<String>,
    /// Its lines; never empty.
    pub items: Vec<OfferItem>,
}

/// One section of what can be ticked.
#[derive(Debug, Clone)]
pub struct OfferSection<'a> {
    /// Which.
    pub id: SectionId,
    /// Its records; never empty.
    pub records: Vec<OfferRecord<'a>>,
}

/// What narrows the offer: the page, and for some pages the keys of what stands on it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// The page.
    pub sheet: ShareSheet,
    /// The keys alone that can be ticked; none for all of them.
    pub keys: Option<&'a HashSet<String>>,
}

/// Gives the kind of reader an audience is.
#[must_use]
pub fn reader_kind(audience: &Record) -> Option<AudienceKind> {
    match &audience.body {
        Body::Audience(Audience { sort, .. }) => Some(*sort),
        _ => None,
    }
}

/// Gives everything that may be ticked for a reader, in the order of the page. Nothing for a record
/// that is no reader.
#[must_use]
pub fn sections<'a>(
    journal: &'a Journal,
    audience: &Record,
    history: &History,
    texts: &Texts,
    scope: Scope<'_>,
) -> Vec<OfferSection<'a>> {
    let Some(reader) = reader_kind(audience) else {
        return Vec::new();
    };
    let offering = Offering {
        reader,
        history,
        texts,
        scope,
        newest: newest_ratings(journal, reader),
    };
    SectionId::ALL
        .iter()
        .map(|&id| OfferSection {
            id,
            records: records_of(journal, id)
                .into_iter()
                .filter(|record| sheets::takes(scope.sheet, id, record))
                .filter_map(|record| offering.record(id, record))
                .collect(),
        })
        .filter(|section| !section.records.is_empty())
        .collect()
}

/// Gives how many listed records stay private whatever is ticked, because the person never let them
/// be offered, though their kind could be.
#[must_use]
pub fn kept_private(journal: &Journal, reader: AudienceKind) -> usize {
    let can_be = |kind: &Kind| {
        kind.fields()
            .into_iter()
            .any(|field| offer(field, reader) == Offer::Offered)
    };
    Kind::ALL
        .iter()
        .filter(|kind| kind.is_written() && can_be(kind))
        .flat_map(|kind| journal.listed(*kind))
        .filter(|record| record.meta.sharing == Sharing::Never)
        .count()
}

/// Gives the records of a section in their order.
fn records_of(journal: &Journal, id: SectionId) -> Vec<&Record> {
    let proved = |record: &&Record| match &record.body {
        Body::Strength(strength) => !strength.proof.trim().is_empty(),
        Body::Skill(skill) => !skill.example.trim().is_empty(),
        _ => false,
    };
    let of = |kinds: &[Kind]| -> Vec<&Record> {
        kinds
            .iter()
            .flat_map(|kind| journal.listed(*kind))
            .collect()
    };
    let strong = || {
        journal
            .listed(Kind::Strength)
            .chain(journal.listed(Kind::Skill))
    };
    match id {
        SectionId::Plan => plan_records(journal),
        SectionId::Done => strong().filter(proved).collect(),
        SectionId::Strengths => strong().filter(|record| !proved(record)).collect(),
        SectionId::Fit => journal.listed(Kind::Fit).collect(),
        SectionId::Learning => of(&[Kind::Learned, Kind::Feedback, Kind::Task, Kind::CheckIn]),
        SectionId::Values => of(&[Kind::Value, Kind::Motto, Kind::Story]),
        SectionId::Helps => of(&[Kind::Need, Kind::SafetyPart]),
        SectionId::Questions => of(&[Kind::Question]),
        SectionId::Agreed => of(&[Kind::Agreement]),
        SectionId::Concerns => of(&[Kind::Doubt]),
        SectionId::Dates => of(&[Kind::Place]),
        SectionId::Profile => of(&[
            Kind::Experience,
            Kind::Interest,
            Kind::Course,
            Kind::Certificate,
        ]),
        SectionId::Search => of(&[Kind::Place, Kind::Try, Kind::Line]),
        SectionId::Support => of(&[Kind::Support, Kind::Ask, Kind::Service, Kind::CheckList]),
        SectionId::Life => of(&[
            Kind::Role,
            Kind::Hope,
            Kind::Road,
            Kind::Energy,
            Kind::Week,
            Kind::Outcome,
        ]),
        SectionId::People => of(&[Kind::Person]),
        SectionId::Sheets => of(&[Kind::Document, Kind::Letter]),
    }
}

/// Goals with their steps in the order of the plan, then steps that have no listed goal.
fn plan_records(journal: &Journal) -> Vec<&Record> {
    let mut records: Vec<&Record> = waymark_journal::plan::groups(journal)
        .into_iter()
        .flat_map(|group| group.goals)
        .flat_map(|planned| std::iter::once(planned.goal).chain(planned.steps))
        .collect();
    let known: HashSet<RecordId> = records.iter().map(|record| record.meta.id).collect();
    records.extend(
        journal
            .listed(Kind::Step)
            .filter(|step| !known.contains(&step.meta.id)),
    );
    records
}

/// Gives, for each line of each place, the newest record that rates it: the one that is compared.
fn newest_ratings(
    journal: &Journal,
    reader: AudienceKind,
) -> HashMap<(String, &'static str), RecordId> {
    let mut newest = HashMap::new();
    for record in journal.listed(Kind::Fit) {
        let Body::Fit(fit) = &record.body else {
            continue;
        };
        let place = place_of(fit);
        for (field, value) in record.body.fields() {
            if matches!(value, FieldValue::Rating(Some(_))) && may_offer(record, field, reader) {
                newest
                    .entry((place.clone(), field.name()))
                    .or_insert(record.meta.id);
            }
        }
    }
    newest
}

/// Says whether a field stands in a section: the dates of a place stand apart from what it is.
const fn is_in(section: SectionId, field: FieldRef) -> bool {
    let FieldRef::Place(field) = field else {
        return true;
    };
    let is_date = matches!(
        field,
        PlaceField::FirstContactOn | PlaceField::Since | PlaceField::Until | PlaceField::Hours
    );
    matches!(section, SectionId::Dates) == is_date
}

struct Offering<'a> {
    reader: AudienceKind,
    history: &'a History,
    texts: &'a Texts,
    scope: Scope<'a>,
    newest: HashMap<(String, &'static str), RecordId>,
}

impl Offering<'_> {
    fn record<'r>(&self, section: SectionId, record: &'r Record) -> Option<OfferRecord<'r>> {
        let place = place_of_body(record);
        let of_fit = place
            .as_deref()
            .filter(|_| matches!(record.body, Body::Fit(_)));
        let items: Vec<OfferItem> = record
            .body
            .fields()
            .into_iter()
            .filter(|(field, _)| may_offer(record, *field, self.reader))
            .filter(|(field, _)| is_in(section, *field))
            .filter_map(|(field, value)| self.item(record, of_fit, field, &value))
            .filter(|item| self.scope.keys.is_none_or(|keys| keys.contains(&item.key)))
            .collect();
        (!items.is_empty()).then_some(OfferRecord {
            record,
            place,
            items,
        })
    }

    fn item(
        &self,
        record: &Record,
        place: Option<&str>,
        field: FieldRef,
        value: &FieldValue,
    ) -> Option<OfferItem> {
        let state = state_of(record, field);
        let mut lines = match state {
            Some(state) => vec![words::state(self.texts, state)],
            None => self.lines(field, value),
        };
        if lines.is_empty() {
            return None;
        }
        let id = record.meta.id;
        // What has no words of the person is compared by its number or name, whatever the language.
        let kept = match value {
            FieldValue::Rating(_) => value.text(),
            FieldValue::Text(name) if field.words().contains(&name.as_str()) && state.is_none() => {
                name.clone()
            }
            _ => lines.join("\n"),
        };
        let mut since = self.since(id, field.name(), &kept, state);
        if let (FieldValue::Rating(Some(now)), Some(place)) = (value, place)
            && self.newest.get(&(place.to_owned(), field.name())) == Some(&id)
            && let Some(before) = self.earlier_rating(place, field)
            && before != *now
        {
            lines = vec![words::rating_before(self.texts, *now, before)];
            since = SinceLast::Changed {
                before: before.to_string(),
            };
        }
        Some(OfferItem {
            key: format!("{id}.{}", field.name()),
            record: id,
            field,
            lines,
            kept,
            state,
            since,
        })
    }

    fn earlier_rating(&self, place: &str, field: FieldRef) -> Option<u8> {
        self.history.last.as_ref()?.rating(place, field.name())
    }

    fn since(
        &self,
        record: RecordId,
        field: &str,
        kept: &str,
        state: Option<PlanState>,
    ) -> SinceLast {
        let Some(last) = &self.history.last else {
            return SinceLast::First;
        };
        match last.item(record, field) {
            None => SinceLast::New,
            // A state is compared by its name, whatever the language it was written in.
            Some(before)
                if state.is_some() && before.state.as_deref() == state.map(PlanState::name) =>
            {
                SinceLast::Same
            }
            Some(before) if state.is_none() && before.text == kept => SinceLast::Same,
            Some(before) => SinceLast::Changed {
                before: before.text.clone(),
            },
        }
    }

    /// Gives the words of a field as they would leave, a line each.
    fn lines(&self, field: FieldRef, value: &FieldValue) -> Vec<String> {
        let lines = match (field, value) {
            (FieldRef::Goal(GoalField::WhenThen), FieldValue::Rows(rows)) => rows
                .iter()
                .map(|row| {
                    words::when_then(
                        self.texts,
                        &words::cell(row, "when"),
                        &words::cell(row, "then"),
                    )
                })
                .collect(),
            (FieldRef::Goal(GoalField::Levels), FieldValue::Rows(rows)) => rows
                .iter()
                .filter(|row| !words::cell(row, "text").is_empty())
                .map(|row| {
                    let level = words::level(self.texts, &words::cell(row, "level"));
                    format!("{level} {}", words::cell(row, "text"))
                })
                .collect(),
            (_, FieldValue::Date(date)) => date
                .iter()
                .map(|date| self.texts.dates().vague(date))
                .collect(),
            (FieldRef::Fit(_), _) => value.lines(),
            _ => shown::lines(self.texts, field, value),
        };
        lines
            .iter()
            .map(|line| words::one_line(line))
            .filter(|line| !line.is_empty())
            .collect()
    }
}

fn state_of(record: &Record, field: FieldRef) -> Option<PlanState> {
    match field {
        FieldRef::Goal(GoalField::State) | FieldRef::Step(StepField::State) => {
            waymark_journal::plan::state_of(record)
        }
        _ => None,
    }
}

/// Says which of the three lines of a place a field rates, counted from 0.
#[must_use]
pub const fn rating_line(field: FieldRef) -> Option<usize> {
    match field {
        FieldRef::Fit(FitField::Comprehensible) => Some(0),
        FieldRef::Fit(FitField::Manageable) => Some(1),
        FieldRef::Fit(FitField::Meaningful) => Some(2),
        _ => None,
    }
}

/// Gives a message with one text in it.
pub(crate) fn say(texts: &Texts, id: MessageId, name: &'static str, value: &str) -> String {
    texts.get(id, &Args::new().text(name, value))
}
