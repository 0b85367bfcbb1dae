//! Commands of the guides; they need no vault.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::guide::{GuideRequest, GuideSaveRequest};
use waymark_app::wire::shelf::ReadPageView;
use waymark_app::wire::shell::SavedFile;

use super::{Core, save, work};

/// Gives a guide to read.
#[tauri::command]
pub(crate) async fn guide(core: Core<'_>, request: GuideRequest) -> Result<ReadPageView, AppError> {
    work(core, move |app| app.guide(&request)).await
}

/// Writes a guide as a file, where the person says.
#[tauri::command]
pub(crate) async fn guide_save(
    core: Core<'_>,
    window: WebviewWindow,
    request: GuideSaveRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.guide_page(&request)).await
}
