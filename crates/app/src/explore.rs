//! Explore: everything by question, three offered, and the paths. Nothing is locked or counted, and
//! none of the person's own words stand on these pages.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use waymark_content::library::{Path, PathStart};
use waymark_content::offer::{Because, Standing, offer_three};
use waymark_content::pack::Pack;
use waymark_content::texts::{Args, MessageId};
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::run::RunState;
use waymark_journal::{Body, Kind, RecordId};

use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::explore::{
    ExerciseGroupView, ExerciseRowView, ExploreView, PathKeptView, PathRowView, PathStepView,
    PathView,
};
use crate::wire::records::WordView;

/// Most kept runs that are named beside one step of a path.
const MOST_KEPT: usize = 3;

/// What was done of one exercise.
#[derive(Default)]
struct Done {
    open: Option<RecordId>,
    /// The kept runs, newest first, each with when it was kept, written out.
    kept: Vec<(RecordId, String)>,
    /// The day the newest was kept.
    kept_last: Option<NaiveDate>,
}

/// What was done of every exercise, found in one pass.
type AllDone = HashMap<String, Done>;

impl App {
    /// Gives the shelf: three offered, everything by question, paths.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn explore(&self) -> Result<ExploreView, AppError> {
        self.read(|session, now| {
            let done = session.all_done();
            let groups = session
                .library()
                .questions()
                .into_iter()
                .filter(|(_, packs)| !packs.is_empty())
                .map(|(id, packs)| ExerciseGroupView {
                    id: id.to_owned(),
                    question: waymark_content::library::question(&session.texts, id),
                    rows: packs
                        .into_iter()
                        .map(|pack| session.exercise_row(pack, &done))
                        .collect(),
                })
                .collect();
            let paths = session.library().paths();
            Ok(ExploreView {
                offered: offered(session, now),
                groups,
                themes: session.themes(),
                paths: paths
                    .into_iter()
                    .map(|path| session.path_row(path))
                    .collect(),
            })
        })
    }

    /// Gives a path.
    ///
    /// # Errors
    /// [`AppError::NoSuchExercise`] where no path has this id, [`AppError::Locked`].
    pub fn path(&self, id: &str) -> Result<PathView, AppError> {
        self.read(|session, _| {
            let paths = session.library().paths();
            let path = paths
                .into_iter()
                .find(|path| path.id == id)
                .ok_or(AppError::NoSuchExercise)?;
            Ok(session.path_view(path))
        })
    }
}

/// Gives three exercises: a tiny one, one that fits the plan, and one by turns; never one that can
/// stir strong feelings.
pub(crate) fn offered(session: &Session, now: Now<'_>) -> Vec<ExerciseRowView> {
    let done = session.all_done();
    let kept: Vec<(&str, NaiveDate)> = done
        .iter()
        .filter_map(|(exercise, done)| Some((exercise.as_str(), done.kept_last?)))
        .collect();
    let goals = session.open_goals();
    let standing = Standing {
        kept: &kept,
        goals: &goals,
        chosen: None,
        day: now.moment.day(),
    };
    offer_three(session.library().packs(), &standing)
        .into_iter()
        .map(|offered| ExerciseRowView {
            because: Some(because(offered.because).to_owned()),
            ..session.exercise_row(offered.pack, &done)
        })
        .collect()
}

/// Gives the id of the message that says why.
const fn because(because: Because) -> &'static str {
    match because {
        Because::Tiny => "because-tiny",
        Because::FitsPlan => "because-fits-plan",
        Because::Chosen => "because-chosen",
        Because::Another => "because-another",
    }
}

impl Session {
    fn all_done(&self) -> AllDone {
        let mut all = AllDone::new();
        for record in self.journal.listed(Kind::Run) {
            let Some(Body::Run(run)) = self.newest_body(record.meta.id) else {
                continue;
            };
            let done = all.entry(run.exercise.0.clone()).or_default();
            match run.state {
                RunState::Kept => done
                    .kept
                    .push((record.meta.id, self.dates.day(record.meta.created.day()))),
                RunState::Open => {
                    done.open.get_or_insert(record.meta.id);
                }
            }
        }
        all
    }

