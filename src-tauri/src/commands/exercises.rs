//! Commands of exercises.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::entries::DraftSavedView;
use waymark_app::wire::exercises::{
    ExerciseView, FitPicturesView, PaperFileRequest, PaperRequest, PaperView, RunAnswerRequest,
    RunEndView, RunGoRequest, RunKeepRequest, RunKeptView, RunStartRequest, RunStepRequest,
    RunView, StepPictureRequest, TwoRunsRequest, TwoRunsView,
};
use waymark_app::wire::explore::{ExploreView, PathView};
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::SavedFile;

use super::{Core, save, work};

/// Shows the shelf.
#[tauri::command]
pub(crate) async fn explore(core: Core<'_>) -> Result<ExploreView, AppError> {
    work(core, move |app| app.explore()).await
}

/// Shows a path.
#[tauri::command]
pub(crate) async fn path(core: Core<'_>, id: String) -> Result<PathView, AppError> {
    work(core, move |app| app.path(&id)).await
}

/// Shows one exercise before it begins.
#[tauri::command]
pub(crate) async fn exercise(core: Core<'_>, id: String) -> Result<ExerciseView, AppError> {
    work(core, move |app| app.exercise(&id)).await
}

/// Begins a run.
#[tauri::command]
pub(crate) async fn run_start(
    core: Core<'_>,
    request: RunStartRequest,
) -> Result<Changed<RunView>, AppError> {
    work(core, move |app| app.run_start(&request)).await
}

/// Shows a step of a run.
#[tauri::command]
pub(crate) async fn run(core: Core<'_>, request: RunStepRequest) -> Result<RunView, AppError> {
    work(core, move |app| app.run(&request)).await
}

/// Keeps what a step holds while it is typed.
#[tauri::command]
pub(crate) async fn run_draft(
    core: Core<'_>,
    request: RunAnswerRequest,
) -> Result<DraftSavedView, AppError> {
    work(core, move |app| app.run_draft(request)).await
}

/// Answers a step and goes on.
#[tauri::command]
pub(crate) async fn run_answer(
    core: Core<'_>,
    request: RunAnswerRequest,
) -> Result<Changed<RunView>, AppError> {
    work(core, move |app| app.run_answer(request)).await
}

/// Goes to another step.
#[tauri::command]
pub(crate) async fn run_go(core: Core<'_>, request: RunGoRequest) -> Result<RunView, AppError> {
    work(core, move |app| app.run_go(&request)).await
}

/// Shows the end of a run.
#[tauri::command]
pub(crate) async fn run_end(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<RunEndView, AppError> {
    work(core, move |app| app.run_end(&request)).await
}

/// Keeps a run and what was ticked.
#[tauri::command]
pub(crate) async fn run_keep(
    core: Core<'_>,
    request: RunKeepRequest,
) -> Result<Changed<RunKeptView>, AppError> {
    work(core, move |app| app.run_keep(&request)).await
}

/// Shows the fit pictures.
#[tauri::command]
pub(crate) async fn fit_pictures(core: Core<'_>) -> Result<FitPicturesView, AppError> {
    work(core, move |app| app.fit_pictures()).await
}

/// Leaves a run at its gate.
#[tauri::command]
pub(crate) async fn run_leave(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.run_leave(&request)).await
}

/// Shows the picture of a step as it is filled in now.
#[tauri::command]
pub(crate) async fn step_picture(
    core: Core<'_>,
    request: StepPictureRequest,
) -> Result<Option<PictureView>, AppError> {
    work(core, move |app| app.step_picture(&request)).await
}

/// Shows two runs over each other.
#[tauri::command]
pub(crate) async fn two_runs(
    core: Core<'_>,
    request: TwoRunsRequest,
) -> Result<TwoRunsView, AppError> {
    work(core, move |app| app.two_runs(&request)).await
}

/// Writes an exercise as a PDF form where the person says.
#[tauri::command]
pub(crate) async fn exercise_paper_save(
    core: Core<'_>,
    window: WebviewWindow,
    request: PaperFileRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.exercise_paper_pdf(&request)).await
}

/// Shows an exercise as a paper form.
#[tauri::command]
pub(crate) async fn exercise_paper(
    core: Core<'_>,
    request: PaperRequest,
) -> Result<PaperView, AppError> {
    work(core, move |app| app.exercise_paper(&request)).await
}
