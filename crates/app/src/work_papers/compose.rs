//! What a paper is made of: sections of lines, each line a field of a record. Pure.

use std::collections::{BTreeMap, HashSet};

use waymark_journal::fold::fold;
use waymark_journal::nouns::agreement::AgreementField;
use waymark_journal::nouns::ask::AskField;
use waymark_journal::nouns::attempt::TryField;
use waymark_journal::nouns::doubt::DoubtField;
use waymark_journal::nouns::person::MayKnow;
use waymark_journal::nouns::step::StepField;
use waymark_journal::nouns::support::SupportField;
use waymark_journal::{Body, FieldRef, FieldValue, Journal, Kind, Record, RecordId};

use super::{profile, search, support};
use crate::wire::work_papers::WorkPaperPage;

/// Most lines of a group; search finds older ones.
const MOST_LINES: usize = 200;
/// A word of a fixed set that says nothing yet.
const NOT_SAID: &str = "open";

/// Words of exercises a paper has to know, in the language of the journal.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// How strong a need is: the name of the group, and the words exercises have for it.
    pub(super) piles: Vec<(&'static str, Vec<String>)>,
    /// What someone is who could open a door.
    pub(super) knows_about_work: String,
}

/// The records a paper is made of: each kind is read once, tucked and binned ones are not there, and
/// neither are people who had better not know.
pub(super) struct Shelf<'a> {
    by_kind: BTreeMap<Kind, Vec<&'a Record>>,
    never_named: HashSet<String>,
    pub(super) words: Words,
}

impl<'a> Shelf<'a> {
    pub(super) fn of(journal: &'a Journal, page: WorkPaperPage, words: Words) -> Self {
        let never_named = journal
            .all_of(Kind::Person)
            .filter_map(|record| match &record.body {
                Body::Person(person) if person.may_know == MayKnow::BetterNot => {
                    Some(fold(person.name.trim()))
                }
                _ => None,
            })
            .filter(|name| !name.is_empty())
            .collect();
        let by_kind = kinds(page)
            .iter()
            .map(|kind| (*kind, newest_first(journal, *kind)))
            .collect();
        Self {
            by_kind,
            never_named,
            words,
        }
    }

    /// Gives the records of a kind, newest first.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &'a Record> + '_ {
        self.by_kind.get(&kind).into_iter().flatten().copied()
    }

    /// Makes a line of a field that says something, with those of the others that do.
    pub(super) fn line(
        &self,
        record: &'a Record,
        main: FieldRef,
        with: &[FieldRef],
    ) -> Option<Line<'a>> {
        let values = record.body.fields();
        let says = |wanted: &FieldRef| {
            values
                .iter()
                .find(|(field, _)| field == wanted)
                .is_some_and(|(field, value)| {
                    is_said(*field, value) && !self.names_someone(*field, value)
                })
        };
        says(&main).then(|| Line {
            record,
            main,
            with: with.iter().copied().filter(says).collect(),
        })
    }

    /// Says whether a field gives the name of someone who had better not know.
    fn names_someone(&self, field: FieldRef, value: &FieldValue) -> bool {
        gives_a_name(field) && self.is_never_named(&value.text())
    }

    /// Says whether these words are the name of someone who had better not know.
    pub(super) fn is_never_named(&self, name: &str) -> bool {
        self.never_named.contains(&fold(name.trim()))
    }
}

/// Gives the listed records of a kind, newest first; those of one moment by their words, so that a
/// paper stands the same each time.
fn newest_first(journal: &Journal, kind: Kind) -> Vec<&Record> {
    let mut records: Vec<&Record> = journal
        .listed(kind)
        .filter(|record| match &record.body {
            Body::Person(person) => person.may_know != MayKnow::BetterNot,
            _ => true,
        })
        .collect();
    records.sort_by_cached_key(|record| {
        (
            std::cmp::Reverse(record.meta.created.utc_ms),
            fold(&record.body.heading()),
        )
    });
    records
}

/// Says whether there is something in a field. A fixed word that is open says nothing.
fn is_said(field: FieldRef, value: &FieldValue) -> bool {
    match value {
        FieldValue::Text(word) if !field.words().is_empty() => word != NOT_SAID,
        _ => !value.is_empty(),
    }
}

/// Says whether a field names a person in a text of its own.
const fn gives_a_name(field: FieldRef) -> bool {
    matches!(
        field,
        FieldRef::Support(SupportField::Who)
            | FieldRef::Step(StepField::Helper)
            | FieldRef::Ask(AskField::Who)
            | FieldRef::Agreement(AgreementField::Who | AgreementField::With)
            | FieldRef::Doubt(DoubtField::Who)
            | FieldRef::Try(TryField::Help)
    )
}

/// One line: what it says, and what is said with it.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) record: &'a Record,
    /// The field that is the line.
    pub(super) main: FieldRef,
    /// What else of the record stands with it, in order.
    pub(super) with: Vec<FieldRef>,
}

impl Line<'_> {
    /// Gives the fields of the line, the main one first.
    pub(super) fn fields(&self) -> impl Iterator<Item = FieldRef> + '_ {
        std::iter::once(self.main).chain(self.with.iter().copied())
    }
}

/// What stands over lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Title {
    /// Nothing.
    None,
    /// A message.
    Message(String),
    /// The person's own words.
    Own(String),
}

