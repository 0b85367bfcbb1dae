//! What I want, and my plan.

use waymark_content::MessageId;
use waymark_journal::RecordId;
use waymark_journal::body::{Body, FieldRef};
use waymark_journal::nouns::goal::{GoalField, PlanState};
use waymark_journal::nouns::step::StepField;

use super::{Page, ticked};
use crate::document::{Block, Content, Section, Voice, Words};
use crate::offer::{OfferRecord, SectionId};

const GOAL_TEXT: FieldRef = FieldRef::Goal(GoalField::Text);
const GOAL_DETAILS: [(GoalField, Option<MessageId>); 5] = [
    (GoalField::State, Some(MessageId::SheetGoalState)),
    (GoalField::WhenThen, None),
    (GoalField::Levels, None),
    (GoalField::Help, Some(MessageId::SheetGoalHelp)),
    (GoalField::Review, Some(MessageId::SheetGoalReview)),
];
const STEP_LINES: [(StepField, MessageId); 4] = [
    (StepField::Text, MessageId::SheetKindStep),
    (StepField::State, MessageId::SheetGoalState),
    (StepField::First, MessageId::SheetStepFirst),
    (StepField::When, MessageId::SheetStepWhen),
];

impl<'a> Page<'a> {
    /// Gives the goal that stands on top of the page: the first ticked one that is now or next.
    pub(super) fn top_goal(&self) -> Option<RecordId> {
        self.records(SectionId::Plan)
            .iter()
            .find(|record| match &record.record.body {
                Body::Goal(goal) => {
                    matches!(goal.state, PlanState::Now | PlanState::Next)
                        && ticked(record, GOAL_TEXT).is_some()
                }
                _ => false,
            })
            .map(|record| record.record.meta.id)
    }

    /// Makes "What I want": the top goal and its why.
    pub(super) fn want(&self, top: Option<RecordId>) -> Option<Section> {
        let record = self
            .records(SectionId::Plan)
            .iter()
            .find(|record| Some(record.record.meta.id) == top)?;
        let mut blocks = self.lines(record, GOAL_TEXT, Some(MessageId::SheetKindGoal));
        blocks.extend(self.why(record));
        self.section("want", MessageId::SheetWant, blocks)
    }

    fn why(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        let why = FieldRef::Goal(GoalField::Why);
        self.lines(record, why, Some(MessageId::SheetGoalWhy))
    }

    /// Makes the plan: each goal with its details and its steps. What belongs to a goal that is not
    /// named stands before the first named one, so that it is not taken for part of another.
    pub(super) fn plan(&self, top: Option<RecordId>) -> Option<Section> {
        let mut loose = Vec::new();
        let mut named = Vec::new();
        let mut goal: Option<&OfferRecord<'a>> = None;
        let mut goal_blocks = Vec::new();
        for record in self.records(SectionId::Plan) {
            match &record.record.body {
                Body::Goal(_) => {
                    self.close_goal(
                        goal,
                        top,
                        std::mem::take(&mut goal_blocks),
                        &mut loose,
                        &mut named,
                    );
                    goal = Some(record);
                    goal_blocks = self.goal_details(record);
                }
                Body::Step(step) => {
                    let blocks = self.step(record);
                    if step.goal.is_some() && step.goal == goal.map(|goal| goal.record.meta.id) {
                        goal_blocks.extend(blocks);
                    } else {
                        loose.extend(blocks);
                    }
                }
                _ => {}
            }
        }
        self.close_goal(goal, top, goal_blocks, &mut loose, &mut named);
        loose.extend(named);
        self.section("plan", MessageId::SheetPlan, loose)
    }

    fn close_goal(
        &self,
        goal: Option<&OfferRecord<'_>>,
        top: Option<RecordId>,
        details: Vec<Block>,
        loose: &mut Vec<Block>,
        named: &mut Vec<Block>,
    ) {
        let Some(goal) = goal else {
            return;
        };
        let is_top = Some(goal.record.meta.id) == top;
        let why = if is_top { Vec::new() } else { self.why(goal) };
        match ticked(goal, GOAL_TEXT) {
            // The top goal stands on the first page already.
            Some(_) if is_top && details.is_empty() => {}
            Some(item) => {
                let heading = Content::Subheading {
                    text: Words::plain(&item.text()),
                    voice: Voice::Person,
                };
                named.push(self.block(format!("plan.{}", item.key), goal.record, &[item], heading));
                named.extend(why.into_iter().chain(details));
            }
            None => loose.extend(why.into_iter().chain(details)),
        }
    }

    fn goal_details(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        GOAL_DETAILS
            .iter()
            .flat_map(|(field, label)| self.lines(record, FieldRef::Goal(*field), *label))
            .collect()
    }

    fn step(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        STEP_LINES
            .iter()
            .flat_map(|(field, label)| self.lines(record, FieldRef::Step(*field), Some(*label)))
            .collect()
    }
}
