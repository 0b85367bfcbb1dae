//! From the sample's data to records, earlier states and links between them.

use std::collections::BTreeMap;

use chrono::Days;
use waymark_content::engine::{Answers as GivenAnswers, OpenRun, ProposedCard, StepItem};
use waymark_content::library::library;
use waymark_content::pack::Pack;
use waymark_journal::fold::fold;
use waymark_journal::nouns::run::{Answers, Run, RunState};
use waymark_journal::time::MINUTE_MS;
use waymark_journal::vague::DateWords;
use waymark_journal::{
    Answer, Body, FieldShape, FieldValue, Journal, Kind, Moment, Origin, Record, RecordId,
    Revision, Sharing, VagueDate,
};

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
    for run in file.runs {
        maker.run(run)?;
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
                let today = self.now.moment.day();
                let day = today + chrono::TimeDelta::days(day.in_days);
                let typed = self.words.dates.day_plain(day);
                Some(FieldValue::Date(Some(VagueDate::day(day, &typed))))
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
            (FieldShape::Rows, FieldData::Rows(rows)) => Some(FieldValue::Rows(rows.clone())),
            (FieldShape::Rating, FieldData::Number(number)) => {
                Some(FieldValue::Rating(Some(*number)))
            }
            (FieldShape::Flag, FieldData::Flag(flag)) => Some(FieldValue::Flag(*flag)),
            _ => None,
        })
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
        let pack = library()
            .pack(&data.exercise)
            .ok_or_else(|| SampleError::new(format!("no exercise {}", data.exercise)))?;
        let answers = self.answers(pack, &data)?;
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
        self.made.push(Made::whole(record));
        let open = self.open_run(pack, &data, &answers);
        let proposed = open.proposed_cards();
        for keep in &data.keep {
            let card = proposed
                .iter()
                .find(|card| card.view.kind == keep.kind && card.view.heading.starts_with(&keep.of))
                .ok_or_else(|| SampleError::new(format!("{} makes no {keep:?}", data.exercise)))?;
            let made = self.card(pack, id, card, keep, when)?;
            self.made.push(made);
        }
        Ok(())
    }

    fn open_run<'r>(
        &'r self,
        pack: &'r Pack,
        data: &RunData,
        answers: &'r GivenAnswers,
    ) -> OpenRun<'r> {
        OpenRun {
            pack,
            texts: &self.words.texts,
            opened: data.size.into(),
            answers,
            cards: &[],
        }
    }

    /// Checks the answers and fills in the words that the step itself opens with.
    fn answers(&self, pack: &Pack, data: &RunData) -> Result<GivenAnswers, SampleError> {
        let mut answers = GivenAnswers::new();
        for step in &pack.steps {
            let Some(answer) = data.answers.get(&step.id) else {
                continue;
            };
            let mut answer = answer.clone();
            let items = self
                .open_run(pack, data, &answers)
                .screen(&step.id)
                .map(|screen| screen.items)
                .unwrap_or_default();
            fill_words(&mut answer, &items);
            pack.check_answer(&step.id, &answer).map_err(|error| {
                SampleError::new(format!("{} {}: {error}", data.exercise, step.id))
            })?;
            answers.insert(step.id.clone(), answer);
        }
        if answers.len() == data.answers.len() {
            Ok(answers)
        } else {
            Err(SampleError::new(format!(
                "{} on day {} answers a step that is not there",
                data.exercise,
                data.when().days_ago
            )))
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
        record.meta.origin = Some(Origin {
            exercise: pack.id.clone(),
            version: pack.version,
            run,
            step: card.view.step.clone(),
            never_shared: card.never_shared.clone(),
        });
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

/// Fills in words that the step opens with: of a list by their id, of a row by its place.
fn fill_words(answer: &mut Answer, items: &[StepItem]) {
    let by_id = |id: &str, text: &mut String| {
        if text.is_empty()
            && let Some(item) = items.iter().find(|item| !id.is_empty() && item.id == id)
        {
            text.clone_from(&item.text);
        }
    };
    let by_place = |place: usize, text: &mut String| {
        if text.is_empty()
            && let Some(item) = items.get(place)
        {
            text.clone_from(&item.text);
        }
    };
    match answer {
        Answer::Picked(words) => words
            .iter_mut()
            .for_each(|word| by_id(&word.id, &mut word.text)),
        Answer::Sorted(cards) => cards
            .iter_mut()
            .for_each(|card| by_id(&card.id, &mut card.text)),
        Answer::Rated(rows) => rows
            .iter_mut()
            .enumerate()
            .for_each(|(place, row)| by_place(place, &mut row.item)),
        Answer::Sense(sense) => by_place(0, &mut sense.thing),
        Answer::Rainbow(bands) => bands
            .iter_mut()
            .enumerate()
            .for_each(|(place, band)| by_place(place, &mut band.role)),
        Answer::Text(_)
        | Answer::Parts(_)
        | Answer::List(_)
        | Answer::Choice(_)
        | Answer::Timeline(_)
        | Answer::People(_)
        | Answer::Letter(_) => {}
    }
}
