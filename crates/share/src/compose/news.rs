//! Since last time: what is new for this reader. Words, no colours and no signs; never a count.

use waymark_content::{Args, MessageId, shown};
use waymark_journal::body::{Body, FieldRef, Kind};
use waymark_journal::nouns::goal::{GoalField, PlanState};
use waymark_journal::nouns::step::StepField;
use waymark_journal::time::DAY_MS;

use super::kept::main_field;
use super::{Page, ticked};
use crate::document::{Block, Content, Section, Voice, Words};
use crate::history::LastShare;
use crate::offer::{OfferItem, OfferRecord, SectionId, SinceLast};
use crate::words;

/// Days after which a break is a long one.
const LONG_BREAK_DAYS: i64 = 90;

/// What kind of news a line is, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum News {
    New,
    Moved,
    Changed,
    ChangedMyMind,
    LetGo,
    Done,
}

impl News {
    const ALL: [Self; 6] = [
        Self::New,
        Self::Moved,
        Self::Changed,
        Self::ChangedMyMind,
        Self::LetGo,
        Self::Done,
    ];

    const fn title(self) -> MessageId {
        match self {
            Self::New => MessageId::SheetSinceNew,
            Self::Moved => MessageId::SheetSinceMoved,
            Self::Changed => MessageId::SheetSinceChanged,
            Self::ChangedMyMind => MessageId::SheetSinceMind,
            Self::LetGo => MessageId::SheetSinceLetGo,
            Self::Done => MessageId::SheetSinceDone,
        }
    }

    const fn of_state(state: PlanState) -> Self {
        match state {
            PlanState::DoneForNow => Self::Done,
            PlanState::LetGo => Self::LetGo,
            PlanState::ChangedMyMind => Self::ChangedMyMind,
            PlanState::Now | PlanState::Next | PlanState::Later | PlanState::Resting => Self::Moved,
        }
    }
}