    fn exercise_row(&self, pack: &Pack, done: &AllDone) -> ExerciseRowView {
        let done = done.get(&pack.id);
        let kept = done.map_or(&[][..], |done| &done.kept);
        ExerciseRowView {
            id: pack.id.clone(),
            title: pack.title(&self.texts),
            purpose: pack.purpose(&self.texts),
            theme: pack.group.clone(),
            minutes: self.minutes(pack),
            minutes_to: u32::from(pack.minutes.to),
            stir: pack.stir,
            open_run: done.and_then(|done| done.open),
            kept: kept.len(),
            kept_on: kept
                .first()
                .map(|(_, date)| date.clone())
                .unwrap_or_default(),
            because: None,
        }
    }

    /// Gives the themes there are exercises of, by name; a pack from outside may bring its own.
    fn themes(&self) -> Vec<WordView> {
        let names: BTreeSet<&str> = self
            .library()
            .packs()
            .iter()
            .map(|pack| pack.group.as_str())
            .collect();
        let label = |name: &str| {
            self.texts
                .dynamic(&format!("explore-theme-{name}"), &Args::new())
                .unwrap_or_else(|| name.replace('-', " "))
        };
        let mut themes: Vec<WordView> = names
            .into_iter()
            .map(|name| WordView {
                name: name.to_owned(),
                label: label(name),
            })
            .collect();
        themes.sort_by(|one, other| one.label.cmp(&other.label));
        themes
    }

    fn about_path(&self, id: &str) -> String {
        self.texts
            .dynamic(&format!("explore-path-{id}"), &Args::new())
            .unwrap_or_default()
    }

    fn path_row(&self, path: &Path) -> PathRowView {
        PathRowView {
            id: path.id.clone(),
            title: path.title(&self.texts),
            about: self.about_path(&path.id),
        }
    }

    fn path_view(&self, path: &Path) -> PathView {
        let done = self.all_done();
        let minutes = path
            .minutes
            .filter(|_| !self.journal.setting().hide_minutes)
            .map(|minutes| Args::new().number("count", usize::from(minutes)));
        let steps = path.exercises.iter().filter_map(|exercise| {
            let pack = self.library().pack(&exercise.id)?;
            let kept = done.get(&pack.id).map_or(&[][..], |done| &done.kept);
            Some(PathStepView {
                row: self.exercise_row(pack, &done),
                size: exercise.size,
                note: path.note(&self.texts, &exercise.id).unwrap_or_default(),
                kept: kept
                    .iter()
                    .take(MOST_KEPT)
                    .map(|(run, date)| PathKeptView {
                        run: *run,
                        date: date.clone(),
                    })
                    .collect(),
            })
        });
        PathView {
            id: path.id.clone(),
            title: path.title(&self.texts),
            about: self.about_path(&path.id),
            minutes: minutes
                .map(|args| self.texts.get(MessageId::ViewMinutes, &args))
                .unwrap_or_default(),
            begins_at_safety: path.starts_at == Some(PathStart::MySafetyPage),
            steps: steps.collect(),
        }
    }

    /// Gives what the plan is about, newest first: the exercise each open goal came from, or nothing
    /// where the person wrote it.
    fn open_goals(&self) -> Vec<Option<&str>> {
        self.journal
            .listed(Kind::Goal)
            .filter(|record| {
                matches!(&record.body, Body::Goal(goal) if matches!(
                    goal.state,
                    PlanState::Now | PlanState::Next | PlanState::Later
                ))
            })
            .map(|record| {
                record
                    .meta
                    .origin
                    .as_ref()
                    .map(|origin| origin.exercise.as_str())
            })
            .collect()
    }
}
