//! Commands of My safety page and the settings.

use tauri::WebviewWindow;
use waymark_app::wire::Changed;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::safety::{SafetySaveRequest, SafetyView};
use waymark_app::wire::settings::{PassphraseChangeRequest, SettingsSaveRequest, SettingsView};
use waymark_app::wire::shell::{RecoverySheetView, SavedFile};
use waymark_app::{App, AppError};

use super::{Core, save, work};

/// Shows My safety page.
#[tauri::command]
pub(crate) async fn safety(core: Core<'_>) -> Result<SafetyView, AppError> {
    work(core, move |app| app.safety()).await
}

/// Writes or changes a line.
#[tauri::command]
pub(crate) async fn safety_save(
    core: Core<'_>,
    request: SafetySaveRequest,
) -> Result<Changed<SafetyView>, AppError> {
    work(core, move |app| app.safety_save(request)).await
}

/// Puts someone under the people I can call.
#[tauri::command]
pub(crate) async fn safety_call(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.safety_call(&request)).await
}

/// Puts a line in the bin.
#[tauri::command]
pub(crate) async fn safety_remove(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<SafetyView>, AppError> {
    work(core, move |app| app.safety_remove(&request)).await
}

/// Writes My safety page as a card for the pocket where the person says.
#[tauri::command]
pub(crate) async fn safety_card_save(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SavedFile, AppError> {
    save(core, window, App::safety_card_pdf).await
}

/// Shows the settings.
#[tauri::command]
pub(crate) async fn settings(core: Core<'_>) -> Result<SettingsView, AppError> {
    work(core, move |app| app.settings()).await
}

/// Changes the settings.
#[tauri::command]
pub(crate) async fn settings_save(
    core: Core<'_>,
    request: SettingsSaveRequest,
) -> Result<Changed<SettingsView>, AppError> {
    work(core, move |app| app.settings_save(&request)).await
}

/// Changes the passphrase.
#[tauri::command]
pub(crate) async fn passphrase_change(
    core: Core<'_>,
    request: PassphraseChangeRequest,
) -> Result<(), AppError> {
    work(core, move |app| app.passphrase_change(&request)).await
}

/// Makes a new recovery sheet.
#[tauri::command]
pub(crate) async fn recovery_sheet_make(core: Core<'_>) -> Result<RecoverySheetView, AppError> {
    work(core, move |app| app.recovery_sheet_make()).await
}
