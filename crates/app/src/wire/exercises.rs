//! Exercises: one exercise, and a run through it.

use waymark_content::engine::{AnsweredStep, CardPick, StepScreen};
use waymark_content::pack::Does;
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
        /// Whether a page asks before it begins; its own first question may do that.
        pub gate: bool,
        /// Whether it is meant to be split over several days.
        pub over_days: bool,
        /// Whose ideas it builds on.
        pub builds_on: Vec<String>,
        /// Earlier runs, newest first.
        pub runs: Vec<RunRowView>,
        /// The pictures drawn from earlier runs.
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
        /// What is put in already, from another exercise.
        #[serde(default)]
        pub fill: Option<RunFill>,
    }
}
wire! {
    /// Words to put into a step.
    pub struct RunFill {
        /// The step.
        pub step: String,
        /// The words.
        pub text: String,
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
        /// How much of it is open.
        pub size: RunSize,
        /// What the step draws on, where that was answered in the same way: the bands that get
        /// weights, the moments that come first.
        pub base: Option<Answer>,
        /// Whether a pause is suggested here: half way through what can stir strong feelings.
        pub half_way: bool,
        /// How many questions can be handed over from here on; none where this one is the person's
        /// own.
        pub to_hand_over: u32,
        /// What somebody else wrote, right after it came back.
        pub handed_back: Vec<AnsweredStep>,
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
        /// Whether one of the cards of this kind is meant to be picked.
        pub pick_one: bool,
        /// What is picked when it is kept.
        pub picks: Vec<CardPick>,
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
        /// Letters that are closed until a day.
        pub closed: Vec<ClosedLetterView>,
        /// The pictures of this run.
        pub pictures: Vec<PictureView>,
        /// Whether tucking it away is suggested.
        pub can_tuck: bool,
        /// Whether it is tucked away.
        pub tucked: bool,
    }
}
view! {
    /// A letter that is meant to be opened on a later day.
    pub struct ClosedLetterView {
        /// The step it was written at.
        pub step: String,
        /// The day, written out.
        pub until: String,
    }
}
view! {
    /// Where a yes leads to after an exercise.
    pub struct NextView {
        /// The question that was answered with yes.
        pub prompt: String,
        /// What is done.
        pub does: Does,
        /// The exercise it leads to, if it does.
        pub exercise: Option<String>,
        /// The title of that exercise.
        pub title: String,
        /// The step of it that the words are put into.
        pub into: Option<String>,
        /// The words that can be put in.
        pub items: Vec<String>,
        /// Whether one of them is picked.
        pub pick_one: bool,
    }
}
wire! {
    /// One picked field of a ticked card.
    pub struct KeepPick {
        /// The field.
        pub field: String,
        /// The kept card.
        pub record: RecordId,
    }
}
wire! {
    /// One ticked card.
    pub struct KeepCard {
        /// Its key.
        pub key: String,
        /// Whether it may be offered when sharing.
        pub offer: bool,
        /// What was picked for it.
        #[serde(default)]
        pub picks: Vec<KeepPick>,
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
        /// Where what was answered with yes leads to.
        pub next: Vec<NextView>,
        /// Whether tucking it away is suggested.
        pub can_tuck: bool,
    }
}
wire! {
    /// Asks for the picture of a step as it is filled in now.
    pub struct StepPictureRequest {
        /// The run.
        pub run: RecordId,
        /// The step.
        pub step: String,
        /// What it holds.
        pub answer: Option<Answer>,
    }
}
wire! {
    /// Names two runs of one exercise, the earlier one first.
    pub struct TwoRunsRequest {
        /// The one.
        pub first: RecordId,
        /// The other.
        pub second: RecordId,
    }
}
view! {
    /// Two runs over each other.
    pub struct TwoRunsView {
        /// The pictures, where there are some.
        pub pictures: Vec<PictureView>,
    }
}
wire! {
    /// Asks for an exercise as a paper form.
    pub struct PaperRequest {
        /// The exercise's id.
        pub exercise: String,
        /// The run that is printed, or none for the empty form.
        pub run: Option<RecordId>,
    }
}
view! {
    /// An exercise as a paper form.
    pub struct PaperView {
        /// Its title.
        pub title: String,
        /// What it is for.
        pub purpose: String,
        /// A word of care, or nothing.
        pub care: String,
        /// When it was done, written out; empty for the empty form.
        pub date: String,
        /// Its questions.
        pub screens: Vec<StepScreen>,
        /// What was answered.
        pub answers: Vec<AnsweredStep>,
        /// The pictures.
        pub pictures: Vec<PictureView>,
    }
}
wire! {
    /// Room to write on a paper form: a label with lines, or with boxes to tick.
    pub struct PaperLineRequest {
        /// The label, or nothing.
        pub label: String,
        /// How many lines to write on.
        pub rows: u8,
        /// The words beside boxes, in place of lines.
        pub choices: Vec<String>,
        /// The words below a row of numbers: at its ends and in the middle.
        pub ends: Vec<String>,
    }
}
wire! {
    /// The room below a question.
    pub struct PaperRoomRequest {
        /// The step.
        pub step: String,
        /// Its lines.
        pub lines: Vec<PaperLineRequest>,
    }
}
wire! {
    /// Writes a paper form to a file.
    pub struct PaperFileRequest {
        /// What is printed.
        pub paper: PaperRequest,
        /// The room below the questions of an empty form.
        pub room: Vec<PaperRoomRequest>,
    }
}
view! {
    /// Fit pictures, one a place.
    pub struct FitPicturesView {
        /// The pictures.
        pub pictures: Vec<PictureView>,
    }
}
