//! Commands of sharing.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::share::{
    AudienceSaveRequest, AudienceView, ReceiptRowView, ReceiptView, ShareOfferRequest,
    ShareOfferView, SharePreviewView, ShareRequest, ShareWriteRequest, ShareWrittenView,
    TakeBackRequest,
};

use super::{Core, work};
use crate::dialogs;

/// Lists the readers.
#[tauri::command]
pub(crate) async fn audiences(core: Core<'_>) -> Result<Vec<AudienceView>, AppError> {
    work(core, |app| app.audiences()).await
}

/// Makes or changes a reader.
#[tauri::command]
pub(crate) async fn audience_save(
    core: Core<'_>,
    request: AudienceSaveRequest,
) -> Result<Changed<AudienceView>, AppError> {
    work(core, move |app| app.audience_save(request)).await
}

/// Shows everything that can be ticked for a reader.
#[tauri::command]
pub(crate) async fn share_offer(
    core: Core<'_>,
    request: ShareOfferRequest,
) -> Result<ShareOfferView, AppError> {
    work(core, move |app| app.share_offer(&request)).await
}

/// Shows the exact page.
#[tauri::command]
pub(crate) async fn share_preview(
    core: Core<'_>,
    request: ShareRequest,
) -> Result<SharePreviewView, AppError> {
    work(core, move |app| app.share_preview(&request)).await
}

/// Writes the page where the person says, and keeps a receipt once it is written.
#[tauri::command]
pub(crate) async fn share_write(
    core: Core<'_>,
    window: WebviewWindow,
    request: ShareWriteRequest,
) -> Result<Changed<ShareWrittenView>, AppError> {
    let (made, title) = work(core.clone(), move |app| {
        Ok((app.share_render(&request)?, app.dialog_title()))
    })
    .await?;
    let kind = dialogs::Kind {
        name: &made.extension.to_uppercase(),
        endings: &[made.extension],
    };
    let path = dialogs::save_file(&window, &title, &made.file_name, kind).await;
    work(core, move |app| app.share_finish(made, path.as_deref())).await
}

/// Lists the receipts.
#[tauri::command]
pub(crate) async fn receipts(core: Core<'_>) -> Result<Vec<ReceiptRowView>, AppError> {
    work(core, |app| app.receipts()).await
}

/// Shows one receipt.
#[tauri::command]
pub(crate) async fn receipt(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<ReceiptView, AppError> {
    work(core, move |app| app.receipt(&request)).await
}

/// Takes a share back for the future.
#[tauri::command]
pub(crate) async fn receipt_take_back(
    core: Core<'_>,
    request: TakeBackRequest,
) -> Result<Changed<ReceiptView>, AppError> {
    work(core, move |app| app.receipt_take_back(&request)).await
}
