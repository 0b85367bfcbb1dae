//! Composing: from what is ticked to the one document, in the order a reader needs it.
//!
//! The order is that of the page everybody gets: who and what for, the person's own words, what they
//! want, what they have already done, what is new, what they ask, what was agreed; then the details.
//! A section with nothing in it is not there. Only what is ticked *and* offered comes in; all else
//! never enters the document.

mod details;
mod fit;
mod header;
mod kept;
mod news;
mod own_words;
mod pictures;
mod plan;
mod reader;
mod search;

use std::collections::HashSet;

use waymark_content::{MessageId, Texts};
use waymark_journal::body::FieldRef;
use waymark_journal::limits::Limit;
use waymark_journal::record::Record;
use waymark_journal::{Journal, Moment};

use crate::document::{Block, Content, Document, Section, Voice, Words};
use crate::history::History;
use crate::offer::{OfferItem, OfferRecord, OfferSection, Scope, SectionId, reader_kind, sections};
use crate::sheets;

/// Most lines in the person's own words.
pub const OWN_WORDS: usize = 5;

/// What to compose. Everything in it comes from the person.
#[derive(Debug, Clone, Copy)]
pub struct ComposeInput<'a> {
    /// The open journal.
    pub journal: &'a Journal,
    /// The reader's record.
    pub audience: &'a Record,
    /// The texts of the page, without isolation marks.
    pub texts: &'a Texts,
    /// Now.
    pub now: Moment,
    /// The name on the page, or nothing.
    pub my_name: &'a str,
    /// What it is for.
    pub for_what: &'a str,
    /// Until when it is meant to be kept.
    pub until: &'a str,
    /// Up to five passages in the person's own words, in Markdown.
    pub own_words: &'a [String],
    /// The keys that are ticked.
    pub ticks: &'a [String],
    /// Which page, and what can stand on it.
    pub scope: Scope<'a>,
    /// What the reader is asked to leave alone; empty for nothing.
    pub topics: Topics<'a>,
    /// Whether a few words for the reader stand at the end.
    pub tips: bool,
}

/// What the reader is asked to leave alone, in the person's words, a line each.
#[derive(Debug, Clone, Copy, Default)]
pub struct Topics<'a> {
    /// Not for now.
    pub not_now: &'a [String],
    /// Not to be asked about.
    pub do_not_ask: &'a [String],
    /// To be talked about, and not on paper.
    pub not_on_paper: &'a [String],
}

impl<'a> Topics<'a> {
    /// Gives the three lists with the message over each.
    fn lists(&self) -> [(MessageId, &'a [String]); 3] {
        [
            (MessageId::SheetTopicsNotNow, self.not_now),
            (MessageId::SheetTopicsDoNotAsk, self.do_not_ask),
            (MessageId::SheetTopicsNotOnPaper, self.not_on_paper),
        ]
    }
}

/// Why nothing can be composed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// The record is not a reader.
    #[error("the record is not a reader")]
    NotAReader,
    /// Something is over a limit.
    #[error("over a limit")]
    Over(Limit),
    /// There are more than five passages in the person's own words.
    #[error("more than {OWN_WORDS} passages in own words")]
    TooManyOwnWords,
}

/// A composed page, and the ticked lines it was made from.
#[derive(Debug, Clone)]
pub struct Composed {
    /// The page.
    pub document: Document,
    /// Every ticked line, in the order of the page.
    pub ticked: Vec<OfferItem>,
    /// The letter of the place of each ticked line about a place, by the line's key.
    pub letters: std::collections::HashMap<String, String>,
    /// Every offered line that is not ticked, in the order of the page.
    pub left_out: Vec<OfferItem>,
}

/// Composes the page for one reader.
///
/// # Errors
/// [`ComposeError`] if the record is no reader or something is over its limit.
pub fn compose(input: &ComposeInput<'_>) -> Result<Composed, ComposeError> {
    check_limits(input)?;
    let mut history = History::of(input.journal, input.audience.meta.id);
    let offered = sections(
        input.journal,
        input.audience,
        &history,
        input.texts,
        input.scope,
    );
    let ticks: HashSet<&str> = input.ticks.iter().map(String::as_str).collect();
    let mut left_out = Vec::new();
    let chosen: Vec<OfferSection<'_>> = offered
        .into_iter()
        .filter_map(|section| only_ticked(section, &ticks, &mut left_out))
        .collect();
    let places = fit::Places::of(&chosen, &mut history);
    let page = Page {
        texts: input.texts,
        chosen: &chosen,
        history: &history,
        now: input.now,
        places: &places,
    };
    let top = page.top_goal();
    let proofs = page.proof_lines();
    let sheet = input.scope.sheet;
    let sections = [
        Some(page.header(input)),
        page.own_words(input.own_words),
        page.want(top),
        page.done(&proofs),
        sheets::tells_news(sheet).then(|| page.news()).flatten(),
        page.kept(SectionId::Questions, MessageId::SheetQuestions, None),
        page.kept(SectionId::Agreed, MessageId::SheetAgreed, None),
        page.topics(input.topics),
        page.plan(top),
        page.kept(SectionId::Profile, MessageId::SheetProfile, None),
        page.search(),
        page.fit(),
        page.kept(SectionId::Support, MessageId::SheetSupport, page.useful()),
        page.learning(),
        page.strengths(&proofs),
        page.kept(SectionId::Values, MessageId::SheetValues, None),
        page.kept(SectionId::Life, MessageId::SheetLife, page.rainbow()),
        page.kept(SectionId::Helps, MessageId::SheetHelps, None),
        page.kept(SectionId::Concerns, MessageId::SheetConcerns, None),
        page.kept(SectionId::People, MessageId::SheetPeople, None),
        page.kept(SectionId::Sheets, MessageId::SheetSheets, None),
        page.help_for_you(sheet),
        page.dates(),
        page.tips(input.tips),
    ];
    Ok(Composed {
        letters: places.letters(&chosen),
        document: Document {
            language: input.texts.language().to_owned(),
            window_title: input.texts.say(MessageId::SheetWindowTitle),
            sections: sections.into_iter().flatten().collect(),
            last_line: input.texts.say(MessageId::SheetLastLine),
        },
        ticked: chosen
            .into_iter()
            .flat_map(|section| section.records)
            .flat_map(|record| record.items)
            .collect(),
        left_out,
    })
}

