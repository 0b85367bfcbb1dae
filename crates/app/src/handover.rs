//! Handing over: some questions of a run are with somebody else while the journal is locked.
//!
//! Owns what stays in memory meanwhile, which is the questions and the way into the drop box, and no
//! key. What comes back is taken in by `handing`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_content::engine::{AnsweredStep, OpenRun, step_after, steps_for};
use waymark_content::pack::{Step, StepKind};
use waymark_journal::nouns::run::Answers;
use waymark_journal::{Answer, RecordId};
use waymark_vault::{MAX_DROP_BYTES, RecordKey};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Plan, Session};
use crate::stored::HANDED;
use crate::way_in::WayIn;
use crate::wire::handover::{HandOverRequest, HandedFormView, HandedSaveRequest, HandedSavedView};
use crate::wire::shell::{ShellState, ShellView};

/// The slot of the hand-over that was made last.
pub(crate) const HANDED_KEY: RecordKey = RecordKey {
    collection: HANDED,
    id: [0; 16],
};

/// A hand-over as it lies sealed in the journal.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandOver {
    /// Tells this one from every other.
    pub(crate) token: RecordId,
    pub(crate) run: RecordId,
    /// The questions that were handed over, and no others.
    pub(crate) steps: Vec<String>,
    /// What came back and was taken in, or nothing yet.
    pub(crate) taken: Option<BTreeMap<String, Answer>>,
}

/// What is laid into the drop box. It comes back as a stranger's text.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandedWords {
    pub(crate) token: RecordId,
    pub(crate) answers: BTreeMap<String, Answer>,
}

/// The questions that are with somebody else. No key, and nothing the person wrote.
pub(crate) struct Handed {
    token: RecordId,
    form: HandedFormView,
    way_in: WayIn,
}

impl Handed {
    /// Puts what is not on the disk yet there.
    pub(crate) fn seal(&mut self) -> Result<(), AppError> {
        self.way_in.seal()
    }

    /// Gives the way into the drop box back; the questions go.
    pub(crate) fn into_way_in(self) -> WayIn {
        self.way_in
    }

    fn keep(&mut self, request: HandedSaveRequest) -> Result<(), AppError> {
        let is_asked = |step: &str| self.form.screens.iter().any(|screen| screen.step == step);
        let mut answers = BTreeMap::new();
        for written in request.answers {
            if !is_asked(&written.step) {
                return Err(AppError::BadValue);
            }
            answers.insert(written.step, written.answer);
        }
        let words = HandedWords {
            token: self.token,
            answers,
        };
        self.way_in.keep(&words, MAX_DROP_BYTES)
    }
}

impl App {
    /// Makes the questions from a step on ready for somebody else. They are handed over once the
    /// journal is locked ([`App::hand_over_let_go`]).
    ///
    /// # Errors
    /// [`AppError::BadValue`] where nothing can be handed over, [`AppError::NotFound`],
    /// [`AppError::NoSuchExercise`], the vault's errors, [`AppError::Locked`].
    pub fn hand_over(&self, request: &HandOverRequest) -> Result<(), AppError> {
        self.with(|session, now| {
            session.empty_the_box(now)?;
            let (form, steps) = session.form_to_hand_over(request)?;
            let token = now.make_id();
            let mut plan = Plan::default();
            plan.note_hand_over(HandOver {
                token,
                run: request.run,
                steps,
                taken: None,
            });
            session.carry_out(Op::AnswerStep, plan, now)?;
            session.handing = Some(Handed {
                token,
                form,
                way_in: WayIn::of(session),
            });
            Ok(())
        })
    }

    /// Lets the journal go and keeps the questions that were made ready, and no key.
    pub fn hand_over_let_go(&self) {
        let handing = self
            .lock_inner()
            .open
            .as_mut()
            .and_then(|session| session.handing.take());
        self.lock_let_go();
        self.lock_inner().handed = handing;
    }

    /// Gives the questions that are with somebody else.
    ///
    /// # Errors
    /// [`AppError::Locked`] if there are none, or they were given back.
    pub fn handed_form(&self) -> Result<HandedFormView, AppError> {
        let inner = self.lock_inner();
        let handed = inner.handed.as_ref().ok_or(AppError::Locked)?;
        Ok(handed.form.clone())
    }

