//! Exercises: one exercise, and a run through it. The shelf stands in `explore`. What a step shows and what a run makes
//! is the engine's business (content); what is stored and kept is decided here.

use waymark_content::engine::{OpenRun, Opened, ProposedCard, step_after, steps_for};
use waymark_content::pack::Pack;
use waymark_content::texts::{Args, MessageId};
use waymark_journal::fold::fold;
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::run::{Answers, Run, RunSize, RunState};
use waymark_journal::{Answer, Body, Draft, Edit, Kind, Origin, Record, RecordId};

use crate::cards::sharing_from;
use crate::error::AppError;
use crate::op::Op;
use crate::running::{base_of, filled, sort_road};
use crate::session::{App, Now, Plan, Session};
use crate::show::{can_be_offered, first_words};
use crate::wire::Changed;
use crate::wire::entries::DraftSavedView;
use crate::wire::exercises::{
    ExerciseView, OfferedCardView, RunAnswerRequest, RunEndView, RunGoRequest, RunKeepRequest,
    RunKeptView, RunRowView, RunStartRequest, RunStepRequest, RunView,
};
use crate::wire::records::RecordRequest;

/// The lowest stir that ends with a landing page.
const LANDING_STIR: u8 = 1;
/// The lowest stir that asks before it begins, suggests a pause half way and offers to tuck away.
pub(crate) const HEAVY_STIR: u8 = 2;
/// The fewest questions that have a middle.
const STEPS_WITH_A_MIDDLE: u32 = 4;
/// Characters of a snippet.
const SNIPPET: usize = 120;

/// The kinds of cards that steps may draw on.
const CARDS: &[Kind] = &[
    Kind::Person,
    Kind::Place,
    Kind::Skill,
    Kind::Strength,
    Kind::Value,
    Kind::Need,
    Kind::Learned,
    Kind::Feedback,
    Kind::Proof,
    Kind::Fit,
    Kind::Goal,
];

impl App {
    /// Gives one exercise before it begins.
    ///
    /// # Errors
    /// [`AppError::NoSuchExercise`], [`AppError::Locked`].
    pub fn exercise(&self, id: &str) -> Result<ExerciseView, AppError> {
        self.read(|session, _| {
            let pack = session.pack(id)?;
            let texts = &session.texts;
            Ok(ExerciseView {
                id: pack.id.clone(),
                title: pack.title(texts),
                purpose: pack.purpose(texts),
                minutes: session.minutes(pack),
                stir: pack.stir,
                care: pack.care(texts).unwrap_or_default(),
                prompts: pack
                    .steps
                    .iter()
                    .map(|step| pack.prompt(texts, &step.id))
                    .collect(),
                tiny_steps: steps_for(pack, RunSize::Tiny).len(),
                gate: pack.stir >= HEAVY_STIR && !pack.steps.iter().any(|step| step.gate),
                over_days: pack.minutes.over_days,
                builds_on: pack.builds_on.clone(),
                runs: session
                    .runs_of(&pack.id)
                    .map(|(record, run)| session.run_row(record, run))
                    .collect(),
                pictures: session.pictures_of(pack)?,
            })
        })
    }

