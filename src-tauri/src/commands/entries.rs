//! Commands of journal entries and versions.

use tauri::ipc::Response;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::entries::{
    DraftSavedView, EntryDraftRequest, EntryListRequest, EntryListView, EntryPictureRequest,
    EntryView, VersionRowView, VersionView,
};
use waymark_app::wire::records::{RecordRequest, VersionRequest};

use super::{Core, work};

/// Lists entries.
#[tauri::command]
pub(crate) async fn entry_list(
    core: Core<'_>,
    request: EntryListRequest,
) -> Result<EntryListView, AppError> {
    work(core, move |app| app.entry_list(&request)).await
}

/// Shows one entry.
#[tauri::command]
pub(crate) async fn entry(core: Core<'_>, request: RecordRequest) -> Result<EntryView, AppError> {
    work(core, move |app| app.entry(&request)).await
}

/// Keeps what the page of an entry holds.
#[tauri::command]
pub(crate) async fn entry_draft(
    core: Core<'_>,
    request: EntryDraftRequest,
) -> Result<DraftSavedView, AppError> {
    work(core, move |app| app.entry_draft(request)).await
}

/// Joins what a page held to its record.
#[tauri::command]
pub(crate) async fn draft_join(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.draft_join(&request)).await
}

/// Lists earlier versions.
#[tauri::command]
pub(crate) async fn versions(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Vec<VersionRowView>, AppError> {
    work(core, move |app| app.versions(&request)).await
}

/// Shows an earlier version.
#[tauri::command]
pub(crate) async fn version(
    core: Core<'_>,
    request: VersionRequest,
) -> Result<VersionView, AppError> {
    work(core, move |app| app.version(&request)).await
}

/// Brings an earlier version back.
#[tauri::command]
pub(crate) async fn version_restore(
    core: Core<'_>,
    request: VersionRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.version_restore(&request)).await
}

/// Draws a picture of an entry; it goes to the page as bytes and nowhere else.
#[tauri::command]
pub(crate) async fn entry_picture(
    core: Core<'_>,
    request: EntryPictureRequest,
) -> Result<Response, AppError> {
    work(core, move |app| app.entry_picture(&request))
        .await
        .map(Response::new)
}
