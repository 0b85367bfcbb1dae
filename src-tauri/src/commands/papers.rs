//! Commands of the file beside a certificate: put there, looked at, saved again, taken out.

use tauri::WebviewWindow;
use tauri::ipc::Response;
use waymark_app::wire::Changed;
use waymark_app::wire::papers::{PaperPageRequest, PaperSaveRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::SavedFile;
use waymark_app::{AppError, PAPER_ENDINGS};

use super::{Core, work};
use crate::dialogs;

const PAPERS: dialogs::Kind<'_> = dialogs::Kind {
    name: "PDF, PNG, JPEG, WebP",
    endings: PAPER_ENDINGS,
};

/// Puts a file the person chooses beside a certificate.
#[tauri::command]
pub(crate) async fn paper_attach(
    core: Core<'_>,
    window: WebviewWindow,
    request: RecordRequest,
) -> Result<Changed<bool>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, PAPERS).await;
    work(core, move |app| app.paper_attach(&request, path.as_deref())).await
}

/// Takes the file from a certificate.
#[tauri::command]
pub(crate) async fn paper_remove(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.paper_remove(&request)).await
}

/// Draws a page of a file; the picture goes to the page as bytes and nowhere else.
#[tauri::command]
pub(crate) async fn paper_page(
    core: Core<'_>,
    request: PaperPageRequest,
) -> Result<Response, AppError> {
    work(core, move |app| app.paper_page(&request))
        .await
        .map(Response::new)
}

/// Writes a copy of a file, where the person says.
#[tauri::command]
pub(crate) async fn paper_save(
    core: Core<'_>,
    window: WebviewWindow,
    request: PaperSaveRequest,
) -> Result<SavedFile, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let id = request.id;
    let name = work(core.clone(), move |app| app.paper_name(id)).await?;
    match dialogs::save_file(&window, &title, &name, PAPERS).await {
        Some(path) => work(core, move |app| app.paper_save(&request, &path))
            .await
            .map(|()| SavedFile::Saved),
        None => Ok(SavedFile::Cancelled),
    }
}
