//! Commands of a reader's key.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::reader_key::{ReaderKeyKeepRequest, ReaderKeyReadRequest, ReaderKeyView};
use waymark_app::wire::records::RecordRequest;

use super::{Core, work};
use crate::dialogs;

const KEY: dialogs::Kind<'_> = dialogs::Kind {
    name: "TXT",
    endings: &["txt", "pub"],
};

/// Gives the key of a reader.
#[tauri::command]
pub(crate) async fn reader_key(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Option<ReaderKeyView>, AppError> {
    work(core, move |app| app.reader_key(&request)).await
}

/// Looks for a key in a text; nothing is kept.
#[tauri::command]
pub(crate) async fn reader_key_read(
    core: Core<'_>,
    request: ReaderKeyReadRequest,
) -> Result<ReaderKeyView, AppError> {
    work(core, move |app| app.reader_key_read(&request)).await
}

/// Looks for a key in a file the person chooses; nothing is kept.
#[tauri::command]
pub(crate) async fn reader_key_open(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Option<ReaderKeyView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, KEY).await;
    work(core, move |app| app.reader_key_open(path.as_deref())).await
}

/// Keeps a key whose words were compared.
#[tauri::command]
pub(crate) async fn reader_key_keep(
    core: Core<'_>,
    request: ReaderKeyKeepRequest,
) -> Result<Changed<Option<ReaderKeyView>>, AppError> {
    work(core, move |app| app.reader_key_keep(&request)).await
}

/// Removes the key of a reader.
#[tauri::command]
pub(crate) async fn reader_key_remove(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<Option<ReaderKeyView>>, AppError> {
    work(core, move |app| app.reader_key_remove(&request)).await
}
