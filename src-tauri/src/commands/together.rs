//! Commands of a session for two: preparing it, the window in which it goes on, and its page.

use tauri::AppHandle;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::together::{
    SittingPageRequest, SittingPageView, SittingSaveRequest, SittingSavedView, SittingView,
    TogetherBeginRequest, TogetherOfferRequest, TogetherOfferView, TogetherSettleRequest,
    TogetherView,
};

use super::{Core, work};
use crate::lock;

/// Gives what can be brought into a session.
#[tauri::command]
pub(crate) async fn together_offer(
    core: Core<'_>,
    request: TogetherOfferRequest,
) -> Result<TogetherOfferView, AppError> {
    work(core, move |core| core.together_offer(&request)).await
}

/// Makes a session ready and begins to lock; it goes on in the place of the journal.
#[tauri::command]
pub(crate) async fn together_begin(
    core: Core<'_>,
    app: AppHandle,
    request: TogetherBeginRequest,
) -> Result<(), AppError> {
    work(core, move |core| core.together_begin(&request)).await?;
    lock::begin(&app, lock::After::Sitting);
    Ok(())
}

/// Gives the page of a session that is over.
#[tauri::command]
pub(crate) async fn together(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<TogetherView, AppError> {
    work(core, move |core| core.together(&request)).await
}

/// Notes what becomes of something a session proposed.
#[tauri::command]
pub(crate) async fn together_settle(
    core: Core<'_>,
    request: TogetherSettleRequest,
) -> Result<Changed<TogetherView>, AppError> {
    work(core, move |core| core.together_settle(request)).await
}

/// Gives what the window for two shows, once the journal is locked.
#[tauri::command]
pub(crate) async fn sitting(core: Core<'_>, app: AppHandle) -> Result<SittingView, AppError> {
    lock::settled(&app).await;
    work(core, |core| core.sitting()).await
}

/// Gives one of the chosen pages, when it is opened.
#[tauri::command]
pub(crate) async fn sitting_page(
    core: Core<'_>,
    request: SittingPageRequest,
) -> Result<SittingPageView, AppError> {
    work(core, move |core| core.sitting_page(&request)).await
}

/// Keeps what was typed so far.
#[tauri::command]
pub(crate) async fn sitting_save(
    core: Core<'_>,
    request: SittingSaveRequest,
) -> Result<SittingSavedView, AppError> {
    work(core, move |core| core.sitting_save(request)).await
}

/// Keeps what was typed and ends the session.
#[tauri::command]
pub(crate) async fn sitting_end(
    core: Core<'_>,
    request: SittingSaveRequest,
) -> Result<(), AppError> {
    work(core, move |core| core.sitting_end(request)).await
}