    /// Begins a run: a new dated version.
    ///
    /// # Errors
    /// [`AppError::NoSuchExercise`], the vault's errors, [`AppError::Locked`].
    pub fn run_start(&self, request: &RunStartRequest) -> Result<Changed<RunView>, AppError> {
        self.transact(
            Op::AnswerStep,
            |session, now, plan| {
                let pack = session.pack(&request.exercise)?;
                let opened = Opened {
                    again: session.kept_before(&pack.id, None),
                    ..request.size.into()
                };
                let first = step_after(pack, opened, None).map(|step| step.id.clone());
                let mut run = Run {
                    exercise: pack.id.as_str().into(),
                    version: pack.version.to_string().as_str().into(),
                    size: request.size,
                    state: RunState::Open,
                    at: first.unwrap_or_default().as_str().into(),
                    answers: Answers::default(),
                };
                if let Some(fill) = &request.fill {
                    let step = pack.step(&fill.step).ok_or(AppError::BadValue)?;
                    let answer = filled(step, &fill.text).ok_or(AppError::BadValue)?;
                    session.put_answer(&mut run, &fill.step, Some(answer), now)?;
                }
                let record = now.begin(run, session.texts.language());
                let id = record.meta.id;
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| session.run_view(id, None),
        )
    }

    /// Gives a step of a run: the one asked for, or the one it was left at.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], [`AppError::Locked`].
    pub fn run(&self, request: &RunStepRequest) -> Result<RunView, AppError> {
        self.read(|session, _| session.run_view(request.run, request.step.as_deref()))
    }

    /// Seals what a step holds while it is typed and puts it on disk.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], [`AppError::BadValue`], [`AppError::NotFound`], the vault's errors,
    /// [`AppError::Locked`].
    pub fn run_draft(&self, request: RunAnswerRequest) -> Result<DraftSavedView, AppError> {
        self.with(|session, now| {
            let mut run = session.run_of(request.run)?.clone();
            session.put_answer(&mut run, &request.step, request.answer, now)?;
            run.at = request.step.as_str().into();
            let language = session.record(request.run)?.meta.language.clone();
            let draft = Draft {
                record: request.run,
                body: run.into(),
                language,
                at: now.moment,
            };
            session.keep_draft(draft)?;
            Ok(DraftSavedView {
                id: request.run,
                at: session.dates.time(now.moment),
            })
        })
    }

    /// Answers a step and goes on; the answer is on disk when this returns.
    ///
    /// # Errors
    /// As [`App::run_draft`].
    pub fn run_answer(&self, request: RunAnswerRequest) -> Result<Changed<RunView>, AppError> {
        self.transact(
            Op::AnswerStep,
            |session, now, plan| {
                let mut run = session.run_of(request.run)?.clone();
                session.put_answer(&mut run, &request.step, request.answer, now)?;
                sort_road(&mut run, &request.step);
                let at = session.moved(request.run, &run, &request.step, request.go)?;
                run.at = at.as_deref().unwrap_or_default().into();
                plan.drop_draft(request.run);
                let mut record = session.record(request.run)?.clone();
                record.body = run.into();
                plan.save(record, Edit::Autosave);
                Ok(at)
            },
            |session, _, at| session.run_at(request.run, at.as_deref()),
        )
    }

    /// Goes to another step without answering; what was answered there before stays.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], the vault's errors, [`AppError::Locked`].
    pub fn run_go(&self, request: &RunGoRequest) -> Result<RunView, AppError> {
        self.transact(
            Op::AnswerStep,
            |session, _, plan| {
                let mut run = session.run_of(request.run)?.clone();
                let at = session.moved(request.run, &run, &request.step, request.go)?;
                run.at = at.as_deref().unwrap_or_default().into();
                plan.drop_draft(request.run);
                let mut record = session.record(request.run)?.clone();
                record.body = run.into();
                plan.save(record, Edit::Autosave);
                Ok(at)
            },
            |session, _, at| session.run_at(request.run, at.as_deref()),
        )
        .map(|changed| changed.value)
    }

    /// Gives the end of a run: everything answered, and what it made, nothing ticked.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], [`AppError::Locked`].
    pub fn run_end(&self, request: &RecordRequest) -> Result<RunEndView, AppError> {
        self.read(|session, now| {
            let run = session.run_of(request.id)?;
            let pack = session.pack(&run.exercise)?;
            let is_kept = run.state == RunState::Kept;
            let cards = session.card_records();
            let record = session.record(request.id)?;
            let open = session.open_run(pack, request.id, run, &cards);
            Ok(RunEndView {
                id: request.id,
                exercise: pack.id.clone(),
                title: pack.title(&session.texts),
                answers: open.earlier(None),
                cards: open
                    .proposed_cards()
                    .into_iter()
                    .map(|card| session.offered_card(request.id, card))
                    .collect(),
                landing: pack.stir >= LANDING_STIR,
                closed: if is_kept {
                    session.closed_letters(run, now)
                } else {
                    Vec::new()
                },
                pictures: session.pictures_of_run(pack, record, run, "")?,
                can_tuck: pack.stir >= HEAVY_STIR,
                tucked: record.meta.tucked,
            })
        })
    }

    /// Keeps a run and the cards that were ticked. Nothing else leaves the exercise.
    ///
    /// # Errors
    /// [`AppError::BadValue`] for a card that cannot be kept as it is, [`AppError::NotFound`], the
    /// vault's errors, [`AppError::Locked`].
    pub fn run_keep(&self, request: &RunKeepRequest) -> Result<Changed<RunKeptView>, AppError> {
        self.transact(
            Op::KeepExercise,
            |session, now, plan| session.plan_keeping(request, now, plan),
            |_, _, kept| Ok(kept),
        )
    }
}

impl Session {
    /// Says how long an exercise takes, or nothing where the person hides it.
    pub(crate) fn minutes(&self, pack: &Pack) -> String {
        if self.journal.setting().hide_minutes {
            return String::new();
        }
        let (from, to) = (usize::from(pack.minutes.from), usize::from(pack.minutes.to));
        if from == to {
            return self
                .texts
                .get(MessageId::ViewMinutes, &Args::new().number("count", to));
        }
        self.texts.get(
            MessageId::ViewMinutesRange,
            &Args::new().number("from", from).number("to", to),
        )
    }

