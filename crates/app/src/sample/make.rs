//! From the sample's data to records, earlier states and links between them.

use std::collections::BTreeMap;

use chrono::Days;
use waymark_content::engine::{Answers as GivenAnswers, OpenRun, Opened, ProposedCard};
use waymark_content::library::library;
use waymark_content::pack::Pack;
use waymark_journal::fold::fold;
use waymark_journal::nouns::cv::Cv;
use waymark_journal::nouns::run::{Answers, Run, RunState};
use waymark_journal::time::MINUTE_MS;
use waymark_journal::vague::DateWords;
use waymark_journal::{
    Body, FieldShape, FieldValue, Journal, Kind, Moment, Origin, Record, RecordId, Revision,
    Sharing, VagueDate,
};

use super::answers::{self, Days as _};
use super::data::{
    EarlierData, FieldData, Fields, KeepData, RecordData, RunData, SampleFile, When,
};
use super::{SampleError, Words, shares};
use crate::session::Now;

/// Makes the journal the file tells of.
pub(super) fn make(file: SampleFile, words: &Words, now: Now<'_>) -> Result<Journal, SampleError> {
    let mut maker = Maker {
        words,
        now,
        date_words: words.dates.date_words(),
        language: file.language,
        keys: BTreeMap::new(),
        made: Vec::new(),
    };
    let named = file.records.iter().map(|record| &record.key);
    let kept = file.runs.iter().flat_map(|run| &run.keep);
    let runs = file.runs.iter().map(|run| &run.key);
    for key in named.chain(kept.map(|card| &card.key)).chain(runs) {
        if !key.is_empty() && maker.keys.insert(key.clone(), now.make_id()).is_some() {
            return Err(SampleError::new(format!("two things are called {key}")));
        }
    }
    for record in file.records {
        maker.record(record)?;
    }
    // All that is wrong with them is said at once.
    let wrong = file.runs.into_iter().filter_map(|run| maker.run(run).err());
    let wrong: Vec<String> = wrong.map(|error| error.0).collect();
    if !wrong.is_empty() {
        return Err(SampleError::new(wrong.join("\n")));
    }
    maker.link_places();
    for share in file.shares {
        let record = shares::receipt(&maker, &share)?;
        maker.made.push(Made::whole(record));
    }
    Ok(maker.journal())
}

/// A record with what it held before.
pub(super) struct Made {
    pub(super) record: Record,
    pub(super) earlier: Vec<Revision>,
}

impl Made {
    const fn whole(record: Record) -> Self {
        Self {
            record,
            earlier: Vec::new(),
        }
    }
}

pub(super) struct Maker<'a> {
    pub(super) words: &'a Words,
    pub(super) now: Now<'a>,
    date_words: DateWords,
    language: String,
    keys: BTreeMap<String, RecordId>,
    pub(super) made: Vec<Made>,
}

