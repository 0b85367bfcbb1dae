//! Help over time: from when to when, how often and how useful. Less help is an outcome.

use chrono::NaiveDate;
use waymark_charts::{
    MOST_ENTRIES, Stretch, StretchLook, StretchRow, StretchSummary, StretchWords,
    stretches_over_time,
};
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::nouns::step::HelperRole;
use waymark_journal::nouns::support::{Support, SupportState};
use waymark_journal::{Body, Kind, Record, VagueDate};
use waymark_share::readings::{about, sentences};

use super::super::{Common, both};
use super::number;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

/// How help stood from a day on.
struct Stood<'a> {
    support: &'a Support,
    from: NaiveDate,
    /// The day, written out.
    when: String,
}

impl Session {
    /// Draws the kinds of help over time; nothing where there is none.
    pub(crate) fn support_over_time(
        &self,
        today: NaiveDate,
    ) -> Result<Option<PictureView>, AppError> {
        let mut left = MOST_ENTRIES;
        let mut rows: Vec<StretchRow> = Vec::new();
        // How we keep in touch, and when less is right, can be kept with no kind of help named.
        let named = |record: &&Record| matches!(&record.body, Body::Support(support) if !support.what.trim().is_empty());
        for record in self.journal.listed(Kind::Support).filter(named) {
            let row = self.support_row(record);
            let Some(rest) = left.checked_sub(row.stretches.len()) else {
                break;
            };
            left = rest;
            rows.push(row);
        }
        if rows.is_empty() {
            return Ok(None);
        }
        rows.sort_by_key(|row| row.stretches.first().map(|stretch| stretch.from));
        let texts = &self.texts;
        let common = Common::of(texts, M::TrendsSupportTitle, M::TrendsSupportCaption);
        let not_drawn = |count| common.not_drawn(count);
        let states = LOOKS.map(|state| self.state_word(state));
        let [row, state, from, often, useful, today_word] = [
            M::TrendsSupport,
            M::TrendsSupportState,
            M::TrendsFrom,
            M::TrendsSupportOften,
            M::TrendsSupportUseful,
            M::ChartTimelineToday,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &StretchSummary| self.support_reading(summary);
        let words = StretchWords {
            picture: common.words(&not_drawn),
            today: &today_word,
            looks: states.each_ref().map(String::as_str),
            row_head: &row,
            state_head: &state,
            from_head: &from,
            more_heads: &[&often, &useful],
            reading: &reading,
        };
        let today = number(today);
        both("support", |frame| {
            stretches_over_time(&rows, today, &words, frame)
        })
        .map(Some)
    }

    fn support_row(&self, record: &Record) -> StretchRow {
        let scale = self.scale("support-useful-");
        let stretch = |stood: &Stood<'_>| Stretch {
            from: number(stood.from),
            when: stood.when.clone(),
            look: look(stood.support.state),
            state: self.state_word(stood.support.state),
            more: vec![
                stood.support.how_often.trim().to_owned(),
                stood
                    .support
                    .useful
                    .0
                    .map(|useful| self.in_words(useful, &scale))
                    .unwrap_or_default(),
            ],
        };
        let stood = self.stood(record);
        let said = stood.iter().map(|stood| {
            let args = Args::new()
                .text("state", self.state_word(stood.support.state))
                .text("often", stood.support.how_often.trim())
                .text("from", stood.when.clone());
            self.texts.get(
                if stood.support.how_often.trim().is_empty() {
                    M::TrendsSupportSaid
                } else {
                    M::TrendsSupportSaidOften
                },
                &args,
            )
        });
        StretchRow {
            name: self.support_name(record),
            said: sentences(said),
            stretches: stood.iter().map(stretch).collect(),
        }
    }

    /// Names a kind of help with the part of the one who gives it.
    fn support_name(&self, record: &Record) -> String {
        let name = self.heading(record);
        match &record.body {
            Body::Support(support) if support.helper_role != HelperRole::Open => {
                let role = format!("word-helper-role-{}", support.helper_role.name());
                let args = Args::new()
                    .text("name", name)
                    .text("role", self.word(&role));
                self.texts.get(M::TrendsSupportName, &args)
            }
            _ => name,
        }
    }

    /// Gives how help stood, oldest first: anew where the state, how often or how useful changed.
    fn stood<'a>(&'a self, record: &'a Record) -> Vec<Stood<'a>> {
        let mut way: Vec<Stood<'a>> = Vec::new();
        for (body, from) in self.went(record) {
            let Body::Support(support) = body else {
                continue;
            };
            let same = |last: &Stood<'_>| {
                let last = last.support;
                (last.state, &last.how_often, last.useful)
                    == (support.state, &support.how_often, support.useful)
            };
            if !way.last().is_some_and(same) {
                let when = self.dates.day_plain(from);
                way.push(Stood {
                    support,
                    from,
                    when,
                });
            }
        }
        if let Body::Support(support) = &record.body {
            self.begin_earlier(&mut way, support.since.as_ref());
        }
        way
    }

    /// Help that is said to go on since a day began then, not on the day it was written down.
    fn begin_earlier(&self, way: &mut [Stood<'_>], since: Option<&VagueDate>) {
        let Some((date, day)) = since.and_then(|date| Some((date, date.first_day()?))) else {
            return;
        };
        let begun = |stood: &Stood<'_>| stood.support.state != SupportState::Wished;
        let Some(at) = way.iter().position(begun) else {
            return;
        };
        let before = at.checked_sub(1).and_then(|at| way.get(at));
        let after_it = before.is_none_or(|before| before.from <= day);
        if let Some(stood) = way.get_mut(at)
            && after_it
            && day < stood.from
        {
            stood.from = day;
            stood.when = match date.last_day() {
                Some(last) if last == day => self.dates.day_plain(day),
                _ => self.vague(Some(date)),
            };
        }
    }

    fn support_reading(&self, summary: &StretchSummary) -> String {
        let texts = &self.texts;
        let count = Args::new().number("count", summary.rows);
        let [wished, going, less, ended, _] = &summary.now;
        sentences([
            texts.get(M::TrendsSupportReading, &count),
            about(texts, M::TrendsSupportReadingGoing, going),
            about(texts, M::TrendsSupportReadingLess, less),
            about(texts, M::TrendsSupportReadingEnded, ended),
            about(texts, M::TrendsSupportReadingWished, wished),
        ])
    }

    fn state_word(&self, state: SupportState) -> String {
        self.word(&format!("word-support-state-{}", state.name()))
    }
}

/// What the looks stand for, in the order of [`StretchLook::ALL`].
const LOOKS: [SupportState; 5] = [
    SupportState::Wished,
    SupportState::Going,
    SupportState::Less,
    SupportState::Ended,
    SupportState::Open,
];

const fn look(state: SupportState) -> StretchLook {
    match state {
        SupportState::Open => StretchLook::Plain,
        SupportState::Wished => StretchLook::Wished,
        SupportState::Going => StretchLook::Full,
        SupportState::Less => StretchLook::Less,
        SupportState::Ended => StretchLook::Ended,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_looks_stand_for_the_states_in_their_order() {
        assert_eq!(LOOKS.map(look), StretchLook::ALL);
    }
}
