//! Inside a run: what is put in, which way it goes on, where a yes leads to, and its paper form.

use waymark_content::engine::{OpenRun, Opened, step_after, step_before, steps_for};
use waymark_content::pack::{Action, Does, Pack, Source, Step, StepKind};
use waymark_journal::answer::{Choice, ListRow, RoadPoint};
use waymark_journal::nouns::run::{Answers, Run, RunSize, RunState};
use waymark_journal::{Answer, RecordId, VagueDate};

use crate::error::AppError;
use crate::op::Op;
use crate::pictures::PAPER;
use crate::pictures::{age_of, day_of};
use crate::session::{App, Now, Session};
use crate::wire::Changed;
use crate::wire::exercises::{ClosedLetterView, NextView, PaperRequest, PaperView, RunMove};
use crate::wire::records::RecordRequest;

impl App {
    /// Leaves a run at its gate: one that holds nothing is gone, one that holds something stays open.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], the vault's errors, [`AppError::Locked`].
    pub fn run_leave(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.transact(
            Op::AnswerStep,
            |session, _, plan| {
                let run = session.run_of(request.id)?;
                let pack = session.pack(&run.exercise)?;
                let is_gate = |id: &str| pack.step(id).is_some_and(|step| step.gate);
                let is_empty = run.answers.0.keys().all(|step| is_gate(step));
                if run.state == RunState::Open && is_empty {
                    plan.drop_draft(request.id);
                    plan.remove(request.id);
                }
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }

    /// Gives an exercise as a paper form: empty, or with what was written.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], [`AppError::Locked`].
    pub fn exercise_paper(&self, request: &PaperRequest) -> Result<PaperView, AppError> {
        self.read(|session, now| {
            let pack = session.pack(&request.exercise)?;
            let texts = &session.texts;
            let empty = Answers::default();
            let run = request.run.map(|id| session.run_of(id)).transpose()?;
            let cards = session.card_records();
            let open = OpenRun {
                pack,
                texts,
                opened: Opened {
                    size: RunSize::Normal,
                    again: true,
                    with_someone: false,
                },
                answers: run.map_or(&empty.0, |run| &run.answers.0),
                cards: if run.is_some() { &cards } else { &[] },
            };
            let date = request.run.map(|id| session.record(id)).transpose()?;
            let pictures = match (date, run) {
                (Some(record), Some(run)) => session.pictures_of_run(pack, record, run, PAPER)?,
                _ => Vec::new(),
            };
            let closed = run
                .map(|run| session.closed_letters(run, now))
                .unwrap_or_default();
            let waits = |step: &str| closed.iter().any(|letter| letter.step == step);
            let mut answers = if run.is_some() {
                open.earlier(None)
            } else {
                Vec::new()
            };
            answers.retain(|answer| !waits(&answer.step));
            Ok(PaperView {
                title: pack.title(texts),
                purpose: pack.purpose(texts),
                care: pack.care(texts).unwrap_or_default(),
                date: date
                    .map(|record| session.dates.day(record.meta.created.day()))
                    .unwrap_or_default(),
                screens: steps_for(pack, open.opened)
                    .into_iter()
                    .filter(|step| !step.gate)
                    .filter_map(|step| open.screen(&step.id))
                    .collect(),
                answers,
                pictures,
            })
        })
    }
}

impl Session {
    /// Says how a run is opened.
    pub(crate) fn opened(&self, id: RecordId, run: &Run) -> Opened {
        Opened {
            again: self.kept_before(&run.exercise, Some(id)),
            ..run.size.into()
        }
    }

    /// Says whether another run of an exercise was kept before.
    pub(crate) fn kept_before(&self, exercise: &str, than: Option<RecordId>) -> bool {
        let begun = than
            .and_then(|id| self.record(id).ok())
            .map(|record| record.meta.created);
        self.runs_of(exercise).any(|(record, run)| {
            let is_before = begun.is_none_or(|begun| record.meta.created.utc_ms < begun.utc_ms);
            run.state == RunState::Kept && Some(record.meta.id) != than && is_before
        })
    }

    /// Puts an answer into a run; none and an empty one clear the step, which leaves no mark.
    pub(crate) fn put_answer(
        &self,
        run: &mut Run,
        step: &str,
        answer: Option<Answer>,
        now: Now<'_>,
    ) -> Result<(), AppError> {
        let pack = self.pack(&run.exercise)?;
        match answer {
            Some(mut answer) if !answer.is_empty() => {
                pack.check_answer(step, &answer)?;
                self.read_dates(&mut answer, now);
                run.answers.0.insert(step.to_owned(), answer);
            }
            _ => {
                run.answers.0.remove(step);
            }
        }
        Ok(())
    }

    /// Reads the dates that were typed in an answer.
    pub(crate) fn read_dates(&self, answer: &mut Answer, now: Now<'_>) {
        let read = |date: &mut Option<VagueDate>| {
            *date = date
                .take()
                .and_then(|date| self.read_date(&date.typed, now));
        };
        match answer {
            Answer::Timeline(points) => points.iter_mut().for_each(|point| read(&mut point.when)),
            Answer::Letter(letter) => read(&mut letter.open_on),
            _ => {}
        }
    }

    /// Gives the step one gets to; none behind the last one. A no may lead back to an earlier step.
    pub(crate) fn moved(
        &self,
        id: RecordId,
        run: &Run,
        step: &str,
        go: RunMove,
    ) -> Result<Option<String>, AppError> {
        let pack = self.pack(&run.exercise)?;
        let opened = self.opened(id, run);
        let to = match go {
            RunMove::Next => match sent_back(pack, run, step) {
                Some(back) => Some(back),
                None => step_after(pack, opened, Some(step)),
            },
            RunMove::Back => step_before(pack, opened, Some(step)).or_else(|| pack.step(step)),
            RunMove::Stay => pack.step(step),
        };
        Ok(to.map(|step| step.id.clone()))
    }

    /// Gives the letters of a run that are not meant to be read yet.
    pub(crate) fn closed_letters(&self, run: &Run, now: Now<'_>) -> Vec<ClosedLetterView> {
        let today = chrono::Datelike::num_days_from_ce(&now.moment.day());
        let answers = run.answers.0.iter();
        answers
            .filter_map(|(step, answer)| {
                let Answer::Letter(letter) = answer else {
                    return None;
                };
                let open_on = letter.open_on.as_ref()?;
                let key = open_on.sort_key();
                (key > today && key != i32::MAX).then(|| ClosedLetterView {
                    step: step.clone(),
                    until: self.dates.vague(open_on),
                })
            })
            .collect()
    }

    /// Gives where the answers with a yes lead to, beyond the cards that are proposed.
    pub(crate) fn next_views(&self, open: &OpenRun<'_>) -> Vec<NextView> {
        let steps = open.pack.steps.iter();
        steps
            .filter_map(|step| {
                let action = step.on_yes.as_ref().filter(|action| leads_on(action))?;
                said_yes(open, step).then(|| self.leads_to(open, step, action))
            })
            .collect()
    }

    fn leads_to(&self, open: &OpenRun<'_>, step: &Step, action: &Action) -> NextView {
        let exercise = match action.does {
            Does::OpenExercise | Does::OfferAgain => action.target.clone(),
            _ => None,
        };
        let title = exercise
            .as_deref()
            .and_then(|id| self.exercise_title(id))
            .unwrap_or_default();
        let screen = open.screen(&step.id).and_then(|screen| screen.on_yes);
        let items = screen.map(|action| action.items).unwrap_or_default();
        NextView {
            prompt: open.pack.prompt(&self.texts, &step.id),
            does: action.does,
            exercise,
            title,
            into: action.into.clone(),
            items: items.into_iter().map(|item| item.text).collect(),
            pick_one: action.pick_one,
        }
    }
}

fn leads_on(action: &Action) -> bool {
    matches!(
        action.does,
        Does::OpenExercise | Does::OpenShare | Does::OfferAgain | Does::AddToSheet
    )
}

fn said_yes(open: &OpenRun<'_>, step: &Step) -> bool {
    matches!(open.answer(step), Some(Answer::Choice(Choice::Yes)))
}

/// Gives the step that a no leads back to.
fn sent_back<'a>(pack: &'a Pack, run: &Run, step: &str) -> Option<&'a Step> {
    let action = pack.step(step)?.on_no.as_ref()?;
    let said_no = matches!(run.answers.0.get(step), Some(Answer::Choice(Choice::No)));
    let goes_back = said_no && action.does == Does::GoToStep;
    pack.step(action.target.as_deref().filter(|_| goes_back)?)
}