    pub(crate) fn runs_of<'a>(
        &'a self,
        exercise: &'a str,
    ) -> impl Iterator<Item = (&'a Record, &'a Run)> {
        self.journal.listed(Kind::Run).filter_map(move |record| {
            match self.newest_body(record.meta.id) {
                Some(Body::Run(run)) if *run.exercise == *exercise => Some((record, run)),
                _ => None,
            }
        })
    }

    fn run_row(&self, record: &Record, run: &Run) -> RunRowView {
        let first = run
            .answers
            .0
            .values()
            .flat_map(Answer::lines)
            .next()
            .unwrap_or_default();
        RunRowView {
            id: record.meta.id,
            date: self.dates.day(record.meta.created.day()),
            state: run.state,
            size: run.size,
            snippet: first_words(&first, SNIPPET),
        }
    }

    /// Gives a run as it stands on its page: the draft, or the record.
    pub(crate) fn run_of(&self, id: RecordId) -> Result<&Run, AppError> {
        match self.newest_body(id) {
            Some(Body::Run(run)) => Ok(run),
            _ => Err(AppError::NotFound {
                kind: Some(Kind::Run),
            }),
        }
    }

    pub(crate) fn card_records(&self) -> Vec<&Record> {
        CARDS
            .iter()
            .flat_map(|kind| self.journal.listed(*kind))
            .collect()
    }

