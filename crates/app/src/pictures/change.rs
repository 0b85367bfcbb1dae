//! Ratings then and now.

use waymark_charts::{ChangeItem, ChangeSummary, ChangeWords, change};
use waymark_content::pack::{Step, StepKind};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_journal::answer::RatedRow;
use waymark_share::readings::{about, sentences};

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// The top of a rating where the step does not say.
const TOP: u8 = 10;

impl Session {
    /// Draws the ratings of a run, one picture a question, beside those of an earlier run.
    pub(super) fn changes(
        &self,
        told: Told<'_>,
        earlier: Option<Told<'_>>,
    ) -> Result<Vec<PictureView>, AppError> {
        let rated = told.of_kind(StepKind::RatedList);
        rated
            .filter_map(|(step, answer)| match answer {
                Answer::Rated(rows) => Some((step, rows)),
                _ => None,
            })
            .map(|(step, rows)| self.change(step, rows, told, earlier))
            .collect()
    }

    fn change(
        &self,
        step: &Step,
        rows: &[RatedRow],
        told: Told<'_>,
        earlier: Option<Told<'_>>,
    ) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let before: &[RatedRow] = match earlier.and_then(|told| told.of_step(&step.id)) {
            Some(Answer::Rated(rows)) => rows,
            _ => &[],
        };
        let mut items: Vec<ChangeItem> = Vec::new();
        let mut put = |row: &RatedRow, is_now: bool| {
            let name = row.item.trim();
            if name.is_empty() || row.value.is_none() {
                return;
            }
            let known = items.iter().position(|item| item.name == name);
            let at = known.unwrap_or_else(|| {
                items.push(ChangeItem {
                    name: name.to_owned(),
                    ..ChangeItem::default()
                });
                items.len() - 1
            });
            if let Some(item) = items.get_mut(at) {
                *(if is_now {
                    &mut item.now
                } else {
                    &mut item.then
                }) = row.value;
            }
        };
        rows.iter().for_each(|row| put(row, true));
        before.iter().for_each(|row| put(row, false));
        let highest = step
            .rate
            .as_ref()
            .and_then(|rate| u8::try_from(rate.to).ok());
        let prompt = told.pack.prompt(texts, &step.id);
        let common = Common::new(texts, prompt, texts.say(M::ChartChangeCaption));
        let not_drawn = |count| common.not_drawn(count);
        let end = |name: &str| {
            let said = told.pack.say(texts, &format!("step-{}.{name}", step.id));
            said.unwrap_or_default()
        };
        let (low, high) = (end("low"), end("high"));
        let item = texts.say(M::ChartChangeItem);
        let then = earlier.map_or("", |told| told.day);
        let has_earlier = !before.is_empty();
        let reading = |summary: &ChangeSummary| {
            let count = Args::new().number("count", summary.items);
            sentences([
                texts.get(M::ChartChangeReading, &count),
                about(texts, M::ChartChangeReadingUp, &summary.up),
                about(texts, M::ChartChangeReadingDown, &summary.down),
                if has_earlier {
                    about(texts, M::ChartChangeReadingLevel, &summary.level)
                } else {
                    String::new()
                },
            ])
        };
        let words = ChangeWords {
            picture: common.words(&not_drawn),
            item_head: &item,
            then,
            now: told.day,
            low: &low,
            high: &high,
            reading: &reading,
        };
        both(&told.prefix(&format!("change-{}", step.id)), |frame| {
            change(&items, highest.unwrap_or(TOP), &words, frame)
        })
    }
}