/// Gives what a step draws on, where that was answered in the same way.
pub(crate) fn base_of(pack: &Pack, run: &Run, step: &str) -> Option<Answer> {
    let step = pack.step(step)?;
    let sources = match step.kind {
        StepKind::Rainbow => &step.items_from,
        StepKind::Timeline => &step.prefill_from,
        _ => return None,
    };
    sources.iter().find_map(|source| match source {
        Source::Step(from) => {
            let from = pack
                .step(&from.step)
                .filter(|from| from.kind == step.kind)?;
            run.answers
                .0
                .get(&from.id)
                .filter(|answer| from.takes(answer))
                .cloned()
        }
        _ => None,
    })
}

/// Makes the answer that holds some words at a step; nothing for a step that takes no words.
pub(crate) fn filled(step: &Step, text: &str) -> Option<Answer> {
    match step.kind {
        StepKind::Text if step.columns.is_empty() => Some(Answer::Text(text.to_owned())),
        StepKind::List => Some(Answer::List(vec![ListRow {
            text: text.to_owned(),
            ..ListRow::default()
        }])),
        _ => None,
    }
}

/// Puts the moments of a road in the order of time; one without a time stays behind the one before
/// it. Where ages and dates are mixed, the order is the person's.
pub(crate) fn sort_road(run: &mut Run, step: &str) {
    let Some(Answer::Timeline(points)) = run.answers.0.get_mut(step) else {
        return;
    };
    let ages = points.iter().any(|point| age_of(point).is_some());
    let days = points.iter().any(|point| day_of(point).is_some());
    if ages == days {
        return;
    }
    let place = |point: &RoadPoint| age_of(point).or_else(|| day_of(point));
    let mut last = i64::MIN;
    let mut placed: Vec<(i64, RoadPoint)> = Vec::new();
    for point in std::mem::take(points) {
        last = place(&point).unwrap_or(last);
        placed.push((last, point));
    }
    placed.sort_by_key(|(place, _)| *place);
    *points = placed.into_iter().map(|(_, point)| point).collect();
}