    pub(crate) fn open_run<'a>(
        &'a self,
        pack: &'a Pack,
        id: RecordId,
        run: &'a Run,
        cards: &'a [&'a Record],
    ) -> OpenRun<'a> {
        OpenRun {
            pack,
            texts: &self.texts,
            opened: self.opened(id, run),
            answers: &run.answers.0,
            cards,
        }
    }

    /// Shows a run at a step, or where it was left.
    fn run_view(&self, id: RecordId, step: Option<&str>) -> Result<RunView, AppError> {
        let run = self.run_of(id)?;
        let at = step.unwrap_or(&run.at);
        self.run_at(id, Some(at).filter(|at| !at.is_empty()))
    }

    /// Shows a run at a step, or behind the last one.
    fn run_at(&self, id: RecordId, step: Option<&str>) -> Result<RunView, AppError> {
        let run = self.run_of(id)?;
        let pack = self.pack(&run.exercise)?;
        let cards = self.card_records();
        let open = self.open_run(pack, id, run, &cards);
        let screen = step.and_then(|step| open.screen(step));
        let half_way = pack.stir >= HEAVY_STIR
            && screen.as_ref().is_some_and(|screen| {
                screen.of >= STEPS_WITH_A_MIDDLE && screen.position == screen.of / 2 + 1
            });
        Ok(RunView {
            id,
            exercise: pack.id.clone(),
            title: pack.title(&self.texts),
            stir: pack.stir,
            state: run.state,
            earlier: open.earlier(screen.as_ref().map(|screen| screen.step.as_str())),
            screen,
            landing: pack.stir >= LANDING_STIR,
            date: self.dates.day(self.record(id)?.meta.created.day()),
            size: run.size,
            base: step.and_then(|step| base_of(pack, run, step)),
            half_way,
            to_hand_over: step.map_or(0, |step| self.count_to_hand_over(&open, step)),
            handed_back: self.handed_back(&open, id, step),
        })
    }

    fn offered_card(&self, run: RecordId, card: ProposedCard) -> OfferedCardView {
        let kept = self.kept_from(run, &card.body).is_some();
        let details = card
            .view
            .lines
            .iter()
            .filter(|line| line.lines.join(" ") != card.view.heading)
            .map(|line| format!("{}: {}", line.label, line.lines.join(", ")))
            .collect();
        OfferedCardView {
            key: card.view.key,
            kind: card.view.kind,
            kind_name: card.view.kind_name,
            heading: card.view.heading,
            details,
            problem: card
                .view
                .problem
                .map(|problem| format!("{} {}", problem.text, problem.fix)),
            kept,
            can_be_offered: can_be_offered(card.view.kind),
            pick_one: card.view.pick_one,
            picks: card.view.picks,
        }
    }

    /// Gives the record that was kept from this run with the same words before.
    fn kept_from(&self, run: RecordId, body: &Body) -> Option<&Record> {
        let heading = body.heading();
        self.journal.listed(body.kind()).find(|record| {
            record
                .meta
                .origin
                .as_ref()
                .is_some_and(|origin| origin.run == run)
                // A run makes one check-in, which is named by whom it was with.
                && (record.body.heading() == heading || body.kind() == Kind::CheckIn)
        })
    }

    /// Gives a place or person of the same name, whoever wrote it first.
    fn same_name(&self, body: &Body) -> Option<&Record> {
        if !matches!(body.kind(), Kind::Place | Kind::Person) {
            return None;
        }
        let name = fold(body.heading().trim());
        self.journal
            .listed(body.kind())
            .find(|record| fold(record.body.heading().trim()) == name)
    }

    fn plan_keeping(
        &self,
        request: &RunKeepRequest,
        now: Now<'_>,
        plan: &mut Plan,
    ) -> Result<RunKeptView, AppError> {
        let mut run = self.run_of(request.run)?.clone();
        let pack = self.pack(&run.exercise)?;
        let cards = self.card_records();
        let open = self.open_run(pack, request.run, &run, &cards);
        let next = self.next_views(&open);
        let mut proposed = open.proposed_cards();
        let mut kept: Vec<Record> = Vec::new();
        for wish in &request.cards {
            let card = proposed
                .iter_mut()
                .find(|card| card.view.key == wish.key)
                .ok_or(AppError::BadValue)?;
            let is_picked = wish
                .picks
                .iter()
                .all(|pick| card.pick(&pick.field, pick.record));
            if card.view.problem.is_some()
                || !is_picked
                || wish.picks.len() != card.view.picks.len()
            {
                return Err(AppError::BadValue);
            }
            kept.push(self.kept_record(request.run, pack, card, wish.offer, now)?);
        }
        link_places(self, &mut kept);
        let goal = kept
            .iter()
            .find(|record| record.body.kind() == Kind::Goal)
            .map(|record| record.meta.id);
        let ids = kept.iter().map(|record| record.meta.id).collect();
        kept.into_iter()
            .for_each(|record| plan.save(record, Edit::Deliberate));
        run.state = RunState::Kept;
        plan.drop_draft(request.run);
        let mut record = self.record(request.run)?.clone();
        record.body = run.into();
        plan.save(record, Edit::Autosave);
        Ok(RunKeptView {
            kept: ids,
            goal,
            landing: pack.stir >= LANDING_STIR,
            next,
            can_tuck: pack.stir >= HEAVY_STIR,
        })
    }

    fn kept_record(
        &self,
        run: RecordId,
        pack: &Pack,
        card: &ProposedCard,
        offer: bool,
        now: Now<'_>,
    ) -> Result<Record, AppError> {
        if let Some(known) = self.same_name(&card.body) {
            return Ok(known.clone());
        }
        let mut record = match self.kept_from(run, &card.body) {
            Some(known) => known.clone(),
            None => now.begin(card.body.clone(), self.texts.language()),
        };
        let known = record.body;
        record.body = card.body.clone();
        self.fill_check_in(&mut record.body, &known, run);
        if let Body::Goal(goal) = &mut record.body {
            goal.state = PlanState::Now;
            if let Some(typed) = goal.review.as_ref().map(|review| review.typed.clone()) {
                goal.review = self.read_date(&typed, now);
            }
        }
        record.meta.sharing = sharing_from(offer);
        record.meta.origin = Some(Box::new(Origin {
            exercise: pack.id.clone(),
            version: pack.version,
            run,
            step: card.view.step.clone(),
            never_shared: card.never_shared.clone(),
        }));
        Ok(record)
    }
}

/// Joins each fit to the place of its name: one kept with it, or one that was there.
fn link_places(session: &Session, kept: &mut [Record]) {
    let named = |record: &Record| (fold(record.body.heading().trim()), record.meta.id);
    let places: Vec<(String, RecordId)> = kept
        .iter()
        .filter(|record| record.body.kind() == Kind::Place)
        .chain(session.journal.listed(Kind::Place))
        .map(named)
        .collect();
    for record in kept.iter_mut() {
        if let Body::Fit(fit) = &mut record.body {
            let name = fold(fit.place.trim());
            fit.place_link = places
                .iter()
                .find(|(other, _)| *other == name)
                .map(|(_, id)| *id);
        }
    }
}
