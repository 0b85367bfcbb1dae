//! Pictures of answers and of kept things, each wide and narrow, with its sentence and its table.
//!
//! Owns which answers a picture is drawn from, and its words. Does not own the drawing
//! ([`waymark_charts`]) nor whether a picture may be shared.

mod change;
mod energy;
mod fit;
mod kept;
mod ladder;
mod life;
mod over_time;
mod people;
mod plan;
mod pulls;
mod roads;
mod tree;

use std::collections::BTreeMap;

use waymark_charts::{ChartError, Frame, Picture, PictureWords, Theme, Width};
use waymark_content::pack::{Pack, PictureKind, Step, StepKind};
use waymark_content::texts::{Args, MessageId as M, Texts};
use waymark_journal::nouns::run::{Run, RunState};
use waymark_journal::{Answer, Record};

pub(crate) use life::{age_of, day_of};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::exercises::{FitPicturesView, StepPictureRequest, TwoRunsRequest, TwoRunsView};
use crate::wire::picture::PictureView;

/// Before the ids of two versions laid over each other, beside the picture of the exercise itself.
const TWO: &str = "two-";
/// Before the ids of a paper form.
pub(crate) const PAPER: &str = "paper-";

/// The answers of a run, and the day it was begun, written out.
#[derive(Clone, Copy)]
struct Told<'a> {
    pack: &'a Pack,
    answers: &'a BTreeMap<String, Answer>,
    day: &'a str,
    /// Where it is drawn, in front of its ids: a page may show one picture in two places.
    place: &'static str,
}

impl<'a> Told<'a> {
    /// Gives the answers to the steps of a kind, in the order of the steps.
    fn of_kind(self, kind: StepKind) -> impl Iterator<Item = (&'a Step, &'a Answer)> {
        let steps = self.pack.steps.iter().filter(move |step| step.kind == kind);
        steps.filter_map(move |step| {
            let answer = self.answers.get(&step.id)?;
            step.takes(answer).then_some((step, answer))
        })
    }

    /// Gives the beginning of the ids of a picture.
    fn prefix(self, name: &str) -> String {
        format!("{}{name}", self.place)
    }

    fn of_step(self, id: &str) -> Option<&'a Answer> {
        self.answers.get(id)
    }

    /// Gives the number a thing got at a step.
    fn rating(self, step: &str, thing: &str) -> Option<u8> {
        match self.of_step(step) {
            Some(Answer::Rated(rows)) => {
                // A row of several cells is named by all of them.
                let names = |item: &str| item == thing || item.starts_with(&format!("{thing}, "));
                rows.iter()
                    .find(|row| names(&row.item))
                    .and_then(|row| row.value)
            }
            _ => None,
        }
    }
}

impl App {
    /// Gives the fit pictures, one a place, the newest place first.
    ///
    /// # Errors
    /// [`AppError::Locked`], [`AppError::Internal`].
    pub fn fit_pictures(&self) -> Result<FitPicturesView, AppError> {
        self.read(|session, _| {
            Ok(FitPicturesView {
                pictures: session.fit_pictures()?,
            })
        })
    }

    /// Gives the picture of a step as it is filled in now; nothing for a step that is not drawn,
    /// and while there is nothing to draw. Nothing is stored.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], [`AppError::Locked`],
    /// [`AppError::Internal`] for numbers beyond their scale.
    pub fn step_picture(
        &self,
        request: &StepPictureRequest,
    ) -> Result<Option<PictureView>, AppError> {
        self.read(|session, now| {
            let run = session.run_of(request.run)?;
            let pack = session.pack(&run.exercise)?;
            let mut answers = run.answers.0.clone();
            match request.answer.clone() {
                Some(mut answer) => {
                    session.read_dates(&mut answer, now);
                    answers.insert(request.step.clone(), answer);
                }
                None => {
                    answers.remove(&request.step);
                }
            }
            let told = Told {
                pack,
                answers: &answers,
                day: "",
                place: "",
            };
            let kind = pack.step(&request.step).map(|step| step.kind);
            let picture = match kind {
                Some(StepKind::Rainbow) => session.rainbow(told, None)?,
                Some(StepKind::Timeline) => session.road(told)?,
                Some(StepKind::PeopleCircles) => session.rings(told, &request.step)?,
                _ => return Ok(None),
            };
            // Nothing is put in yet: no empty frame.
            Ok(Some(picture).filter(|picture| !picture.rows.is_empty()))
        })
    }

    /// Gives what two runs of one exercise look like over each other; nothing where there is no such
    /// picture.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::NoSuchExercise`], [`AppError::Locked`],
    /// [`AppError::Internal`].
    pub fn two_runs(&self, request: &TwoRunsRequest) -> Result<TwoRunsView, AppError> {
        self.read(|session, _| {
            let (first, second) = (
                session.run_of(request.first)?,
                session.run_of(request.second)?,
            );
            let pack = session.pack(&second.exercise)?;
            let day = |id| {
                let record = session.record(id)?;
                Ok::<_, AppError>(session.dates.day_plain(record.meta.created.day()))
            };
            let (one, other) = (day(request.first)?, day(request.second)?);
            let told = |run: &'_ Run| -> BTreeMap<String, Answer> { run.answers.0.clone() };
            let (earlier, later) = (told(first), told(second));
            let earlier = Told {
                pack,
                answers: &earlier,
                day: &one,
                place: TWO,
            };
            let later = Told {
                pack,
                answers: &later,
                day: &other,
                place: TWO,
            };
            let lays_over = matches!(
                pack.picture.as_ref().map(|picture| picture.kind),
                Some(PictureKind::Rainbow | PictureKind::RatingChange | PictureKind::TaskLadder)
            );
            let pictures = if lays_over {
                session.drawn(later, Some(earlier))?
            } else {
                Vec::new()
            };
            Ok(TwoRunsView { pictures })
        })
    }
}

