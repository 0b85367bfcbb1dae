//! Which steps of an exercise are open, and in which order one goes through them.

use waymark_journal::nouns::run::RunSize;

use crate::pack::{Pack, Step};

/// How an exercise is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Opened {
    /// How much of it.
    pub size: RunSize,
    /// Whether an earlier run of the same exercise was kept: then the steps of a review are asked too.
    pub again: bool,
    /// Whether someone else looks on: private steps and those to be handed over are left out.
    pub with_someone: bool,
}

impl From<RunSize> for Opened {
    fn from(size: RunSize) -> Self {
        Self {
            size,
            ..Self::default()
        }
    }
}

impl Opened {
    /// Says whether a step is open.
    #[must_use]
    pub fn shows(self, pack: &Pack, step: &Step) -> bool {
        (self.size != RunSize::Tiny || pack.tiny.contains(&step.id))
            && (self.again || !step.review_only)
            && !(self.with_someone && (step.private || step.hand_over))
    }
}

/// Gives the steps that are open, in order. Over several days is every step, at one's own pace.
#[must_use]
pub fn steps_for(pack: &Pack, opened: impl Into<Opened>) -> Vec<&Step> {
    let opened = opened.into();
    let shown = |step: &&Step| opened.shows(pack, step);
    pack.steps.iter().filter(shown).collect()
}

/// Gives the open step after one, or the first for none; nothing after the last.
#[must_use]
pub fn step_after<'a>(
    pack: &'a Pack,
    opened: impl Into<Opened>,
    step: Option<&str>,
) -> Option<&'a Step> {
    let opened = opened.into();
    let start = match step {
        None => 0,
        Some(step) => pack.steps.iter().position(|known| known.id == step)? + 1,
    };
    let mut after = pack.steps.iter().skip(start);
    after.find(|step| opened.shows(pack, step))
}

/// Gives the open step before one, or the last for none; nothing before the first.
#[must_use]
pub fn step_before<'a>(
    pack: &'a Pack,
    opened: impl Into<Opened>,
    step: Option<&str>,
) -> Option<&'a Step> {
    let opened = opened.into();
    let end = match step {
        None => pack.steps.len(),
        Some(step) => pack.steps.iter().position(|known| known.id == step)?,
    };
    let before = pack.steps.iter().take(end);
    before.rev().find(|step| opened.shows(pack, step))
}
