//! Commands of leaving and coming back: everything as JSON, as Markdown, and in again; and of the
//! folder of extra exercises.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::packs::PacksView;
use waymark_app::wire::settings::{ExportView, ImportView};
use waymark_app::wire::shell::SavedFile;

use super::{Core, work};
use crate::dialogs;

const JSON: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON",
    endings: &["json"],
};

/// Shows the folder of extra exercises.
#[tauri::command]
pub(crate) async fn packs(core: Core<'_>) -> Result<PacksView, AppError> {
    work(core, move |app| app.packs()).await
}

/// Reads extra exercises from a folder the person says.
#[tauri::command]
pub(crate) async fn packs_choose(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Changed<PacksView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::pick_folder(&window, &title).await;
    work(core, move |app| app.packs_choose(path.as_deref())).await
}

/// Reads no extra exercises any more.
#[tauri::command]
pub(crate) async fn packs_remove(core: Core<'_>) -> Result<Changed<PacksView>, AppError> {
    work(core, move |app| app.packs_remove()).await
}

/// Writes the whole journal as JSON, where the person says.
#[tauri::command]
pub(crate) async fn export_json(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<ExportView, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    match dialogs::save_file(&window, &title, waymark_app::EXPORT_FILE, JSON).await {
        Some(path) => work(core, move |app| app.export_json(&path))
            .await
            .map(|left_out| exported(SavedFile::Saved, left_out)),
        None => Ok(exported(SavedFile::Cancelled, Vec::new())),
    }
}

/// Writes the whole journal as a Markdown folder, where the person says.
#[tauri::command]
pub(crate) async fn export_markdown(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<ExportView, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    match dialogs::pick_folder(&window, &title).await {
        Some(path) => work(core, move |app| app.export_markdown(&path))
            .await
            .map(|()| exported(SavedFile::Saved, Vec::new())),
        None => Ok(exported(SavedFile::Cancelled, Vec::new())),
    }
}

const fn exported(saved: SavedFile, left_out: Vec<String>) -> ExportView {
    ExportView { saved, left_out }
}

/// Takes a journal that was written as JSON in, all or nothing.
#[tauri::command]
pub(crate) async fn import_json(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Changed<ImportView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, JSON).await;
    work(core, move |app| app.import_json(path.as_deref())).await
}
