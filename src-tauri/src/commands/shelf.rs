//! Commands of the counsellor's side: the shelf, a file somebody shared, the key.

use tauri::{AppHandle, Manager, WebviewWindow};
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shelf::{
    CompareRequest, CompareView, OwnKeyView, SharedKeepRequest, SharedView, ShelfFolderSaveRequest,
    ShelfFolderView, ShelfNoteSaveRequest, ShelfNoteView, ShelfPageRowView, ShelfPageSaveRequest,
    ShelfPageView, ShelfView,
};
use waymark_app::wire::shell::{JournalCreateRequest, RecoverySheetView, SavedFile};

use super::doors::enter;
use super::{Core, save, work};
use crate::{dialogs, lock, opened, window};

/// Makes a shelf; the window stays for the recovery sheet.
#[tauri::command]
pub(crate) async fn shelf_create(
    core: Core<'_>,
    request: JournalCreateRequest,
) -> Result<RecoverySheetView, AppError> {
    work(core, move |app| app.shelf_create(&request)).await
}

/// Opens the sample shelf.
#[tauri::command]
pub(crate) async fn sample_shelf_open(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    lock::settled(&app).await;
    work(core, |core| core.sample_shelf_open()).await?;
    enter(&app)
}

/// Gives the folders.
#[tauri::command]
pub(crate) async fn shelf(core: Core<'_>) -> Result<ShelfView, AppError> {
    work(core, |app| app.shelf()).await
}

/// Gives one folder.
#[tauri::command]
pub(crate) async fn shelf_folder(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<ShelfFolderView, AppError> {
    work(core, move |app| app.shelf_folder(&request)).await
}

/// Makes or renames a folder.
#[tauri::command]
pub(crate) async fn shelf_folder_save(
    core: Core<'_>,
    request: ShelfFolderSaveRequest,
) -> Result<Changed<ShelfFolderView>, AppError> {
    work(core, move |app| app.shelf_folder_save(&request)).await
}

/// Gives one kept page.
#[tauri::command]
pub(crate) async fn shelf_page(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<ShelfPageView, AppError> {
    work(core, move |app| app.shelf_page(&request)).await
}

/// Moves a page, or sets its day to let go.
#[tauri::command]
pub(crate) async fn shelf_page_save(
    core: Core<'_>,
    request: ShelfPageSaveRequest,
) -> Result<Changed<ShelfPageView>, AppError> {
    work(core, move |app| app.shelf_page_save(&request)).await
}

/// Lets go of a page.
#[tauri::command]
pub(crate) async fn shelf_page_let_go(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.shelf_page_let_go(&request)).await
}

/// Writes or changes a note.
#[tauri::command]
pub(crate) async fn shelf_note_save(
    core: Core<'_>,
    request: ShelfNoteSaveRequest,
) -> Result<Changed<ShelfNoteView>, AppError> {
    work(core, move |app| app.shelf_note_save(&request)).await
}

/// Compares two pages of one folder.
#[tauri::command]
pub(crate) async fn shelf_compare(
    core: Core<'_>,
    request: CompareRequest,
) -> Result<CompareView, AppError> {
    work(core, move |app| app.shelf_compare(&request)).await
}

/// Answers once more files were opened from outside than the page has seen, with their number.
#[tauri::command]
pub(crate) async fn shared_wait(window: WebviewWindow, seen: u32) -> Result<u32, AppError> {
    let more = opened::more_than(window.app_handle(), seen);
    let more = window::while_there(&window, more).await;
    more.ok_or(AppError::Locked)
}

/// Gives the file that is looked at; one that waits is read now.
#[tauri::command]
pub(crate) async fn shared_look(core: Core<'_>) -> Result<SharedView, AppError> {
    work(core, |app| app.shared_look()).await
}

/// Says whether a file is looked at or waits; reads none.
#[tauri::command]
pub(crate) async fn shared_view(core: Core<'_>) -> Result<SharedView, AppError> {
    work(core, |app| app.shared_view()).await
}

/// Looks at a file the person says.
#[tauri::command]
pub(crate) async fn shared_pick(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SharedView, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let kind = dialogs::Kind {
        name: "HTML, JSON, age",
        endings: waymark_app::SHARED_ENDINGS,
    };
    let path = dialogs::open_file(&window, &title, kind).await;
    work(core, move |app| app.shared_pick(path.as_deref())).await
}

/// Opens the file that is looked at with its passphrase.
#[tauri::command]
pub(crate) async fn shared_open(
    core: Core<'_>,
    passphrase: String,
) -> Result<SharedView, AppError> {
    work(core, move |app| app.shared_open(&passphrase)).await
}

/// Closes the file that is looked at.
#[tauri::command]
pub(crate) async fn shared_close(core: Core<'_>) -> Result<(), AppError> {
    work(core, |app| {
        app.shared_close();
        Ok(())
    })
    .await
}

/// Keeps the open page on the shelf.
#[tauri::command]
pub(crate) async fn shared_keep(
    core: Core<'_>,
    request: SharedKeepRequest,
) -> Result<Changed<ShelfPageRowView>, AppError> {
    work(core, move |app| app.shared_keep(&request)).await
}

/// Gives the key of the reader.
#[tauri::command]
pub(crate) async fn own_key(core: Core<'_>) -> Result<Option<OwnKeyView>, AppError> {
    work(core, |app| app.own_key()).await
}

/// Makes the key of the reader.
#[tauri::command]
pub(crate) async fn own_key_make(core: Core<'_>) -> Result<Changed<Option<OwnKeyView>>, AppError> {
    work(core, |app| app.own_key_make()).await
}

/// Makes a new key in the place of the one there is.
#[tauri::command]
pub(crate) async fn own_key_replace(
    core: Core<'_>,
) -> Result<Changed<Option<OwnKeyView>>, AppError> {
    work(core, |app| app.own_key_replace()).await
}

/// Writes the half of the key that goes over, where the person says.
#[tauri::command]
pub(crate) async fn own_key_save(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SavedFile, AppError> {
    save(core, window, |app| app.own_key_file()).await
}
