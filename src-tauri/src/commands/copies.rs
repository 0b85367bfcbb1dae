//! Commands of copies, and of making a journal new.

use tauri::{AppHandle, WebviewWindow};
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::copies::{
    CopiesView, CopyOpenRequest, CopyPickedView, CopyTriedView, CopyTryRequest, PurgedView,
    RekeyRequest, RekeyedView,
};

use super::doors::enter;
use super::{Core, no_window, work};
use crate::{dialogs, lock, window};

/// Gives the copies of what is open.
#[tauri::command]
pub(crate) async fn copies(core: Core<'_>) -> Result<CopiesView, AppError> {
    work(core, |app| app.copies()).await
}

/// Tries to open a copy; nothing is changed.
#[tauri::command]
pub(crate) async fn copy_try(
    core: Core<'_>,
    request: CopyTryRequest,
) -> Result<CopyTriedView, AppError> {
    work(core, move |app| app.copy_try(&request)).await
}

/// Keeps a second copy in a folder the person says.
#[tauri::command]
pub(crate) async fn second_copy_choose(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<CopiesView, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::pick_folder(&window, &title).await;
    work(core, move |app| app.second_copy_choose(path.as_deref())).await
}

/// Keeps no second copy any more.
#[tauri::command]
pub(crate) async fn second_copy_stop(core: Core<'_>) -> Result<CopiesView, AppError> {
    work(core, |app| app.second_copy_stop()).await
}

/// Removes everything in the bin for good.
#[tauri::command]
pub(crate) async fn bin_purge(core: Core<'_>) -> Result<Changed<PurgedView>, AppError> {
    work(core, |app| app.bin_purge()).await
}

/// Makes everything new, with a new passphrase.
#[tauri::command]
pub(crate) async fn journal_rekey(
    core: Core<'_>,
    request: RekeyRequest,
) -> Result<RekeyedView, AppError> {
    work(core, move |app| app.journal_rekey(&request)).await
}

/// Tries the recovery sheet out; nothing is changed.
#[tauri::command]
pub(crate) async fn recovery_practise(core: Core<'_>, sheet: String) -> Result<(), AppError> {
    work(core, move |app| app.recovery_practise(&sheet)).await
}

/// Looks at a folder the person says that may hold a copy.
#[tauri::command]
pub(crate) async fn copy_pick(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Option<CopyPickedView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::pick_folder(&window, &title).await;
    work(core, move |app| app.copy_pick(path.as_deref())).await
}

/// Opens the chosen copy to look at.
#[tauri::command]
pub(crate) async fn copy_open(
    core: Core<'_>,
    app: AppHandle,
    request: CopyOpenRequest,
) -> Result<(), AppError> {
    lock::settled(&app).await;
    work(core, move |core| core.copy_open(&request)).await?;
    enter(&app)
}

/// Keeps the copy that is looked at, and goes to the door.
#[tauri::command]
pub(crate) async fn copy_keep(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    work(core, |core| core.copy_keep()).await?;
    window::show_unlock(&app).map_err(no_window)
}
