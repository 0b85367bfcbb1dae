//! Commands of the doors: first run, unlock, recovery, the sample journal, preferences.

use std::sync::Arc;

use tauri::{AppHandle, Manager, WebviewWindow};
use waymark_app::RecoverySheetState;
use waymark_app::wire::shell::{
    JournalCreateRequest, LockScreenLine, PassphraseWeightView, PreferencesView, RecoverRequest,
    RecoverySheetView, SavedFile, ShellView, TextsView, UnlockRequest,
};
use waymark_app::{App, AppError};

use super::{Core, no_window, save, work};
use crate::{lock, window};

/// Says what a window needs before anything else.
#[tauri::command]
pub(crate) async fn shell_status(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<ShellView, AppError> {
    let held = lock::is_held(window.app_handle());
    work(core, move |app| {
        Ok(window::shell(app, window.label(), held))
    })
    .await
}

/// Gives all texts of a language.
#[tauri::command]
pub(crate) async fn texts(core: Core<'_>, language: String) -> Result<TextsView, AppError> {
    work(core, move |app| Ok(app.texts(&language))).await
}

/// Changes the preferences.
#[tauri::command]
pub(crate) async fn preferences_set(
    core: Core<'_>,
    app: AppHandle,
    preferences: PreferencesView,
) -> Result<PreferencesView, AppError> {
    let saved = work(core, move |core| core.preferences_save(preferences)).await?;
    crate::idle::restart(&app, saved.auto_lock_minutes);
    Ok(saved)
}

/// Gives the lines copied to the lock screen.
#[tauri::command]
pub(crate) async fn lock_screen(core: Core<'_>) -> Result<Vec<LockScreenLine>, AppError> {
    work(core, |app| Ok(app.lock_screen())).await
}

/// Suggests five words.
#[tauri::command]
pub(crate) async fn passphrase_suggest(core: Core<'_>) -> Result<String, AppError> {
    work(core, |app| Ok(app.passphrase_suggest())).await
}

/// Weighs a passphrase in words.
#[tauri::command]
pub(crate) async fn passphrase_weigh(
    core: Core<'_>,
    passphrase: String,
) -> Result<PassphraseWeightView, AppError> {
    work(core, move |app| Ok(app.passphrase_weigh(&passphrase))).await
}

/// Makes a journal; the window stays for the recovery sheet.
#[tauri::command]
pub(crate) async fn journal_create(
    core: Core<'_>,
    request: JournalCreateRequest,
) -> Result<RecoverySheetView, AppError> {
    work(core, move |app| app.journal_create(&request)).await
}

/// Goes from the last page of the first run into the journal.
#[tauri::command]
pub(crate) async fn journal_enter(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    work(core, |core| core.require_open()).await?;
    window::show_main(&app).map_err(no_window)
}

/// Shows the open journal; its text is made ready to be searched while the page is built.
pub(crate) fn enter(app: &AppHandle) -> Result<(), AppError> {
    let core = Arc::clone(&app.state::<Arc<App>>());
    // A journal that was locked again meanwhile needs no search.
    tauri::async_runtime::spawn_blocking(move || {
        drop(core.search_ready());
        drop(core.sweep());
    });
    window::show_main(app).map_err(no_window)
}

/// Opens a journal with its passphrase.
#[tauri::command]
pub(crate) async fn unlock(
    core: Core<'_>,
    app: AppHandle,
    request: UnlockRequest,
) -> Result<(), AppError> {
    lock::settled(&app).await;
    work(core, move |core| core.unlock(&request)).await?;
    enter(&app)
}

/// Opens a journal with its recovery sheet.
#[tauri::command]
pub(crate) async fn recover(
    core: Core<'_>,
    app: AppHandle,
    request: RecoverRequest,
) -> Result<(), AppError> {
    lock::settled(&app).await;
    work(core, move |core| core.recover(&request)).await?;
    enter(&app)
}

/// Opens the sample journal.
#[tauri::command]
pub(crate) async fn sample_open(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    lock::settled(&app).await;
    work(core, |core| core.sample_open()).await?;
    enter(&app)
}

/// Closes the sample journal without a trace.
#[tauri::command]
pub(crate) async fn sample_close(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    work(core, |core| {
        core.lock_let_go();
        Ok(())
    })
    .await?;
    window::show_unlock(&app).map_err(no_window)
}

/// Saves the recovery sheet as one page, where the person says.
#[tauri::command]
pub(crate) async fn recovery_sheet_save(
    core: Core<'_>,
    window: WebviewWindow,
    groups: Vec<String>,
    pdf: bool,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| {
        app.recovery_sheet_file(&groups, pdf)
    })
    .await
}

/// Notes where the recovery sheet stands.
#[tauri::command]
pub(crate) async fn recovery_sheet_note(
    core: Core<'_>,
    state: RecoverySheetState,
) -> Result<(), AppError> {
    work(core, move |app| app.recovery_sheet_note(state)).await
}