impl Maker<'_> {
    /// Gives the record a key names.
    pub(super) fn id_of(&self, key: &str) -> Result<RecordId, SampleError> {
        self.keys
            .get(key)
            .copied()
            .ok_or_else(|| SampleError::new(format!("nothing is called {key}")))
    }

    /// Gives the moment some days before today, never after now.
    pub(super) fn moment(&self, when: When) -> Moment {
        let now = self.now.moment;
        let day = now
            .day()
            .checked_sub_days(Days::new(u64::from(when.days_ago)))
            .unwrap_or_else(|| now.day());
        let local = day.and_time(when.at).and_utc().timestamp_millis();
        Moment {
            utc_ms: (local - i64::from(now.offset_minutes) * MINUTE_MS).min(now.utc_ms),
            ..now
        }
    }

    pub(super) fn begin(&self, key: &str, body: Body, when: When) -> Record {
        let id = self
            .keys
            .get(key)
            .copied()
            .unwrap_or_else(|| self.now.make_id());
        Record::new(id, body, self.moment(when), &self.language)
    }

    fn record(&mut self, data: RecordData) -> Result<(), SampleError> {
        let mut record = self.begin(&data.key, data.kind.empty(), data.when());
        self.fill(&mut record.body, &data.fields, record.meta.created)?;
        if let Body::Cv(cv) = &mut record.body {
            self.name_ticks(cv)?;
        }
        record.meta.sharing = data.sharing;
        record.meta.tucked = data.tucked;
        record.meta.binned = data.binned_days_ago.map(|days_ago| {
            let at = data.when().at;
            self.moment(When { days_ago, at })
        });
        let made = self.with_earlier(record, &data.earlier, data.when())?;
        self.made.push(made);
        Ok(())
    }

    /// Puts the records their keys name into the ticks of a CV.
    fn name_ticks(&self, cv: &mut Cv) -> Result<(), SampleError> {
        for tick in &mut cv.ticks.0 {
            let (key, field) = tick
                .split_once('.')
                .ok_or_else(|| SampleError::new(format!("{tick} names no field")))?;
            *tick = format!("{}.{field}", self.id_of(key)?);
        }
        for row in &mut cv.speakers.0 {
            if let Some(record) = row.get_mut("record") {
                *record = self.id_of(record)?.to_string();
            }
        }
        Ok(())
    }

    /// Puts values into fields.
    fn fill(&self, body: &mut Body, fields: &Fields, at: Moment) -> Result<(), SampleError> {
        let shapes = body.kind().shapes();
        for (name, data) in fields {
            let shape = shapes
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, shape)| *shape);
            let value = shape
                .map(|shape| self.value(shape, data, at))
                .transpose()?
                .flatten();
            let set = value.map(|value| body.set(name, value));
            if !matches!(set, Some(Ok(()))) {
                return Err(SampleError::new(format!(
                    "{}.{name} takes no {data:?}",
                    body.kind().name()
                )));
            }
        }
        Ok(())
    }

    fn value(
        &self,
        shape: FieldShape,
        data: &FieldData,
        at: Moment,
    ) -> Result<Option<FieldValue>, SampleError> {
        Ok(match (shape, data) {
            (FieldShape::Link, FieldData::Text(key)) => {
                Some(FieldValue::Link(Some(self.id_of(key)?)))
            }
            (FieldShape::Date, FieldData::Day(day)) => {
                Some(FieldValue::Date(Some(self.in_days(day.in_days))))
            }
            (FieldShape::Date, FieldData::Text(typed)) => Some(FieldValue::Date(VagueDate::parse(
                typed,
                at.day(),
                &self.date_words,
            ))),
            (FieldShape::Line | FieldShape::Prose | FieldShape::Word, FieldData::Text(text)) => {
                Some(FieldValue::Text(text.trim_start().to_owned()))
            }
            (FieldShape::Lines, FieldData::Lines(lines)) => Some(FieldValue::Lines(lines.clone())),
            (FieldShape::Rows, FieldData::Lines(none)) if none.is_empty() => {
                Some(FieldValue::Rows(Vec::new()))
            }
            (FieldShape::Rows, FieldData::Rows(rows)) => Some(FieldValue::Rows(
                rows.iter().map(|row| self.dated(row)).collect(),
            )),
            (FieldShape::Rating, FieldData::Number(number)) => {
                Some(FieldValue::Rating(Some(*number)))
            }
            (FieldShape::Flag, FieldData::Flag(flag)) => Some(FieldValue::Flag(*flag)),
            _ => None,
        })
    }

    /// Turns the cell `on`, a count of days from today, into its day.
    fn dated(&self, row: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let day = |days: i64| self.now.moment.day() + chrono::TimeDelta::days(days);
        row.iter()
            .map(
                |(name, cell)| match cell.parse().ok().filter(|_| name == "on") {
                    Some(days) => (name.clone(), day(days).to_string()),
                    None => (name.clone(), cell.clone()),
                },
            )
            .collect()
    }

    /// Adds what a record held before, and dates its present state after it.
    fn with_earlier(
        &self,
        mut record: Record,
        earlier: &[EarlierData],
        when: When,
    ) -> Result<Made, SampleError> {
        let mut revisions: Vec<Revision> = Vec::new();
        let mut began = record.meta.created;
        for (number, state) in (1..).zip(earlier) {
            let mut body = record.body.clone();
            self.fill(&mut body, &state.fields, record.meta.created)?;
            revisions.push(Revision {
                id: self.now.make_id(),
                of: record.meta.id,
                number,
                changed: began,
                body,
            });
            let next = self.moment(When {
                days_ago: state.until_days_ago,
                at: when.at,
            });
            if next.since(began) < 0 {
                return Err(SampleError::new("earlier states are not in order"));
            }
            began = next;
            record.meta.revision = number + 1;
        }
        record.meta.changed = began;
        record.meta.revision_began = began;
        Ok(Made {
            record,
            earlier: revisions,
        })
    }

    fn run(&mut self, data: RunData) -> Result<(), SampleError> {
        let when = data.when();
        let wrong = |what: String| SampleError::new(format!("{}: {what}", data.place));
        let pack = library()
            .pack(&data.exercise)
            .ok_or_else(|| wrong(format!("no exercise {}", data.exercise)))?;
        let cards = self.cards_before(when);
        let answers = self.answers(pack, &data, &cards)?;
        let run = Run {
            exercise: pack.id.as_str().into(),
            version: pack.version.to_string().as_str().into(),
            size: data.size,
            state: match data.open_at {
                Some(_) => RunState::Open,
                None => RunState::Kept,
            },
            at: data.open_at.as_deref().unwrap_or_default().into(),
            answers: Answers(answers.clone()),
        };
        let record = self.begin(&data.key, run.into(), when);
        let id = record.meta.id;
        let mut made = vec![Made::whole(record)];
        let proposed = self
            .open_run(pack, &data, &answers, &cards)
            .proposed_cards();
        for keep in &data.keep {
            let mut wanted = proposed
                .iter()
                .filter(|card| {
                    card.view.kind == keep.kind && card.view.heading.starts_with(&keep.of)
                })
                .peekable();
            if wanted.peek().is_none() {
                let all = proposed.iter().map(|card| &card.view);
                let all: Vec<_> = all.map(|view| (view.kind, &view.heading)).collect();
                return Err(wrong(format!(
                    "{} makes no {:?} {:?}, only {all:?}",
                    data.exercise, keep.kind, keep.of
                )));
            }
            let count = if keep.each { usize::MAX } else { 1 };
            for card in wanted.take(count) {
                made.push(self.card(pack, id, card, keep, when)?);
            }
        }
        self.made.extend(made);
        Ok(())
    }

    /// Gives the cards that were kept before, newest first.
    fn cards_before(&self, when: When) -> Vec<&Record> {
        let now = self.moment(when).utc_ms;
        let records = self.made.iter().map(|made| &made.record);
        let mut cards: Vec<&Record> = records
            .filter(|record| record.meta.created.utc_ms < now && record.is_listed())
            .collect();
        cards.sort_by_key(|record| std::cmp::Reverse(record.meta.created.utc_ms));
        cards
    }

    fn open_run<'r>(
        &'r self,
        pack: &'r Pack,
        data: &RunData,
        answers: &'r GivenAnswers,
        cards: &'r [&'r Record],
    ) -> OpenRun<'r> {
        let is_before = |made: &Made| match &made.record.body {
            Body::Run(run) => run.state == RunState::Kept && *run.exercise == *pack.id,
            _ => false,
        };
        OpenRun {
            pack,
            texts: &self.words.texts,
            opened: Opened {
                again: self.made.iter().any(is_before),
                ..data.size.into()
            },
            answers,
            cards,
        }
    }

    /// Makes the answers, in the order of the steps: each step opens with what the ones before gave.
    fn answers(
        &self,
        pack: &Pack,
        data: &RunData,
        cards: &[&Record],
    ) -> Result<GivenAnswers, SampleError> {
        let mut answers = GivenAnswers::new();
        for step in &pack.steps {
            let Some(said) = data.answers.get(&step.id) else {
                continue;
            };
            let place = data.places.get(&step.id).unwrap_or(&data.place);
            let wrong = |what: String| {
                SampleError::new(format!("{place}: {} {}: {what}", data.exercise, step.id))
            };
            let items = self
                .open_run(pack, data, &answers, cards)
                .screen(&step.id)
                .ok_or_else(|| wrong("the step is not open in this run".to_owned()))?
                .items;
            let answer = answers::answer(step, &items, said, self).map_err(wrong)?;
            pack.check_answer(&step.id, &answer)
                .map_err(|error| wrong(error.to_string()))?;
            answers.insert(step.id.clone(), answer);
        }
        match data.answers.keys().find(|id| pack.step(id).is_none()) {
            None => Ok(answers),
            Some(id) => Err(SampleError::new(format!(
                "{}: {} has no step {id}",
                data.places.get(id).unwrap_or(&data.place),
                data.exercise
            ))),
        }
    }

    fn card(
        &self,
        pack: &Pack,
        run: RecordId,
        card: &ProposedCard,
        keep: &KeepData,
        when: When,
    ) -> Result<Made, SampleError> {
        let mut record = self.begin(&keep.key, card.body.clone(), when);
        if let Body::Goal(goal) = &mut record.body
            && let Some(review) = &goal.review
        {
            let day = record.meta.created.day();
            goal.review = VagueDate::parse(&review.typed, day, &self.date_words);
        }
        self.fill(&mut record.body, &keep.fields, record.meta.created)?;
        record.meta.sharing = if keep.offer {
            Sharing::Offered
        } else {
            Sharing::Never
        };
        record.meta.origin = Some(Box::new(Origin {
            exercise: pack.id.clone(),
            version: pack.version,
            run,
            step: card.view.step.clone(),
            never_shared: card.never_shared.clone(),
        }));
        self.with_earlier(record, &keep.earlier, when)
    }

    /// Joins each fit to the place of its name.
    fn link_places(&mut self) {
        let places: Vec<(String, RecordId)> = self
            .made
            .iter()
            .filter(|made| made.record.body.kind() == Kind::Place)
            .map(|made| (fold(made.record.body.heading().trim()), made.record.meta.id))
            .collect();
        for made in &mut self.made {
            if let Body::Fit(fit) = &mut made.record.body {
                let name = fold(fit.place.trim());
                fit.place_link = places
                    .iter()
                    .find(|(other, _)| *other == name)
                    .map(|(_, id)| *id);
            }
        }
    }

    /// Gives the whole journal.
    fn journal(self) -> Journal {
        let mut journal = Journal::default();
        for made in self.made {
            journal.insert(made.record);
            made.earlier
                .into_iter()
                .for_each(|revision| journal.insert_revision(revision));
        }
        journal
    }
}

impl answers::Days for Maker<'_> {
    fn typed(&self, text: &str) -> Option<VagueDate> {
        VagueDate::parse(text, self.now.moment.day(), &self.date_words)
    }

    fn in_days(&self, days: i64) -> VagueDate {
        let day = self.now.moment.day() + chrono::TimeDelta::days(days);
        VagueDate::day(day, &self.words.dates.day_plain(day))
    }
}
