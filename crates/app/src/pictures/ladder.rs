//! Tasks by how far one is with them, and how far one was.

use waymark_charts::{LadderLevel, LadderSummary, LadderTask, LadderWords, ladder};
use waymark_content::pack::{Step, StepKind};
use waymark_content::texts::MessageId as M;
use waymark_journal::Answer;
use waymark_journal::answer::SortedCard;
use waymark_share::readings;

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// What the piles of the step stand for, in their order.
const PILES: [LadderLevel; 4] = [
    LadderLevel::Alone,
    LadderLevel::SomeHelp,
    LadderLevel::NotYet,
    LadderLevel::NotForMe,
];

impl Session {
    /// Draws the tasks of a run, over those of an earlier run where there is one.
    pub(super) fn ladder(
        &self,
        told: Told<'_>,
        earlier: Option<Told<'_>>,
    ) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let step = ladder_step(told);
        let tasks = step
            .map(|step| tasks(told, earlier, step))
            .unwrap_or_default();
        let common = Common::of(texts, M::ChartLadderTitle, M::ChartLadderCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [task, level, sure] =
            [M::ChartLadderTask, M::ChartLadderLevel, M::ChartLadderSure].map(|id| texts.say(id));
        let levels = LadderLevel::ALL.map(|level| {
            let pile = PILES.iter().position(|pile| *pile == level);
            let pile = pile.and_then(|at| step?.piles.get(at));
            let named = |pile: &String| {
                let id = step.map(|step| step.id.as_str()).unwrap_or_default();
                told.pack.part(texts, id, "pile", pile)
            };
            pile.map(named).unwrap_or_default()
        });
        let has_then = tasks.iter().any(|task| task.then.is_some());
        let then = earlier.filter(|_| has_then).map_or("", |told| told.day);
        let reading = |summary: &LadderSummary| readings::ladder(texts, summary, &levels, then);
        let words = LadderWords {
            picture: common.words(&not_drawn),
            levels: levels.each_ref().map(String::as_str),
            task_head: &task,
            level_head: &level,
            sure_head: &sure,
            then,
            now: told.day,
            reading: &reading,
        };
        both(&told.prefix("ladder"), |frame| {
            ladder(&tasks, &words, frame)
        })
    }
}

/// The step whose piles are the levels: the first that sorts.
fn ladder_step<'a>(told: Told<'a>) -> Option<&'a Step> {
    let mut steps = told.pack.steps.iter();
    steps.find(|step| step.kind == StepKind::CardSort)
}

fn tasks(told: Told<'_>, earlier: Option<Told<'_>>, step: &Step) -> Vec<LadderTask> {
    let level = |card: &SortedCard| {
        let at = step.piles.iter().position(|pile| *pile == card.pile)?;
        PILES.get(at).copied()
    };
    let before = earlier.map(|told| sorted(told, step)).unwrap_or_default();
    let named = |name: &str| {
        let mut cards = before.iter();
        cards.find(|card| card.text.trim().to_lowercase() == name.trim().to_lowercase())
    };
    sorted(told, step)
        .iter()
        .filter(|card| !card.pile.is_empty())
        .map(|card| LadderTask {
            name: card.text.clone(),
            then: named(&card.text).and_then(level),
            now: level(card),
            sure: told.rating("sure", &card.text),
        })
        .collect()
}

fn sorted<'a>(told: Told<'a>, step: &Step) -> &'a [SortedCard] {
    match told.of_step(&step.id) {
        Some(Answer::Sorted(cards)) => cards,
        _ => &[],
    }
}
