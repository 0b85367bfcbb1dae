//! Taking back what somebody else wrote while the journal was locked. It is read as a stranger's
//! text: only the questions that were handed over, only their shapes, only within the limits. What
//! does not fit there stands on a page of its own; nothing of it is lost.

use std::collections::BTreeMap;

use waymark_content::engine::step_after;
use waymark_content::markdown::escape_markdown;
use waymark_content::pack::{Pack, Step};
use waymark_content::texts::{Args, MessageId};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::nouns::run::{Run, RunState};
use waymark_journal::{Answer, Edit, RecordId};
use waymark_vault::{Dropped, UnixMillis};

use crate::error::AppError;
use crate::handover::{HandOver, HandedWords};
use crate::op::Op;
use crate::session::{Now, Plan, Session};
use crate::session_mode::{SatDown, SittingWords};
use crate::way_in::Unsaved;
use crate::wire::shell::ResumeView;

/// What became of the words.
enum Taken {
    /// They were taken in before.
    Before,
    /// They stand in the run.
    InRun(RecordId),
    /// All of them, or what did not fit, stand on a page.
    OnPage(Option<RecordId>),
    /// They stand in the record of a session; what did not fit stands on a page.
    InSession(RecordId, bool),
    /// They are no words, or more than a page holds.
    Unreadable,
}

impl Session {
    /// Takes in what somebody else wrote. Never fails: what cannot be taken in now waits for the next
    /// time, and the person is told. Gives back what the disk never had and still has not.
    pub(crate) fn take_handed(
        &mut self,
        unsaved: Option<Unsaved>,
        now: Now<'_>,
    ) -> Option<Unsaved> {
        let at = UnixMillis(now.moment.utc_ms);
        let dropped = match &unsaved {
            Some(unsaved) => Dropped::Words(unsaved.bytes.clone()),
            None => self.vault.read_drop(at),
        };
        let bytes = match dropped {
            Dropped::Nothing => return None,
            Dropped::SetAside(_) => {
                self.tell("notice-handed-damaged");
                return None;
            }
            Dropped::Words(bytes) => bytes,
        };
        match self.take_words(&bytes, now) {
            Ok(Taken::Unreadable) => {
                let _aside = self.vault.set_drop_aside(at);
                self.tell("notice-handed-damaged");
                return None;
            }
            Ok(Taken::Before) => {}
            Ok(Taken::InRun(run)) => self.lead_to("run", run),
            Ok(Taken::InSession(record, has_page)) => {
                self.lead_to("session", record);
                if has_page {
                    self.tell("notice-session-page");
                }
            }
            Ok(Taken::OnPage(run)) => {
                run.into_iter().for_each(|run| self.lead_to("run", run));
                self.tell("notice-handed-page");
            }
            Err(_not_now) => {
                self.tell("notice-handed-waits");
                return unsaved;
            }
        }
        // What stays is known as taken next time.
        let _emptied = self.vault.clear_drop();
        None
    }

    /// Takes in what waits in the drop box, so that another guest can lay something in: what lies
    /// there is replaced by what comes next.
    pub(crate) fn empty_the_box(&mut self, now: Now<'_>) -> Result<(), AppError> {
        let at = UnixMillis(now.moment.utc_ms);
        if let Dropped::Words(bytes) = self.vault.read_drop(at) {
            if matches!(self.take_words(&bytes, now)?, Taken::Unreadable) {
                let _aside = self.vault.set_drop_aside(at);
            }
            self.vault.clear_drop()?;
        }
        Ok(())
    }

