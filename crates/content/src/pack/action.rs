//! What a yes or a no of a choice does. Nothing happens before the person agrees at the end.

use serde::{Deserialize, Serialize};

use super::source::Source;

/// What a yes or a no does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What is done.
    #[serde(rename = "do")]
    pub does: Does,
    /// What it is done to: a kind of card, an exercise, a step, a field or a sheet.
    pub target: Option<String>,
    /// The answers it draws on.
    #[serde(default)]
    pub with: Vec<Source>,
    /// The step of the opened exercise that the answers are offered at.
    pub into: Option<String>,
    /// Whether the person picks one of the answers.
    #[serde(default)]
    pub pick_one: bool,
}

/// Names what a yes or a no does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// Proposes a card at the end.
    KeepCard,
    /// Proposes a goal at the end.
    AddGoal,
    /// Offers to open another exercise at the end.
    OpenExercise,
    /// Offers the share page at the end, with nothing ticked.
    OpenShare,
    /// Fills a field of a proposed card, for each item that got a yes.
    SetField,
    /// Proposes questions for the next meeting at the end.
    AskNextMeeting,
    /// Offers this exercise again; no alarm, no date.
    OfferAgain,
    /// Lets the answers stand on a sheet that the exercise proposes.
    AddToSheet,
    /// Goes back to an earlier step. Nothing is lost.
    GoToStep,
    /// Leaves with nothing kept.
    Leave,
}

/// Names a page that is offered before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// My safety page.
    MySafetyPage,
}
