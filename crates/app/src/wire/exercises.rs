//! Exercises: one exercise, and a run through it.

use waymark_content::engine::{AnsweredStep, StepScreen};
use waymark_journal::nouns::run::{RunSize, RunState};
use waymark_journal::{Answer, Kind, RecordId};

use super::picture::PictureView;
use super::{view, wire};

view! {
    /// One earlier run.
    pub struct RunRowView {
        /// The record.
        pub id: RecordId,
        /// When, written out.
        pub date: String,
        /// Open or kept.
        pub state: RunState,
        /// How much of it was opened.
        pub size: RunSize,
        /// Its first answered words.
        pub snippet: String,
    }
}
view! {
    /// One exercise before it begins.
    pub struct ExerciseView {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// What it is for.
        pub purpose: String,
        /// About how many minutes, in words.
        pub minutes: String,
        /// 0, 1 or 2.
        pub stir: u8,
        /// A word of care, or nothing.
        pub care: String,
        /// Every question, to look at first.
        pub prompts: Vec<String>,
        /// How many questions the tiny size has.
        pub tiny_steps: usize,
        /// Whose ideas it builds on.
        pub builds_on: Vec<String>,
        /// Earlier runs, newest first.
        pub runs: Vec<RunRowView>,
        /// The picture drawn from earlier runs, one a place.
        pub pictures: Vec<PictureView>,
    }
}
wire! {
    /// Begins a run.
    pub struct RunStartRequest {
        /// The exercise's id.
        pub exercise: String,
        /// How much of it.
        pub size: RunSize,
    }
}
wire! {
    /// Which way to go from a step.
    pub enum RunMove {
        /// To the step after.
        Next,
        /// To the step before.
        Back,
        /// Stay.
        Stay,
    }
}
wire! {
    /// Puts an answer into a step and goes on.
    pub struct RunAnswerRequest {
        /// The run.
        pub run: RecordId,
        /// The step.
        pub step: String,
        /// The answer; none clears it, as skipping does not.
        pub answer: Option<Answer>,
        /// Where to go.
        pub go: RunMove,
    }
}
wire! {
    /// Goes to a step without answering (skip, back, change).
    pub struct RunGoRequest {
        /// The run.
        pub run: RecordId,
        /// The step one is at.
        pub step: String,
        /// Where to go.
        pub go: RunMove,
    }
}
wire! {
    /// Names a step of a run.
    pub struct RunStepRequest {
        /// The run.
        pub run: RecordId,
        /// The step, or the one it was left at.
        pub step: Option<String>,
    }
}
view! {
    /// One step on the screen.
    pub struct RunView {
        /// The run.
        pub id: RecordId,
        /// The exercise's id.
        pub exercise: String,
        /// Its title.
        pub title: String,
        /// 0, 1 or 2.
        pub stir: u8,
        /// Open or kept.
        pub state: RunState,
        /// The step, or none behind the last one.
        pub screen: Option<StepScreen>,
        /// Earlier answers, to fold above.
        pub earlier: Vec<AnsweredStep>,
        /// Whether a landing page belongs at the end.
        pub landing: bool,
        /// When it was begun, written out.
        pub date: String,
    }
}
view! {
    /// One thing an exercise made, to keep or not.
    pub struct OfferedCardView {
        /// Its key within the run.
        pub key: String,
        /// Its kind.
        pub kind: Kind,
        /// What the kind is called.
        pub kind_name: String,
        /// Its first words.
        pub heading: String,
        /// What else it carries, a line each.
        pub details: Vec<String>,
        /// Why it cannot be kept as it is, and the way out, or nothing.
        pub problem: Option<String>,
        /// Whether it was kept from this run before.
        pub kept: bool,
        /// Whether anything in it can ever be offered when sharing.
        pub can_be_offered: bool,
    }
}
view! {
    /// The end of a run.
    pub struct RunEndView {
        /// The run.
        pub id: RecordId,
        /// The exercise's id.
        pub exercise: String,
        /// Its title.
        pub title: String,
        /// Everything answered, to read through.
        pub answers: Vec<AnsweredStep>,
        /// What it made. Nothing is ticked.
        pub cards: Vec<OfferedCardView>,
        /// Whether a landing page comes after.
        pub landing: bool,
    }
}
wire! {
    /// One ticked card.
    pub struct KeepCard {
        /// Its key.
        pub key: String,
        /// Whether it may be offered when sharing.
        pub offer: bool,
    }
}
wire! {
    /// Keeps a run and what was ticked.
    pub struct RunKeepRequest {
        /// The run.
        pub run: RecordId,
        /// The ticked cards.
        pub cards: Vec<KeepCard>,
    }
}
view! {
    /// What came of keeping.
    pub struct RunKeptView {
        /// The things that were kept.
        pub kept: Vec<RecordId>,
        /// Whether a goal is among them.
        pub goal: Option<RecordId>,
        /// Whether a landing page comes after.
        pub landing: bool,
    }
}
view! {
    /// Fit pictures, one a place.
    pub struct FitPicturesView {
        /// The pictures.
        pub pictures: Vec<PictureView>,
    }
}
