//! Commands of the reply slip.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::shell::SavedFile;
use waymark_app::wire::slip::{SlipMakeRequest, SlipPasteRequest, SlipTypedRequest, SlipView};

use super::{Core, save, work};
use crate::dialogs;

const REPLY: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON, TXT",
    endings: &["json", "txt"],
};

/// Writes an empty slip where the person says.
#[tauri::command]
pub(crate) async fn slip_make(
    core: Core<'_>,
    window: WebviewWindow,
    request: SlipMakeRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.slip_make(&request)).await
}

/// Reads a slip the person chooses; nothing is kept.
#[tauri::command]
pub(crate) async fn slip_open(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Option<SlipView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, REPLY).await;
    work(core, move |app| app.slip_open(path.as_deref())).await
}

/// Reads a slip that was pasted; nothing is kept.
#[tauri::command]
pub(crate) async fn slip_paste(
    core: Core<'_>,
    request: SlipPasteRequest,
) -> Result<SlipView, AppError> {
    work(core, move |app| app.slip_paste(&request)).await
}

/// Reads a sheet that was typed in; nothing is kept.
#[tauri::command]
pub(crate) async fn slip_typed(
    core: Core<'_>,
    request: SlipTypedRequest,
) -> Result<SlipView, AppError> {
    work(core, move |app| app.slip_typed(request)).await
}
