//! Commands of leaving and coming back: everything as JSON, as Markdown, and in again; and of the
//! folder of extra exercises.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::bring::{BringFrom, BringView, ProgressView};
use waymark_app::wire::packs::PacksView;
use waymark_app::wire::settings::ExportView;
use waymark_app::wire::shell::SavedFile;

use super::{Core, work};
use crate::dialogs;

const JSON: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON",
    endings: &["json"],
};

/// What journals come in, by their endings; what is in them is looked at, not the name.
const JOURNALS: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON, ZIP, JEX, Markdown, text",
    endings: &["json", "zip", "jex", "tar", "md", "markdown", "txt", "text"],
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
            .map(|left_out| exported(SavedFile::Saved, left_out)),
        None => Ok(exported(SavedFile::Cancelled, Vec::new())),
    }
}

const fn exported(saved: SavedFile, left_out: Vec<String>) -> ExportView {
    ExportView { saved, left_out }
}

/// Looks at a journal the person chooses, in a file or a folder; nothing is changed.
#[tauri::command]
pub(crate) async fn bring_look(
    core: Core<'_>,
    window: WebviewWindow,
    from: BringFrom,
) -> Result<BringView, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = match from {
        BringFrom::File => dialogs::open_file(&window, &title, JOURNALS).await,
        BringFrom::Folder => dialogs::pick_folder(&window, &title).await,
    };
    work(core, move |app| app.bring_look(path.as_deref())).await
}

/// Brings in what was looked at, all or nothing.
#[tauri::command]
pub(crate) async fn bring_keep(core: Core<'_>) -> Result<Changed<BringView>, AppError> {
    work(core, |app| app.bring_keep()).await
}

/// Lets go of what was looked at.
#[tauri::command]
pub(crate) async fn bring_let_go(core: Core<'_>) -> Result<(), AppError> {
    work(core, |app| app.bring_let_go()).await
}

/// Says how far the long work is.
#[tauri::command]
pub(crate) async fn progress(core: Core<'_>) -> Result<ProgressView, AppError> {
    work(core, |app| Ok(app.progress())).await
}

/// Asks the long work to end.
#[tauri::command]
pub(crate) async fn progress_stop(core: Core<'_>) -> Result<(), AppError> {
    work(core, |app| {
        app.progress_stop();
        Ok(())
    })
    .await
}