/// Lines that stand together.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub(super) title: Title,
    pub(super) lines: Vec<Line<'a>>,
    /// Whether there are more than are listed.
    pub(super) more: bool,
}

impl<'a> Group<'a> {
    pub(super) fn new(title: Title, lines: impl IntoIterator<Item = Line<'a>>) -> Self {
        let mut lines = lines.into_iter();
        let listed = lines.by_ref().take(MOST_LINES).collect();
        Self {
            title,
            lines: listed,
            more: lines.next().is_some(),
        }
    }

    /// Adds a line, as long as there is room.
    pub(super) fn add(&mut self, line: Line<'a>) {
        if self.lines.len() < MOST_LINES {
            self.lines.push(line);
        } else {
            self.more = true;
        }
    }

    /// Lines that need nothing over them.
    pub(super) fn plain(lines: impl IntoIterator<Item = Line<'a>>) -> Vec<Self> {
        vec![Self::new(Title::None, lines)]
    }

    /// Lines under a message of the papers: `work-paper-group-<name>`.
    pub(super) fn named(name: &str, lines: impl IntoIterator<Item = Line<'a>>) -> Self {
        Self::new(Title::Message(format!("work-paper-group-{name}")), lines)
    }

    /// Lines under a word of a fixed set.
    pub(super) fn under(set: &str, word: &str, lines: impl IntoIterator<Item = Line<'a>>) -> Self {
        Self::new(Title::Message(format!("word-{set}-{word}")), lines)
    }
}

/// Something that can be added to a section: a new record with these fields alone to fill.
pub(super) struct Add {
    /// Names the message on its button: `work-paper-add-<name>`; empty where it is changed here and
    /// added elsewhere.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) fields: &'static [&'static str],
    /// Puts into a new one what makes it stand in this section.
    pub(super) begin: fn(&mut Body, &Words),
}

/// What a section is, before it is filled.
pub(super) struct SectionPlan {
    /// Names its messages: `work-paper-section-<name>`.
    pub(super) name: &'static str,
    pub(super) fill: for<'a> fn(&Shelf<'a>) -> Vec<Group<'a>>,
    pub(super) adds: &'static [Add],
    /// The exercise where it is asked; empty where none asks.
    pub(super) exercise: &'static str,
    /// Whether it is printed unless its tick is taken away.
    pub(super) printed: bool,
    /// The places it could be written for and is not yet.
    pub(super) waiting: for<'a> fn(&Shelf<'a>) -> Vec<&'a Record>,
}

/// Plans a section that is printed.
pub(super) const fn section(
    name: &'static str,
    fill: for<'a> fn(&Shelf<'a>) -> Vec<Group<'a>>,
    exercise: &'static str,
    adds: &'static [Add],
) -> SectionPlan {
    SectionPlan {
        name,
        fill,
        adds,
        exercise,
        printed: true,
        waiting: |_| Vec::new(),
    }
}

/// One section with what stands in it.
pub(super) struct Section<'a> {
    pub(super) plan: &'static SectionPlan,
    /// Those with a line.
    pub(super) groups: Vec<Group<'a>>,
    /// The places it could be written for.
    pub(super) waiting: Vec<&'a Record>,
}

/// A paper as it stands now.
pub(super) struct Paper<'a> {
    pub(super) sections: Vec<Section<'a>>,
}

impl<'a> Paper<'a> {
    /// Composes a paper from what is kept.
    pub(super) fn of(journal: &'a Journal, page: WorkPaperPage, words: Words) -> Self {
        let shelf = Shelf::of(journal, page, words);
        let sections = plans(page)
            .iter()
            .map(|plan| Section {
                plan,
                groups: (plan.fill)(&shelf)
                    .into_iter()
                    .filter(|group| !group.lines.is_empty())
                    .collect(),
                waiting: (plan.waiting)(&shelf),
            })
            .collect();
        Self { sections }
    }

    /// Gives every line.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line<'a>> {
        self.sections
            .iter()
            .flat_map(|section| &section.groups)
            .flat_map(|group| &group.lines)
    }

    /// Gives the key of everything that stands on it, in order, each once: what can be ticked when
    /// this paper alone is shared. Whether it is offered is the policy's to say.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut seen = HashSet::new();
        self.lines()
            .flat_map(|line| line.fields().map(|field| key(line.record.meta.id, field)))
            .filter(|key| seen.insert(key.clone()))
            .collect()
    }
}

/// Gives the key of a field of a record, as sharing ticks it.
pub(super) fn key(record: RecordId, field: FieldRef) -> String {
    format!("{record}.{}", field.name())
}

/// Gives the kinds a paper is made of.
pub(super) const fn kinds(page: WorkPaperPage) -> &'static [Kind] {
    match page {
        WorkPaperPage::Profile => profile::KINDS,
        WorkPaperPage::Search => search::KINDS,
        WorkPaperPage::Support => support::KINDS,
    }
}

/// Gives the sections of a paper, in order.
pub(super) const fn plans(page: WorkPaperPage) -> &'static [SectionPlan] {
    match page {
        WorkPaperPage::Profile => profile::SECTIONS,
        WorkPaperPage::Search => search::SECTIONS,
        WorkPaperPage::Support => support::SECTIONS,
    }
}

/// Leaves a new record as it begins.
pub(super) const fn as_it_is(_: &mut Body, _: &Words) {}