impl Page<'_> {
    /// Makes "Since last time", if there was a last time and there is something to say.
    pub(super) fn news(&self) -> Option<Section> {
        let last = self.history.last.as_ref()?;
        let mut lines: Vec<(News, Block)> = self
            .chosen
            .iter()
            .filter(|section| section.id != SectionId::Fit)
            .flat_map(|section| &section.records)
            .filter_map(|record| self.record_news(record, last))
            .collect();
        lines.extend(self.place_news(last));
        let mut blocks = Vec::new();
        if self.now.since(last.at) > LONG_BREAK_DAYS * DAY_MS {
            let sentence = Content::Note {
                text: Words::plain(&self.texts.say(MessageId::SheetSinceLongBreak)),
            };
            let mut block = self.app_block("since.break", sentence);
            block.removable = true;
            block.sources = vec![block.key.clone()];
            blocks.push(block);
        }
        for kind in News::ALL {
            let heading = Content::Subheading {
                text: Words::plain(&self.texts.say(kind.title())),
                voice: Voice::App,
            };
            let (these, others): (Vec<_>, Vec<_>) =
                lines.into_iter().partition(|(news, _)| *news == kind);
            lines = others;
            if !these.is_empty() {
                blocks.push(self.app_block(&format!("since.{}", kind.title().key()), heading));
                blocks.extend(these.into_iter().map(|(_, block)| block));
            }
        }
        self.section("since", MessageId::SheetSince, blocks)
    }

    fn record_news(&self, record: &OfferRecord<'_>, last: &LastShare) -> Option<(News, Block)> {
        let (main, state) = main_fields(record)?;
        let main = ticked(record, main)?;
        let state = state.and_then(|field| ticked(record, field));
        let moved = state.and_then(|item| match &item.since {
            SinceLast::Changed { before } => Some((item, item.state?, before)),
            _ => None,
        });
        let fields: Vec<&str> = record.items.iter().map(|item| item.field.name()).collect();
        let id = record.record.meta.id;
        let (news, text, items): (News, String, Vec<&OfferItem>) = match moved {
            _ if !last.has(id, &fields) => (News::New, main.text(), vec![main]),
            Some((item, now, before)) => {
                let news = News::of_state(now);
                let text = if news == News::Moved {
                    self.moved(&main.text(), &words::state(self.texts, now), before)
                } else {
                    main.text()
                };
                (news, text, vec![main, item])
            }
            None if main.since == SinceLast::New => (News::New, main.text(), vec![main]),
            None if record.items.iter().any(is_other) => (News::Changed, main.text(), vec![main]),
            None => return None,
        };
        let content = Content::Item {
            label: Words::plain(&self.kind_label(record.record.body.kind())),
            text: Words::plain(&text),
            voice: match record.record.body {
                Body::Feedback(_) => Voice::Other,
                _ => Voice::Person,
            },
        };
        let key = format!("since.{}", main.key);
        Some((news, self.block(key, record.record, &items, content)))
    }

    fn kind_label(&self, kind: Kind) -> String {
        match kind_label(kind) {
            Some(id) => self.texts.say(id),
            None => self.texts.get(
                MessageId::SheetLabel,
                &Args::new().text("label", shown::kind(self.texts, kind)),
            ),
        }
    }

    fn moved(&self, what: &str, now: &str, before: &str) -> String {
        let args = Args::new()
            .text("what", what)
            .text("now", now)
            .text("before", before);
        self.texts.get(MessageId::SheetMoved, &args)
    }

    /// Says which places are new, and which ratings of known ones changed.
    fn place_news(&self, last: &LastShare) -> Vec<(News, Block)> {
        let mut lines = Vec::new();
        for (place, records) in self.by_place() {
            let name = self.place_name(place);
            let known = records.iter().any(|record| self.is_known(record, last));
            for record in &records {
                for item in record.items.iter().filter(|item| known && is_changed(item)) {
                    let Some(line) = self.rating_label(item) else {
                        continue;
                    };
                    let args = Args::new().text("place", name.clone()).text("line", line);
                    let label = self.texts.get(MessageId::SheetPlaceLine, &args);
                    let content = app_item(&label, &item.text());
                    let key = format!("since.{}", item.key);
                    let block = self.block(key, record.record, &[item], content);
                    lines.push((News::Changed, block));
                }
            }
            let first = records
                .first()
                .and_then(|record| Some((record, record.items.first()?)));
            if let Some((record, item)) = first.filter(|_| !known) {
                let label = self.texts.say(MessageId::SheetKindFit);
                let key = format!("since.{}", item.key);
                let block = self.block(key, record.record, &[item], app_item(&label, &name));
                lines.push((News::New, block));
            }
        }
        lines
    }

    /// Says whether the reader knows the place of a record from the last share.
    fn is_known(&self, record: &OfferRecord<'_>, last: &LastShare) -> bool {
        let fields: Vec<&str> = record.items.iter().map(|item| item.field.name()).collect();
        let rated = record.place.as_deref().is_some_and(|place| {
            fields
                .iter()
                .any(|field| last.rating(place, field).is_some())
        });
        rated || last.has(record.record.meta.id, &fields)
    }
}

fn app_item(label: &str, text: &str) -> Content {
    Content::Item {
        label: Words::plain(label),
        text: Words::plain(text),
        voice: Voice::App,
    }
}

fn is_changed(item: &OfferItem) -> bool {
    matches!(item.since, SinceLast::Changed { .. })
}

/// Says whether a line reads otherwise than last time. A state that moved is told as such.
fn is_other(item: &OfferItem) -> bool {
    item.since != SinceLast::Same && item.state.is_none()
}

/// Gives the field that names a record, and the one that says where it stands.
fn main_fields(record: &OfferRecord<'_>) -> Option<(FieldRef, Option<FieldRef>)> {
    let state = match record.record.body.kind() {
        Kind::Goal => Some(FieldRef::Goal(GoalField::State)),
        Kind::Step => Some(FieldRef::Step(StepField::State)),
        Kind::Fit => return None,
        _ => None,
    };
    Some((main_field(record)?, state))
}

/// Gives the message that says what a line is, where the page words it shorter than the journal.
const fn kind_label(kind: Kind) -> Option<MessageId> {
    Some(match kind {
        Kind::Goal => MessageId::SheetKindGoal,
        Kind::Step => MessageId::SheetKindStep,
        Kind::Learned => MessageId::SheetKindLearned,
        Kind::Feedback => MessageId::SheetKindFeedback,
        Kind::Strength => MessageId::SheetKindStrength,
        Kind::Skill => MessageId::SheetKindSkill,
        Kind::Value => MessageId::SheetKindValue,
        Kind::Need => MessageId::SheetKindNeed,
        _ => return None,
    })
}
