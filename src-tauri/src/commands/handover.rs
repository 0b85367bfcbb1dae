//! Commands of handing questions over, and of the window that shows them to somebody else.

use tauri::AppHandle;
use waymark_app::AppError;
use waymark_app::wire::handover::{
    HandOverRequest, HandedFormView, HandedSaveRequest, HandedSavedView,
};

use super::{Core, work};
use crate::lock;

/// Makes questions ready for somebody else and begins to lock; they are shown in its place.
#[tauri::command]
pub(crate) async fn hand_over(
    core: Core<'_>,
    app: AppHandle,
    request: HandOverRequest,
) -> Result<(), AppError> {
    work(core, move |core| core.hand_over(&request)).await?;
    lock::begin(&app, lock::After::HandOver);
    Ok(())
}

/// Shows the questions, once the journal is locked.
#[tauri::command]
pub(crate) async fn handed_form(
    core: Core<'_>,
    app: AppHandle,
) -> Result<HandedFormView, AppError> {
    lock::settled(&app).await;
    work(core, |core| core.handed_form()).await
}

/// Keeps what was written so far.
#[tauri::command]
pub(crate) async fn handed_save(
    core: Core<'_>,
    request: HandedSaveRequest,
) -> Result<HandedSavedView, AppError> {
    work(core, move |core| core.handed_save(request)).await
}

/// Gives the questions back.
#[tauri::command]
pub(crate) async fn handed_done(
    core: Core<'_>,
    request: HandedSaveRequest,
) -> Result<(), AppError> {
    work(core, move |core| core.handed_done(request)).await
}
