//! Beginning a session, and what stays in memory while it runs: the list, the chosen pages and the way
//! into the drop box. No key, and nothing that was not chosen.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use waymark_content::texts::MessageId;
use waymark_journal::limits::Limit;
use waymark_journal::{Kind, RecordId, VagueDate};
use waymark_vault::RecordKey;

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Inner, Now, Plan, Session};
use crate::stored::SAT;
use crate::way_in::WayIn;
use crate::wire::forms::FormSlot;
use crate::wire::shell::{ShellState, ShellView};
use crate::wire::together::{
    SittingPageRequest, SittingPageView, SittingPointView, SittingSaveRequest, SittingSavedView,
    SittingThingView, SittingView, TogetherBeginRequest, TogetherOfferView, TogetherThingView,
};

/// The slot of the session that was begun last.
pub(crate) const SAT_KEY: RecordKey = RecordKey {
    collection: SAT,
    id: [0; 16],
};

/// Most bytes that are typed in one session, with what tells them apart.
const MOST_BYTES: usize = 450_000;

/// One point of the list as it lies sealed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SatPoint {
    pub(crate) key: String,
    pub(crate) text: String,
}

/// A session as it lies sealed in the journal: what a stranger can not put words into.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Sat {
    /// Tells this one from every other.
    pub(crate) token: RecordId,
    pub(crate) with: String,
    pub(crate) on: VagueDate,
    pub(crate) points: Vec<SatPoint>,
    /// What came back and was taken in, or nothing yet.
    pub(crate) taken: Option<SittingSaveRequest>,
}

/// What is laid into the drop box. It comes back as a stranger's text.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SittingWords {
    pub(crate) token: RecordId,
    pub(crate) noted: SittingSaveRequest,
}

/// A session that goes on. No key, and of the journal nothing but what the window shows.
pub(crate) struct Sitting {
    token: RecordId,
    view: SittingView,
    /// The pages that were chosen. The window is given one when it is opened.
    pages: Vec<SittingPageView>,
    way_in: WayIn,
}

impl Sitting {
    /// Puts what is not on the disk yet there.
    pub(crate) fn seal(&mut self) -> Result<(), AppError> {
        self.way_in.seal()
    }

    /// Gives the way into the drop box back; the session is over.
    pub(crate) fn into_way_in(self) -> WayIn {
        self.way_in
    }

    fn keep(&mut self, noted: SittingSaveRequest) -> Result<(), AppError> {
        let own = self.view.points.iter().map(|point| point.key.as_str());
        let added = noted.added.iter().map(|point| point.key.as_str());
        let known: HashSet<&str> = own.chain(added).collect();
        let is_known = |key: &str| known.contains(key);
        if !noted.lines.iter().all(|line| is_known(&line.point)) {
            return Err(AppError::BadValue);
        }
        // A single line over a limit is kept all the same, on a page of its own. Escaping a text can
        // double it, and everything has room on that page.
        let words = SittingWords {
            token: self.token,
            noted,
        };
        self.way_in.keep(&words, MOST_BYTES)
    }
}

impl App {
    /// Makes a session ready. It begins once the journal is locked ([`App::together_let_go`]).
    ///
    /// # Errors
    /// [`AppError::BadValue`] in the sample journal and for what was not offered,
    /// [`AppError::OverLimit`], [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn together_begin(&self, request: &TogetherBeginRequest) -> Result<(), AppError> {
        self.with(|session, now| {
            session.empty_the_box(now)?;
            let (view, pages) = session.prepared(request, now)?;
            let (token, day) = (now.make_id(), now.moment.day());
            let sat = Sat {
                token,
                with: view.with.clone(),
                on: VagueDate::day(day, &session.dates.day_plain(day)),
                points: view.points.iter().map(SatPoint::of).collect(),
                taken: None,
            };
            let mut plan = Plan::default();
            plan.note_sitting(sat);
            session.carry_out(Op::BeginSession, plan, now)?;
            session.let_go_of_form(FormSlot::Together)?;
            session.sitting = Some(Sitting {
                token,
                view,
                pages,
                way_in: WayIn::of(session),
            });
            Ok(())
        })
    }

    /// Lets the journal go and keeps the session that was made ready, and no key.
    pub fn together_let_go(&self) {
        let sitting = self
            .lock_inner()
            .open
            .as_mut()
            .and_then(|session| session.sitting.take());
        self.lock_let_go();
        self.lock_inner().sitting = sitting;
    }

    /// Gives one of the chosen pages, when it is opened.
    ///
    /// # Errors
    /// [`AppError::BadValue`] if there is none at that place, [`AppError::Locked`] if no session goes
    /// on.
    pub fn sitting_page(&self, request: &SittingPageRequest) -> Result<SittingPageView, AppError> {
        let inner = self.lock_inner();
        let sitting = inner.sitting.as_ref().ok_or(AppError::Locked)?;
        let page = sitting.pages.get(request.page);
        page.cloned().ok_or(AppError::BadValue)
    }

    /// Gives what the window for two shows at first.
    ///
    /// # Errors
    /// [`AppError::Locked`] if no session goes on.
    pub fn sitting(&self) -> Result<SittingView, AppError> {
        let inner = self.lock_inner();
        let sitting = inner.sitting.as_ref().ok_or(AppError::Locked)?;
        Ok(sitting.view.clone())
    }

    /// Keeps what was typed so far; it is on the disk when this returns.
    ///
    /// # Errors
    /// [`AppError::BadValue`] for a point that is not on the list, [`AppError::OverLimit`], the
    /// vault's errors: what was typed stays in memory. [`AppError::Locked`] if no session goes on.
    pub fn sitting_save(&self, request: SittingSaveRequest) -> Result<SittingSavedView, AppError> {
        let now = self.now().moment;
        let mut inner = self.lock_inner();
        let sitting = inner.sitting.as_mut().ok_or(AppError::Locked)?;
        sitting.keep(request)?;
        Ok(SittingSavedView {
            at: sitting.way_in.time(now),
        })
    }

    /// Keeps what was typed and ends the session: nothing of it is shown again until the journal is
    /// open.
    ///
    /// # Errors
    /// As [`App::sitting_save`]; then the session goes on.
    pub fn sitting_end(&self, request: SittingSaveRequest) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        let sitting = inner.sitting.as_mut().ok_or(AppError::Locked)?;
        sitting.keep(request)?;
        inner.let_go_of_guest();
        Ok(())
    }

    /// Gives what the window for two needs before anything else: how pages look.
    #[must_use]
    pub fn shell_sitting(&self) -> ShellView {
        ShellView {
            state: ShellState::Sitting,
            journals: Vec::new(),
            safety: Vec::new(),
            ..self.shell(true, false)
        }
    }
}

