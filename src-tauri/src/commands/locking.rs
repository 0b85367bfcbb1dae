//! Commands of locking. The order is in `lock.rs`.

use tauri::{AppHandle, Manager, WebviewWindow};
use waymark_app::AppError;
use waymark_app::wire::shell::ResumeView;

use super::{Core, no_window, work};
use crate::{idle, lock, window};

/// Answers once a lock has begun and the page is covered, so that the page seals what it holds.
#[tauri::command]
pub(crate) async fn lock_wait(window: WebviewWindow) -> Result<(), AppError> {
    let begun = lock::begun(window.app_handle());
    let begun = window::while_there(&window, begun).await;
    begun.ok_or(AppError::Locked)
}

/// Begins to lock.
#[tauri::command]
pub(crate) async fn lock_now(app: AppHandle) -> Result<(), AppError> {
    lock::begin(&app, lock::After::Unlock);
    Ok(())
}

/// Notes that the page puts on the disk what was typed last, so that the lock waits for it.
#[tauri::command]
pub(crate) async fn lock_sealing(app: AppHandle) -> Result<(), AppError> {
    lock::page_seals(&app);
    Ok(())
}

/// Takes what the page was at, once its drafts are on disk, and answers at the end of the lock: whether
/// everything was kept, because it could not be sealed.
#[tauri::command]
pub(crate) async fn lock_seal(
    app: AppHandle,
    resume: ResumeView,
    sealed: bool,
) -> Result<bool, AppError> {
    lock::page_sealed(&app, resume, sealed);
    lock::settled(&app).await;
    Ok(lock::is_held(&app))
}

/// Notes that somebody is there; the page says so at most every few seconds, while it is open.
#[tauri::command]
pub(crate) async fn active(core: Core<'_>, app: AppHandle) -> Result<(), AppError> {
    idle::note(&app);
    work(core, |core| core.keep_up()).await
}

/// Answers once a lock by itself is near, so that the page asks "Still here?".
#[tauri::command]
pub(crate) async fn lock_near(window: WebviewWindow) -> Result<(), AppError> {
    let near = idle::near(window.app_handle());
    let near = window::while_there(&window, near).await;
    near.ok_or(AppError::Locked)
}

/// Empties the clipboard of the computer.
#[tauri::command]
pub(crate) async fn clipboard_empty(app: AppHandle) -> Result<(), AppError> {
    window::empty_clipboard(&app).map_err(no_window)
}
