//! Commands of leaving and coming back: everything as JSON, as Markdown, and in again.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::settings::ImportView;
use waymark_app::wire::shell::SavedFile;

use super::{Core, work};
use crate::dialogs;

const JSON: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON",
    endings: &["json"],
};

/// Writes the whole journal as JSON, where the person says.
#[tauri::command]
pub(crate) async fn export_json(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SavedFile, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    match dialogs::save_file(&window, &title, waymark_app::EXPORT_FILE, JSON).await {
        Some(path) => work(core, move |app| app.export_json(&path))
            .await
            .map(|()| SavedFile::Saved),
        None => Ok(SavedFile::Cancelled),
    }
}

/// Writes the whole journal as a Markdown folder, where the person says.
#[tauri::command]
pub(crate) async fn export_markdown(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SavedFile, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    match dialogs::pick_folder(&window, &title).await {
        Some(path) => work(core, move |app| app.export_markdown(&path))
            .await
            .map(|()| SavedFile::Saved),
        None => Ok(SavedFile::Cancelled),
    }
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