impl Session {
    /// Gives the pictures of an exercise: of the newest kept run, over the one before it where that
    /// can be.
    pub(crate) fn pictures_of(&self, pack: &Pack) -> Result<Vec<PictureView>, AppError> {
        let kept: Vec<(&Record, &Run)> = self
            .runs_of(&pack.id)
            .filter(|(record, run)| run.state == RunState::Kept && !record.meta.tucked)
            .take(2)
            .collect();
        let days: Vec<String> = kept
            .iter()
            .map(|(record, _)| self.dates.day_plain(record.meta.created.day()))
            .collect();
        let told = |at: usize| {
            let (_, run) = kept.get(at)?;
            Some(Told {
                pack,
                answers: &run.answers.0,
                day: days.get(at)?,
                place: "",
            })
        };
        match told(0) {
            Some(newest) => self.drawn(newest, told(1)),
            None if is_of_cards(pack) => self.fit_pictures(),
            None => Ok(Vec::new()),
        }
    }

    /// Gives the pictures of one run; `place` stands before their ids.
    pub(crate) fn pictures_of_run(
        &self,
        pack: &Pack,
        record: &Record,
        run: &Run,
        place: &'static str,
    ) -> Result<Vec<PictureView>, AppError> {
        let day = self.dates.day_plain(record.meta.created.day());
        let told = Told {
            pack,
            answers: &run.answers.0,
            day: &day,
            place,
        };
        if is_of_cards(pack) {
            return Ok(Vec::new());
        }
        self.drawn(told, None)
    }

    fn drawn(
        &self,
        told: Told<'_>,
        earlier: Option<Told<'_>>,
    ) -> Result<Vec<PictureView>, AppError> {
        let Some(picture) = &told.pack.picture else {
            return Ok(Vec::new());
        };
        let has = |kind| told.of_kind(kind).next().is_some();
        let one = |picture: Result<PictureView, AppError>| picture.map(|picture| vec![picture]);
        match picture.kind {
            PictureKind::FitLines => self.fit_pictures(),
            PictureKind::Rainbow if has(StepKind::Rainbow) => one(self.rainbow(told, earlier)),
            PictureKind::Road if has(StepKind::Timeline) => one(self.road(told)),
            PictureKind::PeopleRings => {
                let rings = told.of_kind(StepKind::PeopleCircles);
                rings.map(|(step, _)| self.rings(told, &step.id)).collect()
            }
            PictureKind::Tree if !told.answers.is_empty() => one(self.tree(told)),
            PictureKind::TriggerWeb if told.of_step("pulls").is_some() => one(self.web(told)),
            PictureKind::Energy if told.of_step("things").is_some() => one(self.energy(told)),
            PictureKind::TaskLadder if has(StepKind::CardSort) => one(self.ladder(told, earlier)),
            PictureKind::Roads if told.of_step("like").is_some() || has(StepKind::SenseSliders) => {
                one(self.roads(told))
            }
            PictureKind::RatingChange => self.changes(told, earlier),
            _ => Ok(Vec::new()),
        }
    }
}

/// Says whether the picture is drawn from kept cards, not from one run.
fn is_of_cards(pack: &Pack) -> bool {
    pack.picture
        .as_ref()
        .is_some_and(|picture| picture.kind == PictureKind::FitLines)
}

/// Draws a picture for a wide and for a narrow window.
fn both(
    prefix: &str,
    draw: impl Fn(Frame<'_>) -> Result<Picture, ChartError>,
) -> Result<PictureView, AppError> {
    let at = |id_prefix: &str, width| {
        let frame = Frame {
            id_prefix,
            theme: Theme::Window,
            width,
        };
        draw(frame).map_err(|_| AppError::internal("picture"))
    };
    let wide = at(prefix, Width::Wide)?;
    let narrow = at(&format!("{prefix}-narrow"), Width::Narrow)?;
    Ok(PictureView {
        narrow: narrow.svg,
        ..wide.into()
    })
}

/// The words every picture needs, owned.
struct Common<'a> {
    texts: &'a Texts,
    title: String,
    caption: String,
    empty: String,
    not_given: String,
}

impl<'a> Common<'a> {
    fn new(texts: &'a Texts, title: String, caption: String) -> Self {
        Self {
            texts,
            title,
            caption,
            empty: texts.say(M::ChartEmpty),
            not_given: texts.say(M::ChartNotGiven),
        }
    }

    fn of(texts: &'a Texts, title: M, caption: M) -> Self {
        Self::new(texts, texts.say(title), texts.say(caption))
    }

    fn not_drawn(&self, count: usize) -> String {
        let args = Args::new().number("count", count);
        self.texts.get(M::ChartNotDrawn, &args)
    }

    fn words<'b>(&'b self, not_drawn: &'b dyn Fn(usize) -> String) -> PictureWords<'b> {
        PictureWords {
            title: &self.title,
            caption: &self.caption,
            empty: &self.empty,
            not_given: &self.not_given,
            not_drawn,
        }
    }
}