    /// Keeps what somebody else has written so far; it is on the disk when this returns.
    ///
    /// # Errors
    /// [`AppError::BadValue`] for another question, [`AppError::OverLimit`], the vault's errors: what
    /// was written stays in memory. [`AppError::Locked`] if there are no questions.
    pub fn handed_save(&self, request: HandedSaveRequest) -> Result<HandedSavedView, AppError> {
        let now = self.now().moment;
        let mut inner = self.lock_inner();
        let handed = inner.handed.as_mut().ok_or(AppError::Locked)?;
        handed.keep(request)?;
        Ok(HandedSavedView {
            at: handed.way_in.time(now),
        })
    }

    /// Keeps what was written and gives the questions back: they are not shown again.
    ///
    /// # Errors
    /// As [`App::handed_save`]; then the questions stay.
    pub fn handed_done(&self, request: HandedSaveRequest) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        let handed = inner.handed.as_mut().ok_or(AppError::Locked)?;
        handed.keep(request)?;
        inner.let_go_of_guest();
        Ok(())
    }

    /// Gives what the window of handed questions needs before anything else: how pages look.
    #[must_use]
    pub fn shell_handed(&self) -> ShellView {
        ShellView {
            state: ShellState::HandedOver,
            journals: Vec::new(),
            safety: Vec::new(),
            ..self.shell(true, false)
        }
    }
}

/// Says whether a step can be answered by somebody who sees nothing else.
fn can_be_handed(step: &Step) -> bool {
    step.hand_over && matches!(step.kind, StepKind::Text | StepKind::List) && !step.per_item
}

/// Gives the steps that are handed over together: this one and those right after it.
fn handed_together<'a>(open: &OpenRun<'a>, from: &str) -> Vec<&'a Step> {
    steps_for(open.pack, open.opened)
        .into_iter()
        .skip_while(|step| step.id != from)
        .take_while(|step| can_be_handed(step))
        .collect()
}

impl Session {
    /// Says how many questions can be handed over from a step on. The sample journal has no
    /// passphrase to come back with.
    pub(crate) fn count_to_hand_over(&self, open: &OpenRun<'_>, from: &str) -> u32 {
        if self.is_fleeting() {
            return 0;
        }
        u32::try_from(handed_together(open, from).len()).unwrap_or_default()
    }

    /// Gives what came back, at the step right after it and while it stands there.
    pub(crate) fn handed_back(
        &self,
        open: &OpenRun<'_>,
        run: RecordId,
        at: Option<&str>,
    ) -> Vec<AnsweredStep> {
        let handed = self.handed.as_ref();
        let Some(handed) = handed.filter(|handed| handed.run == run && handed.taken.is_some())
        else {
            return Vec::new();
        };
        let last = handed.steps.last().map(String::as_str);
        let after = step_after(open.pack, open.opened, last).map(|step| step.id.as_str());
        if after != at {
            return Vec::new();
        }
        let mut back = open.earlier(None);
        back.retain(|answered| handed.steps.contains(&answered.step));
        back
    }

    /// Makes the questions, in words: with no answer, no suggestion and no card in them.
    fn form_to_hand_over(
        &self,
        request: &HandOverRequest,
    ) -> Result<(HandedFormView, Vec<String>), AppError> {
        let run = self.run_of(request.run)?;
        let pack = self.pack(&run.exercise)?;
        let nothing = Answers::default();
        let open = OpenRun {
            pack,
            texts: &self.texts,
            opened: self.opened(request.run, run),
            answers: &nothing.0,
            cards: &[],
        };
        if self.count_to_hand_over(&open, &request.step) == 0 {
            return Err(AppError::BadValue);
        }
        let steps: Vec<String> = handed_together(&open, &request.step)
            .into_iter()
            .map(|step| step.id.clone())
            .collect();
        let mut screens: Vec<_> = steps.iter().filter_map(|step| open.screen(step)).collect();
        let of = u32::try_from(screens.len()).unwrap_or_default();
        for (position, screen) in (1..).zip(&mut screens) {
            (screen.position, screen.of) = (position, of);
            screen.prefill.clear();
            // What the exercise says of itself is for the person.
            screen.note = None;
            screen.why.clear();
        }
        let title = pack.title(&self.texts);
        Ok((HandedFormView { title, screens }, steps))
    }
}
