//! Exercise runs: one dated version of an exercise and what was answered in it.
use std::collections::BTreeMap;

use crate::answer::Answer;
use crate::field::{FieldError, FieldShape, FieldType, FieldValue, Line, words};
use crate::noun::noun;

words! {
    /// How much of the exercise was opened.
    RunSize {
        /// The first one or two steps.
        #[default] Tiny "tiny",
        /// Every step.
        Normal "normal",
        /// Every step, over several days.
        SeveralDays "several-days",
    }
}
words! {
    /// Where a run is. There is no "unfinished": a run is open, or kept.
    RunState {
        /// It can be gone on with.
        #[default] Open "open",
        /// It was kept.
        Kept "kept",
    }
}

/// What was answered, by step id. A step that was skipped is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

impl FieldType for Answers {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        FieldValue::Lines(self.0.values().flat_map(Answer::lines).collect())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}

noun! {
    /// One dated version of an exercise.
    Run / RunField {
        /// The exercise's id.
        Exercise exercise "exercise": Line,
        /// The version of the pack, as text.
        Version version "version": Line,
        /// How much of it was opened.
        Size size "size": RunSize,
        /// Open or kept.
        State state "state": RunState,
        /// The step it was left at.
        At at "at": Line,
        /// What was answered.
        Answers answers "answers": Answers,
    }
}