fn check_limits(input: &ComposeInput<'_>) -> Result<(), ComposeError> {
    if reader_kind(input.audience).is_none() {
        return Err(ComposeError::NotAReader);
    }
    if input.own_words.len() > OWN_WORDS {
        return Err(ComposeError::TooManyOwnWords);
    }
    let within = |limit: Limit, text: &str| {
        if limit.allows(text.chars().count()) {
            Ok(())
        } else {
            Err(ComposeError::Over(limit))
        }
    };
    within(Limit::Title, input.my_name)?;
    within(Limit::Item, input.for_what)?;
    within(Limit::Item, input.until)?;
    if !Limit::Records.allows(input.ticks.len()) {
        return Err(ComposeError::Over(Limit::Records));
    }
    let topics = input.topics.lists();
    if topics
        .iter()
        .any(|(_, lines)| !Limit::List.allows(lines.len()))
    {
        return Err(ComposeError::Over(Limit::List));
    }
    topics
        .iter()
        .flat_map(|(_, lines)| *lines)
        .chain(input.own_words)
        .try_for_each(|words| within(Limit::Item, words))
}

fn only_ticked<'a>(
    section: OfferSection<'a>,
    ticks: &HashSet<&str>,
    left_out: &mut Vec<OfferItem>,
) -> Option<OfferSection<'a>> {
    let records: Vec<OfferRecord<'a>> = section
        .records
        .into_iter()
        .filter_map(|mut record| {
            let (ticked, others) = std::mem::take(&mut record.items)
                .into_iter()
                .partition(|item| ticks.contains(item.key.as_str()));
            record.items = ticked;
            left_out.extend(others);
            (!record.items.is_empty()).then_some(record)
        })
        .collect();
    (!records.is_empty()).then_some(OfferSection {
        id: section.id,
        records,
    })
}

/// What every part of the page is made from.
pub(crate) struct Page<'a> {
    texts: &'a Texts,
    chosen: &'a [OfferSection<'a>],
    history: &'a History,
    now: Moment,
    places: &'a fit::Places,
}

impl<'a> Page<'a> {
    /// Gives the chosen records of a section.
    fn records(&self, id: SectionId) -> &'a [OfferRecord<'a>] {
        self.chosen
            .iter()
            .find(|section| section.id == id)
            .map_or(&[], |section| section.records.as_slice())
    }

    /// Makes a section, if it holds more than its heading.
    fn section(&self, id: &str, title: MessageId, blocks: Vec<Block>) -> Option<Section> {
        let heading = self.app_block(
            &format!("{id}.heading"),
            Content::Heading {
                text: Words::plain(&self.texts.say(title)),
            },
        );
        (!blocks.is_empty()).then(|| Section {
            id: id.to_owned(),
            blocks: std::iter::once(heading).chain(blocks).collect(),
        })
    }

    /// Makes a block that the app says and that cannot be taken out by itself.
    fn app_block(&self, key: &str, content: Content) -> Block {
        Block {
            key: key.to_owned(),
            removable: false,
            language: self.texts.language().to_owned(),
            sources: Vec::new(),
            content,
        }
    }

    /// Makes a block from ticked lines of a record.
    fn block(&self, key: String, record: &Record, items: &[&OfferItem], content: Content) -> Block {
        Block {
            key,
            removable: true,
            language: record.meta.language.clone(),
            sources: items.iter().map(|item| item.key.clone()).collect(),
            content,
        }
    }

    /// Makes the lines of one ticked field, each with the label, in the person's words.
    fn lines(
        &self,
        record: &OfferRecord<'_>,
        field: FieldRef,
        label: Option<MessageId>,
    ) -> Vec<Block> {
        let Some(item) = ticked(record, field) else {
            return Vec::new();
        };
        let label = Words::plain(&label.map(|id| self.texts.say(id)).unwrap_or_default());
        let is_app = item.state.is_some() || crate::offer::rating_line(field).is_some();
        let voice = if is_app { Voice::App } else { Voice::Person };
        let single = item.lines.len() == 1;
        item.lines
            .iter()
            .enumerate()
            .map(|(index, line)| {
                let key = if single {
                    item.key.clone()
                } else {
                    format!("{}.{}", item.key, index + 1)
                };
                let content = Content::Item {
                    label: label.clone(),
                    text: Words::plain(line),
                    voice,
                };
                self.block(key, record.record, &[item], content)
            })
            .collect()
    }
}

/// Gives the ticked line of a field.
fn ticked<'r>(record: &'r OfferRecord<'_>, field: FieldRef) -> Option<&'r OfferItem> {
    record.items.iter().find(|item| item.field == field)
}
