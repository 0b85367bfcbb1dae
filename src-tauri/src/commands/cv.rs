//! Commands of my CV.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::cv::{
    CvHead, CvRequest, CvSheetView, CvSpeakerRequest, CvTickRequest, CvView, CvWriteRequest,
};
use waymark_app::wire::shell::SavedFile;
use waymark_app::wire::suggestions::SuggestionsView;

use super::{Core, save, work};
use crate::dialogs;

const RESUME: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON Resume",
    endings: &["json"],
};

/// Shows the head of the CV and everything that can stand in it.
#[tauri::command]
pub(crate) async fn cv(core: Core<'_>) -> Result<CvView, AppError> {
    work(core, |app| app.cv()).await
}

/// Keeps the head of the CV.
#[tauri::command]
pub(crate) async fn cv_save(core: Core<'_>, request: CvHead) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.cv_save(request)).await
}

/// Ticks lines or takes their ticks away.
#[tauri::command]
pub(crate) async fn cv_tick(
    core: Core<'_>,
    request: CvTickRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.cv_tick(&request)).await
}

/// Says who speaks kind words, as it stands in the CV.
#[tauri::command]
pub(crate) async fn cv_speaker(
    core: Core<'_>,
    request: CvSpeakerRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.cv_speaker(&request)).await
}

/// Shows the exact CV that would leave.
#[tauri::command]
pub(crate) async fn cv_sheet(core: Core<'_>, request: CvRequest) -> Result<CvSheetView, AppError> {
    work(core, move |app| app.cv_sheet(&request)).await
}

/// Writes the CV where the person says.
#[tauri::command]
pub(crate) async fn cv_write(
    core: Core<'_>,
    window: WebviewWindow,
    request: CvWriteRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.cv_render(&request)).await
}

/// Reads a CV the person chooses and suggests its lines; nothing is kept.
#[tauri::command]
pub(crate) async fn resume_read(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Option<SuggestionsView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, RESUME).await;
    work(core, move |app| app.resume_read(path.as_deref())).await
}
