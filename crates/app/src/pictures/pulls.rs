//! What pulls at me: a web with a work side and a side away from it.

use waymark_charts::{Trigger, TriggerSide, WebSummary, WebWords, web};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_share::readings::{about, sentences};

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

impl Session {
    pub(super) fn web(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let side = |name: &str| match told.of_step("where") {
            Some(Answer::Sorted(cards)) => cards
                .iter()
                .find(|card| card.text == name)
                .map(|card| match card.pile.as_str() {
                    "at-work" => TriggerSide::Work,
                    "both" => TriggerSide::Both,
                    _ => TriggerSide::Away,
                })
                .unwrap_or_default(),
            _ => TriggerSide::default(),
        };
        let strength = |name: &str| match told.of_step("how-hard") {
            Some(Answer::Rated(rows)) => rows
                .iter()
                .find(|row| row.item == name)
                .and_then(|row| row.value),
            _ => None,
        };
        let names = told.of_step("pulls").map(Answer::lines).unwrap_or_default();
        let triggers: Vec<Trigger> = names
            .into_iter()
            .map(|name| Trigger {
                strength: strength(&name),
                side: side(&name),
                name,
            })
            .collect();
        let common = Common::of(texts, M::ChartWebTitle, M::ChartWebCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [me, work, away, both_sides, out, name, side, strength] = [
            M::ChartMe,
            M::ChartWebWork,
            M::ChartWebAway,
            M::ChartWebBoth,
            M::ChartWebStrength,
            M::ChartWebName,
            M::ChartWebSide,
            M::ChartWebStrengthHead,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &WebSummary| {
            let args = Args::new()
                .number("count", summary.triggers)
                .number("work", summary.work)
                .number("away", summary.away)
                .number("both", summary.both);
            sentences([
                texts.get(M::ChartWebReading, &args),
                about(texts, M::ChartWebReadingHardest, &summary.hardest),
            ])
        };
        let words = WebWords {
            picture: common.words(&not_drawn),
            me: &me,
            work: &work,
            away: &away,
            both: &both_sides,
            strength: &out,
            name_head: &name,
            side_head: &side,
            strength_head: &strength,
            reading: &reading,
        };
        both(&told.prefix("web"), |frame| web(&triggers, &words, frame))
    }
}