impl Inner {
    /// Lets go of what a guest is shown; what the disk did not take waits for the person.
    pub(crate) fn let_go_of_guest(&mut self) {
        let handed = self.handed.take().map(crate::handover::Handed::into_way_in);
        let sitting = self.sitting.take().map(Sitting::into_way_in);
        for way_in in [handed, sitting].into_iter().flatten() {
            if let Some(unsaved) = way_in.end() {
                self.unsaved = Some(unsaved);
            }
        }
    }

    /// Puts what a guest typed on the disk, as far as it is not there.
    pub(crate) fn seal_guest(&mut self) -> Result<(), AppError> {
        if let Some(handed) = &mut self.handed {
            handed.seal()?;
        }
        if let Some(sitting) = &mut self.sitting {
            sitting.seal()?;
        }
        Ok(())
    }
}

impl SatPoint {
    fn of(point: &SittingPointView) -> Self {
        Self {
            key: point.key.clone(),
            text: point.text.clone(),
        }
    }
}

/// The points of a list, each with a name of its own.
#[derive(Default)]
struct Points(Vec<SittingPointView>);

impl Points {
    fn push(&mut self, text: &str, about: String) -> Result<(), AppError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        if !Limit::Item.allows(text.chars().count()) {
            return Err(AppError::over(Limit::Item));
        }
        self.0.push(SittingPointView {
            key: format!("p{}", self.0.len()),
            text: text.to_owned(),
            about,
        });
        Ok(())
    }
}

impl Session {
    /// Prepares everything the window shows: what was chosen of what is offered, and no more.
    fn prepared(
        &self,
        request: &TogetherBeginRequest,
        now: Now<'_>,
    ) -> Result<(SittingView, Vec<SittingPageView>), AppError> {
        let offer = self.together_offer(request.reader, now)?;
        if !offer.can_begin {
            return Err(AppError::BadValue);
        }
        let with = request.with.trim();
        if !Limit::Title.allows(with.chars().count()) {
            return Err(AppError::over(Limit::Title));
        }
        let points = self.points(request, &offer)?;
        let pages = self.chosen_pages(request, &offer)?;
        let view = SittingView {
            with: with.to_owned(),
            points,
            pages: pages.iter().map(|page| page.title.clone()).collect(),
        };
        Ok((view, pages))
    }

    fn points(
        &self,
        request: &TogetherBeginRequest,
        offer: &TogetherOfferView,
    ) -> Result<Vec<SittingPointView>, AppError> {
        let offered = || {
            let groups = offer.agenda.iter();
            groups.flat_map(|group| &group.lines)
        };
        let mut points = Points::default();
        for id in &request.agenda {
            let line = offered().find(|line| line.id == *id);
            let line = line.ok_or(AppError::BadValue)?;
            let kind = self.record(*id)?.body.kind();
            points.push(&line.text, self.kind_name(kind))?;
        }
        for own in &request.own {
            points.push(own, String::new())?;
        }
        let wish = self.texts.say(MessageId::TogetherWish);
        for text in &request.wishes {
            points.push(text, wish.clone())?;
        }
        if points.0.is_empty() {
            points.push(&self.texts.say(MessageId::TogetherStart), String::new())?;
        }
        if !Limit::List.allows(points.0.len()) {
            return Err(AppError::over(Limit::List));
        }
        Ok(points.0)
    }

    fn chosen_pages(
        &self,
        request: &TogetherBeginRequest,
        offer: &TogetherOfferView,
    ) -> Result<Vec<SittingPageView>, AppError> {
        let mut left: HashSet<RecordId> = request.things.iter().copied().collect();
        let mut pages = Vec::new();
        for page in &offer.pages {
            let things = page.things.iter();
            let things: Vec<_> = things
                .filter(|thing| left.remove(&thing.id))
                .map(|thing| self.seen_thing(thing))
                .collect();
            if !things.is_empty() {
                let title = page.title.clone();
                pages.push(SittingPageView { title, things });
            }
        }
        if left.is_empty() {
            Ok(pages)
        } else {
            Err(AppError::BadValue)
        }
    }

    fn seen_thing(&self, thing: &TogetherThingView) -> SittingThingView {
        let record = self.journal.get(thing.id);
        SittingThingView {
            others: record.is_some_and(|record| record.body.kind() == Kind::Feedback),
            lines: thing.lines.clone(),
        }
    }
}
