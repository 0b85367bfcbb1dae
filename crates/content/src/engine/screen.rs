//! One step as a screen: everything a page needs to draw it, in words.

use serde::Serialize;
use waymark_journal::Answer;
use waymark_journal::answer::LetterText;

use super::given::label;
use super::{OpenRun, StepItem, Suggestion, steps_for};
use crate::pack::{Action, Choose, Does, Page, Smaller, Step, StepKind};

/// Everything a page needs to draw one step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StepScreen {
    /// The step's id.
    pub step: String,
    /// How it is answered.
    pub kind: StepKind,
    /// Whether the answer is a text in named parts or rows of cells (see `columns`).
    pub in_parts: bool,
    /// The question.
    pub prompt: String,
    /// A hint, if there is one.
    pub hint: Option<String>,
    /// What becomes of the answer, if that needs saying.
    pub note: Option<String>,
    /// What the exercise is good for.
    pub why: String,
    /// Its place among the steps, from 1.
    pub position: u32,
    /// How many steps are open in this size.
    pub of: u32,
    /// The rows, cards or words it opens with; for a text, what the question is about.
    pub items: Vec<StepItem>,
    /// Whether the person can add their own.
    pub own: bool,
    /// The fields beside each other in each row, or the parts of a text.
    pub columns: Vec<Labelled>,
    /// The piles of a sort.
    pub piles: Vec<Labelled>,
    /// The headings inside a list.
    pub groups: Vec<Labelled>,
    /// The answers of a choice, the three lines, or the labelled rows of a list.
    pub options: Vec<Labelled>,
    /// The ends of a rating.
    pub rate: Option<RateView>,
    /// A hint of how many to choose; never forced.
    pub choose: Option<Choose>,
    /// Drafts the person may use or change.
    pub prefill: Vec<Suggestion>,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// The draft of a letter, made from earlier answers.
    pub draft: Option<LetterText>,
    /// Whether each item is answered by itself: a row of a list names its item in `part` (its id, or
    /// its words where it has none); a choice puts the items on its options as piles; three lines or
    /// named parts are rows whose cells are these.
    pub per_item: bool,
    /// The column whose cells are picked from the options.
    pub options_for: Option<String>,
    /// The piles whose cards can never be shared.
    pub blocks_sharing: Vec<String>,
    /// What a yes does.
    pub on_yes: Option<ActionView>,
    /// What a no does.
    pub on_no: Option<ActionView>,
    /// A page to offer before the step.
    pub offer_page: Option<Page>,
    /// Whether it asks if the person wants to begin.
    pub gate: bool,
    /// Whether it is left out while someone else looks on.
    pub private: bool,
    /// Whether nothing made of it can ever be shared.
    pub never_share: bool,
    /// Whether it is handed over to someone else, who sees this step alone.
    pub hand_over: bool,
}

/// What a yes or a no does, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ActionView {
    /// What is done.
    pub does: Does,
    /// A kind of card, an exercise, a step, a field or a sheet.
    pub target: Option<String>,
    /// The step of the opened exercise that the items are offered at.
    pub into: Option<String>,
    /// Whether the person picks one of the items.
    pub pick_one: bool,
    /// The answers it draws on.
    pub items: Vec<StepItem>,
}

/// An id and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Labelled {
    /// The id.
    pub id: String,
    /// The words.
    pub text: String,
}

/// The ends of a rating, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RateView {
    /// The lowest number.
    pub from: i8,
    /// The highest number.
    pub to: i8,
    /// The word at the lowest.
    pub low: String,
    /// The word in the middle.
    pub middle: String,
    /// The word at the highest.
    pub high: String,
    /// When going back to make it smaller is offered.
    pub smaller: Option<Smaller>,
}

impl OpenRun<'_> {
    /// Gives one step as a screen; nothing if the size has no such step.
    #[must_use]
    pub fn screen(&self, step: &str) -> Option<StepScreen> {
        let steps = steps_for(self.pack, self.opened);
        let place = steps.iter().position(|known| known.id == step)?;
        let step = *steps.get(place)?;
        let items = self.items(step);
        let labelled = |part: &str, ids: &[String]| {
            let label = |id: &String| Labelled {
                id: id.clone(),
                text: self.pack.part(self.texts, &step.id, part, id),
            };
            ids.iter().map(label).collect::<Vec<_>>()
        };
        let words = |name: &str| {
            self.pack
                .say(self.texts, &format!("step-{}.{name}", step.id))
        };
        Some(StepScreen {
            step: step.id.clone(),
            kind: step.kind,
            in_parts: !step.columns.is_empty(),
            prompt: self.pack.prompt(self.texts, &step.id),
            hint: words("hint"),
            note: words("note"),
            why: self.pack.purpose(self.texts),
            position: u32::try_from(place + 1).unwrap_or(u32::MAX),
            of: u32::try_from(steps.len()).unwrap_or(u32::MAX),
            own: step.own_words || matches!(step.kind, StepKind::List | StepKind::RatedList),
            columns: labelled("column", &step.columns),
            piles: labelled("pile", &step.piles),
            groups: labelled("group", &step.groups),
            // The words of a pick already stand among the items.
            options: match step.kind {
                StepKind::WordPick | StepKind::CardSort | StepKind::RatedList => Vec::new(),
                _ => labelled("option", &step.options),
            },
            rate: step.rate.as_ref().map(|rate| RateView {
                from: rate.from,
                to: rate.to,
                low: words("low").unwrap_or_default(),
                middle: words("middle").unwrap_or_default(),
                high: words("high").unwrap_or_default(),
                smaller: rate.smaller.clone(),
            }),
            choose: step.choose,
            prefill: self.suggestions(step),
            answer: self.present_answer(step, &items),
            draft: self.letter_draft(step),
            per_item: step.per_item,
            options_for: step.options_for.clone(),
            blocks_sharing: step.blocks_sharing.clone(),
            on_yes: step.on_yes.as_ref().map(|action| self.action(step, action)),
            on_no: step.on_no.as_ref().map(|action| self.action(step, action)),
            offer_page: step.offer_page,
            gate: step.gate,
            private: step.private,
            never_share: step.never_share,
            hand_over: step.hand_over,
            items,
        })
    }

    fn action(&self, step: &Step, action: &Action) -> ActionView {
        ActionView {
            does: action.does,
            target: action.target.clone(),
            into: action.into.clone(),
            pick_one: action.pick_one,
            items: self.of_sources(step, &action.with),
        }
    }

    /// Gives the answer so far. A single rating or sense answer about a text follows that text when
    /// it was changed afterwards: it is the same thing under its new name.
    fn present_answer(&self, step: &Step, items: &[StepItem]) -> Option<Answer> {
        let mut answer = self.answer(step).cloned()?;
        let [item] = items else { return Some(answer) };
        match &mut answer {
            Answer::Rated(rows) => {
                if let [row] = rows.as_mut_slice() {
                    row.item.clone_from(&item.text);
                }
            }
            Answer::Sense(sense) if label(&sense.thing) != item.text => {
                sense.thing.clone_from(&item.text);
            }
            _ => {}
        }
        Some(answer)
    }
}