    /// Lets the journal open where the words are.
    fn lead_to(&mut self, page: &str, id: RecordId) {
        self.resume = Some(ResumeView {
            route: format!(r#"{{"name":"{page}","id":"{id}"}}"#),
            field: String::new(),
            caret: 0,
        });
    }

    fn take_words(&mut self, bytes: &[u8], now: Now<'_>) -> Result<Taken, AppError> {
        if let Ok(words) = serde_json::from_slice::<SittingWords>(bytes) {
            return Ok(match self.take_sitting(words, now)? {
                SatDown::Before => Taken::Before,
                SatDown::Kept { record, has_page } => Taken::InSession(record, has_page),
                SatDown::TooMuch => Taken::Unreadable,
            });
        }
        let Ok(words) = serde_json::from_slice::<HandedWords>(bytes) else {
            return Ok(Taken::Unreadable);
        };
        let known = self.handed.as_ref();
        let known = known.filter(|handed| handed.token == words.token).cloned();
        let is_taken = |handed: &HandOver| handed.taken.as_ref() == Some(&words.answers);
        if known.as_ref().is_some_and(is_taken) {
            return Ok(Taken::Before);
        }
        let mut plan = Plan::default();
        let mut left = words.answers.clone();
        let open = known.as_ref().filter(|handed| handed.taken.is_none());
        let run = match open {
            Some(handed) => self.plan_into_run(handed, &mut left, now, &mut plan)?,
            None => None,
        };
        let pack = self.handed_pack(known.as_ref());
        let page = self.page_of(pack, &left);
        if !Limit::Entry.allows(page.len()) {
            return Ok(Taken::Unreadable);
        }
        let is_page = !page.is_empty();
        if is_page {
            let title = self.texts.get(MessageId::HandoverPageTitle, &Args::new());
            let entry = Entry {
                title: title.as_str().into(),
                text: page.as_str().into(),
                ..Entry::default()
            };
            plan.save(now.begin(entry, self.texts.language()), Edit::Deliberate);
        }
        if let Some(handed) = known {
            plan.note_hand_over(HandOver {
                taken: Some(words.answers),
                ..handed
            });
        }
        self.carry_out(Op::AnswerStep, plan, now)?;
        Ok(match run {
            Some(run) if !is_page => Taken::InRun(run),
            run if is_page => Taken::OnPage(run),
            _ => Taken::Before,
        })
    }

    /// Puts what fits into the run it was asked in, if that is still open; the rest is left.
    fn plan_into_run(
        &self,
        handed: &HandOver,
        left: &mut BTreeMap<String, Answer>,
        now: Now<'_>,
        plan: &mut Plan,
    ) -> Result<Option<RecordId>, AppError> {
        let there = self.journal.get(handed.run);
        let Some(record) = there.filter(|record| record.meta.binned.is_none()) else {
            return Ok(None);
        };
        let Ok(run) = self.run_of(handed.run) else {
            return Ok(None);
        };
        let (mut run, Ok(pack)) = (run.clone(), self.pack(&run.exercise)) else {
            return Ok(None);
        };
        if run.state == RunState::Kept {
            return Ok(None);
        }
        for step in &handed.steps {
            if let Some(answer) = left.remove(step)
                && let Err(refused) = self.put_handed(&mut run, pack, step, answer, now)
            {
                left.insert(step.clone(), refused);
            }
        }
        let opened = self.opened(handed.run, &run);
        let last = handed.steps.last().map(String::as_str);
        let after = step_after(pack, opened, last);
        run.at = after
            .map(|step| step.id.as_str())
            .unwrap_or_default()
            .into();
        let mut record = record.clone();
        record.body = run.into();
        plan.drop_draft(handed.run);
        plan.save(record, Edit::Autosave);
        Ok(Some(handed.run))
    }

    /// Puts an answer behind what stands at its step; gives it back where it does not fit.
    fn put_handed(
        &self,
        run: &mut Run,
        pack: &Pack,
        step: &str,
        answer: Answer,
        now: Now<'_>,
    ) -> Result<(), Answer> {
        if answer.is_empty() {
            return Ok(());
        }
        if !pack
            .step(step)
            .is_some_and(|step| has_parts_of(step, &answer))
        {
            return Err(answer);
        }
        let whole = match run.answers.0.get(step) {
            Some(before) => joined(before, &answer).ok_or_else(|| answer.clone())?,
            None => answer.clone(),
        };
        self.put_answer(run, step, Some(whole), now)
            .map_err(|_| answer)
    }

    fn handed_pack(&self, known: Option<&HandOver>) -> Option<&Pack> {
        let run = self.run_of(known?.run).ok()?;
        self.pack(&run.exercise).ok()
    }

    /// Writes words out as a page, each answer under its question where that is known.
    fn page_of(&self, pack: Option<&Pack>, answers: &BTreeMap<String, Answer>) -> String {
        let mut parts = Vec::new();
        for (step, answer) in answers {
            let lines = answer.lines();
            if lines.is_empty() {
                continue;
            }
            let asked = pack.filter(|pack| pack.step(step).is_some());
            if let Some(pack) = asked {
                let question = pack.prompt(&self.texts, step);
                parts.push(format!("**{}**", escape_markdown(&question)));
            }
            parts.extend(lines.iter().map(|line| escape_markdown(line)));
        }
        parts.join("\n\n")
    }
}

/// Says whether an answer names no part and no column that its step does not have.
fn has_parts_of(step: &Step, answer: &Answer) -> bool {
    let is_column = |name: &String| step.columns.contains(name);
    let is_part = |name: &String| {
        name.is_empty() || step.groups.contains(name) || step.options.contains(name)
    };
    match answer {
        Answer::List(rows) => rows
            .iter()
            .all(|row| is_part(&row.part) && row.cells.keys().all(is_column)),
        Answer::Parts(parts) => parts.keys().all(is_column),
        _ => true,
    }
}

/// Puts an answer behind another of the same kind.
fn joined(before: &Answer, more: &Answer) -> Option<Answer> {
    let text = |before: &str, more: &str| {
        if before.trim().is_empty() {
            more.to_owned()
        } else {
            format!("{}\n\n{more}", before.trim_end())
        }
    };
    match (before, more) {
        (Answer::Text(before), Answer::Text(more)) => Some(Answer::Text(text(before, more))),
        (Answer::List(before), Answer::List(more)) => {
            Some(Answer::List(before.iter().chain(more).cloned().collect()))
        }
        (Answer::Parts(before), Answer::Parts(more)) => {
            let mut parts = before.clone();
            for (part, more) in more {
                let there = parts.entry(part.clone()).or_default();
                *there = text(there, more);
            }
            Some(Answer::Parts(parts))
        }
        _ => None,
    }
}
